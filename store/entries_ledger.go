package store

import (
	"cmp"
	"maps"
	"slices"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
)

// numbers were given once and may not come twice: they only ever grow, and follow from nothing else that is kept. With them
// stands the day of the newest hand-in, which the first screen shows.
type numbers struct {
	Last     uint64    `json:"entries"`           // highest sequence number ever given
	Deleted  uint64    `json:"deletions"`         // deletions ever, which order the bin
	HandIns  int       `json:"handins"`           // highest number ever given to a hand-in
	HandedIn time.Time `json:"handedIn,omitzero"` // when the newest one was made
}

// first is the earliest encounter of a stage, from which its weeks are counted.
type first struct {
	Seq  uint64    `json:"s"`
	When time.Time `json:"w"`
}

// packNumbers, as every describing function here, may only ever get a line more at its end.
func packNumbers(p *pack, given *numbers) {
	p.number(&given.Last)
	p.number(&given.Deleted)
	p.count(&given.HandIns)
	p.time(&given.HandedIn)
}

// numbers are zero in a new file, which has no record of them yet.
func (tx tx) numbers() (given numbers, err error) {
	_, err = getPacked(tx, metaBucket, keyNumbers, &given, packNumbers)
	return given, err
}

func (tx tx) putNumbers(given *numbers) error {
	return putPacked(tx, metaBucket, keyNumbers, given, packNumbers)
}

func packFirst(p *pack, earliest *first) {
	p.number(&earliest.Seq)
	p.time(&earliest.When)
}

// ledger holds what is derived from the entries while one transaction changes them. Entries and rows must be written
// before save, which reads them where a removal left a gap.
//
// But for the numbers all of it can be counted anew from the entries, as rebuild does. It is kept because the first screen
// shows it: ten thousand entries would be read for that at each start. Adding is cheap and exact. Removing is not, for
// what stood behind the removed one, an earlier mark, an earlier use of a word, is not kept; then rows are read from
// the newest back, only until it is found.
type ledger struct {
	tx       tx
	given    numbers
	coverage map[string]journal.Coverage // touched stages
	first    map[string]first            // touched stages; a zero Seq is none
	lost     map[string]bool             // stages whose first went
	words    Vocabulary
	gone     []usedWord // words whose last use went; an earlier one has to be looked for
	renamed  bool       // an alias went somewhere
}

// openLedger reads words and numbers, which every change needs; the stages come as they are touched.
func openLedger(tx tx) (*ledger, error) {
	l := &ledger{tx: tx, coverage: map[string]journal.Coverage{}, first: map[string]first{}, lost: map[string]bool{}}
	var err error
	if l.given, err = tx.numbers(); err != nil {
		return nil, err
	}
	_, err = getPacked(tx, stateBucket, keyVocabulary, &l.words, packVocabulary)
	return l, err
}

// derive runs work over a ledger and saves that, as the last thing in a transaction that changes entries. There is no
// other way to change through one. Two in one transaction would each write over what the other counted; so would whoever
// gives numbers beside it, as handing in does, which touches no entry.
func (tx tx) derive(work func(*ledger) error) error {
	l, err := openLedger(tx)
	if err != nil {
		return err
	}
	if err := work(l); err != nil {
		return err
	}
	if err := l.save(); err != nil || !l.renamed {
		return err
	}
	return tx.fade(discretion.Alias) // once: it looks through all entries
}

// touch reads the part of a stage, once.
func (l *ledger) touch(stage string) error {
	if _, ok := l.coverage[stage]; ok {
		return nil
	}
	coverage, err := l.tx.coverage(stage)
	if err != nil {
		return err
	}
	l.coverage[stage] = coverage
	earliest, err := l.tx.first(stage)
	l.first[stage] = earliest
	return err
}

// put keeps an entry and has all that follows from it follow.
func (l *ledger) put(e *journal.Entry) error {
	if err := l.tx.putJSON(entryBucket, seqKey(e.Seq), e); err != nil {
		return err
	}
	return l.follow(e)
}

// follow keeps the row of an entry, which lists and searches read alone, and counts it in. The row is made anew from the
// entry every time, so whatever is wrong with one is right again after the next save.
func (l *ledger) follow(e *journal.Entry) error {
	s := e.Summary()
	row, err := encodeRow(e, &s)
	if err != nil {
		return err
	}
	if err := l.tx.put(rowBucket, seqKey(e.Seq), row); err != nil {
		return err
	}
	return l.add(&s)
}

// add counts s in. The earliest encounter is compared by the second, as rows hold it, and of two in one second the one
// that was written down first is it, so that finding it anew gives the same.
func (l *ledger) add(s *Summary) error {
	if err := l.touch(s.Stage); err != nil {
		return err
	}
	l.coverage[s.Stage].Add(s)
	earliest := l.first[s.Stage]
	sooner := cmp.Or(cmp.Compare(journal.Wall(s.When), journal.Wall(earliest.When)), cmp.Compare(s.Seq, earliest.Seq)) < 0
	if earliest.Seq == 0 || sooner {
		l.first[s.Stage] = first{s.Seq, s.When}
	}
	l.words.use(s)
	return nil
}

// remove counts s out. It looks for nothing yet: the next add may fill the gap, as when an entry is revised.
func (l *ledger) remove(s Summary) error {
	if err := l.touch(s.Stage); err != nil {
		return err
	}
	l.coverage[s.Stage].Remove(&s)
	if l.first[s.Stage].Seq == s.Seq {
		l.lost[s.Stage] = true
	}
	l.gone = append(l.gone, l.words.forget(&s)...)
	return nil
}

// save fills the gaps that removals left and writes everything. Stages come in their order, so that the same change
// always gives the same file.
func (l *ledger) save() error {
	for _, stage := range slices.Sorted(maps.Keys(l.coverage)) {
		if err := l.saveStage(stage); err != nil {
			return err
		}
	}
	for _, word := range l.gone {
		if err := l.recall(word); err != nil {
			return err
		}
	}
	if err := putPacked(l.tx, stateBucket, keyVocabulary, &l.words, packVocabulary); err != nil {
		return err
	}
	return l.tx.putNumbers(&l.given)
}

// saveStage forgets a stage that has no entry left: its records would hold nothing but say that there was one.
func (l *ledger) saveStage(stage string) error {
	if err := l.refill(stage); err != nil {
		return err
	}
	if l.lost[stage] {
		if err := l.findFirst(stage); err != nil {
			return err
		}
	}
	earliest, coverage := l.first[stage], l.coverage[stage]
	if earliest.Seq == 0 {
		if err := l.tx.remove(stateBucket, firstKey(stage)); err != nil {
			return err
		}
		return l.tx.remove(stateBucket, coverageKey(stage))
	}
	if err := putPacked(l.tx, stateBucket, firstKey(stage), &earliest, packFirst); err != nil {
		return err
	}
	return putPacked(l.tx, stateBucket, coverageKey(stage), &coverage, packCoverage)
}

// refill walks back only until every tally shows as many marks as it can.
func (l *ledger) refill(stage string) error {
	coverage := l.coverage[stage]
	if coverage.Complete() {
		return nil
	}
	var wanted [][]byte
	for id, tally := range coverage {
		if tally.Short() {
			wanted = append(wanted, token(criterionToken, id), token(passedToken, id))
		}
	}
	return l.tx.rowsWith(stage, func(row *rowView, summary func() (Summary, error)) (bool, error) {
		if !slices.ContainsFunc(wanted, row.has) {
			return true, nil
		}
		found, err := summary()
		if err != nil {
			return false, err
		}
		coverage.Refill(&found)
		return !coverage.Complete(), nil
	})
}

// findFirst has to look at every row of the stage, since an encounter may be written down long after it was. It decodes
// none that is later than what was found.
func (l *ledger) findFirst(stage string) error {
	var earliest first
	err := l.tx.rowsWith(stage, func(row *rowView, summary func() (Summary, error)) (bool, error) {
		if earliest.Seq != 0 && row.when > journal.Wall(earliest.When) {
			return true, nil
		}
		found, err := summary()
		earliest = first{found.Seq, found.When}
		return true, err
	})
	l.first[stage] = earliest
	return err
}

// rowsWith walks the rows of a stage from new to old until work says false.
func (tx tx) rowsWith(stage string, work func(row *rowView, summary func() (Summary, error)) (bool, error)) error {
	return tx.rowsHolding(token(stageToken, stage), work)
}

// rowsHolding looks for the token in the bytes of a row, and has a summary checked and decoded only when work asks for
// it.
func (tx tx) rowsHolding(token []byte, work func(row *rowView, summary func() (Summary, error)) (bool, error)) error {
	c, err := tx.rowsBefore(0)
	if err != nil {
		return err
	}
	for k, v := c.start(); k != nil; k, v = c.Prev() {
		v, row, err := tx.lookAt(k, v)
		if err != nil {
			return err
		}
		if !row.has(token) {
			continue
		}
		more, err := work(&row, func() (Summary, error) { return tx.readRow(k, v) })
		if !more || err != nil {
			return err
		}
	}
	return nil
}

func (tx tx) coverage(stage string) (journal.Coverage, error) {
	coverage := journal.Coverage{}
	_, err := getPacked(tx, stateBucket, coverageKey(stage), &coverage, packCoverage)
	return coverage, err
}

// packCoverage sorts the ids, since a map has no order to write in.
func packCoverage(p *pack, coverage *journal.Coverage) {
	ids := slices.Sorted(maps.Keys(*coverage))
	packList(p, &ids, packText)
	for _, id := range ids {
		tally := (*coverage)[id]
		p.count(&tally.Moments)
		packList(p, &tally.Recent, packMark)
		p.count(&tally.Passed)
		p.number(&tally.PassedLast)
		(*coverage)[id] = tally
	}
}

// packMark has the flag in the lowest bit of the number: there are hundreds of marks, and every start reads them.
func packMark(p *pack, mark *journal.Mark) {
	raw := mark.Seq << 1
	if mark.Wordless {
		raw |= 1
	}
	p.number(&raw)
	mark.Seq, mark.Wordless = raw>>1, raw&1 != 0
	packText(p, &mark.Level)
}

func (tx tx) first(stage string) (earliest first, err error) {
	_, err = getPacked(tx, stateBucket, firstKey(stage), &earliest, packFirst)
	return earliest, err
}
