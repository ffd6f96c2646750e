package report_test

import (
	"fmt"
	"io"
	"strings"
	"testing"

	"codeberg.org/go-pdf/fpdf"
	"golang.org/x/image/font/gofont/goregular"

	"koffiemoment/journal/report"
	"koffiemoment/ui/measure"
)

func BenchmarkPDF(b *testing.B) {
	d := &report.Document{Lang: "nl", Title: "Mijn stage", For: "Voor jezelf.", Words: paperWords()}
	for i := range 60 {
		page := report.Page{Title: fmt.Sprintf("Reflectie %d", i+1), Facts: []string{"ma 2 maart 2026 · Ouder Zon", "aan de klasdeur"}}
		for part := range 5 {
			page.Add(fmt.Sprintf("Vraag %d", part+1), strings.Repeat("Mama bleef lang staan aan de klasdeur, met “één” hand op de klink. ", 5))
		}
		d.Pages = append(d.Pages, page)
	}
	measure.Beside(b, "60-entries", measure.Figure{Floor: "the library's own paragraphs, in one letter", Most: 250},
		measure.Timed(func() error { return report.PDF(io.Discard, d) }),
		measure.Timed(func() error { return paragraphs(io.Discard, d) }))
}

// paragraphs writes the texts of a document as the library breaks and places them by itself.
func paragraphs(w io.Writer, d *report.Document) error {
	f := fpdf.New("P", "mm", "A4", "")
	f.AddUTF8FontFromBytes("go", "", goregular.TTF)
	f.AddPage()
	f.SetFont("go", "", 11)
	for _, page := range d.Pages {
		f.MultiCell(0, 6, page.Title, "", "L", false)
		for _, part := range page.Parts {
			f.MultiCell(0, 6, part.Heading+"\n"+strings.Join(part.Texts, "\n"), "", "L", false)
		}
	}
	return f.Output(w)
}
