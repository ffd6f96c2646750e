package store

import (
	"slices"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
)

// Instead is what is to stand in the place of a finding.
type Instead struct {
	Issue *discretion.Issue
	Here  string // in the form that fits there
	With  string // inside any sentence, for a text in which more was written since
}

// Proposed gives every place that identifies someone, is not decided on, and for which something is proposed: by the cast, in whose words
// the check proposed it, for a name. An alias is none: it is given anew as a whole, by who knows the family.
func (checked *Checked) Proposed(cast discretion.Cast) (places []Instead) {
	for issue := range checked.open() {
		if issue.Finding.Replacement != "" && issue.Text.Of != discretion.Alias {
			places = append(places, AsProposed(cast, issue)...)
		}
	}
	return places
}

// AsProposed puts what is proposed in the place of some findings.
func AsProposed(cast discretion.Cast, issues ...*discretion.Issue) []Instead {
	places := make([]Instead, len(issues))
	for i, issue := range issues {
		places[i] = Instead{issue, issue.Finding.Replacement, cast.Inside(issue)}
	}
	return places
}

// InOwnWords puts somebody's own words in the place of a finding, and of others that mean the same: another form of a name keeps its form.
// The cast remembers them for the person.
func InOwnWords(with string, cast discretion.Cast, issue *discretion.Issue, others ...*discretion.Issue) []Instead {
	places := []Instead{{issue, with, with}}
	if issue.Finding.Kind == discretion.PersonName {
		cast.Give(issue.Finding.Text, with)
	}
	for _, other := range others {
		if other == issue {
			continue
		}
		place := Instead{other, with, with}
		if other.Finding.Text != issue.Finding.Text {
			place.Here, place.With = cast.For(other), cast.StandIn(other.Finding.Text)
		}
		places = append(places, place)
	}
	return places
}

// NewAlias gives a family another one.
func NewAlias(old, alias string) Rewording {
	return Rewording{Of: discretion.Alias, Field: old, Words: journal.Line(alias)}
}

// Back gives the changes that put back what others changed.
func Back(changes []Rewording) []Rewording {
	back := make([]Rewording, len(changes))
	for i, c := range changes {
		if back[i] = (Rewording{Of: c.Of, Field: c.Field, Was: c.Words, Words: c.Was, Found: c.With, With: c.Found}); c.Of == discretion.Alias {
			back[i] = Rewording{Of: c.Of, Field: c.Words, Words: c.Field}
		}
	}
	return back
}

// Swap is what stands for one person, or for another thing, with the words that it takes the place of.
type Swap struct {
	With   string   // without a genitive
	Found  []string // each once
	Places int
}

// Swaps gives what stands for each, in the order of the places.
func Swaps(places []Instead) (all []Swap) {
	at := map[string]int{}
	for _, place := range places {
		f := &place.Issue.Finding
		by := string(f.Kind) + "\x00" + strings.TrimSuffix(strings.TrimSuffix(place.With, "'s"), "’s")
		if _, known := at[by]; !known {
			at[by] = len(all)
			all = append(all, Swap{With: place.With})
		}
		one := &all[at[by]]
		if one.Places++; len(place.With) < len(one.With) {
			one.With = place.With
		}
		if !slices.Contains(one.Found, f.Text) {
			one.Found = append(one.Found, f.Text)
		}
	}
	return all
}

// ReplaceFound puts what is proposed in all those places, as one change of the journal, and gives how many there are. Words on why entries were
// picked change where they are given, since those of a command stand in no journal. What it returns is that of Reword.
func (j *Journal) ReplaceFound(checked *Checked, why map[string]string, now time.Time) (int, error) {
	cast := discretion.Cast{}
	checked.Propose(cast)
	places := checked.Proposed(cast)
	changes := slices.DeleteFunc(Rewordings(places), func(change Rewording) bool {
		if change.Of == discretion.Why {
			why[change.Field] = change.Words
		}
		return change.Of == discretion.Why
	})
	return len(places), j.Reword(changes, now)
}

// Rewordings gives each text in which places are to be replaced its other words. All changes of one text bring the same words; there is one
// for each thing that was found in it, which a draft with more in it needs.
func Rewordings(places []Instead) (changes []Rewording) {
	slices.SortStableFunc(places, func(a, b Instead) int {
		if of := strings.Compare(a.Issue.Text.Of+"\x00"+a.Issue.Text.Field, b.Issue.Text.Of+"\x00"+b.Issue.Text.Field); of != 0 {
			return of
		}
		return a.Issue.Finding.Start - b.Issue.Finding.Start
	})
	for len(places) > 0 {
		n := slices.IndexFunc(places, func(p Instead) bool { return p.Issue.Text != places[0].Issue.Text })
		if n < 0 {
			n = len(places)
		}
		changes = append(changes, rewordingsOf(places[:n])...)
		places = places[n:]
	}
	return changes
}

// rewordingsOf gives the changes of one text.
func rewordingsOf(places []Instead) (changes []Rewording) {
	issues, here, known := make([]*discretion.Issue, len(places)), make([]string, len(places)), map[string]bool{}
	for i, p := range places {
		issues[i], here[i] = p.Issue, p.Here
	}
	text, words := &places[0].Issue.Text, discretion.ReplaceAll(issues, here)
	for _, p := range places {
		if found := p.Issue.Finding.Text; !known[found] {
			known[found] = true
			changes = append(changes, Rewording{Of: text.Of, Field: text.Field, Was: text.Words, Words: words, Found: found, With: p.With})
		}
	}
	return changes
}
