package store

import (
	"bytes"
	"encoding/json"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

// isLine says of a key, wherever it stands in what a journal keeps, that its text, or each text in its list, is a field of one line.
// Keys that people make are lines too.
func isLine(key string) bool {
	switch key {
	case "alias", "families", "topics", "language", "name", "title", "chances", "stage", "kind", "place", "id", "focus", "goals":
		return true
	}
	return false
}

// bound is how many characters may stand under a key.
func bound(key string) int {
	if isLine(key) {
		return journal.MaxLine
	}
	return journal.MaxText
}

// mayPass says that something in a record may be longer than it is allowed to be. It is asked of every record, so it only looks for the
// quotation marks; a record that it names is to be taken apart.
func mayPass(text []byte) bool {
	if len(text) <= journal.MaxLine {
		return false
	}
	var key []byte
	for {
		at := bytes.IndexByte(text, '"')
		if at < 0 {
			return false
		}
		text = text[at+1:]
		end := closing(text)
		word, rest := text[:end], text[min(end+1, len(text)):]
		names := len(rest) > 0 && rest[0] == ':'
		if names {
			key = word
		}
		if len(word) > journal.MaxText || len(word) > journal.MaxLine && (names || isLine(string(key))) {
			return true
		}
		text = rest
	}
}

// closing is where the quotation mark stands that ends a text, of which the first one was read.
func closing(text []byte) int {
	for i := 0; i < len(text); i++ {
		next := bytes.IndexByte(text[i:], '"')
		if next < 0 {
			return len(text)
		}
		i += next
		if before := bytes.TrimRight(text[:i], `\`); (i-len(before))%2 == 0 {
			return i
		}
	}
	return len(text)
}

// passes finds what is longer than it may be.
func (n *node) passes(path, key string) *exchange.Refusal {
	for _, k := range n.keys {
		if journal.Longer(k, journal.MaxLine) {
			return refused(exchange.TooLong, path)
		}
	}
	if s, is := n.value.(string); is && journal.Longer(s, bound(key)) {
		return refused(exchange.TooLong, path)
	}
	for i := range n.parts {
		if refusal := n.parts[i].passes(n.to(path, i), n.keyOf(i, key)); refusal != nil {
			return refusal
		}
	}
	return nil
}

// keyOf is the key that a part stands under: in a list, that of the list.
func (n *node) keyOf(i int, key string) string {
	if n.bracket == '{' {
		return n.keys[i]
	}
	return key
}

// fitting refuses a record, as the journal keeps it, that holds more than may come in.
func fitting(payload []byte) *exchange.Refusal {
	if !mayPass(payload) || !json.Valid(payload) { // what is packed holds ids and numbers
		return nil
	}
	node, refusal := parseNode(payload)
	if refusal == nil {
		refusal = node.passes("", "")
	}
	return refusal
}

// withinBounds refuses a journal of which a record holds more than may come in, with its place as a document of all of it has that.
func (tx tx) withinBounds() error {
	for _, one := range wholeValues() {
		payload, err := tx.get(metaBucket, one.key)
		if err != nil {
			return err
		}
		if refusal := fitting(payload); refusal != nil {
			return refused(refusal.Code, strings.TrimSuffix(one.name+"."+refusal.Path, "."))
		}
	}
	for _, list := range wholeLists(new(readBefore)) {
		in, err := tx.bucket(list.bucket)
		if err != nil {
			return err
		}
		n, c := 0, in.Cursor()
		for k, v := c.First(); k != nil; k, v = c.Next() {
			payload, err := tx.unwrap(list.bucket, k, v)
			if err != nil {
				return err
			}
			n++
			if refusal := fitting(payload); refusal != nil {
				return refused(refusal.Code, strings.TrimSuffix(nth(list.name, n)+"."+refusal.Path, "."))
			}
		}
	}
	return nil
}
