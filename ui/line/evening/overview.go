package evening

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/words"
)

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
		e.Say(words.Fill(say.Misnamed, h.Rubric.ID, h.Rubric.Version))
	}
	if s.review.Label != "" {
		e.Say(say.Label + e.Words.Colon + " " + s.review.Label + ".")
	}
	if counts := e.changes(s); counts != "" {
		e.Say(say.Since + " " + counts)
	}
	for i := range h.Entries {
		if en := &h.Entries[i]; en.Said.LookHere {
			text := say.Asks + " " + e.entryName(s, i)
			if en.Why != "" {
				text += e.Words.Colon + " " + words.Quote(en.Why)
			}
			e.Say(ask.Sentence(text))
		}
	}
	for _, reply := range h.Replies {
		e.Say(say.Replied + " " + e.repliedTo(s, &reply) + e.Words.Colon + " " + words.Quote(reply.Text))
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
		e.Say(criterion.Short.In(e.lang()) + e.Words.Colon + " " + e.bothSides(s, id) + ".")
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
			e.Say(e.Words.Student.Why + " " + e.entryName(s, i) + e.Words.Colon + " " + words.Quote(en.Why))
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
		parts := []string{e.when(en.When) + e.Words.Colon + " " + e.Words.Walk.SayPlan(*en.Said.Intention)}
		for _, o := range en.Outcomes {
			parts = append(parts, fmt.Sprintf(e.Words.Student.Came, e.Words.Facts.Outcomes[o.Outcome], e.when(o.When)))
		}
		e.Say(ask.Sentence(words.Capital(strings.Join(parts, ". "))))
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
