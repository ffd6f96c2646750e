package store

import bolt "go.etcd.io/bbolt"

// TxID gives the number of the last committed transaction.
func TxID(j *Journal) (id int) {
	if err := j.file.view(func(tx tx) error { id = tx.ID(); return nil }); err != nil {
		panic(err)
	}
	return id
}

// NoSync lets commits return before they are on the disk.
func NoSync(j *Journal) { j.file.db.NoSync = true }

// OpenMigrating opens a journal as a program does that knows so many more schemas. Each migration writes its number to
// the meta bucket; the one numbered fail fails.
func OpenMigrating(path string, steps, fail int, broken error) (*Journal, error) {
	return openJournal(path, Options{}, migratingKind(steps, fail, broken))
}

// OpenMigratingReadOnly is OpenMigrating for a program that may not write.
func OpenMigratingReadOnly(path string, steps int) (*Journal, error) {
	return openJournal(path, Options{ReadOnly: true}, migratingKind(steps, 0, nil))
}

func migratingKind(steps, fail int, broken error) kind {
	k := journalKind()
	for i := range steps {
		k.migrations = append(k.migrations, func(tx tx) error {
			if err := tx.putJSON(metaBucket, "migrated", i+1); err != nil {
				return err
			}
			if i+1 == fail {
				return broken
			}
			return nil
		})
	}
	return k
}

// Migrated gives the number of the last migration that was kept.
func Migrated(j *Journal) (n int) {
	if err := j.file.view(func(tx tx) error { _, err := tx.getJSON(metaBucket, "migrated", &n); return err }); err != nil {
		panic(err)
	}
	return n
}

// View gives the raw database, for floors to measure against.
func View(j *Journal, work func(*bolt.Tx) error) error {
	return j.file.view(func(tx tx) error { return work(tx.Tx) })
}

// Update runs work in a write transaction.
func Update(j *Journal, work func(*bolt.Tx) error) error {
	return j.file.update(func(tx tx) error { return work(tx.Tx) })
}
