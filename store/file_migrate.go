package store

import (
	"fmt"
	"io"
	"time"
)

// upgrade brings an older file to this program's schema. It does so in a copy, which takes the place of the file when every
// step is done and every value in it was looked at, and keeps the file as it was beside it: a step that fails, or a power cut
// in the middle, leaves all as it was. A file of a newer schema is left alone rather than read as far as it goes: what this
// program does not know of, its next save would drop.
func (f *file) upgrade(schema int) error {
	if schema == f.kind.schema() {
		return f.settleForm()
	}
	if f.readOnly {
		return &OlderError{File: schema, Program: f.kind.schema()}
	}
	temp := f.path + tempSuffix
	made, err := f.migrated(temp, schema)
	if err == nil {
		if err = f.copyBeside(schema); err != nil {
			err = fmt.Errorf("copy before migration: %w", err)
		}
	}
	if err == nil {
		err = f.inPlace() // else the rename would bury what somebody else put there
	}
	if err == nil {
		err = f.swap(temp, made)
	}
	if err != nil {
		remove(temp)
	}
	return diskError(err)
}

// migrated makes a copy of the file and takes that through the steps, one transaction each.
func (f *file) migrated(temp string, schema int) (made *rooms, err error) {
	if err := copyFile(f.path, temp); err != nil {
		return nil, fmt.Errorf("copy for migration: %w", err)
	}
	copied := &file{path: temp, kind: f.kind, random: f.random, key: f.key}
	err = copied.openBolt(time.Now().Add(defaultTimeout))
	if err == nil {
		err = copied.enter()
	}
	for ; err == nil && schema < f.kind.schema(); schema++ {
		if err = copied.migrate(schema); err != nil {
			err = fmt.Errorf("migrate from schema %d: %w", schema, err)
		}
	}
	if err == nil {
		err = copied.verify()
	}
	if closed := copied.close(); err == nil {
		err = closed
	}
	return copied.newest(), err
}

// readable gives the schema of a file that this program knows how to read.
func (f *file) readable() (schema int, err error) {
	schema, draft, err := f.schema()
	switch known := f.kind.schema(); {
	case err != nil:
		return 0, err
	case schema > known:
		return 0, &NewerError{File: schema, Program: known}
	case !reads(schema, draft):
		return 0, &DraftError{Schema: schema, File: draft}
	}
	return schema, nil
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

// Both schemas are settled: whoever changes how anything lies in a file adds a third, with a migration to it. Before the second was, a file of
// it said which draft of it that was. The last of these drafts is the settled schema but for saying so; a file of any other is refused by
// name and never half read.
const (
	secondSchema = 2
	lastDraft    = 3
)

// reads says whether a draft of a schema is laid out as that is; 0 is the settled one.
func reads(schema, draft int) bool { return draft == 0 || schema == secondSchema && draft == lastDraft }

// settleForm has a file of the last draft say no more that it is one, after a copy as before any other change of form.
func (f *file) settleForm() error {
	schema, draft, err := f.schema()
	if draft == 0 || err != nil || f.readOnly {
		return err
	}
	if err := f.copyBeside(schema); err != nil {
		return diskError(fmt.Errorf("copy before migration: %w", err))
	}
	return f.updateUnsettled(func(tx tx) error { return tx.remove(metaBucket, keyDraft) })
}

// putSchema says which schema the file has.
func (tx tx) putSchema(schema int) error {
	if err := tx.putJSON(metaBucket, keySchema, schema); err != nil {
		return err
	}
	return tx.remove(metaBucket, keyDraft)
}

// copyBeside copies the file as it is; our lock keeps everybody else from changing it. The name holds the schema, so
// that a later migration does not write over the copy from before the first.
func (f *file) copyBeside(schema int) error {
	in, _, err := openRegular(f.path)
	if err != nil {
		return err
	}
	defer in.Close()
	return writeFile(schemaCopy(f.path, schema), in)
}

func schemaCopy(path string, schema int) string { return fmt.Sprintf("%s.schema-%d", path, schema) }

func copyFile(from, to string) error {
	in, _, err := openRegular(from)
	if err != nil {
		return err
	}
	defer in.Close()
	return fillFile(to, func(w io.Writer) error {
		_, err := io.Copy(w, in)
		return err
	})
}

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
