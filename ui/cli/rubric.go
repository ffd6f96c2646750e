package cli

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/cli/layout"
)

// rubricCommand has commands of its own below it; alone, it answers with its help.
func (p *program) rubricCommand() *cobra.Command {
	file := p.words.Command.Args.File
	c := p.command("rubric", func(cmd *cobra.Command, _ []string) error {
		p.help(cmd)
		return nil
	})
	c.Args = p.noSuchCommand
	c.AddCommand(
		p.command("rubric list", func(*cobra.Command, []string) error { return p.listRubrics() }),
		p.command("rubric show", func(*cobra.Command, []string) error { return p.showRubric() }),
		p.command("rubric check", func(_ *cobra.Command, args []string) error { return p.checkRubric(args[0]) }, file),
		p.command("rubric use", func(_ *cobra.Command, args []string) error { return p.useRubric(args[0]) }, file),
		p.sheetCommand(), p.sendCommand(),
		p.command("rubric source", func(*cobra.Command, []string) error { // byte for byte, to begin one's own rubric with
			p.printed.Write(rubric.DefaultSource())
			return nil
		}))
	return c
}

// inUse gives the rubric that new entries get. Without a journal that is the default one: whoever weighs whether to begin wants to
// read what it would ask.
func (p *program) inUse() (r *rubric.Rubric, err error) {
	err = p.reading(func(j *store.Journal) (err error) {
		r, err = p.rubricOf(j)
		return err
	})
	if said := new(failure); errors.As(err, &said) && said.status == statusNotFound {
		return rubric.Default(), nil
	}
	return r, err
}

// listRubrics lists those that use can name or has named. Older ones stay in the journal for their entries only.
func (p *program) listRubrics() error {
	used, err := p.inUse()
	if err != nil {
		return err
	}
	say := &p.words.Command.Rubrics
	builtIn := rubric.Default()
	rows := [][]string{p.rubricRow(builtIn, say.BuiltIn)}
	if used.Ref() == builtIn.Ref() {
		rows[0][3] += ", " + say.InUse
	} else {
		rows = append([][]string{p.rubricRow(used, say.InUse)}, rows...)
	}
	p.print(layout.Columns(rows)...)
	return nil
}

// rubricRow gives the cells for a rubric; the last one says what it is here.
func (p *program) rubricRow(r *rubric.Rubric, note string) []string {
	return []string{r.ID, fmt.Sprintf(p.words.Command.Rubrics.Version, r.Version), r.Title.In(p.words.Lang), note}
}

// showRubric prints the rubric in use whole, to read on paper or to hold beside another.
func (p *program) showRubric() error {
	r, err := p.inUse()
	if err != nil {
		return err
	}
	w, words, lang := layout.Width(p.out), &p.words.Command.Rubrics, p.words.Lang
	p.print(layout.Wrap(r.Title.In(lang), w, "")...)
	p.print(r.ID+", "+fmt.Sprintf(words.Version, r.Version), "", words.Levels)
	var levels [][2]string
	for _, level := range r.Levels {
		levels = append(levels, [2]string{level.Name.In(lang), level.Meaning.In(lang)})
	}
	p.print(layout.Explained(levels, w)...)
	for i := range r.Groups {
		p.group(r, &r.Groups[i], w)
	}
	var stages, statements, questions [][2]string
	for _, stage := range r.Stages {
		stages = append(stages, [2]string{stage.ID, strings.TrimSpace(stage.Name.In(lang) + "\n" + stage.Thresholds.In(lang))})
	}
	for _, s := range r.Statements {
		statements = append(statements, [2]string{s.ID, s.Text.In(lang)})
	}
	for _, q := range r.Questions {
		questions = append(questions, [2]string{q.Name.In(lang), q.Asks.In(lang)})
	}
	p.part(words.Stages, stages)
	p.part(words.Statements, statements)
	p.part(words.Questions, questions)
	return nil
}

// part prints rows under a heading, and nothing where there are none.
func (p *program) part(heading string, rows [][2]string) {
	if len(rows) > 0 {
		p.print("", heading)
		p.print(layout.Explained(rows, layout.Width(p.out))...)
	}
}

// group prints what is asked in one group. Ids stand beside names, because flags and other programs take them.
func (p *program) group(r *rubric.Rubric, g *rubric.Group, w int) {
	lang := p.words.Lang
	p.print("", p.words.Command.Rubrics.Parts[g.Part]+" · "+g.Name.In(lang))
	for _, about := range []rubric.Text{g.Meaning, g.Why, g.Where} {
		if words := about.In(lang); words != "" {
			p.print(layout.Wrap(words, w, "")...)
		}
	}
	for _, criterion := range g.Criteria {
		p.print("", "  "+criterion.Name.In(lang)+"  ("+criterion.ID+")")
		p.print(layout.Wrap(criterion.Meaning.In(lang), w, "  ")...)
		if criterion.Source != "" {
			p.print(layout.Wrap("“"+criterion.Source+"”", w, "  ")...)
		}
		var rows [][2]string
		for i, text := range criterion.Levels {
			level, words := r.Levels[i], text.In(lang)
			if criterion.Spans(level.ID) {
				words += " (" + p.words.Command.Rubrics.Spans + ")"
			}
			rows = append(rows, [2]string{"  " + level.Name.In(lang), words})
		}
		p.print(layout.Explained(rows, w)...)
	}
}
