package handin

import (
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/ui/words"
)

// found is one place where something was found, with the decision about it. What its text belongs to says what can be done about
// it: an entry, a self-assessment, an alias, a reply, or the lines on why an entry was picked.
type found struct {
	*discretion.Issue
	kept bool
}

// The kinds of places, in the order in which they are shown. Only the first must be decided on.
const (
	identifying = iota
	sensitive
	kinds
)

func (f *found) kind() int {
	if f.Finding.Kind.Sensitive() {
		return sensitive
	}
	return identifying
}

// isAlias says that it is an alias itself, which is given anew as a whole, wherever it stands.
func (f *found) isAlias() bool { return f.Text.Of == discretion.Alias }

// stage names the stage of the self-assessment that it stands in, and says false when it stands in none.
func (f *found) stage() (id string, inEstimate bool) {
	return strings.CutPrefix(f.Text.Of, discretion.Estimate)
}

// over names the stage that it stands over, and beside the entry that it stands beside; they say false where it does not.
func (f *found) over() (stage string, over bool) {
	return strings.CutPrefix(f.Text.Of, discretion.Stage)
}

func (f *found) beside() (entry string, beside bool) {
	return strings.CutPrefix(f.Text.Of, discretion.Beside)
}

// entry names the entry that would have to stay here for the place to do so, empty when it stands in none.
func (f *found) entry() string { return f.Text.StaysWith() }

// editing names what would be opened to edit it, empty where nothing can.
func (f *found) editing(phrases *words.HandInWords) string {
	_, inEstimate := f.stage()
	switch of := f.Text.Of; {
	case f.isAlias() || of == discretion.Reply || f.Text.Piece() != "": // which is written elsewhere, and can be read there
		return ""
	case of == discretion.Why:
		return phrases.EditWhy
	case inEstimate:
		return phrases.EditEstimate
	}
	return phrases.EditEntry
}

// pageOf gives the page of the walk where a text of an entry is written. A field is named after what was asked, with the criterion
// behind a colon: "text:houding.positief". All that has no page of its own is written on that of the story.
func pageOf(field string) journal.PageID {
	kind, id, _ := strings.Cut(field, ":")
	switch kind {
	case "text", "deeper":
		return journal.PageID{Kind: journal.CriterionPage, Criterion: id}
	case "wanted", "theirs":
		return journal.PageID{Kind: journal.WantsPage}
	case "went", "topic", "language", "alias":
		return journal.PageID{Kind: journal.EncounterPage}
	case "other":
		return journal.PageID{Kind: journal.OthersPage}
	case "tip":
		return journal.PageID{Kind: journal.TipPage}
	case "if", "then":
		return journal.PageID{Kind: journal.IntentionPage}
	}
	return journal.PageID{Kind: journal.StoryPage}
}
