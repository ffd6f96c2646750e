// Package findings is what the program tells other programs of findings: where something stands and of what kind it is, never what it is.
// Facts is about a hand-in, and Read about a text that stands in no journal.
package findings

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"koffiemoment/journal/discretion"
	"koffiemoment/store"
)

// Fact is one finding as handin --check --json gives it. Its names are promised in the help: add some, change none.
type Fact struct {
	Of        string            `json:"of"`
	Field     string            `json:"field"`
	Kind      discretion.Kind   `json:"kind"`
	Reason    discretion.Reason `json:"reason"`
	Start     int               `json:"start"`
	End       int               `json:"end"`
	Sensitive bool              `json:"sensitive"`
	Kept      bool              `json:"kept"`
	Instead   string            `json:"instead,omitempty"` // what may stand there
}

// Facts gives what was found in a hand-in.
func Facts(found *store.Checked) []Fact {
	facts := make([]Fact, len(found.Issues))
	for i, mark := range discretion.Marks(found.Issues) {
		issue := &found.Issues[i]
		finding := &issue.Finding
		facts[i] = Fact{
			Of: issue.Text.Of, Field: issue.Text.Field, Kind: finding.Kind, Reason: finding.Reason, Start: finding.Start, End: finding.End,
			Sensitive: finding.Kind.Sensitive(), Kept: found.Kept[mark], Instead: finding.Replacement,
		}
	}
	return facts
}

// Text is what discretion --json says about one text. Its names are promised in the help: add some, change none.
type Text struct {
	ID       string  `json:"id"`
	Findings []place `json:"findings"`
}

// place is one place in a text, in Unicode code points, the end exclusive.
type place struct {
	Kind  discretion.Kind `json:"kind"`
	Start int             `json:"start"`
	End   int             `json:"end"`
}

// ReadAll reads texts, one JSON object a line, and gives what is told of them. Wrong is the number of the first line that is no text, 0 where all
// are; nothing is told then.
func ReadAll(from io.Reader, asJSON bool) (said []string, wrong int, err error) {
	in := bufio.NewReader(from)
	for n := 1; ; n++ {
		line, err := in.ReadBytes('\n') // a line may be longer than a scanner takes
		if err != nil && !errors.Is(err, io.EOF) {
			return nil, 0, err
		}
		if text := bytes.TrimSpace(line); len(text) > 0 {
			one, ok := Read(text)
			if !ok {
				return nil, n, nil
			}
			said = append(said, one.Lines(asJSON)...)
		}
		if err != nil {
			return said, 0, nil
		}
	}
}

// Read tells what is in the text of a line, and whether it is a line as it should be. No alias is known here, so each name counts.
func Read(line []byte) (one Text, ok bool) {
	var asked struct{ ID, Text *string }
	if err := json.Unmarshal(line, &asked); err != nil || asked.ID == nil || asked.Text == nil {
		return one, false
	}
	one = Text{ID: *asked.ID, Findings: []place{}}
	for _, finding := range discretion.Check(*asked.Text, discretion.Known{}) {
		one.Findings = append(one.Findings, place{finding.Kind, finding.Start, finding.End})
	}
	return one, true
}

// Lines gives a line for each place, or one for all of them where a program reads along: a text without any says so there.
func (one Text) Lines(asJSON bool) []string {
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
