package words

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
)

// DiscretionWords say what was found in a text that may identify someone or touch a sensitive matter. They never say that it
// is wrong: that is for the student to see.
type DiscretionWords struct {
	Kinds   map[discretion.Kind]kindWords
	More    Plural                       // how many there are besides the one that is told of
	Reasons map[discretion.Reason]string // with {found} for the words found and {kind} for what they may be
}

// kindWords name a kind alone and inside a sentence.
type kindWords struct{ Name, Within string }

// foundWidth is how many cells of the words found are said.
const foundWidth = 32

// Say tells in a sentence without a full stop why something was found.
func (w *DiscretionWords) Say(f *discretion.Finding) string {
	found := ansi.Truncate(journal.Line(f.Text), foundWidth, "…")
	return strings.NewReplacer("{found}", found, "{kind}", w.Kinds[f.Kind].Within).Replace(w.Reasons[f.Reason])
}
