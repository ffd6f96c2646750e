package store_test

import (
	"errors"
	"os"
	"testing"

	"koffiemoment/store"
)

func TestMigrationsRunInOrderAfterACopy(t *testing.T) {
	path := place(t)
	j := open(t, path)
	e := finish(t, j, draft(t, j, "een verhaal"))
	j.Close()
	before := contents(t, path)
	j, err := store.OpenMigrating(path, 3, 0, nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := store.Migrated(j); got != 3 {
		t.Errorf("migrated %d steps, want 3", got)
	}
	if got, err := j.Entry(e.ID); err != nil || got.Story != e.Story {
		t.Errorf("got %v", err)
	}
	j.Close()
	if contents(t, path+".schema-1") != before {
		t.Error("the copy is not the file as it was")
	}
}

func TestAFailedMigrationKeepsWhatWasDone(t *testing.T) {
	path := place(t)
	open(t, path).Close()
	broken := errors.New("broken")
	if _, err := store.OpenMigrating(path, 3, 2, broken); !errors.Is(err, broken) {
		t.Fatalf("got %v", err)
	}
	j, err := store.OpenMigrating(path, 1, 0, nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := store.Migrated(j); got != 1 {
		t.Errorf("migrated %d steps, want 1", got)
	}
	j.Close()
}

func TestANewerSchemaIsRefused(t *testing.T) {
	path := place(t)
	j, err := store.OpenMigrating(path, 4, 0, nil)
	if err != nil {
		t.Fatal(err)
	}
	j.Close()
	before := contents(t, path)
	_, err = store.Open(path, store.Options{})
	var newer *store.NewerError
	if !errors.As(err, &newer) || !errors.Is(err, store.ErrNewer) || newer.File != 5 || newer.Program != 1 {
		t.Errorf("got %v", err)
	}
	if contents(t, path) != before {
		t.Error("the file changed")
	}
	if _, err := os.Stat(path + ".schema-5"); err == nil {
		t.Error("it was copied")
	}
}

func TestReadOnlyDoesNotMigrate(t *testing.T) {
	path := place(t)
	open(t, path).Close()
	before := contents(t, path)
	if _, err := store.OpenMigratingReadOnly(path, 1); !errors.Is(err, store.ErrOlder) {
		t.Errorf("got %v, want ErrOlder", err)
	}
	if contents(t, path) != before {
		t.Error("the file changed")
	}
}
