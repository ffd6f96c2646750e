package store

import (
	"maps"
	"slices"
	"time"

	"koffiemoment/journal"
)

// counts are kept so that nothing has to be counted, and so that Verify can tell when something is missing. Last,
// Deleted and HandIns only ever grow: they give numbers, and none may come twice.
type counts struct {
	Last    uint64 `json:"last"` // highest sequence number ever given
	Entries int    `json:"entries"`
	Bin     int    `json:"bin"`
	Deleted uint64 `json:"deleted"` // deletions ever, which order the bin
	Open    int    `json:"open"`    // open intentions

	HandIns  int       `json:"handIns"`            // highest number ever given to a hand-in
	HandedIn time.Time `json:"handedIn,omitzero"`  // when the newest one was made
	LastFile string    `json:"lastFile,omitempty"` // where that was written
}

// first is the earliest encounter of a stage, from which its weeks are counted.
type first struct {
	Seq  uint64    `json:"s"`
	When time.Time `json:"w"`
}

// packCounts, as every describing function here, may only ever get a line more at its end.
func packCounts(p *pack, counted *counts) {
	p.number(&counted.Last)
	p.count(&counted.Entries)
	p.count(&counted.Bin)
	p.number(&counted.Deleted)
	p.count(&counted.Open)
	p.count(&counted.HandIns)
	p.time(&counted.HandedIn)
	packText(p, &counted.LastFile)
}

// counts are zero in a new file, which has no record of them yet.
func (tx tx) counts() (counted counts, err error) {
	_, err = getPacked(tx, metaBucket, keyCounts, &counted, packCounts)
	return counted, err
}

func (tx tx) putCounts(counted *counts) error {
	return putPacked(tx, metaBucket, keyCounts, counted, packCounts)
}

func packFirst(p *pack, earliest *first) {
	p.number(&earliest.Seq)
	p.time(&earliest.When)
}

// ledger holds what is derived from the entries while one transaction changes them. Entries and rows must be written
// before save, which reads them where a removal left a gap.
//
// All of it could be counted anew from the entries, and a test does that beside it. It is kept because the first screen
// shows it: ten thousand entries would be read for that at each start. Adding is cheap and exact. Removing is not, for
// what stood behind the removed one, an earlier mark, an earlier use of a word, is not kept; then rows are read from
// the newest back, only until it is found.
type ledger struct {
	tx       tx
	counts   counts
	coverage map[string]journal.Coverage // touched stages
	first    map[string]first            // touched stages; a zero Seq is none
	lost     map[string]bool             // stages whose first went
	words    Vocabulary
	gone     []usedWord // words whose last use went; an earlier one has to be looked for
}

// openLedger reads words and counts, which every change needs; the stages come as they are touched.
func openLedger(tx tx) (*ledger, error) {
	l := &ledger{tx: tx, coverage: map[string]journal.Coverage{}, first: map[string]first{}, lost: map[string]bool{}}
	var err error
	if l.counts, err = tx.counts(); err != nil {
		return nil, err
	}
	_, err = getPacked(tx, stateBucket, keyVocabulary, &l.words, packVocabulary)
	return l, err
}

// derive runs work over a ledger and saves that, as the last thing in a transaction that changes entries. There is no
// other way to change through one: a ledger that nobody saved would leave counts that Verify calls damage. Two in one
// transaction would each write over what the other counted; so would whoever changes counts beside it, as handing in
// does, which touches no entry.
func (tx tx) derive(work func(*ledger) error) error {
	l, err := openLedger(tx)
	if err != nil {
		return err
	}
	if err := work(l); err != nil {
		return err
	}
	return l.save()
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

// add counts e in. The earliest encounter is compared by the second, as rows hold it, so that finding it anew gives the
// same.
func (l *ledger) add(e *journal.Entry) error {
	stage := e.Encounter.Stage
	if err := l.touch(stage); err != nil {
		return err
	}
	l.coverage[stage].Add(e)
	if earliest := l.first[stage]; earliest.Seq == 0 || e.Encounter.When.Unix() < earliest.When.Unix() {
		l.first[stage] = first{e.Seq, e.Encounter.When}
	}
	l.words.use(e)
	return nil
}

// remove counts e out. It looks for nothing yet: the next add may fill the gap, as when an entry is revised.
func (l *ledger) remove(e *journal.Entry) error {
	stage := e.Encounter.Stage
	if err := l.touch(stage); err != nil {
		return err
	}
	l.coverage[stage].Remove(e)
	if l.first[stage].Seq == e.Seq {
		l.lost[stage] = true
	}
	l.gone = append(l.gone, l.words.forget(e)...)
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
	return l.tx.putCounts(&l.counts)
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
		if len(tally.Recent) < min(tally.Moments, journal.Shown) {
			wanted = append(wanted, token(criterionToken, id))
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
		part := stub(&found)
		coverage.Refill(&part)
		return !coverage.Complete(), nil
	})
}

// findFirst has to look at every row of the stage, since an encounter may be written down long after it was. It decodes
// none that is later than what was found.
func (l *ledger) findFirst(stage string) error {
	var earliest first
	err := l.tx.rowsWith(stage, func(row *rowView, summary func() (Summary, error)) (bool, error) {
		if earliest.Seq != 0 && row.when > earliest.When.Unix() {
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
// it. A row whose lengths can't be true is damage, for nobody can say what it holds; one that is passed over is not
// checked.
func (tx tx) rowsHolding(token []byte, work func(row *rowView, summary func() (Summary, error)) (bool, error)) error {
	c, err := tx.rowsBefore(0)
	if err != nil {
		return err
	}
	for k, v := c.start(); k != nil; k, v = c.Prev() {
		row, ok := splitRow(v)
		if !ok {
			return ErrDamaged
		}
		if !row.has(token) {
			continue
		}
		more, err := work(&row, func() (Summary, error) { return readRow(k, v) })
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
		packList(p, &tally.Recent, func(p *pack, mark *journal.Mark) { p.number(&mark.Seq); packText(p, &mark.Level) })
		(*coverage)[id] = tally
	}
}

func (tx tx) first(stage string) (earliest first, err error) {
	_, err = getPacked(tx, stateBucket, firstKey(stage), &earliest, packFirst)
	return earliest, err
}
