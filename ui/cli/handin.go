package cli

import (
	"cmp"
	"errors"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// leaving is what handin was asked for.
type leaving struct {
	stage, from, until            string
	entries, why                  []string
	all                           bool
	dates, name, key, secret, out string
	check, preview, keep, json    bool
}

func (p *program) handInCommand() *cobra.Command {
	l, words := &leaving{}, &p.words.Command.Flags
	c := p.command("handin", func(cmd *cobra.Command, _ []string) error {
		if !chosenAny(cmd) {
			return p.handInScreen(cmd)
		}
		return p.handIn(cmd, l)
	})
	f := c.Flags()
	f.SortFlags = false
	f.StringVar(&l.stage, "stage", "", words.Stage)
	f.StringVar(&l.from, "from", "", words.From)
	f.StringVar(&l.until, "until", "", words.Until)
	f.StringArrayVar(&l.entries, "entry", nil, words.Entry)
	f.StringArrayVar(&l.why, "why", nil, words.Why)
	f.BoolVar(&l.all, "all", false, words.All)
	f.StringVar(&l.dates, "dates", string(exchange.Weeks), words.Dates)
	f.StringVar(&l.name, "name", "", words.Name)
	f.StringVar(&l.key, "for", "", words.For)
	f.StringVar(&l.secret, "passphrase-file", "", words.Seal)
	f.StringVar(&l.out, "out", "", words.Out)
	f.BoolVar(&l.check, "check", false, words.Check)
	f.BoolVar(&l.preview, "preview", false, words.Preview)
	f.BoolVar(&l.keep, "keep-found", false, words.KeepFound)
	f.BoolVar(&l.json, "json", false, words.JSON)
	return c
}

// chosenAny says whether any flag of the command's own was given.
func chosenAny(cmd *cobra.Command) (any bool) {
	cmd.LocalNonPersistentFlags().VisitAll(func(f *pflag.Flag) { any = any || f.Changed })
	return any
}

// handInScreen opens the program where a hand-in is made. Without a journal there is nothing to hand in.
func (p *program) handInScreen(cmd *cobra.Command) error {
	path, err := p.journalPath()
	if err != nil {
		return err
	}
	if missing(path) {
		return fail(statusNotFound, p.words.Command.Fail.NoJournal, path)
	}
	return p.open("handin")(cmd, nil)
}

// handIn makes a hand-in without a screen, or shows what it would be.
func (p *program) handIn(cmd *cobra.Command, l *leaving) error {
	if err := cmp.Or(p.filled(cmd), p.fits(cmd, l)); err != nil {
		return err
	}
	days, err := p.period(cmd, l)
	if err != nil {
		return err
	}
	seal, err := p.sealing(cmd, l)
	if err != nil {
		return err
	}
	open := p.writing
	if l.check || l.preview {
		open = p.reading
	}
	return open(func(j *store.Journal) error {
		d, err := p.collect(cmd, j, l, days)
		switch {
		case err != nil:
			return err
		case l.check:
			return p.check(j, &d, l.json)
		case l.preview:
			return p.preview(&d)
		}
		return p.writeHandIn(j, &d, l, seal)
	})
}

// fits refuses flags that do not go together.
func (p *program) fits(cmd *cobra.Command, l *leaving) error {
	days, picked, shows := l.from != "" || l.until != "", len(l.entries) > 0, l.check || l.preview
	for _, pair := range []struct {
		both        bool
		first, then string
	}{
		{l.all && l.stage != "", "--all", "--stage"},
		{l.all && days, "--all", "--from/--until"},
		{l.all && picked, "--all", "--entry"},
		{picked && days, "--entry", "--from/--until"},
		{l.key != "" && l.secret != "", "--for", "--passphrase-file"},
		{l.check && l.preview, "--check", "--preview"},
		{l.keep && shows, "--keep-found", "--check/--preview"},
		{l.out != "" && shows, "--out", "--check/--preview"},
		{l.key != "" && shows, "--for", "--check/--preview"},
		{l.secret != "" && shows, "--passphrase-file", "--check/--preview"},
	} {
		if pair.both {
			return p.misused(cmd, p.words.Command.Usage.Together, pair.first, pair.then)
		}
	}
	words := &p.words.Command.Usage
	dates := []string{string(exchange.Weeks), string(exchange.Real)}
	switch {
	case !slices.Contains(dates, l.dates):
		return p.misused(cmd, words.BadChoice, l.dates, "--dates", strings.Join(dates, ", "))
	case l.json && !l.check:
		return p.misused(cmd, words.Needs, "--json", "--check")
	case !picked && !days && !l.all && l.stage == "" && !shows:
		return p.misused(cmd, "%s", words.NoChoice)
	}
	return nil
}

// period reads the days that were chosen.
func (p *program) period(cmd *cobra.Command, l *leaving) (q store.Query, err error) {
	if q.From, err = p.day(cmd, "--from", l.from); err != nil {
		return q, err
	}
	q.Until, err = p.day(cmd, "--until", l.until)
	if err == nil && !q.Until.IsZero() {
		q.Until = q.Until.AddDate(0, 0, 1)
	}
	return q, err
}

// sealing gives what the hand-in is sealed with. What is wrong with a key is told without the key: it may be a secret one.
func (p *program) sealing(cmd *cobra.Command, l *leaving) (s store.Sealing, err error) {
	switch {
	case l.key != "":
		s.By = exchange.ByKey
		if s.Lock, err = exchange.LockFor(l.key); err != nil {
			return s, p.misused(cmd, p.words.Command.Usage.BadLock, p.refusedKey(err))
		}
	case l.secret != "":
		var passphrase string
		if passphrase, err = p.passphrase(l.secret); err != nil {
			return s, err
		}
		s.By = exchange.ByPassphrase
		s.Lock, err = exchange.LockWith(passphrase)
	}
	return s, err
}

// writeHandIn writes the hand-in, once nothing in it waits for a decision.
func (p *program) writeHandIn(j *store.Journal, d *departure, l *leaving, seal store.Sealing) error {
	words := &p.words.Command.HandIn
	found, err := p.discreet(j, d)
	if err != nil {
		return err
	}
	if open := found.Open(); open > 0 && !l.keep {
		return fail(statusFailed, "%s %s\n%s", words.Undecided.Of(open), words.Unwritten, words.Decide)
	}
	folder, err := outbox(l.out)
	if err == nil && l.keep {
		err = j.Keep(found.Issues, true)
	}
	if err != nil {
		return err
	}
	h, err := j.HandIn(d.Choice, d.source, seal, folder)
	if path := new(fs.PathError); errors.As(err, &path) {
		return fail(statusFailed, p.words.Command.Fail.NotWritten, folder, cause(err))
	}
	if err != nil {
		return err
	}
	p.print(h.File)
	p.tellHandIn(&h, d)
	return nil
}

// outbox gives the folder that was chosen, whole, because the journal remembers where a hand-in went; or the usual one.
func outbox(chosen string) (string, error) {
	if chosen == "" {
		return store.DefaultOutbox()
	}
	return filepath.Abs(chosen)
}

// tellHandIn says what stayed, what cannot change any more, and what is still to be done.
func (p *program) tellHandIn(h *store.HandedIn, d *departure) {
	words := &p.words.Command.HandIn
	if d.stays > 0 {
		p.tell(words.Stays.Of(d.stays))
	}
	if len(h.Estimates) > 0 {
		p.tell(words.Fixed)
	}
	p.tell(words.SendIt)
}
