//go:build unix

package cli_test

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/cli"
	"koffiemoment/ui/pilot"
)

// What may never leave a journal.
const (
	privateMargin = "kantlijngeheim-9f2c"
	privateStory  = "privaatverhaal-71ab"
)

// hasJournal gives a machine the journal of a student: the term of the demo, and of the student's own a story, a margin and
// a private entry.
func (m *machine) hasJournal(lang, story string) {
	m.t.Helper()
	m.inJournal(func(j *store.Journal) error {
		if err := cli.Fill(j, lang, time.Now()); err != nil {
			return err
		}
		at := journal.Encounter{When: time.Now().Add(-time.Hour), Stage: "stage-1"}
		_, err := j.Import([]journal.Entry{
			{Story: story, Margin: privateMargin, Depth: journal.Short, Encounter: at},
			{Story: privateStory, Private: true, Depth: journal.Short, Encounter: at},
		}, rubric.Default())
		return err
	})
}

// inJournal does something in the journal of a machine.
func (m *machine) inJournal(work func(*store.Journal) error) {
	m.t.Helper()
	j, err := store.Open(m.path(), store.Options{})
	if err != nil {
		m.t.Fatal(err)
	}
	defer j.Close()
	if err := work(j); err != nil {
		m.t.Fatal(err)
	}
}

// edit gives the entry with an old story a new one.
func (m *machine) edit(from, to string) {
	m.t.Helper()
	m.inJournal(func(j *store.Journal) error {
		found, err := j.Entries(store.Query{Text: from})
		if err != nil || len(found) != 1 {
			m.t.Fatalf("%d entries hold %q, %v", len(found), from, err)
		}
		id, err := j.NewDraftID()
		if err != nil {
			return err
		}
		d := journal.Revise(id, time.Now(), rubric.Default(), found[0])
		d.Entry.Story = to
		_, err = j.Finish(d, nil, time.Now())
		return err
	})
}

// reviewsPath is where a lecturer's own file lies.
func (m *machine) reviewsPath() string {
	return filepath.Join(m.home, "data", "koffiemoment", "nalezen.db")
}

// says keeps what a lecturer says about a hand-in: on one criterion, on one entry, and as a talking point.
func (m *machine) says(h *exchange.HandIn, text string) {
	m.t.Helper()
	s, err := store.OpenReviews(m.reviewsPath(), store.Options{})
	if err != nil {
		m.t.Fatal(err)
	}
	defer s.Close()
	r, err := s.Review(h.Part())
	if err != nil {
		m.t.Fatal(err)
	}
	r.Open(h.ID, h.Number)
	criterion := h.Rubric.Groups[0].Criteria[0].ID
	r.Place(criterion, h.Rubric.Levels[2].ID, h.Claims()[criterion].Digest())
	r.Remark(criterion, text, h.Claims()[criterion].Digest())
	e := &h.Entries[len(h.Entries)-1]
	r.Comment(e.ID, e.Revision, e.Hash, text)
	r.MarkRead(e.ID, e.Hash, nil)
	r.Raise(text)
	if err := s.SaveReview(r); err != nil {
		m.t.Fatal(err)
	}
}

// keys gives the secret key in a lecturer's own file.
func (m *machine) keys() []exchange.Key {
	m.t.Helper()
	s, err := store.OpenReviews(m.reviewsPath(), store.Options{})
	if err != nil {
		m.t.Fatal(err)
	}
	defer s.Close()
	secret, _, err := s.Identity()
	if err != nil {
		m.t.Fatal(err)
	}
	key, err := exchange.KeyFrom(secret)
	if err != nil {
		m.t.Fatal(err)
	}
	return []exchange.Key{key}
}

// does runs the program, which must succeed, and gives the lines on stdout.
func (m *machine) does(args ...string) []string {
	m.t.Helper()
	out, errs, status := m.run(args...)
	if status != 0 {
		m.t.Fatalf("%s: status %d\n%s", strings.Join(args, " "), status, errs)
	}
	return strings.Split(strings.TrimSuffix(out, "\n"), "\n")
}

// files gives the path of every file below the machine's home, from there.
func (m *machine) files() (paths []string) {
	m.t.Helper()
	err := filepath.WalkDir(m.home, func(path string, d fs.DirEntry, err error) error {
		if err == nil && d.Name() == filepath.Base(store.BackupsFolder("")) {
			return filepath.SkipDir // what lies there is named after the minute
		}
		if err == nil && !d.IsDir() {
			path, err = filepath.Rel(m.home, path)
			paths = append(paths, path)
		}
		return err
	})
	if err != nil {
		m.t.Fatal(err)
	}
	return paths
}

// opened reads a .koffie file.
func opened[D exchange.Document](t *testing.T, path string, keys ...exchange.Key) D {
	t.Helper()
	doc, err := store.ReadKoffie(path, keys)
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return doc.(D)
}

// listedQueue is what review --list --json says, as far as it is looked at here.
type listedQueue struct {
	HandIns []struct {
		Student          string
		Number           int
		Unread, Changed  int
		Comments, Points int
		Answered, Stale  bool
	}
	Aside []struct{ Path, Why, Code string }
}

// queue gives the queue of a folder.
func (m *machine) queue(folder string) (q listedQueue) {
	m.t.Helper()
	out := strings.Join(m.does("review", "--list", "--json", folder), "\n")
	if err := json.Unmarshal([]byte(out), &q); err != nil {
		m.t.Fatalf("%v in\n%s", err, out)
	}
	return q
}

// TestCircle goes the whole way on the command line: two students hand in, one of them again and one sealed; a lecturer
// reads, answers, and each answer finds its own student and no other.
func TestCircle(t *testing.T) {
	t.Parallel()
	for _, lang := range pilot.Framed() {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			testCircle(t, lang)
		})
	}
}

func testCircle(t *testing.T, lang string) {
	folder := filepath.Join(t.TempDir(), "in")
	anna, bram, lecturer := newMachine(t), newMachine(t), newMachine(t)
	for _, m := range []*machine{anna, bram, lecturer} {
		m.env = append(m.env, "KOFFIEMOMENT_LANG="+lang)
	}
	anna.hasJournal(lang, "Het was druk aan de deur.")
	bram.hasJournal(lang, "Het was stil aan de deur.")
	key := lecturer.does("review", "--key")[0]

	first := anna.does("handin", "--stage", "1", "--keep-found", "--name", "Anna", "--out", folder)[0]
	sealed := bram.does("handin", "--stage", "1", "--keep-found", "--name", "Bram", "--out", folder, "--for", key)[0]
	damageCopy(t, first)
	before := lecturer.queue(folder)
	if h := before.HandIns; len(h) != 2 || h[0].Student != "Anna" || h[1].Student != "Bram" || h[0].Unread != 25 {
		t.Fatalf("queue: %+v", before)
	}
	if len(before.Aside) != 1 || before.Aside[0].Code != string(exchange.CutShort) {
		t.Errorf("aside: %+v", before.Aside)
	}
	lecturer.says(opened[*exchange.HandIn](t, first), "Mooi doorgevraagd.")
	lecturer.says(opened[*exchange.HandIn](t, sealed, lecturer.keys()...), "Laat een stilte.")

	// What was said stays with a journal that is handed in again, and what changed is seen.
	anna.edit("druk aan de deur", "Het was heel druk aan de deur.")
	second := anna.does("handin", "--stage", "1", "--keep-found", "--name", "Anna", "--out", folder)[0]
	again := lecturer.queue(folder)
	a := again.HandIns[0]
	if a.Number != 2 || a.Changed != 1 || a.Unread != 24 || a.Comments != 1 || a.Points != 1 || len(again.Aside) != 2 {
		t.Errorf("after handing in again: %+v, aside %+v", a, again.Aside)
	}

	answers := lecturer.does("review", "--answer-all", "--also-unready", "--name", "Els Peeters", folder)
	if len(answers) != 2 {
		t.Fatalf("answers: %q", answers)
	}
	if done := lecturer.queue(folder); !done.HandIns[0].Answered || !done.HandIns[1].Answered || done.HandIns[0].Stale {
		t.Errorf("after answering: %+v", done.HandIns)
	}
	if _, _, status := lecturer.run("review", "--answer-all", "--also-unready", folder); status != 0 {
		t.Errorf("answering twice: status %d", status)
	}

	comesHome(t, anna, answers[0], answers[1], opened[*exchange.HandIn](t, second).ID, "Mooi doorgevraagd.")
	comesHome(t, bram, answers[1], answers[0], opened[*exchange.HandIn](t, sealed, lecturer.keys()...).ID, "Laat een stilte.")
	checkNothingLeaked(t, filepath.Dir(folder), lecturer.keys(), 7, 4)
	checkFiles(t, anna, "data/koffiemoment/logboek.db", "data/koffiemoment/logboek.db.lock")
	checkFiles(t, bram, "data/koffiemoment/logboek.db", "data/koffiemoment/logboek.db.lock")
	checkFiles(t, lecturer, "data/koffiemoment/nalezen.db", "data/koffiemoment/nalezen.db.lock")
}

// damageCopy puts half of a file beside it.
func damageCopy(t *testing.T, path string) {
	t.Helper()
	b, err := os.ReadFile(path)
	if err == nil {
		err = os.WriteFile(filepath.Join(filepath.Dir(path), "half.koffie"), b[:len(b)/2], 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// comesHome takes a student's own answer in, twice, after somebody else's was refused.
func comesHome(t *testing.T, m *machine, own, others, handIn, said string) {
	t.Helper()
	if _, _, status := m.run("answer", others); status != 1 {
		t.Errorf("another student's answer: status %d", status)
	}
	for range 2 {
		m.does("answer", own)
	}
	m.inJournal(func(j *store.Journal) error {
		all, err := j.Feedback()
		if len(all) != 1 || all[0].Answer.HandIn != handIn || all[0].Answer.Reviewer.Name != "Els Peeters" {
			t.Fatalf("feedback: %+v", all)
		}
		a := all[0].Answer
		viewed := len(a.Views) == 1 && a.Views[0].Remark == said
		if !viewed || len(a.Comments) != 1 || a.Comments[0].Text != said || !slices.Equal(a.Points, []string{said}) {
			t.Errorf("the answer says %+v", a)
		}
		return err
	})
}

// checkNothingLeaked looks for what must stay in a journal, and for names, in so many files outside of one, of which so many
// open, and there below the seal, too.
func checkNothingLeaked(t *testing.T, folder string, keys []exchange.Key, files, documents int, names ...string) {
	t.Helper()
	looked, read := 0, 0
	err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(path)
		if doc, refused := store.ReadKoffie(path, keys); refused == nil {
			plain, err := exchange.Encode(doc)
			if err != nil {
				return err
			}
			b = append(b, plain...)
			read++
		}
		for _, private := range append(names, privateMargin, privateStory) {
			if bytes.Contains(b, []byte(private)) {
				t.Errorf("%s holds %s", path, private)
			}
		}
		looked++
		return err
	})
	if err != nil || looked != files || read != documents {
		t.Errorf("looked into %d files, %d of which opened, %v", looked, read, err)
	}
}

// checkFiles wants exactly these files below a machine's home.
func checkFiles(t *testing.T, m *machine, want ...string) {
	t.Helper()
	if diff := cmp.Diff(want, m.files()); diff != "" {
		t.Errorf("files (-want +got):\n%s", diff)
	}
}
