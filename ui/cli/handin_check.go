package cli

import (
	"context"
	"fmt"

	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/cli/findings"
	"koffiemoment/ui/cli/layout"
)

// discreet looks through all that leaves, also through what the student wrote to explain a choice. What was kept before some places were
// replaced stays kept.
func (p *program) discreet(j *store.Journal, d *departure) (found store.Checked, err error) {
	if found, err = j.Check(context.Background(), d.source, d.Why, p.words.Lang == "en", nil, d.before.Met...); err == nil {
		err = j.Keep(found.Carry(&d.before), true)
	}
	return found, err
}

// replaceFound puts what --check proposes in the place of what identifies someone and is not decided on, and gives what leaves then.
func (p *program) replaceFound(j *store.Journal, d *departure, collect func() (departure, error)) (after departure, err error) {
	before, err := p.discreet(j, d)
	if err != nil {
		return after, err
	}
	n, err := j.ReplaceFound(&before, d.Why, p.now())
	if err != nil {
		return after, err
	}
	if n > 0 {
		p.tell(p.words.Command.HandIn.ReplacedIn.Of(n))
	}
	after, err = collect()
	after.Why, after.before = d.Why, before
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
		if err := p.printJSON(findings.Facts(&found)); err != nil {
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
		if here := p.words.PlaceOf(&issue.Text, from); here != place {
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

// rubricFor gives the rubric with a digest; the newest stands for one that is not among them.
func rubricFor(digest string, newest *rubric.Rubric, older []*rubric.Rubric) *rubric.Rubric {
	for _, r := range older {
		if r.Ref().Digest == digest {
			return r
		}
	}
	return newest
}
