package feedback

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// compared is one criterion: what the student said of it beside what each lecturer said, and room to reply.
type compared struct {
	reading
	table  *beside         // whose cursor is on the criterion; it goes along, so that closing this leads to the row that was read last
	linked []journal.Entry // the moments that the student laid beside the level, once they were read
	asked  window.Latest   // for them
}

func newCompared(table *beside) *compared {
	v := &compared{table: table}
	v.open()
	return v
}

// open prepares the criterion under the table's cursor.
func (v *compared) open() {
	var spots []store.Spot
	for _, r := range v.table.heard.Current() {
		if r.Says(v.crit().ID) {
			spots = append(spots, v.spot(r))
		}
	}
	v.reading, v.linked = newReading(v.table.shared, spots...), nil
}

func (v *compared) crit() *rubric.Criterion { return v.table.rows[v.table.at].crit }

func (v *compared) spot(r *store.Response) store.Spot {
	return store.Spot{Answer: r.Answer.ID, Criterion: v.crit().ID}
}

// Key gives the arrows to the criteria, and m to the moments, unless a reply is being typed: there all of them belong to the text.
func (v *compared) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	switch {
	case v.writing():
	case key.Matches(press, k.Left):
		return v.turn(-1), true
	case key.Matches(press, k.Right):
		return v.turn(1), true
	case key.Matches(press, k.Moments) && len(v.linked) > 0:
		return v.openLinked(), true
	}
	return v.reading.Key(press)
}

// turn goes to another criterion of the table. What was typed at this one is written at once.
func (v *compared) turn(by int) tea.Cmd {
	v.table.at = max(0, min(v.table.at+by, len(v.table.rows)-1))
	v.open()
	return tea.Batch(v.book.Save(), v.readLinked())
}

func (v *compared) readLinked() tea.Cmd {
	return v.book.RunLatest(v, &v.asked, readLinked(v.book, v.heard.Own(v.crit().ID).Moments))
}

func (v *compared) openLinked() tea.Cmd {
	rows := make([]*store.Summary, len(v.linked))
	for i := range v.linked {
		summary := v.linked[i].Summary()
		rows[i] = &summary
	}
	return v.book.Push(entries.NewMoments(v.book, v.crit().Short.In(v.book.Lang()), rows))
}

func (v *compared) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		return v.readLinked()
	case linkedMsg:
		if msg.err != nil {
			return v.book.Tell(v.book.Words.Errors.Say(msg.err))
		}
		v.linked = msg.entries
		return nil
	}
	return v.reading.Update(msg)
}

// View puts what the lecturers said at the right of the student's own, or under it in a narrow window.
func (v *compared) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k := v.book, keysOf(v.book.Window)
	f := kit.Frame{Title: v.crit().Name.In(book.Lang()), Where: v.table.rows[v.table.at].group}
	f.Brief = strconv.Itoa(v.table.at+1) + "/" + strconv.Itoa(len(v.table.rows))
	around := []key.Binding{k.OtherCriterion}
	if len(v.linked) > 0 {
		around = append(around, k.Moments)
	}
	f.Keys = v.keys(around...)
	if w < 76 {
		f.Stack(v.mine(w))
		f.Add("")
		f.Stack(v.theirs(w))
	} else {
		left := min((w-2)/2, 74)
		f.Columns(v.mine(left), v.theirs(min(w-left, 100)), left)
	}
	return v.page(&f, h)
}

// mine is the student's own level with its reason and moments. It is the one that was handed in, which the lecturers saw; another one
// since then stands below it.
func (v *compared) mine(w int) *kit.Frame {
	book, t, texts := v.book, &v.book.Theme, &v.book.Words.Feedback
	main, own := v.heard.Main(), v.heard.Own(v.crit().ID)
	b := &kit.Frame{}
	b.Add(t.Title.Render(texts.YouTitle))
	if own.Level == "" {
		b.Add(kit.Styled(t.Quiet, kit.Wrap(texts.YouNoLevel, w, ""))...)
	} else {
		v.level(b, "● "+book.LevelIn(main, own.Level), v.descriptor(main.Rubric, own.Level), w)
	}
	if own.Reason != "" {
		b.Add(kit.Wrap(words.Quote(own.Reason), w, "")...)
	}
	if main.Handed && !own.Empty() {
		b.Add(kit.Styled(t.Quiet, kit.Wrap(fmt.Sprintf(texts.HandedIn, book.Words.Dates.Day(main.HandIn.Made, book.Now())), w, ""))...)
	}
	if now := main.Now[v.crit().ID].Level; now != "" && now != own.Level {
		b.Add(kit.Styled(t.Quiet, kit.Wrap(fmt.Sprintf(texts.Now, book.LevelIn(main, now)), w, ""))...)
	}
	v.moments(b, w)
	return b
}

// level gives its name, and what it means in the words of the rubric that whoever gave it had.
func (v *compared) level(b *kit.Frame, name, about string, w int) {
	b.Add(kit.Styled(v.book.Theme.Accent, kit.Wrap(name, w, ""))...)
	b.Add(kit.Styled(v.book.Theme.Quiet, kit.Wrap(about, w, ""))...)
}

// descriptor describes a level of the criterion in the words of a rubric, empty when it has none of that name.
func (v *compared) descriptor(from *rubric.Rubric, level string) string {
	i := from.LevelIndex(level)
	if crit, _ := from.Criterion(v.crit().ID); crit != nil && i >= 0 {
		return crit.Levels[i].In(v.book.Lang())
	}
	return ""
}

// moments lists what the student laid beside the level.
func (v *compared) moments(b *kit.Frame, w int) {
	book, t := v.book, &v.book.Theme
	for i := range v.linked {
		if i == 0 {
			b.Add("")
			b.Add(kit.Styled(t.Title, kit.Wrap(book.Words.Feedback.Linked, w, ""))...)
		}
		entry := &v.linked[i]
		answer := entry.Answers[v.crit().ID]
		about := v.book.Encounter(entry.Encounter.When, entry.Encounter.Alias)
		if answer.Level != "" {
			about += " · " + book.LetterIn(v.heard.Main(), answer.Level)
		}
		b.Add(kit.Styled(t.Quiet, kit.Wrap(about, w, ""))...)
		b.Add(kit.Wrap(words.Quote(journal.Line(cmp.Or(logbook.Sentence(answer), entry.Story))), w-2, " ")...)
	}
}

// theirs is what each lecturer says, with the student's reply below it.
func (v *compared) theirs(w int) *kit.Frame {
	t, words := &v.book.Theme, &v.book.Words.Feedback
	b := &kit.Frame{}
	for i, r := range v.heard.Current() {
		if i > 0 {
			b.Add("")
		}
		b.Add(t.Title.Render(strings.TrimSpace(kit.Cell(r.Name(), w-2))))
		if !r.Says(v.crit().ID) {
			b.Add(kit.Styled(t.Quiet, kit.Wrap(words.SaysNothing, w, ""))...)
			continue
		}
		v.said(b, r, w)
		v.drawReply(b, v.spot(r), words.YourReply, words.ReplyTravels, w)
	}
	return b
}

// said is what one lecturer says, and what an earlier answer said. Each lecturer's own hand-in is named where the student judged otherwise
// in it than in the one that stands at the left.
func (v *compared) said(b *kit.Frame, r *store.Response, w int) {
	book, t, words, id := v.book, &v.book.Theme, &v.book.Words.Feedback, v.crit().ID
	view := r.View(id)
	v.level(b, cmp.Or(v.judged(r, id), words.NoLevel), v.descriptor(r.Rubric, view.Level), w)
	if then, own := r.Own[id].Level, v.heard.Own(id).Level; then != own && then != "" {
		b.Add(kit.Styled(t.Quiet, kit.Wrap(fmt.Sprintf(words.Then, book.LevelIn(r, then)), w, ""))...)
	}
	if view.Remark != "" {
		b.Add("")
		b.Add(kit.Styled(t.Title, kit.Wrap(words.NextStep, w, ""))...)
		b.Add(kit.Wrap(view.Remark, w, "")...)
	}
	for _, before := range v.heard.Before(r) {
		if judged := book.Judged(before, id); judged != "" {
			day := book.Words.Dates.Day(before.Made(), book.Now())
			b.Add(kit.Styled(t.Quiet, kit.Wrap(fmt.Sprintf(words.Before, day, judged), w, ""))...)
		}
	}
}
