package walk

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/words"
)

// newFacts makes the form with the facts of the encounter: sensible where they can be known, empty where only the
// student knows.
func newFacts(w *Walk) *kit.Form {
	book, entry := w.book, &w.Draft.Entry
	enc, words := &entry.Encounter, &book.Words.Facts
	t := &book.Theme
	choice := func(label string, ids []string, names map[string]string, value *string) *kit.Row {
		return kit.ChoiceRow(label, Options(words.None, ids, names), *value, func(v string) { *value = v })
	}
	alias := kit.TextRow(t, words.Alias, enc.Alias, func(v string) { enc.Alias = v }).Complete(func(s string) []string {
		return logbook.Names(book.Overview.Vocabulary.Aliases)
	})
	alias.Note, alias.Family = words.AliasNote, true
	alias.Echo = func() string {
		if enc.Alias == "" {
			return ""
		}
		return book.Words.Stand.AliasFaults[journal.CheckAlias(enc.Alias, nil)]
	}
	topics := kit.TextRow(t, words.Topics, strings.Join(enc.Topics, ", "), func(v string) { enc.Topics = splitTopics(v) })
	topics.Complete(func(s string) []string { return topicHints(s, logbook.Names(book.Overview.Vocabulary.Topics)) })
	topics.Note = words.TopicsNote
	language := kit.TextRow(t, words.Language, enc.Language, func(v string) { enc.Language = v }).Complete(func(string) []string {
		return logbook.Names(book.Overview.Vocabulary.Languages)
	})
	rows := []*kit.Row{alias, dayRow(book, enc), clockRow(book, enc)}
	rows = append(rows,
		choice(words.Place, journal.Places(), words.Places, &enc.Place),
		choice(words.Moment, journal.Moments(), words.Moments, &enc.Moment),
		choice(words.Initiator, journal.Initiators(), words.Initiators, &enc.Initiator),
		choice(words.Duration, journal.Durations(), words.Durations, &enc.Duration),
		topics, language,
		choice(words.Input, journal.Inputs(), words.Inputs, &enc.Input),
		followsRow(book, enc, entry.ID))
	if came := cameBackRow(w); came != nil {
		rows = append([]*kit.Row{came}, rows...)
	}
	return &kit.Form{Rows: append(rows, stageRows(w)...)}
}

// Options puts "not said" before the choices, so that no fact is kept that nobody stated.
func Options(none string, ids []string, names map[string]string) []kit.Option {
	out := []kit.Option{{Id: "", Name: none}}
	for _, id := range ids {
		out = append(out, kit.Option{Id: id, Name: names[id]})
	}
	return out
}

// cameBackRow asks how the open intention went; it is absent when there is none.
func cameBackRow(w *Walk) *kit.Row {
	book, entry := w.book, &w.Draft.Entry
	if w.came == nil || w.came.ID == entry.ID {
		return nil
	}
	id := w.came.ID
	opts := []kit.Option{{Id: "", Name: book.Words.Facts.NotYet}}
	for _, o := range journal.Outcomes() {
		opts = append(opts, kit.Option{Id: string(o), Name: book.Words.Facts.Outcomes[o]})
	}
	chosen := ""
	if entry.CameBack != nil {
		chosen = string(entry.CameBack.Outcome)
	}
	r := kit.ChoiceRow(book.Words.Facts.CameBack, opts, chosen, func(v string) {
		if v == "" {
			entry.CameBack = nil
			return
		}
		entry.CameBack = &journal.Return{Intention: id, Outcome: journal.Outcome(v)}
	})
	return r
}

// dayRow asks for the day. What can't be read leaves the day as it was, and says so; so does a day to come.
func dayRow(book *logbook.Logbook, enc *journal.Encounter) *kit.Row {
	before, understood := enc.When, true
	shown := enc.When.Format("2/1/2006")
	if words.SameDay(enc.When, book.Now()) {
		shown = book.Words.Dates.Today
	}
	r := kit.TextRow(&book.Theme, book.Words.Facts.Day, shown, func(v string) {
		day, ok := book.Words.Dates.ParseDay(v, book.Now())
		if understood = ok && !day.After(book.Now()); !understood {
			day = before
		}
		w := enc.When
		enc.When = time.Date(day.Year(), day.Month(), day.Day(), w.Hour(), w.Minute(), 0, 0, w.Location())
	})
	r.Note, r.Whole = book.Words.Facts.DayNote, true
	r.Echo = func() string {
		if day := book.Words.Dates.Day(enc.When, book.Now()); understood {
			return day
		} else {
			return fmt.Sprintf(book.Words.Facts.NotUnderstood, day)
		}
	}
	return r
}

// clockRow asks for the time of day, with the same care.
func clockRow(book *logbook.Logbook, enc *journal.Encounter) *kit.Row {
	before, understood := enc.When, true
	r := kit.TextRow(&book.Theme, book.Words.Facts.Clock, words.Clock(enc.When), func(v string) {
		hour, minute, ok := words.ParseClock(v)
		if understood = ok; !ok {
			hour, minute = before.Hour(), before.Minute()
		}
		w := enc.When
		enc.When = time.Date(w.Year(), w.Month(), w.Day(), hour, minute, 0, 0, w.Location())
	})
	r.Whole = true
	r.Echo = func() string {
		switch typed := words.Clock(enc.When); {
		case !understood:
			return fmt.Sprintf(book.Words.Facts.NotUnderstood, typed)
		case typed != r.Input.Value():
			return typed
		}
		return ""
	}
	return r
}

// followsRow offers the newest earlier entries as what this one follows up, those with the same family first.
func followsRow(book *logbook.Logbook, enc *journal.Encounter, self string) *kit.Row {
	opts := []kit.Option{{Id: "", Name: book.Words.Facts.None}}
	seen := slices.Clone(book.Overview.Newest)
	slices.SortStableFunc(seen, func(a, b store.Summary) int {
		same := func(s store.Summary) int {
			if enc.Alias != "" && s.Alias == enc.Alias {
				return 0
			}
			return 1
		}
		return same(a) - same(b)
	})
	for _, s := range seen {
		if s.ID != self {
			opts = append(opts, kit.Option{Id: s.ID, Name: book.Words.Dates.Column(s.When, book.Now()) + " · " + cmp.Or(s.Alias, book.Words.Entry.NoAlias)})
		}
	}
	if enc.Follows != "" && !slices.ContainsFunc(opts, func(o kit.Option) bool { return o.Id == enc.Follows }) {
		opts = append(opts, kit.Option{Id: enc.Follows, Name: enc.Follows})
	}
	return kit.ChoiceRow(book.Words.Facts.Follows, opts, enc.Follows, func(v string) { enc.Follows = v })
}

// stageRows choose the stage and, of that stage, the kind of assignment; another stage brings its own kinds.
func stageRows(w *Walk) []*kit.Row {
	book, enc, lang := w.book, &w.Draft.Entry.Encounter, w.book.Lang()
	kinds := func() []kit.Option {
		var opts []kit.Option
		if s := w.rubric.Stage(enc.Stage); s != nil {
			for _, k := range s.Kinds {
				opts = append(opts, kit.Option{Id: k.ID, Name: k.Name.In(lang)})
			}
		}
		if len(opts) == 0 {
			opts = []kit.Option{{Id: "", Name: book.Words.Facts.None}}
		}
		return opts
	}
	kind := kit.ChoiceRow(book.Words.Facts.Kind, kinds(), enc.Kind, func(v string) { enc.Kind = v })
	var opts []kit.Option
	for _, s := range w.rubric.Stages {
		opts = append(opts, kit.Option{Id: s.ID, Name: s.Name.In(lang)})
	}
	if len(opts) == 0 {
		return nil
	}
	stage := kit.ChoiceRow(book.Words.Facts.Stage, opts, enc.Stage, func(v string) {
		enc.Stage = v
		kind.Options, kind.Chosen = kinds(), 0
		enc.Kind = kind.Options[0].Id
	})
	return []*kit.Row{stage, kind}
}

// splitTopics reads tags between commas.
func splitTopics(s string) []string {
	var topics []string
	for _, t := range strings.Split(s, ",") {
		if t = journal.Line(t); t != "" && !slices.Contains(topics, t) {
			topics = append(topics, t)
		}
	}
	return topics
}

// topicHints completes the last tag of a list.
func topicHints(s string, known []string) []string {
	last := strings.TrimLeft(s[strings.LastIndex(s, ",")+1:], " ")
	if last == "" {
		return nil
	}
	before := s[:len(s)-len(last)]
	hints := make([]string, 0, len(known))
	for _, t := range known {
		hints = append(hints, before+t)
	}
	return hints
}
