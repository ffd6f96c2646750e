package reports_test

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
	"koffiemoment/rubric"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/words"
)

// TestATalkSheetIsOneSide draws hand-ins and answers of any size: texts of a million letters, words without an end, wide letters, forty criteria.
// Whatever comes, the sheet never holds more than a side does.
func TestATalkSheetIsOneSide(t *testing.T) {
	long := []string{strings.Repeat("W", 1_000_000), strings.Repeat("een heel lang verhaal ", 45_000), strings.Repeat("漢字 ", 300_000),
		strings.Repeat(" \n", 400_000) + "laat", strings.Repeat("regel\n", 150_000), strings.Repeat("é", 500_000)}
	text := rapid.OneOf(rapid.SampledFrom(long), rapid.SampledFrom([]string{"", "Ik luisterde.", strings.Repeat("MMMM WWWW ", 30), strings.Repeat("漢", 60)}),
		rapid.String(), rapid.StringMatching(`[a-zA-Zé“”… \n]{0,300}`))
	base := rubric.Default()
	rapid.Check(t, func(t *rapid.T) {
		some, at := rapid.SliceOfN(text, 1, 5).Draw(t, "texts"), 0
		next := func() string {
			at++
			return some[at%len(some)]
		}
		c := words.CatalogFor(rapid.SampledFrom(words.Languages()).Draw(t, "lang"))
		h := drawnHandIn(t, base, next)
		answers := make([]*exchange.Answer, rapid.IntRange(0, 3).Draw(t, "answers"))
		for i := range answers {
			answers[i] = drawnAnswer(t, h, next)
		}
		doc := reports.Talk(c, h, answers...)
		if len(doc.Pages) != 1 || doc.Layout != report.Sheet {
			t.Fatalf("%d pages:\n%s", len(doc.Pages), dump(doc))
		}
		fits(t, doc)
		drawnWhole(t, doc)
		room := doc.Pages[0].Parts[len(doc.Pages[0].Parts)-1].Room
		if room < 4 {
			t.Fatalf("%d lines to write on", room)
		}
	})
}

// drawnRubric has many criteria with wide names.
func drawnRubric(t *rapid.T, base *rubric.Rubric) *rubric.Rubric {
	r := *base
	n := rapid.IntRange(1, 40).Draw(t, "criteria")
	name := rapid.SampledFrom([]string{"Luisteren", "WWWWWWWWWWWWWWWWWWWWWWWW", "漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字", "Met alle ouders en meer."}).Draw(t, "name")
	group := r.Groups[0]
	group.Criteria = nil
	for i := range n {
		k := r.Groups[0].Criteria[0]
		k.ID, k.Name, k.Short = fmt.Sprintf("houding.k%d", i), rubric.Text{"nl": strings.Repeat(name, 4)}, rubric.Text{"nl": name}
		group.Criteria = append(group.Criteria, k)
	}
	r.Groups = append([]rubric.Group{group}, r.Groups[1:]...)
	return &r
}

func drawnHandIn(t *rapid.T, base *rubric.Rubric, next func() string) *exchange.HandIn {
	h := poured(base, next())
	h.Student, h.StageName = oneLine(next()), oneLine(next())
	h.Rubric = drawnRubric(t, base)
	h.Estimates[0].Claims = nil
	for _, g := range h.Rubric.Groups {
		for _, k := range g.Criteria {
			h.Estimates[0].Claims = append(h.Estimates[0].Claims, exchange.Claim{Criterion: k.ID, Level: drawnLevel(t), Reason: next()})
		}
	}
	for i := range rapid.IntRange(0, 12).Draw(t, "entries") {
		e := exchange.Entry{ID: fmt.Sprintf("%d-aaaa", i+2), Revision: 1, When: exchange.When{Week: i}, Why: next()}
		e.Said = exchange.Said{LookHere: rapid.Bool().Draw(t, "look"), Story: next(), OutcomeSaid: next()}
		e.Said.Intention = &journal.Plan{If: next(), Then: next()}
		e.Outcomes = []exchange.Outcome{{Outcome: journal.Worked, Entry: e.ID, When: e.When}}
		h.Entries = append(h.Entries, e)
	}
	return h
}

// oneLine is what a file lets through of a text in the place of a name.
func oneLine(text string) string { return journal.Line(text[:min(200, len(text))]) }

func drawnLevel(t *rapid.T) string {
	return rapid.SampledFrom([]string{"", "verkennend", "oefenend", "zelfstandig", "afgestemd", strings.Repeat("W", 60)}).Draw(t, "level")
}

func drawnAnswer(t *rapid.T, h *exchange.HandIn, next func() string) *exchange.Answer {
	a := exchange.NewAnswer("a-1", 1, h, exchange.Reviewer{ID: "r-1"}, evening)
	a.Reviewer.Name = oneLine(next())
	for _, claim := range h.Estimates[0].Claims {
		a.Views = append(a.Views, exchange.View{Criterion: claim.Criterion, Level: drawnLevel(t), Remark: next()})
	}
	for range rapid.IntRange(0, 60).Draw(t, "points") {
		a.Points = append(a.Points, next())
	}
	return a
}

// Of a talking point without spaces, as of a script that writes none, as much stands on the sheet as finds room.
func TestALongWordIsCutWithin(t *testing.T) {
	h := poured(rubric.Default(), "Kort.")
	for _, letter := range []string{"W", "漢", "e"} {
		a := exchange.NewAnswer("a-1", 1, h, exchange.Reviewer{ID: "r-1", Name: "An Devos"}, evening)
		a.Raise(strings.Repeat(letter, 900))
		if text := dump(reports.Talk(words.CatalogFor("nl"), h, a)); !strings.Contains(text, strings.Repeat(letter, 40)) {
			t.Errorf("of a word of %s there is:\n%s", letter, text)
		}
	}
}

// TestATalkSheetSaysWhatIsElsewhere wants the largest differences first, and a word on those for which there was no room.
func TestATalkSheetSaysWhatIsElsewhere(t *testing.T) {
	c, h := words.CatalogFor("nl"), poured(rubric.Default(), "Kort.")
	h.Estimates[0].Claims = nil
	a := exchange.NewAnswer("a-1", 1, h, exchange.Reviewer{ID: "r-1", Name: "An Devos"}, evening)
	said := "Ik zie dat je er elke week bent, en dat ouders je stilaan weten te vinden, ook wie niet veel zegt."
	for i, id := range h.Rubric.Walked() {
		level := "oefenend"
		if i == 8 {
			level = "afgestemd"
		}
		h.Estimates[0].Claims = append(h.Estimates[0].Claims, exchange.Claim{Criterion: id, Level: "verkennend", Reason: said})
		a.Look(exchange.View{Criterion: id, Level: level, Remark: said})
	}
	for i := range 9 {
		a.Raise(fmt.Sprintf("Punt %d", i+1))
	}
	doc := reports.Talk(c, h, a)
	text := dump(doc)
	var rows int
	for i := range doc.Pages[0].Parts {
		if table := doc.Pages[0].Parts[i].Table; table != nil {
			rows = len(table.Rows)
			largest, _ := h.Rubric.Criterion(h.Rubric.Walked()[8])
			if got, want := table.Rows[0][0], largest.Short.In("nl"); got != want {
				t.Errorf("first stands %q, want %q", got, want)
			}
		}
	}
	points := strings.Count(text, ". Punt ")
	apart := len(h.Rubric.Walked())
	if rows < 2 || points < 2 {
		t.Errorf("%d differences and %d points: too few", rows, points)
	}
	for _, want := range []string{c.Report.Handed.MoreApart.Of(apart - rows), c.Report.Handed.MorePoints.Of(9 - points)} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not said:\n%s", want, text)
		}
	}
}

// TestRowsOfAHandIn wants a row a criterion, with both views and without what is kept.
func TestRowsOfAHandIn(t *testing.T) {
	c, h := words.CatalogFor("nl"), poured(rubric.Default(), "x")
	a := exchange.NewAnswer("a-1", 1, h, exchange.Reviewer{ID: "r-1", Name: "An Devos"}, evening)
	a.Look(exchange.View{Criterion: "houding.realisme", Level: "oefenend", Remark: "Lees het nog eens."})
	var got report.Row
	for _, row := range reports.HandInRows(c, h, a) {
		if row.Criterion == "houding.realisme" {
			got = row
		}
	}
	want := report.Row{Student: "x", Journal: "j-1", HandIn: "h-1", Stage: "x", Criterion: "houding.realisme", Name: "Realisme", Moments: 1,
		Self: "Afgestemd", Lecturer: "Oefenend", Remark: "Lees het nog eens."}
	if got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if n := len(reports.HandInRows(c, h, nil)); n != len(journal.Asked(h.Rubric, h.Stage)) {
		t.Errorf("%d rows without an answer", n)
	}
}
