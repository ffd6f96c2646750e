//go:build unix

package cli_test

import (
	"archive/zip"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// evening is a lecturer with the download of a class.
type evening struct {
	*machine
	class    []*pilot.Classmate
	download string
	notes    string
}

// TestAClassGoesRound takes the download of a platform, with 35 hand-ins, over two evenings: three students are judged and answered on the first,
// the others on the second. What comes back is one archive that the platform takes, with an answer for each student under the folder by which
// it knows them; and each of these answers is taken in by the journal that handed in, by no other, and says what was said.
func TestAClassGoesRound(t *testing.T) {
	e := &evening{machine: newMachine(t)}
	e.notes = filepath.Join(e.home, "nalezen.db")
	key := e.must("review", "--key", "--reviews", e.notes)
	e.class = pilot.Class(filepath.Join(e.home, "studenten"), 35, strings.TrimSpace(key))
	e.download = pilot.Download(e.home, e.class)

	var queue struct {
		HandIns []struct{ Student string } `json:"handIns"`
		Aside   []any                      `json:"aside"`
	}
	if err := json.Unmarshal([]byte(e.must("review", "--list", "--json", "--reviews", e.notes, e.download)), &queue); err != nil {
		t.Fatal(err)
	}
	if len(queue.HandIns) != len(e.class) || len(queue.Aside) != 0 {
		t.Fatalf("%d hand-ins and %d aside, want %d and none", len(queue.HandIns), len(queue.Aside), len(e.class))
	}

	e.judge(0, 3)
	if files := e.answers(); len(files) != 3 {
		t.Errorf("after the first evening %d answers go back, want 3", len(files))
	}
	e.judge(3, len(e.class))
	files := e.answers()
	if len(files) != len(e.class) {
		t.Errorf("after the second evening %d answers go back, want %d", len(files), len(e.class))
	}
	for i, c := range e.class {
		e.arrives(c, e.class[(i+1)%len(e.class)], files)
	}
}

// must runs the program and gives what it prints.
func (e *evening) must(args ...string) string {
	e.t.Helper()
	out, errs, status := e.run(args...)
	if status != 0 {
		e.t.Fatalf("%v: status %d\n%s", args, status, errs)
	}
	return out
}

// advice is what the lecturer says to one student and to nobody else.
func advice(c *pilot.Classmate) string {
	return fmt.Sprintf("Volgende stap voor nummer %d: blijf nog even staan.", c.Number)
}

// judge says something about some of the class, and that the answers to them may go. It knows the students by what they handed in, as the queue
// does, and leaves the lecturer's file closed behind it.
func (e *evening) judge(from, to int) {
	e.t.Helper()
	rs, err := store.OpenReviews(e.notes, store.Options{})
	if err != nil {
		e.t.Fatal(err)
	}
	defer rs.Close()
	for _, c := range e.class[from:to] {
		j, err := store.Open(c.Journal, store.Options{ReadOnly: true})
		if err != nil {
			e.t.Fatal(err)
		}
		review, err := rs.Review(journal.Part{Journal: j.ID(), Stage: c.HandIn.Stage})
		if err != nil {
			e.t.Fatal(err)
		}
		if err := j.Close(); err != nil {
			e.t.Fatal(err)
		}
		review.Open(c.HandIn.ID, c.HandIn.Number)
		review.Place("houding.luisteren", "oefenend", "")
		review.Remark("houding.luisteren", advice(c), "")
		review.MarkReady(c.HandIn.ID)
		if err := rs.SaveReview(review); err != nil {
			e.t.Fatal(err)
		}
	}
}

// answers has what is ready written, and unpacks the archive that goes back: by path, each file of it.
func (e *evening) answers() map[string]string {
	e.t.Helper()
	e.must("review", "--answer-all", "--name", "Lien Maes", "--reviews", e.notes, e.download)
	var archives []string
	err := filepath.WalkDir(store.AnswersFolder(e.download), func(path string, _ fs.DirEntry, err error) error {
		if filepath.Ext(path) == ".zip" {
			archives = append(archives, path)
		}
		return err
	})
	if err != nil || len(archives) != 1 {
		e.t.Fatalf("%v go back, %v; want one archive", archives, err)
	}
	r, err := zip.OpenReader(archives[0])
	if err != nil {
		e.t.Fatal(err)
	}
	defer r.Close()
	files, folder := map[string]string{}, e.t.TempDir()
	for i, f := range r.File {
		in, err := f.Open()
		if err != nil {
			e.t.Fatal(err)
		}
		b, err := io.ReadAll(in)
		in.Close()
		if err != nil {
			e.t.Fatal(err)
		}
		files[f.Name] = filepath.Join(folder, fmt.Sprintf("%d.koffie", i))
		if err := os.WriteFile(files[f.Name], b, 0o600); err != nil {
			e.t.Fatal(err)
		}
	}
	return files
}

// arrives has a student take in what the platform gives them, and looks what it says. A fellow student's journal refuses it.
func (e *evening) arrives(c, other *pilot.Classmate, files map[string]string) {
	e.t.Helper()
	var mine []string
	for name, file := range files {
		if strings.HasPrefix(name, c.Folder()+"/") {
			mine = append(mine, file)
		}
	}
	if len(mine) != 1 {
		e.t.Errorf("%s (%d) gets %d files, want 1", c.Name, c.Number, len(mine))
		return
	}
	if _, _, status := e.run("answer", "--journal", other.Journal, mine[0]); status == 0 {
		e.t.Errorf("number %d takes in what is for number %d", other.Number, c.Number)
	}
	e.must("answer", "--journal", c.Journal, mine[0])
	j, err := store.Open(c.Journal, store.Options{})
	if err != nil {
		e.t.Fatal(err)
	}
	defer j.Close()
	home, err := j.AnswersFor(rubric.Default(), "stage-1")
	if err != nil || len(home) != 1 {
		e.t.Errorf("number %d has %d answers, %v", c.Number, len(home), err)
		return
	}
	if v := home[0].Views(); len(v) != 1 || v[0].Level != "oefenend" || v[0].Remark != advice(c) {
		e.t.Errorf("number %d is told %+v", c.Number, v)
	}
}
