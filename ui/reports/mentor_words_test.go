package reports_test

import (
	"fmt"
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/words"
)

// What the mentor wrote is in every report of one's own, as theirs. It is in one of a hand-in only where the student let it travel, and there
// nobody is taken for a student who is not.
func TestWhatTheMentorWroteIsReadAsTheirs(t *testing.T) {
	c, j := words.CatalogFor("nl"), journalOf(t)
	rows, err := j.Moments("")
	must(t, err)
	const said = "Je wachtte tot hij zelf begon."
	for _, shared := range []bool{false, true} {
		must(t, j.KeepMentorWords(rows[0].ID, &journal.MentorWords{Text: said, Made: noon, Shared: shared}))
		doc, err := reports.Entry(j, c, rows[0].ID, reports.Options{Now: noon})
		must(t, err)
		if page := dump(doc); !strings.Contains(page, "## Wat je mentor schreef") || !strings.Contains(page, said) {
			t.Errorf("it is not on the student's own page:\n%s", page)
		}
		table, err := reports.EntryRows(j, c, "", reports.Options{Now: noon})
		must(t, err)
		if cells := fmt.Sprint(table); !strings.Contains(cells, "Wat je mentor schreef") || !strings.Contains(cells, said) {
			t.Errorf("it is not in the table: %s", cells)
		}
		from, err := j.Collect(store.Query{}, nil)
		must(t, err)
		h, err := exchange.NewHandIn(exchange.Choice{ID: "h", Journal: "j", Number: 1, Made: noon, Dates: exchange.Weeks, By: exchange.ByHand}, from)
		must(t, err)
		page := dump(reports.HandIn(c, h))
		theirs := strings.Contains(page, "## Woorden van de mentor, overgetypt door de student")
		if strings.Contains(page, said) != shared || theirs != shared || strings.Contains(page, "je mentor") {
			t.Errorf("shared is %v:\n%s", shared, page)
		}
	}
}
