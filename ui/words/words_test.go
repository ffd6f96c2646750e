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

// TestCatalogsAreWhole walks the catalog of each language beside the first one: no sentence is missing in any, maps hold the same keys, and
// the verbs that take a value are the same ones.
func TestCatalogsAreWhole(t *testing.T) {
	languages := words.Languages()
	first := words.CatalogFor(languages[0])
	for _, lang := range languages[1:] {
		beside := pair{first.Lang, lang}
		beside.compare(t, "Catalog", reflect.ValueOf(*first), reflect.ValueOf(*words.CatalogFor(lang)))
	}
}

// mayBeEmpty is what a command or the lesson on an evening need not have, and what is said of a language that somebody read.
var mayBeEmpty = regexp.MustCompile(`^Catalog\.(Command\.Commands\[.*\]\.(Long|Example)|Lessons\.Class\.Pairs|Unread)$`)

// pair names the two languages that are compared.
type pair [2]string

func (p pair) compare(t *testing.T, path string, a, b reflect.Value) {
	t.Helper()
	switch a.Kind() {
	case reflect.String:
		p.compareText(t, path, a.String(), b.String())
	case reflect.Struct:
		if one, is := a.Interface().(words.Plural); is {
			p.comparePlurals(t, path, one, b.Interface().(words.Plural))
			return
		}
		for i := range a.NumField() {
			p.compare(t, path+"."+a.Type().Field(i).Name, a.Field(i), b.Field(i))
		}
	case reflect.Slice, reflect.Array:
		if a.Len() != b.Len() || a.Len() == 0 && !mayBeEmpty.MatchString(path) {
			t.Errorf("%s: %d in %s, %d in %s", path, a.Len(), p[0], b.Len(), p[1])
			return
		}
		for i := range a.Len() {
			p.compare(t, fmt.Sprintf("%s[%d]", path, i), a.Index(i), b.Index(i))
		}
	case reflect.Map:
		p.compareMaps(t, path, a, b)
	}
}

// comparePlurals lets the wording for one thing tell its number or not: that is for each language to say.
func (p pair) comparePlurals(t *testing.T, path string, a, b words.Plural) {
	t.Helper()
	p.compareText(t, path+".One", strings.Replace(a.One, "%d", "1", 1), strings.Replace(b.One, "%d", "1", 1))
	p.compareText(t, path+".Many", a.Many, b.Many)
}

func (p pair) compareMaps(t *testing.T, path string, a, b reflect.Value) {
	t.Helper()
	keys := func(m reflect.Value) []string {
		var out []string
		for _, k := range m.MapKeys() {
			out = append(out, fmt.Sprint(k))
		}
		sort.Strings(out)
		return out
	}
	if x, y := keys(a), keys(b); !slices.Equal(x, y) || len(x) == 0 {
		t.Errorf("%s: %s has %v, %s %v", path, p[0], x, p[1], y)
		return
	}
	for _, k := range a.MapKeys() {
		p.compare(t, fmt.Sprintf("%s[%v]", path, k), a.MapIndex(k), b.MapIndex(k))
	}
}

var verb = regexp.MustCompile(`%(\[\d+\])?[a-z]|\{[a-z]+\}`)

func (p pair) compareText(t *testing.T, path, a, b string) {
	t.Helper()
	if (strings.TrimSpace(a) == "" || strings.TrimSpace(b) == "") && !mayBeEmpty.MatchString(path) {
		t.Errorf("%s is empty: %s %q, %s %q", path, p[0], a, p[1], b)
	}
	x, y := verb.FindAllString(a, -1), verb.FindAllString(b, -1)
	if !slices.Equal(x, y) {
		t.Errorf("%s: the verbs differ: %v in %q, %v in %q", path, x, a, y, b)
	}
	for _, s := range []string{a, b} {
		if strings.Contains(s, "  ") && !strings.Contains(s, "\n") {
			t.Errorf("%s has two spaces in a row: %q", path, s)
		}
	}
}

// TestFrenchKeepsItsSignsTogether wants the space before a high sign not to break, and the apostrophes to be those of print. A sign that ends
// a word of a command has none.
func TestFrenchKeepsItsSignsTogether(t *testing.T) {
	all := map[string]bool{}
	said(reflect.ValueOf(*words.CatalogFor("fr")), "fr", all)
	torn := regexp.MustCompile(` [:;?!»]|« |\pL'\pL`)
	for text := range all {
		if at := torn.FindString(text); at != "" {
			t.Errorf("%q in %q", at, text)
		}
	}
}

// TestWordsOfLinesAreApart wants each word that leads elsewhere to lead to one place.
func TestWordsOfLinesAreApart(t *testing.T) {
	for _, lang := range words.Languages() {
		say, seen := &words.CatalogFor(lang).Line, map[string]bool{}
		for _, word := range []string{say.Back, say.Deeper, say.Skip, say.Later, say.Done, say.Undo, say.Read, say.Again, say.Empty, say.Editor, say.Yes, say.No} {
			if word = journal.Fold(word); seen[word] {
				t.Errorf("%s: %q leads to two places", lang, word)
			}
			seen[word] = true
		}
	}
}

// TestNoneIsOneInFrench counts as each language does.
func TestNoneIsOneInFrench(t *testing.T) {
	for lang, want := range map[string][3]string{"nl": {"0 momenten", "1 moment", "2 momenten"}, "en": {"0 moments", "1 moment", "2 moments"},
		"fr": {"0 moment", "1 moment", "2 moments"}} {
		for n := range want {
			if got := words.CatalogFor(lang).Home.Moments.Of(n); got != want[n] {
				t.Errorf("%s: got %q, want %q", lang, got, want[n])
			}
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
