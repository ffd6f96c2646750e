package feedback

import (
	"fmt"
	"strconv"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// whole is one answer from top to bottom, as the lecturer wrote it, with room to reply to all of it. One that was replaced
// can only be read.
type whole struct {
	book   *logbook.Logbook
	heard  *store.Heard
	of     *store.Response
	reply  *replying
	scroll kit.Scroll
}

func newWhole(book *logbook.Logbook, h *store.Heard, r *store.Response) *whole {
	v := &whole{book: book, heard: h, of: r}
	var spots []store.Spot
	if r.Replaced == nil {
		spots = append(spots, v.spot())
	}
	v.reply = newReplying(book, h, spots...)
	return v
}

func (v *whole) spot() store.Spot { return store.Spot{Answer: v.of.Answer.ID} }

func (v *whole) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	if cmd, handled := v.reply.key(press); handled {
		return cmd, true
	}
	switch {
	case key.Matches(press, k.Stop):
		return v.reply.leave(), true
	case v.reply.writing():
		return nil, false
	}
	return nil, v.scroll.Key(press, &k.Keys)
}

func (v *whole) Update(msg tea.Msg) tea.Cmd {
	if _, ok := msg.(window.ShownMsg); ok {
		return see(v.book, v, v.of)
	}
	return v.reply.update(msg)
}

func (v *whole) View(w, h int) (string, *tea.Cursor) {
	book, words := v.book, &v.book.Words.Feedback
	f := kit.Frame{Title: fmt.Sprintf(words.AnswerOf, v.of.Name()) + stageMark(book, v.heard, v.of), Where: book.Words.Dates.Near(v.of.Made(), book.Now()), Status: v.reply.status()}
	f.Keys = v.reply.keys(book.Keys.Up, book.Keys.Down)
	width := min(w, 100)
	v.about(&f, width)
	v.points(&f, width)
	v.views(&f, width)
	v.comments(&f, width)
	v.reply.draw(&f, v.spot(), words.ReplyToAll, words.ReplyTravels, width)
	if v.of.Replaced != nil {
		v.replied(&f, v.spot(), width)
	}
	if !v.reply.writing() {
		v.scroll.Show(&f, h)
	}
	return f.Draw(&book.Theme, w, h)
}

// about says which hand-in the answer is to, and whether a later answer took its place.
func (v *whole) about(f *kit.Frame, w int) {
	book, words := v.book, &v.book.Words.Feedback
	text := words.OnUnknown
	if h := v.of.HandIn; h != nil {
		text = fmt.Sprintf(words.OnHandIn, h.Number, book.Words.Dates.Day(h.Made, book.Now()))
	}
	if later := v.of.Replaced; later != nil {
		text += " " + fmt.Sprintf(words.ReplacedBy, book.Words.Dates.Day(later.Made(), book.Now()))
	}
	f.Add(kit.Styled(book.Theme.Quiet, kit.Wrap(text, w-2, " "))...)
}

func (v *whole) points(f *kit.Frame, w int) {
	points := v.of.Answer.Points
	if len(points) == 0 {
		return
	}
	f.Add("")
	f.Add(kit.Styled(v.book.Theme.Title, kit.Wrap(v.book.Words.Feedback.Agenda, w-2, " "))...)
	for _, p := range points {
		f.Add(item("▪ ", p, w)...)
	}
}

// item writes a text behind a sign, with its further lines under its first.
func item(sign, text string, w int) []string {
	indent := " " + strings.Repeat(" ", len([]rune(sign)))
	lines := kit.Wrap(text, w-2, indent)
	if len(lines) > 0 {
		lines[0] = " " + sign + strings.TrimPrefix(lines[0], indent)
	}
	return lines
}

func (v *whole) views(f *kit.Frame, w int) {
	book, t := v.book, &v.book.Theme
	for _, view := range v.of.Views() {
		c, _ := v.of.Rubric.Criterion(view.Criterion)
		if c == nil {
			c = unknownCriterion(view.Criterion)
		}
		f.Add("")
		f.Add(kit.Styled(t.Title, kit.Wrap(c.Name.In(book.Lang()), w-2, " "))...)
		if judged := book.Judged(v.of, view.Criterion); judged != "" {
			sign := "● "
			if view.CannotJudge {
				sign = "○ "
			}
			f.Add(kit.Styled(t.Accent, kit.Wrap(sign+judged, w-2, " "))...)
		}
		if view.Remark != "" {
			f.Add(kit.Wrap(book.Words.Feedback.NextStep+": "+view.Remark, w-2, " ")...)
		}
		v.replied(f, store.Spot{Answer: v.of.Answer.ID, Criterion: view.Criterion}, w)
	}
}

// replied shows what the student said to a part of the answer.
func (v *whole) replied(f *kit.Frame, at store.Spot, w int) {
	if text := v.heard.Replies[at]; text != "" {
		f.Add(kit.Styled(v.book.Theme.Quiet, kit.Wrap(v.book.Words.Feedback.YouTitle+": “"+text+"”", w-2, " "))...)
	}
}

func (v *whole) comments(f *kit.Frame, w int) {
	book, t := v.book, &v.book.Theme
	last := ""
	for i, c := range v.of.Answer.Comments {
		d := v.heard.Entries[c.Entry]
		if i == 0 {
			f.Add("")
			f.Add(kit.Styled(t.Title, kit.Wrap(book.Words.Feedback.Comments, w-2, " "))...)
		}
		if c.Entry != last {
			f.Add(kit.Styled(t.Accent, kit.Wrap(discussedName(book, d), w-2, " "))...)
		}
		last = c.Entry
		for k := range d.Remarks {
			if m := &d.Remarks[k]; m.By.ID == v.of.Answer.ID && m.Comment == c {
				f.Add(kit.Styled(t.Quiet, kit.Wrap(entries.RemarkAbout(book, m), w-2, " "))...)
			}
		}
		f.Add(kit.Wrap(c.Text, w-2, " ")...)
		if i+1 == len(v.of.Answer.Comments) || v.of.Answer.Comments[i+1].Entry != c.Entry {
			v.replied(f, store.Spot{Answer: v.of.Answer.ID, Entry: c.Entry}, w)
		}
	}
}

// agenda lists what there is to talk about, over all answers that stand.
type agenda struct {
	book   *logbook.Logbook
	heard  *store.Heard
	scroll kit.Scroll
}

func newAgenda(book *logbook.Logbook, h *store.Heard) *agenda { return &agenda{book: book, heard: h} }

func (v *agenda) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	return nil, v.scroll.Key(press, &v.book.Keys)
}

func (v *agenda) Update(tea.Msg) tea.Cmd { return nil }

func (v *agenda) View(w, h int) (string, *tea.Cursor) {
	book, k, t := v.book, keysOf(v.book.Window), &v.book.Theme
	f := kit.Frame{Title: book.Words.Feedback.Agenda, Keys: []key.Binding{k.Up, k.Down, k.Close, k.Help}}
	width, n := min(w, 100), 0
	f.Add(kit.Styled(t.Quiet, kit.Wrap(book.Words.Feedback.AgendaAbout, width-2, " "))...)
	for _, r := range v.heard.Current() {
		if len(r.Answer.Points) == 0 {
			continue
		}
		f.Add("")
		f.Add(kit.Styled(t.Title, kit.Wrap(r.Name()+stageMark(book, v.heard, r), width-2, " "))...)
		for _, p := range r.Answer.Points {
			n++
			f.Add(item(strconv.Itoa(n)+". ", p, width)...)
		}
	}
	v.scroll.Show(&f, h)
	return f.Draw(t, w, h)
}
