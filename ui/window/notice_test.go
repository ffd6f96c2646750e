package window_test

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// blank is a screen with nothing on it.
type blank struct{}

func (blank) Key(tea.KeyPressMsg) (tea.Cmd, bool) { return nil, false }
func (blank) Update(tea.Msg) tea.Cmd              { return nil }
func (blank) View(int, int) *kit.Frame            { return &kit.Frame{} }

// TestAnEarlierNoticeEndsNoLaterOne says something twice: it stands until the time of the second is over.
func TestAnEarlierNoticeEndsNoLaterOne(t *testing.T) {
	var ends []tea.Msg
	n := &window.Window{After: func(_ time.Duration, msg tea.Msg) tea.Cmd {
		ends = append(ends, msg)
		return nil
	}}
	n.Start(blank{})
	for range 2 {
		n.Say("Dit staat er.")
	}
	for i, want := range []bool{true, false} {
		n.Hear(ends[i])
		if frame, _ := n.Draw(80, 24); strings.Contains(frame, "Dit staat er.") != want {
			t.Errorf("after the end of notice %d it stands: %v", i+1, !want)
		}
	}
	n.Say("Dit ook.")
	for h := range 2 { // no room beside the screen itself
		n.Draw(3, h+1)
	}
}
