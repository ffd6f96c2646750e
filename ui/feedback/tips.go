package feedback

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// tips asks which tips the student takes along: what lecturers wrote, and the student's own.
type tips struct {
	book  *logbook.Logbook
	heard *store.Heard
	stage string
	rows  []tip
	read  bool // the student's own tips are there
	at    int
}

// tip is one text that can be taken along.
type tip struct {
	mark, from, text string
	own              bool
}

func newTips(book *logbook.Logbook, h *store.Heard) *tips {
	v := &tips{book: book, heard: h, stage: h.Main().Stage()}
	for _, r := range h.Current() {
		v.rows = append(v.rows, v.steps(r)...)
	}
	for _, r := range h.Current() {
		v.rows = append(v.rows, v.remarks(r)...)
	}
	return v
}

// steps are an answer's remarks on criteria.
func (v *tips) steps(r *store.Response) (rows []tip) {
	for _, view := range r.Views() {
		if view.Remark == "" {
			continue
		}
		name := view.Criterion
		if c, _ := r.Rubric.Criterion(view.Criterion); c != nil {
			name = c.Short.In(v.book.Lang())
		}
		rows = append(rows, tip{tipMark(r.Answer.Reviewer.ID, view.Criterion, view.Remark), name + " · " + r.Name() + stageMark(v.book, v.heard, r), view.Remark, false})
	}
	return rows
}

// remarks are its comments on entries.
func (v *tips) remarks(r *store.Response) (rows []tip) {
	for _, c := range r.Answer.Comments {
		from := discussedName(v.book, v.heard.Entries[c.Entry]) + " · " + r.Name() + stageMark(v.book, v.heard, r)
		rows = append(rows, tip{tipMark(r.Answer.Reviewer.ID, c.Entry, c.Text), from, c.Text, false})
	}
	return rows
}

func (v *tips) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	switch {
	case k.Step(press, &v.at, len(v.rows)):
		return nil, true
	case key.Matches(press, k.Mark), key.Matches(press, k.Choose):
		return v.tick(), true
	}
	return nil, false
}

// tick takes the tip under the cursor along, or leaves it again.
func (v *tips) tick() tea.Cmd {
	if len(v.rows) == 0 {
		return nil
	}
	m := v.rows[v.at].mark
	if v.heard.Taken[m] = !v.heard.Taken[m]; !v.heard.Taken[m] {
		delete(v.heard.Taken, m)
	}
	book := v.book
	return tea.Batch(book.Keep(&tipsText{v.book, slices.Sorted(maps.Keys(v.heard.Taken))}), book.Save())
}

func (v *tips) Update(msg tea.Msg) tea.Cmd {
	book := v.book
	switch msg := msg.(type) {
	case window.ShownMsg:
		if !v.read {
			return book.Do(v, readOwnTips(book, v.stage))
		}
	case ownTipsMsg:
		if msg.err != nil {
			return book.Tell(book.Words.Errors.Say(msg.err))
		}
		v.read = true
		for _, own := range msg.entries {
			from := book.Words.Dates.Near(own.Encounter.When, book.Now()) + ", " + cmp.Or(own.Encounter.Alias, book.Words.Entry.NoAlias)
			v.rows = append(v.rows, tip{tipMark(own.ID), from, own.Tip, true})
		}
	}
	return nil
}

func (v *tips) View(w, h int) (string, *tea.Cursor) {
	book, k, t := v.book, keysOf(v.book.Window), &v.book.Theme
	words := &book.Words.Feedback
	taken := 0
	for _, row := range v.rows {
		if v.heard.Taken[row.mark] {
			taken++
		}
	}
	f := kit.Frame{Title: words.Tips, Where: fmt.Sprintf(words.Taken, taken, len(v.rows)), Status: book.Saved()}
	f.Keys = []key.Binding{k.Mark, k.Up, k.Down, k.Close, k.Help}
	if h > 16 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(words.TipsIntro, min(w-2, 90), " "))...)
	}
	if len(v.rows) == 0 && v.read {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(words.NoTips, min(w-2, 90), " "))...)
	}
	for i := max(0, v.at-h); i < min(len(v.rows), v.at+h); i++ { // the rest is surely out of sight
		row := v.rows[i]
		if row.own && (i == 0 || !v.rows[i-1].own) {
			f.Add("", " "+t.Title.Render(kit.Cell(fmt.Sprintf(words.OwnTips, book.StageName(v.stage)), w-2)))
		}
		v.row(&f, row, i == v.at, w)
	}
	return f.Draw(t, w, h)
}

// row draws a tip whole under the cursor, and its beginning elsewhere.
func (v *tips) row(f *kit.Frame, row tip, here bool, w int) {
	t := &v.book.Theme
	sign := "□ "
	if v.heard.Taken[row.mark] {
		sign = "■ "
	}
	if f.Add(""); !here {
		f.Add("   "+kit.Cell(sign+row.from, w-4), "     "+strings.TrimRight(t.Quiet.Render(kit.Cell(journal.Line(row.text), min(w-7, 90))), " "))
		return
	}
	lines := kit.Wrap(row.text, min(w-2, 96), "     ")
	f.See(len(lines) + 1)
	f.Add(t.Accent.Render(" ► ") + t.Selected.Render(strings.TrimRight(kit.Cell(sign+row.from, w-4), " ")))
	f.Add(lines...)
}
