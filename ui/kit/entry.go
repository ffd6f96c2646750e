package kit

import (
	"strings"

	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/ui/words"
)

// Sheet writes an entry out: for the student, in the preview of a hand-in, and for a lecturer.
type Sheet struct {
	Words   *words.Catalog
	Theme   *Theme
	Rubric  *rubric.Rubric
	When    string                      // the day of the encounter, as this reader gets to see it
	Follows string                      // what it follows up, empty for nothing
	Hidden  func(criterion string) bool // whose levels are held back; nil for none
	Named   bool                        // who it was with stands above it already
	Glance  bool                        // only what an entry is known by, for a preview, which names it as well
}

// Part is one part of an entry that is written out: what stands under one heading. At is the page of the walk on which it is changed.
type Part struct {
	At    journal.PageID
	ID    string // as exchange tells the parts of an entry apart; empty for what is no part there
	Marks []Emphasis
	name  string // the heading, empty for none
	state string // styled, at the right of the heading
	note  string // what the state means
	texts []passage
}

// Emphasis is words of a part in a style of their own. Those of one part stand in the order of its text.
type Emphasis struct {
	Words string
	Style lipgloss.Style
}

// passage is a text of a part. What is quiet is no answer but what was asked, or a fact.
type passage struct {
	text  string
	quiet bool
	item  bool // one of several
}

// Lines writes the entry out, a blank line between its parts.
func (s *Sheet) Lines(entry *journal.Entry, w int) []string {
	var lines []string
	for i, p := range s.Parts(entry) {
		if i > 0 {
			lines = append(lines, "")
		}
		lines = append(lines, p.Lines(s.Theme, s.Theme.Quiet, w)...)
	}
	return lines
}

// Lines writes a part out, with its heading in the style that it is given, and below that what its state means.
func (p *Part) Lines(t *Theme, name lipgloss.Style, w int) []string {
	w = min(w, Prose)
	lines := p.head(name, w)
	lines = append(lines, p.Notes(t, w)...)
	return append(lines, p.body(t, w)...)
}

// Bare is Lines without what the state means, for where that stands beside it.
func (p *Part) Bare(t *Theme, name lipgloss.Style, w int) []string {
	w = min(w, Prose)
	return append(p.head(name, w), p.body(t, w)...)
}

// Notes gives what the state of a part means.
func (p *Part) Notes(t *Theme, w int) []string { return Styled(t.Quiet, Wrap(p.note, w, "")) }

// head gives the heading with the state at its right, or below it where it finds no room.
func (p *Part) head(name lipgloss.Style, w int) []string {
	lines := Wrap(p.name, w, "")
	last := len(lines) - 1
	styled := Styled(name, lines)
	switch {
	case p.state == "":
	case last >= 0 && lipgloss.Width(lines[last])+2+lipgloss.Width(p.state) <= w:
		styled[last] = Pad(styled[last], w-lipgloss.Width(p.state)) + p.state
	default:
		styled = append(styled, p.state)
	}
	return styled
}

func (p *Part) body(t *Theme, w int) []string {
	var lines []string
	marks := p.Marks
	for _, text := range p.texts {
		indent := ""
		if text.item {
			indent = "  "
		}
		wrapped := Wrap(text.text, w, indent)
		if text.quiet {
			wrapped = Styled(t.Quiet, wrapped)
		} else {
			marks = mark(wrapped, text.text, marks)
		}
		if text.item && len(wrapped) > 0 {
			wrapped[0] = "· " + strings.TrimPrefix(wrapped[0], indent)
		}
		lines = append(lines, wrapped...)
	}
	return lines
}

// Parts gives the parts of an entry that hold anything, in the order in which one reads them.
func (s *Sheet) Parts(entry *journal.Entry) []Part {
	w := &s.Words.Walk
	at := func(kind journal.PageKind) journal.PageID { return journal.PageID{Kind: kind} }
	story := Part{At: at(journal.StoryPage), ID: exchange.PartStory, name: w.Story}
	if s.Glance {
		story.name = ""
	}
	var parts []Part
	if facts := s.encounter(entry); len(facts.texts) > 0 {
		parts = append(parts, facts)
	}
	parts = story.with(parts, entry.Story)
	parts = Part{At: story.At, ID: exchange.PartThought, name: w.Thought}.with(parts, entry.Thought)
	parts = Part{At: at(journal.WantsPage), ID: exchange.PartWanted, name: w.Wanted}.with(parts, entry.Wanted)
	parts = Part{At: at(journal.WantsPage), ID: exchange.PartTheirs, name: w.Theirs}.with(parts, entry.Theirs)
	if entry.CameBack != nil {
		parts = Part{At: at(journal.EncounterPage), ID: exchange.PartWent, name: w.Said}.with(parts, entry.CameBack.Said)
	}
	for _, id := range s.Rubric.Walked() {
		parts = s.answer(parts, id, entry.Answers[id])
	}
	parts = Part{At: at(journal.TipPage), ID: exchange.PartTip, name: w.AskTip}.with(parts, entry.Tip)
	parts = Part{At: at(journal.OthersPage), ID: exchange.PartOther, name: w.Others}.with(parts, entry.Others...)
	if !entry.Intention.Empty() {
		parts = Part{At: at(journal.IntentionPage), ID: exchange.PartIntention, name: w.PageName(journal.IntentionPage)}.with(parts, w.SayPlan(*entry.Intention))
	}
	parts = Part{At: at(journal.GoalsPage), ID: exchange.PartGoals, name: w.PageName(journal.GoalsPage)}.with(parts, s.goals(entry)...)
	if entry.LookHere {
		parts = append(parts, s.flag(w.LookHere))
	}
	if entry.Private {
		parts = append(parts, s.flag(w.Private))
	}
	return Part{At: at(journal.MarginPage), name: w.Margin}.with(parts, entry.Margin)
}

// with adds the part to others, with its texts in it, unless nothing stands in any of them.
func (p Part) with(others []Part, texts ...string) []Part {
	for _, text := range texts {
		if strings.TrimSpace(text) != "" {
			p.texts = append(p.texts, passage{text: text, item: len(texts) > 1})
		}
	}
	if len(p.texts) == 0 {
		return others
	}
	return append(others, p)
}

// flag is something that was switched on for the whole entry.
func (s *Sheet) flag(name string) Part {
	return Part{At: journal.PageID{Kind: journal.SummaryPage}, name: "■ " + name}
}

// encounter is the facts.
func (s *Sheet) encounter(entry *journal.Entry) Part {
	enc, facts := entry.Encounter, &s.Words.Facts
	if s.Named || s.Glance {
		enc.Alias = ""
	}
	lines := []string{facts.SayEncounter(&enc, s.When)}
	if !s.Glance {
		lines = append(lines, facts.SayMore(entry, s.stage(&enc), s.Follows))
	}
	p := Part{At: journal.PageID{Kind: journal.EncounterPage}, ID: exchange.PartEncounter}
	for _, line := range words.Said(lines...) {
		p.texts = append(p.texts, passage{text: line, quiet: true})
	}
	return p
}

// answer adds one criterion with its level; one that was never met is left out.
func (s *Sheet) answer(parts []Part, id string, a journal.Answer) []Part {
	if a.State() == journal.Unanswered {
		return parts
	}
	lang := s.Words.Lang
	c, _ := s.Rubric.Criterion(id)
	p := Part{At: journal.PageID{Kind: journal.CriterionPage, Criterion: id}, ID: id, name: c.Name.In(lang), state: s.state(id, a)}
	if i := s.Rubric.LevelIndex(a.Level); i >= 0 && !s.hides(id) && !s.Glance {
		p.note = c.Levels[i].In(lang)
	}
	if a.Text != "" {
		p.texts = append(p.texts, passage{text: a.Text})
	}
	if a.Deeper != "" && !s.Glance {
		p.texts = append(p.texts, passage{text: c.Deepening.In(lang), quiet: true})
	}
	if a.Deeper != "" {
		p.texts = append(p.texts, passage{text: a.Deeper})
	}
	return append(parts, p)
}

// state says how a criterion stands: the letters and the name of its level, or in words.
func (s *Sheet) state(id string, a journal.Answer) string {
	t, lang := s.Theme, s.Words.Lang
	i := s.Rubric.LevelIndex(a.Level)
	switch {
	case a.Level != "" && s.hides(id):
		return t.Quiet.Render(s.Words.Student.LevelHidden)
	case i >= 0:
		return Letters(t, s.Rubric, a.Level, lang) + " " + t.Quiet.Render(strings.ToLower(s.Rubric.Levels[i].Name.In(lang)))
	case s.Glance && a.State() == journal.Written:
		return ""
	}
	return t.Quiet.Render(State(s.Words, s.Rubric, a))
}

func (s *Sheet) hides(id string) bool { return s.Hidden != nil && s.Hidden(id) }

func (s *Sheet) goals(entry *journal.Entry) (names []string) {
	for _, id := range entry.Goals {
		if c, _ := s.Rubric.Criterion(id); c != nil {
			names = append(names, c.Name.In(s.Words.Lang))
		}
	}
	return names
}

// stage names the stage and the kind of assignment, empty for none.
func (s *Sheet) stage(enc *journal.Encounter) string {
	stage := s.Rubric.Stage(enc.Stage)
	if stage == nil {
		return ""
	}
	name := stage.Name.In(s.Words.Lang)
	if kind := stage.Kind(enc.Kind); kind != nil {
		name += ", " + kind.Name.In(s.Words.Lang)
	}
	return name
}
