package guide_test

import (
	"fmt"
	"strings"
	"testing"

	"koffiemoment/rubric"
	"koffiemoment/ui/guide"
	"koffiemoment/ui/pilot"
	"koffiemoment/ui/words"
)

// scenes are the pages of the guide.
func scenes() (all []pilot.Scene) {
	for page := range words.CatalogFor("nl").GuidePages(rubric.Default()) {
		all = append(all, pilot.OnJournal(fmt.Sprintf("guide-%d", page+1), nil, func(p *pilot.Pilot) {
			p.Run(p.Shell.Push(guide.New(p.Shell.Window, nil)))
			p.Press(strings.Fields(strings.Repeat("enter ", page))...)
		}))
	}
	return all
}

func TestScreens(t *testing.T) { pilot.Screens(t, scenes()) }

func TestEverySize(t *testing.T) { pilot.Sizes(t, scenes()) }

// What a rubric says of its own stands in the guide: the goals of a college in the college's words, each with its own sentence.
func TestTheGuideFollowsTheRubric(t *testing.T) {
	for _, lang := range words.Languages() {
		text := fmt.Sprint(words.CatalogFor(lang).GuidePages(rubric.Default()))
		for _, want := range []string{"Gezinnen ontmoeten en waarderen", "Verbindend communiceren", "Handelingsgericht werken",
			"De student is discreet in zijn communicatie met en over ouders/verzorgers.", "De student waardeert en staat open voor alle ouders/verzorgers."} {
			if !strings.Contains(text, want) {
				t.Errorf("%s: the guide does not say %q", lang, want)
			}
		}
	}
	bare := *rubric.Default()
	bare.Questions, bare.Groups = nil, bare.Groups[:1]
	if whole, short := len(words.CatalogFor("nl").GuidePages(rubric.Default())), len(words.CatalogFor("nl").GuidePages(&bare)); short != whole-2 {
		t.Errorf("a rubric without goals and questions has %d pages, with them %d", short, whole)
	}
}

// The book is left behind its last page as well as by a key, and clicking a name in the contents turns to that page.
func TestTheGuideIsReadToItsEnd(t *testing.T) {
	_, _, p := pilot.Lone(t)
	p.Run(p.Shell.Push(guide.New(p.Shell.Window, nil)))
	p.Press("enter", "left")
	p.Shows(t, "1 van 6")
	p.Press("enter", "enter", "enter", "enter", "enter")
	p.Shows(t, "6 van 6")
	p.Press("enter")
	p.Shows(t, "Nieuw koffiemoment")
}
