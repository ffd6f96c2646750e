package line

import (
	"maps"
	"slices"
	"time"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/words"
)

// settings asks what somebody wants to change: everything is kept at once.
func (t *talk) settings() ask.Word {
	say := &t.Words.Settings
	for {
		set := t.Settings()
		set.Starts, set.Focus = maps.Clone(set.Starts), slices.Clone(set.Focus)
		stage, start := t.Stage(), say.StartNone
		if day, known := set.Starts[stage]; known {
			start = t.Words.Dates.WholeDay(day)
		}
		opts := []ask.Option{
			{Name: say.Name, About: set.Name}, {Name: say.Stage, About: t.StageName(stage)}, {Name: say.Start, About: start},
			{Name: say.Focus, About: t.focused(set.Focus)}, {Name: say.Language, About: t.Words.Language},
			{Name: t.Words.Line.Lines, About: t.whenLines()},
		}
		at, said := t.Choose(ask.Choice{Question: t.Words.Line.WhichSetting, Options: opts, Now: -1})
		if said != ask.Answered || at < 0 {
			return said
		}
		if said = t.change(at, &set); said == ask.End {
			return said
		}
		say = &t.Words.Settings
	}
}

// change asks for another value of one setting.
func (t *talk) change(at int, set *journal.Settings) (said ask.Word) {
	say := &t.Words.Settings
	switch at {
	case 0:
		var name string
		if name, said = t.Line(ask.Line{Question: say.Name + t.Words.Asks, About: say.NameNote, Now: set.Name}); said == ask.Answered {
			set.Name = name
		}
	case 1:
		ids, names := t.Stages(false)
		var i int
		if i, said = t.Choose(ask.Choice{Question: say.Stage + t.Words.Asks, Options: names, Now: slices.Index(ids, t.Stage())}); said == ask.Answered && i >= 0 {
			set.Stage = ids[i]
		}
	case 2:
		said = t.start(set)
	case 3:
		said = t.focus(set)
	case 4:
		return t.language()
	default:
		return t.always()
	}
	if said == ask.Answered {
		t.KeepSettings(*set)
	}
	return said
}

// start asks for the day on which the stage begins.
func (t *talk) start(set *journal.Settings) ask.Word {
	say, stage := &t.Words.Settings, t.Stage()
	now := ""
	if day, known := set.Starts[stage]; known {
		now = day.Format("2/1/2006")
	}
	typed, said := t.Line(ask.Line{Question: say.Start + t.Words.Asks, About: say.StartNote, Now: now, Fault: func(typed string) string {
		if _, ok := t.Words.Dates.ParseDay(typed, t.Now()); !ok {
			return ask.Sentence(words.Capital(t.Words.Dates.NotADay))
		}
		return ""
	}})
	if said != ask.Answered {
		return said
	}
	if set.Starts == nil {
		set.Starts = map[string]time.Time{}
	}
	if day, ok := t.Words.Dates.ParseDay(typed, t.Now()); ok {
		set.Starts[stage] = day
		t.Say(ask.Sentence(words.Capital(t.Words.Dates.WholeDay(day))))
	} else {
		delete(set.Starts, stage)
	}
	return said
}

// focus asks which criteria the normal depth asks first: as many as it asks.
func (t *talk) focus(set *journal.Settings) ask.Word {
	all := t.Rubric.Walked()
	opts, on := make([]ask.Option, len(all)), make([]bool, len(all))
	for i, id := range all {
		opts[i], on[i] = ask.Option{Name: t.Criterion(id)}, slices.Contains(set.Focus, id)
	}
	return t.Tick(ask.Ticks{Question: ask.Sentence(t.Words.Settings.Focus), About: t.Words.Settings.FocusNote, Options: opts, On: on, Most: journal.MaxFocus, Tick: func(at int) {
		if on[at] {
			set.Focus = append(set.Focus, all[at])
		} else {
			set.Focus = slices.DeleteFunc(set.Focus, func(id string) bool { return id == all[at] })
		}
		t.KeepSettings(*set)
	}})
}

func (t *talk) focused(ids []string) string {
	if len(ids) == 0 {
		return t.Words.Settings.FocusNone
	}
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = t.Criterion(id)
	}
	return words.List(names, t.Words.Line.And)
}

// language changes every word at once.
func (t *talk) language() ask.Word {
	langs := words.Languages()
	opts := make([]ask.Option, len(langs))
	for i, l := range langs {
		opts[i] = ask.Option{Name: words.CatalogFor(l).Language}
	}
	at, said := t.Choose(ask.Choice{Question: t.Words.Settings.Language + t.Words.Asks, Options: opts, Now: slices.Index(langs, t.Lang())})
	if said == ask.Answered && at >= 0 {
		t.Words = words.CatalogFor(langs[at])
		t.keepConfig(t.Words.Settings.Language, func(c *store.Config) { c.Language = langs[at] })
	}
	return said
}

// always asks whether the program always begins in lines.
func (t *talk) always() ask.Word {
	on, said := t.Yes(t.Words.Line.AskLines, t.o.Config.Lines)
	if said == ask.Answered {
		t.keepConfig(t.Words.Line.Lines, func(c *store.Config) { c.Lines = on })
	}
	return said
}

func (t *talk) whenLines() string {
	if t.o.Config.Lines {
		return t.Words.Line.LinesAlways
	}
	return t.Words.Line.LinesAsked
}

// keepConfig changes what must be known before a journal opens. Where its file takes that not, the choice holds until the end, and that it does not
// longer is said.
func (t *talk) keepConfig(what string, change func(*store.Config)) {
	if change(&t.o.Config); t.o.ConfigPath != "" {
		t.Keep("config "+what, what, "", func() error { return store.ChangeConfig(t.o.ConfigPath, change) })
	}
}
