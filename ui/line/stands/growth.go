package stands

import (
	"fmt"

	"koffiemoment/rubric"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
	"koffiemoment/ui/words"
)

// Growth says how each criterion went over the weeks of a stage, a sentence each, and then tells the moments behind one.
func Growth(d *diary.Diary) ask.Word {
	s, w := which(d, d.Words.Stand.Growth, true)
	if s == nil {
		return ends(w)
	}
	d.Say(s.about())
	if s.empty() {
		return ask.Answered
	}
	met := s.grown()
	options := make([]ask.Option, len(met))
	for i, crit := range met {
		options[i].Name = crit.Short.In(d.Lang())
	}
	for {
		d.Gap()
		at, w := d.Choose(ask.Choice{Question: d.Words.LineStand.WhichMoments, Options: options, Now: -1})
		if w != ask.Answered || at < 0 {
			return ends(w)
		}
		if s.tell(s.Period.Of(met[at].ID).Moments, met[at]) == ask.End {
			return ask.End
		}
	}
}

// grown says the criteria that were met, part by part, and of the others that they were not. It gives the former.
func (s *stand) grown() (met []*rubric.Criterion) {
	var quiet []string
	part := rubric.Part("")
	for _, id := range s.Diary.Rubric.Walked() {
		crit, group := s.Diary.Rubric.Criterion(id)
		grown := s.Stand.Growth[id]
		if len(grown.Weeks) == 0 {
			quiet = append(quiet, crit.Short.In(s.Lang()))
			continue
		}
		if group.Part != part {
			part = group.Part
			s.Gap()
			s.Say(s.Words.Command.Rubrics.Parts[part] + ".")
		}
		s.Say(s.Words.SayGrowth(&grown, crit, s.Diary.Rubric, func(l *rubric.Level) string { return l.Name.In(s.Lang()) }))
		met = append(met, crit)
	}
	if len(quiet) > 0 {
		s.Gap()
		s.Say(fmt.Sprintf(s.Words.Stand.SaysQuiet, words.List(quiet, s.Words.Stand.And)))
	}
	return met
}
