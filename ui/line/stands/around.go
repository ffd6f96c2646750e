package stands

import (
	"fmt"
	"slices"

	"koffiemoment/journal"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
	"koffiemoment/ui/words"
)

// around is the chances that a school gives and the families of a class, counted over a stage.
type around struct {
	*stand
	gone *journal.Surroundings // the lists as they were before something was taken from them
}

// Around keeps the lists of chances and families, and what is written about the thresholds that the school sets.
func Around(d *diary.Diary) ask.Word {
	s, w := which(d, d.Words.Stand.Around, true)
	if s == nil {
		return ends(w)
	}
	v := &around{stand: s}
	d.Say(v.about())
	v.tellAll()
	for {
		d.Gap()
		options, acts := v.ways()
		at, w := d.Choose(ask.Choice{Question: v.say.WhatNext, Options: options, Now: -1})
		switch {
		case w == ask.Undo:
			v.putBack()
			continue
		case w != ask.Answered || at < 0:
			return ends(w)
		}
		if acts[at]() == ask.End {
			return ask.End
		}
	}
}

// lists gives them as they stand, with the families that entries name; a student who kept none yet starts from what the course names. A
// list that was emptied stays empty.
func (v *around) lists() journal.Surroundings {
	lists := v.Stand.Around
	if lists.Chances == nil {
		lists.Chances = v.Words.Stand.StartingChances()
	}
	lists.Families = v.Families()
	return lists
}

// tellAll says every chance and every family with how often it came up.
func (v *around) tellAll() ask.Word {
	say, lists := &v.Words.Stand, v.lists()
	v.Gap()
	v.Say(v.say.ChancesHead)
	for i := range lists.Chances {
		chance := &lists.Chances[i]
		v.Say(v.used(chance.Name, len(chance.Used(v.Period.Moments))))
	}
	if more := v.School.Unlisted(lists.Chances); len(more) > 0 {
		v.Say(fmt.Sprintf(v.say.OnTheCard, words.List(more, say.And)))
	}
	v.Gap()
	v.Say(v.say.FamiliesHead)
	for _, alias := range lists.Families {
		v.Say(v.used(alias, len(v.Met[journal.Fold(alias)])))
	}
	if len(lists.Families) == 0 {
		v.Say(v.say.NoFamilies)
	}
	return ask.Answered
}

func (v *around) used(name string, n int) string {
	if n == 0 {
		return name + v.Words.Colon + " " + v.Words.Stand.NotUsedYet + "."
	}
	return name + v.Words.Colon + " " + v.Words.Stand.UsedTimes.Of(n) + "."
}

// ways is what can be done, with what does it.
func (v *around) ways() (options []ask.Option, acts []func() ask.Word) {
	can := func(name string, do func() ask.Word) {
		options, acts = append(options, ask.Option{Name: name}), append(acts, do)
	}
	can(v.Words.Stand.AddChance, v.addChance)
	can(v.Words.Stand.AddFamily, v.addFamily)
	if s := v.rubric.Stage(v.Stand.Stage); s != nil && s.Thresholds.In(v.Lang()) != "" {
		can(v.say.Thresholds, func() ask.Word { return v.threshold(s.Thresholds.In(v.Lang())) })
	}
	can(v.say.HearMoments, v.moments)
	can(v.say.TakeOff, v.takeOff)
	can(v.say.ListsAgain, v.tellAll)
	return options, acts
}

func (v *around) keep(lists journal.Surroundings) { v.KeepAround(v.Stand, v.Listed(lists)) }

// addChance asks for a chance. Only one with a place is ever counted as used, because an entry says where it was and not which chance that is.
func (v *around) addChance() ask.Word {
	facts, lists := &v.Words.Facts, v.lists()
	var chance journal.Chance
	var w ask.Word
	if chance.Name, w = v.Line(ask.Line{Question: v.say.AskChance, Known: v.School.Unlisted(lists.Chances)}); w != ask.Answered || chance.Name == "" {
		return w
	}
	if chance.Place, w = v.pick(v.say.AskPlace, journal.Places(), facts.Places); w != ask.Answered {
		return w
	}
	if chance.Moment, w = v.pick(v.say.AskMoment, journal.Moments(), facts.Moments); w != ask.Answered {
		return w
	}
	lists.Chances, v.gone = append(slices.Clone(lists.Chances), chance), nil
	v.keep(lists)
	v.Say(fmt.Sprintf(v.say.Added, chance.Name))
	return ask.Answered
}

// pick asks for one of some ids, or none.
func (v *around) pick(question string, ids []string, names map[string]string) (string, ask.Word) {
	options := make([]ask.Option, len(ids))
	for i, id := range ids {
		options[i].Name = names[id]
	}
	at, w := v.Choose(ask.Choice{Question: question, Options: options, Now: -1})
	if w != ask.Answered || at < 0 {
		return "", w
	}
	return ids[at], w
}

// addFamily asks for an alias, and says what is wrong with one that is refused. It is best called as its entries call it.
func (v *around) addFamily() ask.Word {
	lists := v.lists()
	var known []string
	for _, word := range v.Overview.Vocabulary.Aliases {
		known = append(known, word.Text)
	}
	alias, w := v.Line(ask.Line{Question: v.say.AskFamily, About: v.say.AliasAbout, Known: known, Fault: func(alias string) string {
		if fault := journal.CheckAlias(alias, lists.Families); fault != journal.AliasFine {
			return v.Words.Stand.AliasFaults[fault] + "."
		}
		return ""
	}})
	if w != ask.Answered || alias == "" {
		return w
	}
	lists.Families, v.gone = append(slices.Clone(lists.Families), alias), nil
	v.keep(lists)
	v.Say(fmt.Sprintf(v.say.Added, alias))
	return ask.Answered
}

// threshold asks what the rubric asks about the thresholds that the school sets.
func (v *around) threshold(question string) ask.Word {
	w := v.Write(ask.Text{Question: question, Now: v.Stand.Around.Thresholds[v.Stand.Stage],
		Keep: func(text string) { v.KeepAround(v.Stand, v.Stand.Around.Threshold(v.Stand.Stage, text)) }})
	return w
}

// row asks for a chance or a family by name.
func (v *around) row(question string, fits func(family string) bool) (chance, family int, w ask.Word) {
	lists := v.lists()
	var options []ask.Option
	var families []int
	for i := range lists.Chances {
		options = append(options, ask.Option{Name: lists.Chances[i].Name})
	}
	for i, alias := range lists.Families {
		if fits(alias) {
			options, families = append(options, ask.Option{Name: alias}), append(families, i)
		}
	}
	at, w := v.Choose(ask.Choice{Question: question, Options: options, Now: -1})
	switch n := len(lists.Chances); {
	case w != ask.Answered || at < 0:
		return -1, -1, w
	case at < n:
		return at, -1, w
	default:
		return -1, families[at-n], w
	}
}

// moments tells those that used a chance, or were with a family.
func (v *around) moments() ask.Word {
	chance, family, w := v.row(v.say.WhichRow, func(string) bool { return true })
	switch lists := v.lists(); {
	case chance >= 0:
		for _, question := range v.School.Happens(lists.Chances[chance].Name) {
			v.Say(fmt.Sprintf(v.Words.School.Happens, question))
		}
		return v.tell(lists.Chances[chance].Used(v.Period.Moments), nil)
	case family >= 0:
		return v.tell(v.Met[journal.Fold(lists.Families[family])], nil)
	}
	return w
}

// takeOff takes a chance or a family from its list; the entries about it stay. A family that they name stays on it.
func (v *around) takeOff() ask.Word {
	lists := v.lists()
	v.Once(v.say.FamiliesStay)
	chance, family, w := v.row(v.say.WhichOff, func(alias string) bool { return !v.Stand.Named(alias) })
	before, name := lists, ""
	switch {
	case chance >= 0:
		name = lists.Chances[chance].Name
		lists.Chances = slices.Delete(slices.Clone(lists.Chances), chance, chance+1)
	case family >= 0:
		name = lists.Families[family]
		lists.Families = slices.Delete(slices.Clone(lists.Families), family, family+1)
	default:
		return w
	}
	v.gone = &before
	v.keep(lists)
	v.Say(fmt.Sprintf(v.say.TakenOff, name, v.Words.Line.Undo))
	return ask.Answered
}

func (v *around) putBack() {
	if v.gone == nil {
		v.Say(v.say.NothingBack)
		return
	}
	v.keep(*v.gone)
	v.gone = nil
	v.Say(words.Capital(v.Words.Stand.ListBack) + ".")
}
