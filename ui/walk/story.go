package walk

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/kit"
)

// storyPane asks what was seen or heard, then what was thought about it: two fields, because the walk is about telling these apart. The
// facts of the encounter wait below, folded into a line until tab comes there.
type storyPane struct {
	texts
	came  *kit.Row // how the open intention went; nil when that is not asked
	facts *kit.Form
}

// The texts of the story.
const (
	onStory = iota
	onThought
)

func newStoryPane(v *Walk) *storyPane {
	words, d := &v.book.Words.Walk, &v.draft
	p := &storyPane{texts: texts{walk: v, lower: true}, came: cameBackRow(v)}
	p.add("story", words.Story, d.Entry.Story, d.SetStory)
	p.add("thought", words.Thought, d.Entry.Thought, d.SetThought)
	p.facts = newFacts(v, p.came)
	p.stand(onStory)
	return p
}

func (p *storyPane) style(t *kit.Theme) {
	p.texts.style(t)
	p.facts.Style(t)
}

func (p *storyPane) key(msg tea.Msg) (changed, handled bool) {
	if p.below() {
		return p.factsKey(msg)
	}
	from := p.at
	changed, handled = p.texts.key(msg)
	if p.below() {
		p.facts.At = 0
		if from == onStory { // backwards, past the first of the page to the last of it
			p.facts.At = len(p.facts.Rows) - 1
		}
		p.facts.Enter()
	}
	return changed, handled
}

// factsKey answers a key among the facts, where tab goes from row to row and out at either end.
func (p *storyPane) factsKey(msg tea.Msg) (changed, handled bool) {
	k := keysOf(p.walk.book.Window)
	if k.leaves(msg) {
		return false, false
	}
	by := k.tab(msg)
	if press, ok := msg.(tea.KeyPressMsg); ok && key.Matches(press, k.Up) && p.facts.At == 0 {
		by = -1
	}
	if by == 0 {
		changed, _ = p.facts.Key(msg, &k.Keys)
		return changed, true // enter on the last row goes nowhere, and not to the next page
	}
	if !p.facts.Move(by) {
		p.facts.Leave()
		p.move(by)
	}
	return false, true
}

// written gives the alias too, which is a text that leaves as well.
func (p *storyPane) written() kit.Written {
	if p.below() {
		return p.facts.Written()
	}
	return p.texts.written()
}

// draw puts the facts at the very end, where they grow downwards when tab comes there; the texts above give way.
func (p *storyPane) draw(f *kit.Frame, w, h int) {
	book := p.walk.book
	words, t, k := &book.Words.Walk, &book.Theme, &book.Keys
	f.Keys = p.walk.hints(k.Switch)
	if p.below() {
		f.Keys = p.walk.hints(k.Switch, k.Up, k.Down, k.Turn)
	}
	roomy := h > 14 // else the questions and their fields take all there is
	if i := p.walk.came; i != nil {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(words.Planned+" "+words.SayPlan(i.Plan), min(w, kit.Prose), ""))...)
		f.Add("")
	}
	if prompt := p.prompt(); prompt != "" && roomy {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(prompt, min(w, kit.Prose), ""))...)
		f.Add("")
	}
	folded := p.folded(w)
	story, thought := p.heights(h - len(f.Body) - len(folded) - 3)
	p.ask(f, onStory, w, story)
	f.Add(kit.Styled(t.Quiet, kit.Wrap(words.Worry, w, ""))...)
	if roomy {
		f.Add("")
	}
	p.ask(f, onThought, w, thought)
	if roomy {
		f.Add("")
	}
	if p.below() {
		f.Form(t, p.facts, w, true, 1)
		return
	}
	f.Add(folded...)
}

// prompt is the sentence that the kind of assignment adds to the story question.
func (p *storyPane) prompt() string {
	enc := &p.walk.draft.Entry.Encounter
	if s := p.walk.rubric.Stage(enc.Stage); s != nil {
		if kind := s.Kind(enc.Kind); kind != nil {
			return kind.Prompt.In(p.walk.book.Lang())
		}
	}
	return ""
}

// folded is the encounter in one line, while the cursor is not in it, after how an open intention went.
func (p *storyPane) folded(w int) (lines []string) {
	book := p.walk.book
	line := func(label, value string) {
		lines = append(lines, " "+label+"  "+book.Theme.Quiet.Render(kit.Cell(value, max(0, w-len([]rune(label))-4))))
	}
	if p.came != nil {
		line(p.came.Label, p.came.Options[p.came.Chosen].Name)
	}
	enc := &p.walk.draft.Entry.Encounter
	line(book.Words.Walk.Facts, book.Words.Facts.SayEncounter(enc, book.Words.Dates.Moment(enc.When, book.Now())))
	return lines
}

// heights share the room: the field with the cursor gets what the other leaves.
func (p *storyPane) heights(room int) (story, thought int) {
	// Of the thought two or three lines stay in sight, of the story as many: what was written there is known.
	small := min(3, max(2, strings.Count(p.all[onThought].field.Text(), "\n")+1))
	switch p.at {
	case onStory:
		return max(3, room-small-3), small
	case onThought:
		return small, max(3, room-3-3)
	}
	return small, small
}
