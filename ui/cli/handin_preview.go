package cli

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
)

// preview prints what a lecturer gets to read: the hand-in itself, as it would be written.
func (p *program) preview(d *departure) error {
	h, err := exchange.NewHandIn(d.Choice, d.source)
	if err != nil {
		return err
	}
	p.profile(h)
	for i := range h.Estimates {
		p.estimate(h, &h.Estimates[i])
	}
	for i := range h.Entries {
		p.handedIn(h, i)
	}
	words, w := &p.words.Command.HandIn, p.width()
	for i := range h.Replies {
		p.said(words.Preview.Reply+" · "+p.when(h.Replies[i].Made), h.Replies[i].Text, w)
	}
	p.print("")
	p.print(wrap(words.Preview.Stays, w, "")...)
	if d.stays > 0 {
		p.print(wrap(words.Stays.Of(d.stays), w, "")...)
	}
	return nil
}

// profile prints the facts of the hand-in.
func (p *program) profile(h *exchange.HandIn) {
	words := &p.words.Command.HandIn.Preview
	dates := words.Weeks
	if h.Dates == exchange.Real {
		dates = words.Real
	}
	rows := [][2]string{
		{words.Student, cmp.Or(h.Student, words.NoName)},
		{words.Stage, cmp.Or(h.StageName, p.words.Stand.WholeStudy)},
		{words.Made, p.when(h.Made)},
		{words.Dates, dates},
		{words.Chosen, p.chosen(h)},
	}
	if aliases := aliases(h); len(aliases) > 0 {
		rows = append(rows, [2]string{words.Aliases, strings.Join(aliases, ", ")})
	}
	p.print(explained(rows, p.width())...)
}

// chosen says what the entries were chosen by, and how many they are.
func (p *program) chosen(h *exchange.HandIn) string {
	words := &p.words.Command.HandIn.Preview
	how := words.Whole
	switch c := &h.Chosen; c.By {
	case exchange.ByRange:
		how = fmt.Sprintf(words.Range, p.when(*c.From), p.when(*c.To))
	case exchange.ByHand:
		how = words.Picked
	}
	return how + ", " + p.words.Command.Entries.Of(len(h.Entries))
}

// aliases gives those that travel, each once.
func aliases(h *exchange.HandIn) (all []string) {
	for i := range h.Entries {
		if a := h.Entries[i].Said.Encounter.Alias; a != "" && !slices.Contains(all, a) {
			all = append(all, a)
		}
	}
	slices.Sort(all)
	return all
}

// when names a day as far as it travels.
func (p *program) when(w exchange.When) string {
	if day, err := time.Parse(time.DateOnly, w.Date); err == nil {
		return p.words.Dates.WholeDay(day)
	}
	return p.words.Dates.SayWeek(w.Week)
}

// estimate prints one self-assessment: each level with its reason and the moments that show it, then what the mirror asked.
func (p *program) estimate(h *exchange.HandIn, e *exchange.Estimate) {
	words, w := &p.words.Command.HandIn.Preview, p.width()
	r := rubricFor(e.Rubric, h.Rubric, h.Older)
	state := words.Open
	if e.Finished != nil {
		state = words.Finished + " " + p.when(*e.Finished)
	}
	p.print("")
	facts := []string{p.words.Stand.Assess, stageName(e.Stage, p.words.Lang, r, nil), fmt.Sprintf(words.Version, e.Version), state}
	p.print(wrap(strings.Join(facts, " · "), w, "")...)
	for g := range r.Groups {
		for _, criterion := range r.Groups[g].Criteria {
			if at := slices.IndexFunc(e.Claims, func(c exchange.Claim) bool { return c.Criterion == criterion.ID }); at >= 0 {
				p.claim(&e.Claims[at], r)
			}
		}
	}
	for _, m := range e.Mirror {
		p.said(p.question(m.Question, r), m.Text, w)
	}
}

func (p *program) claim(c *exchange.Claim, r *rubric.Rubric) {
	words, w := &p.words.Command.HandIn.Preview, p.width()
	heading := criterionName(r, c.Criterion, p.words.Lang)
	if c.Level != "" {
		heading += " · " + levelName(r, c.Level, p.words.Lang)
	}
	p.print("")
	p.print(wrap(heading, w, "")...)
	if c.Reason != "" {
		p.print(wrap(c.Reason, w, "  ")...)
	}
	if len(c.Moments) > 0 {
		numbers := make([]string, len(c.Moments))
		for i, id := range c.Moments {
			numbers[i], _, _ = strings.Cut(id, "-")
		}
		p.print(wrap(words.Moments+": "+strings.Join(numbers, ", "), w, "  ")...)
	}
}

// handedIn prints the i-th entry: why it was picked, what it says, and what came of its intention.
func (p *program) handedIn(h *exchange.HandIn, i int) {
	words, w, e := &p.words.Command.HandIn, p.width(), &h.Entries[i]
	number, _, _ := strings.Cut(e.ID, "-")
	p.print("", fmt.Sprintf(words.Preview.Entry, number))
	if e.Why != "" {
		p.print(wrap(words.Places.Why+": "+e.Why, w, "  ")...)
	}
	said := h.JournalEntry(i)
	p.page(&said, rubricFor(e.Rubric, h.Rubric, h.Older), p.when(e.When))
	var came []string
	for _, o := range e.Outcomes {
		came = append(came, p.words.Facts.Outcomes[o.Outcome]+" · "+p.when(o.When))
	}
	p.said(words.Preview.Outcome, strings.Join(came, "\n"), w)
}
