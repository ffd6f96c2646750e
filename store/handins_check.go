package store

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
)

// Checked is a discretion check of what a hand-in would be made of. It is of that moment: what is decided or reworded
// after it, the caller carries on in it, or checks anew.
type Checked struct {
	Issues []discretion.Issue
	Kept   map[string]bool // marks of issues that the student decided to leave as they are
}

// Open counts the issues that identify someone and are not decided on. What only touches a matter that a family may
// want to keep to itself, as an illness does, is shown and holds nothing up: it can be the very thing that a story is
// about.
func (checked *Checked) Open() int {
	n := 0
	for i := range checked.Issues {
		if issue := &checked.Issues[i]; !issue.Finding.Kind.Sensitive() && !checked.Kept[issue.Mark()] {
			n++
		}
	}
	return n
}

// Carry takes over what was decided in an earlier check about places that a change elsewhere in the same text left as
// they were. It gives the issues that are kept by that, which Keep makes last.
func (checked *Checked) Carry(before *Checked) (kept []discretion.Issue) {
	marks := discretion.Carry(before.Issues, before.Kept, checked.Issues)
	for i := range checked.Issues {
		if mark := checked.Issues[i].Mark(); !checked.Kept[mark] && slices.Contains(marks, mark) {
			checked.Kept[mark] = true
			kept = append(kept, checked.Issues[i])
		}
	}
	return kept
}

// Check looks through every text that leaves with a hand-in of from, and the lines that say why entries were picked.
// Aliases of the journal and its class list are known, but for those that may identify someone themselves, until the
// student decides to leave them as they are. It reads decisions, and takes about half a millisecond for each thousand
// characters.
func (j *Journal) Check(from exchange.Source, why map[string]string, english bool) (checked Checked, err error) {
	texts := leaving(from, why)
	// Looking through comes after the transaction: a long one keeps bbolt from using again what others free.
	var aliases []string
	err = j.file.view(func(tx tx) error {
		if checked.Kept, err = tx.kept(texts); err != nil {
			return err
		}
		aliases, err = tx.aliases(from.Entries)
		return err
	})
	if err != nil {
		return checked, fmt.Errorf("check hand-in: %w", err)
	}
	// What is known as an alias is found in no text. So an alias is looked at by itself first, while none is known yet:
	// a real name that somebody used as one would else hide wherever it stands.
	known := discretion.Known{English: english}
	known.Aliases = slices.DeleteFunc(aliases, func(alias string) bool {
		own := Checked{issues([]discretion.Text{{Of: discretion.Alias, Field: alias, Words: alias}}, known), checked.Kept}
		return own.Open() > 0
	})
	checked.Issues = issues(texts, known)
	return checked, nil
}

// kept gives the marks of what was decided about texts, and about aliases, whether one of these is among them or not:
// Check looks at each alias of the journal, also those of families that are in no text.
func (tx tx) kept(texts []discretion.Text) (map[string]bool, error) {
	subjects := map[string]bool{discretion.Alias: true}
	for _, text := range texts {
		subjects[text.Of] = true
	}
	decided, err := tx.decisions(slices.Sorted(maps.Keys(subjects)))
	if err != nil {
		return nil, err
	}
	kept := map[string]bool{}
	for _, marks := range decided {
		for _, mark := range marks {
			kept[mark] = true
		}
	}
	return kept, nil
}

// issues gives what is found in texts, with the aliases that are a lone initial ahead of the rest. In a running text a
// lone letter is too often no name to be asked about; as what a whole family is called it is one.
func issues(texts []discretion.Text, known discretion.Known) []discretion.Issue {
	var initials []discretion.Issue
	for _, text := range texts {
		if text.Of != discretion.Alias || !isInitial(text.Words) {
			continue
		}
		end := utf8.RuneCountInString(text.Words)
		whole := discretion.Finding{Kind: discretion.PersonName, Reason: discretion.Initials, Text: text.Words, End: end}
		if issue := (discretion.Issue{Text: text, Finding: whole}); !slices.Contains(initials, issue) {
			initials = append(initials, issue)
		}
	}
	return append(initials, discretion.Issues(texts, known)...)
}

// isInitial takes "S.", "S" and "S. " for one. A letter with marks on it is a letter too.
func isInitial(alias string) bool {
	letter, size := utf8.DecodeRuneInString(alias)
	return unicode.IsLetter(letter) && strings.Trim(alias[size:], ". ") == ""
}

// leaving gives the texts that leave, in the order in which a lecturer reads them. They are cleaned as the hand-in
// cleans them: a sign that nobody sees, in the middle of a name, would else hide it here and be gone from it there.
func leaving(from exchange.Source, why map[string]string) (texts []discretion.Text) {
	for i := range from.Estimates {
		texts = append(texts, discretion.EstimateTexts(&from.Estimates[i])...)
	}
	for i := range from.Entries {
		e := &from.Entries[i]
		texts = append(texts, discretion.EntryTexts(e)...)
		if words, _ := journal.Clean(why[e.ID]); words != "" && !e.Private {
			texts = append(texts, discretion.Text{Of: discretion.Why, Field: e.ID, Words: words})
		}
	}
	for _, reply := range from.Replies {
		words, _ := journal.Clean(reply.Text)
		texts = append(texts, discretion.Text{Of: discretion.Reply, Field: replyField(&reply), Words: words})
	}
	return texts
}

// aliases gives those that the journal uses, and those of its class list. The words offered for completion hold most of
// them, but forget the oldest; the entries that leave are asked themselves.
func (tx tx) aliases(entries []journal.Entry) (aliases []string, err error) {
	around, err := tx.surroundings()
	if err != nil {
		return nil, err
	}
	l, err := openLedger(tx)
	if err != nil {
		return nil, err
	}
	add := func(alias string) {
		if alias = journal.Line(alias); alias != "" {
			aliases = append(aliases, alias)
		}
	}
	for _, word := range l.words.Aliases {
		add(word.Text)
	}
	for _, alias := range around.Families {
		add(alias)
	}
	for i := range entries {
		add(entries[i].Encounter.Alias)
	}
	slices.Sort(aliases)
	return slices.Compact(aliases), nil
}
