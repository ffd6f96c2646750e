//go:build unix

package cli_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// rounds is how often each program is started for one figure.
const rounds = 25

// subject is one program in one state, measured beside others. The first of several is the floor.
type subject struct {
	name    string
	machine *machine // nil takes a new one at each start
	program string
	args    []string
	full    []string // what stands on the screen when the first frame is whole
}

// start opens the subject in a window of the given kind.
func (s *subject) start(b testing.TB, w window) *terminal {
	m := s.machine
	if m == nil {
		m = newMachine(b)
	}
	return open(b, w, m.command(s.program, s.args...))
}

// series are the measurements of several subjects, a row a subject. The same place in two rows was measured in the same
// round.
type series map[string][]float64

func (s series) add(name string, value float64) { s[name] = append(s[name], value) }

// percentile gives the value below which p percent of a row lie.
func percentile(row []float64, p int) float64 {
	sorted := slices.Sorted(slices.Values(row))
	return sorted[(len(sorted)-1)*p/100]
}

// report gives each subject's median and, but for the floor, the median of its rounds over the floor's.
func (s series) report(b *testing.B, unit string, floor string) {
	for name, row := range s {
		b.ReportMetric(percentile(row, 50), name+"-"+unit)
		if name == floor {
			continue
		}
		ratios := make([]float64, len(row))
		for i := range row {
			ratios[i] = row[i] / s[floor][i]
		}
		b.ReportMetric(percentile(ratios, 50), name+"/"+floor)
	}
	b.ReportMetric(0, "ns/op")
}

// inTurn calls f for every subject, round after round, each round in another order.
func inTurn(subjects []subject, rounds int, f func(*subject)) {
	for range rounds {
		for _, i := range rand.Perm(len(subjects)) {
			f(&subjects[i])
		}
	}
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// settle waits until a program wrote nothing for a while.
func (p *terminal) settle(quiet time.Duration) {
	for {
		p.mu.Lock()
		changed := p.changed
		p.mu.Unlock()
		select {
		case <-changed:
		case <-p.ended:
			p.t.Fatalf("the program ended:\n%s", p.transcript())
		case <-time.After(quiet):
			return
		}
	}
}

// use is what a running program took from the machine since it started.
type use struct {
	written  int
	switches int           // how often any thread of it gave up the processor of itself
	cpu      time.Duration // time on a processor, of all its threads
}

func (p *terminal) use() use {
	u := use{written: p.written()}
	tasks, _ := filepath.Glob(fmt.Sprintf("/proc/%d/task/*", p.cmd.Process.Pid))
	if len(tasks) == 0 {
		p.t.Skip("this system has no /proc to read these figures from")
	}
	for _, task := range tasks {
		u.switches += procStatus(task, "voluntary_ctxt_switches")
		if b, err := os.ReadFile(filepath.Join(task, "schedstat")); err == nil {
			ns, _ := strconv.Atoi(strings.Fields(string(b))[0])
			u.cpu += time.Duration(ns)
		}
	}
	return u
}

// anonymous gives the memory that the program holds for itself alone, in bytes.
func (p *terminal) anonymous() int {
	return procStatus(fmt.Sprintf("/proc/%d", p.cmd.Process.Pid), "RssAnon") << 10
}

func procStatus(dir, field string) int {
	b, _ := os.ReadFile(filepath.Join(dir, "status"))
	for line := range strings.Lines(string(b)) {
		if name, value, _ := strings.Cut(line, ":"); name == field {
			n, _ := strconv.Atoi(strings.Fields(value)[0])
			return n
		}
	}
	return 0
}
