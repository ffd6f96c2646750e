package store_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/store"
)

func salvage(t testing.TB, path string) store.Rescued {
	t.Helper()
	done, err := store.Salvage(path, noon)
	if err != nil {
		t.Fatal(err)
	}
	return done
}

// What is whole comes back as it was, record for record, and the old file stays beside it, byte for byte.
func TestEveryKindOfRecordComesBackFromSalvage(t *testing.T) {
	path := fullJournal(t)
	before := contents(t, path)
	j := open(t, path)
	want, id := valuesOf(t, j), j.ID()
	j.Close()
	examined, err := store.Examine(path)
	if err != nil || !examined.Whole || examined.Entries != 1 || examined.Expected != 1 || examined.Bin != 1 || examined.Answers != 1 || examined.Journal != id {
		t.Errorf("examined %+v, %v", examined, err)
	}
	done := salvage(t, path)
	if diff := cmp.Diff(examined, done.Examined); diff != "" {
		t.Error(diff)
	}
	if contents(t, done.Put) != before {
		t.Error("what was put aside is another file")
	}
	j = open(t, path)
	got := valuesOf(t, j)
	for _, all := range []map[string]map[string]string{want, got} { // what is derived is written anew, and so are numbers
		delete(all["meta"], "change")
		delete(all["meta"], "numbers")
		delete(all["meta"], "arrivals")
		delete(all, "census")
		for _, room := range []string{"rows", "open", "state"} {
			for key, value := range all[room] {
				if len(value) > 16 {
					all[room][key] = value[16:]
				}
			}
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if err := j.Verify(); err != nil {
		t.Error(err)
	}
}
