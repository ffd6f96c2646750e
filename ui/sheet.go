package ui

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/words"
)

// sheet writes an entry out as lines: for the student, in the preview of a hand-in, and for a lecturer.
type sheet struct {
	words   *words.Catalog
	theme   *theme
	rubric  *rubric.Rubric
	when    string                      // the day of the encounter, as this reader gets to see it
	follows string                      // what it follows up, empty for nothing
	hidden  func(criterion string) bool // whose levels are held back; nil for none
}

// lines writes the entry out.
func (s *sheet) lines(entry *journal.Entry, w int) []string {
	t, words := s.theme, &s.words.Walk
	b := &frame{}
	b.add(styled(t.Quiet, wrap(s.words.Facts.SayEncounter(&entry.Encounter, s.when), w, " "))...)
	if facts := s.facts(entry); facts != "" {
		b.add(styled(t.Quiet, wrap(facts, w, " "))...)
	}
	s.text(b, words.Story, entry.Story, w)
	s.text(b, words.Thought, entry.Thought, w)
	for _, id := range s.rubric.Walked() {
		s.answer(b, id, entry.Answers[id], w)
	}
	s.text(b, words.AskTip, entry.Tip, w)
	if !entry.Intention.Empty() {
		s.text(b, words.PageName(journal.IntentionPage), words.SayPlan(*entry.Intention), w)
	}
	s.goals(b, entry, w)
	if entry.LookHere {
		b.add("", " "+t.Accent.Render("■ ")+words.LookHere)
	}
	if entry.Private {
		b.add("", " "+t.Accent.Render("■ ")+words.Private)
	}
	s.text(b, words.Margin, entry.Margin, w)
	return b.body
}

func (s *sheet) text(b *frame, label, text string, w int) {
	if strings.TrimSpace(text) == "" {
		return
	}
	b.add("")
	b.add(styled(s.theme.Title, wrap(label, w, " "))...)
	b.add(wrap(text, w, " ")...)
}

// answer writes one criterion with its level; one that was never met is left out.
func (s *sheet) answer(b *frame, id string, a journal.Answer, w int) {
	if a.State() == journal.Unanswered {
		return
	}
	lang := s.words.Lang
	c, _ := s.rubric.Criterion(id)
	stands := state(s.words, s.rubric, a)
	if a.Level != "" && s.hidden != nil && s.hidden(id) {
		a.Level, stands = "", s.words.Student.LevelHidden
	}
	b.add("", " "+s.theme.Title.Render(c.Name.In(lang))+"  "+s.theme.Accent.Render(stands))
	if i := s.rubric.LevelIndex(a.Level); i >= 0 {
		b.add(styled(s.theme.Quiet, wrap(c.Levels[i].In(lang), w, " "))...)
	}
	b.add(wrap(a.Text, w, " ")...)
	if a.Deeper != "" {
		b.add(styled(s.theme.Quiet, wrap(c.Deepening.In(lang), w, " "))...)
		b.add(wrap(a.Deeper, w, " ")...)
	}
}

func (s *sheet) goals(b *frame, entry *journal.Entry, w int) {
	for i, id := range entry.Goals {
		c, _ := s.rubric.Criterion(id)
		if c == nil {
			continue
		}
		if i == 0 {
			b.add("", " "+s.theme.Title.Render(s.words.Walk.PageName(journal.GoalsPage)))
		}
		b.add(wrap("■ "+c.Name.In(s.words.Lang), w, " ")...)
	}
}

// facts gives the facts that the first line does not: topics, language, the stage and what came back.
func (s *sheet) facts(entry *journal.Entry) string {
	enc, words := &entry.Encounter, &s.words.Facts
	var parts []string
	add := func(label, value string) {
		if value != "" {
			parts = append(parts, label+": "+value)
		}
	}
	add(words.Topics, strings.Join(enc.Topics, ", "))
	add(words.Language, enc.Language)
	add(words.Input, words.Inputs[enc.Input])
	if stage := s.rubric.Stage(enc.Stage); stage != nil {
		name := stage.Name.In(s.words.Lang)
		if kind := stage.Kind(enc.Kind); kind != nil {
			name += ", " + kind.Name.In(s.words.Lang)
		}
		parts = append(parts, name)
	}
	if entry.CameBack != nil {
		add(words.CameBack, words.Outcomes[entry.CameBack.Outcome])
	}
	add(words.Follows, s.follows)
	return strings.Join(parts, " · ")
}

// scroll is the part in sight of a body that is only read.
type scroll struct {
	top            int
	height, length int // lines of body drawn last, and of the whole
}

func (s *scroll) key(press tea.KeyPressMsg, k *keymap) bool {
	page := max(1, s.height-2)
	switch {
	case key.Matches(press, k.Up):
		s.top--
	case key.Matches(press, k.Down):
		s.top++
	case key.Matches(press, k.PageUp):
		s.top -= page
	case key.Matches(press, k.PageDown), key.Matches(press, k.Mark):
		s.top += page
	case key.Matches(press, k.Top):
		s.top = 0
	case key.Matches(press, k.End):
		s.top = s.length
	default:
		return false
	}
	s.top = max(0, min(s.top, s.length-s.height))
	return true
}

// show lets f show the lines in sight in a window of h lines.
func (s *scroll) show(f *frame, h int) { s.showIn(f, f.room(h)) }

// showIn is show where so many lines are free for the body.
func (s *scroll) showIn(f *frame, room int) {
	s.height, s.length = room, len(f.body)
	s.top = max(0, min(s.top, s.length-s.height))
	f.focus, f.fixed = s.top, true
}
