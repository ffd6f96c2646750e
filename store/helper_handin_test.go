package store_test

import (
	"testing"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// stage1 is the default rubric's first stage.
const stage1 = "stage-1"

// reflected is a journal of three entries, one of them private, each with a margin, and an open estimate.
func reflected(t *testing.T) *store.Journal {
	t.Helper()
	j := sound(t)
	r := rubric.Default()
	for i, story := range []string{"Mama van Sofie zong aan de deur.", "Papa keek naar de bouwhoek.", "GEHEIM verhaal"} {
		enc := journal.Encounter{Stage: stage1, When: noon, Alias: "Ouder Zonnebloem"}
		d := journal.NewDraft("d"+story[:4], noon.AddDate(0, 0, i), r, enc, journal.Short, nil, nil)
		d.Entry.Story, d.Entry.Margin, d.Entry.Private = story, "KANTLIJN van mij", i == 2
		if _, err := j.Finish(d, r, noon.AddDate(0, 0, i)); err != nil {
			t.Fatal(err)
		}
	}
	est := journal.NewEstimate(stage1, r, nil, noon)
	est.Judge("houding.positief", journal.Judgement{Level: "oefenend", Reason: "Ik lach vaker."})
	if err := j.SaveEstimate(est, r); err != nil {
		t.Fatal(err)
	}
	return j
}

func choice() exchange.Choice {
	return exchange.Choice{Student: "Noor", Stage: stage1, StageName: "Stage 1", Made: noon.AddDate(0, 0, 9), Dates: exchange.Weeks, By: exchange.ByStage}
}

func collect(t *testing.T, j *store.Journal) exchange.Source {
	t.Helper()
	from, err := j.Collect(store.Query{Stage: stage1}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return from
}

// handOver hands in the first stage of a journal and gives what lies in the file.
func handOver(t *testing.T, j *store.Journal) *exchange.HandIn {
	t.Helper()
	sent, err := j.HandIn(choice(), collect(t, j), store.Sealing{}, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	return opened[*exchange.HandIn](t, sent.File)
}
