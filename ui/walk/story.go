package walk

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/kit"
)

// storyPane asks what was seen or heard, then what was thought about it: two fields, because the walk is about telling these apart. The
// second opens once there is something to think about.
type storyPane struct{ texts }

// The texts of the story.
const (
	onStory = iota
	onThought
)

func newStoryPane(v *Walk) *storyPane {
	words, d := &v.book.Words.Walk, &v.draft
	p := &storyPane{texts: texts{walk: v}}
	story, thought := words.Story, words.Thought
	if v.welcomes() {
		story, thought = words.FirstStory, words.FirstThought
	}
	p.add("story", story, d.Entry.Story, d.SetStory)
	p.add("thought", thought, d.Entry.Thought, d.SetThought)
	return p
}

// begun says that the story holds a word.
func (p *storyPane) begun() bool {
	e := &p.walk.draft.Entry
	return strings.TrimSpace(e.Story+e.Thought) != ""
}

func (p *storyPane) step(by int) (moved, changed bool) {
	if p.at == onStory && by > 0 && !p.begun() {
		return false, false
	}
	return p.texts.step(by)
}

func (p *storyPane) enter(by int) {
	p.texts.enter(by)
	if !p.begun() {
		p.stand(onStory)
	}
}

func (p *storyPane) key(msg tea.Msg) (changed, handled bool) { return p.texts.key(msg) }

// draw gives the first question the room. At the very first start it stands a third from above, where a letter begins, under a greeting.
func (p *storyPane) draw(f *kit.Frame, w, h int) {
	v := p.walk
	book := v.book
	words, t, k := &book.Words.Walk, &book.Theme, keysOf(book.Window)
	f.Keys = v.hints(k.Onward)
	if v.welcomes() {
		p.welcome(f, w, h)
		return
	}
	quiet := func(text string) {
		if text != "" && h > 12 {
			f.Add(kit.Styled(t.Quiet, kit.Wrap(text, min(w, kit.Prose), ""))...)
			f.Add("")
		}
	}
	if v.draft.AsksAfter(v.came) {
		quiet(words.Planned + " " + words.SayPlan(v.came.Plan))
	}
	quiet(p.prompt())
	room := h - len(f.Body)
	worry := kit.Styled(t.Quiet, kit.Wrap(words.Worry, min(w, kit.Prose), ""))
	if !p.begun() {
		p.ask(f, onStory, w, room-2-len(worry))
		f.Add("")
		f.Add(worry...)
		return
	}
	small := 3 + 2 // of the other text some lines stay in sight
	p.both(f, w, room, small)
	if h-len(f.Body) > len(worry)+1 {
		f.Add("")
		f.Add(worry...)
	}
}

// both draws the two questions; of the one without the cursor some lines stay in sight, and the second is a row until somebody answers it.
func (p *storyPane) both(f *kit.Frame, w, room, small int) {
	v, first := p.walk, len(f.Body)
	if p.at == onThought {
		p.ask(f, onStory, w, min(small, room/2))
		f.Add("")
		p.ask(f, onThought, w, room-(len(f.Body)-first)-1)
		return
	}
	p.ask(f, onStory, w, max(3, room-small-1))
	f.Add("")
	if v.draft.Entry.Thought != "" {
		p.ask(f, onThought, w, small)
		return
	}
	v.labelled(f, onThought, false, v.book.Words.Walk.ThoughtLabel, v.book.Theme.Quiet.Render(kit.Cell(p.all[onThought].label, w-column)))
}

// welcome is the first screen that somebody sees: a greeting, one question, one reassurance.
func (p *storyPane) welcome(f *kit.Frame, w, h int) {
	words, t := &p.walk.book.Words.Walk, &p.walk.book.Theme
	for range max(0, (h-9)/3) {
		f.Add("")
	}
	f.Add(kit.Wrap(words.Greeting, min(w, kit.Prose), "")...)
	f.Add("")
	if p.begun() {
		p.both(f, w, h-len(f.Body), 3)
		return
	}
	p.ask(f, onStory, w, 8)
	f.Add("")
	f.Add(kit.Styled(t.Quiet, kit.Wrap(words.OneSentence, min(w, kit.Prose), ""))...)
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
