package judge_test

import (
	"slices"
	"strings"
	"testing"

	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// What a lecturer said may come out of a file that another program wrote: it steers no terminal on any screen over a student.
func TestNothingThatWasSaidSteersTheTerminal(t *testing.T) {
	for _, s := range studentScenes() {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			l := review(t, "nl", studentFolder(t, noor(), bram(), zoe()), func(d *store.Desk) {
				if s.set != nil {
					s.set(d)
				}
				for i := range d.Snippets {
					d.Snippets[i].Text = pilot.Pour(d.Snippets[i].Text)
				}
				d.Reviewer.Name = pilot.Pour("An")
			})
			s.walk(l)
			l.pour()
			l.start("nl")
			s.walk(l)
			l.Pilot.Lives(t)
			l.Pilot.Tame(t, s.name)
			if text, _, _ := l.Frame(); slices.Contains([]string{"student-points", "student-note", "student-phrases"}, s.name) && !strings.Contains(text, "kwaad") {
				t.Errorf("%s shows nothing of what was poured in:\n%s", s.name, text)
			}
		})
	}
}

// pour ends the program and puts something hostile into all that was said about Noor.
func (l *lecturer) pour() {
	l.t.Helper()
	r := l.said("noor-journal")
	for id, view := range r.Views {
		view.Remark = pilot.Pour(view.Remark)
		r.Views[id] = view
	}
	for i := range r.Comments {
		r.Comments[i].Text = pilot.Pour(r.Comments[i].Text)
	}
	r.Points = append(r.Points, "Samen")
	for i := range r.Points {
		r.Points[i] = pilot.Pour(r.Points[i])
	}
	r.Note, r.Label, r.Closing, r.Student = pilot.Pour("Let op"), pilot.Pour("bellen"), pilot.Pour("Tot dan"), pilot.Pour("Noor")
	r.Revision++
	must(l.reviews.SaveReview(r))
	must(l.reviews.Close())
}
