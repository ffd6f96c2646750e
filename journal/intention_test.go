package journal_test

import (
	"testing"
	"time"

	"koffiemoment/journal"
)

func TestIntentionStaysOpenUntilDoneOrLetGo(t *testing.T) {
	type report struct {
		entry string
		out   journal.Outcome
	}
	tests := []struct {
		name    string
		reports []report
		want    journal.Outcome
		open    bool
	}{
		{"nothing yet", nil, journal.NoOutcomeYet, true},
		{"worked", []report{{"2-a", journal.Worked}}, journal.Worked, false},
		{"went otherwise", []report{{"2-a", journal.WentOther}}, journal.WentOther, false},
		{"no chance yet", []report{{"2-a", journal.NoChanceYet}}, journal.NoChanceYet, true},
		{"let go", []report{{"", journal.LetGo}}, journal.LetGo, false},
		{"no chance, then worked", []report{{"2-a", journal.NoChanceYet}, {"3-b", journal.Worked}}, journal.Worked, false},
		{"the same entry says otherwise", []report{{"2-a", journal.Worked}, {"2-a", journal.NoChanceYet}}, journal.NoChanceYet, true},
		{"the report is taken back", []report{{"2-a", journal.Worked}, {"2-a", journal.NoOutcomeYet}}, journal.NoOutcomeYet, true},
		{"an older report is taken back", []report{{"2-a", journal.NoChanceYet}, {"3-b", journal.Worked}, {"2-a", journal.NoOutcomeYet}}, journal.Worked, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			i := journal.Intention{ID: "1-z"}
			for n, r := range tt.reports {
				i.Report(r.entry, r.out, noon.Add(time.Duration(n)*time.Hour))
			}
			if i.Outcome() != tt.want || i.Open() != tt.open {
				t.Errorf("outcome %q, open %v; want %q, %v", i.Outcome(), i.Open(), tt.want, tt.open)
			}
			if i.Gone = true; i.Open() {
				t.Error("an intention whose entry lies in the bin is shown")
			}
		})
	}
}

func TestPlanEmpty(t *testing.T) {
	tests := []struct {
		plan *journal.Plan
		want bool
	}{
		{nil, true},
		{&journal.Plan{}, true},
		{&journal.Plan{If: " \n", Then: "\t"}, true},
		{&journal.Plan{If: "een ouder wacht"}, false},
		{&journal.Plan{Then: "ga ik ernaartoe"}, false},
	}
	for _, tt := range tests {
		if got := tt.plan.Empty(); got != tt.want {
			t.Errorf("%+v is empty: %v, want %v", tt.plan, got, tt.want)
		}
	}
}
