package cli

import (
	"cmp"
	"fmt"
	"path/filepath"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/words"
)

// queued is one hand-in as review --list --json gives it. Its names are promised in the help: add some, change none.
type queued struct {
	Path     string `json:"path"`
	Student  string `json:"student"`
	Journal  string `json:"journal"`
	Number   int    `json:"number"`
	Stage    string `json:"stage"`
	Entries  int    `json:"entries"`
	Unread   int    `json:"unread"`
	Changed  int    `json:"changed"`
	Help     int    `json:"help"`
	Apart    int    `json:"apart"`
	Silent   int    `json:"silent"`
	Judged   int    `json:"judged"`
	Criteria int    `json:"criteria"`
	Comments int    `json:"comments"`
	Points   int    `json:"points"`
	Answered bool   `json:"answered"`
	Stale    bool   `json:"stale"`
}

// setAside is a file that was not taken, in the same answer.
type setAside struct {
	Path string       `json:"path"`
	Why  exchange.Why `json:"why"`
	For  string       `json:"for,omitempty"`
	Code string       `json:"code,omitempty"`
}

// listQueue prints the queue, and after it what was set aside.
func (p *program) listQueue(r *reviewing, from []string) error {
	return p.looking(r, func(s *store.Reviews) error {
		c, err := p.readCohort(s, r, from)
		if err != nil {
			return err
		}
		if r.json {
			return p.printJSON(queueFacts(c))
		}
		var rows [][]string
		for _, at := range journal.Queue(c.All, journal.All) {
			rows = append(rows, p.queueRow(c, at))
		}
		p.print(columns(rows)...)
		p.printAside(c.Aside)
		if len(c.All)+len(c.Aside) == 0 {
			p.tell(p.words.Command.Review.Empty)
		}
		return nil
	})
}

// queueFacts gives the same to other programs.
func queueFacts(c *store.Cohort) any {
	order := journal.Queue(c.All, journal.All)
	handIns, aside := make([]queued, len(order)), make([]setAside, len(c.Aside))
	for i, at := range order {
		b, s := c.All[at].Brief, &c.All[at].Standing
		handIns[i] = queued{
			Path: c.Taken[at].Path, Student: b.Student, Journal: b.Journal, Number: b.Number, Stage: b.Stage, Entries: len(b.Entries),
			Unread: s.Unread, Changed: s.Changed(), Help: s.Help, Apart: s.Apart, Silent: s.Silent, Judged: s.Judged, Criteria: s.Criteria,
			Comments: s.Comments, Points: s.Points, Answered: s.Answered, Stale: s.Stale,
		}
	}
	for i, a := range c.Aside {
		aside[i] = setAside{Path: a.Path, Why: a.Why, For: a.For}
		if a.Refusal != nil {
			aside[i].Code = string(a.Refusal.Code)
		}
	}
	return struct {
		HandIns []queued   `json:"handIns"`
		Aside   []setAside `json:"aside"`
	}{handIns, aside}
}

// queueRow tells of one hand-in: who, which, and what it has for the lecturer.
func (p *program) queueRow(c *store.Cohort, at int) []string {
	say, b, s := &p.words.Command.Review, c.All[at].Brief, &c.All[at].Standing
	parts := []string{p.words.Command.Entries.Of(len(b.Entries))}
	for _, part := range []struct {
		n     int
		words words.Plural
	}{{s.Unread, say.Unread}, {s.Changed(), say.Changed}, {s.Help, say.Help}, {s.Apart, say.Apart}, {s.Silent, say.Silent}} {
		if part.n > 0 {
			parts = append(parts, part.words.Of(part.n))
		}
	}
	switch {
	case s.Stale:
		parts = append(parts, say.Stale)
	case s.Answered:
		parts = append(parts, say.Answered)
	}
	return []string{p.student(c, b), fmt.Sprintf(say.Number, b.Number), strings.Join(parts, " · ")}
}

// student names a student, and what tells it from the others. Without a name the journal's id does.
func (p *program) student(c *store.Cohort, b *journal.Brief) string {
	name := cmp.Or(b.Student, fmt.Sprintf(p.words.Command.Review.NoName, b.Journal[:min(8, len(b.Journal))]))
	return strings.Join(append([]string{name}, p.words.TellApart(c, b)...), " · ")
}

// printAside prints the files that were set aside, each with its reason.
func (p *program) printAside(aside []exchange.Aside) {
	if len(aside) == 0 {
		return
	}
	p.print("", p.words.Command.Review.Aside)
	w := p.width()
	for i := range aside {
		p.print(wrap(aside[i].Path, w, "  ")...)
		p.print(wrap(p.whyAside(&aside[i]), w, "    ")...)
	}
}

func (p *program) whyAside(a *exchange.Aside) string {
	switch {
	case a.Why == exchange.Refused:
		return p.words.SayFile(a.Refusal)
	case a.Err != nil:
		return p.words.SayFile(a.Err)
	}
	return strings.ReplaceAll(p.words.Command.Review.Whys[a.Why], "{file}", filepath.Base(a.For))
}
