//go:build unix

package cli_test

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"koffiemoment/store"
	"koffiemoment/ui/words"
)

// savedRounds is how often each way of losing a file meets each way of ending the program. The goal of 200 runs takes 7 rounds.
var savedRounds = flag.Int("saved", 1, "rounds of TestSavedIsSaved")

// harms is what can happen to a file between a save and the end of the program. Older is a copy of it from a save before.
var harms = []struct {
	name string
	do   func(path string, older []byte) error
}{
	{"removed", func(path string, _ []byte) error { return os.Remove(path) }},
	{"moved", func(path string, _ []byte) error { return os.Rename(path, path+".weg") }},
	{"replaced", func(path string, older []byte) error {
		if err := os.WriteFile(path+".ander", older, 0o600); err != nil {
			return err
		}
		return os.Rename(path+".ander", path)
	}},
	{"emptied", func(path string, _ []byte) error { return os.Truncate(path, 0) }},
	{"halved", func(path string, _ []byte) error {
		info, err := os.Stat(path)
		if err != nil {
			return err
		}
		return os.Truncate(path, info.Size()/2)
	}},
	{"a page shorter", func(path string, _ []byte) error {
		info, err := os.Stat(path)
		if err != nil {
			return err
		}
		return os.Truncate(path, info.Size()-int64(os.Getpagesize()))
	}},
	{"an older copy in place", func(path string, older []byte) error { return os.WriteFile(path, older, 0o600) }},
}

// crowd runs tests beside each other that mostly wait, as for half a second without a key: more than there are processors for.
type crowd struct {
	of    *testing.T
	slots chan struct{}
	sync.WaitGroup
}

func newCrowd(of *testing.T) *crowd { return &crowd{of: of, slots: make(chan struct{}, 8)} }

func (c *crowd) run(name string, test func(*testing.T)) {
	c.slots <- struct{}{}
	c.Go(func() {
		defer func() { <-c.slots }()
		c.of.Run(name, test)
	})
}

// leavings are the ways in which a program ends.
var leavings = []struct {
	name string
	do   func(p *terminal)
}{
	{"q", func(p *terminal) { // on the overview
		p.send("q")
		p.stopAll()
	}},
	{"ctrl+c", func(p *terminal) {
		p.send("ctrl+c")
		p.stopAll()
	}},
	{"SIGTERM", func(p *terminal) { p.signal(syscall.SIGTERM) }},
	{"SIGHUP", func(p *terminal) { p.signal(syscall.SIGHUP) }},
}

// stopAll says yes to the question whether to stop all the same, which is not asked where nothing is missing: a page that was cut off may have
// been one that nothing was in.
func (p *terminal) stopAll() {
	p.t.Helper()
	for {
		p.mu.Lock()
		asked, changed := p.snapshot().has("Toch stoppen?"), p.changed
		p.mu.Unlock()
		if asked {
			p.send("j")
			return
		}
		select {
		case <-changed:
		case <-p.ended:
			return
		case <-time.After(patience):
			p.t.Fatalf("it neither asks nor ends; the screen is\n%s", p.screen())
		}
	}
}

// TestSavedIsSaved takes the file away after the screen said that all is saved, and ends the program. What was written is in the journal, or in
// the side file that the last line names; that it was saved is never said of a text that is nowhere.
func TestSavedIsSaved(t *testing.T) {
	t.Parallel()
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	many := newCrowd(t)
	defer many.Wait()
	n := 0
	for round := range *savedRounds {
		for _, harm := range harms {
			for _, leave := range leavings {
				n++
				random := rand.New(rand.NewPCG(seed, uint64(n)))
				goesOn := random.IntN(2) == 0 && leave.name != "q" // the person types on after it happened
				many.run(fmt.Sprintf("%s/%s/%d", harm.name, leave.name, round), func(t *testing.T) {
					m := newMachine(t)
					p := begin(t, m, window{})
					p.typeText("Eerst dit.")
					p.waitFor("Eerst dit.", dutch().Walk.Saved)
					older := m.journal()
					p.typeText(" En dan dat.")
					p.waitFor("Eerst dit. En dan dat.")
					m.awaitsDraft(p, older)
					if leave.name == "q" {
						p.send("esc")
						p.waitFor(dutch().Home.New)
					}
					if err := harm.do(m.path(), older); err != nil {
						t.Fatal(err)
					}
					written := "Eerst dit. En dan dat."
					if goesOn {
						p.typeText(" Ook nog.")
						p.waitFor("Ook nog.")
						written += " Ook nog."
					}
					leave.do(p)
					p.wait()
					p.checkRestored()
					p.checkSaid(m.path(), written, func() (string, error) {
						j, err := store.Open(m.path(), store.Options{ReadOnly: true})
						if err != nil {
							return "", err
						}
						defer j.Close()
						o, err := j.Overview(0)
						if err != nil || len(o.Drafts) == 0 {
							return "", err
						}
						return o.Drafts[0].Entry.Story, nil
					})
				})
			}
		}
	}
}

// awaitsDraft waits until the file was written anew and the screen says that it was.
func (m *machine) awaitsDraft(p *terminal, before []byte) {
	p.waitUntil("the save", func(s screen) bool {
		now, err := os.ReadFile(m.path())
		return err == nil && string(now) != string(before) && s.has(dutch().Walk.Saved)
	})
}

// sideFile is a side file as the last line names it.
var sideFile = regexp.MustCompile(`\S*koffiemoment-gered-[-0-9]+\.txt`)

// checkSaid looks where the program says that a text is: in the side file that its last line names, or else in the file that it belongs to.
func (p *terminal) checkSaid(file, text string, kept func() (string, error)) {
	p.t.Helper()
	said := p.transcript()
	said = said[max(0, len(said)-600):]
	path := sideFile.FindString(strings.ReplaceAll(said, "\r\n", ""))
	if path == "" {
		if got, err := kept(); err != nil || got != text {
			p.t.Errorf("no side file is named, and the file holds %q, %v\n%s", got, err, said)
		}
		return
	}
	if b, err := os.ReadFile(path); err != nil || !strings.Contains(string(b), text) {
		p.t.Errorf("the side file holds %q, %v", b, err)
	}
	if !strings.Contains(said, file) {
		p.t.Errorf("it is not said which file is not what it was: %q", said)
	}
}

// TestSavedIsSavedForALecturer does so with the lecturer's own file.
func TestSavedIsSavedForALecturer(t *testing.T) {
	t.Parallel()
	student := newMachine(t)
	student.hasJournal("nl", "Het was druk aan de deur.")
	folder := filepath.Join(t.TempDir(), "in")
	student.does("handin", "--stage", "1", "--keep-found", "--out", folder)
	say := words.CatalogFor("nl")
	many := newCrowd(t)
	defer many.Wait()
	for i, harm := range harms {
		leave := leavings[1+i%3]
		many.run(harm.name+"/"+leave.name, func(t *testing.T) {
			m := newMachine(t)
			path := filepath.Join(filepath.Dir(m.path()), "nalezen.db")
			p := m.start(window{}, "review", folder)
			p.waitFor("1 student", "zonder naam")
			p.send("o")
			p.waitFor(say.Review.YourName)
			p.typeText("Lien")
			p.waitFor("Lien", say.Walk.Saved)
			older, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			p.typeText(" Maes")
			p.waitUntil("the save", func(s screen) bool {
				now, err := os.ReadFile(path)
				return err == nil && string(now) != string(older) && s.has("Lien Maes") && s.has(say.Walk.Saved)
			})
			if err := harm.do(path, older); err != nil {
				t.Fatal(err)
			}
			leave.do(p)
			p.wait()
			p.checkSaid(path, "Lien Maes", func() (string, error) {
				rs, err := store.OpenReviews(path, store.Options{ReadOnly: true})
				if err != nil {
					return "", err
				}
				defer rs.Close()
				set, err := rs.Desk()
				return set.Reviewer.Name, err
			})
		})
	}
}
