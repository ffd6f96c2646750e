package review

import (
	"cmp"
	"fmt"
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
	claims map[string]exchange.Claimed // the student's own view, by criterion
	review journal.Review
	older  map[string]*rubric.Rubric // by digest
}

// newStudent takes from a hand-in what its screens ask for with each drawing.
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
func (desk *Desk) studentName(brief *journal.Brief) string {
	name, mark := desk.nameAndMark(brief)
	return name + mark
}

// studentCell gives the name at a place in the cohort in so many cells. What tells it apart stays, and rather the name is cut.
func (desk *Desk) studentCell(at, width int) string {
	name, mark := desk.nameAndMark(desk.cohort.All[at].Brief)
	return kit.Marked(name, mark, width)
}

// nameAndMark gives a name and what tells it apart. Both come out of a file of somebody else, and may be of any length.
func (desk *Desk) nameAndMark(brief *journal.Brief) (name, mark string) {
	short := func(s string, cells int) string { return strings.TrimRight(kit.Cell(kit.UpTo(s, 200), cells), " ") }
	if name = short(brief.Student, 40); name == "" {
		name = desk.Words.Student.NoName + fmt.Sprintf(" %.8s", brief.Journal)
	}
	for _, apart := range desk.Words.TellApart(&desk.cohort.Cohort, brief) {
		mark += " · " + short(apart, 30)
	}
	return name, mark
}

// when says a time in a hand-in as the student let it travel: as a week of the stage, or as a date where that was chosen.
func (desk *Desk) when(when exchange.When) string {
	if day, err := time.Parse(time.DateOnly, when.Date); err == nil {
		return desk.Words.Dates.Day(day, desk.Now())
	}
	return desk.Words.Dates.SayWeek(when.Week)
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

// claim gives the student's own view of a criterion, and the rubric whose words it is in.
func (s *student) claim(id string) (exchange.Claimed, *rubric.Rubric) {
	claim := s.claims[id]
	return claim, s.rubric(claim.Rubric)
}

// judged says whether the lecturer gave a criterion a level of this rubric, or said that it can't be judged.
func (s *student) judged(id string) bool { return s.brief.Judged(&s.review, id) }

// changed says whether the student's view of a criterion changed since the lecturer said something about it.
func (s *student) changed(id string) bool { return s.brief.Changed(&s.review, id) }

// state is how far the lecturer is with an entry.
func (s *student) state(en *exchange.Entry) journal.EntryState { return s.review.State(en.ID, en.Hash) }

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
		return desk.Words.Walk.Met
	case exchange.PartStory, exchange.PartThought, exchange.PartWanted, exchange.PartTheirs, exchange.PartOther,
		exchange.PartTip, exchange.PartWent:
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
