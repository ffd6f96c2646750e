package sheet_test

import (
	"bytes"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"koffiemoment/rubric"
	"koffiemoment/rubric/sheet"
)

// TestATableBecomesADraft reads one invented rubric in each form that colleges and platforms have it in: the same words come out, the lowest
// level first, and what is missing and what was left out is told.
func TestATableBecomesADraft(t *testing.T) {
	for name, left := range map[string]string{
		"excel-nl-BE-utf8-bom.csv": "C1 Gewicht", "excel-nl-BE-windows1252.csv": "C1 Gewicht", "excel-sep-line-windows1252.csv": "C1 Gewicht",
		"excel-unicode-text-utf16le.txt": "C1 Gewicht", "canvas-rubric.csv": "D1 Criteria Enable Range", "case-1.1-cfpackage.json": "",
		"rubriek-sjabloon.xlsx": "", "rubriek-sjabloon-std.xlsx": "",
	} {
		found := read(t, sample(t, name))
		r := found.Rubric
		c := r.Groups[0].Criteria[1]
		if !found.Draft || len(r.Levels) != 3 || r.Levels[0].Name["nl"] != "Startend" || r.Levels[2].ID != "vlot" || c.Name["nl"] != "Doorvragen bij zorg" ||
			c.Levels[1]["nl"] != "Vat samen, stelt één open vraag." || c.Levels[2]["nl"] != "Vat samen, vraagt door én koppelt terug." {
			t.Errorf("%s: draft %v, %v, %v", name, found.Draft, r.Levels, c)
		}
		told := ""
		for _, l := range found.Left {
			told += l.Cell + " " + l.Title
		}
		if told != left {
			t.Errorf("%s: left %q, want %q", name, told, left)
		}
		gaps := found.Gaps("nl")
		if len(gaps) == 0 || gaps[len(gaps)-1].Sheet == "" {
			t.Errorf("%s: gaps %v", name, gaps)
		}
	}
	gaps := read(t, sample(t, "canvas-rubric.csv")).Gaps("nl")
	want := []sheet.Gap{{"Niveaus", "Betekenis", 3}, {"Groepen", "Naam", 1}, {"Groepen", "Deel", 1}, {"Groepen", "Betekenis", 1},
		{"Criteria", "Openingsvraag", 2}, {"Criteria", "Verdiepende vraag", 2}}
	if diff := cmp.Diff(want, gaps); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// TestCASEKeepsARubricWhole takes a rubric out and in again, and holds what is written against the fields that the form requires.
func TestCASEKeepsARubricWhole(t *testing.T) {
	var first, again bytes.Buffer
	day := time.Date(2026, 11, 28, 9, 0, 0, 0, time.UTC)
	must(t, sheet.WriteCASE(&first, rubric.Default(), "nl", day), sheet.WriteCASE(&again, rubric.Default(), "nl", day))
	if found := read(t, first.Bytes()); found.Draft || found.Rubric.Ref() != rubric.Default().Ref() {
		t.Errorf("draft %v, %v", found.Draft, found.Rubric.Ref())
	}
	if !bytes.Equal(first.Bytes(), again.Bytes()) {
		t.Error("written twice, it is not the same")
	}
	ids := regexp.MustCompile(`"identifier": "([^"]*)"`).FindAllStringSubmatch(first.String(), -1)
	form := regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`)
	for _, id := range ids {
		if !form.MatchString(id[1]) {
			t.Errorf("%s is no identifier of version 5", id[1])
		}
	}
	for _, key := range []string{`"CFDocument"`, `"creator"`, `"title"`, `"lastChangeDateTime": "2026-11-28T09:00:00+00:00"`, `"fullStatement"`, `"uri": "urn:uuid:`} {
		if !strings.Contains(first.String(), key) {
			t.Errorf("%s is missing", key)
		}
	}
}

// TestCanvasTakesTheCriteriaOut writes as Canvas reads: commas, no mark, the highest level first.
func TestCanvasTakesTheCriteriaOut(t *testing.T) {
	var out bytes.Buffer
	must(t, sheet.WriteCanvas(&out, rubric.Default(), "nl"))
	if !strings.HasPrefix(out.String(), "Rubric Name,Criteria Name,Criteria Description,Criteria Enable Range,Rating Name,Rating Description,Rating Points,") {
		t.Errorf("it begins %.80q", out.String())
	}
	found := read(t, out.Bytes())
	if got, want := found.Rubric.Levels[0].Name["nl"], rubric.Default().Levels[0].Name["nl"]; got != want {
		t.Errorf("the lowest level is %q, want %q", got, want)
	}
}

// TestAnyRubricComesBack draws rubrics with odd names, texts and languages.
func TestAnyRubricComesBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := drawn(t)
		if err := r.Validate(); err != nil {
			t.Skip(err)
		}
		var book, text bytes.Buffer
		b := sheet.Of(r, rapid.SampledFrom([]string{"nl", "en"}).Draw(t, "headings"), nil)
		if b.WriteXLSX(&book) != nil || b.WriteCSV(&text) != nil {
			t.Fatal("not written")
		}
		for _, file := range [][]byte{book.Bytes(), text.Bytes()} {
			found, err := sheet.Read(file, rubric.Default(), "nl")
			if err != nil {
				t.Fatal(err)
			}
			if found.Rubric.Ref() != r.Ref() {
				t.Fatal(cmp.Diff(r, found.Rubric))
			}
		}
	})
}

// drawn gives a rubric, of which most are valid.
func drawn(t *rapid.T) *rubric.Rubric {
	languages := rapid.SampledFrom([][]string{{"nl"}, {"en"}, {"nl", "en"}, {"nl", "fr", "tr"}}).Draw(t, "languages")
	phrase := rapid.StringMatching(`[A-Za-zéşИ"';,<&_=@]([A-Za-z0-9 éşИ"';,<&_()=]{0,20}[A-Za-z0-9éş".?)])`)
	text := func(name string) rubric.Text {
		words := rubric.Text{}
		for _, lang := range languages {
			words[lang] = phrase.Draw(t, name)
		}
		return words
	}
	n := rapid.IntRange(2, 7).Draw(t, "levels")
	r := &rubric.Rubric{Format: rubric.Format, ID: "proef", Version: rapid.IntRange(1, 999).Draw(t, "version"), Languages: languages,
		Title: text("title"), NotObserved: rubric.Option{Name: text("none"), Meaning: text("meaning")}, Stages: []rubric.Stage{}}
	ids := []string{"a", "b1", "c-2", "d.3", "e", "f", "g"}
	for i := range n {
		short := rubric.Text{}
		for _, lang := range languages {
			short[lang] = strings.ToUpper(ids[i][:1])
		}
		r.Levels = append(r.Levels, rubric.Level{ID: ids[i], Name: text("level"), Short: short, Meaning: text("meaning")})
	}
	for i, part := range []rubric.Part{rubric.Pour, rubric.Goals, rubric.Hold} {
		g := rubric.Group{ID: ids[i], Part: part, Name: text("group"), Meaning: text("meaning")}
		for j := range rapid.IntRange(1, 3).Draw(t, "criteria") {
			c := rubric.Criterion{ID: g.ID + "." + ids[j], Name: text("name"), Short: text("short"), Meaning: text("meaning"), Opening: text("opening"),
				Deepening: text("deepening")}
			for range n {
				c.Levels = append(c.Levels, text("descriptor"))
			}
			g.Criteria = append(g.Criteria, c)
		}
		r.Groups = append(r.Groups, g)
	}
	kinds := []rubric.Kind{{ID: "k", Name: text("kind"), Prompt: rubric.Text{}}}
	r.Stages = append(r.Stages, rubric.Stage{ID: "s", Name: text("stage"), Goals: []string{"b1.a"}, Expected: "b1", Kinds: kinds})
	return r
}
