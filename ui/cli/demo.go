package cli

import (
	"errors"

	"github.com/spf13/cobra"

	"koffiemoment/ui"
	"koffiemoment/ui/cli/tryout"
)

// demoCommand shows the program with an invented journal, and below it what else is invented.
func (p *program) demoCommand() *cobra.Command {
	c := p.command("demo", p.demo((&tryout.Maker{Now: p.now}).Sample))
	c.Args = p.noSuchCommand
	c.AddCommand(p.command("demo review", p.demo((&tryout.Maker{Now: p.now}).Evening)))
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
