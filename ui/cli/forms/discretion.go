package forms

import (
	"encoding/json"
	"fmt"

	"koffiemoment/journal/discretion"
)

// Checked is what discretion --json says about one text.
type Checked struct {
	ID       string  `json:"id"`
	Findings []Found `json:"findings"`
}

// Found is one place in a text, in Unicode code points, the end exclusive.
type Found struct {
	Kind  discretion.Kind `json:"kind"`
	Start int             `json:"start"`
	End   int             `json:"end"`
}

// ReadText tells what is in the text of a line, and whether it is a line as it should be. No alias is known here, so each name counts.
func ReadText(line []byte) (one Checked, ok bool) {
	var asked struct{ ID, Text *string }
	if err := json.Unmarshal(line, &asked); err != nil || asked.ID == nil || asked.Text == nil {
		return one, false
	}
	one = Checked{ID: *asked.ID, Findings: []Found{}}
	for _, finding := range discretion.Check(*asked.Text, discretion.Known{}) {
		one.Findings = append(one.Findings, Found{finding.Kind, finding.Start, finding.End})
	}
	return one, true
}

// Lines gives a line for each place, or one for all of them where a program reads along: a text without any says so there.
func (one Checked) Lines(asJSON bool) []string {
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
