//go:build unix

package cli_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"
	"golang.org/x/sys/unix"
	"golang.org/x/term"
)

// patience is how long a wait may last on a loaded machine under the race detector before it counts as a failure.
const patience = 90 * time.Second

// window says what a program is started in. The zero value is 80×24 with a terminal that answers.
type window struct {
	cols, rows int
	mute       bool   // the terminal answers no query
	program    string // a binary; empty runs koffiemoment out of the test binary
	jitter     time.Duration
	keys       string // typed before the program starts
	clusters   bool   // the terminal draws a cluster as a whole and says so, as mode 2027
}

// terminal is a window with a program in it. What the program writes is drawn by an emulator; what the emulator answers
// goes back like keys do.
type terminal struct {
	t       testing.TB
	window  window
	cmd     *exec.Cmd
	started time.Time
	fresh   *term.State // the line settings before the program came
	master  *os.File
	input   *queue
	ended   chan struct{} // closed when the program is gone and everything it wrote is drawn

	mu      sync.Mutex // guards what follows, and every use of the emulator but its Read
	emu     *vt.Emulator
	modes   map[ansi.Mode]bool
	kitty   int // entries on the stack of keyboard settings
	look    int // of the cursor, by the number that DECSCUSR gives it; 0 for the terminal's own
	raw     bytes.Buffer
	arrived time.Time // when the newest output was read
	changed chan struct{}
	err     error // how the program ended
}

// open starts a command in a window. The child gets its own session with the window as controlling terminal: without
// that neither a resize nor a hang-up reaches it.
func open(t testing.TB, w window, cmd *exec.Cmd) *terminal {
	t.Helper()
	if w.cols == 0 {
		w.cols, w.rows = 80, 24
	}
	if w.jitter == 0 {
		w.jitter = 2 * time.Millisecond
	}
	p := &terminal{t: t, window: w, cmd: cmd, emu: vt.NewEmulator(w.cols, w.rows), modes: usualModes(),
		changed: make(chan struct{}), ended: make(chan struct{})}
	slave := p.openPair()
	p.fresh = p.settings()
	p.watchModes()
	if w.clusters {
		_, _ = p.emu.WriteString(ansi.SetModeUnicodeCore)
	}
	p.input = newQueue(p.master)
	if w.keys != "" {
		p.put(w.keys)
	}
	cmd.Stdin, cmd.Stdout, cmd.Stderr = slave, slave, slave
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	p.started = time.Now()
	if err := cmd.Start(); err != nil {
		t.Fatalf("start %s: %v", cmd.Path, err)
	}
	slave.Close()
	go p.answer()
	go p.draw()
	t.Cleanup(p.cleanUp)
	return p
}

// openPair makes the pty. The master is a copy without blocking, because creack/pty leaves its own in a mode in which
// Close waits for the next read, and a window that doesn't close hangs nobody up.
func (p *terminal) openPair() (slave *os.File) {
	p.t.Helper()
	master, slave, err := pty.Open()
	if err != nil {
		p.t.Fatalf("open pty: %v", err)
	}
	defer master.Close()
	fd, err := unix.FcntlInt(master.Fd(), unix.F_DUPFD_CLOEXEC, 0)
	if err == nil {
		err = unix.SetNonblock(fd, true)
	}
	if err != nil {
		p.t.Fatalf("copy pty: %v", err)
	}
	p.master = os.NewFile(uintptr(fd), "pty")
	p.setSize(p.window.cols, p.window.rows)
	return slave
}

func (p *terminal) setSize(cols, rows int) {
	p.control(func(fd int) error {
		return unix.IoctlSetWinsize(fd, unix.TIOCSWINSZ, &unix.Winsize{Col: uint16(cols), Row: uint16(rows)})
	})
}

// settings gives the line settings (echo, raw and so on) as they are now.
func (p *terminal) settings() (s *term.State) {
	p.control(func(fd int) (err error) {
		s, err = term.GetState(fd)
		return err
	})
	return s
}

func (p *terminal) control(f func(fd int) error) {
	p.t.Helper()
	conn, err := p.master.SyscallConn()
	if err != nil {
		p.t.Fatalf("pty: %v", err)
	}
	if e := conn.Control(func(fd uintptr) { err = f(int(fd)) }); e != nil || err != nil {
		p.t.Fatalf("pty: %v", errors.Join(e, err))
	}
}

// watchModes keeps what the emulator itself doesn't tell: which modes are on, how deep the keyboard's stack is, and how the cursor looks on
// either screen. It also keeps the emulator from what no terminal does.
func (p *terminal) watchModes() {
	p.emu.SetCallbacks(vt.Callbacks{
		EnableMode:  func(m ansi.Mode) { p.modes[m] = true },
		DisableMode: func(m ansi.Mode) { delete(p.modes, m) },
	})
	for prefix, by := range map[byte]int{'>': 1, '<': -1} {
		p.emu.RegisterCsiHandler(ansi.Command(prefix, 0, 'u'), func(ansi.Params) bool {
			p.kitty += by
			return true
		})
	}
	p.emu.RegisterCsiHandler(ansi.Command(0, ' ', 'q'), func(params ansi.Params) bool {
		p.look, _, _ = params.Param(0, 0)
		return false
	})
	// Margins below the screen, from before it shrank, are no margins: the emulator would take them and panic at the next scroll.
	p.emu.RegisterCsiHandler('r', func(params ansi.Params) bool {
		bottom, _, _ := params.Param(1, 0)
		return bottom > p.emu.Height()
	})
}

// usualModes are the modes that are on in a window before a program comes.
func usualModes() map[ansi.Mode]bool {
	return map[ansi.Mode]bool{ansi.ModeAutoWrap: true, ansi.ModeTextCursorEnable: true}
}

// answer sends the emulator's replies to the program, or nowhere. Somebody must read them in any case: a reply that
// nobody reads stops the emulator's Write for ever.
func (p *terminal) answer() {
	if p.window.mute {
		io.Copy(io.Discard, p.emu)
		return
	}
	io.Copy(p.input, p.emu)
}

// draw feeds what the program writes to the emulator until the program is gone.
func (p *terminal) draw() {
	buf := make([]byte, 1<<16)
	for {
		n, err := p.master.Read(buf)
		now := time.Now()
		p.mu.Lock()
		if n > 0 {
			p.arrived = now
			p.raw.Write(buf[:n])
			p.emu.Write(buf[:n])
		}
		p.tell()
		p.mu.Unlock()
		if err != nil {
			break
		}
	}
	err := p.cmd.Wait()
	p.mu.Lock()
	p.err = err
	p.tell()
	p.mu.Unlock()
	p.emu.InputPipe().(io.Closer).Close()
	close(p.ended)
}

// tell wakes everybody who waits. The caller holds the lock.
func (p *terminal) tell() {
	close(p.changed)
	p.changed = make(chan struct{})
}

func (p *terminal) cleanUp() {
	select {
	case <-p.ended:
	default:
		p.cmd.Process.Kill()
		<-p.ended
	}
	p.input.close()
	p.master.Close()
	for _, trouble := range []string{"DATA RACE", "panic: ", "goroutine 1 ["} {
		if p.has(trouble) {
			p.t.Errorf("the program said %q:\n%s", trouble, p.transcript())
		}
	}
}

func (p *terminal) has(text string) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return bytes.Contains(p.raw.Bytes(), []byte(text))
}

func (p *terminal) transcript() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return ansi.Strip(p.raw.String())
}

// written gives the number of bytes that the program wrote so far.
func (p *terminal) written() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.raw.Len()
}

func (p *terminal) put(s string) {
	if _, err := io.WriteString(p.input, s); err != nil {
		p.t.Errorf("write to pty: %v", err)
	}
}

// named are the keys that are more than one letter, as an ordinary terminal sends them. An escape key must be waited for
// before the next key: both together are alt and that key.
var named = map[string]string{
	"enter": "\r", "tab": "\t", "shift+tab": "\x1b[Z", "esc": "\x1b", "backspace": "\x7f", "space": " ", "delete": "\x1b[3~",
	"up": "\x1b[A", "down": "\x1b[B", "right": "\x1b[C", "left": "\x1b[D", "home": "\x1b[H", "end": "\x1b[F",
	"pgup": "\x1b[5~", "pgdown": "\x1b[6~", "f12": "\x1b[24~",
}

// send presses keys one after the other, out of step with the program's frames.
func (p *terminal) send(keys ...string) {
	p.t.Helper()
	for _, key := range keys {
		s, ok := named[key]
		if letter, ctrl := strings.CutPrefix(key, "ctrl+"); ctrl {
			s, ok = string(letter[0]&0x1f), true
		}
		if !ok && len([]rune(key)) != 1 {
			p.t.Fatalf("there is no key %q", key)
		}
		if !ok {
			s = key
		}
		p.put(s)
		p.pause()
	}
}

// typeText types a text letter by letter.
func (p *terminal) typeText(text string) {
	p.t.Helper()
	for _, r := range text {
		p.send(string(r))
	}
}

// pause lets a moment of no fixed length pass, as between two keys: an even rhythm locks to the program's frames.
func (p *terminal) pause() {
	time.Sleep(time.Duration(rand.Int64N(int64(p.window.jitter))))
}

// paste pastes a text between brackets, once the program asked for these.
func (p *terminal) paste(text string) {
	p.t.Helper()
	p.await("bracketed paste", func() bool { return p.modes[ansi.ModeBracketedPaste] })
	p.put(ansi.BracketedPasteStart + strings.ReplaceAll(text, "\n", "\r") + ansi.BracketedPasteEnd)
}

// resize changes the window's size. The size 1×1 is the smallest that the emulator takes.
func (p *terminal) resize(cols, rows int) {
	p.mu.Lock()
	p.emu.Resize(cols, rows)
	p.mu.Unlock()
	p.setSize(cols, rows)
}

func (p *terminal) signal(s os.Signal) {
	p.t.Helper()
	if err := p.cmd.Process.Signal(s); err != nil {
		p.t.Fatalf("send %v: %v", s, err)
	}
}

// closeWindow takes the window away, so that the system hangs the program up.
func (p *terminal) closeWindow() {
	p.input.close()
	p.master.Close()
}

// wait waits until the program is gone and gives its exit status, or minus the signal that killed it.
func (p *terminal) wait() int {
	p.t.Helper()
	select {
	case <-p.ended:
	case <-time.After(patience):
		p.t.Fatalf("the program didn't end; the screen is\n%s", p.screen())
	}
	var exit *exec.ExitError
	if errors.As(p.err, &exit) {
		if s := exit.Sys().(syscall.WaitStatus); s.Signaled() {
			return -int(s.Signal())
		}
		return exit.ExitCode()
	}
	if p.err != nil {
		p.t.Fatalf("wait: %v", p.err)
	}
	return 0
}

// waitFor waits until every one of the texts is on the screen.
func (p *terminal) waitFor(texts ...string) screen {
	p.t.Helper()
	return p.waitUntil(fmt.Sprintf("%q", texts), func(s screen) bool {
		for _, text := range texts {
			if !s.has(text) {
				return false
			}
		}
		return true
	})
}

// waitUntil waits until the screen is as it should be.
func (p *terminal) waitUntil(what string, good func(screen) bool) (s screen) {
	p.t.Helper()
	p.await(what, func() bool {
		s = p.snapshot()
		return good(s)
	})
	return s
}

// await waits until good holds, which is called with the lock held after each piece of output, and gives the time at
// which the last piece before that arrived.
func (p *terminal) await(what string, good func() bool) time.Time {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	for {
		p.mu.Lock()
		ok, at, changed := good(), p.arrived, p.changed
		p.mu.Unlock()
		if ok {
			return at
		}
		select {
		case <-changed:
		case <-p.ended:
			if p.wait(); !p.try(good) {
				p.t.Fatalf("waited for %s, but the program ended (%v) and left\n%s", what, p.err, p.transcript())
			}
		case <-ctx.Done():
			p.t.Fatalf("waited %v for %s; the screen is\n%s", patience, what, p.screen())
		}
	}
}

func (p *terminal) try(good func() bool) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return good()
}
