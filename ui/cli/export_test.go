package cli

import (
	"strings"
	"time"

	"koffiemoment/store"
	"koffiemoment/ui"
	"koffiemoment/ui/cli/demo"
	"koffiemoment/ui/cli/tryout"
	"koffiemoment/ui/words"
)

// Fill writes the invented term of the demo into a journal. With an outbox it went round once: handed in, answered, replied to.
func Fill(j *store.Journal, lang string, now time.Time, outbox ...string) error {
	return demo.Fill(j, lang, now, strings.Join(outbox, ""))
}

// WithFile gives what the full-screen program is started with when a file is named, and the lecturer's file lies at reviews.
func WithFile(path, reviews string) (ui.Options, error) {
	p := &program{words: words.CatalogFor("nl"), now: time.Now, flags: flags{journal: reviews + ".none", reviews: reviews}}
	return p.withFile(path)
}

// HandInAll makes the demo's evening in a folder, and gives the folder to review and the passphrase that the demo says.
func HandInAll(folder, lang string, now time.Time) (inbox, passphrase string, err error) {
	return demo.HandIn(folder, lang, now)
}

// Evening gives what the full-screen program needs for the demo's evening.
func Evening(lang string, now func() time.Time) (ui.Options, func() error, error) {
	return (&tryout.Maker{Now: now}).Evening(lang)
}
