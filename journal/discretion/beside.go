package discretion

import (
	"fmt"
	"strings"

	"koffiemoment/journal"
)

// Whose the texts are that stand beside an entry or over a stage.
const (
	Beside = "beside/" // the entry behind it
	Stage  = "stage/"  // the stage behind it
)

// The pieces that such texts are of, as their fields begin.
const (
	Turn    = "turn"
	Mentor  = "mentor"
	Whole   = "whole"
	Writing = "writing"
)

// Look is the piece of a look back, by its place from 0.
func Look(at int) string { return fmt.Sprintf("look:%d", at+1) }

// Stands is the piece of what was said to statements on a side of the stage.
func Stands(side journal.Side) string { return "why:" + string(side) }

// Piece names what a text that stands beside an entry or over a stage was written with; empty for other texts.
func (t *Text) Piece() string {
	kind, rest, _ := strings.Cut(t.Field, ":")
	switch inPiece := strings.HasPrefix(t.Of, Beside) || strings.HasPrefix(t.Of, Stage); {
	case !inPiece:
		return ""
	case kind == "look":
		place, _, _ := strings.Cut(rest, ":")
		return kind + ":" + place
	case kind == "why":
		return kind + rest[strings.LastIndex(rest, ":"):]
	case kind == "head" || kind == "heart" || kind == "hands":
		return Whole
	}
	return kind
}

// BesideTexts gives the texts that stand beside an entry and are shared, or all of them: the parent's turn as "turn:told", and the looks
// back, numbered from 1, as "look:1:text", and what the mentor wrote as "mentor".
func BesideTexts(entry string, x *journal.Extras, all bool) []Text {
	return told(Beside+entry, besideSlots(x, all))
}

// PutBeside writes words into a text that stands beside an entry. It says false for a field that is not there.
func PutBeside(x *journal.Extras, field, words string) bool {
	return put(besideSlots(x, true), field, words)
}

// StageTexts gives the texts that stand over a stage and are shared, or all of them: why a stand was taken as "why:STATEMENT:voor", the three
// answers as "head", "heart" and "hands", and what is said to the facts as "writing".
func StageTexts(x *journal.StageExtras, all bool) []Text {
	return told(Stage+x.Stage, stageSlots(x, all))
}

// PutStage writes words into a text that stands over a stage. It says false for a field that is not there.
func PutStage(x *journal.StageExtras, field, words string) bool {
	return put(stageSlots(x, true), field, words)
}

func in(field string, text *string) slot {
	return slot{field, *text, func(words string) { *text = words }}
}

func besideSlots(x *journal.Extras, all bool) (slots []slot) {
	if p := x.ParentTurn; p != nil && (p.Shared || all) {
		slots = append(slots, in("turn:told", &p.Told), in("turn:question", &p.Question), in("turn:answer", &p.Answer))
	}
	for i := range x.LookBacks {
		if l := &x.LookBacks[i]; l.Shared || all {
			slots = append(slots, in(fmt.Sprintf("look:%d:question", i+1), &l.Question), in(fmt.Sprintf("look:%d:text", i+1), &l.Text))
		}
	}
	if m := x.MentorWords; m != nil && (m.Shared || all) {
		slots = append(slots, in(Mentor, &m.Text))
	}
	return slots
}

func stageSlots(x *journal.StageExtras, all bool) (slots []slot) {
	for i := range x.Positions {
		if p := &x.Positions[i]; p.Shared || all {
			slots = append(slots, in(fmt.Sprintf("why:%s:%s", p.Statement, p.Side), &p.Why))
		}
	}
	if w := x.Whole; w != nil && (w.Shared || all) {
		slots = append(slots, in("head", &w.Head), in("heart", &w.Heart), in("hands", &w.Hands))
	}
	if w := x.Writing; w != nil && (w.Shared || all) {
		slots = append(slots, in("writing", &w.Text))
	}
	return slots
}
