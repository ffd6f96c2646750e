package ui

import (
	"fmt"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/ui/desk"
	"koffiemoment/ui/guide"
)

// evening leads a lecturer through the evening of an invented class: it says, above the keys, what to try next, and goes on once that was done. It
// looks at what lies on the desk and nowhere else, so that it does not matter by which key something came about.
type evening struct {
	desk       *desk.Desk
	passphrase string
	opened     map[journal.Part]bool
	least      *progress // that there was of each since the class lay there; nil before
	done       [tried]bool
}

// progress counts, for each step beside its words, what there is more of once it was done.
type progress [tried]int

// The steps, in the order of an evening.
const (
	openedOne = iota
	judgedOne
	openedNext // opened after the first
	madeBlind
	unsealedOne
	madeReady
	wroteAnswer
	saidSent
	tried // how many there are
)

// follow looks what was done. What was done before its turn is not asked for again, and neither is what was taken back since.
func (e *evening) follow() {
	if e == nil || len(e.desk.Cohort.All) == 0 {
		return
	}
	if e.least == nil {
		e.opened = map[journal.Part]bool{{}: true}
		now := e.progress()
		e.least = &now
	}
	e.opened[e.desk.Last] = true
	for i, now := range e.progress() {
		e.done[i] = e.done[i] || now > e.least[i]
		e.least[i] = min(e.least[i], now)
	}
}

func (e *evening) progress() (now progress) {
	now[openedOne] = len(e.opened) - 1 // of which none is nobody's
	now[openedNext] = max(0, now[openedOne]-1)
	now[unsealedOne] = -e.desk.Cohort.Sealed()
	if e.desk.Set.Blind {
		now[madeBlind] = 1
	}
	for i := range e.desk.Cohort.All {
		stands := &e.desk.Cohort.All[i].Standing
		now[judgedOne] += stands.Judged
		switch stands.State {
		case journal.AnswerReady:
			now[madeReady]++
		case journal.AnswerWritten:
			now[wroteAnswer]++
		case journal.AnswerSent:
			now[saidSent]++
		}
	}
	return now
}

// say gives the line that stands above the keys. A page of the help or the guide needs none.
func (e *evening) say() string {
	say, t := &e.desk.Words.Lessons, &e.desk.Theme
	switch e.desk.Top().(type) {
	case *help, *guide.Book:
		return ""
	}
	if e.least == nil {
		return ""
	}
	at := 0
	for at < tried && e.done[at] {
		at++
	}
	if at == tried {
		return t.Accent.Render("● ") + say.AllTried
	}
	step := strings.ReplaceAll(say.Steps[at], "%s", e.passphrase)
	return t.Accent.Render("● ") + t.Quiet.Render(fmt.Sprintf(say.Try, at+1, tried)) + " " + step
}
