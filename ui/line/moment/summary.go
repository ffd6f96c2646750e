package moment

import (
	"strings"

	"koffiemoment/journal"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/words"
)

// part is one part of the entry, where one looks back on it: what it is called and says, and the page where it is asked, or what turns it.
type part struct {
	name, says string
	page       journal.PageID
	turn       func()
}

// summary is where one looks back: every part is said, enter finishes, and a number opens a part.
func (w *walk) summary() ask.Word {
	say := &w.Words.Walk
	parts := w.parts()
	opts := []ask.Option{{Name: say.Finish, About: words.Capital(say.FinishAbout) + "."}}
	for _, p := range parts {
		opts = append(opts, ask.Option{Name: p.name, About: ask.Sentence(words.Capital(words.InLine(p.says)))})
	}
	at, said := w.Choose(ask.Choice{Question: w.Words.Line.FinishNow, Options: opts, Now: 0})
	if said != ask.Answered {
		return said
	}
	w.visits = at > 0
	if at <= 0 {
		return ask.Answered
	}
	now := parts[at-1]
	if now.turn != nil {
		now.turn()
		w.visits = false
		w.KeepDraft(&w.draft, w.rubric)
		return w.summary()
	}
	w.draft.At = now.page
	w.Gap()
	w.head()
	return w.page()
}

// parts gives those that the screens show where one looks back, in their order.
func (w *walk) parts() []part {
	e, say := &w.draft.Entry, &w.Words.Walk
	at := func(kind journal.PageKind) journal.PageID { return journal.PageID{Kind: kind} }
	all := []part{
		{say.Met, w.met(), at(journal.EncounterPage), nil},
		{say.StoryLabel, strings.Join(words.Said(e.Story, e.Thought), " "), at(journal.StoryPage), nil},
	}
	add := func(when bool, kind journal.PageKind, says string) {
		if when {
			all = append(all, part{say.PageName(kind), says, at(kind), nil})
		}
	}
	long := e.Depth != journal.Short
	add(long || e.Wanted+e.Theirs != "", journal.WantsPage, strings.Join(words.Said(e.Wanted, e.Theirs), " "))
	for _, id := range w.draft.Asked {
		all = append(all, part{w.named(id), w.answered(id), journal.PageID{Kind: journal.CriterionPage, Criterion: id}, nil})
	}
	add(long || e.Tip != "", journal.TipPage, e.Tip)
	add(long || len(e.Others) > 0, journal.OthersPage, strings.Join(e.Others, " "))
	plan := ""
	if !e.Intention.Empty() {
		plan = say.SayPlan(*e.Intention)
	}
	add(true, journal.IntentionPage, plan)
	add(len(e.Goals) > 0 || len(w.draft.GoalsAsked(w.rubric)) > 0, journal.GoalsPage, say.GoalsTicked.Of(len(e.Goals)))
	return append(all,
		part{say.MarginShort, strings.Join(words.Said(e.Margin, "("+say.StaysHere+")"), " "), at(journal.MarginPage), nil},
		part{say.LookHere, w.onOff(e.LookHere), journal.PageID{}, func() { w.draft.SetLookHere(!e.LookHere) }},
		part{say.WhoReads, say.MayRead(e.Private), journal.PageID{}, func() { w.draft.SetPrivate(!e.Private) }},
		part{say.DepthRow, say.Depths[e.Depth], at(journal.DepthPage), nil})
}

func (w *walk) onOff(on bool) string {
	if on {
		return w.Words.Walk.On
	}
	return w.Words.Walk.Off
}

// answered says how a criterion stands: its level, or why it has none, and the words.
func (w *walk) answered(id string) string {
	a, say := w.draft.Answer(id), &w.Words.Walk
	how := ""
	switch a.State() {
	case journal.Unanswered:
		how = say.Unanswered
	case journal.Placed:
		how = w.rubric.LevelName(a.Level, w.Lang())
	case journal.Written:
		how = say.WordsOnly
	case journal.NoOpportunity:
		how = w.rubric.NotObserved.Name.In(w.Lang())
	case journal.Skipped:
		how = say.Skipped
	}
	return strings.Join(words.Said(how+".", a.Text, a.Deeper), " ")
}
