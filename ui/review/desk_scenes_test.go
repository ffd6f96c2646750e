package review_test

import (
	"fmt"
	"strings"
	"testing"

	"koffiemoment/ui/pilot"

	"koffiemoment/ui/words"
)

// deskScene is one of the lecturer's screens and the way there.
type deskScene struct {
	name string
	fill func(folder string)
	walk func(*pilot.Pilot)
}

func deskScenes() []deskScene {
	many := func(folder string) {
		for i := range 14 {
			pilot.Put(folder, fmt.Sprintf("s%02d.koffie", i), handInOf(pupil{name: fmt.Sprintf("Student %02d", i), journal: fmt.Sprintf("j-%02d", i), number: 1, entries: i % 5, look: i%4 == 0,
				level: []string{"", "verkennend", "oefenend", "afgestemd"}[i%4]}))
		}
		class(folder)
	}
	to := func(keys ...string) func(*pilot.Pilot) { return func(p *pilot.Pilot) { p.Press(keys...) } }
	return []deskScene{
		{"queue", many, to("down", "down")},
		{"queue-empty", nil, to()},
		{"queue-filter", many, to("f", "f", "f")},
		{"queue-search", many, func(p *pilot.Pilot) { p.Press("/"); p.Type("stud") }},
		{"queue-stages", stagesClass, to("down", "down")},
		{"queue-reading", class, func(p *pilot.Pilot) { p.Hold(); p.Press("R") }},
		{"picker", folders, to("m")},
		{"aside", class, to("t", "down")},
		{"aside-sealed", lockedClass, to("t")},
		{"aside-passphrase", lockedClass, to("t", "enter")},
		{"keys-keep", class, func(p *pilot.Pilot) { p.Press("o"); p.Press(pilot.Downs(keepRow)...); p.Press("enter") }},
		{"picture", many, to("c", "down", "down")},
		{"picture-quiet", many, to("c", "s")},
		{"picture-weeks", many, to("c", "w")},
		{"picture-one", many, to("c", "enter")},
		{"picture-small", class, to("c")},
		{"grid", many, to("c", "p", "down", "right")},
		{"answers", many, to("a")},
		{"answers-no-name", many, to("a", "down", "down", "enter")},
		{"answers-nothing", many, func(p *pilot.Pilot) { p.Press("a"); p.Type("An"); p.Press("down", "down", "enter") }},
		{"answers-half", many, func(p *pilot.Pilot) { p.Press("space", "a"); p.Type("An"); p.Press("down", "enter") }},
		{"preview", many, to("a", "down", "down", "down", "enter")},
		{"bin", many, to("space", "x", "down", "enter", "o", "down", "down", "down", "down", "enter")},
		{"desk", class, to("o", "down")},
		{"desk-help", class, to("f1")},
	}
}

// stagesClass is a class of which one student handed in two stages and the whole study, and two others share a name.
func stagesClass(folder string) {
	for number, stage := range []string{"Stage 1", "Stage 2", ""} {
		h := handInOf(pupil{name: "Noor Vandenbroucke", journal: "j-noor", number: number + 1, entries: number + 1})
		h.Stage, h.StageName = strings.ReplaceAll(strings.ToLower(stage), " ", "-"), stage
		pilot.Put(folder, h.ID+".koffie", h)
	}
	for _, id := range []string{"1f-emma", "8a-emma"} {
		pilot.Put(folder, id+".koffie", handInOf(pupil{name: "Emma", journal: id, number: 1, entries: 1}))
	}
}

// TestDeskScreens is TestScreens for the lecturer's screens.
func TestDeskScreens(t *testing.T) {
	for _, lang := range words.Languages() {
		for _, s := range deskScenes() {
			t.Run(lang+"/"+s.name, func(t *testing.T) {
				t.Parallel()
				d := newDesk(t, s.fill)
				d.lang = lang
				p := d.open()
				s.walk(p)
				sizes := [][2]int{{80, 24}, {40, 12}}
				if s.name == "queue" {
					sizes = append(sizes, [2]int{120, 40})
				}
				p.Frames(t, s.name, lang, sizes)
			})
		}
	}
}

// TestDeskAtEverySize is TestEverySize for the lecturer's screens.
func TestDeskAtEverySize(t *testing.T) {
	for _, s := range deskScenes() {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			p := newDesk(t, s.fill).open()
			s.walk(p)
			for _, w := range []int{1, 2, 3, 5, 8, 13, 20, 21, 39, 40, 60, 72, 79, 80, 90, 119, 120, 200, 300} {
				for _, h := range []int{1, 2, 3, 4, 5, 7, 9, 10, 12, 13, 15, 16, 24, 25, 40, 100} {
					p.Resize(w, h)
					if p.Quit {
						t.Fatalf("the program ended at %d×%d", w, h)
					}
					p.Fits(t, w, h)
				}
			}
		})
	}
}
