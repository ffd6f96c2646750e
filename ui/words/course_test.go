package words_test

import (
	"maps"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"koffiemoment/rubric"
	"koffiemoment/ui/words"
)

// headings are those of the course that the default rubric was made beside. A lecturer looks for each of them.
var headings = []string{
	"De warme, wederzijdse en wederkerige dialoog; de zachte overgang", "De stellingen", "Hoofd, hart en handen",
	"Een koffiemoment: welkom", "Een koffiemoment: houvast", "Een koffiemoment: koffie schenken", "Een koffiemoment: aandacht schenken",
	"1 Positieve ingesteldheid", "2 Gelijkwaardigheid & respect", "3 Nieuwsgierigheid", "4 Actief luisteren", "5 Realisme",
	"6 Multiperspectiviteit", "7 Zelfkennis en -reflectie", "Het gevaar van één verhaal",
	"Initiatief nemen", "Diversiteit benutten", "Interactie bevorderen", "Context: kansen die een school geeft", "De twaalf voorwaarden van ouders",
	"Stage 1, met Gezinnen ontmoeten en waarderen", "Stage 2, met Verbindend communiceren", "Stage 3, met Handelingsgericht werken",
	"OLR 6/E1/G5", "OLR 6/E1/G6", "OLR 6/E1/G7", "OLR 6/E2", "Discretie", "Wie begeleidt: de mentor", "Wie begeleidt: de stagebegeleider",
	"Welke tips neem ik mee?", "Uitwisselen in groep", "De eigen rubric van een opleiding",
}

// screens are what the table must lead to, by the name that each screen or row has for itself in the catalog: one that gets another name
// needs it there as well.
var screens = []string{
	"Home.New", "Home.Around", "Home.Assess", "Stand.Around", "Stand.Mirror", "HandIn.Title", "Feedback.Title", "Settings.Title", "Settings.Rubric",
	"Stage.Statements", "Stage.Whole", "Looks.Story", "Looks.Writing", "Looks.ThenNow", "Beside.Turn", "Beside.Look", "School.Title", "School.Ways",
	"School.Take", "Group.Title", "Group.Tips", "Guide.Title", "Start.Title",
}

var (
	slanted = regexp.MustCompile(`\*([^*]+)\*`)
	quoted  = regexp.MustCompile(`“([^”]+)”`)
)

// TestReadmeFindsEveryHeadingOfTheCourse looks whether its table has a row for each heading, and whether every place that a row names, in
// either language, is called so in the program.
func TestReadmeFindsEveryHeadingOfTheCourse(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(readme), "<!-- course -->\n")
	table, _, found := strings.Cut(table, "<!-- /course -->")
	if !found {
		t.Fatal("README.md has no table of the course")
	}
	rows := map[string][]string{}
	for line := range strings.Lines(table) {
		if cells := strings.Split(strings.Trim(line, "| \n"), " | "); len(cells) == 3 {
			rows[cells[0]] = cells[1:]
		}
	}
	for _, heading := range headings {
		cells := rows[heading]
		if len(cells) == 0 {
			t.Errorf("no row for %q", heading)
			continue
		}
		for i, lang := range []string{"nl", "en"} {
			if len(slanted.FindAllString(cells[i], -1)) == 0 {
				t.Errorf("%s names no place in %s", heading, lang)
			}
			areCalledSo(t, lang, slanted, cells[i])
		}
	}
	for i, lang := range []string{"nl", "en"} {
		for _, path := range screens {
			name := "*" + called(lang, path) + "*"
			if !slices.ContainsFunc(slices.Collect(maps.Values(rows)), func(cells []string) bool { return strings.Contains(cells[i], name) }) {
				t.Errorf("no row leads to %s, in %s %s", path, lang, name)
			}
		}
	}
	if len(rows) != len(headings)+1 { // and the row with what the columns are
		t.Errorf("%d rows for %d headings", len(rows)-1, len(headings))
	}
}

// TestHelpFindsTheCourse holds the help's pages about the course to the names that places have.
func TestHelpFindsTheCourse(t *testing.T) {
	for _, lang := range words.Languages() {
		pages := words.CatalogFor(lang).Lessons.Pages
		for _, page := range pages[len(pages)-2:] {
			for _, pair := range page.Pairs {
				areCalledSo(t, lang, quoted, pair.Text)
			}
			areCalledSo(t, lang, quoted, page.Reason)
		}
	}
}

// areCalledSo wants every name in a text to be one that stands on a screen.
func areCalledSo(t *testing.T, lang string, name *regexp.Regexp, text string) {
	t.Helper()
	all := map[string]bool{}
	said(reflect.ValueOf(*words.CatalogFor(lang)), lang, all)
	said(reflect.ValueOf(*rubric.Default()), lang, all)
	for _, m := range name.FindAllStringSubmatch(text, -1) {
		if !all[m[1]] {
			t.Errorf("nothing is called %q in %s: %s", m[1], lang, text)
		}
	}
}

// said gathers what a catalog, or a rubric, says.
func said(v reflect.Value, lang string, all map[string]bool) {
	switch v.Kind() {
	case reflect.String:
		all[v.String()] = true
	case reflect.Struct:
		for i := range v.NumField() {
			said(v.Field(i), lang, all)
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			said(v.Index(i), lang, all)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			if v.Type() != reflect.TypeFor[rubric.Text]() || k.String() == lang {
				said(v.MapIndex(k), lang, all)
			}
		}
	}
}

// called gives what stands at a place of a catalog.
func called(lang, path string) string {
	v := reflect.ValueOf(*words.CatalogFor(lang))
	for field := range strings.SplitSeq(path, ".") {
		if v = v.FieldByName(field); !v.IsValid() {
			return ""
		}
	}
	return v.String()
}
