package store_test

import (
	"bytes"
	"errors"
	"maps"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	bolt "go.etcd.io/bbolt"

	"koffiemoment/journal"
	"koffiemoment/store"
)

func TestEveryKindOfRecordHasItsLine(t *testing.T) {
	all := kinds()
	if got, want := slices.Sorted(maps.Keys(all)), slices.Sorted(slices.Values(store.Rooms())); !slices.Equal(got, want) {
		t.Errorf("lines for %q, want %q", got, want)
	}
	for room, values := range valuesOf(t, open(t, fullJournal(t))) {
		if len(values) == 0 {
			t.Errorf("a full journal holds no record in %s", room)
		}
	}
}

// What is written is read back, also after the file was written anew.
func TestEveryKindOfRecordComesBack(t *testing.T) {
	for name, made := range journalsOfEveryKind() {
		t.Run(name, func(t *testing.T) { comesBack(t, open(t, made(t))) })
	}
}

func comesBack(t *testing.T, j *store.Journal) {
	before, values := map[string]any{}, valuesOf(t, j)
	read := func(room string) any {
		got, err := kinds()[room].read(j)
		if err != nil {
			t.Errorf("%s: %v", room, err)
		}
		return got
	}
	for room := range kinds() {
		before[room] = read(room)
	}
	if err := store.Compact(j); err != nil {
		t.Fatal(err)
	}
	for room := range kinds() {
		if diff := cmp.Diff(before[room], read(room)); diff != "" {
			t.Errorf("%s: %s", room, diff)
		}
	}
	after := valuesOf(t, j)
	for _, all := range []map[string]map[string]string{values, after} { // which change of these was the last is another
		delete(all["meta"], "change")
		delete(all, "census")
	}
	if diff := cmp.Diff(values, after); diff != "" {
		t.Error(diff)
	}
	if err := j.Verify(); err != nil {
		t.Error(err)
	}
}

// All of what a journal holds comes back out of the document that it was written to, but for its secrets. What is derived is
// made anew, and so looks the same.
func TestEveryKindOfRecordGoesOutAndComesBack(t *testing.T) {
	for name, made := range journalsOfEveryKind() {
		t.Run(name, func(t *testing.T) { goesOutAndComesBack(t, open(t, made(t))) })
	}
}

func goesOutAndComesBack(t *testing.T, j *store.Journal) {
	var document bytes.Buffer
	if err := j.Export(&document); err != nil {
		t.Fatal(err)
	}
	path := place(t)
	if _, err := importJournal(path, bytes.NewReader(document.Bytes())); err != nil {
		t.Fatal(err)
	}
	other := open(t, path)
	before, after := payloadsOf(t, j), payloadsOf(t, other)
	if len(before["extras of kind 8"]) == 0 || len(after["extras of kind 8"]) > 0 {
		t.Error("the signing key went out")
	}
	for _, all := range []map[string]map[string]string{before, after} {
		for _, key := range []string{"change", "kind", "schema", "draft", "identity", "lock", "following"} { // what a file is, and the other secret
			delete(all["meta"], key)
		}
		delete(all, store.RoomOf(store.SigningKey))
		for _, room := range []string{"rows", "open", "state", "census"} {
			delete(all, room)
		}
	}
	if diff := cmp.Diff(before, after); diff != "" {
		t.Error(diff)
	}
	for room := range kinds() {
		if room == store.RoomOf(store.SigningKey) {
			continue
		}
		was, err := kinds()[room].read(j)
		is, errToo := kinds()[room].read(other)
		if diff := cmp.Diff(was, is); diff != "" || err != nil || errToo != nil {
			t.Errorf("%s: %v, %v, %s", room, err, errToo, diff)
		}
	}
	if err := other.Verify(); err != nil {
		t.Error(err)
	}
}

func TestAFlippedByteIsNoticed(t *testing.T) {
	for room, is := range kinds() {
		t.Run(room, func(t *testing.T) {
			path := fullJournal(t)
			j := open(t, path)
			bucket, values := bucketOf(room), valuesOf(t, j)[room]
			before, err := is.read(j)
			if err != nil {
				t.Fatal(err)
			}
			err = store.Update(j, func(tx *bolt.Tx) error {
				for key, value := range values {
					spoilt := []byte(value)
					spoilt[len(spoilt)-1] ^= 4
					if err := tx.Bucket(bucket).Put([]byte(key), spoilt); err != nil {
						return err
					}
				}
				return nil
			})
			if err := errors.Join(err, j.Close()); err != nil {
				t.Fatal(err)
			}
			if store.Derived(room) {
				wantMended(t, path, before, is.read)
			} else {
				wantNoticed(t, path, store.Open, func(j *store.Journal) error { return second(is.read(j)) })
			}
		})
	}
}

// wantMended reads a file in which something is spoilt that is only derived: it stops nobody, and is right again.
func wantMended(t *testing.T, path string, before any, read func(*store.Journal) (any, error)) {
	t.Helper()
	file := contents(t, path)
	r, err := store.Open(path, store.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	page, err := r.List(store.Query{}, 0, 0)
	all, failed := r.Entries(store.Query{})
	if err := errors.Join(err, failed, r.Close()); err != nil || len(page.Rows) != 1 || len(all) != 1 || page.Rows[0].Line == "" {
		t.Errorf("read only: %d rows, %d entries, %v", len(page.Rows), len(all), err)
	}
	if contents(t, path) != file {
		t.Error("reading changed the file")
	}
	j := open(t, path)
	for range 2 {
		after, err := read(j)
		if diff := cmp.Diff(before, after); diff != "" || err != nil {
			t.Errorf("%v\n%s", err, diff)
		}
		if err := errors.Join(j.Settle(), j.Verify()); err != nil {
			t.Error(err)
		}
	}
	if err := j.SaveDraft(draft(t, j, "nog een"), smallRubric()); err != nil {
		t.Error(err)
	}
}

// A value that is gone is missed, though every value that is left can be trusted.
func TestALostRecordIsNoticed(t *testing.T) {
	for room := range kinds() {
		j := open(t, fullJournal(t))
		for key := range valuesOf(t, j)[room] {
			if err := store.Update(j, func(tx *bolt.Tx) error { return tx.Bucket(bucketOf(room)).Delete([]byte(key)) }); err != nil {
				t.Fatal(err)
			}
			break
		}
		if err := j.Verify(); !errors.Is(err, store.ErrDamaged) {
			t.Errorf("%s: got %v, want ErrDamaged", room, err)
		}
	}
}

// A disk that lost a write has a page as it was before: each value on it is one that was written there once, and there are as
// many of them. It is noticed all the same, and what follows from others is right again.
func TestAValueOfBeforeIsNoticed(t *testing.T) {
	path := fullJournal(t)
	j := open(t, path)
	before := valuesOf(t, j)
	e, err := j.Entry("1")
	o, failed := j.Overview(1)
	if err := errors.Join(err, failed); err != nil {
		t.Fatal(err)
	}
	again := journal.Revise("nog eens", noon, smallRubric(), e)
	again.Entry.Story = "een derde verhaal"
	finish(t, j, again)
	d, settings := o.Drafts[0], o.Settings
	d.Revision, d.Entry.Story, settings.Name = d.Revision+1, "heel anders", "Noor"
	if err := errors.Join(j.SaveDraft(d, smallRubric()), j.SaveSettings(settings), j.Close()); err != nil {
		t.Fatal(err)
	}
	changed := 0
	for room := range kinds() {
		j := open(t, copyOf(t, path))
		older := map[string]string{}
		for key, value := range valuesOf(t, j)[room] {
			if was, ok := before[room][key]; ok && was != value {
				older[key] = was
			}
		}
		if len(older) == 0 {
			continue
		}
		changed++
		err := store.Update(j, func(tx *bolt.Tx) error {
			for key, value := range older {
				if err := tx.Bucket(bucketOf(room)).Put([]byte(key), []byte(value)); err != nil {
					return err
				}
			}
			return nil
		})
		if err := errors.Join(err, j.Close()); err != nil {
			t.Fatal(err)
		}
		j = open(t, j.Path())
		err = j.Settle()
		derived := store.Derived(room) && room != "census" // which of the two is older, it or all the rest, nobody can tell
		if derived && err != nil || !derived && !errors.Is(err, store.ErrDamaged) {
			t.Errorf("%s: got %v", room, err)
		}
	}
	if changed < 5 {
		t.Errorf("only %d kinds of records changed", changed)
	}
}

func copyOf(t *testing.T, path string) string {
	t.Helper()
	to := filepath.Join(t.TempDir(), "logboek.db")
	write(t, to, []byte(contents(t, path)))
	return to
}

func bucketOf(room string) []byte {
	if slices.Contains(store.Buckets(), room) {
		return []byte(room)
	}
	return []byte("extras")
}

// What is derived can be thrown away: it comes out of the rest as it was.
func TestWhatIsDerivedIsMadeAnew(t *testing.T) {
	j := open(t, fullJournal(t))
	if _, err := j.Import(many(60), smallRubric()); err != nil {
		t.Fatal(err)
	}
	show := func() (o store.Overview, all []store.Summary) {
		o, err := j.Overview(5)
		if err == nil {
			all, err = j.Moments("")
		}
		if err != nil {
			t.Fatal(err)
		}
		return o, all
	}
	overview, all := show()
	for _, spoilt := range []string{"", "rows", "open", "state"} {
		if spoilt != "" {
			if err := store.Update(j, func(tx *bolt.Tx) error { return tx.DeleteBucket([]byte(spoilt)) }); err != nil {
				t.Fatal(err)
			}
		}
		if err := errors.Join(store.Rebuild(j), j.Verify()); err != nil {
			t.Fatalf("without %q: %v", spoilt, err)
		}
		after, allAfter := show()
		if diff := cmp.Diff(overview, after) + cmp.Diff(all, allAfter); diff != "" {
			t.Errorf("without %q: %s", spoilt, diff)
		}
	}
}

// What is of an entry goes with it, and nothing else does.
func TestEveryKindOfRecordKnowsAPurge(t *testing.T) {
	j := open(t, fullJournal(t))
	before := valuesOf(t, j)
	if err := errors.Join(j.Delete("1", noon.Add(time.Hour)), j.Purge([]string{"1"}), j.Verify()); err != nil {
		t.Fatal(err)
	}
	after := valuesOf(t, j)
	delete(after["meta"], "change")
	for room, is := range kinds() {
		if n, was := len(after[room]), len(before[room]); is.goes != (n < was) || !is.goes && n != was {
			t.Errorf("%s: %d of %d records are left", room, n, was)
		}
	}
}

func TestExtrasAreAboutSomething(t *testing.T) {
	j := open(t, fullJournal(t))
	for kind, about := range extras() {
		wrong, want := "", error(nil)
		switch about {
		case "":
			wrong = "iets"
		case "1":
			wrong, want = "7-bbbb", store.ErrNotFound
		}
		if err := j.SaveExtra(kind, wrong, "x"); err == nil || want != nil && !errors.Is(err, want) {
			t.Errorf("kind %d about %q: got %v", kind, wrong, err)
		}
		if err := j.SaveExtra(kind, about, nil); err != nil {
			t.Error(err)
		}
		var kept string
		if found, err := j.Extra(kind, about, &kept); found || err != nil {
			t.Errorf("kind %d: taken away, and yet found: %v, %v", kind, found, err)
		}
	}
	if err := j.SaveExtra(99, "iets", "x"); err == nil {
		t.Error("a kind that there is not was kept")
	}
	if err := j.Verify(); err != nil {
		t.Error(err)
	}
}
