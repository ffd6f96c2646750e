// Package review is the lecturer's side of the program: the hand-ins of a class in a queue, one student with criteria and entries, the picture
// of the class, and the answers that go back.
//
// Begin with Desk, which every screen has, and go on to queue.go, the screen that reviewing begins and ends on. How files become a queue, and
// what is known of them then, stands in cohort.go; everything else that touches a file stands in work.go. A screen with much to draw
// has that in a file of its own: queue_view.go beside queue.go, student_draw.go beside student.go.
//
// Two things hold throughout. What a lecturer says is kept at once, in the lecturer's own file and nowhere else: the files of the students are
// only read. And a hand-in may be read anew or go away while something lies open, so that it is known by journal and stage (journal.Part), and
// by its place in the cohort only from one key to the next.
//
// The package knows no student's journal. It may import nothing that does (logbook and what stands on it), so that nobody needs a journal to
// review; the rubric in use there comes as a function, for the one place that would like to know it.
package review

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/window"
)

// Options are what a desk is laid out with.
type Options struct {
	Reviews func() (*store.Reviews, error) // opens or makes the lecturer's own file; called when it is first needed
	Worked  bool                           // there is such a file already
	Keys    []exchange.Key                 // what opens sealed hand-ins besides the lecturer's own key
	Watch   bool                           // files are read again whenever they change
	Rubric  func() *rubric.Rubric          // in use in the person's own journal; it gives nil where there is none
}

// Desk is what a lecturer works at: what is kept about the lecturer, and the hand-ins as they were read last. There is one in a program, from
// its start on; until a lecturer comes it is bare. Its fields belong to the loop. Commands, which run beside that, use the keeper and the
// lecturer's file of it, which stay the same once they are there, and take along whatever else they need as it is when they are given.
type Desk struct {
	*window.Window
	open    Options
	reviews *store.Reviews // the lecturer's own file; nil until it was opened
	ready   bool           // what is kept about the lecturer was read

	set     store.Desk
	opens   []exchange.Key // what opens sealed files besides passphrases: the lecturer's own key first
	secrets []store.Secret // passphrases told since the start
	own     string         // the lecturer's public key, for students to seal with
	from    []string       // the files and folders that were read last
	cohort  cohort
	filter  journal.Filter
	search  string         // part of a name; empty shows all
	last    journal.Part   // that was opened last
	rubric  *rubric.Rubric // of the hand-in opened last; nil before
}

// NewDesk makes a desk in a window. It opens nothing.
func NewDesk(n *window.Window, o Options) *Desk {
	return &Desk{Window: n, open: o, filter: journal.All}
}

// Worked says that a lecturer worked here, before or now.
func (desk *Desk) Worked() bool { return desk.open.Worked || desk.ready }

// OpenReviews gives the lecturer's own file, opened when it is not yet; it returns the errors of Options.Reviews. It is safe from any goroutine:
// the keeper's turn is what two of them wait for, since the keeper writes to the same file.
func (desk *Desk) OpenReviews() (*store.Reviews, error) {
	err := desk.Keeper.Turn(func() (err error) {
		if desk.reviews == nil {
			desk.reviews, err = desk.open.Reviews()
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	return desk.reviews, nil
}

// Close lets go of the lecturer's own file.
func (desk *Desk) Close() {
	if desk.reviews != nil {
		desk.reviews.Close()
	}
}

// Folder is where the lecturer's own file lies, empty while it is not open. What could not be written to that file is rescued beside it, in a
// program that has no journal.
func (desk *Desk) Folder() string {
	if desk.reviews == nil {
		return ""
	}
	return filepath.Dir(desk.reviews.Path())
}

// keepDesk hands what is kept about the lecturer, as it stands, to the keeper, which may not see it change.
func (desk *Desk) keepDesk() tea.Cmd {
	set := desk.set
	set.Snippets = slices.Clone(set.Snippets)
	return desk.Keep(&deskText{desk, set})
}

// deskText is what is kept about the lecturer as the keeper holds it.
type deskText struct {
	desk *Desk
	set  store.Desk
}

func (text *deskText) Key() string { return "desk" }

func (text *deskText) Write() error { return text.desk.reviews.SaveDesk(text.set) }

// Plain writes the choices out beside name and snippets, because nobody else tells that they are lost when there is a side file.
func (text *deskText) Plain() string {
	say := &text.desk.Words.Review
	blind := say.BlindOff
	if text.set.Blind {
		blind = say.BlindOn
	}
	lines := []string{say.YourName + ": " + text.set.Reviewer.Name, say.Blind + ": " + blind}
	for _, phrase := range text.set.Snippets {
		lines = append(lines, phrase.Text)
	}
	return strings.Join(lines, "\n") + "\n\n"
}

// change changes what the lecturer says about a student, counts anew and hands it to the keeper. What is chosen rather than typed is written
// at once: nothing follows that could be saved with it.
func (desk *Desk) change(s *student, typed bool, how func(*journal.Review)) tea.Cmd {
	how(&s.review)
	desk.cohort.Count(&s.review)
	cmd := desk.Keep(&reviewText{desk, s.review.Clone()})
	if typed {
		return cmd
	}
	return tea.Batch(cmd, desk.Save())
}

// reviewText is what a lecturer says about one stage of a journal, as the keeper holds it. Another stage of the same student is another text, and
// never waits in the place of this one.
type reviewText struct {
	desk   *Desk
	review journal.Review
}

func (text *reviewText) Key() string {
	return "review " + text.review.Journal + " " + text.review.Stage
}

func (text *reviewText) Write() error { return text.desk.reviews.SaveReview(text.review) }

// Plain writes out what was said, each under what it is about. It names criteria and entries by their ids: the hand-in may be gone by then.
func (text *reviewText) Plain() string {
	var b strings.Builder
	for _, id := range slices.Sorted(maps.Keys(text.review.Views)) {
		view := text.review.Views[id]
		fmt.Fprintf(&b, "%s %s\n%s\n\n", id, view.Level, view.Remark)
	}
	for _, comment := range text.review.Comments {
		fmt.Fprintf(&b, "%s\n%s\n\n", comment.Entry, comment.Text)
	}
	return b.String() + strings.Join(text.review.Points, "\n") + "\n\n"
}
