package feedback

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// tips asks which tips the student takes along: what lecturers wrote, and the student's own.
type tips struct {
	shared
	stage string // whose own tips are offered
	rows  []tip
	read  bool // the student's own tips are among them
	at    int
}

// tip is one text that can be taken along.
type tip struct {
	mark, from, text string
	own              bool
}

// newTips puts what was said of criteria before what was said of entries; the student's own come after both, once they were read.
func newTips(given shared) *tips {
	v := &tips{shared: given, stage: given.heard.Main().Stage()}
	for _, r := range given.heard.Current() {
		v.rows = append(v.rows, v.steps(r)...)
	}
	for _, r := range given.heard.Current() {
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
		name := criterionOf(r, view.Criterion).Short.In(v.book.Lang())
		rows = append(rows, v.tipOf(r, view.Criterion, name, view.Remark))
	}
	return rows
}

// remarks are its comments on entries.
func (v *tips) remarks(r *store.Response) (rows []tip) {
	for _, comment := range r.Answer.Comments {
		rows = append(rows, v.tipOf(r, comment.Entry, v.entryName(v.heard.Entries[comment.Entry]), comment.Text))
	}
	return rows
}

func (v *tips) tipOf(r *store.Response, place, name, text string) tip {
	return tip{mark: store.TipMark(r.Answer.Reviewer.ID, place, text), from: name + " · " + r.Name() + v.stageMark(r), text: text}
}

// Key ticks with enter and goes on to the next; space leaves a tip again as well.
func (v *tips) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	switch {
	case k.Step(press, &v.at, len(v.rows)):
		return nil, true
	case len(v.rows) == 0:
		return nil, false
	case key.Matches(press, k.Undo) && v.left != "":
		return v.take(v.left, true), true
	case key.Matches(press, k.Mark):
		return v.take(v.rows[v.at].mark, !v.heard.Taken[v.rows[v.at].mark]), true
	case key.Matches(press, k.Choose):
		mark := v.rows[v.at].mark
		v.at = min(v.at+1, len(v.rows)-1)
		if v.heard.Taken[mark] {
			return nil, true
		}
		return v.take(mark, true), true
	}
	return nil, false
}

// Point puts the cursor on a tip; a click takes it along.
func (v *tips) Point(row int) (opens bool) {
	v.at = max(0, min(row, len(v.rows)-1))
	return true
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
			v.rows = append(v.rows, tip{store.TipMark(own.ID), v.book.Encounter(own.Encounter.When, own.Encounter.Alias), own.Tip, true})
		}
	}
	return nil
}

func (v *tips) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k, t := v.book, keysOf(v.book.Window), &v.book.Theme
	words := &book.Words.Feedback
	f := &kit.Frame{Title: words.Tips, Where: fmt.Sprintf(words.Taken, v.taken(), len(v.rows)), Status: v.status()}
	f.Keys = []key.Binding{k.Choose, k.Mark, k.Close, k.Help}
	if h > 16 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(words.TipsIntro, min(w, kit.Prose), ""))...)
	}
	if len(v.rows) == 0 && v.read {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(words.NoTips, min(w, kit.Prose), ""))...)
	}
	for i := max(0, v.at-h); i < min(len(v.rows), v.at+h); i++ { // the rest is surely out of sight
		tip, here := &v.rows[i], i == v.at
		if tip.own && (i == 0 || !v.rows[i-1].own) {
			f.Add("", t.Quiet.Render(kit.Cell(fmt.Sprintf(words.OwnTips, book.StageName(v.stage)), w)))
		}
		f.Add("")
		f.Row(t, i, here, func(style lipgloss.Style) []string { return v.lines(tip, style, here, w) })
	}
	return f
}

// taken counts those that are ticked among the ones on screen. A tip of an answer that was replaced may be ticked beside them.
func (v *tips) taken() (n int) {
	for i := range v.rows {
		if v.heard.Taken[v.rows[i].mark] {
			n++
		}
	}
	return n
}

// lines gives a tip whole under the cursor, and its beginning elsewhere.
func (v *tips) lines(tip *tip, style lipgloss.Style, here bool, w int) []string {
	sign, said := "□ ", ""
	if v.heard.Taken[tip.mark] {
		sign, said = v.book.Theme.Accent.Render("■ "), "  "+v.book.Words.Stand.Ticked
	}
	from := strings.TrimRight(kit.Cell(tip.from, w-2-lipgloss.Width(said)), " ")
	name := sign + style.Render(from) + v.book.Theme.Accent.Render(said)
	if here {
		return append([]string{name}, kit.Wrap(tip.text, min(w, kit.Prose), "  ")...)
	}
	text := kit.Few(journal.Line(kit.UpTo(tip.text, 1000)), min(w, kit.Prose), 1, "  ")
	return append([]string{name}, kit.Styled(v.book.Theme.Quiet, text)...)
}
