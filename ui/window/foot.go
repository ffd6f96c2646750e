package window

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/kit"
)

// foot is the focus on the keys of the last line, which come behind the last stop of a screen.
type foot struct {
	at   int // which of those in sight, from 1; 0 while the screen has the focus
	from int // the way that led here: 1 from the last stop of the screen, -1 from the first
}

// enterFoot gives the focus to the first or the last of the keys in sight that can be pressed.
func (n *Window) enterFoot(by int) {
	n.foot = foot{from: by}
	n.Draw(n.w, n.h) // the screen went round to its other end, where its keys may be others
	if by < 0 {
		n.foot.at = len(n.shown()) + 1
	}
	n.step(by)
}

func (n *Window) shown() []key.Binding {
	if n.drawn == nil {
		return nil
	}
	return n.drawn.KeysShown()
}

// step goes on to the next key that can be pressed, and back to the screen behind the last.
func (n *Window) step(by int) {
	shown := n.shown()
	for n.foot.at += by; n.foot.at > 0 && n.foot.at <= len(shown); n.foot.at += by {
		if _, one := kit.Press(shown[n.foot.at-1]); one {
			return
		}
	}
	n.foot.at = 0
}

// footKey answers a key while one of the last line has the focus. Any that does not lead along it belongs to the screen.
func (n *Window) footKey(press tea.KeyPressMsg) tea.Cmd {
	k := &n.Keys
	switch {
	case key.Matches(press, k.Switch, k.Right):
		return n.along(1)
	case key.Matches(press, k.SwitchBack, k.Left):
		return n.along(-1)
	case key.Matches(press, k.Up):
		n.foot = foot{}
		return nil
	case key.Matches(press, k.Choose):
		return n.pressShown(n.foot.at)
	}
	n.foot = foot{}
	return n.offer(press)
}

// along goes to another key. Where that leads back into the screen, the screen stands where one entered the foot, and so goes round itself
// when one leaves at the other side.
func (n *Window) along(by int) tea.Cmd {
	from := n.foot.from
	if n.step(by); n.foot.at > 0 || by == from {
		return nil
	}
	press := tea.KeyPressMsg{Code: tea.KeyTab}
	if by < 0 {
		press.Mod = tea.ModShift
	}
	cmd, _ := n.top().Key(press)
	return cmd
}

// pressShown does what one of the keys in sight does.
func (n *Window) pressShown(at int) tea.Cmd {
	shown := n.shown()
	n.foot = foot{}
	if at < 1 || at > len(shown) {
		return nil
	}
	press, one := kit.Press(shown[at-1])
	if !one {
		return nil
	}
	return n.Input(press)
}
