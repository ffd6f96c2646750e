package exchange

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"slices"
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
	digest string // of the hand-in read last
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

// Alleged gives AllegedBy of what was read last.
func (d *Reader) Alleged() string { return AllegedBy(d.buffer.Bytes()) }

// Decode is Read for bytes that are there already, such as a seal held. It keeps none of them.
func (d *Reader) Decode(b []byte) (Document, error) { return d.given(b, false) }

// given keeps a refusal that is none from being an error.
func (d *Reader) given(b []byte, sealed bool) (Document, error) {
	d.digest = ""
	doc, refusal := d.decode(b, sealed)
	if refusal != nil {
		return nil, refusal
	}
	return doc, nil
}

func (d *Reader) decode(b []byte, sealed bool) (Document, *Refusal) {
	b = canonical(b)
	if r := foreign(b); r != nil {
		return nil, r
	}
	doc, r := begun(b)
	if r != nil {
		return nil, r
	}
	f := &form{reading: true, sealed: sealed, b: b, words: map[string]string{}, shelf: &d.shelf}
	if _, is := doc.(*HandIn); is {
		f.sum = sha256.New()
	}
	f.document(doc)
	f.end()
	if f.refusal == nil {
		doc.check(f)
	}
	if f.refusal != nil {
		return nil, f.refusal
	}
	if f.sum != nil {
		f.sum.Write(bytes.TrimRight(b[f.summed:], "\r\n"))
		d.digest = hex.EncodeToString(f.sum.Sum(nil))
	}
	return doc, nil
}

// named takes what a digest in the document names, and that began at from, for that digest: nothing is hashed twice, and two
// hand-ins have one digest only when they have the same bytes.
func (f *form) named(from int, digest string) {
	if f.sum == nil || f.refusal != nil {
		return
	}
	f.sum.Write(f.b[f.summed:from])
	f.sum.Write([]byte(digest))
	f.summed = f.at
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
	if utf8.Valid(b) {
		return nil
	}
	at := firstInvalid(b)
	if !utf8.FullRune(b[at:]) { // the end is missing, in the middle of a letter
		return refuse(CutShort, len(b))
	}
	return refuse(NotUTF8, at)
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

// begun makes the empty document that b is to fill, by its version and kind.
func begun(b []byte) (Document, *Refusal) {
	f := &form{reading: true, b: b, words: map[string]string{}}
	var h Head
	f.open()
	f.head(&h)
	switch doc := h.blank(); {
	case h.Version > Version:
		return nil, &Refusal{Code: NewerVersion, Path: "koffie", Offset: len(beginning), Args: []string{strconv.Itoa(h.Version)}}
	case f.refusal != nil:
		return nil, f.refusal
	case h.Draft != 0 && h.Draft != lastDraft:
		return nil, &Refusal{Code: OtherDraft, Path: "draft", Offset: -1, Args: []string{strconv.Itoa(h.Draft)}}
	case doc != nil && f.inner().missing == "":
		return doc, nil
	case h.Kind != "":
		f.refuse(UnknownKind)
		return nil, f.refusal
	}
	if f.refuseLeftover(); f.refusal.Code == UnknownKey { // one that only a kind could tell
		f.refusal.Code, f.refusal.Path, f.refusal.Args = MissingKey, f.inner().missing, nil
	}
	return nil, f.refusal
}

// end takes the line feed after a document, which on its way may have become that of Windows or got lost.
func (f *form) end() {
	if f.refusal != nil {
		return
	}
	if rest := f.b[f.at:]; len(rest) > len("\r\n") || !slices.Contains([]string{"", "\n", "\r", "\r\n"}, string(rest)) {
		f.refuse(Trailing)
	}
}

// verify holds an entry's hash beside what it says, which began at start.
func (f *form) verify(start int, hash string) {
	var found [2 * sha256.Size]byte
	sum := sha256.Sum256(f.b[start:f.place()])
	if hex.Encode(found[:], sum[:]); string(found[:]) != hash {
		f.refuse(HashMismatch)
	}
}
