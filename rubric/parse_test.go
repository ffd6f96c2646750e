package rubric_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/rubric"
)

func testdata(t testing.TB, name string) string {
	t.Helper()
	source, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(source)
}

func parse(t testing.TB, source string) *rubric.Rubric {
	t.Helper()
	r, err := rubric.Parse([]byte(source))
	if err != nil {
		t.Fatalf("Parse refused a good file:\n%v", err)
	}
	return r
}

func TestParseReadsAWholeFile(t *testing.T) {
	same := func(s string) rubric.Text { return rubric.Text{"nl": s, "en": s} }
	want := &rubric.Rubric{
		ID:        "kort",
		Version:   3,
		Title:     rubric.Text{"nl": "Kort", "en": "Brief"},
		Languages: []string{"nl", "en"},
		Levels: []rubric.Level{{
			ID:      "laag",
			Name:    rubric.Text{"nl": "Laag", "en": "Low"},
			Short:   rubric.Text{"nl": "L", "en": "Lo"},
			Meaning: rubric.Text{"nl": "Zoekt nog.", "en": "Still looking."},
		}, {
			ID:      "hoog",
			Name:    rubric.Text{"nl": "Hoog", "en": "High"},
			Short:   rubric.Text{"nl": "H", "en": "Hi"},
			Meaning: rubric.Text{"nl": "Gaat vlot.", "en": "Goes with ease."},
		}},
		NotObserved: rubric.Option{
			Name:    rubric.Text{"nl": "Geen gelegenheid", "en": "No opportunity"},
			Meaning: rubric.Text{"nl": "Kwam niet voor.", "en": "Did not come up."},
		},
		Groups: []rubric.Group{{
			ID:      "houding",
			Part:    rubric.Hold,
			Name:    rubric.Text{"nl": "Houding", "en": "Attitude"},
			Meaning: rubric.Text{"nl": "Hoe je kijkt.", "en": "How you look."},
			Criteria: []rubric.Criterion{{
				ID:        "luisteren",
				Name:      rubric.Text{"nl": "Aandachtig luisteren naar ouders", "en": "Listening"},
				Short:     rubric.Text{"nl": "Aandachtig luisteren na…", "en": "Listening"},
				Meaning:   rubric.Text{"nl": "Je luistert.", "en": "You listen."},
				Opening:   rubric.Text{"nl": "Wat hoorde je?", "en": "What did you hear?"},
				Deepening: rubric.Text{"nl": "Hoe weet je dat?", "en": "How do you know?"},
				Levels:    []rubric.Text{{"nl": "Hoort de ouder.", "en": "Hears the parent."}, {"nl": "Vraagt door.", "en": "Asks on."}},
			}},
		}, {
			ID:      "doelen",
			Part:    rubric.Goals,
			Name:    rubric.Text{"nl": "Doelen", "en": "Goals"},
			Meaning: rubric.Text{"nl": "Waar je naartoe gaat.", "en": "Where you are going."},
			Criteria: []rubric.Criterion{{
				ID:          "doel.open",
				Name:        same("Open"),
				Short:       same("Open"),
				Meaning:     rubric.Text{"nl": "Je staat open.", "en": "You are open."},
				Opening:     rubric.Text{"nl": "Voor wie?", "en": "For whom?"},
				Deepening:   rubric.Text{"nl": "Waarom?", "en": "Why?"},
				Levels:      []rubric.Text{{"nl": "Soms.", "en": "At times."}, {"nl": "Meestal.", "en": "Mostly."}},
				Source:      "De student staat open.",
				SupportedBy: []string{"luisteren"},
			}},
		}},
		Stages: []rubric.Stage{{
			ID:       "stage-1",
			Name:     same("Stage 1"),
			Goals:    []string{"doel.open"},
			Expected: "hoog",
			Kinds: []rubric.Kind{{
				ID:     "vrij",
				Name:   rubric.Text{"nl": "Vrij", "en": "Free"},
				Prompt: rubric.Text{"nl": "Wat bleef bij?", "en": "What stayed?"},
			}},
		}},
	}
	got := parse(t, testdata(t, "two-levels.yaml"))
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("two-levels.yaml (-want +got):\n%s", diff)
	}
}

func TestParseTakesPlainTextInAFileOfOneLanguage(t *testing.T) {
	source := testdata(t, "five-levels-dutch.yaml")
	for _, lang := range []string{"nl", "en"} {
		r := parse(t, strings.Replace(source, "[nl]", "["+lang+"]", 1))
		other := map[string]string{"nl": "en", "en": "nl"}[lang]
		for path, text := range texts(r) {
			if got := text[lang]; got == "" {
				t.Errorf("%s: no wording in %s", path, lang)
			}
			if got := text[other]; got != "" {
				t.Errorf("%s: got %q in %s, want none", path, got, other)
			}
		}
		greet, _ := r.Criterion("groeten")
		if got, want := greet.Short.In(lang), "Elke ouder groeten, elk…"; got != want {
			t.Errorf("short name: got %q, want %q", got, want)
		}
		if got, want := len(greet.Levels), 5; got != want {
			t.Errorf("descriptors: got %d, want %d", got, want)
		}
	}
}

func TestParseTakesTwoToSevenLevels(t *testing.T) {
	for _, tt := range []struct {
		levels int
		ok     bool
	}{{1, false}, {2, true}, {3, true}, {7, true}, {8, false}} {
		_, err := rubric.Parse([]byte(withLevels(t, tt.levels)))
		if ok := err == nil; ok != tt.ok {
			t.Errorf("%d levels: got %v, want ok %v", tt.levels, err, tt.ok)
		}
	}
}

// withLevels gives the Dutch rubric with n levels.
func withLevels(t *testing.T, n int) string {
	var levels, descriptors strings.Builder
	for i := 1; i <= n; i++ {
		fmt.Fprintf(&levels, "  - {id: n%d, name: Niveau %d, short: %q, meaning: Doet %d.}\n", i, i, fmt.Sprint(i), i)
		fmt.Fprintf(&descriptors, "          n%d: Doet %d dingen.\n", i, i)
	}
	source := testdata(t, "five-levels-dutch.yaml")
	source = between(t, source, "levels:\n", "\nnot_observed:", levels.String())
	return between(t, source, "descriptors:\n", "\nstages:", descriptors.String())
}

// between replaces what stands between two marks.
func between(t *testing.T, source, from, to, by string) string {
	t.Helper()
	head, rest, ok := strings.Cut(source, from)
	_, tail, ok2 := strings.Cut(rest, to)
	if !ok || !ok2 {
		t.Fatalf("no text between %q and %q", from, to)
	}
	return head + from + by + to + tail
}

func TestDigestIsOfWhatAFileSaysNotHow(t *testing.T) {
	source := testdata(t, "two-levels.yaml")
	want := parse(t, source).Ref()
	for name, same := range map[string]string{
		"re-ordered":          testdata(t, "two-levels-reordered.yaml"),
		"Windows line ends":   "\ufeff" + strings.ReplaceAll(source, "\n", "\r\n"),
		"comments":            "# Een toelichting.\n" + strings.ReplaceAll(source, "\n", "  # hier\n"),
		"no last line end":    strings.TrimSuffix(source, "\n"),
		"blank lines between": strings.ReplaceAll(source, "\n", "\n\n"),
	} {
		if got := parse(t, same).Ref(); got != want {
			t.Errorf("%s: got %v, want %v", name, got, want)
		}
	}
	other := parse(t, strings.Replace(source, "Vraagt door.", "Vraagt door!", 1)).Ref()
	if other.Digest == want.Digest {
		t.Error("another wording has the same digest")
	}
}

func TestEncodeAndDecodeLoseNothing(t *testing.T) {
	for name, r := range map[string]*rubric.Rubric{
		"default":    rubric.Default(),
		"two levels": parse(t, testdata(t, "two-levels.yaml")),
		"one tongue": parse(t, testdata(t, "five-levels-dutch.yaml")),
	} {
		checkRoundTrip(t, name, r)
	}
}

func checkRoundTrip(t *testing.T, name string, r *rubric.Rubric) {
	t.Helper()
	if err := r.Validate(); err != nil {
		t.Errorf("%s does not validate:\n%v", name, err)
	}
	back, err := rubric.Decode(r.Encode())
	if err != nil {
		t.Fatalf("%s: Decode: %v", name, err)
	}
	if diff := cmp.Diff(r, back); diff != "" {
		t.Errorf("%s changed on the way (-before +after):\n%s", name, diff)
	}
	if got, want := back.Ref(), r.Ref(); got != want {
		t.Errorf("%s: got %v, want %v", name, got, want)
	}
}

// texts gives every text field of r by path; an optional one that was left out is not there.
func texts(r *rubric.Rubric) map[string]rubric.Text {
	found := map[string]rubric.Text{
		"title": r.Title, "not_observed.name": r.NotObserved.Name, "not_observed.meaning": r.NotObserved.Meaning,
	}
	optional := func(path string, text rubric.Text) {
		if len(text) > 0 {
			found[path] = text
		}
	}
	for _, l := range r.Levels {
		found["level "+l.ID+" name"], found["level "+l.ID+" short"], found["level "+l.ID+" meaning"] = l.Name, l.Short, l.Meaning
	}
	for _, g := range r.Groups {
		found["group "+g.ID+" name"], found["group "+g.ID+" meaning"] = g.Name, g.Meaning
		optional("group "+g.ID+" why", g.Why)
		optional("group "+g.ID+" where", g.Where)
		for _, c := range g.Criteria {
			for key, text := range criterionTexts(r, c) {
				found[c.ID+" "+key] = text
			}
		}
	}
	for _, s := range r.Stages {
		found[s.ID+" name"] = s.Name
		optional(s.ID+" thresholds", s.Thresholds)
		for _, k := range s.Kinds {
			found[s.ID+" "+k.ID+" name"] = k.Name
			optional(s.ID+" "+k.ID+" prompt", k.Prompt)
		}
	}
	for _, s := range r.Statements {
		found["statement "+s.ID] = s.Text
	}
	for _, q := range r.Questions {
		found["question "+q.ID+" name"], found["question "+q.ID+" asks"] = q.Name, q.Asks
	}
	return found
}

func criterionTexts(r *rubric.Rubric, c rubric.Criterion) map[string]rubric.Text {
	found := map[string]rubric.Text{
		"name": c.Name, "short": c.Short, "meaning": c.Meaning, "opening": c.Opening, "deepening": c.Deepening,
	}
	for i, text := range c.Levels {
		found["descriptor "+r.Levels[i].ID] = text
	}
	return found
}
