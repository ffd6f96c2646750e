// Package startfile is the command that makes a college's start file. Begin with Maker. It says no word of its own, and what it needs of the
// program it gets as functions: the lecturer's file, and the rubric.
package startfile

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"
	"time"

	"github.com/spf13/pflag"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/own"
	"koffiemoment/ui/words"
)

// Maker makes one start file.
type Maker struct {
	Words  *words.Catalog
	Open   func() (*store.Reviews, error)
	Rubric func(path string) (*rubric.Rubric, error) // the one in use for no path
	Tell   func(lines ...string)
	Print  func(lines ...string)

	rubric, card  string
	stages, names []string // as given: ID=DAY, and files of colleagues
}

// Flags adds what can be chosen.
func (m *Maker) Flags(set *pflag.FlagSet) {
	say := &m.Words.Command.Flags
	set.StringVar(&m.rubric, "rubric", "", say.StartRubric)
	set.StringVar(&m.card, "card", "", say.StartCard)
	set.StringArrayVar(&m.stages, "begins", nil, say.StartBegins)
	set.StringArrayVar(&m.names, "lecturer", nil, say.StartLecturer)
}

// Make writes the file, which gets a name in this folder where none was given. Everything that may be wrong is looked at before the lecturer's
// file is opened, which may make one.
func (m *Maker) Make(to string) error {
	r, err := m.Rubric(m.rubric)
	if err != nil {
		return err
	}
	stages, err := m.days(r)
	if err != nil {
		return err
	}
	card, err := m.school()
	if err != nil {
		return err
	}
	colleagues, err := m.lecturers()
	if err != nil {
		return err
	}
	file, err := m.signed(r, card, stages, colleagues)
	if err != nil {
		return err
	}
	write := func(w io.Writer) error { return exchange.Write(w, file) }
	if to == "" {
		to, err = store.WriteKoffie(".", fmt.Sprintf(m.Words.Start.DefaultFile, r.ID, r.Version)+".koffie", write)
	} else {
		var b bytes.Buffer
		if err = write(&b); err == nil {
			err = store.WriteNew(to, b.Bytes())
		}
	}
	switch {
	case errors.Is(err, fs.ErrExist):
		return &own.Refusal{Text: words.Fill(m.Words.Command.Fail.Taken, to)}
	case errors.Is(err, fs.ErrNotExist):
		return &own.Refusal{Text: words.Fill(m.Words.Command.Fail.NoFolder, to), Missing: true}
	case err != nil:
		return err
	}
	m.Print(to)
	m.Tell(fmt.Sprintf(m.Words.Start.Made, strings.Join(exchange.Fingerprint(exchange.SignedBy(file)), " ")))
	return nil
}

func (m *Maker) signed(r *rubric.Rubric, card *journal.SchoolCard, stages []exchange.StageStart, colleagues []*exchange.LecturerFile) (*exchange.StartFile, error) {
	reviews, err := m.Open()
	if err != nil {
		return nil, err
	}
	defer reviews.Close()
	file, err := reviews.StartFile(r, card, stages, colleagues...)
	refused := new(exchange.Refusal)
	switch {
	case errors.Is(err, store.ErrNoName):
		return nil, &own.Refusal{Text: m.Words.Start.NeedsName}
	case errors.As(err, &refused):
		return nil, &own.Refusal{Text: m.Words.SayFile(refused)}
	}
	return file, err
}

// days reads what stands behind --begins.
func (m *Maker) days(r *rubric.Rubric) (all []exchange.StageStart, err error) {
	say := &m.Words.Start
	for _, given := range m.stages {
		id, day, _ := strings.Cut(given, "=")
		if at, err := time.Parse(time.DateOnly, day); err != nil || at.Format(time.DateOnly) != day ||
			slices.ContainsFunc(all, func(s exchange.StageStart) bool { return s.Stage == id }) {
			return nil, &own.Refusal{Text: words.Fill(say.BadDay, journal.Field(given))}
		}
		if r.Stage(id) == nil {
			var known []string
			for _, s := range r.Stages {
				known = append(known, s.ID)
			}
			return nil, &own.Refusal{Text: words.Fill(say.NoStage, journal.Field(id), strings.Join(known, ", "))}
		}
		all = append(all, exchange.StageStart{Stage: id, Start: day})
	}
	return all, nil
}

// read reads a .koffie file of one kind; of another one, what is said is not.
func read[D exchange.Document](m *Maker, path, not string) (doc D, err error) {
	found, err := store.ReadKoffie(path, nil)
	if err != nil {
		return doc, &own.Refusal{Text: words.InLine(path) + ": " + m.Words.SayFile(err), Missing: errors.Is(err, fs.ErrNotExist)}
	}
	doc, is := found.(D)
	if !is {
		return doc, &own.Refusal{Text: words.Fill(not, path)}
	}
	return doc, nil
}

func (m *Maker) school() (*journal.SchoolCard, error) {
	if m.card == "" {
		return nil, nil
	}
	file, err := read[*exchange.SchoolFile](m, m.card, m.Words.Start.NoCard)
	if err != nil {
		return nil, err
	}
	return &file.Card, nil
}

func (m *Maker) lecturers() (all []*exchange.LecturerFile, err error) {
	for _, path := range m.names {
		file, err := read[*exchange.LecturerFile](m, path, m.Words.Start.NoLecturer)
		if err != nil {
			return nil, err
		}
		for _, other := range all {
			if other.Reviewer.ID == file.Reviewer.ID && other.Lecturer() != file.Lecturer() {
				return nil, &own.Refusal{Text: words.Fill(m.Words.Start.TwoOfOne, file.Reviewer.Name)}
			}
		}
		all = append(all, file)
	}
	return all, nil
}
