package terminal

import (
	"bytes"
	"io"
	"os"
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
)

// frame is what the terminal is to show, and how.
type frame struct {
	view           tea.View
	w, h           int
	profile        colorprofile.Profile
	listens        bool // keys are read, so that the terminal may be told how to send them and asked what it can do
	asksModes      bool // it may be asked for modes 2026 and 2027
	asksColours    bool // somebody wants to know those of its letters and of what lies under them
	synchronized   bool // it knows mode 2026, and shows what comes between two marks at once
	graphemes      bool // it knows mode 2027, and takes a cluster of characters for one
	mouseless      bool // it is not to report the mouse
	moved, resumed int  // how often the screen was disturbed from outside, and how often the whole terminal was
}

// equal says that drawing b after a would change nothing.
func (a *frame) equal(b *frame) bool {
	return a.view.Content == b.view.Content && sameCursor(a.view.Cursor, b.view.Cursor) && a.modes() == b.modes() && a.w == b.w && a.h == b.h &&
		a.profile == b.profile && a.moved == b.moved && a.resumed == b.resumed
}

func sameCursor(a, b *tea.Cursor) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a.Position == b.Position && style(a) == style(b)
}

// style gives the number under which a terminal knows the look of a cursor.
func style(c *tea.Cursor) int {
	n := 2*int(c.Shape) + 1
	if !c.Blink {
		n++
	}
	return n
}

// modes is what a terminal was told and asked, beside what stands on its screen. The zero value is a terminal as it was found.
type modes struct {
	listens, asked, colours, graphemes bool

	focus  bool
	mouse  tea.MouseMode
	title  string
	cursor int // the style of the cursor when last seen, 0 for the terminal's own
}

func (f *frame) modes() modes {
	if !f.listens {
		return modes{}
	}
	to := modes{listens: true, asked: f.asksModes, colours: f.asksColours, graphemes: f.graphemes,
		focus: f.view.ReportFocus, mouse: f.view.MouseMode, title: f.view.WindowTitle}
	if f.mouseless {
		to.mouse = tea.MouseModeNone
	}
	return to
}

// write writes what makes a terminal in modes m one in modes to.
func (m modes) write(b io.StringWriter, to modes) {
	write := func(changed bool, sequence string) {
		if changed {
			_, _ = b.WriteString(sequence)
		}
	}
	write(!m.listens && to.listens, ansi.SetModeBracketedPaste+ansi.SetModifyOtherKeys2+ansi.PushKittyKeyboard(1)+ansi.RequestKittyKeyboard)
	write(m.listens && !to.listens, ansi.ResetModifyOtherKeys+ansi.PopKittyKeyboard(1)+ansi.ResetModeBracketedPaste)
	write(!m.asked && to.asked, ansi.RequestModeSynchronizedOutput+ansi.RequestModeUnicodeCore)
	write(!m.colours && to.colours, ansi.RequestForegroundColor+ansi.RequestBackgroundColor)
	write(!m.graphemes && to.graphemes, ansi.SetModeUnicodeCore)
	write(m.graphemes && !to.graphemes, ansi.ResetModeUnicodeCore)
	write(!m.focus && to.focus, ansi.SetModeFocusEvent)
	write(m.focus && !to.focus, ansi.ResetModeFocusEvent)
	if m.mouse != to.mouse {
		write(m.mouse != tea.MouseModeNone, ansi.ResetModeMouseButtonEvent+ansi.ResetModeMouseAnyEvent+ansi.ResetModeMouseExtSgr)
		write(to.mouse == tea.MouseModeCellMotion, ansi.SetModeMouseButtonEvent+ansi.SetModeMouseExtSgr)
		write(to.mouse == tea.MouseModeAllMotion, ansi.SetModeMouseAnyEvent+ansi.SetModeMouseExtSgr)
	}
	write(m.title != to.title, ansi.SetWindowTitle(to.title))
	write(m.cursor != to.cursor, ansi.SetCursorStyle(to.cursor))
}

// canvas is what stands in the terminal. It is used by one goroutine at a time.
type canvas struct {
	out   io.Writer
	last  *frame // what was shown last, nil before the first
	modes modes  // of the terminal now

	scr   *uv.TerminalRenderer // what writes the differences; nil until something was drawn
	body  bytes.Buffer         // what that has to say
	cells uv.ScreenBuffer
}

// sketch shows a frame whole, without looking what stands. It is what the first frame needs, for which people wait: the first
// differences take some milliseconds to find, most of them for memory that nothing used before.
func (c *canvas) sketch(f frame) {
	var b bytes.Buffer
	if c.last == nil {
		b.WriteString(ansi.SetModeAltScreenSaveCursor + ansi.EraseEntireScreen)
	}
	b.WriteString(ansi.CursorHomePosition)
	coloured := colorprofile.Writer{Forward: &b, Profile: f.profile}
	for i, line := range strings.Split(f.view.Content, "\n") {
		if i > 0 {
			b.WriteString("\r\n")
		}
		b.WriteString(ansi.EraseScreenBelow) // before the line, for behind a full one it would take the last letter
		_, _ = coloured.WriteString(line)
	}
	if cursor := f.view.Cursor; cursor != nil {
		b.WriteString(ansi.CursorPosition(cursor.X+1, cursor.Y+1) + ansi.SetModeTextCursorEnable)
	} else {
		b.WriteString(ansi.ResetModeTextCursorEnable)
	}
	_, _ = c.out.Write(b.Bytes())
	c.last = &f
}

// draw makes the terminal show a frame. A window that is gone hangs the program up, so it is not for the drawing to tell; after any other
// error of writing the next frame is drawn whole.
func (c *canvas) draw(f frame) {
	if c.last != nil && c.last.equal(&f) {
		return
	}
	was, entering := c.last, c.last == nil
	if was == nil {
		was = &frame{resumed: f.resumed}
	}
	if c.scr == nil {
		c.begin()
	}
	if was.resumed != f.resumed {
		entering = true
		if c.modes.listens { // the setting of the keyboard that was laid on its stack may lie there still
			_, _ = c.scr.WriteString(ansi.PopKittyKeyboard(1))
		}
		c.modes = modes{}
	}
	to := f.modes()
	if to.cursor = c.modes.cursor; f.view.Cursor != nil {
		to.cursor = style(f.view.Cursor)
	}
	c.modes.write(c.scr, to)
	c.modes = to
	c.compose(was, &f)

	showing, shown := f.view.Cursor != nil, was.view.Cursor != nil
	c.write(passage{enter: entering, synchronized: f.synchronized, show: showing, turn: entering || showing != shown})
	c.last = &f
}

// begin makes what writes differences, and tells it what was sketched by letting it draw that for nobody.
func (c *canvas) begin() {
	c.cells = uv.NewScreenBuffer(0, 0)
	c.scr = uv.NewTerminalRenderer(&c.body, os.Environ())
	c.scr.SetTabStops(-1)
	c.scr.SetScrollOptim(scrolls)
	c.scr.SetFullscreen(true)
	if c.last == nil {
		return
	}
	c.compose(&frame{}, c.last)
	c.body.Reset()
	c.scr.SetPosition(-1, -1)
	if plain := ansi.Strip(c.last.view.Content); ansi.StringWidth(plain) != utf8.RuneCountInString(plain)-strings.Count(plain, "\n") {
		c.scr.Erase() // where a terminal may take signs for wider or narrower than we do, only what the renderer drew is sure
	}
}

// compose puts into the body what changes the cells that stand into those of a frame.
func (c *canvas) compose(was, f *frame) {
	if was.w != f.w || was.h != f.h || was.moved != f.moved || was.resumed != f.resumed {
		c.scr.Resize(f.w, f.h)
		c.scr.Erase()
	}
	if was.profile != f.profile {
		c.scr.Erase()
	}
	c.scr.SetColorProfile(f.profile)
	if f.graphemes {
		c.cells.Method = ansi.GraphemeWidth
	}
	if area := uv.Rect(0, 0, f.w, f.h); area != c.cells.Bounds() {
		c.cells.Touched = nil
		c.cells.Resize(f.w, f.h)
	}
	c.cells.Clear()
	uv.NewStyledString(f.view.Content).Draw(c.cells, c.cells.Bounds())
	c.scr.Render(c.cells.RenderBuffer)
	if cursor := f.view.Cursor; cursor != nil {
		c.scr.MoveTo(cursor.X, cursor.Y)
	}
	_ = c.scr.Flush() // into the body, which takes everything
}

// passage is how the body is brought to the terminal.
type passage struct {
	enter        bool // into the alternate screen
	synchronized bool
	show         bool // the cursor is seen afterwards
	turn         bool // which it was not before, or the other way around
}

// write sends the body in one piece. The cursor is hidden while it flies around, unless the terminal shows the whole at once.
func (c *canvas) write(p passage) {
	var b bytes.Buffer
	marks, flies := p.synchronized && c.body.Len() > 0, !p.synchronized && p.show && c.body.Len() > 0
	if p.enter {
		b.WriteString(ansi.SetModeAltScreenSaveCursor)
	}
	if marks {
		b.WriteString(ansi.SetModeSynchronizedOutput)
	}
	if p.turn && !p.show || flies {
		b.WriteString(ansi.ResetModeTextCursorEnable)
	}
	_, _ = c.body.WriteTo(&b)
	if p.turn && p.show || flies {
		b.WriteString(ansi.SetModeTextCursorEnable)
	}
	if marks {
		b.WriteString(ansi.ResetModeSynchronizedOutput)
	}
	c.body.Reset()
	if b.Len() == 0 {
		return
	}
	if _, err := c.out.Write(b.Bytes()); err != nil {
		c.scr.Erase()
	}
}

// close leaves the terminal as it was found.
func (c *canvas) close() {
	if c.last == nil {
		return
	}
	var b bytes.Buffer
	c.modes.write(&b, modes{})
	c.modes = modes{}
	// A terminal without an alternate screen keeps what stands, which is for nobody else to read.
	b.WriteString(ansi.EraseEntireScreen + ansi.CursorHomePosition + ansi.ResetModeAltScreenSaveCursor)
	if c.last.view.Cursor == nil {
		b.WriteString(ansi.SetModeTextCursorEnable)
	}
	_, _ = c.out.Write(b.Bytes())
	c.last = nil
}
