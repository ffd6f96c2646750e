package line

import (
	"cmp"

	"koffiemoment/store"
	"koffiemoment/ui/line/around"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/goes"
	"koffiemoment/ui/line/moment"
	"koffiemoment/ui/line/moments"
	"koffiemoment/ui/line/stands"
	"koffiemoment/ui/words"
)

// deed is one thing that the menu leads to; nil stops.
type deed struct {
	option ask.Option
	does   func() ask.Word
}

// menu says what can be done and does what is chosen, until somebody stops.
func (t *talk) menu() ask.Word {
	for {
		t.Gap()
		t.headline()
		deeds := t.deeds()
		opts := make([]ask.Option, len(deeds))
		for i, d := range deeds {
			opts[i] = d.option
		}
		at, said := t.Choose(ask.Choice{Question: t.Words.Line.WhatNow, Options: opts, Now: -1, Must: true})
		switch {
		case said == ask.End || said == ask.Later || said == ask.Done:
			return said
		case said == ask.Undo:
			t.Say(t.Words.Line.NothingToPutBack)
			continue
		case said != ask.Answered:
			continue
		case deeds[at].does == nil:
			return ask.Answered
		}
		if deeds[at].does() == ask.End {
			return ask.End
		}
		if t.Failed(t.Reread()) {
			return ask.Later
		}
	}
}

// headline says where one is, and what one meant to do.
func (t *talk) headline() {
	t.Say(ask.Sentence(cmp.Or(t.Week(t.Now()), "koffiemoment")))
	if t.Store.Doubtful() {
		t.Once(t.Words.Safety.Doubtful)
	}
	if came := t.Overview.Intention; came != nil {
		t.Say(t.Words.Walk.Planned + " " + ask.Sentence(t.Words.Walk.SayPlan(came.Plan)))
	}
}

// deeds are what a student can do, in the order of the overview.
func (t *talk) deeds() []deed {
	home, line, o := &t.Words.Home, &t.Words.Line, &t.Overview
	all := []deed{{ask.Option{Name: home.New}, func() ask.Word { return moment.New(t.Diary) }}}
	for i := range o.Drafts {
		d := &o.Drafts[i]
		name := home.Resume
		if d.Of != "" {
			name = home.ResumeRevision
		}
		all = append(all, deed{ask.Option{Name: name, About: t.draft(d)}, func() ask.Word { return moment.Resume(t.Diary, d.ID) }})
	}
	add := func(name, about string, does func() ask.Word) {
		all = append(all, deed{ask.Option{Name: name, About: words.Capital(about)}, does})
	}
	if len(o.Drafts) > 0 {
		add(line.DropDraft, "", t.dropDraft)
	}
	if o.Entries+o.Binned > 0 {
		add(t.Words.List.Title, t.Words.List.Count.Some(o.Entries), func() ask.Word { return moments.List(t.Diary) })
	}
	if o.Entries > 0 {
		add(t.Words.Help.Standing, home.Assess, func() ask.Word { return stands.Menu(t.Diary) })
		add(t.Words.HandIn.Title, "", func() ask.Word { return goes.HandIn(t.Diary) })
	}
	add(t.Words.Feedback.Title, t.answers(), func() ask.Word { return goes.Answers(t.Diary) })
	add(home.Around, home.AroundAbout, func() ask.Word { return around.Menu(t.Diary) })
	add(line.OpenFile, line.OpenFileAbout, t.openFile)
	add(t.Words.Review.Title, t.Words.Review.About, func() ask.Word { return t.review(nil) })
	add(t.Words.Settings.Title, "", t.settings)
	add(home.Lessons, home.LessonsAbout, t.lessons)
	add(line.Stop, "", nil)
	return all
}

// answers says how many answers were not seen.
func (t *talk) answers() string {
	return t.Words.Line.Unseen.Some(t.Overview.Answers)
}

// openFile asks for a file and opens it by its kind.
func (t *talk) openFile() ask.Word {
	path, said := t.Line(ask.Line{Question: t.Words.Line.WhichFile, Path: true})
	if said != ask.Answered || path == "" {
		return said
	}
	return goes.Arrive(t.Diary, store.WholePath(store.Dragged(path)))
}

// lessons reads out the pages of the little book, one at a time.
func (t *talk) lessons() ask.Word {
	pages := t.Words.Lessons.Pages
	opts := make([]ask.Option, len(pages))
	for i := range pages {
		opts[i] = ask.Option{Name: pages[i].Title}
	}
	for {
		at, said := t.Choose(ask.Choice{Question: t.Words.Line.WhichPage, Options: opts, Now: -1})
		if said != ask.Answered || at < 0 {
			return said
		}
		page := &pages[at]
		t.Gap()
		t.Say(page.Title)
		t.Say(page.Text...)
		for _, pair := range page.Pairs {
			t.Say(ask.Sentence(pair.Label + t.Words.Colon + " " + pair.Text))
		}
		t.Say(page.Reason)
	}
}
