package review_test

import (
	"fmt"
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/ui/pilot"
)

func TestTheGroupIsPicturedWithoutNames(t *testing.T) {
	amber := pupil{name: "Amber", journal: "j-amber", number: 1, entries: 4, level: "oefenend"}
	d := newDesk(t, func(folder string) {
		pilot.Put(folder, "1.koffie", handInOf(amber))
		pilot.Put(folder, "2.koffie", handInOf(pupil{name: "Bo", journal: "j-bo", number: 1, entries: 2, level: "oefenend"}))
		pilot.Put(folder, "3.koffie", handInOf(pupil{name: "Cas", journal: "j-cas", number: 1, entries: 1}))
		r := pilot.CollegeRubric(t)
		pilot.Put(folder, "4.koffie", handInOf(pupil{name: "Dora", journal: "j-dora", number: 1, entries: 1, rubric: r}))
	})
	h := handInOf(amber)
	d.say(h, func(r *journal.Review) {
		r.Place(h.Rubric.Walked()[0], "afgestemd", "")
		r.CannotJudge(h.Rubric.Walked()[1], "")
	})
	p := d.open()
	p.Press("c", "enter")
	p.Shows(t, "3 studenten · 7 reflecties")
	p.Says(t, "Stage 1 · rubric")
	p.Says(t, ", versie 2. Beeld 1 van 2. 1 logboek is van een andere stage of rubric en staat apart.")
	if got := row(t, p, "► Positief"); got != "► Positief ingesteld Oe2 Af1" {
		t.Errorf("the row is %q", got)
	}
	if got := row(t, p, "Oe Oefenend"); got != "Oe Oefenend ▪▪ 2 ·" {
		t.Errorf("the bar is %q", got)
	}
	if got := row(t, p, "geen niveau"); got != "geen niveau ▪ 1 ▪▪ 2" {
		t.Errorf("the bar is %q", got)
	}
	for _, name := range []string{"Amber", "Bo ", "Cas", "Dora"} {
		p.Hides(t, name)
	}
	p.Press("down")
	if got := row(t, p, "niet in te schatten"); got != "niet in te schatten ▪ 1" {
		t.Errorf("the bar is %q", got)
	}
	p.Press("w")
	p.Shows(t, "week 5")
	p.Press("esc", "right")
	p.Shows(t, "1 student · 1 reflectie")
	p.Says(t, "3 logboeken zijn van een andere stage of rubric") // asked again for another group
	p.Says(t, "minder dan vijf studenten")
}

// Each stage has its picture, and one of four students shows no count before somebody asks.
func TestASmallGroupIsPicturedOnlyWhenAsked(t *testing.T) {
	d := newDesk(t, func(folder string) {
		for i := range 9 {
			h := handInOf(pupil{name: fmt.Sprint("Student ", i), journal: fmt.Sprint("j-", i), number: 1, entries: 1, level: "oefenend"})
			if i < 4 {
				h.Stage, h.StageName = "stage-2", "Stage 2"
			}
			pilot.Put(folder, h.ID+".koffie", h)
		}
	})
	p := d.open()
	p.Press("c")
	p.Shows(t, "Stage 1 · rubric")
	p.Shows(t, "Oe5")
	p.Press("right")
	p.Says(t, "Stage 2 · rubric")
	p.Says(t, "minder dan vijf studenten")
	p.Hides(t, "▪▪▪▪ 4")
	p.Press("enter")
	p.Shows(t, "▪▪▪▪ 4")
	p.Press("right", "right")
	p.Hides(t, "▪▪▪▪ 4")
}

// The page of students and criteria keeps the queue's order, shows my level with how far it lies from theirs, and all columns can be reached.
func TestStudentsAndCriteriaOnOnePage(t *testing.T) {
	amber := handInOf(pupil{name: "Amber", journal: "j-amber", number: 1, entries: 1, level: "oefenend"})
	d := newDesk(t, func(folder string) {
		pilot.Put(folder, "1.koffie", handInOf(pupil{name: "Bo", journal: "j-bo", number: 1, entries: 1}))
		pilot.Put(folder, "2.koffie", amber)
	})
	walked := amber.Rubric.Walked()
	d.say(amber, func(r *journal.Review) {
		r.Place(walked[0], "afgestemd", "")
		r.CannotJudge(walked[1], "")
	})
	p := d.open()
	p.Press("c", "p")
	if got := row(t, p, "Amber"); !strings.HasPrefix(got, "► Amber Af+2 – · ·") || !strings.HasSuffix(got, " nog niet klaar") {
		t.Errorf("the row is %q", got)
	}
	p.Shows(t, "student oefenend · jij afgestemd · nog niet klaar")
	p.Shows(t, "criteria 1 tot")
	p.Press("right")
	p.Shows(t, "jij niet in te schatten")
	last := 0
	for _, g := range amber.Rubric.Groups {
		for range g.Criteria {
			p.Press("right")
			last++
		}
	}
	p.Shows(t, fmt.Sprintf("tot %d van %[1]d", last))
	p.Shows(t, fmt.Sprintf("►%d", last))
	p.Press("down")
	p.Shows(t, "► Bo")
	p.Press("esc")
	p.Says(t, "minder dan vijf studenten")
}

func TestTheQuietestCriteriaComeFirst(t *testing.T) {
	d := newDesk(t, func(folder string) {
		pilot.Put(folder, "1.koffie", handInOf(pupil{name: "Amber", journal: "j-amber", number: 1, entries: 3}))
	})
	p := d.open()
	p.Press("c", "enter")
	p.Shows(t, "► Positief ingesteld")
	p.Press("s")
	p.Shows(t, "nog stil")
	p.Hides(t, "Gelijkwaardigheid")
	p.Press("s", "home")
	p.Shows(t, "► Positief ingesteld")
}

// Weeks beyond those that fit can be reached.
func TestEveryWeekOfTheGroupCanBeSeen(t *testing.T) {
	p := newDesk(t, func(folder string) {
		pilot.Put(folder, "noor.koffie", handInOf(pupil{name: "Noor", journal: "j-noor", number: 1, entries: 60, days: 7}))
	}).open()
	p.Press("c", "enter", "w")
	p.Press("end")
	p.Shows(t, "week 60")
}
