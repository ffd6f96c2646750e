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
		if err := rw.renameFamily(change.Field, journal.Line(change.Words)); err != nil {
			return err
		}
	}
	return nil
}

// renameFamily gives a family another alias wherever it stands. One that is written with other capitals or accents is
// the same, here as in the list: it must not stay behind. For that reason too a family can't get its own alias in
// another spelling here: it is taken, by the family itself.
func (rw *rewriting) renameFamily(from, to string) error {
	around, err := rw.tx.surroundings()
	if err != nil {
		return err
	}
	if err := rw.tx.free(to, around.Families); err != nil {
		return err
	}
	if renameAll(around.Families, from, to) {
		if err := rw.tx.putSurroundings(&around); err != nil {
			return err
		}
	}
	// Drafts of entries that are not there yet count too: what is finished later must not bring the old alias back.
	err = rw.redraft(func(d *journal.Draft) bool {
		old := sameAlias(d.Entry.Encounter.Alias, from)
		if old {
			d.Entry.Encounter.Alias = to
		}
		return old
	})
	if err != nil {
		return err
	}
	return rw.renameEntries(from, to)
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

// sameAlias compares as the tokens of rows do, by which entries are found. If the two ever differed, a rename would
// leave behind what it thinks is another family.
func sameAlias(a, b string) bool { return journal.Fold(a) == journal.Fold(b) }

// renameEntries makes a new revision of every entry with the alias. They are listed before the first of them changes,
// because a cursor does not survive writing beneath it.
func (rw *rewriting) renameEntries(from, to string) error {
	page, err := rw.tx.list(newMatcher(Query{Alias: from}), 0, 0)
	if err != nil {
		return err
	}
	for i := range page.Rows {
		e, err := rw.tx.entry(page.Rows[i].ID)
		if err != nil {
			return err
		}
		// Entries that are private are renamed with the others: one that becomes public later would bring the old alias
		// back.
		if err := rw.again(&e, func(e *journal.Entry) { e.Encounter.Alias = to }); err != nil {
			return err
		}
	}
	return nil
}

// free says ErrAliasTaken when a family on the class list, or one of any entry or draft, has the alias: two families
// would become one, and nothing could tell them apart again.
func (tx tx) free(alias string, families []string) error {
	if journal.Fold(alias) == "" {
		return errors.New("the alias is empty") // as a query it would choose every entry
	}
	taken := func(other string) bool { return sameAlias(other, alias) }
	drafts, err := tx.drafts()
	if err != nil {
		return err
	}
	page, err := tx.list(newMatcher(Query{Alias: alias}), 0, 1)
	if err != nil {
		return err
	}
	if len(page.Rows) > 0 || slices.ContainsFunc(families, taken) ||
		slices.ContainsFunc(drafts, func(d journal.Draft) bool { return taken(d.Entry.Encounter.Alias) }) {
		return ErrAliasTaken
	}
	return nil
}
