package cli

import (
	"cmp"
	"fmt"
	"path/filepath"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui"
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
			return p.printJSON(c.facts())
		}
		rows := make([][]string, len(c.order))
		for i, at := range c.order {
			rows[i] = p.queueRow(c, at)
		}
		p.print(columns(rows)...)
		p.printAside(c.aside)
		if len(c.all)+len(c.aside) == 0 {
			p.tell(p.words.Command.Review.Empty)
		}
		return nil
	})
}

func (c *cohort) facts() any {
	handIns, aside := make([]queued, len(c.order)), make([]setAside, len(c.aside))
	for i, at := range c.order {
		b, s := c.all[at].Brief, &c.all[at].Standing
		handIns[i] = queued{
			Path: c.taken[at].Path, Student: b.Student, Journal: b.Journal, Number: b.Number, Stage: b.Stage, Entries: len(b.Entries),
			Unread: s.Unread, Changed: s.Changed(), Help: s.Help, Apart: s.Apart, Silent: s.Silent, Judged: s.Judged, Criteria: s.Criteria,
			Comments: s.Comments, Points: s.Points, Answered: s.Answered, Stale: s.Stale,
		}
	}
	for i, a := range c.aside {
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
func (p *program) queueRow(c *cohort, at int) []string {
	words, b, s := &p.words.Command.Review, c.all[at].Brief, &c.all[at].Standing
	parts := []string{p.words.Command.Entries.Of(len(b.Entries))}
	for _, part := range []struct {
		n     int
		words ui.Counted
	}{{s.Unread, words.Unread}, {s.Changed(), words.Changed}, {s.Help, words.Help}, {s.Apart, words.Apart}, {s.Silent, words.Silent}} {
		if part.n > 0 {
			parts = append(parts, part.words.Of(part.n))
		}
	}
	switch {
	case s.Stale:
		parts = append(parts, words.Stale)
	case s.Answered:
		parts = append(parts, words.Answered)
	}
	return []string{p.student(c, b), fmt.Sprintf(words.Number, b.Number), strings.Join(parts, " · ")}
}

// student names a student, and the stage where several of one student are here. Without a name the journal's id tells students
// apart.
func (p *program) student(c *cohort, b *journal.Brief) string {
	name := cmp.Or(b.Student, fmt.Sprintf(p.words.Command.Review.NoName, b.Journal[:min(8, len(b.Journal))]))
	switch {
	case c.stages[b.Journal] < 2:
		return name
	case b.Stage == "":
		return name + " · " + p.words.Stand.WholeStudy
	}
	return name + " · " + cmp.Or(b.StageName, b.Stage)
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
