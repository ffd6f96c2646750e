package cli_test

import (
	"fmt"
	"strings"
	"testing"

	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/ui/words"
)

// TestEveryProblemHasItsWords looks for a sentence for each code that takes the arguments which that code brings.
func TestEveryProblemHasItsWords(t *testing.T) {
	for _, code := range rubric.ProblemCodes() {
		p := rubric.Problem{Code: code}
		for strings.Contains(p.String(), "%!") && len(p.Args) < 5 {
			p.Args = append(p.Args, fmt.Sprintf("argument-%d", len(p.Args)))
		}
		for _, lang := range words.Languages() {
			said := words.CatalogFor(lang).Command.Problems.Say(p)
			if said == "" || strings.Contains(said, "%!") {
				t.Errorf("%s, %s: %q", code, lang, said)
			}
			for _, a := range p.Args {
				if !strings.Contains(said, a) {
					t.Errorf("%s, %s: %q does not say %s", code, lang, said, a)
				}
			}
		}
	}
}

// TestPerhapsIsSaidOnlyWhenKnown guards against “Did you mean “”?”.
func TestPerhapsIsSaidOnlyWhenKnown(t *testing.T) {
	words := words.CatalogFor("en").Command.Problems
	p := rubric.Problem{Code: rubric.UnknownKey, Args: []string{"titel", "title"}}
	if got, want := words.Say(p), "unknown key “titel”. Did you mean “title”?"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	p.Args[1] = ""
	if got, want := words.Say(p), "unknown key “titel”."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestEveryFileSetAsideHasItsReason looks for words for each reason that there is.
func TestEveryFileSetAsideHasItsReason(t *testing.T) {
	for _, lang := range words.Languages() {
		for _, why := range exchange.Whys() {
			if w := words.CatalogFor(lang); w.Command.Review.Whys[why]+w.Aside.PassedOver(why, 1) == "" {
				t.Errorf("%s: no words for %s", lang, why)
			}
		}
	}
}
