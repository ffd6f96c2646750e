package reports

import (
	"errors"
	"fmt"
	"io"

	"koffiemoment/journal/report"
	"koffiemoment/store"
)

// Form is what a report is written as; it is also how its file ends.
type Form string

// The forms. Moments and Criteria are tables of a row each, the others are for a document.
const (
	HTML     Form = "html"
	PDF      Form = "pdf"
	Word     Form = "docx"
	Markdown Form = "md"
	Moments  Form = "csv"
	Criteria Form = "criteria.csv"
)

// Forms gives all forms, the one that most people are served by first.
func Forms() []Form { return []Form{HTML, PDF, Word, Markdown, Moments, Criteria} }

// Documents gives the forms that every document has.
func Documents() []Form { return []Form{HTML, PDF, Word, Markdown} }

// Made is a report, ready to be written.
type Made struct {
	Title    string // what its file is named after
	Document *report.Document
	Moments  func() ([][]string, error) // nil where it has no such table, as Criteria
	Criteria func() ([][]string, error)
}

// Forms gives the forms that the report can be written in.
func (m *Made) Forms() (forms []Form) {
	if m.Document != nil {
		forms = Documents()
	}
	if m.Moments != nil {
		forms = append(forms, Moments)
	}
	if m.Criteria != nil {
		forms = append(forms, Criteria)
	}
	return forms
}

// Write writes a report to a new file that only its owner can read, whole or not at all and never over another, in a folder that it makes where
// there is none. It gives the path, and returns the errors of store.WriteTitled and of To.
func (m *Made) Write(folder string, as Form, separator rune) (path string, err error) {
	if m.writer(as, separator) == nil { // no folder is made for nothing
		return "", fmt.Errorf("write report: %w", ErrNoForm)
	}
	path, err = store.WriteTitled(folder, m.Title, "."+string(as), func(w io.Writer) error { return m.To(w, as, separator) })
	if err != nil {
		return "", fmt.Errorf("write report: %w", err)
	}
	return path, nil
}

// To writes a report to a writer. It returns the error of w, that of what gives the rows, and ErrNoForm where the report does not have the form.
func (m *Made) To(w io.Writer, as Form, separator rune) error {
	if write := m.writer(as, separator); write != nil {
		return write(w)
	}
	return ErrNoForm
}

// writer gives what writes a form, nil where the report does not have it.
func (m *Made) writer(as Form, separator rune) func(io.Writer) error {
	if rows := map[Form]func() ([][]string, error){Moments: m.Moments, Criteria: m.Criteria}[as]; rows != nil {
		return func(w io.Writer) error {
			all, err := rows()
			if err != nil {
				return err
			}
			return report.List(w, separator, all)
		}
	}
	documents := map[Form]func(io.Writer, *report.Document) error{HTML: report.HTML, PDF: report.PDF, Word: report.Word, Markdown: report.Markdown}
	write := documents[as]
	if write == nil || m.Document == nil {
		return nil
	}
	return func(w io.Writer) error { return write(w, m.Document) }
}

// ErrNoForm says that a report can't be written in the form that was asked for.
var ErrNoForm = errors.New("the report has no such form")
