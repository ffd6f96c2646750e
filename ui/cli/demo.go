package cli

import (
	"errors"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui"
	"koffiemoment/ui/cli/demo"
)

// demoCommand shows the program with an invented journal, and below it what else is invented.
func (p *program) demoCommand() *cobra.Command {
	c := p.command("demo", p.demo(p.sample))
	c.Args = p.noSuchCommand
	c.AddCommand(p.command("demo review", p.demo(p.evening)))
	return c
}

// demo gives the command that shows the program with what is invented.
func (p *program) demo(invent func(lang string) (o ui.Options, gone func() error, err error)) runner {
	return func(cmd *cobra.Command, _ []string) error { return p.tryOut(cmd, invent) }
}

func (p *program) tryOut(cmd *cobra.Command, invent func(lang string) (o ui.Options, gone func() error, err error)) error {
	if p.flags.journal != "" || p.flags.reviews != "" {
		return p.misused(cmd, "%s", p.words.Command.Usage.DemoJournal)
	}
	o, gone, err := invent(p.words.Lang)
	if err != nil {
		return err
	}
	outcome, err := p.show(o)
	err = errors.Join(err, gone())
	// Unsaved text of a demo is no loss; a crash is told all the same.
	if err == nil && !outcome.Crashed {
		p.tell(p.words.Command.End.DemoGone)
		return nil
	}
	return p.end(outcome, err)
}

// sample gives what the full-screen program needs for an invented journal in a language, as the demo or inside a program that is open
// already. All that it writes lies in a folder of its own, which gone takes away.
func (p *program) sample(lang string) (o ui.Options, gone func() error, err error) {
	folder, err := os.MkdirTemp("", name+"-demo-")
	if err != nil {
		return o, nil, err
	}
	outbox := filepath.Join(folder, name)
	return ui.Options{
		Demo: true,
		Open: func(*vault.Key) (*store.Journal, error) {
			return p.invented(filepath.Join(folder, "demo.db"), outbox, lang)
		},
		Reviews: func(*vault.Key) (*store.Reviews, error) {
			return store.OpenReviews(filepath.Join(folder, "nalezen.db"), store.Options{})
		},
		Outbox:  outbox,
		Now:     p.now,
		Default: rubric.Default,
	}, func() error { return os.RemoveAll(folder) }, nil
}

// evening gives what the full-screen program needs for a lecturer's evening with an invented class, as sample does for a student's journal.
func (p *program) evening(lang string) (o ui.Options, gone func() error, err error) {
	folder, err := os.MkdirTemp("", name+"-demo-")
	if err != nil {
		return o, nil, err
	}
	gone = func() error { return os.RemoveAll(folder) }
	inbox, passphrase, err := demo.HandIn(folder, lang, p.now())
	if err != nil {
		return o, nil, errors.Join(err, gone())
	}
	return ui.Options{
		Demo: true, Evening: passphrase,
		Reviews: func(*vault.Key) (*store.Reviews, error) {
			return store.OpenReviews(demo.NotesIn(folder), store.Options{})
		},
		Review: []string{inbox}, Outbox: folder, Now: p.now, Default: rubric.Default,
	}, gone, nil
}

// invented makes a journal at path and fills it with a term that ends today. It is the real program with a real file: what is tried
// in the demo works as it does later.
func (p *program) invented(path, outbox, lang string) (*store.Journal, error) {
	j, err := store.Open(path, store.Options{})
	if err != nil {
		return nil, err
	}
	if err := demo.Fill(j, lang, p.now(), outbox); err != nil {
		return nil, errors.Join(err, j.Close())
	}
	return j, nil
}
