package cli

import (
	"errors"
	"io"
	"io/fs"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/cli/unlock"
	"koffiemoment/ui/mine"
)

// exportCommand writes all of what is the student's own. The name says as what: a .json file, a .koffie file, sealed, for another
// computer, or a folder to read.
func (p *program) exportCommand() *cobra.Command {
	u := &unlock.Sealed{}
	words := &p.words.Command
	c := p.command("export", func(cmd *cobra.Command, args []string) error {
		if err := p.filled(cmd); err != nil {
			return err
		}
		return p.export(cmd, args[0], u)
	}, words.Args.Target)
	c.Flags().StringVar(&u.PassphraseFile, "passphrase-file", "", words.Flags.Seal)
	return c
}

func (p *program) export(cmd *cobra.Command, path string, u *unlock.Sealed) error {
	say, ext := &p.words.Mine, strings.ToLower(filepath.Ext(path))
	switch {
	case ext != "" && ext != ".json" && ext != ".koffie":
		return p.misused(cmd, say.NeedsName, path)
	case ext != ".koffie" && u.PassphraseFile != "":
		return p.misused(cmd, p.words.Command.Usage.Needs, "--passphrase-file", "*.koffie")
	case ext == ".koffie" && u.PassphraseFile == "":
		return p.misused(cmd, "%s", say.NeedsPhrase)
	}
	if err := p.free(path); err != nil {
		return err // before a passphrase is read
	}
	if err := u.Read(&p.keys); err != nil {
		return err
	}
	return p.reading(func(j *store.Journal) error {
		var err error
		switch ext {
		case "":
			p.tell(say.FolderHolds)
			r, wrong := p.rubricOf(j)
			if wrong != nil {
				return wrong
			}
			err = mine.WriteFolder(j, p.words, r, path)
		case ".json":
			p.tell(say.WholeHolds)
			err = store.WriteNewFrom(path, j.Export)
		default:
			p.tell(say.MoveHolds)
			err = store.WriteNewFrom(path, func(w io.Writer) error { return j.WriteMove(w, u.Passphrase) })
		}
		switch {
		case exchange.IsRefusal(err, exchange.TooBig):
			return fail(statusFailed, "%s", say.TooBig)
		case errors.Is(err, fs.ErrExist), errors.Is(err, fs.ErrNotExist): // unless it has changed again since
			if taken := p.free(path); taken != nil {
				return taken
			}
		}
		if err == nil {
			p.print(path)
		}
		return err
	})
}

// importCommand makes the journal of a file that export wrote, where nothing was written yet.
func (p *program) importCommand() *cobra.Command {
	u := &unlock.Sealed{}
	words := &p.words.Command
	c := p.command("import", func(cmd *cobra.Command, args []string) error {
		if err := p.filled(cmd); err != nil {
			return err
		}
		if err := u.Read(&p.keys); err != nil {
			return err
		}
		return p.takeIn(args[0], u)
	}, words.Args.File)
	c.Flags().StringVar(&u.PassphraseFile, "passphrase-file", "", words.Flags.Unseal)
	return c
}

// takeIn looks for the file before it opens the journal, which makes one where there is none.
func (p *program) takeIn(file string, u *unlock.Sealed) error {
	path, err := p.journalPath()
	if err != nil {
		return err
	}
	if missing(file) {
		return p.notTaken(file, statusNotFound, fs.ErrNotExist)
	}
	j, err := p.openJournal(path, store.Options{})
	if err != nil {
		return err
	}
	defer j.CloseUnwritten()
	taken, err := j.TakeFile(file, u.Keys)
	switch {
	case errors.Is(err, store.ErrHoldsSomething):
		return fail(statusFailed, "%s: %s", path, p.words.Mine.HoldsSomething)
	case errors.Is(err, store.ErrFull), errors.Is(err, store.ErrReplaced), errors.Is(err, fs.ErrPermission):
		return err
	case err != nil:
		return fail(statusUnreadable, "%s: %s", file, p.words.SayMine(err))
	}
	p.tell(p.words.SayTaken(taken))
	p.print(path)
	return nil
}
