package evening

import (
	"fmt"
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

// said is what was said about a student.
type said struct {
	review journal.Review
	failed bool // the file did not take it
}

// change changes what is said about a student, counts anew and saves it at once.
func (e *evening) change(s *student, how func(*journal.Review)) {
	before := s.review.Revision
	how(&s.review)
	if known := e.kept[s.review.Part()]; s.review.Revision == before && (known == nil || !known.failed) {
		return
	}
	e.cohort.Count(&s.review)
	e.keep(s.review.Clone())
}

// keep saves what is said about a student, and says once why where that fails. It is tried again with the next change, before it is read or
// goes, and at the end.
func (e *evening) keep(review journal.Review) {
	known := e.kept[review.Part()]
	err := e.reviews.SaveReview(review)
	if err != nil && (known == nil || !known.failed) {
		e.Say(e.Words.SayDesk(err))
	}
	e.kept[review.Part()] = &said{review, err != nil}
}

// saved tries again to save what is said about a student where that failed, and says whether it is in the file.
func (e *evening) saved(part journal.Part) bool {
	known := e.kept[part]
	if known != nil && known.failed {
		known.failed = e.reviews.SaveReview(known.review) != nil
	}
	return known == nil || !known.failed
}

// review gives what is said about a student: the file does not hold what it did not take.
func (e *evening) review(part journal.Part) (journal.Review, error) {
	if !e.saved(part) {
		return e.kept[part].review.Clone(), nil
	}
	return e.reviews.Review(part)
}

// savedOnly gives those of the places in the cohort about whom all that was said is in the file, and says of each other that there goes no answer.
func (e *evening) savedOnly(at []int) (saved []int) {
	for _, place := range at {
		brief := e.cohort.All[place].Brief
		if e.saved(brief.Part()) {
			saved = append(saved, place)
			continue
		}
		e.Say(e.named(brief) + e.Words.Colon + " " + e.Words.Evening.NotSaved)
	}
	return saved
}

// mark changes what is said about students none of whom lies open. It says whether all of it was kept.
func (e *evening) mark(at []int, how func(*journal.Brief, *journal.Review)) bool {
	for _, place := range at {
		brief := e.cohort.All[place].Brief
		review, err := e.review(brief.Part())
		if e.failedDesk(err) {
			return false
		}
		before := review.Revision
		review.About(brief.Student)
		if how(brief, &review); review.Revision != before {
			e.keep(review)
		}
		if e.cohort.Count(&review); !e.saved(brief.Part()) {
			return false
		}
	}
	return true
}

// end says how the conversation ended: that what was said is in the lecturer's file, or where it is instead.
func (e *evening) end(w ask.Word) (end Ending) {
	say := &e.Words.Evening
	if w == ask.End {
		e.Say(say.InputEnded)
	}
	whole := e.reviews.InPlace() == nil
	for part := range e.kept {
		whole = e.saved(part) && whole
	}
	if err := e.deskSaved(); err != nil {
		end.Unkept = true
		e.Say(fmt.Sprintf(e.Words.Line.NotSaved, ask.Sentence(say.AboutYou), e.Words.SayDesk(err)))
	}
	if whole || len(e.kept) == 0 {
		if !end.Unkept {
			e.Say(say.AllKept)
		}
		return end
	}
	if end.Rescue = e.rescue(); end.Rescue != "" {
		e.Say(words.Fill(say.Rescued, end.Rescue))
		return end
	}
	end.Lost = true
	e.Say(say.NotKept)
	return end
}

// rescue writes what was said in this conversation into a side file, beside the lecturer's own or in the home folder; empty where neither takes it.
func (e *evening) rescue() string {
	var b strings.Builder
	b.WriteString(e.Words.Side.Intro + "\n\n\n")
	for _, known := range slices.SortedFunc(maps.Values(e.kept), func(a, b *said) int { return strings.Compare(a.review.Student, b.review.Student) }) {
		review := &known.review
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
