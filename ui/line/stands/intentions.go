package stands

import (
	"fmt"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
)

// Intentions lists what the student meant to do, in whatever stage, with what came of it. None is ever overdue.
func Intentions(d *diary.Diary) ask.Word {
	say := &d.Words.LineStand
	d.Gap()
	d.Say(d.Words.Stand.Intentions + ".")
	gone := "" // the one that was let go here last
	for {
		all, err := d.Store.Intentions()
		if d.Failed(err) {
			return ask.Answered
		}
		if len(all) == 0 {
			d.Say(d.Words.Stand.NoIntention)
			return ask.Answered
		}
		options := make([]ask.Option, len(all))
		for i := range all {
			options[i] = ask.Option{Name: strings.TrimSuffix(d.Words.Walk.SayPlan(all[i].Plan), "."), About: strings.Join(d.Words.CameOf(&all[i], d.Now()), ", ") + "."}
		}
		at, w := d.Choose(ask.Choice{Question: say.WhichIntention, Options: options, Now: -1})
		switch {
		case w == ask.Undo && gone != "":
			takeUp(d, gone)
			gone = ""
		case w != ask.Answered || at < 0:
			return ends(w)
		case intention(d, &all[at], &gone) == ask.End:
			return ask.End
		}
		d.Gap()
	}
}

// takeUp opens one again that was let go.
func takeUp(d *diary.Diary, id string) {
	if !d.Failed(d.Store.TakeUp(id)) {
		d.Say(d.Words.LineStand.TakenUp)
	}
}

// intention asks what to do with one, and notes where it is let go.
func intention(d *diary.Diary, of *journal.Intention, gone *string) ask.Word {
	say := &d.Words.LineStand
	var options []ask.Option
	var acts []func()
	can := func(name string, do func()) {
		options, acts = append(options, ask.Option{Name: name}), append(acts, do)
	}
	can(say.ReadMade, func() { readEntry(d, of.ID) })
	if n := len(of.Returns); n > 0 && of.Returns[n-1].Entry != "" {
		can(say.ReadCame, func() { readEntry(d, of.Returns[n-1].Entry) })
	}
	switch {
	case of.Open():
		can(say.LetGo, func() {
			if !d.Failed(d.Store.LetGo(of.ID, d.Now())) {
				*gone = of.ID
				d.Say(fmt.Sprintf(say.LetGone, d.Words.Line.Undo))
			}
		})
	case of.LetGoAlone():
		can(say.TakeUp, func() { takeUp(d, of.ID) })
	}
	at, w := d.Choose(ask.Choice{Question: say.WhatNext, Options: options, Now: -1})
	if w == ask.Answered && at >= 0 {
		acts[at]()
	}
	return w
}

// readEntry reads a moment whole.
func readEntry(d *diary.Diary, id string) {
	e, err := d.Store.Entry(id)
	if d.Failed(err) {
		return
	}
	r, err := d.Store.Rubric(e.Rubric)
	if d.Failed(err) {
		return
	}
	d.ReadOut(d.Words.EntryPage(&e, r))
}
