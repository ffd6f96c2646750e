package cli

import (
	"context"
	"fmt"

	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/cli/layout"
)

// issueFact is one finding as handin --check --json gives it. Its names are promised in the help: add some, change none.
type issueFact struct {
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

// discreet looks through all that leaves, also through what the student wrote to explain a choice.
func (p *program) discreet(j *store.Journal, d *departure) (store.Checked, error) {
	return j.Check(context.Background(), d.source, d.Why, p.words.Lang == "en", nil)
}

// check prints what was found in what leaves. It fails while something that identifies is not decided on.
func (p *program) check(j *store.Journal, d *departure, asJSON bool) error {
	found, err := p.discreet(j, d)
	if err != nil {
		return err
	}
	words := &p.words.Command.HandIn
	switch {
	case asJSON:
		if err := p.printJSON(issueFacts(&found)); err != nil {
			return err
		}
	case len(found.Issues) == 0:
		p.tell(words.NothingFound)
	default:
		p.issues(&found, &d.source)
	}
	if open := found.Open(); open > 0 {
		return fail(statusFailed, "%s\n%s", words.Undecided.Of(open), words.Decide)
	}
	return nil
}

// issueFacts gives the same to other programs: where something stands and of what kind it is, never what it is.
func issueFacts(found *store.Checked) []issueFact {
	facts := make([]issueFact, len(found.Issues))
	for i, mark := range discretion.Marks(found.Issues) {
		issue := &found.Issues[i]
		finding := &issue.Finding
		facts[i] = issueFact{
			Of: issue.Text.Of, Field: issue.Text.Field, Kind: finding.Kind, Reason: finding.Reason, Start: finding.Start, End: finding.End,
			Sensitive: finding.Kind.Sensitive(), Kept: found.Kept[mark], Instead: finding.Replacement,
		}
	}
	return facts
}

// issues prints the findings below the places where they stand: first those that identify, then the sensitive ones. They come in that
// order already, so a heading is due whenever the part or the place is another than before.
func (p *program) issues(found *store.Checked, from *exchange.Source) {
	words, w := &p.words.Command.HandIn, layout.Width(p.out)
	part, place := "", ""
	for i, mark := range discretion.Marks(found.Issues) {
		issue := &found.Issues[i]
		heading := words.Identifying
		if issue.Finding.Kind.Sensitive() {
			heading = words.Sensitive
		}
		if heading != part {
			if part != "" {
				p.print("")
			}
			p.print(layout.Wrap(heading, w, "")...)
			part, place = heading, ""
		}
		if here := p.words.PlaceOf(&issue.Text, from); here != place {
			p.print("")
			p.print(layout.Wrap(here, w, "  ")...)
			place = here
		}
		said := p.words.Discretion.Say(&issue.Finding)
		switch instead := issue.Finding.Replacement; {
		case found.Kept[mark]:
			said += " · " + words.Kept
		case instead != "" && issue.Text.Of != discretion.Alias:
			said += " · " + fmt.Sprintf(words.Instead, instead)
		}
		p.print(layout.Wrap(said, w, "    ")...)
	}
}

// rubricFor gives the rubric with a digest; the newest stands for one that is not among them.
func rubricFor(digest string, newest *rubric.Rubric, older []*rubric.Rubric) *rubric.Rubric {
	for _, r := range older {
		if r.Ref().Digest == digest {
			return r
		}
	}
	return newest
}
