package review_test

import (
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
	p.Press("c")
	p.Shows(t, "3 studenten · 7 reflecties")
	p.Says(t, "1 logboek heeft een andere rubric en staat apart.")
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
	if got := row(t, p, "kan ik niet inschatten"); got != "kan ik niet inschatten ▪ 1" {
		t.Errorf("the bar is %q", got)
	}
	p.Press("w")
	p.Shows(t, "week 5")
	p.Press("esc", "right")
	p.Shows(t, "1 student · 1 reflectie")
	p.Says(t, "3 logboeken hebben een andere rubric")
}

func TestTheQuietestCriteriaComeFirst(t *testing.T) {
	d := newDesk(t, func(folder string) {
		pilot.Put(folder, "1.koffie", handInOf(pupil{name: "Amber", journal: "j-amber", number: 1, entries: 3}))
	})
	p := d.open()
	p.Press("c")
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
	p.Press("c", "w")
	p.Press("end")
	p.Shows(t, "week 60")
}
