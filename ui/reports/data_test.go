package reports_test

import (
	"bytes"
	"strings"
	"testing"

	"koffiemoment/journal/report"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/words"
)

func TestData(t *testing.T) {
	for _, lang := range words.Languages() {
		golden(t, "data-"+lang, reports.Data(words.CatalogFor(lang)))
	}
}

// A college reads two sides and no more.
func TestDataIsTwoSides(t *testing.T) {
	for _, lang := range words.Languages() {
		var b bytes.Buffer
		if err := report.PDF(&b, reports.Data(words.CatalogFor(lang))); err != nil {
			t.Fatal(err)
		}
		if n := strings.Count(b.String(), "/Type /Page\n"); n != 2 {
			t.Errorf("%s: %d sides", lang, n)
		}
	}
}
