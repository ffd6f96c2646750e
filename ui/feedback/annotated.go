package feedback

import (
	"strings"

	"koffiemoment/store"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/kit"
)

// annotated is one entry beside what lecturers said about it, with room to reply. Of an entry that is gone the comments are
// still there, and can only be read.
type annotated struct {
	reading
	of    *store.Discussed
	entry *entries.View // nil when the entry lies in the bin or is gone
}

func newAnnotated(given shared, d *store.Discussed, entry *entries.View) *annotated {
	v := &annotated{reading: newReading(given), of: d, entry: entry}
	if entry == nil {
		return v
	}
	for _, r := range given.heard.Current() {
		if len(v.remarks(r)) > 0 {
			v.reply(v.spot(r))
		}
	}
	return v
}

func (v *annotated) spot(r *store.Response) store.Spot {
	return store.Spot{Answer: r.Answer.ID, Entry: v.of.ID}
}

// remarks gives what one answer says about the entry.
func (v *annotated) remarks(r *store.Response) (said []store.Remark) {
	for _, remark := range v.of.Remarks {
		if remark.By.ID == r.Answer.ID {
			said = append(said, remark)
		}
	}
	return said
}

// View puts what was said at the right of the entry or, in a window too narrow for both, above it: that is what was opened.
func (v *annotated) View(w, h int) *kit.Frame {
	wide := w >= kit.Wide && v.entry != nil
	w = kit.Measure(w)
	f := &kit.Frame{Title: v.entryName(v.of), Where: v.book.Words.Feedback.Comments, Keys: v.keys()}
	if wide {
		left := (w - 6) / 2
		f.Columns(v.written(left), v.said(w-left-6), left+6)
	} else {
		f.Stack(v.said(min(w, kit.Prose)))
		f.Add("", v.book.Theme.Quiet.Render(strings.Repeat("─", min(w, kit.Prose))))
		f.Stack(v.written(min(w, kit.Prose)))
	}
	return v.page(f, h)
}

// written is the entry, or why it can't be shown.
func (v *annotated) written(w int) *kit.Frame {
	b, words := &kit.Frame{}, &v.book.Words.Feedback
	switch {
	case v.entry != nil:
		b.Add(v.entry.Sheet(v.entry.Entry()).Lines(v.entry.Entry(), w)...)
		if told := v.entry.Told(); len(told) > 0 {
			b.Add("")
			b.Add(kit.Told(&v.book.Theme, told, w)...)
		}
	case v.of.Binned:
		b.Add(kit.Wrap(words.Binned, w, "")...)
	default:
		b.Add(kit.Wrap(words.Gone, w, "")...)
	}
	return b
}

// said is what each lecturer says, with the student's reply below it. A reply to an entry that has become private stays here with it.
func (v *annotated) said(w int) *kit.Frame {
	b, words := &kit.Frame{}, &v.book.Words.Feedback
	note := words.EntryReplyTravels
	if v.entry != nil && v.entry.Entry().Private {
		note = words.PrivateReply
	}
	for _, r := range v.heard.Current() {
		remarks := v.remarks(r)
		if len(remarks) == 0 {
			continue
		}
		if len(b.Body) > 0 {
			b.Add("")
		}
		b.Add(entries.RemarkLines(v.book, remarks, w)...)
		v.drawReply(b, v.spot(r), words.YourReply, note, w)
	}
	return b
}
