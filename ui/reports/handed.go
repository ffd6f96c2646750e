package reports

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
	"koffiemoment/rubric"
	"koffiemoment/ui/words"
)

// HandIn lays out all that a hand-in says, in the order in which the lecturer reads it. It takes nothing from a journal: what the hand-in does
// not say must not be seen here either.
func HandIn(c *words.Catalog, doc *exchange.HandIn) *report.Document {
	h := newHanded(c, doc)
	out := &report.Document{Lang: c.Lang, Title: h.title(), For: c.Report.Handed.For, Facts: h.facts(), Words: c.Report.Paper}
	out.Pages = append(out.Pages, h.overview())
	for i := range doc.Estimates {
		out.Pages = append(out.Pages, h.estimate(&doc.Estimates[i]))
	}
	for i := range doc.Extras {
		page := report.Page{Title: fmt.Sprintf(c.Told.OverTitle, h.stage(doc.Rubric, doc.Extras[i].Stage))}
		words.AddTold(&page, c.TellOver(&doc.Extras[i], c.OwnDay))
		out.Pages = append(out.Pages, page)
	}
	for i := range doc.Entries {
		out.Pages = append(out.Pages, h.entry(i))
	}
	for _, page := range []report.Page{h.plans(), h.replies()} {
		if len(page.Parts) > 0 {
			out.Pages = append(out.Pages, page)
		}
	}
	return out
}

// handed says what a hand-in holds.
type handed struct {
	c     *words.Catalog
	doc   *exchange.HandIn
	older map[string]*rubric.Rubric // by digest
	at    map[string]int            // the places of entries, by id

	hidden map[string]bool     // entries of which no level is told, by id
	hides  func(string) bool   // whose levels are held back in entries; nil for none
	placed map[string][]string // see inMoments, nil until it was asked for
}

func newHanded(c *words.Catalog, doc *exchange.HandIn) *handed {
	h := &handed{c: c, doc: doc, older: map[string]*rubric.Rubric{}, at: map[string]int{}}
	for _, r := range doc.Older {
		h.older[r.Ref().Digest] = r
	}
	for i := range doc.Entries {
		h.at[doc.Entries[i].ID] = i
	}
	return h
}

func (h *handed) title() string {
	if h.doc.Student == "" {
		return h.c.HandIn.Profile
	}
	return fmt.Sprintf(h.c.Report.Handed.Of, h.doc.Student)
}

// facts say what was handed in, when, and how it was chosen.
func (h *handed) facts() []string {
	say, d := &h.c.HandIn, h.doc
	chosen := h.c.List.Count.Of(len(d.Entries)) + ": " + say.Chosen[d.Chosen.By]
	if d.Chosen.From != nil && d.Chosen.To != nil {
		chosen += ", " + fmt.Sprintf(say.FromTo, h.c.OwnDay(*d.Chosen.From), h.c.OwnDay(*d.Chosen.To))
	}
	return []string{
		cmp.Or(d.StageName, h.c.Stand.WholeStudy) + " · " + fmt.Sprintf(say.Made, h.c.OwnDay(d.Made)),
		chosen + " · " + h.c.Student.Dates[d.Dates],
	}
}

// overview is what there is to see at a glance.
func (h *handed) overview() report.Page {
	say := &h.c.Report.Handed
	page := report.Page{Title: say.Overview}
	if len(h.doc.Entries) == 0 {
		page.Facts = append(page.Facts, h.c.Student.NoEntries)
	}
	if len(h.doc.Estimates) == 0 {
		page.Facts = append(page.Facts, h.c.Student.NoEstimate)
	}
	page.Add(say.Asks, strings.Join(h.asks(), "\n"))
	page.AddPicture(say.Coverage, h.coverage())
	h.addLevels(&page)
	page.Add(h.c.HandIn.AliasesHead, strings.Join(h.aliases(), ", "))
	return page
}

// asks names the entries that the student asks to look at.
func (h *handed) asks() (names []string) {
	for i := range h.doc.Entries {
		if h.doc.Entries[i].Said.LookHere {
			names = append(names, h.named(i))
		}
	}
	return names
}

// aliases gives each once, sorted, so that one can be looked for.
func (h *handed) aliases() (all []string) {
	for i := range h.doc.Entries {
		if alias := h.doc.Entries[i].Said.Encounter.Alias; alias != "" {
			all = append(all, alias)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// rubricOf gives the one that an entry or estimate was written with, by its digest, which is empty for the hand-in's own.
func (h *handed) rubricOf(digest string) *rubric.Rubric {
	if r := h.older[digest]; r != nil {
		return r
	}
	return h.doc.Rubric
}

// stage names a stage in the words of the first rubric that has it.
func (h *handed) stage(r *rubric.Rubric, id string) string {
	for _, from := range append([]*rubric.Rubric{r, h.doc.Rubric}, h.doc.Older...) {
		if stage := from.Stage(id); stage != nil {
			return stage.Name.In(h.c.Lang)
		}
	}
	return id
}

// moment says when the i-th entry was and with whom.
func (h *handed) moment(i int) string {
	e := &h.doc.Entries[i]
	return h.c.OwnDay(e.When) + ", " + cmp.Or(e.Said.Encounter.Alias, h.c.Entry.NoAlias)
}

func (h *handed) named(i int) string { return fmt.Sprintf(h.c.Report.Handed.Entry, i+1, h.moment(i)) }

// place gives the place of an entry in the hand-in, -1 for one that did not travel.
func (h *handed) place(id string) int {
	if at, travels := h.at[id]; travels {
		return at
	}
	return -1
}

// estimate is a self-assessment: each level with its reason and those of the moments that show it which travel.
func (h *handed) estimate(est *exchange.Estimate) report.Page {
	say, r := &h.c.Report.Handed, h.rubricOf(est.Rubric)
	page := report.Page{Title: h.c.Stand.Assess + " · " + h.stage(r, est.Stage)}
	finished := h.c.Command.HandIn.Preview.Open
	if est.Finished != nil {
		finished = fmt.Sprintf(h.c.HandIn.Finished, h.c.OwnDay(*est.Finished))
	}
	page.Facts = []string{fmt.Sprintf(h.c.HandIn.Version, est.Version) + " · " + finished}
	table := report.Table{Caption: say.LevelsWhy, Head: []string{say.Criterion, say.Level, say.Reason, say.Moments}, Shares: []int{22, 14, 42, 22}}
	claims := slices.Clone(est.Claims)
	known := inRubric(r)
	slices.SortStableFunc(claims, func(a, b exchange.Claim) int { return known(a.Criterion) - known(b.Criterion) })
	for _, claim := range claims {
		var shown []string
		for _, id := range claim.Moments {
			if at := h.place(id); at >= 0 {
				shown = append(shown, h.named(at))
			}
		}
		level := h.c.HandIn.NoLevel
		if claim.Level != "" {
			level = r.LevelName(claim.Level, h.c.Lang)
		}
		table.Rows = append(table.Rows, []string{criterionName(r, claim.Criterion, h.c.Lang), level, claim.Reason, strings.Join(shown, "\n")})
	}
	page.AddTable("", table)
	for _, answered := range est.Mirror {
		page.Add(h.c.MirrorQuestion(answered.Question, r), answered.Text)
	}
	return page
}

// inRubric gives the place of a criterion in the order of a rubric; what it does not know comes last.
func inRubric(r *rubric.Rubric) func(criterion string) int {
	order := map[string]int{}
	for _, g := range r.Groups {
		for _, c := range g.Criteria {
			order[c.ID] = len(order)
		}
	}
	return func(criterion string) int {
		if at, known := order[criterion]; known {
			return at
		}
		return len(order)
	}
}

// criterionName names a criterion in the words of a rubric, by its id where that has none.
func criterionName(r *rubric.Rubric, id, lang string) string {
	if c, _ := r.Criterion(id); c != nil {
		return c.Name.In(lang)
	}
	return id
}

// EntryHanded lays out one entry of a hand-in, the i-th, as HandIn does. The levels of criteria that hides says so of are held back in it; nil
// holds back none.
func EntryHanded(c *words.Catalog, doc *exchange.HandIn, i int, hides func(criterion string) bool) report.Page {
	h := newHanded(c, doc)
	h.hides = hides
	return h.entry(i)
}

// entry is one entry whole, why it was chosen before it, and behind it what came of its intention and what was written beside it.
func (h *handed) entry(i int) report.Page {
	e, read := &h.doc.Entries[i], h.doc.JournalEntry(i)
	r := h.rubricOf(e.Rubric)
	for id, answer := range read.Answers {
		if answer.Level != "" && h.hides != nil && h.hides(id) {
			answer.Level = h.c.Student.LevelHidden // a level that no rubric has goes by its id
			read.Answers[id] = answer
		}
	}
	page := h.c.EntryPage(&read, r)
	page.Title = h.named(i)
	look := ""
	if e.Said.LookHere {
		look = "■ " + h.c.Walk.LookHere
	}
	at := read.Encounter
	at.Alias = "" // it stands in the title with the day
	page.Facts = words.Said(h.c.Facts.SayEncounter(&at, ""),
		h.c.Facts.SayMore(&read, h.assignment(r, &e.Said.Encounter), h.follows(e)), look)
	if e.Why != "" {
		page.Parts = slices.Insert(page.Parts, 0, report.Part{Heading: h.c.HandIn.Why, Texts: []string{e.Why}})
	}
	page.Add(h.c.Command.HandIn.Preview.Outcome, strings.Join(h.outcomes(e), "\n"))
	words.AddTold(&page, h.c.TellHanded(e.Extras, h.c.OwnDay))
	return page
}

// assignment names the stage and the kind of assignment.
func (h *handed) assignment(r *rubric.Rubric, at *exchange.Encounter) string {
	if at.Stage == "" {
		return ""
	}
	name := h.stage(r, at.Stage)
	if stage := r.Stage(at.Stage); stage != nil {
		if kind := stage.Kind(at.Kind); kind != nil {
			name += ", " + kind.Name.In(h.c.Lang)
		}
	}
	return name
}

// follows says which moment an entry follows up, as far as its reader can know.
func (h *handed) follows(e *exchange.Entry) string {
	if at := h.place(e.Follows); at >= 0 {
		return h.named(at)
	}
	if e.Said.Encounter.FollowsUp {
		return h.c.HandIn.FollowsUnseen
	}
	return ""
}

func (h *handed) outcomes(e *exchange.Entry) (came []string) {
	for _, o := range e.Outcomes {
		came = append(came, h.c.Facts.Outcomes[o.Outcome]+" ("+h.c.OwnDay(o.When)+")")
	}
	return came
}

// plans lists the intentions with what came of them. None is called open: what came of it may be in a moment that did not travel.
func (h *handed) plans() report.Page {
	say := &h.c.Report.Handed
	page := report.Page{Title: h.c.Stand.Intentions}
	table := report.Table{Caption: say.PlansCame, Head: []string{say.When, say.Intention, say.CameOfIt}, Shares: []int{28, 46, 26}}
	for i := range h.doc.Entries {
		e := &h.doc.Entries[i]
		if e.Said.Intention.Empty() {
			continue
		}
		table.Rows = append(table.Rows, []string{h.named(i), h.c.Walk.SayPlan(*e.Said.Intention), strings.Join(h.outcomes(e), "\n")})
	}
	page.AddTable("", table)
	return page
}

// replies lists what the student says to earlier answers, each with what it is about.
func (h *handed) replies() report.Page {
	say := &h.c.Report.Handed
	page := report.Page{Title: say.Replies}
	for i := range h.doc.Replies {
		reply := &h.doc.Replies[i]
		about := say.ReplyToAll
		if at := h.place(reply.Entry); at >= 0 {
			about = h.named(at)
		}
		if reply.Criterion != "" {
			about = criterionName(h.doc.Rubric, reply.Criterion, h.c.Lang)
		}
		page.Add(fmt.Sprintf(say.ReplyD, h.c.OwnDay(reply.Made))+" · "+about, reply.Text)
	}
	return page
}
