package handin

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/discretion"
	"koffiemoment/store"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/stand"
	"koffiemoment/ui/walk"
	"koffiemoment/ui/words"
)

// act is one thing that can be done about a place: a row on the screen, and a key.
type act struct {
	name string
	key  key.Binding
	do   func() tea.Cmd
}

// acts are what can be done about the place under the cursor, the most likely first. Other words are offered for what identifies only:
// what is sensitive is in what was told, not in the name for it.
func (v *checking) acts() []act {
	place := v.current()
	if place == nil {
		return nil
	}
	phrases, k := &v.book.Words.HandIn, keysOf(v.book.Window)
	var acts []act
	can := func(name string, by key.Binding, do func() tea.Cmd) { acts = append(acts, act{name, by, do}) }
	decide := func(keep bool, issues ...discretion.Issue) func() tea.Cmd {
		return func() tea.Cmd { return v.book.Do(v, v.decide(keep, issues)) }
	}
	switch {
	case place.kept:
		can(phrases.Reopen, k.Reopen, decide(false, *place.Issue))
	case place.kind() == identifying:
		can(place.replacing(phrases), k.Replace, func() tea.Cmd { v.openForm(place); return nil })
	}
	if !place.kept {
		can(phrases.Keep, k.Keep, decide(true, *place.Issue))
	}
	if name := place.editing(phrases); name != "" {
		can(name, k.Edit, func() tea.Cmd { return v.read(place) })
	}
	if id := place.entry(); id != "" {
		can(phrases.LeaveHere, k.Stay, func() tea.Cmd { return v.stays(id) })
	}
	if rest := v.sensitive(); !place.kept && place.kind() == sensitive && len(rest) > 1 {
		can(phrases.KeepAll.Of(len(rest)), k.KeepAll, decide(true, rest...))
	}
	return acts
}

// sensitive gives the sensitive places that are not decided on, which can be kept with one key. What identifies is decided on one by one.
func (v *checking) sensitive() []discretion.Issue {
	var rest []discretion.Issue
	for i := range v.found {
		if place := &v.found[i]; !place.kept && place.kind() == sensitive {
			rest = append(rest, *place.Issue)
		}
	}
	return rest
}

// stays leaves an entry here, with all that was found in it. Without any left there is nothing to check.
func (v *checking) stays(id string) tea.Cmd {
	kept := v.leaveHere(id)
	v.notice = v.book.Words.HandIn.Stayed
	if len(v.tally.Chosen) == 0 {
		v.notice = v.book.Words.HandIn.ChooseFirst
		return tea.Batch(kept, v.goTo(words.ChooseStep))
	}
	return tea.Batch(kept, v.lookAgain())
}

// read reads what the place stands in, so that it opens where it was written. Lines on why are at hand.
func (v *checking) read(place *found) tea.Cmd {
	if place.Text.Of == discretion.Why {
		if m := v.summary(place.Text.Field); m != nil {
			return v.book.Push(newReason(v.handIn, words.CheckStep, m, v.lookAgain))
		}
		return nil
	}
	v.editing = place.Text
	if stage, inEstimate := place.stage(); inEstimate {
		return v.book.Do(v, v.book.ReadStand(stage))
	}
	return v.book.Do(v, v.book.ReadRevision(place.Text.Of))
}

// summary gives an entry that goes along, nil for any other.
func (v *checking) summary(id string) *store.Summary {
	if i := slices.IndexFunc(v.tally.Chosen, func(m *store.Summary) bool { return m.ID == id }); i >= 0 {
		return v.tally.Chosen[i]
	}
	return nil
}

// edit opens the walk of an entry at the place; going on from there takes the new version over and comes back. A draft of the entry
// that is open already goes on, but at this page, not where it was left.
func (v *checking) edit(msg logbook.RevisionMsg) tea.Cmd {
	if msg.Err != nil {
		return v.tell(msg.Err)
	}
	return v.book.Push(walk.Amend(v.book, msg, pageOf(v.editing.Field)))
}

// judge opens the reason in the self-assessment, or the question of the mirror. What is edited in a finished one is a new version of it.
func (v *checking) judge(s *logbook.Stand) tea.Cmd {
	book := v.book
	kind, id, _ := strings.Cut(v.editing.Field, ":")
	if known, _ := book.Rubric.Criterion(id); kind == "reason" && known != nil { // an older rubric's may be gone
		return book.Push(stand.NewReason(book, s, id))
	}
	return book.Push(stand.NewQuestion(book, s, id))
}
