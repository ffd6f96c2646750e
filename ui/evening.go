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
	blind                                  bool
	opened, judged, sealed, ready, written int
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
		switch stands.State {
		case journal.AnswerReady:
			now.ready++
		case journal.AnswerWritten:
			now.ready++
			now.written++
		}
	}
	return now
}

// say gives the line that stands above the keys.
func (e *evening) say() string {
	say, t := &e.desk.Words.Lessons, &e.desk.Theme
	if e.began == nil {
		return ""
	}
	step := strings.ReplaceAll(say.Steps[e.at], "%s", e.passphrase)
	return t.Accent.Render("● ") + t.Quiet.Render(fmt.Sprintf(say.Try, e.at+1, len(say.Steps))) + " " + step
}
