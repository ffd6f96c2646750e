package ui

import (
	"fmt"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/ui/desk"
)

// evening leads a lecturer through the evening of an invented class: it says, above the keys, what to try next, and goes on once that was done. It
// looks at what lies on the desk and nowhere else, so that it does not matter by which key something came about.
type evening struct {
	desk       *desk.Desk
	passphrase string
	at         int
	opened     map[journal.Part]bool
	began      *progress // once the class lay there
}

// progress is how far an evening is.
type progress struct {
	blind                                        bool
	opened, judged, sealed, ready, written, sent int
}

// tried says of each step, beside the words of it, whether it was done since the evening began.
var tried = []func(now, began *progress) bool{
	func(now, _ *progress) bool { return now.opened > 0 },
	func(now, began *progress) bool { return now.judged > began.judged },
	func(now, _ *progress) bool { return now.opened > 1 },
	func(now, _ *progress) bool { return now.blind },
	func(now, began *progress) bool { return now.sealed < began.sealed },
	func(now, began *progress) bool { return now.ready > began.ready },
	func(now, began *progress) bool { return now.written > began.written },
	func(now, began *progress) bool { return now.sent > began.sent },
}

// follow looks whether what was to be tried was done. What was done before its turn is not asked for again.
func (e *evening) follow() {
	if e == nil || len(e.desk.Cohort.All) == 0 {
		return
	}
	if e.desk.Last != (journal.Part{}) {
		if e.opened == nil {
			e.opened = map[journal.Part]bool{}
		}
		e.opened[e.desk.Last] = true
	}
	now := e.progress()
	if e.began == nil {
		e.began = now
	}
	for e.at < len(tried) && tried[e.at](now, e.began) {
		e.at++
	}
}

func (e *evening) progress() *progress {
	now := &progress{blind: e.desk.Set.Blind, opened: len(e.opened), sealed: e.desk.Cohort.Sealed()}
	for i := range e.desk.Cohort.All {
		stands := &e.desk.Cohort.All[i].Standing
		now.judged += stands.Judged
		for state, count := range map[journal.AnswerState]*int{
			journal.AnswerReady: &now.ready, journal.AnswerWritten: &now.written, journal.AnswerSent: &now.sent,
		} {
			if stands.State >= state { // what was sent was written, and ready before that
				*count++
			}
		}
	}
	return now
}

// say gives the line that stands above the keys. A page of the help needs none.
func (e *evening) say() string {
	say, t := &e.desk.Words.Lessons, &e.desk.Theme
	_, reading := e.desk.Top().(*help)
	switch {
	case e.began == nil || reading:
		return ""
	case e.at == len(tried):
		return t.Accent.Render("● ") + say.AllTried
	}
	step := strings.ReplaceAll(say.Steps[e.at], "%s", e.passphrase)
	return t.Accent.Render("● ") + t.Quiet.Render(fmt.Sprintf(say.Try, e.at+1, len(tried))) + " " + step
}
