package store

import (
	"encoding/binary"
	"errors"
	"strings"
	"time"

	"koffiemoment/journal"
)

// packForm is the first byte of a packed record.
const packForm = 1

// pack writes or reads a record in a form that takes a small part of the time that JSON does. One description serves
// both ways: each field in turn, numbers as varints, texts and lists after their length. A field that is added later
// stands last, since it is zero where a record of before ends.
//
// It is for what every start or every list reads: counts, words, coverage, the summaries of entries. All else is JSON,
// which a person can still read when nothing else does.
type pack struct {
	reading bool
	bytes   []byte // what is written, or what is read
	text    string // a copy of what is read, of which every text is a part
	at      int
	bad     bool // something did not fit; all that follows is then zeros, and nobody has to ask after each field
	blocks
}

// blocks are what many records of a kind are cut from, one after another. A list of ten thousand summaries would else
// be made of sixty thousand pieces, and take half as long again.
type blocks struct {
	left  int // records to come, with the one that is read
	texts strings.Builder
	words []string
	met   []journal.Met
}

// ahead says how much to make at once of something that one record takes n of: for all that are to come, within bounds.
func (b *blocks) ahead(n int) int { return max(n, min(n*b.left, 1<<14)) }

func (b *blocks) copyOf(payload []byte) string {
	if b.texts.Cap()-b.texts.Len() < len(payload) {
		b.texts = strings.Builder{}
		b.texts.Grow(b.ahead(len(payload)))
	}
	from := b.texts.Len()
	b.texts.Write(payload)
	return b.texts.String()[from:]
}

// cut gives n of what is left of a block, or of a new one. Who appends to them moves them.
func cut[T any](b *blocks, block *[]T, n int) []T {
	if n > len(*block) {
		*block = make([]T, b.ahead(n))
	}
	part := (*block)[:n:n]
	*block = (*block)[n:]
	return part
}

// packed begins with room for what most records take, so that one is written without being moved.
func packed[T any](record *T, describe func(*pack, *T)) ([]byte, error) {
	p := &pack{bytes: append(make([]byte, 0, 512), packForm)}
	if describe(p, record); p.bad {
		return nil, errors.New("it can't be written down")
	}
	return p.bytes, nil
}

// unpack gives nothing that lies in the payload, which dies with the transaction.
func unpack[T any](payload []byte, record *T, describe func(*pack, *T)) error {
	return unpackNext(&pack{}, payload, record, describe)
}

// unpackNext unpacks one of many records with the same pack, whose blocks they share.
func unpackNext[T any](p *pack, payload []byte, record *T, describe func(*pack, *T)) error {
	if len(payload) == 0 {
		return ErrDamaged
	}
	p.reading, p.bytes, p.text, p.at, p.bad = true, payload, p.copyOf(payload), 1, payload[0] != packForm
	p.left--
	if !p.bad {
		describe(p, record)
	}
	if p.bad {
		return ErrDamaged
	}
	return nil
}

// getPacked unpacks the payload at key into a record; it says whether there was one.
func getPacked[T any](tx tx, b bucket, key string, record *T, describe func(*pack, *T)) (bool, error) {
	payload, err := tx.get(b, key)
	if payload == nil || err != nil {
		return false, err
	}
	return true, unpack(payload, record, describe)
}

func putPacked[T any](tx tx, b bucket, key string, record *T, describe func(*pack, *T)) error {
	payload, err := packed(record, describe)
	if err != nil {
		return err
	}
	return tx.put(b, key, payload)
}

// number reads a zero where the record ended before, as one does that was written without the field. Where it ends
// within a number it is bad, and stands at its end from then on, so that nothing further is made of the bytes.
func (p *pack) number(n *uint64) {
	if !p.reading {
		p.bytes = binary.AppendUvarint(p.bytes, *n)
		return
	}
	if *n = 0; p.at == len(p.bytes) {
		return
	}
	raw, used := binary.Uvarint(p.bytes[p.at:])
	if used <= 0 {
		p.bad, p.at = true, len(p.bytes)
		return
	}
	*n, p.at = raw, p.at+used
}

// count takes a number that is never below zero: as a varint one would come back, but ten bytes long.
func (p *pack) count(n *int) {
	raw := uint64(*n)
	p.number(&raw)
	*n = int(raw)
}

func (p *pack) flag(yes *bool) {
	var raw uint64
	if *yes {
		raw = 1
	}
	p.number(&raw)
	*yes = raw != 0
}

// length is count for what takes at least one byte for each. A length that the bytes can't hold is refused before
// anything of that size is made: a sum fits by accident once in four thousand million times, and a program out of
// memory saves nothing.
func (p *pack) length(n *int) {
	p.count(n)
	if p.reading && (*n < 0 || *n > len(p.bytes)-p.at) {
		p.bad, *n = true, 0
	}
}

// time keeps the hours from Greenwich as well: an encounter was at noon where it was, and is shown so wherever the
// journal is opened.
func (p *pack) time(t *time.Time) {
	var raw []byte
	if !p.reading {
		made, err := t.MarshalBinary()
		raw, p.bad = made, p.bad || err != nil
	}
	n := len(raw)
	p.length(&n)
	if !p.reading {
		p.bytes = append(p.bytes, raw...)
		return
	}
	*t = time.Time{}
	if n > 0 && t.UnmarshalBinary(p.bytes[p.at:p.at+n]) != nil {
		p.bad = true
	}
	p.at += n
}

// packText cuts each text out of one copy of the whole record: one allocation, where a list of summaries has dozens of
// texts a row.
func packText[S ~string](p *pack, text *S) {
	n := len(*text)
	p.length(&n)
	if p.reading {
		*text = S(p.text[p.at : p.at+n])
		p.at += n
		return
	}
	p.bytes = append(p.bytes, *text...)
}

// packList gives nil for an empty list, as it was before it was written.
func packList[T any](p *pack, list *[]T, describe func(*pack, *T)) {
	packListFrom(p, list, new([]T), describe)
}

// packListFrom is packList for a list that is cut from a block when it is read.
func packListFrom[T any](p *pack, list *[]T, block *[]T, describe func(*pack, *T)) {
	n := len(*list)
	p.length(&n)
	if p.reading {
		*list = nil
		if n > 0 {
			*list = cut(&p.blocks, block, n)
		}
	}
	for i := range *list {
		describe(p, &(*list)[i])
	}
}
