package rubric_test

import (
	"strings"
	"testing"

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
		letters["nl"] += l.Short["nl"]
		letters["en"] += l.Short["en"]
	}
	want := map[string]string{"nl": "VOZA", "en": "EPIA"}
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

// Each wording of the default is there in both languages, and whole: a sentence ends, a name does not.
func TestDefaultIsWrittenWithCare(t *testing.T) {
	for path, text := range texts(rubric.Default()) {
		name := strings.HasSuffix(path, "name") || strings.HasSuffix(path, "short") || path == "title"
		for _, lang := range []string{"nl", "en"} {
			got := text[lang]
			if got == "" {
				t.Errorf("%s: nothing in %s", path, lang)
				continue
			}
			if strings.Contains(got, "  ") || strings.TrimSpace(got) != got {
				t.Errorf("%s: spaces too many: %q", path, got)
			}
			if strings.ContainsAny(got, "'\"") && lang == "nl" {
				t.Errorf("%s: straight quotation mark: %q", path, got)
			}
			if first := got[:1]; first != strings.ToUpper(first) {
				t.Errorf("%s: begins small: %q", path, got)
			}
			if ends := strings.HasSuffix(got, ".") || strings.HasSuffix(got, "?"); ends == name {
				t.Errorf("%s: ends badly: %q", path, got)
			}
		}
	}
}

func TestDefaultAsks(t *testing.T) {
	for path, text := range texts(rubric.Default()) {
		if !strings.HasSuffix(path, "opening") && !strings.HasSuffix(path, "deepening") && !strings.HasSuffix(path, "prompt") {
			continue
		}
		for _, lang := range []string{"nl", "en"} {
			if got := text[lang]; !strings.Contains(got, "?") && !strings.HasPrefix(got, "Geef") && !strings.HasPrefix(got, "Give") {
				t.Errorf("%s asks nothing: %q", path, got)
			}
		}
	}
}

func TestDefaultSaysNothingTwice(t *testing.T) {
	seen := map[string]string{}
	for path, text := range texts(rubric.Default()) {
		if !strings.Contains(path, "descriptor") && !strings.HasSuffix(path, "opening") && !strings.HasSuffix(path, "deepening") {
			continue
		}
		for _, lang := range []string{"nl", "en"} {
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
	got := rubric.Default().Ref().Digest
	want := strings.TrimSpace(testdata(t, "ouders-informeel-v1.digest"))
	if got != want {
		t.Errorf("digest of ouders-informeel version 1: got %s, want %s", got, want)
	}
}
