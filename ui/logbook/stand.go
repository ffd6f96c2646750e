package logbook

import (
	"fmt"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/window"
)

// Stand is where a student stands in one stage, or in the whole study when stage is empty, as the screens hold it.
type Stand struct {
	*store.Stand
	from basis
}

// basis is what a stand was read from. Read again from the same it would be no other.
type basis struct {
	journal *store.Journal
	changes int64 // of the journal
	rubric  *rubric.Rubric
	start   time.Time
	lang    string
}

// StandMsg brings a stand as the journal shows it now.
type StandMsg struct {
	Stand   *Stand
	changes int // of the logbook when the reading began
	err     error
}

// TakeStand takes in what was read of a stage, unless that went wrong, which is told, or something was chosen on the screens since:
// then it is read again.
func (book *Logbook) TakeStand(asker window.Screen, msg StandMsg) (taken bool, cmd tea.Cmd) {
	switch {
	case msg.err != nil:
		return false, book.Tell(book.Words.Errors.Say(msg.err))
	case msg.changes != book.changes:
		return false, book.Run(asker, book.ReadStand(msg.Stand.Stage))
	}
	book.Stands[msg.Stand.Stage] = msg.Stand
	return true, nil
}

// Stand gives what was read last of a stage, nil when nothing was.
func (book *Logbook) Stand(stage string) *Stand { return book.Stands[stage] }

// Open gives the estimate that may still change: the newest if it is open, or a new one beside it.
func (s *Stand) Open(book *Logbook) journal.Estimate { return s.Stand.Open(book.Rubric, book.Now()) }

// RubricOf gives the rubric that a stage is judged by: the one in use, but for an estimate that lies open and was begun with an earlier
// version of it. Who placed half of it by those descriptions reads the same ones for the rest.
func (book *Logbook) RubricOf(s *Stand) *rubric.Rubric {
	if s == nil {
		return book.Rubric
	}
	return s.Judging(book.Rubric)
}

// estimateText is a self-assessment as the keeper holds it.
type estimateText struct {
	book     *Logbook
	estimate journal.Estimate
	rubric   *rubric.Rubric
}

func (t *estimateText) Key() string {
	return fmt.Sprintf("estimate %s %09d", t.estimate.Stage, t.estimate.Version)
}

func (t *estimateText) Write() error { return t.book.Store.SaveEstimate(t.estimate, t.rubric) }

func (t *estimateText) Plain() string {
	head := t.book.Words.Stand.Assess + " · " + t.book.StageName(t.estimate.Stage)
	return window.Block(head, t.Key(), t.book.Words.PlainEstimate(&t.estimate, t.rubric))
}

// aroundText is the surroundings as the keeper holds them.
type aroundText struct {
	book   *Logbook
	around journal.Surroundings
}

func (text *aroundText) Key() string { return "surroundings" }

func (text *aroundText) Write() error { return text.book.Store.SaveSurroundings(text.around) }

func (text *aroundText) Plain() string {
	return window.Block(text.book.Words.Stand.Around, text.Key(), text.book.Words.PlainAround(&text.around, text.book.StageName))
}

// KeepEstimate shows a changed estimate at once and hands it to the keeper. A screen may hold an older stand than the one that was read
// last, which the next screen begins from: both show it.
func (book *Logbook) KeepEstimate(s *Stand, est journal.Estimate) tea.Cmd {
	est.Changed = book.Now()
	book.changes++
	s.Put(est)
	if newest := book.Stands[s.Stage]; newest != nil && newest != s {
		newest.Put(est.Clone())
	}
	return book.Keep(&estimateText{book, est.Clone(), book.RubricOf(s)})
}

// Outdate forgets what was read of every stage, since the journal changed it; what is being read meanwhile is read again.
func (book *Logbook) Outdate() {
	book.changes++
	clear(book.Stands)
}

// KeepAround shows changed surroundings at every stage at once, and hands them to the keeper.
func (book *Logbook) KeepAround(around journal.Surroundings) tea.Cmd {
	book.changes++
	for _, s := range book.Stands {
		s.Around = around
	}
	return book.Keep(&aroundText{book, around})
}

// ReadStand reads a stage and counts, away from the loop: with many entries this takes a while, and what was shown before
// stays on screen meanwhile. Whatever is still to be written is written first, or nothing is read. Where nothing changed
// since the stage was read, as when a student only looks around, that is what it gives.
func (book *Logbook) ReadStand(stage string) tea.Cmd {
	from := basis{journal: book.Store, rubric: book.Rubric, start: book.stageStart(stage), lang: book.Lang()}
	keeper, known, changes := book.Keeper, book.Stands[stage], book.changes
	return func() tea.Msg {
		if err := keeper.Flush(); err != nil {
			return StandMsg{err: err}
		}
		from.changes = from.journal.Changes()
		if known != nil && known.from == from {
			return StandMsg{Stand: known, changes: changes}
		}
		stand, err := readStand(stage, from)
		return StandMsg{Stand: stand, changes: changes, err: err}
	}
}

func readStand(stage string, from basis) (*Stand, error) {
	st, err := from.journal.Stand(stage, from.rubric, from.start, from.lang)
	return &Stand{Stand: st, from: from}, err
}

// Sentence is what an answer says: to the opening question, or else to the deepening one.
func Sentence(a journal.Answer) string { return a.Says() }
