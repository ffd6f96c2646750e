package store

import (
	"slices"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/note"
	"koffiemoment/rubric"
)

// BeginNotes makes a draft of each part of a note, all of them or none, as a new walk begins one: on the stage and with the depth of the
// settings. They are offered as the first of the parts would be that was begun last. r is the rubric that they are written with. It returns
// ErrNoRubric for a part without one.
func (j *Journal) BeginNotes(parts []note.Part, r *rubric.Rubric, now time.Time) (drafts []journal.Draft, err error) {
	ids := make([]string, len(parts))
	for i := range ids {
		if ids[i], err = j.NewDraftID(); err != nil {
			return nil, err
		}
	}
	err = j.file.change("begin notes", func(tx tx) error {
		set, err := tx.settings()
		if err != nil {
			return err
		}
		met, err := tx.coverage(set.Stage)
		if err != nil {
			return err
		}
		if err := tx.keepRubric(r.Ref(), r); err != nil {
			return err
		}
		drafts = nil
		for i := range parts {
			drafts = append(drafts, parts[i].Draft(ids[i], now, r, set, met))
		}
		for _, d := range slices.Backward(drafts) {
			if err := tx.saveDraft(d); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return drafts, nil
}

// maxNoteFile is of a file as it lies there, which may be an archive with pictures beside the text.
const maxNoteFile = 64 << 20

// ReadNote gives the text in a file that a person named, and how its letters were written. It returns the errors of note.Plain, and those of the
// file system.
func ReadNote(path string) (text string, as note.Encoding, err error) {
	file, err := readNamed(path, maxNoteFile)
	if err != nil {
		return "", "", err
	}
	if len(file) > maxNoteFile {
		return "", "", note.ErrTooBig
	}
	return note.Plain(file)
}

// DeleteDrafts moves drafts to the bin, all of them or none. It returns ErrNotFound when one of them is not offered.
func (j *Journal) DeleteDrafts(ids []string, now time.Time) error {
	return j.file.change("delete drafts", func(tx tx) error {
		for _, id := range ids {
			if err := tx.deleteDraft(id, now); err != nil {
				return err
			}
		}
		return nil
	})
}

// Naming counts the parts of a note in which something may identify someone, beside the journal's own names for families.
func (j *Journal) Naming(parts []note.Part, english bool) (n int, err error) {
	facts, err := j.Overview(0)
	if err != nil {
		return 0, err
	}
	known := discretion.Known{English: english}
	for _, w := range facts.Vocabulary.Aliases {
		known.Aliases = append(known.Aliases, w.Text)
	}
	checker := discretion.NewChecker(known)
	for i := range parts {
		found := checker.Check(discretion.Text{Words: parts[i].Story})
		if slices.ContainsFunc(found, func(f discretion.Finding) bool { return !f.Kind.Sensitive() }) {
			n++
		}
	}
	return n, nil
}
