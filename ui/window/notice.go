package window

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/kit"
)

// notice is a sentence that stands for a while over the foot of whatever lies on top.
type notice struct {
	text  string
	n     int         // of how many it is the last, so that the end of an earlier one does not take it away
	holds func() bool // whether it still holds; nil for what stays true
}

// stands says that there is something to be read.
func (o *notice) stands() bool { return o.text != "" && (o.holds == nil || o.holds()) }

// timeToRead is how long a notice stands after it was said last: some seconds, and longer the more there is to read.
func timeToRead(text string) time.Duration {
	return max(8*time.Second, time.Duration(len(text))*60*time.Millisecond)
}

// unsaidMsg says that a notice stood long enough.
type unsaidMsg struct{ n int }

// Say shows a sentence that concerns no screen in particular, and that asks for nothing.
func (n *Window) Say(text string) tea.Cmd {
	n.notice = notice{text: text, n: n.notice.n + 1}
	return n.After(timeToRead(text), unsaidMsg{n.notice.n})
}

func (n *Window) unsaid(msg unsaidMsg) {
	if msg.n == n.notice.n {
		n.notice.text = ""
	}
}

// over lays the notice over the last lines of a frame, or over the first ones when a person writes in those.
func (o *notice) over(t *kit.Theme, frame string, cursor *tea.Cursor, w int) string {
	says := kit.Styled(t.Accent, kit.Wrap("● "+o.text, w-1, " "))
	lines := strings.Split(frame, "\n")
	if len(says) >= len(lines) {
		return frame
	}
	from := len(lines) - len(says)
	if cursor != nil && cursor.Y >= from {
		from = 0
	}
	copy(lines[from:], says)
	return strings.Join(lines, "\n")
}
