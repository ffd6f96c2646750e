package pages

import (
	"bytes"
	"io"
)

// Standing says how a value was come by.
type Standing byte

// The standings, the surest first.
const (
	Freed Standing = iota // on a page that was given up: what was there before
	Lost                  // on a page that nothing leads to, though nothing says that it was given up
	Live                  // the tree leads to it
)

// Gap is a stretch of keys of a bucket that the tree no longer leads to: from Low up to, but without, High, of which nil is
// open. Without a bucket the keys are those of buckets, and all that stands in these.
type Gap struct{ Bucket, Low, High []byte }

// Covers says whether a key of a bucket lies in the gap.
func (g *Gap) Covers(bucket, key []byte) bool {
	if g.Bucket == nil {
		key = bucket
	} else if !bytes.Equal(g.Bucket, bucket) {
		return false
	}
	return bytes.Compare(key, g.Low) >= 0 && (g.High == nil || bytes.Compare(key, g.High) < 0)
}

// Survey is what a scan can say of a file as a whole.
type Survey struct {
	Metas
	Gaps []Gap
}

// Scan visits all that may be a value, wherever it stands: first what the tree still leads to, then what lies on any other
// page, whatever that says of itself. Most of the latter is older than what is live, and some of it no value at all: visit has
// to know one when it sees it. The bucket is known of what is live, and nil else; what visit gets is good until it returns. The
// error is one of r.
func Scan(r io.ReaderAt, size int64, visit func(bucket, key, value []byte, standing Standing)) (Survey, error) {
	used, bad, err := readMetas(r, size)
	if err != nil && err != ErrBroken {
		return Survey{}, err
	}
	found := Survey{Metas: Metas{int(used.pageSize), bad}}
	s := scan{walk: walk{r: r, size: size, meta: used}, found: visit, left: 2 * size}
	s.visit = func(bucket, key, value []byte) { visit(bucket, key, value, Live) }
	s.lost = func(g Gap) {
		found.Gaps = append(found.Gaps, Gap{bytes.Clone(g.Bucket), bytes.Clone(g.Low), bytes.Clone(g.High)})
	}
	if err == ErrBroken {
		if s.pageSize, err = guessPageSize(r, size); err != nil {
			return Survey{}, err
		}
	}
	s.beginAnyway()
	if err := s.tree(s.root, 0, Gap{}); err != nil {
		return Survey{}, err
	}
	if err := s.freeList(); err != nil && err != ErrBroken {
		return Survey{}, err
	}
	return found, s.strays()
}

// scan is a walk that then looks at all pages that it did not come to.
type scan struct {
	walk
	found func(bucket, key, value []byte, standing Standing)
	page  []byte
	long  []byte // a value that runs over more pages
	left  int64  // bytes that may yet be read for such; without an end to it nonsense could ask for the whole file, over and over
}

// beginAnyway makes do with the pages that the file has.
func (s *scan) beginAnyway() {
	s.end = min(s.end, uint64(s.size/s.pageSize))
	s.pages = make([]state, max(s.end, 2))
	s.pages[0], s.pages[1] = inUse, inUse
	s.depth = make([]stretch, deepest)
	s.page = make([]byte, s.pageSize)
}

// strays looks at what stands on pages that the tree does not lead to. The last one may be cut off.
func (s *scan) strays() error {
	for at := 2 * s.pageSize; at < s.size; at += s.pageSize {
		standing := Freed // also what was never a part of the file, as far as the meta knows
		if id := uint64(at / s.pageSize); id < s.end || s.root == 0 {
			switch {
			case s.root != 0 && s.pages[id] == inUse:
				continue
			case s.root == 0 || s.pages[id] == unknown:
				standing = Lost
			}
		}
		n, err := s.r.ReadAt(s.page, at)
		if err != nil && err != io.EOF {
			return err
		}
		if err := s.stray(s.page[:n], at, standing); err != nil {
			return err
		}
	}
	return nil
}

// stray takes each element for itself: what is beside it may be what is broken. Counts are not asked, nor what kind of page
// it is.
func (s *scan) stray(p page, at int64, standing Standing) error {
	for i := range p.room() {
		begin, key, end, ok := p.maybe(i)
		if !ok || end > s.size-at {
			continue
		}
		data, err := s.data(p, at, begin, end)
		switch {
		case err != nil:
			return err
		case data == nil:
		case !p.isBucket(i):
			s.found(nil, data[:key], data[key:], standing)
		case end-begin-key > bucketSize:
			s.inlineStray(data[key+bucketSize:], standing)
		}
	}
	return nil
}

// data gives what an element points at, nil when too much was asked for already.
func (s *scan) data(p page, at, begin, end int64) ([]byte, error) {
	if end <= int64(len(p)) {
		return p[begin:end], nil
	}
	if s.left -= end - begin; s.left < 0 {
		return nil, nil
	}
	if int64(cap(s.long)) < end-begin {
		s.long = make([]byte, end-begin)
	}
	data := s.long[:end-begin]
	if n, err := s.r.ReadAt(data, at+begin); n < len(data) {
		if err == io.EOF {
			err = nil
		}
		return nil, err
	}
	return data, nil
}

// inlineStray looks at a small bucket that lies whole in a value.
func (s *scan) inlineStray(p page, standing Standing) {
	for i := range p.room() {
		if begin, key, end, ok := p.maybe(i); ok && end <= int64(len(p)) && !p.isBucket(i) {
			s.found(nil, p[begin:begin+key], p[begin+key:end], standing)
		}
	}
}

// guessPageSize looks by which size the most pages have the number of their place.
func guessPageSize(r io.ReaderAt, size int64) (best int64, err error) {
	best, most := int64(minPageSize), 0
	var header [headerSize]byte
	for pageSize := int64(minPageSize); pageSize <= maxPageSize; pageSize *= 2 {
		hits := 0
		for at := pageSize; at+headerSize <= size; at += pageSize {
			if _, err := r.ReadAt(header[:], at); err != nil && err != io.EOF {
				return 0, err
			}
			if page(header[:]).id() == uint64(at/pageSize) {
				hits++
			}
		}
		if hits > most {
			best, most = pageSize, hits
		}
	}
	return best, nil
}
