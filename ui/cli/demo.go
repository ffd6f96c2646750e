package cli

import (
	"errors"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"koffiemoment/store"
	"koffiemoment/ui"
)

// demo shows the program with an invented journal. All that it writes lies in a folder that goes again when the program
// ends, however it does.
func (p *program) demo(cmd *cobra.Command, _ []string) error {
	if p.flags.journal != "" || p.flags.reviews != "" {
		return p.misused(cmd, "%s", p.words.Command.Usage.DemoJournal)
	}
	folder, err := os.MkdirTemp("", name+"-demo-")
	if err != nil {
		return err
	}
	outcome, err := p.show(ui.Options{
		Demo: true,
		Open: func() (*store.Journal, error) { return p.invented(filepath.Join(folder, "demo.db")) },
		Reviews: func() (*store.Reviews, error) {
			return store.OpenReviews(filepath.Join(folder, "nalezen.db"), store.Options{})
		},
		Outbox: filepath.Join(folder, name),
	})
	err = errors.Join(err, os.RemoveAll(folder))
	// Unsaved text of a demo is no loss; a crash is told all the same.
	if err == nil && !outcome.Crashed {
		p.tell(p.words.Command.End.DemoGone)
		return nil
	}
	return p.end(outcome, err)
}

// invented makes a journal at path and fills it with a term that ends today. It is the real program with a real file: what is tried
// in the demo works as it does later.
func (p *program) invented(path string) (*store.Journal, error) {
	j, err := p.openJournal(path, store.Options{})
	if err != nil {
		return nil, err
	}
	if err := fill(j, p.words.Lang, p.now()); err != nil {
		return nil, errors.Join(err, j.Close())
	}
	return j, nil
}
