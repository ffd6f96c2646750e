package exchange

import "reflect"

// Version is the version of the format that this package writes. It reads those before it, too.
const Version = 2

// lastDraft is the one before version 2 was settled whose keys mean the same. A file of another draft is refused by name, since
// nothing can be said about what its keys mean.
const lastDraft = 1

// Kind says what a file holds.
type Kind string

// The kinds. Version 1 has the first two.
const (
	HandInKind   Kind = "handin"
	AnswerKind   Kind = "answer"
	RubricKind   Kind = "rubric"
	SchoolKind   Kind = "school"   // a school's card
	CardKind     Kind = "card"     // a discussion card
	LecturerKind Kind = "lecturer" // a lecturer's public key
	MoveKind     Kind = "move"     // a journal on its way to another computer
	StartKind    Kind = "start"    // what a college gives on the first day
)

// Kinds gives every kind there is.
func Kinds() []Kind {
	return []Kind{HandInKind, AnswerKind, RubricKind, SchoolKind, CardKind, LecturerKind, MoveKind, StartKind}
}

// Document is one of the kinds: a *HandIn, an *Answer, a *RubricFile, a *SchoolFile, a *CardFile, a *LecturerFile, a *MoveFile or a
// *StartFile.
type Document interface {
	head() *Head
	fields(*form) // those between its head and its signature
	check(*form)
	weight() int // about how many bytes it has in a file
}

// Head is how every document begins. NewHead makes one.
type Head struct {
	Version int  `json:"koffie"`
	Draft   int  `json:"draft,omitempty"` // of a file from before its version was settled
	Kind    Kind `json:"kind"`
}

// NewHead begins a document as this package writes it.
func NewHead(kind Kind) Head { return Head{Version: Version, Kind: kind} }

func (h *Head) head() *Head { return h }

// blank makes the empty document that a file with this head fills; nil for a kind that its version does not have.
func (h *Head) blank() Document {
	switch kind := h.Kind; {
	case kind == HandInKind:
		return &HandIn{}
	case kind == AnswerKind:
		return &Answer{}
	case h.Version < 2:
		return nil
	case kind == RubricKind:
		return &RubricFile{}
	case kind == SchoolKind:
		return &SchoolFile{}
	case kind == CardKind:
		return &CardFile{}
	case kind == LecturerKind:
		return &LecturerFile{}
	case kind == MoveKind:
		return &MoveFile{}
	case kind == StartKind:
		return &StartFile{}
	}
	return nil
}

// document is a whole one, from its first bracket to its last. Nothing but its line feed comes after a signature.
func (f *form) document(doc Document) {
	f.open()
	f.head(doc.head())
	doc.fields(f)
	if s, signs := doc.(signer); signs {
		f.signature(s.signed())
	}
	f.close()
}

// head is the beginning of a document. Its version decides which keys can come after it.
func (f *form) head(h *Head) {
	f.number("koffie", &h.Version, 1)
	if f.version = h.Version; f.version >= 2 {
		f.later("draft", &h.Draft)
	}
	must(f, "kind", &h.Kind, anyText)
}

// fits says whether doc is of the kind that its head names, in a form that is known here.
func (h *Head) fits(doc Document) bool {
	known := h.Version == 1 && h.Draft == 0 || h.Version == Version && (h.Draft == 0 || h.Draft == lastDraft)
	return known && reflect.TypeOf(doc) == reflect.TypeOf(h.blank())
}
