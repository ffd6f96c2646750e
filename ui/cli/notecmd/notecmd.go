// Package notecmd is the command that makes drafts of a note from the phone: pasted, typed or in files. Begin with Maker. What it shares with all
// commands, where the journal is and how it went, it is given as functions; how a note is taken apart is no matter of it.
package notecmd

import (
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"time"

	"github.com/spf13/pflag"
	"golang.org/x/term"

	"koffiemoment/journal/note"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/own"
	"koffiemoment/ui/words"
)

// Maker makes the drafts. Its fields are what the command line gives it.
type Maker struct {
	Words       *words.Catalog
	Now         func() time.Time
	In          *os.File
	Print, Tell func(lines ...string)
	Unread      func(path string, err error) error           // why a file was not read, that is not the note's own fault
	Begin       func(func(*store.Journal) error) error       // opens the journal for work, and makes it where there is none
	IfAny       func(func(*store.Journal) error) error       // opens it for reading; does nothing without one
	Rubric      func(*store.Journal) (*rubric.Rubric, error) // that new entries are written with

	check bool
}

// Flags adds those of the command.
func (m *Maker) Flags(all *pflag.FlagSet) {
	all.BoolVar(&m.check, "check", false, m.Words.Note.Command.Check)
}

// Make reads what is named, all of it before anything is made; without a name it reads standard input, as it does for -. Where that is typed the
// journal is opened first, so that nobody types a story and is then kept out by a passphrase.
func (m *Maker) Make(paths []string) error {
	if len(paths) == 0 {
		paths = []string{"-"}
	}
	if !m.check && slices.Contains(paths, "-") && m.typed() {
		return m.Begin(func(j *store.Journal) error {
			all, err := m.readAll(paths)
			if err != nil {
				return err
			}
			return m.begin(j, &all)
		})
	}
	all, err := m.readAll(paths)
	if err != nil {
		return err
	}
	if m.check {
		m.told(&all)
		m.Tell(m.Words.Note.Command.Would.Of(len(all.Parts)))
		return m.IfAny(func(j *store.Journal) error { return m.named(j, &all) })
	}
	return m.Begin(func(j *store.Journal) error { return m.begin(j, &all) })
}

// typed says that somebody sits at standard input.
func (m *Maker) typed() bool { return term.IsTerminal(int(m.In.Fd())) }

func (m *Maker) readAll(paths []string) (note.Note, error) {
	var notes []note.Note
	for _, path := range paths {
		read, err := m.read(path)
		if err != nil {
			return note.Note{}, err
		}
		notes = append(notes, read)
	}
	all, err := note.Join(notes...)
	if err != nil {
		return note.Note{}, &own.Refusal{Text: m.Words.SayNote(err)}
	}
	return all, nil
}

// begin makes the drafts, and says which.
func (m *Maker) begin(j *store.Journal, all *note.Note) error {
	r, err := m.Rubric(j)
	if err != nil {
		return err
	}
	begun, err := j.BeginNotes(all.Parts, r, m.Now())
	if err != nil {
		return err
	}
	m.told(all)
	m.Tell(m.Words.Note.Made.Of(len(begun)))
	if err := m.named(j, all); err != nil {
		return err
	}
	m.Tell(m.Words.Note.StillThere)
	return nil
}

// told prints the day and the length of each part, the day with its year, and says what is left out.
func (m *Maker) told(all *note.Note) {
	for i := range all.Parts {
		p := &all.Parts[i]
		m.Print(fmt.Sprintf(m.Words.Note.Command.Row, m.Words.SayPartDay(p, time.Time{}), m.Words.WordsIn(p)))
	}
	m.Tell(m.Words.SayLeftOut(all)...)
}

// named says in how many parts something may identify someone.
func (m *Maker) named(j *store.Journal, all *note.Note) error {
	n, err := j.Naming(all.Parts, m.Words.Lang == "en")
	if said := m.Words.Note.Naming.Some(n); err == nil && said != "" {
		m.Tell(said)
	}
	return err
}

// read reads one note. An error of it names the file and not a word that stands there.
func (m *Maker) read(path string) (note.Note, error) {
	text, as, err := m.text(path)
	var read note.Note
	if err == nil {
		read, err = note.Read(text, m.Now())
	}
	switch {
	case err != nil && !ofNote(err):
		return note.Note{}, m.Unread(path, err)
	case err != nil && path == "-":
		return note.Note{}, &own.Refusal{Text: m.Words.SayNote(err), Unreadable: errors.Is(err, note.ErrNoText)}
	case err != nil:
		said := words.Fill(m.Words.Note.Command.NoRead, path, m.Words.SayNote(err))
		return note.Note{}, &own.Refusal{Text: said, Unreadable: errors.Is(err, note.ErrNoText)}
	case as != note.UTF8:
		m.Tell(fmt.Sprintf(m.Words.Note.ReadAs, as))
	}
	return read, nil
}

// ofNote tells the errors of a note from those of the file system.
func ofNote(err error) bool {
	for _, known := range []error{note.ErrNothing, note.ErrSeveral, note.ErrMany, note.ErrLong, note.ErrNoText, note.ErrTooBig} {
		if errors.Is(err, known) {
			return true
		}
	}
	return false
}

// text gives what stands in a file or comes on standard input. Where that is typed, it says how to end.
func (m *Maker) text(path string) (string, note.Encoding, error) {
	if path != "-" {
		return store.ReadNote(path)
	}
	if m.typed() {
		m.Tell(m.Words.Note.Command.Asks)
	}
	b, err := io.ReadAll(io.LimitReader(m.In, note.MaxSize+1))
	if err != nil {
		return "", "", err
	}
	return note.Plain(b)
}
