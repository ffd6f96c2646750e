package store

import (
	"errors"
	"slices"

	"koffiemoment/journal"
)

// rename gives families other aliases, one after the other: a check names an alias by itself, so the field is the old
// one. Each is held against what the ones before it left, so that two families can't get the same in one go.
func (rw *rewriting) rename(changes []Rewording) error {
	for _, change := range changes {
		if err := rw.renameFamily(change.Field, journal.Field(change.Words)); err != nil {
			return err
		}
	}
	return nil
}

// renameFamily gives a family another alias wherever it stands. One that is written with other capitals or accents is
// the same, here as in the list: it must not stay behind. For that reason too a family can't get its own alias in
// another spelling here: it is taken, by the family itself. An alias that stands nowhere is ErrNotFound.
func (rw *rewriting) renameFamily(from, to string) error {
	around, err := rw.tx.surroundings()
	if err != nil {
		return err
	}
	if err := rw.tx.free(to, around.Families); err != nil {
		return err
	}
	if journal.Fold(from) == "" {
		return ErrNotFound // it would be met wherever no alias stands
	}
	found := renameAll(around.Families, from, to)
	if found {
		if err := rw.tx.putSurroundings(&around); err != nil {
			return err
		}
	}
	// Drafts of entries that are not there yet count too: what is finished later must not bring the old alias back.
	err = rw.redraft(func(d *journal.Draft) bool {
		old := sameAlias(d.Entry.Encounter.Alias, from)
		if old {
			d.Entry.Encounter.Alias, found = to, true
		}
		return old
	})
	if err != nil {
		return err
	}
	for _, rename := range []func(from, to string) (bool, error){rw.renameEntries, rw.renameBinned} {
		renamed, err := rename(from, to)
		if err != nil {
			return err
		}
		found = found || renamed
	}
	if !found {
		return ErrNotFound
	}
	rw.renamed = true
	return nil
}

// renameAll changes the list itself and says whether the alias was in it. It goes on after the first: a list of before
// aliases were compared may hold one twice.
func renameAll(families []string, from, to string) (found bool) {
	for i := range families {
		if sameAlias(families[i], from) {
			families[i], found = to, true
		}
	}
	return found
}

// sameAlias compares as aliases are found in a list, and besides cleaned, as a check names them: one that was imported may
// hold signs that nobody sees, and must not stay behind for these.
func sameAlias(a, b string) bool {
	return journal.Fold(journal.Line(a)) == journal.Fold(journal.Line(b))
}

// withAlias gives the entries of a family. It looks through all, since the tokens of rows hold an alias as it is kept.
func (tx tx) withAlias(alias string) ([]Summary, error) {
	page, err := tx.list(newMatcher(Query{}), 0, 0)
	return slices.DeleteFunc(page.Rows, func(s Summary) bool { return !sameAlias(s.Alias, alias) }), err
}

// renameEntries makes a new revision of every entry with the alias. They are listed before the first of them changes,
// because a cursor does not survive writing beneath it.
func (rw *rewriting) renameEntries(from, to string) (found bool, err error) {
	named, err := rw.tx.withAlias(from)
	if err != nil {
		return false, err
	}
	for i := range named {
		e, err := rw.tx.entry(named[i].ID)
		if err != nil {
			return false, err
		}
		// Entries that are private are renamed with the others: one that becomes public later would bring the old alias
		// back.
		if err := rw.again(&e, func(e *journal.Entry) { e.Encounter.Alias = to }); err != nil {
			return false, err
		}
	}
	return len(named) > 0, nil
}

// renameBinned makes a new revision of every entry in the bin with the alias, for one that is restored would bring it
// back. Nothing is counted of these, so there is no more to keep in step than the entry and its earlier version.
func (rw *rewriting) renameBinned(from, to string) (found bool, err error) {
	kept, err := allOf[binnedEntry](rw.tx, binBucket)
	if err != nil {
		return false, err
	}
	for _, binned := range kept {
		if !sameAlias(binned.Encounter.Alias, from) {
			continue
		}
		found = true
		if err := rw.tx.putJSON(versionBucket, versionKey(binned.Seq, binned.Revision), binned.Entry); err != nil {
			return false, err
		}
		binned.Revision++
		binned.Encounter.Alias, binned.Edited = to, rw.now
		if err := rw.tx.putJSON(binBucket, seqKey(binned.Seq), binned); err != nil {
			return false, err
		}
	}
	return found, nil
}

// free says ErrAliasTaken when a family on the class list, or one of any entry or draft, has the alias: two families
// would become one, and nothing could tell them apart again. An entry in the bin counts too, for it can be restored.
func (tx tx) free(alias string, families []string) error {
	if journal.Fold(alias) == "" {
		return errors.New("the alias is empty")
	}
	taken := func(other string) bool { return sameAlias(other, alias) }
	drafts, err := tx.drafts()
	if err != nil {
		return err
	}
	named, err := tx.withAlias(alias)
	if err != nil {
		return err
	}
	binned, err := tx.bin()
	if err != nil {
		return err
	}
	if len(named) > 0 || slices.ContainsFunc(families, taken) ||
		slices.ContainsFunc(binned, func(gone Binned) bool { return taken(gone.Alias) }) ||
		slices.ContainsFunc(drafts, func(d keptDraft) bool { return taken(d.Entry.Encounter.Alias) }) {
		return ErrAliasTaken
	}
	return nil
}
