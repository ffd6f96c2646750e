package cli

import (
	"time"

	"koffiemoment/ui"
	"koffiemoment/ui/words"
)

// Fill writes the invented term of the demo into a journal.
var Fill = fill

// WithFile gives what the full-screen program is started with when a file is named, and the lecturer's file lies at reviews.
func WithFile(path, reviews string) (ui.Options, error) {
	p := &program{words: words.CatalogFor("nl"), now: time.Now, flags: flags{journal: reviews + ".none", reviews: reviews}}
	return p.withFile(path)
}
