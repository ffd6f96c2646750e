package discretion

import (
	"maps"
	"slices"
	"strings"

	"koffiemoment/journal"
)

// Text is one text that leaves with a hand-in, and where it stands. Entries, estimates, aliases and what stands beside them give theirs here;
// replies and the lines that say why an entry was picked are the hand-in's own.
type Text struct {
	Of    string // an entry's id, Alias, Reply, Why, or Estimate, Beside or Stage with what it is about behind it
	Field string // which of its texts
	Words string // as they leave
}

// Alias is whose text an alias is: it stands in many entries and is decided on once.
const Alias = "alias"

// Whose the other texts are that are not an entry's.
const (
	Reply    = "reply"     // what the student says to an answer
	Why      = "why"       // why an entry was picked
	Estimate = "estimate/" // the self-assessment of the stage behind it
)

// StaysWith names the entry that would have to stay where it is for the text to do so, empty when it stands in none. What stands beside an
// entry stays by itself.
func (t *Text) StaysWith() (entry string) {
	switch {
	case t.Of == Why:
		return t.Field
	case t.Of == Alias || t.Of == Reply || strings.HasPrefix(t.Of, Estimate) || t.Piece() != "":
		return ""
	}
	return t.Of
}

// EntryTexts gives the texts of an entry that leave, in the order in which they are read, those without words left out. Criteria
// stand by their ids and topics by their places from 1: "text:houding.positief", "topic:2". Its alias is a text of its own,
// with the alias itself as Field. A private entry has none, and a margin is never among them.
func EntryTexts(e *journal.Entry) []Text {
	if e.Private {
		return nil
	}
	texts := told(e.ID, entrySlots(e))
	if alias := journal.Line(e.Encounter.Alias); alias != "" {
		texts = append(texts, Text{Of: Alias, Field: alias, Words: alias})
	}
	return texts
}

// EstimateTexts gives the texts of an estimate that leave: the reasons as "reason:houding.positief", then the answers to the mirror's
// questions as "mirror:initiative".
func EstimateTexts(est *journal.Estimate) []Text { return told(Estimate+est.Stage, estimateSlots(est)) }

// Put writes words into a text of the entry itself, so that others who hold the same one need a Clone. It says false for a field
// that the entry does not have.
func Put(e *journal.Entry, field, words string) bool { return put(entrySlots(e), field, words) }

// PutEstimate writes words into a text of the estimate itself, as Put does. It says false for a field that the estimate does
// not have.
func PutEstimate(est *journal.Estimate, field, words string) bool {
	return put(estimateSlots(est), field, words)
}

// slot is a place for a text.
type slot struct {
	field, words string
	put          func(string)
}

// slotIn is the slot of a text inside a value of a map, which is put back as a whole.
func slotIn[V any](field string, values map[string]V, id string, text func(*V) *string) slot {
	value := values[id]
	return slot{field, *text(&value), func(words string) {
		value := values[id]
		*text(&value) = words
		values[id] = value
	}}
}

// entrySlots leaves out what stays in the journal, and the alias, which is a text of its own.
func entrySlots(e *journal.Entry) []slot {
	var slots []slot
	for _, text := range e.Texts() {
		if !text.Stays && text.Name != journal.AliasText {
			slots = append(slots, slot{text.Name, text.Words, text.Put})
		}
	}
	return slots
}

func estimateSlots(est *journal.Estimate) []slot {
	var slots []slot
	for _, id := range slices.Sorted(maps.Keys(est.Judgements)) {
		slots = append(slots, slotIn("reason:"+id, est.Judgements, id, func(judgement *journal.Judgement) *string { return &judgement.Reason }))
	}
	for _, question := range slices.Sorted(maps.Keys(est.Answers)) {
		slots = append(slots, slotIn("mirror:"+question, est.Answers, question, func(answer *string) *string { return answer }))
	}
	return slots
}

// told gives the texts in slots that have words, cleaned as they are when they leave.
func told(of string, slots []slot) []Text {
	var texts []Text
	for _, from := range slots {
		if words, _ := journal.Clean(from.words); strings.TrimSpace(words) != "" {
			texts = append(texts, Text{Of: of, Field: from.field, Words: words})
		}
	}
	return texts
}

func put(slots []slot, field, words string) bool {
	i := slices.IndexFunc(slots, func(to slot) bool { return to.field == field })
	if i >= 0 {
		slots[i].put(words)
	}
	return i >= 0
}
