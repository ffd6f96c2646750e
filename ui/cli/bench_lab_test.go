//go:build unix

package cli_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/words"
)

const kill = syscall.SIGKILL

// lab holds the programs and journals that the benchmarks share. A journal is made when a benchmark first asks for it.
type lab struct {
	dir            string
	floor, program string
	sizes          []int
}

func newLab(b *testing.B) *lab {
	l := &lab{dir: b.TempDir(), sizes: []int{0, 1000, 10000}}
	if os.Getenv("KOFFIEMOMENT_BENCH_LARGE") != "" {
		l.sizes = append(l.sizes, 100000)
	}
	l.floor = buildFloor(b, l.dir, "textarea")
	l.program = build(b, filepath.Join(l.dir, "koffiemoment"), "koffiemoment")
	return l
}

// subjects are the floor, the program at its very first start, and the program with journals of each size. A journal
// without entries opens on the story question like the very first start does.
func (l *lab) subjects(b *testing.B) []subject {
	words := words.CatalogFor("nl")
	walk := []string{words.Walk.Story, words.Keys["next"]}
	subjects := []subject{
		{name: "floor", machine: newMachine(b), program: l.floor, full: []string{"floor"}},
		{name: "fresh", program: l.program, full: walk},
	}
	for _, n := range l.sizes {
		s := subject{name: fmt.Sprint(n), machine: l.machine(b, n), program: l.program, full: walk}
		if n > 0 {
			s.full = []string{words.Home.New, alias(n), words.Keys["quit"]}
		}
		subjects = append(subjects, s)
	}
	return subjects
}

// writers are the floor and the program with a text field open and 10,000 entries behind it.
func (l *lab) writers(b *testing.B) []subject {
	m := newMachine(b)
	path := filepath.Join(m.home, "own.db")
	bytes, err := os.ReadFile(l.journal(b, 10000))
	if err == nil {
		err = os.WriteFile(path, bytes, 0o600)
	}
	if err != nil {
		b.Fatal(err)
	}
	m.env = append(m.env, "KOFFIEMOMENT_JOURNAL="+path)
	return []subject{
		{name: "floor", machine: newMachine(b), program: l.floor, full: []string{"floor"}},
		{name: "10000", machine: m, program: l.program, args: []string{"new"}, full: []string{words.CatalogFor("nl").Walk.Story}},
	}
}

// machine gives a machine whose journal holds so many entries.
func (l *lab) machine(b *testing.B, entries int) *machine {
	m := newMachine(b)
	m.env = append(m.env, "KOFFIEMOMENT_JOURNAL="+l.journal(b, entries))
	return m
}

// journal makes a journal of so many entries of about 1.4 KB, or gives the one made before.
func (l *lab) journal(b *testing.B, entries int) string {
	path := filepath.Join(l.dir, fmt.Sprintf("%d.db", entries))
	if _, err := os.Stat(path); err == nil {
		return path
	}
	r := rubric.Default()
	j, err := store.Open(path, store.Options{})
	if err != nil {
		b.Fatal(err)
	}
	for first := 1; first <= entries && err == nil; first += 1000 {
		_, err = j.Import(made(first, min(1000, entries-first+1), r), r)
	}
	if closing := j.Close(); err != nil || closing != nil {
		b.Fatal(err, closing)
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

func (l *lab) megabytes(b *testing.B, path string) float64 {
	info, err := os.Stat(path)
	if err != nil {
		b.Fatal(err)
	}
	return float64(info.Size()) / 1e6
}

func (l *lab) version(b *testing.B) {
	hello := buildFloor(b, l.dir, "hello")
	m := newMachine(b)
	process(b, []string{"hello", "version"}, map[string]func() *exec.Cmd{
		"hello":   func() *exec.Cmd { return m.command(hello) },
		"version": func() *exec.Cmd { return m.command(l.program, "version") },
	})
}

// list compares the ten newest entries out of journals of each size with a program that reads ten values and no more.
func (l *lab) list(b *testing.B) {
	floor := buildFloor(b, l.dir, "list10")
	names, commands := []string{"floor"}, map[string]func() *exec.Cmd{}
	commands["floor"] = func() *exec.Cmd { return exec.Command(floor, l.journal(b, 10000), "rows") }
	for _, n := range l.sizes {
		m := l.machine(b, n)
		names = append(names, fmt.Sprint(n))
		commands[fmt.Sprint(n)] = func() *exec.Cmd { return m.command(l.program, "list", "-n", "10") }
	}
	process(b, names, commands)
}
