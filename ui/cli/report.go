package cli

import (
	"github.com/spf13/cobra"

	"koffiemoment/store"
	"koffiemoment/ui/cli/reportcmd"
	"koffiemoment/ui/cli/unlock"
)

// reportCommand gives the command for reports what it shares with the others.
func (p *program) reportCommand() *cobra.Command {
	return reportcmd.New(&reportcmd.Ways{
		Words: p.words, Now: p.now, Out: p.out, Print: p.print, Tell: p.tell,
		Command: func(name string, run func(*cobra.Command, []string) error, args ...string) *cobra.Command {
			return p.command(name, run, args...)
		},
		Helps: p.helps, NoSuch: p.noSuchCommand, AtMostOne: p.atMostOne, Some: p.takesSome(p.words.Command.Args.Some),
		Misused:   p.misused,
		NotFound:  func(text string) error { return fail(statusNotFound, "%s", text) },
		OtherKind: func(text string) error { return fail(statusUnreadable, "%s", text) },
		NotWritten: func(folder string, err error) error {
			return fail(statusFailed, p.words.Command.Fail.NotWritten, folder, cause(err))
		},
		Unread: p.notRead, Outbox: outbox, Own: p.readingOrCopy, OwnIfAny: ifAny(p.readingOrCopy), Entry: p.entry,
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
