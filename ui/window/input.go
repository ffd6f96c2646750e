package window

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/words"
)

// Input offers a key, a paste or what the mouse did, in the order that the package says.
func (n *Window) Input(msg tea.Msg) tea.Cmd {
	press, isKey := msg.(tea.KeyPressMsg)
	switch msg := msg.(type) {
	case tea.MouseMsg:
		return n.mouse(msg)
	case tea.PasteMsg:
		switch {
		case n.busy:
			n.hold(msg)
			return nil
		case n.dialog != nil:
			return nil
		}
		n.foot = foot{}
		return n.top().Update(msg)
	}
	switch {
	case !isKey:
		return nil
	case key.Matches(press, n.Keys.Curtain):
		if n.Curtain == nil {
			return nil
		}
		return n.Curtain()
	case n.busy:
		n.hold(msg)
		return nil
	case n.dialog != nil:
		return n.answer(press)
	case key.Matches(press, n.Keys.QuitNow):
		return n.Quit()
	case n.foot.at > 0:
		return n.footKey(press)
	}
	return n.offer(press)
}

// offer gives a key to the screen on top, and what that does not take to the keys that work everywhere.
func (n *Window) offer(press tea.KeyPressMsg) tea.Cmd {
	cmd, handled := n.top().Key(press)
	if small, capital := small(press); !handled && capital {
		press = small
		cmd, handled = n.top().Key(small)
	}
	switch {
	case handled:
		return cmd
	case key.Matches(press, n.Keys.Help) || press.String() == "?":
		return n.Push(n.Help())
	case key.Matches(press, n.Keys.Close) && !n.Alone():
		return n.Pop()
	case key.Matches(press, n.Keys.Close) && n.Example:
		return n.Quit()
	case key.Matches(press, n.Keys.Switch):
		n.enterFoot(1)
	case key.Matches(press, n.Keys.SwitchBack):
		n.enterFoot(-1)
	}
	return nil
}

// small gives the key that a capital letter lies on, and says whether it was one.
func small(press tea.KeyPressMsg) (tea.KeyPressMsg, bool) {
	r, size := utf8.DecodeRuneInString(press.Text)
	if size != len(press.Text) || !unicode.IsUpper(r) {
		return press, false
	}
	return tea.KeyPressMsg{Code: unicode.ToLower(r), Text: strings.ToLower(press.Text)}, true
}

// Draw gives the top screen at w × h cells with what stands over it: the dialog, and the notice.
func (n *Window) Draw(w, h int) (content string, cursor *tea.Cursor) {
	if n.w, n.h = w, h; len(n.stack) == 0 {
		return "", nil
	}
	n.drawn = n.top().View(w, h)
	n.drawn.KeyAt = n.foot.at
	if n.Example && (!n.Alone() || n.Guide != nil) { // a student's overview says more of it
		n.drawn.Title = beside(n.drawn.Title, n.Words.Lessons.Sign)
	}
	if n.OnlyReads() {
		n.drawn.Title = beside(n.drawn.Title, n.reading)
	}
	if n.Guide != nil && n.drawn.Hint == "" {
		n.drawn.Hint = n.Guide()
	}
	content, cursor = n.drawn.Draw(&n.Theme, w, h)
	if n.dialog != nil {
		n.drawn = n.dialog.frame(w)
		content, cursor = n.drawn.DrawSheet(&n.Theme, content, w, h)
	}
	if n.notice.stands() && (n.dialog == nil || n.notice.holds == nil) { // what is wrong is what a question is about
		content = n.notice.over(&n.Theme, content, cursor, w)
	}
	return content, cursor
}

// beside puts a sign behind what a screen is called; one that is called nothing is called so.
func beside(title, sign string) string { return strings.Join(words.Said(title, sign), " · ") }
