package group

import (
	"fmt"
	"slices"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/line/aloud"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
)

// TipsOf gives the tips that have words: one that was ticked in what is gone by now has none.
func TipsOf(d *diary.Diary) ([]journal.Tip, error) {
	all, err := d.Store.Tips()
	return slices.DeleteFunc(all, func(t journal.Tip) bool { return t.Text == "" }), err
}

// Tips lists what the student takes along, by what it is good for.
func Tips(d *diary.Diary) ask.Word {
	var gone *journal.Tip
	say := &d.Words.Group
	aloud.Head(d, say.Tips)
	d.Say(say.TipsIntro)
	rows := func() (rows aloud.Rows) {
		all, err := TipsOf(d)
		d.Failed(err)
		for _, good := range journal.TipsFor() {
			for _, tip := range all {
				if tip.Good() == good {
					rows.Add(tip.Text, aboutTip(d, &tip), func() ask.Word { return openTip(d, tip, func() { gone = &tip }) })
				}
			}
		}
		for _, good := range journal.TipsFor() {
			rows.Add(fmt.Sprintf(d.Words.LineAround.AddTipFor, strings.ToLower(say.For[good])), "", func() ask.Word { return newTip(d, good) })
		}
		rows.Add(say.FromSchool, say.FromSchoolAbout, func() ask.Word { return schoolTips(d) })
		return rows
	}
	return aloud.Menu(d, d.Words.LineAround.WhichTip, rows, func() {
		if gone != nil && !d.Failed(d.Store.SaveTip(gone)) {
			gone = nil
			d.Say(aloud.Sentence(say.TipBack))
		}
	})
}

// aboutTip says what a tip is good for, where it came from and where it comes back.
func aboutTip(d *diary.Diary, tip *journal.Tip) string {
	say := &d.Words.Group
	from := say.From[tip.From]
	if tip.From == journal.FromAnswer && tip.Of != "" {
		from = fmt.Sprintf(say.FromName, journal.Line(tip.Of))
	}
	about := say.For[tip.Good()] + ", " + from
	if tip.Criterion != "" {
		about += ", " + d.Criterion(tip.Criterion)
	}
	return about
}

func openTip(d *diary.Diary, tip journal.Tip, removed func()) ask.Word {
	say := &d.Words.LineAround
	d.Say(aloud.Sentence(tip.Text))
	at, w := d.Choose(ask.Choice{Question: say.TipDo + " " + say.EnterOnward, Options: []ask.Option{{Name: say.ChangeTip}, {Name: say.RemoveTip}}, Now: -1, Brief: true})
	switch {
	case w != ask.Answered || at < 0:
		return w
	case at == 0:
		return askTip(d, tip)
	}
	if !d.Failed(d.Store.RemoveTip(tip.Mark)) {
		d.Gone(tipKey(&tip))
		removed()
		d.Say(fmt.Sprintf(say.PutBackWord, d.Words.Group.TipGone, d.Words.Line.Undo))
	}
	return w
}

func tipKey(tip *journal.Tip) string { return "tip " + tip.Mark }

func newTip(d *diary.Diary, good journal.TipFor) ask.Word {
	mark, err := d.Store.NewMark()
	if d.Failed(err) {
		return ask.Answered
	}
	return askTip(d, journal.Tip{Mark: mark, For: good, At: d.Now()})
}

// askTip asks for the words of a tip, where they are the student's, what it is good for, and where it comes back.
func askTip(d *diary.Diary, tip journal.Tip) ask.Word {
	say, fresh := &d.Words.Group, tip.Text == ""
	own := fresh || tip.Written()
	if own {
		_, w := d.Text(ask.Text{Question: d.Words.LineAround.TipText, Now: tip.Text, OneLine: true, Keep: func(text string) {
			tip.Text = text
			keepTip(d, tip)
		}})
		if w != ask.Answered || journal.Line(tip.Text) == "" {
			return w
		}
	}
	if !fresh {
		goods := make([]ask.Option, len(journal.TipsFor()))
		for i, good := range journal.TipsFor() {
			goods[i].Name = say.For[good]
		}
		at, w := d.Choose(ask.Choice{Question: say.TipFor + d.Words.Asks, Options: goods, Now: slices.Index(journal.TipsFor(), tip.Good()), Brief: true})
		if w != ask.Answered {
			return w
		}
		if at >= 0 && journal.TipsFor()[at] != tip.Good() {
			tip.For = journal.TipsFor()[at]
			keepTip(d, tip)
		}
	}
	if !own {
		return ask.Answered
	}
	return askWhere(d, tip)
}

// askWhere asks at which criterion a tip comes back.
func askWhere(d *diary.Diary, tip journal.Tip) ask.Word {
	ids, options := []string{""}, []ask.Option{{Name: d.Words.Group.NoCriterion, Number: "0"}}
	for _, g := range d.Rubric.Groups {
		for i := range g.Criteria {
			ids, options = append(ids, g.Criteria[i].ID), append(options, ask.Option{Name: g.Criteria[i].Short.In(d.Lang()), Number: fmt.Sprint(len(ids))})
		}
	}
	at, w := d.Choose(ask.Choice{Question: d.Words.LineAround.TipWhere, Options: options, Now: max(0, slices.Index(ids, tip.Criterion)), Short: true})
	if w == ask.Answered && at >= 0 && ids[at] != tip.Criterion {
		tip.Criterion = ids[at]
		keepTip(d, tip)
	}
	return w
}

// keepTip keeps a tip, and none without words.
func keepTip(d *diary.Diary, tip journal.Tip) {
	d.Keep(tipKey(&tip), d.Words.Group.TipText, tip.Text, func() error {
		if journal.Line(tip.Text) == "" {
			return d.Store.RemoveTip(tip.Mark)
		}
		return d.Store.SaveTip(&tip)
	})
}

// takeTips asks which tips are taken along from a conversation about a card, a tip a line. What is told here takes the place of what was told
// here before.
func takeTips(d *diary.Diary, card *journal.KeptCard) ask.Word {
	all, err := d.Store.Tips()
	if d.Failed(err) {
		return ask.Answered
	}
	aloud.Head(d, d.Words.Group.WhichTips)
	d.Say(d.Words.Group.WhichNote)
	for _, good := range journal.TipsFor() {
		as := journal.Tip{For: good, From: journal.FromCard, Of: card.ID, Criterion: d.Rubric.Named(card.Card.About, d.Lang()), At: d.Now()}
		var lines []string
		for i := range all {
			if t := &all[i]; t.From == journal.FromCard && t.Of == card.ID && t.Good() == good {
				lines = append(lines, t.Text)
			}
		}
		_, w := d.Text(ask.Text{Question: aloud.Sentence(d.Words.Group.For[good]), Now: strings.Join(lines, "\n"), Keep: func(text string) {
			d.Keep("tips "+card.ID+" "+string(good), d.Words.Group.WhichTips, text, func() error { return d.Store.TellTips(as, journal.TipLines(text)) })
		}})
		if w != ask.Answered && w != ask.Skip {
			return w
		}
	}
	return ask.Answered
}

// schoolTips has tips on the cards of schools ticked, of which each is taken along at once, or left again.
func schoolTips(d *diary.Diary) ask.Word {
	kept, err := d.Store.SchoolCards()
	if d.Failed(err) {
		return ask.Answered
	}
	mine, err := d.Store.Tips()
	all := store.SchoolTips(kept)
	switch {
	case d.Failed(err):
		return ask.Answered
	case len(all) == 0:
		d.Say(d.Words.Group.NoSchool)
		return ask.Answered
	}
	options, on := make([]ask.Option, len(all)), make([]bool, len(all))
	for i := range all {
		options[i].Name = strings.TrimSuffix(all[i].Text, ".")
		on[i] = slices.ContainsFunc(mine, func(t journal.Tip) bool { return t.Mark == all[i].Mark })
	}
	return d.Tick(ask.Ticks{Question: d.Words.Group.SchoolIntro, Options: options, On: on, Tick: func(at int) {
		tip := all[at]
		if tip.At = d.Now(); on[at] {
			d.Failed(d.Store.SaveTip(&tip))
		} else {
			d.Failed(d.Store.RemoveTip(tip.Mark))
		}
	}})
}
