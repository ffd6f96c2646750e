package textarea

import (
	"strings"
	"unicode/utf8"
)

// history is what was done to a text, to be undone and done again in steps that a person would expect: a word that was typed, a word that
// was taken away letter by letter, a paste.
type history struct {
	done, undone []step
	bytes        int  // in what was done
	closed       bool // what comes next begins a step of its own
}

// step is one change: at a place, what went and what came instead. cursor is where the cursor stood before it, and mark the other end of what
// was selected then.
type step struct {
	at           int
	gone, came   string
	cursor, mark int
}

// How much of the past is kept: beyond it the oldest goes, but never the last step, however large.
const (
	mostSteps = 1000
	mostBytes = 4 << 20
	longest   = 80 // bytes of a step that grows, so that a line without spaces isn't one
)

// add remembers a change that is about to be made; it grows the last step where both are one word.
func (h *history) add(s step) {
	h.undone = nil
	last := len(h.done) - 1
	if last >= 0 && !h.closed && h.done[last].grow(s) {
		h.bytes += len(s.gone) + len(s.came)
		return
	}
	h.closed = false
	h.done = append(h.done, s)
	h.bytes += len(s.gone) + len(s.came)
	for len(h.done) > 1 && (len(h.done) > mostSteps || h.bytes > mostBytes) {
		h.bytes -= len(h.done[0].gone) + len(h.done[0].came)
		h.done[0] = step{}
		h.done = h.done[1:]
	}
}

// rest ends the step that was growing.
func (h *history) rest() { h.closed = true }

// grow takes a change into the step when it goes on with it: a letter typed behind the word, a letter taken away before or behind the
// place where one was taken away.
func (s *step) grow(next step) bool {
	if len(s.gone)+len(s.came) >= longest {
		return false
	}
	switch {
	case (s.gone == "" || s.came != "") && next.gone == "" && next.at == s.at+len(s.came) && sign(next.came):
		if begins(s.came, next.came) {
			return false
		}
		s.came += next.came
	case s.came != "" || next.came != "" || !sign(next.gone):
		return false
	case next.at+len(next.gone) == s.at && !begins(next.gone, s.gone):
		s.at, s.gone = next.at, next.gone+s.gone
	case next.at == s.at && !begins(s.gone, next.gone):
		s.gone += next.gone
	default:
		return false
	}
	return true
}

// begins says that a word or a line begins where one text meets the next.
func begins(before, after string) bool {
	return strings.HasSuffix(before, "\n") || strings.HasPrefix(after, "\n") ||
		strings.HasSuffix(before, " ") && !strings.HasPrefix(after, " ")
}

// sign tells what one key types or takes away from what a paste brings.
func sign(s string) bool {
	return utf8.RuneCountInString(s) <= 8 && strings.Count(strings.TrimSpace(s), " ") == 0
}

// turn brings the last step of one list to the other.
func turn(from, to *[]step) (s step, found bool) {
	last := len(*from) - 1
	if last < 0 {
		return step{}, false
	}
	s, *from = (*from)[last], (*from)[:last]
	*to = append(*to, s)
	return s, true
}

// Undo takes back the last step, with the cursor and what was selected as they were, and says false when there is none.
func (a *Area) Undo() bool {
	h := &a.past
	s, found := turn(&h.done, &h.undone)
	if !found {
		return false
	}
	h.bytes -= len(s.gone) + len(s.came)
	h.rest()
	a.replace(s.at, s.at+len(s.came), s.gone)
	a.stand(s.cursor)
	a.mark, a.picked = s.mark, s.mark != s.cursor
	return true
}

// Redo does again what was undone last, and says false when there is nothing, or something else was done since.
func (a *Area) Redo() bool {
	h := &a.past
	s, found := turn(&h.undone, &h.done)
	if !found {
		return false
	}
	h.bytes += len(s.gone) + len(s.came)
	h.rest()
	a.replace(s.at, s.at+len(s.gone), s.came)
	a.stand(s.at + len(s.came))
	return true
}
