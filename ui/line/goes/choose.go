package goes

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
	"koffiemoment/ui/words"
)

// choose is the first step: what goes along, with which dates and under which name. Each question can be gone back from.
func (h *handIn) choose() ask.Word {
	if n := len(h.choice.Before); n > 0 {
		h.Say(h.handedBefore(&h.choice.Before[0]))
	}
	asks := []func() ask.Word{h.how, h.which, h.what, h.assess, h.beside, h.dates, h.who, h.confirm}
	for i := 0; i < len(asks); {
		switch w := asks[i](); w {
		case ask.Answered, ask.Skip:
			i++
		case passed: // there was nothing to ask, in whichever direction one goes
			i++
		case ask.Back:
			if i = h.before(asks, i); i < 0 {
				return ask.Back
			}
		case again:
			i = 0
		case ask.Undo:
			h.Say(h.Words.LineStand.NothingBack)
		case ask.Done:
			i = len(asks) - 1
		default:
			return w
		}
	}
	h.undo, h.checked = nil, store.Checked{}
	return ask.Answered
}

// passed says that a question had no need to be asked.
const passed ask.Word = -2

// before is the question before one. What is not asked is passed over.
func (h *handIn) before(asks []func() ask.Word, i int) int {
	for i--; i >= 0; i-- {
		asked := true
		switch i {
		case 2:
			asked = h.set.By != exchange.ByStage || len(h.tally.Listed) > 0
		case 3:
			asked = h.asksAssess()
		case 4:
			asked = len(h.pieces()) > 0
		}
		if asked {
			return i
		}
	}
	return i
}

func (h *handIn) handedBefore(last *store.HandedIn) string {
	when := h.Words.Dates.Day(last.Made, h.Now())
	return fmt.Sprintf(h.say.HandedBefore, when, h.StageName(last.Stage), h.Words.List.Count.Of(len(last.Entries)))
}

// how asks by which way is chosen.
func (h *handIn) how() ask.Word {
	phrases, ways := &h.Words.HandIn, []exchange.Choosing{exchange.ByStage, exchange.ByRange, exchange.ByHand}
	options := make([]ask.Option, len(ways))
	for i, way := range ways {
		options[i] = ask.Option{Name: words.Capital(phrases.Ways[way]), About: h.say.WaysAbout[way]}
	}
	at, w := h.Choose(ask.Choice{Question: h.say.WhatGoes, Options: options, Now: slices.Index(ways, h.set.By), Must: true})
	if w == ask.Answered && at >= 0 {
		h.set.By = ways[at]
		h.keep()
	}
	return w
}

// which asks of which stage, or of the whole study.
func (h *handIn) which() ask.Word {
	ids, names := h.Stages(true)
	at, w := h.Choose(ask.Choice{Question: h.Words.LineStand.WhichStage, Options: names, Now: slices.Index(ids, h.set.Stage), Must: true})
	if w != ask.Answered || at < 0 {
		return w
	}
	if h.set.Stage != ids[at] {
		h.set.Stage = ids[at]
		h.keep()
		if !h.read() {
			return ask.Later
		}
	}
	return ask.Answered
}

// what asks which days or which moments, or which of all stay here.
func (h *handIn) what() ask.Word {
	switch h.set.By {
	case exchange.ByRange:
		for _, limit := range []struct {
			question string
			value    *time.Time
			after    int
		}{{h.say.From, &h.set.From, 0}, {h.say.Until, &h.set.Until, 1}} {
			if w := h.limit(limit.question, limit.value, limit.after); w != ask.Answered {
				return w
			}
		}
	case exchange.ByHand:
		return h.pick()
	}
	if len(h.tally.Listed) == 0 {
		return passed
	}
	return h.leave()
}

// limit asks for the first or the last day of a period; the last one counts whole, so the period's own end lies a day after it.
func (h *handIn) limit(question string, value *time.Time, after int) ask.Word {
	shown := ""
	if !value.IsZero() {
		shown = h.Words.Dates.WholeDay(value.AddDate(0, 0, -after))
	}
	typed, w := h.Line(ask.Line{Question: question, About: h.Words.Facts.DayNote, Now: shown, Fault: func(typed string) string {
		if _, ok := h.Words.Dates.ParseDay(typed, h.Now()); !ok {
			return sentence(words.Capital(h.Words.Dates.NotADay))
		}
		return ""
	}})
	if w != ask.Answered || typed == shown {
		return w
	}
	if *value = (time.Time{}); typed != "" {
		day, _ := h.Words.Dates.ParseDay(typed, h.Now())
		*value = day.AddDate(0, 0, after)
	}
	h.keep()
	return w
}

// told says an entry in the list: whether it is new or changed since the last hand-in, and how its story begins.
func (h *handIn) told(m *store.Summary) ask.Option {
	phrases := &h.Words.HandIn
	var parts []string
	switch {
	case h.choice.Last != nil && !h.choice.Handed[m.ID]:
		parts = append(parts, phrases.New)
	case h.choice.Edited[m.ID]:
		parts = append(parts, phrases.Changed)
	}
	if h.unfinished(m.ID) {
		parts = append(parts, phrases.Unfinished)
	}
	about := ""
	if len(parts) > 0 {
		about = sentence(words.Capital(strings.Join(parts, ", "))) + " "
	}
	return ask.Option{Name: h.Named(m.When, m.Alias), About: about + words.Quote(diary.Begins(m.Line))}
}

// unfinished says whether a new version of an entry is still being written: what goes along is the one before it.
func (h *handIn) unfinished(id string) bool {
	return slices.ContainsFunc(h.Overview.Drafts, func(d journal.Draft) bool { return id != "" && d.Of == id })
}

// pick lets the student tick moments, and asks of each why.
func (h *handIn) pick() ask.Word {
	if w := h.tick(h.say.WhichMoments, h.picked); w != ask.Answered {
		return w
	}
	for _, m := range h.tally.Chosen {
		h.Say(h.Named(m.When, m.Alias) + h.Words.Colon + " " + words.Quote(diary.Begins(m.Line)))
		h.Once(h.Words.HandIn.WhyAbout)
		w := h.Write(ask.Text{Question: h.Words.HandIn.Why, Now: h.set.Why[m.ID], Keep: func(text string) { h.why(m.ID, text) }})
		if w != ask.Answered && w != ask.Skip {
			return w
		}
	}
	return ask.Answered
}

// why keeps why an entry was picked. Blank lines are none: they would travel as words that are not there.
func (h *handIn) why(id, text string) {
	if h.set.Why == nil {
		h.set.Why = map[string]string{}
	}
	if h.set.Why[id] = text; strings.TrimSpace(text) == "" {
		delete(h.set.Why, id)
	}
	h.keep()
}

// tick ticks moments in a list: those that go along, or those that stay here.
func (h *handIn) tick(question string, marks map[string]bool) ask.Word {
	listed := h.tally.Listed
	if len(listed) == 0 {
		h.Say(h.say.Nothing)
		return again
	}
	options, ticked := make([]ask.Option, len(listed)), make([]bool, len(listed))
	for i, m := range listed {
		options[i], ticked[i] = h.told(m), marks[m.ID]
	}
	return h.Tick(ask.Ticks{Question: question, Options: options, On: ticked, Tick: func(i int) {
		if id := listed[i].ID; marks[id] {
			delete(marks, id)
		} else {
			marks[id] = true
		}
		h.keep()
	}})
}

// goesAndStays says how many go along; that is said for none, too.
func (h *handIn) goesAndStays() {
	phrases := &h.Words.HandIn
	h.Say(words.Said(phrases.Leaving.Of(len(h.tally.Chosen)), phrases.Stay.Some(h.tally.Stay), phrases.Private.Some(h.tally.Private))...)
}

// leave lets the student leave some here of what would go along.
func (h *handIn) leave() ask.Word {
	h.goesAndStays()
	yes, w := h.Yes(h.say.LeaveSome, false)
	if w != ask.Answered || !yes {
		return w
	}
	return h.tick(h.say.WhichStay, h.stay)
}

// asksAssess says whether it is a question that the self-assessment goes along.
func (h *handIn) asksAssess() bool { return h.set.By == exchange.ByHand && len(h.choice.Estimates) > 0 }

func (h *handIn) assess() ask.Word {
	if !h.asksAssess() {
		return passed
	}
	h.Say(h.Words.HandIn.AssessAbout)
	along, w := h.Yes(h.say.AssessAlong, h.takesEstimates())
	if w == ask.Answered && along != h.takesEstimates() {
		if h.set.Assess = store.AssessStays; along {
			h.set.Assess = store.AssessAlong
		}
		h.keep()
	}
	return w
}

// pieces are those that stand beside what was chosen and may go along.
func (h *handIn) pieces() []store.Piece { return h.choice.Pieces(h.tally.Chosen) }

// beside asks of each thing that stands beside what was chosen, or over the stage, whether it goes along.
func (h *handIn) beside() ask.Word {
	pieces := h.pieces()
	if len(pieces) == 0 {
		return passed
	}
	options, on := make([]ask.Option, len(pieces)), make([]bool, len(pieces))
	for i := range pieces {
		options[i] = ask.Option{Name: h.Words.PieceName(&pieces[i]) + ", " + h.besideWhat(&pieces[i])}
		on[i] = pieces[i].Goes()
	}
	h.Say(h.Words.Told.AlsoAbout)
	w := h.Tick(ask.Ticks{Question: h.say.WhichBeside, About: h.say.BesideAbout, Options: options, On: on, Tick: func(i int) {
		if !h.share(&pieces[i], pieces[i].Whole(on[i])) {
			on[i] = !on[i]
		}
	}})
	return w
}

// besideWhat names the moment, or the stage, that a piece is about.
func (h *handIn) besideWhat(p *store.Piece) string {
	for _, m := range h.choice.Rows {
		if m.ID == p.About {
			return h.Named(m.When, m.Alias)
		}
	}
	return h.StageName(p.About)
}

// share says whether a piece may travel, and reads the choice anew.
func (h *handIn) share(p *store.Piece, shared []bool) bool {
	if h.Failed(h.Store.Share(*p, shared)) {
		return false
	}
	p.Shared = shared
	return h.read()
}

func (h *handIn) dates() ask.Word {
	phrases, ways := &h.Words.HandIn, []exchange.Dates{exchange.Weeks, exchange.Real}
	options := make([]ask.Option, len(ways))
	for i, way := range ways {
		options[i] = ask.Option{Name: words.Capital(phrases.Dates[way]), About: phrases.DatesAbout[way]}
	}
	at, w := h.Choose(ask.Choice{Question: h.say.WhichDates, Options: options, Now: max(0, slices.Index(ways, h.set.Dates)), Must: true})
	if w == ask.Answered && at >= 0 {
		h.set.Dates = ways[at]
		h.keep()
	}
	return w
}

// who asks for the name, which the settings keep, because it is for nothing but handing in.
func (h *handIn) who() ask.Word {
	if h.name == "" {
		h.Say(h.Words.HandIn.NameNote)
	}
	name, w := h.Line(ask.Line{Question: h.say.YourName, About: h.Words.HandIn.NameNote, Now: h.name})
	if w == ask.Answered && name != h.name {
		h.name = name
		set := h.Settings()
		set.Name = name
		h.KeepSettings(set)
	}
	return w
}

// confirm says what goes along and what stays, and asks to go on.
func (h *handIn) confirm() ask.Word {
	phrases := &h.Words.HandIn
	h.Gap()
	if len(h.choice.Rows) == 0 || len(h.tally.Chosen) == 0 {
		h.Say(words.Said(h.say.Nothing, phrases.Private.Some(len(h.choice.Private)))...)
		return h.otherwise()
	}
	h.Say(sentence(words.Capital(cmp.Or(h.name, phrases.NoName) + ", " + h.StageName(h.set.Stage) + ", " + phrases.Dates[h.set.Dates])))
	h.goesAndStays()
	h.Say(words.Said(fmt.Sprintf(phrases.Besides, h.besides()), h.since())...)
	w, did := choose(h.Diary, h.say.RightSo, "", true, []act{
		{h.say.ToCheck, h.say.ToCheckAbout, func() ask.Word { return ask.Answered }},
		{h.say.Otherwise, "", func() ask.Word { return again }},
		{h.say.NotNow, h.say.NotNowAbout, func() ask.Word { return ask.Later }},
	})
	if w == ask.Answered && !did {
		return ask.Later
	}
	return w
}

// otherwise asks whether to choose anew where nothing would go along.
func (h *handIn) otherwise() ask.Word {
	w, _ := choose(h.Diary, h.Words.LineStand.WhatNext, "", false, []act{{h.say.Otherwise, "", func() ask.Word { return again }}})
	if w == ask.Answered || w == ask.Skip || w == ask.Done {
		return ask.Later
	}
	return w
}

// besides names what travels with the entries.
func (h *handIn) besides() string {
	phrases, t := &h.Words.HandIn, &h.tally
	var parts []string
	for i := range h.choice.Estimates {
		if est := &h.choice.Estimates[i]; h.takesEstimates() {
			state := phrases.EstimateDone
			switch {
			case est.HandedIn:
				state = phrases.EstimateHanded
			case est.Open():
				state = phrases.EstimateOpen
			}
			parts = append(parts, fmt.Sprintf(phrases.Estimate, h.StageName(est.Stage), est.Version, state))
		}
	}
	goes := 0
	for _, p := range h.pieces() {
		if p.Goes() {
			goes++
		}
	}
	parts = append(parts, words.Said(phrases.Plans.Some(t.Plans), phrases.Aliases.Some(t.Aliases), phrases.Replies.Some(t.Replies), h.say.Pieces.Some(goes))...)
	if len(parts) == 0 {
		return phrases.NothingElse
	}
	return words.List(parts, h.Words.Stand.And)
}

// since says what changed since the last hand-in of the stage, nothing where this is the first.
func (h *handIn) since() string {
	phrases, t, last := &h.Words.HandIn, &h.tally, h.choice.Last
	if last == nil {
		return ""
	}
	parts := words.Said(phrases.Fresh.Some(t.Fresh), phrases.Edited.Some(t.Edited), phrases.Absent.Some(t.Absent))
	return fmt.Sprintf(phrases.Since, h.Words.Dates.Day(last.Made, h.Now()), cmp.Or(strings.Join(parts, ", "), phrases.SameAsBefore))
}
