package reports

import (
	"fmt"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
)

// plan is the last intention with what came of it, and says whether it is still open. Only the journal can say that: what came of it later, or
// in a moment that did not travel, is not in a hand-in.
func (t *talk) plan() (texts []string, open bool) {
	if t.of == nil {
		return nil, false
	}
	entries := t.of.doc.Entries
	for i := len(entries) - 1; i >= 0; i-- {
		e := &entries[i]
		if e.Said.Intention.Empty() {
			continue
		}
		made := *e.Said.Intention
		made.If, made.Then = t.said(made.If), t.said(made.Then)
		said, wide := t.c.Walk.SayPlan(made), t.paper.text.wide
		came, open := t.came(e)
		if open && came == "" {
			return []string{inLine(said+" · "+t.c.Report.Handed.StillOpen, wide, planLines)}, true
		}
		texts = []string{inLine(said, wide, planLines)}
		if came != "" {
			texts = append(texts, inLine(came, wide, planLines))
		}
		return texts, open
	}
	return nil, false
}

// came says what came of an intention last, as far as it may be told, and whether the journal still has it open.
func (t *talk) came(e *exchange.Entry) (said string, open bool) {
	say, last := &t.c.Report.Handed, exchange.Outcome{}
	if len(e.Outcomes) > 0 {
		last = e.Outcomes[len(e.Outcomes)-1]
	}
	if t.now != nil {
		now := t.now.plans[e.ID]
		open = now.open
		if now.last.Outcome != last.Outcome || now.last.Entry != last.Entry {
			if now.last.Outcome != journal.NoOutcomeYet {
				said = fmt.Sprintf(say.CameSince, t.c.Facts.Outcomes[now.last.Outcome])
			}
			return said, open
		}
	}
	if last.Outcome == journal.NoOutcomeYet {
		return "", open
	}
	said = fmt.Sprintf(say.Came, t.c.Facts.Outcomes[last.Outcome], t.c.OwnDay(last.When))
	if at := t.of.place(last.Entry); at >= 0 && t.of.doc.Entries[at].Said.OutcomeSaid != "" {
		said += " " + t.said(t.of.doc.Entries[at].Said.OutcomeSaid)
	}
	return said, open
}

// covered says in three lines what came up how often.
func (t *talk) covered() string {
	if t.of == nil {
		return ""
	}
	say := &t.c.Report.Handed
	var quiet, seldom, often []string
	for _, met := range t.of.met() {
		switch {
		case met.n == 0:
			quiet = append(quiet, met.short)
		case met.n < 3:
			seldom = append(seldom, met.short)
		default:
			often = append(often, met.short)
		}
	}
	var lines []string
	for _, these := range []struct {
		say   string
		names []string
	}{{say.QuietYet, quiet}, {say.Seldom, seldom}, {say.Often, often}} {
		if len(these.names) > 0 {
			lines = append(lines, inLine(fmt.Sprintf(these.say, strings.Join(these.names, ", ")), t.paper.text.wide, 2))
		}
	}
	return strings.Join(lines, "\n")
}

// question asks about what has been quiet; where nothing was, about the largest difference, then about an intention that is open still.
func (t *talk) question(open bool) string {
	say := &t.c.Report.Handed
	asked := say.AskNext
	all, _ := t.differences()
	switch quiet := t.quiet(); {
	case quiet != "":
		asked = fmt.Sprintf(say.AskQuiet, quiet)
	case len(all) > 0:
		asked = fmt.Sprintf(say.AskApart, all[0].short)
	case open:
		asked = say.AskPlan
	}
	return inLine(asked, t.paper.text.wide, 2)
}

// quiet names the first attitude or skill without a moment of which nobody says anything either, empty where there is none.
func (t *talk) quiet() string {
	if t.of == nil || len(t.of.doc.Entries) == 0 {
		return ""
	}
	spoken := map[string]bool{}
	for _, s := range append([]*twoSides{t.of.sides(&exchange.Answer{})}, t.sides...) {
		for i := range s.rows {
			row := &s.rows[i]
			of := row.id
			if _, group := t.of.doc.Rubric.Criterion(row.id); group != nil && group.Part == rubric.Pour {
				of = group.ID
			}
			spoken[of] = spoken[of] || row.own+row.reason+row.level+row.remark != ""
		}
	}
	for _, met := range t.of.met() {
		if met.n == 0 && !spoken[met.id] {
			return met.name
		}
	}
	return ""
}
