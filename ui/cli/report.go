package cli

import (
	"errors"

	"github.com/spf13/cobra"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/cli/reportcmd"
	"koffiemoment/ui/cli/unlock"
)

// reportCommand gives the command for reports what it shares with the others.
func (p *program) reportCommand() *cobra.Command {
	return reportcmd.New(&reportcmd.Ways{
		Words: p.words, Now: p.now, Out: p.out, Print: p.print, Tell: p.tell,
		Command: p.commandFor,
		Helps:   p.helps, NoSuch: p.noSuchCommand, AtMostOne: p.atMostOne, Some: p.takesSome(reportcmd.Some(&p.words.Command.Args)),
		Misused:   p.misused,
		NotFound:  func(text string) error { return fail(statusNotFound, "%s", text) },
		OtherKind: func(text string) error { return fail(statusUnreadable, "%s", text) },
		Failed:    func(text string) error { return fail(statusFailed, "%s", text) },
		NotWritten: func(folder string, err error) error {
			return fail(statusFailed, p.words.Report.Command.NotWritten, folder, cause(err))
		},
		Filled: p.filled, Stage: p.reportedStage, Unread: p.notReported, Outbox: outbox, Own: p.readingOrCopy, OwnIfAny: ifAny(p.readingOrCopy), Entry: p.entry,
		Keys: func(s *unlock.Sealed) error { return s.Read(&p.keys) },
		Looking: func(s *unlock.Sealed, work func(*store.Reviews) error) error {
			asked := &reviewing{Sealed: *s}
			return p.looking(asked, func(rs *store.Reviews) error {
				*s = asked.Sealed
				return work(rs)
			})
		},
		Cohort: func(rs *store.Reviews, s *unlock.Sealed, from []string) (*store.Cohort, error) {
			return p.readCohort(rs, &reviewing{Sealed: *s}, from)
		},
		TellAside: p.tellAside,
	})
}

// notReported says why a hand-in was not read. Where no key was named, it is the same whether the lecturer's file had one that did not fit.
func (p *program) notReported(path string, with *unlock.Sealed, err error) error {
	switch named := with.PassphraseFile != "" || with.IdentityFile != ""; {
	case !exchange.IsRefusal(err, exchange.Sealed, exchange.WrongKey):
		return p.notTaken(path, statusUnreadable, err)
	case !named:
		return fail(statusSealed, "%s: %s", path, p.words.Report.Command.Sealed)
	}
	return p.notTaken(path, statusSealed, err)
}

// reportedStage gives the id of the stage of the rubric that a word names, and the word itself where none does: a journal knows stages that a
// newer rubric dropped.
func (p *program) reportedStage(cmd *cobra.Command, j *store.Journal, word string) (string, error) {
	r, err := p.rubricOf(j)
	if err != nil {
		return "", err
	}
	_, stages := nameables(r, p.words.Lang)
	id, err := p.find(cmd, word, stages, p.words.Command.Fail.NoStage)
	if said := new(failure); errors.As(err, &said) && said.status == statusNotFound {
		return word, nil
	}
	return id, err
}
