package kit_test

import (
	"strings"
	"testing"

	"charm.land/lipgloss/v2"

	"github.com/charmbracelet/x/ansi"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// TestASentenceIsMarkedWhereItStands guards that the words which a comment is about are the ones that are shown so, wherever the lines break.
func TestASentenceIsMarkedWhereItStands(t *testing.T) {
	w, theme := words.CatalogFor("nl"), kit.Theme{}
	entry := &journal.Entry{Story: "Ja. Mama  kwam binnen en bleef staan. Ja.\nZe lachte."}
	sheet := kit.Sheet{Words: w, Theme: &theme, Rubric: rubric.Default()}
	bold, plain := lipgloss.NewStyle().Bold(true), lipgloss.NewStyle()
	for want, sentence := range journal.Sentences(entry.Story) {
		for _, part := range sheet.Parts(entry) {
			if part.ID != exchange.PartStory {
				continue
			}
			for i, s := range journal.Sentences(entry.Story) {
				style := plain
				if i == want {
					style = bold
				}
				part.Marks = append(part.Marks, kit.Emphasis{Words: s.Words, Style: style})
			}
			bare := strings.Join(strings.Fields(ansi.Strip(strings.Join(part.Lines(&theme, plain, 14), " "))), " ")
			if !strings.HasSuffix(bare, "Ja. Mama kwam binnen en bleef staan. Ja. Ze lachte.") {
				t.Fatalf("the text became %q", bare)
			}
			if got := boldIn(part.Lines(&theme, plain, 14)); got != strings.Join(strings.Fields(sentence.Words), " ") {
				t.Errorf("sentence %d: %q is marked, want %q", want, got, sentence.Words)
			}
		}
	}
}

// boldIn gives the words of lines that are bold.
func boldIn(lines []string) string {
	var found []string
	for _, line := range lines {
		for _, piece := range strings.Split(line, "\x1b[1m")[1:] {
			text, _, _ := strings.Cut(piece, "\x1b[")
			found = append(found, strings.Fields(text)...)
		}
	}
	return strings.Join(found, " ")
}
