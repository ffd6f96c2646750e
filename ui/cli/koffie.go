package cli

import (
	"errors"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui"
	"koffiemoment/ui/words"
)

// root shows the program, with a file of somebody else when one is named.
func (p *program) root(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return p.open("")(cmd, nil)
	}
	o, err := p.withFile(args[0])
	if err != nil {
		return err
	}
	return p.end(p.show(o))
}

// commandOrFile takes nothing, or one file; any other word is a command that there is not.
func (p *program) commandOrFile(cmd *cobra.Command, args []string) error {
	switch {
	case len(args) == 0 || !isFile(args[0]):
		return p.noSuchCommand(cmd, args)
	case len(args) > 1:
		return p.misused(cmd, p.words.Command.Usage.TooMany, args[1])
	}
	return nil
}

// isFile says whether a word names a file: by how it ends, or because there is one.
func isFile(word string) bool {
	info, err := os.Stat(word)
	return store.IsKoffie(word) || err == nil && !info.IsDir()
}

// withFile gives what the full-screen program needs to open a file of somebody else. A hand-in needs no journal; whoever has none gets to read
// what an answer is. A file that is not as it should be has to be read whole to know that, and is then not read again.
func (p *program) withFile(path string) (ui.Options, error) {
	came, err := store.ReadDocument(path, nil)
	if err != nil && !exchange.IsRefusal(err, exchange.Sealed) {
		return ui.Options{}, p.notTaken(path, statusUnreadable, err)
	}
	o := p.atHome(ui.Options{File: path, Came: came})
	_, isHandIn := came.Doc.(*exchange.HandIn)
	own, err := p.journalPath()
	switch {
	case err != nil || isHandIn:
	case missing(own):
		o.Begin = func() (*store.Journal, error) { return p.openJournal(own, store.Options{}) }
	default:
		o = p.withJournal(o, own)
	}
	return o, nil
}

// notTaken says why a file of somebody else is not taken. The status is that for one which is not as it should be.
func (p *program) notTaken(path string, status int, err error) *failure {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		status = statusNotFound
	case errors.Is(err, fs.ErrPermission):
		status = statusFailed
	}
	return &failure{status: status, text: words.InLine(path) + ": " + p.words.SayFile(err)}
}
