package handin

import (
	"errors"
	"slices"
	"strings"

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
	if n := len(v.alike(place)) - 1; n > 0 {
		v.wide = true // one name stands for one person
		places := []kit.Option{{ID: "all", Name: phrases.Everywhere.Of(n)}, {ID: "", Name: phrases.OnlyHere}}
		v.form.Rows = append(v.form.Rows, kit.ChoiceRow(phrases.Where, places, "all", func(where string) { v.wide = where != "" }))
	}
	v.form.Enter()
}

// alike gives the place and those that are not decided on and hold the same words of the same kind. An alias stands by itself: it is
// changed in all entries at once anyway.
func (v *checking) alike(place *found) []*found {
	return v.places(place, func(other *found) bool { return other.Finding.Text == place.Finding.Text })
}

// named is alike for a name, in whatever form it stands there.
func (v *checking) named(place *found) []*found {
	if place.Finding.Kind != discretion.PersonName {
		return v.alike(place)
	}
	return v.places(place, func(other *found) bool { return discretion.SameName(other.Finding.Text, place.Finding.Text) })
}

func (v *checking) places(place *found, same func(other *found) bool) []*found {
	var places []*found
	for i := range v.found {
		other := &v.found[i]
		if other.Issue == place.Issue || !other.kept && other.Finding.Kind == place.Finding.Kind && !other.isAlias() && !place.isAlias() && same(other) {
			places = append(places, other)
		}
	}
	return places
}

// replaceAs puts what is proposed in the place, and in every other where the same stands.
func (v *checking) replaceAs(place *found) tea.Cmd {
	proposed := func(f *found) string { return f.Finding.Replacement }
	return v.lookThrough(reworded(v.named(place), proposed), false)
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
	places := []*found{place}
	if v.wide {
		places = v.alike(place)
	}
	changes := reworded(places, func(*found) string { return v.with })
	if place.isAlias() {
		changes = []store.Rewording{{Of: discretion.Alias, Field: place.Text.Field, Words: journal.Line(v.with)}}
	}
	if changes[0].Words == place.Text.Words {
		v.notice = v.book.Words.HandIn.SameWords
		return nil
	}
	fault := journal.CheckAlias(v.with, nil) // whether another family has it is seen when it is given
	if place.isAlias() && fault != journal.AliasFine {
		v.notice = v.book.Words.Stand.AliasFaults[fault]
		return nil
	}
	if place.Finding.Kind == discretion.PersonName && !place.isAlias() {
		v.cast.Give(place.Finding.Text, v.with)
	}
	return v.lookThrough(changes, false)
}

// tellReplaced says that words were replaced, and takes note of how they are put back.
func (v *checking) tellReplaced(msg checkedMsg) {
	phrases := &v.book.Words.HandIn
	if msg.back {
		v.notice = phrases.PutBack
		return
	}
	v.notice = v.book.Undoable(phrases.Replaced)
	changes := make([]store.Rewording, len(msg.changes))
	for i, c := range msg.changes {
		if changes[i] = (store.Rewording{Of: c.Of, Field: c.Field, Was: c.Words, Words: c.Was, Found: c.With, With: c.Found}); c.Of == discretion.Alias {
			changes[i] = store.Rewording{Of: c.Of, Field: c.Words, Words: c.Field}
		}
	}
	v.undo = append(v.undo, func() tea.Cmd { return v.lookThrough(changes, true) })
}

// reworded gives the texts with the words in their places. Within a text the last place is changed first, so that the others
// stay where they were found. A change brings the whole text, so all of one text are one change; but for a name that stands there in two
// forms there is one for each, which a draft with more in it needs.
func reworded(places []*found, with func(*found) string) []store.Rewording {
	slices.SortStableFunc(places, func(a, b *found) int {
		if of := strings.Compare(a.Text.Of+"\x00"+a.Text.Field, b.Text.Of+"\x00"+b.Text.Field); of != 0 {
			return of
		}
		return b.Finding.Start - a.Finding.Start
	})
	var changes []store.Rewording
	for i, p := range places {
		first := slices.IndexFunc(places, func(other *found) bool { return other.Text == p.Text })
		if first == i {
			changes = append(changes, store.Rewording{Of: p.Text.Of, Field: p.Text.Field, Was: p.Text.Words, Words: p.Replace(with(p)),
				Found: p.Finding.Text, With: with(p)})
			continue
		}
		change := changes[len(changes)-1]
		issue := *p.Issue
		issue.Text.Words = change.Words
		change.Words, change.Found, change.With = issue.Replace(with(p)), p.Finding.Text, with(p)
		known := false
		for j := range changes {
			if c := &changes[j]; c.Of == change.Of && c.Field == change.Field {
				c.Words, known = change.Words, known || c.Found == change.Found
			}
		}
		if !known {
			changes = append(changes, change)
		}
	}
	return changes
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
