package words_test

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"sort"
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/words"
)

// TestCatalogsAreWhole walks both catalogs side by side: no sentence is missing in either, maps hold the same keys, and
// the verbs that take a value are the same ones.
func TestCatalogsAreWhole(t *testing.T) {
	compare(t, "Catalog", reflect.ValueOf(*words.CatalogFor("nl")), reflect.ValueOf(*words.CatalogFor("en")))
}

// mayBeEmpty is what a command or the lesson on an evening need not have.
var mayBeEmpty = regexp.MustCompile(`^Catalog\.(Command\.Commands\[.*\]\.(Long|Example)|Lessons\.Class\.Pairs)$`)

func compare(t *testing.T, path string, nl, en reflect.Value) {
	t.Helper()
	switch nl.Kind() {
	case reflect.String:
		compareText(t, path, nl.String(), en.String())
	case reflect.Struct:
		for i := range nl.NumField() {
			compare(t, path+"."+nl.Type().Field(i).Name, nl.Field(i), en.Field(i))
		}
	case reflect.Slice, reflect.Array:
		if nl.Len() != en.Len() || nl.Len() == 0 && !mayBeEmpty.MatchString(path) {
			t.Errorf("%s: %d in Dutch, %d in English", path, nl.Len(), en.Len())
			return
		}
		for i := range nl.Len() {
			compare(t, fmt.Sprintf("%s[%d]", path, i), nl.Index(i), en.Index(i))
		}
	case reflect.Map:
		compareMaps(t, path, nl, en)
	}
}

func compareMaps(t *testing.T, path string, nl, en reflect.Value) {
	t.Helper()
	keys := func(m reflect.Value) []string {
		var out []string
		for _, k := range m.MapKeys() {
			out = append(out, fmt.Sprint(k))
		}
		sort.Strings(out)
		return out
	}
	if a, b := keys(nl), keys(en); !slices.Equal(a, b) || len(a) == 0 {
		t.Errorf("%s: Dutch has %v, English %v", path, a, b)
		return
	}
	for _, k := range nl.MapKeys() {
		compare(t, fmt.Sprintf("%s[%v]", path, k), nl.MapIndex(k), en.MapIndex(k))
	}
}

var verb = regexp.MustCompile(`%(\[\d+\])?[a-z]|\{[a-z]+\}`)

func compareText(t *testing.T, path, nl, en string) {
	t.Helper()
	if (strings.TrimSpace(nl) == "" || strings.TrimSpace(en) == "") && !mayBeEmpty.MatchString(path) {
		t.Errorf("%s is empty: nl %q, en %q", path, nl, en)
	}
	a, b := verb.FindAllString(nl, -1), verb.FindAllString(en, -1)
	if !slices.Equal(a, b) {
		t.Errorf("%s: the verbs differ: %v in %q, %v in %q", path, a, nl, b, en)
	}
	for _, s := range []string{nl, en} {
		if strings.Contains(s, "  ") && !strings.Contains(s, "\n") {
			t.Errorf("%s has two spaces in a row: %q", path, s)
		}
	}
}

// TestQuoteKeepsTheMarksApart takes a student's sentence that begins with what a parent said.
func TestQuoteKeepsTheMarksApart(t *testing.T) {
	if got, want := words.Quote("“Vier uur aan een stuk.” Ik zei niets."), "“‘Vier uur aan een stuk.’ Ik zei niets.”"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	plan := journal.Plan{If: "ze zegt: “Later”", Then: "wacht ik"}
	if got, want := words.CatalogFor("nl").Walk.SayPlan(plan), "“Als ze zegt: ‘Later’, dan wacht ik”"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestAnIntentionIsReadAsOneSentence wants no form with dots to fill in around what was planned, half of it either.
func TestAnIntentionIsReadAsOneSentence(t *testing.T) {
	both := journal.Plan{If: "ik mama morgen zie,", Then: "vraag ik hoe het was"}
	for _, test := range []struct {
		lang string
		plan journal.Plan
		want string
	}{
		{"nl", both, "“Als ik mama morgen zie, dan vraag ik hoe het was”"},
		{"en", both, "“If ik mama morgen zie, then vraag ik hoe het was”"},
		{"nl", journal.Plan{If: "ik mama zie"}, "“Als ik mama zie, dan …”"},
		{"nl", journal.Plan{Then: "dan wacht ik"}, "“wacht ik”"},
	} {
		c := words.CatalogFor(test.lang)
		page := c.EntryPage(&journal.Entry{Seq: 1, ID: "1-aaaa", Intention: &test.plan}, rubric.Default())
		if got := page.Parts[len(page.Parts)-1].Texts; len(got) != 1 || got[0] != test.want {
			t.Errorf("%s: got %q, want %q", test.lang, got, test.want)
		}
	}
}
