package cli

import (
	"bufio"
	"bytes"
	"errors"
	"io"

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

// discretion checks the texts on stdin, one JSON object a line, and prints where something was found, never what.
func (p *program) discretion(asJSON bool) error {
	var said []string
	in := bufio.NewReader(p.in)
	for n := 1; ; n++ {
		line, err := in.ReadBytes('\n') // a line may be longer than a scanner takes
		if err != nil && !errors.Is(err, io.EOF) {
			return err
		}
		if text := bytes.TrimSpace(line); len(text) > 0 {
			one, ok := findings.Read(text)
			if !ok {
				return fail(statusFailed, p.words.Command.Fail.NoText, n)
			}
			said = append(said, one.Lines(asJSON)...)
		}
		if err != nil {
			p.print(said...)
			return nil
		}
	}
}
