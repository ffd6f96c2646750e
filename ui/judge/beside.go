package judge

import (
	"fmt"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// What a student let travel beside an entry and over a stage is read in its place, and judged nowhere: it has no level, and a comment can be
// about the entry that it stands beside, not about it. What a hand-in holds of it is all that there is to see.

// drawBeside adds what stands beside the entry: the parent's turn, what was seen later, and what the mentor wrote, each with when.
func (v *studentEntry) drawBeside(f *kit.Frame, w int) {
	x := v.entry().Extras
	if x == nil {
		return
	}
	desk, say, t := v.of.desk, &v.of.desk.Words.Handed, &v.of.desk.Theme
	if p := x.ParentTurn; p != nil {
		f.Add("", t.Quiet.Render(kit.Cell(say.Turn, w)))
		f.Add(kit.Styled(t.Quiet, kit.Wrap(fmt.Sprintf(say.Told, desk.When(p.Made)), w, ""))...)
		f.Add(kit.Wrap(p.Told, w, "")...)
		asked(f, t, p.Question, p.Answer, w)
	}
	for _, l := range x.LookBacks {
		f.Add("", t.Quiet.Render(kit.Cell(fmt.Sprintf(say.Later, desk.When(l.Made)), w)))
		asked(f, t, l.Question, l.Text, w)
	}
	if m := x.MentorWords; m != nil {
		f.Add(append([]string{""}, kit.Styled(t.Quiet, kit.Wrap(say.Mentor, w, ""))...)...)
		f.Add(kit.Styled(t.Quiet, kit.Wrap(fmt.Sprintf(say.MentorNote, desk.When(m.Made)), w, ""))...)
		f.Add(kit.Wrap(m.Text, w, "")...)
	}
}

// asked adds a question in the words in which it was asked, and what was answered.
func asked(f *kit.Frame, t *kit.Theme, question, answer string, w int) {
	if question != "" {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(question, w, ""))...)
	}
	if answer != "" {
		f.Add(kit.Wrap(answer, w, "")...)
	}
}

// shares names what the student let travel over the stage; empty for nothing.
func (v *studentView) shares() string {
	say, names := &v.desk.Words.Handed, []string{}
	var statements, whole, writing bool
	for _, x := range v.s.HandIn.Extras {
		statements, whole, writing = statements || len(x.Positions) > 0, whole || x.Whole != nil, writing || x.Writing != nil
	}
	for _, one := range []struct {
		there bool
		name  string
	}{{statements, say.Statements}, {whole, say.Whole}, {writing, say.Writing}} {
		if one.there {
			names = append(names, one.name)
		}
	}
	if len(names) == 0 {
		return ""
	}
	return fmt.Sprintf(say.Shares, words.List(names, v.desk.Words.Stand.And))
}

// drawStages adds what the student let travel over stages, under the name of the stage where the hand-in is of more than one.
func (v *studentView) drawStages(f *kit.Frame, w int) {
	desk, t := v.desk, &v.desk.Theme
	for i := range v.s.HandIn.Extras {
		x := &v.s.HandIn.Extras[i]
		if x.Stage != v.s.HandIn.Stage {
			name := x.Stage
			if stage := v.s.HandIn.Rubric.Stage(x.Stage); stage != nil {
				name = stage.Name.In(desk.Lang())
			}
			f.Add("", t.Title.Render(kit.Cell(name, w)))
		}
		v.drawStatements(f, x.Positions, w)
		v.drawWhole(f, x.Whole, w)
		v.drawWriting(f, x.Writing, w)
	}
}

// drawStatements lays what was said to a statement before the stage beside what was said after it; below it in a narrow window.
func (v *studentView) drawStatements(f *kit.Frame, all []exchange.Position, w int) {
	t, say := &v.desk.Theme, &v.desk.Words.Handed
	if len(all) > 0 {
		f.Add("", t.Title.Render(kit.Cell(say.Statements, w)))
	}
	for i := 0; i < len(all); {
		var before, after *exchange.Position
		of := all[i].Statement
		for ; i < len(all) && all[i].Statement == of; i++ {
			if all[i].Side == journal.Before {
				before = &all[i]
			} else {
				after = &all[i]
			}
		}
		f.Add("")
		f.Add(kit.Wrap(words.Quote(v.statement(before, after)), w, "")...)
		const gap = 4
		if w < 60 {
			f.Add(v.position(before, say.Before, say.NotBefore, w)...)
			f.Add(v.position(after, say.After, say.NotYet, w)...)
			continue
		}
		width := (w - gap) / 2
		left, right := &kit.Frame{}, &kit.Frame{}
		left.Add(v.position(before, say.Before, say.NotBefore, width)...)
		right.Add(v.position(after, say.After, say.NotYet, width)...)
		f.Columns(left, right, width+gap)
	}
}

// statement gives its words; where they changed between, those of after.
func (v *studentView) statement(before, after *exchange.Position) string {
	if after != nil {
		return after.Words
	}
	return before.Words
}

func (v *studentView) position(p *exchange.Position, heading, none string, w int) []string {
	t, say := &v.desk.Theme, &v.desk.Words.Handed
	if p == nil {
		return kit.Styled(t.Quiet, kit.Wrap(none, w, ""))
	}
	lines := kit.Styled(t.Quiet, kit.Wrap(fmt.Sprintf(heading, v.desk.When(p.Made)), w, ""))
	lines = append(lines, kit.Styled(t.Title, kit.Wrap(say.Stands[p.Stand], w, ""))...)
	if p.Why != "" {
		lines = append(lines, kit.Wrap(p.Why, w, "")...)
	}
	return lines
}

func (v *studentView) drawWhole(f *kit.Frame, whole *exchange.HeadHeartHands, w int) {
	t, say := &v.desk.Theme, &v.desk.Words.Handed
	if whole == nil {
		return
	}
	f.Add("", t.Title.Render(kit.Cell(say.Whole, w)))
	f.Add(kit.Styled(t.Quiet, kit.Wrap(fmt.Sprintf(say.When, v.desk.When(whole.Made)), w, ""))...)
	for _, one := range [][2]string{{say.Head, whole.Head}, {say.Heart, whole.Heart}, {say.Hands, whole.Hands}} {
		if one[1] != "" {
			f.Add(t.Quiet.Render(kit.Cell(one[0], w)))
			f.Add(kit.Wrap(one[1], w, "")...)
		}
	}
}

func (v *studentView) drawWriting(f *kit.Frame, writing *exchange.WritingFacts, w int) {
	t, say := &v.desk.Theme, &v.desk.Words.Handed
	if writing == nil {
		return
	}
	f.Add("", t.Title.Render(kit.Cell(say.Writing, w)))
	f.Add(kit.Styled(t.Quiet, kit.Wrap(fmt.Sprintf(say.When, v.desk.When(writing.Made)), w, ""))...)
	for _, fact := range writing.Facts {
		f.Add(kit.Wrap(v.desk.Words.SayFact(fact), w, "  ")...)
	}
	if writing.Text != "" {
		asked(f, t, say.SaysToIt, writing.Text, w)
	}
}
