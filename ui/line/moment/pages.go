package moment

import (
	"fmt"
	"slices"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/words"
)

// story asks what was seen or heard, what was thought about it, and how an open intention went.
func (w *walk) story() ask.Word {
	say, e := &w.Words.Walk, &w.draft.Entry
	story, thought := say.Story, say.Thought
	if w.asked {
		story, thought = say.FirstStory, say.FirstThought
	} else {
		w.Once(w.advice())
		w.Once(say.Worry)
	}
	asks := w.draft.AsksAfter(w.came)
	if asks {
		w.Say(say.Planned + " " + say.SayPlan(w.came.Plan))
	}
	if said := w.texts("", text{"story", story, e.Story, false, w.draft.SetStory}, text{"thought", thought, e.Thought, false, w.draft.SetThought}); said != ask.Answered || !asks {
		return said
	}
	return w.cameBack()
}

// advice is a line for the first moments of all.
func (w *walk) advice() string {
	if w.Demo || w.draft.Of != "" {
		return ""
	}
	return w.Words.Lessons.Advice[journal.AdviceFor(w.Overview.Entries, w.Settings().SentAway)]
}

// cameBack asks how the open intention went, and in words what was different.
func (w *walk) cameBack() ask.Word {
	facts := &w.Words.Facts
	all, now := journal.Outcomes(), -1
	var opts []ask.Option
	for i, o := range all {
		opts = append(opts, ask.Option{Name: facts.Outcomes[o]})
		if back := w.draft.Entry.CameBack; back != nil && back.Outcome == o {
			now = i
		}
	}
	at, said := w.Choose(ask.Choice{Question: w.Words.Walk.Said, Options: opts, Now: now})
	if said != ask.Answered {
		return said
	}
	chosen := journal.NoOutcomeYet
	if at >= 0 {
		chosen = all[at]
	}
	w.draft.SetCameBack(w.came.ID, chosen)
	if chosen != journal.WentOther && w.draft.CameBackSaid() == "" {
		return ask.Answered
	}
	return w.ask(text{"went", w.Words.Walk.Said, w.draft.CameBackSaid(), true, w.draft.SetCameBackSaid}, ask.Text{})
}

// depth asks how far to go; the last choice leads to with whom, where and when, which is off the way.
func (w *walk) depth() ask.Word {
	say, now := &w.Words.Walk, 0
	var opts []ask.Option
	for i, d := range journal.Depths() {
		opts = append(opts, ask.Option{Name: say.Depths[d], About: words.Capital(say.DepthTimes[d]) + ". " + w.aboutDepth(d) + "."})
		if d == w.draft.Entry.Depth {
			now = i
		}
	}
	opts = append(opts, ask.Option{Name: say.Met, About: words.Capital(say.WhoWhereWhen) + ". " + w.Words.Line.NowIs + " " + w.met() + "."})
	at, said := w.Choose(ask.Choice{Question: say.PageName(journal.DepthPage), About: say.AskDepth, Options: opts, Now: now})
	switch {
	case said != ask.Answered:
		return said
	case at == len(opts)-1:
		w.draft.At = journal.PageID{Kind: journal.EncounterPage}
		if said := w.encounter(); said != ask.Answered && said != ask.Done {
			return said
		}
		w.draft.At = journal.PageID{Kind: journal.DepthPage}
		return w.depth()
	case at >= 0:
		w.draft.SetDepth(journal.Depths()[at], w.rubric)
	}
	return ask.Answered
}

// met says the facts of the encounter, with commas for the dots between them, which a voice would name each time.
func (w *walk) met() string {
	enc := &w.draft.Entry.Encounter
	return strings.ReplaceAll(w.Words.Facts.SayEncounter(enc, w.Words.Dates.Moment(enc.When, w.Now())), " · ", ", ")
}

// aboutDepth says what a depth asks. It tries the depth on a copy.
func (w *walk) aboutDepth(depth journal.Depth) string {
	tried := w.draft
	tried.SetDepth(depth, w.rubric)
	if depth == journal.Full {
		_, steps := tried.Pages(w.rubric)
		return fmt.Sprintf(w.Words.Walk.DepthFull, steps)
	}
	names := make([]string, len(tried.Asked))
	for i, id := range tried.Asked {
		names[i] = w.named(id)
	}
	return fmt.Sprintf(w.Words.Walk.DepthSome, strings.Join(names, ", "))
}

// named gives the short name of a criterion of the draft's own rubric.
func (w *walk) named(id string) string {
	c, _ := w.rubric.Criterion(id)
	return c.Short.In(w.Lang())
}

// criterion asks words, and the deepening question where somebody wants it, and then a level.
func (w *walk) criterion() ask.Word {
	id, lang := w.draft.At.Criterion, w.Lang()
	c, _ := w.rubric.Criterion(id)
	w.Say(c.Meaning.In(lang))
	w.comeBack(id)
	for levels := false; ; {
		said := ask.Answered
		if levels {
			said = w.level(c, id)
		} else {
			said = w.words(c, id)
		}
		switch {
		case said == ask.Back && levels:
			levels = false
		case said != ask.Answered || levels:
			return said
		default:
			levels = true
		}
	}
}

// words asks the opening question, and behind it the deepening one where somebody wants it or answered it before.
func (w *walk) words(c *rubric.Criterion, id string) ask.Word {
	a := w.draft.Answer(id)
	said := w.ask(text{"text:" + id, c.Opening.In(w.Lang()), a.Text, false, func(s string) { w.draft.SetText(id, s) }}, ask.Text{Deeper: true, Skip: true})
	switch {
	case said == ask.Deeper || said == ask.Answered && a.Deeper != "":
		return w.deepen(c, id)
	case said == ask.Answered && w.draft.OffersDeeper(id):
		w.Once(fmt.Sprintf(w.Words.Line.OffersDeeper, w.Words.Line.Deeper))
	}
	return said
}

// deepen asks the deepening question.
func (w *walk) deepen(c *rubric.Criterion, id string) ask.Word {
	return w.ask(text{"deeper:" + id, c.Deepening.In(w.Lang()), w.draft.Answer(id).Deeper, false, func(s string) { w.draft.SetDeeper(id, s) }}, ask.Text{Skip: true})
}

// level asks for a place among the levels. Enter alone gives none: going on never levels unasked.
func (w *walk) level(c *rubric.Criterion, id string) ask.Word {
	none, a, now := len(w.rubric.Levels), w.draft.Answer(id), -1
	switch {
	case a.State() == journal.NoOpportunity:
		now = none
	case a.Level != "":
		now = w.rubric.LevelIndex(a.Level)
	}
	at, said := w.Choose(ask.Choice{Question: w.Words.Walk.AskLevel, About: w.Words.Line.LevelAbout, Options: w.Levels(w.rubric, c, true), Now: now, Deeper: true, Skip: true})
	switch {
	case said == ask.Deeper:
		if said = w.deepen(c, id); said != ask.Answered {
			return said
		}
		return w.level(c, id)
	case said != ask.Answered || at == now:
		return said
	case at < 0:
		w.draft.Unplace(id)
	case at == none:
		w.draft.SetNoOpportunity(id)
	case c.Spans(w.rubric.Levels[at].ID):
		w.Say(w.Words.Walk.SpansSaid + ".")
		return w.level(c, id)
	default:
		w.draft.Place(id, w.rubric.Levels[at].ID)
	}
	return ask.Answered
}

// comeBack says a tip again that fits the criterion, once a walk.
func (w *walk) comeBack(id string) {
	if w.tipped[id] || w.draft.Of != "" {
		return
	}
	w.tipped[id] = true
	if tip, err := w.Store.ComeBack(id, w.Now()); err == nil && tip != nil {
		w.Say(fmt.Sprintf(w.Words.Group.TipLine, tip.Text))
	}
}

// others asks for other ways to explain what happened.
func (w *walk) others() ask.Word {
	say := &w.Words.Walk
	var all []text
	for i := range journal.Explanations {
		said := ""
		if i < len(w.draft.Entry.Others) {
			said = w.draft.Entry.Others[i]
		}
		all = append(all, text{fmt.Sprintf("other:%d", i+1), say.AskOthers[min(i, len(say.AskOthers)-1)], said, true, func(s string) { w.draft.SetExplanation(i, s) }})
	}
	return w.texts(say.OthersAbout, all...)
}

// intention asks for the two halves of an intention, and once more for the one that is missing.
func (w *walk) intention() ask.Word {
	say := &w.Words.Walk
	halves := func() []text {
		var plan journal.Plan
		if now := w.draft.Entry.Intention; now != nil {
			plan = *now
		}
		return []text{{"if", say.If, plan.If, true, w.draft.SetIf}, {"then", say.Then, plan.Then, true, w.draft.SetThen}}
	}
	if said := w.texts(say.PlanAbout, halves()...); said != ask.Answered {
		return said
	}
	half, first := w.draft.Entry.Intention.Half()
	if !half {
		return ask.Answered
	}
	w.Say(say.HalfAPlan)
	missing := halves()[1]
	if first {
		missing = halves()[0]
	}
	return w.texts("", missing)
}

// goals asks which goals this moment shows.
func (w *walk) goals() ask.Word {
	var opts []ask.Option
	var on []bool
	all := w.draft.GoalsAsked(w.rubric)
	for _, id := range all {
		c, _ := w.rubric.Criterion(id)
		opts = append(opts, ask.Option{Name: c.Name.In(w.Lang()), About: c.Meaning.In(w.Lang())})
		on = append(on, slices.Contains(w.draft.Entry.Goals, id))
	}
	return w.Tick(ask.Ticks{Question: w.Words.Walk.AskGoals, About: w.Words.Walk.GoalsAbout, Options: opts, On: on, Tick: func(at int) {
		w.draft.ToggleGoal(all[at])
		w.KeepDraft(&w.draft, w.rubric)
	}})
}
