package review

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
)

// Which of the hand-ins the queue shows: those that a filter lets through, and of these the students whose name has in it what is searched.

// turn goes on to the next filter.
func (v *queue) turn() {
	filters := journal.Filters()
	v.desk.filter = filters[(slices.Index(filters, v.desk.filter)+1)%len(filters)]
	v.arrange()
}

// arrange makes the queue anew with the cursor on the same student, or where that student stood.
func (v *queue) arrange() {
	here, c := v.under(), &v.desk.cohort
	v.desk.arrange()
	if here >= 0 {
		if at := c.queued(c.All[here].Brief.Part()); at >= 0 {
			v.at = at
		}
	}
	v.at = max(0, min(v.at, len(c.order)-1))
}

func (v *queue) searchKey(press tea.KeyPressMsg, k *keys) (tea.Cmd, bool) {
	switch {
	case key.Matches(press, k.Choose), key.Matches(press, k.Down), key.Matches(press, k.Switch):
		v.leaveSearch()
	case key.Matches(press, k.Close):
		v.leaveSearch()
		v.search.Input.SetValue("")
		v.desk.search = ""
		v.arrange()
	default:
		return nil, v.typed(press)
	}
	return nil, true
}

func (v *queue) leaveSearch() {
	v.typing = false
	v.search.Input.Blur()
}

func (v *queue) typed(msg tea.Msg) bool {
	changed, handled := v.search.Write(msg)
	if changed {
		v.arrange()
	}
	return handled
}

func (v *queue) filtered() bool { return v.desk.search != "" || v.desk.filter != journal.All }

// showAll takes away filter and search.
func (v *queue) showAll() {
	v.search.Input.SetValue("")
	v.desk.search, v.desk.filter = "", journal.All
	v.arrange()
}
