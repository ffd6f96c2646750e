package handin

import (
	"context"
	"maps"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/window"
)

// What the steps ask of the journal, each as a command and the message that it brings. A command takes all that it needs along when it
// is made: it runs beside the loop, which changes the rest meanwhile.

// choiceMsg brings what a hand-in of a stage can be chosen from.
type choiceMsg struct {
	set    store.HandingIn // as it was kept; only the first reading looks at it
	stage  string
	choice *store.Choice
	err    error

	lecturers []store.Lecturer
}

// readChoice reads what can be handed in of a stage. The first reading takes the stage, and all else, from what was chosen
// the last time; before any choice it is the stage that the student is in.
func (in *handIn) readChoice() tea.Cmd {
	s, keeper, rubric, stage, first := in.book.Store, in.book.Keeper, in.book.Rubric, in.set.Stage, in.choice == nil
	if first {
		stage = in.book.CurrentStage()
	}
	return func() tea.Msg {
		msg := choiceMsg{stage: stage}
		if msg.err = keeper.Flush(); msg.err != nil {
			return msg
		}
		if first {
			if msg.set, msg.err = s.HandingIn(); msg.err != nil {
				return msg
			}
			// A stage that the rubric in use does not know any more can't be chosen.
			if kept := msg.set.Stage; msg.set.By != "" && (kept == "" || rubric.Stage(kept) != nil) {
				msg.stage = kept
			}
		}
		if msg.choice, msg.err = s.Choice(msg.stage); msg.err == nil {
			msg.lecturers, msg.err = s.Lecturers()
		}
		return msg
	}
}

// checkedMsg brings what a hand-in would be made of, looked through for what may identify someone.
type checkedMsg struct {
	source   exchange.Source
	checked  store.Checked
	cast     discretion.Cast   // with the names that were new to it
	changes  []store.Rewording // what was put in the place of other words
	back     bool              // and that was what stood there before
	overview tea.Msg           // as it stands since, nil where nothing was
	failed   error             // why nothing was
	err      error             // why there is nothing to show
}

// look puts words in the place of others, if any are given, and looks through everything that would leave; also when nothing was
// changed because one text could not be. What was kept in the last check stays kept beside what changed.
func (v *checking) look(changes []store.Rewording, back bool) func(context.Context, *window.Task) tea.Msg {
	clock, s, keeper, now, overview := v.book.Now, v.book.Store, v.book.Keeper, v.book.Now(), v.book.ReadOverview()
	looking := store.Looking{Stage: v.set.Stage, Entries: v.tally.IDs(), Estimates: v.takesEstimates(), Why: v.set.Reasons(v.tally.Chosen),
		Before: v.checked, Cast: maps.Clone(v.cast), English: v.book.Lang() == "en"}
	return func(ctx context.Context, task *window.Task) tea.Msg {
		msg := checkedMsg{cast: looking.Cast, back: back}
		if msg.err = keeper.Flush(); msg.err != nil {
			return msg
		}
		looking.Tell = inBeats(clock, task.Tell)
		found, err := s.LookThrough(ctx, looking, changes, now)
		msg.source, msg.checked, msg.changes, msg.failed, msg.err = found.Source, found.Checked, found.Changes, found.Failed, err
		if len(msg.changes) > 0 {
			msg.overview = overview()
		}
		return msg
	}
}

// beat is how long goes by before it is told how far work is, and then before it is told again: what takes less must not flicker.
const beat = 250 * time.Millisecond

// inBeats tells how far work is once in a beat.
func inBeats(clock func() time.Time, tell func(done, all int)) func(done, all int) {
	last := clock()
	return func(done, all int) {
		if now := clock(); now.Sub(last) >= beat {
			last = now
			tell(done, all)
		}
	}
}

// decidedMsg is the result of keeping issues as they are, or of opening them again.
type decidedMsg struct {
	issues []discretion.Issue
	keep   bool
	back   bool // which puts back what was decided
	err    error
}

// decide keeps issues as they are, or opens them again, in the journal: the next hand-in need not ask.
func (v *checking) decide(keep bool, issues []discretion.Issue, back bool) tea.Cmd {
	s := v.book.Store
	return func() tea.Msg { return decidedMsg{issues, keep, back, s.Keep(issues, keep)} }
}

// previewMsg is the hand-in as it would be written, but for its id, number and seal.
type previewMsg struct {
	doc *exchange.HandIn
	to  map[string]string // whom its replies are to, by answer
	err error
}

// makeDocument makes the hand-in, so that what is shown is what will be written, and what can't be written is known before. It has
// no seal: one for a key needs the student's own, which is made when the file is written. Its id and number stand for those that a
// file takes for good.
func (v *preview) makeDocument() tea.Cmd {
	s, c, from := v.book.Store, v.chosen(), v.source
	c.ID, c.Journal, c.Number, c.Seal = "voorbeeld", v.book.Store.ID(), 1, ""
	return func() tea.Msg {
		doc, err := exchange.NewHandIn(c, from)
		if err == nil {
			_, err = exchange.Encode(doc)
		}
		if err != nil {
			return previewMsg{err: err}
		}
		to, err := s.Reviewers(doc.Replies)
		return previewMsg{doc, to, err}
	}
}

// handedInMsg is the result of writing a hand-in.
type handedInMsg struct {
	handed store.HandedIn
	err    error
}

// writeFile writes the hand-in to a new file and remembers it. Where the journal says something else by now than what was checked, the
// error is store.ErrStale, and nothing is written.
func (v *writing) writeFile(seal store.Sealing) tea.Cmd {
	s, keeper, c, from, folder := v.book.Store, v.book.Keeper, v.chosen(), v.source, store.WholePath(v.folder)
	return func() tea.Msg {
		if err := keeper.Flush(); err != nil {
			return handedInMsg{err: err}
		}
		handed, err := s.HandIn(c, from, seal, folder)
		return handedInMsg{handed, err}
	}
}
