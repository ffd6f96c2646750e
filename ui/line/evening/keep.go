package evening

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/words"
)

// change changes what is said about a student, counts anew and saves it at once.
func (e *evening) change(s *student, how func(*journal.Review)) {
	before := s.review.Revision
	how(&s.review)
	if part := s.review.Part(); s.review.Revision == before && !e.failed[part] {
		return
	}
	e.cohort.Count(&s.review)
	e.keep(s.review.Clone())
}

// keep saves what is said about a student, and says once why where that fails. It is tried again with the next change, and at the end.
func (e *evening) keep(review journal.Review) {
	part := review.Part()
	e.kept[part] = &review
	err := e.reviews.SaveReview(review)
	if err != nil && !e.failed[part] {
		e.Say(e.Words.SayDesk(err))
	}
	e.failed[part] = err != nil
}

// mark changes what is said about students none of whom lies open. It says whether all of it was kept.
func (e *evening) mark(at []int, how func(*journal.Brief, *journal.Review)) bool {
	for _, place := range at {
		brief := e.cohort.All[place].Brief
		review, err := e.reviews.Review(brief.Part())
		if e.failedDesk(err) {
			return false
		}
		before := review.Revision
		review.About(brief.Student)
		if how(brief, &review); review.Revision != before {
			e.keep(review)
		}
		if e.cohort.Count(&review); e.failed[brief.Part()] {
			return false
		}
	}
	return true
}

// end says how the conversation ended: that what was said is in the lecturer's file, or where it is instead.
func (e *evening) end(w ask.Word) {
	say := &e.Words.Evening
	if w == ask.End {
		e.Say(say.InputEnded)
	}
	whole := e.reviews.InPlace() == nil
	for part, failed := range e.failed {
		if failed {
			whole = e.reviews.SaveReview(*e.kept[part]) == nil && whole
		}
	}
	if whole || len(e.kept) == 0 {
		e.Say(say.AllKept)
		return
	}
	if path := e.rescue(); path != "" {
		e.Say(words.Fill(say.Rescued, path))
		return
	}
	e.Say(say.NotKept)
}

// rescue writes what was said in this conversation into a side file, beside the lecturer's own or in the home folder; empty where neither takes it.
func (e *evening) rescue() string {
	var b strings.Builder
	b.WriteString(e.Words.Side.Intro + "\n\n\n")
	for _, review := range slices.SortedFunc(maps.Values(e.kept), func(a, b *journal.Review) int { return strings.Compare(a.Student, b.Student) }) {
		b.WriteString(words.SideHeading + e.Words.Review.Title + " · " + review.Student + "\n" + words.SideID + "review " + review.Journal + " " + review.Stage + "\n\n" + e.plain(review) + "\n\n\n")
	}
	file, suffix, err := e.reviews.SealSide([]byte(b.String()))
	if err != nil {
		return ""
	}
	home, _ := os.UserHomeDir()
	path, _ := store.WriteSide([]string{filepath.Dir(e.reviews.Path()), home}, store.SideFile+e.o.Now().Format("2006-01-02-150405"), ".txt"+suffix, file)
	return path
}

// plain writes out what was said about a student, each under what it is about.
func (e *evening) plain(review *journal.Review) string {
	var b strings.Builder
	put := func(label string, lines ...string) {
		if lines = words.Said(lines...); len(lines) > 0 {
			b.WriteString(label + "\n" + strings.Join(lines, "\n") + "\n\n")
		}
	}
	say, r := &e.Words.Student, e.scale()
	for _, id := range slices.Sorted(maps.Keys(review.Views)) {
		view := review.Views[id]
		level := r.LevelName(view.Level, e.lang())
		if view.CannotJudge {
			level = e.Words.Feedback.CannotJudge
		}
		put(e.Words.PartName(r, id), level, view.Remark)
	}
	for _, c := range review.Comments {
		put(say.Comment+" "+c.Entry, c.Text)
	}
	put(say.Points, review.Points...)
	put(say.Closing, review.Closing)
	put(say.Note, review.Note)
	put(say.Label, review.Label)
	return strings.TrimRight(b.String(), "\n")
}
