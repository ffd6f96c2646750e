package store

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

// TipMark names a tip by the parts that tell it apart, without a word of it. The same words of the same reviewer in the same
// place keep their mark in a later answer, and so stay ticked.
func TipMark(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return hex.EncodeToString(sum[:12])
}

// tipsSaid are all that an answer offers to take along, by their marks.
func tipsSaid(answer *exchange.Answer) map[string]journal.Tip {
	said := map[string]journal.Tip{}
	for _, view := range answer.Views {
		said[TipMark(answer.Reviewer.ID, view.Criterion, view.Remark)] = journal.Tip{Text: view.Remark, Criterion: view.Criterion}
	}
	for _, comment := range answer.Comments {
		said[TipMark(answer.Reviewer.ID, comment.Entry, comment.Text)] = journal.Tip{Text: comment.Text}
	}
	return said
}

// TakeTips keeps which of the tips that answers and entries offer the student takes along, by their marks, in the place of those kept
// before; none takes all of these away. Tips that the student wrote stay.
func (j *Journal) TakeTips(marks []string) error {
	return j.file.change("keep tips", func(tx tx) error {
		before, err := tx.tips()
		if err != nil {
			return err
		}
		var tips []journal.Tip
		for _, tip := range before {
			if tip.Written() || slices.Contains(marks, tip.Mark) {
				tips = append(tips, tip)
			}
		}
		for _, mark := range marks {
			tips = union(tips, []journal.Tip{{Mark: mark}}, sameTip)
		}
		return tx.putTips(tips)
	})
}

func sameTip(a, b journal.Tip) bool { return a.Mark == b.Mark }

func (tx tx) putTips(tips []journal.Tip) error {
	if len(tips) == 0 {
		return tx.remove(metaBucket, keyTips)
	}
	return tx.putJSON(metaBucket, keyTips, tips)
}

func (tx tx) tips() (tips []journal.Tip, err error) {
	_, err = tx.getJSON(metaBucket, keyTips, &tips)
	return tips, err
}

// Tips gives the tips that the student takes along, in the order in which they were kept, each with its words. One that was ticked in
// what is gone by now has none. It returns ErrDamaged when they can't be trusted.
func (j *Journal) Tips() ([]journal.Tip, error) {
	return read(j.file, "read tips", func(tx tx) ([]journal.Tip, error) {
		tips, missing, err := tx.answeredTips()
		if err != nil || missing == 0 {
			return tips, err
		}
		entries, err := tx.entries(Query{})
		for i := range entries {
			e := &entries[i]
			for at := range tips {
				if e.Tip != "" && tips[at].Text == "" && tips[at].Mark == TipMark(e.ID) {
					tips[at].Text, tips[at].From, tips[at].Of = journal.Line(e.Tip), journal.FromEntry, e.ID
				}
			}
		}
		return tips, err
	})
}

// answeredTips gives the tips with the words of those from answers, and how many are still without any. An answer that can't be read
// leaves its tips without: nothing that came from others may stand in the way of the student's own.
func (tx tx) answeredTips() (tips []journal.Tip, missing int, err error) {
	if tips, err = tx.tips(); err != nil {
		return nil, 0, err
	}
	for i := range tips {
		if !tips[i].Written() {
			missing++
		}
	}
	if missing == 0 {
		return tips, 0, nil
	}
	received, err := tx.feedback()
	if err != nil && !errors.Is(err, ErrDamaged) {
		return nil, 0, err
	}
	for i := range received {
		said := tipsSaid(received[i].Answer)
		for at := range tips {
			tip := &tips[at]
			if told, known := said[tip.Mark]; known && tip.Text == "" {
				tip.Text, tip.Criterion, tip.From, tip.Of = journal.Line(told.Text), told.Criterion, journal.FromAnswer, received[i].Answer.Reviewer.Name
				missing--
			}
		}
	}
	return tips, missing, nil
}

// SaveTip keeps a tip in the place of the one with its mark, behind the others where there is none, and gives a new one a mark. Of one
// that was ticked it keeps what the student said of it, and no words of others.
func (j *Journal) SaveTip(tip *journal.Tip) error {
	if tip.Mark == "" {
		mark, err := randomLetters(j.file.random, longID)
		if err != nil {
			return fmt.Errorf("save tip: %w", err)
		}
		tip.Mark = mark
	}
	kept := *tip
	if kept.Text = journal.Line(kept.Text); !kept.Written() {
		kept = journal.Tip{Mark: tip.Mark, For: tip.For, At: tip.At, Shown: tip.Shown}
	}
	return j.file.change("save tip", func(tx tx) error {
		tips, err := tx.tips()
		if err != nil {
			return err
		}
		if at := slices.IndexFunc(tips, func(t journal.Tip) bool { return t.Mark == kept.Mark }); at >= 0 {
			tips[at] = kept
		} else {
			tips = append(tips, kept)
		}
		return tx.putTips(tips)
	})
}

// RemoveTip takes a tip away.
func (j *Journal) RemoveTip(mark string) error {
	return j.file.change("remove tip", func(tx tx) error {
		tips, err := tx.tips()
		if err != nil {
			return err
		}
		return tx.putTips(slices.DeleteFunc(tips, func(t journal.Tip) bool { return t.Mark == mark }))
	})
}

// TellTips keeps lines as the tips for something that the student took from one place, such as a discussion card, in the place of those
// from there. A line that stood there before stays the tip that it was.
func (j *Journal) TellTips(as journal.Tip, lines []string) error {
	return j.file.change("save tips", func(tx tx) error {
		before, err := tx.tips()
		if err != nil {
			return err
		}
		from := func(t *journal.Tip) bool {
			return t.Written() && t.From == as.From && t.Of == as.Of && t.Good() == as.Good()
		}
		var tips []journal.Tip
		known := map[string]bool{}
		for i := range before {
			if !from(&before[i]) || slices.Contains(lines, before[i].Text) {
				tips = append(tips, before[i])
				known[before[i].Text] = known[before[i].Text] || from(&before[i])
			}
		}
		for _, line := range lines {
			if known[line] || line == "" {
				continue
			}
			tip := as
			tip.Text, known[line] = line, true
			if tip.Mark, err = randomLetters(j.file.random, longID); err != nil {
				return err
			}
			tips = append(tips, tip)
		}
		return tx.putTips(tips)
	})
}

// ComeBack gives the tip that comes back at a criterion now, and notes that it did; nil where none does.
func (j *Journal) ComeBack(criterion string, now time.Time) (*journal.Tip, error) {
	tips, err := read(j.file, "read tips", func(tx tx) ([]journal.Tip, error) {
		tips, _, err := tx.answeredTips()
		return tips, err
	})
	next := journal.NextTip(tips, criterion, now)
	if next == nil || err != nil {
		return nil, err
	}
	return next, j.file.change("note tip", func(tx tx) error {
		tips, err := tx.tips()
		if err != nil {
			return err
		}
		for i := range tips {
			if tips[i].Mark == next.Mark {
				tips[i].Shown = now
			}
		}
		return tx.putTips(tips)
	})
}
