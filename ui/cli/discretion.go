package cli

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"koffiemoment/journal/discretion"
)

// checked is what discretion --json says about one text. Its names are promised in the help: add some, change none.
type checked struct {
	ID       string  `json:"id"`
	Findings []found `json:"findings"`
}

// found is one place in a text, in Unicode code points, the end exclusive.
type found struct {
	Kind  discretion.Kind `json:"kind"`
	Start int             `json:"start"`
	End   int             `json:"end"`
}

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
			one, ok := check(text)
			if !ok {
				return fail(statusFailed, p.words.Command.Fail.NoText, n)
			}
			said = append(said, one.lines(asJSON)...)
		}
		if err != nil {
			p.print(said...)
			return nil
		}
	}
}

// check tells what is in the text of a line, and whether it is a line as it should be. No alias is known here, so each name counts.
func check(line []byte) (one checked, ok bool) {
	var asked struct{ ID, Text *string }
	if err := json.Unmarshal(line, &asked); err != nil || asked.ID == nil || asked.Text == nil {
		return one, false
	}
	one = checked{ID: *asked.ID, Findings: []found{}}
	for _, finding := range discretion.Check(*asked.Text, discretion.Known{}) {
		one.Findings = append(one.Findings, found{finding.Kind, finding.Start, finding.End})
	}
	return one, true
}

// lines gives a line for each place, or one for all of them where a program reads along: a text without any says so there.
func (one checked) lines(asJSON bool) []string {
	if asJSON {
		line, _ := json.Marshal(one) // strings and numbers only: it cannot fail
		return []string{string(line)}
	}
	var lines []string
	for _, finding := range one.Findings {
		lines = append(lines, fmt.Sprintf("%s  %d-%d  %s", one.ID, finding.Start, finding.End, finding.Kind))
	}
	return lines
}
