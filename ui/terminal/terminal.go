// Package terminal owns the terminal that the full-screen program runs in, in both directions. It puts the terminal in raw mode and gives
// it back, draws a frame when there is something to draw, and reads keys and pastes. Bubble Tea's own renderer looks for something to draw
// at every tick, and its reader stays in a paste whose end never comes; only its loop is used here, and its decoder of keys.
//
// Begin with Terminal. A frame goes from tea.View into a mailbox of one, so that a slow link passes frames over and never holds up the
// loop, and from there to canvas, which writes what differs from the last one. What is read goes through sieve before it is decoded.
//
// It always draws in the alternate screen. Of a tea.View it honours Content, Cursor but for its colour, ReportFocus, MouseMode and
// WindowTitle; of the commands of Bubble Tea that write to the terminal, RequestForegroundColor and RequestBackgroundColor, which
// ask for both. One that a screen wants besides needs its line in modes.
//
// It knows no screen, no key's meaning and no word. Where there is no Unix, Bubble Tea's own renderer and reader do the work.
package terminal

import (
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// UnreadableMsg says that bytes came which are not UTF-8, typed or pasted, and were left out.
type UnreadableMsg struct{}

// Clusters says that a terminal answered that it knows mode 2027, and takes a cluster of characters for one.
func Clusters(msg tea.ModeReportMsg) bool {
	known := msg.Value == ansi.ModeReset || msg.Value == ansi.ModeSet || msg.Value == ansi.ModePermanentlySet
	return msg.Mode == ansi.ModeUnicodeCore && known
}
