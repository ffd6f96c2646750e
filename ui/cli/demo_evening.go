package cli

import (
	"errors"
	"os"

	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui"
	"koffiemoment/ui/cli/demo"
)

// evening gives what the full-screen program needs for a lecturer's evening with an invented class, as sample does for a student's journal.
func (p *program) evening(lang string) (o ui.Options, gone func() error, err error) {
	folder, err := os.MkdirTemp("", name+"-demo-")
	if err != nil {
		return o, nil, err
	}
	gone = func() error { return os.RemoveAll(folder) }
	c, err := demo.ReadClass()
	if err == nil {
		err = c.HandInAll(folder, lang, p.now())
	}
	if err != nil {
		return o, nil, errors.Join(err, gone())
	}
	return ui.Options{
		Demo: true, Evening: c.Passphrase.In(lang),
		Reviews: func() (*store.Reviews, error) { return store.OpenReviews(demo.NotesIn(folder), store.Options{}) },
		Review:  []string{c.Inbox(folder, lang)}, Outbox: folder, Now: p.now, Default: rubric.Default,
	}, gone, nil
}
