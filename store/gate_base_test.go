package store_test

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	bolt "go.etcd.io/bbolt"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// kept is what the gate needs of either file.
type kept interface {
	Settle() error
	Doubtful() bool
	InPlace() error
	Verify() error
	Close() error
}

// reading is one thing that a person asks of a file.
type reading struct {
	name  string
	get   func(kept) (any, error)
	whole bool // all is looked at first, so that nothing in it may be otherwise
}

// truth is what each reading gives of a file that nothing happened to.
type truth map[string]any

// refused is what a reading gives that asks for what is not there: an entry that was thrown away, say.
type refused string

// ask gives what a person gets to see.
func (r *reading) ask(k kept) (got any, err error) {
	if got, err = r.get(k); err != nil {
		got = refused(err.Error())
	}
	return got, err
}

// victim is a file that mishaps are tried on, student's or lecturer's.
type victim struct {
	content  []byte // whole and sound
	open     func(path string, o store.Options) (kept, error)
	commands []reading        // of a file that is open for reading, as commands do
	screens  []reading        // of one that is open for writing, as the screen does
	save     func(kept) error // the smallest change
	deed     deed
	truth    truth // what each reading gave before anything happened
	earlier  truth // the same before the last commit
}

// pageSize is that of the files of the gate, on every machine.
const pageSize = 4096

// gateEntries is of a size at which each bucket that grows has pages above its values.
const gateEntries = 120

// journalVictim holds a record of every kind, entries that were changed, deleted and purged, and drafts.
func journalVictim(t *testing.T) *victim { return journalVictimOf(t, fullJournal(t)) }

// lockedVictim is one that is locked. Its keys are made anew each time, so its pages lie alike for no seed.
func lockedVictim(t *testing.T) *victim { return journalVictimOf(t, locked(fullJournal)(t)) }

func journalVictimOf(t *testing.T, path string) *victim {
	j := open(t, path)
	all, err := j.Import(many(gateEntries), smallRubric())
	if err != nil {
		t.Fatal(err)
	}
	old := dump(t, j.Close(), path)
	j = open(t, path)
	for i := range 12 {
		d := journal.Revise(fmt.Sprintf("herzien%d", i), noon, smallRubric(), all[i*7])
		d.Entry.Story += " Later las ik het na."
		finish(t, j, d)
		if err := errors.Join(j.Delete(all[i*7+1].ID, noon), j.SaveDraft(draft(t, j, "half"), smallRubric())); err != nil {
			t.Fatal(err)
		}
	}
	if err := j.Purge([]string{all[1].ID, all[8].ID}); err != nil {
		t.Fatal(err)
	}
	v := &victim{open: openedJournal, commands: journalCommands(all), screens: journalScreens(), deed: journalDeed, save: func(k kept) error {
		j := k.(*store.Journal)
		return j.SaveDraft(draft(t, j, "tekst"), smallRubric())
	}}
	v.settle(t, old, dump(t, j.Close(), path))
	return v
}

func openedJournal(path string, o store.Options) (kept, error) {
	o.Key = lockKey()
	j, err := store.Open(path, o)
	if err != nil {
		return nil, err
	}
	return j, nil
}

// ofJournal and ofReviews make a reading of a method.
func ofJournal[T any](name string, get func(*store.Journal) (T, error)) reading {
	return reading{name: name, get: func(k kept) (any, error) { return get(k.(*store.Journal)) }}
}

func ofReviews[T any](name string, get func(*store.Reviews) (T, error)) reading {
	return reading{name: name, get: func(k kept) (any, error) { return get(k.(*store.Reviews)) }}
}

// journalCommands are what list, show, handin and answer ask.
func journalCommands(all []journal.Entry) []reading {
	readings := []reading{
		ofJournal("list", func(j *store.Journal) (store.Page, error) { return j.List(store.Query{}, 0, 0) }),
		ofJournal("list 20", func(j *store.Journal) (store.Page, error) { return j.List(store.Query{}, 0, 20) }),
		ofJournal("list text", func(j *store.Journal) (store.Page, error) { return j.List(store.Query{Text: "tekening"}, 0, 0) }),
		ofJournal("list stage", func(j *store.Journal) (store.Page, error) { return j.List(store.Query{Stage: "stage2"}, 0, 0) }),
		ofJournal("handin --preview", func(j *store.Journal) (exchange.Source, error) { return j.Collect(store.Query{}, nil) }),
		ofJournal("answers", (*store.Journal).Feedback),
		ofJournal("export", exported),
		ofJournal("decisions", func(j *store.Journal) (map[string]bool, error) {
			return j.Decided([]discretion.Issue{nameIn("1", "Emma")})
		}),
	}
	for i, r := range readings {
		readings[i].whole = r.name == "export"
	}
	for i := range all {
		if gone := i < 12*7 && i%7 == 1; gone {
			continue
		}
		readings = append(readings, ofJournal("show "+all[i].ID, func(j *store.Journal) (journal.Entry, error) { return j.Entry(all[i].ID) }))
	}
	return readings
}

// journalScreens are what the overview and the screens that it leads to ask, and a hand-in.
func journalScreens() []reading {
	return []reading{
		ofJournal("overview", func(j *store.Journal) (store.Overview, error) { return j.Overview(10) }),
		ofJournal("list on screen", func(j *store.Journal) (store.Page, error) { return j.List(store.Query{}, 0, 50) }),
		ofJournal("moments", func(j *store.Journal) ([]journal.Summary, error) { return j.Moments("stage1") }),
		ofJournal("choice", func(j *store.Journal) (*store.Choice, error) { return j.Choice("stage1") }),
		ofJournal("versions", func(j *store.Journal) ([]journal.Entry, error) { return j.Versions("1") }),
		ofJournal("bin", (*store.Journal).Bin),
		ofJournal("handin", func(j *store.Journal) (exchange.Source, error) { return j.Collect(store.Query{Stage: "stage1"}, nil) }),
		ofJournal("handin all", func(j *store.Journal) (exchange.Source, error) { return j.Collect(store.Query{}, nil) }),
		ofJournal("hand-ins", (*store.Journal).HandIns),
		ofJournal("replies", (*store.Journal).Replies),
		ofJournal("estimates", func(j *store.Journal) ([]journal.Estimate, error) { return j.Estimates("stage1") }),
		ofJournal("intentions", (*store.Journal).Intentions),
	}
}

// exported gives all of what is the student's as one document, of which only a whole one counts.
func exported(j *store.Journal) (string, error) {
	var out strings.Builder
	err := j.Export(&out)
	return out.String(), err
}

// gateJournals is of how many students the lecturer's file of the gate speaks.
const gateJournals = 90

// reviewsVictim holds what was said about many journals, some of them in the bin.
func reviewsVictim(t *testing.T) *victim {
	path := filepath.Join(t.TempDir(), "nakijken.db")
	s := openReviews(t, path)
	called(t, s, "An Devos")
	name := func(i int) string { return fmt.Sprintf("journal-%d", i) }
	of := func(i int) journal.Part { return journal.Part{Journal: name(i)} }
	for i := range gateJournals {
		saveReviews(t, s, review(name(i), strings.Repeat("Vraag door. ", 8)))
		if _, _, err := s.BeginAnswer(name(i)); err != nil {
			t.Fatal(err)
		}
	}
	if _, _, err := s.Identity(); err != nil {
		t.Fatal(err)
	}
	old := dump(t, s.Close(), path)
	s = openReviews(t, path)
	for i := range 8 {
		raise(t, s, of(i*9), "rust")
		if err := s.Forget([]string{name(i*9 + 1)}, noon); err != nil {
			t.Fatal(err)
		}
	}
	v := &victim{deed: reviewsDeed, save: func(k kept) error { return k.(*store.Reviews).SaveReview(review("nieuw", "Mooi.")) }}
	v.open = func(path string, o store.Options) (kept, error) {
		s, err := store.OpenReviews(path, o)
		if err != nil {
			return nil, err
		}
		return s, nil
	}
	v.commands = []reading{
		ofReviews("desk", (*store.Reviews).Desk), ofReviews("names", (*store.Reviews).Names),
		ofReviews("signs", (*store.Reviews).Signs), ofReviews("opens", (*store.Reviews).Opens), ofReviews("journals", (*store.Reviews).Journals),
	}
	parts := make([]journal.Part, gateJournals)
	for i := range parts {
		parts[i] = of(i)
		v.commands = append(v.commands, ofReviews("review "+name(i), func(s *store.Reviews) (journal.Review, error) { return s.Review(parts[i]) }))
	}
	v.screens = []reading{ofReviews("bin", (*store.Reviews).Bin), ofReviews("cohort", func(s *store.Reviews) (all []journal.Review, err error) {
		err = s.Each(parts, func(_ int, r *journal.Review) error { all = append(all, *r); return nil })
		return all, err
	})}
	v.settle(t, old, dump(t, s.Close(), path))
	return v
}

// dumped is what a file holds, and the number of its last commit.
type dumped struct {
	values map[string]map[string]string
	commit int
}

// dump reads a file that was closed.
func dump(t *testing.T, closed error, path string) dumped {
	t.Helper()
	db, err := bolt.Open(path, 0o600, &bolt.Options{ReadOnly: true})
	if err := errors.Join(closed, err); err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	d := dumped{values: map[string]map[string]string{}}
	err = db.View(func(tx *bolt.Tx) error {
		d.commit = tx.ID()
		return tx.ForEach(func(name []byte, b *bolt.Bucket) error {
			in := map[string]string{}
			d.values[string(name)] = in
			return b.ForEach(func(k, v []byte) error { in[string(k)] = string(v); return nil })
		})
	})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// settle lays out the file that mishaps are tried on: first what it held once, then, in as many commits as there were,
// what it holds. bbolt takes free pages in no order, so that a file that was simply used would be another one each time;
// with its free list as a list, pages lie alike in every run. The last commit stands apart, and changes something.
func (v *victim) settle(t *testing.T, old, held dumped) {
	path := filepath.Join(t.TempDir(), "laid.db")
	db, err := bolt.Open(path, 0o600, &bolt.Options{PageSize: pageSize, FreelistType: bolt.FreelistArrayType, NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	lay(t, db, old.values)
	for _, name := range slices.Sorted(maps.Keys(held.values)) {
		lay(t, db, map[string]map[string]string{name: held.values[name]})
	}
	for commit := 0; commit < held.commit; {
		if err := db.Update(func(tx *bolt.Tx) error { commit = tx.ID(); return nil }); err != nil {
			t.Fatal(err)
		}
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	v.earlier = v.read(t, path)
	k, err := v.open(path, store.Options{})
	if err == nil {
		err = errors.Join(v.save(k), k.Verify(), k.Close())
	}
	if err != nil {
		t.Fatal(err)
	}
	v.content, v.truth = []byte(contents(t, path)), v.read(t, path)
	checkFile(t, path)
}

// lay makes buckets hold just these values, in one commit.
func lay(t *testing.T, db *bolt.DB, values map[string]map[string]string) {
	t.Helper()
	err := db.Update(func(tx *bolt.Tx) error {
		for _, name := range slices.Sorted(maps.Keys(values)) {
			b, err := tx.CreateBucketIfNotExists([]byte(name))
			if err != nil {
				return err
			}
			var gone [][]byte
			err = b.ForEach(func(k, _ []byte) error {
				if _, stays := values[name][string(k)]; !stays {
					gone = append(gone, bytes.Clone(k))
				}
				return nil
			})
			for _, k := range gone {
				err = errors.Join(err, b.Delete(k))
			}
			for _, k := range slices.Sorted(maps.Keys(values[name])) {
				if v := values[name][k]; string(b.Get([]byte(k))) != v {
					err = errors.Join(err, b.Put([]byte(k), []byte(v)))
				}
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// read gives what every reading gives of a sound file.
func (v *victim) read(t *testing.T, path string) truth {
	t.Helper()
	found := truth{}
	for _, side := range []struct {
		o   store.Options
		all []reading
	}{{store.Options{ReadOnly: true}, v.commands}, {store.Options{}, v.screens}} {
		k, err := v.open(path, side.o)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range side.all {
			found[r.name], _ = r.ask(k)
		}
		if err := errors.Join(k.Verify(), k.Close()); err != nil {
			t.Fatal(err)
		}
	}
	return found
}
