package exchange

import (
	"cmp"
	"maps"
	"slices"

	"koffiemoment/journal"
)

// Origin is what a file says of whom it is from: a hand-in of its journal, an answer of its reviewer.
type Origin struct {
	ID        string // of the hand-in; nothing has to be remembered of each answer, which is kept whole
	Number    int
	Name      string
	Recipient string
	Key       string // that it is signed with; empty for none
	Digest    string // of its bytes
}

// Remembered is what is known of a journal, or of a reviewer, by the files that were taken as theirs. The zero value knows nothing.
type Remembered struct {
	Keys      []string          `json:"keys,omitempty"` // that sign for it; none as long as nothing signed came
	Name      string            `json:"name,omitempty"` // as in the file with the highest number
	Recipient string            `json:"recipient,omitempty"`
	Number    int               `json:"number,omitempty"` // the highest
	Files     map[string]string `json:"files,omitempty"`  // by id: the digest of each that was taken
}

// Difference is in what a file differs from those before it.
type Difference string

// The differences. The first three let nobody be sure that the file comes from where it says.
const (
	NotSigned      Difference = "not-signed"      // and those before were
	OtherKey       Difference = "other-key"       // signed it
	OtherBytes     Difference = "other-bytes"     // under one id
	OtherName      Difference = "other-name"      // of who wrote it
	OtherRecipient Difference = "other-recipient" // of the answer, which would be sealed for somebody else
	FarNumber      Difference = "far-number"      // no later one would ever be newer
)

// Differences gives every difference there is, so that a catalog can be checked to have a text for each.
func Differences() []Difference {
	return []Difference{NotSigned, OtherKey, OtherBytes, OtherName, OtherRecipient, FarNumber}
}

// far is how many numbers may lie between one file and the next. Numbers get lost on the way, but hardly so many.
const far = 100

// Weigh says whether a file is taken as one of those that are remembered, and in what it differs from them. What a known key signed
// is taken, whatever else it says; what it did not sign is not. As long as no key is known, nothing may differ.
func (m *Remembered) Weigh(o Origin) (taken bool, differs []Difference) {
	if digest, known := m.Files[o.ID]; known {
		if digest == o.Digest {
			return true, nil
		}
		return false, []Difference{OtherBytes}
	}
	differs = m.changes(o)
	switch signed := slices.Contains(m.Keys, o.Key); {
	case len(m.Keys) == 0:
		return len(differs) == 0, differs
	case signed:
		return true, differs
	case o.Key == "":
		return false, append([]Difference{NotSigned}, differs...)
	}
	return false, append([]Difference{OtherKey}, differs...)
}

// changes gives in what else than its key a file differs. An earlier one may bear an earlier name, if a key says that it is one. A
// recipient that comes where there was none is another, unless a key says whose it is; one that is left out asks for no seal.
func (m *Remembered) changes(o Origin) (differs []Difference) {
	keyed, met := len(m.Keys) > 0, m.Number > 0
	if met && !(keyed && o.Number < m.Number) {
		if journal.Fold(o.Name) != journal.Fold(m.Name) {
			differs = append(differs, OtherName)
		}
		if o.Recipient != "" && o.Recipient != m.Recipient && !(keyed && m.Recipient == "") {
			differs = append(differs, OtherRecipient)
		}
	}
	if o.Number > m.Number+far {
		differs = append(differs, FarNumber)
	}
	return differs
}

// Keep remembers a file that is taken, and says whether that is anything new. What m shares with a copy stays as it was.
func (m *Remembered) Keep(o Origin) (news bool) {
	if digest, known := m.Files[o.ID]; known && digest == o.Digest {
		return false
	}
	before := *m
	if o.Key != "" && !slices.Contains(m.Keys, o.Key) {
		m.Keys = append(slices.Clip(m.Keys), o.Key)
	}
	if o.Number >= m.Number {
		m.Name, m.Recipient, m.Number = o.Name, cmp.Or(o.Recipient, m.Recipient), o.Number
	}
	if o.ID != "" {
		m.Files = maps.Clone(m.Files)
		if m.Files == nil {
			m.Files = map[string]string{}
		}
		m.Files[o.ID] = o.Digest
	}
	return o.ID != "" || len(m.Keys) != len(before.Keys) || m.Name != before.Name || m.Recipient != before.Recipient || m.Number != before.Number
}

// Origin gives what an answer says of whom it is from.
func (a *Answer) Origin() Origin {
	return Origin{Number: a.Number, Name: a.Reviewer.Name, Key: SignedBy(a)}
}

// Origin gives what a hand-in says of whom it is from.
func (f *Found) Origin() Origin {
	b := f.Brief
	return Origin{ID: b.HandIn, Number: b.Number, Name: b.Student, Recipient: f.Recipient, Key: f.Key, Digest: f.Digest}
}
