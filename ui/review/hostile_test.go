package review_test

import (
	"os"
	"path/filepath"
	"testing"

	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// A folder of hand-ins comes from everybody: the name of a file or a folder, and what stands in a file, steer no terminal on any screen.
func TestNoNameSteersTheTerminal(t *testing.T) {
	for _, s := range deskScenes() {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			d := newDesk(t, func(folder string) {
				if s.fill != nil {
					s.fill(folder)
					pourAround(folder)
				}
			})
			d.folder = pouredAway(d.folder)
			d.keep(func(s *store.Reviews) {
				desk, err := s.Desk()
				must(err)
				desk.Reviewer.Name = pilot.Pour(desk.Reviewer.Name)
				must(s.SaveDesk(desk))
			})
			p := d.open()
			s.walk(p)
			p.Lives(t)
			p.Tame(t, s.name)
		})
	}
}

// pouredAway gives a folder a hostile name, as that of one that somebody sent.
func pouredAway(folder string) string {
	to := filepath.Join(filepath.Dir(folder), pilot.PourName("klas"))
	must(os.Rename(folder, to))
	return to
}

// pourAround lays beside the files of a class what has a hostile name, or says something hostile in the place of a hand-in.
func pourAround(folder string) {
	for _, name := range []string{"stuk.koffie", "verslag.docx", "aanwezig.zip", "sleutel.age"} {
		must(os.WriteFile(filepath.Join(folder, pilot.PourName(name)), []byte(pilot.Pour("geen hand-in")), 0o600))
	}
	pilot.Put(folder, pilot.PourName("goed.koffie"), handInOf(pupil{name: "Goed Zo", journal: "j-goed", number: 1, entries: 2}))
	pilot.Put(filepath.Join(folder, pilot.PourName("binnen")), "zo.koffie", handInOf(pupil{name: "Zo Goed", journal: "j-zo", number: 1, entries: 2}))
	must(os.WriteFile(filepath.Join(folder, "vreemd.koffie"), []byte(`{"koffie":2,"kind":"`+pilot.Pour("handin")+`"}`), 0o600))
}
