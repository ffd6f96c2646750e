package goes

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/words"
)

// comments asks which entry is meant of those that lecturers commented on, and reads what was said of it.
func (v *answers) comments() ask.Word {
	for {
		all := v.heard.Discussed()
		acts := make([]act, len(all))
		for i, of := range all {
			n := 0
			for _, remark := range of.Remarks {
				if v.heard.Stands(remark) {
					n++
				}
			}
			acts[i] = act{v.entryName(of), v.Words.Feedback.CommentCount.Of(n), func() ask.Word { return v.discussed(of) }}
		}
		v.Gap()
		w, did := choose(v.Diary, v.say.WhichEntry, "", false, acts)
		if !did || w == ask.End {
			return w
		}
	}
}

// entryName tells which entry it is: day and alias, or that it is gone.
func (v *answers) entryName(of *store.Discussed) string {
	switch {
	case of == nil || of.Summary == nil:
		return v.Words.Feedback.GoneName
	case of.Binned:
		return v.Named(of.Summary.When, of.Summary.Alias) + ", " + v.Words.Feedback.InBin
	}
	return v.Named(of.Summary.When, of.Summary.Alias)
}

// discussed says what each lecturer said of an entry, with the version that it was said of, and asks what the student says back.
func (v *answers) discussed(of *store.Discussed) ask.Word {
	say, here := &v.Words.Feedback, of.Summary != nil && !of.Binned
	v.Gap()
	v.Say(v.entryName(of) + ".")
	var acts []act
	if here {
		acts = append(acts, act{v.say.ReadEntry, "", func() ask.Word { return v.readEntry(of.ID) }})
	}
	for _, r := range v.heard.Current() {
		remarks := slices.DeleteFunc(slices.Clone(of.Remarks), func(m store.Remark) bool { return m.By.ID != r.Answer.ID })
		if len(remarks) == 0 {
			continue
		}
		v.Say(say.SayComments(r.Name()) + ".")
		for i := range remarks {
			about := strings.Join(v.Words.AboutRemark(&remarks[i], v.Rubric, v.Now()), ", ")
			v.Say(words.Said(sentence(words.Capital(about)), remarks[i].Text)...)
		}
		at := store.Spot{Answer: r.Answer.ID, Entry: of.ID}
		if reply := v.heard.Replies[at]; reply != "" {
			v.Say(say.YourReply + v.Words.Colon + " " + words.Quote(reply))
		}
		if here {
			note, question := say.EntryReplyTravels, fmt.Sprintf(say.YourReplyTo, r.Name())
			if of.Summary.Private {
				note = say.PrivateReply
			}
			acts = append(acts, act{question, note, func() ask.Word { return v.reply(at, question) }})
		}
	}
	switch {
	case of.Binned:
		v.Say(say.Binned)
	case of.Summary == nil:
		v.Say(say.Gone)
	}
	if len(acts) == 0 {
		return ask.Answered
	}
	for {
		w, did := choose(v.Diary, v.Words.LineStand.WhatNext, "", false, acts)
		if !did || w == ask.End {
			return w
		}
	}
}

func (v *answers) readEntry(id string) ask.Word {
	e, err := v.Store.Entry(id)
	if v.Failed(err) {
		return ask.Answered
	}
	r, err := v.Store.Rubric(e.Rubric)
	if !v.Failed(err) {
		v.ReadOut(v.Words.EntryPage(&e, r))
	}
	return ask.Answered
}

// tips asks which tips the student takes along: what lecturers wrote, and the student's own.
func (v *answers) tips() ask.Word {
	var marks []string
	var options []ask.Option
	add := func(mark, from, text string) {
		marks, options = append(marks, mark), append(options, ask.Option{Name: from, About: words.Quote(journal.Line(text))})
	}
	for _, r := range v.heard.Current() {
		for _, view := range r.Views() {
			if view.Remark != "" {
				add(store.TipMark(r.Answer.Reviewer.ID, view.Criterion, view.Remark), r.Criterion(view.Criterion).Short.In(v.Lang())+", "+r.Name(), view.Remark)
			}
		}
	}
	for _, r := range v.heard.Current() {
		for _, comment := range r.Answer.Comments {
			add(store.TipMark(r.Answer.Reviewer.ID, comment.Entry, comment.Text), v.entryName(v.heard.Entries[comment.Entry])+", "+r.Name(), comment.Text)
		}
	}
	written, err := v.Store.Entries(store.Query{Stage: v.heard.Main().Stage()})
	if v.Failed(err) {
		return ask.Answered
	}
	for _, e := range slices.Backward(written) {
		if e.Tip != "" {
			add(store.TipMark(e.ID), v.Named(e.Encounter.When, e.Encounter.Alias)+", "+v.say.OwnTip, e.Tip)
		}
	}
	if len(marks) == 0 {
		v.Say(v.Words.Feedback.NoTips)
		return ask.Answered
	}
	on := make([]bool, len(marks))
	for i, mark := range marks {
		on[i] = v.heard.Taken[mark]
	}
	v.Gap()
	v.Say(v.Words.Feedback.TipsIntro)
	return v.Tick(ask.Ticks{Question: v.Words.Feedback.Tips, Options: options, On: on, Tick: func(i int) { v.take(marks[i], on[i]) }})
}

// take ticks a tip, or leaves it again. What is not taken is not in the set at all: its keys are what is kept.
func (v *answers) take(mark string, on bool) {
	if on {
		v.heard.Taken[mark] = true
	} else {
		delete(v.heard.Taken, mark)
	}
	taken := slices.Sorted(maps.Keys(v.heard.Taken))
	v.Keep("tips taken", v.Words.Feedback.Tips, "", func() error { return v.Store.TakeTips(taken) })
}
