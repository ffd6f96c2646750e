//go:build unix

package cli_test

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"
)

// screen is what a person sees at one moment.
type screen struct {
	lines  []string // without the blanks at their ends
	x, y   int      // where the cursor is
	cursor bool     // the cursor can be seen
	alt    bool     // the alternate screen is shown
}

// screen gives what can be seen now.
func (p *terminal) screen() screen {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.snapshot()
}

// snapshot is screen for a caller who holds the lock.
func (p *terminal) snapshot() screen {
	at := p.emu.CursorPosition()
	s := screen{x: at.X, y: at.Y, cursor: !p.emu.CursorHidden(), alt: p.emu.IsAltScreen()}
	for y := range p.emu.Height() {
		var line strings.Builder
		for x := 0; x < p.emu.Width(); {
			text, width := p.cell(x, y)
			line.WriteString(text)
			x += width
		}
		s.lines = append(s.lines, strings.TrimRight(line.String(), " "))
	}
	return s
}

// cell gives what stands in a cell and how many columns that takes. The caller holds the lock.
func (p *terminal) cell(x, y int) (string, int) {
	c := p.emu.CellAt(x, y)
	if c == nil || c.Content == "" {
		return " ", 1
	}
	return c.Content, max(1, c.Width)
}

func (s screen) has(text string) bool {
	return slices.ContainsFunc(s.lines, func(line string) bool { return strings.Contains(line, text) })
}

// prose gives everything on the screen as one line, so that a wrapped sentence can be found.
func (s screen) prose() string {
	return strings.Join(strings.Fields(strings.Join(s.lines, " ")), " ")
}

// String draws the screen in a frame, with its state below.
func (s screen) String() string {
	var b strings.Builder
	for _, line := range s.lines {
		fmt.Fprintf(&b, "  | %s\n", line)
	}
	fmt.Fprintf(&b, "  + cursor %d,%d seen %v, alternate screen %v", s.x, s.y, s.cursor, s.alt)
	return b.String()
}

// queue is the way of keys and replies into a window. Writing to it never waits: a program that is busy writing doesn't
// read, and if its terminal then stopped drawing because a reply has no way to go, both would wait for ever.
type queue struct {
	mu      sync.Mutex
	pending []byte
	more    *sync.Cond
	closed  bool
}

func newQueue(to io.Writer) *queue {
	q := &queue{}
	q.more = sync.NewCond(&q.mu)
	go q.drain(to)
	return q
}

// Write takes p in. It returns io.ErrClosedPipe after close.
func (q *queue) Write(p []byte) (int, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.closed {
		return 0, io.ErrClosedPipe
	}
	q.pending = append(q.pending, p...)
	q.more.Signal()
	return len(p), nil
}

func (q *queue) close() {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.closed = true
	q.more.Signal()
}

func (q *queue) drain(to io.Writer) {
	for {
		q.mu.Lock()
		for len(q.pending) == 0 && !q.closed {
			q.more.Wait()
		}
		next := q.pending
		q.pending = nil
		q.mu.Unlock()
		if len(next) == 0 {
			return
		}
		to.Write(next)
	}
}
