package store_test

import (
	"testing"
	"time"

	"koffiemoment/journal"
)

// A look that is written letter by letter stays one, and without words none; the others stay as they were.
func TestALookThatIsBeingWrittenStaysOne(t *testing.T) {
	j, e := besideEverything(t, false)
	at := noon.Add(30 * time.Minute)
	for _, text := range []string{"Ze", "Ze lachte", "Ze lachte ook."} {
		if err := j.KeepLook(e.ID, journal.LookBack{Question: "Welk ander verhaal?", Text: text, Made: at}); err != nil {
			t.Fatal(err)
		}
	}
	looks := func() (texts []string) {
		beside, err := j.Beside(e.ID)
		if err != nil {
			t.Fatal(err)
		}
		for _, look := range beside.LookBacks {
			texts = append(texts, look.Text)
		}
		return texts
	}
	if got := looks(); len(got) != 3 || got[1] != "Ze lachte ook." {
		t.Errorf("kept %q", got)
	}
	if err := j.KeepLook(e.ID, journal.LookBack{Text: " ", Made: at}); err != nil {
		t.Fatal(err)
	}
	if got := looks(); len(got) != 2 || got[0] != "Mevrouw Janssens wachtte." {
		t.Errorf("kept %q", got)
	}
}
