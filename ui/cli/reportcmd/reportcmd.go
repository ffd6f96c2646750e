// Package reportcmd is the command for reports: one below it for each thing that can be reported. Begin with New. What is in a report is the work of
// ui/reports; what the command shares with all others, where the journal is, how a file is unsealed and how it went, it is given as functions.
package reportcmd

import (
	"cmp"
	"context"
	"errors"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/cli/unlock"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// Ways are what the command line gives its commands.
type Ways struct {
	Words       *words.Catalog
	Now         func() time.Time
	Out         io.Writer
	Print, Tell func(lines ...string)
	Command     func(name string, run func(*cobra.Command, []string) error, args ...string) *cobra.Command
	Helps       func(*cobra.Command, []string) error // answers with the help
	NoSuch      cobra.PositionalArgs
	AtMostOne   cobra.PositionalArgs
	Some        cobra.PositionalArgs

	Misused             func(cmd *cobra.Command, text string, args ...any) error
	NotFound, OtherKind func(text string) error
	Unread              func(path string, with *unlock.Sealed, err error) error
	Filled              func(*cobra.Command) error // refuses an empty flag
	Failed              func(text string) error
	Stage               func(cmd *cobra.Command, j *store.Journal, word string) (string, error) // the id that is named, or else the word
	NotWritten          func(folder string, err error) error
	Outbox              func(chosen string) (string, error)
	Own, OwnIfAny       func(func(*store.Journal) error) error // of the own journal, or of its newest copy; OwnIfAny does nothing without one
	Entry               func(*store.Journal, string) (journal.Entry, error)
	Keys                func(*unlock.Sealed) error
	Looking             func(*unlock.Sealed, func(*store.Reviews) error) error // the lecturer's own file, nil where there is none
	Cohort              func(*store.Reviews, *unlock.Sealed, []string) (*store.Cohort, error)
	TellAside           func(*store.Cohort)
}

// reporting is how a report was asked for.
type reporting struct {
	cmd                                       *cobra.Command
	as, out, wish                             string
	margins, private, names, four, open, keep bool
	unlock.Sealed
}

// New gives the command with those below it; alone, it answers with its help.
func New(w *Ways) *cobra.Command {
	c := w.Command("report", w.Helps)
	c.Args = w.NoSuch
	args := &w.Words.Command.Args
	c.AddCommand(
		w.reportOf("report entry", w.ownMargins, func(asked *reporting, named []string) error {
			return w.reportOwn(asked, func(j *store.Journal) (reports.Made, error) {
				e, err := w.Entry(j, named[0])
				if err != nil {
					return reports.Made{}, err
				}
				return reports.OfEntry(j, w.Words, e.ID, w.options(asked))
			})
		}, nil, args.ID),
		w.reportOf("report stage", w.ownAll, func(asked *reporting, named []string) error {
			return w.reportOwn(asked, func(j *store.Journal) (reports.Made, error) {
				stage, err := w.reportedStage(asked.cmd, j, named)
				if err != nil {
					return reports.Made{}, err
				}
				made, err := reports.OfStage(j, w.Words, stage, w.options(asked))
				if errors.Is(err, store.ErrNotFound) {
					err = w.NotFound(words.Fill(w.Words.Command.Fail.NoStage, stage))
				}
				return made, err
			})
		}, w.AtMostOne, "["+args.Stage+"]"),
		w.reportOf("report study", w.ownAll, func(asked *reporting, _ []string) error {
			return w.reportOwn(asked, func(j *store.Journal) (reports.Made, error) { return reports.OfStudy(j, w.Words, w.options(asked)) })
		}, nil),
		w.reportOf("report handin", w.sealed, w.reportHandIn, nil, args.File),
		w.reportOf("report answer", w.sealed, w.reportAnswer, w.AtMostOne, "["+args.File+"]"),
		w.reportOf("report talk", w.sealed, w.reportTalk, w.AtMostOne, "["+args.File+"]"),
		w.reportOf("report cohort", w.ofCohort, w.reportCohort, w.Some, Some(args)),
		w.reportOf("report guide", nil, func(asked *reporting, _ []string) error { return w.reportGuide(asked) }, nil),
		w.reportOf("report data", nil, func(asked *reporting, _ []string) error {
			made := reports.OfData(w.Words)
			return w.putReport(asked, &made)
		}, nil),
		w.reportOf("report mentor", w.ofMentor, func(asked *reporting, _ []string) error {
			return w.reportOwn(asked, func(j *store.Journal) (reports.Made, error) {
				if err := w.discreet(j, asked); err != nil {
					return reports.Made{}, err
				}
				return reports.OfMentor(j, w.Words, asked.wish)
			})
		}, nil),
		w.reportOf("report cards", w.ofCards, func(asked *reporting, _ []string) error {
			return w.reportOwn(asked, func(j *store.Journal) (reports.Made, error) {
				made, err := reports.OfCards(j, w.Words, asked.four)
				return made, w.orNothing(err, w.Words.Report.Command.NoCards)
			})
		}, nil),
	)
	return c
}

// Some names the files or folders that have to be named, as the brackets of those that may be left out do not.
func Some(args *words.ArgWords) string { return strings.Trim(args.Some, "[]") }

// reportOf makes one of these commands, with the flags that all of them take and those of its own. Args that may be left out, or are more than
// one, have a rule of their own.
func (w *Ways) reportOf(name string, flags func(*cobra.Command, *reporting), run func(*reporting, []string) error, rule cobra.PositionalArgs, args ...string) *cobra.Command {
	asked, words := &reporting{}, &w.Words.Report.Command
	c := w.Command(name, func(cmd *cobra.Command, named []string) error {
		asked.cmd = cmd
		if err := cmp.Or(w.Filled(cmd), w.fits(asked, named)); err != nil {
			return err
		}
		if err := w.Keys(&asked.Sealed); err != nil {
			return err
		}
		return run(asked, named)
	}, args...)
	if rule != nil {
		c.Args = rule
	}
	f := c.Flags()
	f.SortFlags = false
	f.StringVar(&asked.as, "format", string(reports.HTML), words.Format)
	f.StringVar(&asked.out, "out", "", words.Out)
	f.BoolVar(&asked.open, "open", false, words.Open)
	if flags != nil {
		flags(c, asked)
	}
	return c
}

// fits refuses what is no form, and flags that would do nothing beside the others: who gave one believes it did.
func (w *Ways) fits(asked *reporting, named []string) error {
	usage, cmd := &w.Words.Command.Usage, asked.cmd
	switch forms := reports.Forms(); {
	case !slices.Contains(forms, reports.Form(asked.as)):
		return w.Misused(cmd, usage.BadChoice, journal.Field(asked.as), "--format", joined(forms))
	case asked.open && asked.out == "-":
		return w.Misused(cmd, usage.Together, "--open", "--out -")
	case asked.PassphraseFile != "" && len(named) == 0:
		return w.Misused(cmd, usage.Needs, "--passphrase-file", w.Words.Command.Args.File)
	case asked.IdentityFile != "" && len(named) == 0:
		return w.Misused(cmd, usage.Needs, "--identity", w.Words.Command.Args.File)
	case asked.keep && asked.wish == "":
		return w.Misused(cmd, usage.Needs, "--keep-found", "--wish")
	}
	return nil
}

func joined(forms []reports.Form) string {
	var names []string
	for _, form := range forms {
		names = append(names, string(form))
	}
	return strings.Join(names, ", ")
}

func (w *Ways) ownMargins(c *cobra.Command, asked *reporting) {
	c.Flags().BoolVar(&asked.margins, "margins", false, w.Words.Report.Command.Margins)
}

func (w *Ways) ownAll(c *cobra.Command, asked *reporting) {
	w.ownMargins(c, asked)
	c.Flags().BoolVar(&asked.private, "private", false, w.Words.Report.Command.Private)
}

func (w *Ways) sealed(c *cobra.Command, asked *reporting) {
	c.Flags().StringVar(&asked.PassphraseFile, "passphrase-file", "", w.Words.Command.Flags.Unseal)
	c.Flags().StringVar(&asked.IdentityFile, "identity", "", w.Words.Command.Flags.Identity)
}

func (w *Ways) ofCohort(c *cobra.Command, asked *reporting) {
	c.Flags().BoolVar(&asked.names, "names", false, w.Words.Report.Command.Names)
	w.sealed(c, asked)
}

func (w *Ways) ofMentor(c *cobra.Command, asked *reporting) {
	c.Flags().StringVar(&asked.wish, "wish", "", w.Words.Report.Command.Wish)
	c.Flags().BoolVar(&asked.keep, "keep-found", false, w.Words.Report.Command.KeepFound)
}

func (w *Ways) ofCards(c *cobra.Command, asked *reporting) {
	c.Flags().BoolVar(&asked.four, "four", false, w.Words.Report.Command.Four)
}

func (w *Ways) options(asked *reporting) reports.Options {
	return reports.Options{Margins: asked.margins, Private: asked.private, Now: w.Now()}
}

// reportOwn reports something of the own journal, or of its newest copy while another window has it.
func (w *Ways) reportOwn(asked *reporting, make func(*store.Journal) (reports.Made, error)) error {
	return w.Own(func(j *store.Journal) error {
		made, err := make(j)
		if err != nil {
			return err
		}
		return w.putReport(asked, &made)
	})
}

// putReport writes a report to its folder and prints its path, or the report itself where the folder is -.
func (w *Ways) putReport(asked *reporting, made *reports.Made) error {
	if forms := made.Forms(); !slices.Contains(forms, reports.Form(asked.as)) { // before a folder is made for it
		return w.Misused(asked.cmd, w.Words.Report.Command.NoForm, asked.as, joined(forms))
	}
	separator := w.Words.Command.Review.CSV.Separator
	if asked.out == "-" {
		return w.tooLong(made.To(w.Out, reports.Form(asked.as), separator)) // not through print: a form knows best what may stand in it
	}
	folder, err := w.Outbox(asked.out)
	if err != nil {
		return err
	}
	path, err := made.Write(folder, reports.Form(asked.as), separator)
	switch {
	case errors.Is(err, store.ErrDamaged), errors.Is(err, store.ErrFull), errors.Is(err, report.ErrTooLong):
		return w.tooLong(err)
	case err != nil:
		return w.NotWritten(folder, err)
	}
	w.Print(path)
	if asked.open && window.Show(path) != nil {
		w.Tell(w.Words.Report.Command.Unopened)
	}
	return nil
}

// discreet shows what in the sentence for the mentor may tell who somebody is, and refuses it until that is left as it is.
func (w *Ways) discreet(j *store.Journal, asked *reporting) error {
	if asked.wish == "" || asked.keep {
		return nil
	}
	aliases, err := j.Aliases()
	if err != nil {
		return err
	}
	ask := reports.MentorAsk{Wish: asked.wish, Aliases: aliases}
	found := ask.Check(w.Words.Lang == "en")
	for i := range found {
		w.Tell(w.Words.Discretion.Say(&found[i].Finding))
	}
	if len(found) == 0 {
		return nil
	}
	return w.Failed(w.Words.Report.Command.WishFound.Of(len(found)))
}

// tooLong words that a document has more sides than a PDF gets.
func (w *Ways) tooLong(err error) error {
	if errors.Is(err, report.ErrTooLong) {
		return w.Failed(w.Words.Report.Screen.TooLong)
	}
	return err
}

// reportedStage gives the stage that was named, by its id or a part of its name, and else the one that new entries belong to.
func (w *Ways) reportedStage(cmd *cobra.Command, j *store.Journal, named []string) (string, error) {
	if len(named) > 0 {
		return w.Stage(cmd, j, named[0])
	}
	set, err := j.Settings()
	return set.Stage, err
}

func (w *Ways) reportGuide(asked *reporting) error {
	r := rubric.Default()
	err := w.OwnIfAny(func(j *store.Journal) (err error) {
		r, err = j.RubricInUse()
		return err
	})
	if err != nil {
		return err
	}
	made := reports.OfGuide(w.Words, r)
	return w.putReport(asked, &made)
}

// reportCohort pictures the hand-ins of files and folders.
func (w *Ways) reportCohort(asked *reporting, from []string) error {
	return w.Looking(&asked.Sealed, func(s *store.Reviews) error {
		cohort, err := w.Cohort(s, &asked.Sealed, from)
		if err != nil {
			return err
		}
		w.TellAside(cohort)
		if len(cohort.InQueue()) == 0 {
			return w.NotFound(w.Words.Report.Command.NoHandIns)
		}
		made, err := reports.OfCohort(context.Background(), s, cohort, cohort.Rubrics(func(string) []exchange.Key { return asked.Sealed.Keys }),
			reports.Class{Names: asked.names, Small: asked.names, Now: w.Now()}, w.Words, nil)
		if err != nil {
			return err
		}
		return w.putReport(asked, &made)
	})
}
