package pages

import (
	"bytes"
	"io"
)

// Check holds all pages of a file against each other and returns ErrBroken where they do not fit: every page is what its
// place says and used once, elements and what they point at lie as bbolt writes them, keys ascend and lie within what the
// page above says, and what is not used is on the list of free pages. It looks into no value: whether these are what was
// written, only sums in them can tell. What can be said of the metas comes with the error too, and an error of r as it is.
//
// It reads each used page once, keeps a few for each level of the tree, and one byte for each page of the file.
func Check(r io.ReaderAt, size int64) (Metas, error) {
	used, bad, err := readMetas(r, size)
	known := Metas{int(used.pageSize), bad}
	if err != nil {
		return known, err
	}
	w := walk{r: r, size: size, meta: used}
	if err := w.begin(); err != nil {
		return known, err
	}
	if err := w.tree(used.root, 0, Gap{}); err != nil {
		return known, err
	}
	if err := w.freeList(); err != nil {
		return known, err
	}
	for _, state := range w.pages {
		if state == unknown {
			return known, ErrBroken // a page that is neither used nor free: something above it is missing
		}
	}
	return known, nil
}

// state is what is known of a page.
type state byte

const (
	unknown state = iota
	inUse
	free
)

// deepest is far more than the tree of any file that was ever written; each level has at least two pages below it.
const deepest = 48

// latest is far more than any file sees of commits. bbolt would count on from there, past what a number holds.
const latest = 1 << 60

// walk goes through the tree of buckets and pages. It stops at the first fault, unless there is a lost to hear of each.
type walk struct {
	meta
	r     io.ReaderAt
	size  int64
	pages []state   // below end
	depth []stretch // where the page lies that is looked at on each level

	visit func(bucket, key, value []byte) // every value that is no bucket; what it gets is good until it returns
	lost  func(Gap)                       // what can't be reached
}

// begin sees to it that the file is long enough for all pages; everything that is made after this is as large as that
// allows.
func (w *walk) begin() error {
	if w.end < 2 || w.end > uint64(w.size/w.pageSize) || w.committed > latest {
		return ErrBroken
	}
	w.pages = make([]state, w.end)
	w.pages[0], w.pages[1] = inUse, inUse
	w.depth = make([]stretch, deepest)
	return nil
}

// tree looks at a page and all below it.
func (w *walk) tree(id uint64, level int, of Gap) error { return w.orLost(w.page(id, level, of), of) }

// orLost goes on behind a fault when somebody hears what was lost by it.
func (w *walk) orLost(err error, of Gap) error {
	if err != ErrBroken || w.lost == nil {
		return err
	}
	w.lost(of)
	return nil
}

// page looks at a page before anything of it is believed, and then goes below.
func (w *walk) page(id uint64, level int, of Gap) error {
	p, err := w.read(id, level)
	if err != nil {
		return err
	}
	if !p.laidOut() {
		return ErrBroken
	}
	n := p.count()
	switch {
	case n == 0 && (p.kind() != leafPage || of.Low != nil || len(bytes.Trim(p[headerSize:], "\x00")) > 0):
		return ErrBroken // only a bucket that holds nothing has a page without elements
	case n > 0 && of.Low != nil && !bytes.Equal(p.key(0), of.Low):
		return ErrBroken // it is by this key that bbolt finds the page again in the one above
	case n > 0 && of.High != nil && bytes.Compare(p.key(n-1), of.High) >= 0:
		return ErrBroken
	}
	w.take(id, len(p))
	if p.kind() == leafPage {
		return w.leaf(p, level, of.Bucket)
	}
	for i := range n {
		below := Gap{of.Bucket, p.key(i), of.High}
		if i+1 < n {
			below.High = p.key(i + 1)
		}
		if err := w.tree(p.child(i), level+1, below); err != nil {
			return err
		}
	}
	return nil
}

// leaf goes into the buckets on a page.
func (w *walk) leaf(p page, level int, bucket []byte) error {
	for i := range p.count() {
		key, value := p.key(i), p.value(i)
		var err error
		switch {
		case p.isBucket(i):
			err = w.bucket(value, level, Gap{Bucket: key})
		case bucket == nil:
			err = ErrBroken // nothing but buckets lies in that which holds them all
		case w.visit != nil:
			w.visit(bucket, key, value)
		}
		if err := w.orLost(err, Gap{Bucket: key}); err != nil {
			return err
		}
	}
	return nil
}

// bucket looks at what stands in the place of a value: where the pages of the bucket are or, when it is small, all of it.
func (w *walk) bucket(value []byte, level int, all Gap) error {
	switch {
	case len(value) < bucketSize:
		return ErrBroken
	case order.Uint64(value) == 0:
		return w.inline(value[bucketSize:], all.Bucket)
	}
	return w.tree(order.Uint64(value), level+1, all)
}

// inline looks at a small bucket that lies whole in the value of its name. It is a page without a number, and as long as
// what is on it.
func (w *walk) inline(p page, bucket []byte) error {
	if len(p) < headerSize || p.id() != 0 || p.kind() != leafPage || p.overflow() != 0 || !p.laidOut() || p.used() != len(p) {
		return ErrBroken
	}
	for i := range p.count() {
		if p.isBucket(i) {
			return ErrBroken // one with buckets in it gets pages of its own
		}
		if w.visit != nil {
			w.visit(bucket, p.key(i), p.value(i))
		}
	}
	return nil
}

// read gives a page of the tree with the pages that it runs over, when nobody else has any of them.
func (w *walk) read(id uint64, level int) (page, error) {
	if level >= len(w.depth) || id < 2 || id >= w.end {
		return nil, ErrBroken
	}
	p, err := w.bytes(id, 1, level)
	if err != nil {
		return nil, err
	}
	n := uint64(p.overflow()) + 1
	if p.id() != id || p.kind() != branchPage && p.kind() != leafPage || n > w.end-id {
		return nil, ErrBroken
	}
	for _, state := range w.pages[id : id+n] {
		if state != unknown {
			return nil, ErrBroken
		}
	}
	if n == 1 {
		return p, nil
	}
	return w.bytes(id, n, level)
}

// bytes reads pages that lie within the file.
func (w *walk) bytes(id, n uint64, level int) (page, error) {
	return w.depth[level].read(w.r, int64(id)*w.pageSize, int(n)*int(w.pageSize))
}

// stretch is the part of the file that was read last on a level. Where the pages of a level lie one behind the other, as they
// do in a file that was written at once, several are read together: asking the system for each takes longer than looking at
// it. Where they lie scattered, nothing more is read than is needed.
type stretch struct {
	held  []byte
	begin int64 // of what is held
	next  int64 // behind what was asked for last
}

// together is how many bytes are read where one page follows another. That is little enough to stay in a processor's cache.
const together = 32 << 10

// read gives bytes that are good until the next reading on the level.
func (s *stretch) read(r io.ReaderAt, at int64, size int) (page, error) {
	end, want := at+int64(size), size
	if at == s.next {
		want = max(size, together)
	}
	s.next = end
	if at < s.begin || end > s.begin+int64(len(s.held)) {
		if cap(s.held) < want {
			s.held = make([]byte, want)
		}
		got, err := r.ReadAt(s.held[:want], at)
		s.begin, s.held = at, s.held[:got]
		switch {
		case got >= size:
		case err == io.EOF: // it got shorter since its size was asked
			return nil, ErrBroken
		default:
			return nil, err
		}
	}
	return page(s.held[at-s.begin:][:size:size]), nil
}

func (w *walk) take(id uint64, size int) {
	for i := range uint64(size) / uint64(w.pageSize) {
		w.pages[id+i] = inUse
	}
}

// freeList looks at the list of free pages, and marks these. It is written with more room than it needs, since what it takes for
// itself is no longer free.
func (w *walk) freeList() error {
	if w.meta.freeList < 2 || w.meta.freeList >= w.end {
		return ErrBroken
	}
	p, err := w.bytes(w.meta.freeList, 1, 0)
	if err != nil {
		return err
	}
	pages := uint64(p.overflow()) + 1
	if p.id() != w.meta.freeList || p.kind() != freeListPage || pages > w.end-w.meta.freeList {
		return ErrBroken
	}
	if p, err = w.bytes(w.meta.freeList, pages, 0); err != nil {
		return err
	}
	for id := w.meta.freeList; id < w.meta.freeList+pages; id++ {
		if w.pages[id] != unknown {
			return ErrBroken
		}
	}
	ids, ok := p.freed()
	if !ok {
		return ErrBroken
	}
	w.take(w.meta.freeList, len(p))
	for last := uint64(1); len(ids) > 0; ids = ids[idSize:] {
		id := order.Uint64(ids)
		if id <= last || id >= w.end || w.pages[id] != unknown {
			return ErrBroken
		}
		last, w.pages[id] = id, free
	}
	return nil
}
