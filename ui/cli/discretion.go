package cli

import (
	"github.com/spf13/cobra"

	"koffiemoment/ui/cli/findings"
)

// discretionCommand looks at texts without a journal, so that what is found can be measured on any collection of them.
func (p *program) discretionCommand() *cobra.Command {
	asJSON := false
	c := p.command("discretion", func(*cobra.Command, []string) error { return p.discretion(asJSON) })
	c.Flags().BoolVar(&asJSON, "json", false, p.words.Command.Flags.JSON)
	return c
}

// discretion checks the texts on stdin, and prints where something was found, never what.
func (p *program) discretion(asJSON bool) error {
	said, wrong, err := findings.ReadAll(p.in, asJSON)
	if wrong > 0 {
		return fail(statusFailed, p.words.Command.Fail.NoText, wrong)
	}
	p.print(said...)
	return err
}
