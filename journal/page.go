package journal

import (
	"slices"

	"koffiemoment/rubric"
)

// PageKind is what one page of the walk asks.
type PageKind string

// The kinds of pages, in the order in which a walk meets them.
const (
	StoryPage     PageKind = "story"
	EncounterPage PageKind = "encounter" // off the way: only who asks for it meets it
	DepthPage     PageKind = "depth"
	WantsPage     PageKind = "wants"
	CriterionPage PageKind = "criterion"
	TipPage       PageKind = "tip"
	OthersPage    PageKind = "others"
	IntentionPage PageKind = "intention"
	GoalsPage     PageKind = "goals"
	MarginPage    PageKind = "margin" // off the way, as the encounter is: nobody is asked to fill it
	SummaryPage   PageKind = "summary"
)

// PageID names a page so that a draft finds it again, whatever the depth has become since.
type PageID struct {
	Kind      PageKind `json:"kind"`
	Criterion string   `json:"criterion,omitempty"`
}

// Page is one screenful of the walk: one thing asked. Step counts attitudes and skills, from 1; a skill with several
// indicators is one step of several questions. Steps and questions are 0 on pages that are not counted.
type Page struct {
	PageID
	Part      int // which of the four parts, from 0
	Step      int
	Question  int
	Questions int
}

// The four parts of a walk, as Page.Part counts them.
const (
	Welcome = iota
	HoldOn
	PourCoffee
	GiveAttention
)

// Pages gives the pages of the walk as they stand for the depth of d, and the number of counted steps. A page does not go
// away while d stands on it.
func (d *Draft) Pages(r *rubric.Rubric) (pages []Page, steps int) {
	e := &d.Entry
	welcome := func(kind PageKind) { pages = append(pages, Page{PageID: PageID{Kind: kind}}) }
	welcome(StoryPage)
	if d.At.Kind == EncounterPage {
		welcome(EncounterPage)
	}
	welcome(DepthPage)
	if e.Depth != Short || e.Wanted+e.Theirs != "" || d.At.Kind == WantsPage {
		welcome(WantsPage)
	}
	for g := range r.Groups {
		pages, steps = d.addGroup(pages, steps, &r.Groups[g])
	}
	back := func(kind PageKind) {
		pages = append(pages, Page{PageID: PageID{Kind: kind}, Part: GiveAttention})
	}
	if e.Depth != Short || e.Tip != "" || d.At.Kind == TipPage {
		back(TipPage)
	}
	if e.Depth != Short || len(e.Others) > 0 || d.At.Kind == OthersPage {
		back(OthersPage)
	}
	back(IntentionPage)
	if e.Depth == Full && len(d.GoalsAsked(r)) > 0 || len(e.Goals) > 0 || d.At.Kind == GoalsPage {
		back(GoalsPage)
	}
	if d.At.Kind == MarginPage {
		back(MarginPage)
	}
	back(SummaryPage)
	return pages, steps
}

func (d *Draft) addGroup(pages []Page, steps int, g *rubric.Group) ([]Page, int) {
	var asked []string
	for _, c := range g.Criteria {
		if g.Part != rubric.Goals && slices.Contains(d.Asked, c.ID) {
			asked = append(asked, c.ID)
		}
	}
	for i, id := range asked {
		p := Page{PageID: PageID{CriterionPage, id}, Part: HoldOn}
		if g.Part == rubric.Pour {
			p.Part, p.Question, p.Questions = PourCoffee, i+1, len(asked)
		}
		if g.Part == rubric.Hold || i == 0 {
			steps++
		}
		p.Step = steps
		pages = append(pages, p)
	}
	return pages, steps
}

func (d *Draft) pageIDs(r *rubric.Rubric) []PageID {
	pages, _ := d.Pages(r)
	ids := make([]PageID, len(pages))
	for i, p := range pages {
		ids[i] = p.PageID
	}
	return ids
}

// Page gives the page where d stands and the number of counted steps.
func (d *Draft) Page(r *rubric.Rubric) (Page, int) {
	pages, steps := d.Pages(r)
	for _, p := range pages {
		if p.PageID == d.At {
			return p, steps
		}
	}
	return pages[0], steps
}

// Next goes one page on. It says false on the last page.
func (d *Draft) Next(r *rubric.Rubric) bool { return d.turn(r, 1) }

// Back goes one page back. It says false on the first page.
func (d *Draft) Back(r *rubric.Rubric) bool { return d.turn(r, -1) }

func (d *Draft) turn(r *rubric.Rubric, by int) bool {
	to, found := d.Beside(r, by)
	if found {
		d.At = to
	}
	return found
}

// Beside gives the page that lies so many pages on, and says false where the walk has none.
func (d *Draft) Beside(r *rubric.Rubric, by int) (PageID, bool) {
	ids := d.pageIDs(r)
	at := slices.Index(ids, d.At) + by
	if at < 0 || at >= len(ids) {
		return PageID{}, false
	}
	return ids[at], true
}

// GoalsAsked gives the goals that the entry's stage asks for, or all goals when it has no stage, in the rubric's order. One
// that is ticked already stays among them.
func (d *Draft) GoalsAsked(r *rubric.Rubric) []string {
	return goals(r, d.Entry.Encounter.Stage, d.Entry.Goals)
}

// goals gives those that a stage asks for, or all where it names none, and the ticked ones among them.
func goals(r *rubric.Rubric, stage string, ticked []string) []string {
	var asked, ids []string
	if s := r.Stage(stage); s != nil {
		asked = s.Goals
	}
	for _, g := range r.Groups {
		for _, c := range g.Criteria {
			if g.Part == rubric.Goals && (len(asked) == 0 || slices.Contains(asked, c.ID) || slices.Contains(ticked, c.ID)) {
				ids = append(ids, c.ID)
			}
		}
	}
	return ids
}

// Missing gives the asked criteria that hold no answer at all, in the order of the walk. Skipped ones are not missing.
func (d *Draft) Missing() []string {
	var ids []string
	for _, id := range d.Asked {
		if d.Answer(id).State() == Unanswered {
			ids = append(ids, id)
		}
	}
	return ids
}
