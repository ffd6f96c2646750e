package kit

import (
	"strings"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/words"
)

// Sheet writes an entry out as lines: for the student, in the preview of a hand-in, and for a lecturer.
type Sheet struct {
	Words   *words.Catalog
	Theme   *Theme
	Rubric  *rubric.Rubric
	When    string                      // the day of the encounter, as this reader gets to see it
	Follows string                      // what it follows up, empty for nothing
	Hidden  func(criterion string) bool // whose levels are held back; nil for none
}

// Lines writes the entry out.
func (s *Sheet) Lines(entry *journal.Entry, w int) []string {
	t, words := s.Theme, &s.Words.Walk
	b := &Frame{}
	b.Add(Styled(t.Quiet, Wrap(s.Words.Facts.SayEncounter(&entry.Encounter, s.When), w, " "))...)
	if facts := s.facts(entry); facts != "" {
		b.Add(Styled(t.Quiet, Wrap(facts, w, " "))...)
	}
	s.text(b, words.Story, entry.Story, w)
	s.text(b, words.Thought, entry.Thought, w)
	for _, id := range s.Rubric.Walked() {
		s.answer(b, id, entry.Answers[id], w)
	}
	s.text(b, words.AskTip, entry.Tip, w)
	if !entry.Intention.Empty() {
		s.text(b, words.PageName(journal.IntentionPage), words.SayPlan(*entry.Intention), w)
	}
	s.goals(b, entry, w)
	if entry.LookHere {
		b.Add("", " "+t.Accent.Render("■ ")+words.LookHere)
	}
	if entry.Private {
		b.Add("", " "+t.Accent.Render("■ ")+words.Private)
	}
	s.text(b, words.Margin, entry.Margin, w)
	return b.Body
}

func (s *Sheet) text(b *Frame, label, text string, w int) {
	if strings.TrimSpace(text) == "" {
		return
	}
	b.Add("")
	b.Add(Styled(s.Theme.Title, Wrap(label, w, " "))...)
	b.Add(Wrap(text, w, " ")...)
}

// answer writes one criterion with its level; one that was never met is left out.
func (s *Sheet) answer(b *Frame, id string, a journal.Answer, w int) {
	if a.State() == journal.Unanswered {
		return
	}
	lang := s.Words.Lang
	c, _ := s.Rubric.Criterion(id)
	stands := State(s.Words, s.Rubric, a)
	if a.Level != "" && s.Hidden != nil && s.Hidden(id) {
		a.Level, stands = "", s.Words.Student.LevelHidden
	}
	b.Add("", " "+s.Theme.Title.Render(c.Name.In(lang))+"  "+s.Theme.Accent.Render(stands))
	if i := s.Rubric.LevelIndex(a.Level); i >= 0 {
		b.Add(Styled(s.Theme.Quiet, Wrap(c.Levels[i].In(lang), w, " "))...)
	}
	b.Add(Wrap(a.Text, w, " ")...)
	if a.Deeper != "" {
		b.Add(Styled(s.Theme.Quiet, Wrap(c.Deepening.In(lang), w, " "))...)
		b.Add(Wrap(a.Deeper, w, " ")...)
	}
}

func (s *Sheet) goals(b *Frame, entry *journal.Entry, w int) {
	for i, id := range entry.Goals {
		c, _ := s.Rubric.Criterion(id)
		if c == nil {
			continue
		}
		if i == 0 {
			b.Add("", " "+s.Theme.Title.Render(s.Words.Walk.PageName(journal.GoalsPage)))
		}
		b.Add(Wrap("■ "+c.Name.In(s.Words.Lang), w, " ")...)
	}
}

// facts gives the facts that the first line does not: topics, language, the stage and what came back.
func (s *Sheet) facts(entry *journal.Entry) string {
	enc, words := &entry.Encounter, &s.Words.Facts
	var parts []string
	add := func(label, value string) {
		if value != "" {
			parts = append(parts, label+": "+value)
		}
	}
	add(words.Topics, strings.Join(enc.Topics, ", "))
	add(words.Language, enc.Language)
	add(words.Input, words.Inputs[enc.Input])
	if stage := s.Rubric.Stage(enc.Stage); stage != nil {
		name := stage.Name.In(s.Words.Lang)
		if kind := stage.Kind(enc.Kind); kind != nil {
			name += ", " + kind.Name.In(s.Words.Lang)
		}
		parts = append(parts, name)
	}
	if entry.CameBack != nil {
		add(words.CameBack, words.Outcomes[entry.CameBack.Outcome])
	}
	add(words.Follows, s.Follows)
	return strings.Join(parts, " · ")
}
