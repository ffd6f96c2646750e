package store

import (
	"encoding/binary"
	"slices"
	"strings"
	"time"

	"koffiemoment/journal"
)

// Query chooses entries. What is empty or zero leaves everything in.
type Query struct {
	Text        string // words that must all stand somewhere in the entry, as parts of words, without regard to accents or capitals
	Alias       string
	Criterion   string // an id; the entry is a moment of it, by a level or in words
	Stage       string
	From, Until time.Time // of the encounter, each as its own clock shows it; From belongs to the period, Until does not
	Budget      int       // how many rows a List may look at before it gives what it has; no end when 0
}

// Page is one helping of a list. Next is what the next List takes as before, 0 when there is no more.
type Page struct {
	Rows   []Summary
	Next   uint64
	Looked int // rows looked at
}

// List gives the entries that q chooses with a sequence number below before (0: all), newest first, and stops after
// limit of them (0: no end) or when the budget is spent. It returns ErrDamaged when a row can't be trusted.
func (j *Journal) List(q Query, before uint64, limit int) (Page, error) {
	return read(j.file, "list entries", func(tx tx) (Page, error) { return tx.list(newMatcher(q), before, limit) })
}

// Entries gives whole the entries that q chooses, oldest first; the budget does not count. It returns ErrDamaged when
// one of them can't be trusted.
func (j *Journal) Entries(q Query) ([]journal.Entry, error) {
	return read(j.file, "read entries", func(tx tx) ([]journal.Entry, error) { return tx.entries(q) })
}

// entries reads rows newest first, as lists do, and gives them turned round: what is handed in is read from the first
// day on.
func (tx tx) entries(q Query) ([]journal.Entry, error) {
	q.Budget = 0
	page, err := tx.list(newMatcher(q), 0, 0)
	if err != nil {
		return nil, err
	}
	found := make([]journal.Entry, len(page.Rows))
	for i, s := range slices.Backward(page.Rows) {
		if err := must(tx.getJSON(entryBucket, seqKey(s.Seq), &found[len(page.Rows)-1-i])); err != nil {
			return nil, err
		}
	}
	return found, nil
}

// Moments gives the summary of every entry of a stage, newest first; those of every stage when stage is empty. It
// returns ErrDamaged when one of them can't be trusted.
func (j *Journal) Moments(stage string) (moments []journal.Summary, err error) {
	page, err := j.List(Query{Stage: stage}, 0, 0)
	return page.Rows, err
}

// foundRow is a row that was chosen, not yet decoded.
type foundRow struct {
	key   [8]byte
	value []byte
}

// list looks at rows as they lie in the file. A list of all there is misses none, or says so.
func (tx tx) list(m matcher, before uint64, limit int) (page Page, err error) {
	if before == 0 && limit == 0 && m.budget == 0 {
		if err := tx.complete(rowBucket); err != nil {
			return page, err
		}
	}
	c, err := tx.rowsBefore(before)
	if err != nil {
		return page, err
	}
	found := make([]foundRow, 0, tx.likely(&m, limit)) // counted before they are decoded, since summaries are large to move
	for k, v := c.start(); k != nil; k, v = c.Prev() {
		if len(k) != 8 {
			return page, ErrDamaged
		}
		if limit > 0 && len(found) == limit || m.budget > 0 && page.Looked == m.budget {
			page.Next = binary.BigEndian.Uint64(k) + 1 // this row was not looked at, and before does not take its own number in
			break
		}
		page.Looked++
		v, row, err := tx.lookAt(k, v)
		if err != nil {
			return page, err
		}
		if m.match(&row) {
			found = append(found, foundRow{[8]byte(k), v})
		}
	}
	page.Rows, err = tx.readRows(found)
	return page, err
}

// likely says for how many rows a list needs room. A search finds few; all else may choose every entry there is. Nothing
// rests on that number: where it can't be trusted, the entries still come out.
func (tx tx) likely(m *matcher, limit int) int {
	if limit > 0 || len(m.terms) > 0 {
		return limit
	}
	counted, err := tx.census()
	if err != nil {
		return 0
	}
	return max(0, min(counted[entryBucket].N, 1<<14))
}

// seekBefore gives the last key below key. A cursor of bbolt seeks upwards, and gives no key when it comes to the end.
func seekBefore(c cursor, key string) (k, v []byte) {
	if k, _ := c.Seek([]byte(key)); k == nil {
		return c.Last()
	}
	return c.Prev()
}

// rowCursor walks rows from new to old. Its start is a call like Prev, since bbolt's cursors stand on nothing at first.
type rowCursor struct {
	cursor
	before uint64
}

// rowsBefore begins with the newest row when before is 0.
func (tx tx) rowsBefore(before uint64) (rowCursor, error) {
	from := rowBucket
	if tx.known == underived {
		from = entryBucket // of which each row is made anew
	}
	rows, err := tx.bucket(from)
	if err != nil {
		return rowCursor{}, err
	}
	return rowCursor{rows.Cursor(), before}, nil
}

func (c rowCursor) start() (k, v []byte) {
	if c.before == 0 {
		return c.Last()
	}
	return seekBefore(c.cursor, seqKey(c.before))
}

// matcher is a Query made ready for rows: folded once, and not for each row.
type matcher struct {
	tokens      [][]byte
	terms       []needle
	from, until int64
	budget      int
}

// newMatcher takes periods to the second, as rows have them. Each filter is a token that the row must hold, each word
// of the search a part of its text: a word that is typed half finds the whole one.
func newMatcher(q Query) matcher {
	m := matcher{budget: q.Budget, from: -1 << 63, until: 1<<63 - 1}
	for _, wanted := range []struct {
		kind byte
		word string
	}{{stageToken, q.Stage}, {aliasToken, q.Alias}, {criterionToken, q.Criterion}} {
		if wanted.word != "" {
			m.tokens = append(m.tokens, token(wanted.kind, wanted.word))
		}
	}
	if !q.From.IsZero() {
		m.from = journal.Wall(q.From)
	}
	if !q.Until.IsZero() {
		m.until = journal.Wall(q.Until)
	}
	for _, term := range strings.Fields(journal.Fold(q.Text)) {
		m.terms = append(m.terms, newNeedle(term))
	}
	return m
}

// match looks at the cheapest first: the time is one number, tokens are short, the text is all that was written. A word
// that one row does not have is looked for first in the next: the rarest of several sends most rows away alone.
func (m *matcher) match(row *rowView) bool {
	if row.when < m.from || row.when >= m.until {
		return false
	}
	for _, token := range m.tokens {
		if !row.has(token) {
			return false
		}
	}
	for i := range m.terms {
		if !m.terms[i].in(row.text) {
			m.terms[0], m.terms[i] = m.terms[i], m.terms[0]
			return false
		}
	}
	return true
}
