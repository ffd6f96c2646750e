package window

import (
	"errors"
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/words"
)

// ReviewsError is an error of the lecturer's own file, which has words of its own.
type ReviewsError struct{ Err error }

// Error gives the words of the error itself.
func (err *ReviewsError) Error() string { return err.Err.Error() }

// Unwrap gives the error itself.
func (err *ReviewsError) Unwrap() error { return err.Err }

// Why gives the words for an error of what the keeper writes or looks at: of the journal, or of the lecturer's own file.
func (n *Window) Why(err error) string {
	var reviews *ReviewsError
	if errors.As(err, &reviews) {
		return n.Words.Review.File.Say(err)
	}
	return n.Words.Errors.Say(err)
}

// Block lays out a text for a side file: a heading by which a person knows what it is, a line by which the program finds it again, such as
// "draft k3jx" or "entry 12-k3jx", and the text. Where there is no text there is no block.
func Block(heading, id, text string) string {
	if strings.TrimSpace(text) == "" {
		return ""
	}
	return words.SideHeading + heading + "\n" + words.SideID + id + "\n\n" + strings.TrimRight(text, "\n") + "\n\n\n"
}

// SideText gives what a side file has to hold, which is empty where nothing is written out, and says whether there are choices without words
// that it can't hold. It belongs to the loop, or to whoever comes after it.
func (n *Window) SideText() (text string, choices bool) {
	texts, choices := n.Keeper.Texts()
	if texts == "" {
		return "", choices
	}
	return n.Words.Side.Intro + "\n\n\n" + texts, choices
}

// rescuedMsg says where texts were put that no file is seen to hold, or that there was no place for them.
type rescuedMsg struct {
	path  string
	err   error
	quits bool // somebody waits to leave
}

// rescue puts a text into a side file.
func (n *Window) rescue(text string, quits bool) tea.Cmd {
	put := n.Rescue(text)
	return func() tea.Msg {
		path, err := put()
		return rescuedMsg{path, err, quits}
	}
}

// inspectedMsg says what a look at the files found.
type inspectedMsg struct{ err error }

// Inspect looks whether the files still hold what was written to them, as when a person comes back from another program. Where one does not,
// what was written in this session is put into a side file, and that is said.
func (n *Window) Inspect() tea.Cmd {
	keeper := n.Keeper
	if keeper.Look == nil {
		return nil
	}
	return func() tea.Msg { return inspectedMsg{keeper.Inspect()} }
}

func (n *Window) inspected(msg inspectedMsg) tea.Cmd {
	if msg.err == nil {
		return nil
	}
	text, _ := n.SideText()
	if text == "" {
		return n.remark(n.Why(msg.err), nil)
	}
	return n.rescue(text, false)
}

// Quit leaves when everything is saved and the files are seen to hold it.
func (n *Window) Quit() tea.Cmd {
	keeper, now := n.Keeper, n.Now
	if keeper.Look == nil && keeper.settled() {
		return tea.Quit
	}
	return n.Do(nil, func() tea.Msg { return quitSavedMsg{savedMsg{keeper.Flush(), now()}, keeper.Inspect()} })
}

// quitSavedMsg is the result of the save before a quit, and of the look behind it.
type quitSavedMsg struct {
	saved  savedMsg
	astray error
}

// quitSaved quits once all is saved, and asks when something could not be. A person who did not write has nothing to decide.
func (n *Window) quitSaved(msg quitSavedMsg) tea.Cmd {
	text, choices := n.SideText()
	err := msg.saved.err
	if err == nil {
		err = msg.astray
	}
	if err == nil || text == "" && !choices {
		return tea.Quit
	}
	question, leave := n.Words.Errors.QuitUnkept, func() tea.Cmd { return tea.Quit }
	if text != "" {
		question = n.Words.Errors.QuitUnsaved
	}
	if text != "" && n.Rescue != nil {
		leave = func() tea.Cmd { return n.Do(nil, n.rescue(text, true)) }
	}
	about := n.Why(err)
	n.Keeper.why = about // it stands in the question, and is not said again beside it
	if text != "" && msg.astray != nil {
		question, about = n.Words.Side.QuitAstray, n.Words.Side.QuitAbout
	}
	return tea.Batch(n.confirm(question, about, leave), n.saved(msg.saved))
}

// rescued leaves once the text is in a side file. Where there is no place for that either, the program stays: that the text goes is for the
// person to say.
func (n *Window) rescued(msg rescuedMsg) tea.Cmd {
	say := &n.Words.Side
	switch {
	case msg.quits && msg.err == nil:
		return tea.Quit
	case msg.quits:
		return n.Ask(say.Nowhere, n.Why(msg.err), Answer{Name: say.Stay}, Answer{Name: say.Lose, About: say.LoseAbout, Do: func() tea.Cmd { return tea.Quit }})
	case msg.err != nil:
		return n.remark(say.Astray+" "+say.NoRoom, nil)
	}
	return n.remark(say.Astray+" "+fmt.Sprintf(say.Safe, msg.path)+n.Words.Gate.Opens(msg.path), nil)
}
