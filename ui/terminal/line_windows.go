package terminal

import (
	"io"
	"os"
	"unicode/utf16"
	"unicode/utf8"

	xwindows "github.com/charmbracelet/x/windows"
	"golang.org/x/sys/windows"
)

// raw makes a console a terminal as those elsewhere are: it sends keys as they come, with ctrl+c among them, in the sequences that all
// terminals use, and understands those that place text. It gives what makes it the one that was found.
func raw(in, out *os.File) (restore func(), err error) {
	keys, screen := windows.Handle(in.Fd()), windows.Handle(out.Fd())
	var keysWere, screenWas uint32
	if err := windows.GetConsoleMode(keys, &keysWere); err != nil {
		return nil, err
	}
	if err := windows.GetConsoleMode(screen, &screenWas); err != nil {
		return nil, err
	}
	const lines = windows.ENABLE_ECHO_INPUT | windows.ENABLE_LINE_INPUT | windows.ENABLE_PROCESSED_INPUT
	const marking = windows.ENABLE_QUICK_EDIT_MODE | windows.ENABLE_INSERT_MODE | windows.ENABLE_MOUSE_INPUT // it would keep the mouse for itself
	asked := keysWere&^(lines|marking) | windows.ENABLE_VIRTUAL_TERMINAL_INPUT | windows.ENABLE_WINDOW_INPUT | windows.ENABLE_EXTENDED_FLAGS
	shown := screenWas | windows.ENABLE_PROCESSED_OUTPUT | windows.ENABLE_VIRTUAL_TERMINAL_PROCESSING | windows.DISABLE_NEWLINE_AUTO_RETURN
	restore = func() {
		_ = windows.SetConsoleMode(keys, keysWere)
		_ = windows.SetConsoleMode(screen, screenWas)
	}
	if err = windows.SetConsoleMode(keys, asked); err == nil {
		err = windows.SetConsoleMode(screen, shown)
	}
	if err != nil {
		restore()
		return nil, err
	}
	return restore, nil
}

// scrolls is false because some terminals of Windows scroll wrongly.
const scrolls = false

// stops never tells anything: on Windows no key makes a program stand still.
func stops() (stopped <-chan os.Signal, release func()) { return nil, func() {} }

func standStill() {}

// watch has nothing to do: the size of the window comes with the keys.
func (p *Program) watch() (release func()) { return func() {} }

// console is what comes from a Windows console. Go's own way of reading one takes ctrl+z for the end of a file and can't be ended while
// nothing comes, so its records are read as they are.
type console struct {
	in, cancelled windows.Handle
	resized       func()
	high          rune // the first half of a sign of two
	bytes         []byte
}

func newSource(in *os.File, resized func()) (source, error) {
	cancelled, err := windows.CreateEvent(nil, 1, 0, nil)
	if err != nil {
		return nil, err
	}
	return &console{in: windows.Handle(in.Fd()), cancelled: cancelled, resized: resized}, nil
}

// Read waits until something comes, and returns io.ErrUnexpectedEOF after Cancel.
func (c *console) Read(p []byte) (int, error) {
	for len(c.bytes) == 0 {
		at, err := windows.WaitForMultipleObjects([]windows.Handle{c.cancelled, c.in}, false, windows.INFINITE)
		switch {
		case err != nil:
			return 0, err
		case at == windows.WAIT_OBJECT_0:
			return 0, io.ErrUnexpectedEOF
		}
		var records [256]xwindows.InputRecord
		var n uint32
		if err := xwindows.ReadConsoleInput(c.in, &records[0], uint32(len(records)), &n); err != nil {
			return 0, err
		}
		for _, record := range records[:n] {
			c.take(record)
		}
	}
	n := copy(p, c.bytes)
	c.bytes = append(c.bytes[:0], c.bytes[n:]...)
	return n, nil
}

// take has the bytes of a record, as another terminal would have sent them. A sign that was made of digits while alt was held comes
// when alt is let go of.
func (c *console) take(record xwindows.InputRecord) {
	switch record.EventType {
	case xwindows.WINDOW_BUFFER_SIZE_EVENT:
		c.resized()
	case xwindows.KEY_EVENT:
		key := record.KeyEvent()
		if key.Char == 0 || !key.KeyDown && key.VirtualKeyCode != xwindows.VK_MENU {
			return
		}
		for range max(1, key.RepeatCount) {
			c.sign(key.Char)
		}
	}
}

func (c *console) sign(half rune) {
	if utf16.IsSurrogate(half) && c.high == 0 {
		c.high = half
		return
	}
	if c.high != 0 {
		half, c.high = utf16.DecodeRune(c.high, half), 0
	}
	c.bytes = utf8.AppendRune(c.bytes, half)
}

// Cancel ends a Read, the one that waits and all that come.
func (c *console) Cancel() bool { return windows.SetEvent(c.cancelled) == nil }

// Close lets go of what Cancel needs; the console is not ours to close.
func (c *console) Close() error { return windows.CloseHandle(c.cancelled) }
