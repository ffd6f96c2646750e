package words

import (
	"fmt"
	"strings"

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
