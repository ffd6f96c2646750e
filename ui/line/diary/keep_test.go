package diary_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
	"koffiemoment/ui/words"
)

// TestASideFileHoldsWhatItIsSaidToHold ends two conversations in the same second: the text of the second stands in a file of its own.
func TestASideFileHoldsWhatItIsSaidToHold(t *testing.T) {
	folder := t.TempDir()
	j, err := store.Open(filepath.Join(folder, "logboek.db"), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer j.Close()
	typed, err := os.Create(filepath.Join(folder, "in"))
	if err != nil {
		t.Fatal(err)
	}
	defer typed.Close()
	for _, text := range []string{"Mama lachte.", "Papa zwaaide."} {
		d := &diary.Diary{Talk: ask.New(typed, typed, words.CatalogFor("nl")), Store: j, Default: rubric.Default,
			Now: func() time.Time { return time.Date(2026, 3, 12, 12, 0, 0, 0, time.UTC) }}
		d.Keep("d", "Reflectie", text, func() error { return errors.New("full") })
		end := d.End()
		d.Close()
		if held, err := os.ReadFile(end.Rescue); err != nil || !strings.Contains(string(held), text) {
			t.Errorf("%q is said to be in %q, which holds %q (%v)", text, end.Rescue, held, err)
		}
	}
}

// TestChoicesThatWereNotSavedAreSaidToBe wants what was not saved told at the end, and what could be saved by then not.
func TestChoicesThatWereNotSavedAreSaidToBe(t *testing.T) {
	folder := t.TempDir()
	j, err := store.Open(filepath.Join(folder, "logboek.db"), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer j.Close()
	heard, err := os.Create(filepath.Join(folder, "out"))
	if err != nil {
		t.Fatal(err)
	}
	defer heard.Close()
	d := &diary.Diary{Talk: ask.New(heard, heard, words.CatalogFor("nl")), Store: j, Default: rubric.Default, Now: time.Now}
	defer d.Close()
	full, once := store.ErrFull, store.ErrFull
	d.Keep("settings", "Instellingen", "", func() error { return full })
	d.Keep("tips", "Tips", "", func() error { return once })
	once = nil
	if end := d.End(); end != (diary.Ending{Unkept: true}) {
		t.Errorf("it ended as %+v", end)
	}
	full = nil
	if end := d.End(); end != (diary.Ending{}) {
		t.Errorf("once there is room it ended as %+v", end)
	}
	said, err := os.ReadFile(heard.Name())
	if err != nil {
		t.Fatal(err)
	}
	if strings.Count(string(said), "Niet bewaard: Instellingen. De schijf is vol.") != 1 || strings.Contains(string(said), "Niet bewaard: Tips") {
		t.Errorf("it was said:\n%s", said)
	}
}
