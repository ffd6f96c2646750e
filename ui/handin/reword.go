package handin

import (
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/discretion"
	"koffiemoment/store"
	"koffiemoment/ui/logbook"
)

// reword puts words in the place of others and looks through everything again, also when nothing was changed because one text
// could not be.
func reword(book *logbook.Logbook, c checking, changes []store.Rewording) tea.Cmd {
	s, k, now, english := book.Store, book.Keeper, book.Now(), book.Lang() == "en"
	return func() tea.Msg {
		var msg checkedMsg
		if msg.err = k.Flush(); msg.err != nil {
			return msg
		}
		if msg.failed = s.Reword(changes, now); msg.failed == nil {
			msg.changes = changes
		}
		for _, r := range msg.changes {
			if r.Of == discretion.Why {
				c.why[r.Field] = r.Words
			}
		}
		if msg.source, msg.err = s.Collect(store.Query{Stage: c.stage}, c.ids); msg.err != nil {
			return msg
		}
		if msg.checked, msg.err = s.Check(msg.source, c.why, english); msg.err == nil {
			msg.err = s.Keep(msg.checked.Carry(&c.before), true)
		}
		return msg
	}
}
