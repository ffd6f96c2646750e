package store_test

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/store"
)

const oldAlias, newAlias = "Mama van Katrien", "Ouder Roos"

// family is a journal in which one family has n entries, three drafts and a place on the class list, beside an entry of another.
func family(t *testing.T, path string, n int) *store.Journal {
	t.Helper()
	j := open(t, path)
	all := make([]journal.Entry, n+1)
	for i := range all {
		all[i].Story, all[i].Encounter = "Aan de deur.", journal.Encounter{Alias: oldAlias, When: noon, Stage: "stage1"}
	}
	all[n].Encounter.Alias = "Ouder Eik"
	if _, err := j.Import(all, smallRubric()); err != nil {
		t.Fatal(err)
	}
	around := journal.Surroundings{Families: []string{"Ouder Linde", oldAlias}}
	err := errors.Join(j.UseRubric(smallRubric()), j.SaveSettings(journal.Settings{Stage: "stage1"}), j.SaveSurroundings(around))
	for range 2 {
		d := draft(t, j, "Aan de deur.")
		d.Entry.Encounter.Alias = oldAlias
		err = errors.Join(err, j.SaveDraft(d, smallRubric()))
	}
	first, found := j.Entry("1")
	d := journal.Revise("herzien", noon, smallRubric(), first)
	if err := errors.Join(err, found, j.SaveDraft(d, nil)); err != nil {
		t.Fatal(err)
	}
	return j
}

func renaming(from, to string) []store.Rewording {
	return []store.Rewording{{Of: discretion.Alias, Field: from, Words: to}}
}

// named gives every alias that a journal shows anywhere, but for those of other families.
func named(t *testing.T, j *store.Journal, others ...string) []string {
	t.Helper()
	o, overviewed := j.Overview(1000)
	around, surrounded := j.Surroundings()
	whole, read := j.Entries(store.Query{})
	if err := errors.Join(overviewed, surrounded, read); err != nil {
		t.Fatal(err)
	}
	found := around.Families
	for i := range whole {
		found = append(found, whole[i].Encounter.Alias, o.Newest[i].Alias)
	}
	for _, d := range o.Drafts {
		found = append(found, d.Entry.Encounter.Alias)
	}
	for _, w := range o.Vocabulary.Aliases {
		found = append(found, w.Text)
	}
	slices.Sort(found)
	return slices.DeleteFunc(slices.Compact(found), func(alias string) bool { return slices.Contains(others, alias) })
}

// At whatever write of a rename the power goes, the family has its old alias everywhere or its new one. One commit is all that a
// rename is; of that one the file is cut off after each write, and in the middle of each.
func TestARenameThatIsCutOff(t *testing.T) {
	t.Parallel()
	const entries = 300
	path := place(t)
	j := family(t, path, entries)
	others := []string{"Ouder Linde", "Ouder Eik"}
	before, commits := contents(t, path), store.TxID(j)
	if err := j.Reword(renaming(oldAlias, newAlias), noon); err != nil {
		t.Fatal(err)
	}
	if n := store.TxID(j) - commits; n != 1 {
		t.Fatalf("it takes %d commits", n)
	}
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	points := 0
	eachCut(t, before, contents(t, path), func(cut string, committed bool) {
		want := oldAlias
		if committed {
			want = newAlias
		}
		j, err := store.Open(cut, store.Options{ReadOnly: true})
		if err != nil {
			t.Fatal(err)
		}
		defer j.Close()
		if got := named(t, j, others...); !slices.Equal(got, []string{want}) {
			t.Fatalf("after %d writes the journal holds %q, want %q", points, got, want)
		}
		points++
	})
	if points < entries/5 {
		t.Errorf("the rename was cut off at %d points only", points)
	}
	j = open(t, path)
	if page, err := j.List(store.Query{Alias: newAlias}, 0, 0); err != nil || len(page.Rows) != entries || page.Rows[0].Revision != 2 {
		t.Errorf("%d entries have the new alias, %v", len(page.Rows), err)
	}
	if err := j.Verify(); err != nil {
		t.Error(err)
	}
}

// eachCut goes through the states of a file that one commit brings from before to after, as a power cut leaves them: bbolt writes
// pages in their order, waits until they are on the disk, and then writes the page that names the commit.
func eachCut(t *testing.T, before, after string, see func(path string, committed bool)) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "logboek.db")
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if err := file.Truncate(int64(len(after))); err != nil { // the file grows before anything is written
		t.Fatal(err)
	}
	write := func(b string, at int) {
		if _, err := file.WriteAt([]byte(b), int64(at)); err != nil {
			t.Fatal(err)
		}
	}
	write(before, 0)
	see(path, false)
	size := os.Getpagesize()
	page := func(n int) (from, to int) { return n * size, min((n+1)*size, len(after)) }
	same := func(from, to int) bool { return to <= len(before) && before[from:to] == after[from:to] }
	for n := 2; n*size < len(after); n++ {
		from, to := page(n)
		if same(from, to) {
			continue
		}
		write(after[from:(from+to)/2], from)
		see(path, false)
		write(after[from:to], from)
		see(path, false)
	}
	for n := range 2 {
		from, to := page(n)
		if same(from, to) {
			continue
		}
		for torn := 8; torn < 80; torn += 8 { // a meta page says what it says in its first eighty bytes, its own sum in the last of them
			write(after[from:from+torn], from)
			see(path, before[from+torn:from+80] == after[from+torn:from+80])
		}
		write(after[from:to], from)
		see(path, true)
	}
}

// One entry in the middle that can't be read any more stops the rename, and nothing has changed.
func TestARenameThatIsStopped(t *testing.T) {
	for name, bucket := range map[string]string{"an entry": "entries", "a draft": "drafts", "the class list": "meta", "a row": "rows"} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "logboek.db")
			j := family(t, path, 20)
			var keys [][]byte
			values := map[string][]byte{}
			if err := store.View(j, func(tx *bolt.Tx) error {
				return tx.Bucket([]byte(bucket)).ForEach(func(k, v []byte) error {
					keys = append(keys, slices.Clone(k))
					values[string(k)] = slices.Clone(v)
					return nil
				})
			}); err != nil {
				t.Fatal(err)
			}
			key := keys[len(keys)/2]
			if bucket == "meta" {
				key = []byte("surroundings")
			}
			put := func(v []byte) {
				if err := store.Update(j, func(tx *bolt.Tx) error { return tx.Bucket([]byte(bucket)).Put(key, v) }); err != nil {
					t.Fatal(err)
				}
			}
			spoilt := slices.Clone(values[string(key)])
			spoilt[len(spoilt)-1] ^= 4
			put(spoilt)
			if err := j.Reword(renaming(oldAlias, newAlias), noon); !errors.Is(err, store.ErrDamaged) {
				t.Errorf("got %v, want ErrDamaged", err)
			}
			put(values[string(key)])
			if got := named(t, j, "Ouder Linde", "Ouder Eik"); !slices.Equal(got, []string{oldAlias}) {
				t.Errorf("the journal holds %q", got)
			}
			if err := j.Reword(renaming(oldAlias, newAlias), noon); err != nil {
				t.Error(err)
			}
			if got := named(t, j, "Ouder Linde", "Ouder Eik"); !slices.Equal(got, []string{newAlias}) {
				t.Errorf("afterwards the journal holds %q", got)
			}
		})
	}
}

// Two families must not become one, wherever the other one stands.
func TestAnAliasThatIsTaken(t *testing.T) {
	j := sound(t)
	entry, written := draft(t, j, "een"), draft(t, j, "twee")
	entry.Entry.Encounter.Alias, written.Entry.Encounter.Alias = "Ouder Eik", "Ouder Beuk"
	finish(t, j, entry)
	mine := draft(t, j, "drie")
	mine.Entry.Encounter.Alias = oldAlias
	was := finish(t, j, mine)
	if err := errors.Join(j.SaveDraft(written, smallRubric()), j.SaveSurroundings(journal.Surroundings{Families: []string{"Ouder Linde"}})); err != nil {
		t.Fatal(err)
	}
	for _, taken := range []string{"ouder eik", "Ouder Beuk", " Ouder  Linde", "mama van katrien"} {
		if err := j.Reword(renaming(oldAlias, taken), noon); !errors.Is(err, store.ErrAliasTaken) {
			t.Errorf("%q: got %v, want ErrAliasTaken", taken, err)
		}
	}
	if err := j.Reword(renaming(oldAlias, " "), noon); err == nil {
		t.Error("a family was left without an alias")
	}
	if e, err := j.Entry(was.ID); err != nil || e.Revision != 1 || e.Encounter.Alias != oldAlias {
		t.Errorf("got revision %d with %q, %v", e.Revision, e.Encounter.Alias, err)
	}
}

// What was written under the old alias stays readable as it was, drafts keep their order, and one that ended stays ended.
func TestWhatARenameLeavesAsItWas(t *testing.T) {
	j := family(t, place(t), 3)
	ended := draft(t, j, "Bijna.")
	if err := errors.Join(j.SaveDraft(ended, smallRubric()), j.DiscardDraft(ended.ID)); err != nil {
		t.Fatal(err)
	}
	o, err := j.Overview(0)
	if err != nil {
		t.Fatal(err)
	}
	later := noon.Add(time.Hour)
	if err := j.Reword(renaming("MAMA van Katrien", newAlias), later); err != nil {
		t.Fatal(err)
	}
	after, err := j.Overview(0)
	if err != nil {
		t.Fatal(err)
	}
	for i, d := range after.Drafts {
		if was := o.Drafts[i]; d.ID != was.ID || d.Revision != was.Revision+1 || d.Entry.Encounter.Alias != newAlias || !d.Touched.Equal(later) {
			t.Errorf("draft %d: got %+v after %+v", i, d, was)
		}
	}
	if err := j.SaveDraft(ended, smallRubric()); !errors.Is(err, store.ErrDraftDone) {
		t.Errorf("got %v, want ErrDraftDone", err)
	}
	versions, err := j.Versions("2")
	if err != nil || len(versions) != 1 || versions[0].Encounter.Alias != oldAlias {
		t.Errorf("got versions %+v, %v", versions, err)
	}
	if e, err := j.Entry("2"); err != nil || !e.Edited.Equal(later) || !e.Finished.Equal(versions[0].Finished) || e.Story != versions[0].Story {
		t.Errorf("got %+v, %v", e, err)
	}
}

// An entry in the bin has its family still: another can't get that alias, and what is restored does not bring an old one back.
func TestARenameReachesTheBin(t *testing.T) {
	j := sound(t)
	of := func(alias string) journal.Entry {
		d := draft(t, j, "Aan de deur.")
		d.Entry.Encounter.Alias = alias
		e := finish(t, j, d)
		if err := j.Delete(e.ID, noon); err != nil {
			t.Fatal(err)
		}
		return e
	}
	mine, other := of(oldAlias), of("Ouder Eik")
	if err := j.Reword(renaming(oldAlias, "Ouder Eik"), noon); !errors.Is(err, store.ErrAliasTaken) {
		t.Errorf("got %v, want ErrAliasTaken", err)
	}
	if err := errors.Join(j.Reword(renaming(oldAlias, newAlias), noon), j.Restore(mine.ID), j.Restore(other.ID)); err != nil {
		t.Fatal(err)
	}
	if got := named(t, j, "Ouder Eik"); !slices.Equal(got, []string{newAlias}) {
		t.Errorf("the journal holds %q", got)
	}
	versions, err := j.Versions(mine.ID)
	if err != nil || len(versions) != 1 || versions[0].Encounter.Alias != oldAlias {
		t.Errorf("got versions %+v, %v", versions, err)
	}
}

// A check names an alias without what nobody sees in it, which the entry may hold all the same.
func TestARenameMeetsAHiddenSign(t *testing.T) {
	j := sound(t)
	all := []journal.Entry{{Story: "Aan de deur.", Encounter: journal.Encounter{Alias: "Mama van\u00ad Katrien", When: noon, Stage: "stage1"}}}
	if _, err := j.Import(all, smallRubric()); err != nil {
		t.Fatal(err)
	}
	if err := j.Reword(renaming(oldAlias, newAlias), noon); err != nil {
		t.Fatal(err)
	}
	if got := named(t, j); !slices.Equal(got, []string{newAlias}) {
		t.Errorf("the journal holds %q", got)
	}
}
