package schoolcard_test

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/schoolcard"
	"koffiemoment/rubric"
	"koffiemoment/rubric/sheet"
	"koffiemoment/ui/words"
)

// The card that comes with the program has no faults, asks the same in every language, and names chances as the program begins with them.
func TestTheDefaultIsWhole(t *testing.T) {
	ids := map[string][]string{}
	for _, lang := range words.Languages() {
		card := schoolcard.Default(lang)
		if faults := card.Faults(); len(faults) > 0 || card.ID != schoolcard.DefaultID {
			t.Errorf("%s: %v", lang, faults)
		}
		var names []string
		for _, chance := range words.CatalogFor(lang).Stand.StartingChances() {
			names = append(names, chance.Name)
		}
		begin := map[string][2]string{"nl": {"In de klas: ", "Op school: "}, "en": {"In class: ", "At school: "}, "fr": {"En classe\u00a0: ", "À l’école\u00a0: "}}[lang]
		for _, h := range card.Headings {
			for _, q := range h.Questions {
				ids[lang] = append(ids[lang], q.ID)
				if len(q.Tips) < 2 || !strings.HasPrefix(q.Tips[0], begin[0]) || !strings.HasPrefix(q.Tips[1], begin[1]) {
					t.Errorf("%s, %s: no tip for each place: %q", lang, q.ID, q.Tips)
				}
				for _, chance := range q.Chances {
					if !slices.Contains(names, chance) {
						t.Errorf("%s, %s: there is no chance %q", lang, q.ID, chance)
					}
				}
			}
		}
	}
	for lang := range ids {
		if diff := cmp.Diff(ids["nl"], ids[lang]); diff != "" {
			t.Errorf("%s: %s", lang, diff)
		}
	}
}

// What goes out as a workbook or as CSV comes back the same, whatever language the headings have.
func TestACardComesBackFromItsTables(t *testing.T) {
	for _, lang := range words.Languages() {
		for _, headings := range words.Languages() {
			card := schoolcard.Default(lang)
			card.Headings[0].Questions[0].Tips = append(card.Headings[0].Questions[0].Tips, "Eén tip; met “tekens”, en = meer")
			book := schoolcard.Of(&card, headings, []string{"Zo maak je een kaart."})
			for form, write := range map[string]func(*bytes.Buffer) error{
				"xlsx": func(b *bytes.Buffer) error { return book.WriteXLSX(b) }, "csv": func(b *bytes.Buffer) error { return book.WriteCSV(b) },
			} {
				var b bytes.Buffer
				if err := write(&b); err != nil {
					t.Fatal(err)
				}
				found, err := schoolcard.Read(b.Bytes())
				if err != nil {
					t.Fatalf("%s in %s as %s: %v", lang, headings, form, err)
				}
				if !card.SameWords(&found.Card) || len(found.Given)+len(found.Left) > 0 {
					t.Errorf("%s in %s as %s: %s %v %v", lang, headings, form, cmp.Diff(card, found.Card), found.Given, found.Left)
				}
			}
		}
	}
}

// A person writes fewer cells than the program: a heading once, no ids, a column of their own.
func TestWhatAPersonFillsIn(t *testing.T) {
	found, err := schoolcard.Read([]byte("[Schoolkaart];;\r\nId;Versie;Titel\r\nde-linde;2;De Linde\r\n[Wat ouders vragen];;\r\n" +
		"Kop;Vraag;Kansen;Wie\r\nEten;Wat eten ze?;\"Aan de poort\nOp de speelplaats\";juf\r\n;Eet hij alles op?;;\r\n"))
	if err != nil {
		t.Fatal(err)
	}
	want := journal.SchoolCard{ID: "de-linde", Version: 2, Title: "De Linde", Headings: []journal.SchoolHead{{Title: "Eten", Questions: []journal.SchoolQuestion{
		{ID: "wat-eten-ze", Text: "Wat eten ze?", Chances: []string{"Aan de poort", "Op de speelplaats"}}, {ID: "eet-hij-alles-op", Text: "Eet hij alles op?"}}}}}
	if diff := cmp.Diff(want, found.Card); diff != "" {
		t.Error(diff)
	}
	if len(found.Given) != 2 || len(found.Left) != 1 || found.Left[0] != (sheet.Left{Cell: "D5", Title: "Wie"}) {
		t.Errorf("given %v, left %v", found.Given, found.Left)
	}
}

// Every problem is told at once, with its cell, and a hostile table is refused and no more.
func TestProblemsNameTheirCells(t *testing.T) {
	const front, asks = "[Schoolkaart]\nId;Versie;Titel\n", "[Wat ouders vragen]\nKop;Id;Vraag;Kansen;Tips in de klas\n"
	for name, c := range map[string]struct{ file, want string }{
		"nothing":          {"", `sheet "Schoolkaart" is missing; sheet "Wat ouders vragen" is missing`},
		"no rows":          {front + asks, "Schoolkaart needs at least one entry"},
		"no questions":     {front + "a;1;b\n" + asks, "Wat ouders vragen needs at least one entry"},
		"a missing column": {"[Schoolkaart]\nId;Versie\na;1\n" + asks + "Eten;fruit;Wat?\n", `A2: column "Titel" is missing; A3: no descriptor for level ""`},
		"cells": {front + "Slecht Id;nul;b\n" + asks + "Eten;fruit;Wat?\n;fruit;Nog?\n;drie;\n",
			`A3: id "Slecht Id": use lower-case letters and digits, and after the first also dots and hyphens; B3: version nul: must be 1 to 999999999; ` +
				`B7: id "fruit" already stands at B6; C8: no descriptor for level ""`},
		"a long tip":         {front + "a;1;b\n" + asks + "Eten;fruit;Wat?;;" + strings.Repeat("x", 601) + "\n", "E6: 613 characters, at most 600 allowed"},
		"a hidden character": {front + "a;1;b\n" + asks + "Eten;fruit;Wa\u202et?\n", "C6: hidden character U+202E"},
		"many tips":          {front + "a;1;b\n" + asks + "Eten;fruit;Wat?;;\"" + strings.Repeat("tip\n", 21) + "\"\n", "E6: all lists together have 21 entries: at most 20"},
		"no table":           {"\x00\x01\x02", "no spreadsheet that can be read"},
		"an old workbook":    {"\xd0\xcf\x11\xe0", "no spreadsheet that can be read"},
	} {
		_, err := schoolcard.Read([]byte(c.file))
		var problems rubric.Problems
		if errors.As(err, &problems); len(problems) == 0 {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got := strings.ReplaceAll(problems.Error(), "\n", "; "); strings.ReplaceAll(got, "Schoolkaart!", "") != c.want {
			t.Errorf("%s:\n got %s\nwant %s", name, got, c.want)
		}
	}
}

func FuzzRead(f *testing.F) {
	card := schoolcard.Default("nl")
	var workbook, csv bytes.Buffer
	book := schoolcard.Of(&card, "nl", []string{"Uitleg"})
	if err := errors.Join(book.WriteXLSX(&workbook), book.WriteCSV(&csv)); err != nil {
		f.Fatal(err)
	}
	f.Add(workbook.Bytes())
	f.Add(csv.Bytes())
	f.Add([]byte("[School card]\nId;Version;Title\na;1;b\n[What parents ask]\nHeading;Question\nEten;Wat?\n;\n"))
	f.Fuzz(func(t *testing.T, file []byte) {
		found, err := schoolcard.Read(file)
		if err != nil {
			return
		}
		if faults := found.Card.Faults(); len(faults) > 0 {
			t.Errorf("read with faults: %v", faults)
		}
	})
}
