package cli

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/cli/layout"
	"koffiemoment/ui/words"
)

// preview prints what a lecturer gets to read: the hand-in itself, as it would be written. It is made for that as for a file, so that
// what does not travel cannot show here either.
func (p *program) preview(j *store.Journal, d *departure) error {
	h, err := exchange.NewHandIn(d.Choice, d.source)
	if err != nil {
		return err
	}
	to, err := j.Reviewers(h.Replies)
	if err != nil {
		return err
	}
	p.profile(h)
	for i := range h.Estimates {
		p.estimate(h, &h.Estimates[i])
	}
	for i := range h.Extras {
		p.print("", fmt.Sprintf(p.words.Told.OverTitle, stageName(h.Extras[i].Stage, p.words.Lang, h.Rubric, h.Older)))
		p.told(p.words.TellOver(&h.Extras[i], p.words.OwnDay))
	}
	for i := range h.Entries {
		p.handedIn(h, i)
	}
	words, w := &p.words.Command.HandIn, layout.Width(p.out)
	for i := range h.Replies {
		reply := words.Preview.Reply
		if name := to[h.Replies[i].Answer]; name != "" {
			reply = fmt.Sprintf(words.Preview.ReplyTo, name)
		}
		p.said(reply+" · "+p.words.OwnDay(h.Replies[i].Made), h.Replies[i].Text, w)
	}
	p.print("")
	p.print(layout.Wrap(words.Preview.Stays, w, "")...)
	if d.home {
		p.print(layout.Wrap(words.Preview.EstimateStays, w, "")...)
	}
	if n := store.Stays(&d.source); n > 0 {
		p.print(layout.Wrap(p.words.Told.KeptHere.Of(n), w, "")...)
	}
	if d.stays > 0 {
		p.print(layout.Wrap(words.Stays.Of(d.stays), w, "")...)
	}
	return nil
}

// profile prints the facts of the hand-in, the aliases among them: that is the one list that tells who was met.
func (p *program) profile(h *exchange.HandIn) {
	words := &p.words.Command.HandIn.Preview
	dates := words.Weeks
	if h.Dates == exchange.Real {
		dates = words.Real
	}
	rows := [][2]string{
		{words.Student, cmp.Or(h.Student, words.NoName)},
		{words.Stage, cmp.Or(h.StageName, p.words.Stand.WholeStudy)},
		{words.Made, p.words.OwnDay(h.Made)},
		{words.Dates, dates},
		{words.Chosen, p.chosen(h)},
	}
	if aliases := aliases(h); len(aliases) > 0 {
		rows = append(rows, [2]string{words.Aliases, strings.Join(aliases, ", ")})
	}
	p.print(layout.Explained(rows, layout.Width(p.out))...)
}

// chosen says what the entries were chosen by, and how many they are.
func (p *program) chosen(h *exchange.HandIn) string {
	words := &p.words.Command.HandIn.Preview
	how := words.Whole
	switch by := &h.Chosen; by.By {
	case exchange.ByRange:
		how = fmt.Sprintf(words.Range, p.words.OwnDay(*by.From), p.words.OwnDay(*by.To))
	case exchange.ByHand:
		how = words.Picked
	}
	return how + ", " + p.words.Command.Entries.Of(len(h.Entries))
}

// aliases gives those that travel, each once. They are sorted, so that one can be looked for.
func aliases(h *exchange.HandIn) (all []string) {
	for i := range h.Entries {
		if alias := h.Entries[i].Said.Encounter.Alias; alias != "" && !slices.Contains(all, alias) {
			all = append(all, alias)
		}
	}
	slices.Sort(all)
	return all
}

// estimate prints one self-assessment: each level with its reason and the moments that show it, then what the mirror asked.
func (p *program) estimate(h *exchange.HandIn, est *exchange.Estimate) {
	words, w := &p.words.Command.HandIn.Preview, layout.Width(p.out)
	r := rubricFor(est.Rubric, h.Rubric, h.Older)
	state := words.Open
	if est.Finished != nil {
		state = words.Finished + " " + p.words.OwnDay(*est.Finished)
	}
	p.print("")
	facts := []string{p.words.Stand.Assess, stageName(est.Stage, p.words.Lang, r, nil), fmt.Sprintf(words.Version, est.Version), state}
	p.print(layout.Wrap(strings.Join(facts, " · "), w, "")...)
	for g := range r.Groups {
		for _, criterion := range r.Groups[g].Criteria {
			if at := slices.IndexFunc(est.Claims, func(claim exchange.Claim) bool { return claim.Criterion == criterion.ID }); at >= 0 {
				p.claim(&est.Claims[at], r)
			}
		}
	}
	for _, reply := range est.Mirror {
		p.said(p.words.MirrorQuestion(reply.Question, r), reply.Text, w)
	}
}

// claim prints what the student says of one criterion.
func (p *program) claim(claim *exchange.Claim, r *rubric.Rubric) {
	words, w := &p.words.Command.HandIn.Preview, layout.Width(p.out)
	heading := criterionName(r, claim.Criterion, p.words.Lang)
	if claim.Level != "" {
		heading += " · " + r.LevelName(claim.Level, p.words.Lang)
	}
	p.print("")
	p.print(layout.Wrap(heading, w, "")...)
	if claim.Reason != "" {
		p.print(layout.Wrap(claim.Reason, w, "  ")...)
	}
	if len(claim.Moments) > 0 {
		numbers := make([]string, len(claim.Moments))
		for i, id := range claim.Moments {
			numbers[i] = number(id)
		}
		p.print(layout.Wrap(words.Moments+": "+strings.Join(numbers, ", "), w, "  ")...)
	}
}

// handedIn prints the i-th entry: why it was picked, what it says, and what came of its intention.
func (p *program) handedIn(h *exchange.HandIn, i int) {
	words, w, e := &p.words.Command.HandIn, layout.Width(p.out), &h.Entries[i]
	p.print("", fmt.Sprintf(words.Preview.Entry, number(e.ID)))
	if e.Why != "" {
		p.print(layout.Wrap(words.Places.Why+": "+e.Why, w, "  ")...)
	}
	said := h.JournalEntry(i)
	p.page(&said, rubricFor(e.Rubric, h.Rubric, h.Older), p.words.OwnDay(e.When))
	var came []string
	for _, outcome := range e.Outcomes {
		came = append(came, p.words.Facts.Outcomes[outcome.Outcome]+" · "+p.words.OwnDay(outcome.When))
	}
	p.said(words.Preview.Outcome, strings.Join(came, "\n"), w)
	p.told(p.words.TellBeside(e.Extras, p.words.OwnDay))
}

// told prints what was written beside an entry or over a stage.
func (p *program) told(all []words.Told) {
	for i := range all {
		p.said(all[i].Heading(), strings.Join(all[i].Lines(), "\n"), layout.Width(p.out))
	}
}
