package cli

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/cli/layout"
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
	State    string `json:"state"` // open, ready, written or sent
	Seal     string `json:"seal"`  // how it came: empty, key or passphrase

	Differs []exchange.Difference `json:"differs,omitempty"` // from what came before, though it is taken
}

// setAside is a file that was not taken, in the same answer.
type setAside struct {
	Path string       `json:"path"`
	Why  exchange.Why `json:"why"`
	For  string       `json:"for,omitempty"`
	Code string       `json:"code,omitempty"`
	At   string       `json:"at,omitempty"`

	Alleged string                `json:"alleged,omitempty"`
	ByPath  bool                  `json:"byPath,omitempty"`
	Files   int                   `json:"files,omitempty"`
	Differs []exchange.Difference `json:"differs,omitempty"`
}

// listQueue prints the queue, and after it what was set aside. That a file is no hand-in fails nothing: a folder of downloads holds
// all kinds of things.
func (p *program) listQueue(asked *reviewing, from []string) error {
	return p.looking(asked, func(s *store.Reviews) error {
		cohort, err := p.readCohort(s, asked, from)
		if err != nil {
			return err
		}
		if asked.json {
			return p.printJSON(queueFacts(cohort))
		}
		var rows [][]string
		for _, at := range journal.Queue(cohort.All, journal.All) {
			rows = append(rows, p.queueRow(cohort, at))
		}
		p.print(layout.Columns(rows)...)
		p.printAside(cohort.Aside)
		if len(cohort.All)+len(cohort.Aside) == 0 {
			p.tell(p.words.Command.Review.Empty)
		}
		return nil
	})
}

// queueFacts gives the same to other programs.
func queueFacts(cohort *store.Cohort) any {
	order := journal.Queue(cohort.All, journal.All)
	// Made with their lengths, so that none is an empty list and not null.
	handIns, aside := make([]queued, len(order)), make([]setAside, len(cohort.Aside))
	for i, at := range order {
		brief, stands := cohort.All[at].Brief, &cohort.All[at].Standing
		handIns[i] = queued{
			Path: cohort.Taken[at].Path, Student: brief.Student, Journal: brief.Journal, Number: brief.Number, Stage: brief.Stage,
			Entries: len(brief.Entries), Unread: stands.Unread, Changed: stands.Changed(), Help: stands.Help, Apart: stands.Apart,
			Silent: stands.Silent, Judged: stands.Judged, Criteria: stands.Criteria, Comments: stands.Comments, Points: stands.Points,
			Answered: stands.Answered, Stale: stands.Stale, State: stands.State.Name(), Seal: brief.Seal, Differs: cohort.Taken[at].Differs,
		}
	}
	for i, from := range cohort.Aside {
		aside[i] = setAside{Path: from.Path, Why: from.Why, For: from.For, Alleged: from.Alleged.Name, ByPath: from.Alleged.ByPath,
			Files: from.Count, Differs: from.Differs}
		if from.Refusal != nil {
			aside[i].Code, aside[i].At = string(from.Refusal.Code), from.Refusal.Path
		}
	}
	return struct {
		HandIns []queued   `json:"handIns"`
		Aside   []setAside `json:"aside"`
	}{handIns, aside}
}

// queueRow tells of one hand-in: who, which, and what it has for the lecturer. What there is none of is not said: a row that says
// little is one that can wait.
func (p *program) queueRow(cohort *store.Cohort, at int) []string {
	say, brief, stands := &p.words.Command.Review, cohort.All[at].Brief, &cohort.All[at].Standing
	parts := words.Said(p.words.Command.Entries.Of(len(brief.Entries)), say.Unread.Some(stands.Unread), say.Changed.Some(stands.Changed()),
		say.Help.Some(stands.Help), say.Apart.Some(stands.Apart), say.Silent.Some(stands.Silent))
	if stands.Judged > 0 {
		parts = slices.Insert(parts, 1, fmt.Sprintf(say.Judged, stands.Judged, stands.Criteria))
	}
	state := map[journal.AnswerState]string{journal.AnswerReady: say.Ready, journal.AnswerWritten: say.Written, journal.AnswerSent: say.Sent}[stands.State]
	since := ""
	if stands.Stale && stands.State != journal.AnswerReady {
		since = say.Since
	}
	parts = append(parts, words.Said(strings.Join(words.Said(state, since), ", "))...)
	if differs := cohort.Taken[at].Differs; len(differs) > 0 {
		parts = append(parts, p.words.SayDiffers(differs))
	}
	return []string{p.student(cohort, brief), fmt.Sprintf(say.Number, brief.Number), strings.Join(parts, " · ")}
}

// student names a student, and what tells it from the others. Without a name the journal's id does.
func (p *program) student(cohort *store.Cohort, brief *journal.Brief) string {
	name := cmp.Or(brief.Student, fmt.Sprintf(p.words.Command.Review.NoName, brief.Journal[:min(8, len(brief.Journal))]))
	return strings.Join(append([]string{name}, p.words.TellApart(cohort, brief)...), " · ")
}

// printAside prints the files that were set aside, each with its reason.
func (p *program) printAside(aside []exchange.Aside) {
	if len(aside) == 0 {
		return
	}
	p.print("", p.words.Command.Review.Aside)
	w := layout.Width(p.out)
	for i := range aside {
		p.print(layout.Wrap(words.InLine(aside[i].Path), w, "  ")...)
		p.print(layout.Wrap(p.whyAside(&aside[i]), w, "    ")...)
		if alleged := p.words.Aside.Alleged(aside[i].Alleged); alleged != "" {
			p.print(layout.Wrap(alleged, w, "    ")...)
		}
	}
}

// whyAside says why a file was set aside: what is wrong with it, or which other stands in its place.
func (p *program) whyAside(aside *exchange.Aside) string {
	switch {
	case len(aside.Differs) > 0:
		return fmt.Sprintf(p.words.Trust.Listed, p.words.SayDiffers(aside.Differs))
	case aside.Why == exchange.Refused:
		return p.words.SayFile(aside.Refusal)
	case aside.Err != nil:
		return p.words.SayFile(aside.Err)
	}
	text := cmp.Or(p.words.Aside.PassedOver(aside.Why, aside.Count), p.words.Command.Review.Whys[aside.Why])
	return strings.ReplaceAll(text, "{file}", words.InLine(words.Beside(aside.For, aside.Path)))
}
