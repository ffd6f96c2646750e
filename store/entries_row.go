package store

import (
	"bytes"
	"encoding/binary"
	"strings"

	"koffiemoment/journal"
)

// Summary is what a list shows of an entry without reading the entry.
type Summary = journal.Summary

// rowView is the payload of a row taken apart, still lying in the mapped file: 8 bytes of seconds as the clock
// showed them, then summary and tokens, each after its length, then the folded text.
//
// A row is what a list knows of an entry, and is made for being looked at where it lies: a filter compares bytes in the
// tokens, a search in the text, and nothing is decoded of a row that is not shown. It repeats the words of its entry,
// folded, and so it is a place that a purge has to reach like any other.
type rowView struct {
	when                  int64
	summary, tokens, text []byte
}

// The kinds of tokens that a row can be filtered by.
const (
	aliasToken     = 'a'
	criterionToken = 'c' // the criterion that it is a moment of
	languageToken  = 'l'
	passedToken    = 'n' // the criterion that there was no opportunity for
	returnToken    = 'r' // the intention that came back
	stageToken     = 's'
	topicToken     = 't'
)

// token gives what stands in a row for a word: folded, between marks that folded text can't hold, so that no word is
// found within another. Ids are compared as they are.
func token(kind byte, word string) []byte {
	out := []byte{1, kind, ':'}
	if kind == aliasToken || kind == topicToken || kind == languageToken {
		word = journal.Fold(word)
	}
	out = append(out, strings.ReplaceAll(word, "\x01", "")...)
	return append(out, 1)
}

// encodeRow keeps the time as seconds, in a fixed place, so that a period can be compared before anything else is
// looked at.
func encodeRow(e *journal.Entry, s *Summary) ([]byte, error) {
	summary, err := packed(s, packSummary)
	if err != nil {
		return nil, err
	}
	tokens, text := rowTokens(e, s), rowText(e)
	out := make([]byte, 0, 8+2*binary.MaxVarintLen64+len(summary)+len(tokens)+len(text))
	out = binary.BigEndian.AppendUint64(out, uint64(journal.Wall(s.When)))
	out = append(binary.AppendUvarint(out, uint64(len(summary))), summary...)
	out = append(binary.AppendUvarint(out, uint64(len(tokens))), tokens...)
	return append(out, text...), nil
}

// rowTokens gives all that a row can be filtered by. Lists and the ledger find entries by these alone: what has no
// token here is found by nobody.
func rowTokens(e *journal.Entry, s *Summary) []byte {
	tokens := token(stageToken, s.Stage)
	add := func(kind byte, word string) {
		if word != "" {
			tokens = append(tokens, token(kind, word)...)
		}
	}
	add(aliasToken, s.Alias)
	add(languageToken, s.Language)
	for _, topic := range s.Topics {
		add(topicToken, topic)
	}
	for _, met := range s.Met {
		add(criterionToken, met.Criterion)
	}
	for _, id := range s.NoOpportunity {
		add(passedToken, id)
	}
	if e.CameBack != nil && e.CameBack.Outcome != journal.NoOutcomeYet {
		add(returnToken, e.CameBack.Intention)
	}
	return tokens
}

// rowText joins everything that was written, each field on its own line so that no match runs over two. That includes
// the margin and what is private: a search is the student's own, and nothing of a row ever leaves.
func rowText(e *journal.Entry) string {
	var all strings.Builder
	all.Grow(2 * len(e.Story))
	for _, text := range e.Texts() {
		if folded := journal.Fold(text.Words); folded != "" {
			all.WriteString(folded)
			all.WriteByte('\n')
		}
	}
	return all.String()
}

// rowEnvelope is what stands before a row, whose key is a sequence number.
const rowEnvelope = behindInside + 8

// splitRow takes a row's whole value apart without checking its sum; it says false when the lengths can't be true.
// Lengths are the one thing that has to be looked at even so: a wrong one would reach past the value, and there past
// the file.
func splitRow(value []byte) (row rowView, ok bool) {
	if len(value) < rowEnvelope+8 {
		return rowView{}, false
	}
	row.when = int64(binary.BigEndian.Uint64(value[rowEnvelope:]))
	rest := value[rowEnvelope+8:]
	if row.summary, rest, ok = cutPart(rest); !ok {
		return rowView{}, false
	}
	if row.tokens, row.text, ok = cutPart(rest); !ok {
		return rowView{}, false
	}
	return row, true
}

// lookAt takes a row apart that is only looked at where it lies; value is where that is. Where it is not known yet that all
// rows can be trusted its sum is checked first, and a row that can't be is made anew from its entry, in memory: nobody waits
// for what was only derived.
func (tx tx) lookAt(key, value []byte) (lies []byte, row rowView, err error) {
	row, ok := splitRow(value)
	if ok && tx.known != intact {
		_, err := tx.unwrap(rowBucket, key, value)
		ok = err == nil
	}
	if ok {
		return value, row, nil
	}
	if value, err = tx.rowAnew(key); err == nil {
		row, _ = splitRow(value)
	}
	return value, row, err
}

// rowAnew makes the row of an entry as it would be written now.
func (tx tx) rowAnew(key []byte) ([]byte, error) {
	var e journal.Entry
	if err := must(tx.getJSON(entryBucket, string(key), &e)); err != nil {
		return nil, err
	}
	s := e.Summary()
	row, err := encodeRow(&e, &s)
	if err != nil {
		return nil, err
	}
	return tx.wrap(rowBucket, key, 0, row), nil
}

// cutPart takes off a part that stands after its length.
func cutPart(from []byte) (part, rest []byte, ok bool) {
	n, used := binary.Uvarint(from)
	if used <= 0 || n > uint64(len(from)-used) {
		return nil, nil, false
	}
	return from[used : used+int(n)], from[used+int(n):], true
}

// readRow checks the sum of a row's value and decodes its summary. Whatever is shown or counted of a row came through
// here.
func (tx tx) readRow(key, value []byte) (s Summary, err error) {
	err = tx.readNextRow(&pack{}, key, value, &s)
	return s, err
}

// readRows is readRow for a whole list.
func (tx tx) readRows(found []foundRow) ([]Summary, error) {
	if len(found) == 0 {
		return nil, nil
	}
	p, rows := &pack{blocks: blocks{left: len(found)}}, make([]Summary, len(found))
	for i := range found {
		if err := tx.readNextRow(p, found[i].key[:], found[i].value, &rows[i]); err != nil {
			return nil, err
		}
	}
	return rows, nil
}

func (tx tx) readNextRow(p *pack, key, value []byte, s *Summary) error {
	if _, err := tx.unwrap(rowBucket, key, value); err != nil {
		return err
	}
	row, ok := splitRow(value)
	if !ok {
		return ErrDamaged
	}
	return unpackNext(p, row.summary, s, packSummary)
}

// packSummary is what every list decodes. Its order is that of files; see pack on adding to it.
func packSummary(p *pack, s *Summary) {
	packText(p, &s.ID)
	p.number(&s.Seq)
	p.count(&s.Revision)
	packText(p, &s.Rubric)
	p.time(&s.When)
	for _, text := range []*string{&s.Alias, &s.Place, &s.Moment, &s.Initiator, &s.Input} {
		packText(p, text)
	}
	packListFrom(p, &s.Topics, &p.words, packText)
	for _, text := range []*string{&s.Language, &s.Stage, &s.Kind, &s.Follows} {
		packText(p, text)
	}
	packText(p, &s.Depth)
	packListFrom(p, &s.Met, &p.met, func(p *pack, met *journal.Met) {
		packText(p, &met.Criterion)
		packText(p, &met.Level)
		p.flag(&met.Wordless)
	})
	packListFrom(p, &s.Goals, &p.words, packText)
	packListFrom(p, &s.NoOpportunity, &p.words, packText)
	p.flag(&s.Plan)
	packText(p, &s.CameBack)
	packText(p, &s.Line)
	p.flag(&s.Private)
	p.flag(&s.LookHere)
}

// has finds a whole token only: its marks are part of it.
func (row *rowView) has(token []byte) bool { return bytes.Contains(row.tokens, token) }
