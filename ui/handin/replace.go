package handin

import (
	"errors"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
)

// openForm asks which words to put in the place of those that were found, and where. An alias is given anew as a whole: one that keeps
// half of a name is no better.
func (v *checking) openForm(place *found) {
	phrases := &v.book.Words.HandIn
	v.with, v.wide = place.Finding.Replacement, false
	label, note := phrases.With, ""
	if place.isAlias() {
		v.with, label, note = "", phrases.NewAlias, phrases.WithAlias
	}
	input := kit.TextRow(&v.book.Theme, label, v.with, func(with string) { v.with = with })
	input.Whole, input.Note = true, note
	v.form = &kit.Form{Rows: []*kit.Row{input}}
	if n := len(v.named(place)) - 1; n > 0 {
		v.wide = true // one name stands for one person
		places := []kit.Option{{ID: "all", Name: phrases.Everywhere.Of(n)}, {ID: "", Name: phrases.OnlyHere}}
		v.form.Rows = append(v.form.Rows, kit.ChoiceRow(phrases.Where, places, "all", func(where string) { v.wide = where != "" }))
	}
	v.form.Enter()
}

// named gives the place and those that are not decided on and mean the same.
func (v *checking) named(place *found) []*discretion.Issue {
	return v.cast.Named(place.Issue, v.checked.Issues, func(i int) bool { return !v.found[i].kept })
}

// replaceAs puts what is proposed in the place, and in every other where the same stands.
func (v *checking) replaceAs(place *found) tea.Cmd {
	return v.lookThrough(store.Rewordings(store.AsProposed(v.cast, v.named(place)...)), false)
}

// formKey answers every key, so that none leads to another step while words are typed; but the help stays open, and tab leads on to the keys
// of the last line.
func (v *checking) formKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	switch k := keysOf(v.book.Window); {
	case key.Matches(press, k.Close):
		v.form = nil
	case key.Matches(press, k.Choose), key.Matches(press, k.Next):
		return v.replace(), true
	case key.Matches(press, k.Help):
		return nil, false
	case key.Matches(press, k.Switch):
		return nil, v.form.Turn(1)
	case key.Matches(press, k.SwitchBack):
		return nil, v.form.Turn(-1)
	default:
		v.form.Key(press, &k.Keys)
	}
	return nil, true
}

// replace puts the words in their places, which makes new versions.
func (v *checking) replace() tea.Cmd {
	place := v.current()
	fault := journal.CheckAlias(v.with, nil) // whether another family has it is seen when it is given
	switch {
	case v.with == place.Finding.Text && !place.isAlias(), place.isAlias() && journal.Line(v.with) == place.Text.Words:
		v.notice = v.book.Words.HandIn.SameWords
		return nil
	case place.isAlias() && fault != journal.AliasFine:
		v.notice = v.book.Words.Stand.AliasFaults[fault]
		return nil
	case place.isAlias():
		return v.lookThrough([]store.Rewording{store.NewAlias(place.Text.Field, v.with)}, false)
	}
	var others []*discretion.Issue
	if all := v.named(place); v.wide {
		others = all
	}
	return v.lookThrough(store.Rewordings(store.InOwnWords(v.with, v.cast, place.Issue, others...)), false)
}

// tellReplaced says that words were replaced, and takes note of how they are put back.
func (v *checking) tellReplaced(msg checkedMsg) {
	phrases := &v.book.Words.HandIn
	if msg.back {
		v.notice = phrases.PutBack
		return
	}
	v.notice = v.book.Undoable(phrases.Replaced)
	changes := store.Back(msg.changes)
	v.undo = append(v.undo, func() tea.Cmd { return v.lookThrough(changes, true) })
}

// follow follows what was changed in the journal: the stands and the overview were read before it. Lines on why entries were picked
// are kept again, in case an older choice waits to be.
func (v *checking) follow(msg checkedMsg) tea.Cmd {
	if len(msg.changes) == 0 {
		return nil
	}
	_, heard := v.book.Hear(msg.overview) // before the stands are outdated, which makes an overview that is still to be heard an old one
	v.book.Outdate()
	why := false // the journal changed them in the choice that it keeps, and the one on screen is another copy
	for _, r := range msg.changes {
		if r.Of == discretion.Why {
			v.set.Why[r.Field], why = r.Words, true
		}
	}
	if !why {
		return heard
	}
	return tea.Batch(heard, v.keepNow())
}

// notReplaced says why nothing was replaced, not even in the places that had nothing to do with it.
func (v *checking) notReplaced(err error) tea.Cmd {
	phrases := &v.book.Words.HandIn
	why := v.book.Words.Errors.Say(err)
	switch {
	case errors.Is(err, journal.ErrNoStory):
		why = phrases.StoryGone
	case errors.Is(err, store.ErrNotFound):
		why = phrases.TextGone
	}
	return v.book.Tell(why + " " + phrases.NotReplaced)
}
