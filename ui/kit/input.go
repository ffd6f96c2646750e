package kit

import (
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/textarea"
)

// MaxLine is how many characters a line may hold unless its row says otherwise.
const MaxLine = 200

// Input is one line of text: an area with one row.
type Input struct {
	Limit   int // characters that it may hold, 0 for any number
	area    *textarea.Area
	focused bool
	endings []string // whole values that begin with what was typed
	quiet   lipgloss.Style
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
	in.area.Set(in.fit(s))
}

// Focus lets the line take keys, with the cursor where it was.
func (in *Input) Focus() { in.focused = true }

// Blur ends that.
func (in *Input) Blur() { in.focused = false }

// ToEnd puts the cursor at the end of the text.
func (in *Input) ToEnd() { in.area.Move(textarea.End, false) }

// Position is the cursor's place, in code points.
func (in *Input) Position() int { return in.area.RunesBefore() }

// secret says that the line shows dots.
func (in *Input) secret() bool { return in.area.Masked }

// fit gives as much of a text as the line has room for.
func (in *Input) fit(s string) string {
	room := in.Limit - in.area.Runes()
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
		in.area.Paste(in.fit(msg.Content))
	case tea.KeyPressMsg:
		switch ending := in.ending(); {
		case ending != "" && msg.String() == "right" && in.area.At() == in.area.Len():
			in.area.Paste(in.fit(ending))
		case !edit(in.area, msg) && msg.Text != "":
			text, _ := clean(in.area, msg.Text)
			in.area.Insert(in.fit(text))
		}
	}
	return in.area.Changes() != before
}

// ending is what would complete the text: the rest of the first value that begins with it.
func (in *Input) ending() string {
	typed := in.Value()
	for _, whole := range in.endings {
		if n := len(typed); n > 0 && len(whole) > n && strings.EqualFold(whole[:n], typed) {
			return whole[n:]
		}
	}
	return ""
}

// draw gives the line in w cells and the cursor's column.
func (in *Input) draw(w int) (line string, x int) {
	v := in.area.View(w+1, 1)
	line = shown(v.Rows[0])
	if ending := in.ending(); ending != "" && in.focused {
		if room := w - lipgloss.Width(line); room > 0 {
			line += in.quiet.Render(strings.TrimRight(Cell(ending, min(room, lipgloss.Width(ending))), " "))
		}
	}
	return line, v.X
}
