package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"

	"github.com/spf13/cobra"

	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui/cli/layout"
	"koffiemoment/ui/cli/unlock"
	"koffiemoment/ui/own"
)

func (p *program) restoreCommand() *cobra.Command {
	return p.optional(p.command("restore", func(_ *cobra.Command, args []string) error {
		if len(args) == 0 {
			return p.listCopies()
		}
		return p.restore(args[0])
	}), p.words.Command.Args.Backup)
}

// listCopies prints the copies that could be taken back, the newest first. A file that is gone has them all the same.
func (p *program) listCopies() error {
	var rows [][]string
	paths, err := p.ownPlaces()
	if err != nil {
		return err
	}
	for _, own := range paths {
		found, err := p.copies(own.path)
		if err != nil && len(found) == 0 {
			return err
		}
		for _, b := range found {
			holds := p.words.Command.Lock.Copy
			if !b.Sealed {
				holds = p.words.Safety.File(own.reviews).Holds.Of(b.Entries)
			}
			rows = append(rows, []string{p.words.Dates.WholeMoment(b.Made.Local()), holds, b.Path})
		}
	}
	if len(rows) == 0 {
		p.tell(p.words.Safety.NoneHere)
	}
	p.print(layout.Columns(rows)...)
	return nil
}

// restore takes a copy back. The copy itself says of which of the two files it is.
func (p *program) restore(copied string) error {
	x, err := unlock.Opened(p.keys.With, copied, func(key *vault.Key) (store.Examined, error) { return store.ExamineCopy(copied, key) })
	refused := new(own.Refusal)
	switch {
	case errors.As(err, &refused):
		return err
	case errors.Is(err, fs.ErrNotExist):
		return fail(statusNotFound, p.words.Command.Fail.NoFile, copied)
	case err != nil || x.Kind == "":
		return &failure{status: statusUnreadable, text: p.words.SaySafety(false, store.ErrDamaged)}
	}
	own, err := p.ownPlaces()
	if err != nil {
		return err
	}
	for i := range own {
		if own[i].reviews != (x.Kind == "reviews") {
			continue
		}
		p.aboutFile(&own[i])
		done, err := unlock.Opened(p.keys.With, own[i].path, func(key *vault.Key) (store.Rescued, error) {
			return store.Restore(own[i].path, p.backupAt(own[i].path, copied, key), key, p.now())
		})
		if err != nil {
			return p.notRescued(&own[i], err)
		}
		p.tellRescued(&own[i], &done)
		return nil
	}
	return &failure{status: statusUnreadable, text: p.words.SaySafety(x.Kind != "reviews", store.ErrOtherKind)}
}

// backupAt gives what is known of a copy: of one that was made here also when.
func (p *program) backupAt(of, copied string, key *vault.Key) store.Backup {
	at := store.Whole(copied)
	found, _, _ := store.Backups(of, key, filepath.Dir(at)) // where nothing is known of it, it is taken back all the same
	for _, b := range found {
		if b.Path == at {
			return b
		}
	}
	return store.Backup{Path: at}
}

// notRescued words an error of taking a file back. Which file is locked is told as everywhere, and so is that the disk is full: there is no screen
// on which what was written stands still.
func (p *program) notRescued(f *ownFile, err error) error {
	status, refused := statusFailed, new(own.Refusal)
	switch {
	case errors.As(err, &refused), errors.Is(err, store.ErrLocked), errors.Is(err, store.ErrNewer), errors.Is(err, store.ErrDraft), errors.Is(err, store.ErrFull):
		return err
	case errors.Is(err, store.ErrDamaged), errors.Is(err, store.ErrOtherKind):
		status = statusUnreadable
	}
	return &failure{status: status, text: p.words.SaySafety(f.reviews, err)}
}

func (p *program) tellRescued(f *ownFile, done *store.Rescued) {
	p.tell(p.words.SayRescued(f.reviews, done, p.now())...)
}

func (p *program) checkCommand() *cobra.Command {
	return p.command("check", func(*cobra.Command, []string) error { return p.checkOwn() })
}

// checkOwn says of each of the person's own files whether it is whole, and how much of it is where it is not.
func (p *program) checkOwn() error {
	own, err := p.ownFiles()
	if err != nil {
		return err
	}
	status := statusDone
	for i := range own {
		p.aboutFile(&own[i])
		x, shut, err := p.examine(&own[i])
		if err != nil {
			return err
		}
		if p.print(own[i].path); shut {
			p.print("  " + p.words.Command.Lock.IsLocked)
		}
		if x.Whole {
			p.print("  " + p.words.Safety.File(own[i].reviews).Checked)
			p.print("  " + p.words.SayWhole(own[i].reviews, &x, p.now()))
		} else {
			status = statusUnreadable
			p.print("  " + p.words.Safety.File(own[i].reviews).Damaged)
			if x.Entries > 0 {
				p.print("  " + p.words.SayWhole(own[i].reviews, &x, p.now()))
			}
			p.print("  " + p.advice(&own[i]))
		}
		if x.Doubtful && x.Kind != "" {
			p.print("  " + p.words.Safety.Doubtful)
		}
	}
	gone, err := p.tellGone()
	if err == nil && (status != statusDone || gone) {
		err = &failure{status: statusUnreadable}
	}
	return err
}

// examine looks at a file, and says whether it is locked.
func (p *program) examine(f *ownFile) (x store.Examined, shut bool, err error) {
	x, err = unlock.Opened(p.keys.With, f.path, func(key *vault.Key) (store.Examined, error) {
		shut = key != nil
		return store.Examine(f.path, key)
	})
	return x, shut, err
}

// tellGone says of which files only copies are there.
func (p *program) tellGone() (any bool, err error) {
	own, err := p.ownPlaces()
	for i := range own {
		if f := &own[i]; missing(f.path) && p.newestCopy(f.path) != nil {
			any = true
			p.print(f.path, "  "+p.words.Safety.File(f.reviews).Gone, "  "+p.advice(f))
		}
	}
	return any, err
}

// advice names the command that brings most back, with the flag that this one was given: else it would be about another file.
func (p *program) advice(f *ownFile) string {
	named := ""
	if f.reviews && p.flags.reviews != "" {
		named = fmt.Sprintf(" --reviews %q", f.path)
	} else if !f.reviews && p.flags.journal != "" {
		named = fmt.Sprintf(" --journal %q", f.path)
	}
	if b := p.newestCopy(f.path); b != nil {
		return fmt.Sprintf(p.words.Safety.TryRestore, p.words.Dates.Moment(b.Made.Local(), p.now()), b.Path, named)
	}
	return fmt.Sprintf(p.words.Safety.TryRepair, named)
}

func (p *program) repairCommand() *cobra.Command {
	return p.command("repair", func(*cobra.Command, []string) error { return p.repair() })
}

// repair brings together what can be read of the files that are damaged, and leaves one alone that is whole.
func (p *program) repair() error {
	own, err := p.ownFiles()
	if err != nil {
		return err
	}
	for i := range own {
		p.aboutFile(&own[i])
		x, _, err := p.examine(&own[i])
		if err != nil {
			return err
		}
		if x.Whole {
			p.tell(p.words.Safety.File(own[i].reviews).Checked)
			continue
		}
		done, err := unlock.Opened(p.keys.With, own[i].path, func(key *vault.Key) (store.Rescued, error) { return store.Salvage(own[i].path, key, p.now()) })
		if errors.Is(err, store.ErrDamaged) {
			return fail(statusUnreadable, "%s", p.words.Safety.NothingLeft)
		}
		if err != nil {
			return p.notRescued(&own[i], err)
		}
		p.tellRescued(&own[i], &done)
	}
	return nil
}
