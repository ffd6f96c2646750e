package evening

import (
	"errors"
	"fmt"
	"slices"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/words"
)

// student is one hand-in that lies open, and what was said about its stage so far. Only the review in it changes.
type student struct {
	handIn    *exchange.HandIn
	brief     *journal.Brief
	review    journal.Review
	claims    map[string]exchange.Claimed // the student's own view, by criterion
	placings  journal.Placings
	shown     map[string]bool // criteria whose level was asked for before the lecturer gave one
	resent    bool            // an earlier hand-in of the stage was opened before
	misnamed  bool            // the rubric is not the one whose name it has
	colleague *exchange.Answer
}

// rubricOf gives one of the rubrics in the hand-in by its digest, which is empty for the hand-in's own.
func (s *student) rubricOf(digest string) *rubric.Rubric {
	for _, r := range s.handIn.Older {
		if r.Ref().Digest == digest {
			return r
		}
	}
	return s.handIn.Rubric
}

// claim gives the student's own view of a criterion, and the rubric whose words it is in.
func (s *student) claim(id string) (exchange.Claimed, *rubric.Rubric) {
	claim := s.claims[id]
	return claim, s.rubricOf(claim.Rubric)
}

// hidden says whether the student's level is held back until the lecturer has given one.
func (e *evening) hidden(s *student) func(id string) bool {
	return func(id string) bool { return e.laid.Desk.Blind && !s.shown[id] && s.brief.HoldsBack(&s.review, id) }
}

// open reads a hand-in whole, and notes that it was opened. It says why where it can't be read.
func (e *evening) open(at int) *student {
	known := e.cohort.Taken[at]
	if _, slow := e.opened[known.Path]; slow {
		e.Say(e.Words.Arrival.Opening)
	}
	read, err := store.ReadNewer(known, e.keys(known.Path))
	if e.failedFile(err) {
		return nil
	}
	found, handIn := read.Found(), read.Doc.(*exchange.HandIn)
	if err := e.reviews.Meet(found); errors.As(err, new(*store.DiffersError)) { // one that is not written is told with what is said
		e.failedFile(err)
		return nil
	}
	review, err := e.review(found.Brief.Part())
	if e.failedFile(err) {
		return nil
	}
	s := &student{handIn: handIn, brief: found.Brief, review: review, claims: handIn.Claims(), shown: map[string]bool{}}
	s.resent = review.HandIn != "" && review.HandIn != handIn.ID || review.Answered != nil && review.Answered.HandIn != handIn.ID
	s.misnamed = slices.Contains(journal.Misnamed(e.cohort.All, rubric.BuiltIn()...), at)
	e.last, e.rubric = s.brief.Part(), handIn.Rubric
	found.Differs = nil
	e.cohort.Renew(found)
	for i := range e.found {
		if e.found[i].Path == found.Path && e.found[i].Brief != nil {
			e.found[i] = found
		}
	}
	e.cohort.Count(&s.review)
	e.Gap()
	e.Say(e.named(s.brief) + ". " + e.where())
	if len(known.Differs) > 0 {
		e.Say(fmt.Sprintf(e.Words.Trust.Changed, e.Words.SayDiffers(known.Differs)))
	}
	if !review.Knows(handIn.ID, handIn.Number, handIn.Student) {
		e.change(s, func(review *journal.Review) {
			review.Open(handIn.ID, handIn.Number)
			review.About(handIn.Student)
		})
	}
	return s
}

// where says which student of the queue this is, or of all where the queue does not show them.
func (e *evening) where() string {
	at, all := e.queued(), len(e.order)
	if at < 0 {
		at, all = e.cohort.At(e.last), len(e.cohort.All)
	}
	return words.Capital(fmt.Sprintf(e.Words.Student.Of, at+1, all)) + "."
}

// students goes from one student to the next for as long as somebody asks for that.
func (e *evening) students(at int) ask.Word {
	e.same = ""
	for at >= 0 {
		s := e.open(at)
		if s == nil {
			return ask.Answered
		}
		e.to, e.undo = -1, nil
		w := e.sameOf(s)
		if e.to < 0 && !out(w) {
			e.same = ""
			w = e.student(s)
		}
		if out(w) {
			return w
		}
		e.arrange()
		at = e.to
	}
	return ask.Answered
}

// sameOf begins at the criterion that is gone through student by student, or with the overview where there is none.
func (e *evening) sameOf(s *student) ask.Word {
	at := slices.Index(s.brief.Criteria, e.same)
	if e.same != "" && at < 0 {
		e.Say(e.Words.Student.NotInRubric + ".")
	}
	if at < 0 {
		e.same = ""
		e.overview(s)
		return ask.Answered
	}
	return e.criteria(s, at)
}

// student asks what to do with one that lies open.
func (e *evening) student(s *student) ask.Word {
	say, w := &e.Words.Evening, &e.Words.Review
	return e.menu("student", words.Fill(say.WhatNowStudent, e.named(s.brief)), say.StudentAbout, func() []item {
		standing := s.brief.Standing(&s.review)
		return []item{
			{name: say.Criteria, about: sentence(fmt.Sprintf(say.JudgedOf, standing.Judged, standing.Criteria)), do: func() ask.Word { return e.criteria(s, e.unjudged(s)) }},
			{name: say.OneCriterion, do: func() ask.Word { return e.oneCriterion(s) }},
			{name: say.Entries, about: sentence(fmt.Sprintf(say.ToReadOf, standing.Unread+standing.ChangedEntries, len(s.handIn.Entries))), do: func() ask.Word { return e.entries(s) }},
			{name: say.AnswerParts, do: func() ask.Word { return e.sayings(s) }},
			{name: e.Words.Student.Ready, about: sentence(e.state(&standing)), do: func() ask.Word { return e.ready(s) }},
			{name: w.Preview, about: w.PreviewNote, do: func() ask.Word { return e.preview(s) }},
			{name: say.OverviewAgain, do: func() ask.Word { e.overview(s); e.more(s); return ask.Answered }},
			{name: e.Words.Report.Screen.Title, do: func() ask.Word { return e.studentPapers(s) }},
			{name: e.Words.Student.Colleague, do: func() ask.Word { return e.readColleague(s) }},
			{name: say.NextStudent, do: func() ask.Word { return e.turn(1) }},
			{name: say.LastStudent, do: func() ask.Word { return e.turn(-1) }},
			{name: say.NextUnread, do: e.toUnread},
			{name: say.Forget, leads: true, do: func() ask.Word { return e.forget(s) }},
			{name: say.ToQueue, number: "0", leads: true, do: func() ask.Word { return ask.Back }},
		}
	})
}

// state says how far an answer is.
func (e *evening) state(s *journal.Standing) string {
	if s.Stale && s.State != journal.AnswerReady {
		return e.Words.Review.AnswerOutdated
	}
	return e.Words.Review.States[s.State]
}

// turn goes to the next or the previous student in the queue.
func (e *evening) turn(by int) ask.Word {
	say, at := &e.Words.Student, e.queued()+by
	switch {
	case len(e.order) == 0 || len(e.order) == 1 && e.queued() == 0:
		e.Say(say.OnlyOne + ".")
		return ask.Answered
	case at >= len(e.order):
		at = 0
		e.Say(say.FirstAgain + ".")
	case at < 0:
		at = len(e.order) - 1
		e.Say(say.LastAgain + ".")
	}
	e.to = e.order[at]
	return ask.Answered
}

// toUnread goes to the next student with something unread or changed.
func (e *evening) toUnread() ask.Word {
	at := journal.NextUnread(e.cohort.All, e.order, e.queued())
	if at < 0 {
		e.Say(e.Words.Student.AllRead + ".")
		return ask.Answered
	}
	e.to = e.order[at]
	return ask.Answered
}

// ready says that the answer may go, or takes that back. What was written and not changed since is as it was.
func (e *evening) ready(s *student) ask.Word {
	say, standing, ready := &e.Words.Review, s.brief.Standing(&s.review), s.handIn.ID
	switch w := (journal.Waiting{Standing: standing}); {
	case standing.State == journal.AnswerReady:
		ready = ""
		e.Say(sentence(fmt.Sprintf(say.NotReadyNow, e.named(s.brief))))
	case !w.NotReady():
		e.Say(sentence(say.NothingSince))
		return ask.Answered
	default:
		e.Say(sentence(fmt.Sprintf(say.ReadyNow, e.named(s.brief))))
		if !standing.Whole() {
			e.Say(say.Half + " " + e.sum(s.brief, &standing) + ".")
		}
	}
	e.change(s, func(review *journal.Review) { review.MarkReady(ready) })
	return ask.Answered
}

// unjudged is the first criterion that was not judged, or the first of all.
func (e *evening) unjudged(s *student) int {
	return max(0, slices.IndexFunc(s.brief.Criteria, func(id string) bool { return !s.brief.Judged(&s.review, id) || s.brief.Changed(&s.review, id) }))
}

// readColleague lays a colleague's answer beside, for as long as the student lies open.
func (e *evening) readColleague(s *student) ask.Word {
	say := &e.Words.Student
	path, w := e.path(e.Words.Evening.ColleagueFile, say.ColleagueAbout, "", nil)
	if path == "" || w != ask.Answered {
		return w
	}
	doc, err := store.ReadKoffie(path, append(e.opens, secretKeys(e.secrets)...))
	answer, _ := doc.(*exchange.Answer)
	switch {
	case e.failedFile(err):
	case answer == nil:
		e.Say(say.ColleagueNone)
	case answer.Journal != s.handIn.Journal:
		e.Say(fmt.Sprintf(say.ColleagueOther, e.named(s.brief)))
	default:
		s.colleague = answer
		e.Say(words.Fill(say.ColleagueHere, answer.Reviewer.Name) + ".")
	}
	return ask.Answered
}

func secretKeys(all []store.Secret) (keys []exchange.Key) {
	for _, secret := range all {
		keys = append(keys, secret.Key)
	}
	return keys
}
