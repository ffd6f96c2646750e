package looks

import (
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// familiesMsg brings the families of whom there are moments enough.
type familiesMsg struct {
	rows []journal.Family
	err  error
}

func readFamilies(book *logbook.Logbook) tea.Cmd {
	s := book.Store
	return func() tea.Msg {
		moments, err := s.Moments("")
		return familiesMsg{journal.StoryFamilies(moments), err}
	}
}

// storyMsg brings what was told of one family, with what was seen in each moment later, by entry.
type storyMsg struct {
	story journal.Story
	back  []journal.Returning
	later map[string][]journal.LookBack
	err   error
}

// readStory reads it over the whole study, after what still waits to be written.
func readStory(book *logbook.Logbook, alias string) tea.Cmd {
	s, keeper := book.Store, book.Keeper
	return func() tea.Msg {
		if err := keeper.Flush(); err != nil {
			return storyMsg{err: err}
		}
		entries, err := s.Entries(store.Query{Alias: alias})
		msg := storyMsg{story: journal.StoryOf(alias, entries), later: map[string][]journal.LookBack{}, err: err}
		msg.back = msg.story.Returning()
		for _, told := range msg.story {
			beside, err := s.Beside(told.Entry.ID)
			if err != nil {
				return storyMsg{err: err}
			}
			msg.later[told.Entry.ID] = beside.LookBacks
		}
		return msg
	}
}

// lookText is a new look at an entry, as the keeper holds it.
type lookText struct {
	book  *logbook.Logbook
	entry string
	look  journal.LookBack
}

func (text *lookText) Key() string {
	return "look " + text.entry + " " + text.look.Made.UTC().Format("20060102150405.000000000")
}

func (text *lookText) Write() error { return text.book.Store.KeepLook(text.entry, text.look) }

func (text *lookText) Plain() string {
	return window.Block(text.book.Words.Looks.NewLook+" · "+text.look.Question, text.Key(), text.look.Text)
}

// writingMsg brings the facts about a student's writing in a stage, and what they said to them before.
type writingMsg struct {
	stage   string
	moments int
	facts   []journal.Noted
	said    *journal.WritingFacts
	err     error
}

func readWriting(book *logbook.Logbook, stage string) tea.Cmd {
	s, keeper := book.Store, book.Keeper
	return func() tea.Msg {
		if err := keeper.Flush(); err != nil {
			return writingMsg{err: err}
		}
		entries, err := s.Entries(store.Query{Stage: stage})
		if err != nil {
			return writingMsg{err: err}
		}
		over, err := s.OverStage(stage)
		return writingMsg{stage, len(entries), journal.WritingMirror(entries), over.Writing, err}
	}
}

// writingText is what a student says to these facts, as the keeper holds it, with the facts as they are looked at.
type writingText struct {
	book  *logbook.Logbook
	stage string
	said  *journal.WritingFacts // nil once nothing is left of it
}

func (text *writingText) Key() string { return "writing " + text.stage }

func (text *writingText) Write() error { return text.book.Store.SaveWriting(text.stage, text.said) }

func (text *writingText) Plain() string {
	if text.said == nil {
		return ""
	}
	return window.Block(text.book.Words.Looks.Writing+" · "+text.book.StageName(text.stage), text.Key(), text.said.Text)
}

// twiceMsg brings the criteria that were answered at two moments or more, each with the rubrics that those were written with.
type twiceMsg struct {
	rows    []journal.ThenNow
	rubrics map[string]*rubric.Rubric // by digest
	err     error
}

func readTwice(book *logbook.Logbook) tea.Cmd {
	s, inUse := book.Store, book.Rubric
	return func() tea.Msg {
		entries, err := s.Entries(store.Query{})
		if err != nil {
			return twiceMsg{err: err}
		}
		msg := twiceMsg{rows: journal.AnsweredTwice(inUse, entries), rubrics: map[string]*rubric.Rubric{}}
		for _, both := range msg.rows {
			for _, ref := range []rubric.Ref{both.Then.Rubric, both.Now.Rubric} {
				if msg.rubrics[ref.Digest] == nil {
					if msg.rubrics[ref.Digest], err = s.Rubric(ref); err != nil {
						return twiceMsg{err: err}
					}
				}
			}
		}
		return msg
	}
}
