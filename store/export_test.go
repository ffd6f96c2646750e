package store

import (
	"archive/zip"
	"context"
	"hash/crc32"
	"io/fs"
	"os"
	"slices"

	bolt "go.etcd.io/bbolt"

	"koffiemoment/journal/exchange"
	"koffiemoment/store/vault"
)

// TxID gives the number of the last committed transaction.
func TxID(j *Journal) (id int) {
	if err := j.file.view(func(tx tx) error { id = int(tx.serial()); return nil }); err != nil {
		panic(err)
	}
	return id
}

// BackupDue says whether AutoBackup would make one.
func BackupDue(j *Journal) (bool, error) { return j.file.backupDue() }

// PlainTable sums the first bytes of a process.
func PlainTable() *crc32.Table { return plainTable() }

// SyncedBy is syncedBy.
func SyncedBy(path string, env func(string) string, look func(string) (fs.FileMode, bool)) string {
	return syncedBy(path, env, look)
}

// MoveFile is how a file comes under its name where the disk has no links.
func MoveFile(from, to string) error { return moveFile(from, to) }

// OpenSeen opens what look saw.
func OpenSeen(path string, look func(string) (fs.FileInfo, error)) (*os.File, fs.FileInfo, error) {
	return openSeen(path, look)
}

// OpenExisting is how bbolt opens a file.
func OpenExisting(path string) (*os.File, error) { return openExisting(path, os.O_RDWR, 0) }

// SyncFolder is how a name comes to be on the disk.
func SyncFolder(path string) error { return syncFolder(path) }

// NoSync lets commits return before they are on the disk.
func NoSync(j *Journal) { j.file.db.NoSync = true }

// Die has bbolt fall over in a place where it holds its locks.
func Die(j *Journal) {
	err, died := guard(func() error {
		btx, err := j.file.db.Begin(true)
		if err == nil {
			j.file.broken.Store(true)
			panic(btx)
		}
		return err
	})
	if !died {
		panic(err)
	}
}

// OpenMigrating opens a journal as a program does that knows so many more schemas. Each migration writes its number to
// the meta bucket; the one numbered fail fails.
func OpenMigrating(path string, steps, fail int, broken error) (*Journal, error) {
	return openJournal(path, Options{}, migratingKind(steps, fail, broken))
}

// OpenMigratingLocked is OpenMigrating for a locked journal.
func OpenMigratingLocked(path string, key *vault.Key, steps int) (*Journal, error) {
	return openJournal(path, Options{Key: key}, migratingKind(steps, 0, nil))
}

// OpenMigratingReadOnly is OpenMigrating for a program that may not write.
func OpenMigratingReadOnly(path string, steps int) (*Journal, error) {
	return openJournal(path, Options{ReadOnly: true}, migratingKind(steps, 0, nil))
}

func migratingKind(steps, fail int, broken error) kind {
	kind := journalKind()
	for i := range steps {
		kind.migrations = append(kind.migrations, func(tx tx) error {
			if err := tx.putJSON(metaBucket, "migrated", i+1); err != nil {
				return err
			}
			if i+1 == fail {
				return broken
			}
			return nil
		})
	}
	return kind
}

// OpenChecking opens a journal that says when it is checked.
func OpenChecking(path string, checked func()) (*Journal, error) {
	kind := journalKind()
	agrees := kind.agrees
	kind.agrees = func(tx tx, found census) error {
		checked()
		return agrees(tx, found)
	}
	return openJournal(path, Options{}, kind)
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
	return j.file.view(func(tx tx) error { return work(tx.bolt) })
}

// Update runs work in a write transaction.
func Update(j *Journal, work func(*bolt.Tx) error) error {
	return j.file.update(func(tx tx) error { return work(tx.bolt) })
}

// Decide keeps marks as they are.
func Decide(j *Journal, subject string, marks ...string) error {
	return j.file.update(func(tx tx) error { return tx.putMarks(subject, marks) })
}

// MarkSecret gives what marks of decisions are made with.
func MarkSecret(j *Journal) ([]byte, error) { return read(j.file, "read secret", tx.markSecret) }

// PackSummary and UnpackSummary give what stands in a row, and take it.
func PackSummary(s Summary) ([]byte, error) { return packed(&s, packSummary) }

func UnpackSummary(b []byte) (s Summary, err error) { return s, unpack(b, &s, packSummary) }

// ShareOut has workers go through pieces of work.
func ShareOut(ctx context.Context, all int, begin func() func(at int) bool, progress func(done, all int)) int {
	return shareOut(ctx, all, begin, progress)
}

// ReadBroken is the reading of one file of a cohort by a reader that panics.
func ReadBroken(path string) exchange.Found {
	found, _ := new(reading).read(nil, path)
	return found
}

// ReadDocumentBroken is ReadDocument with a reader that panics.
func ReadDocumentBroken(path string) error {
	_, err := readDocument(nil, path, nil)
	return err
}

// Compact writes the file anew.
func Compact(j *Journal) error { return j.file.compact(new(residue)) }

// LastFinished gives the number of the newest change to what backups are made for.
func LastFinished(j *Journal) (last uint64) {
	if err := j.file.view(func(tx tx) (err error) { last, err = tx.lastFinished(j.file.kind); return err }); err != nil {
		panic(err)
	}
	return last
}

// Rebuild throws away what is derived and makes it anew.
func Rebuild(j *Journal) error { return j.file.update(tx.rebuild) }

// SetDraft has a file say that another draft of its schema was laid out in it; 0 takes that away.
func SetDraft(j *Journal, n int) error {
	return j.file.update(func(tx tx) error {
		if n == 0 {
			return tx.remove(metaBucket, keyDraft)
		}
		return tx.putJSON(metaBucket, keyDraft, n)
	})
}

// Derived says whether a room follows from others.
func Derived(room string) bool {
	return slices.ContainsFunc(journalKind().buckets, func(b bucket) bool { return b.derived() && string(b.name()) == room })
}

// Buckets gives the names of a journal's buckets.
func Buckets() (names []string) {
	for _, b := range journalKind().buckets {
		names = append(names, string(b.name()))
	}
	return names
}

// Held gives the values of a journal as they lie in the file, by room and key.
func Held(j *Journal) (map[string]map[string]string, error) {
	return heldIn(j, func(_ bucket, _, value []byte) ([]byte, error) { return value, nil })
}

// Payloads gives what is in the envelopes of Held.
func Payloads(j *Journal) (map[string]map[string]string, error) { return heldIn(j, tx{}.unwrap) }

func heldIn(j *Journal, open func(b bucket, key, value []byte) ([]byte, error)) (map[string]map[string]string, error) {
	held := map[string]map[string]string{}
	for _, room := range Rooms() {
		held[room] = map[string]string{}
	}
	err := j.file.view(func(tx tx) error {
		for _, b := range journalKind().buckets {
			err := tx.shelf(b).ForEach(func(k, v []byte) error {
				room := string(b.name())
				if b == extraBucket {
					room = RoomOf(Kind(k[0]))
				}
				is, err := open(b, k, v)
				held[room][string(k)] = string(is)
				return err
			})
			if err != nil {
				return err
			}
		}
		return nil
	})
	return held, err
}

// Finds says whether a search for a word finds it in a folded text.
func Finds(word, text string) bool {
	sought := newNeedle(word)
	return sought.in([]byte(text))
}

// MemberName gives the name of a file in an archive, and says whether it is one to be read.
func MemberName(f *zip.File) (name string, isPlain bool) {
	name = memberName(f)
	return name, isPlainPath(name)
}

// Told gives what a caller hears of an error of bbolt's or of the disk's.
func Told(err error) error { return diskError(boltError(err)) }

// Usable says why a file is not used unasked.
func Usable(path string) error { return usable(path) }

// JoinHome is joinHome.
func (c Config) JoinHome(folder string, home Config) Config { return c.joinHome(folder, home) }

// PartFrom is partFrom.
func (c Config) PartFrom(folder string, home Config) (beside, changed Config, differs bool) {
	return c.partFrom(folder, home)
}
