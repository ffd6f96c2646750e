package stands

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
	"koffiemoment/ui/words"
)

// assess is the self-assessment of a stage.
type assess struct {
	*stand
	all  []string // the criteria, goals last
	past []placed
}

// placed is a judgement as it was before something was chosen. The reason is not among what is put back: a text has an undo of its own.
type placed struct {
	criterion string
	was       journal.Judgement
}

// Assess asks where students see themselves in a stage: a level for each criterion, why, and which moments show it.
func Assess(d *diary.Diary) ask.Word {
	s, w := which(d, d.Words.Stand.Assess, false)
	if s == nil {
		return ends(w)
	}
	v := &assess{stand: s}
	for _, g := range v.rubric.Groups {
		for _, c := range g.Criteria {
			v.all = append(v.all, c.ID)
		}
	}
	d.Say(v.about())
	for first := true; ; first = false {
		d.Gap()
		d.Say(fmt.Sprintf(d.Words.Stand.AssessAbout, v.judged(), len(v.all)) + ".")
		switch at, w := d.Choose(v.ways(first)); {
		case w != ask.Answered || at < 0:
			return ends(w)
		default:
			if v.way(at) == ask.End {
				return ask.End
			}
		}
	}
}

// ways is what can be done; the first time each says what it is.
func (v *assess) ways(first bool) ask.Choice {
	options := []ask.Option{{Name: v.say.InTurn, About: v.say.InTurnAbout}, {Name: v.say.One, About: v.say.OneAbout},
		{Name: v.say.AsItStands, About: v.say.AsItStandsAbout}}
	if len(v.Estimates) > 0 && v.Estimates[0].Open() && v.Estimates[0].Judged(v.rubric) > 0 {
		options = append(options, ask.Option{Name: v.say.Finish, About: v.say.FinishAbout})
	}
	for i := range options {
		if !first {
			options[i].About = ""
		}
	}
	return ask.Choice{Question: v.say.WhatNext, Options: options, Now: -1}
}

func (v *assess) way(at int) ask.Word {
	switch at {
	case 0:
		return v.walk(v.first())
	case 1:
		return v.one()
	case 2:
		return v.read()
	}
	return v.finish()
}

func (v *assess) judged() (n int) {
	for _, id := range v.all {
		if now, _ := v.Judgement(id); v.rubric.LevelIndex(now.Level) >= 0 {
			n++
		}
	}
	return n
}

// first is the first criterion without a level, or the first of all.
func (v *assess) first() int {
	return max(0, slices.IndexFunc(v.all, func(id string) bool {
		now, _ := v.Judgement(id)
		return now.Level == ""
	}))
}

// one asks which criterion is meant, and judges that alone.
func (v *assess) one() ask.Word {
	options := make([]ask.Option, len(v.all))
	for i, id := range v.all {
		now, _ := v.Judgement(id)
		options[i] = ask.Option{Name: v.name(id), About: words.Capital(v.stands(now)) + "."}
	}
	at, w := v.Choose(ask.Choice{Question: v.say.WhichOne, Options: options, Now: -1})
	if w != ask.Answered || at < 0 {
		return w
	}
	return v.criterion(at)
}

func (v *assess) stands(now journal.Judgement) string {
	if now.Level == "" {
		return v.Words.Stand.NotYet
	}
	return v.level(now.Level)
}

// walk goes through the criteria from one on.
func (v *assess) walk(at int) ask.Word {
	for at < len(v.all) {
		switch w := v.criterion(at); w {
		case ask.Answered, ask.Skip:
			at++
		case ask.Back:
			at = max(0, at-1)
		default:
			return w
		}
	}
	v.Gap()
	v.Say(v.say.LastOne)
	return ask.Answered
}

// criterion asks for one: its level, why, and the moments. Back from the level leads to the criterion before.
func (v *assess) criterion(at int) ask.Word {
	crit, group := v.rubric.Criterion(v.all[at])
	v.introduce(crit, group, at)
	steps := []func(*rubric.Criterion) ask.Word{v.place, v.why, v.link}
	for i := 0; i < len(steps); {
		switch w := steps[i](crit); {
		case w == ask.Answered && i == 0 && v.now(crit).Empty():
			return ask.Answered
		case w == ask.Answered:
			i++
		case w == ask.Undo:
			v.putBack()
		case w == ask.Back && i > 0:
			i--
		default:
			return w
		}
	}
	return ask.Answered
}

func (v *assess) now(crit *rubric.Criterion) journal.Judgement {
	now, _ := v.Judgement(crit.ID)
	return now
}

// introduce says what a criterion is, and what the moments show of it.
func (v *assess) introduce(crit *rubric.Criterion, group *rubric.Group, at int) {
	say := &v.Words.Stand
	v.Gap()
	part := v.Words.Command.Rubrics.Parts[group.Part]
	v.Say(fmt.Sprintf(v.say.CriterionOf, at+1, len(v.all), part, crit.Name.In(v.Lang())), crit.Meaning.In(v.Lang()))
	if stage := v.rubric.Stage(v.Stand.Stage); stage != nil && stage.Expected != "" {
		v.Say(fmt.Sprintf(say.Expected, v.level(stage.Expected)))
	}
	v.Say(words.Said(append(v.shows(crit), v.Words.SayShift(v.Stand, crit.ID, v.rubric, v.Now()))...)...)
	v.Say(v.answered(crit.ID)...)
	if e := v.Period.Of(crit.ID); len(e.Moments)+len(e.Suggested) > 0 {
		v.Once(v.say.ReadHint)
	}
}

// shows says how many moments and families show a criterion, and on which levels.
func (v *assess) shows(crit *rubric.Criterion) (said []string) {
	e, say := v.Period.Of(crit.ID), &v.Words.Stand
	if len(e.Moments) == 0 {
		said = append(said, say.NoMoment+" "+crit.Opening.In(v.Lang()))
	} else {
		said = append(said, say.SayMet(len(e.Moments), e.Families, len(e.Words), len(e.Wordless))+".")
	}
	var levels []string
	for i := range v.rubric.Levels {
		if n := e.Count(i); n > 0 {
			levels = append(levels, v.rubric.Levels[i].Name.In(v.Lang())+" "+say.UsedTimes.Of(n))
		}
	}
	if len(levels) > 0 {
		said = append(said, fmt.Sprintf(v.say.Levels, words.List(levels, say.And)))
	}
	if len(e.Suggested) > 0 {
		said = append(said, v.Words.SaySupport(crit, v.rubric))
	}
	return append(said, say.Apart.Some(len(e.Apart)))
}

// answered says what each lecturer answered about a criterion.
func (v *assess) answered(id string) (said []string) {
	texts := &v.Words.Feedback
	for _, r := range v.Answers {
		if !r.Says(id) {
			continue
		}
		level := cmp.Or(v.Words.Judged(r, id, v.rubric), texts.NoLevel)
		text := fmt.Sprintf(texts.SaidOfIt, r.Name(), v.Words.Dates.Day(r.Made(), v.Now()), level)
		if remark := r.View(id).Remark; remark != "" {
			text += " " + texts.NextStep + v.Words.Colon + " " + words.Quote(journal.Line(remark))
		}
		said = append(said, text)
	}
	return said
}

// place asks for the level, and says softly what it would still like to see.
func (v *assess) place(crit *rubric.Criterion) ask.Word {
	now := v.now(crit)
	at, w := v.Choose(ask.Choice{Question: v.say.WhereNow, Options: v.Levels(v.rubric, crit, false), Now: v.rubric.LevelIndex(now.Level), Skip: true,
		Read: func() { v.sentences(crit) }})
	if w != ask.Answered {
		return w
	}
	level := ""
	if at >= 0 {
		level = v.rubric.Levels[at].ID
	}
	if level != now.Level {
		v.choose(crit.ID, func(said *journal.Judgement) { said.Level = level })
	}
	v.Say(words.Said(v.Words.Stand.SayRemark(v.Period.Remark(crit.ID, level), v.level(level)))...)
	return ask.Answered
}

// sentences reads out what was written at a criterion.
func (v *assess) sentences(crit *rubric.Criterion) {
	e := v.Period.Of(crit.ID)
	moments := slices.Concat(e.Moments, e.Suggested)
	some := moments[:min(shown, len(moments))]
	answers := v.answers(crit, some)
	for _, m := range some {
		v.Say(v.told(m, at(crit), answers))
	}
	if len(moments) == 0 {
		v.Say(v.Words.Stand.NoMoment)
	}
}

// why asks for the reason, which is kept with every line.
func (v *assess) why(crit *rubric.Criterion) ask.Word {
	w := v.Write(ask.Text{Question: v.Words.Stand.Why, Now: v.now(crit).Reason, Skip: true, Read: func() { v.sentences(crit) },
		Keep: func(text string) { v.change(crit.ID, func(said *journal.Judgement) { said.Reason = text }) }})
	return w
}

// link asks which moments show it: the newest, and whatever was ticked before.
func (v *assess) link(crit *rubric.Criterion) ask.Word {
	e := v.Period.Of(crit.ID)
	moments := slices.Concat(e.Moments, e.Suggested)
	linked := v.now(crit).Moments
	if len(moments) == 0 {
		return ask.Answered
	}
	if yes, w := v.Yes(fmt.Sprintf(v.say.AskLink, fmt.Sprintf(v.Words.Stand.LinkedOf, len(linked), len(moments))), false); w != ask.Answered || !yes {
		return w
	}
	for from := 0; from < len(moments); from += shown {
		some := moments[from:min(from+shown, len(moments))]
		answers, on, options := v.answers(crit, some), make([]bool, len(some)), make([]ask.Option, len(some))
		for i, m := range some {
			on[i] = slices.Contains(linked, m.ID)
			name, about, _ := strings.Cut(v.told(m, at(crit), answers), v.Words.Colon+" ")
			options[i] = ask.Option{Name: name, About: about}
		}
		w := v.Tick(ask.Ticks{Question: v.Words.Stand.Link, Options: options, On: on, Tick: func(i int) {
			v.choose(crit.ID, func(said *journal.Judgement) { said.Link(some[i].ID) })
		}})
		if w != ask.Answered {
			return w
		}
		if rest := len(moments) - from - len(some); rest > 0 {
			if more, w := v.Yes(v.say.Older.Of(rest), false); w != ask.Answered || !more {
				return w
			}
		}
	}
	return ask.Answered
}

// change keeps another judgement of a criterion, in the estimate that may still change.
func (v *assess) change(criterion string, to func(*journal.Judgement)) {
	if made := v.Estimates; len(made) > 0 && !made[0].Open() {
		v.Once(v.say.Beside)
	}
	est := v.Open(v.Diary.Rubric, v.Now())
	said := est.Judgements[criterion]
	to(&said)
	est.Judge(criterion, said)
	v.KeepEstimate(v.Stand, est)
}

// choose is change for what can be put back.
func (v *assess) choose(criterion string, to func(*journal.Judgement)) {
	was, _ := v.Judgement(criterion)
	was.Moments = slices.Clone(was.Moments)
	v.past = append(v.past, placed{criterion, was})
	v.change(criterion, to)
}

// putBack puts back what was chosen last, whichever criterion it was of.
func (v *assess) putBack() {
	if len(v.past) == 0 {
		v.Say(v.say.NothingBack)
		return
	}
	last := v.past[len(v.past)-1]
	v.past = v.past[:len(v.past)-1]
	v.change(last.criterion, func(said *journal.Judgement) { said.Level, said.Moments = last.was.Level, last.was.Moments })
	v.Say(words.Capital(fmt.Sprintf(v.Words.Stand.PutBack, v.name(last.criterion))) + ".")
}

// read says what stands at each criterion, a sentence each.
func (v *assess) read() ask.Word {
	part := rubric.Part("")
	for _, id := range v.all {
		crit, group := v.rubric.Criterion(id)
		if group.Part != part {
			part = group.Part
			v.Gap()
			v.Say(v.Words.Command.Rubrics.Parts[part] + ".")
		}
		now := v.now(crit)
		said := v.name(id) + v.Words.Colon + " " + v.stands(now)
		if n := len(v.Period.Of(id).Moments); n > 0 {
			said += ", " + v.Words.Stand.Moments.Of(n)
		}
		if said += "."; now.Reason != "" {
			said += " " + words.Quote(journal.Line(now.Reason))
		}
		v.Say(said)
	}
	for i, f := range v.Foreign {
		if i == 0 {
			v.Gap()
			v.Say(v.Words.Stand.OtherRubric+".", v.Words.Stand.OtherRubricAbout)
		}
		v.Say(strings.Join(words.Said(f.Name, f.Levels, v.Words.Stand.Moments.Of(len(f.Moments))), ", ") + ".")
	}
	return ask.Answered
}

// finish closes the open estimate, so that it keeps its date and a later one stands beside it.
func (v *assess) finish() ask.Word {
	yes, w := v.Yes(v.Words.Stand.AskFinish, false)
	if w != ask.Answered || !yes {
		return w
	}
	finished := v.Estimates[0].Clone()
	finished.Finished = v.Now()
	v.past = nil
	v.KeepEstimate(v.Stand, finished)
	v.Say(v.Words.Stand.EstimateFinished + ".")
	return ask.Answered
}
