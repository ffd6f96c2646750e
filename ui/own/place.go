package own

import (
	"errors"
	"path/filepath"

	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui/words"
)

// mend is the command line that mends what SayPlace tells.
const mend = "koffiemoment path --own"

// Movable says whether there is a place of the program's own that the journal can go to, and is better off in.
func (j *Journal) Movable() bool {
	own, err := store.DefaultJournal()
	return err == nil && !j.isOwn(own) && !missing(j.Path) && missing(own) && store.PlaceOf(own).Synced == ""
}

// SayPlace tells what may befall the journal where it lies.
func (j *Journal) SayPlace() {
	j.sayPortable()
	at, say := store.PlaceOf(j.Path), &j.Words.Where
	if at.Synced != "" {
		j.Tell(words.Fill(say.SaySynced, at.Synced))
		if j.Movable() {
			j.Tell(words.Fill(say.SayMove, mend+j.Again))
		}
	}
	if at.Open {
		j.Tell(words.Fill(say.SayOpen, mend+j.Again))
	}
	if head, err := store.HeadOf(j.Path); err == nil && head.ID != "" {
		j.Tell(j.Words.Command.Lock.IsLocked)
	}
}

// ToOwnPlace makes the journal its owner's alone, and brings it to its own place where it lies elsewhere.
func (j *Journal) ToOwnPlace() error {
	switch err := store.MakePrivate(j.Path); {
	case errors.Is(err, store.ErrNoModes):
		j.Tell(j.Words.Where.NoModes)
	case err != nil:
		return err
	}
	own, err := store.DefaultJournal()
	switch {
	case err != nil:
		return err
	case j.isOwn(own):
		j.Tell(j.Words.Where.HereAlready)
		return nil
	case !missing(own):
		return &Refusal{Text: words.Fill(j.Words.Where.NoFreePlace, own)}
	}
	return j.move(own)
}

// move says what no longer leads to the journal. Whoever goes on naming the old place is told by MovedAway; the copies that stay
// there are reached by a purge, as backups are.
func (j *Journal) move(own string) error {
	say := &j.Words.Where
	var aside string
	err := j.keyed(func(key *vault.Key) (err error) {
		aside, err = store.MoveJournal(j.Path, own, key, j.Now())
		return err
	})
	if err != nil {
		j.Tell(words.Fill(say.NotMoved, j.Path))
		return err
	}
	if j.ConfigPath != "" {
		err = store.ChangeConfig(j.ConfigPath, func(config *store.Config) {
			copies := config.CopiesOf(j.Path)
			copies.Also = append(copies.Also, filepath.Dir(aside), store.BackupsFolder(aside))
			*config = config.Without(j.Path).WithCopies(own, copies)
		})
		if err != nil {
			return err
		}
	}
	j.Tell(words.Fill(say.Moved, own, aside))
	if j.By != "" {
		j.Tell(words.Fill(say.WithoutChoice, j.By))
	}
	return nil
}

// MovedAway refuses a place from which the journal was moved: a new one would be begun there, and look as if all were lost.
func (j *Journal) MovedAway() error {
	aside := store.MovedAway(j.Path)
	own, err := store.DefaultJournal()
	if aside == "" || err != nil || j.isOwn(own) || missing(own) {
		return nil
	}
	return &Refusal{Text: words.Fill(j.Words.Where.MovedAway, j.Path, own, aside), Missing: true}
}
