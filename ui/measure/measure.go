// Package measure lays each figure beside its floor, for benchmarks only. A floor is the least that anybody would have to do for the
// same result; figure and floor take turns, in another order each round, so that a busy machine slows both, and what counts is the
// ratio of the two within a round.
//
// Begin with Beside. Timed and Prepared make turns of work in this process, Ran one of a program; who measures in another way makes a
// Sample and hands rows of them to Show. The command in table runs the benchmarks of all packages and prints one table of them.
// The package knows nothing of the program.
package measure

import (
	"errors"
	"math"
	"math/rand/v2"
	"os/exec"
	"runtime"
	"testing"
	"time"
)

// A pair of turns is measured rounds times, and on if a while has not passed by then; but no more than fewest times once the patience
// is used up.
const (
	rounds   = 25
	most     = 200
	fewest   = 3
	while    = time.Second
	patience = 4 * time.Second
	shortest = 2 * time.Millisecond // of a turn, so that the clock can tell
)

// Sample is what one turn came to. NaN is what has no meaning for a figure, NotRead what this system does not tell.
type Sample struct {
	Value   float64 // in the figure's unit
	CPU     float64 // user and system time on all cores, in ms
	Garbage float64 // bytes allocated
}

// NotRead stands for a value that this system does not tell. The table says so.
func NotRead() float64 { return math.Inf(1) }

// Of is a sample of nothing but a value.
func Of(value float64) Sample { return Sample{value, math.NaN(), math.NaN()} }

// Turn is one turn of a figure or of its floor.
type Turn func() (Sample, error)

// Timed is a turn of work that takes so many milliseconds, done as often as the clock needs.
func Timed(work func() error) Turn {
	times := 1
	return func() (Sample, error) {
		for {
			sample, took, err := spent(times, work)
			if err != nil || took >= shortest {
				return sample, err
			}
			times *= 2
		}
	}
}

// Prepared is a turn of work that needs something made ready each time, which does not count.
func Prepared(prepare, work func() error) Turn {
	return func() (Sample, error) {
		if err := prepare(); err != nil {
			return Sample{}, err
		}
		sample, _, err := spent(1, work)
		return sample, err
	}
}

// spent does the work so many times and gives what once of it costs. It begins on a clean heap: what the turn before threw away is not
// its cost.
func spent(times int, work func() error) (once Sample, took time.Duration, err error) {
	runtime.GC()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	cpu, start := cpuTime(), time.Now()
	for range times {
		err = errors.Join(err, work())
	}
	took = time.Since(start)
	cpu = cpuSince(cpu)
	runtime.ReadMemStats(&after)
	n := float64(times)
	return Sample{Milliseconds(took) / n, cpu / n, float64(after.TotalAlloc-before.TotalAlloc) / n}, took, err
}

// Ran is a turn of one run of a program, from its start to its end.
func Ran(command func() *exec.Cmd) Turn {
	return func() (Sample, error) {
		cmd := command()
		start := time.Now()
		err := cmd.Run()
		took := time.Since(start)
		sample := Of(Milliseconds(took))
		if cmd.ProcessState != nil {
			sample.CPU = Milliseconds(cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime())
		}
		return sample, err
	}
}

// InTurn lets each of several have its turn once a round, in another order each round. It gives a row for each, in which the same
// place was measured in the same round.
func InTurn(rounds int, turns ...Turn) (rows [][]Sample, err error) {
	rows = make([][]Sample, len(turns))
	for range rounds {
		for _, i := range rand.Perm(len(turns)) {
			sample, err := turns[i]()
			if err != nil {
				return nil, err
			}
			rows[i] = append(rows[i], sample)
		}
	}
	return rows, nil
}

// Beside measures a figure beside its floor as a benchmark of the given name, and shows both. The first turn of each warms up and does
// not count.
func Beside(b *testing.B, name string, f Figure, ours, floor Turn) {
	b.Run(name, func(b *testing.B) {
		var figures, floors []Sample
		warm := false
		for b.Loop() {
			for start := time.Now(); ; {
				rows, err := InTurn(1, ours, floor)
				if err != nil {
					b.Fatal(err)
				}
				if !warm {
					warm = true
					continue
				}
				figures, floors = append(figures, rows[0]...), append(floors, rows[1]...)
				if n, took := len(figures), time.Since(start); n >= most || n >= rounds && took > while || n >= fewest && took > patience {
					break
				}
			}
		}
		f.report(b, figures, floors)
	})
}

// Milliseconds gives a duration as a figure.
func Milliseconds(d time.Duration) float64 { return float64(d.Nanoseconds()) / 1e6 }
