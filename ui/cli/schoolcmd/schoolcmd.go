// Package schoolcmd is the command for the school's card: out as a spreadsheet or to pass on, in from a file that is checked first. Begin with
// New. What it shares with all commands, where the journal is and how it went, it is given as functions.
package schoolcmd

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/schoolcard"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/own"
	"koffiemoment/ui/words"
)

// Ways are what the command line gives its commands.
type Ways struct {
	Words       *words.Catalog
	Print, Tell func(lines ...string)
	Command     func(name string, run func(*cobra.Command, []string) error, args ...string) *cobra.Command
	Helps       func(*cobra.Command, []string) error // answers with the help
	NoSuch      cobra.PositionalArgs
	AtMostOne   cobra.PositionalArgs
	BadChoice   func(value, flag string, choices []string) error
	Reading     func(func(*store.Journal) error) error // does nothing without a journal; so does Signing
	Signing     func(func(*store.Journal) error) error
	Begin       func() (*store.Journal, error) // opens the journal, which is made where there is none
	Unread      func(path string, err error) error
	WriteOut    func(to, name string, write func(io.Writer) error) error
}

// New gives the command with those below it; alone, it answers with its help.
func New(w *Ways) *cobra.Command {
	c := w.Command("school", w.Helps)
	c.Args = w.NoSuch
	file := w.Words.Command.Args.File
	c.AddCommand(w.sheet(),
		w.Command("school check", func(_ *cobra.Command, args []string) error { return w.check(args[0]) }, file),
		w.Command("school use", func(_ *cobra.Command, args []string) error { return w.use(args[0]) }, file),
		w.send())
	return c
}

// The forms that a card goes out in.
const (
	formXLSX   = "xlsx"
	formCSV    = "csv"
	formKoffie = "koffie"
)

func (w *Ways) sheet() *cobra.Command {
	var from, form string
	c := w.Command("school sheet", func(_ *cobra.Command, args []string) error {
		to := append(args, "")[0]
		return w.write(from, cmp.Or(form, formOf(to)), to)
	}, "["+w.Words.Command.Args.File+"]")
	c.Args = w.AtMostOne
	c.Flags().StringVar(&from, "from", "", w.Words.School.Command.FromFlag)
	c.Flags().StringVar(&form, "form", "", w.Words.School.Command.FormFlag)
	return c
}

func (w *Ways) send() *cobra.Command {
	c := w.Command("school send", func(_ *cobra.Command, args []string) error {
		return w.write("", formKoffie, append(args, "")[0])
	}, "["+w.Words.Command.Args.File+"]")
	c.Args = w.AtMostOne
	return c
}

// formOf goes by how a file is to be called.
func formOf(path string) string {
	if ext := strings.ToLower(filepath.Ext(path)); ext == ".csv" || ext == ".koffie" {
		return ext[1:]
	}
	return formXLSX
}

// check says whether a journal would take the file, and changes nothing.
func (w *Ways) check(path string) error {
	found, err := w.read(path)
	if err != nil {
		return err
	}
	w.Print(w.Words.SayFoundCard(found.Found)...)
	w.Tell(fmt.Sprintf(w.Words.School.Command.Good, path, found.Card.Title))
	return nil
}

// use puts the card in the file into the journal. The name of the built-in one stands for that, unless there is a file of that name.
func (w *Ways) use(path string) error {
	card := schoolcard.Default(w.Words.Lang)
	if _, err := os.Stat(path); path != schoolcard.DefaultID || !errors.Is(err, fs.ErrNotExist) {
		found, err := w.read(path)
		if err != nil {
			return err
		}
		card = found.Card
		w.Print(w.Words.SayFoundCard(found.Found)...)
	}
	j, err := w.Begin()
	if err != nil {
		return err
	}
	defer j.Close()
	kept, err := j.UseSchoolCard(card)
	if said, known := w.Words.SaySchool(err); known {
		return &own.Refusal{Text: said}
	}
	if err == nil {
		w.Tell(fmt.Sprintf(w.Words.School.Command.Used, kept.Title))
	}
	return err
}

// read reads a card that can be used. What is wrong with it is printed, all at once and one problem a line.
func (w *Ways) read(path string) (store.FoundCard, error) {
	found, err := store.ReadSchoolCard(path)
	var problems rubric.Problems
	switch {
	case err == nil:
		return found, nil
	case !errors.As(err, &problems):
		return found, w.Unread(path, err)
	}
	for _, one := range problems {
		w.Print(w.Words.Command.Problems.InFile(path, one))
	}
	say := &w.Words.School.Command
	if len(problems) == 1 {
		return found, &own.Refusal{Text: words.Fill(say.Problem, path)}
	}
	return found, &own.Refusal{Text: words.Fill(say.Many, path, len(problems))}
}

// write writes the card in use, or that of a file. Without a journal that is the built-in one: whoever makes a card begins from it.
func (w *Ways) write(from, form, to string) error {
	card, err := w.card(from)
	if err != nil {
		return err
	}
	book := schoolcard.Of(&card, w.Words.Lang, w.Words.School.Guide)
	put := book.WriteXLSX
	switch form {
	case formXLSX:
	case formCSV:
		put = book.WriteCSV
	case formKoffie:
		doc := store.SchoolFile(&card)
		if err := w.Signing(func(j *store.Journal) (err error) {
			doc, err = j.SchoolFile(&card)
			return err
		}); err != nil {
			return err
		}
		put = func(out io.Writer) error { return exchange.Write(out, doc) }
	default:
		return w.BadChoice(form, "--form", []string{formXLSX, formCSV, formKoffie})
	}
	return w.WriteOut(to, fmt.Sprintf(w.Words.School.DefaultFile, card.ID, card.Version)+"."+form, put)
}

func (w *Ways) card(from string) (card journal.SchoolCard, err error) {
	if from != "" {
		found, err := w.read(from)
		if err != nil {
			return card, err
		}
		w.Tell(w.Words.SayFoundCard(found.Found)...)
		return found.Card, nil
	}
	err = w.Reading(func(j *store.Journal) (err error) {
		card, err = j.SchoolCardInUse(w.Words.Lang)
		return err
	})
	if card.ID == "" {
		card = schoolcard.Default(w.Words.Lang)
	}
	return card, err
}
