package words

import (
	"errors"
	"fmt"
	"strings"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// MergeWords tell of two files of one journal that are brought together.
type MergeWords struct {
	Row, RowAbout, RowNote string // in the settings
	Which, NoFiles, NoFile string // while a file is chosen
	Came                   string // what came, as a list
	Entries, Newer, Both   Plural
	Binned, Drafts         Plural
	Answers, HandIns       Plural
	Rest                   string
	Nothing                string
	Safe                   string // the path of the backup
	Other, NotRead         string
	TooLong                string // the place of what is longer than may come in
}

// NotMerged tells why a file was not brought in, where that is about what it holds; known is false for any other error.
func (c *Catalog) NotMerged(err error) (said string, known bool) {
	refused := new(exchange.Refusal)
	switch {
	case errors.Is(err, store.ErrOtherJournal):
		return c.Merge.Other, true
	case errors.As(err, &refused):
		return fmt.Sprintf(c.Merge.TooLong, c.Exchange.place(refused.Path)), true
	}
	return "", false
}

// Say tells what a merge brought.
func (w *MergeWords) Say(came store.Merged) string {
	if came == (store.Merged{}) {
		return w.Nothing
	}
	rest := ""
	if came.Rest {
		rest = w.Rest
	}
	said := Said(w.Entries.Some(came.Entries), w.Newer.Some(came.Newer), w.Both.Some(came.Both), w.Binned.Some(came.Binned),
		w.Drafts.Some(came.Drafts), w.Answers.Some(came.Answers), w.HandIns.Some(came.HandIns), rest)
	if len(said) == 0 {
		said = []string{w.Rest}
	}
	return fmt.Sprintf(w.Came, strings.Join(said, ", "))
}
