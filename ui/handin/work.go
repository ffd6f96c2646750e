package handin

import (
	"cmp"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/logbook"
)

// choiceMsg brings what a hand-in of a stage can be chosen from.
type choiceMsg struct {
	set    store.HandingIn // as it was kept; only the first reading looks at it
	stage  string
	choice *store.Choice
	err    error
}

// readChoice reads what can be handed in of a stage. The first reading takes the stage, and all else, from what was chosen
// the last time; before any choice it is the stage that is asked for.
func askChoice(book *logbook.Logbook, stage string, first bool) tea.Cmd {
	s, k, r := book.Store, book.Keeper, book.Rubric
	return func() tea.Msg {
		_ = k.Flush()
		msg := choiceMsg{stage: stage}
		if first {
			if msg.set, msg.err = s.HandingIn(); msg.err != nil {
				return msg
			}
			if stage := msg.set.Stage; msg.set.By != "" && (stage == "" || r.Stage(stage) != nil) {
				msg.stage = stage
			}
		}
		msg.choice, msg.err = s.Choice(msg.stage)
		return msg
	}
}

// checkedMsg brings what a hand-in would be made of, looked through for what may identify someone.
type checkedMsg struct {
	source  exchange.Source
	checked store.Checked
	changes []store.Rewording // what was put in the place of other words
	failed  error             // why nothing was
	err     error             // why there is nothing to show
}

// checking is what a discretion check is about.
type checking struct {
	stage  string
	ids    []string
	why    map[string]string
	before store.Checked // the last check, so that what was kept stays kept beside what changed
}

// check looks through everything that would leave.
func check(book *logbook.Logbook, c checking) tea.Cmd { return reword(book, c, nil) }

// decidedMsg is the result of keeping issues as they are, or of opening them again.
type decidedMsg struct {
	issues []discretion.Issue
	keep   bool
	err    error
}

func keepIssues(book *logbook.Logbook, issues []discretion.Issue, keep bool) tea.Cmd {
	s := book.Store
	return func() tea.Msg { return decidedMsg{issues, keep, s.Keep(issues, keep)} }
}

// previewMsg is the hand-in as it would be written, but for its id, number and seal.
type previewMsg struct {
	doc *exchange.HandIn
	err error
}

// preview makes the hand-in, so that what is shown is what will be written, and what can't be written is known before. It has
// no seal: one for a key needs the student's own, which is made when the file is written.
func readPreview(book *logbook.Logbook, c exchange.Choice, from exchange.Source) tea.Cmd {
	c.ID, c.Journal, c.Number, c.Seal = "voorbeeld", book.Store.ID(), 1, ""
	return func() tea.Msg {
		doc, err := exchange.NewHandIn(c, from)
		if err == nil {
			_, err = exchange.Encode(doc)
		}
		return previewMsg{doc, err}
	}
}

// handedInMsg is the result of writing a hand-in.
type handedInMsg struct {
	handed store.HandedIn
	err    error
}

// handIn writes the hand-in to a new file in folder and remembers it.
func write(book *logbook.Logbook, c exchange.Choice, from exchange.Source, seal store.Sealing, folder string) tea.Cmd {
	s, k := book.Store, book.Keeper
	return func() tea.Msg {
		if err := k.Flush(); err != nil {
			return handedInMsg{err: err}
		}
		handed, err := s.HandIn(c, from, seal, folder)
		return handedInMsg{handed, err}
	}
}

// fieldName gives the question that a text of an entry answers, or the criterion that it is about.
func fieldName(book *logbook.Logbook, kind, id string) string {
	return cmp.Or(book.Words.FieldName(kind), book.Criterion(id))
}
