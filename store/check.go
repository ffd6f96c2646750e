package store

import (
	"fmt"
	"maps"
	"slices"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
)

// Checked is a discretion check of what a hand-in would be made of.
type Checked struct {
	Issues []discretion.Issue
	Kept   map[string]bool // marks of issues that the student decided to leave as they are
}

// Open counts the issues that identify someone and are not decided on.
func (c *Checked) Open() int {
	n := 0
	for i := range c.Issues {
		if issue := &c.Issues[i]; !issue.Finding.Kind.Sensitive() && !c.Kept[issue.Mark()] {
			n++
		}
	}
	return n
}

// Check looks through every text that leaves with a hand-in of from, and the lines that say why entries were picked. Aliases
// of the journal and its class list are known. It reads decisions, and takes about half a millisecond for each thousand
// characters.
func (j *Journal) Check(from exchange.Source, why map[string]string, english bool) (c Checked, err error) {
	known, err := j.known(from.Entries)
	if err != nil {
		return c, err
	}
	known.English = english
	texts := leaving(from, why)
	subjects := map[string]bool{}
	for _, t := range texts {
		subjects[t.Of] = true
	}
	kept, err := j.Decisions(slices.Sorted(maps.Keys(subjects)))
	if err != nil {
		return c, err
	}
	c.Issues, c.Kept = discretion.Issues(texts, known), map[string]bool{}
	for _, marks := range kept {
		for _, m := range marks {
			c.Kept[m] = true
		}
	}
	return c, nil
}

// leaving gives the texts that leave, in the order in which a lecturer reads them.
func leaving(from exchange.Source, why map[string]string) (texts []discretion.Text) {
	for i := range from.Estimates {
		texts = append(texts, discretion.EstimateTexts(&from.Estimates[i])...)
	}
	for i := range from.Entries {
		e := &from.Entries[i]
		texts = append(texts, discretion.EntryTexts(e)...)
		if words := why[e.ID]; words != "" && !e.Private {
			texts = append(texts, discretion.Text{Of: "why", Field: e.ID, Words: words})
		}
	}
	for _, r := range from.Replies {
		texts = append(texts, discretion.Text{Of: "reply", Field: fmt.Sprintf("%s %s %s", r.Answer, r.Criterion, r.Entry), Words: r.Text})
	}
	return texts
}

// known gives the aliases that are no findings.
func (j *Journal) known(entries []journal.Entry) (k discretion.Known, err error) {
	around, err := j.Surroundings()
	if err != nil {
		return k, err
	}
	k.Aliases = around.Families
	err = j.file.view(func(tx tx) error {
		l, err := openLedger(tx)
		if err != nil {
			return err
		}
		for _, w := range l.words.Aliases {
			k.Aliases = append(k.Aliases, w.Text)
		}
		return nil
	})
	if err != nil {
		return k, fmt.Errorf("read aliases: %w", err)
	}
	for i := range entries {
		if alias := entries[i].Encounter.Alias; alias != "" {
			k.Aliases = append(k.Aliases, alias)
		}
	}
	slices.Sort(k.Aliases)
	k.Aliases = slices.Compact(k.Aliases)
	return k, nil
}
