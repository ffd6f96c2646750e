package journal

import (
	"slices"
	"strings"
	"unicode"
)

// Surroundings are what the student keeps about the stage school: the chances to meet that it offers, and the families of
// the class by alias.
type Surroundings struct {
	Chances  []Chance `json:"chances,omitempty"`
	Families []string `json:"families,omitempty"`
}

// Chance is one opportunity for contact. Entries at its place, and at its moment of the day if it has one, have used it.
type Chance struct {
	Name   string `json:"name"`
	Place  string `json:"place,omitempty"`  // one of Places
	Moment string `json:"moment,omitempty"` // one of Moments
}

// Used gives the moments that used the chance, in the order given.
func (c *Chance) Used(moments []Summary) []Summary {
	var out []Summary
	for _, s := range moments {
		if c.Place != "" && s.Place == c.Place && (c.Moment == "" || s.Moment == c.Moment) {
			out = append(out, s)
		}
	}
	return out
}

// AliasFault is why an alias is refused.
type AliasFault string

// The faults of an alias. AliasFine is none.
const (
	AliasFine     AliasFault = ""
	AliasEmpty    AliasFault = "empty"
	AliasTwice    AliasFault = "twice"
	AliasInitials AliasFault = "initials" // J., J.P., JP
	AliasFullName AliasFault = "fullname" // two words with capitals, neither of them a role
)

// CheckAlias says what is wrong with an alias for the class list beside those already on it. It knows no names: it looks
// at the form only, so a real first name alone passes.
func CheckAlias(alias string, list []string) AliasFault {
	words := strings.Fields(Line(alias))
	same := func(other string) bool { return Fold(other) == Fold(alias) }
	switch {
	case len(words) == 0:
		return AliasEmpty
	case slices.ContainsFunc(list, same):
		return AliasTwice
	}
	capitals := 0
	for _, w := range words {
		if initials(w) {
			return AliasInitials
		}
		if role(w) {
			return AliasFine
		}
		if unicode.IsUpper([]rune(w)[0]) {
			capitals++
		}
	}
	if capitals >= 2 {
		return AliasFullName
	}
	return AliasFine
}

// initials says whether a word is one letter, letters with points, or two or three capitals.
func initials(w string) bool {
	letters := []rune(strings.ReplaceAll(w, ".", ""))
	points := len([]rune(w)) - len(letters)
	if len(letters) == 0 || len(letters) > 3 {
		return false
	}
	for _, r := range letters {
		if !unicode.IsLetter(r) || !unicode.IsUpper(r) && points == 0 && len(letters) > 1 {
			return false
		}
	}
	return points > 0 || len(letters) == 1 || len(letters) <= 3
}

// role says whether a word names who somebody is in a family, as in “Ouder Zonnebloem”.
func role(w string) bool {
	return slices.Contains([]string{"ouder", "ouders", "gezin", "familie", "mama", "papa", "moeder", "vader", "oma", "opa", "tante",
		"nonkel", "oom", "grootmoeder", "grootvader", "zus", "broer", "parent", "parents", "family", "mum", "mom", "dad", "mother",
		"father", "grandma", "grandpa", "grandmother", "grandfather", "granny", "aunt", "uncle", "sister", "brother"}, Fold(w))
}
