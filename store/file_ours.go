package store

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
	"sync"

	bolt "go.etcd.io/bbolt"
)

// A file that is open can be taken from under the program: by a program that syncs a folder, by somebody who puts a copy
// back, by a stick that is pulled out. Nothing fails then. The system keeps a file that has no name any more until it is
// closed; and over a copy that was written in its place, bbolt goes on writing where it believes pages to be free, which
// destroyed the copy in 29 of 60 runs. So before each transaction, and before and after each commit, this looks whether the
// file is still the one that it was.

// InPlace says whether what was saved can be found again: nil when the path leads to the open file, which is as long as it
// was and as its last commit left it. Else it returns ErrReplaced, where the file was removed or another stands under the
// name; ErrOverwritten, where another copy was written over it; or ErrDamaged, where it was cut short.
func (j *Journal) InPlace() error { return j.file.asked("look for journal", (*file).inPlace) }

// InPlace does for the lecturer's file what it does for a journal.
func (rs *Reviews) InPlace() error { return rs.file.asked("look for reviews", (*file).inPlace) }

func (f *file) asked(doing string, look func(*file) error) error {
	f.mu.RLock()
	defer f.mu.RUnlock()
	err := f.usable()
	if err == nil {
		err = look(f)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", doing, err)
	}
	return nil
}

// inPlace looks at the name before it looks at what is in the file.
func (f *file) inPlace() error {
	if err := f.named(); err != nil {
		return err
	}
	return f.untouched()
}

// named looks whether the path leads to the open file.
func (f *file) named() error {
	ours, err := f.handle.Stat()
	if err != nil {
		return err
	}
	there, err := os.Stat(f.path)
	if err != nil || !os.SameFile(ours, there) {
		return ErrReplaced
	}
	return nil
}

// untouched compares what is in the file with what the last commit left there.
func (f *file) untouched() error {
	if err := f.metas.unchanged(f.handle); err != nil {
		return err
	}
	return f.atLeast(f.least.Load())
}

// atLeast looks at the file anew each time: a commit beside a starting reader makes it longer.
func (f *file) atLeast(size int64) error {
	info, err := f.handle.Stat()
	if err == nil && info.Size() < size {
		err = ErrDamaged
	}
	return err
}

// metas are the two pages that say where all others are, as the last commit left them. bbolt writes them in turn, one with
// each commit, and no commit writes the same bytes as another: so they are the mark by which a file is known.
type metas struct {
	mu     sync.Mutex
	page   int64
	bytes  []byte // from the first of them to the end of the second
	known  [2]meta
	coming int // the one that a commit may be writing, -1 when none is under way
}

// meta is what bbolt 1.5 writes of itself, in the order of the machine, behind the 16 bytes that head each page
// (internal/common, Meta): 4 numbers of 4 bytes, then the root's page, the root's sequence, the page of the free list, the
// number of pages, the number of the transaction and a sum of 8 bytes each.
type meta [80]byte

func (m *meta) pages() int64 { return int64(binary.NativeEndian.Uint64(m[56:])) }
func (m *meta) tx() int      { return int(binary.NativeEndian.Uint64(m[64:])) }

// read gives ErrDamaged where a page is not there: a file that was open had both. Both come in one reading, for it is done
// three times in each save.
func (ms *metas) read(from *os.File) (found [2]meta, err error) {
	if _, err := from.ReadAt(ms.bytes, 0); err != nil {
		return found, ErrDamaged
	}
	for i := range found {
		copy(found[i][:], ms.bytes[int64(i)*ms.page:])
	}
	return found, nil
}

// remember takes the file as it is for what it should be: it was opened just now.
func (ms *metas) remember(db *bolt.DB, from *os.File) (err error) {
	ms.mu.Lock()
	defer ms.mu.Unlock()
	ms.page, ms.coming = int64(db.Info().PageSize), -1
	ms.bytes = make([]byte, ms.page+int64(len(meta{})))
	ms.known, err = ms.read(from)
	return err
}

// unchanged lets a page be that a commit is writing just now, as readers begin meanwhile.
func (ms *metas) unchanged(from *os.File) error {
	ms.mu.Lock()
	defer ms.mu.Unlock()
	found, err := ms.read(from)
	if err != nil {
		return err
	}
	for i := range found {
		if i != ms.coming && !bytes.Equal(found[i][:], ms.known[i][:]) {
			return ErrOverwritten
		}
	}
	return nil
}

// writing holds the page that commit writes apart from the other, which has to be as it was. The one that it wrote is
// known from then on; it is so after an error as well, since bbolt takes for true what it finds there. But after a commit
// that went well it has to be that commit's, and not what somebody put over it meanwhile.
func (ms *metas) writing(from *os.File, number int, commit func() error) error {
	ms.expect(number % 2)
	failed := commit()
	ms.mu.Lock()
	defer ms.mu.Unlock()
	at := ms.coming
	ms.coming = -1
	found, err := ms.read(from)
	if err == nil && (found[1-at] != ms.known[1-at] || failed == nil && found[at].tx() != number) {
		err = ErrOverwritten
	}
	if err == nil {
		ms.known[at] = found[at]
	}
	if failed != nil {
		return failed
	}
	return err
}

// size is how long the file has to be since a transaction was committed.
func (ms *metas) size(number int) int64 {
	ms.mu.Lock()
	defer ms.mu.Unlock()
	return ms.known[number%2].pages() * ms.page
}

func (ms *metas) expect(at int) {
	ms.mu.Lock()
	defer ms.mu.Unlock()
	ms.coming = at
}
