package ui

import (
	"cmp"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui/college"
	"koffiemoment/ui/feedback"
	"koffiemoment/ui/group"
	"koffiemoment/ui/handin"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/mine"
	"koffiemoment/ui/review"
	"koffiemoment/ui/rubrics"
	"koffiemoment/ui/school"
	"koffiemoment/ui/window"
)

// arrival opens a .koffie file by its kind: a hand-in at the lecturer's desk, an answer in the journal. It asks for a
// passphrase when the file is sealed and none of the keys at hand opens it.
type arrival struct {
	shell  *Shell
	book   *logbook.Logbook
	from   *feedback.Answers // where the student chose the file, and so meant an answer; nil when it came otherwise
	path   string
	came   store.Document // the file as it was read already; the zero Document where it was not
	told   []store.Secret // the passphrase told for it last, which seals the answer, too
	form   *kit.Form      // asks for the passphrase; nil while nothing has to be asked
	typed  string
	notice string
	asked  bool // for the passphrase of the lecturer's file
}

func newArrival(sh *Shell, path string, from *feedback.Answers) *arrival {
	return &arrival{shell: sh, book: sh.Book, path: path, from: from}
}

// newReadArrival opens a file that the command line read, to see what it has to show.
func newReadArrival(sh *Shell, path string, came store.Document) *arrival {
	v := newArrival(sh, path, nil)
	v.came = came
	return v
}

func (v *arrival) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	switch {
	case key.Matches(press, k.Close):
		return v.leave(), true
	case v.form == nil:
		return nil, false
	case key.Matches(press, k.Choose) && v.typed != "":
		return v.try(), true
	}
	_, handled := v.form.Key(press, &k.Keys)
	return nil, handled
}

// leave goes back to what lies below, or ends a program that was started for this file alone.
func (v *arrival) leave() tea.Cmd {
	if v.book.Alone() {
		return v.book.Quit()
	}
	return v.book.Pop()
}

func (v *arrival) try() tea.Cmd {
	secret, err := store.NewSecret(v.typed)
	if err != nil {
		return nil
	}
	v.told, v.notice = []store.Secret{secret}, v.book.Words.Arrival.Opening
	return v.book.Wait(v, v.shell.readArrival(v.path, []exchange.Key{secret.Key})) // keys pressed meanwhile were meant for this screen
}

func (v *arrival) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		switch {
		case v.form != nil || v.notice != "":
		case v.came.Stands():
			return v.arrived(arrivalMsg{Document: v.came})
		default:
			return v.book.Wait(v, v.shell.readArrival(v.path, nil))
		}
	case tea.PasteMsg:
		if v.form != nil {
			v.form.Key(msg, &v.book.Keys)
		}
	case arrivalMsg:
		return v.arrived(msg)
	case answerKeptMsg:
		return v.kept(msg)
	case window.ThemedMsg:
		if v.form != nil {
			v.ask(v.typed)
		}
	}
	return nil
}

func (v *arrival) arrived(msg arrivalMsg) tea.Cmd {
	book := v.book
	switch doc := msg.Doc.(type) {
	case *exchange.HandIn:
		if v.from != nil {
			v.form, v.notice = nil, book.Words.Feedback.NoAnswer
			return nil
		}
		return book.Swap(review.NewQueueOf(v.shell.Desk, msg.Document, v.told...))
	case *exchange.RubricFile:
		if v.from != nil {
			v.form, v.notice = nil, book.Words.Feedback.NoAnswer
			return nil
		}
		return book.Swap(rubrics.NewArrived(book, v.path, doc))
	case *exchange.SchoolFile:
		if v.from != nil {
			v.form, v.notice = nil, book.Words.Feedback.NoAnswer
			return nil
		}
		return book.Swap(school.NewArrived(book, v.path, doc))
	case *exchange.CardFile:
		if v.from != nil {
			v.form, v.notice = nil, book.Words.Feedback.NoAnswer
			return nil
		}
		return book.Swap(group.NewArrived(book, v.path, doc))
	case *exchange.LecturerFile:
		switch {
		case v.from != nil:
			v.form, v.notice = nil, book.Words.Feedback.NoAnswer
			return nil
		case book.Store == nil:
			v.form, v.notice = nil, book.Words.Lecturers.NoJournal
			return nil
		}
		return book.Swap(handin.NewCard(book, v.path, doc))
	case *exchange.MoveFile:
		return v.moved(doc)
	case *exchange.StartFile:
		switch {
		case v.from != nil:
			v.form, v.notice = nil, book.Words.Feedback.NoAnswer
			return nil
		case book.Store == nil && v.shell.begins == nil:
			v.form, v.notice = nil, book.Words.Start.NoJournal
			return nil
		}
		return book.Swap(college.NewArrived(book, v.path, doc, college.Ways{Begin: v.shell.begins, On: v.shell.goOn}))
	case *exchange.Answer:
		if book.Store == nil {
			v.form, v.notice = nil, book.Words.Arrival.NoJournal
			return nil
		}
		return book.Do(v, v.shell.keepAnswer(doc))
	case exchange.Document: // of a kind that is made of elsewhere, and opened nowhere
		msg.err = &exchange.Refusal{Code: exchange.UnknownKind, Path: "kind", Offset: -1}
	}
	if exchange.IsRefusal(msg.err, exchange.Sealed, exchange.WrongKey) {
		if isOne(msg.shut, store.ErrSealed, vault.ErrWrong) && !v.asked {
			return v.unlock(msg.shut)
		}
		if v.notice = ""; v.form != nil {
			v.notice = book.Words.Arrival.WrongPassphrase
		}
		v.ask("")
		return nil
	}
	v.form, v.notice = nil, book.Words.SayFile(msg.err)
	return nil
}

// unlock asks for the passphrase of the lecturer's file first, which may have the key that opens what came. Whoever has none goes on without.
func (v *arrival) unlock(shut error) tea.Cmd {
	v.asked = true
	leave := func() tea.Cmd {
		v.ask("")
		v.book.Drop()
		return nil
	}
	again := func() tea.Cmd { return v.book.Wait(v, v.shell.readArrival(v.path, nil)) }
	return v.book.Push(v.shell.reviewsGate(headOf(v.shell.asked.ReviewPath, shut), leave, again))
}

// moved shows a journal from another computer, or a lecturer's keys, which come sealed only.
func (v *arrival) moved(doc *exchange.MoveFile) tea.Cmd {
	if store.MovesJournal(doc) && v.from == nil && (v.book.Store != nil || v.shell.begins != nil) {
		return v.book.Swap(mine.NewArrived(v.book, v.path, doc, mine.Ways{Begin: v.shell.begins, Home: v.shell.goHome}))
	}
	moved, err := store.ReadMoved(doc)
	if err != nil || v.from != nil {
		v.form, v.notice = nil, v.book.Words.Lecturers.NotMoved
		return nil
	}
	return v.book.Swap(review.NewTakeBack(v.shell.Desk, moved))
}

// kept shows the answer among those that came home, or says why it was not taken.
func (v *arrival) kept(msg answerKeptMsg) tea.Cmd {
	book := v.book
	differs := new(store.DiffersError)
	if errors.As(msg.err, &differs) {
		return v.doubted(msg.answer, differs.Differs)
	}
	if msg.err != nil {
		a := &store.Received{Answer: msg.answer}
		v.form = nil
		v.notice = fmt.Sprintf(book.Words.Feedback.ArrivedFrom, a.Name(), book.Words.Dates.Day(a.Made(), book.Now())) + " " + book.Words.SayFile(msg.err)
		return nil
	}
	if v.from != nil {
		v.from.Arrived(msg.answer, msg.fresh)
		return book.Pop()
	}
	home := v.shell.newFeedback()
	home.Arrived(msg.answer, msg.fresh)
	return tea.Batch(book.ReadOverview(), book.Swap(home))
}

// doubted says in what an answer differs from those before it, and takes it only when the student says so. Another under the id of one that is
// kept takes nobody's place, whatever is said.
func (v *arrival) doubted(answer *exchange.Answer, differs []exchange.Difference) tea.Cmd {
	book, say := v.book, &v.book.Words.Trust
	v.form = nil
	v.notice = fmt.Sprintf(say.Answer, cmp.Or(answer.Reviewer.Name, say.Nameless), book.Words.SayDiffers(differs))
	if slices.Contains(differs, exchange.OtherBytes) {
		return nil
	}
	return book.Ask(say.TakeAnswer, v.notice+" "+say.AnswerSays, window.Answer{Name: say.LeaveIt, Keys: book.Keys.Close},
		window.Answer{Name: say.TakeName, Do: func() tea.Cmd { return book.Do(v, v.shell.acceptAnswer(answer)) }})
}

// ask puts the question for the passphrase, of which something may be typed already.
func (v *arrival) ask(typed string) {
	book := v.book
	r := kit.SecretRow(&book.Theme, book.Words.Arrival.Passphrase, typed, func(s string) { v.typed = s })
	v.typed = typed
	v.form = &kit.Form{Rows: []*kit.Row{r}}
	v.form.Enter()
}

func (v *arrival) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k := v.book, keysOf(v.book.Window)
	f := kit.Frame{Title: book.Words.Arrival.Title, Where: strings.TrimRight(kit.EndOf(filepath.Base(v.path), 40), " ")}
	f.Keys = []key.Binding{k.Close, k.Help}
	if v.form != nil {
		f.Keys = []key.Binding{k.OpenFile, k.Close, k.Help}
		f.Add(kit.Wrap(book.Words.Arrival.Sealed, min(w, kit.Prose), "")...)
		f.Add("")
		f.Form(&book.Theme, v.form, w, true, 0)
	}
	if v.notice != "" {
		if len(f.Body) > 0 {
			f.Add("")
		}
		f.Add(kit.Wrap(v.notice, min(w, kit.Prose), "")...)
	}
	return &f
}
