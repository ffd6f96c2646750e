package cli

import (
	"slices"

	"github.com/spf13/cobra"

	"koffiemoment/store"
	"koffiemoment/ui/cli/notecmd"
)

// noteCommand makes drafts of a note from the phone, and the journal where there is none yet: for some that is how it begins.
func (p *program) noteCommand() *cobra.Command {
	m := &notecmd.Maker{Words: p.words, Now: p.now, In: p.in, Print: p.print, Tell: p.tell, Unread: p.notRead, IfAny: ifAny(p.reading), Rubric: p.rubricOf}
	m.Begin = func(work func(*store.Journal) error) error {
		j, err := p.beginJournal()
		if err != nil {
			return err
		}
		defer j.CloseUnwritten()
		if err = work(j); err == nil {
			p.backUp(j)
		}
		return err
	}
	c := p.command("note", func(cmd *cobra.Command, args []string) error {
		if p.keys.File == "-" && (len(args) == 0 || slices.Contains(args, "-")) {
			return p.misused(cmd, p.words.Command.Lock.OnceStdin, "note")
		}
		return m.Make(args)
	}, "["+p.words.Command.Args.Files+"]")
	c.Args = cobra.ArbitraryArgs
	m.Flags(c.Flags())
	return c
}
