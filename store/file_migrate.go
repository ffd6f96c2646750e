package store

import (
	"fmt"
	"os"
)

// upgrade brings an older file to this program's schema, one transaction a step, after a copy was put beside it. A step
// that fails leaves the file at the schema before, and the next start goes on from there. A file of a newer schema is
// left alone rather than read as far as it goes: what this program does not know of, its next save would drop.
func (f *file) upgrade() error {
	schema, err := f.schema()
	if err != nil {
		return err
	}
	switch known := f.kind.schema(); {
	case schema > known:
		return &NewerError{File: schema, Program: known}
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
func (f *file) schema() (schema int, err error) {
	err = f.view(func(tx tx) error {
		var name string
		if err := must(tx.getJSON(metaBucket, keyKind, &name)); err != nil {
			return err
		}
		if name != f.kind.name {
			return fmt.Errorf("%w: it holds no %s", ErrOtherKind, f.kind.name)
		}
		return must(tx.getJSON(metaBucket, keySchema, &schema))
	})
	if err == nil && schema < 1 {
		err = ErrDamaged
	}
	return schema, err
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
	return f.update(func(tx tx) error {
		if err := f.kind.migrations[schema-1](tx); err != nil {
			return err
		}
		return tx.putJSON(metaBucket, keySchema, schema+1)
	})
}
