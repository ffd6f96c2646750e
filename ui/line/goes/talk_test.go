package goes_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
	"koffiemoment/ui/pilot"
	"koffiemoment/ui/words"
)

// talk runs a part of the conversation with answers that are piped in, and gives what was said and the word that it ended with.
func talk(t *testing.T, j *store.Journal, lang, answers string, with func(*diary.Diary) ask.Word) (said string, w ask.Word) {
	t.Helper()
	in, out := file(t, answers), file(t, "")
	c := ask.New(in, out, words.CatalogFor(lang))
	d := &diary.Diary{Talk: c, Store: j, Now: func() time.Time { return pilot.Now }, Default: rubric.Default, Outbox: pilot.Outside(j)}
	if err := d.Reread(); err != nil {
		t.Fatal(err)
	}
	w = with(d)
	c.Close()
	b, err := os.ReadFile(out.Name())
	if err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(string(b), pilot.Outside(j), "MAP"), w
}

func file(t *testing.T, holds string) *os.File {
	t.Helper()
	path := filepath.Join(t.TempDir(), "x")
	if err := os.WriteFile(path, []byte(holds), 0o600); err != nil {
		t.Fatal(err)
	}
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

// golden compares what was said with testdata, or writes it there with -update.
func golden(t *testing.T, name, said string) {
	t.Helper()
	path := filepath.Join("testdata", name+".txt")
	if *pilot.Update {
		if err := os.WriteFile(path, []byte(said), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), said); diff != "" {
		t.Errorf("%s differs (-want +got; go test with -update writes it anew):\n%s", name, diff)
	}
}
