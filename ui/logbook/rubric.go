package logbook

import (
	tea "charm.land/bubbletea/v2"

	"koffiemoment/rubric"
)

// HasNewer says that the program brings a newer version of the rubric in use, which one may go over to.
func (book *Logbook) HasNewer() bool { return book.newer }

// takeRubric takes in which rubric is in use. Only one that may have a newer version is digested, and once: that takes long.
func (book *Logbook) takeRubric(r *rubric.Rubric) {
	if r == nil || r == book.Rubric {
		return
	}
	book.Rubric = r
	book.newer = r.Version < rubric.DefaultVersion && rubric.HasNewer(r.Ref())
}

// RubricMsg says that another rubric is in use for new entries, and which one was before.
type RubricMsg struct {
	Before *rubric.Rubric
	Err    error
}

// GoOver makes the newest version of the built-in rubric the one in use. Whoever asked gets a RubricMsg, and reads the overview anew.
func (book *Logbook) GoOver() tea.Cmd { return book.use(rubric.Default) }

// GoBack makes the rubric that was in use before the one in use again.
func (book *Logbook) GoBack(to *rubric.Rubric) tea.Cmd {
	return book.use(func() *rubric.Rubric { return to })
}

// UseRubric makes a rubric from a file the one in use. Whoever asked gets a RubricMsg, and reads the overview anew.
func (book *Logbook) UseRubric(r *rubric.Rubric) tea.Cmd {
	return book.use(func() *rubric.Rubric { return r })
}

// use writes first what is still to be written: that was begun with the rubric in use until now.
func (book *Logbook) use(read func() *rubric.Rubric) tea.Cmd {
	s, keeper, before := book.Store, book.Keeper, book.Rubric
	return func() tea.Msg {
		err := keeper.Flush()
		if err == nil {
			err = s.UseRubric(read())
		}
		return RubricMsg{before, err}
	}
}
