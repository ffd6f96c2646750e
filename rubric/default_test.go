package rubric_test

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/rubric"
)

func TestDefaultHoldsTheCourse(t *testing.T) {
	r := rubric.Default()
	var got []string
	for _, g := range r.Groups {
		got = append(got, string(g.Part)+" "+g.ID)
		for _, c := range g.Criteria {
			got = append(got, "  "+c.ID)
		}
	}
	for _, s := range r.Stages {
		got = append(got, s.ID+" "+strings.Join(s.Goals, " "))
		for _, k := range s.Kinds {
			got = append(got, "  "+k.ID)
		}
	}
	goals := "doel.olr6-e1-g5 doel.olr6-e1-g6 doel.olr6-e1-g7 doel.olr6-e2"
	want := []string{
		"houvast houding",
		"  houding.positief", "  houding.gelijkwaardig", "  houding.nieuwsgierig", "  houding.luisteren",
		"  houding.realisme", "  houding.perspectief", "  houding.zelfkennis",
		"schenken vaardigheid.initiatief",
		"  vaardigheid.initiatief.contact", "  vaardigheid.initiatief.vragen",
		"schenken vaardigheid.diversiteit",
		"  vaardigheid.diversiteit.onderwerpen", "  vaardigheid.diversiteit.persoonlijk", "  vaardigheid.diversiteit.inbreng",
		"schenken vaardigheid.interactie",
		"  vaardigheid.interactie.samen",
		"doelen doelen",
		"  doel.olr6-e1-g5", "  doel.olr6-e1-g6", "  doel.olr6-e1-g7", "  doel.olr6-e2",
		"stage-1 " + goals, "  informeel-contact",
		"stage-2 " + goals, "  gericht-gesprek", "  speelleerkans", "  onderzoek",
		"stage-3 " + goals, "  vrij",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("default rubric (-want +got):\n%s", diff)
	}
}

func TestDefaultLevelsReadByTheirLetters(t *testing.T) {
	letters := map[string]string{}
	for _, l := range rubric.Default().Levels {
		for lang, short := range l.Short {
			letters[lang] += short
		}
	}
	want := map[string]string{"nl": "VeOeZeAf", "en": "ExPrInAt", "fr": "ExPrAuAj"}
	if diff := cmp.Diff(want, letters); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestDefaultGoalsQuoteTheCourse(t *testing.T) {
	for _, g := range rubric.Default().Groups {
		for _, c := range g.Criteria {
			goal := g.Part == rubric.Goals
			if got := c.Source != "" && len(c.SupportedBy) > 0; got != goal {
				t.Errorf("%s: source and support: got %v, want %v", c.ID, got, goal)
			}
		}
	}
}

// Each wording of the default is there in each of its languages, and whole: a sentence ends, a name does not.
func TestDefaultIsWrittenWithCare(t *testing.T) {
	r := rubric.Default()
	for path, text := range texts(r) {
		name := strings.HasSuffix(path, "name") || strings.HasSuffix(path, "short") || path == "title"
		for _, lang := range r.Languages {
			got := text[lang]
			if got == "" {
				t.Errorf("%s: nothing in %s", path, lang)
				continue
			}
			if strings.Contains(got, "  ") || strings.TrimSpace(got) != got {
				t.Errorf("%s: spaces too many: %q", path, got)
			}
			if strings.ContainsAny(got, "'\"") {
				t.Errorf("%s: straight quotation mark: %q", path, got)
			}
			if first, _ := utf8.DecodeRuneInString(got); first != unicode.ToUpper(first) {
				t.Errorf("%s: begins small: %q", path, got)
			}
			if ends := strings.HasSuffix(got, ".") || strings.HasSuffix(got, "?"); ends == name {
				t.Errorf("%s: ends badly: %q", path, got)
			}
		}
	}
}

func TestDefaultAsks(t *testing.T) {
	r := rubric.Default()
	for path, text := range texts(r) {
		key := path[strings.LastIndex(path, " ")+1:]
		if !slices.Contains([]string{"opening", "deepening", "prompt", "thresholds", "asks"}, key) {
			continue
		}
		for _, lang := range r.Languages {
			if got := text[lang]; !strings.Contains(got, "?") {
				t.Errorf("%s asks nothing: %q", path, got)
			}
		}
	}
}

// The screens are laid out for these: a description can be read whole at 80×24, and a short name stands in a list.
func TestDefaultFitsItsPlaces(t *testing.T) {
	r := rubric.Default()
	for path, text := range texts(r) {
		limit := 600
		switch {
		case strings.Contains(path, "descriptor"), strings.HasPrefix(path, "level") && strings.HasSuffix(path, "meaning"):
			limit = 90
		case strings.HasPrefix(path, "level") && strings.HasSuffix(path, "short"):
			limit = 2
		case strings.HasSuffix(path, "short"):
			limit = 18
		case strings.HasPrefix(path, "statement"):
			limit = 90
		}
		for _, lang := range r.Languages {
			if n := len([]rune(text[lang])); n > limit {
				t.Errorf("%s: %d characters in %s, at most %d: %q", path, n, lang, limit, text[lang])
			}
		}
	}
}

// A description that says how often, or with how many, is about more than one moment.
func TestDefaultKnowsWhatSpansMoments(t *testing.T) {
	r := rubric.Default()
	want := []string{"houding.zelfkennis afgestemd", "vaardigheid.initiatief.contact zelfstandig",
		"doel.olr6-e1-g5 zelfstandig", "doel.olr6-e1-g6 zelfstandig"}
	var got []string
	for _, g := range r.Groups {
		for _, c := range g.Criteria {
			for i, level := range r.Levels {
				if c.Spans(level.ID) {
					got = append(got, c.ID+" "+level.ID)
				}
				if words := c.Levels[i]["nl"]; !c.Spans(level.ID) && strings.Contains(words, " elke ") {
					t.Errorf("%s %s spans several moments: %q", c.ID, level.ID, words)
				}
			}
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestDefaultSaysNothingTwice(t *testing.T) {
	r, seen := rubric.Default(), map[string]string{}
	for path, text := range texts(r) {
		if !strings.Contains(path, "descriptor") && !strings.HasSuffix(path, "opening") && !strings.HasSuffix(path, "deepening") {
			continue
		}
		for _, lang := range r.Languages {
			got := text[lang]
			if first, twice := seen[got]; twice {
				t.Errorf("%s and %s both say %q", first, path, got)
			}
			seen[got] = path
		}
	}
}

func TestDefaultNameIsKnownWithoutReading(t *testing.T) {
	r := rubric.Default()
	if r.ID != rubric.DefaultID || r.Version != rubric.DefaultVersion {
		t.Errorf("got %s %d, want %s %d", rubric.DefaultID, rubric.DefaultVersion, r.ID, r.Version)
	}
}

// A released rubric is never edited: entries and hand-ins refer to it by this digest. Another wording is a new version,
// in a file of its own.
func TestReleasedRubricIsNeverEdited(t *testing.T) {
	want := first(t)
	if r := rubric.Earlier(want); r == nil || r.Ref() != want {
		t.Errorf("ouders-informeel version 1 is not the rubric of digest %s any more", want.Digest)
	}
	now := rubric.Default().Ref()
	if *update {
		if err := os.WriteFile(filepath.Join("testdata", "ouders-informeel-v2.digest"), []byte(now.Digest+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if want := strings.TrimSpace(testdata(t, "ouders-informeel-v2.digest")); now != (rubric.Ref{ID: rubric.DefaultID, Version: 2, Digest: want}) {
		t.Errorf("ouders-informeel version 2 is not the rubric of digest %s any more", want)
	}
}

var update = flag.Bool("update", false, "write the digest of the newest version anew")

func first(t *testing.T) rubric.Ref {
	return rubric.Ref{ID: rubric.DefaultID, Version: 1, Digest: strings.TrimSpace(testdata(t, "ouders-informeel-v1.digest"))}
}

// A journal goes over to a newer version only from the one that was released: not a college's own of that name, and not the newest.
func TestOnlyAnEarlierVersionHasANewerOne(t *testing.T) {
	own := first(t)
	own.Digest = strings.Repeat("0", 64)
	for _, tt := range []struct {
		ref  rubric.Ref
		want bool
	}{{first(t), true}, {own, false}, {rubric.Default().Ref(), false}, {rubric.Ref{}, false}} {
		if got := rubric.HasNewer(tt.ref); got != tt.want || (rubric.Earlier(tt.ref) != nil) != tt.want {
			t.Errorf("%v: got %v, want %v", tt.ref, got, tt.want)
		}
	}
}

// Ids are what counts hang on: whoever goes over to the newest version loses none. Goals quote the course, to the letter.
func TestANewVersionKeepsEveryID(t *testing.T) {
	if diff := cmp.Diff(skeleton(rubric.Earlier(first(t))), skeleton(rubric.Default())); diff != "" {
		t.Errorf("-version 1 +newest:\n%s", diff)
	}
}

// skeleton gives the ids of r, with what is not a matter of words.
func skeleton(r *rubric.Rubric) []string {
	var lines []string
	for _, l := range r.Levels {
		lines = append(lines, l.ID+" "+l.Name["nl"])
	}
	for _, g := range r.Groups {
		for _, c := range g.Criteria {
			lines = append(lines, strings.Join([]string{string(g.Part), g.ID, c.ID, c.Name["nl"], c.Source, c.Mirror, strings.Join(c.SupportedBy, " ")}, " "))
		}
	}
	for _, s := range r.Stages {
		for _, k := range s.Kinds {
			lines = append(lines, s.ID+" "+k.ID+" "+strings.Join(s.Goals, " "))
		}
	}
	return lines
}
