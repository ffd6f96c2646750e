package store

import (
	"errors"
	"slices"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
)

// What a student writes beside an entry and over a stage: the parent's turn, what was seen later, what the mentor wrote about it, where they
// stand on statements, a stage in three answers, facts about their own writing. Each is a record of a kind (extras.go). None of it is a
// revision of the entry: the words of then stay what they were. Of all of it only what is shared travels, and that goes through the check
// like any text.

// Beside gives what stands beside an entry. It returns ErrNotFound when the journal has no entry of that id.
func (j *Journal) Beside(entry string) (journal.Extras, error) {
	return read(j.file, "read what stands beside", func(tx tx) (journal.Extras, error) { return tx.beside(entry) })
}

func (tx tx) beside(entry string) (beside journal.Extras, err error) {
	key, err := tx.extraKey(ParentTurn, entry)
	if err != nil {
		return beside, err
	}
	var turn journal.ParentTurn
	found, err := tx.getJSON(extraBucket, key, &turn)
	if found {
		beside.ParentTurn = &turn
	}
	if err == nil {
		_, err = tx.getJSON(extraBucket, string([]byte{byte(LookBacks)})+key[1:], &beside.LookBacks)
	}
	if err != nil {
		return beside, err
	}
	var mentor journal.MentorWords
	if found, err = tx.getJSON(extraBucket, string([]byte{byte(MentorWords)})+key[1:], &mentor); found {
		beside.MentorWords = &mentor
	}
	return beside, err
}

// TellAsParent keeps the parent's turn of an entry in the place of an earlier one; nil takes it away. It returns ErrNotFound.
func (j *Journal) TellAsParent(entry string, turn *journal.ParentTurn) error {
	return j.saveBeside(ParentTurn, entry, turn)
}

// KeepMentorWords keeps what the mentor wrote about an entry in the place of what was typed over before; nil takes it away. It returns
// ErrNotFound.
func (j *Journal) KeepMentorWords(entry string, mentor *journal.MentorWords) error {
	return j.saveBeside(MentorWords, entry, mentor)
}

// LookBack adds what was seen in an entry later to what was seen before; nothing of that changes. Who is still writing saves more than once:
// what was begun at the same time as the newest takes its place. It returns ErrNotFound.
func (j *Journal) LookBack(entry string, look journal.LookBack) error {
	return j.file.change("save look back", func(tx tx) error {
		beside, err := tx.beside(entry)
		if err != nil {
			return err
		}
		all := beside.LookBacks
		if last := len(all) - 1; last >= 0 && all[last].Made.Equal(look.Made) {
			all = all[:last]
		}
		return tx.putBeside(LookBacks, entry, append(all, look))
	})
}

// KeepLook keeps a look back as it is being written: it adds it, or takes it away once it has no words left, of which there may be none yet. It
// returns ErrNotFound.
func (j *Journal) KeepLook(entry string, look journal.LookBack) error {
	if strings.TrimSpace(look.Text) != "" {
		return j.LookBack(entry, look)
	}
	if err := j.TakeBackLook(entry, look.Made); !errors.Is(err, ErrStale) {
		return err
	}
	return nil
}

// ShareLookBacks says of each look back on an entry, in their order, whether it may travel. It returns ErrNotFound, and ErrStale when
// there are more or fewer.
func (j *Journal) ShareLookBacks(entry string, shared []bool) error {
	return j.file.change("share look backs", func(tx tx) error {
		beside, err := tx.beside(entry)
		if err != nil {
			return err
		}
		if len(shared) != len(beside.LookBacks) {
			return ErrStale
		}
		for i := range shared {
			beside.LookBacks[i].Shared = shared[i]
		}
		return tx.putBeside(LookBacks, entry, beside.LookBacks)
	})
}

// TakeBackLook removes a look back, the newest of all, when it is the one that is given: what was added a moment ago can be put back. It
// returns ErrNotFound, and ErrStale when another is the newest.
func (j *Journal) TakeBackLook(entry string, made time.Time) error {
	return j.file.change("take look back away", func(tx tx) error {
		beside, err := tx.beside(entry)
		if err != nil {
			return err
		}
		last := len(beside.LookBacks) - 1
		if last < 0 || !beside.LookBacks[last].Made.Equal(made) {
			return ErrStale
		}
		if last == 0 {
			return tx.putBeside(LookBacks, entry, nil)
		}
		return tx.putBeside(LookBacks, entry, beside.LookBacks[:last])
	})
}

func (j *Journal) saveBeside(kind Kind, about string, record any) error {
	return j.file.change("save what stands beside", func(tx tx) error { return tx.putBeside(kind, about, record) })
}

// putBeside takes the record away for a nil, also one of a type.
func (tx tx) putBeside(kind Kind, about string, record any) error {
	key, err := tx.extraKey(kind, about)
	if err != nil {
		return err
	}
	if isNil(record) {
		err = tx.remove(extraBucket, key)
	} else {
		err = tx.putJSON(extraBucket, key, record)
	}
	if err != nil {
		return err
	}
	if kind.owner() == ofStage {
		return tx.fade(discretion.Stage + about)
	}
	if kind.owner() == ofEntry {
		e, err := tx.entry(about)
		return errors.Join(err, tx.fade(discretion.Beside+e.ID))
	}
	return nil
}

func isNil(record any) bool {
	switch record := record.(type) {
	case nil:
		return true
	case *journal.ParentTurn:
		return record == nil
	case *journal.MentorWords:
		return record == nil
	case *journal.HeadHeartHands:
		return record == nil
	case *journal.WritingFacts:
		return record == nil
	}
	return false
}

// OverStage gives what was written over a stage.
func (j *Journal) OverStage(stage string) (journal.StageExtras, error) {
	return read(j.file, "read what stands over a stage", func(tx tx) (journal.StageExtras, error) { return tx.overStage(stage) })
}

func (tx tx) overStage(stage string) (over journal.StageExtras, err error) {
	over.Stage = stage
	if _, err = tx.getJSON(extraBucket, extraKeyOf(Statements, stage), &over.Positions); err != nil {
		return over, err
	}
	var whole journal.HeadHeartHands
	found, err := tx.getJSON(extraBucket, extraKeyOf(HeadHeartHands, stage), &whole)
	if found {
		over.Whole = &whole
	}
	if err != nil {
		return over, err
	}
	var writing journal.WritingFacts
	if found, err = tx.getJSON(extraBucket, extraKeyOf(WritingFacts, stage), &writing); found {
		over.Writing = &writing
	}
	return over, err
}

// stagesOver gives what was written over a stage or, where that is empty, over each, in the order of their names.
func (tx tx) stagesOver(stage string) (all []journal.StageExtras, err error) {
	stages := []string{stage}
	if stage == "" {
		stages = nil
		in, err := tx.bucket(extraBucket)
		if err != nil {
			return nil, err
		}
		err = in.ForEach(func(key, _ []byte) error {
			if kind := Kind(key[0]); kind < endOfKinds && kind.owner() == ofStage {
				stages = append(stages, string(key[1:]))
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
		slices.Sort(stages)
		stages = slices.Compact(stages)
	}
	for _, stage := range stages {
		over, err := tx.overStage(stage)
		if err != nil {
			return nil, err
		}
		if len(over.Positions) > 0 || over.Whole != nil || over.Writing != nil {
			all = append(all, over)
		}
	}
	return all, nil
}

// TakeStand keeps where the student stands on a statement, in the place of what was said to it on the same side of the stage.
func (j *Journal) TakeStand(stage string, position journal.Position) error {
	return j.file.change("save stand", func(tx tx) error {
		over, err := tx.overStage(stage)
		if err != nil {
			return err
		}
		same := func(p journal.Position) bool { return p.Statement == position.Statement && p.Side == position.Side }
		all := over.Positions
		if at := slices.IndexFunc(all, same); at >= 0 {
			all[at] = position
		} else {
			all = append(all, position)
		}
		return tx.putBeside(Statements, stage, all)
	})
}

// SaveStands replaces all that was said to the statements of a stage; none takes it away.
func (j *Journal) SaveStands(stage string, all []journal.Position) error {
	if len(all) == 0 {
		return j.saveBeside(Statements, stage, nil)
	}
	return j.saveBeside(Statements, stage, all)
}

// SaveWhole keeps a stage in three answers in the place of earlier ones; nil takes them away.
func (j *Journal) SaveWhole(stage string, whole *journal.HeadHeartHands) error {
	return j.saveBeside(HeadHeartHands, stage, whole)
}

// SaveWriting keeps facts about the student's writing over a stage, and what the student says to them; nil takes them away.
func (j *Journal) SaveWriting(stage string, writing *journal.WritingFacts) error {
	return j.saveBeside(WritingFacts, stage, writing)
}

// SchoolCards gives the cards of schools, in the order of their ids.
func (j *Journal) SchoolCards() ([]journal.SchoolCard, error) {
	return extrasOf[journal.SchoolCard](j, SchoolCard)
}

// SaveSchoolCard keeps a card in the place of one with its id.
func (j *Journal) SaveSchoolCard(card journal.SchoolCard) error {
	return j.saveBeside(SchoolCard, card.ID, card)
}

// RemoveSchoolCard takes a card away.
func (j *Journal) RemoveSchoolCard(id string) error { return j.saveBeside(SchoolCard, id, nil) }

func extrasOf[T any](j *Journal, kind Kind) ([]T, error) {
	return read(j.file, "read what stands beside", func(tx tx) (all []T, err error) {
		err = eachPrefix(tx, extraBucket, string([]byte{byte(kind)}), func(_ []byte, one T) error {
			all = append(all, one)
			return nil
		})
		return all, err
	})
}
