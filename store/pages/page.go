package pages

import "bytes"

// page is one page with those that it runs over: a header, elements, and what these point at. Nothing but the header may be
// asked before laidOut said yes.
type page []byte

func (p page) id() uint64       { return order.Uint64(p) }
func (p page) kind() uint16     { return order.Uint16(p[8:]) }
func (p page) count() int       { return int(order.Uint16(p[10:])) }
func (p page) overflow() uint32 { return order.Uint32(p[12:]) }

func (p page) element(i int) []byte { return p[headerSize+i*elementSize:][:elementSize] }

// where gives where the data of an element begins, counted from the page, and how long its key and its value are. In a
// branch there is no value: a page stands in the place of its length.
func (p page) where(i int) (at, key, value int64) {
	e, from := p.element(i), int64(headerSize+i*elementSize)
	if p.kind() == branchPage {
		return from + int64(order.Uint32(e)), int64(order.Uint32(e[4:])), 0
	}
	return from + int64(order.Uint32(e[4:])), int64(order.Uint32(e[8:])), int64(order.Uint32(e[12:]))
}

// laidOut says whether data lies as bbolt writes it: behind the elements, one after another without a gap, and keys ascend. So a
// count that is one too small does not pass, for what stands behind the elements would begin too late.
func (p page) laidOut() bool {
	next := int64(headerSize + p.count()*elementSize)
	if next > int64(len(p)) {
		return false
	}
	var last []byte
	for i := range p.count() {
		at, key, value := p.where(i)
		if at != next || key < 1 || key > maxKeySize || at+key+value > int64(len(p)) {
			return false
		}
		if flags := order.Uint32(p.element(i)); p.kind() == leafPage && flags > bucketFlag {
			return false
		}
		next = at + key + value
		this := p[at : at+key]
		if last != nil && bytes.Compare(last, this) >= 0 {
			return false
		}
		last = this
	}
	return true
}

// used gives where the last data ends.
func (p page) used() int {
	n := p.count()
	if n == 0 {
		return headerSize
	}
	at, key, value := p.where(n - 1)
	return int(at + key + value)
}

func (p page) key(i int) []byte {
	at, key, _ := p.where(i)
	return p[at : at+key]
}

func (p page) value(i int) []byte {
	at, key, value := p.where(i)
	return p[at+key : at+key+value]
}

func (p page) isBucket(i int) bool { return order.Uint32(p.element(i))&bucketFlag != 0 }

// child gives the page that an element of a branch leads to.
func (p page) child(i int) uint64 { return order.Uint64(p.element(i)[8:]) }

// freed gives the numbers on a list of free pages. Where there are more than a header can say, the first of them says how many.
func (p page) freed() (ids []byte, ok bool) {
	ids, n := p[headerSize:], uint64(p.count())
	if n == 0xFFFF {
		n, ids = order.Uint64(ids), ids[idSize:]
	}
	if n > uint64(len(ids)/idSize) {
		return nil, false
	}
	return ids[:n*idSize], true
}

// room gives how many elements can stand on a page, whatever its header says.
func (p page) room() int { return max(0, len(p)-headerSize) / elementSize }

// maybe gives where the data of an element of a leaf lies, if it is one; nothing says that it is, or that there are as many
// bytes.
func (p page) maybe(i int) (begin, key, end int64, ok bool) {
	e := p.element(i)
	begin = int64(headerSize+i*elementSize) + int64(order.Uint32(e[4:]))
	key = int64(order.Uint32(e[8:]))
	end = begin + key + int64(order.Uint32(e[12:]))
	return begin, key, end, order.Uint32(e) <= bucketFlag && key >= 1 && key <= maxKeySize
}
