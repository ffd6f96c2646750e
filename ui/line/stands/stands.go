// Package stands is where students see where they stand, as a conversation in lines: the self-assessment of a stage, growth over the weeks,
// the mirror, intentions, and the chances and families around a stage. Begin with Assess.
//
// What is counted and what may change is a store.Stand, as on the screens; here stands only how each thing is asked and said. A table is a
// sentence a row. Whatever is chosen or typed is saved at once, by the diary.
package stands

import (
	"fmt"
	"slices"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
	"koffiemoment/ui/words"
)

// stand is a stage that is looked at.
type stand struct {
	*diary.Diary
	*store.Stand
	rubric *rubric.Rubric // that it is judged by
	say    *words.LineStandWords
}

// look reads a stage, and says why where it can't be read.
func look(d *diary.Diary, stage string) *stand {
	st, err := d.Stand(stage)
	if d.Failed(err) {
		return nil
	}
	return &stand{Diary: d, Stand: st, rubric: st.Judging(d.Rubric), say: &d.Words.LineStand}
}

// which asks which stage is meant, and reads it; nil where none was chosen or it can't be read. Where there is one only, nothing is asked.
func which(d *diary.Diary, title string, study bool) (*stand, ask.Word) {
	d.Gap()
	d.Say(title + ".")
	ids, names := d.Stages(study)
	at := max(0, slices.Index(ids, d.Stage()))
	if len(ids) > 1 {
		chosen, w := d.Choose(ask.Choice{Question: d.Words.LineStand.WhichStage, Options: names, Now: at, Must: true})
		if w != ask.Answered {
			return nil, w
		}
		at = max(0, chosen)
	}
	if len(ids) == 0 {
		return nil, ask.Answered
	}
	return look(d, ids[at]), ask.Answered
}

// ends is what a part of the conversation leaves with: only the end of the input matters to whoever led here.
func ends(w ask.Word) ask.Word {
	if w == ask.End {
		return ask.End
	}
	return ask.Answered
}

// about says how much a stage rests on.
func (s *stand) about() string {
	say := &s.Words.Stand
	return s.StageName(s.Stand.Stage) + s.Words.Colon + " " + fmt.Sprintf(say.WithFamilies, say.Moments.Of(len(s.Period.Moments)), say.Families.Of(len(s.Met))) + "."
}

// empty says that there are no moments to tell of, where that is so.
func (s *stand) empty() bool {
	if len(s.Period.Moments) > 0 {
		return false
	}
	s.Say(s.say.NoMoments)
	return true
}

// name is the short name of a criterion.
func (s *stand) name(id string) string {
	if c, _ := s.rubric.Criterion(id); c != nil {
		return c.Short.In(s.Lang())
	}
	return id
}

func (s *stand) level(id string) string { return s.rubric.LevelName(id, s.Lang()) }

// told is one moment with what was written at some criteria of it, or else how its story begins.
func (s *stand) told(m *journal.Summary, criteria []string, answers map[string]journal.Answer) string {
	said := []string{s.Diary.Named(m.When, m.Alias)}
	for _, id := range criteria {
		if level := m.LevelOf(id); level != "" {
			said = append(said, s.level(level))
			break
		}
	}
	text := diary.Begins(m.Line)
	if said := says(answers[m.ID]); said != "" {
		text = journal.Line(said)
	}
	return strings.Join(said, ", ") + s.Words.Colon + " " + words.Quote(text)
}

// answers reads what was written at a criterion in moments; for a goal, at what supports it. What can't be read is not there.
func (s *stand) answers(crit *rubric.Criterion, moments []*journal.Summary) map[string]journal.Answer {
	ids := make([]string, len(moments))
	for i, m := range moments {
		ids[i] = m.ID
	}
	all := map[string]journal.Answer{}
	for _, id := range at(crit) {
		found, err := s.Store.Answers(id, ids)
		for entry, answer := range found {
			if err == nil && says(all[entry]) == "" {
				all[entry] = answer
			}
		}
	}
	return all
}

func says(a journal.Answer) string { return a.Says() }

// at gives where something may be written about a criterion.
func at(crit *rubric.Criterion) []string { return append([]string{crit.ID}, crit.SupportedBy...) }

// shown is how many moments are told at once.
const shown = 12

// tell tells moments, the newest first, and asks before it goes on with older ones.
func (s *stand) tell(moments []*journal.Summary, crit *rubric.Criterion) ask.Word {
	if len(moments) == 0 {
		s.Say(s.Words.Stand.NoMoment)
	}
	for len(moments) > 0 {
		some := moments[:min(shown, len(moments))]
		var answers map[string]journal.Answer
		var ids []string
		if crit != nil {
			answers, ids = s.answers(crit, some), at(crit)
		}
		for _, m := range some {
			s.Say(s.told(m, ids, answers))
		}
		if moments = moments[len(some):]; len(moments) == 0 {
			break
		}
		if more, w := s.Yes(s.say.Older.Of(len(moments)), false); w != ask.Answered || !more {
			return w
		}
	}
	return ask.Answered
}
