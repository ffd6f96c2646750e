package store

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"time"

	bolt "go.etcd.io/bbolt"
)

// kind is what makes one sort of guarded file differ from another.
type kind struct {
	name       string // stands in the file, so that neither sort is opened as the other
	buckets    []bucket
	fill       func(tx, io.Reader) error // what a new file holds
	id         func(tx) (string, error)  // whose file it is
	main       bucket                    // what somebody counts in it
	agrees     func(tx, census) error    // holds what was counted beside what else says how many there are
	rebuild    func(tx) error            // makes anew what is derived
	migrations []func(tx) error          // from schema i+1 to i+2

	// traces gives what takes out of a copy what was purged, nil where the copy holds none of it. It gets what known gave of
	// the file itself: ids of what a copy may keep though it could be meant.
	traces func(tx, *residue, map[string]bool) (forget func(tx) error, err error)
	known  func(tx) (map[string]bool, error)
}

// schema is the number that this program writes. It has no constant of its own, which somebody would forget to raise.
func (kind kind) schema() int { return len(kind.migrations) + 1 }

// create makes a file that holds all it needs before it has its name. bbolt would make one in place, and a program that
// is killed between its first page and our first values leaves a file that is neither new nor whole.
func (f *file) create() error {
	db, _, err := newBolt(f.path+tempSuffix, 0)
	if err != nil {
		return fmt.Errorf("create file: %w", diskError(err))
	}
	err = db.Update(func(btx *bolt.Tx) error {
		return write(tx{bolt: btx}, 0, unchecked, func(tx tx) error { return f.kind.furnish(tx, f.random) })
	})
	if closed := db.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = replaceFile(f.path+tempSuffix, f.path)
	}
	if err != nil {
		remove(f.path + tempSuffix)
		return fmt.Errorf("create file: %w", diskError(err))
	}
	return nil
}

// takeAway removes the file while our lock is held. It is closed first, for Windows removes none that is open.
func (f *file) takeAway() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if err := f.closeBolt(); err != nil {
		return err
	}
	return removeIfThere(f.path)
}

// newBolt makes a database where nothing stands: under a name that is known beforehand somebody may have put a link. The
// handle is that which the database reads and writes, and is all that can be let go of after it died. Size is how much
// will be mapped at once, which spares mapping anew what grows.
func newBolt(path string, size int) (db *bolt.DB, handle *os.File, err error) {
	options := boltOptions(50 * time.Millisecond)
	options.InitialMmapSize = size
	options.OpenFile = func(name string, flag int, mode fs.FileMode) (_ *os.File, err error) {
		handle, err = os.OpenFile(name, flag|os.O_EXCL, mode)
		return handle, err
	}
	if db, err = bolt.Open(path, 0o600, options); err != nil && handle != nil {
		remove(path) // which bbolt made and could not fill
	}
	return db, handle, err
}

// furnish makes every bucket, so that whatever is not there was lost. All of it is one commit, with kind and schema in it,
// and so no file is ever met that says only half of what it is.
func (kind kind) furnish(tx tx, random io.Reader) error {
	for _, b := range kind.buckets {
		if _, err := tx.makeShelf(b); err != nil {
			return err
		}
	}
	if err := tx.putJSON(metaBucket, keyKind, kind.name); err != nil {
		return err
	}
	if err := tx.putSchema(kind.schema()); err != nil {
		return err
	}
	return kind.fill(tx, random)
}
