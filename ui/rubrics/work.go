package rubrics

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/rubric/sheet"
	"koffiemoment/store"
	"koffiemoment/ui/logbook"
)

// form is what a rubric is written as.
type form int

const (
	sheetFile form = iota
	koffieFile
)

// writtenMsg says where a rubric was written, or why not.
type writtenMsg struct {
	form form
	path string
	err  error
}

// write puts a rubric into the folder for what leaves, under a name that nobody has.
func write(book *logbook.Logbook, form form, r *rubric.Rubric) tea.Cmd {
	folder, lang, say, journal := book.Outbox, book.Lang(), book.Words.Rubrics, book.Store
	return func() tea.Msg {
		name := fmt.Sprintf(say.DefaultFile, r.ID, r.Version)
		put, end := func(w io.Writer) error { return sheet.Of(r, lang, say.Guide).WriteXLSX(w) }, ".xlsx"
		if form == koffieFile {
			doc, err := journal.RubricFile(r)
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
	say := &book.Words.Rubrics
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

// why words an error about a file or about taking a rubric into use.
func why(book *logbook.Logbook, err error) string {
	if text, known := book.Words.SayRubric(err); known {
		return text
	}
	return book.Words.SayFile(err)
}

// foundMsg is a file that was read, or why it was not.
type foundMsg struct {
	found store.FoundRubric
	err   error
}

// read reads a file in whichever form a rubric has.
func read(path, lang string) tea.Cmd {
	return func() tea.Msg {
		found, err := store.ReadRubric(path, rubric.Default(), lang)
		return foundMsg{found, err}
	}
}

// usedMsg tells the screen below that another rubric is in use.
type usedMsg struct {
	before *rubric.Rubric
	title  string
}

// problemsIn gives what is wrong with a file; nil for another error.
func problemsIn(err error) rubric.Problems {
	var problems rubric.Problems
	errors.As(err, &problems)
	return problems
}
