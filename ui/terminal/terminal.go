// Package terminal owns the terminal that the full-screen program runs in, in both directions. It puts the terminal in raw mode and gives
// it back, draws a frame when there is something to draw, and reads keys and pastes. Bubble Tea's own renderer looks for something to draw
// at every tick, and its reader stays in a paste whose end never comes; only its loop is used here, and its decoder of keys.
//
// Begin with Terminal. A frame goes from tea.View into a mailbox of one, so that a slow link passes frames over and never holds up the
// loop, and from there to canvas, which writes what differs from the last one. What is read goes through sieve before it is decoded.
//
// It always draws in the alternate screen. Of a tea.View it honours Content, Cursor but for its colour, ReportFocus, MouseMode and
// WindowTitle; of the commands of Bubble Tea that write to the terminal, RequestForegroundColor and RequestBackgroundColor, which
// ask for both. One that a screen wants besides needs its line in modes.
//
// It knows no screen, no key's meaning and no word. What Unix and Windows do each in their own way stands in line_*.go.
package terminal

import (
	"io"
	"os"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
	"golang.org/x/term"
)

// Terminal is the terminal, from Take until Leave. Frames can be painted before the loop runs, which saves a person the wait for it; what
// is typed meanwhile is not echoed but kept for the loop.
type Terminal struct {
	in, out *os.File
	restore func() // gives the terminal the settings back that were found; nil while it is not ours
	canvas  *canvas
	next    frame // what the next View adds itself to; changed in the loop, once that runs

	box     chan frame    // holds the newest frame that is not drawn yet
	quit    chan struct{} // closed when no more is to be drawn
	idle    chan struct{} // closed when no more will be
	broken  atomic.Bool   // something panicked
	leaving sync.Once
}

// patience is how long the end waits for a terminal that takes nothing, or gives nothing up.
const patience = time.Second

// New gives the terminal at both ends, which must be one.
func New(in, out *os.File) *Terminal {
	env := os.Environ()
	first := frame{profile: colorprofile.Env(env), asksModes: asksModes(env), mouseless: keepsEscape(env)}
	return &Terminal{in: in, out: out, canvas: &canvas{out: out}, next: first}
}

// Take puts the terminal in raw mode. Where that can't be done Run will say so.
func (t *Terminal) Take() { t.restore, _ = raw(t.in, t.out) }

// Size gives the size of the window in cells, or that it is not known because there is none.
func (t *Terminal) Size() (w, h int, known bool) {
	w, h, err := term.GetSize(int(t.out.Fd()))
	if err != nil || t.restore == nil {
		return 0, 0, false
	}
	if w < 1 || w > longestSide || h < 1 || h > longestSide || w*h > mostCells { // a serial line, say, does not tell
		return side("COLUMNS", 80), side("LINES", 24), true
	}
	return w, h, true
}

// A window beyond these bounds does not exist; Bubble Tea takes none either.
const (
	longestSide = 4096
	mostCells   = 1 << 20
)

func side(variable string, usual int) int {
	if n, err := strconv.Atoi(os.Getenv(variable)); err == nil && n > 0 && n <= 1000 {
		return n
	}
	return usual
}

// Paint shows a frame before the loop runs. It does nothing in a window without a size.
func (t *Terminal) Paint(v tea.View) {
	w, h, known := t.Size()
	if !known {
		return
	}
	t.next.view, t.next.w, t.next.h = v, w, h
	t.canvas.sketch(t.next)
}

// Leave goes back to the screen and the line settings that were found. What was never taken is left alone, and so is what was given back.
func (t *Terminal) Leave() { t.leaving.Do(t.leave) }

func (t *Terminal) leave() {
	still := true
	if t.quit != nil {
		close(t.quit)
		select {
		case <-t.idle:
		case <-time.After(patience): // it takes no byte, so it would not take the last ones either
			still = false
		}
	}
	if still {
		t.canvas.close()
	}
	if t.restore != nil {
		t.restore()
	}
}

// begin lets frames be drawn beside the loop, by a goroutine that beside looks after.
func (t *Terminal) begin(beside func(work func())) {
	t.box, t.quit, t.idle = make(chan frame, 1), make(chan struct{}), make(chan struct{})
	stopped, release := stops()
	go beside(func() {
		defer close(t.idle)
		defer release()
		for {
			select {
			case f := <-t.box:
				t.canvas.draw(f)
			case <-stopped:
				t.lend()
			case <-t.quit:
				return
			}
		}
	})
}

// lend gives the terminal back and stands still, as whoever stopped the program wants, until it is told to go on; a shell that is reported
// the mouse, say, shows that as letters. What watches the window takes the terminal anew then.
func (t *Terminal) lend() {
	t.canvas.close()
	t.restore()
	standStill()
}

// put leaves a frame in the mailbox, in the place of one that was not drawn yet.
func (t *Terminal) put(f frame) {
	select {
	case <-t.box:
	default:
	}
	t.box <- f // only the loop puts, so there is room
}

// Program is a loop in the terminal.
type Program struct {
	*tea.Program
	terminal *Terminal
	reader   *reader
}

// Program makes a loop over a model.
func (t *Terminal) Program(model tea.Model) *Program {
	t.next.w, t.next.h, _ = t.Size()
	t.next.profile = colorprofile.Detect(t.out, os.Environ())
	t.next.listens = true
	p := &Program{terminal: t}
	p.reader = newReader(p.Beside)
	p.reader.resized = func() { p.changed(false) }
	show := func(v tea.View) {
		t.next.view = v
		t.put(t.next)
	}
	over := &loop{Model: model, hear: p.hear, show: show, send: func(msg tea.Msg) { p.Send(msg) }, beside: p.Beside}
	p.Program = tea.NewProgram(over, tea.WithoutSignalHandler(), tea.WithInput(p.reader), tea.WithoutRenderer(), tea.WithFPS(1),
		tea.WithOutput(io.Discard), tea.WithColorProfile(t.next.profile), tea.WithWindowSize(t.next.w, t.next.h))
	return p
}

// Run runs the loop until it ends, gives the terminal back, and returns the loop's error, or one of reading the terminal.
func (p *Program) Run() error {
	t := p.terminal
	if _, _, err := term.GetSize(int(t.out.Fd())); err != nil {
		return err
	}
	if t.restore == nil {
		_, err := raw(t.in, t.out) // which failed before
		return err
	}
	if err := p.reader.open(t.in, func() { p.Send(UnreadableMsg{}) }); err != nil {
		return err
	}
	t.begin(p.Beside)
	watched := p.watch()
	_, err := p.Program.Run()
	watched()
	p.reader.close()
	t.Leave()
	if t.broken.Load() {
		return tea.ErrProgramPanic
	}
	return err
}

// Beside does work of which nobody else hears how it ends, as that of a goroutine. A panic in it ends the loop, and Run returns
// tea.ErrProgramPanic. What it panicked with is kept back, because it may hold what a person wrote.
func (p *Program) Beside(work func()) {
	defer func() {
		if recover() != nil {
			p.terminal.broken.Store(true)
			go p.end() // which waits for the loop, where this may be
		}
	}()
	work()
}

// end lets the loop end when it is ready, which is safe at any time: Bubble Tea's Kill is not while the loop is only beginning.
func (p *Program) end() {
	defer func() { _ = recover() }()
	p.Quit()
}

// Kill ends the loop at once and gives the terminal back, whatever the loop is busy with.
func (p *Program) Kill() {
	p.Program.Kill()
	p.reader.close()
	p.terminal.Leave()
}

// changedMsg says that the window may have another size, or that the program was stopped and goes on: what stood on the screen has moved.
type changedMsg struct {
	w, h    int
	resumed bool
}

func (p *Program) changed(resumed bool) {
	if w, h, known := p.terminal.Size(); known {
		p.Send(changedMsg{w, h, resumed})
	}
}

// hear takes in what a message says about the terminal, and gives the message that the model gets.
func (p *Program) hear(msg tea.Msg) tea.Msg {
	next := &p.terminal.next
	switch msg := msg.(type) {
	case tea.PasteMsg:
		return tea.PasteMsg{Content: p.reader.pasted()}
	case changedMsg:
		next.w, next.h = msg.w, msg.h
		next.moved++
		if msg.resumed {
			next.resumed++
		}
		return tea.WindowSizeMsg{Width: msg.w, Height: msg.h}
	case tea.ColorProfileMsg:
		next.profile = msg.Profile
	case tea.ModeReportMsg:
		switch {
		case msg.Mode == ansi.ModeSynchronizedOutput && msg.Value == ansi.ModeReset:
			next.synchronized = true
		case Clusters(msg):
			next.graphemes = true
		}
	default:
		if msg == tea.RequestBackgroundColor() || msg == tea.RequestForegroundColor() {
			next.asksColours = true
		}
	}
	return msg
}

// asksModes says whether a terminal can be asked for modes 2026 and 2027: some write the question on the screen, and the answer may be lost
// on its way through ssh. It is Bubble Tea's own list.
func asksModes(env []string) bool {
	kind, _ := value(env, "TERM")
	program, named := value(env, "TERM_PROGRAM")
	_, remote := value(env, "SSH_TTY")
	_, windows := value(env, "WT_SESSION")
	for _, known := range []string{"ghostty", "wezterm", "alacritty", "kitty", "rio"} {
		if strings.Contains(kind, known) {
			return true
		}
	}
	return windows || !remote && (!named || !strings.Contains(program, "Apple"))
}

// UnreadableMsg says that bytes came which are not UTF-8, typed or pasted, and were left out.
type UnreadableMsg struct{}

// Clusters says that a terminal answered that it knows mode 2027, and takes a cluster of characters for one.
func Clusters(msg tea.ModeReportMsg) bool {
	known := msg.Value == ansi.ModeReset || msg.Value == ansi.ModeSet || msg.Value == ansi.ModePermanentlySet
	return msg.Mode == ansi.ModeUnicodeCore && known
}

// keepsEscape says whether the terminal is GNU screen, which while it reports the mouse keeps an escape to itself until the next key, and
// then gives both as one. The key is worth more than the mouse.
func keepsEscape(env []string) bool {
	_, screen := value(env, "STY")
	_, within := value(env, "TMUX") // which reads the keys itself
	return screen && !within
}

// value gives the last value that an environment has under a name.
func value(env []string, name string) (value string, found bool) {
	for _, pair := range env {
		if v, ok := strings.CutPrefix(pair, name+"="); ok {
			value, found = v, true
		}
	}
	return value, found
}
