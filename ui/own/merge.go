package own

import (
	"errors"
	"fmt"
	"time"

	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui/words"
)

// Merge brings the file into another of the same journal, and prints what came.
func (j *Journal) Merge(into *store.Journal) error {
	if missing(j.Path) {
		return &Refusal{Text: words.Fill(j.Words.Command.Fail.NoFile, j.Path), Missing: true}
	}
	var came store.Merged
	var before store.Backup
	err := j.keyed(func(key *vault.Key) (err error) {
		came, before, err = Bring(into, j.Path, key, j.Now())
		return err
	})
	if said, known := j.Words.NotMerged(err); known {
		return &Refusal{Text: said}
	}
	switch {
	case errors.Is(err, ErrNotRead):
		return &Refusal{Text: j.Words.Merge.NotRead, Unreadable: true}
	case err != nil:
		return err
	}
	j.Print(j.Words.Merge.Say(came))
	if came != (store.Merged{}) {
		j.Tell(words.Fill(j.Words.Merge.Safe, before.Path))
	}
	return nil
}

// ErrNotRead says that what should be brought in is no journal that can be read. Nothing is wrong with one's own then.
var ErrNotRead = errors.New("no journal that can be read")

// Bring brings another file of the journal into it, which the key opens where it is locked. That file is only read. A backup is made first, so that all can be taken back as
// it was. It returns store.ErrOtherJournal for the file of another one, ErrNotRead for what is none, and the errors of opening, backing
// up and Merge.
func Bring(into *store.Journal, file string, key *vault.Key, now time.Time) (came store.Merged, before store.Backup, err error) {
	from, err := store.Open(file, store.Options{ReadOnly: true, Key: key})
	for _, no := range []error{store.ErrNotRegular, store.ErrDamaged, store.ErrEmptyFile, store.ErrOtherKind} {
		if errors.Is(err, no) {
			err = ErrNotRead
		}
	}
	if err != nil {
		return came, before, err
	}
	defer from.Close()
	if from.ID() != into.ID() {
		return came, before, fmt.Errorf("merge: %w", store.ErrOtherJournal)
	}
	if before, err = into.Backup("", now); err == nil {
		came, err = into.Merge(from, now)
	}
	return came, before, err
}
