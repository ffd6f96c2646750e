package store_test

import (
	"errors"
	"io/fs"
	"os"
	"testing"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// Between the reading of a folder and the opening of a student anything may come to stand in the file.
func TestAHandInIsReadAgainOnlyAsWhatItWas(t *testing.T) {
	known := handed(t, "j-1", "Emma", "stage-1", 2)
	newer, older, twin := handed(t, "j-1", "Emma", "stage-1", 3), handed(t, "j-1", "Emma", "stage-1", 1), handed(t, "j-1", "Emma", "stage-1", 2)
	newer.ID, older.ID, twin.ID = "h-newer", "h-older", "h-twin"
	renamed := handed(t, "j-1", "Emma Claes", "stage-1", 2)
	stolen := handed(t, "j-1", "Ben", "stage-1", 3)
	for name, tt := range map[string]struct {
		now      exchange.Document
		is       error // what ReadHandIn says
		newerErr error // what ReadNewer says
	}{
		"the same":                    {known, nil, nil},
		"the same, another name":      {renamed, store.ErrChanged, store.ErrChanged},
		"a newer one, another name":   {stolen, store.ErrChanged, store.ErrChanged},
		"a newer one":                 {newer, store.ErrChanged, nil},
		"an older one":                {older, store.ErrChanged, store.ErrChanged},
		"another of the same number":  {twin, store.ErrChanged, store.ErrChanged},
		"another stage":               {handed(t, "j-1", "Emma", "stage-2", 3), store.ErrChanged, store.ErrChanged},
		"another student of the name": {handed(t, "j-2", "Emma", "stage-1", 3), store.ErrChanged, store.ErrChanged},
		"an answer":                   {exchange.NewAnswer("a-1", 1, known, exchange.Reviewer{ID: "an", Name: "An"}, noon), store.ErrChanged, store.ErrChanged},
	} {
		path := inbox(t, map[string][]byte{"1.koffie": plain(t, known)})[0]
		was := found(t, []string{path})[0]
		if err := os.WriteFile(path, plain(t, tt.now), 0o600); err != nil {
			t.Fatal(err)
		}
		if h, err := store.ReadHandIn(was, nil); !errors.Is(err, tt.is) || (h == nil) != (err != nil) {
			t.Errorf("%s: got %v, want %v", name, err, tt.is)
		}
		if d, err := store.ReadNewer(was, nil); !errors.Is(err, tt.newerErr) || (d.Doc == nil) != (err != nil) {
			t.Errorf("%s, or a newer one: got %v, want %v", name, err, tt.newerErr)
		}
		if err := os.Remove(path); err != nil {
			t.Fatal(err)
		}
		if _, err := store.ReadHandIn(was, nil); !errors.Is(err, fs.ErrNotExist) || errors.Is(err, store.ErrChanged) {
			t.Errorf("%s, gone: got %v", name, err)
		}
	}
}
