package review_test

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/ui/pilot"
)

// lettered are the lecturer's screens on which nobody types, each by the keys that lead there from the queue and by what it shows.
var lettered = []struct{ name, keys, shows string }{
	{"queue", "", "► Bo De Smet"},
	{"student, criteria", "down enter", "● Criteria"},
	{"student, entries", "down enter tab", "● Reflecties"},
	{"student, answer", "down enter tab tab", "● Antwoord"},
	{"criterion, levels", "down enter enter", "► Jij"},
	{"criterion, what the student says", "down enter enter shift+tab", "► Amber"},
	{"entry", "down enter tab enter", "reflectie 1 van 3"},
	{"more about", "down enter m", "Amber"},
	{"picture", "c", "Groepsbeeld"},
	{"students and criteria", "c p", "Amber"},
	{"aside", "t", "bo-1"},
	{"answers", "a", "Antwoorden"},
	{"your details", "o down", "Jouw gegevens"},
}

// said is what a student would be told, and what is the lecturer's own.
func said(p *pilot.Pilot) any {
	desk := p.Shell.Desk
	must(desk.Keeper.Flush())
	reviews, err := desk.OpenReviews()
	must(err)
	journals, err := reviews.Journals()
	must(err)
	all := map[string]journal.Review{}
	for _, id := range journals {
		r, err := reviews.Review(stage1Of(id))
		must(err)
		r.HandIn, r.Number, r.Read, r.Parts, r.Revision = "", 0, nil, nil, 0 // what was looked at changes by looking
		if !r.SaysNothing() {                                                // as of a student who was opened
			all[id] = r
		}
	}
	bin, err := reviews.Bin()
	must(err)
	return []any{all, bin, desk.Set.Reviewer}
}

// A letter beside a text grades nobody, takes nothing back and throws nothing away, on whatever screen it lands.
func TestNoLetterChangesWhatWasSaid(t *testing.T) {
	for _, screen := range lettered {
		t.Run(screen.name, func(t *testing.T) {
			t.Parallel()
			d := newDesk(t, class)
			d.name("An Claes")
			d.say(handInOf(pupil{name: "Amber Peeters", journal: "j-amber", number: 1, entries: 3, look: true, level: "verkennend"}), func(r *journal.Review) {
				r.Place("positief", "oefenend", "")
				r.Remark("positief", "Vraag eens door.", "")
				r.Raise("Hoe begin je?")
				r.SetClosing("Mooi.")
				r.SetNote("Belt.")
				r.MarkReady("h-j-amber-1")
			})
			master, err := os.ReadFile(d.reviews)
			must(err)
			for _, letter := range strings.Split("abcdefghijklmnopqrstuvwxyzNPR", "") {
				d.close()
				d.program = nil
				must(os.WriteFile(d.reviews, master, 0o600))
				p := d.open()
				p.Press(strings.Fields(screen.keys)...)
				p.Shows(t, screen.shows)
				before := said(p)
				if p.Press(letter); p.Quit {
					continue
				}
				if diff := cmp.Diff(before, said(p)); diff != "" {
					t.Errorf("%s (-before +after): %s", letter, diff)
				}
			}
		})
	}
}
