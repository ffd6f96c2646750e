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
