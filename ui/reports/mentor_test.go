package reports_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"koffiemoment/journal"
	"koffiemoment/journal/report"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/words"
)

var noon = time.Date(2026, 3, 4, 12, 0, 0, 0, time.UTC)

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// journalOf is that of a student in a second stage, who met one family at the gate and has another on the class list.
func journalOf(t *testing.T) *store.Journal {
	t.Helper()
	j, err := store.Open(filepath.Join(t.TempDir(), "logboek.koffielog"), store.Options{Now: func() time.Time { return noon }})
	must(t, err)
	t.Cleanup(func() { j.Close() })
	r := rubric.Default()
	must(t, j.UseRubric(r))
	must(t, j.SaveSettings(journal.Settings{Name: "Noor", Stage: "stage-2", Focus: []string{"houding.luisteren"}}))
	must(t, j.SaveSurroundings(journal.Surroundings{Families: []string{"Ouder Zonnebloem"}, Chances: []journal.Chance{
		{Name: "Aan de poort ’s morgens", Place: "poort", Moment: "brengen"}, {Name: "De klasdeur staat ’s morgens open"}, {Name: "Even praten met Ouder Zonnebloem"}, {Name: "De boekenkoffer"}}}))
	card, err := j.SchoolCardInUse("nl")
	must(t, err)
	must(t, j.SaveSchoolCard(card.Tick("welkom.groet", true)))
	d := journal.NewDraft("d", noon, r, journal.Encounter{Alias: "Opa Eik", Place: "speelplaats", Stage: "stage-2"}, journal.Short, nil, nil)
	d.Entry.Story = "Opa Eik wachtte aan de glijbaan."
	d.Entry.Margin = "Ik was boos."
	must(t, j.SaveDraft(d, r))
	_, err = j.Finish(d, r, noon)
	must(t, err)
	return j
}

func mentorAsk(t *testing.T, lang string) reports.MentorAsk {
	t.Helper()
	ask, err := reports.MentorOf(journalOf(t), rubric.Default(), lang)
	must(t, err)
	return ask
}

func TestTheMentorsPage(t *testing.T) {
	for _, lang := range pilot.Framed() {
		c, ask := words.CatalogFor(lang), mentorAsk(t, lang)
		golden(t, "mentor-"+lang, reports.Mentor(c, rubric.Default(), ask))
		ask.Chances, ask.Focus = nil, rubric.Default().Walked()[:3]
		golden(t, "mentor-bare-"+lang, reports.Mentor(c, rubric.Default(), ask))
	}
	ask := mentorAsk(t, "nl")
	ask.Named, ask.Wish = true, strings.Repeat("elke ochtend de klasdeur, ook als Opa Eik er staat, en blijf dan even in de buurt ", 12)
	golden(t, "mentor-wish-nl", reports.Mentor(words.CatalogFor("nl"), rubric.Default(), ask))
}

// The criteria are those that a walk would ask: the focus, and then the quiet ones.
func TestTheMentorsPageAsksWhatAWalkWouldAsk(t *testing.T) {
	got, want := fmt.Sprint(mentorAsk(t, "nl").Focus), "[houding.positief houding.gelijkwaardig houding.luisteren]"
	if got != want {
		t.Errorf("it asks %s, want %s", got, want)
	}
}

// Nobody is on the page but the student, and that only if they want it. No day, and nothing of any moment.
func TestNobodyIsOnTheMentorsPage(t *testing.T) {
	for _, lang := range words.Languages() {
		ask := mentorAsk(t, lang)
		ask.Wish = "tien minuten met ouder zonnebloem, en met Opa Eik."
		page := dump(reports.Mentor(words.CatalogFor(lang), rubric.Default(), ask))
		for _, hidden := range []string{"Zonnebloem", "zonnebloem", "Eik", "Noor", "glijbaan", "boos", "speelplaats", "2026", "maart", "March"} {
			if strings.Contains(page, hidden) {
				t.Errorf("%s: %q is on the page:\n%s", lang, hidden, page)
			}
		}
		ask.Named = true
		if page = dump(reports.Mentor(words.CatalogFor(lang), rubric.Default(), ask)); !strings.Contains(page, "Noor") {
			t.Errorf("%s: the name that the student chose is missing", lang)
		}
	}
}

// What may identify somebody in the student's sentence is found before the page is made.
func TestTheWishIsLookedThrough(t *testing.T) {
	ask := mentorAsk(t, "nl")
	if ask.Wish = "tijd om met Ouder Zonnebloem te praten"; len(ask.Check(false)) > 0 {
		t.Errorf("an alias was found: %+v", ask.Check(false))
	}
	if ask.Wish = "tijd om met mevrouw Janssens te praten"; len(ask.Check(false)) == 0 {
		t.Error("the name of a parent was not found")
	}
}

// anyText is one that somebody may have: words, none at all, one without end, letters of other scripts.
func anyText(most int) *rapid.Generator[string] {
	return rapid.OneOf(
		rapid.StringN(0, most, -1),
		rapid.Map(rapid.SliceOfN(rapid.StringMatching(`[a-zA-ZéWmİ]{1,14}[,.]?`), 0, most/6), func(all []string) string { return strings.Join(all, " ") }),
		rapid.Map(rapid.IntRange(0, most), func(n int) string { return strings.Repeat("W", n) }),
		rapid.Map(rapid.IntRange(0, most/2), func(n int) string { return strings.Repeat("x\n", n) }),
	)
}

// Whatever a college's rubric and a student say, it is one side of A4 with room for the mentor, and what is cut off is said.
func TestTheMentorsPageIsOnePage(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, c := *rubric.Default(), words.CatalogFor(rapid.SampledFrom(words.Languages()).Draw(t, "lang"))
		text := func(most int) rubric.Text {
			words := anyText(most).Draw(t, "text")
			return rubric.Text{"nl": words, "en": words}
		}
		r.Levels = nil
		for range rapid.IntRange(2, 7).Draw(t, "levels") {
			r.Levels = append(r.Levels, rubric.Level{Name: text(60), Meaning: text(600)})
		}
		r.Groups = []rubric.Group{{}}
		ask := reports.MentorAsk{Name: anyText(200).Draw(t, "name"), Named: true, Wish: anyText(3000).Draw(t, "wish")}
		for i := range rapid.IntRange(0, 4).Draw(t, "focus") {
			ask.Focus = append(ask.Focus, fmt.Sprint(i))
			r.Groups[0].Criteria = append(r.Groups[0].Criteria, rubric.Criterion{ID: fmt.Sprint(i), Name: text(200), Meaning: text(600)})
		}
		ask.Chances, ask.Asked = rapid.SliceOfN(anyText(200), 0, 30).Draw(t, "chances"), rapid.SliceOfN(anyText(600), 0, 30).Draw(t, "asked")
		doc := reports.Mentor(c, &r, ask)
		if len(doc.Pages) != 1 || doc.Layout != report.Sheet {
			t.Fatalf("%d pages in layout %d", len(doc.Pages), doc.Layout)
		}
		fits(t, doc)
		drawnWhole(t, doc)
		if last := doc.Pages[0].Parts[len(doc.Pages[0].Parts)-1]; last.Room < 3 {
			t.Errorf("the mentor has %d lines", last.Room)
		}
		saysWhatIsCut(t, doc, c.Report.Give.MentorCut)
	})
}

// fits compares what is on each page with the paper.
func fits(t *rapid.T, doc *report.Document) {
	for i := range doc.Pages {
		if high, room := reports.High(doc, &doc.Pages[i]); high > room {
			t.Fatalf("page %d takes %.1f points of %.1f:\n%s", i, high, room, dump(doc))
		}
	}
}

// saysWhatIsCut wants a note on every page where a text ends before its end. A generated text has no such sign of its own.
func saysWhatIsCut(t *rapid.T, doc *report.Document, note string) {
	for i := range doc.Pages {
		page := &doc.Pages[i]
		said := len(page.Facts) > 0 && page.Facts[len(page.Facts)-1] == note
		for _, part := range page.Parts {
			texts := part.Texts
			if part.Table != nil {
				for _, row := range part.Table.Rows {
					texts = append(texts, row...)
				}
			}
			for _, text := range texts {
				if strings.HasSuffix(text, "…") && !said {
					t.Fatalf("nothing says that %q goes on", text)
				}
			}
		}
	}
}
