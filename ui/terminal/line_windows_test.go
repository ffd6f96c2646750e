package terminal

import (
	"encoding/binary"
	"errors"
	"io"
	"testing"

	xwindows "github.com/charmbracelet/x/windows"
	"golang.org/x/sys/windows"
)

// pressed is a key as a console tells it.
func pressed(down bool, key uint16, sign uint16, times uint16) (r xwindows.InputRecord) {
	r.EventType = xwindows.KEY_EVENT
	if down {
		r.Event[0] = 1
	}
	binary.LittleEndian.PutUint16(r.Event[4:], times)
	binary.LittleEndian.PutUint16(r.Event[6:], key)
	binary.LittleEndian.PutUint16(r.Event[10:], sign)
	return r
}

// Letters, signs of two halves, those that are made of digits, and ctrl+z, which is a key like any other; what a key says when it is let go
// of is nothing.
func TestWhatAConsoleTells(t *testing.T) {
	resized := 0
	c := console{resized: func() { resized++ }}
	for _, record := range []xwindows.InputRecord{
		pressed(true, 'E', 'é', 1), pressed(false, 'E', 'é', 1), pressed(true, xwindows.VK_SHIFT, 0, 1), pressed(true, 0, 0xd83d, 1), pressed(true, 0, 0xde00, 1),
		pressed(true, 'Z', 0x1a, 1), pressed(true, 'X', 'x', 3), pressed(false, xwindows.VK_MENU, 'ë', 1), pressed(false, xwindows.VK_MENU, 0, 1),
		pressed(true, 0, 0x1b, 1), pressed(true, 0, '[', 1), pressed(true, 0, 'A', 1), {EventType: xwindows.WINDOW_BUFFER_SIZE_EVENT}, {EventType: xwindows.FOCUS_EVENT},
	} {
		c.take(record)
	}
	if want := "é😀\x1axxxë\x1b[A"; string(c.bytes) != want || resized != 1 {
		t.Errorf("got %q and %d sizes, want %q and one", c.bytes, resized, want)
	}
}

// A console from which nothing comes keeps nobody waiting at the end.
func TestAConsoleThatIsSilentEnds(t *testing.T) {
	silent, err := windows.CreateEvent(nil, 1, 0, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer windows.CloseHandle(silent)
	cancelled, err := windows.CreateEvent(nil, 1, 0, nil)
	if err != nil {
		t.Fatal(err)
	}
	c := &console{in: silent, cancelled: cancelled}
	ended := make(chan error)
	go func() {
		_, err := c.Read(make([]byte, 10))
		ended <- err
	}()
	if !c.Cancel() {
		t.Fatal("it can't be ended")
	}
	if err := <-ended; !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("got %v", err)
	}
	if err := c.Close(); err != nil {
		t.Error(err)
	}
}
