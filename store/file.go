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

	"koffiemoment/store/pages"
	"koffiemoment/store/vault"
)

// Whoever starts a second time has to be told within a second, and a program that is just closing needs some of that:
// it writes and syncs what was being typed.
const (
	defaultTimeout = 700 * time.Millisecond
	longestTimeout = time.Second
)

// file is a bbolt file under guard: our own lock, one guard around every transaction, and a check that the path still
// leads to the open file.
//
// bbolt alone is not enough for a file that lies in a synced folder on a student's laptop. It maps the file into
// memory, so that a file that gets shorter while it is open, or a broken page, is a fault that ends the program, with
// what was being typed. It takes a file of no bytes for a new one. It goes on writing into a file that was renamed
// away, and says that all went well. And a page of values that says less than it should reads like a journal with fewer
// entries: of 2,416 harmful changes to the bytes of a file, two in three gave wrong data without a word.
type file struct {
	path     string // with a link followed
	kind     kind
	random   io.Reader
	readOnly bool

	// lock is on a file of its own, path + ".lock", and nil when readOnly. The lock that bbolt takes is on the data
	// file, and so it is gone from the name as soon as a compacted file is renamed over that; and making, checking and
	// opening have to be one step that nobody comes between. The file of the lock is never removed: who waits for it
	// would then hold a lock on nothing.
	lock *flock.Flock

	// Locks are taken in this order. They stand before those of bbolt because these can't be trusted after a fault: a
	// transaction that died in Begin or Commit keeps them, and whoever came next would wait for ever.
	writing   sync.Mutex   // one change at a time, so that none waits inside bbolt for one that died
	mu        sync.RWMutex // held for writing while db is swapped or closed
	beginning sync.Mutex   // one start of a transaction at a time, for the same reason

	key   *vault.Key                // opens a locked file; nil for an open one
	rooms atomic.Pointer[published] // what is in a locked file; nil for an open one

	db        *bolt.DB     // nil when closed
	handle    *os.File     // the one that db reads and writes; db owns it
	metas     metas        // how the last commit left it
	least     atomic.Int64 // the file was at least this long once
	broken    atomic.Bool  // bbolt died in a place where it holds locks; nothing but letting go is safe then
	abandoned atomic.Bool  // it was let go of after that

	copying sync.Mutex             // one that makes or changes copies at a time; taken before all others
	copies  atomic.Pointer[Copies] // where backups are, beyond those beside it; never nil
	now     func() time.Time       // dates the backup before something is emptied; nil for none

	made     bool // there was none when it was opened
	doubtful bool // one of the two metas was bad when the file was opened
	settling settling

	changes atomic.Int64 // updates that came to an end, well or not, since the file was opened
}

// openFile lets go again of whatever it took when it fails.
func openFile(path string, o Options, kind kind) (*file, error) {
	if o.Timeout <= 0 {
		o.Timeout = defaultTimeout
	}
	deadline := time.Now().Add(min(o.Timeout, longestTimeout))
	path, err := resolve(path, !o.ReadOnly)
	if err != nil {
		return nil, err
	}
	f := &file{path: path, kind: kind, random: o.random(), readOnly: o.ReadOnly, now: o.Now, key: o.Key}
	f.copies.Store(&o.Copies)
	if err := f.open(deadline); err != nil {
		f.close()
		return nil, err
	}
	return f, nil
}

// open takes the lock first: only then is it certain that nobody else makes the file, or swaps it for a compacted one,
// between one look and the next. A reader goes without: it may not even leave the file of a lock behind in a folder.
// bbolt's own lock, which readers share, refuses it for as long as a writer has the file. Then the bytes are checked.
func (f *file) open(deadline time.Time) error {
	if !f.readOnly {
		if err := f.takeLock(deadline); err != nil {
			return err
		}
		if err := f.prepare(); err != nil {
			return err
		}
	}
	if err := f.checkPages(); err != nil {
		return err
	}
	if err := f.openBolt(deadline); err != nil {
		return err
	}
	schema, err := f.readable()
	if err != nil {
		return err
	}
	if err := f.enter(); err != nil {
		return err
	}
	return f.upgrade(schema)
}

// resolve follows a link at path, so that two names of one file take one lock and a rename leaves the link alone. It
// refuses what is no regular file before anything opens it: opening a named pipe waits for whoever writes to it.
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
	if !regular(path, info) {
		return "", ErrNotRegular
	}
	return path, nil
}

// takeLock tries every 25 ms, because nothing waits for a lock on a file with an end to it.
func (f *file) takeLock(deadline time.Time) error {
	if err := lockable(f.path); err != nil {
		return err
	}
	lock := flock.New(f.path+".lock", flock.SetPermissions(0o600))
	if ok, err := lock.TryLock(); err != nil {
		return err
	} else if ok { // once in any case: on a slow machine the time may be up before the first look
		f.lock = lock
		return nil
	}
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

// lockable refuses a lock that is no file, as resolve does a journal: one that is a named pipe would be waited for without an
// end.
func lockable(path string) error {
	if info, err := os.Stat(path + ".lock"); err == nil && !regular(path+".lock", info) {
		return ErrNotRegular
	}
	return nil
}

// prepare makes the file when nothing stands at the path. A half-made one of an earlier run goes first.
func (f *file) prepare() error {
	if err := removeIfThere(f.path + tempSuffix); err != nil {
		return err
	}
	if _, err := os.Lstat(f.path); errors.Is(err, fs.ErrNotExist) {
		f.made = true
		return f.create()
	}
	return nil
}

// checkPages reads the bytes of the file before bbolt maps and believes them: after that a broken page is a panic, a walk
// without an end, or nothing at all, where values are passed over.
//
// Who goes without the lock may see half of what a writer is writing. That is no damage, and is told apart by the lock.
func (f *file) checkPages() error {
	opened, err := openExisting(f.path, os.O_RDONLY, 0)
	if err != nil {
		return err
	}
	defer opened.Close()
	info, err := opened.Stat()
	if err != nil {
		return err
	}
	metas, err := pages.Check(opened, info.Size())
	switch {
	case errors.Is(err, pages.ErrBroken) && f.readOnly && errors.Is(unlocked(f.path), ErrLocked):
		return ErrLocked
	case errors.Is(err, pages.ErrBroken):
		return ErrDamaged
	}
	f.doubtful = metas.Bad > 0
	return err
}

// unlocked says ErrLocked while a program may be writing the file at path, and makes no file of a lock where there is none.
func unlocked(path string) error {
	if err := lockable(path); err != nil {
		return err
	}
	lock := flock.New(path+".lock", flock.SetFlag(os.O_RDONLY))
	defer lock.Close()
	switch ok, err := lock.TryRLock(); {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return err
	case !ok:
		return ErrLocked
	}
	return nil
}

// openBolt opens what stands at the path. bbolt takes a lock of its own on that, and its Timeout of 0 waits for ever:
// even past our deadline it gets some time, since a program that reads the file has no lock of ours.
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
		letGo(handle) // there is no db that could: it died before it was given back, and Windows keeps an open file from being moved
	}
	if err != nil {
		return err
	}
	f.db, f.handle = db, handle
	f.least.Store(0) // it may be another file than before, and a compacted one is shorter
	return f.metas.remember(db, handle)
}

// openExisting never makes a file: bbolt would take an empty one for a new journal.
func openExisting(name string, flag int, _ fs.FileMode) (*os.File, error) {
	var opened *os.File
	var info fs.FileInfo
	err := patiently(func() (err error) {
		opened, info, err = openPlain(name, flag&^os.O_CREATE)
		return err
	})
	if err != nil {
		return nil, err
	}
	if info.Size() == 0 {
		opened.Close()
		return nil, ErrEmptyFile
	}
	return opened, nil
}

// boltOptions takes the free list as a map: the other form looks through all free pages for each new one, and after a
// long rename there are thousands.
func boltOptions(timeout time.Duration) *bolt.Options {
	return &bolt.Options{Timeout: timeout, FreelistType: bolt.FreelistMapType}
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

// abandon gives back what the system knows of: the handle, with bbolt's lock, and our own lock. The mapping stays until the program ends
// where that bars nothing, since only a Close of bbolt takes it away.
func (f *file) abandon() error {
	if f.handle != nil && !f.abandoned.Swap(true) {
		letGo(f.handle)
		_, _ = guard(func() error {
			unmap(f.db.Info().Data)
			return nil
		})
	}
	if f.lock == nil {
		return nil
	}
	return f.lock.Close()
}

// letGo closes the handle of a database that nobody closes. Nothing can be done about an error, and the second time there is one.
func letGo(handle *os.File) {
	_ = unlock(handle)
	handle.Close()
}

// closeBolt takes the handle away with the database even after an error: a Close of bbolt that failed can't be tried
// again.
func (f *file) closeBolt() error {
	if f.db == nil {
		return nil
	}
	err, _ := guard(f.db.Close)
	f.db, f.handle = nil, nil
	return err
}
