package exchange_test

import (
	"crypto/ed25519"
	"crypto/sha256"
	"strconv"
	"strings"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/ui/measure"
)

// theLargestAccepted are files that are read though they hold as much as one may, each the worst of something.
func theLargestAccepted(t testing.TB) map[string]string {
	const room = 31 << 20
	good := smallSource(t)
	h := handIn(t, choice(), good)
	entries := func(n int, story string) string {
		s := good
		s.Entries = s.Entries[:1]
		s.Entries[0].Story = story
		one := handIn(t, choice(), s).Entries[0]
		all := *h
		all.Entries, all.Estimates, all.Replies = nil, nil, nil
		for i := range n {
			one.ID = strconv.Itoa(i+1) + "-k7qf"
			all.Entries = append(all.Entries, one)
		}
		return string(written(t, &all))
	}
	points := func(n int, text string) *exchange.Answer {
		a := answerTo(h)
		for range n {
			a.Points = append(a.Points, text)
		}
		return a
	}
	script := strings.Repeat("क\u094d\u200dष", journal.MaxText/4) // letters that Clean has to look up, with a mark and a joiner
	accent := strings.Repeat("é", journal.MaxText)
	signed := points(room/len(accent), accent)
	if err := exchange.Sign(signed, ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize))); err != nil {
		t.Fatal(err)
	}
	return map[string]string{
		"as many entries as travel":  entries(journal.MaxEntries, strings.Repeat("a", 600)),
		"as many texts as travel":    string(written(t, points(399_000, "a"))),
		"texts of another script":    string(written(t, points(room/len(script), script))),
		"texts of escapes":           string(written(t, points(room/(2*journal.MaxText), strings.Repeat(`"`, journal.MaxText)))),
		"UTF-16":                     "\xff\xfe" + wide(string(written(t, points(room/(2*journal.MaxText), strings.Repeat("a", journal.MaxText))))),
		"long texts under a signing": string(written(t, signed)),
	}
}

func TestTheLargestAreAccepted(t *testing.T) {
	for name, file := range theLargestAccepted(t) {
		if _, err := new(exchange.Reader).Read(strings.NewReader(file)); err != nil {
			t.Errorf("%s, %d bytes: %v", name, len(file), err)
		}
	}
}

// BenchmarkTheLargestAccepted measures the file that costs most of the largest that are taken in.
func BenchmarkTheLargestAccepted(b *testing.B) {
	files := theLargestAccepted(b)
	worst := func(of func(file string) float64) measure.Turn {
		return func() (measure.Sample, error) {
			most := 0.0
			for _, file := range files {
				most = max(most, of(file))
			}
			return measure.Of(most), nil
		}
	}
	read := func(file string) {
		d := &exchange.Reader{}
		doc, err := d.Read(strings.NewReader(file))
		if err != nil {
			b.Fatal(err)
		}
		if handIn, ok := doc.(*exchange.HandIn); ok {
			d.Brief(handIn)
		}
	}
	hash := func(file string) { sha256.Sum256([]byte(file)) }
	took := func(work func(string)) measure.Turn {
		return worst(func(file string) float64 {
			start := time.Now()
			work(file)
			return measure.Milliseconds(time.Since(start))
		})
	}
	peak := func(work func(string)) measure.Turn {
		return worst(func(file string) float64 { return float64(peakOf(func() { work(file) })) / (1 << 20) })
	}
	measure.Beside(b, "slowest", measure.Figure{Floor: "hashes the same files", Most: 2000, Without: "the disk; key derivation"}, took(read), took(hash))
	measure.Beside(b, "peak", measure.Figure{Floor: "hashes a copy of the same files", Unit: "MiB", Most: 256, Without: "what was there before; key derivation"}, peak(read), peak(hash))
}
