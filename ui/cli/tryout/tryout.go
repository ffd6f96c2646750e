// Package tryout makes what is invented ready to be opened: a journal, and a lecturer's evening, in a folder that goes with it. Begin with Maker.
package tryout

import (
	"errors"
	"os"
	"path/filepath"
	"time"

	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui"
	"koffiemoment/ui/cli/demo"
)

// name is how the folders begin that what is invented lies in.
const name = "koffiemoment-demo-"

// Maker makes it as if it ended at the time that Now gives.
type Maker struct{ Now func() time.Time }

// Sample gives what the full-screen program needs for an invented journal in a language, as the demo or inside a program that is open
// already. All that it writes lies in a folder of its own, which gone takes away. An error of making it is returned as it is.
func (m *Maker) Sample(lang string) (o ui.Options, gone func() error, err error) {
	folder, err := os.MkdirTemp("", name)
	if err != nil {
		return o, nil, err
	}
	outbox := filepath.Join(folder, "koffiemoment")
	return ui.Options{
		Demo: true,
		Open: func(*vault.Key) (*store.Journal, error) {
			return m.invented(filepath.Join(folder, "demo.db"), outbox, lang)
		},
		Reviews: func(*vault.Key) (*store.Reviews, error) {
			return store.OpenReviews(filepath.Join(folder, "nalezen.db"), store.Options{})
		},
		Outbox:  outbox,
		Now:     m.Now,
		Default: rubric.Default,
	}, func() error { return os.RemoveAll(folder) }, nil
}

// Evening gives what the full-screen program needs for a lecturer's evening with an invented class, as Sample does for a student's
// journal, with its errors.
func (m *Maker) Evening(lang string) (o ui.Options, gone func() error, err error) {
	folder, err := os.MkdirTemp("", name)
	if err != nil {
		return o, nil, err
	}
	gone = func() error { return os.RemoveAll(folder) }
	inbox, passphrase, err := demo.HandIn(folder, lang, m.Now())
	if err != nil {
		return o, nil, errors.Join(err, gone())
	}
	return ui.Options{
		Demo: true, Evening: passphrase,
		Reviews: func(*vault.Key) (*store.Reviews, error) {
			return store.OpenReviews(demo.NotesIn(folder), store.Options{})
		},
		Review: []string{inbox}, Outbox: folder, Now: m.Now, Default: rubric.Default,
	}, gone, nil
}

// invented makes a journal at path and fills it with a term that ends today. It is the real program with a real file: what is tried
// in the demo works as it does later.
func (m *Maker) invented(path, outbox, lang string) (*store.Journal, error) {
	j, err := store.Open(path, store.Options{})
	if err != nil {
		return nil, err
	}
	if err := demo.Fill(j, lang, m.Now(), outbox); err != nil {
		return nil, errors.Join(err, j.Close())
	}
	return j, nil
}
