package discretion

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"koffiemoment/journal"
)

// Text is one text that leaves with a hand-in, and where it stands. Entries, estimates and aliases give theirs here; replies
// and the lines that say why an entry was picked are the hand-in's own.
type Text struct {
	Of    string // an entry's id, Alias, Reply, Why, or Estimate with a stage behind it
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

// EntryTexts gives the texts of e that leave, in the order in which they are read, those without words left out. Criteria
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

// EstimateTexts gives the texts of e that leave: the reasons as "reason:houding.positief", then the answers to the mirror's
// questions as "mirror:initiative".
func EstimateTexts(e *journal.Estimate) []Text { return told(Estimate+e.Stage, estimateSlots(e)) }

// Put writes words into a text of e itself, so that others who hold the same entry need a Clone. It says false for a field
// that e does not have.
func Put(e *journal.Entry, field, words string) bool { return put(entrySlots(e), field, words) }

// PutEstimate writes words into a text of e itself, as Put does.
func PutEstimate(e *journal.Estimate, field, words string) bool {
	return put(estimateSlots(e), field, words)
}

// slot is a place for a text.
type slot struct {
	field, words string
	put          func(string)
}

// at is the slot of a text that v holds.
func at(field string, v *string) slot { return slot{field, *v, func(s string) { *v = s }} }

// in is the slot of a text inside a value of a map.
func in[V any](field string, m map[string]V, id string, text func(*V) *string) slot {
	v := m[id]
	return slot{field, *text(&v), func(s string) {
		v := m[id]
		*text(&v) = s
		m[id] = v
	}}
}

func entrySlots(e *journal.Entry) []slot {
	slots := []slot{at("story", &e.Story), at("thought", &e.Thought)}
	for _, id := range slices.Sorted(maps.Keys(e.Answers)) {
		slots = append(slots,
			in("text:"+id, e.Answers, id, func(a *journal.Answer) *string { return &a.Text }),
			in("deeper:"+id, e.Answers, id, func(a *journal.Answer) *string { return &a.Deeper }))
	}
	slots = append(slots, at("tip", &e.Tip))
	if plan := e.Intention; plan != nil {
		slots = append(slots, at("if", &plan.If), at("then", &plan.Then))
	}
	for i := range e.Encounter.Topics {
		slots = append(slots, at("topic:"+strconv.Itoa(i+1), &e.Encounter.Topics[i]))
	}
	return append(slots, at("language", &e.Encounter.Language))
}

func estimateSlots(e *journal.Estimate) []slot {
	var slots []slot
	for _, id := range slices.Sorted(maps.Keys(e.Judgements)) {
		slots = append(slots, in("reason:"+id, e.Judgements, id, func(j *journal.Judgement) *string { return &j.Reason }))
	}
	for _, question := range slices.Sorted(maps.Keys(e.Answers)) {
		slots = append(slots, in("mirror:"+question, e.Answers, question, func(s *string) *string { return s }))
	}
	return slots
}

// told gives the texts in slots that have words, cleaned as they are when they leave.
func told(of string, slots []slot) []Text {
	var texts []Text
	for _, s := range slots {
		if words, _ := journal.Clean(s.words); strings.TrimSpace(words) != "" {
			texts = append(texts, Text{Of: of, Field: s.field, Words: words})
		}
	}
	return texts
}

func put(slots []slot, field, words string) bool {
	i := slices.IndexFunc(slots, func(s slot) bool { return s.field == field })
	if i >= 0 {
		slots[i].put(words)
	}
	return i >= 0
}
