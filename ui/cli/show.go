package cli

import (
	"errors"
	"strings"

	"github.com/spf13/cobra"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

func (p *program) showCommand() *cobra.Command {
	var asJSON bool
	c := p.command("show", func(_ *cobra.Command, args []string) error {
		return p.reading(func(j *store.Journal) error { return p.showEntry(j, args[0], asJSON) })
	}, p.words.Command.Args.ID)
	c.Flags().BoolVar(&asJSON, "json", false, p.words.Command.Flags.JSON)
	return c
}

// entry gives the entry of an id, or of the number that it begins with.
func (p *program) entry(j *store.Journal, id string) (journal.Entry, error) {
	e, err := j.Entry(id)
	if errors.Is(err, store.ErrNotFound) {
		err = fail(statusNotFound, p.words.Command.Fail.NoEntry, journal.Line(id))
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
	r, err := j.Rubric(e.Rubric)
	if err != nil {
		return err
	}
	p.page(&e, r, p.words.Dates.WholeMoment(e.Encounter.When))
	return nil
}

// page prints an entry whole: the facts, with its day as it is to be read, then each thing written under what was asked.
func (p *program) page(e *journal.Entry, r *rubric.Rubric, when string) {
	w, words := p.width(), &p.words.Walk
	if e.Private {
		p.print("■ "+words.Private, "")
	}
	p.print(wrap(p.words.Facts.SayEncounter(&e.Encounter, when), w, "")...)
	if more := p.moreFacts(e, r); more != "" {
		p.print(wrap(more, w, "")...)
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
	p.print(wrap(heading, w, "")...)
	p.print(wrap(text, w, "  ")...)
}

// answer prints one criterion with its level, unless it was never met or passed by.
func (p *program) answer(r *rubric.Rubric, id string, a journal.Answer, w int) {
	lang := p.words.Lang
	c, _ := r.Criterion(id)
	heading := c.Name.In(lang)
	switch a.State() {
	case journal.Unanswered, journal.Skipped:
		return
	case journal.NoOpportunity:
		heading += " · " + r.NotObserved.Name.In(lang)
	case journal.Placed:
		heading += " · " + levelName(r, a.Level, lang)
	}
	p.print("")
	p.print(wrap(heading, w, "")...)
	if a.Text != "" {
		p.print(wrap(a.Text, w, "  ")...)
	}
	if a.Deeper != "" {
		p.print(wrap(c.Deepening.In(lang), w, "  ")...)
		p.print(wrap(a.Deeper, w, "    ")...)
	}
}

func levelName(r *rubric.Rubric, id, lang string) string {
	if i := r.LevelIndex(id); i >= 0 {
		return r.Levels[i].Name.In(lang)
	}
	return id
}

func (p *program) goals(e *journal.Entry, r *rubric.Rubric) string {
	var names []string
	for _, id := range e.Goals {
		names = append(names, criterionName(r, id, p.words.Lang))
	}
	return strings.Join(names, "\n")
}

// criterionName gives the name of a criterion, its id when the rubric has none of that id.
func criterionName(r *rubric.Rubric, id, lang string) string {
	if c, _ := r.Criterion(id); c != nil {
		return c.Name.In(lang)
	}
	return id
}

// moreFacts gives the facts that the first line does not: topics, language, stage and what it goes back to.
func (p *program) moreFacts(e *journal.Entry, r *rubric.Rubric) string {
	words, enc, lang := &p.words.Facts, &e.Encounter, p.words.Lang
	var parts []string
	add := func(label, value string) {
		if value != "" {
			parts = append(parts, label+": "+value)
		}
	}
	add(words.Topics, strings.Join(enc.Topics, ", "))
	add(words.Language, enc.Language)
	add(words.Input, words.Inputs[enc.Input])
	if s := r.Stage(enc.Stage); s != nil {
		parts = append(parts, s.Name.In(lang))
		if k := s.Kind(enc.Kind); k != nil {
			parts = append(parts, k.Name.In(lang))
		}
	}
	if e.CameBack != nil {
		add(words.CameBack, words.Outcomes[e.CameBack.Outcome])
	}
	if enc.Follows == exchange.Unseen {
		add(words.Follows, p.words.Command.HandIn.Preview.Another)
	} else {
		number, _, _ := strings.Cut(enc.Follows, "-") // show takes the number alone, and it reads better
		add(words.Follows, number)
	}
	return strings.Join(parts, " · ")
}
