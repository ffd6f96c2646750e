package cli

import (
	"fmt"

	"github.com/spf13/cobra"

	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/cli/layout"
	"koffiemoment/ui/cli/paper"
)

// rubricCommand has commands of its own below it; alone, it answers with its help.
func (p *program) rubricCommand() *cobra.Command {
	file := p.words.Command.Args.File
	c := p.command("rubric", p.helps)
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
	r = rubric.Default()
	err = ifAny(p.reading)(func(j *store.Journal) (err error) {
		r, err = p.rubricOf(j)
		return err
	})
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
	if err == nil {
		p.print(paper.Rubric(r, p.words, layout.Width(p.out))...)
	}
	return err
}
