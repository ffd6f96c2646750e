package journal

import (
	"maps"
	"slices"
	"strconv"
)

// EntryText is one text of an entry: how it is called, what it says, and where that stands.
type EntryText struct {
	Name  string // "story", "text:houding.positief", "topic:2": a criterion by its id, a place in a list from 1
	Words string
	Stays bool // it never leaves the journal, whatever is chosen
	put   func(string)
}

// Put writes words into the text of the entry itself, so that others who hold the same entry need a Clone.
func (t EntryText) Put(words string) { t.put(words) }

// AliasText is the name of the text that is what a family is called: in many entries it is one and the same.
const AliasText = "alias"

// Texts gives every text that a person wrote in e, in the order in which they are read, empty ones too. It is the one list of
// them: what searches, checks, rewords or looks whether anything was written goes through it, so that a text which an entry
// gains is forgotten nowhere.
func (e *Entry) Texts() []EntryText {
	texts := make([]EntryText, 0, 16)
	add := func(name string, at *string) {
		texts = append(texts, EntryText{Name: name, Words: *at, put: func(words string) { *at = words }})
	}
	addEach := func(name string, list []string) {
		for i := range list {
			add(name+":"+strconv.Itoa(i+1), &list[i])
		}
	}
	add("story", &e.Story)
	add("thought", &e.Thought)
	add("wanted", &e.Wanted)
	add("theirs", &e.Theirs)
	for _, id := range slices.Sorted(maps.Keys(e.Answers)) {
		texts = append(texts, e.answerText("text:", id, func(a *Answer) *string { return &a.Text }),
			e.answerText("deeper:", id, func(a *Answer) *string { return &a.Deeper }))
	}
	addEach("other", e.Others)
	add("tip", &e.Tip)
	if e.Intention != nil {
		add("if", &e.Intention.If)
		add("then", &e.Intention.Then)
	}
	if e.CameBack != nil {
		add("went", &e.CameBack.Said)
	}
	addEach("topic", e.Encounter.Topics)
	add("language", &e.Encounter.Language)
	add(AliasText, &e.Encounter.Alias)
	add("margin", &e.Margin)
	texts[len(texts)-1].Stays = true
	return texts
}

// answerText is a text inside an answer, which is put back as a whole.
func (e *Entry) answerText(kind, id string, text func(*Answer) *string) EntryText {
	answer := e.Answers[id]
	return EntryText{Name: kind + id, Words: *text(&answer), put: func(words string) {
		answer := e.Answers[id]
		*text(&answer) = words
		e.Answers[id] = answer
	}}
}
