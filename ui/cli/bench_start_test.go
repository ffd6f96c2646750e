//go:build unix

package cli_test

import (
	"fmt"
	"os"
	"os/exec"
	"testing"

	"koffiemoment/ui/measure"
)

// BenchmarkFirstFrame measures from the start of the process to the output that completes the first frame.
func BenchmarkFirstFrame(b *testing.B) {
	l := newLab(b)
	floors := []subject{l.paint(), l.textarea()}
	does := []string{"raw mode and one whole frame by plain writes, without a framework", "the smallest Bubble Tea program with a text area, 120 frames a second"}
	subjects := append(floors, l.fresh())
	for _, n := range journalSizes() {
		subjects = append(subjects, l.filled(n))
	}
	mute := small()
	mute.mute = true
	for _, w := range []window{small(), mute, large()} {
		var turns []measure.Turn
		for _, s := range subjects {
			turns = append(turns, func() (measure.Sample, error) { return firstFrame(b, &s, w), nil })
		}
		rows, _ := measure.InTurn(25, turns...)
		for i, s := range subjects[len(floors):] {
			for k, floor := range floors {
				measure.Show(b, fmt.Sprintf("%dx%d/mute=%v/%s/%s", w.cols, w.rows, w.mute, s.name, floor.name), measure.Figure{Floor: does[k],
					Without: "reading what lies behind the first screen"}, rows[len(floors)+i], rows[k])
			}
		}
	}
}

func firstFrame(b *testing.B, s *subject, w window) measure.Sample {
	outOfStep()
	p := s.start(b, w)
	at := p.await("the first frame", func() bool {
		screen := p.snapshot()
		for _, text := range s.full {
			if !screen.has(text) {
				return false
			}
		}
		return screen.alt
	})
	sample := measure.Of(measure.Milliseconds(at.Sub(p.started)))
	sample.CPU = p.use().cpu
	p.send("ctrl+c")
	p.wait()
	return sample
}

// BenchmarkStart measures whole runs of commands without a window.
func BenchmarkStart(b *testing.B) {
	const runs = 100
	l := newLab(b)
	m := newMachine(b)
	run := func(m *machine, program string, args ...string) measure.Turn {
		return measure.Ran(func() *exec.Cmd {
			outOfStep()
			return m.command(program, args...)
		})
	}
	rows, err := measure.InTurn(runs, run(m, l.program(), "version"), run(m, l.floor("empty")), run(m, l.floor("hello")))
	if err != nil {
		b.Fatal(err)
	}
	measure.Show(b, "version/empty", measure.Figure{Floor: "the same program with an empty main", Without: "what linking costs", MostOf: 1.15}, rows[0], rows[1])
	measure.Show(b, "version/hello", measure.Figure{Floor: "a static program that says hello"}, rows[0], rows[2])

	turns := []measure.Turn{run(m, l.floor("list10"), l.journal(10_000), "rows")}
	for _, n := range journalSizes() {
		turns = append(turns, run(l.machine(l.journal(n)), l.program(), "list", "-n", "10"))
	}
	rows, err = measure.InTurn(runs, turns...)
	if err != nil {
		b.Fatal(err)
	}
	for i, n := range journalSizes() {
		measure.Show(b, fmt.Sprintf("list10/%d", n), measure.Figure{Floor: "opens a bbolt file of 10,000, writes out the sizes of ten values", MostOf: 1.5}, rows[1+i], rows[0])
	}
}

// BenchmarkSize says how large the program is.
func BenchmarkSize(b *testing.B) {
	l := newLab(b)
	size := func(path string) []measure.Sample {
		info, err := os.Stat(path)
		if err != nil {
			b.Fatal(err)
		}
		return []measure.Sample{measure.Of(float64(info.Size()) / 1e6)}
	}
	measure.Show(b, "program", measure.Figure{Floor: "the smallest Bubble Tea program with a text area", Unit: "MB"}, size(l.program()), size(l.floor("textarea")))
}
