package walk

import (
	"errors"
	"strings"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/logbook"
)

// later leaves the walk; the draft stays and is offered on the overview, unless there is nothing in it.
func (v *Walk) later() tea.Cmd {
	if v.draft.Blank() {
		return v.book.Do(v, v.drop())
	}
	return tea.Batch(v.book.Save(), v.book.Do(v, v.settle()))
}

// finish makes the entry, or leaves without one when a revision changed nothing: a version that says the same as the one before would only
// stand in the way.
func (v *Walk) finish() tea.Cmd {
	if strings.TrimSpace(v.draft.Entry.Story) == "" {
		return v.backToStory()
	}
	if v.before != nil && !v.draft.Alters(*v.before) {
		return v.book.Do(v, v.drop())
	}
	v.draft.Touch(v.book.Now())
	return v.book.Do(v, v.makeEntry())
}

// backToStory leads to the one thing that an entry can't do without, and says so there.
func (v *Walk) backToStory() tea.Cmd {
	cmd := v.goTo(journal.PageID{Kind: journal.StoryPage})
	v.notice = v.book.Words.Walk.NeedsStory
	return cmd
}

// left closes the walk, unless what was written in it could not be saved: it stays in sight then, and leaving can be tried again.
func (v *Walk) left(msg leftMsg) tea.Cmd {
	if msg.err != nil {
		return v.book.Tell(v.book.Words.Errors.Say(msg.err))
	}
	return v.book.Pop()
}

// finished closes the walk. Where no entry was made the walk stays open with all that was written; when only the entry is gone that it
// would revise, it is tried once more as a new one.
func (v *Walk) finished(msg finishedMsg) tea.Cmd {
	switch {
	case msg.err == nil:
		closed := v.book.Pop()
		v.book.Take(msg.overview) // before the others hear of it: they show what the overview says
		return tea.Batch(closed, v.book.All(logbook.ChangedMsg{Done: logbook.Finished, Entry: msg.entry.ID}))
	case errors.Is(msg.err, journal.ErrNoStory):
		return v.backToStory()
	case errors.Is(msg.err, store.ErrNotFound) && v.draft.Of != "":
		v.draft.Detach()
		return v.finish()
	}
	return v.book.Tell(v.book.Words.Errors.Say(msg.err))
}
