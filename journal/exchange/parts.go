package exchange

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"koffiemoment/journal"
)

// Names of the parts of an entry, besides the criteria that it has answers to.
const (
	PartEncounter = "encounter"
	PartStory     = "story"
	PartThought   = "thought"
	PartWanted    = "wanted"
	PartTheirs    = "theirs"
	PartOther     = "other"
	PartTip       = "tip"
	PartIntention = "intention"
	PartWent      = "went"
	PartGoals     = "goals"
)

// partLetters is how much of a hash tells two wordings of one part apart.
const partLetters = 12

// Parts gives a short digest of each part of what the entry says, by its name or by the id of the criterion. Parts without
// anything in them are left out. A digest is for whoever has the entry: it can be guessed at, like the entry's hash.
func (e *Entry) Parts() map[string]string {
	digests := map[string]string{}
	for _, p := range e.parts() {
		digests[p.name] = p.digest
	}
	return digests
}

// Changed names the parts that are others than those with the digests of before, in the order in which they are read: the
// encounter first, then texts and criteria.
func (e *Entry) Changed(before map[string]string) (names []string) {
	now := map[string]bool{}
	for _, p := range e.parts() {
		if now[p.name] = true; before[p.name] != p.digest {
			names = append(names, p.name)
		}
	}
	for _, gone := range slices.Sorted(maps.Keys(before)) {
		if !now[gone] {
			names = append(names, gone)
		}
	}
	return names
}

type part struct{ name, digest string }

func (e *Entry) parts() (parts []part) {
	add := func(name string, value any, empty bool) {
		if empty {
			return
		}
		words, err := json.Marshal(value)
		if err != nil {
			return // what holds only texts and flags can always be written
		}
		sum := sha256.Sum256(words)
		parts = append(parts, part{name, hex.EncodeToString(sum[:])[:partLetters]})
	}
	s := &e.Said
	add(PartEncounter, s.Encounter, false)
	add(PartStory, s.Story, s.Story == "")
	add(PartThought, s.Thought, s.Thought == "")
	add(PartWanted, s.Wanted, s.Wanted == "")
	add(PartTheirs, s.Theirs, s.Theirs == "")
	for i := range s.Answers {
		add(s.Answers[i].Criterion, s.Answers[i], false)
	}
	add(PartOther, s.Others, len(s.Others) == 0)
	add(PartTip, s.Tip, s.Tip == "")
	add(PartIntention, s.Intention, s.Intention == nil)
	add(PartWent, s.OutcomeSaid, s.OutcomeSaid == "")
	add(PartGoals, s.Goals, len(s.Goals) == 0)
	return parts
}

// Text gives what a part says in words: its texts in the order of their keys, a line feed between two. It is empty for a part without
// any, as one that only holds a level.
func (e *Entry) Text(part string) string {
	s := &e.Said
	switch part {
	case PartEncounter, PartGoals:
		return ""
	case PartStory:
		return s.Story
	case PartThought:
		return s.Thought
	case PartWanted:
		return s.Wanted
	case PartTheirs:
		return s.Theirs
	case PartOther:
		return lines(s.Others...)
	case PartTip:
		return s.Tip
	case PartIntention:
		if s.Intention == nil {
			return ""
		}
		return lines(s.Intention.If, s.Intention.Then)
	case PartWent:
		return s.OutcomeSaid
	}
	given := s.answer(part)
	return lines(given.Text, given.Deeper)
}

// lines puts texts below each other, without those that are empty.
func lines(texts ...string) string {
	return strings.Join(slices.DeleteFunc(slices.Clone(texts), func(text string) bool { return text == "" }), "\n")
}

// Worded names the parts that hold words, in the order in which they are read.
func (e *Entry) Worded() (parts []string) {
	for _, p := range e.parts() {
		if e.Text(p.name) != "" {
			parts = append(parts, p.name)
		}
	}
	return parts
}

// Added gives the sentences that are not in the same part of earlier, the entry as an older hand-in has it, by the part's name. Parts in
// which there are none are left out.
func (e *Entry) Added(earlier *Entry) map[string][]journal.Sentence {
	added := map[string][]journal.Sentence{}
	for _, part := range e.Worded() {
		if fresh := journal.NewSentences(e.Text(part), earlier.Text(part)); len(fresh) > 0 {
			added[part] = fresh
		}
	}
	return added
}
