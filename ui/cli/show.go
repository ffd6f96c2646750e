package cli

import (
	"errors"
	"strings"

	"github.com/spf13/cobra"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/cli/layout"
)

// showCommand prints one entry whole. There is no way to print several: somebody may look along.
func (p *program) showCommand() *cobra.Command {
	var asJSON bool
	c := p.command("show", func(_ *cobra.Command, args []string) error {
		return p.readingOrCopy(func(j *store.Journal) error { return p.showEntry(j, args[0], asJSON) })
	}, p.words.Command.Args.ID)
	c.Flags().BoolVar(&asJSON, "json", false, p.words.Command.Flags.JSON)
	return c
}

// entry gives the entry of an id, or of the number that it begins with. What was typed is cleaned before it is said again.
func (p *program) entry(j *store.Journal, id string) (journal.Entry, error) {
	e, err := j.Entry(id)
	if errors.Is(err, store.ErrNotFound) {
		err = fail(statusNotFound, p.words.Command.Fail.NoEntry, journal.Field(id))
	}
	return e, err
}

func (p *program) showEntry(j *store.Journal, id string, asJSON bool) error {
	e, err := p.entry(j, id)
	if err != nil {
		return err
	}
	if asJSON {
		return p.printJSON(e)
	}
	r, err := j.Rubric(e.Rubric) // the one that it was written with; the one in use may ask other things by now
	if err != nil {
		return err
	}
	p.page(&e, r, p.words.Dates.WholeMoment(e.Encounter.When))
	return nil
}

// page prints an entry whole: the facts, with its day as it is to be read, then each thing written under what was asked. The preview
// of a hand-in prints its entries with it as well, so it has to do without what does not travel.
func (p *program) page(e *journal.Entry, r *rubric.Rubric, when string) {
	w, words := layout.Width(p.out), &p.words.Walk
	if e.Private {
		p.print("■ "+words.Private, "")
	}
	p.print(layout.Wrap(p.words.Facts.SayEncounter(&e.Encounter, when), w, "")...)
	if more := p.moreFacts(e, r); more != "" {
		p.print(layout.Wrap(more, w, "")...)
	}
	p.said(words.Story, e.Story, w)
	p.said(words.Thought, e.Thought, w)
	for _, id := range r.Walked() {
		p.answer(r, id, e.Answers[id], w)
	}
	p.said(words.AskTip, e.Tip, w)
	if !e.Intention.Empty() {
		p.said(words.Pages[journal.IntentionPage], p.words.Walk.SayPlan(*e.Intention), w)
	}
	p.said(words.Pages[journal.GoalsPage], p.goals(e, r), w)
	if e.LookHere {
		p.print("", "■ "+words.LookHere)
	}
	p.said("■ "+words.Margin, e.Margin, w)
}

// said prints a text under its heading, or nothing when there is no text.
func (p *program) said(heading, text string, w int) {
	if strings.TrimSpace(text) == "" {
		return
	}
	p.print("")
	p.print(layout.Wrap(heading, w, "")...)
	p.print(layout.Wrap(text, w, "  ")...)
}

// answer prints one criterion with its level, unless it was never met or passed by.
func (p *program) answer(r *rubric.Rubric, id string, answer journal.Answer, w int) {
	lang := p.words.Lang
	criterion, _ := r.Criterion(id)
	heading := criterion.Name.In(lang)
	switch answer.State() {
	case journal.Unanswered, journal.Skipped:
		return
	case journal.NoOpportunity:
		heading += " · " + r.NotObserved.Name.In(lang)
	case journal.Placed:
		heading += " · " + r.LevelName(answer.Level, lang)
	}
	p.print("")
	p.print(layout.Wrap(heading, w, "")...)
	if answer.Text != "" {
		p.print(layout.Wrap(answer.Text, w, "  ")...)
	}
	if answer.Deeper != "" {
		p.print(layout.Wrap(criterion.Deepening.In(lang), w, "  ")...)
		p.print(layout.Wrap(answer.Deeper, w, "    ")...)
	}
}

// goals names the goals of an entry, each on a line.
func (p *program) goals(e *journal.Entry, r *rubric.Rubric) string {
	var names []string
	for _, id := range e.Goals {
		names = append(names, criterionName(r, id, p.words.Lang))
	}
	return strings.Join(names, "\n")
}

// criterionName gives the name of a criterion, its id when the rubric has none of that id: an older entry may have an answer that its
// own rubric would know.
func criterionName(r *rubric.Rubric, id, lang string) string {
	if criterion, _ := r.Criterion(id); criterion != nil {
		return criterion.Name.In(lang)
	}
	return id
}

// moreFacts gives the facts that the first line does not: topics, language, stage and what it goes back to.
func (p *program) moreFacts(e *journal.Entry, r *rubric.Rubric) string {
	enc, lang := &e.Encounter, p.words.Lang
	stage := ""
	if at := r.Stage(enc.Stage); at != nil {
		stage = at.Name.In(lang)
		if kind := at.Kind(enc.Kind); kind != nil {
			stage += " · " + kind.Name.In(lang)
		}
	}
	follows := number(enc.Follows)
	if enc.Follows == exchange.Unseen {
		follows = p.words.Command.HandIn.Preview.Another
	}
	return p.words.Facts.SayMore(e, stage, follows)
}

// number gives the first part of an entry's id, which is enough wherever the program asks for one and which reads better.
func number(id string) string {
	n, _, _ := strings.Cut(id, "-")
	return n
}
