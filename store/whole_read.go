package store

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"unicode/utf8"

	"koffiemoment/journal/exchange"
)

// mostRecords is how many records a list may have: a life of writing down a moment every day is a third of it.
const mostRecords = 100_000

// wholeReading reads a document record by record, in the order that it has, and keeps none of them.
type wholeReading struct {
	dec  *json.Decoder
	in   *bounded
	at   string // the key that is read
	nth  int    // the place in its list, from 1; 0 outside one
	id   string // of the journal
	take func(b bucket, key string, payload []byte) error
}

// beginsWhole says whether a file begins as a journal does that was written with Export; 64 bytes are enough.
func beginsWhole(head []byte) bool {
	head = bytes.TrimPrefix(head, []byte(byteOrderMark))
	var plain []byte
	for _, c := range head {
		if c != ' ' && c != '\n' && c != '\r' && c != '\t' {
			plain = append(plain, c)
		}
	}
	return bytes.HasPrefix(plain, []byte(`{"koffiemoment":`))
}

// byteOrderMark is what some editors put before a text.
const byteOrderMark = "\ufeff"

// readWhole gives every value and record of a document to take, and the id of its journal at the end. It returns a *exchange.Refusal
// for a document that is not as the form has it, and an error of r or of take as it is.
func readWhole(r io.Reader, take func(b bucket, key string, payload []byte) error) (id string, err error) {
	in := &bounded{from: r, left: largestRecord}
	from := bufio.NewReader(in)
	if head, _ := from.Peek(len(byteOrderMark)); string(head) == byteOrderMark {
		_, _ = from.Discard(len(byteOrderMark))
	}
	if head, _ := from.Peek(headLength); !beginsWhole(head) {
		return "", refused(exchange.NotKoffie, "")
	}
	w := &wholeReading{dec: json.NewDecoder(from), in: in, take: take}
	w.dec.UseNumber()
	if err := w.document(); err != nil {
		if refusal := new(exchange.Refusal); errors.As(err, &refusal) {
			return "", refused(refusal.Code, w.place(refusal.Path), refusal.Args...)
		}
		return "", err
	}
	return w.id, nil
}

// place is a path from the document on.
func (w *wholeReading) place(path string) string {
	at := w.at
	if w.nth > 0 {
		at = nth(at, w.nth)
	}
	if path != "" && path[0] != '[' && at != "" {
		at += "."
	}
	return at + path
}

func (w *wholeReading) document() error {
	if _, err := w.token(); err != nil { // the bracket, as beginsWhole saw
		return err
	}
	asked := w.asked()
	next := 0
	for w.dec.More() {
		token, err := w.token()
		if err != nil {
			return err
		}
		key, _ := token.(string)
		at := next
		for at < len(asked) && asked[at].key != key {
			at++
		}
		if at == len(asked) {
			return w.misplaced(asked[:next], key)
		}
		for _, missed := range asked[next:at] {
			if missed.always {
				return refused(exchange.MissingKey, missed.key)
			}
		}
		w.at, next = key, at+1
		if err := asked[at].read(); err != nil {
			return err
		}
		w.at, w.nth = "", 0
	}
	if w.id == "" {
		return refused(exchange.MissingKey, "journal")
	}
	if _, err := w.token(); err != nil {
		return err
	}
	if _, err := w.dec.Token(); !errors.Is(err, io.EOF) {
		return refused(exchange.Trailing, "")
	}
	return nil
}

// askedKey is a key of the document and what reads its value.
type askedKey struct {
	key    string
	always bool
	read   func() error
}

func (w *wholeReading) asked() []askedKey {
	asked := []askedKey{
		{"koffiemoment", true, func() error { return w.is(strconv.Quote(wholeKind), exchange.UnknownKind) }},
		{"version", true, func() error { return w.is(strconv.Itoa(wholeVersion), exchange.NewerVersion) }},
		{"draft", false, func() error { return w.is(strconv.Itoa(wholeDraft), exchange.OtherDraft) }},
		{"journal", true, w.journal},
	}
	for _, one := range wholeValues() {
		asked = append(asked, askedKey{one.name, false, func() error { return w.value(&one) }})
	}
	for _, list := range wholeLists(new(readBefore)) {
		asked = append(asked, askedKey{list.name, false, func() error { return w.list(&list) }})
	}
	return asked
}

// misplaced says what is wrong with a key that does not come next.
func (w *wholeReading) misplaced(before []askedKey, key string) error {
	for _, known := range before {
		if known.key == key {
			return refused(exchange.DuplicateKey, "", key)
		}
	}
	for _, known := range w.asked() {
		if known.key == key {
			return refused(exchange.KeyOrder, "", key)
		}
	}
	return refused(exchange.UnknownKey, "", plainWord(key))
}

// is refuses another value than the one that this program writes, by that value where it is a number.
func (w *wholeReading) is(wanted string, code exchange.Code, known ...string) error {
	text, err := w.text()
	if err != nil || string(text) == wanted {
		return err
	}
	args := known
	if n, err := strconv.Atoi(string(text)); err == nil {
		args = append([]string{strconv.Itoa(n)}, known...)
	}
	return refused(code, "", args...)
}

func (w *wholeReading) journal() error {
	text, err := w.text()
	if err != nil {
		return err
	}
	id, refusal := strictly[string](text)
	if refusal == nil && !exchange.IsID(id) {
		refusal = refused(exchange.BadID, "")
	}
	if refusal != nil {
		return refusal
	}
	w.id = id
	return w.put(metaBucket, keyID, id)
}

func (w *wholeReading) put(b bucket, key string, record any) error {
	payload, refusal := kept(record)
	if refusal != nil {
		return refusal
	}
	return w.take(b, key, payload)
}

func (w *wholeReading) value(one *wholeValue) error {
	text, err := w.text()
	if err != nil {
		return err
	}
	payload, refusal := one.in(text)
	if refusal != nil {
		return refusal
	}
	return w.take(metaBucket, one.key, payload)
}

// list wants its records in the order of their keys, so that none can stand twice.
func (w *wholeReading) list(list *wholeList) error {
	token, err := w.token()
	if err != nil {
		return err
	}
	if token != json.Delim('[') {
		return refused(exchange.WrongType, "", "list")
	}
	for last := ""; w.dec.More(); {
		if w.nth++; w.nth > mostRecords {
			return refused(exchange.TooMany, "", strconv.Itoa(mostRecords))
		}
		text, err := w.text()
		if err != nil {
			return err
		}
		key, payload, refusal := list.in(text)
		switch {
		case refusal != nil:
			return refusal
		case w.nth > 1 && key <= last:
			return refused(exchange.OutOfOrder, "")
		}
		last = key
		if err := w.take(list.bucket, key, payload); err != nil {
			return err
		}
	}
	if _, err = w.token(); err != nil { // a list that was cut off is not an empty one
		return err
	}
	if w.nth == 0 {
		return refused(exchange.Superfluous, "")
	}
	w.nth = 0
	return nil
}

// text gives the next value as it stands there, without the spaces between its parts.
func (w *wholeReading) text() ([]byte, error) {
	w.in.left = largestRecord
	var raw json.RawMessage
	if err := w.dec.Decode(&raw); err != nil {
		return nil, notJSON(err)
	}
	if !utf8.Valid(raw) {
		return nil, refused(exchange.NotUTF8, "")
	}
	var b bytes.Buffer
	if err := json.Compact(&b, raw); err != nil {
		return nil, notJSON(err)
	}
	return b.Bytes(), nil
}

func (w *wholeReading) token() (json.Token, error) {
	w.in.left = largestRecord
	token, err := w.dec.Token()
	return token, notJSON(err)
}

// notJSON drops the decoder's own words, and keeps an error of the disk.
func notJSON(err error) error {
	var syntax *json.SyntaxError
	switch {
	case err == nil:
		return nil
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return refused(exchange.CutShort, "")
	case errors.As(err, &syntax):
		return refused(exchange.Syntax, "")
	}
	return fmt.Errorf("read journal: %w", err)
}
