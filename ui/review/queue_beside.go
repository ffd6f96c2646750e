package review

import (
	"strings"

	"koffiemoment/journal"
	"koffiemoment/ui/desk"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// drawBeside draws the student under the cursor as far as there is room: what they ask, where both place them, and what there is to know. Of a file
// that can't be looked at without waiting it is what the queue knows.
func (v *queue) drawBeside(f *kit.Frame, w, room int) {
	at := v.under()
	if at < 0 {
		return
	}
	t := &v.desk.Theme
	f.Add(t.Title.Render(strings.TrimRight(v.desk.StudentCell(at, w), " ")))
	facts, file := v.detail()
	f.Add(kit.Styled(t.Quiet, append(kit.Few(facts, w, 3, ""), kit.Few(file, w, 2, "")...))...)
	if s := v.beside; s != nil && s.Brief.Part() == v.desk.Cohort.All[at].Brief.Part() {
		v.drawQuestions(f, s, w)
		v.drawKnown(f, s, w)
		v.drawLevels(f, s, w)
	}
	if len(f.Body) > room {
		f.Body = f.Body[:max(0, room-1)]
		f.Add(t.Quiet.Render("…"))
	}
}

// drawKnown draws what there is to know of the criteria, above the levels: it must not be what finds no room.
func (v *queue) drawKnown(f *kit.Frame, s *desk.Student, w int) {
	t, say, begun := &v.desk.Theme, &v.desk.Words.Review, false
	for _, one := range []struct {
		head string
		is   func(string) bool
	}{
		{say.Differs, func(id string) bool { return s.Brief.Apart(id, s.Review.Views[id]) }},
		{say.ChangedHere, s.Changed},
		{say.Quiet, func(id string) bool { return s.Brief.Moments[id] == 0 && s.Brief.Self[id] == "" }},
	} {
		names := v.criteria(s, one.is)
		if len(names) == 0 {
			continue
		}
		if !begun {
			f.Add("")
			begun = true
		}
		f.Add(kit.Styled(t.Quiet, kit.Few(one.head+" "+strings.Join(names, ", "), w, 2, ""))...)
	}
}

// drawQuestions draws which moments the student asks to look at, in their own words where they gave any.
func (v *queue) drawQuestions(f *kit.Frame, s *desk.Student, w int) {
	desk, begun := v.desk, false
	for i := range s.HandIn.Entries {
		en := &s.HandIn.Entries[i]
		if !en.Said.LookHere {
			continue
		}
		if !begun {
			f.Add("", desk.Theme.Quiet.Render(desk.Words.Review.Asks))
			begun = true
		}
		text := desk.When(en.When) + ", " + kit.UpTo(desk.Alias(en), 100)
		if en.Why != "" {
			text += ": " + words.Quote(journal.Line(kit.UpTo(en.Why, 600)))
		}
		f.Add(kit.Few(text, w, 3, "")...)
	}
}

// drawLevels draws both sets of levels, group by group. A level that is held back until the lecturer has given one stays so here.
func (v *queue) drawLevels(f *kit.Frame, s *desk.Student, w int) {
	const column = 8
	d, t, say := v.desk, &v.desk.Theme, &v.desk.Words.Review
	group := ""
	for _, id := range s.Brief.Criteria {
		criterion, of := s.HandIn.Rubric.Criterion(id)
		if name := of.Name.In(d.Lang()); name != group {
			head := kit.Cell(name, w)
			if group == "" {
				head = kit.Cell(name, w-2*column) + toRight(say.StudentsOwn, column) + toRight(say.YouHead, column)
			}
			f.Add("", t.Quiet.Render(head))
			group = name
		}
		f.Add(kit.Cell(criterion.Short.In(d.Lang()), w-2*column) + toRight(v.self(s, id), column) + toRight(v.own(s, id), column))
	}
}

func (v *queue) self(s *desk.Student, id string) string {
	claim, r := s.Claim(id)
	switch {
	case v.desk.Set.Blind && !s.Judged(id):
		return "?"
	case claim.Level == "":
		return "·"
	}
	return v.desk.Short(r, claim.Level)
}

func (v *queue) own(s *desk.Student, id string) string {
	view := s.Review.Views[id]
	switch {
	case view.CannotJudge:
		return words.SignCannot
	case s.HandIn.Rubric.LevelIndex(view.Level) < 0:
		return "·"
	}
	return v.desk.Short(s.HandIn.Rubric, view.Level)
}

// criteria names those of which something is so.
func (v *queue) criteria(s *desk.Student, is func(id string) bool) (names []string) {
	for _, id := range s.Brief.Criteria {
		if is(id) {
			criterion, _ := s.HandIn.Rubric.Criterion(id)
			names = append(names, criterion.Short.In(v.desk.Lang()))
		}
	}
	return names
}
