//go:build unix

package cli_test

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/measure"
)

const sameProgram = "the smallest Bubble Tea program with a text area, 120 frames a second, with the same text"

// held is a text field that holds so many letters, in one paragraph, and the window around it.
type held struct {
	window  window
	letters int
}

func (w held) String() string {
	return fmt.Sprintf("%dx%d/%d", w.window.cols, w.window.rows, w.letters)
}

// typing is what a run of keys came to, of one program.
type typing struct{ p50, p95, bytes, meanBytes measure.Sample }

// BenchmarkKey measures from a key at the end of a text to the output that shows it. What one run came to is one sample.
func BenchmarkKey(b *testing.B) {
	l := newLab(b)
	cases := []held{{small(), 500}, {small(), 20_000}, {small(), 100_000}, {large(), 500}, {large(), 5_000}}
	ours, floors := inTurn(cases, func(c held) [2]typing { return l.typed(c, l.writing(), l.textarea()) })
	for i, c := range cases {
		slow := measure.Figure{Floor: sameProgram, Without: "the terminal's own drawing"}
		if c.letters == 500 {
			slow.Most = 4
		}
		showTyping(b, c.String(), slow, 64, ours[i], floors[i])
	}
	p95 := func(t typing) measure.Sample { return t.p95 }
	measure.Show(b, "80x24/p95-of-100000", measure.Figure{Floor: "the same program with 500 letters", MostOf: 1.2}, each(ours[2], p95), each(ours[0], p95))
}

// BenchmarkMouse measures what it costs that the terminal reports the mouse: keys in a text where it does, beside the same where it does not.
func BenchmarkMouse(b *testing.B) {
	l := newLab(b)
	without := l.writing()
	without.machine.leavesMouse()
	cases := []held{{small(), 500}, {large(), 500}}
	ours, floors := inTurn(cases, func(c held) [2]typing { return l.typed(c, l.writing(), without) })
	for i, c := range cases {
		showTyping(b, c.String(), measure.Figure{Floor: "the same program with the mouse left to the terminal"}, 64, ours[i], floors[i])
	}
}

// BenchmarkRow measures from an arrow key, or a notch of the wheel, to the output that shows the next row of the overview under the cursor.
func BenchmarkRow(b *testing.B) {
	l := newLab(b)
	type way struct {
		window
		name string
		keys [2]string
	}
	arrows, wheel := [2]string{named["down"], named["up"]}, [2]string{"\x1b[<65;9;9M", "\x1b[<64;9;9M"}
	cases := []way{{small(), "arrow", arrows}, {small(), "wheel", wheel}, {large(), "arrow", arrows}, {large(), "wheel", wheel}}
	ours, floors := inTurn(cases, func(c way) [2]typing {
		programs := l.opened(c.window, l.filled(10_000), l.textarea())
		programs[1].paste("Oma\nen opa")
		return pressed(programs, func(p *terminal, k int) time.Duration {
			if p == programs[1] {
				return p.toOutput(arrows[1-k%2]) // it begins on the last line
			}
			return p.toOutput(c.keys[k%2])
		})
	})
	for i, c := range cases {
		showTyping(b, fmt.Sprintf("%dx%d/%s", c.cols, c.rows, c.name), measure.Figure{Floor: "an arrow key in " + sameProgram, Most: 8}, 1024, ours[i], floors[i])
	}
}

func small() window { return window{cols: 80, rows: 24} }
func large() window { return window{cols: 200, rows: 60} }

// inTurn measures each of several cases as often as a figure needs, in another order each time.
func inTurn[C any](cases []C, measured func(C) [2]typing) (ours, floors [][]typing) {
	const runs = 5
	ours, floors = make([][]typing, len(cases)), make([][]typing, len(cases))
	for range runs {
		for _, i := range rand.Perm(len(cases)) {
			both := measured(cases[i])
			ours[i], floors[i] = append(ours[i], both[0]), append(floors[i], both[1])
		}
	}
	return ours, floors
}

// showTyping shows what keys came to; the goal of the figure is for the slowest of them, most for the bytes of the median key.
func showTyping(b *testing.B, name string, f measure.Figure, most float64, ours, floors []typing) {
	show := func(of string, f measure.Figure, sample func(typing) measure.Sample) {
		measure.Show(b, name+"/"+of, f, each(ours, sample), each(floors, sample))
	}
	usual := f
	usual.Most = 0
	show("p50", usual, func(t typing) measure.Sample { return t.p50 })
	show("p95", f, func(t typing) measure.Sample { return t.p95 })
	bytes := measure.Figure{Floor: f.Floor, Unit: "B"}
	show("bytes-mean", bytes, func(t typing) measure.Sample { return t.meanBytes })
	bytes.Most, bytes.Without = most, "the median key; saving and scrolling are in the mean"
	show("bytes", bytes, func(t typing) measure.Sample { return t.bytes })
}

func each(runs []typing, of func(typing) measure.Sample) (samples []measure.Sample) {
	for _, t := range runs {
		samples = append(samples, of(t))
	}
	return samples
}

// typed gives a program and its floor the same text to hold and then the same keys.
func (l *lab) typed(c held, ours, floor subject) [2]typing {
	programs := l.opened(c.window, ours, floor)
	for _, p := range programs {
		p.paste(prose(c.letters) + " slotwoord ")
		p.waitFor("slotwoord")
	}
	return pressed(programs, (*terminal).keyToScreen)
}

// opened starts a program and its floor.
func (l *lab) opened(w window, ours, floor subject) (programs [2]*terminal) {
	for i, s := range []subject{ours, floor} {
		programs[i] = s.start(l.b, w)
		programs[i].waitFor(s.full...)
	}
	return programs
}

// pressed presses keys, now in one of two programs and then in the other, and ends both.
func pressed(programs [2]*terminal, press func(p *terminal, k int) time.Duration) (both [2]typing) {
	const keys = 80
	var times, written [2][]float64
	var before [2]use
	for i, p := range programs {
		p.settle(time.Second)
		before[i] = p.use()
	}
	for k := range keys {
		for _, i := range rand.Perm(2) {
			outOfStep()
			written[i] = append(written[i], float64(programs[i].written()))
			times[i] = append(times[i], measure.Milliseconds(press(programs[i], k)))
		}
	}
	for i, p := range programs {
		spent := p.use().since(before[i])
		p.settle(time.Second)
		for k := range keys - 1 {
			written[i][k] = written[i][k+1] - written[i][k]
		}
		written[i][keys-1] = float64(p.written()) - written[i][keys-1]
		t := typing{measure.Of(percentile(times[i], 50)), measure.Of(percentile(times[i], 95)), measure.Of(percentile(written[i], 50)), measure.Of(0)}
		for _, bytes := range written[i] {
			t.meanBytes.Value += bytes / keys
		}
		t.p50.CPU = spent.cpu / keys
		both[i] = t
		p.end()
	}
	return both
}

// toOutput gives how long it takes from a key to the output that follows.
func (p *terminal) toOutput(key string) time.Duration {
	before, sent := p.written(), time.Now()
	p.put(key)
	return p.await("output", func() bool { return p.raw.Len() > before }).Sub(sent)
}

// keyToScreen types the letter that comes at place i of a text and waits until it is seen and the cursor has moved on. At
// the end of a line the letter may have gone to the next one with its word, or up because the text scrolled; a space there would hang over
// the edge and not be seen.
func (p *terminal) keyToScreen(i int) time.Duration {
	letter := string("zon oma "[i%8])
	p.mu.Lock()
	before := p.emu.CursorPosition()
	// A line of the program's ends before the window does; one of the floor's with it.
	edge := min(p.emu.Width(), max(0, p.emu.Width()-104)/2+3+kit.Prose)
	if letter == " " && (before.X > p.emu.Width()-6 || before.X > edge-6 && before.X <= edge) {
		letter = "n"
	}
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

// BenchmarkIdle measures what a program does at rest, with a text field open: it and its floor in the same seconds.
func BenchmarkIdle(b *testing.B) {
	const windows, length = 5, 2 * time.Second
	l := newLab(b)
	var programs [2]*terminal
	for i, s := range []subject{l.writing(), l.textarea()} {
		programs[i] = s.start(b, window{})
		programs[i].waitFor(s.full...)
		programs[i].put("x")
	}
	for _, p := range programs {
		p.settle(2 * time.Second)
	}
	var wakes, cpu, bytes [2][]measure.Sample
	for range windows {
		var before [2]use
		var wrote [2]int
		for i, p := range programs {
			before[i], wrote[i] = p.use(), p.written()
		}
		<-time.After(length)
		for i, p := range programs {
			spent := p.use().since(before[i])
			wakes[i] = append(wakes[i], measure.Of(spent.switches/length.Seconds()))
			cpu[i] = append(cpu[i], measure.Of(spent.cpu/length.Seconds()))
			bytes[i] = append(bytes[i], measure.Of(float64(p.written()-wrote[i])/length.Seconds()))
		}
	}
	const floor = "the smallest Bubble Tea program with a text area, 120 frames a second, at rest in the same seconds"
	measure.Show(b, "wake-ups", measure.Figure{Floor: floor, Unit: "/s", Most: 20}, wakes[0], wakes[1])
	measure.Show(b, "cpu", measure.Figure{Floor: floor, Unit: "ms/s", Most: 0.5, Without: "the half second in which a text is saved"}, cpu[0], cpu[1])
	measure.Show(b, "bytes", measure.Figure{Floor: floor, Unit: "B/s"}, bytes[0], bytes[1])
	for _, p := range programs {
		p.end()
	}
}

// BenchmarkMemory measures the most memory that a program ever held, by its resident pages.
func BenchmarkMemory(b *testing.B) {
	l := newLab(b)
	without := "the terminal; pages of the program itself are in it"
	for _, of := range []struct {
		name   string
		rounds int
		ours   func() subject
		figure measure.Figure
		after  func(*terminal)
	}{
		{"first-screen/fresh", 5, l.fresh, measure.Figure{MostOf: 1.5}, func(*terminal) {}},
		{"first-screen/10000", 5, func() subject { return l.filled(10_000) }, measure.Figure{MostOf: 1.5}, func(*terminal) {}},
		{"2400-keys", 3, l.writing, measure.Figure{Most: 24}, func(p *terminal) { p.typeText(prose(2_400)) }},
		{"100000-letters", 3, l.writing, measure.Figure{Most: 40}, func(p *terminal) {
			p.paste(prose(100_000) + " slotwoord ")
			p.waitFor("slotwoord")
			for i := range 8 {
				p.keyToScreen(i)
			}
		}},
	} {
		peak := func(subject func() subject) measure.Turn {
			return func() (measure.Sample, error) {
				s := subject()
				p := s.start(b, window{})
				p.waitFor(s.full...)
				of.after(p)
				p.settle(time.Second)
				defer p.end()
				return measure.Of(p.use().peak), nil
			}
		}
		rows, _ := measure.InTurn(of.rounds, peak(of.ours), peak(l.textarea))
		of.figure.Floor, of.figure.Without, of.figure.Unit = sameProgram, without, "MiB"
		measure.Show(b, of.name, of.figure, rows[0], rows[1])
	}
}
