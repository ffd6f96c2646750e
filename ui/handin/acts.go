package handin

import (
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/stand"
	"koffiemoment/ui/walk"
	"koffiemoment/ui/words"
)

// act is one thing that can be done about a place: a row on the screen with what it means for who reads what, and a key.
type act struct {
	name, about string
	key         key.Binding
	do          func() tea.Cmd
}

// acts are what can be done about the place under the cursor, the safest first. Other words are offered for what identifies only: what is
// sensitive is in what was told, not in the name for it.
func (v *checking) acts() []act {
	place := v.current()
	if place == nil {
		return nil
	}
	phrases, k := &v.book.Words.HandIn, keysOf(v.book.Window)
	var acts []act
	can := func(name, about string, by key.Binding, do func() tea.Cmd) {
		acts = append(acts, act{name, about, by, do})
	}
	decide := func(keep bool, issues ...discretion.Issue) func() tea.Cmd {
		return func() tea.Cmd { return v.book.Do(v, v.decide(keep, issues, false)) }
	}
	form := func() tea.Cmd { v.openForm(place); return nil }
	switch {
	case place.kept:
		can(phrases.Reopen, "", k.Reopen, decide(false, *place.Issue))
	case place.kind() == identifying && place.isAlias():
		can(phrases.OtherAlias, phrases.OtherAliasAbout, k.Replace, form)
	case place.kind() == identifying:
		can(phrases.Replace, v.aboutReplacing(place), k.Replace, func() tea.Cmd { return v.replaceAs(place) })
		can(phrases.ReplaceOther, "", k.Other, form)
	}
	if !place.kept {
		about := fmt.Sprintf(phrases.KeepAbout, words.Quote(journal.Line(kit.UpTo(place.Finding.Text, 60))))
		if place.kind() == sensitive {
			about = phrases.KeepSensitive
		}
		can(phrases.Keep, about, k.Keep, decide(true, *place.Issue))
	}
	if name := place.editing(phrases); name != "" {
		can(name, phrases.EditAbout, k.Edit, func() tea.Cmd { return v.read(place) })
	}
	if id := place.entry(); id != "" {
		can(phrases.LeaveHere, phrases.LeaveAbout, k.Stay, func() tea.Cmd { return v.stays(id) })
	}
	if p := v.piece(place); p != nil {
		about := v.book.Words.Told.LeaveBeside
		if _, over := place.over(); over {
			about = v.book.Words.Told.LeaveOver
		}
		can(v.book.Words.Told.Leave, about, k.Stay, func() tea.Cmd { return v.book.Do(v, v.share(*p, p.Whole(false), false)) })
	}
	if rest := v.sensitive(); !place.kept && place.kind() == sensitive && len(rest) > 1 {
		can(phrases.KeepAll.Of(len(rest)), "", k.KeepAll, decide(true, rest...))
	}
	if n := len(v.replaceable()); place.kind() == identifying && !place.kept && n > len(v.named(place)) {
		can(phrases.ReplaceAll, phrases.ReplaceAllAbout.Of(n), k.ReplaceAll, v.openSwaps)
	}
	return acts
}

// aboutReplacing says what would stand in the place, in how many places, and that the journal itself says so from then on.
func (v *checking) aboutReplacing(place *found) string {
	phrases := &v.book.Words.HandIn
	with := words.Quote(v.cast.Inside(place.Issue))
	if n := len(v.named(place)); n > 1 {
		return fmt.Sprintf(phrases.ReplaceIn.Of(n), with)
	}
	return fmt.Sprintf(phrases.ReplaceBy, with)
}

// sensitive gives the sensitive places that are not decided on, which can be kept with one key. What identifies is not kept by the dozen.
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
	if len(v.tally.Chosen) == 0 {
		v.notice = v.book.Words.HandIn.ChooseFirst
		return tea.Batch(kept, v.goTo(words.ChooseStep))
	}
	v.notice = v.book.Undoable(v.book.Words.HandIn.Stayed)
	v.undo = append(v.undo, func() tea.Cmd {
		v.notice = v.book.Words.HandIn.PutBack
		return tea.Batch(v.takeAlong(id), v.lookAgain())
	})
	return tea.Batch(kept, v.lookAgain())
}

// piece gives what the place stands in, where that can stay here by itself; nil for none.
func (v *checking) piece(place *found) *store.Piece {
	if place.Text.Piece() == "" {
		return nil
	}
	pieces := v.pieces()
	if i := slices.IndexFunc(pieces, func(p store.Piece) bool { return p.Holds(&place.Text) }); i >= 0 {
		return &pieces[i]
	}
	return nil
}

// stayed follows a piece that was left here, which u takes along again.
func (v *checking) stayed(msg sharedMsg) tea.Cmd {
	if msg.err != nil {
		return v.tell(msg.err)
	}
	if v.notice = v.book.Words.HandIn.PutBack; !msg.back {
		v.notice = v.book.Undoable(v.book.Words.HandIn.Stayed)
		v.undo = append(v.undo, func() tea.Cmd { return v.book.Do(v, v.share(msg.piece, msg.piece.Shared, true)) })
	}
	return v.book.Do(v, v.readChoice())
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
		return v.book.Wait(v, v.book.ReadStand(stage)) // all moments of a stage
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
