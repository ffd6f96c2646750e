package cli

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/cli/unlock"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/window"
)

// reporting is how a report was asked for.
type reporting struct {
	as, out, wish              string
	margins, names, four, open bool
	unlock.Sealed
}

// reportCommand has one command below it for each thing that can be reported; alone, it answers with its help.
func (p *program) reportCommand() *cobra.Command {
	c := p.command("report", p.helps)
	c.Args = p.noSuchCommand
	args := &p.words.Command.Args
	c.AddCommand(
		p.reportOf("report entry", p.ownMargins, func(asked *reporting, named []string) error {
			return p.reportOwn(asked, func(j *store.Journal) (reports.Made, error) {
				e, err := p.entry(j, named[0])
				if err != nil {
					return reports.Made{}, err
				}
				return reports.OfEntry(j, p.words, e.ID, p.options(asked))
			})
		}, nil, args.ID),
		p.reportOf("report stage", p.ownMargins, func(asked *reporting, named []string) error {
			return p.reportOwn(asked, func(j *store.Journal) (reports.Made, error) {
				stage, err := p.reportedStage(j, named)
				if err != nil {
					return reports.Made{}, err
				}
				return reports.OfStage(j, p.words, stage, p.options(asked))
			})
		}, p.atMostOne, args.Stage),
		p.reportOf("report study", p.ownMargins, func(asked *reporting, _ []string) error {
			return p.reportOwn(asked, func(j *store.Journal) (reports.Made, error) { return reports.OfStudy(j, p.words, p.options(asked)) })
		}, nil),
		p.reportOf("report handin", p.sealed, p.reportHandIn, nil, args.File),
		p.reportOf("report answer", p.sealed, p.reportAnswer, p.atMostOne, args.File),
		p.reportOf("report talk", p.sealed, p.reportTalk, p.atMostOne, args.File),
		p.reportOf("report cohort", p.ofCohort, p.reportCohort, cobra.MinimumNArgs(1), args.Some),
		p.reportOf("report guide", nil, func(asked *reporting, _ []string) error { return p.reportGuide(asked) }, nil),
		p.reportOf("report mentor", p.ofMentor, func(asked *reporting, _ []string) error {
			return p.reportOwn(asked, func(j *store.Journal) (reports.Made, error) { return reports.OfMentor(j, p.words, asked.wish) })
		}, nil),
		p.reportOf("report cards", p.ofCards, func(asked *reporting, _ []string) error {
			return p.reportOwn(asked, func(j *store.Journal) (reports.Made, error) {
				made, err := reports.OfCards(j, p.words, asked.four)
				return made, p.orNothing(err, p.words.Report.Command.NoCards)
			})
		}, nil),
	)
	return c
}

// reportOf makes one of these commands, with the flags that all of them take and those of its own. Args that are named but may be left out have
// a rule of their own.
func (p *program) reportOf(name string, flags func(*cobra.Command, *reporting), run func(*reporting, []string) error, rule cobra.PositionalArgs, args ...string) *cobra.Command {
	asked, words := &reporting{}, &p.words.Report.Command
	c := p.command(name, func(cmd *cobra.Command, named []string) error {
		if forms := reports.Forms(); !slices.Contains(forms, reports.Form(asked.as)) {
			return p.misused(cmd, p.words.Command.Usage.BadChoice, asked.as, "--format", joined(forms))
		}
		if err := asked.Sealed.Read(&p.keys); err != nil {
			return err
		}
		err := run(asked, named)
		if errors.Is(err, reports.ErrNoForm) {
			return p.misused(cmd, words.NoForm, asked.as)
		}
		return err
	}, args...)
	if rule != nil {
		c.Use = strings.Replace(c.Use, " "+args[0], " ["+args[0]+"]", 1)
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

func joined(forms []reports.Form) string {
	var names []string
	for _, form := range forms {
		names = append(names, string(form))
	}
	return strings.Join(names, ", ")
}

func (p *program) ownMargins(c *cobra.Command, asked *reporting) {
	c.Flags().BoolVar(&asked.margins, "margins", false, p.words.Report.Command.Margins)
}

func (p *program) sealed(c *cobra.Command, asked *reporting) {
	c.Flags().StringVar(&asked.PassphraseFile, "passphrase-file", "", p.words.Command.Flags.Unseal)
	c.Flags().StringVar(&asked.IdentityFile, "identity", "", p.words.Command.Flags.Identity)
}

func (p *program) ofCohort(c *cobra.Command, asked *reporting) {
	c.Flags().BoolVar(&asked.names, "names", false, p.words.Report.Command.Names)
	p.sealed(c, asked)
}

func (p *program) ofMentor(c *cobra.Command, asked *reporting) {
	c.Flags().StringVar(&asked.wish, "wish", "", p.words.Report.Command.Wish)
}

func (p *program) ofCards(c *cobra.Command, asked *reporting) {
	c.Flags().BoolVar(&asked.four, "four", false, p.words.Report.Command.Four)
}

func (p *program) options(asked *reporting) reports.Options {
	return reports.Options{Margins: asked.margins, Now: p.now()}
}

// reportOwn reports something of the own journal, or of its newest copy while another window has it.
func (p *program) reportOwn(asked *reporting, make func(*store.Journal) (reports.Made, error)) error {
	return p.readingOrCopy(func(j *store.Journal) error {
		made, err := make(j)
		if err != nil {
			return err
		}
		return p.putReport(asked, &made)
	})
}

// putReport writes a report to its folder and prints its path, or the report itself where the folder is -.
func (p *program) putReport(asked *reporting, made *reports.Made) error {
	separator := p.words.Command.Review.CSV.Separator
	if asked.out == "-" {
		return made.To(p.out, reports.Form(asked.as), separator) // not through print: a form knows best what may stand in it
	}
	folder, err := outbox(asked.out)
	if err != nil {
		return err
	}
	path, err := made.Write(folder, reports.Form(asked.as), separator)
	switch {
	case errors.Is(err, reports.ErrNoForm), errors.Is(err, store.ErrDamaged), errors.Is(err, store.ErrFull):
		return err
	case err != nil:
		return fail(statusFailed, p.words.Command.Fail.NotWritten, folder, cause(err))
	}
	p.print(path)
	if asked.open && window.Show(path) != nil {
		p.tell(p.words.Report.Command.Unopened)
	}
	return nil
}

// reportedStage gives the stage that was named, by its id, and else the one that new entries belong to.
func (p *program) reportedStage(j *store.Journal, named []string) (string, error) {
	if len(named) > 0 {
		return named[0], nil
	}
	set, err := j.Settings()
	return set.Stage, err
}

func (p *program) reportGuide(asked *reporting) error {
	r := rubric.Default()
	err := ifAny(p.readingOrCopy)(func(j *store.Journal) (err error) {
		r, err = j.RubricInUse()
		return err
	})
	if err != nil {
		return err
	}
	made := reports.OfGuide(p.words, r)
	return p.putReport(asked, &made)
}

// reportCohort pictures the hand-ins of files and folders.
func (p *program) reportCohort(asked *reporting, from []string) error {
	review := &reviewing{Sealed: asked.Sealed}
	return p.looking(review, func(s *store.Reviews) error {
		cohort, err := p.readCohort(s, review, from)
		if err != nil {
			return err
		}
		made, err := reports.OfCohort(context.Background(), s, cohort, cohort.Rubrics(func(string) []exchange.Key { return review.Keys }),
			reports.Class{Names: asked.names, Small: asked.names, Now: p.now()}, p.words, nil)
		if err != nil {
			return err
		}
		p.tellAside(cohort)
		return p.putReport(asked, &made)
	})
}
