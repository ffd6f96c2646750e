package store

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	"github.com/gofrs/flock"
	bolt "go.etcd.io/bbolt"
	berrors "go.etcd.io/bbolt/errors"
)

const (
	defaultTimeout = 700 * time.Millisecond
	longestTimeout = time.Second
)

// file is a bbolt file under guard: our own lock, one guard around every transaction, and a check that the path still
// leads to the open file.
type file struct {
	path     string
	kind     kind
	random   io.Reader
	readOnly bool
	lock     *flock.Flock // path + ".lock"; nil when readOnly

	// Locks are taken in this order.
	writing   sync.Mutex   // one change at a time, so that none waits inside bbolt for one that died
	mu        sync.RWMutex // held for writing while db is swapped or closed
	beginning sync.Mutex   // one start of a transaction at a time, for the same reason

	db     *bolt.DB // nil when closed
	handle *os.File
	least  atomic.Int64 // the file was at least this long once
	broken atomic.Bool  // bbolt died in a place where it holds locks
}

func openFile(path string, o Options, kind kind) (*file, error) {
	if o.Timeout <= 0 {
		o.Timeout = defaultTimeout
	}
	deadline := time.Now().Add(min(o.Timeout, longestTimeout))
	path, err := resolve(path, !o.ReadOnly)
	if err != nil {
		return nil, err
	}
	f := &file{path: path, kind: kind, random: o.random(), readOnly: o.ReadOnly}
	if err := f.open(deadline); err != nil {
		f.close()
		return nil, err
	}
	return f, nil
}

func (f *file) open(deadline time.Time) error {
	if !f.readOnly {
		if err := f.takeLock(deadline); err != nil {
			return err
		}
		if err := f.prepare(); err != nil {
			return err
		}
	}
	if err := f.openBolt(deadline); err != nil {
		return err
	}
	return f.upgrade()
}

// resolve follows a link at path, so that two names of one file take one lock and a rename leaves the link alone.
func resolve(path string, makeFolder bool) (string, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	if makeFolder {
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			return "", err
		}
	}
	info, err := os.Lstat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return path, nil
	}
	if err != nil {
		return "", err
	}
	if info.Mode()&fs.ModeSymlink != 0 {
		if path, err = filepath.EvalSymlinks(path); err != nil {
			return "", fmt.Errorf("%w: a link that leads nowhere", ErrNotRegular)
		}
		if info, err = os.Lstat(path); err != nil {
			return "", err
		}
	}
	if !info.Mode().IsRegular() {
		return "", ErrNotRegular
	}
	return path, nil
}

func (f *file) takeLock(deadline time.Time) error {
	lock := flock.New(f.path+".lock", flock.SetPermissions(0o600))
	ctx, cancel := context.WithDeadline(context.Background(), deadline)
	defer cancel()
	if ok, err := lock.TryLockContext(ctx, 25*time.Millisecond); !ok {
		if err == nil || errors.Is(err, context.DeadlineExceeded) {
			err = ErrLocked
		}
		return err
	}
	f.lock = lock
	return nil
}

// prepare makes the file when nothing stands at the path. A half-made one of an earlier run goes first.
func (f *file) prepare() error {
	if err := removeIfThere(f.path + tempSuffix); err != nil {
		return err
	}
	if _, err := os.Lstat(f.path); errors.Is(err, fs.ErrNotExist) {
		return f.create()
	}
	return nil
}

func (f *file) openBolt(deadline time.Time) error {
	var handle *os.File
	options := boltOptions(max(time.Until(deadline), 50*time.Millisecond))
	options.ReadOnly = f.readOnly
	options.OpenFile = func(name string, flag int, mode fs.FileMode) (*os.File, error) {
		opened, err := openExisting(name, flag, mode)
		handle = opened
		return opened, err
	}
	var db *bolt.DB
	err, died := guard(func() (err error) {
		db, err = bolt.Open(f.path, 0o600, options)
		return err
	})
	if died && handle != nil {
		handle.Close()
	}
	if err != nil {
		return boltError(err)
	}
	f.db, f.handle = db, handle
	f.least.Store(0)
	return nil
}

// openExisting never makes a file: bbolt would take an empty one for a new journal.
func openExisting(name string, flag int, mode fs.FileMode) (*os.File, error) {
	opened, err := os.OpenFile(name, flag&^os.O_CREATE, mode)
	if err != nil {
		return nil, err
	}
	info, err := opened.Stat()
	if err == nil && info.Size() == 0 {
		err = ErrEmptyFile
	}
	if err != nil {
		opened.Close()
		return nil, err
	}
	return opened, nil
}

func boltOptions(timeout time.Duration) *bolt.Options {
	return &bolt.Options{Timeout: timeout, FreelistType: bolt.FreelistMapType}
}

func boltError(err error) error {
	switch {
	case errors.Is(err, berrors.ErrTimeout):
		return ErrLocked
	case errors.Is(err, berrors.ErrInvalid), errors.Is(err, berrors.ErrVersionMismatch), errors.Is(err, berrors.ErrChecksum):
		return ErrDamaged
	}
	return err
}

// close lets go of everything. After a death it waits for nobody: bbolt may hold locks that nothing will ever release.
func (f *file) close() error {
	if f.broken.Load() {
		return f.abandon()
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	err := f.closeBolt()
	if f.lock != nil {
		err = errors.Join(err, f.lock.Close())
	}
	return err
}

func (f *file) abandon() error {
	if f.handle != nil {
		f.handle.Close()
	}
	if f.lock == nil {
		return nil
	}
	return f.lock.Close()
}

func (f *file) closeBolt() error {
	if f.db == nil {
		return nil
	}
	err, _ := guard(f.db.Close)
	f.db, f.handle = nil, nil
	return err
}
