package pilot

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui"
)

// Now is a Thursday afternoon in the second week of a placement.
var Now = time.Date(2026, 3, 12, 15, 42, 0, 0, time.UTC)

// Open gives the program on a journal in a folder of its own.
func Open(t *testing.T, lang string, fill func(*store.Journal)) *Pilot {
	t.Helper()
	j := OpenJournal(t)
	if fill != nil {
		fill(j)
	}
	return OpenOn(t, lang, j)
}

// OpenJournal makes a journal in a folder of its own, which is held to be whole at the end.
func OpenJournal(t *testing.T) *store.Journal {
	t.Helper()
	seed := rand.NewChaCha8([32]byte{1})
	j, err := store.Open(filepath.Join(t.TempDir(), "logboek.db"), store.Options{Rand: seed})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := j.Verify(); err != nil {
			t.Errorf("the journal is not whole: %v", err)
		}
		j.Close()
	})
	return j
}

// OpenOn gives the program on a journal.
func OpenOn(t *testing.T, lang string, j *store.Journal) *Pilot {
	t.Helper()
	p, err := New(ui.Options{Language: lang, Theme: "none", Default: rubric.Default}, j)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// Filled is a journal of three entries, one of them revised, an open intention and a draft at step 4.
func Filled(j *store.Journal) {
	r := rubric.Default()
	must(j.UseRubric(r))
	must(j.SaveSettings(journal.Settings{Stage: "stage-1", Name: "Noor", Starts: map[string]time.Time{"stage-1": Now.AddDate(0, 0, -10)}}))
	finish := func(days int, change func(*journal.Draft)) journal.Entry {
		at := Now.AddDate(0, 0, -days)
		enc := journal.Encounter{Stage: "stage-1", Kind: "informeel-contact", Moment: "brengen", Place: "klasdeur"}
		d := journal.NewDraft(fmt.Sprint("d", days), at, r, enc, journal.Short, nil, nil)
		change(&d)
		e, err := j.Finish(d, r, at)
		must(err)
		return e
	}
	finish(9, func(d *journal.Draft) {
		d.Entry.Story = "De papa bleef even staan en keek naar de bouwhoek."
		d.Entry.Encounter.Alias, d.Entry.Encounter.Topics = "Ouder Kastanje", []string{"spel", "vriendjes"}
		d.Entry.Encounter.Initiator = "ik"
		d.Place("houding.positief", "verkennend")
		d.SetNoOpportunity("houding.realisme")
	})
	e := finish(3, func(d *journal.Draft) {
		d.SetDepth(journal.Full, r)
		d.Entry.Story = "Mama vertelde dat oma thuis altijd zingt.\nIk vroeg welk liedje."
		d.Entry.Thought = "Ik had gedacht dat ze haast had."
		d.Entry.Encounter.Alias, d.Entry.Encounter.Initiator, d.Entry.Encounter.Duration = "Ouder Zonnebloem", "ouder", "1-5"
		d.Place("houding.nieuwsgierig", "zelfstandig")
		d.SetText("houding.nieuwsgierig", "Ze spreken thuis drie talen door elkaar.")
		d.SetDeeper("houding.nieuwsgierig", "Ik vroeg niet verder naar oma. Ik was bang dat het te persoonlijk was.")
		d.Place("vaardigheid.diversiteit.inbreng", "oefenend")
		d.Entry.Goals = []string{"doel.olr6-e1-g5"}
		d.Entry.Intention = &journal.Plan{If: "een ouder aan de deur blijft staan", Then: "vertel ik waarmee de kleuter speelde"}
		d.Entry.Margin, d.Entry.LookHere = "Dit raakte me.", true
	})
	again := journal.Revise("r1", Now, r, e)
	again.Entry.Tip = "Vraag naar het liedje."
	_, err := j.Finish(again, r, Now.AddDate(0, 0, -2))
	must(err)
	finish(1, func(d *journal.Draft) {
		d.Entry.Story, d.Entry.Private, d.Entry.Encounter.Initiator = "Aan de poort ging het snel.", true, "mentor"
	})
	d := journal.NewDraft("open", Now.Add(-20*time.Minute), r, journal.Encounter{Stage: "stage-1", Kind: "informeel-contact"}, journal.Full, nil, nil)
	d.Entry.Story, d.At = "Vanmorgen aan de deur.", journal.PageID{Kind: journal.CriterionPage, Criterion: "houding.luisteren"}
	must(j.SaveDraft(d, r))
}

// must is for what a test lays out: there is nothing to do where that fails.
func must(err error) {
	if err != nil {
		panic(err)
	}
}
