package cli

import (
	"errors"

	"github.com/spf13/cobra"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/cli/schoolcmd"
)

// schoolCommand gives the command for the school's card what it shares with the others.
func (p *program) schoolCommand() *cobra.Command {
	return schoolcmd.New(&schoolcmd.Ways{
		Words: p.words, Print: p.print, Tell: p.tell,
		Command: p.commandFor,
		Helps:   p.helps, NoSuch: p.noSuchCommand, AtMostOne: p.atMostOne,
		BadChoice: func(value, flag string, choices []string) error { return p.badChoice(value, flag, choices) },
		Reading:   ifAny(p.reading), Signing: ifAny(p.writing), Begin: p.beginJournal,
		Unread: p.notRead, WriteOut: p.writeOut,
	})
}

// helps answers with the help of a command.
func (p *program) helps(cmd *cobra.Command, _ []string) error {
	p.help(cmd)
	return nil
}

// notRead says why a file that somebody named was not read.
func (p *program) notRead(path string, err error) error {
	if refused := new(exchange.Refusal); errors.As(err, &refused) || errors.Is(err, store.ErrNotRegular) {
		return p.notTaken(path, statusFailed, err)
	}
	return p.keys.Unread(path, err)
}
