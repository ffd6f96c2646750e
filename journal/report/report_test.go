package report_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/report"
	"koffiemoment/rubric"
)

func TestRows(t *testing.T) {
	r := rubric.Default()
	walked, levels := r.Walked(), r.Levels
	b := &journal.Brief{Student: "Noor", Journal: "j-1", HandIn: "h-2", Stage: "stage-1", StageName: "Stage 1", Criteria: append(walked[:3:3], "weg"),
		Self: map[string]string{walked[0]: levels[1].ID}, Moments: map[string]int{walked[0]: 4}}
	var v journal.Review
	v.Place(walked[0], levels[3].ID, "")
	v.Remark(walked[0], "Volgende stap: vraag door.", "")
	v.CannotJudge(walked[1], "")
	v.Place(walked[2], "weg", "")
	row := func(id string) report.Row {
		c, _ := r.Criterion(id)
		return report.Row{Student: "Noor", Journal: "j-1", HandIn: "h-2", Stage: "Stage 1", Criterion: id, Name: c.Name["en"]}
	}
	want := []report.Row{row(walked[0]), row(walked[1]), row(walked[2]), {Student: "Noor", Journal: "j-1", HandIn: "h-2", Stage: "Stage 1", Criterion: "weg"}}
	want[0].Moments, want[0].Self, want[0].Lecturer = 4, levels[1].Name["en"], levels[3].Name["en"]
	want[0].Remark, want[1].CannotJudge = "Volgende stap: vraag door.", true
	if diff := cmp.Diff(want, report.Rows(b, &v, r, "en")); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}
