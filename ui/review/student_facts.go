package review

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/ui/kit"
)

// student is one hand-in that lies open, and what was said about its stage so far. Only the review in it changes.
type student struct {
	path   string
	handIn *exchange.HandIn
	brief  *journal.Brief
	claims map[string]exchange.Claim // the student's own view, by criterion
	review journal.Review
	older  map[string]*rubric.Rubric // by digest
}

func newStudent(path string, handIn *exchange.HandIn, review journal.Review) *student {
	brief := handIn.Brief()
	s := &student{path: path, handIn: handIn, brief: &brief, claims: handIn.Claims(), review: review, older: map[string]*rubric.Rubric{}}
	for _, r := range handIn.Older {
		s.older[r.Ref().Digest] = r
	}
	return s
}

// rubric gives one of the rubrics in the hand-in by its digest, which is empty for the hand-in's own: entries and estimates may be of an older
// one.
func (s *student) rubric(digest string) *rubric.Rubric {
	if r := s.older[digest]; r != nil {
		return r
	}
	return s.handIn.Rubric
}

// standing is how far the lecturer is with it.
func (s *student) standing() journal.Standing { return s.brief.Standing(&s.review) }

// called gives the name of the student at a place in the cohort.
func (desk *Desk) called(at int) string { return desk.studentName(desk.cohort.All[at].Brief) }

// studentName is what the student wants to be called, or the beginning of the journal's id. Students of one name are told apart, and the stages
// of one student.
func (desk *Desk) studentName(b *journal.Brief) string {
	name, mark := desk.nameAndMark(b)
	return name + mark
}

// studentCell gives the name at a place in the cohort in so many cells. What tells it apart stays, and rather the name is cut.
func (desk *Desk) studentCell(at, width int) string {
	name, mark := desk.nameAndMark(desk.cohort.All[at].Brief)
	return kit.Marked(name, mark, width)
}

func (desk *Desk) nameAndMark(b *journal.Brief) (name, mark string) {
	short := func(s string, cells int) string { return strings.TrimRight(kit.Cell(kit.UpTo(s, 200), cells), " ") }
	if name = short(b.Student, 40); name == "" {
		name = desk.Words.Student.NoName + fmt.Sprintf(" %.8s", b.Journal)
	}
	for _, m := range desk.Words.TellApart(&desk.cohort.Cohort, b) {
		mark += " · " + short(m, 30)
	}
	return name, mark
}

// when says a time in a hand-in as the student let it travel: as a week or as a date.
func (desk *Desk) when(w exchange.When) string {
	if day, err := time.Parse(time.DateOnly, w.Date); err == nil {
		return desk.Words.Dates.Day(day, desk.Now())
	}
	return desk.Words.Dates.SayWeek(w.Week)
}

// alias is how the family of an entry is called.
func (desk *Desk) alias(en *exchange.Entry) string {
	return cmp.Or(en.Said.Encounter.Alias, desk.Words.Entry.NoAlias)
}

// short gives the short letter of a level of r, and its id when r has none of that id.
func (desk *Desk) short(r *rubric.Rubric, level string) string {
	if i := r.LevelIndex(level); i >= 0 {
		return r.Levels[i].Short.In(desk.Lang())
	}
	return level
}

// claim gives the student's own view of a criterion, and the rubric whose words it is in. Which estimate it came from is not kept beside it, so
// that is looked up: among those of the hand-in's stage, the newest first.
func (s *student) claim(id string) (exchange.Claim, *rubric.Rubric) {
	claim := s.claims[id]
	if len(s.older) == 0 {
		return claim, s.handIn.Rubric
	}
	for _, est := range slices.Backward(s.handIn.Estimates) {
		ofStage := s.handIn.Stage == "" || est.Stage == s.handIn.Stage
		if ofStage && slices.ContainsFunc(est.Claims, func(other exchange.Claim) bool { return sameClaim(&other, &claim) }) {
			return claim, s.rubric(est.Rubric)
		}
	}
	return claim, s.handIn.Rubric
}

func sameClaim(a, b *exchange.Claim) bool {
	return a.Criterion == b.Criterion && a.Level == b.Level && a.Reason == b.Reason && slices.Equal(a.Moments, b.Moments)
}

// judged says whether the lecturer gave a criterion a level of this rubric, or said that it can't be judged.
func (s *student) judged(id string) bool {
	view := s.review.Views[id]
	return view.CannotJudge || s.handIn.Rubric.LevelIndex(view.Level) >= 0
}

// changed says whether the student's view of a criterion changed since the lecturer said something about it.
func (s *student) changed(id string) bool { return s.brief.Changed(&s.review, id) }

// readState is how far a lecturer is with an entry.
type readState int

const (
	entryUnread readState = iota
	entryChanged
	entryRead
)

func (s *student) state(en *exchange.Entry) readState {
	switch hash, known := s.review.Read[en.ID]; {
	case !known:
		return entryUnread
	case hash != en.Hash:
		return entryChanged
	}
	return entryRead
}

// gone counts the entries that were read and are not in this hand-in.
func (s *student) gone() (n int) {
	for id := range s.review.Read {
		if s.handIn.Entry(id) == nil {
			n++
		}
	}
	return n
}

// changedParts names what of an entry is no longer as it was read; nothing when that was read before parts were noted.
func (s *student) changedParts(desk *Desk, en *exchange.Entry) (names []string) {
	before := s.review.Parts[en.ID]
	if before == nil {
		return nil
	}
	for _, part := range en.Changed(before) {
		names = append(names, desk.entryPart(s.rubric(en.Rubric), part))
	}
	return names
}

// entryPart names a part of an entry: a criterion of its rubric, or a question of the walk.
func (desk *Desk) entryPart(r *rubric.Rubric, part string) string {
	switch part {
	case exchange.PartEncounter:
		return desk.Words.Walk.Facts
	case exchange.PartStory, exchange.PartThought, exchange.PartTip:
		return strings.TrimSuffix(desk.Words.FieldName(part), "?")
	case exchange.PartIntention:
		return desk.Words.FieldName("if")
	case exchange.PartGoals:
		return desk.Words.Walk.PageName(journal.GoalsPage)
	}
	if criterion, _ := r.Criterion(part); criterion != nil {
		return criterion.Short.In(desk.Lang())
	}
	return part
}

// shownMoment is an entry that shows a criterion: on a level, ticked as a goal, or with words only.
type shownMoment struct {
	entry  int // in the hand-in
	linked bool
	level  string // short letter in the entry's own rubric; empty for none
	older  bool   // that rubric is not the hand-in's
	text   string
}

// moments gives the entries that show a criterion, those that the student linked to the claim first. What supports a goal shows the goal, but
// its level is not one of the goal.
func (s *student) moments(desk *Desk, id string) []shownMoment {
	criterion, _ := s.handIn.Rubric.Criterion(id)
	linked := s.claims[id].Moments
	var chosen, others []shownMoment
	for i := range s.handIn.Entries {
		en := &s.handIn.Entries[i]
		m := shownMoment{entry: i, linked: slices.Contains(linked, en.ID), older: en.Rubric != ""}
		shows := m.linked || slices.Contains(en.Said.Goals, id)
		for _, from := range append([]string{id}, criterion.SupportedBy...) {
			answer := given(en, from)
			shows = shows || answer.Level != "" || from == id && answer.Text+answer.Deeper != ""
			m.text = cmp.Or(m.text, answer.Text, answer.Deeper)
			if from == id && answer.Level != "" {
				m.level = desk.short(s.rubric(en.Rubric), answer.Level)
			}
		}
		switch {
		case m.linked:
			chosen = append(chosen, m)
		case shows:
			others = append(others, m)
		}
	}
	return append(chosen, others...)
}

// given is what stands at a criterion of an entry.
func given(en *exchange.Entry, criterion string) exchange.Given {
	if i := slices.IndexFunc(en.Said.Answers, func(a exchange.Given) bool { return a.Criterion == criterion }); i >= 0 {
		return en.Said.Answers[i]
	}
	return exchange.Given{}
}
