package review_test

import (
	"testing"

	"koffiemoment/ui/pilot"
)

// Whose a file is in doubt is for the student to say: it stands aside with the reason, and enter alone takes nothing.
func TestAFileInDoubtIsAcceptedByHandOnly(t *testing.T) {
	d := newDesk(t, func(folder string) {
		pilot.Put(folder, "an.koffie", handInOf(pupil{name: "An", journal: "j-an", number: 1, entries: 1}))
		pilot.Put(folder, "ben.koffie", handInOf(pupil{name: "Ben", journal: "j-an", number: 999999, entries: 1}))
	})
	p := d.open()
	p.Hides(t, "Ben")
	p.Press("t")
	p.Shows(t, "verschilt: vraag het de student")
	p.Says(t, "er staat een andere naam op en het nummer springt ver vooruit. Volgens het bestand is het van Ben; dat is niet nagegaan.")
	p.Press("enter")
	p.Says(t, "ben.koffie toch aannemen?")
	p.Press("enter")
	p.Shows(t, "verschilt: vraag het de student")
	p.Press("enter", "down", "enter")
	p.Says(t, "ben.koffie is aangenomen.")
	p.Press("esc")
	p.Shows(t, "Ben")
}
