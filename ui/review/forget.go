package review

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

// keptMsg brings which journals something is kept about.
type keptMsg struct {
	journals []string
	err      error
}

func (desk *Desk) readKept() tea.Cmd {
	k := desk.Keeper
	return func() tea.Msg {
		_ = k.Flush()
		journals, err := desk.reviews.Journals()
		return keptMsg{journals, err}
	}
}

// forgottenMsg says that what was said about journals is gone for good, or why it is not.
type forgottenMsg struct {
	journals []string
	err      error
}

// forget takes away what was said about journals. What still waits to be written is written first, so that it can't come back.
func (desk *Desk) forget(journals []string) tea.Cmd {
	k := desk.Keeper
	return func() tea.Msg {
		err := k.Flush()
		if err == nil {
			err = desk.reviews.Forget(journals)
		}
		return forgottenMsg{journals, err}
	}
}

// forgot counts anew for those that nothing is kept about any more.
func (d *Desk) forgot(journals []string) {
	for i := range d.cohort.All {
		if w := &d.cohort.All[i]; slices.Contains(journals, w.Brief.Journal) {
			w.Standing = w.Brief.Standing(&journal.Review{})
		}
	}
}

// strangers gives those of the journals that are not among the hand-ins; sure is false while a file that may be one of theirs
// was not read.
func (d *Desk) strangers(journals []string) (others []string, sure bool) {
	c := &d.cohort
	for _, id := range journals {
		if c.Stages(id) == 0 {
			others = append(others, id)
		}
	}
	unread := func(a exchange.Aside) bool {
		return a.Why == exchange.NeedsKey || a.Why == exchange.Refused || a.Why == exchange.Unreadable
	}
	return others, !c.partly && len(c.All) > 0 && !slices.ContainsFunc(c.Aside, unread)
}
