//go:build unix

package terminal

import (
	"errors"
	"io"
	"os"
	"reflect"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/creack/pty"
	"golang.org/x/term"
)

// model writes down what it is told, and does what a test wants at a key.
type model struct {
	heard []string
	at    func(key string) tea.Cmd
}

func (m *model) Init() tea.Cmd { return nil }

func (m *model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		m.heard = append(m.heard, "paste "+msg.Content)
	case UnreadableMsg:
		m.heard = append(m.heard, "unreadable")
	case tea.KeyPressMsg:
		m.heard = append(m.heard, msg.String())
		return m, m.at(msg.String())
	}
	return m, nil
}

func (m *model) View() tea.View { return tea.NewView(strings.Join(m.heard, " ")) }

// quitAt ends the program at a key.
func quitAt(end string) func(string) tea.Cmd {
	return func(key string) tea.Cmd {
		if key == end {
			return tea.Quit
		}
		return nil
	}
}

// window opens a terminal of 80×24 whose output goes nowhere.
func window(t *testing.T) (master, slave *os.File) {
	t.Helper()
	master, slave, err := pty.Open()
	if err == nil {
		err = pty.Setsize(master, &pty.Winsize{Rows: 24, Cols: 80})
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		slave.Close()
		master.Close()
	})
	go func() { _, _ = io.Copy(io.Discard, master) }()
	return master, slave
}

func put(t *testing.T, to io.Writer, keys string) {
	t.Helper()
	if _, err := io.WriteString(to, keys); err != nil {
		t.Error(err)
	}
}

func settings(t *testing.T, f *os.File) *term.State {
	t.Helper()
	s, err := term.GetState(int(f.Fd()))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestWhatComesKeepsItsOrder mixes keys, pastes and bytes that can't be read; what is typed after the end stays for whoever comes next.
func TestWhatComesKeepsItsOrder(t *testing.T) {
	master, slave := window(t)
	before := settings(t, slave)
	m := &model{at: quitAt("q")}
	screen := New(slave, slave)
	screen.Take()
	screen.Paint(m.View())
	put(t, master, "a"+begin+"zin"+end+"b"+begin+"twee"+end+begin+end+"\x1b[Aéq")
	if err := screen.Program(m).Run(); err != nil {
		t.Fatal(err)
	}
	if got, want := strings.Join(m.heard, " "), "a paste zin b paste twee paste  up é q"; got != want {
		t.Errorf("heard %q, want %q", got, want)
	}
	if !reflect.DeepEqual(settings(t, slave), before) {
		t.Error("the line is not as it was")
	}
	put(t, master, "later\n")
	line := make([]byte, 20)
	if n, err := slave.Read(line); err != nil || string(line[:n]) != "later\n" {
		t.Errorf("afterwards the line gives %q, %v", line[:n], err)
	}
}

// TestAPasteWithoutEndIsReleased waits for the silence, with nothing to be heard before it.
func TestAPasteWithoutEndIsReleased(t *testing.T) {
	master, slave := window(t)
	m := &model{}
	screen := New(slave, slave)
	screen.Take()
	m.at = quitAt("ctrl+c")
	put(t, master, begin+"halve zin\x03")
	if err := screen.Program(m).Run(); err != nil {
		t.Fatal(err)
	}
	if got, want := strings.Join(m.heard, " "), "paste halve zin ctrl+c"; got != want {
		t.Errorf("heard %q, want %q", got, want)
	}
}

func TestUnreadableBytesAreTold(t *testing.T) {
	master, slave := window(t)
	m := &model{at: func(string) tea.Cmd { return nil }}
	screen := New(slave, slave)
	screen.Take()
	p := screen.Program(told{m, "unreadable"})
	put(t, master, "caf\xe9s")
	if err := p.Run(); err != nil {
		t.Fatal(err)
	}
}

// told ends the program once its model has heard something.
type told struct {
	*model
	of string
}

func (m told) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	m.model.Update(msg)
	if len(m.heard) > 0 && m.heard[len(m.heard)-1] == m.of {
		return m, tea.Quit
	}
	return m, nil
}

// broken is a terminal at which writing panics.
type broken struct{}

func (broken) Write([]byte) (int, error) { panic("what the person wrote") }

func TestAPanicOfDrawingEndsTheProgramInOrder(t *testing.T) {
	_, slave := window(t)
	before := settings(t, slave)
	screen := New(slave, slave)
	screen.Take()
	screen.canvas.out = broken{}
	if err := screen.Program(&model{}).Run(); !errors.Is(err, tea.ErrProgramPanic) {
		t.Errorf("the program ended with %v", err)
	}
	if !reflect.DeepEqual(settings(t, slave), before) {
		t.Error("the line is not as it was")
	}
}

// TestEveryEndGivesTheModesBack ends a program in several ways: no mouse is reported afterwards, nothing is marked, and the cursor looks as
// it did.
func TestEveryEndGivesTheModesBack(t *testing.T) {
	for name, end := range map[string]func(*Program, *shaky) tea.Cmd{
		"quit": func(*Program, *shaky) tea.Cmd { return tea.Quit },
		"kill": func(p *Program, _ *shaky) tea.Cmd { go p.Kill(); return nil },
		"a panic of drawing": func(_ *Program, out *shaky) tea.Cmd {
			out.fails.Store(true)
			return nil
		},
	} {
		t.Run(name, func(t *testing.T) {
			master, slave := window(t)
			out := &shaky{seen: newSeen(80, 24), told: make(chan bool)}
			defer out.close()
			on := out.modes()
			screen := New(slave, slave)
			screen.Take()
			screen.canvas.out = out
			m := &pointed{}
			p := screen.Program(m)
			m.at = func(string) tea.Cmd {
				<-out.told
				return end(p, out)
			}
			put(t, master, "x")
			_ = p.Run()
			if !strings.Contains(out.raw.String(), ansi.SetModeMouseButtonEvent) {
				t.Fatalf("there is nothing to give back: %q", out.raw.String())
			}
			checkGivenBack(t, out.seen, on)
		})
	}
}

// shaky is a terminal that says when it was told something first, and then fails once when it is to.
type shaky struct {
	*seen
	told  chan bool
	once  sync.Once
	fails atomic.Bool
}

func (s *shaky) Write(p []byte) (int, error) {
	if s.fails.CompareAndSwap(true, false) {
		panic("what the person wrote")
	}
	defer s.once.Do(func() { close(s.told) })
	return s.seen.Write(p)
}

// pointed is a model that wants the mouse and writes.
type pointed struct{ model }

func (m *pointed) View() tea.View {
	v := m.model.View()
	v.MouseMode, v.ReportFocus, v.Cursor = tea.MouseModeCellMotion, true, tea.NewCursor(1, 0)
	v.Cursor.Shape = tea.CursorBar
	return v
}

// TestKillGivesTheTerminalBack ends a program whose model never comes back from a key.
func TestKillGivesTheTerminalBack(t *testing.T) {
	master, slave := window(t)
	before := settings(t, slave)
	stuck, free := make(chan bool), make(chan bool)
	m := &model{at: func(string) tea.Cmd {
		close(stuck)
		<-free
		return nil
	}}
	screen := New(slave, slave)
	screen.Take()
	p := screen.Program(m)
	ended := make(chan error)
	go func() { ended <- p.Run() }()
	put(t, master, "x")
	<-stuck
	p.Kill()
	if !reflect.DeepEqual(settings(t, slave), before) {
		t.Error("the line is not as it was")
	}
	close(free)
	if err := <-ended; !errors.Is(err, tea.ErrProgramKilled) {
		t.Errorf("the program ended with %v", err)
	}
}

// TestATerminalThatTakesNothingKeepsNobody lets the end come while the last frame can't be written.
func TestATerminalThatTakesNothingKeepsNobody(t *testing.T) {
	master, slave := window(t)
	before := settings(t, slave)
	stuck, free := make(chan bool), make(chan bool)
	screen := New(slave, slave)
	screen.Take()
	screen.canvas.out = stuckWriter{stuck, free}
	put(t, master, "q")
	m := &model{at: func(string) tea.Cmd {
		<-stuck
		return tea.Quit
	}}
	if err := screen.Program(m).Run(); err != nil {
		t.Error(err)
	}
	if !reflect.DeepEqual(settings(t, slave), before) {
		t.Error("the line is not as it was")
	}
	close(free)
}

// stuckWriter says that somebody writes, and keeps them until it is freed.
type stuckWriter struct{ stuck, free chan bool }

func (w stuckWriter) Write(p []byte) (int, error) {
	close(w.stuck)
	<-w.free
	return len(p), nil
}
