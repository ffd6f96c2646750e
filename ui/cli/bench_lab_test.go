//go:build unix

package cli_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/words"
)

// lab holds the programs and journals that a benchmark measures. Each is made when it is first asked for.
type lab struct {
	b   *testing.B
	dir string
}

func newLab(b *testing.B) *lab { return &lab{b, b.TempDir()} }

// journalSizes are how many entries the journals hold; KOFFIEMOMENT_LONG adds a journal that nobody will ever fill.
func journalSizes() []int {
	if os.Getenv("KOFFIEMOMENT_LONG") != "" {
		return []int{1_000, 10_000, 100_000}
	}
	return []int{1_000, 10_000}
}

// floor gives one of the programs under testdata/floor.
func (l *lab) floor(name string) string {
	path := filepath.Join(l.dir, name)
	if _, err := os.Stat(path); err == nil {
		return path
	}
	return buildFloor(l.b, l.dir, name)
}

// program gives koffiemoment as it is released.
func (l *lab) program() string {
	path := filepath.Join(l.dir, "koffiemoment")
	if _, err := os.Stat(path); err == nil {
		return path
	}
	return build(l.b, path, "koffiemoment")
}

// subject is one program in one state, measured beside others.
type subject struct {
	name    string
	machine *machine // nil takes a new one at each start
	program string
	args    []string
	full    []string // what stands on the screen when the first frame is whole
	writes  string   // its journal, where it writes into one
}

// start opens the subject in a window of the given kind.
func (s *subject) start(b testing.TB, w window) *terminal {
	m := s.machine
	if m == nil {
		m = newMachine(b)
	}
	return open(b, w, m.command(s.program, s.args...))
}

// fresh is the program at its very first start.
func (l *lab) fresh() subject {
	catalog := words.CatalogFor("nl")
	return subject{name: "fresh", program: l.program(), full: []string{catalog.Walk.FirstStory, catalog.Keys["next"]}}
}

// filled is the program on a journal of so many entries.
func (l *lab) filled(entries int) subject {
	catalog := words.CatalogFor("nl")
	return subject{name: fmt.Sprint(entries), machine: l.machine(l.journal(entries)), program: l.program(),
		full: []string{catalog.Home.New, alias(entries), catalog.Keys["quit"]}}
}

// writing is the program with a text field open and 10,000 entries behind it, on a copy of its own. The copy is written page by page, as the
// program itself writes: of a file that was written at once some systems map two megabytes for each page that is looked at.
func (l *lab) writing() subject {
	path := filepath.Join(l.b.TempDir(), "own.db")
	text, err := os.ReadFile(l.journal(10_000))
	var copied *os.File
	if err == nil {
		copied, err = os.OpenFile(path, os.O_CREATE|os.O_WRONLY, 0o600)
	}
	for page := range slices.Chunk(text, 4096) {
		if err == nil {
			_, err = copied.Write(page)
		}
	}
	if err = errors.Join(err, copied.Close()); err != nil {
		l.b.Fatal(err)
	}
	return subject{name: "writing", machine: l.machine(path), program: l.program(), args: []string{"new"}, full: []string{words.CatalogFor("nl").Walk.Story},
		writes: path}
}

// textarea is the smallest Bubble Tea program with a text area, at 120 frames.
func (l *lab) textarea() subject {
	return subject{name: "textarea", machine: newMachine(l.b), program: l.floor("textarea"), full: []string{"floor"}}
}

// paint is a program without a framework that paints at once.
func (l *lab) paint() subject {
	return subject{name: "paint", machine: newMachine(l.b), program: l.floor("paint"), full: []string{"floor"}}
}

// machine gives a machine with the journal that lies at path.
func (l *lab) machine(path string) *machine {
	m := newMachine(l.b)
	m.env = append(m.env, "KOFFIEMOMENT_JOURNAL="+path)
	return m
}

// journal makes a journal of so many entries of about 1.4 KB, or gives the one made before.
func (l *lab) journal(entries int) string {
	path := filepath.Join(l.dir, fmt.Sprintf("%d.db", entries))
	if _, err := os.Stat(path); err == nil {
		return path
	}
	r := rubric.Default()
	j, err := store.Open(path, store.Options{})
	if err != nil {
		l.b.Fatal(err)
	}
	for first := 1; first <= entries && err == nil; first += 1000 {
		_, err = j.Import(made(first, min(1000, entries-first+1), r), r)
	}
	if closing := j.Close(); err != nil || closing != nil {
		l.b.Fatal(err, closing)
	}
	return path
}

func alias(i int) string { return fmt.Sprintf("gezin %d", i) }

// made gives n entries, the first of them number i.
func made(i, n int, r *rubric.Rubric) []journal.Entry {
	walked := r.Walked()
	entries := make([]journal.Entry, n)
	for k := range entries {
		i, e := i+k, &entries[k]
		e.Depth = journal.Normal
		e.Encounter = journal.Encounter{Alias: alias(i), When: time.Date(2020, 9, 1, 8, 0, 0, 0, time.UTC).Add(time.Duration(i) * 37 * time.Minute),
			Place: journal.Places()[i%8], Moment: "brengen", Initiator: "ouder", Topics: []string{"taal", "slapen"}, Stage: r.Stages[0].ID}
		e.Story, e.Thought, e.Tip = prose(420), prose(130), prose(60)
		e.Answers = map[string]journal.Answer{}
		for a := range 3 {
			e.Answers[walked[(i+5*a)%len(walked)]] = journal.Answer{Text: prose(90), Level: r.Levels[(i+a)%len(r.Levels)].ID}
		}
	}
	return entries
}

// prose gives a text of so many letters.
func prose(letters int) string {
	const sentence = "Oma haalt haar op en ze zingen samen. "
	return strings.Repeat(sentence, letters/len(sentence)+1)[:letters]
}
