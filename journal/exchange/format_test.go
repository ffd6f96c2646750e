package exchange_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
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

// TestVersionOneStaysReadable guards the files that are out there: each is read, and written again as the bytes that it was.
func TestVersionOneStaysReadable(t *testing.T) {
	for _, name := range []string{"handin", "answer"} {
		want, err := os.ReadFile(filepath.Join("testdata", name+".koffie"))
		if err != nil {
			t.Fatal(err)
		}
		doc := read(t, want)
		if !bytes.Equal(written(t, doc), want) {
			t.Errorf("%s: other bytes", name)
		}
		laidOut, err := os.ReadFile(filepath.Join("testdata", name+".readable.json"))
		if err != nil || laid(t, want) != string(laidOut) {
			t.Errorf("%s: %v\n%s", name, err, cmp.Diff(string(laidOut), laid(t, want)))
		}
	}
}

// TestVersionOneHasNoKeysOfTheSecond guards against a form that grows unseen.
func TestVersionOneHasNoKeysOfTheSecond(t *testing.T) {
	for name, edit := range map[string][2]string{
		"handin":         {"]}\n", `],"extras":[{"stage":"stage1"}]}` + "\n"},
		"answer":         {"]}\n", `],"closing":"Tot dan."}` + "\n"},
		"signed answer":  {"]}\n", `],"signature":{}}` + "\n"},
		"anchored":       {`wachtte."`, `wachtte.","part":"story"`},
		"an entry's own": {`"said":{`, `"extras":{},"said":{`},
	} {
		file := "answer"
		if name == "handin" || name == "an entry's own" {
			file = "handin"
		}
		good, err := os.ReadFile(filepath.Join("testdata", file+".koffie"))
		if err != nil {
			t.Fatal(err)
		}
		bad := strings.Replace(string(good), edit[0], edit[1], 1)
		if _, err := new(exchange.Reader).Decode([]byte(bad)); codeOf(err) != exchange.UnknownKey {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestGolden shows a whole file of each kind, laid out for reading beside the bytes themselves. They are settled: a change of one of them
// wants another version of the format.
func TestGolden(t *testing.T) {
	for kind, all := range documents(t) {
		b := carried(t, all[0])
		golden(t, filepath.Join("2", string(kind)+".koffie"), b)
		golden(t, filepath.Join("2", string(kind)+".readable.json"), []byte(laid(t, b)))
	}
}

// TestTheLastDraftStaysReadable guards the files of the last draft before version 2 was settled: each is read, and written again as the bytes
// that it was.
func TestTheLastDraftStaysReadable(t *testing.T) {
	for _, kind := range exchange.Kinds() {
		want, err := os.ReadFile(filepath.Join("testdata", "draft", string(kind)+".koffie"))
		if err != nil || !bytes.Contains(want, []byte(`"draft":1`)) {
			t.Fatal(kind, err)
		}
		doc, err := taken(t, kind, want)
		if err != nil {
			t.Errorf("%s: %v", kind, err)
			continue
		}
		if got := carried(t, doc); !bytes.Equal(got, want) {
			t.Errorf("%s: other bytes\n%s\n%s", kind, want, got)
		}
	}
}

// TestEveryFixtureIsAsItWas holds the files that are settled to the bytes that they had then.
func TestEveryFixtureIsAsItWas(t *testing.T) {
	var list strings.Builder
	for _, folder := range []string{"", "draft", "2"} {
		files, err := filepath.Glob(filepath.Join("testdata", folder, "*.koffie"))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			b, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			fmt.Fprintf(&list, "%x  %s\n", sha256.Sum256(b), filepath.ToSlash(strings.TrimPrefix(file, "testdata"+string(filepath.Separator))))
		}
	}
	golden(t, "digests", []byte(list.String()))
}

func laid(t *testing.T, b []byte) string {
	t.Helper()
	var out bytes.Buffer
	if err := json.Indent(&out, b, "", "  "); err != nil {
		t.Fatal(err)
	}
	return out.String()
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
