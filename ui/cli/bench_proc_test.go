//go:build unix

package cli_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"koffiemoment/ui/measure"
)

// percentile gives the value below which p percent of a row lie.
func percentile(row []float64, p int) float64 {
	sorted := slices.Sorted(slices.Values(row))
	return sorted[(len(sorted)-1)*p/100]
}

// outOfStep lets a moment of no fixed length pass, so that no program is driven by the frames of another, or by its own.
func outOfStep() { time.Sleep(rand.N(30 * time.Millisecond)) }

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
	switches float64 // how often any thread of it gave up the processor of itself
	cpu      float64 // ms
	peak     float64 // the most memory that it held at a time, all resident pages, in MiB
}

func (p *terminal) use() (u use) {
	process := fmt.Sprintf("/proc/%d", p.cmd.Process.Pid)
	tasks, _ := filepath.Glob(process + "/task/*")
	if len(tasks) == 0 {
		return use{measure.NotRead(), measure.NotRead(), measure.NotRead()}
	}
	for _, task := range tasks {
		u.switches += float64(procStatus(task, "voluntary_ctxt_switches"))
		if b, err := os.ReadFile(filepath.Join(task, "schedstat")); err == nil {
			ns, _ := strconv.Atoi(strings.Fields(string(b))[0])
			u.cpu += measure.Milliseconds(time.Duration(ns))
		}
	}
	u.peak = float64(procStatus(process, "VmHWM")) / 1024
	return u
}

// since gives what a program took after a moment at which it had taken before.
func (u use) since(before use) use {
	if math.IsInf(u.cpu, 0) {
		return u
	}
	return use{u.switches - before.switches, u.cpu - before.cpu, u.peak}
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

// end ends a program that nothing more is wanted of.
func (p *terminal) end() {
	p.cmd.Process.Kill()
	p.wait()
}
