package ui

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// storyPane asks what was seen or heard, then what was thought about it; the facts of the encounter wait below.
type storyPane struct {
	walk           *walk
	story, thought *field
	facts          *form
	at             int // 0 story, 1 thought, 2 facts
}

func newStoryPane(w *walk) *storyPane {
	t := &w.book.theme
	p := &storyPane{walk: w, story: newField(t, w.draft.Entry.Story), thought: newField(t, w.draft.Entry.Thought)}
	p.facts = newFacts(w)
	p.story.focus(true)
	return p
}

func (p *storyPane) style(t *theme) {
	p.story.style(t)
	p.thought.style(t)
}

// move goes to the next field; within the facts that is the next row.
func (p *storyPane) move(by int) {
	if p.at == 2 && p.facts.move(by) {
		return
	}
	p.at = (p.at + by + 3) % 3
	p.story.focus(p.at == 0)
	p.thought.focus(p.at == 1)
	if p.facts.leave(); p.at == 2 {
		p.facts.at = 0
		if by < 0 {
			p.facts.at = len(p.facts.rows) - 1
		}
		p.facts.enter()
	}
}

func (p *storyPane) key(msg tea.Msg) (changed, handled bool) {
	k := &p.walk.book.keys
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
		case p.at == 2 && key.Matches(press, k.Up) && p.facts.at == 0:
			p.move(-1)
			return false, true
		}
	}
	return p.write(msg)
}

func (p *storyPane) write(msg tea.Msg) (changed, handled bool) {
	entry := &p.walk.draft.Entry
	var e edited
	switch p.at {
	case 0:
		e = p.story.update(msg)
		entry.Story = p.story.text
	case 1:
		e = p.thought.update(msg)
		entry.Thought = p.thought.text
	default:
		changed, _ = p.facts.key(msg, &p.walk.book.keys)
		return changed, true
	}
	p.walk.tellEdit(e)
	return e.changed, true
}

func (p *storyPane) written() written {
	switch p.at {
	case 0:
		return p.story.written("story")
	case 1:
		return p.thought.written("thought")
	}
	return p.facts.written()
}

func (p *storyPane) draw(f *frame, w, h int) {
	book := p.walk.book
	words, t := &book.words.Walk, &book.theme
	f.keys = p.walk.hints(book.keys.Switch)
	if p.at == 2 {
		f.keys = p.walk.hints(book.keys.Switch, book.keys.Up, book.keys.Down, book.keys.Turn)
	}
	if i := p.walk.came; i != nil {
		f.add(styled(t.Quiet, wrap(words.Planned+" "+words.SayPlan(i.Plan), min(w-2, 100), " "))...)
		f.add("")
	}
	if kind := p.prompt(); kind != "" && h > 14 {
		f.add(styled(t.Quiet, wrap(kind, min(w-2, 100), " "))...)
		f.add("")
	}
	below := p.below(w)
	room := h - len(f.body) - len(below) - 3
	p.drawField(f, p.story, words.Story, w, p.height(p.story, 0, room))
	f.add(styled(t.Quiet, wrap(words.Worry, w-2, " "))...)
	if h > 14 {
		f.add("")
	}
	p.drawField(f, p.thought, words.Thought, w, p.height(p.thought, 1, room))
	if h > 14 {
		f.add("")
	}
	if p.at == 2 {
		lines, cursor, at := p.facts.lines(&book.theme, w-2, true)
		f.focus = len(f.body) + at
		f.focusEnd = min(f.focus+1, len(f.body)+len(lines)-1)
		if cursor != nil {
			cursor.Y += len(f.body)
			f.cursor = cursor
		}
		f.add(lines...)
		return
	}
	f.add(below...)
}

// prompt is the sentence that the kind of assignment adds to the story question.
func (p *storyPane) prompt() string {
	enc := &p.walk.draft.Entry.Encounter
	if s := p.walk.rubric.Stage(enc.Stage); s != nil {
		if kind := s.Kind(enc.Kind); kind != nil {
			return kind.Prompt.In(p.walk.book.lang())
		}
	}
	return ""
}

// below is the encounter in one line, while the cursor is not in it, after how an open intention went.
func (p *storyPane) below(w int) (lines []string) {
	book := p.walk.book
	line := func(label, value string) {
		lines = append(lines, " "+label+"  "+book.theme.Quiet.Render(cell(value, max(0, w-len([]rune(label))-4))))
	}
	if r := p.facts.rows[0]; r.label == book.words.Facts.CameBack {
		line(r.label, r.options[r.chosen].name)
	}
	enc := &p.walk.draft.Entry.Encounter
	line(book.words.Walk.Facts, book.words.Facts.SayEncounter(enc, book.words.Dates.Moment(enc.When, book.now())))
	return lines
}

// height shares the room: the field with the cursor gets what the other leaves.
func (p *storyPane) height(fl *field, at, room int) int {
	small := min(3, max(2, strings.Count(p.thought.text, "\n")+1))
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

func (p *storyPane) drawField(f *frame, fl *field, label string, w, height int) {
	f.add(styled(p.walk.book.theme.Title, wrap(label, w-2, " "))...)
	drawField(f, fl, w, height)
}

// drawField puts a field into the frame; if it has the cursor, the frame keeps it in sight.
func drawField(f *frame, fl *field, w, height int) {
	lines, cursor := fl.lines(min(w-2, 100), height)
	if cursor != nil {
		f.focus = len(f.body) - 1
		f.focusEnd = len(f.body) + len(lines) - 1
		if height > 6 {
			f.focus, f.focusEnd = len(f.body)+max(0, cursor.Y-2), len(f.body)+cursor.Y
		}
		cursor.X, cursor.Y = cursor.X+1, cursor.Y+len(f.body)
		f.cursor = cursor
	}
	for _, line := range lines {
		f.add(" " + line)
	}
}
