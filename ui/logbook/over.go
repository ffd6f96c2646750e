package logbook

import (
	"fmt"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/window"
)

// statementsText is where a student stands on the statements over a stage, as the keeper holds it.
type statementsText struct {
	book      *Logbook
	stage     string
	positions []journal.Position
}

func (text *statementsText) Key() string { return "statements " + text.stage }

func (text *statementsText) Write() error {
	return text.book.Store.SaveStands(text.stage, text.positions)
}

// Plain gives each statement with the stand and why. What was said first stands among it: a side file is for when nothing else has it.
func (text *statementsText) Plain() string {
	var b strings.Builder
	say := &text.book.Words.Stage
	for _, p := range text.positions {
		fmt.Fprintf(&b, "%s\n%s: %s\n%s\n\n", p.Words, say.Sides[p.Side], say.Stands[p.Stand], p.Why)
	}
	return window.Block(say.Statements+" · "+text.book.StageName(text.stage), text.Key(), b.String())
}

// wholeText is a stage in three answers, as the keeper holds it.
type wholeText struct {
	book  *Logbook
	stage string
	whole *journal.HeadHeartHands // nil once nothing is left of it
}

func (text *wholeText) Key() string { return "whole " + text.stage }

func (text *wholeText) Write() error { return text.book.Store.SaveWhole(text.stage, text.whole) }

func (text *wholeText) Plain() string {
	var b strings.Builder
	if text.whole != nil {
		for _, answer := range text.whole.Answers() {
			b.WriteString(*answer + "\n\n")
		}
	}
	return window.Block(text.book.Words.Stage.Whole+" · "+text.book.StageName(text.stage), text.Key(), b.String())
}

// Statements are those that the rubric in use asks over a stage, by their ids.
func (book *Logbook) Statements() []string { return book.Rubric.StatementIDs() }

// Questions are those that the rubric in use asks over a whole stage.
func (book *Logbook) Questions() []rubric.Question { return journal.OverQuestions(book.Rubric) }

// KeepPositions shows other stands on the statements of a stage at once, and hands them to the keeper.
func (book *Logbook) KeepPositions(s *Stand, positions []journal.Position) tea.Cmd {
	book.keepOver(s, func(over *journal.StageExtras) { over.Positions = positions })
	return book.Keep(&statementsText{book, s.Stage, slices.Clone(positions)})
}

// KeepWhole does so for a stage in three answers; nil takes them away.
func (book *Logbook) KeepWhole(s *Stand, whole *journal.HeadHeartHands) tea.Cmd {
	book.keepOver(s, func(over *journal.StageExtras) { over.Whole = whole })
	return book.Keep(&wholeText{book, s.Stage, whole})
}

// keepOver changes what screens show of a stage. One may hold an older stand than the one that was read last: both show it, and so does
// what the overview knows of its stage.
func (book *Logbook) keepOver(s *Stand, to func(*journal.StageExtras)) {
	book.changes++
	to(&s.Over)
	if newest := book.Stands[s.Stage]; newest != nil && newest != s {
		to(&newest.Over)
	}
	if s.Stage == book.Settings().Stage {
		to(&book.Overview.Over)
	}
}
