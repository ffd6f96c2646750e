package exchange

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"strconv"
	"unicode/utf8"
)

// MaxSize is how many bytes a file may have, sealed or not.
const MaxSize = 32 << 20

// keptBuffer is how large a buffer a Reader keeps for the next file.
const keptBuffer = 1 << 20

// Reader reads one file after another, and keeps what hand-ins of one cohort share: the rubric, and nothing else of them. It
// is not for use by several goroutines at once. The zero Reader is ready.
type Reader struct {
	buffer bytes.Buffer
	shelf  shelf
}

// Read reads one document, whole, to the end of r. Nothing is given back unless everything in it is as the package doc
// says. It returns a *Refusal with any code but those of keys; Sealed for a file that must go through Open first. An error
// of r itself is wrapped.
func (d *Reader) Read(r io.Reader) (Document, error) {
	if err := d.fill(r); err != nil {
		return nil, fmt.Errorf("read koffie file: %w", err)
	}
	return d.Decode(d.buffer.Bytes())
}

func (d *Reader) fill(r io.Reader) error {
	d.buffer.Reset()
	if d.buffer.Cap() > keptBuffer {
		d.buffer = bytes.Buffer{}
	}
	_, err := d.buffer.ReadFrom(io.LimitReader(r, MaxSize+1))
	return err
}

// Decode is Read for bytes that are there already, such as a seal held. It keeps none of them.
func (d *Reader) Decode(b []byte) (Document, error) {
	doc, refusal := d.decode(b)
	if refusal != nil {
		return nil, refusal
	}
	return doc, nil
}

func (d *Reader) decode(b []byte) (Document, *Refusal) {
	if r := foreign(b); r != nil {
		return nil, r
	}
	doc, r := document(b)
	if r != nil {
		return nil, r
	}
	f := &form{reading: true, b: b, words: map[string]string{}, shelf: &d.shelf}
	doc.fields(f)
	f.end()
	if f.refusal == nil {
		doc.check(f)
	}
	return doc, f.refusal
}

// beginning is how every document begins, whatever its version.
const beginning = `{"koffie":`

// foreign refuses what is no document of any version.
func foreign(b []byte) *Refusal {
	refuse := func(code Code, at int) *Refusal { return &Refusal{Code: code, Offset: at} }
	head := b[:min(len(b), len(beginning))]
	switch {
	case len(b) > MaxSize:
		return tooBig()
	case IsSealed(b):
		return refuse(Sealed, 0)
	case string(head) == beginning:
	case beginning[:len(head)] == string(head):
		return refuse(CutShort, len(b))
	case spaced(b):
		return refuse(Spacing, bytes.IndexAny(b, " \t\r\n"))
	default:
		return refuse(NotKoffie, 0)
	}
	if !utf8.Valid(b) {
		return refuse(NotUTF8, firstInvalid(b))
	}
	return nil
}

func tooBig() *Refusal {
	return &Refusal{Code: TooBig, Offset: MaxSize, Args: []string{strconv.Itoa(MaxSize)}}
}

// spaced says whether b begins as a document that a program laid out anew.
func spaced(b []byte) bool {
	head := bytes.Map(func(r rune) rune {
		if r < utf8.RuneSelf && isSpace(byte(r)) {
			return -1
		}
		return r
	}, b[:min(len(b), 64)])
	return hasPrefix(head, beginning)
}

func firstInvalid(b []byte) int {
	for at := 0; at < len(b); {
		r, size := utf8.DecodeRune(b[at:])
		if r == utf8.RuneError && size == 1 {
			return at
		}
		at += size
	}
	return len(b)
}

// document makes the empty document that b is to fill, by its version and kind.
func document(b []byte) (Document, *Refusal) {
	f := &form{reading: true, b: b, words: map[string]string{}}
	var version int
	var kind Kind
	f.open()
	head(f, &version, &kind)
	switch {
	case version > Version:
		return nil, &Refusal{Code: NewerVersion, Path: "koffie", Offset: len(beginning), Args: []string{strconv.Itoa(version)}}
	case f.refusal != nil:
		return nil, f.refusal
	case kind == HandInKind:
		return &HandIn{}, nil
	case kind == AnswerKind:
		return &Answer{}, nil
	case f.inner().missing == "":
		f.refuse(UnknownKind)
		return nil, f.refusal
	}
	if f.refuseLeftover(); f.refusal.Code == UnknownKey { // one that only a kind could tell
		f.refusal.Code, f.refusal.Path, f.refusal.Args = MissingKey, f.inner().missing, nil
	}
	return nil, f.refusal
}

// end takes the line feed after a document.
func (f *form) end() {
	switch {
	case f.refusal != nil:
	case f.at == len(f.b):
		f.refuse(CutShort)
	case f.at+1 < len(f.b) || f.b[f.at] != '\n':
		f.refuse(Trailing)
	}
}

// verify holds an entry's hash beside what it says, which began at start.
func (f *form) verify(start int, hash string) {
	end := f.at
	if !f.reading {
		end = len(f.b)
	}
	var found [2 * sha256.Size]byte
	sum := sha256.Sum256(f.b[start:end])
	if hex.Encode(found[:], sum[:]); string(found[:]) != hash {
		f.refuse(HashMismatch)
	}
}
