package around

import (
	"fmt"
	"slices"

	"koffiemoment/journal"
	"koffiemoment/ui/line/aloud"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
)

// question is one of a school's card, with the heading that it stands under.
type question struct {
	journal.SchoolQuestion
	head string
}

func questionsOf(card *journal.SchoolCard) (all []question) {
	for _, h := range card.Headings {
		for _, q := range h.Questions {
			all = append(all, question{q, h.Title})
		}
	}
	return all
}

// schoolStands says how many questions of the card were ticked.
func schoolStands(d *diary.Diary) string {
	card, err := d.Store.SchoolCardInUse(d.Lang())
	if err != nil || len(card.Ticked()) == 0 {
		return d.Words.School.About
	}
	return fmt.Sprintf(d.Words.LineAround.SchoolStands, len(card.Ticked()), card.Asked())
}

// school asks of one question of the card after the other whether it happens here, and at the end which chances are taken over.
func school(d *diary.Diary) ask.Word {
	card, err := d.Store.SchoolCardInUse(d.Lang())
	if d.Failed(err) {
		return ask.Answered
	}
	aloud.Head(d, d.Words.School.Title, card.Title)
	d.Say(d.Words.School.Asks)
	d.Once(d.Words.LineAround.SchoolWays)
	d.Once(fmt.Sprintf(d.Words.LineAround.ToEnd, d.Words.Line.Done))
	all, before := questionsOf(&card), ""
	for at := 0; at < len(all); {
		if all[at].head != before {
			before = all[at].head
			aloud.Head(d, before)
		}
		switch w := askHere(d, &all[at], at+1, len(all)); {
		case w == ask.Back && at > 0:
			at--
		case w == ask.Back, aloud.Leaves(w):
			return w
		case w == ask.Done:
			at = len(all)
		default:
			at++
		}
	}
	return takeChances(d)
}

// askHere asks of one question whether it happens here. A tick is kept at once.
func askHere(d *diary.Diary, q *question, n, of int) ask.Word {
	say := &d.Words.LineAround
	d.Say(aloud.Sentence(fmt.Sprintf(d.Words.School.Nth, n, of)), q.Text)
	for {
		now := 1
		if q.Here {
			now = 0
		}
		at, w := d.Choose(ask.Choice{Question: say.AskHere, Brief: true, Now: now, Skip: true,
			Options: []ask.Option{{Name: d.Words.Line.Yes}, {Name: d.Words.Line.No}, {Name: say.ReadTips}}})
		switch {
		case w != ask.Answered:
			return w
		case at == 2:
			tellTips(d, q)
			continue
		case (at == 0) == q.Here:
			return w
		}
		if _, err := d.Store.TickSchool(d.Lang(), q.ID, at == 0); !d.Failed(err) {
			q.Here = at == 0
		}
		return w
	}
}

// tellTips says where a question may come up, and what others do.
func tellTips(d *diary.Diary, q *question) {
	say := &d.Words.School
	if len(q.Chances) > 0 {
		d.Say(say.ChancesHead + d.Words.Colon)
		d.Say(sentences(q.Chances)...)
	}
	if len(q.Tips) == 0 {
		d.Say(say.NoTips)
		return
	}
	d.Say(say.TipsHead + d.Words.Colon)
	d.Say(sentences(q.Tips)...)
}

func sentences(all []string) []string {
	out := make([]string, len(all))
	for i := range all {
		out[i] = aloud.Sentence(all[i])
	}
	return out
}

// takeChances asks which of the chances that ticked questions name are taken over into the student's own list, and where each is: only one with
// a place is ever counted as used.
func takeChances(d *diary.Diary) ask.Word {
	card, err := d.Store.SchoolCardInUse(d.Lang())
	if d.Failed(err) {
		return ask.Answered
	}
	around, err := d.Store.Surroundings()
	if d.Failed(err) {
		return ask.Answered
	}
	if around.Chances == nil {
		around.Chances = d.Words.Stand.StartingChances()
	}
	names := card.Unlisted(around.Chances)
	if len(names) == 0 {
		return ask.Answered
	}
	options, on := make([]ask.Option, len(names)), make([]bool, len(names))
	for i := range names {
		options[i].Name = names[i]
	}
	d.Gap()
	w := d.Tick(ask.Ticks{Question: d.Words.LineAround.TakeChances, Options: options, On: on, Tick: func(int) {}})
	for i := range names {
		if !on[i] {
			continue
		}
		chance := journal.Chance{Name: names[i]}
		if w == ask.Answered {
			w = askChance(d, &chance)
		}
		around.Chances = append(slices.Clone(around.Chances), chance)
		if !d.Failed(d.Store.SaveSurroundings(around)) {
			d.Say(fmt.Sprintf(d.Words.LineAround.ChanceTaken, chance.Name))
		}
	}
	return w
}

// askChance asks where and when a chance is; both may stay open.
func askChance(d *diary.Diary, chance *journal.Chance) ask.Word {
	facts := &d.Words.Facts
	at, w := d.Choose(ask.Choice{Question: fmt.Sprintf(d.Words.LineAround.WherePlace, chance.Name), Options: named(facts.Places, journal.Places()), Now: -1})
	if w != ask.Answered {
		return w
	}
	if at >= 0 {
		chance.Place = journal.Places()[at]
	}
	at, w = d.Choose(ask.Choice{Question: d.Words.LineAround.WhenMoment, Options: named(facts.Moments, journal.Moments()), Now: -1})
	if at >= 0 && w == ask.Answered {
		chance.Moment = journal.Moments()[at]
	}
	return w
}

func named(names map[string]string, ids []string) []ask.Option {
	options := make([]ask.Option, len(ids))
	for i, id := range ids {
		options[i].Name = names[id]
	}
	return options
}
