package desk

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
)

// Student is one hand-in that lies open, and what was said about its stage so far. Only the review in it changes.
type Student struct {
	Path   string
	HandIn *exchange.HandIn
	Brief  *journal.Brief
	Review journal.Review
	found  exchange.Found
	claims map[string]exchange.Claimed // the student's own view, by criterion
	older  map[string]*rubric.Rubric   // by digest
}

// newStudent takes from a hand-in what its screens ask for with each drawing.
func newStudent(read store.Document, review journal.Review) *Student {
	found, handIn := read.Found(), read.Doc.(*exchange.HandIn)
	s := &Student{Path: found.Path, HandIn: handIn, Brief: found.Brief, Review: review, found: found, claims: handIn.Claims(), older: map[string]*rubric.Rubric{}}
	for _, r := range handIn.Older {
		s.older[r.Ref().Digest] = r
	}
	return s
}

// Differs says in what the hand-in differs from what came of the student before, though it is taken for theirs.
func (s *Student) Differs() []exchange.Difference { return s.found.Differs }

// Rubric gives one of the rubrics in the hand-in by its digest, which is empty for the hand-in's own: entries and estimates may be of an older
// one.
func (s *Student) Rubric(digest string) *rubric.Rubric {
	if r := s.older[digest]; r != nil {
		return r
	}
	return s.HandIn.Rubric
}

// Standing is how far the lecturer is with it.
func (s *Student) Standing() journal.Standing { return s.Brief.Standing(&s.Review) }

// Called gives the name of the student at a place in the cohort.
func (desk *Desk) Called(at int) string { return desk.StudentName(desk.Cohort.All[at].Brief) }

// StudentName is what the student wants to be called, or the beginning of the journal's id. Students of one name are told apart, and the stages
// of one student.
func (desk *Desk) StudentName(brief *journal.Brief) string {
	name, mark := desk.nameAndMark(brief)
	return name + mark
}

// StudentCell gives the name at a place in the cohort in so many cells. What tells it apart stays, and rather the name is cut.
func (desk *Desk) StudentCell(at, width int) string {
	return desk.NameCell(desk.Cohort.All[at].Brief, width)
}

// NameCell is StudentCell for a hand-in.
func (desk *Desk) NameCell(brief *journal.Brief, width int) string {
	name, mark := desk.nameAndMark(brief)
	return kit.Marked(name, mark, width)
}

// nameAndMark gives a name and what tells it apart. Both come out of a file of somebody else, and may be of any length.
func (desk *Desk) nameAndMark(brief *journal.Brief) (name, mark string) {
	short := func(s string, cells int) string { return strings.TrimRight(kit.Cell(kit.UpTo(s, 200), cells), " ") }
	if name = short(brief.Student, 40); name == "" {
		name = desk.Words.Student.NoName + fmt.Sprintf(" %.8s", brief.Journal)
	}
	for _, apart := range desk.Words.TellApart(&desk.Cohort.Cohort, brief) {
		mark += " · " + short(apart, 30)
	}
	return name, mark
}

// When says a time in a hand-in as the student let it travel: as a week of the stage, or as a date where that was chosen.
func (desk *Desk) When(when exchange.When) string {
	if day, err := time.Parse(time.DateOnly, when.Date); err == nil {
		return desk.Words.Dates.Day(day, desk.Now())
	}
	return desk.Words.Dates.SayWeek(when.Week)
}

// Alias is how the family of an entry is called.
func (desk *Desk) Alias(en *exchange.Entry) string {
	return cmp.Or(en.Said.Encounter.Alias, desk.Words.Entry.NoAlias)
}

// Short gives the short letter of a level of r, and its id when r has none of that id.
func (desk *Desk) Short(r *rubric.Rubric, level string) string {
	if i := r.LevelIndex(level); i >= 0 {
		return r.Levels[i].Short.In(desk.Lang())
	}
	return level
}

// Claim gives the student's own view of a criterion, and the rubric whose words it is in.
func (s *Student) Claim(id string) (exchange.Claimed, *rubric.Rubric) {
	claim := s.claims[id]
	return claim, s.Rubric(claim.Rubric)
}

// Judged says whether the lecturer gave a criterion a level of this rubric, or said that it can't be judged.
func (s *Student) Judged(id string) bool { return s.Brief.Judged(&s.Review, id) }

// Changed says whether the student's view of a criterion changed since the lecturer said something about it.
func (s *Student) Changed(id string) bool { return s.Brief.Changed(&s.Review, id) }

// State is how far the lecturer is with an entry.
func (s *Student) State(en *exchange.Entry) journal.EntryState { return s.Review.State(en.ID, en.Hash) }

// ChangedParts names what of an entry is no longer as it was read; nothing when that was read before parts were noted.
func (s *Student) ChangedParts(desk *Desk, en *exchange.Entry) (names []string) {
	before := s.Review.Parts[en.ID]
	if before == nil {
		return nil
	}
	for _, part := range en.Changed(before) {
		names = append(names, desk.Words.PartName(s.Rubric(en.Rubric), part))
	}
	return names
}
