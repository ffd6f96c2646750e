package moment

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/words"
)

// encounter asks with whom and how, a fact at a time. All of it has a sensible answer already or may stay empty, so that enter goes on.
func (w *walk) encounter() ask.Word {
	w.Say(w.Words.Walk.MetHow + " " + w.Words.Walk.MetAbout)
	w.Once(fmt.Sprintf(w.Words.Line.FactsEnd, w.Words.Line.Done))
	facts := w.facts()
	for i := 0; i < len(facts); {
		said := facts[i]()
		w.KeepDraft(&w.draft, w.rubric)
		switch {
		case said == ask.Back && i > 0:
			i--
		case said != ask.Answered:
			return said
		default:
			i++
		}
	}
	return ask.Answered
}

// facts gives the questions, in the order in which people tell them.
func (w *walk) facts() []func() ask.Word {
	d, say, enc := &w.draft, &w.Words.Facts, &w.draft.Entry.Encounter
	choice := func(label string, ids []string, names map[string]string, now *string, set func(string)) func() ask.Word {
		return func() ask.Word { return w.choice(label, ids, names, *now, set) }
	}
	all := []func() ask.Word{
		w.alias, w.day, w.clock,
		choice(say.Place, journal.Places(), say.Places, &enc.Place, d.SetPlace),
		choice(say.Moment, journal.Moments(), say.Moments, &enc.Moment, d.SetMoment),
		choice(say.Initiator, journal.Initiators(), say.Initiators, &enc.Initiator, d.SetInitiator),
		choice(say.Duration, journal.Durations(), say.Durations, &enc.Duration, d.SetDuration),
		w.topics, w.language,
		choice(say.Input, journal.Inputs(), say.Inputs, &enc.Input, d.SetInput),
		w.follows,
	}
	if len(w.rubric.Stages) > 0 {
		all = append(all, w.stage, w.kind)
	}
	return all
}

// choice asks for one of some ids.
func (w *walk) choice(label string, ids []string, names map[string]string, now string, set func(string)) ask.Word {
	opts := make([]ask.Option, len(ids))
	for i, id := range ids {
		opts[i] = ask.Option{Name: names[id]}
	}
	at, said := w.Choose(ask.Choice{Question: label + w.Words.Asks, Options: opts, Now: slices.Index(ids, now), Brief: true})
	if said != ask.Answered {
		return said
	}
	if at < 0 {
		set("")
		return said
	}
	set(ids[at])
	return said
}

// line asks for one line.
func (w *walk) line(label, about, now string, known []store.Word, set func(string)) ask.Word {
	q := ask.Line{Question: label + w.Words.Asks, About: about, Now: now}
	for _, word := range known {
		q.Known = append(q.Known, word.Text)
	}
	text, said := w.Line(q)
	if said == ask.Answered {
		set(text)
	}
	return said
}

// alias asks for the family's alias, and says at once when what was typed looks like a real name. It is taken all the same, as on screen.
func (w *walk) alias() ask.Word {
	say := &w.Words.Facts
	said := w.line(say.Alias, say.AliasNote, w.draft.Entry.Encounter.Alias, w.Overview.Vocabulary.Aliases, w.draft.SetAlias)
	if alias := w.draft.Entry.Encounter.Alias; alias != "" && said == ask.Answered {
		if fault := w.Words.Stand.AliasFaults[journal.CheckAlias(alias, nil)]; fault != "" {
			w.Say(words.Capital(fault) + ".")
		}
	}
	return said
}

// day asks for the day, and says how it was understood.
func (w *walk) day() ask.Word {
	say, dates, when := &w.Words.Facts, &w.Words.Dates, w.draft.Entry.Encounter.When
	return w.read(say.Day, say.DayNote, dates.Near(when, w.Now()), func(typed string) bool {
		day, ok := dates.ParsePast(typed, w.Now())
		if ok {
			w.draft.SetDay(day)
		}
		return ok
	}, func() string { return dates.Day(w.draft.Entry.Encounter.When, w.Now()) })
}

func (w *walk) clock() ask.Word {
	return w.read(w.Words.Facts.Clock, "", words.Clock(w.draft.Entry.Encounter.When), func(typed string) bool {
		hour, minute, ok := words.ParseClock(typed)
		if ok {
			w.draft.SetClock(hour, minute)
		}
		return ok
	}, func() string { return words.Clock(w.draft.Entry.Encounter.When) })
}

// read asks for a line that has to be understood; what is not leaves what stood there.
func (w *walk) read(label, about, now string, take func(string) bool, is func() string) ask.Word {
	text, said := w.Line(ask.Line{Question: label + w.Words.Asks, About: about, Now: now, Fault: func(typed string) string {
		if take(typed) {
			return ""
		}
		return words.Capital(fmt.Sprintf(w.Words.Facts.NotUnderstood, is())) + "."
	}})
	if said == ask.Answered && text != now && text != "" && is() != text {
		w.Say(words.Capital(is()) + ".")
	}
	return said
}

func (w *walk) topics() ask.Word {
	say := &w.Words.Facts
	return w.line(say.Topics, say.TopicsNote, strings.Join(w.draft.Entry.Encounter.Topics, ", "), w.Overview.Vocabulary.Topics, w.draft.SetTopics)
}

func (w *walk) language() ask.Word {
	return w.line(w.Words.Facts.Language, "", w.draft.Entry.Encounter.Language, w.Overview.Vocabulary.Languages, w.draft.SetLanguage)
}

// follows asks which earlier moment this one follows up, those with the same family first. It is passed by where there is none.
func (w *walk) follows() ask.Word {
	entry, enc := &w.draft.Entry, &w.draft.Entry.Encounter
	offered := slices.DeleteFunc(slices.Clone(w.Overview.Newest), func(s store.Summary) bool { return s.ID == entry.ID })
	if len(offered) == 0 {
		return ask.Answered
	}
	slices.SortStableFunc(offered, func(a, b store.Summary) int {
		other := func(s store.Summary) int {
			if enc.Alias != "" && s.Alias == enc.Alias {
				return 0
			}
			return 1
		}
		return other(a) - other(b)
	})
	ids, names := make([]string, len(offered)), map[string]string{}
	for i, s := range offered {
		ids[i] = s.ID
		names[s.ID] = w.Words.Dates.Near(s.When, w.Now()) + ", " + cmp.Or(s.Alias, w.Words.Entry.NoAlias)
	}
	opts := make([]ask.Option, len(ids))
	for i, id := range ids {
		opts[i] = ask.Option{Name: names[id]}
	}
	at, said := w.Choose(ask.Choice{Question: w.Words.Facts.Follows + w.Words.Asks, Options: opts, Now: slices.Index(ids, enc.Follows)})
	switch {
	case said != ask.Answered:
		return said
	case at >= 0:
		w.draft.SetFollows(ids[at])
	case enc.Follows == "" || slices.Contains(ids, enc.Follows):
		w.draft.SetFollows("")
	}
	return said
}

// stage asks for the stage, which brings its own kinds of assignments.
func (w *walk) stage() ask.Word {
	var ids []string
	names := map[string]string{}
	for _, s := range w.rubric.Stages {
		ids = append(ids, s.ID)
		names[s.ID] = s.Name.In(w.Lang())
	}
	return w.choice(w.Words.Facts.Stage, ids, names, w.draft.Entry.Encounter.Stage, func(id string) {
		if id != "" && id != w.draft.Entry.Encounter.Stage {
			w.draft.SetStage(id, w.rubric)
		}
	})
}

func (w *walk) kind() ask.Word {
	s := w.rubric.Stage(w.draft.Entry.Encounter.Stage)
	if s == nil || len(s.Kinds) < 2 {
		return ask.Answered
	}
	var ids []string
	names := map[string]string{}
	for _, k := range s.Kinds {
		ids = append(ids, k.ID)
		names[k.ID] = k.Name.In(w.Lang())
	}
	return w.choice(w.Words.Facts.Kind, ids, names, w.draft.Entry.Encounter.Kind, func(id string) { w.draft.SetKind(id, w.rubric) })
}
