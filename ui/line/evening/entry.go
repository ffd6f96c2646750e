package evening

import (
	"fmt"
	"slices"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/words"
)

// entries asks which entry of a student to read, as often as somebody likes.
func (e *evening) entries(s *student) ask.Word {
	if len(s.handIn.Entries) == 0 {
		e.Say(e.Words.Student.NoEntries)
		return ask.Answered
	}
	for after, short := -1, false; ; short = true {
		options := make([]ask.Option, len(s.handIn.Entries))
		for i := range s.handIn.Entries {
			options[i] = ask.Option{Name: words.Capital(e.entryName(s, i)), About: e.entryAbout(s, i)}
		}
		question := e.Words.Evening.WhichEntryBack
		next := s.unread(after)
		if next >= 0 {
			question = e.Words.Evening.WhichEntry
		}
		at, w := e.Choose(ask.Choice{Question: question, Options: options, Now: -1, Short: short})
		switch {
		case w != ask.Answered:
			return inside(w)
		case at < 0 && next < 0:
			return ask.Answered
		case at < 0:
			at = next
		}
		if w := e.entry(s, at); out(w) {
			return w
		}
		after = at
	}
}

// inside gives a word as it counts within a menu: only what leads out of everything leads anywhere.
func inside(w ask.Word) ask.Word {
	if out(w) {
		return w
	}
	return ask.Answered
}

// unread gives the next entry that is not read as it stands, after one of them and from the start again; -1 for none.
func (s *student) unread(after int) int {
	n := len(s.handIn.Entries)
	for i := range n {
		at := (after + 1 + i) % n
		if en := &s.handIn.Entries[at]; s.review.State(en.ID, en.Hash) != journal.EntryRead {
			return at
		}
	}
	return -1
}

// entryAbout says how far the lecturer is with an entry, and what else there is to see in it.
func (e *evening) entryAbout(s *student, at int) string {
	en, signs := &s.handIn.Entries[at], e.Words.Student.Signs
	state := [...]string{journal.EntryUnread: words.SignUnread, journal.EntryChanged: words.SignChanged, journal.EntryRead: words.SignRead}[s.review.State(en.ID, en.Hash)]
	n, asks, replied, said := 0, "", "", ""
	for _, answer := range en.Said.Answers {
		if answer.Level != "" {
			n++
		}
	}
	if en.Said.LookHere {
		asks = signs[words.SignAsks]
	}
	if slices.ContainsFunc(s.handIn.Replies, func(reply exchange.Reply) bool { return reply.Entry == en.ID && reply.Criterion == "" }) {
		replied = signs[words.SignReply]
	}
	if len(s.review.CommentsOn(en.ID, en.Hash)) > 0 {
		said = signs[words.SignRemark]
	}
	return sentence(signs[state], e.Words.Entry.Levels.Some(n), asks, replied, said)
}

// readMoment reads out the entry behind a moment, whole. To read it marks it so.
func (e *evening) readMoment(s *student, at int) ask.Word {
	e.tellEntry(s, at)
	return ask.Answered
}

// tellEntry tells what there is to know before an entry, the entry, and what was said about it.
func (e *evening) tellEntry(s *student, at int) {
	en, say := &s.handIn.Entries[at], &e.Words.Student
	state, read := s.review.State(en.ID, en.Hash), s.review.Read[en.ID]
	if state == journal.EntryChanged {
		e.tellChanged(s, en, read)
	}
	if en.Rubric != "" {
		e.Say(say.OtherRubric + e.Words.Colon + " " + s.rubricOf(en.Rubric).Title.In(e.lang()) + ".")
	}
	for _, c := range s.review.Comments {
		if c.Entry == en.ID && c.Hash != en.Hash && c.Sentence == nil {
			e.Say(fmt.Sprintf(say.EarlierComment, c.Revision) + " " + words.Quote(c.Text))
		}
	}
	for _, reply := range s.handIn.Replies {
		if reply.Entry == en.ID && reply.Criterion == "" {
			e.Say(say.Replied + " " + words.Quote(reply.Text))
		}
	}
	page := reports.EntryHanded(e.Words, s.handIn, at, e.hidden(s))
	page.Title = words.Capital(e.entryName(s, at)) + "."
	e.Tell(&report.Document{Pages: []report.Page{page}})
	e.tellComments(s, en)
	if state != journal.EntryRead {
		e.change(s, func(review *journal.Review) { review.MarkRead(en.ID, en.Hash, en.Parts()) })
	}
}

// tellChanged says what of an entry is no longer as it was read, with the new sentences where the words that were read are at hand.
func (e *evening) tellChanged(s *student, en *exchange.Entry, read string) {
	say := &e.Words.Student
	text := say.EntryChanged
	if before := s.review.Parts[en.ID]; before != nil {
		var names []string
		for _, part := range en.Changed(before) {
			names = append(names, e.Words.PartName(s.rubricOf(en.Rubric), part))
		}
		if len(names) > 0 {
			text += e.Words.Colon + " " + words.List(names, e.Words.Stand.And)
		}
	}
	e.Say(text + ".")
	for _, earlier := range e.earlier(s) {
		before := earlier.Entry(en.ID)
		if before == nil || before.Hash != read {
			continue
		}
		added := en.Added(before)
		for _, part := range en.Worded() {
			for _, fresh := range added[part] {
				e.Say(e.Words.PartName(s.rubricOf(en.Rubric), part) + ", " + say.NewSentences.Of(1) + e.Words.Colon + " " + words.Quote(fresh.Words))
			}
		}
		return
	}
}

// earlier reads the older hand-ins that the one of a student took the place of, the newest first. One that can't be read is left out.
func (e *evening) earlier(s *student) (all []*exchange.HandIn) {
	const few = 4 // what a lecturer read last is among the newest
	at := e.cohort.At(s.brief.Part())
	if at < 0 {
		return nil
	}
	for _, aside := range slices.Backward(e.cohort.Aside) {
		if aside.Why != exchange.Superseded || aside.For != e.cohort.Taken[at].Path || len(all) == few {
			continue
		}
		doc, err := store.ReadKoffie(aside.Path, e.keys(aside.Path))
		if handIn, ok := doc.(*exchange.HandIn); err == nil && ok && handIn.Part() == s.brief.Part() {
			all = append(all, handIn)
		}
	}
	slices.SortFunc(all, func(a, b *exchange.HandIn) int { return b.Number - a.Number })
	return all
}

// tellComments says what the lecturer said about an entry, and a colleague, each with what it is about.
func (e *evening) tellComments(s *student, en *exchange.Entry) {
	r := s.rubricOf(en.Rubric)
	for _, c := range s.review.Comments {
		if c.Entry != en.ID || c.Hash != en.Hash && c.Sentence == nil {
			continue
		}
		about := ""
		if c.Part != "" {
			about = ", " + e.Words.PartName(r, c.Part)
		}
		if c.Sentence != nil {
			found, ok := c.Sentence.Find(e.laid.AnchorSecret, en.Text(c.Part))
			if !ok {
				continue
			}
			about += " " + words.Quote(strings.TrimSpace(found.Words))
		}
		e.Say(e.Words.Student.You + about + e.Words.Colon + " " + c.Text)
	}
	if s.colleague == nil {
		return
	}
	for i := range s.colleague.Comments {
		if c := &s.colleague.Comments[i]; c.Entry == en.ID {
			e.Say(words.InLine(s.colleague.Reviewer.Name) + e.Words.Colon + " " + words.Quote(c.Text))
		}
	}
}

// entry reads an entry out, and asks what is to be said about it.
func (e *evening) entry(s *student, at int) ask.Word {
	en, say := &s.handIn.Entries[at], &e.Words.Evening
	e.tellEntry(s, at)
	parts := slices.DeleteFunc(en.Worded(), func(part string) bool { return part == exchange.PartEncounter || part == exchange.PartGoals })
	for short := false; ; short = true {
		options := []ask.Option{{Name: say.WholeEntry}}
		for _, part := range parts {
			options = append(options, ask.Option{Name: e.Words.PartName(s.rubricOf(en.Rubric), part), About: e.partAbout(s, part)})
		}
		options = append(options, ask.Option{Name: say.MarkUnread}, ask.Option{Name: say.ReadEntry})
		chosen, w := e.Choose(ask.Choice{Question: say.SayWhere, Options: options, Now: -1, Short: short})
		switch {
		case w != ask.Answered:
			return w
		case chosen < 0:
			return ask.Answered
		case chosen == 0:
			w = e.comment(s, en, "")
		case chosen <= len(parts):
			w = e.part(s, en, parts[chosen-1])
		case chosen == len(options)-1:
			e.tellEntry(s, at)
		default:
			e.change(s, func(review *journal.Review) { review.MarkUnread(en.ID) })
			e.Say(words.Capital(e.Words.Student.UnreadAgain) + ".")
			return ask.Answered
		}
		if out(w) {
			return w
		}
	}
}

// partAbout says where the lecturer places the criterion that a part is about.
func (e *evening) partAbout(s *student, part string) string {
	if view := s.review.Views[part]; slices.Contains(s.brief.Criteria, part) && s.brief.Placed(view) >= 0 {
		return words.Capital(e.Words.Student.Own) + e.Words.Colon + " " + e.level(s, view) + "."
	}
	return ""
}

// part asks for a level where a part is about a criterion, and for a comment.
func (e *evening) part(s *student, en *exchange.Entry, part string) ask.Word {
	if slices.Contains(s.brief.Criteria, part) {
		if w := e.place(s, part, nil); w != ask.Answered && w != ask.Skip {
			return w
		}
	}
	return e.comment(s, en, part)
}

// comment asks for a comment on a part of an entry or on a sentence in it, or on the whole where the part is empty.
func (e *evening) comment(s *student, en *exchange.Entry, part string) ask.Word {
	place := journal.Comment{Entry: en.ID, Revision: en.Revision, Hash: en.Hash, Part: part}
	question := e.about(s, e.Words.Student.Comment)
	if part != "" {
		question = e.about(s, fmt.Sprintf(e.Words.Student.CommentOn, e.Words.PartName(s.rubricOf(en.Rubric), part)))
		w := e.sentence(en, &place)
		if w != ask.Answered {
			return w
		}
	}
	set := func(text string) {
		said := place
		said.Text = text
		e.change(s, func(review *journal.Review) { review.CommentAt(said) })
	}
	text, w := e.Text(ask.Text{Question: question, Now: s.saidAt(&place), Keep: set})
	set(text)
	return inside(w)
}

// sentence asks which sentence of a part a comment is about, where it has more than one.
func (e *evening) sentence(en *exchange.Entry, place *journal.Comment) ask.Word {
	all := journal.Sentences(en.Text(place.Part))
	if len(all) < 2 {
		return ask.Answered
	}
	options := make([]ask.Option, len(all))
	for i, one := range all {
		options[i] = ask.Option{Name: strings.TrimSuffix(strings.TrimSpace(one.Words), ".")}
	}
	at, w := e.Choose(ask.Choice{Question: e.Words.Evening.WhichSentence, Options: options, Now: -1})
	if at >= 0 && w == ask.Answered {
		place.Sentence = all[at].Anchor(e.laid.AnchorSecret)
	}
	return w
}

// saidAt gives the comment that stands at a place; empty for none.
func (s *student) saidAt(place *journal.Comment) string {
	for _, c := range s.review.CommentsOn(place.Entry, place.Hash) {
		if c.Part == place.Part && (c.Sentence == nil) == (place.Sentence == nil) && (c.Sentence == nil || *c.Sentence == *place.Sentence) {
			return c.Text
		}
	}
	return ""
}
