package reports_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"koffiemoment/journal"
	"koffiemoment/journal/report"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/words"
)

func cards() []journal.DiscussionCard {
	return []journal.DiscussionCard{
		{About: "Actief luisteren", Moment: "Een ouder bleef staan en keek naar de jassen.\n\nIk wachtte, en toen kwam het.", Question: "Wat zou jij gedaan of gezegd hebben?"},
		{Moment: "Een ouder kwam te laat en zei niets."},
		{Moment: " "},
		{About: "Realisme", Moment: strings.Repeat("Een andere ouder wou weten wat er die dag allemaal gebeurd was. ", 30), Question: "Welke andere uitleg kan er zijn?"},
	}
}

func TestCardsForTheGroup(t *testing.T) {
	for _, lang := range pilot.Framed() {
		golden(t, "cards-two-"+lang, reports.Cards(words.CatalogFor(lang), cards(), false))
		golden(t, "cards-four-"+lang, reports.Cards(words.CatalogFor(lang), cards(), true))
	}
}

// A card that was made of a moment says on paper as well nothing of who, where and when, nor what the student wrote beside it.
func TestNobodyIsOnACard(t *testing.T) {
	j := journalOf(t)
	rows, err := j.Moments("")
	must(t, err)
	made, _, err := j.CardOf(rows[0].ID, store.StandIns{One: "een ouder", Another: "een andere ouder"}, noon)
	must(t, err)
	made.Lines = "mijn eigen regels"
	for _, four := range []bool{false, true} {
		page := dump(reports.Cards(words.CatalogFor("nl"), []journal.DiscussionCard{made.Card}, four))
		for _, hidden := range []string{"Eik", "Noor", "speelplaats", "2026", "maart", "regels", rows[0].ID} {
			if strings.Contains(page, hidden) {
				t.Errorf("%q is on the card:\n%s", hidden, page)
			}
		}
		if !strings.Contains(page, "Een ouder wachtte aan de glijbaan.") {
			t.Errorf("the moment is not on the card:\n%s", page)
		}
	}
}

// Whatever stands on a card, it fits its half or its quarter, and what is cut off is said on it.
func TestACardFitsItsPaper(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := words.CatalogFor(rapid.SampledFrom(words.Languages()).Draw(t, "lang"))
		var all []journal.DiscussionCard
		for range rapid.IntRange(0, 5).Draw(t, "cards") {
			all = append(all, journal.DiscussionCard{About: anyText(200).Draw(t, "about"), Moment: anyText(4000).Draw(t, "moment"), Question: anyText(900).Draw(t, "question")})
		}
		doc := reports.Cards(c, all, rapid.Bool().Draw(t, "four"))
		if len(doc.Pages) > len(all) || doc.Layout != report.TwoCards && doc.Layout != report.FourCards {
			t.Fatalf("%d pages in layout %d", len(doc.Pages), doc.Layout)
		}
		fits(t, doc)
		drawnWhole(t, doc)
		saysWhatIsCut(t, doc, c.Report.Give.CardCut)
	})
}
