package store

import (
	"fmt"
	"os"
)

// upgrade brings an older file to this program's schema, one transaction a step, after a copy was put beside it.
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

// copyBeside copies the file as it is; our lock keeps everybody else from changing it.
func (f *file) copyBeside(schema int) error {
	in, err := os.Open(f.path)
	if err != nil {
		return err
	}
	defer in.Close()
	return writeFile(schemaCopy(f.path, schema), in)
}

func schemaCopy(path string, schema int) string { return fmt.Sprintf("%s.schema-%d", path, schema) }

func (f *file) migrate(schema int) error {
	return f.update(func(tx tx) error {
		if err := f.kind.migrations[schema-1](tx); err != nil {
			return err
		}
		return tx.putJSON(metaBucket, keySchema, schema+1)
	})
}
