package reports_test

import (
	"strings"
	"testing"

	"koffiemoment/rubric"
	"koffiemoment/ui/pilot"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/words"
)

func TestGuide(t *testing.T) {
	for _, lang := range pilot.Framed() {
		golden(t, "guide-"+lang, reports.Guide(words.CatalogFor(lang), rubric.Default()))
	}
}

// TestGuideIsShort keeps what is read before the rubric to about three sides of A4.
func TestGuideIsShort(t *testing.T) {
	for _, lang := range words.Languages() {
		c := words.CatalogFor(lang)
		before, _, found := strings.Cut(dump(reports.Guide(c, rubric.Default())), "\n# "+c.Report.Class.Rubric+"\n")
		if n := len(strings.Fields(before)); !found || n < 900 || n > 1700 {
			t.Errorf("%s: %d words", lang, n)
		}
	}
}

// TestGuideHoldsTheRubric looks for every sentence of a rubric, also of one with more levels than fit beside each other.
func TestGuideHoldsTheRubric(t *testing.T) {
	many, err := rubric.Decode(rubric.Default().Encode())
	sound(t, err)
	more := many.Levels[3]
	more.ID, more.Name = "verder", rubric.Text{"nl": "Verder", "en": "Further", "fr": "Plus loin"}
	many.Levels = append(many.Levels, more)
	for g := range many.Groups {
		for i := range many.Groups[g].Criteria {
			criterion := &many.Groups[g].Criteria[i]
			criterion.Levels = append(criterion.Levels, rubric.Text{"nl": "Doet meer: " + criterion.ID, "en": "Does more: " + criterion.ID, "fr": "Fait plus : " + criterion.ID})
		}
	}
	for _, r := range []*rubric.Rubric{rubric.Default(), many} {
		for _, lang := range words.Languages() {
			text := dump(reports.Guide(words.CatalogFor(lang), r))
			want := func(sentence rubric.Text) {
				if !strings.Contains(text, sentence.In(lang)) {
					t.Errorf("%s lacks %q", lang, sentence.In(lang))
				}
			}
			for _, g := range r.Groups {
				for _, sentence := range []rubric.Text{g.Name, g.Meaning, g.Why, g.Where} {
					want(sentence)
				}
				for _, criterion := range g.Criteria {
					for _, sentence := range append([]rubric.Text{criterion.Name, criterion.Meaning, {lang: criterion.Source}}, criterion.Levels...) {
						want(sentence)
					}
				}
			}
			for _, stage := range r.Stages {
				want(stage.Thresholds)
				for _, kind := range stage.Kinds {
					want(kind.Name)
					want(kind.Prompt)
				}
			}
		}
	}
}
