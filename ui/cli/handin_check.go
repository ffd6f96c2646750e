package cli

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"koffiemoment/journal"
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
