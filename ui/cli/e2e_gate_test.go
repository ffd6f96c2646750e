//go:build unix

package cli_test

import (
	"errors"
	"flag"
	"io/fs"
	"math/rand/v2"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"koffiemoment/store"
)

// The gate of package store tries what happens to a file; this part of it tries what happens to the program while
// somebody types. The whole is run by
//
//	go test ./ui/cli -run Gate -gate.whole -v
var (
	gateSeed  = flag.Uint64("gate.seed", 0, "try again what a run of the gate with this seed tried")
	gateWhole = flag.Bool("gate.whole", false, "run the gate as often as its goals say")
)

// alphabet is typed over and over, so that each letter says which one it is.
const alphabet = "abcdefghijklmnopqrstuvwxyz"

// gateAtOnce is how many windows are open at a time: most of the time each waits for its fingers.
const gateAtOnce = 8

// eachWindow tries something in windows, each on a machine of its own, with choices that follow from the seed.
func eachWindow(t *testing.T, usual, whole int, try func(n int, luck *rand.Rand, m *machine)) {
	t.Helper()
	seed, all := *gateSeed, usual
	if seed == 0 {
		seed = rand.Uint64()
	}
	if *gateWhole {
		all = whole
	}
	t.Logf("seed %d, %d windows", seed, all)
	var group sync.WaitGroup
	for w := range gateAtOnce {
		group.Go(func() {
			for n := w; n < all && !t.Failed(); n += gateAtOnce {
				try(n, rand.New(rand.NewPCG(seed, uint64(n))), newMachine(t))
			}
		})
	}
	group.Wait()
}

// kept gives the story of the draft that was saved last, none where nothing was saved yet, after the whole file was looked at.
func (m *machine) kept() string {
	m.t.Helper()
	j, err := store.Open(m.path(), store.Options{ReadOnly: true})
	if errors.Is(err, fs.ErrNotExist) {
		return ""
	}
	if err != nil {
		m.t.Errorf("the journal is not what it was: %v", err)
		return ""
	}
	defer j.Close()
	o, err := j.Overview(0)
	if err := errors.Join(err, j.Verify()); err != nil {
		m.t.Errorf("the journal is not what it was: %v", err)
	}
	if len(o.Drafts) == 0 {
		return ""
	}
	return o.Drafts[0].Entry.Story
}

// TestGateKills kills the program at any moment while somebody types. The file is sound, and what is missing is of the last
// second or at most 200 characters; a machine that has much else to do gets one more.
func TestGateKills(t *testing.T) {
	t.Parallel()
	var mu sync.Mutex
	most, longest, saved := 0, time.Duration(0), 0
	eachWindow(t, 100, 200, func(n int, luck *rand.Rand, m *machine) {
		p := begin(t, m, window{jitter: 8 * time.Millisecond})
		var typed []time.Time
		for i := range luck.IntN(450) {
			p.send(string(alphabet[i%len(alphabet)]))
			typed = append(typed, time.Now())
		}
		p.signal(syscall.SIGKILL)
		killed := time.Now()
		p.wait()
		kept := m.kept()
		if !strings.HasPrefix(strings.Repeat(alphabet, 1+len(kept)/len(alphabet)), kept) || len(kept) > len(typed) {
			t.Errorf("window %d: what was kept is not what was typed: %q", n, kept)
			return
		}
		mu.Lock()
		defer mu.Unlock()
		lost, since := len(typed)-len(kept), time.Duration(0)
		if lost > 0 {
			since = killed.Sub(typed[len(kept)])
		}
		if most, longest = max(most, lost), max(longest, since); len(kept) > 0 {
			saved++
		}
		if lost > 200 && since > 2*time.Second {
			t.Errorf("window %d: %d of %d letters are lost, the first %v before the end", n, lost, len(typed), since)
		}
	})
	t.Logf("at most %d letters lost, of the last %v; in %d windows something was saved", most, longest, saved)
}

// TestGateSignals ends the program from outside, in each of the ways that leave it time, and closes its window: not a letter
// that was to be seen is lost.
func TestGateSignals(t *testing.T) {
	t.Parallel()
	ways := []func(*terminal){
		func(p *terminal) { p.signal(syscall.SIGTERM) },
		func(p *terminal) { p.signal(syscall.SIGHUP) },
		func(p *terminal) { p.signal(syscall.SIGQUIT) },
		(*terminal).closeWindow,
	}
	eachWindow(t, 100, 400, func(n int, luck *rand.Rand, m *machine) {
		p := begin(t, m, window{})
		text := strings.Repeat(alphabet, 3)[:8+luck.IntN(52)] // more than stands on the screen already
		p.typeText(text)
		p.waitFor(text)
		ways[n%len(ways)](p)
		if status := p.wait(); status < 0 {
			t.Errorf("window %d: signal %d killed the program", n, -status)
		}
		if kept := m.kept(); kept != text {
			t.Errorf("window %d: %q was kept of %q", n, kept, text)
		}
	})
}
