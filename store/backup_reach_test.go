package store_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/store"
)

// copied is a journal with an entry in the bin, of which copies of every kind hold the words: backups from when it was a draft,
// an entry and in the bin, on a stick too, a copy by hand, one of an older program, one that is damaged, and a side file.
type copied struct {
	j             *store.Journal
	folder, stick string
	entry, other  journal.Entry
	side, spared  string // side files: with words of the entry alone, and with others as well
}

const (
	secretWord = "zeldzaamwoord"
	onlyHere   = "Iets heel anders, dat nergens anders staat dan hier."
)

func newCopied(t *testing.T) copied {
	t.Helper()
	t.Setenv("HOME", t.TempDir())
	path := place(t)
	c := copied{j: open(t, path), folder: filepath.Dir(path), stick: t.TempDir()}
	c.j.UseCopies(store.Copies{Folder: c.stick})
	story := "Vandaag vertelde een mama aan de poort dat er een " + secretWord + " is, en daar schrok ik van."
	d := draft(t, c.j, story)
	if err := c.j.SaveDraft(d, smallRubric()); err != nil {
		t.Fatal(err)
	}
	c.other = finish(t, c.j, draft(t, c.j, "dit blijft"))
	backup(t, c.j, "", noon) // the draft
	backup(t, c.j, c.stick, noon)
	d.Revision++
	d.Entry.Encounter.Alias = secretWord
	d.Entry.Intention = &journal.Plan{If: secretWord, Then: secretWord}
	c.entry = finish(t, c.j, d)
	again := journal.Revise("herzien", noon, smallRubric(), c.entry)
	again.Entry.Margin = secretWord
	finish(t, c.j, again)
	id, _, number := beginHandIn(t, c.j)
	handed := handedIn(id, number)
	handed.Entries = []store.HandedEntry{{ID: c.entry.ID, Revision: 1, Hash: secretWord}}
	if err := c.j.RememberHandIn(handed); err != nil {
		t.Fatal(err)
	}
	backup(t, c.j, "", noon.Add(time.Hour)) // the entry, an earlier version, and what was handed in of it
	backup(t, c.j, c.stick, noon.Add(time.Hour))
	if err := c.j.Delete(c.entry.ID, noon); err != nil {
		t.Fatal(err)
	}
	backup(t, c.j, "", noon.Add(2*time.Hour)) // in the bin
	backup(t, c.j, c.stick, noon.Add(2*time.Hour))

	whole := contents(t, backups(t, path)[0].Path)
	notes := filepath.Join(c.folder, "notities.db") // of another program
	c.side, c.spared = filepath.Join(c.folder, store.SideFile+"1.txt"), filepath.Join(c.folder, store.SideFile+"2.txt")
	for name, content := range map[string]string{
		filepath.Join(c.folder, "logboek kopie.db"):                             whole,
		filepath.Join(c.folder, "logboek beschadigd 2026-03-02 12.00.db"):       whole[:len(whole)/2],
		filepath.Join(store.BackupsFolder(path), "logboek 2026-03-01 12.00.db"): whole[:len(whole)/2],
		filepath.Join(c.folder, "logboek.db.oud-2026-03-02-1200"):               "niet meer te lezen: " + c.entry.ID + secretWord,
		filepath.Join(c.folder, "logboek.db.oud-2026-03-02-1200-2"):             whole,
		filepath.Join(c.folder, "vroeger.db.oud-2026-03-02-1200"):               "van voor het verplaatst werd: " + c.entry.ID + secretWord,
		filepath.Join(c.folder, "vroeger 2026-03-02 12.00_2.db"):                "van voor het verplaatst werd: " + c.entry.ID + secretWord,
		filepath.Join(c.folder, "logboek.db.schema-1"):                          c.entry.ID + secretWord,
		filepath.Join(c.stick, "logboek 2026-02-01 12.00.db"):                   "een ouder programma: " + c.entry.ID + secretWord,
		notes:    c.entry.ID,
		c.side:   "Dit schreef je.\n\n\n## Familie x\nid: draft zzzz\n\n" + story[:60] + secretWord + "\n\n\n## Familie x\nid: entry " + c.entry.ID + "\n\n" + secretWord,
		c.spared: "Dit schreef je.\n\n\n## Familie y\nid: draft yyyy\n\n" + onlyHere + "\n\n\n## Familie x\nid: draft " + d.ID + "\n\n" + secretWord,
	} {
		if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return c
}

func (c *copied) hits(t *testing.T, word string) int {
	return countAll(t, c.folder, word) + countAll(t, c.stick, word)
}

// After a purge nobody finds the words in any file that can be reached, and all the rest is still there.
func TestPurgeReachesEveryCopy(t *testing.T) {
	c := newCopied(t)
	before, _, _ := store.Backups(c.j.Path(), nil, c.stick)
	if len(before) != 6 || c.hits(t, secretWord) < 20 {
		t.Fatal("the words were never there")
	}
	if err := c.j.Purge([]string{c.entry.ID}); err != nil {
		t.Fatal(err)
	}
	if n := c.hits(t, secretWord); n != 0 {
		t.Errorf("the words stand in %d places", n)
	}
	if missed, err := c.j.Unreached(); len(missed) > 0 || err != nil {
		t.Errorf("missed %v, %v", missed, err)
	}
	after := backups(t, c.j.Path(), c.stick)
	for i := range before {
		before[i].Entries = 1
	}
	if diff := cmp.Diff(before, after); diff != "" {
		t.Errorf("the backups are others: %s", diff)
	}
	for _, b := range after {
		kept := open(t, b.Path)
		if n := store.LastFinished(kept); n > b.Change {
			t.Errorf("a value of change %d is in a backup up to %d: taken back, it would go before what was done since", n, b.Change)
		}
		if _, err := kept.Entry(c.other.ID); err != nil {
			t.Error(err)
		}
		if err := errors.Join(kept.Verify(), kept.Close()); err != nil {
			t.Error(err)
		}
	}
	if left := contents(t, c.spared); left != "Dit schreef je.\n\n\n## Familie y\nid: draft yyyy\n\n"+onlyHere+"\n\n\n" {
		t.Errorf("of a side file with other words is left: %q", left)
	}
	if _, err := os.Stat(c.side); !errors.Is(err, fs.ErrNotExist) {
		t.Error("a side file without any other words is left")
	}
	if contents(t, filepath.Join(c.folder, "notities.db")) != c.entry.ID {
		t.Error("the file of another program is another")
	}
	for _, folder := range []string{c.folder, store.BackupsFolder(c.j.Path()), c.stick} {
		for _, name := range names(t, folder) {
			if strings.HasSuffix(name, ".new") {
				t.Errorf("%s was left", name)
			}
		}
	}
}

// The bin empties itself as well, and reaches as far.
func TestTheBinsOwnEmptyingReachesEveryCopy(t *testing.T) {
	c := newCopied(t)
	if err := starts(c.j, noon, 9, 18, 27, 31); err != nil {
		t.Fatal(err)
	}
	if n := c.hits(t, secretWord); n != 0 {
		t.Errorf("the words stand in %d places", n)
	}
}

// A stick that is not there is named, also at the next start, and reached as soon as it is there again.
func TestAStickIsReachedWhenItIsBack(t *testing.T) {
	c := newCopied(t)
	away := c.stick + " weg"
	if err := errors.Join(os.Rename(c.stick, away), c.j.Purge([]string{c.entry.ID})); err != nil {
		t.Fatal(err)
	}
	if n := countAll(t, c.folder, secretWord); n != 0 {
		t.Errorf("the words stand in %d places", n)
	}
	if err := c.j.Close(); err != nil {
		t.Fatal(err)
	}
	j, err := store.Open(c.j.Path(), store.Options{Copies: store.Copies{Folder: c.stick}})
	if err != nil {
		t.Fatal(err)
	}
	defer j.Close()
	before := contents(t, j.Path())
	if err := j.PurgeOld(noon); err != nil {
		t.Fatal(err)
	}
	if missed, err := j.Unreached(); !slices.Equal(missed, []string{c.stick}) || err != nil || contents(t, j.Path()) != before {
		t.Errorf("missed %v, %v", missed, err)
	}
	if err := errors.Join(os.Rename(away, c.stick), j.PurgeOld(noon)); err != nil {
		t.Fatal(err)
	}
	if missed, err := j.Unreached(); len(missed) > 0 || err != nil {
		t.Errorf("missed %v, %v", missed, err)
	}
	if n := c.hits(t, secretWord); n != 0 {
		t.Errorf("the words stand in %d places", n)
	}
	if err := j.Verify(); err != nil {
		t.Error(err)
	}
}

// A purge that is cut off between the commit and the copies is finished by the next start.
func TestAPurgeThatStoppedBeforeTheCopiesIsFinished(t *testing.T) {
	c := newCopied(t)
	bar := c.j.Path() + ".new"
	if err := os.MkdirAll(filepath.Join(bar, "bar"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := c.j.Purge([]string{c.entry.ID}); err == nil {
		t.Fatal("it went well")
	}
	if err := errors.Join(c.j.Close(), os.Remove(filepath.Join(bar, "bar")), os.Remove(bar)); err != nil {
		t.Fatal(err)
	}
	backup := filepath.Join(store.BackupsFolder(c.j.Path()), "logboek 2026-03-01 12.00.db")
	if err := os.WriteFile(backup, []byte(c.entry.ID+secretWord), 0o600); err != nil { // as if this one had not been reached yet
		t.Fatal(err)
	}
	j := open(t, c.j.Path())
	j.UseCopies(store.Copies{Folder: c.stick})
	if err := j.PurgeOld(noon); err != nil {
		t.Fatal(err)
	}
	if n := c.hits(t, secretWord); n != 0 {
		t.Errorf("the words stand in %d places", n)
	}
}

// What is emptied goes after a backup of what was not backed up yet, which holds all but that.
func TestABackupIsMadeBeforeSomethingIsEmptied(t *testing.T) {
	path := place(t)
	j, err := store.Open(path, store.Options{Now: func() time.Time { return noon }})
	if err != nil {
		t.Fatal(err)
	}
	defer j.Close()
	e, other := finish(t, j, draft(t, j, secretWord)), finish(t, j, draft(t, j, "dit blijft"))
	if err := errors.Join(j.Delete(e.ID, noon), j.PurgeOld(noon)); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(store.BackupsFolder(path)); !errors.Is(err, fs.ErrNotExist) {
		t.Error("a backup was made though nothing was emptied")
	}
	if err := j.Purge([]string{e.ID}); err != nil {
		t.Fatal(err)
	}
	found := backups(t, path)
	if len(found) != 1 || found[0].Entries != 1 || countAll(t, filepath.Dir(path), secretWord) != 0 {
		t.Fatalf("got %+v", found)
	}
	if _, err := open(t, found[0].Path).Entry(other.ID); err != nil {
		t.Error(err)
	}
}

// What a lecturer said goes from backups too, from before it was forgotten and from the bin; what was said since stays.
func TestReviewsArePurgedFromBackups(t *testing.T) {
	s := soundReviews(t)
	saveReviews(t, s, review("j-1", secretWord), review("j-2", "dit blijft"))
	make := func(hour int) {
		t.Helper()
		if _, err := s.Backup("", noon.Add(time.Duration(hour)*time.Hour)); err != nil {
			t.Fatal(err)
		}
	}
	make(0)
	forget := func() string {
		t.Helper()
		if err := s.Forget([]string{"j-1"}, noon); err != nil {
			t.Fatal(err)
		}
		return inBin(t, s)[0].ID
	}
	first := forget()
	make(1)
	if err := s.Restore(first, noon); err != nil {
		t.Fatal(err)
	}
	second := forget()
	make(2)
	saveReviews(t, s, review("j-1", "daarna gezegd"))
	make(3)
	folder := filepath.Dir(s.Path())
	holding := func(words string) (n int) {
		for _, b := range backups(t, s.Path()) {
			if strings.Contains(contents(t, b.Path), words) {
				n++
			}
		}
		return n
	}
	if n := holding(secretWord); n != 4 {
		t.Fatalf("%d of 4 backups hold it", n)
	}
	if err := s.Purge([]string{second}); err != nil {
		t.Fatal(err)
	}
	if n := countAll(t, folder, secretWord); n != 0 {
		t.Errorf("the words stand in %d places", n)
	}
	if n := holding("dit blijft"); n != 4 {
		t.Errorf("%d of 4 backups hold what stays", n)
	}
	if n := holding("daarna gezegd"); n != 1 {
		t.Errorf("%d backups hold what was said since, want 1", n)
	}
}

// A rewriting that a power cut ended leaves words under a name that nobody sees.
func TestAHalfRewrittenBackupGoes(t *testing.T) {
	c := newCopied(t)
	done := t.TempDir() // every backup here was rewritten before it came
	c.j.UseCopies(store.Copies{Folder: c.stick, Also: []string{done}})
	left := filepath.Join(done, ".koffiemoment-"+c.j.ID()+".new")
	if err := os.WriteFile(left, []byte(secretWord), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := c.j.Purge([]string{c.entry.ID}); err != nil {
		t.Fatal(err)
	}
	if n := c.hits(t, secretWord) + countAll(t, done, secretWord); n != 0 {
		t.Errorf("the words stand in %d places", n)
	}
}

// A journal remembers the last few drafts that ended. A backup forgets an older one that may have become what was purged.
func TestADraftOfLongAgoIsForgottenInBackups(t *testing.T) {
	j := sound(t)
	d := draft(t, j, secretWord)
	kept := draft(t, j, "dit blijft")
	if err := errors.Join(j.SaveDraft(d, smallRubric()), j.SaveDraft(kept, smallRubric())); err != nil {
		t.Fatal(err)
	}
	finish(t, j, draft(t, j, "een"))
	made := backup(t, j, "", noon)
	d.Revision++
	e := finish(t, j, d)
	for range 40 {
		finish(t, j, draft(t, j, "nog een"))
	}
	if err := errors.Join(j.Delete(e.ID, noon), j.Purge([]string{e.ID})); err != nil {
		t.Fatal(err)
	}
	if n := countAll(t, filepath.Dir(j.Path()), secretWord); n != 0 {
		t.Errorf("the words stand in %d places", n)
	}
	if _, err := open(t, made.Path).Draft(kept.ID); err != nil {
		t.Error(err)
	}
}
