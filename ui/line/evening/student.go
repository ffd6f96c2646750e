package evening

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

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
	review, err := e.reviews.Review(found.Brief.Part())
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
	return e.menu("student", say.WhatNowStudent, say.StudentAbout, func() []item {
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

// overview tells of a student what a lecturer wants to know first, and where both place the criteria.
func (e *evening) overview(s *student) {
	say, h := &e.Words.Student, s.handIn
	chosen := say.Chosen[h.Chosen.By]
	if h.Chosen.From != nil && h.Chosen.To != nil {
		chosen = fmt.Sprintf(say.Range, e.when(*h.Chosen.From), e.when(*h.Chosen.To))
	}
	e.Say(sentence(cmp.Or(journal.Field(h.StageName), e.Words.Stand.WholeStudy), fmt.Sprintf(say.Made, e.when(h.Made)), e.Words.List.Count.Of(len(h.Entries)), say.Dates[h.Dates], chosen))
	e.Say(fmt.Sprintf(e.Words.Evening.Rubric, h.Rubric.Title.In(e.lang()), h.Rubric.Version))
	if s.misnamed {
		e.Say(fmt.Sprintf(say.Misnamed, h.Rubric.ID, h.Rubric.Version))
	}
	if s.review.Label != "" {
		e.Say(say.Label + ": " + s.review.Label + ".")
	}
	if counts := e.changes(s); counts != "" {
		e.Say(say.Since + " " + counts)
	}
	for i := range h.Entries {
		if en := &h.Entries[i]; en.Said.LookHere {
			text := say.Asks + " " + e.entryName(s, i)
			if en.Why != "" {
				text += ": " + words.Quote(en.Why)
			}
			e.Say(ended(text))
		}
	}
	for _, reply := range h.Replies {
		e.Say(say.Replied + " " + e.repliedTo(s, &reply) + ": " + words.Quote(reply.Text))
	}
	if len(h.Estimates) == 0 {
		e.Say(say.NoEstimate)
	}
	e.levels(s)
}

// levels tells where both place the criteria, group by group, and at the end which of them nobody said or showed anything of.
func (e *evening) levels(s *student) {
	group, quiet := "", []string(nil)
	if slices.ContainsFunc(s.brief.Criteria, e.hidden(s)) {
		e.Say(e.Words.Evening.Hidden)
	}
	for _, id := range s.brief.Criteria {
		criterion, of := s.handIn.Rubric.Criterion(id)
		if s.brief.Moments[id] == 0 && s.brief.Placed(s.review.Views[id]) < 0 {
			held := e.hidden(s)(id) // whether the student has a level is held back as well
			if !held && s.claims[id].Level == "" {
				quiet = append(quiet, criterion.Short.In(e.lang()))
			}
			if held || s.claims[id].Level == "" {
				continue
			}
		}
		if name := of.Name.In(e.lang()); name != group {
			e.Say(name + ".")
			group = name
		}
		e.Say(criterion.Short.In(e.lang()) + ": " + e.bothSides(s, id) + ".")
	}
	if len(quiet) > 0 {
		e.Say(e.Words.Review.Quiet + " " + strings.Join(quiet, ", ") + ".")
	}
}

// bothSides says where both place a criterion, how many moments there are, and what there is to know of it.
func (e *evening) bothSides(s *student, id string) string {
	say := &e.Words.Student
	claim, r := s.claim(id)
	self := say.NoLevel
	switch {
	case e.hidden(s)(id):
		self = say.HiddenShort
	case claim.Level != "":
		self = r.LevelName(claim.Level, e.lang())
	}
	parts := []string{say.Self + " " + self}
	if view := s.review.Views[id]; s.brief.Placed(view) >= 0 {
		parts = append(parts, say.Own+" "+e.level(s, view))
	}
	parts = append(parts, e.Words.Review.Moments.Some(s.brief.Moments[id]))
	if s.brief.Apart(id, s.review.Views[id]) {
		parts = append(parts, say.Signs[words.SignApart])
	}
	if s.brief.Changed(&s.review, id) {
		parts = append(parts, say.Signs[words.SignChanged])
	}
	return strings.Join(words.Said(parts...), ", ")
}

// level names where a view places its criterion.
func (e *evening) level(s *student, view journal.View) string {
	switch at := s.brief.Placed(view); {
	case at < 0:
		return e.Words.Walk.NotChosen
	case at == len(s.brief.Scale):
		return e.Words.Feedback.CannotJudge
	default:
		return s.handIn.Rubric.Levels[at].Name.In(e.lang())
	}
}

// changes counts what is no longer as it was when the lecturer read and chose; empty when all is. What is unread counts only where there was
// something to compare with.
func (e *evening) changes(s *student) string {
	say, standing, unread := &e.Words.Student, s.brief.Standing(&s.review), 0
	if s.resent || standing.Gone+standing.Changed() > 0 {
		unread = standing.Unread
	}
	return sentence(say.Unread.Some(unread), say.Changed.Some(standing.ChangedEntries), say.Gone.Some(standing.Gone), say.Claims.Some(standing.ChangedClaims))
}

// more tells the rest of what the student said around the entries: what they took along, the mirror, and what they planned.
func (e *evening) more(s *student) {
	h := s.handIn
	for i := range h.Entries {
		if en := &h.Entries[i]; en.Why != "" && !en.Said.LookHere {
			e.Say(e.Words.Student.Why + " " + e.entryName(s, i) + ": " + words.Quote(en.Why))
		}
	}
	for i := range h.Extras {
		for _, told := range e.Words.TellOver(&h.Extras[i], e.when) {
			e.Say(told.Heading() + ".")
			e.Say(told.Lines()...)
		}
	}
	for i := range h.Estimates {
		for _, answer := range h.Estimates[i].Mirror {
			e.Say(e.Words.MirrorQuestion(answer.Question, s.rubricOf(h.Estimates[i].Rubric)), answer.Text)
		}
	}
	for i := range h.Entries {
		en := &h.Entries[i]
		if en.Said.Intention.Empty() {
			continue
		}
		parts := []string{e.when(en.When) + ": " + e.Words.Walk.SayPlan(*en.Said.Intention)}
		for _, o := range en.Outcomes {
			parts = append(parts, fmt.Sprintf(e.Words.Student.Came, e.Words.Facts.Outcomes[o.Outcome], e.when(o.When)))
		}
		e.Say(ended(words.Capital(strings.Join(parts, ". "))))
	}
}

// repliedTo names what a student's reply is about.
func (e *evening) repliedTo(s *student, reply *exchange.Reply) string {
	if criterion, _ := s.handIn.Rubric.Criterion(reply.Criterion); criterion != nil {
		return criterion.Short.In(e.lang())
	}
	if at := slices.IndexFunc(s.handIn.Entries, func(en exchange.Entry) bool { return en.ID == reply.Entry }); at >= 0 {
		return e.entryName(s, at)
	}
	return e.Words.Student.Whole
}

// entryName names an entry by when it was and whose family it was with.
func (e *evening) entryName(s *student, at int) string {
	en := &s.handIn.Entries[at]
	return e.when(en.When) + ", " + cmp.Or(journal.Field(en.Said.Encounter.Alias), e.Words.Entry.NoAlias)
}

// when says a time in a hand-in as the student let it travel.
func (e *evening) when(when exchange.When) string {
	if day, err := time.Parse(time.DateOnly, when.Date); err == nil {
		return e.Words.Dates.Day(day, e.o.Now())
	}
	return e.Words.Dates.SayWeek(when.Week)
}

// readColleague lays a colleague's answer beside, for as long as the student lies open.
func (e *evening) readColleague(s *student) ask.Word {
	say := &e.Words.Student
	path, w := e.path(say.Colleague+"?", say.ColleagueAbout, "", nil)
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
		e.Say(fmt.Sprintf(say.ColleagueHere, answer.Reviewer.Name) + ".")
	}
	return ask.Answered
}

func secretKeys(all []store.Secret) (keys []exchange.Key) {
	for _, secret := range all {
		keys = append(keys, secret.Key)
	}
	return keys
}

// ended makes a sentence of what may end as one already.
func ended(text string) string {
	if strings.HasSuffix(text, ".") || strings.HasSuffix(text, "”") {
		return text
	}
	return text + "."
}
