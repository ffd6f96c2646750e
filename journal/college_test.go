package journal_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// college is a rubric that shares no criterion and no level with the default one.
const college = `
id: mijn-hogeschool
version: 1
languages: [nl]
title: "Ouders ontmoeten"
levels:
  - {id: n1, name: "Startend", short: "1", meaning: "Begint eraan."}
  - {id: n2, name: "Groeiend", short: "2", meaning: "Doet het met hulp."}
  - {id: n3, name: "Stevig", short: "3", meaning: "Doet het zelf."}
  - {id: n4, name: "Sterk", short: "4", meaning: "Doet het ook als het moeilijk is."}
  - {id: n5, name: "Voorbeeld", short: "5", meaning: "Helpt er anderen bij."}
not_observed: {name: "Niet gezien", meaning: "Er was geen kans toe."}
groups:
  - id: kijken
    part: houvast
    name: "Kijken"
    meaning: "Hoe je naar ouders kijkt."
    criteria:
      - id: mild
        name: "Mild kijken"
        meaning: "Je kijkt mild."
        opening: "Naar wie keek je?"
        deepening: "Hoe kan je nog kijken?"
        descriptors: {n1: "Oordeelt.", n2: "Merkt het oordeel.", n3: "Stelt het uit.", n4: "Zoekt een andere uitleg.", n5: "Nodigt uit tot mildheid."}
  - id: contact
    part: schenken
    name: "Contact"
    meaning: "Je zoekt ouders op."
    criteria:
      - id: groeten
        mirror: initiative
        name: "Elke ouder groeten"
        meaning: "Je groet elke ouder."
        opening: "Wie groette je?"
        deepening: "Wie niet?"
        descriptors: {n1: "Groet terug.", n2: "Groet wie dichtbij komt.", n3: "Groet iedereen.", n4: "Ook op drukke dagen.", n5: "De klas groet mee."}
      - id: namen
        mirror: topics
        name: "Namen kennen"
        meaning: "Je kent de namen."
        opening: "Welke naam leerde je?"
        deepening: "Welke nog niet?"
        descriptors: {n1: "Enkele.", n2: "De helft.", n3: "De meeste.", n4: "Alle.", n5: "Ook van thuis."}
  - id: doelen
    part: doelen
    name: "Doelen"
    meaning: "Waar je naartoe gaat."
    criteria:
      - id: welkom
        mirror: families
        supported_by: [groeten, mild]
        source: "De student heet ouders welkom."
        name: "Welkom heten"
        meaning: "Ouders zijn welkom."
        opening: "Wie was welkom?"
        deepening: "Wie nog niet?"
        descriptors: {n1: "Soms.", n2: "Vaak.", n3: "Altijd.", n4: "Ook bij haast.", n5: "Met de hele klas."}
stages:
  - id: jaar-2
    name: "Stage jaar 2"
    goals: [welkom]
`

// walk writes an entry as a student does, under the college's rubric, some weeks into the stage.
func walk(t *testing.T, r *rubric.Rubric, seq uint64, week int, at journal.Encounter, levels map[string]string, goals ...string) journal.Summary {
	t.Helper()
	at.Stage = "jaar-2"
	d := journal.NewDraft("d", noon.AddDate(0, 0, 7*(week-1)), r, at, journal.Full, journal.Coverage{}, nil)
	d.Entry.Story = "Aan de deur."
	for _, criterion := range d.Asked {
		switch level := levels[criterion]; level {
		case "":
			d.Skip(criterion)
		case "-":
			d.SetNoOpportunity(criterion)
		default:
			d.Place(criterion, level)
		}
	}
	for _, g := range goals {
		d.ToggleGoal(g)
	}
	e, err := d.Finish(noon)
	if err != nil {
		t.Fatal(err)
	}
	e.ID, e.Seq = id(seq), seq
	return e.Summary()
}

// collegeJournal is what a student of that college wrote in four weeks, once by mistake under the default rubric.
func collegeJournal(t *testing.T) *journal.Period {
	t.Helper()
	r, err := rubric.Parse([]byte(college))
	if err != nil {
		t.Fatal(err)
	}
	type at = journal.Encounter
	type levels = map[string]string
	all := []journal.Summary{
		walk(t, r, 1, 1, at{Alias: "Eik", Initiator: "ouder", Topics: []string{"naam"}}, levels{"groeten": "n2", "namen": "-"}),
		walk(t, r, 2, 2, at{Alias: "Beuk", Initiator: "ik", Topics: []string{"Naam", "fiets"}}, levels{"groeten": "n4", "mild": "n3"}),
		walk(t, r, 3, 2, at{Alias: "Eik", Follows: "1-x"}, levels{"groeten": "n5"}),
		walk(t, r, 4, 4, at{Alias: "Wilg", Initiator: "ik"}, levels{"mild": "-"}, "welkom"),
		walk(t, rubric.Default(), 5, 4, at{Alias: "Linde"}, levels{"houding.positief": "afgestemd"}, "doel.olr6-e2"),
	}
	return journal.NewPeriod(r, all)
}

func TestCollegePeriod(t *testing.T) {
	p := collegeJournal(t)
	tests := []struct {
		of       string
		counts   []int
		behind   []uint64
		families int
	}{
		{"mild", []int{0, 0, 1, 0, 0}, []uint64{2}, 1},
		{"groeten", []int{0, 1, 0, 1, 1}, []uint64{3, 2, 1}, 2},
		{"namen", []int{0, 0, 0, 0, 0}, nil, 0},
		{"welkom", []int{0, 0, 0, 0, 0}, []uint64{4}, 1},
	}
	for _, tt := range tests {
		e := p.Of(tt.of)
		if !slices.Equal(counts(e), tt.counts) || !slices.Equal(seqs(e.Moments), tt.behind) || e.Families != tt.families {
			t.Errorf("%s: %v by %v with %d families, want %v by %v with %d", tt.of, counts(e), seqs(e.Moments), e.Families,
				tt.counts, tt.behind, tt.families)
		}
	}
	want := []string{"doel.olr6-e2 [] by [5]", "houding.positief [afgestemd] by [5]"}
	if diff := cmp.Diff(want, apart(p)); diff != "" {
		t.Errorf("written under the default rubric, shown apart (-want +got):\n%s", diff)
	}
}

func TestCollegeRemarks(t *testing.T) {
	p := collegeJournal(t)
	tests := []struct {
		of, level string
		want      journal.Remark
	}{
		{"groeten", "n3", journal.Remark{}}, // the middle is not in the upper half
		{"groeten", "n4", journal.Remark{}},
		{"groeten", "n5", journal.Remark{}},
		{"mild", "n4", journal.Remark{Moments: 2, Families: 2}},
		{"mild", "n5", journal.Remark{FollowUp: true}},
		{"welkom", "n4", journal.Remark{Moments: 1, Families: 1}},
		{"welkom", "n5", journal.Remark{FollowUp: true}},
		{"namen", "n2", journal.Remark{}},
	}
	for _, tt := range tests {
		if got := p.Remark(tt.of, tt.level); got != tt.want {
			t.Errorf("%s on %s: %+v, want %+v", tt.of, tt.level, got, tt.want)
		}
	}
}

func TestCollegeGrowth(t *testing.T) {
	p := collegeJournal(t)
	for of, want := range map[string]string{
		"groeten": "1: n2 · 2: n4 n5", "mild": "2: n3", "namen": "", "welkom": "4: -",
	} {
		if got := weeks(p.Growth(of, noon)); got != want {
			t.Errorf("%s: %q, want %q", of, got, want)
		}
	}
}

func TestCollegeMirror(t *testing.T) {
	p := collegeJournal(t)
	got := map[string]string{}
	for _, f := range journal.Mirror(p, []journal.Intention{{ID: "1-x"}}, []string{"Eik", "Beuk", "Spar"}) {
		got[f.ID+" "+f.Criterion] = seen(f)
	}
	want := map[string]string{
		"initiative groeten": "2 of 3 [] by [4 2] in [4 2 1]",
		"families welkom":    "4 of 5 [Spar] by [5 4 3 2 1] in [5 4 3 2 1]",
		"topics namen":       "2 of 2 [Naam fiets] by [2 1] in [2 1]",
		"quiet ":             "1 of 3 [namen] by [] in [5 4 3 2 1]",
		"returned ":          "0 of 1 [] by [] in [1]",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("facts (-want +got):\n%s", diff)
	}
}

func TestCollegeEstimate(t *testing.T) {
	r := collegeJournal(t).Rubric
	first := journal.NewEstimate("jaar-2", r, nil, noon)
	first.Judge("groeten", journal.Judgement{Level: "n4", Reason: "Drie keer.", Moments: []string{"2-x", "3-x"}})
	first.Answer("initiative", "Ik begin al vaker.")
	if under := journal.NewEstimate("jaar-2", rubric.Default(), &first, noon); under.Judged(rubric.Default()) != 0 || len(under.Judgements) != 1 || len(under.Answers) != 1 {
		t.Errorf("under a rubric with other criteria: %v, answers %v", under.Judgements, under.Answers)
	}
	if again := journal.NewEstimate("jaar-2", r, &first, noon); again.Version != 2 || again.Judged(r) != 1 {
		t.Errorf("under the same rubric: version %d with %d levels, want 2 with 1", again.Version, again.Judged(r))
	}
}
