package store

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
)

// A college's start file: the lecturer's side makes one, and a journal takes it in whole, in one transaction. What a student chose before is
// theirs: a day that is set stays, and so does whatever they ticked on the card.

// Beginning is what taking a start file would change.
type Beginning struct {
	Rubric    bool                  // another comes into use
	Card      bool                  // a card comes, or a newer version of one
	CardAside bool                  // one with other words under the same version lies there, and stays
	Stages    []exchange.StageStart // whose day is not set yet
	Set       map[string]time.Time  // the days that are, by stage
	Sender    Acquaintance
	Lecturers []exchange.Lecturer // who are new, or whose file brings something new; the sender first
	SetAside  []exchange.Lecturer // others under whose id or name somebody else is known
	Known     bool                // all of it: the file brings nothing new
}

// WholeStart is what it would change where nothing is there yet.
func WholeStart(file *exchange.StartFile) Beginning {
	return Beginning{Rubric: file.Rubric.Ref() != rubric.Default().Ref(), Card: file.Card != nil, Stages: file.Stages, Lecturers: file.Lecturers}
}

// WeighStart says what taking a start file would change. It takes nothing. It returns *SameVersion as UseRubric does.
func (j *Journal) WeighStart(file *exchange.StartFile) (Beginning, error) {
	return read(j.file, "read start file", func(tx tx) (Beginning, error) { return tx.weighStart(file) })
}

// TakeStart takes what WeighStart said, with the days of stages as they begin in a place. It returns a *DiffersError, and takes nothing, when
// another key signed for its sender before.
func (j *Journal) TakeStart(file *exchange.StartFile, in *time.Location) error {
	return j.takeStart(file, in, false)
}

// AcceptStart is TakeStart for a file whose sender differs, once the student has asked.
func (j *Journal) AcceptStart(file *exchange.StartFile, in *time.Location) error {
	return j.takeStart(file, in, true)
}

func (j *Journal) takeStart(file *exchange.StartFile, in *time.Location, whatever bool) error {
	return j.file.change("take start file", func(tx tx) error {
		b, err := tx.weighStart(file)
		if err != nil || b.Known {
			return err
		}
		if b.Sender.Doubted && !whatever {
			return &DiffersError{b.Sender.Differs}
		}
		if b.Rubric {
			if err := tx.useRubric(file.Rubric); err != nil {
				return err
			}
		}
		if b.Card {
			if err := tx.takeCard(*file.Card); err != nil {
				return err
			}
		}
		for _, l := range b.Lecturers {
			if err := tx.keepLecturer(l); err != nil {
				return err
			}
		}
		return tx.setStarts(b.Stages, in)
	})
}

func (tx tx) weighStart(file *exchange.StartFile) (b Beginning, err error) {
	if b.Rubric, err = tx.bringsRubric(file.Rubric); err != nil {
		return b, err
	}
	if b.Card, b.CardAside, err = tx.bringsCard(file.Card); err != nil {
		return b, err
	}
	settings, err := tx.settings()
	if err != nil {
		return b, err
	}
	b.Set = settings.Starts
	for _, stage := range file.Stages {
		if _, set := settings.Starts[stage.Stage]; !set {
			b.Stages = append(b.Stages, stage)
		}
	}
	if err := tx.weighLecturers(file, &b); err != nil {
		return b, err
	}
	b.Known = !b.Rubric && !b.Card && len(b.Stages) == 0 && len(b.Lecturers) == 0
	return b, nil
}

func (tx tx) weighLecturers(file *exchange.StartFile, b *Beginning) error {
	sender := file.Sender()
	if sender == nil {
		return fmt.Errorf("nobody in the start file signed it") // no reader gives such a file
	}
	for _, l := range file.Lecturers {
		a, err := tx.weighLecturer(l)
		if err != nil {
			return err
		}
		switch sends := l.Key == sender.Key; {
		case sends:
			if b.Sender = a; !a.Known {
				b.Lecturers = slices.Insert(b.Lecturers, 0, l)
			}
		case a.Known:
		case a.Doubted || a.Twin || len(a.Differs) > 0:
			b.SetAside = append(b.SetAside, l) // by the word of somebody else nobody's key changes
		default:
			b.Lecturers = append(b.Lecturers, l)
		}
	}
	return nil
}

// bringsRubric says whether a rubric would come into use. Of one that is in use, no earlier version does.
func (tx tx) bringsRubric(r *rubric.Rubric) (bool, error) {
	inUse, ref := rubric.Default().Ref(), r.Ref()
	if _, err := tx.getJSON(metaBucket, keyRubric, &inUse); err != nil {
		return false, err
	}
	if inUse == ref || inUse.ID == ref.ID && inUse.Version > ref.Version {
		return false, nil
	}
	return true, tx.newVersion(ref)
}

func (tx tx) bringsCard(card *journal.SchoolCard) (brings, aside bool, err error) {
	if card == nil {
		return false, false, nil
	}
	var kept journal.SchoolCard
	found, err := tx.getJSON(extraBucket, extraKeyOf(SchoolCard, card.ID), &kept)
	switch {
	case err != nil || !found:
		return !found, false, err
	case kept.Version != card.Version:
		return kept.Version < card.Version, false, nil
	}
	return false, !kept.SameWords(card), nil
}

// takeCard keeps what the student ticked on an earlier version.
func (tx tx) takeCard(card journal.SchoolCard) error {
	var kept journal.SchoolCard
	if _, err := tx.getJSON(extraBucket, extraKeyOf(SchoolCard, card.ID), &kept); err != nil {
		return err
	}
	return tx.putBeside(SchoolCard, card.ID, card.With(&kept))
}

func (tx tx) setStarts(stages []exchange.StageStart, in *time.Location) error {
	if len(stages) == 0 {
		return nil
	}
	settings, err := tx.settings()
	if err != nil {
		return err
	}
	if settings.Starts == nil {
		settings.Starts = map[string]time.Time{}
	}
	for _, stage := range stages {
		if settings.Starts[stage.Stage], err = time.ParseInLocation(time.DateOnly, stage.Start, in); err != nil {
			return err
		}
	}
	return tx.putJSON(metaBucket, keySettings, settings)
}

// StartFile makes a start file of the lecturer, signed, with colleagues by the files that they hand out. It returns ErrNoName while the
// lecturer has none, and a *exchange.Refusal for what no start file can hold.
func (rs *Reviews) StartFile(r *rubric.Rubric, card *journal.SchoolCard, stages []exchange.StageStart, colleagues ...*exchange.LecturerFile) (*exchange.StartFile, error) {
	own, err := rs.LecturerFile()
	if err != nil {
		return nil, err
	}
	file := &exchange.StartFile{Head: exchange.NewHead(exchange.StartKind), Rubric: r, Card: card, Stages: slices.Clone(stages)}
	for _, l := range append([]*exchange.LecturerFile{own}, colleagues...) {
		if !slices.Contains(file.Lecturers, l.Lecturer()) { // who names themselves again is one
			file.Lecturers = append(file.Lecturers, l.Lecturer())
		}
	}
	slices.SortFunc(file.Stages, func(a, b exchange.StageStart) int { return strings.Compare(a.Stage, b.Stage) })
	slices.SortFunc(file.Lecturers, func(a, b exchange.Lecturer) int { return strings.Compare(a.Reviewer.ID, b.Reviewer.ID) })
	key, err := rs.file.signs()
	if err == nil {
		err = exchange.Sign(file, key)
	}
	if err == nil {
		_, err = exchange.Encode(file)
	}
	if err != nil {
		return nil, fmt.Errorf("sign start file: %w", err)
	}
	return file, nil
}
