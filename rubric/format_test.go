package rubric_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/rubric"
)

func TestTheSecondFormatHasWhatStandsAroundTheWalk(t *testing.T) {
	r := parse(t, testdata(t, "three-languages.yaml"))
	heard, group := r.Criterion("luisteren")
	stage := r.Stage("stage-1")
	for _, tt := range []struct{ name, got, want string }{
		{"why", group.Why["nl"], "Voor het vertrouwen."},
		{"where", group.Where["nl"], "In het eerste jaar."},
		{"thresholds", stage.Thresholds["nl"], "Voor wie is er een drempel?"},
		{"statement", r.Statements[0].ID + " " + r.Statements[0].Text["nl"], "beste Elke ouder wil het."},
		{"question", r.Questions[0].Name["nl"] + " " + r.Questions[0].Asks["nl"], "Hart Wat raakte je?"},
		{"a short name of its own", heard.Short["tr"], "Ebeveynleri dikkatle di…"},
		{"spans", fmt.Sprint(heard.Spans("laag"), heard.Spans("hoog")), "false true"},
	} {
		if tt.got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, tt.got, tt.want)
		}
	}
	checkRoundTrip(t, "three languages", r)
}

// A screen asks for its own language, and a rubric may not have that one.
func TestATextIsReadInTheNearestLanguage(t *testing.T) {
	for _, tt := range []struct {
		text       rubric.Text
		lang, want string
	}{
		{rubric.Text{"nl": "Ja", "en": "Yes"}, "en", "Yes"},
		{rubric.Text{"nl": "Ja", "en": "Yes"}, "fr", "Ja"},
		{rubric.Text{"nl": "", "en": "Yes"}, "nl", "Yes"},
		{rubric.Text{"tr": "Evet", "en": "Yes"}, "nl", "Yes"},
		{rubric.Text{"tr": "Evet", "fr": "Oui"}, "nl", "Oui"},
		{rubric.Text{}, "nl", ""},
		{nil, "nl", ""},
	} {
		if got := tt.text.In(tt.lang); got != tt.want {
			t.Errorf("%v in %s: got %q, want %q", tt.text, tt.lang, got, tt.want)
		}
	}
}

// The canonical form has Dutch and English first, as the first format has, whatever the order of the file.
func TestLanguagesHaveOneOrderInTheCanonicalForm(t *testing.T) {
	source := testdata(t, "three-languages.yaml")
	want := `"title":{"nl":"Koffie \u0026 melk","pt-br":"Café","tr":"Kahve"}`
	got := string(parse(t, strings.Replace(source, "nl: Koffie", "nl: Koffie & melk", 1)).Encode())
	if !strings.Contains(got, want) {
		t.Errorf("%s is not in %s", want, got[:300])
	}
}

// Whatever stands in a text, its canonical form is that of the encoder: on its bytes hangs the name of every rubric.
func TestATextIsWrittenAsTheEncoderWritesIt(t *testing.T) {
	for _, words := range []string{"Koffie", "café", "“ja”", `zeg "ja"`, `a\b`, "a\nb", "a\x01b", "a\u2028b", "a\xffb", "<b>&", "é\"", ""} {
		want, err := json.Marshal(map[string]string{"nl": words + ".", "tr": "x" + words})
		if err != nil {
			t.Fatal(err)
		}
		if got, err := json.Marshal(rubric.Text{"nl": words + ".", "tr": "x" + words}); err != nil || string(got) != string(want) {
			t.Errorf("got %s, want %s, %v", got, want, err)
		}
	}
}

// badLater are edits of three-languages.yaml.
var badLater = []struct {
	name     string
	old, new string
	want     []string
}{
	{"a form of the future", "format: 2\n", "format: 3\nplans: {}\n", []string{`1 "format" unknown-format 3 2`}},
	{"another draft", "format: 2\n", "format: 2\ndraft: 2\nplans: {}\n", []string{`2 "draft" other-draft 2 2`}},
	{"a form in words", "format: 2", `format: "2"`, []string{`1 "format" wrong-type number text`}},
	{"a draft of the first form", "format: 2\n", "draft: 1\n", []string{`1 "draft" other-draft 1 2`}},
	{"what the first form does not have", "format: 2\n", "", []string{
		`4 "languages[1]" unknown-language tr`, `4 "languages[3]" unknown-language pt-br`,
		`23 "groups[1].why" needs-format why 2`, `24 "groups[1].where" needs-format where 2`,
		`34 "groups[1].criteria[1].spans" needs-format spans 2`, `38 "stages[1].thresholds" needs-format thresholds 2`,
		`39 "statements" needs-format statements 2`, `42 "questions" needs-format questions 2`}},
	{"no code of a language", "[tr, nl, pt-br]", "[tr, nl, pt-br, Frans, n, fr-, 1x]", []string{
		`5 "languages[4]" bad-language Frans`, `5 "languages[5]" bad-language n`, `5 "languages[6]" bad-language fr-`, `5 "languages[7]" bad-language 1x`}},
	{"too many languages", "[tr, nl, pt-br]", "[" + strings.Repeat("nl, ", 24) + "nl]", []string{`5 "languages" too-many-languages 25 24`}},
	{"plain text for three languages", "{tr: Kahve, nl: Koffie, pt-br: Café}", "Koffie", []string{`6 "title" plain-text tr nl`}},
	{"a wording that is missing", "pt-br: Café", "", []string{`6 "title.pt-br" missing-language pt-br`}},
	{"a wording too many", "pt-br: Café", "pt-br: Café, fr: Café", []string{`6 "title.fr" extra-language fr`}},
	{"a key that is no language", "pt-br: Café", "pt-br: Café, Frans: Café", []string{`6 "title.Frans" unknown-key Frans `}},
	{"a level that is not there", "spans: [hoog]", "spans: [hog]", []string{`35 "groups[1].criteria[1].spans[1]" unknown-level hog hoog`}},
	{"a level twice", "spans: [hoog]", "spans: [hoog, hoog]",
		[]string{`35 "groups[1].criteria[1].spans[2]" duplicate-id hoog groups[1].criteria[1].spans[1]`}},
	{"two statements of one id", "statements:\n", "statements:\n  - {id: beste, text: {tr: A., nl: A., pt-br: A.}}\n",
		[]string{`42 "statements[2].id" duplicate-id beste statements[1].id`}},
	{"a question without a sentence", "    asks: {tr: Ne dokundu?, nl: Wat raakte je?, pt-br: O que tocou?}\n", "", []string{`44 "questions[1].asks" missing-key asks`}},
	{"too many joiners", "nl: Koffie", "nl: Ko" + strings.Repeat("\u200d", 5) + "ffie", []string{`6 "title.nl" hidden-character U+200D`}},
}

func TestParseRefusesABadFileOfTheSecondFormat(t *testing.T) {
	for _, tt := range badLater {
		if diff := cmp.Diff(tt.want, shown(problems(t, badLaterSource(t, tt.old, tt.new)))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

func badLaterSource(t testing.TB, old, by string) string {
	source := testdata(t, "three-languages.yaml")
	if !strings.Contains(source, old) {
		t.Fatalf("three-languages.yaml has no %q", old)
	}
	return strings.Replace(source, old, by, 1)
}

func TestDecodeRefusesAFormThatItDoesNotRead(t *testing.T) {
	r := parse(t, testdata(t, "three-languages.yaml"))
	for _, change := range []func(){func() { r.Format = 3 }, func() { r.Format, r.Draft = rubric.Format, 2 }} {
		change()
		var found rubric.Problems
		if _, err := rubric.Decode(r.Encode()); !errors.As(err, &found) || !slices.Contains([]string{"format", "draft"}, found[0].Path) {
			t.Errorf("format %d, draft %d: got %v", r.Format, r.Draft, err)
		}
	}
}
