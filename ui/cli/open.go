package cli

import (
	"cmp"
	"errors"
	"io/fs"
	"os"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui"
)

// journalPath gives the place of the journal: the flag goes before the environment, and that before the usual place.
func (p *program) journalPath() (path string, err error) {
	if path = cmp.Or(p.flags.journal, os.Getenv("KOFFIEMOMENT_JOURNAL")); path == "" {
		path, err = store.DefaultJournal()
	}
	p.path = path
	return path, err
}

// reading opens the journal for reading, does work with it and closes it again. A journal that is not there is not made.
func (p *program) reading(work func(*store.Journal) error) error {
	path, err := p.journalPath()
	if err != nil {
		return err
	}
	j, err := store.Open(path, store.Options{ReadOnly: true})
	if errors.Is(err, fs.ErrNotExist) {
		return fail(statusNotFound, p.words.Command.Fail.NoJournal, path)
	}
	if err != nil {
		return err
	}
	defer j.Close()
	return work(j)
}

// open gives the command that shows the full-screen program, at the overview or where start says.
func (p *program) open(start string) runner {
	return func(*cobra.Command, []string) error {
		path, err := p.journalPath()
		if err != nil {
			return err
		}
		return p.end(p.show(ui.Options{
			Open:       func() (*store.Journal, error) { return store.Open(path, store.Options{}) },
			Fresh:      missing(path),
			ConfigPath: p.configPath,
			Start:      start,
		}))
	}
}

func missing(path string) bool {
	_, err := os.Stat(path)
	return errors.Is(err, fs.ErrNotExist)
}

// show runs the full-screen program with what every start of it needs.
func (p *program) show(o ui.Options) (ui.Outcome, error) {
	theme, err := p.chooseTheme()
	if err != nil {
		return ui.Outcome{}, err
	}
	if !p.hasScreen() {
		return ui.Outcome{}, fail(statusFailed, "%s", p.words.Command.Fail.NoTerminal)
	}
	o.Config, o.Language, o.Theme = p.config, p.words.Lang, theme
	o.Now, o.Default = p.now, rubric.Default
	o.In, o.Out = p.in, p.out
	return ui.Run(o)
}

// hasScreen says whether there is a terminal at both ends that can place text.
func (p *program) hasScreen() bool {
	return term.IsTerminal(int(p.in.Fd())) && term.IsTerminal(int(p.out.Fd())) && os.Getenv("TERM") != "dumb"
}
