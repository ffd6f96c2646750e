//go:build unix

package cli_test

import (
	"fmt"
	"os/exec"
	"strings"
	"testing"
	"time"
)

// BenchmarkMacro measures the program as a person meets it: the released binary in a window. Beside each figure stands
// the floor, measured in the same rounds. Run it alone:
//
//	go test ./ui/cli -run '^$' -bench Macro
//
// KOFFIEMOMENT_BENCH_LARGE=1 adds a journal of 100,000 entries.
func BenchmarkMacro(b *testing.B) {
	l := newLab(b)
	for _, mute := range []bool{false, true} {
		b.Run(fmt.Sprintf("first-frame/mute=%v", mute), func(b *testing.B) { l.firstFrame(b, mute) })
	}
	for _, size := range [][2]int{{80, 24}, {200, 60}} {
		for _, letters := range []int{500, 5000} {
			b.Run(fmt.Sprintf("key/%dx%d/%d", size[0], size[1], letters), func(b *testing.B) {
				l.key(b, window{cols: size[0], rows: size[1]}, letters)
			})
		}
	}
	b.Run("idle", l.idle)
	b.Run("memory", l.memory)
	b.Run("size", l.size)
	b.Run("version", l.version)
	b.Run("list", l.list)
}

// firstFrame measures from the start of the process to the output that completes the first frame.
func (l *lab) firstFrame(b *testing.B, mute bool) {
	subjects := l.subjects(b)
	for b.Loop() {
		times := series{}
		inTurn(subjects, rounds, func(s *subject) {
			p := s.start(b, window{mute: mute})
			at := p.await("the first frame", func() bool {
				screen := p.snapshot()
				for _, text := range s.full {
					if !screen.has(text) {
						return false
					}
				}
				return screen.alt
			})
			times.add(s.name, milliseconds(at.Sub(p.started)))
			p.send("ctrl+c")
			p.wait()
		})
		times.report(b, "ms", "floor")
	}
}

// key measures from a key to the output that shows it, in a text field that holds so many letters already.
func (l *lab) key(b *testing.B, w window, letters int) {
	const keys = 200
	for b.Loop() {
		times, written := series{}, map[string]int{}
		programs := map[string]*terminal{}
		writers := l.writers(b)
		for _, s := range writers {
			p := s.start(b, w)
			p.waitFor(s.full...)
			p.paste(prose(letters) + " slotwoord ")
			p.waitFor("slotwoord")
			p.settle(2 * time.Second)
			programs[s.name] = p
			written[s.name] = -p.written()
		}
		for i := range keys {
			inTurn(writers, 1, func(s *subject) {
				times.add(s.name, milliseconds(programs[s.name].keyToScreen(i)))
			})
			time.Sleep(time.Duration(5+i*7%31) * time.Millisecond)
		}
		for name, p := range programs {
			p.settle(2 * time.Second)
			b.ReportMetric(percentile(times[name], 95), name+"-p95-ms")
			b.ReportMetric(float64(written[name]+p.written())/keys, name+"-B/key")
			p.signal(kill)
			p.wait()
		}
		b.ReportMetric(percentile(times["10000"], 95)/percentile(times["floor"], 95), "p95/floor")
		times.report(b, "p50-ms", "floor")
	}
}

// keyToScreen types the letter that comes at place i of a text and waits until it is seen and the cursor has moved on. At
// the end of a line the letter may have gone to the next one with its word, or up because the text scrolled.
func (p *terminal) keyToScreen(i int) time.Duration {
	letter := string("zon oma "[i%8])
	p.mu.Lock()
	before := p.emu.CursorPosition()
	p.mu.Unlock()
	sent := time.Now()
	p.put(letter)
	at := p.await("the letter "+letter, func() bool {
		now := p.emu.CursorPosition()
		if now == before || p.emu.CursorHidden() {
			return false
		}
		return p.shows(letter, before.X, before.Y) || p.shows(letter, now.X-1, now.Y) || p.shows(letter, before.X, before.Y-1)
	})
	return at.Sub(sent)
}

func (p *terminal) shows(letter string, x, y int) bool {
	got, _ := p.cell(x, y)
	return got == letter
}

// idle measures what a program does in two seconds in which nobody touches it.
func (l *lab) idle(b *testing.B) {
	for b.Loop() {
		for _, s := range l.writers(b) {
			p := s.start(b, window{})
			p.waitFor(s.full...)
			p.put("x")
			p.settle(2 * time.Second)
			before := p.use()
			<-time.After(2 * time.Second)
			after := p.use()
			b.ReportMetric(float64(after.written-before.written), s.name+"-B")
			b.ReportMetric(float64(after.switches-before.switches), s.name+"-switches")
			b.ReportMetric(milliseconds(after.cpu-before.cpu), s.name+"-cpu-ms")
			p.signal(kill)
			p.wait()
		}
		b.ReportMetric(0, "ns/op")
	}
}

// memory measures what a program holds once its first screen is whole and everything behind it was read.
func (l *lab) memory(b *testing.B) {
	subjects := l.subjects(b)
	for b.Loop() {
		sizes := series{}
		inTurn(subjects, 5, func(s *subject) {
			p := s.start(b, window{})
			p.waitFor(s.full...)
			p.settle(time.Second)
			sizes.add(s.name, float64(p.anonymous())/(1<<20))
			p.send("ctrl+c")
			p.wait()
		})
		sizes.report(b, "MiB", "floor")
	}
}

func (l *lab) size(b *testing.B) {
	b.ReportMetric(l.megabytes(b, l.program), "MB")
	b.ReportMetric(l.megabytes(b, l.floor), "floor-MB")
	b.ReportMetric(0, "ns/op")
}

// process measures whole runs of commands without a window, in turn. The first is the floor.
func process(b *testing.B, names []string, commands map[string]func() *exec.Cmd) {
	for b.Loop() {
		times := series{}
		var subjects []subject
		for _, name := range names {
			subjects = append(subjects, subject{name: name})
		}
		inTurn(subjects, 4*rounds, func(s *subject) {
			cmd := commands[s.name]()
			start := time.Now()
			err := cmd.Run()
			times.add(s.name, milliseconds(time.Since(start)))
			if err != nil {
				b.Fatalf("%s: %v", strings.Join(cmd.Args, " "), err)
			}
		})
		times.report(b, "ms", names[0])
	}
}
