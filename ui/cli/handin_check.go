package cli

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"koffiemoment/journal"
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
	return j.Check(context.Background(), d.source, d.Why, p.words.Lang == "en", nil, d.met...)
}

// replaceFound puts what --check proposes in the place of what identifies someone and is not decided on, in the journal as on the screen, and
// gives what leaves then. What is said of why an entry was picked stands on the command line only, and is replaced there.
func (p *program) replaceFound(j *store.Journal, d *departure, asked *leaving, collect func() (departure, error)) (departure, error) {
	if _, err := outbox(asked.out); err != nil { // before anything changes
		return *d, err
	}
	found, err := p.discreet(j, d)
	if err != nil {
		return *d, err
	}
	cast := discretion.Cast{}
	found.Propose(cast)
	places := found.Proposed(cast)
	changes, why := []store.Rewording(nil), map[string]string{}
	for _, change := range store.Rewordings(places) {
		if change.Of == discretion.Why {
			why[change.Field] = change.Words
			continue
		}
		changes = append(changes, change)
	}
	if err := j.Reword(changes, p.now()); err != nil {
		return *d, err
	}
	after, err := collect()
	if err != nil {
		return after, err
	}
	maps.Copy(after.Why, why)
	after.met = found.Met
	again, err := p.discreet(j, &after)
	if err == nil {
		err = j.Keep(again.Carry(&found), true)
	}
	if len(places) > 0 {
		p.tell(p.words.Command.HandIn.ReplacedIn.Of(len(places)))
	}
	return after, err
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
	part, place, cast := "", "", discretion.Cast{}
	found.Propose(cast)
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
		if here := p.place(&issue.Text, from); here != place {
			p.print("")
			p.print(layout.Wrap(here, w, "  ")...)
			place = here
		}
		said := p.words.Discretion.Say(&issue.Finding)
		instead := issue.Finding.Replacement
		if issue.Finding.Kind == discretion.PersonName {
			instead = cast.StandIn(issue.Finding.Text) // which is read without the sentence
		}
		switch {
		case found.Kept[mark]:
			said += " · " + words.Kept
		case instead != "" && issue.Text.Of != discretion.Alias:
			said += " · " + fmt.Sprintf(words.Instead, instead)
		}
		p.print(layout.Wrap(said, w, "    ")...)
	}
}

// place says where a text stands: the entry, or what else it belongs to, and the question that it answers.
func (p *program) place(text *discretion.Text, from *exchange.Source) string {
	words := &p.words.Command.HandIn.Places
	switch stage, estimate := strings.CutPrefix(text.Of, discretion.Estimate); {
	case estimate:
		return words.Estimate + " · " + stageName(stage, p.words.Lang, from.Rubric, from.Older) + " · " + p.fieldName(text.Field, from.Rubric)
	case text.Of == discretion.Alias:
		return words.Alias
	case text.Of == discretion.Why:
		return text.Field + " · " + words.Why
	case text.Of == discretion.Reply:
		return words.Reply
	}
	r := from.Rubric
	if at := slices.IndexFunc(from.Entries, func(e journal.Entry) bool { return e.ID == text.Of }); at >= 0 {
		r = rubricFor(from.Entries[at].Rubric.Digest, from.Rubric, from.Older)
	}
	return text.Of + " · " + p.fieldName(text.Field, r)
}

// fieldName names the field of an entry or a self-assessment by what was asked there. What is left is what was written at a
// criterion.
func (p *program) fieldName(field string, r *rubric.Rubric) string {
	kind, id, _ := strings.Cut(field, ":")
	switch kind {
	case "deeper":
		return criterionName(r, id, p.words.Lang) + " · " + p.words.Command.HandIn.Places.Deeper
	case "mirror":
		return p.question(id, r)
	}
	if name := p.words.FieldName(kind); name != "" {
		return name
	}
	return criterionName(r, id, p.words.Lang)
}

// question names a question of the mirror: by the fact that it is about, or by its criterion.
func (p *program) question(id string, r *rubric.Rubric) string {
	if name := p.words.Stand.FactNames[journal.Fact(id)]; name != "" {
		return p.words.Stand.Mirror + " · " + name
	}
	return p.words.Stand.Mirror + " · " + criterionName(r, id, p.words.Lang)
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
