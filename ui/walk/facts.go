package walk

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/words"
)

// newFacts makes the rows with the facts of the encounter: sensible where they can be known, empty where only the student knows. The first
// asks how the open intention went, where there is one; an answer that wants words calls rebuild.
func newFacts(v *Walk, rebuild func()) []*kit.Row {
	book, d := v.book, &v.draft
	facts, enc := &book.Words.Facts, &d.Entry.Encounter
	choice := func(label string, ids []string, names map[string]string, chosen string, set func(string)) *kit.Row {
		return kit.ChoiceRow(label, kit.OptionsOr(facts.None, names, ids...), chosen, set)
	}
	rows := append(cameBackRows(v, rebuild),
		aliasRow(v), dayRow(v), clockRow(v),
		choice(facts.Place, journal.Places(), facts.Places, enc.Place, d.SetPlace),
		choice(facts.Moment, journal.Moments(), facts.Moments, enc.Moment, d.SetMoment),
		choice(facts.Initiator, journal.Initiators(), facts.Initiators, enc.Initiator, d.SetInitiator),
		choice(facts.Duration, journal.Durations(), facts.Durations, enc.Duration, d.SetDuration),
		topicsRow(v),
		kit.TextRow(&book.Theme, facts.Language, enc.Language, d.SetLanguage).Complete(&book.Keys, func(string) []string {
			return logbook.Names(book.Overview.Vocabulary.Languages)
		}),
		choice(facts.Input, journal.Inputs(), facts.Inputs, enc.Input, d.SetInput),
		followsRow(v))
	rows = append(rows, stageRows(v)...)
	for _, r := range rows {
		r.Blank = facts.None
	}
	return rows
}

// cameBackRows ask how the open intention went, and in a line what was different when it went otherwise; there are none when there is
// nothing to ask after.
func cameBackRows(v *Walk, rebuild func()) []*kit.Row {
	facts, d := &v.book.Words.Facts, &v.draft
	if !d.AsksAfter(v.came) {
		return nil
	}
	opts := kit.Options(facts.Outcomes, journal.Outcomes()...)
	if d.CameBackSaid() == "" { // words are about some outcome
		opts = slices.Insert(opts, 0, kit.Option{ID: string(journal.NoOutcomeYet), Name: facts.NotYet})
	}
	chosen := journal.NoOutcomeYet
	if d.Entry.CameBack != nil {
		chosen = d.Entry.CameBack.Outcome
	}
	id := v.came.ID
	rows := []*kit.Row{kit.ChoiceRow(facts.CameBack, opts, string(chosen), func(o string) {
		d.SetCameBack(id, journal.Outcome(o))
		rebuild()
	})}
	if chosen == journal.WentOther || d.CameBackSaid() != "" {
		rows = append(rows, kit.TextRow(&v.book.Theme, v.book.Words.Walk.Said, d.CameBackSaid(), d.SetCameBackSaid))
	}
	return rows
}

// aliasRow asks for the family's alias, and says at once when what was typed looks like a real name.
func aliasRow(v *Walk) *kit.Row {
	book, d := v.book, &v.draft
	r := kit.TextRow(&book.Theme, book.Words.Facts.Alias, d.Entry.Encounter.Alias, d.SetAlias).Complete(&book.Keys, func(string) []string {
		return logbook.Names(book.Overview.Vocabulary.Aliases)
	})
	r.Note, r.Family = book.Words.Facts.AliasNote, true
	r.Echo = func() string {
		alias := d.Entry.Encounter.Alias
		if alias == "" {
			return ""
		}
		return book.Words.Stand.AliasFaults[journal.CheckAlias(alias, nil)]
	}
	return r
}

// dayRow asks for the day. An encounter of today says so in a word; any other shows a date in the form in which one is typed.
func dayRow(v *Walk) *kit.Row {
	book, d := v.book, &v.draft
	before := d.Entry.Encounter.When
	shown := before.Format("2/1/2006")
	if words.SameDay(before, book.Now()) {
		shown = book.Words.Dates.Today
	}
	read := func(typed string) bool {
		day, ok := book.Words.Dates.ParsePast(typed, book.Now())
		if !ok {
			day = before
		}
		d.SetDay(day)
		return ok
	}
	r := readRow(book, book.Words.Facts.Day, shown, read, func() string { return book.Words.Dates.Day(d.Entry.Encounter.When, book.Now()) })
	r.Note = book.Words.Facts.DayNote
	return r
}

// clockRow asks for the time of day, in whatever way people write one.
func clockRow(v *Walk) *kit.Row {
	book, d := v.book, &v.draft
	before := d.Entry.Encounter.When
	read := func(typed string) bool {
		hour, minute, ok := words.ParseClock(typed)
		if !ok {
			hour, minute = before.Hour(), before.Minute()
		}
		d.SetClock(hour, minute)
		return ok
	}
	return readRow(book, book.Words.Facts.Clock, words.Clock(before), read, func() string { return words.Clock(d.Entry.Encounter.When) })
}

// readRow is a row whose text is read letter by letter. Beside it stands how it was understood, unless that is what was typed, or what stays
// because it can't be read: half a date must not leave another day behind than the one that was there.
func readRow(book *logbook.Logbook, label, shown string, read func(typed string) bool, is func() string) *kit.Row {
	understood := true
	r := kit.TextRow(&book.Theme, label, shown, func(typed string) { understood = read(typed) })
	r.Whole = true
	r.Echo = func() string {
		switch now := is(); {
		case !understood:
			return fmt.Sprintf(book.Words.Facts.NotUnderstood, now)
		case now != r.Input.Value():
			return now
		}
		return ""
	}
	return r
}

// topicsRow asks for topics between commas, with those that were used before as endings.
func topicsRow(v *Walk) *kit.Row {
	book, d := v.book, &v.draft
	r := kit.TextRow(&book.Theme, book.Words.Facts.Topics, strings.Join(d.Entry.Encounter.Topics, ", "), d.SetTopics)
	r.Complete(&book.Keys, func(typed string) []string { return topicHints(typed, logbook.Names(book.Overview.Vocabulary.Topics)) })
	r.Note = book.Words.Facts.TopicsNote
	return r
}

// topicHints completes the last topic of a list: a hint is a whole value, so the others stand before it.
func topicHints(typed string, known []string) []string {
	last := strings.TrimLeft(typed[strings.LastIndex(typed, ",")+1:], " ")
	if last == "" {
		return nil
	}
	before := typed[:len(typed)-len(last)]
	hints := make([]string, 0, len(known))
	for _, topic := range known {
		hints = append(hints, before+topic)
	}
	return hints
}

// followsRow offers the newest earlier entries as what this one follows up, those with the same family first. What was chosen stays among
// them when it is older than that, or gone.
func followsRow(v *Walk) *kit.Row {
	book, entry := v.book, &v.draft.Entry
	enc := &entry.Encounter
	offered := slices.Clone(book.Overview.Newest)
	slices.SortStableFunc(offered, func(a, b store.Summary) int {
		other := func(s store.Summary) int {
			if enc.Alias != "" && s.Alias == enc.Alias {
				return 0
			}
			return 1
		}
		return other(a) - other(b)
	})
	opts := []kit.Option{{ID: "", Name: book.Words.Facts.None}}
	for _, s := range offered {
		if s.ID != entry.ID {
			name := book.Words.Dates.Column(s.When, book.Now()) + " · " + cmp.Or(s.Alias, book.Words.Entry.NoAlias)
			opts = append(opts, kit.Option{ID: s.ID, Name: name})
		}
	}
	if enc.Follows != "" && !slices.ContainsFunc(opts, func(o kit.Option) bool { return o.ID == enc.Follows }) {
		opts = append(opts, kit.Option{ID: enc.Follows, Name: enc.Follows})
	}
	return kit.ChoiceRow(book.Words.Facts.Follows, opts, enc.Follows, v.draft.SetFollows)
}

// stageRows choose the stage and, of that stage, the kind of assignment. Another stage brings its own kinds, so its row changes the other.
// A rubric without stages has neither.
func stageRows(v *Walk) []*kit.Row {
	facts, d, lang := &v.book.Words.Facts, &v.draft, v.book.Lang()
	if len(v.rubric.Stages) == 0 {
		return nil
	}
	enc := &d.Entry.Encounter
	kinds := func() (opts []kit.Option) {
		if s := v.rubric.Stage(enc.Stage); s != nil {
			for _, k := range s.Kinds {
				opts = append(opts, kit.Option{ID: k.ID, Name: k.Name.In(lang)})
			}
		}
		if len(opts) == 0 {
			opts = append(opts, kit.Option{ID: "", Name: facts.None})
		}
		return opts
	}
	kind := kit.ChoiceRow(facts.Kind, kinds(), enc.Kind, func(id string) { d.SetKind(id, v.rubric) })
	var stages []kit.Option
	for _, s := range v.rubric.Stages {
		stages = append(stages, kit.Option{ID: s.ID, Name: s.Name.In(lang)})
	}
	stage := kit.ChoiceRow(facts.Stage, stages, enc.Stage, func(id string) {
		d.SetStage(id, v.rubric)
		kind.Options, kind.Chosen = kinds(), 0 // the draft begins with the first kind as well
	})
	return []*kit.Row{stage, kind}
}
