package discretion_test

import (
	"strings"
	"testing"

	"koffiemoment/journal/discretion"
	"koffiemoment/ui/measure"
)

// BenchmarkAnything checks 200 kB of one thing over and over beside as much of prose: it takes five times as long at most.
func BenchmarkAnything(b *testing.B) {
	const size = 200_000
	checked := func(text string) measure.Turn {
		return measure.Timed(func() error {
			discretion.Check(text, discretion.Known{})
			return nil
		})
	}
	prose := strings.Repeat(strings.ReplaceAll(book(b, 100_000), "\n", " "), 3)[:size]
	for _, of := range []struct{ name, with string }{
		{"digits", "0"}, {"letters", "a"}, {"capitals", "A"}, {"initials", "A. "}, {"commas", ","}, {"particles", "de "}, {"at", "@"}, {"hyphens", "-"},
		{"new_lines", "\n"}, {"spaces", "\u00a0"}, {"numbers", "04 "}, {"dates", "1/2 "}, {"dictated", "nul "}, {"shouted", "VAN DE "}, {"stops", "a."},
		{"no_list", "zwento "}, {"roles", "mama van "}, {"accents", "é"}, {"months", "maart 1 "}, {"days", "1 maart "}, {"short_dates", "12-03 "}, {"streets", "rue 1 "},
		{"networks", "insta is "}, {"registers", "rijksregister 1 "}, {"towns", "in Mol "}, {"classes", "de visjes "},
	} {
		measure.Beside(b, of.name, measure.Figure{Floor: "as much prose", MostOf: 5}, checked(strings.Repeat(of.with, size/len(of.with)+1)[:size]), checked(prose))
	}
}
