package goes

import (
	"fmt"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/words"
)

// replace puts words in their places, which makes new versions, and notes how they are put back.
func (h *handIn) replace(places []store.Instead) ask.Word { return h.reword(store.Rewordings(places)) }

func (h *handIn) reword(changes []store.Rewording) ask.Word {
	if !h.look(changes) {
		return again
	}
	if !h.changed {
		return ask.Answered // why was said
	}
	h.Say(sentence(words.Capital(h.Words.HandIn.Replaced)))
	back := store.Back(changes)
	h.undo = append(h.undo, func() { h.look(back) })
	return ask.Answered
}

// ownWords asks which words stand in the place, and whether in every other place where the same stands.
func (h *handIn) ownWords(issue *discretion.Issue, named []*discretion.Issue) ask.Word {
	with, w := h.Line(ask.Line{Question: h.say.AskWith, Now: issue.Finding.Replacement, Fault: func(with string) string {
		if with == issue.Finding.Text {
			return sentence(h.Words.HandIn.SameWords)
		}
		return ""
	}})
	if w != ask.Answered || with == "" {
		return w
	}
	var others []*discretion.Issue
	if n := len(named) - 1; n > 0 {
		wide, w := h.Yes(h.say.Everywhere.Of(n), true)
		if w != ask.Answered {
			return w
		}
		if wide {
			others = named
		}
	}
	return h.replace(store.InOwnWords(with, h.cast, issue, others...))
}

// otherAlias asks for another alias, which changes in all entries of the family.
func (h *handIn) otherAlias(issue *discretion.Issue) ask.Word {
	alias, w := h.Line(ask.Line{Question: h.say.AskAlias, About: h.Words.HandIn.WithAlias, Fault: func(alias string) string {
		if fault := journal.CheckAlias(alias, nil); fault != journal.AliasFine { // whether another family has it is seen when it is given
			return sentence(h.Words.Stand.AliasFaults[fault])
		}
		if alias == issue.Text.Words {
			return sentence(h.Words.HandIn.SameWords)
		}
		return ""
	}})
	if w != ask.Answered || alias == "" {
		return w
	}
	return h.reword([]store.Rewording{store.NewAlias(issue.Text.Field, alias)})
}

// replaceAll says what would stand for each, and replaces all of it in one go.
func (h *handIn) replaceAll() ask.Word {
	places := h.checked.Proposed(h.cast)
	h.Gap()
	h.Say(h.Words.HandIn.SwapsHead+".", h.Words.HandIn.SwapsAbout)
	for _, swap := range store.Swaps(places) {
		found := make([]string, len(swap.Found))
		for i, text := range swap.Found {
			found[i] = words.Quote(journal.Line(text))
		}
		h.Say(fmt.Sprintf(h.say.Swap, words.Quote(swap.With), words.List(found, h.Words.Stand.And), h.Words.HandIn.Places.Of(swap.Places)))
	}
	yes, w := h.Yes(h.Words.HandIn.SwapAll.Of(len(places))+h.Words.Asks, false)
	if w != ask.Answered || !yes {
		return w
	}
	return h.replace(places)
}

// decide keeps issues as they are, or opens them again, in the journal: the next hand-in need not ask.
func (h *handIn) decide(keep bool, issues ...discretion.Issue) ask.Word {
	if h.mark(keep, issues) {
		said := h.Words.HandIn.Kept
		if !keep {
			said = h.Words.HandIn.Reopened
		}
		h.Say(sentence(words.Capital(said)))
		h.undo = append(h.undo, func() { h.mark(!keep, issues) })
	}
	return ask.Answered
}

func (h *handIn) mark(keep bool, issues []discretion.Issue) bool {
	if h.Failed(h.Store.Keep(issues, keep)) {
		return false
	}
	for _, mark := range discretion.Marks(issues) {
		h.checked.Kept[mark] = keep
	}
	return true
}

// leaveHere takes an entry out of what is handed in, with all that was found in it.
func (h *handIn) leaveHere(id string) ask.Word {
	h.goes(id, false)
	h.Say(sentence(words.Capital(h.Words.HandIn.Stayed)))
	h.undo = append(h.undo, func() {
		h.goes(id, true)
		h.look(nil)
	})
	if len(h.tally.Chosen) > 0 && !h.look(nil) {
		return again
	}
	return ask.Answered
}

// goes takes an entry along, or leaves it here.
func (h *handIn) goes(id string, along bool) {
	marks, on := h.stay, !along
	if h.set.By == exchange.ByHand {
		marks, on = h.picked, along
	}
	if on {
		marks[id] = true
	} else {
		delete(marks, id)
	}
	h.keep()
}

// leavePiece leaves here what stands beside an entry or over the stage, and the entry not.
func (h *handIn) leavePiece(p store.Piece) ask.Word {
	before := p.Shared
	if !h.share(&p, p.Whole(false)) {
		return ask.Answered
	}
	h.Say(sentence(words.Capital(h.Words.HandIn.Stayed)))
	h.undo = append(h.undo, func() {
		h.share(&p, before)
		h.look(nil)
	})
	if !h.look(nil) {
		return again
	}
	return ask.Answered
}

// putBack undoes what was decided last.
func (h *handIn) putBack() {
	if len(h.undo) == 0 {
		h.Say(h.Words.LineStand.NothingBack)
		return
	}
	last := len(h.undo) - 1
	back := h.undo[last]
	h.undo = h.undo[:last]
	back()
	h.Say(sentence(words.Capital(h.Words.HandIn.PutBack)))
}
