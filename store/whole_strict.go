package store

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

// encoding/json passes over a key that it does not know, takes one in other capitals and the last of two, and a missing one for
// empty. None of that may happen to what a student wrote, and whoever changed a document by hand has to hear where. So a record is
// decoded, written again, and held beside what stood there: where both say the same, there was nothing to pass over.

// deepest is how many brackets may stand within each other.
const deepest = 64

// refused is a refusal that is about a place in the document, and not about a byte of it.
func refused(code exchange.Code, path string, args ...string) *exchange.Refusal {
	return &exchange.Refusal{Code: code, Path: path, Offset: -1, Args: args}
}

// strictly decodes a record, and refuses one that would be written in another way than it stands there.
func strictly[T any](text []byte) (record T, refusal *exchange.Refusal) {
	if err := json.Unmarshal(text, &record); err != nil {
		return record, misfit(err)
	}
	again, err := plainJSON(record)
	if err != nil {
		return record, refused(exchange.BadDate, "") // a time that can be read and not written is the one thing that fails
	}
	if !bytes.Equal(again, text) {
		if refusal := differs(text, again); refusal != nil {
			return record, refusal
		}
	}
	if !isCleanJSON(again) {
		node, refusal := parseNode(again)
		if refusal == nil {
			refusal = node.passes("", "") // first, because a text of any length is cleaned letter by letter
		}
		if refusal == nil {
			refusal = node.judge("")
		}
		return record, refusal
	}
	return record, nil
}

// misfit drops the decoder's own words: they quote what they stumble over.
func misfit(err error) *exchange.Refusal {
	var wrong *json.UnmarshalTypeError
	if !errors.As(err, &wrong) {
		return refused(exchange.BadDate, "") // what is read by its own type is a time
	}
	kind := map[string]string{"string": "text", "bool": "truth", "array": "list", "slice": "list", "struct": "object", "map": "object"}[wrong.Type.Kind().String()]
	if kind == "" {
		kind = "number"
	}
	return refused(exchange.WrongType, wrong.Field, kind)
}

// plainJSON is JSON for people: without escapes that only web pages need.
func plainJSON(value any) ([]byte, error) {
	var b bytes.Buffer
	to := json.NewEncoder(&b)
	to.SetEscapeHTML(false)
	err := to.Encode(value)
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), err
}

// cleanJSON is plainJSON without what no document may hold. Our own text was cleaned when it came in, so there is next to never
// anything to do; but what a journal took in once may not keep it from coming back.
func cleanJSON(value any) ([]byte, error) {
	text, err := plainJSON(value)
	if err != nil {
		return nil, err
	}
	return clean(text)
}

func clean(text []byte) ([]byte, error) {
	if isCleanJSON(text) {
		return text, nil
	}
	node, refusal := parseNode(text)
	if refusal != nil {
		return nil, ErrDamaged
	}
	return node.appendTo(nil, ""), nil
}

// isCleanJSON looks at the text as it stands: only what is escaped by a number or a letter could hide something from that.
func isCleanJSON(text []byte) bool {
	s := string(text)
	if len(s) > journal.MaxText || mayPass(text) || strings.Contains(s, `\u`) || strings.Contains(s, `\r`) || strings.Contains(s, `\t`) ||
		strings.Contains(s, `\b`) || strings.Contains(s, `\f`) {
		return false
	}
	cleaned, _ := journal.Clean(s)
	return cleaned == s
}

// node is JSON with its keys in their order, and each of them once.
type node struct {
	bracket json.Delim // { or [; 0 for what has no parts
	keys    []string
	places  map[string]int // of the keys of an object with many, which would else be gone through once for each
	parts   []node
	value   json.Token
}

// few keys are found faster one by one than by a map of their places.
const few = 16

func (n *node) add(key string) {
	if n.keys = append(n.keys, key); len(n.keys) <= few {
		return
	}
	if n.places == nil {
		n.places = map[string]int{}
		for i, k := range n.keys {
			n.places[k] = i
		}
	}
	n.places[key] = len(n.keys) - 1
}

// index gives the place of a key, -1 for one that is not there.
func (n *node) index(key string) int {
	if n.places == nil {
		return slices.Index(n.keys, key)
	}
	if i, there := n.places[key]; there {
		return i
	}
	return -1
}

func parseNode(text []byte) (node, *exchange.Refusal) {
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.UseNumber()
	return readNode(dec, "", 0)
}

func readNode(dec *json.Decoder, path string, depth int) (n node, refusal *exchange.Refusal) {
	token, err := dec.Token()
	if err != nil || depth > deepest {
		return n, refused(exchange.Syntax, path)
	}
	bracket, is := token.(json.Delim)
	if !is {
		return node{value: token}, nil
	}
	n.bracket = bracket
	for dec.More() {
		within := nth(path, len(n.parts)+1)
		if bracket == '{' {
			token, err := dec.Token()
			key, is := token.(string)
			if err != nil || !is {
				return n, refused(exchange.Syntax, path)
			}
			if n.index(key) >= 0 {
				return n, refused(exchange.DuplicateKey, path, plainWord(key))
			}
			within = below(path, key)
			n.add(key)
		}
		part, refusal := readNode(dec, within, depth+1)
		if refusal != nil {
			return n, refusal
		}
		n.parts = append(n.parts, part)
	}
	if _, err := dec.Token(); err != nil {
		return n, refused(exchange.Syntax, path)
	}
	return n, nil
}

func nth(path string, n int) string { return path + "[" + strconv.Itoa(n) + "]" }

// below is the path to a key. One that somebody made up is not said again.
func below(path, key string) string { return strings.TrimPrefix(path+"."+plainWord(key), ".") }

// plainWord gives nothing for what may be words of a person.
func plainWord(key string) string {
	plain := "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-"
	if len(key) > 32 || strings.Trim(key, plain) != "" {
		return ""
	}
	return key
}

// judge refuses what no text may hold.
func (n *node) judge(path string) *exchange.Refusal {
	s, _ := n.value.(string)
	for _, text := range append(slices.Clone(n.keys), s) {
		if cleaned, _ := journal.Clean(text); cleaned != text {
			return refused(exchange.HiddenCharacter, path)
		}
	}
	for i := range n.parts {
		if refusal := n.parts[i].judge(n.to(path, i)); refusal != nil {
			return refusal
		}
	}
	return nil
}

func (n *node) to(path string, i int) string {
	if n.bracket == '{' {
		return below(path, n.keys[i])
	}
	return nth(path, i+1)
}

// appendTo writes JSON with every text cleaned, and of a line what fits.
func (n *node) appendTo(b []byte, key string) []byte {
	if n.bracket == 0 {
		value := n.value
		if s, is := value.(string); is {
			if value, _ = journal.Clean(s); isLine(key) && journal.Longer(s, journal.MaxLine) {
				value = journal.Field(s)
			}
		}
		text, _ := plainJSON(value) // texts, numbers, truths and nothing can always be written
		return append(b, text...)
	}
	b = append(b, byte(n.bracket))
	for i := range n.parts {
		if i > 0 {
			b = append(b, ',')
		}
		if n.bracket == '{' {
			cleaned, _ := journal.Clean(n.keys[i])
			if journal.Longer(cleaned, journal.MaxLine) {
				cleaned = journal.Field(cleaned)
			}
			text, _ := plainJSON(cleaned)
			b = append(append(b, text...), ':')
		}
		b = n.parts[i].appendTo(b, n.keyOf(i, key))
	}
	return append(b, byte(n.bracket)+2) // } and ] stand two behind the brackets that they close
}

// differs finds where what stands there is not what would be written; nil where only spaces and escapes are others.
func differs(text, again []byte) *exchange.Refusal {
	given, refusal := parseNode(text)
	if refusal != nil {
		return refusal
	}
	wanted, refusal := parseNode(again)
	if refusal != nil {
		return refusal
	}
	return given.differs(&wanted, "")
}

func (n *node) differs(wanted *node, path string) *exchange.Refusal {
	switch {
	case n.bracket != wanted.bracket || len(n.parts) != len(wanted.parts) && n.bracket == '[':
		return refused(exchange.Superfluous, path)
	case n.bracket == '{':
		return n.keysDiffer(wanted, path)
	case n.bracket == 0 && n.value != wanted.value:
		switch n.value.(type) {
		case json.Number:
			return refused(exchange.BadNumber, path)
		case string:
			return refused(exchange.BadDate, path)
		}
		return refused(exchange.Superfluous, path)
	}
	for i := range n.parts {
		if refusal := n.parts[i].differs(&wanted.parts[i], nth(path, i+1)); refusal != nil {
			return refusal
		}
	}
	return nil
}

func (n *node) keysDiffer(wanted *node, path string) *exchange.Refusal {
	for i, key := range n.keys {
		at := wanted.index(key)
		switch {
		case at < 0 && slices.ContainsFunc(wanted.keys, func(k string) bool { return strings.EqualFold(k, key) }):
			return refused(exchange.KeyCase, path, plainWord(key))
		case at < 0 && n.parts[i].nothing():
			return refused(exchange.Superfluous, below(path, key))
		case at < 0:
			return refused(exchange.UnknownKey, path, plainWord(key))
		case i < len(wanted.keys) && at < i:
			return refused(exchange.KeyOrder, path, plainWord(key))
		case at > i && n.index(wanted.keys[i]) >= 0:
			return refused(exchange.KeyOrder, path, plainWord(key))
		case at > i:
			return refused(exchange.MissingKey, below(path, wanted.keys[i]))
		}
		if refusal := n.parts[i].differs(&wanted.parts[at], below(path, key)); refusal != nil {
			return refusal
		}
	}
	if len(n.keys) < len(wanted.keys) {
		return refused(exchange.MissingKey, below(path, wanted.keys[len(n.keys)]))
	}
	return nil
}

// nothing says that a value is one that the form leaves out.
func (n *node) nothing() bool {
	return len(n.parts) == 0 && (n.bracket != 0 || n.value == nil || n.value == "" || n.value == false || n.value == json.Number("0"))
}

// bounded ends a document that says more at once than a record may.
type bounded struct {
	from io.Reader
	left int
}

// largestRecord is how many bytes one record may have, with what a decoder reads ahead: none is larger than a .koffie file.
const largestRecord = exchange.MaxSize

func (b *bounded) Read(into []byte) (int, error) {
	if b.left <= 0 {
		return 0, refused(exchange.TooBig, "", fmt.Sprint(largestRecord))
	}
	n, err := b.from.Read(into[:min(len(into), b.left)])
	b.left -= n
	return n, err
}
