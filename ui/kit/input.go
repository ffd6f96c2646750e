package kit

import (
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/journal"
	"koffiemoment/ui/textarea"
)

// MaxLine is how many characters a line may hold unless its row says otherwise.
const MaxLine = journal.MaxLine

// Input is one line of text: an area with one row.
type Input struct {
	Limit   int // characters that it may hold, 0 for any number
	area    *textarea.Area
	focused bool
	endings []string // whole values that begin with what was typed
	refused bool     // what they propose is not meant, until more is typed
	quiet   lipgloss.Style
	guarded bool // a secret
}

func newInput(t *Theme, value string) *Input {
	in := &Input{Limit: MaxLine, area: textarea.New("")}
	in.area.Single = true
	in.style(t)
	in.SetValue(value)
	return in
}

func (in *Input) style(t *Theme) {
	in.quiet = t.Quiet
	in.area.Measure(t.Cells)
}

// Value gives what stands in the line.
func (in *Input) Value() string { return in.area.String() }

// SetValue puts another text there, with the cursor at its end.
func (in *Input) SetValue(s string) {
	s, _ = journal.Clean(s)
	in.area.Set("") // what stands there takes no room
	in.area.Set(in.fit(s))
}

// Focus lets the line take keys, with the cursor where it was.
func (in *Input) Focus() { in.focused = true }

// Blur ends that, and what is selected.
func (in *Input) Blur() {
	in.focused = false
	in.area.Leave()
}

// ToEnd puts the cursor at the end of the text.
func (in *Input) ToEnd() { in.area.Move(textarea.End, false) }

// pick selects the whole text.
func (in *Input) pick() {
	in.area.Move(textarea.Start, false)
	in.area.Move(textarea.End, true)
}

// secret says that the line shows dots, unless whoever types wants to see it.
func (in *Input) secret() bool { return in.guarded }

// Reveal shows what is typed in a secret, or hides it again.
func (in *Input) Reveal(on bool) {
	in.area.Masked = !on
	in.area.Set(in.area.String()) // which was laid out as dots, or as letters
}

// full says that there is room for nothing more.
func (in *Input) full() bool { return in.Limit > 0 && in.area.Stays() >= in.Limit }

// fit gives as much of a text as the line has room for.
func (in *Input) fit(s string) string {
	room := in.Limit - in.area.Stays()
	if in.Limit == 0 || utf8.RuneCountInString(s) <= room {
		return s
	}
	return string([]rune(s)[:max(0, room)])
}

// update gives a key or a paste to the line and says whether it changed.
func (in *Input) update(msg tea.Msg) bool {
	if !in.focused {
		return false
	}
	before := in.area.Changes()
	switch msg := msg.(type) {
	case tea.PasteMsg:
		in.put(msg.Content, in.area.Paste)
	case tea.KeyPressMsg:
		switch proposed := in.ending() != "" && in.area.At() == in.area.Len(); {
		case proposed && msg.String() == "right":
			in.accept()
		case msg.Text != "":
			text, _ := clean(in.area, msg.Text)
			in.put(text, in.area.Insert)
		default:
			edit(in.area, msg)
		}
	}
	if in.area.Changes() == before {
		return false
	}
	in.refused = false
	return true
}

// accept takes over what is proposed, and says whether anything was. A whole value is taken as it is written, whatever the case of what was
// typed.
func (in *Input) accept() bool {
	whole := in.proposal()
	if whole == "" {
		return false
	}
	in.area.Move(textarea.Start, false)
	in.area.Move(textarea.End, true)
	in.put(whole, in.area.Paste)
	return true
}

// put puts in as much of a text as the line has room for; where that is nothing, what is selected stays.
func (in *Input) put(text string, put func(string)) {
	if text = in.fit(text); text != "" {
		put(text)
	}
}

// proposal is the first whole value that begins with what was typed; empty when there is none, or when it was refused.
func (in *Input) proposal() string {
	typed := in.Value()
	for _, whole := range in.endings {
		if n := len(typed); !in.refused && n > 0 && len(whole) > n && strings.EqualFold(whole[:n], typed) {
			return whole
		}
	}
	return ""
}

// ending is what the proposal adds to what was typed.
func (in *Input) ending() string {
	if whole := in.proposal(); whole != "" {
		return whole[len(in.Value()):]
	}
	return ""
}

// draw gives the line in w cells and the cursor's column.
func (in *Input) draw(w int) (line string, x int) {
	v := in.area.View(w+1, 1)
	line = shown(v.Rows[0])
	if v.Above {
		line = in.quiet.Render("…") + ansi.TruncateLeft(line, 1, "")
	}
	if v.Below {
		line = ansi.Truncate(line, w, "") + in.quiet.Render("…")
	}
	if ending := in.ending(); ending != "" && in.focused {
		if room := w - lipgloss.Width(line); room > 0 {
			line += in.quiet.Underline(true).Render(strings.TrimRight(Cell(ending, min(room, lipgloss.Width(ending))), " "))
		}
	}
	return line, v.X
}
