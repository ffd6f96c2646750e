package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"koffiemoment/rubric"
	"koffiemoment/store"
)

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
		p.command("rubric source", func(*cobra.Command, []string) error {
			p.printed.Write(rubric.DefaultSource())
			return nil
		}))
	return c
}

// inUse gives the rubric that new entries get. Without a journal that is the default one.
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

func (p *program) listRubrics() error {
	used, err := p.inUse()
	if err != nil {
		return err
	}
	w := &p.words.Command.Rubrics
	builtIn := rubric.Default()
	rows := [][]string{p.rubricRow(builtIn, w.BuiltIn)}
	if used.Ref() == builtIn.Ref() {
		rows[0][3] += ", " + w.InUse
	} else {
		rows = append([][]string{p.rubricRow(used, w.InUse)}, rows...)
	}
	p.print(columns(rows)...)
	return nil
}

func (p *program) rubricRow(r *rubric.Rubric, note string) []string {
	return []string{r.ID, fmt.Sprintf(p.words.Command.Rubrics.Version, r.Version), r.Title.In(p.words.Lang), note}
}

func (p *program) showRubric() error {
	r, err := p.inUse()
	if err != nil {
		return err
	}
	w, words, lang := p.width(), &p.words.Command.Rubrics, p.words.Lang
	p.print(wrap(r.Title.In(lang), w, "")...)
	p.print(r.ID+", "+fmt.Sprintf(words.Version, r.Version), "", words.Levels)
	var levels [][2]string
	for _, l := range r.Levels {
		levels = append(levels, [2]string{l.Name.In(lang), l.Meaning.In(lang)})
	}
	p.print(explained(levels, w)...)
	for i := range r.Groups {
		p.group(r, &r.Groups[i], w)
	}
	var stages [][2]string
	for _, s := range r.Stages {
		stages = append(stages, [2]string{s.ID, s.Name.In(lang)})
	}
	p.print("", words.Stages)
	p.print(explained(stages, w)...)
	return nil
}

func (p *program) group(r *rubric.Rubric, g *rubric.Group, w int) {
	lang := p.words.Lang
	p.print("", p.words.Command.Rubrics.Parts[g.Part]+" · "+g.Name.In(lang))
	p.print(wrap(g.Meaning.In(lang), w, "")...)
	for _, c := range g.Criteria {
		p.print("", "  "+c.Name.In(lang)+"  ("+c.ID+")")
		p.print(wrap(c.Meaning.In(lang), w, "  ")...)
		if c.Source != "" {
			p.print(wrap("“"+c.Source+"”", w, "  ")...)
		}
		var rows [][2]string
		for i, text := range c.Levels {
			rows = append(rows, [2]string{"  " + r.Levels[i].Name.In(lang), text.In(lang)})
		}
		p.print(explained(rows, w)...)
	}
}

func (p *program) checkRubric(path string) error {
	r, err := p.readRubric(path)
	if err != nil {
		return err
	}
	p.tell(fmt.Sprintf(p.words.Command.Rubrics.Good, path, r.Title.In(p.words.Lang)))
	return nil
}

// useRubric puts the rubric in the file into the journal. The name of the built-in one stands for that.
func (p *program) useRubric(file string) error {
	var r *rubric.Rubric
	_, err := os.Stat(file)
	if file == rubric.DefaultID && errors.Is(err, fs.ErrNotExist) {
		r = rubric.Default()
	} else if r, err = p.readRubric(file); err != nil {
		return err
	}
	path, err := p.journalPath()
	if err != nil {
		return err
	}
	j, err := p.openJournal(path, store.Options{})
	if err != nil {
		return err
	}
	defer j.Close()
	if err := j.UseRubric(r); err != nil {
		return err
	}
	p.tell(fmt.Sprintf(p.words.Command.Rubrics.Used, r.Title.In(p.words.Lang)))
	return nil
}

// readRubric reads a rubric file. What is wrong with it is printed, one problem a line.
func (p *program) readRubric(path string) (*rubric.Rubric, error) {
	w := &p.words.Command
	source, err := os.ReadFile(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fail(statusNotFound, w.Fail.NoFile, path)
	case errors.Is(err, fs.ErrPermission):
		return nil, fail(statusFailed, w.Fail.NoAccess, path)
	case err != nil:
		return nil, err
	}
	r, err := rubric.Parse(source)
	var problems rubric.Problems
	if !errors.As(err, &problems) {
		return r, err
	}
	for _, one := range problems {
		p.print(p.problemLine(path, one))
	}
	if len(problems) == 1 {
		return nil, fail(statusFailed, w.Rubrics.Problem, path)
	}
	return nil, fail(statusFailed, w.Rubrics.Problems, path, len(problems))
}

func (p *program) problemLine(path string, one rubric.Problem) string {
	where := fmt.Sprintf("%s:%d: ", path, one.Line)
	if one.Path != "" {
		where += one.Path + ": "
	}
	return where + p.words.Command.Problems.Say(one)
}
