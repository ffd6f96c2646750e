package journal

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// CardsAtOnce is how many moments one takes along to a group.
const CardsAtOnce = 3

// Place is a stretch of a text, in characters.
type Place struct {
	Start, End int
	Name       string // the alias that stands there
}

// AliasesIn finds aliases in a text where they stand as words of their own, whatever their capitals. Of two that overlap the longer is
// found.
func AliasesIn(text string, aliases []string) (places []Place) {
	aliases = slices.Clone(aliases)
	slices.SortFunc(aliases, func(a, b string) int { return cmp.Or(len(b)-len(a), strings.Compare(a, b)) })
	runes, folded := []rune(text), alike(text)
	taken := make([]bool, len(runes)+1)
	for _, alias := range slices.Compact(aliases) {
		if !strings.Contains(folded, alike(Line(alias))) { // most aliases are in few texts
			continue
		}
		sought := []rune(Line(alias))
		for at := 0; len(sought) > 0 && at+len(sought) <= len(runes); at++ {
			end := at + len(sought)
			if taken[at] || taken[end-1] || !strings.EqualFold(string(runes[at:end]), string(sought)) || !edge(runes, at) || !edge(runes, end) {
				continue
			}
			for i := at; i < end; i++ {
				taken[i] = true
			}
			places = append(places, Place{at, end, alias})
		}
	}
	slices.SortFunc(places, func(a, b Place) int { return a.Start - b.Start })
	return places
}

// alike gives the same for all texts that strings.EqualFold takes for one.
func alike(text string) string {
	return strings.Map(func(r rune) rune {
		least := r
		for next := unicode.SimpleFold(r); next != r; next = unicode.SimpleFold(next) {
			least = min(least, next)
		}
		return least
	}, text)
}

// edge says that no word goes on over a place.
func edge(runes []rune, at int) bool {
	inWord := func(i int) bool {
		return i >= 0 && i < len(runes) && (unicode.IsLetter(runes[i]) || unicode.IsDigit(runes[i]))
	}
	return !inWord(at-1) || !inWord(at)
}

// StandIn gives what stands for an alias in a text about several: the first that is met is called one, every other another. At the
// beginning of a sentence it has a capital.
func StandIn(text string, places []Place, i int, one, another string) string {
	with := one
	if places[0].Name != places[i].Name {
		with = another
	}
	before := strings.TrimRight(string([]rune(text)[:places[i].Start]), " \n“\"")
	if before != "" && !strings.ContainsRune(".!?…", []rune(before)[len([]rune(before))-1]) {
		return with
	}
	first := []rune(with)
	first[0] = unicode.ToUpper(first[0])
	return string(first)
}

// WithoutAliases gives a text with words in the place of every alias.
func WithoutAliases(text string, aliases []string, one, another string) string {
	places, runes := AliasesIn(text, aliases), []rune(text)
	for i := len(places) - 1; i >= 0; i-- {
		with := []rune(StandIn(text, places, i, one, another))
		runes = slices.Concat(runes[:places[i].Start], with, runes[places[i].End:])
	}
	return string(runes)
}
