package exchange_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"koffiemoment/journal/exchange"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestWrittenReadAndWrittenAgain holds the form to its promise for a whole hand-in and its answer.
func TestWrittenReadAndWrittenAgain(t *testing.T) {
	h := handIn(t, choice(), source(60))
	for _, doc := range []exchange.Document{h, answerTo(h)} {
		first := written(t, doc)
		again := read(t, first)
		if diff := cmp.Diff(doc, again, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%T: %s", doc, diff)
		}
		if !bytes.Equal(written(t, again), first) {
			t.Errorf("%T: other bytes", doc)
		}
	}
}

// TestItIsOrdinaryJSON guards against a form that only this package understands: encoding/json reads it and, without HTML
// escapes, writes the same bytes.
func TestItIsOrdinaryJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		doc := drawDocument(t)
		want, err := exchange.Encode(doc)
		if err != nil {
			t.Fatal(err)
		}
		var got bytes.Buffer
		plain := json.NewEncoder(&got)
		plain.SetEscapeHTML(false)
		if err := plain.Encode(doc); err != nil || !bytes.Equal(got.Bytes(), want) {
			t.Fatalf("%v\n%s\n%s", err, got.Bytes(), want)
		}
		again, err := new(exchange.Reader).Read(bytes.NewReader(want))
		if err != nil {
			t.Fatal(err)
		}
		if twice, err := exchange.Encode(again); err != nil || !bytes.Equal(twice, want) {
			t.Fatalf("%v\n%s\n%s", err, twice, want)
		}
	})
}

// TestGolden shows a whole file of each kind, laid out for reading beside the bytes themselves.
func TestGolden(t *testing.T) {
	h := []byte(small(t))
	handed := read(t, h).(*exchange.HandIn)
	a := exchange.NewAnswer("a-2", 1, handed, exchange.Reviewer{ID: "r-1", Name: "An Devos"}, stageStart)
	a.Look(exchange.View{Criterion: "luisteren", Level: "ja", Remark: "Volgende stap: vraag door."})
	a.Look(exchange.View{Criterion: "wachten", CannotJudge: true})
	a.Remark(&handed.Entries[1], "Mooi hoe je wachtte.")
	a.Raise("Hoe voelde het om zelf te beginnen?")
	for name, b := range map[string][]byte{"handin": h, "answer": written(t, a)} {
		golden(t, name+".koffie", b)
		var laidOut bytes.Buffer
		if err := json.Indent(&laidOut, b, "", "  "); err != nil {
			t.Fatal(err)
		}
		golden(t, name+".readable.json", laidOut.Bytes())
	}
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("%s: %v\n%s", name, err, cmp.Diff(string(want), string(got)))
	}
}

func TestEveryNumberOfDatesTravels(t *testing.T) {
	for _, dates := range []exchange.Dates{exchange.Weeks, exchange.Real} {
		c := choice()
		c.Dates, c.By, c.From, c.To = dates, exchange.ByRange, stageStart, stageStart.AddDate(0, 0, 80)
		h := read(t, written(t, handIn(t, c, source(3)))).(*exchange.HandIn)
		got := h.Entries[1].When
		want := exchange.When{Week: 1}
		if dates == exchange.Real {
			want.Date = "2026-02-04"
		}
		if got != want || h.Chosen.To.Week != 12 {
			t.Errorf("%s: %+v, to %+v", dates, got, h.Chosen.To)
		}
	}
}
