package goes

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/words"
)

// check is the second step: one after the other, what may identify someone in what leaves, and after that what is sensitive. Each decision is
// kept at once, and the word that puts back undoes the last.
func (h *handIn) check() ask.Word {
	if !h.look(nil) {
		return again
	}
	if len(h.checked.Issues) == 0 {
		h.Say(h.Words.HandIn.NothingFound, h.Words.HandIn.NoGuarantee)
		return ask.Answered
	}
	first, skipped := true, 0
	for {
		open := h.open(false)
		if len(open) == 0 {
			break
		}
		if first {
			h.Say(h.Words.HandIn.CheckAbout.Of(len(open)))
		}
		if skipped >= len(open) {
			skipped = 0
		}
		h.Gap()
		if !first {
			h.Say(h.say.ToGo.Of(len(open)))
		}
		first = false
		switch w := h.place(open[skipped]); w {
		case ask.Answered:
		case ask.Skip:
			if skipped++; skipped >= len(open) {
				h.Say(sentence(words.Capital(h.Words.HandIn.StillOpen.Of(len(open)))))
			}
		case ask.Undo:
			h.putBack()
		case ask.Done:
			h.Say(sentence(words.Capital(h.Words.HandIn.StillOpen.Of(len(open)))))
		default:
			return w
		}
		if len(h.tally.Chosen) == 0 {
			h.Say(sentence(words.Capital(h.Words.HandIn.ChooseFirst)))
			return again
		}
	}
	if w := h.sensitive(); w != ask.Answered {
		return w
	}
	return h.decided()
}

// look puts words in the place of others, if any are given, and looks through everything that would leave. It says why where that failed, and
// false where there is nothing to go on with.
func (h *handIn) look(changes []store.Rewording) bool {
	looking := store.Looking{Stage: h.set.Stage, Entries: h.tally.IDs(), Estimates: h.takesEstimates(), Why: h.set.Reasons(h.tally.Chosen),
		Before: h.checked, Cast: maps.Clone(h.cast), English: h.Lang() == "en"}
	found, err := h.Store.LookThrough(context.Background(), looking, changes, h.Now())
	h.changed = len(found.Changes) > 0
	h.follow(found.Changes)
	if h.Failed(err) {
		return false
	}
	if found.Failed != nil {
		h.Say(h.notReplaced(found.Failed))
	}
	h.source, h.checked, h.cast = found.Source, found.Checked, looking.Cast
	return true
}

// follow follows what was changed in the journal. Lines on why entries were picked stand in the choice as well.
func (h *handIn) follow(changes []store.Rewording) {
	if len(changes) == 0 {
		return
	}
	for _, r := range changes {
		if r.Of == discretion.Why {
			h.set.Why[r.Field] = r.Words
		}
	}
	if !h.Failed(h.Reread()) && h.read() {
		h.keep()
	}
}

// notReplaced says why nothing was replaced, not even in the places that had nothing to do with it.
func (h *handIn) notReplaced(err error) string {
	phrases := &h.Words.HandIn
	switch {
	case errors.Is(err, store.ErrAliasTaken):
		return sentence(h.Words.Stand.AliasFaults[journal.AliasTwice])
	case errors.Is(err, journal.ErrNoStory):
		return phrases.StoryGone + " " + phrases.NotReplaced
	case errors.Is(err, store.ErrNotFound):
		return phrases.TextGone + " " + phrases.NotReplaced
	}
	return h.Words.Errors.Say(err) + " " + phrases.NotReplaced
}

// open gives what was found and is not decided on: what identifies, or what is sensitive.
func (h *handIn) open(sensitive bool) (all []*discretion.Issue) { return h.found(sensitive, false) }

func (h *handIn) found(sensitive, kept bool) (all []*discretion.Issue) {
	for i, mark := range discretion.Marks(h.checked.Issues) {
		if issue := &h.checked.Issues[i]; issue.Finding.Kind.Sensitive() == sensitive && h.checked.Kept[mark] == kept {
			all = append(all, issue)
		}
	}
	return all
}

// around is how many signs of a text are said with what was found.
const around = 160

// tell says where something stands, the words around it, and what it looks like.
func (h *handIn) tell(issue *discretion.Issue) {
	h.Say(sentence(words.Capital(h.Words.PlaceNamed(&issue.Text, &h.source, h.moment))))
	if issue.Text.Of != discretion.Alias {
		before, found, after := issue.Around(around)
		h.Say(words.Quote(before + found + after))
	}
	if issue.Finding.Kind.Sensitive() {
		h.Say(fmt.Sprintf(h.Words.HandIn.SensitiveAsk, h.Words.Discretion.Kinds[issue.Finding.Kind].Within))
	} else {
		h.Say(sentence(h.Words.Discretion.Say(&issue.Finding)))
	}
	if h.unfinished(issue.Text.StaysWith()) {
		h.Say(h.say.DraftOpen)
	}
}

// place asks what to do about one place that identifies someone.
func (h *handIn) place(issue *discretion.Issue) ask.Word {
	phrases := &h.Words.HandIn
	h.tell(issue)
	named := h.named(issue)
	var acts []act
	if issue.Text.Of == discretion.Alias {
		acts = append(acts, act{phrases.OtherAlias, phrases.OtherAliasAbout, func() ask.Word { return h.otherAlias(issue) }})
	} else {
		about := fmt.Sprintf(phrases.ReplaceBy, words.Quote(h.cast.Inside(issue)))
		if n := len(named); n > 1 {
			about = fmt.Sprintf(phrases.ReplaceIn.Of(n), words.Quote(h.cast.Inside(issue)))
		}
		acts = append(acts, act{phrases.Replace, about, func() ask.Word { return h.replace(store.AsProposed(h.cast, named...)) }},
			act{phrases.ReplaceOther, "", func() ask.Word { return h.ownWords(issue, named) }})
	}
	acts = append(acts, act{phrases.Keep, fmt.Sprintf(phrases.KeepAbout, words.Quote(journal.Line(issue.Finding.Text))), func() ask.Word { return h.decide(true, *issue) }})
	acts = append(acts, h.textActs(issue)...)
	if places := h.checked.Proposed(h.cast); issue.Text.Of != discretion.Alias && len(places) > len(named) {
		acts = append(acts, act{phrases.ReplaceAll, phrases.ReplaceAllAbout.Of(len(places)), h.replaceAll})
	}
	h.Once(fmt.Sprintf(h.say.UndoHint, h.Words.Line.Undo))
	w, _ := choose(h.Diary, h.say.WhatAbout, h.say.CheckHelp, true, acts)
	return w
}

// textActs are what can be done about the text that something stands in.
func (h *handIn) textActs(issue *discretion.Issue) (acts []act) {
	phrases, text := &h.Words.HandIn, &issue.Text
	if name := h.editing(text); name != "" {
		acts = append(acts, act{name, h.first(phrases.EditAbout), func() ask.Word { return h.edit(issue) }})
	}
	if id := text.StaysWith(); id != "" {
		acts = append(acts, act{phrases.LeaveHere, h.first(phrases.LeaveAbout), func() ask.Word { return h.leaveHere(id) }})
	}
	if p := h.piece(text); p != nil {
		about := h.Words.Told.LeaveBeside
		if strings.HasPrefix(text.Of, discretion.Stage) {
			about = h.Words.Told.LeaveOver
		}
		acts = append(acts, act{h.Words.Told.Leave, h.first(about), func() ask.Word { return h.leavePiece(*p) }})
	}
	return acts
}

// first gives what an act means the first time that it is offered: who hears it at every passage knows it.
func (h *handIn) first(about string) string {
	if h.heard[about] {
		return ""
	}
	h.heard[about] = true
	return about
}

// piece gives what a text stands in, where that can stay here by itself; nil for none.
func (h *handIn) piece(text *discretion.Text) *store.Piece {
	if text.Piece() == "" {
		return nil
	}
	pieces := h.pieces()
	if i := slices.IndexFunc(pieces, func(p store.Piece) bool { return p.Holds(text) }); i >= 0 {
		return &pieces[i]
	}
	return nil
}

// named gives the place and those that are not decided on and mean the same.
func (h *handIn) named(issue *discretion.Issue) []*discretion.Issue {
	marks := discretion.Marks(h.checked.Issues)
	return h.cast.Named(issue, h.checked.Issues, func(i int) bool { return !h.checked.Kept[marks[i]] })
}

// sensitive goes through what a family may want to keep to itself. Nobody has to decide about it: enter leaves it so.
func (h *handIn) sensitive() ask.Word {
	for at := 0; ; {
		open := h.open(true)
		if at >= len(open) {
			return ask.Answered
		}
		if at == 0 {
			h.Once(h.Words.HandIn.SensitiveAbout)
		}
		switch w := h.matter(open, at); w {
		case ask.Answered:
			if now := h.open(true); len(now) == len(open) { // nothing was decided
				at++
			}
		case ask.Skip:
			at++
		case ask.Done:
			return ask.Answered
		case ask.Undo:
			h.putBack()
		default:
			return w
		}
		if len(h.tally.Chosen) == 0 {
			h.Say(sentence(words.Capital(h.Words.HandIn.ChooseFirst)))
			return again
		}
		if len(h.open(false)) > 0 { // what was put back, or written, may identify someone
			return h.check()
		}
	}
}

// matter asks about one sensitive place.
func (h *handIn) matter(open []*discretion.Issue, at int) ask.Word {
	phrases, issue := &h.Words.HandIn, open[at]
	h.Gap()
	h.Say(h.say.SensitiveToGo.Of(len(open) - at))
	h.tell(issue)
	acts := []act{{phrases.Keep, h.first(phrases.KeepSensitive), func() ask.Word { return h.decide(true, *issue) }}}
	acts = append(acts, h.textActs(issue)...)
	if rest := open[at:]; len(rest) > 1 {
		acts = append(acts, act{phrases.KeepAll.Of(len(rest)), "", func() ask.Word {
			all := make([]discretion.Issue, len(rest))
			for i := range rest {
				all[i] = *rest[i]
			}
			return h.decide(true, all...)
		}})
	}
	w, _ := choose(h.Diary, h.say.WhatAboutSoft, h.say.CheckHelp, false, acts)
	return w
}

// decided says that nothing is left to decide, and asks whether to go on or to look again at what was left as it is.
func (h *handIn) decided() ask.Word {
	h.Gap()
	h.Say(h.Words.HandIn.AllDecided, h.Words.HandIn.NoGuarantee)
	kept := slices.Concat(h.found(false, true), h.found(true, true))
	if len(kept) == 0 {
		return ask.Answered
	}
	w, did := choose(h.Diary, h.say.OnWithCheck, "", false, []act{
		{h.say.ToPreview, "", func() ask.Word { return ask.Answered }},
		{h.say.DecideAgain, h.say.DecideAgainAbout, func() ask.Word { return h.reopen(kept) }},
	})
	switch {
	case w == ask.Undo:
		h.putBack()
		return h.check()
	case w == ask.Answered && did && len(h.open(false)) > 0:
		return h.check()
	}
	return w
}

// reopen goes through what was left as it is, and asks of each whether it stays so.
func (h *handIn) reopen(kept []*discretion.Issue) ask.Word {
	for _, issue := range kept {
		h.Gap()
		h.tell(issue)
		stays, w := h.Yes(h.say.StaysSo, true)
		switch {
		case w == ask.Done:
			return ask.Answered
		case w != ask.Answered && w != ask.Skip:
			return w
		case !stays:
			h.decide(false, *issue)
		}
	}
	return ask.Answered
}
