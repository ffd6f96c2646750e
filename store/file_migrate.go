package store

import (
	"fmt"
	"os"
)

// upgrade brings an older file to this program's schema, one transaction a step, after a copy was put beside it. A step
// that fails leaves the file at the schema before, and the next start goes on from there. A file of a newer schema is
// left alone rather than read as far as it goes: what this program does not know of, its next save would drop.
func (f *file) upgrade() error {
	schema, draft, err := f.schema()
	if err != nil {
		return err
	}
	switch known := f.kind.schema(); {
	case schema > known:
		return &NewerError{File: schema, Program: known}
	case draft != draftOf(schema):
		return &DraftError{Schema: schema, File: draft, Program: draftOf(schema)}
	case schema == known:
		return nil
	case f.readOnly:
		return &OlderError{File: schema, Program: known}
	}
	if err := f.copyBeside(schema); err != nil {
		return fmt.Errorf("copy before migration: %w", err)
	}
	for ; schema < f.kind.schema(); schema++ {
		if err := f.migrate(schema); err != nil {
			return fmt.Errorf("migrate from schema %d: %w", schema, err)
		}
	}
	return nil
}

// schema is also the first thing that is read of any file, and so it says what else the file may be: another kind, or a
// bbolt file of some other program, in which there is nothing under these keys.
func (f *file) schema() (schema, draft int, err error) {
	err = f.view(func(tx tx) error {
		var name string
		if err := must(tx.getJSON(metaBucket, keyKind, &name)); err != nil {
			return err
		}
		if name != f.kind.name {
			return fmt.Errorf("%w: it holds no %s", ErrOtherKind, f.kind.name)
		}
		if _, err := tx.getJSON(metaBucket, keyDraft, &draft); err != nil {
			return err
		}
		return must(tx.getJSON(metaBucket, keySchema, &schema))
	})
	if err == nil && schema < 1 {
		err = ErrDamaged
	}
	return schema, draft, err
}

// The schema that is not released yet, and how often it was laid out anew. Whoever changes how anything lies in a file raises
// the draft, so that a file of another one is refused by name and never half read; with the release it becomes 0, which is
// what a released schema says.
const (
	unreleased = 2
	draftNow   = 2
)

func draftOf(schema int) int {
	if schema == unreleased {
		return draftNow
	}
	return 0
}

// putSchema says which schema the file has, and which draft of it.
func (tx tx) putSchema(schema int) error {
	if err := tx.putJSON(metaBucket, keySchema, schema); err != nil {
		return err
	}
	if n := draftOf(schema); n > 0 {
		return tx.putJSON(metaBucket, keyDraft, n)
	}
	return tx.remove(metaBucket, keyDraft)
}

// copyBeside copies the file as it is; our lock keeps everybody else from changing it. The name holds the schema, so
// that a later migration does not write over the copy from before the first.
func (f *file) copyBeside(schema int) error {
	in, err := os.Open(f.path)
	if err != nil {
		return err
	}
	defer in.Close()
	return writeFile(schemaCopy(f.path, schema), in)
}

func schemaCopy(path string, schema int) string { return fmt.Sprintf("%s.schema-%d", path, schema) }

// migrate notes the new schema in the commit that makes it true. Migrated twice, a file would not be what either schema
// says.
func (f *file) migrate(schema int) error {
	return f.updateUnsettled(func(tx tx) error {
		if err := f.kind.migrations[schema-1](tx); err != nil {
			return err
		}
		return tx.putSchema(schema + 1)
	})
}
