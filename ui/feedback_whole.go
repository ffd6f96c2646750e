package ui

import (
	"fmt"
	"strconv"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/ui/kit"
)

// whole is one answer from top to bottom, as the lecturer wrote it, with room to reply to all of it. One that was replaced
// can only be read.
type whole struct {
	book   *logbook
	heard  *store.Heard
	of     *store.Response
	reply  *replying
	scroll kit.Scroll
}

func newWhole(book *logbook, h *store.Heard, r *store.Response) *whole {
	v := &whole{book: book, heard: h, of: r}
	var spots []store.Spot
	if r.Replaced == nil {
		spots = append(spots, v.spot())
	}
	v.reply = newReplying(book, h, spots...)
	return v
}

func (v *whole) spot() store.Spot { return store.Spot{Answer: v.of.Answer.ID} }

func (v *whole) key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := &v.book.keys
	if cmd, handled := v.reply.key(press); handled {
		return cmd, true
	}
	switch {
	case key.Matches(press, k.Stop):
		return v.reply.leave(), true
	case v.reply.writing():
		return nil, false
	}
	return nil, v.scroll.Key(press, k)
}

func (v *whole) update(msg tea.Msg) tea.Cmd {
	if _, ok := msg.(shownMsg); ok {
		return v.book.see(v, v.of)
	}
	return v.reply.update(msg)
}

func (v *whole) view(w, h int) (string, *tea.Cursor) {
	book, words := v.book, &v.book.words.Feedback
	f := kit.Frame{Title: fmt.Sprintf(words.AnswerOf, v.of.Name()) + book.stageMark(v.heard, v.of), Where: book.words.Dates.Near(v.of.Made(), book.now()), Status: v.reply.status()}
	f.Keys = v.reply.keys(book.keys.Up, book.keys.Down)
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
	return f.Draw(&book.theme, w, h)
}

// about says which hand-in the answer is to, and whether a later answer took its place.
func (v *whole) about(f *kit.Frame, w int) {
	book, words := v.book, &v.book.words.Feedback
	text := words.OnUnknown
	if h := v.of.HandIn; h != nil {
		text = fmt.Sprintf(words.OnHandIn, h.Number, book.words.Dates.Day(h.Made, book.now()))
	}
	if later := v.of.Replaced; later != nil {
		text += " " + fmt.Sprintf(words.ReplacedBy, book.words.Dates.Day(later.Made(), book.now()))
	}
	f.Add(kit.Styled(book.theme.Quiet, kit.Wrap(text, w-2, " "))...)
}

func (v *whole) points(f *kit.Frame, w int) {
	points := v.of.Answer.Points
	if len(points) == 0 {
		return
	}
	f.Add("")
	f.Add(kit.Styled(v.book.theme.Title, kit.Wrap(v.book.words.Feedback.Agenda, w-2, " "))...)
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
	book, t := v.book, &v.book.theme
	for _, view := range v.of.Views() {
		c, _ := v.of.Rubric.Criterion(view.Criterion)
		if c == nil {
			c = unknownCriterion(view.Criterion)
		}
		f.Add("")
		f.Add(kit.Styled(t.Title, kit.Wrap(c.Name.In(book.lang()), w-2, " "))...)
		if judged := book.judged(v.of, view.Criterion); judged != "" {
			sign := "● "
			if view.CannotJudge {
				sign = "○ "
			}
			f.Add(kit.Styled(t.Accent, kit.Wrap(sign+judged, w-2, " "))...)
		}
		if view.Remark != "" {
			f.Add(kit.Wrap(book.words.Feedback.NextStep+": "+view.Remark, w-2, " ")...)
		}
		v.replied(f, store.Spot{Answer: v.of.Answer.ID, Criterion: view.Criterion}, w)
	}
}

// replied shows what the student said to a part of the answer.
func (v *whole) replied(f *kit.Frame, at store.Spot, w int) {
	if text := v.heard.Replies[at]; text != "" {
		f.Add(kit.Styled(v.book.theme.Quiet, kit.Wrap(v.book.words.Feedback.YouTitle+": “"+text+"”", w-2, " "))...)
	}
}

func (v *whole) comments(f *kit.Frame, w int) {
	book, t := v.book, &v.book.theme
	last := ""
	for i, c := range v.of.Answer.Comments {
		d := v.heard.Entries[c.Entry]
		if i == 0 {
			f.Add("")
			f.Add(kit.Styled(t.Title, kit.Wrap(book.words.Feedback.Comments, w-2, " "))...)
		}
		if c.Entry != last {
			f.Add(kit.Styled(t.Accent, kit.Wrap(book.discussedName(d), w-2, " "))...)
		}
		last = c.Entry
		for k := range d.Remarks {
			if m := &d.Remarks[k]; m.By.ID == v.of.Answer.ID && m.Comment == c {
				f.Add(kit.Styled(t.Quiet, kit.Wrap(book.remarkAbout(m), w-2, " "))...)
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
	book   *logbook
	heard  *store.Heard
	scroll kit.Scroll
}

func newAgenda(book *logbook, h *store.Heard) *agenda { return &agenda{book: book, heard: h} }

func (v *agenda) key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	return nil, v.scroll.Key(press, &v.book.keys)
}

func (v *agenda) update(tea.Msg) tea.Cmd { return nil }

func (v *agenda) view(w, h int) (string, *tea.Cursor) {
	book, k, t := v.book, &v.book.keys, &v.book.theme
	f := kit.Frame{Title: book.words.Feedback.Agenda, Keys: []key.Binding{k.Up, k.Down, k.Close, k.Help}}
	width, n := min(w, 100), 0
	f.Add(kit.Styled(t.Quiet, kit.Wrap(book.words.Feedback.AgendaAbout, width-2, " "))...)
	for _, r := range v.heard.Current() {
		if len(r.Answer.Points) == 0 {
			continue
		}
		f.Add("")
		f.Add(kit.Styled(t.Title, kit.Wrap(r.Name()+book.stageMark(v.heard, r), width-2, " "))...)
		for _, p := range r.Answer.Points {
			n++
			f.Add(item(strconv.Itoa(n)+". ", p, width)...)
		}
	}
	v.scroll.Show(&f, h)
	return f.Draw(t, w, h)
}
