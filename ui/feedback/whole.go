package feedback

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// whole is one answer from top to bottom, as the lecturer wrote it, with room to reply to all of it. One that was replaced
// can only be read: what there is to say back belongs to the one that stands.
type whole struct {
	reading
	of *store.Response
}

func newWhole(given shared, r *store.Response) *whole {
	v := &whole{reading: newReading(given), of: r}
	if r.Replaced == nil {
		v.reply(v.spot())
	}
	v.stops = append(v.stops, stop{name: v.book.Words.Stand.Onward, value: func() string { return v.book.Words.Feedback.Beside }, enter: v.onward})
	return v
}

// onward lays the levels of the answer's stage beside the student's own.
func (v *whole) onward() tea.Cmd {
	return v.book.Push(newBeside(shared{book: v.book, heard: v.heard.Of(v.of.Stage())}))
}

// spot is where a reply to all of the answer stands.
func (v *whole) spot() store.Spot { return store.Spot{Answer: v.of.Answer.ID} }

func (v *whole) Update(msg tea.Msg) tea.Cmd {
	if _, shown := msg.(window.ShownMsg); shown && !v.of.Seen {
		v.of.Seen = true
		return v.book.Do(v, noteSeen(v.book, v.of.Answer.ID)) // the keys wait, or the overview could be read before and still call it new
	}
	return v.reading.Update(msg)
}

// View writes everything on one page, what there is to talk about first. Replies to a part of it can be read here, and are written where that
// part is shown beside the student's own.
func (v *whole) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, words := v.book, &v.book.Words.Feedback
	f := &kit.Frame{Title: fmt.Sprintf(words.AnswerOf, v.of.Name()) + v.stageMark(v.of), Where: book.Words.Dates.Near(v.of.Made(), book.Now())}
	f.Keys = v.keys()
	width := min(w, kit.Prose)
	v.about(f, width)
	v.points(f, width)
	v.views(f, width)
	v.comments(f, width)
	if v.of.Replaced != nil {
		v.replied(f, v.spot(), width)
	} else {
		v.drawReply(f, v.spot(), words.ReplyToAll, words.ReplyTravels, width)
	}
	f.Pin()
	f.Add("")
	v.drawRow(f, len(v.stops)-1, w)
	return v.page(f, h)
}

// about says which hand-in the answer is to, and whether it took the place of another, or another its own.
func (v *whole) about(f *kit.Frame, w int) {
	book, words := v.book, &v.book.Words.Feedback
	text := words.OnUnknown
	if handIn := v.of.HandIn; handIn != nil {
		text = fmt.Sprintf(words.OnHandIn, handIn.Number, book.Words.Dates.Day(handIn.Made, book.Now()))
	}
	if later := v.of.Replaced; later != nil {
		text += " " + fmt.Sprintf(words.ReplacedBy, book.Words.Dates.Day(later.Made(), book.Now()))
	}
	text += v.replaces(v.of)
	f.Add(kit.Styled(book.Theme.Quiet, kit.Wrap(text, w, ""))...)
}

// points lists what the lecturer wants to talk about.
func (v *whole) points(f *kit.Frame, w int) {
	points := v.of.Answer.Points
	if len(points) == 0 {
		return
	}
	f.Add("")
	f.Add(kit.Styled(v.book.Theme.Quiet, kit.Wrap(v.book.Words.Feedback.Agenda, w, ""))...)
	for _, p := range points {
		f.Add(item("■ ", p, w)...)
	}
}

// views says what the lecturer thinks of each criterion, with what the student said to that.
func (v *whole) views(f *kit.Frame, w int) {
	book, t := v.book, &v.book.Theme
	for _, view := range v.of.Views() {
		f.Add("")
		f.Add(kit.Styled(t.Quiet, kit.Wrap(criterionOf(v.of, view.Criterion).Name.In(book.Lang()), w, ""))...)
		if level := v.judged(v.of, view.Criterion); level != "" {
			f.Add(level)
		}
		if view.Remark != "" {
			f.Add(kit.Wrap(book.Words.Feedback.NextStep+": "+view.Remark, w, "")...)
		}
		v.replied(f, store.Spot{Answer: v.of.Answer.ID, Criterion: view.Criterion}, w)
	}
}

// comments lists what was said of entries, those of one entry under its name.
func (v *whole) comments(f *kit.Frame, w int) {
	t, comments := &v.book.Theme, v.of.Answer.Comments
	for i, comment := range comments {
		if i == 0 {
			f.Add("")
			f.Add(kit.Styled(t.Quiet, kit.Wrap(v.book.Words.Feedback.Comments, w, ""))...)
		}
		if i == 0 || comments[i-1].Entry != comment.Entry {
			f.Add(kit.Styled(t.Quiet, kit.Wrap(v.entryName(v.heard.Entries[comment.Entry]), w, ""))...)
		}
		f.Add(kit.Styled(t.Quiet, kit.Wrap(v.aboutComment(&comment), w, ""))...)
		f.Add(kit.Wrap(comment.Text, w, "")...)
		if i+1 == len(comments) || comments[i+1].Entry != comment.Entry { // the student replies to all of an entry's at once
			v.replied(f, store.Spot{Answer: v.of.Answer.ID, Entry: comment.Entry}, w)
		}
	}
}

// aboutComment says which words of an entry a comment is about, nothing when they still stand. Only the journal knows, not the answer.
func (v *whole) aboutComment(comment *exchange.Comment) string {
	remarks := v.heard.Entries[comment.Entry].Remarks
	for i := range remarks {
		if remarks[i].By.ID == v.of.Answer.ID && remarks[i].Comment == *comment {
			return entries.RemarkAbout(v.book, &remarks[i])
		}
	}
	return ""
}

// replied shows what the student said to a part of the answer.
func (v *whole) replied(f *kit.Frame, at store.Spot, w int) {
	if text := v.heard.Replies[at]; text != "" {
		f.Add(kit.Styled(v.book.Theme.Quiet, kit.Wrap(v.book.Words.Feedback.YouTitle+": "+words.Quote(text), w, ""))...)
	}
}

// item writes a text behind a sign, with its further lines under its first.
func item(sign, text string, w int) []string {
	indent := strings.Repeat(" ", len([]rune(sign)))
	lines := kit.Wrap(text, w, indent)
	if len(lines) > 0 {
		lines[0] = sign + strings.TrimPrefix(lines[0], indent)
	}
	return lines
}
