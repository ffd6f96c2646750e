package kit_test

import (
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// Whatever a student wrote can be read back: a text that the sheet forgets would be gone for who reads.
func TestASheetHoldsAllThatWasWritten(t *testing.T) {
	texts := []string{"verhaal", "gedachte", "wens", "hun wens", "bij het criterium", "dieper", "haast", "zorgen", "tip", "druk is", "wacht ik",
		"ik zweeg", "kantlijn", "onderwerp", "Pools", "Ouder Zon"}
	entry := journal.Entry{
		Story: texts[0], Thought: texts[1], Wanted: texts[2], Theirs: texts[3], Others: texts[6:8], Tip: texts[8], Margin: texts[12],
		Answers:   map[string]journal.Answer{"houding.nieuwsgierig": {Text: texts[4], Deeper: texts[5]}},
		Intention: &journal.Plan{If: texts[9], Then: texts[10]},
		CameBack:  &journal.Return{Outcome: journal.WentOther, Said: texts[11]},
		Encounter: journal.Encounter{When: time.Date(2026, 3, 12, 15, 0, 0, 0, time.UTC), Alias: texts[15], Topics: texts[13:14], Language: texts[14]},
	}
	s := kit.Sheet{Words: words.CatalogFor("nl"), Theme: &kit.Theme{}, Rubric: rubric.Default(), When: "vandaag"}
	got := strings.Join(s.Lines(&entry, 72), "\n")
	for _, text := range texts {
		if !strings.Contains(got, text) {
			t.Errorf("%q is missing from\n%s", text, got)
		}
	}
	for _, part := range s.Parts(&entry) {
		if part.At.Kind == "" {
			t.Error("a part leads to no page of the walk")
		}
	}
}

// At any width a heading keeps what stands at its right, and no line is wider than it may be.
func TestALevelKeepsItsHeading(t *testing.T) {
	entry := journal.Entry{Answers: map[string]journal.Answer{"houding.nieuwsgierig": {Level: "oefenend"}}}
	s := kit.Sheet{Words: words.CatalogFor("nl"), Theme: &kit.Theme{}, Rubric: rubric.Default(), When: "vandaag"}
	for w := 14; w < 90; w++ {
		lines := s.Lines(&entry, w)
		if text := strings.Join(lines, "\n"); !strings.Contains(text, "oefenend") {
			t.Errorf("at %d cells the level is gone:\n%s", w, text)
		}
		for _, line := range lines {
			if ansi.StringWidth(line) > w {
				t.Errorf("a line of %d cells at %d: %q", ansi.StringWidth(line), w, line)
			}
		}
	}
}
