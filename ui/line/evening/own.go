package evening

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/words"
)

// own asks about what is kept about the lecturer, and about the students whose hand-ins are not at hand.
func (e *evening) own() ask.Word {
	say, w, keys := &e.Words.Review, &e.Words.Evening, &e.Words.Lecturers
	return inside(e.menu("own", w.WhatNowOwn, "", func() []item {
		return []item{
			{name: say.YourName, about: standsOr(say.YourNameNote, e.laid.Desk.Reviewer.Name), do: e.yourName},
			{name: say.Blind, about: sentence(e.blind()), do: e.lookFirst},
			{name: say.Snippets, about: sentence(say.SnippetCount.Of(len(e.laid.Desk.Snippets))), do: e.phrases},
			{name: say.OwnKey, do: e.tellKey},
			{name: keys.Save, about: keys.SaveNote, do: e.savePublic},
			{name: keys.Keys, about: keys.KeysNote, do: e.keepKeys},
			{name: keys.TakeTitle, about: keys.TakeBackNote, do: e.takeKeys},
			{name: w.ForgetOthers, do: e.forgetOthers},
			{name: e.Words.List.BinTitle, about: say.BinNote, do: e.bin},
			{name: w.ToClass, number: "0", leads: true, do: func() ask.Word { return ask.Back }},
		}
	}))
}

// yourName asks for the name that answers are signed with.
func (e *evening) yourName() ask.Word {
	desk := &e.laid.Desk
	name, w := e.Line(ask.Line{Question: e.Words.Review.YourName + e.Words.Asks, About: e.Words.Review.YourNameNote, Now: desk.Reviewer.Name})
	if w == ask.Answered && name != desk.Reviewer.Name {
		desk.Reviewer.Name = name
		e.keepDesk()
	}
	return inside(w)
}

// blind says whether the student's level is held back.
func (e *evening) blind() string {
	if e.laid.Desk.Blind {
		return e.Words.Review.BlindOn
	}
	return e.Words.Review.BlindOff
}

// lookFirst asks whether the student's level is held back until the lecturer has given one.
func (e *evening) lookFirst() ask.Word {
	say, now := &e.Words.Review, 0
	if e.laid.Desk.Blind {
		now = 1
	}
	options := []ask.Option{{Name: words.Capital(say.BlindOff)}, {Name: words.Capital(say.BlindOn), About: say.BlindNote}}
	at, w := e.Choose(ask.Choice{Question: say.Blind + e.Words.Asks, Options: options, Now: now, Must: true})
	if w == ask.Answered && at >= 0 && (at == 1) != e.laid.Desk.Blind {
		e.laid.Desk.Blind = at == 1
		e.keepDesk()
	}
	return inside(w)
}

// phrases asks for the lecturer's own phrases: one that stands there is changed, or taken away when nothing is left of it.
func (e *evening) phrases() ask.Word {
	for {
		desk := &e.laid.Desk
		var options []ask.Option
		for _, phrase := range desk.Snippets {
			options = append(options, ask.Option{Name: strings.TrimSuffix(phrase.Text, "."), About: e.phraseLevel(e.scale(), phrase.Level)})
		}
		options = append(options, ask.Option{Name: e.Words.Student.AddPhrase, Number: "+"})
		at, w := e.Choose(ask.Choice{Question: e.Words.Evening.WhichPhrase, About: e.Words.Evening.PhrasesAbout, Options: options, Now: -1})
		switch {
		case w == ask.Undo:
			e.takeBack()
			continue
		case w != ask.Answered:
			return inside(w)
		case at < 0:
			return ask.Answered
		case at == len(desk.Snippets):
			w = e.newPhrase()
		default:
			w = e.phrase(at)
		}
		if out(w) {
			return w
		}
	}
}

// newPhrase asks for which level one is, and for its words.
func (e *evening) newPhrase() ask.Word {
	levels := e.scale().Levels
	options := make([]ask.Option, len(levels))
	for i := range levels {
		options[i] = ask.Option{Name: levels[i].Name.In(e.lang()), Letter: levels[i].Short.In(e.lang())}
	}
	options = append(options, ask.Option{Name: e.Words.Student.AnyLevel, Number: "0"})
	at, w := e.Choose(ask.Choice{Question: e.Words.Evening.PhraseLevel, Options: options, Now: len(levels)})
	if w != ask.Answered {
		return w
	}
	phrase := store.Snippet{}
	if at >= 0 && at < len(levels) {
		phrase.Level = levels[at].ID
	}
	phrase.Text, w = e.Text(ask.Text{Question: e.Words.Student.AddPhrase + e.Words.Colon})
	if phrase.Text = strings.TrimSpace(phrase.Text); phrase.Text != "" {
		e.laid.Desk.Snippets = append(e.laid.Desk.Snippets, phrase)
		e.keepDesk()
	}
	return w
}

// phrase asks for other words of one; without any it goes, and comes back in its place.
func (e *evening) phrase(at int) ask.Word {
	was := e.laid.Desk.Snippets[at]
	text, w := e.Text(ask.Text{Question: e.Words.Evening.PhraseWords, Now: was.Text})
	switch text = strings.TrimSpace(text); {
	case text == was.Text:
	case text == "":
		e.laid.Desk.Snippets = slices.Delete(slices.Clone(e.laid.Desk.Snippets), at, at+1)
		e.keepDesk()
		e.Say(e.Words.Student.NoteGone + ".")
		e.undoable(func() string {
			all := e.laid.Desk.Snippets
			e.laid.Desk.Snippets = slices.Insert(slices.Clone(all), min(at, len(all)), was)
			e.keepDesk()
			return e.Words.Line.PutBack
		})
	default:
		e.laid.Desk.Snippets = slices.Clone(e.laid.Desk.Snippets)
		e.laid.Desk.Snippets[at].Text = text
		e.keepDesk()
	}
	return w
}

// forgetOthers puts in the bin what is kept about students who are not at hand, such as those of last year, once that is confirmed.
func (e *evening) forgetOthers() ask.Word {
	say := &e.Words.Review
	journals, err := e.reviews.Journals()
	var known map[string]string
	if err == nil {
		known, err = e.reviews.Names()
	}
	if e.failedDesk(err) {
		return ask.Answered
	}
	others, sure := e.cohort.Strangers(journals, e.whole)
	e.Say(words.Capital(say.Kept) + e.Words.Colon + " " + strings.Join(words.Said(say.KeptAbout.Of(len(journals)), say.KeptElsewhere.Some(len(others))), ", ") + ".")
	switch {
	case len(others) == 0:
		e.Say(e.Words.Evening.NobodyElse)
		return ask.Answered
	case !sure:
		e.Say(say.ReadAllFirst)
		return ask.Answered
	}
	names := make([]string, len(others))
	for i, id := range others {
		names[i] = cmp.Or(known[id], fmt.Sprintf("%s %.8s", e.Words.Student.NoName, id))
	}
	e.Say(words.List(names, e.Words.Stand.And) + ".")
	yes, w := e.Yes(say.AskForgetOthers.Of(len(others)), false)
	if yes && w == ask.Answered && e.wipe(others) {
		e.Say(say.ForgottenOthers.Of(len(others)))
	}
	return inside(w)
}

// bin asks what of the bin is put back, or goes for good.
func (e *evening) bin() ask.Word {
	say := &e.Words.Review
	for {
		all, err := e.reviews.Bin()
		if e.failedDesk(err) {
			return ask.Answered
		}
		if len(all) == 0 {
			e.Say(e.Words.List.BinEmpty)
			return ask.Answered
		}
		e.Once(fmt.Sprintf(say.BinAbout, store.BinDays))
		options := make([]ask.Option, len(all))
		for i := range all {
			options[i] = ask.Option{Name: binned(e, &all[i]), About: sentence(fmt.Sprintf(say.WipedOn, e.Words.Dates.Near(all[i].Forgotten, e.o.Now())), e.Words.List.DaysLeft.Of(all[i].Left))}
		}
		at, w := e.Choose(ask.Choice{Question: e.Words.Evening.WhichStudent, Options: options, Now: -1})
		if at < 0 || w != ask.Answered {
			return inside(w)
		}
		if w := e.binnedOne(&all[at]); out(w) {
			return w
		}
	}
}

func binned(e *evening, one *store.Forgotten) string {
	return cmp.Or(one.Student, fmt.Sprintf("%s %.8s", e.Words.Student.NoName, one.Journal))
}

// binnedOne asks what to do with one that lies in the bin. To take it away for good is asked twice.
func (e *evening) binnedOne(one *store.Forgotten) ask.Word {
	say, list := &e.Words.Review, &e.Words.List
	options := []ask.Option{{Name: e.Words.Student.PutBack}, {Name: list.PurgeIt, About: words.Capital(list.PurgeItAbout) + "."}, {Name: e.Words.Evening.LeaveInBin, Number: "0"}}
	at, w := e.Choose(ask.Choice{Question: e.Words.Evening.WhatNow, Options: options, Now: -1, Must: true})
	if w != ask.Answered {
		return w
	}
	switch at {
	case 0:
		if e.restore(one) {
			e.Say(words.Capital(say.PutBack) + ".")
		}
	case 1:
		yes, w := e.Yes(fmt.Sprintf(say.AskPurge, binned(e, one)), false)
		if !yes || w != ask.Answered {
			return w
		}
		if !e.failedDesk(e.reviews.Purge([]string{one.ID})) {
			e.Say(words.Capital(list.Purged) + ".")
			if missed, _ := e.reviews.Unreached(); len(missed) > 0 { // the next purge finds them too
				e.Say(fmt.Sprintf(e.Words.Safety.Unreached, strings.Join(missed, ", ")))
			}
		}
	}
	return ask.Answered
}

// restore puts back what lies in the bin, and counts it anew.
func (e *evening) restore(one *store.Forgotten) bool {
	if e.failedDesk(e.reviews.Restore(one.ID, e.o.Now())) {
		return false
	}
	for _, part := range one.Parts {
		review, err := e.reviews.Review(part)
		if e.failedDesk(err) {
			return false
		}
		e.cohort.Count(&review)
	}
	e.arrange()
	return true
}
