package store

import (
	"slices"

	"koffiemoment/journal/discretion"
)

// Hints gives what may identify someone in a text that was just written, what surely does so first. Of a text of an entry, what the student
// chose to keep in it as the journal holds it is left out; a hint too many is all that comes of an entry that can't be read.
func (j *Journal) Hints(text discretion.Text, known discretion.Known) []discretion.Issue {
	issues := discretion.Issues([]discretion.Text{text}, known)
	if len(issues) > 0 && text.Of != "" {
		issues = j.undecided(issues, known)
	}
	sensitive := func(i discretion.Issue) int {
		if i.Finding.Kind.Sensitive() {
			return 1
		}
		return 0
	}
	slices.SortStableFunc(issues, func(a, b discretion.Issue) int { return sensitive(a) - sensitive(b) })
	return issues
}

// undecided leaves out what the student keeps in the text.
func (j *Journal) undecided(issues []discretion.Issue, known discretion.Known) []discretion.Issue {
	now := issues[0].Text
	entry, err := j.Entry(now.Of)
	if err != nil {
		return issues
	}
	same := slices.DeleteFunc(discretion.EntryTexts(&entry), func(text discretion.Text) bool { return text.Field != now.Field })
	before := discretion.Issues(same, known)
	kept, err := j.Decided(before)
	if err != nil {
		return issues
	}
	carried := discretion.Carry(before, kept, issues)
	return slices.DeleteFunc(issues, func(i discretion.Issue) bool { return slices.Contains(carried, i.Mark()) })
}
