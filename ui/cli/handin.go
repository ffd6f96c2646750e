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

	"koffiemoment/journal"
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
	replace                       bool
	assessment                    bool
	beside                        string
}

// asShared is how a flag says that each thing written beside entries goes along or stays as the student said of it.
const asShared = "shared"

// along is what the student said of them all at once, for this hand-in.
func (asked *leaving) along() exchange.Along {
	return exchange.Along(strings.TrimPrefix(asked.beside, asShared))
}

// handInCommand opens the screen where a hand-in is made, unless a flag says what is wanted: then nothing is asked, and what the
// student would decide on screen has to have been decided.
func (p *program) handInCommand() *cobra.Command {
	asked, words := &leaving{}, &p.words.Command.Flags
	c := p.command("handin", func(cmd *cobra.Command, _ []string) error {
		if !chosenAny(cmd) {
			return p.handInScreen(cmd)
		}
		return p.handIn(cmd, asked)
	})
	f := c.Flags()
	f.SortFlags = false
	f.StringVar(&asked.stage, "stage", "", words.Stage)
	f.StringVar(&asked.from, "from", "", words.From)
	f.StringVar(&asked.until, "until", "", words.Until)
	f.StringArrayVar(&asked.entries, "entry", nil, words.Entry)
	f.StringArrayVar(&asked.why, "why", nil, words.Why)
	f.BoolVar(&asked.all, "all", false, words.All)
	f.BoolVar(&asked.assessment, "assessment", true, words.Assessment)
	f.StringVar(&asked.beside, "beside", asShared, words.Beside)
	f.StringVar(&asked.dates, "dates", string(exchange.Weeks), words.Dates)
	f.StringVar(&asked.name, "name", "", words.Name)
	f.StringVar(&asked.key, "for", "", words.For)
	f.StringVar(&asked.secret, "passphrase-file", "", words.Seal)
	f.StringVar(&asked.out, "out", "", words.Out)
	f.BoolVar(&asked.check, "check", false, words.Check)
	f.BoolVar(&asked.preview, "preview", false, words.Preview)
	f.BoolVar(&asked.replace, "replace-found", false, words.ReplaceFound)
	f.BoolVar(&asked.keep, "keep-found", false, words.KeepFound)
	f.BoolVar(&asked.json, "json", false, words.JSON)
	return c
}

// chosenAny says whether any flag of the command's own was given. Those of every command, such as --journal, say nothing
// about what is handed in.
func chosenAny(cmd *cobra.Command) (chosen bool) {
	cmd.LocalNonPersistentFlags().VisitAll(func(flag *pflag.Flag) { chosen = chosen || flag.Changed })
	return chosen
}

// handInScreen opens the program where a hand-in is made. Without a journal there is nothing to hand in, and none is made to say so.
func (p *program) handInScreen(cmd *cobra.Command) error {
	if _, err := p.existingJournal(); err != nil {
		return err
	}
	return p.open("handin")(cmd, nil)
}

// handIn makes a hand-in without a screen, or shows what it would be. Showing opens the journal for reading only: it may lie on a disk
// where nothing can be written, and it is sure to change nothing.
func (p *program) handIn(cmd *cobra.Command, asked *leaving) error {
	if err := cmp.Or(p.filled(cmd), p.fits(cmd, asked)); err != nil {
		return err
	}
	var days store.Query
	var err error
	if days.From, days.Until, err = p.period(cmd, asked.from, asked.until); err != nil {
		return err
	}
	seal, err := p.sealing(cmd, asked)
	if err != nil {
		return err
	}
	open := p.writing
	if asked.check || asked.preview {
		open = p.reading
	}
	return open(func(j *store.Journal) error {
		if seal.By == "" && asked.key != "" {
			if seal, err = p.sealingFor(cmd, j, asked.key); err != nil {
				return err
			}
		}
		d, err := p.collect(cmd, j, asked, days)
		switch {
		case err != nil:
			return err
		case asked.check:
			return p.check(j, &d, asked.json)
		case asked.preview:
			return p.preview(j, &d)
		}
		if _, err = outbox(asked.out); asked.replace && err == nil { // before anything changes
			d, err = p.replaceFound(j, &d, func() (departure, error) { return p.collect(cmd, j, asked, days) })
		}
		if err != nil {
			return err
		}
		return p.writeHandIn(j, &d, asked, seal)
	})
}

// fits refuses flags that do not go together. One that would do nothing beside another is among them: who gave it believes it did.
func (p *program) fits(cmd *cobra.Command, asked *leaving) error {
	days, picked, shows := asked.from != "" || asked.until != "", len(asked.entries) > 0, asked.check || asked.preview
	for _, pair := range []struct {
		both        bool
		first, then string
	}{
		{asked.all && asked.stage != "", "--all", "--stage"},
		{asked.all && days, "--all", "--from/--until"},
		{asked.all && picked, "--all", "--entry"},
		{picked && days, "--entry", "--from/--until"},
		{asked.key != "" && asked.secret != "", "--for", "--passphrase-file"},
		{asked.check && asked.preview, "--check", "--preview"},
		{asked.replace && shows, "--replace-found", "--check/--preview"},
		{asked.keep && shows, "--keep-found", "--check/--preview"},
		{asked.out != "" && shows, "--out", "--check/--preview"},
		{asked.key != "" && shows, "--for", "--check/--preview"},
		{asked.secret != "" && shows, "--passphrase-file", "--check/--preview"},
	} {
		if pair.both {
			return p.misused(cmd, p.words.Command.Usage.Together, pair.first, pair.then)
		}
	}
	words := &p.words.Command.Usage
	dates, besides := []string{string(exchange.Weeks), string(exchange.Real)}, []string{asShared, string(exchange.AllAlong), string(exchange.NotAlong)}
	switch {
	case !slices.Contains(besides, asked.beside):
		return p.misused(cmd, words.BadChoice, asked.beside, "--beside", strings.Join(besides, ", "))
	case !slices.Contains(dates, asked.dates):
		return p.misused(cmd, words.BadChoice, asked.dates, "--dates", strings.Join(dates, ", "))
	case asked.json && !asked.check:
		return p.misused(cmd, words.Needs, "--json", "--check")
	case !picked && !days && !asked.all && asked.stage == "" && !shows:
		return p.misused(cmd, "%s", words.NoChoice)
	}
	return nil
}

// sealing gives what the hand-in is sealed with. What is wrong with a key is told without the key: it may be a secret one.
func (p *program) sealing(cmd *cobra.Command, asked *leaving) (seal store.Sealing, err error) {
	switch {
	case asked.key != "" && !isKey(asked.key):
		return seal, nil // the name of a lecturer, whom the journal knows
	case asked.key != "":
		seal.By = exchange.ByKey
		if seal.Lock, err = exchange.LockFor(asked.key); err != nil {
			return seal, p.misused(cmd, p.words.Command.Usage.BadLock, p.refusedKey(err))
		}
	case asked.secret != "":
		var passphrase string
		if passphrase, err = p.keys.Passphrase(asked.secret); err != nil {
			return seal, err
		}
		seal.By = exchange.ByPassphrase
		seal.Lock, err = exchange.LockWith(passphrase)
	}
	return seal, err
}

// isKey tells a key, whole or not, from the name of a lecturer.
func isKey(text string) bool {
	text = strings.ToLower(strings.TrimSpace(text))
	return strings.HasPrefix(text, "age1") || strings.HasPrefix(text, "age-")
}

// sealingFor seals for a lecturer whose file was opened, by name. A part of the name will do where only one has it.
func (p *program) sealingFor(cmd *cobra.Command, j *store.Journal, name string) (seal store.Sealing, err error) {
	all, err := j.Lecturers()
	if err != nil {
		return seal, err
	}
	asked := journal.Fold(name)
	named := func(is func(called string) bool) []store.Lecturer {
		return slices.DeleteFunc(slices.Clone(all), func(l store.Lecturer) bool { return !is(journal.Fold(l.Name)) })
	}
	found := named(func(called string) bool { return called == asked })
	if len(found) == 0 {
		found = named(func(called string) bool { return strings.Contains(called, asked) })
	}
	say := &p.words.Lecturers
	switch len(found) {
	case 0:
		return seal, p.misused(cmd, say.ForNobody, journal.Field(name))
	case 1:
		seal.By = exchange.ByKey
		seal.Lock, err = exchange.LockFor(found[0].Recipient())
		return seal, err
	}
	return seal, p.misused(cmd, say.ForSeveral, journal.Field(name))
}

// writeHandIn writes the hand-in, once nothing in it waits for a decision.
func (p *program) writeHandIn(j *store.Journal, d *departure, asked *leaving, seal store.Sealing) error {
	words := &p.words.Command.HandIn
	found, err := p.discreet(j, d)
	if err != nil {
		return err
	}
	if open := found.Open(); open > 0 && !asked.keep {
		return fail(statusFailed, "%s %s\n%s", words.Undecided.Of(open), words.Unwritten, words.Decide)
	}
	folder, err := outbox(asked.out)
	if err == nil && asked.keep { // once it is known where the file goes; the decisions outlive a hand-in that fails
		err = j.Keep(found.Issues, true)
	}
	if err != nil {
		return err
	}
	h, err := j.HandIn(d.Choice, d.source, seal, folder)
	if path := new(fs.PathError); errors.As(err, &path) { // the path in it may be that of a temporary file
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

// refusedKey says what is wrong with a key, without the key itself: it may be a secret one.
func (p *program) refusedKey(err error) string {
	say, refused := &p.words.Exchange, new(exchange.Refusal)
	if !errors.As(err, &refused) {
		return p.words.SayFile(err)
	}
	return say.Wrong[refused.Code] + ". " + say.Instead[refused.Code]
}
