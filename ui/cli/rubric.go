package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"koffiemoment/rubric"
	"koffiemoment/store"
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
	p.print(columns(rows)...)
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
	w, words, lang := p.width(), &p.words.Command.Rubrics, p.words.Lang
	p.print(wrap(r.Title.In(lang), w, "")...)
	p.print(r.ID+", "+fmt.Sprintf(words.Version, r.Version), "", words.Levels)
	var levels [][2]string
	for _, level := range r.Levels {
		levels = append(levels, [2]string{level.Name.In(lang), level.Meaning.In(lang)})
	}
	p.print(explained(levels, w)...)
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
		p.print(explained(rows, p.width())...)
	}
}

// group prints what is asked in one group. Ids stand beside names, because flags and other programs take them.
func (p *program) group(r *rubric.Rubric, g *rubric.Group, w int) {
	lang := p.words.Lang
	p.print("", p.words.Command.Rubrics.Parts[g.Part]+" · "+g.Name.In(lang))
	for _, about := range []rubric.Text{g.Meaning, g.Why, g.Where} {
		if words := about.In(lang); words != "" {
			p.print(wrap(words, w, "")...)
		}
	}
	for _, criterion := range g.Criteria {
		p.print("", "  "+criterion.Name.In(lang)+"  ("+criterion.ID+")")
		p.print(wrap(criterion.Meaning.In(lang), w, "  ")...)
		if criterion.Source != "" {
			p.print(wrap("“"+criterion.Source+"”", w, "  ")...)
		}
		var rows [][2]string
		for i, text := range criterion.Levels {
			level, words := r.Levels[i], text.In(lang)
			if criterion.Spans(level.ID) {
				words += " (" + p.words.Command.Rubrics.Spans + ")"
			}
			rows = append(rows, [2]string{"  " + level.Name.In(lang), words})
		}
		p.print(explained(rows, w)...)
	}
}

// checkRubric says whether a journal would take the file, and changes nothing.
func (p *program) checkRubric(path string) error {
	r, err := p.readRubric(path)
	if err != nil {
		return err
	}
	p.tell(fmt.Sprintf(p.words.Command.Rubrics.Good, path, r.Title.In(p.words.Lang)))
	return nil
}

// useRubric puts the rubric in the file into the journal. The name of the built-in one stands for that, unless there is a file of
// that name. A journal that is not there is made: a college may want its rubric in it from the first entry on.
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

// readRubric reads a rubric file. What is wrong with it is printed, all at once and one problem a line, so that nobody has to mend
// and try again for each.
func (p *program) readRubric(path string) (*rubric.Rubric, error) {
	say := &p.words.Command
	source, err := p.rubricSource(path)
	if err != nil {
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
		return nil, fail(statusFailed, say.Rubrics.Problem, path)
	}
	return nil, fail(statusFailed, say.Rubrics.Problems, path, len(problems))
}

// maxSource is more than a rubric's text can take, where Windows ends each line with two characters. Parse says of as much that it is
// too large.
const maxSource = 2*rubric.MaxBytes + 4

// rubricSource looks before it opens, since opening a named pipe waits for a writer for ever, and of a huge file it reads the beginning.
func (p *program) rubricSource(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, p.unread(path, err)
	}
	if !info.Mode().IsRegular() {
		return nil, p.notTaken(path, statusFailed, store.ErrNotRegular)
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, p.unread(path, err)
	}
	defer file.Close()
	source, err := io.ReadAll(io.LimitReader(file, maxSource))
	if err != nil {
		return nil, p.unread(path, err)
	}
	return source, nil
}

// problemLine begins a line as compilers do, because editors can go to such a place.
func (p *program) problemLine(path string, one rubric.Problem) string {
	where := fmt.Sprintf("%s:%d: ", path, one.Line)
	if one.Path != "" {
		where += one.Path + ": "
	}
	return where + p.words.Command.Problems.Say(one)
}
