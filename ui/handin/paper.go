package handin

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/words"
)

// paper writes a hand-in out as lines, in the order in which the lecturer reads it. It takes nothing from the journal: what the
// document does not say must not be seen here either. Only what stays, and whom a reply is to, is told from beside it.
type paper struct {
	book   *logbook.Logbook
	choice *store.Choice // that the document was made from
	doc    *exchange.HandIn
	kept   int               // pieces that may go along and do not
	to     map[string]string // whom its replies are to, by answer
	w      int
	body   kit.Frame
}

func (p *paper) lines() []string {
	p.quiet(p.book.Words.HandIn.PreviewAbout)
	p.profile()
	for i := range p.doc.Estimates {
		p.estimate(&p.doc.Estimates[i])
	}
	for i := range p.doc.Extras {
		p.head(fmt.Sprintf(p.book.Words.Told.OverTitle, p.stage(p.doc.Rubric, p.doc.Extras[i].Stage)))
		p.told(p.book.Words.TellOver(&p.doc.Extras[i], p.day))
	}
	for i := range p.doc.Entries {
		p.entry(i)
	}
	p.plans()
	p.aliases()
	p.replies()
	p.stays()
	return p.body.Body
}

// head begins a part under a rule.
func (p *paper) head(text string) {
	t := &p.book.Theme
	text = strings.TrimRight(kit.Cell(text, min(lipgloss.Width(text), p.w)), " ")
	p.body.Add("", t.Title.Render(text)+" "+t.Quiet.Render(strings.Repeat("─", max(0, p.w-lipgloss.Width(text)-1))))
}

func (p *paper) say(text string) { p.body.Add(kit.Wrap(text, p.w, "")...) }

func (p *paper) quiet(text string) {
	p.body.Add(kit.Styled(p.book.Theme.Quiet, kit.Wrap(text, p.w, ""))...)
}

func (p *paper) title(text string) {
	p.body.Add("")
	p.body.Add(kit.Styled(p.book.Theme.Title, kit.Wrap(text, p.w, ""))...)
}

// day says a time as the lecturer reads it: a day where the student lets days travel, and else a week.
func (p *paper) day(when exchange.When) string {
	if t, err := time.Parse(time.DateOnly, when.Date); err == nil {
		return p.book.Words.Dates.Day(t, p.book.Now())
	}
	return p.book.Words.Dates.SayWeek(when.Week)
}

// rubric gives the one that an entry or estimate was written with.
func (p *paper) rubric(digest string) *rubric.Rubric {
	for _, r := range p.doc.Older {
		if r.Ref().Digest == digest {
			return r
		}
	}
	return p.doc.Rubric
}

// name is that of a criterion in the words of a rubric, its id when that has none.
func (p *paper) name(r *rubric.Rubric, criterion string) string {
	if c, _ := r.Criterion(criterion); c != nil {
		return c.Name.In(p.book.Lang())
	}
	return criterion
}

// profile tells who hands in what, and how it was chosen.
func (p *paper) profile() {
	phrases, d := &p.book.Words.HandIn, p.doc
	chosen := phrases.Chosen[d.Chosen.By]
	if d.Chosen.From != nil && d.Chosen.To != nil {
		chosen += ", " + fmt.Sprintf(phrases.FromTo, p.day(*d.Chosen.From), p.day(*d.Chosen.To))
	}
	p.head(phrases.Profile)
	p.say(cmp.Or(d.Student, phrases.NoName))
	p.say(strings.Join([]string{cmp.Or(d.StageName, p.book.Words.Stand.WholeStudy), fmt.Sprintf(phrases.Made, p.day(d.Made)),
		p.book.Words.List.Count.Of(len(d.Entries)), chosen}, " · "))
}

// estimate writes out a self-assessment, each judgement with the moments that show it: those of them that travel.
func (p *paper) estimate(est *exchange.Estimate) {
	book, phrases, r := p.book, &p.book.Words.HandIn, p.rubric(est.Rubric)
	parts := []string{book.Words.Stand.Assess, p.stage(r, est.Stage), fmt.Sprintf(phrases.Version, est.Version)}
	if est.Finished != nil {
		parts = append(parts, fmt.Sprintf(phrases.Finished, p.day(*est.Finished)))
	}
	p.head(strings.Join(parts, " · "))
	for _, c := range inOrder(est.Claims, r) {
		level := book.Theme.Quiet.Render(phrases.NoLevel)
		if c.Level != "" {
			level = kit.Letters(&book.Theme, r, c.Level, book.Lang()) + " " + book.Theme.Quiet.Render(book.LevelName(r, c.Level))
		}
		p.body.Add("", book.Theme.Title.Render(p.name(r, c.Criterion))+"  "+level)
		p.say(c.Reason)
		if moments := p.moments(c.Moments); moments != "" {
			p.quiet(fmt.Sprintf(phrases.ShownBy, moments))
		}
	}
	for _, m := range est.Mirror {
		p.title(book.Words.Stand.Mirror + " · " + cmp.Or(book.Words.Stand.FactNames[journal.Fact(m.Question)], m.Question))
		p.say(m.Text)
	}
}

// inOrder gives claims in the order of the rubric; a document holds them by id.
func inOrder(claims []exchange.Claim, r *rubric.Rubric) []exchange.Claim {
	order := map[string]int{}
	for _, g := range r.Groups {
		for _, c := range g.Criteria {
			order[c.ID] = len(order)
		}
	}
	claims = slices.Clone(claims)
	slices.SortStableFunc(claims, func(a, b exchange.Claim) int { return order[a.Criterion] - order[b.Criterion] })
	return claims
}

// stage names a stage in the words of an older rubric, too.
func (p *paper) stage(r *rubric.Rubric, id string) string {
	if stage := r.Stage(id); stage != nil {
		return stage.Name.In(p.book.Lang())
	}
	return p.book.StageName(id)
}

// moments names entries by when they were and with whom.
func (p *paper) moments(ids []string) string {
	names := make([]string, 0, len(ids))
	for _, id := range ids {
		if entry := p.doc.Entry(id); entry != nil {
			names = append(names, p.moment(entry))
		}
	}
	return strings.Join(names, "; ")
}

func (p *paper) moment(entry *exchange.Entry) string {
	return p.day(entry.When) + ", " + cmp.Or(entry.Said.Encounter.Alias, p.book.Words.Entry.NoAlias)
}

// entry writes out an entry by the same sheet that the student and the lecturer read it on.
func (p *paper) entry(i int) {
	phrases, entry := &p.book.Words.HandIn, &p.doc.Entries[i]
	read := p.doc.JournalEntry(i)
	s := kit.Sheet{Words: p.book.Words, Theme: &p.book.Theme, Rubric: p.rubric(entry.Rubric), When: p.day(entry.When), Follows: p.follows(entry)}
	p.head(fmt.Sprintf(phrases.EntryOf, i+1, len(p.doc.Entries)))
	p.body.Add(s.Lines(&read, p.w)...)
	if entry.Why != "" {
		p.title(phrases.Why)
		p.say(entry.Why)
	}
	p.told(p.book.Words.TellBeside(entry.Extras, p.day))
}

func (p *paper) told(all []words.Told) {
	if len(all) > 0 {
		p.body.Add("")
		p.body.Add(kit.Told(&p.book.Theme, all, p.w)...)
	}
}

// follows says which moment an entry follows up, as far as the lecturer can know.
func (p *paper) follows(entry *exchange.Entry) string {
	if before := p.doc.Entry(entry.Follows); before != nil {
		return p.moment(before)
	}
	if entry.Said.Encounter.FollowsUp {
		return p.book.Words.HandIn.FollowsUnseen
	}
	return ""
}

// plans lists the intentions with what came of them, under one head.
func (p *paper) plans() {
	begun := false
	for i := range p.doc.Entries {
		entry := &p.doc.Entries[i]
		if entry.Said.Intention == nil {
			continue
		}
		if !begun {
			p.head(p.book.Words.Stand.Intentions)
		}
		begun = true
		p.say(p.book.Words.Walk.SayPlan(*entry.Said.Intention))
		parts := []string{p.day(entry.When)}
		for _, o := range entry.Outcomes {
			parts = append(parts, p.book.Words.Facts.Outcomes[o.Outcome]+" ("+p.day(o.When)+")")
		}
		p.quiet(strings.Join(parts, " · "))
	}
}

// aliases lists each once.
func (p *paper) aliases() {
	var aliases []string
	for i := range p.doc.Entries {
		if alias := p.doc.Entries[i].Said.Encounter.Alias; alias != "" {
			aliases = append(aliases, alias)
		}
	}
	if len(aliases) > 0 {
		slices.Sort(aliases)
		p.head(p.book.Words.HandIn.AliasesHead)
		p.say(strings.Join(slices.Compact(aliases), ", "))
	}
}

// replies lists what the student says to earlier answers, each with what it is about.
func (p *paper) replies() {
	for i, r := range p.doc.Replies {
		if i == 0 {
			p.head(p.book.Words.HandIn.RepliesHead)
		}
		about := p.day(r.Made)
		if to := p.to[r.Answer]; to != "" {
			about = fmt.Sprintf(p.book.Words.HandIn.ReplyTo, to) + " · " + about
		}
		if r.Criterion != "" {
			about += " · " + p.name(p.doc.Rubric, r.Criterion)
		}
		if entry := p.doc.Entry(r.Entry); entry != nil {
			about += " · " + p.moment(entry)
		}
		p.quiet(about)
		p.say(r.Text)
	}
}

// stays says what does not travel.
func (p *paper) stays() {
	phrases := &p.book.Words.HandIn
	p.head(phrases.StaysHead)
	notChosen := len(p.choice.Rows) - len(p.doc.Entries)
	assess := ""
	if len(p.doc.Estimates) == 0 && len(p.choice.Estimates) > 0 {
		assess = phrases.EstimateStays
	}
	for _, text := range present(assess, phrases.StayMargins, phrases.StayPrivate.Some(len(p.choice.Private)), phrases.NotChosen.Some(notChosen),
		p.book.Words.Told.KeptHere.Some(p.kept),
		phrases.StayDays[p.doc.Dates], phrases.StayRest) {
		p.say("■ " + text)
	}
}
