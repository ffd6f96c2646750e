package store

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"koffiemoment/journal/exchange"
)

// TipMark names a tip by the parts that tell it apart, without a word of it. The same words of the same reviewer in the same
// place keep their mark in a later answer, and so stay ticked.
func TipMark(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return hex.EncodeToString(sum[:12])
}

// tipsIn are the marks of all that an answer offers to take along.
func tipsIn(answer *exchange.Answer) map[string]bool {
	marks := map[string]bool{}
	for _, view := range answer.Views {
		marks[TipMark(answer.Reviewer.ID, view.Criterion, view.Remark)] = true
	}
	for _, comment := range answer.Comments {
		marks[TipMark(answer.Reviewer.ID, comment.Entry, comment.Text)] = true
	}
	return marks
}

// TakeTips keeps which tips the student takes along, in the place of those kept before; none takes the record away.
func (j *Journal) TakeTips(marks []string) error {
	return j.file.change("keep tips", func(tx tx) error { return tx.putTips(marks) })
}

func (tx tx) putTips(marks []string) error {
	if len(marks) == 0 {
		return tx.remove(metaBucket, keyTips)
	}
	return tx.putJSON(metaBucket, keyTips, marks)
}

// Tips gives the marks of the tips that the student takes along, as they were kept. It returns ErrDamaged when they
// can't be trusted.
func (j *Journal) Tips() ([]string, error) {
	return read(j.file, "read tips", tx.tips)
}

func (tx tx) tips() (marks []string, err error) {
	_, err = tx.getJSON(metaBucket, keyTips, &marks)
	return marks, err
}
