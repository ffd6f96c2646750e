package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/cli/unlock"
	"koffiemoment/ui/words"
)

// arrival is what came of one file as answer --json gives it. Its names are promised in the help: add some, change none.
type arrival struct {
	File     string `json:"file"`
	ID       string `json:"id,omitempty"` // of the answer, by which it can be removed when the file is gone
	Status   string `json:"status"`
	Reviewer string `json:"reviewer,omitempty"`
	HandIn   int    `json:"handIn,omitempty"`
	Made     string `json:"made,omitempty"`
	Views    int    `json:"views"`
	Comments int    `json:"comments"`
	Points   int    `json:"points"`
	Code     string `json:"code,omitempty"`

	about *store.HandedIn // nil when the journal knows no such hand-in, as one that was put back from an older copy
}

// What may come of a file, as other programs read it. One that is known already is no failure: with each new one all
// the answers in a folder may be named again.
const (
	arrivedNew     = "new"
	arrivedBefore  = "known"
	arrivedRefused = "refused"
)

// answerCommand takes the answers that lecturers gave into the journal.
func (p *program) answerCommand() *cobra.Command {
	u, asJSON, remove := &unlock.Sealed{}, false, false
	words := &p.words.Command
	c := p.command("answer", func(cmd *cobra.Command, files []string) error {
		if err := p.filled(cmd); err != nil {
			return err
		}
		if err := u.Read(&p.keys); err != nil {
			return err
		}
		if remove {
			if asJSON {
				return p.misused(cmd, p.words.Command.Usage.Together, "--remove", "--json")
			}
			return p.writing(func(j *store.Journal) error { return p.removeAnswers(j, files, u) })
		}
		return p.writing(func(j *store.Journal) error { return p.takeAnswers(j, files, u, asJSON) })
	})
	c.Use += " " + words.Args.Files
	c.Args = p.takesSome(words.Args.Files)
	c.Flags().StringVar(&u.PassphraseFile, "passphrase-file", "", words.Flags.Unseal)
	c.Flags().BoolVar(&remove, "remove", false, words.Flags.RemoveAnswer)
	c.Flags().BoolVar(&asJSON, "json", false, words.Flags.JSON)
	return c
}

// takesSome refuses a command line without any argument.
func (p *program) takesSome(name string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			return p.misused(cmd, p.words.Command.Usage.Missing, name)
		}
		return nil
	}
}

// takeAnswers takes files into the journal, one after the other. One that is refused keeps none of the others out, and what was wrong
// with it weighs more in the status than that another is not there.
func (p *program) takeAnswers(j *store.Journal, files []string, u *unlock.Sealed, asJSON bool) error {
	secrets, err := j.Opens()
	if err != nil {
		return err
	}
	u.Add(secrets...) // answers to hand-ins that were sealed for a key are sealed for this one
	handIns, err := j.HandIns()
	if err != nil {
		return err
	}
	came := make([]arrival, len(files))
	status := statusDone
	for i, file := range files {
		var refused *failure
		came[i], refused = p.takeAnswer(j, file, u, handIns)
		switch {
		case refused != nil:
			p.tell(refused.text)
			if status == statusDone || status == statusNotFound {
				status = refused.status
			}
		case !asJSON:
			p.print(p.line(&came[i]))
		}
	}
	if asJSON {
		if err := p.printJSON(came); err != nil {
			return err
		}
	} else if slices.ContainsFunc(came, func(a arrival) bool { return a.Status != arrivedRefused }) {
		p.tell(p.words.Command.Answer.Read)
	}
	if status != statusDone { // and has been told above
		return &failure{status: status}
	}
	return nil
}

// takeAnswer takes one file into the journal, or says why not. Told is who answered and how much, never what.
func (p *program) takeAnswer(j *store.Journal, file string, u *unlock.Sealed, handIns []store.HandedIn) (arrival, *failure) {
	came := arrival{File: file, Status: arrivedRefused}
	doc, err := store.ReadKoffie(file, u.Keys)
	if err != nil {
		came.Code = codeOf(err)
		return came, p.notOpened(file, u, err)
	}
	answer, isAnswer := doc.(*exchange.Answer)
	if !isAnswer {
		came.Code = string(exchange.HandInKind)
		return came, &failure{status: statusFailed, text: words.InLine(file) + ": " + p.words.Command.Answer.NoAnswer}
	}
	fresh, err := j.KeepAnswer(answer, p.now())
	if err != nil {
		came.Code = codeOf(err)
		return came, p.notTaken(file, statusFailed, err)
	}
	came.Status = arrivedBefore
	if fresh {
		came.Status = arrivedNew
	}
	came.ID = answer.ID
	came.Reviewer, came.Made = answer.Reviewer.Name, answer.Made
	came.Views, came.Comments, came.Points = len(answer.Views), len(answer.Comments), len(answer.Points)
	if at := slices.IndexFunc(handIns, func(h store.HandedIn) bool { return h.ID == answer.HandIn }); at >= 0 {
		came.about, came.HandIn = &handIns[at], handIns[at].Number
	}
	return came, nil
}

// removeAnswers moves answers to the bin, each named by the file that it came in or by its id. One that is not there keeps none of the
// others from going.
func (p *program) removeAnswers(j *store.Journal, named []string, u *unlock.Sealed) error {
	secrets, err := j.Opens()
	if err != nil {
		return err
	}
	u.Add(secrets...)
	status := statusDone
	for _, name := range named {
		if refused := p.removeAnswer(j, name, u); refused != nil {
			p.tell(refused.text)
			if status == statusDone || status == statusNotFound {
				status = refused.status
			}
			continue
		}
		p.print(name + ": " + p.words.Command.Answer.Removed)
	}
	if status != statusDone { // and has been told above
		return &failure{status: status}
	}
	return nil
}

func (p *program) removeAnswer(j *store.Journal, name string, u *unlock.Sealed) *failure {
	_, err := j.RemoveAnswer(name, p.now())
	if !errors.Is(err, store.ErrNotFound) {
		return p.notRemoved(name, err)
	}
	doc, err := store.ReadKoffie(name, u.Keys)
	if err != nil {
		return p.notOpened(name, u, err)
	}
	answer, isAnswer := doc.(*exchange.Answer)
	if !isAnswer {
		return &failure{status: statusFailed, text: name + ": " + p.words.Command.Answer.NoAnswer}
	}
	_, err = j.RemoveAnswer(answer.ID, p.now())
	return p.notRemoved(name, err)
}

func (p *program) notRemoved(name string, err error) *failure {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, store.ErrNotFound):
		return &failure{status: statusNotFound, text: name + ": " + p.words.Command.Answer.NotKept}
	}
	return p.notTaken(name, statusFailed, err)
}

// notOpened is notTaken, with what may help to open a sealed file. With a passphrase already given, that it does not fit is all that
// can be said.
func (p *program) notOpened(file string, u *unlock.Sealed, err error) *failure {
	if u.Passphrase == "" && exchange.IsRefusal(err, exchange.Sealed, exchange.WrongKey) {
		return &failure{status: statusFailed, text: words.InLine(file) + ": " + p.words.Command.Answer.Sealed}
	}
	return p.notTaken(file, statusFailed, err)
}

// codeOf names the reason for other programs, in words that stay when sentences are reworded or translated.
func codeOf(err error) string {
	refused := new(exchange.Refusal)
	switch {
	case errors.As(err, &refused):
		return string(refused.Code)
	case errors.Is(err, fs.ErrNotExist):
		return "missing"
	case errors.As(err, new(*store.DiffersError)):
		return "differs"
	case errors.Is(err, store.ErrElsewhere):
		return "elsewhere"
	case errors.Is(err, store.ErrNotRegular):
		return "not-regular"
	}
	return "failed"
}

// line says what came of a file that was not refused.
func (p *program) line(a *arrival) string {
	say := &p.words.Command.Answer
	if a.Status == arrivedBefore {
		return a.File + ": " + say.Known
	}
	about := say.AboutUnknown
	if h := a.about; h != nil {
		about = fmt.Sprintf(say.About, h.Number, p.words.Dates.WholeDay(h.Made))
	}
	parts := words.Said(fmt.Sprintf(say.From, a.Reviewer)+" "+about, say.Views.Some(a.Views), say.Comments.Some(a.Comments),
		say.Points.Some(a.Points))
	return a.File + ": " + strings.Join(parts, " · ")
}
