package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/rubric/sheet"
	"koffiemoment/store"
)

// checkRubric says whether a journal would take the file, and changes nothing.
func (p *program) checkRubric(path string) error {
	found, err := p.readRubric(path)
	if err != nil {
		return err
	}
	p.print(p.words.SayLeft(found.Found)...)
	p.tell(fmt.Sprintf(p.words.Command.Rubrics.Good, path, found.Rubric.Title.In(p.words.Lang)))
	return nil
}

// useRubric puts the rubric in the file into the journal. The name of the built-in one stands for that, unless there is a file of
// that name. A journal that is not there is made: a college may want its rubric in it from the first entry on.
func (p *program) useRubric(file string) error {
	r := rubric.Default()
	if _, err := os.Stat(file); file != rubric.DefaultID || !errors.Is(err, fs.ErrNotExist) {
		found, err := p.readRubric(file)
		if err != nil {
			return err
		}
		r = found.Rubric
		p.print(p.words.SayLeft(found.Found)...)
	}
	j, err := p.beginJournal()
	if err != nil {
		return err
	}
	defer j.Close()
	if err := j.UseRubric(r); err != nil {
		if said, known := p.words.SayRubric(err); known {
			return fail(statusFailed, "%s", said)
		}
		return err
	}
	p.tell(fmt.Sprintf(p.words.Command.Rubrics.Used, r.Title.In(p.words.Lang)))
	return nil
}

// readRubric reads a rubric that can be used. One that is only a draft is told of, with what it lacks.
func (p *program) readRubric(path string) (store.FoundRubric, error) {
	found, err := p.anyRubric(path)
	if err == nil && found.Draft {
		p.print(p.words.SayDraft(found.Found)...)
		return found, fail(statusFailed, p.words.Rubrics.Draft+"\n"+p.words.Rubrics.Complete, path)
	}
	return found, err
}

// anyRubric reads a rubric file. What is wrong with it is printed, all at once and one problem a line, so that nobody has to mend
// and try again for each.
func (p *program) anyRubric(path string) (found store.FoundRubric, err error) {
	say := &p.words.Command
	found, err = store.ReadRubric(path, rubric.Default(), p.words.Lang)
	var problems rubric.Problems
	switch {
	case err == nil:
		return found, nil
	case !errors.As(err, &problems):
		return found, p.notRead(path, err)
	}
	for _, one := range problems {
		p.print(say.Problems.InFile(path, one))
	}
	if len(problems) == 1 {
		return found, fail(statusFailed, say.Rubrics.Problem, path)
	}
	return found, fail(statusFailed, say.Rubrics.Problems, path, len(problems))
}

// The forms that a rubric goes out in.
const (
	formXLSX   = "xlsx"
	formCSV    = "csv"
	formCanvas = "canvas"
	formCASE   = "case"
	formKoffie = "koffie"
)

// sheetCommand writes a rubric as a spreadsheet, or in the form of another program.
func (p *program) sheetCommand() *cobra.Command {
	var from, form string
	c := p.command("rubric sheet", func(_ *cobra.Command, args []string) error {
		to := append(args, "")[0]
		if form == "" {
			form = formOf(to)
		}
		return p.writeRubric(from, form, to)
	}, "["+p.words.Command.Args.File+"]")
	c.Args = p.atMostOne
	c.Flags().StringVar(&from, "from", "", p.words.Command.Flags.RubricFrom)
	c.Flags().StringVar(&form, "form", "", p.words.Command.Flags.RubricForm)
	return c
}

// sendCommand writes a rubric for a colleague or a student, who opens it with a double click.
func (p *program) sendCommand() *cobra.Command {
	c := p.command("rubric send", func(_ *cobra.Command, args []string) error {
		return p.writeRubric("", formKoffie, append(args, "")[0])
	}, "["+p.words.Command.Args.File+"]")
	c.Args = p.atMostOne
	return c
}

// atMostOne takes a file or none.
func (p *program) atMostOne(cmd *cobra.Command, args []string) error {
	if len(args) > 1 {
		return p.misused(cmd, p.words.Command.Usage.TooMany, args[1])
	}
	return nil
}

// formOf goes by how a file is to be called.
func formOf(path string) string {
	switch ext := strings.ToLower(filepath.Ext(path)); ext {
	case ".csv", ".koffie":
		return ext[1:]
	case ".json":
		return formCASE
	}
	return formXLSX
}

// writeRubric writes the rubric in use, or that of a file, which may be a draft where the form can be filled in. Without a name the
// file gets one in this folder, beside any that is there.
func (p *program) writeRubric(from, form, to string) error {
	r, err := p.inUse()
	if from != "" {
		var found store.FoundRubric
		if found, err = p.anyRubric(from); err == nil {
			r = found.Rubric
			p.tellDraft(found.Found)
			if found.Draft && form != formXLSX && form != formCSV {
				return fail(statusFailed, p.words.Rubrics.Draft+"\n"+p.words.Rubrics.Complete, from)
			}
		}
	}
	if err != nil {
		return err
	}
	write, err := p.rubricWriter(r, form)
	if err != nil {
		return err
	}
	return p.writeOut(to, fmt.Sprintf(p.words.Rubrics.DefaultFile, r.ID, r.Version)+endOf(form), write)
}

// writeOut writes a file of a name or, without one, under a name that nobody has in this folder, and prints which.
func (p *program) writeOut(to, name string, write func(io.Writer) error) (err error) {
	if to == "" {
		to, err = store.WriteKoffie(".", name, write)
	} else {
		err = store.WriteNewFrom(to, write)
	}
	switch {
	case errors.Is(err, fs.ErrExist):
		return fail(statusFailed, p.words.Command.Fail.Taken, to)
	case errors.Is(err, fs.ErrNotExist):
		return fail(statusNotFound, p.words.Command.Fail.NoFolder, filepath.Dir(to))
	case err != nil:
		return err
	}
	p.print(to)
	return nil
}

// tellDraft says on the side what a file could not say.
func (p *program) tellDraft(found *sheet.Found) {
	lines := p.words.SayLeft(found)
	if found.Draft {
		lines = p.words.SayDraft(found)
	}
	p.tell(lines...)
}

func endOf(form string) string {
	switch form {
	case formCanvas:
		return "-canvas.csv"
	case formCASE:
		return ".json"
	}
	return "." + form
}

// rubricWriter gives what writes a rubric in a form.
func (p *program) rubricWriter(r *rubric.Rubric, form string) (func(io.Writer) error, error) {
	lang := p.words.Lang
	book := func() *sheet.Book { return sheet.Of(r, lang, p.words.Rubrics.Guide) }
	switch form {
	case formXLSX:
		return func(w io.Writer) error { return book().WriteXLSX(w) }, nil
	case formCSV:
		return func(w io.Writer) error { return book().WriteCSV(w) }, nil
	case formCanvas:
		return func(w io.Writer) error { return sheet.WriteCanvas(w, r, lang) }, nil
	case formCASE:
		return func(w io.Writer) error { return sheet.WriteCASE(w, r, lang, p.now()) }, nil
	case formKoffie:
		doc, err := p.signedRubric(r)
		return func(w io.Writer) error { return exchange.Write(w, doc) }, err
	}
	return nil, p.badChoice(form, "--form", []string{formXLSX, formCSV, formCanvas, formCASE, formKoffie})
}

// signedRubric gives the document for a .koffie file, signed with the journal's key where there is a journal.
func (p *program) signedRubric(r *rubric.Rubric) (doc *exchange.RubricFile, err error) {
	doc = store.RubricFile(r)
	err = ifAny(p.writing)(func(j *store.Journal) (err error) {
		doc, err = j.RubricFile(r)
		return err
	})
	return doc, err
}
