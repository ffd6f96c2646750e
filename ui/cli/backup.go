package cli

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui/cli/lines"
	"koffiemoment/ui/cli/unlock"
	"koffiemoment/ui/own"
	"koffiemoment/ui/words"
)

// ownFile is one of the person's own files: the journal, or what was noted while reviewing.
type ownFile struct {
	path    string
	reviews bool
	kind    *words.FileFailures
}

// ownPlaces gives where they are, or would be. Whoever names one of them by a flag means that one alone.
func (p *program) ownPlaces() (own []ownFile, err error) {
	path, err := p.journalPath()
	if err != nil {
		return nil, err
	}
	if p.flags.journal != "" || p.flags.reviews == "" {
		own = append(own, ownFile{path, false, &p.words.Command.Fail.Journal})
	}
	if p.flags.reviews != "" || p.flags.journal == "" {
		reviews, err := p.reviewsPath()
		if err != nil {
			return nil, err
		}
		own = append(own, ownFile{reviews, true, &p.words.Command.Fail.Reviews})
	}
	return own, nil
}

// ownFiles gives those that stand there.
func (p *program) ownFiles() ([]ownFile, error) {
	own, err := p.ownPlaces()
	if err != nil {
		return nil, err
	}
	named := own[0]
	own = slices.DeleteFunc(own, func(f ownFile) bool { return missing(f.path) })
	if len(own) == 0 {
		return nil, p.absent(&named)
	}
	return own, nil
}

// absent says that a file was never made, or that it is gone where its copies are still there.
func (p *program) absent(f *ownFile) error {
	switch words := &p.words.Command.Fail; {
	case p.newestCopy(f.path) != nil:
		return fail(statusNotFound, "%s\n%s", p.words.Safety.File(f.reviews).Gone, p.advice(f))
	case f.reviews:
		return fail(statusNotFound, words.NoReviews, f.path)
	default:
		return fail(statusNotFound, words.NoJournal, f.path)
	}
}

// aboutFile makes what goes wrong from here on be told of one of the files.
func (p *program) aboutFile(f *ownFile) { p.path, p.kind = f.path, f.kind }

// optional makes a command take one argument or none.
func (p *program) optional(c *cobra.Command, arg string) *cobra.Command {
	c.Use += " [" + arg + "]"
	c.Args = func(cmd *cobra.Command, args []string) error {
		if len(args) > 1 {
			return p.misused(cmd, p.words.Command.Usage.TooMany, args[1])
		}
		return nil
	}
	return c
}

func (p *program) backupCommand() *cobra.Command {
	return p.optional(p.command("backup", func(_ *cobra.Command, args []string) error {
		folder := ""
		if len(args) > 0 {
			folder = args[0]
		}
		return p.backup(folder)
	}), p.words.Command.Args.Folder)
}

// backup makes a copy of each of the person's own files, and prints where it is.
func (p *program) backup(folder string) error {
	own, err := p.ownFiles()
	if err != nil {
		return err
	}
	for i := range own {
		made, err := p.copyOf(&own[i], folder)
		if folder != "" && errors.Is(err, fs.ErrNotExist) {
			return fail(statusNotFound, p.words.Command.Fail.NoFolder, folder)
		}
		if err != nil {
			return err
		}
		say := &p.words.Safety
		p.print(made.Path)
		p.tell(fmt.Sprintf(say.Made, say.File(own[i].reviews).Holds.Of(made.Entries), filepath.Dir(made.Path)))
	}
	return nil
}

// copyOf goes into the folder that was chosen on screen where none is named.
func (p *program) copyOf(f *ownFile, folder string) (made store.Backup, err error) {
	if folder == "" {
		folder = p.config.CopiesOf(f.path).Folder
	}
	if f.reviews {
		rs, err := p.openReviews(f.path, store.Options{ReadOnly: true})
		if err != nil {
			return made, err
		}
		defer rs.Close()
		if made, err = rs.Backup(folder, p.now()); err == nil {
			p.remember(f.path, made)
		}
		return made, err
	}
	j, err := p.openJournal(f.path, store.Options{ReadOnly: true})
	if err != nil {
		return made, err
	}
	defer j.Close()
	if made, err = j.Backup(folder, p.now()); err == nil {
		p.remember(f.path, made)
	}
	return made, err
}

// remember keeps where a copy is, so that it is found when the file does not open any more. A config file that can't be written keeps nobody from a
// copy that was made.
func (p *program) remember(path string, made store.Backup) {
	change := func(c *store.Config) { *c = c.WithCopies(path, c.CopiesOf(path).With(made)) }
	if change(&p.config); p.configPath != "" {
		_ = store.ChangeConfig(p.configPath, change)
	}
}

// backUp makes a copy after a command that finished something, as the full-screen program does at its end. That none could be made is no failure of what
// was done.
func (p *program) backUp(f lines.Own) {
	_, _ = f.FollowLock(nil) // copies that could not be reached before; which still can't, lock and unlock said
	made, missed, err := f.AutoBackup(p.now())
	if err != nil || made.Path == "" {
		return
	}
	if missed != "" {
		p.tellAll(words.Fill(p.words.Safety.Away, missed, made.Path))
	}
	if filepath.Dir(made.Path) != store.BackupsFolder(f.Path()) { // where anybody looks first
		p.remember(f.Path(), made)
	}
}

// newestCopy gives the newest copy of a file, nil where there is none. Of copies that are locked nothing is known but the day.
func (p *program) newestCopy(path string) *store.Backup {
	found, _, _ := store.Backups(path, nil, p.config.CopiesOf(path).Folders()...) // what was found comes with the error about a place that was not
	if slices.ContainsFunc(found, func(b store.Backup) bool { return b.Sealed }) {
		slices.SortStableFunc(found, func(a, b store.Backup) int { return b.Made.Compare(a.Made) })
	}
	if len(found) == 0 {
		return nil
	}
	return &found[0]
}

// copies gives the copies of a file, the newest first; of those that are locked more than the day where a file with the key was named.
func (p *program) copies(path string) (found []store.Backup, err error) {
	folders := p.config.CopiesOf(path).Folders()
	found, _, err = store.Backups(path, nil, folders...)
	if at := slices.IndexFunc(found, func(b store.Backup) bool { return b.Sealed }); at >= 0 {
		key, wrong := p.keys.Known(found[at].Path)
		if key != nil {
			found, _, err = store.Backups(path, key, folders...)
		}
		err = cmp.Or(wrong, err)
	}
	return found, err
}

// readingOrCopy is reading that looks into the newest copy while another window has the journal, and says so.
func (p *program) readingOrCopy(work func(*store.Journal) error) error {
	err := p.reading(work)
	if !errors.Is(err, store.ErrLocked) {
		return err
	}
	copied := p.newestCopy(p.path)
	if copied == nil {
		return err
	}
	j, failed := unlock.Opened(p.keys.With, copied.Path, func(key *vault.Key) (*store.Journal, error) {
		return store.Open(copied.Path, store.Options{ReadOnly: true, Key: key})
	})
	if failed != nil {
		return refusedOr(failed, err)
	}
	defer j.Close()
	p.tell(fmt.Sprintf(p.words.Safety.File(false).FromLast, p.words.Dates.Moment(copied.Made.Local(), p.now())))
	return work(j)
}

// refusedOr gives why a copy was not opened where that has words of its own, and else another error.
func refusedOr(failed, err error) error {
	if refused := new(own.Refusal); errors.As(failed, &refused) {
		return failed
	}
	return err
}

// reviewsOrCopy opens the lecturer's file for reading, and its newest copy while another window has it, and says so.
func (p *program) reviewsOrCopy(path string) (*store.Reviews, error) {
	s, err := p.openReviews(path, store.Options{ReadOnly: true})
	if !errors.Is(err, store.ErrLocked) {
		return s, err
	}
	copied := p.newestCopy(path)
	if copied == nil {
		return nil, err
	}
	s, failed := unlock.Opened(p.keys.With, copied.Path, func(key *vault.Key) (*store.Reviews, error) {
		return store.OpenReviews(copied.Path, store.Options{ReadOnly: true, Key: key})
	})
	if failed != nil {
		return nil, refusedOr(failed, err)
	}
	p.tell(fmt.Sprintf(p.words.Safety.File(true).FromLast, p.words.Dates.Moment(copied.Made.Local(), p.now())))
	return s, nil
}
