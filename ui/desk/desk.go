// Package desk is what a lecturer works at: what is kept about the lecturer, the hand-ins of a class as they were read last, and everything that
// touches a file of either. It draws nothing and answers no key: what lies on it is judged student by student (ui/judge), and taken in hand as a class
// (ui/review).
//
// Begin with Desk, which every screen of a lecturer has. How files become a cohort, and what is known of them then, stands in cohort.go; how
// one of them is read whole, and what is told of a student wherever one is named, in student.go; everything else that touches a file in work.go. What
// a command finds comes to the screen that asked as a message, named after it.
//
// Two things hold throughout. What a lecturer says is kept at once, in the lecturer's own file and nowhere else: the files of the students are
// only read. And a hand-in may be read anew or go away while something lies open, so that it is known by journal and stage (journal.Part), and
// by its place in the cohort only from one key to the next.
//
// The lecturer's packages know no student's journal. They may import nothing that does (logbook and what stands on it), so that nobody needs a
// journal to review; the rubric in use there comes as a function, for the one place that would like to know it.
package desk

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// Options are what a desk is laid out with.
type Options struct {
	Reviews func() (*store.Reviews, error)                // opens or makes the lecturer's own file; called when it is first needed
	Worked  bool                                          // there is such a file already
	Keys    []exchange.Key                                // what opens sealed hand-ins besides the lecturer's own key
	Outbox  string                                        // the folder for what leaves; empty where there is none
	Watch   bool                                          // files are read again whenever they change
	Trouble func(err error, again func() tea.Cmd) tea.Cmd // what can be done where the file does not open, after which again opens it; nil where that is nothing
	Copies  func() window.Screen                          // the copies of the file
	Lock    func() window.Screen                          // its lock
	Rubric  func() *rubric.Rubric                         // in use in the person's own journal; it gives nil where there is none
}

// Desk is what a lecturer works at: what is kept about the lecturer, and the hand-ins as they were read last. There is one in a program, from
// its start on; until a lecturer comes it is bare. Its fields belong to the loop. Commands, which run beside that, use the keeper and the
// lecturer's file of it, which stay the same once they are there, and take along whatever else they need as it is when they are given.
type Desk struct {
	*window.Window
	open    Options
	reviews *store.Reviews                // the lecturer's own file; nil until it was opened
	opened  atomic.Pointer[store.Reviews] // the same, for whoever asks while it may be opened beside the loop
	away    bool                          // the file was let go, and is to be opened again when it is needed
	ready   bool                          // what is kept about the lecturer was read

	opens   []exchange.Key // what opens sealed files besides passphrases: the lecturer's own key first
	secrets []store.Secret // passphrases told since the start
	rubric  *rubric.Rubric // of the hand-in opened last; nil before

	Set    store.Desk // what is kept about the lecturer; KeepSet keeps what changed in it
	Signs  string     // the public key that answers are signed with
	Own    string     // the lecturer's public key, for students to seal with
	From   []string   // the files and folders that were read last
	Cohort Cohort
	Filter journal.Filter
	Search string       // part of a name; empty shows all
	Last   journal.Part // that was opened last

	AnchorSecret []byte // what sentences are found again with
}

// New makes a desk in a window. It opens nothing.
func New(n *window.Window, o Options) *Desk {
	return &Desk{Window: n, open: o, Filter: journal.All}
}

// Worked says that a lecturer worked here, before or now.
func (desk *Desk) Worked() bool { return desk.open.Worked || desk.ready }

// Ready says that what is kept about the lecturer was read.
func (desk *Desk) Ready() bool { return desk.ready }

// Watched says that files are read again whenever they change.
func (desk *Desk) Watched() bool { return desk.open.Watch }

// Settle lays out what is kept about the lecturer.
func (desk *Desk) Settle(msg LaidMsg) {
	desk.Set, desk.Own, desk.Signs, desk.opens, desk.ready = msg.Set, msg.Own, msg.Signs, msg.Opens, true
	desk.AnchorSecret = msg.AnchorSecret
}

// Remember keeps passphrases until the program ends, to be tried on every file that is read.
func (desk *Desk) Remember(told ...store.Secret) { desk.secrets = append(desk.secrets, told...) }

// Scale is the rubric whose levels set phrases are for: that of the hand-in opened last, because a college may have its own levels.
func (desk *Desk) Scale() *rubric.Rubric {
	switch {
	case desk.rubric != nil:
		return desk.rubric
	case desk.open.Rubric() != nil:
		return desk.open.Rubric()
	}
	return rubric.Default()
}

// OpenReviews gives the lecturer's own file, opened when it is not yet; it returns the errors of Options.Reviews. It is safe from any goroutine:
// the keeper's turn is what two of them wait for, since the keeper writes to the same file.
func (desk *Desk) OpenReviews() (*store.Reviews, error) {
	err := desk.Keeper.Turn(desk.reopen)
	if err != nil {
		return nil, err
	}
	return desk.reviews, nil
}

// reopen opens the file where it is not open, in the keeper's turn.
func (desk *Desk) reopen() error {
	if desk.reviews != nil && !desk.away {
		return nil
	}
	reviews, err := desk.open.Reviews()
	if err == nil {
		desk.reviews, desk.away = reviews, false
		desk.opened.Store(reviews)
	}
	return err
}

// Reviews is the lecturer's own file, nil until it was opened. One that was let go says store.ErrClosed to everything.
func (desk *Desk) Reviews() *store.Reviews { return desk.opened.Load() }

// Copies is the screen of the copies of the lecturer's own file.
func (desk *Desk) Copies() window.Screen { return desk.open.Copies() }

// Lock is the screen of the lock on the lecturer's own file.
func (desk *Desk) Lock() window.Screen { return desk.open.Lock() }

// Locked says whether there is one.
func (desk *Desk) Locked() bool { return desk.reviews != nil && desk.reviews.Locked() }

// Rescue leads to what can be done about the lecturer's own file where that is why it does not open, and then does again. Otherwise it is nil.
func (desk *Desk) Rescue(err error, again func() tea.Cmd) tea.Cmd {
	if desk.open.Trouble == nil {
		return nil
	}
	return desk.open.Trouble(err, again)
}

// LetGo closes the lecturer's own file, so that another can be put in its place. It is opened again when it is needed.
func (desk *Desk) LetGo() {
	_ = desk.Keeper.Turn(func() error { // all that was saved is on the disk, whatever closing says
		if desk.reviews != nil {
			desk.reviews.Close()
		}
		desk.away = true
		return nil
	})
}

// Outdate has what is kept about the lecturer read anew, by the first screen that is shown, because another file is in the place of the one before.
func (desk *Desk) Outdate() { desk.ready = false }

// Close lets go of the lecturer's own file.
func (desk *Desk) Close() {
	if desk.reviews != nil {
		desk.reviews.Close()
	}
}

// Folder is where the lecturer's own file lies, empty while it is not open. What could not be written to that file is rescued beside it, in a
// program that has no journal.
func (desk *Desk) Folder() string {
	if path := desk.Path(); path != "" {
		return filepath.Dir(path)
	}
	return ""
}

// Path is the lecturer's own file, empty while it is not open.
func (desk *Desk) Path() string {
	if desk.reviews == nil {
		return ""
	}
	return desk.reviews.Path()
}

// InPlace says whether the lecturer's own file still holds what was written to it, as a window.ReviewsError; it is nil while none is open.
// It runs in the keeper's turn.
func (desk *Desk) InPlace() error {
	if desk.reviews == nil {
		return nil
	}
	return ofReviews(desk.reviews.InPlace())
}

// ofReviews marks an error of the lecturer's file as one.
func ofReviews(err error) error {
	if err == nil {
		return nil
	}
	return &window.ReviewsError{Err: err}
}

// KeepSet hands what is kept about the lecturer, as it stands, to the keeper, which may not see it change.
func (desk *Desk) KeepSet() tea.Cmd {
	set := desk.Set
	set.Snippets = slices.Clone(set.Snippets)
	return desk.Keep(&deskText{desk, set})
}

// write writes to the file, which is opened again where it was let go. It runs in the keeper's turn.
func (desk *Desk) write(save func(*store.Reviews) error) error {
	err := desk.reopen()
	if err == nil {
		err = save(desk.reviews)
	}
	return ofReviews(err)
}

// deskText is what is kept about the lecturer as the keeper holds it.
type deskText struct {
	desk *Desk
	set  store.Desk
}

func (text *deskText) Key() string { return "desk" }

func (text *deskText) Write() error {
	return text.desk.write(func(reviews *store.Reviews) error { return reviews.SaveDesk(text.set) })
}

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
	return window.Block(say.DeskTitle, text.Key(), strings.Join(lines, "\n"))
}

// Change changes what the lecturer says about a student, counts anew and hands it to the keeper. What is chosen rather than typed is written
// at once: nothing follows that could be saved with it.
func (desk *Desk) Change(s *Student, typed bool, how func(*journal.Review)) tea.Cmd {
	how(&s.Review)
	desk.Cohort.Count(&s.Review)
	cmd := desk.Keep(&reviewText{desk, s.Review.Clone()})
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
	return reviewKey(text.review.Journal, text.review.Stage)
}

func reviewKey(journal, stage string) string { return "review " + journal + " " + stage }

func (text *reviewText) Write() error {
	return text.desk.write(func(reviews *store.Reviews) error { return reviews.SaveReview(text.review) })
}

// Plain writes out what was said, each under what it is about. It names entries by their ids, and criteria and levels too where the rubric at
// hand does not have them: the hand-in may be gone by then.
func (text *reviewText) Plain() string {
	var b strings.Builder
	put := func(label string, lines ...string) {
		if lines = words.Said(lines...); len(lines) > 0 {
			fmt.Fprintf(&b, "%s\n%s\n\n", label, strings.Join(lines, "\n"))
		}
	}
	desk, review, say := text.desk, &text.review, &text.desk.Words.Student
	r := desk.Scale()
	for _, id := range slices.Sorted(maps.Keys(review.Views)) {
		view := review.Views[id]
		level := desk.LevelName(r, view.Level)
		if view.CannotJudge {
			level = desk.Words.Feedback.CannotJudge
		}
		put(text.about(r, id), level, view.Remark)
	}
	for _, comment := range review.Comments {
		put(strings.Join(words.Said(say.Comment+" "+comment.Entry, text.about(r, comment.Part)), " · "), comment.Text)
	}
	put(say.Points, review.Points...)
	put(say.Closing, review.Closing)
	put(say.Note, review.Note)
	put(say.Label, review.Label)
	heading := words.Said(desk.Words.Review.Title, review.Student, text.stage(r))
	return window.Block(strings.Join(heading, " · "), text.Key(), b.String())
}

// about names a criterion, or the part of an entry that has that id.
func (text *reviewText) about(r *rubric.Rubric, id string) string {
	if c, _ := r.Criterion(id); c != nil {
		return c.Short.In(text.desk.Lang())
	}
	return id
}

func (text *reviewText) stage(r *rubric.Rubric) string {
	if s := r.Stage(text.review.Stage); s != nil {
		return s.Name.In(text.desk.Lang())
	}
	return text.review.Stage
}
