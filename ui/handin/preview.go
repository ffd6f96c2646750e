package handin

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// preview is the third step of handing in: what the lecturer will read, drawn from the very document that will be written.
type preview struct {
	in     *handIn
	doc    *exchange.HandIn // nil until it is made
	scroll kit.Scroll
	lines  []string // drawn at that width
	width  int
}

func (p *preview) open() tea.Cmd {
	v := p.in
	p.doc, p.lines, p.scroll = nil, nil, kit.Scroll{}
	return v.book.Do(p.in, readPreview(v.book, v.choice(), v.source))
}

func (p *preview) update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case previewMsg:
		if msg.err != nil {
			return tea.Batch(p.in.goTo(words.ChooseStep), p.in.book.Tell(p.in.sayWrite(msg.err)))
		}
		p.doc, p.lines = msg.doc, nil
	case window.ThemedMsg:
		p.lines = nil
	}
	return nil
}

func (p *preview) key(msg tea.Msg) (tea.Cmd, bool) {
	press, ok := msg.(tea.KeyPressMsg)
	return nil, ok && p.scroll.Key(press, &p.in.book.Keys)
}

func (p *preview) pass() tea.Cmd {
	if p.doc == nil {
		return nil
	}
	return p.in.goTo(words.WriteStep)
}

func (p *preview) draw(f *kit.Frame, w, h int) {
	k := keysOf(p.in.book.Window)
	f.Keys = p.in.hints(k.Up, k.Down, k.PageDown)
	if p.doc == nil {
		f.Add(kit.Styled(p.in.book.Theme.Quiet, kit.Wrap(p.in.book.Words.HandIn.Checking, w-2, " "))...)
		return
	}
	if width := min(w-2, 100); p.lines == nil || p.width != width {
		p.width, p.lines = width, newPaper(p.in, p.doc, width).write()
	}
	f.Body = p.lines
	p.scroll.ShowIn(f, h)
}

// paper writes a hand-in out as lines.
type paper struct {
	in   *handIn
	book *logbook.Logbook
	doc  *exchange.HandIn
	b    kit.Frame
	w    int
}

func newPaper(v *handIn, doc *exchange.HandIn, w int) *paper {
	return &paper{in: v, book: v.book, doc: doc, w: w}
}

func (p *paper) write() []string {
	p.quiet(p.book.Words.HandIn.PreviewAbout)
	p.profile()
	for i := range p.doc.Estimates {
		p.estimate(&p.doc.Estimates[i])
	}
	for i := range p.doc.Entries {
		p.entry(i)
	}
	p.plans()
	p.aliases()
	p.replies()
	p.stays()
	return p.b.Body
}

// head begins a part under a rule.
func (p *paper) head(text string) {
	t := &p.book.Theme
	rule := max(0, p.w-len([]rune(text))-3)
	p.b.Add("", " "+t.Accent.Render(kit.Cell(text, min(len([]rune(text)), p.w-1)))+" "+t.Quiet.Render(strings.Repeat("─", rule)))
}

func (p *paper) say(text string) { p.b.Add(kit.Wrap(text, p.w, " ")...) }

func (p *paper) quiet(text string) {
	p.b.Add(kit.Styled(p.book.Theme.Quiet, kit.Wrap(text, p.w, " "))...)
}

func (p *paper) title(text string) {
	p.b.Add("")
	p.b.Add(kit.Styled(p.book.Theme.Title, kit.Wrap(text, p.w, " "))...)
}

// day says a time as the lecturer reads it.
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

func (p *paper) name(r *rubric.Rubric, criterion string) string {
	if c, _ := r.Criterion(criterion); c != nil {
		return c.Name.In(p.book.Lang())
	}
	return criterion
}

func (p *paper) profile() {
	words, d := &p.book.Words.HandIn, p.doc
	chosen := words.Chosen[d.Chosen.By]
	if d.Chosen.From != nil && d.Chosen.To != nil {
		chosen += ", " + fmt.Sprintf(words.FromTo, p.day(*d.Chosen.From), p.day(*d.Chosen.To))
	}
	p.head(words.Profile)
	p.say(cmp.Or(d.Student, words.NoName))
	p.say(strings.Join([]string{cmp.Or(d.StageName, p.book.Words.Stand.WholeStudy), fmt.Sprintf(words.Made, p.day(d.Made)),
		p.book.Words.List.Count.Of(len(d.Entries)), chosen}, " · "))
}

func (p *paper) estimate(est *exchange.Estimate) {
	book, words, r := p.book, &p.book.Words.HandIn, p.rubric(est.Rubric)
	parts := []string{book.Words.Stand.Assess, stageOf(book, r, est.Stage), fmt.Sprintf(words.Version, est.Version)}
	if est.Finished != nil {
		parts = append(parts, fmt.Sprintf(words.Finished, p.day(*est.Finished)))
	}
	p.head(strings.Join(parts, " · "))
	for _, c := range inOrder(est.Claims, r) {
		level := words.NoLevel
		if c.Level != "" {
			level = "● " + book.LevelName(r, c.Level)
		}
		p.b.Add("", " "+book.Theme.Title.Render(p.name(r, c.Criterion))+"  "+book.Theme.Accent.Render(level))
		p.say(c.Reason)
		if moments := p.moments(c.Moments); moments != "" {
			p.quiet(fmt.Sprintf(words.ShownBy, moments))
		}
	}
	for _, m := range est.Mirror {
		p.title(book.Words.Stand.Mirror + " · " + cmp.Or(book.Words.Stand.FactNames[journal.Fact(m.Question)], m.Question))
		p.say(m.Text)
	}
}

// inOrder gives claims in the order of the rubric.
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

// stageOf names a stage of an older rubric, too.
func stageOf(book *logbook.Logbook, r *rubric.Rubric, id string) string {
	if s := r.Stage(id); s != nil {
		return s.Name.In(book.Lang())
	}
	return book.StageName(id)
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

func (p *paper) entry(i int) {
	words, entry := &p.book.Words.HandIn, &p.doc.Entries[i]
	read := p.doc.JournalEntry(i)
	s := kit.Sheet{Words: p.book.Words, Theme: &p.book.Theme, Rubric: p.rubric(entry.Rubric), When: p.day(entry.When), Follows: p.follows(entry)}
	p.head(fmt.Sprintf(words.EntryOf, i+1, len(p.doc.Entries)))
	p.b.Add(s.Lines(&read, p.w)...)
	if entry.Why != "" {
		p.title(words.Why)
		p.say(entry.Why)
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

// plans lists the intentions with what came of them.
func (p *paper) plans() {
	words, begun := p.book.Words, false
	for i := range p.doc.Entries {
		entry := &p.doc.Entries[i]
		if entry.Said.Intention == nil {
			continue
		}
		if !begun {
			p.head(words.Stand.Intentions)
		}
		begun = true
		p.say(words.Walk.SayPlan(*entry.Said.Intention))
		parts := []string{p.day(entry.When)}
		for _, o := range entry.Outcomes {
			parts = append(parts, words.Facts.Outcomes[o.Outcome]+" ("+p.day(o.When)+")")
		}
		p.quiet(strings.Join(parts, " · "))
	}
}

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

func (p *paper) replies() {
	for i, r := range p.doc.Replies {
		if i == 0 {
			p.head(p.book.Words.HandIn.RepliesHead)
		}
		about := p.day(r.Made)
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
	words, c := &p.book.Words.HandIn, p.in.choose
	p.head(words.StaysHead)
	for _, text := range []string{words.StayMargins, some(words.StayPrivate, len(c.choice.Private)),
		some(words.NotChosen, len(c.choice.Rows)-len(p.doc.Entries)), words.StayDays[p.doc.Dates], words.StayRest} {
		if text != "" {
			p.say("■ " + text)
		}
	}
}

// some words a number of things, and none not at all.
func some(p words.Plural, n int) string {
	if n < 1 {
		return ""
	}
	return p.Of(n)
}
