package store_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"filippo.io/age"
	bolt "go.etcd.io/bbolt"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/store/vault"
)

var noon = time.Date(2026, 3, 2, 12, 0, 0, 0, time.FixedZone("", 3600))

func smallRubric() *rubric.Rubric {
	said := func(words string) rubric.Text { return rubric.Text{"nl": words} }
	r := &rubric.Rubric{ID: "small", Version: 1, Languages: []string{"nl"}, Title: said("klein"), NotObserved: rubric.Option{Name: said("niet"), Meaning: said("niet")}}
	for _, s := range []string{"stage1", "stage2"} {
		r.Stages = append(r.Stages, rubric.Stage{ID: s, Name: said(s)})
	}
	for _, l := range []string{"start", "groei", "vlot", "sterk"} {
		r.Levels = append(r.Levels, rubric.Level{ID: l, Name: said(l), Short: said(l[:1] + l[len(l)-1:]), Meaning: said(l)})
	}
	hold := rubric.Group{ID: "houding", Part: rubric.Hold, Name: said("houding"), Meaning: said("houding")}
	for _, c := range []string{"open", "warm", "nieuwsgierig", "geduld"} {
		hold.Criteria = append(hold.Criteria, rubric.Criterion{ID: c, Name: said(c), Short: said(c), Meaning: said(c), Opening: said("hoe?"), Deepening: said("en?"),
			Levels: []rubric.Text{said("zo"), said("zus"), said("anders"), said("best")}})
	}
	r.Groups = []rubric.Group{hold}
	return r
}

// place gives a journal's path in a new folder; when the test ends, the file must be sound.
func place(t testing.TB) string {
	path := filepath.Join(t.TempDir(), "boek", "logboek.db")
	t.Cleanup(func() { checkFile(t, path) })
	return path
}

func checkFile(t testing.TB, path string) {
	db, err := bolt.Open(path, 0o600, &bolt.Options{ReadOnly: true, Timeout: time.Second, PreLoadFreelist: true})
	if err != nil {
		t.Errorf("open for check: %v", err)
		return
	}
	defer db.Close()
	err = db.View(func(tx *bolt.Tx) error {
		for err := range tx.Check() {
			t.Errorf("bbolt check: %v", err)
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}

func open(t testing.TB, path string) *store.Journal {
	t.Helper()
	j, err := store.Open(path, store.Options{Key: lockKey()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { j.Close() })
	return j
}

// lockKey opens whatever a test locks. Its passphrase costs next to nothing.
var lockKey = sync.OnceValue(func() *vault.Key { return keyFor(lockPhrase) })

const lockPhrase = "koffie met melk"

func keyFor(passphrase string) *vault.Key {
	wrap, err := age.NewScryptRecipient(passphrase)
	if err != nil {
		panic(err)
	}
	wrap.SetWorkFactor(1)
	key, err := vault.NewFor(wrap)
	if err != nil {
		panic(err)
	}
	return key
}

func sound(t testing.TB) *store.Journal {
	j := open(t, place(t))
	t.Cleanup(func() {
		if err := j.Verify(); err != nil {
			t.Error(err)
		}
	})
	return j
}

func draft(t testing.TB, j *store.Journal, story string) journal.Draft {
	t.Helper()
	id, err := j.NewDraftID()
	if err != nil {
		t.Fatal(err)
	}
	d := journal.NewDraft(id, noon, smallRubric(), journal.Encounter{Stage: "stage1"}, journal.Full, nil, nil)
	d.Entry.Story = story
	return d
}

func finish(t testing.TB, j *store.Journal, d journal.Draft) journal.Entry {
	t.Helper()
	e, err := j.Finish(d, smallRubric(), noon)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// many makes n entries of about the size that a normal walk gives.
func many(n int) []journal.Entry {
	words := []string{
		"mama vertelde aan de klasdeur over het slapen", "ik luisterde en vroeg door naar de ochtend", "papa had haast maar glimlachte wel even",
		"wij keken samen naar de tekening van de beer", "er was verwarring over de afspraak van dinsdag", "ik merkte dat ik snel wilde antwoorden",
	}
	text := func(i, sentences int) (s string) {
		for k := range sentences {
			s += words[(i*7+k*5)%len(words)] + fmt.Sprintf(" %d. ", (i*31+k)%977)
		}
		return s
	}
	entries := make([]journal.Entry, n)
	for i := range entries {
		e := &entries[i]
		e.Depth, e.Story, e.Thought = journal.Normal, text(i, 8), text(i+1, 3)
		e.Encounter = journal.Encounter{
			Alias: fmt.Sprintf("Familie %d", i%25), When: noon.Add(time.Duration(i) * time.Hour), Place: journal.Places()[i%8],
			Moment: "brengen", Initiator: "ouder", Stage: fmt.Sprintf("stage%d", 1+i%2), Topics: []string{fmt.Sprintf("thema %d", i%40)},
		}
		e.Answers = map[string]journal.Answer{}
		for k, c := range smallRubric().Walked() {
			if (i+k)%4 != 0 {
				e.Answers[c] = journal.Answer{Text: text(i+k, 3), Level: smallRubric().Levels[(i+k)%4].ID}
			}
		}
		if i%20 == 19 {
			e.Intention = &journal.Plan{If: "als de gang vol staat", Then: "dan groet ik eerst"}
		}
	}
	return entries
}

func filled(t testing.TB, n int) *store.Journal {
	t.Helper()
	j := open(t, place(t))
	if n > 0 {
		if _, err := j.Import(many(n), smallRubric()); err != nil {
			t.Fatal(err)
		}
	}
	if err := j.UseRubric(smallRubric()); err != nil {
		t.Fatal(err)
	}
	if err := j.SaveSettings(journal.Settings{Stage: "stage1"}); err != nil {
		t.Fatal(err)
	}
	return j
}

func contents(t testing.TB, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func names(t *testing.T, folder string) (names []string) {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

func count(t *testing.T, folder, marker string) (n int) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		n += strings.Count(contents(t, filepath.Join(folder, e.Name())), marker)
	}
	return n
}

// ends fails the test when work, which may wait for a lock that nobody will let go of, does not come to its end.
func ends(t *testing.T, work func()) {
	t.Helper()
	done := make(chan struct{})
	go func() {
		defer close(done)
		work()
	}()
	select {
	case <-done:
	case <-time.After(5 * time.Second):
		t.Fatal("it hangs")
	}
}

func second[T any](_ T, err error) error { return err }

// countAll is count with the folders in the folder.
func countAll(t *testing.T, folder, marker string) (n int) {
	t.Helper()
	err := filepath.WalkDir(folder, func(path string, item os.DirEntry, err error) error {
		if err == nil && item.Type().IsRegular() {
			n += strings.Count(contents(t, path), marker)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return n
}
