package discretion_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"koffiemoment/journal/discretion"
)

// What a rule looks for quickly is in everything that its pattern takes.
func TestGatesKeepNothingOut(t *testing.T) {
	pieces := rapid.SampledFrom([]string{"1", "12", "123", "0476", "9000", "1234567", "a", "B", "BE", "be68", "AB", "abc", "ABC", "é", "ſ", "K", " ", " ", ".", "-", "-", "·", ",",
		"/", "+32", "@", "(at)", "[dot]", ".be", "www.", "https://", "insta", "snapchat", "account", "is", "heet", ":", "januari", "maart", "mrt", "mars", "march", "mei", "dec.",
		"20sten", "van", "zondag", "'24", "rue", "de", "la", "Gent", "Lo", "_", "(", ")", "\n"})
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(pieces, 1, 12).Draw(t, "text"), "")
		if kept := discretion.KeptOut(text); kept != "" {
			t.Fatalf("the gate keeps out %s in %q", kept, text)
		}
	})
}
