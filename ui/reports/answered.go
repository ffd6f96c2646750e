package reports

import (
	"cmp"
	"fmt"
	"slices"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
	"koffiemoment/store"
	"koffiemoment/ui/words"
)

// AnswerHome lays out answers that came home beside the student's own levels as they were handed in, and what the student said to them. The
// answers are those of heard: heard.Current() for what stands. What was never handed in is not beside them, nor what a lecturer said of an entry
// that is private by now; entries are called by their numbers, without day and alias.
func AnswerHome(c *words.Catalog, heard *store.Heard, answers ...*store.Response) *report.Document {
	say := &c.Report.Handed
	out := &report.Document{Lang: c.Lang, Title: say.Answers, For: say.HomeFor, Words: c.Report.Paper}
	var all []*twoSides
	for _, came := range answers {
		s := sidesAtHome(c, heard, came)
		about := fmt.Sprintf(say.By, s.other) + " · " + c.Dates.WholeDay(came.Made())
		if came.HandIn != nil {
			about += " · " + fmt.Sprintf(say.OnNumber, came.HandIn.Number)
		}
		out.Facts = append(out.Facts, about)
		all = append(all, s)
	}
	if len(all) == 1 {
		out.Title = fmt.Sprintf(say.By, all[0].other)
	}
	for i, s := range all {
		if slices.ContainsFunc(all, func(other *twoSides) bool { return other != s && other.other == s.other }) {
			s.from += ", " + cmp.Or(stageNamed(answers[i], c.Lang), c.Stand.WholeStudy)
		}
	}
	out.Pages = pagesOfSides(all)
	return out
}

// stageNamed gives the name of the stage that an answer is about, empty where it is about none.
func stageNamed(came *store.Response, lang string) string {
	if stage := came.Rubric.Stage(came.Stage()); stage != nil {
		return stage.Name.In(lang)
	}
	return came.Stage()
}

// AnswerGiven lays out answers to a hand-in beside the levels in it, for the lecturer who wrote one or for whoever has the files of both. An
// answer that was not written yet is made by HandIn.Respond: what a lecturer keeps for themself is in none.
func AnswerGiven(c *words.Catalog, doc *exchange.HandIn, answers ...*exchange.Answer) *report.Document {
	say, h := &c.Report.Handed, newHanded(c, doc)
	out := &report.Document{Lang: c.Lang, Title: say.AnswerToNobody, For: say.GivenFor, Words: c.Report.Paper}
	if doc.Student != "" {
		out.Title = fmt.Sprintf(say.AnswerTo, doc.Student)
	}
	out.Facts = h.facts()
	var all []*twoSides
	for _, a := range answers {
		s := h.sides(a)
		out.Facts = append(out.Facts, fmt.Sprintf(say.By, s.other))
		all = append(all, s)
	}
	out.Pages = pagesOfSides(all)
	if replies := h.replies(); len(replies.Parts) > 0 {
		out.Pages = append(out.Pages, replies)
	}
	return out
}

// HandInRows gives a row for each criterion that the hand-in's stage asks for, with both views; a may be nil where nobody answered. What the
// rows mean is as in report.Rows.
func HandInRows(c *words.Catalog, doc *exchange.HandIn, a *exchange.Answer) []report.Row {
	brief, review := doc.Brief(), journal.Review{Views: map[string]journal.View{}}
	if a != nil {
		for _, v := range a.Views {
			review.Views[v.Criterion] = journal.View{Level: v.Level, CannotJudge: v.CannotJudge, Remark: v.Remark}
		}
	}
	return report.Rows(&brief, &review, doc.Rubric, c.Lang)
}

// viewsAtHome takes the levels of one answer from the student's own journal.
func viewsAtHome(c *words.Catalog, came *store.Response) *twoSides {
	s := newSides(c, came.Rubric, c.Feedback.YouTitle, came.Answer)
	own := map[string]exchange.Claim{}
	switch say := &c.Report.Handed; {
	case came.Handed: // else it is as it is now, which nobody was shown
		for id, j := range came.Own {
			own[id] = exchange.Claim{Criterion: id, Level: j.Level, Reason: j.Reason}
		}
	case came.HandIn == nil:
		s.about = say.OwnUnknown
	case len(came.HandIn.Estimates) == 0:
		s.about = say.OwnNone
	default:
		s.about = say.OwnGone
	}
	s.lay(own, nil)
	return s
}

// sidesAtHome adds what was said of entries, and what the student said to all of it.
func sidesAtHome(c *words.Catalog, heard *store.Heard, came *store.Response) *twoSides {
	s, say := viewsAtHome(c, came), &c.Report.Handed
	a := came.Answer
	replied := func(about, criterion, entry string) {
		if text := heard.Replies[store.Spot{Answer: a.ID, Criterion: criterion, Entry: entry}]; text != "" {
			s.replies = append(s.replies, report.Part{Heading: about, Texts: []string{text}})
		}
	}
	for i := range s.rows {
		replied(s.rows[i].name, s.rows[i].id, "")
	}
	private := 0
	for i := range a.Comments {
		comment := &a.Comments[i]
		name, entry := fmt.Sprintf(say.EntryAlone, entryNumber(comment.Entry)), heard.Entries[comment.Entry]
		switch here := entry != nil && entry.Summary != nil && !entry.Binned; {
		case here && entry.Summary.Private:
			private++
		case here:
			s.comment(comment, name, true)
			if i+1 == len(a.Comments) || a.Comments[i+1].Entry != comment.Entry { // the student replies to all of an entry's at once
				replied(fmt.Sprintf(say.OnComment, name), "", comment.Entry)
			}
		default:
			s.comment(comment, name, false) // the student threw its words away
		}
	}
	s.left = say.NowPrivate.Some(private)
	replied(c.Feedback.ReplyToAll, "", "")
	return s
}

// sides takes one answer beside the hand-in.
func (h *handed) sides(a *exchange.Answer) *twoSides {
	say := &h.c.Report.Handed
	s := newSides(h.c, h.doc.Rubric, cmp.Or(h.doc.Student, say.Student), a)
	claims, levels := map[string]exchange.Claim{}, map[string]string{}
	for id, claimed := range h.doc.Claims() {
		claims[id] = claimed.Claim
		levels[id] = h.rubricOf(claimed.Rubric).LevelName(claimed.Level, h.c.Lang)
	}
	s.lay(claims, levels)
	for i := range s.rows {
		if s.rows[i].own == "" {
			s.rows[i].moments = h.inMoments(s.rows[i].id)
		}
	}
	for i := range a.Comments {
		name := fmt.Sprintf(say.EntryAlone, entryNumber(a.Comments[i].Entry))
		if at := h.place(a.Comments[i].Entry); at >= 0 {
			name = h.named(at)
		}
		s.comment(&a.Comments[i], name, true)
	}
	return s
}

// pagesOfSides gives what there is to talk about before all else. Behind it come the two views, what was said of entries, and the end.
func pagesOfSides(all []*twoSides) (pages []report.Page) {
	parts := []func(*twoSides) report.Page{(*twoSides).agenda, (*twoSides).beside, (*twoSides).discussed, (*twoSides).ending, (*twoSides).replied}
	for _, part := range parts {
		for _, s := range all {
			page := part(s)
			if len(all) > 1 {
				page.Title += " · " + s.from
			}
			if len(page.Parts) > 0 {
				pages = append(pages, page)
			}
		}
	}
	return pages
}
