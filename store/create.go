package store

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"time"

	bolt "go.etcd.io/bbolt"
)

// tempSuffix names the file in which a new or rewritten file grows until it is whole. It is one fixed name, so that the
// next start finds what a power cut left.
const tempSuffix = ".new"

// kind is what makes one sort of guarded file differ from another.
type kind struct {
	name       string
	buckets    []bucket
	fill       func(tx, io.Reader) error // what a new file holds
	counted    func(tx, census) error    // holds what it counted beside what is there
	migrations []func(tx) error          // from schema i+1 to i+2
}

func (k kind) schema() int { return len(k.migrations) + 1 }

func (f *file) create() error {
	db, err := newBolt(f.path + tempSuffix)
	if err != nil {
		return err
	}
	err = db.Update(func(b *bolt.Tx) error { return f.kind.furnish(tx{b}, f.random) })
	if closed := db.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = replaceFile(f.path+tempSuffix, f.path)
	}
	if err != nil {
		os.Remove(f.path + tempSuffix)
		return fmt.Errorf("create file: %w", err)
	}
	return nil
}

func newBolt(path string) (*bolt.DB, error) {
	options := boltOptions(50 * time.Millisecond)
	options.OpenFile = func(name string, flag int, mode fs.FileMode) (*os.File, error) {
		return os.OpenFile(name, flag|os.O_EXCL, mode)
	}
	return bolt.Open(path, 0o600, options)
}

func (k kind) furnish(tx tx, random io.Reader) error {
	for _, b := range k.buckets {
		if _, err := tx.CreateBucket(b.name()); err != nil {
			return err
		}
	}
	if err := tx.putJSON(metaBucket, keyKind, k.name); err != nil {
		return err
	}
	if err := tx.putJSON(metaBucket, keySchema, k.schema()); err != nil {
		return err
	}
	return k.fill(tx, random)
}

// replaceFile renames a file that is already synced, and syncs the folder so that a power cut keeps one of the two.
func replaceFile(from, to string) error {
	if err := os.Rename(from, to); err != nil {
		return err
	}
	return syncFolder(filepath.Dir(to))
}

func syncFolder(path string) error {
	if runtime.GOOS == "windows" { // folders can't be synced there
		return nil
	}
	dir, err := os.Open(path)
	if err != nil {
		return err
	}
	defer dir.Close()
	err = dir.Sync()
	if errors.Is(err, syscall.EINVAL) || errors.Is(err, errors.ErrUnsupported) { // nor on some disks over a network: what can be done is done
		return nil
	}
	return err
}

// writeFile writes what from gives to a file that is whole or not there.
func writeFile(path string, from io.Reader) error {
	temp := path + tempSuffix
	err := fillFile(temp, func(w io.Writer) error {
		_, err := io.Copy(w, from)
		return err
	})
	if err != nil {
		return err
	}
	if err := replaceFile(temp, path); err != nil {
		os.Remove(temp)
		return err
	}
	return nil
}

// fillFile makes a file that is on the disk, or not there. One that an earlier run left gives way.
func fillFile(path string, write func(io.Writer) error) error {
	if err := os.Remove(path); err != nil && !os.IsNotExist(err) {
		return err
	}
	out, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	return fill(out, write)
}

// fill closes what it was given; when that is not on the disk whole, it takes it away.
func fill(out *os.File, write func(io.Writer) error) error {
	err := write(out)
	if err == nil {
		err = out.Sync()
	}
	if closed := out.Close(); err == nil {
		err = closed
	}
	if err != nil {
		os.Remove(out.Name())
	}
	return err
}
