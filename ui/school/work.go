package school

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/schoolcard"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/logbook"
)

// cardMsg is the card in use.
type cardMsg struct {
	card journal.SchoolCard
	err  error
}

func read(book *logbook.Logbook) tea.Cmd {
	s, lang := book.Store, book.Lang()
	return func() tea.Msg {
		card, err := s.SchoolCardInUse(lang)
		return cardMsg{card, err}
	}
}

// tick says of a question whether it happens here.
func tick(book *logbook.Logbook, question string, here bool) tea.Cmd {
	s, lang := book.Store, book.Lang()
	return func() tea.Msg {
		card, err := s.TickSchool(lang, question, here)
		return cardMsg{card, err}
	}
}

// cardsMsg is the card in use with those that could be used instead.
type cardsMsg struct {
	card   journal.SchoolCard
	others []journal.SchoolCard
	err    error
}

func readAll(book *logbook.Logbook) tea.Cmd {
	s, lang := book.Store, book.Lang()
	return func() tea.Msg {
		card, err := s.SchoolCardInUse(lang)
		kept, failed := s.SchoolCards()
		if err = errors.Join(err, failed); err != nil {
			return cardsMsg{err: err}
		}
		msg := cardsMsg{card: card}
		if card.ID != schoolcard.DefaultID {
			msg.others = append(msg.others, schoolcard.Default(lang))
		}
		for _, other := range kept {
			if other.ID != card.ID && other.ID != schoolcard.DefaultID {
				msg.others = append(msg.others, other)
			}
		}
		return msg
	}
}

// chosenMsg says that another card is in use, and which one was before.
type chosenMsg struct {
	before journal.SchoolCard
	title  string
	err    error
}

// change has another card used. What is still to be written is written first: settings hold which one is in use.
func change(book *logbook.Logbook, use func() error) tea.Cmd {
	s, lang, keeper := book.Store, book.Lang(), book.Keeper
	return func() tea.Msg {
		before, err := s.SchoolCardInUse(lang)
		if err == nil {
			err = keeper.Flush()
		}
		if err == nil {
			err = use()
		}
		if err != nil {
			return chosenMsg{err: err}
		}
		now, err := s.SchoolCardInUse(lang)
		return chosenMsg{before, now.Title, err}
	}
}

func choose(book *logbook.Logbook, id string) tea.Cmd {
	s := book.Store
	return change(book, func() error { return s.ChooseSchool(id) })
}

// putBack has the card used that was in use before, as it was: a newer version may have taken its place.
func putBack(book *logbook.Logbook, before journal.SchoolCard) tea.Cmd {
	s := book.Store
	return change(book, func() error {
		if before.ID != schoolcard.DefaultID {
			if err := s.SaveSchoolCard(before); err != nil {
				return err
			}
		}
		return s.ChooseSchool(before.ID)
	})
}

func use(book *logbook.Logbook, card journal.SchoolCard) tea.Cmd {
	s := book.Store
	return change(book, func() error {
		_, err := s.UseSchoolCard(card)
		return err
	})
}

// form is what a card is written as.
type form int

const (
	sheetFile form = iota
	koffieFile
)

// writtenMsg says where a card was written, or why not.
type writtenMsg struct {
	form form
	path string
	err  error
}

// write puts a card into the folder for what leaves, under a name that nobody has.
func write(book *logbook.Logbook, form form, card journal.SchoolCard) tea.Cmd {
	folder, lang, say, s := book.Outbox, book.Lang(), book.Words.School, book.Store
	return func() tea.Msg {
		name := fmt.Sprintf(say.DefaultFile, card.ID, card.Version)
		put, end := func(w io.Writer) error { return schoolcard.Of(&card, lang, say.Guide).WriteXLSX(w) }, ".xlsx"
		if form == koffieFile {
			doc, err := s.SchoolFile(&card)
			if err != nil {
				return writtenMsg{form, "", err}
			}
			put, end = func(w io.Writer) error { return exchange.Write(w, doc) }, ".koffie"
		}
		path, err := store.WriteKoffie(folder, name+end, put)
		return writtenMsg{form, path, err}
	}
}

// said words what came of it, and gives the folder to open.
func said(book *logbook.Logbook, msg writtenMsg) (text, folder string) {
	say := &book.Words.School
	switch {
	case msg.err != nil:
		return why(book, msg.err), ""
	case msg.form == koffieFile:
		text = fmt.Sprintf(say.SentOn, msg.path)
	default:
		text = fmt.Sprintf(say.Written, msg.path)
	}
	return text, filepath.Dir(msg.path)
}

// why words an error about a file or about taking a card into use.
func why(book *logbook.Logbook, err error) string {
	if text, known := book.Words.SaySchool(err); known {
		return text
	}
	return book.Words.SayFile(err)
}

// foundMsg is a file that was read, or why it was not.
type foundMsg struct {
	found store.FoundCard
	err   error
}

func find(path string) tea.Cmd {
	return func() tea.Msg {
		found, err := store.ReadSchoolCard(path)
		return foundMsg{found, err}
	}
}

// problemsIn gives what is wrong with a table; nil for another error.
func problemsIn(err error) rubric.Problems {
	var problems rubric.Problems
	errors.As(err, &problems)
	return problems
}
