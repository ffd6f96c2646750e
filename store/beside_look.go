package store

import (
	"slices"
	"strings"

	"koffiemoment/journal"
)

// KeepLook keeps a look back that is being written: in the place of the one that was made at the same time, or among the others by when it
// was made. One without words is taken away. It returns ErrNotFound when the journal has no entry of that id.
func (j *Journal) KeepLook(entry string, look journal.LookBack) error {
	return j.file.change("save look back", func(tx tx) error {
		beside, err := tx.beside(entry)
		if err != nil {
			return err
		}
		looks := slices.DeleteFunc(beside.LookBacks, func(one journal.LookBack) bool { return one.Made.Equal(look.Made) })
		if strings.TrimSpace(look.Text) != "" {
			looks = append(looks, look)
		}
		if len(looks) == 0 {
			return tx.putBeside(LookBacks, entry, nil)
		}
		slices.SortStableFunc(looks, func(a, b journal.LookBack) int { return a.Made.Compare(b.Made) })
		return tx.putBeside(LookBacks, entry, looks)
	})
}
