package cli

import (
	"strings"

	"github.com/spf13/cobra"

	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui/cli/unlock"
)

// lockCommand locks one of the person's own files, and has the recovery sheet written.
func (p *program) lockCommand() *cobra.Command {
	set, lecturer, say := &unlock.Setting{}, false, &p.words.Command.Lock
	c := p.command("lock", func(cmd *cobra.Command, _ []string) error {
		if err := p.filled(cmd); err != nil {
			return err
		}
		if set.Beside && set.Sheet == "" {
			return p.misused(cmd, p.words.Command.Usage.Needs, "--beside", "--sheet")
		}
		return p.atDoor(lecturer, func(d *unlock.Door) error { return d.Lock(set) })
	})
	f := c.Flags()
	f.SortFlags = false
	f.BoolVar(&set.Change, "change", false, say.Change)
	f.StringVar(&set.Sheet, "sheet", "", say.SheetFile)
	f.BoolVar(&set.Beside, "beside", false, say.Beside)
	f.StringVar(&set.PassphraseFile, "passphrase-file", "", say.NewPhrase)
	f.BoolVar(&lecturer, "lecturer", false, say.Lecturer)
	return c
}

// unlockCommand takes the lock off one of them.
func (p *program) unlockCommand() *cobra.Command {
	lecturer := false
	c := p.command("unlock", func(*cobra.Command, []string) error { return p.atDoor(lecturer, (*unlock.Door).Unlock) })
	c.Flags().BoolVar(&lecturer, "lecturer", false, p.words.Command.Lock.Lecturer)
	return c
}

// atDoor does work with the lock of the journal, or of the lecturer's file, which is there.
func (p *program) atDoor(lecturer bool, work func(*unlock.Door) error) (err error) {
	d := &unlock.Door{Keys: &p.keys, Now: p.now, Tell: p.tellAll, Print: p.print}
	if lecturer {
		p.kind = &p.words.Command.Fail.Reviews
		d.Open = func(key *vault.Key) (unlock.Locker, error) {
			return store.OpenReviews(d.Path, p.backedUp(d.Path, store.Options{}, key))
		}
		if d.Path, err = p.reviewsPath(); err == nil && missing(d.Path) {
			err = p.noReviews()
		}
	} else {
		p.kind = &p.words.Command.Fail.Journal
		d.Open = func(key *vault.Key) (unlock.Locker, error) {
			return store.Open(d.Path, p.backedUp(d.Path, store.Options{}, key))
		}
		d.Path, err = p.existingJournal()
	}
	if err != nil {
		return err
	}
	p.path = d.Path
	return work(d)
}

// openCommand shows what is in a side file that is locked, or writes it somewhere.
func (p *program) openCommand() *cobra.Command {
	to, say := "", &p.words.Command.Lock
	c := p.command("open", func(cmd *cobra.Command, args []string) error {
		if err := p.filled(cmd); err != nil {
			return err
		}
		inside, err := p.keys.Box(args[0])
		switch {
		case err != nil:
			return err
		case to != "":
			return p.writeNew(to, inside)
		case !unlock.IsText(inside):
			return fail(statusFailed, say.NotText, args[0])
		}
		p.print(strings.Split(strings.TrimSuffix(string(inside), "\n"), "\n")...)
		return nil
	}, say.Box)
	c.Flags().StringVarP(&to, "out", "o", "", say.Out)
	return c
}
