package reports_test

import (
	"bytes"
	"compress/zlib"
	"errors"
	"io"
	"regexp"
	"testing"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"koffiemoment/journal/report"
	"koffiemoment/ui/reports"
)

// drawnWhole wants each rule of a sheet or of cards to be drawn: those of tables and the lines to write on, which stand last. Where anything is
// cut off at the edge, they are not.
func drawnWhole(t interface{ Fatalf(string, ...any) }, d *report.Document) {
	want := 0
	for i := range d.Pages {
		for k := range d.Pages[i].Parts {
			part := &d.Pages[i].Parts[k]
			want += part.Room
			if part.Table != nil {
				want += 1 + len(part.Table.Rows)
			}
		}
	}
	switch d.Layout {
	case report.Sheet:
		want++ // below the title
	case report.TwoCards:
		want += 2 * max(1, (len(d.Pages)+1)/2) // to cut along
	case report.FourCards:
		want += 3 * max(1, (len(d.Pages)+3)/4)
	}
	got, err := rules(d)
	if err != nil {
		t.Fatalf("%v", err)
	}
	if got < want {
		t.Fatalf("%d rules are drawn, not %d:\n%s", got, want, dump(d))
	}
}

var (
	streams = regexp.MustCompile(`(?s)stream\r?\n(.*?)\r?\nendstream`)
	ruled   = regexp.MustCompile(`(?m)^[-\d.]+ [-\d.]+ m [-\d.]+ [-\d.]+ l S$`)
)

// rules counts the lines that the PDF of a document draws.
func rules(d *report.Document) (n int, err error) {
	var b bytes.Buffer
	if err := report.PDF(&b, d); err != nil {
		return 0, err
	}
	for _, found := range streams.FindAllSubmatch(b.Bytes(), -1) {
		r, err := zlib.NewReader(bytes.NewReader(found[1]))
		if err != nil {
			continue
		}
		all, err := io.ReadAll(r)
		if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) { // the end may look like that of a line
			return 0, err
		}
		n += len(ruled.FindAll(all, -1))
	}
	return n, nil
}

// No letter of a PDF is wider than it is measured.
func TestLettersAreMeasuredWide(t *testing.T) {
	var buf sfnt.Buffer
	for _, face := range []struct {
		file []byte
		size float64 // how many times as wide it may be
	}{{goregular.TTF, 1}, {gobold.TTF, reports.Bolder}} {
		parsed, err := sfnt.Parse(face.file)
		if err != nil {
			t.Fatal(err)
		}
		for r := ' '; r < 0x3000; r++ {
			at, err := parsed.GlyphIndex(&buf, r)
			if err != nil || at == 0 {
				continue
			}
			wide, err := parsed.GlyphAdvance(&buf, at, fixed.I(1000), font.HintingNone)
			if err != nil {
				t.Fatal(err)
			}
			if got, most := float64(wide.Round())/1000, reports.LetterWidth(r)*face.size; got > most+0.001 {
				t.Errorf("%c (%U) is %.3f wide, not %.3f", r, r, got, most)
			}
		}
	}
}
