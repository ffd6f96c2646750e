package stands

import (
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
)

// Menu asks which of all this somebody wants to look at, until nothing more is chosen.
func Menu(d *diary.Diary) ask.Word {
	say := &d.Words.Stand
	parts := []func(*diary.Diary) ask.Word{Assess, Growth, Mirror, Intentions, Around}
	options := []ask.Option{{Name: say.Assess}, {Name: say.Growth}, {Name: say.Mirror}, {Name: say.Intentions}, {Name: say.Around}}
	for i, about := range d.Words.LineStand.Abouts {
		options[i].About = about
	}
	for {
		d.Gap()
		at, w := d.Choose(ask.Choice{Question: d.Words.LineStand.WhatNext, Options: options, Now: -1})
		if w != ask.Answered || at < 0 {
			return ends(w)
		}
		if parts[at](d) == ask.End {
			return ask.End
		}
	}
}
