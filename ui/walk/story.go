package walk

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/kit"
)

// storyPane asks what was seen or heard, then what was thought about it; the facts of the encounter wait below.
type storyPane struct {
	walk           *Walk
	story, thought *kit.Field
	facts          *kit.Form
	at             int // 0 story, 1 thought, 2 facts
}

func newStoryPane(w *Walk) *storyPane {
	t := &w.book.Theme
	p := &storyPane{walk: w, story: kit.NewField(t, w.Draft.Entry.Story), thought: kit.NewField(t, w.Draft.Entry.Thought)}
	p.facts = newFacts(w)
	p.story.Focus(true)
	return p
}

func (p *storyPane) style(t *kit.Theme) {
	p.story.Style(t)
	p.thought.Style(t)
}

// move goes to the next field; within the facts that is the next row.
func (p *storyPane) move(by int) {
	if p.at == 2 && p.facts.Move(by) {
		return
	}
	p.at = (p.at + by + 3) % 3
	p.story.Focus(p.at == 0)
	p.thought.Focus(p.at == 1)
	if p.facts.Leave(); p.at == 2 {
		p.facts.At = 0
		if by < 0 {
			p.facts.At = len(p.facts.Rows) - 1
		}
		p.facts.Enter()
	}
}

func (p *storyPane) key(msg tea.Msg) (changed, handled bool) {
	k := keysOf(p.walk.book.Window)
	if press, ok := msg.(tea.KeyPressMsg); ok {
		switch {
		case key.Matches(press, k.Switch):
			p.move(1)
			return false, true
		case key.Matches(press, k.SwitchBack):
			p.move(-1)
			return false, true
		case key.Matches(press, k.Stop), key.Matches(press, k.Help):
			return false, false
		case p.at == 2 && key.Matches(press, k.Up) && p.facts.At == 0:
			p.move(-1)
			return false, true
		}
	}
	return p.write(msg)
}

func (p *storyPane) write(msg tea.Msg) (changed, handled bool) {
	entry := &p.walk.Draft.Entry
	var e kit.Edited
	switch p.at {
	case 0:
		e = p.story.Update(msg)
		entry.Story = p.story.Text
	case 1:
		e = p.thought.Update(msg)
		entry.Thought = p.thought.Text
	default:
		changed, _ = p.facts.Key(msg, &p.walk.book.Keys)
		return changed, true
	}
	p.walk.tellEdit(e)
	return e.Changed, true
}

func (p *storyPane) Written() kit.Written {
	switch p.at {
	case 0:
		return p.story.Written("story")
	case 1:
		return p.thought.Written("thought")
	}
	return p.facts.Written()
}

func (p *storyPane) draw(f *kit.Frame, w, h int) {
	book := p.walk.book
	words, t := &book.Words.Walk, &book.Theme
	f.Keys = p.walk.hints(book.Keys.Switch)
	if p.at == 2 {
		f.Keys = p.walk.hints(book.Keys.Switch, book.Keys.Up, book.Keys.Down, book.Keys.Turn)
	}
	if i := p.walk.came; i != nil {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(words.Planned+" "+words.SayPlan(i.Plan), min(w-2, 100), " "))...)
		f.Add("")
	}
	if kind := p.prompt(); kind != "" && h > 14 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(kind, min(w-2, 100), " "))...)
		f.Add("")
	}
	below := p.below(w)
	room := h - len(f.Body) - len(below) - 3
	p.drawField(f, p.story, words.Story, w, p.height(p.story, 0, room))
	f.Add(kit.Styled(t.Quiet, kit.Wrap(words.Worry, w-2, " "))...)
	if h > 14 {
		f.Add("")
	}
	p.drawField(f, p.thought, words.Thought, w, p.height(p.thought, 1, room))
	if h > 14 {
		f.Add("")
	}
	if p.at == 2 {
		lines, cursor, at := p.facts.Lines(&book.Theme, w-2, true)
		f.Focus = len(f.Body) + at
		f.FocusEnd = min(f.Focus+1, len(f.Body)+len(lines)-1)
		if cursor != nil {
			cursor.Y += len(f.Body)
			f.Cursor = cursor
		}
		f.Add(lines...)
		return
	}
	f.Add(below...)
}

// prompt is the sentence that the kind of assignment adds to the story question.
func (p *storyPane) prompt() string {
	enc := &p.walk.Draft.Entry.Encounter
	if s := p.walk.rubric.Stage(enc.Stage); s != nil {
		if kind := s.Kind(enc.Kind); kind != nil {
			return kind.Prompt.In(p.walk.book.Lang())
		}
	}
	return ""
}

// below is the encounter in one line, while the cursor is not in it, after how an open intention went.
func (p *storyPane) below(w int) (lines []string) {
	book := p.walk.book
	line := func(label, value string) {
		lines = append(lines, " "+label+"  "+book.Theme.Quiet.Render(kit.Cell(value, max(0, w-len([]rune(label))-4))))
	}
	if r := p.facts.Rows[0]; r.Label == book.Words.Facts.CameBack {
		line(r.Label, r.Options[r.Chosen].Name)
	}
	enc := &p.walk.Draft.Entry.Encounter
	line(book.Words.Walk.Facts, book.Words.Facts.SayEncounter(enc, book.Words.Dates.Moment(enc.When, book.Now())))
	return lines
}

// height shares the room: the field with the cursor gets what the other leaves.
func (p *storyPane) height(fl *kit.Field, at, room int) int {
	small := min(3, max(2, strings.Count(p.thought.Text, "\n")+1))
	if at == 0 && p.at != 1 {
		if p.at == 2 {
			return small
		}
		return max(3, room-small-3)
	}
	if at == 1 && p.at == 1 {
		return max(3, room-3-3)
	}
	return small
}

func (p *storyPane) drawField(f *kit.Frame, fl *kit.Field, label string, w, height int) {
	f.Add(kit.Styled(p.walk.book.Theme.Title, kit.Wrap(label, w-2, " "))...)
	kit.DrawField(f, fl, w, height)
}
