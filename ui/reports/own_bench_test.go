package reports_test

import (
	"html"
	"io"
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/measure"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/words"
)

// BenchmarkStage makes the report of a stage of sixty entries, from the journal on, in each form.
func BenchmarkStage(b *testing.B) {
	j, c, o := sixty(b), words.CatalogFor("nl"), reports.Options{Now: classDay}
	floor := measure.Timed(func() error { return escaped(j) })
	const reads = "reads the same entries and writes their texts out, escaped"
	for _, form := range []struct {
		as   reports.Form
		most float64
	}{{reports.HTML, 50}, {reports.PDF, 250}, {reports.Word, 0}, {reports.Markdown, 0}, {reports.Moments, 0}} {
		measure.Beside(b, "60-entries/"+string(form.as), measure.Figure{Floor: reads, Most: form.most, Without: "writing the file"}, measure.Timed(func() error {
			made, err := reports.OfStage(j, c, "stage-1", o)
			if err != nil {
				return err
			}
			return made.To(io.Discard, form.as, ';')
		}), floor)
	}
}

func sixty(b *testing.B) *store.Journal {
	j, err := store.Open(b.TempDir()+"/logboek.db", store.Options{})
	sound(b, err)
	b.Cleanup(func() { j.Close() })
	r, all := rubric.Default(), make([]journal.Entry, 60)
	for i := range all {
		e := &all[i]
		e.Depth, e.Story, e.Thought = journal.Full, strings.Repeat("Mama bleef even staan aan de klasdeur, met “één” hand op de klink. ", 12), "Ik dacht dat ze iets wou vragen."
		e.Encounter = journal.Encounter{Alias: "Ouder " + string(rune('A'+i%12)), When: classDay.AddDate(0, 0, i-60), Stage: "stage-1", Place: "klasdeur", Initiator: "ouder", Topics: []string{"slapen"}}
		e.Answers = map[string]journal.Answer{}
		for k, id := range r.Walked() {
			if (i+k)%3 == 0 {
				e.Answers[id] = journal.Answer{Level: r.Levels[(i+k)%len(r.Levels)].ID, Text: strings.Repeat("Ik vroeg door en wachtte. ", 6)}
			}
		}
	}
	_, err = j.Import(all, r)
	sound(b, err)
	return j
}

// escaped is the least that a report of a stage has to do.
func escaped(j *store.Journal) error {
	kept, err := j.Portfolio("stage-1")
	for i := range kept.Entries {
		for _, text := range kept.Entries[i].Texts() {
			io.WriteString(io.Discard, html.EscapeString(text.Words))
		}
	}
	return err
}
