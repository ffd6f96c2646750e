package discretion_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal/discretion"
)

// Of a text of a usual length all is found. In a long one that is the same for what stands near, in its place in the whole text.
func TestNear(t *testing.T) {
	known := discretion.Known{Aliases: []string{"Ouder Linde"}}
	for _, r := range reflections(t, "own") {
		text := discretion.Text{Of: "1-bbbb", Field: "story", Words: r.Text}
		if diff := cmp.Diff(discretion.Issues([]discretion.Text{text}, known), discretion.Near(text, len(r.Text)/2, known)); diff != "" {
			t.Errorf("%s: %s", r.ID, diff)
		}
	}
	for name, between := range map[string]string{"lines": "\n", "one paragraph": " "} {
		paragraph := "Mama van Zoë Peeters belde op 0476 12 34 56. Ouder Linde heeft epilepsie, zegt juf Annelore. Eén van de kinderen zwaaide." + between
		long := discretion.Text{Of: "1-bbbb", Field: "story", Words: strings.Repeat(paragraph, 500)}
		whole := discretion.Issues([]discretion.Text{long}, known)
		length := utf8.RuneCountInString(long.Words)
		for _, at := range []int{0, 50, 5_000, 30_001, length - 2_000, length, length + 5} {
			want := within(whole, at, 3_000)
			got := within(discretion.Near(long, at, known), at, 3_000)
			if diff := cmp.Diff(want, got); diff != "" || len(want) == 0 {
				t.Errorf("%s: at %d: %d issues: %s", name, at, len(want), diff)
			}
		}
	}
}

// within leaves the issues that stand no further than reach from a place.
func within(issues []discretion.Issue, at, reach int) (near []discretion.Issue) {
	for _, issue := range issues {
		if issue.Finding.Start >= at-reach && issue.Finding.End <= at+reach {
			near = append(near, issue)
		}
	}
	return near
}

// A hint in a book takes the work of a hint in a chapter, also where it has no spaces.
func TestNearDoesNotGrowWithTheText(t *testing.T) {
	for name, with := range map[string]string{"prose": "De mama van Emma lachte. ", "digits": "0", "letters": "é"} {
		work := func(letters int) float64 {
			text := discretion.Text{Words: strings.Repeat(with, letters/len(with))}
			return testing.AllocsPerRun(2, func() { discretion.Near(text, letters/2, discretion.Known{}) })
		}
		if chapter, book := work(50_000), work(500_000); book > 1.1*chapter {
			t.Errorf("%s: %.0f allocations in a book, %.0f in a chapter", name, book, chapter)
		}
	}
}
