// Package pages looks at the bytes of a bbolt file without bbolt: whether its pages hold together, and what values lie on
// them where they do not.
//
// bbolt maps a file into memory and believes it. It checks the sums of the two pages that say where everything is, and
// then follows numbers: one bit in the count of a page hides everything below it without a word, one in a place reads past
// the end of the file, and a page that names one above it is a walk without an end. Its own check reads through the same
// numbers, in a goroutine that nobody can guard. So this package reads the file by itself, before it is mapped, and takes
// no number from it that it did not hold against the size of the file.
//
// What it holds a file to is what bbolt 1.5.0 writes, and where the source says it: internal/common (meta.go, page.go,
// inode.go, bucket.go) for how things lie, node.go and bucket.go for which pages there are, internal/freelist/shared.go for
// the list of free ones. It knows keys and values as bytes only. It is pure: a reader comes in, nothing is written.
package pages

import (
	"encoding/binary"
	"errors"
	"hash/fnv"
	"io"
)

// ErrBroken says that the pages of a file do not hold together. It does not say where, for nobody could do anything with it.
var ErrBroken = errors.New("the pages of the file do not hold together")

// Metas says what is known of the two pages at the beginning, of which each tells where everything else is.
type Metas struct {
	PageSize int
	Bad      int // how many of the two can't be used; after a power cut in a save one can't, and the save may be missing
}

// meta is what one of the two pages says: the state of the file after a commit.
type meta struct {
	pageSize  int64  // 0 for one that bbolt can't use
	root      uint64 // page of the bucket that holds all others
	freeList  uint64
	end       uint64 // no page from here on was ever used
	committed uint64
	astray    bool // bbolt would use it, but it does not stand where it was written
}

// Sizes of what stands on pages: in both kinds of the tree an element takes as many bytes as the header.
const (
	headerSize  = 16
	elementSize = 16
	metaSize    = 64
	bucketSize  = 16 // page of its root, 0 for one that stands within the value; and a counter
	idSize      = 8
)

// Kinds of pages, and the mark of an element that is a bucket.
const (
	branchPage   = 0x01
	leafPage     = 0x02
	metaPage     = 0x04
	freeListPage = 0x10
	bucketFlag   = 0x01
)

const (
	magic      = 0xED0CDAED
	version    = 2
	maxKeySize = 32768
	// Page sizes are powers of two; bbolt looks for its second meta page at these and no other.
	minPageSize = 1 << 10
	maxPageSize = 1 << 24

	lastCommit = 1 << 62 // bbolt counts commits with a sign, and nobody comes to this one
)

// order is that of the machine: bbolt writes what lies in its memory.
var order = binary.NativeEndian

// readMetas gives the one of the metas that bbolt would use, which is the newer one that it can read, and how many are not
// as they should be.
func readMetas(r io.ReaderAt, size int64) (used meta, bad int, err error) {
	first, err := readMeta(r, 0, 0, size)
	if err != nil {
		return meta{}, 0, err
	}
	second, err := readSecond(r, first.pageSize, size)
	if err != nil {
		return meta{}, 0, err
	}
	for _, m := range []meta{first, second} {
		if m.pageSize == 0 || m.astray {
			bad++
		}
	}
	switch {
	case first.pageSize == 0 && second.pageSize == 0:
		return meta{}, bad, ErrBroken
	case first.pageSize == 0:
		return second, bad, nil
	case second.pageSize == 0:
		return first, bad, nil
	case first.pageSize != second.pageSize:
		return meta{}, bad, ErrBroken
	case second.committed > first.committed:
		return second, bad, nil
	}
	return first, bad, nil
}

// readSecond looks where the first says that a page ends, and else at every place where one could.
func readSecond(r io.ReaderAt, pageSize, size int64) (second meta, err error) {
	if pageSize != 0 {
		return readMeta(r, pageSize, 1, size)
	}
	for at := int64(minPageSize); at <= maxPageSize && at < size; at *= 2 {
		if second, err = readMeta(r, at, 1, size); err != nil || second.pageSize == at {
			return second, err
		}
	}
	return meta{}, nil
}

// readMeta gives the zero meta for a page that bbolt can't use. The number and kind of the page it does not look at: yet a
// meta that was copied over the other one hides that a commit is missing.
func readMeta(r io.ReaderAt, at int64, id uint64, size int64) (meta, error) {
	if size < at+headerSize+metaSize {
		return meta{}, nil
	}
	var p [headerSize + metaSize]byte
	if _, err := r.ReadAt(p[:], at); err != nil && err != io.EOF {
		return meta{}, err
	}
	m := p[headerSize:]
	sum := fnv.New64a()
	sum.Write(m[:metaSize-8])
	pageSize := int64(order.Uint32(m[8:]))
	switch {
	case order.Uint32(m) != magic, order.Uint32(m[4:]) != version, order.Uint64(m[metaSize-8:]) != sum.Sum64():
		return meta{}, nil
	case pageSize < minPageSize, pageSize > maxPageSize, pageSize&(pageSize-1) != 0:
		return meta{}, nil
	}
	return meta{
		pageSize: pageSize, root: order.Uint64(m[16:]), freeList: order.Uint64(m[32:]), end: order.Uint64(m[40:]), committed: order.Uint64(m[48:]),
		astray: order.Uint64(p[:]) != id || order.Uint16(p[8:]) != metaPage,
	}, nil
}
