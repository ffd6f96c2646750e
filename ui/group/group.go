// Package group is what a student takes to a group of fellow students and home from it: cards that tell a moment without saying whose it is,
// and the tips that are taken along. Begin with NewCards and NewTips; NewArrived shows a card that came as a file.
//
// A card is kept from the moment on which it was begun, as any text is. What must be decided on before somebody else sees it stands in front
// of showing it and of making a file, and not in front of keeping it. The rules are no matter of this package: which words stand for an
// alias, what identifies somebody and what a file holds are the store's, when a tip comes back is the journal's. It may import what lies
// below the wings, and no other wing.
package group

import (
	"fmt"
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// Chapter is about cards and tips.
func Chapter(win *window.Window) window.Chapter {
	k := keysOf(win)
	return window.Chapter{Name: win.Words.Group.Title, Keys: []key.Binding{k.Open, k.Mark, k.Delete, k.Undo, k.Tips, k.OtherCard, k.Next},
		Notes: []string{win.Words.Group.Intro, win.Words.Group.TipsIntro}}
}

// standIns are the words that stand for aliases, in the language of the screen.
func standIns(book *logbook.Logbook) store.StandIns {
	return store.StandIns{One: book.Words.Group.StandIn, Another: book.Words.Group.OtherOne}
}

// act is a row that does something: its name, and in a few words what.
type act struct {
	name, about string
	do          func() tea.Cmd
}

// drawAct draws one as row i.
func drawAct(f *kit.Frame, t *kit.Theme, i int, here bool, a act, w int) {
	f.Row(t, i, here, func(name lipgloss.Style) []string {
		at := max(menuColumn, lipgloss.Width(a.name)+2)
		if a.about == "" || w < at+12 {
			return []string{name.Render(kit.Few(a.name, max(1, w), 1, "")[0])}
		}
		return []string{name.Render(kit.Cell(a.name, at)) + t.Quiet.Render(kit.Few(a.about, w-at, 1, "")[0])}
	})
}

// menuColumn is where what a row says begins.
const menuColumn = 26

// turn moves a cursor over rows by the arrows and by tab. Behind the last row tab is not its own any more, and the cursor has gone round.
func turn(press tea.KeyPressMsg, k *keys, at *int, rows int) (moved, handled bool) {
	switch {
	case key.Matches(press, k.Switch):
		if *at++; *at >= rows {
			*at = 0
			return true, false
		}
	case key.Matches(press, k.SwitchBack):
		if *at--; *at < 0 {
			*at = max(0, rows-1)
			return true, false
		}
	default:
		moved = k.Step(press, at, rows)
		return moved, moved
	}
	return true, true
}

// cards lists the cards that were made here and those that came.
type cards struct {
	book   *logbook.Logbook
	all    []journal.KeptCard
	tips   int
	read   bool
	at     int
	notice string
	gone   *journal.KeptCard // the one that was removed last
}

// NewCards opens the list of cards.
func NewCards(book *logbook.Logbook) window.Screen { return &cards{book: book} }

// rows are the way to make one, the cards, and the tips.
func (v *cards) rows() int { return len(v.all) + 2 }

// under is the card under the cursor, nil on another row.
func (v *cards) under() *journal.KeptCard {
	if i := v.at - 1; i >= 0 && i < len(v.all) {
		return &v.all[i]
	}
	return nil
}

// Key answers a key.
func (v *cards) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	book, k := v.book, keysOf(v.book.Window)
	if moved, handled := turn(press, k, &v.at, v.rows()); moved {
		return nil, handled
	}
	switch card := v.under(); {
	case key.Matches(press, k.Choose):
		return v.open(), true
	case key.Matches(press, k.Tips):
		return book.Push(NewTips(book)), true
	case key.Matches(press, k.Delete) && card != nil:
		gone := *card
		v.gone, v.notice = &gone, book.Undoable(book.Words.Group.Gone)
		return book.Do(v, removeCard(book, gone.ID)), true
	case key.Matches(press, k.Undo) && v.gone != nil:
		back := *v.gone
		v.gone, v.notice = nil, book.Words.Group.Back
		return book.Do(v, saveCard(book, back)), true
	}
	return nil, false
}

func (v *cards) open() tea.Cmd {
	switch card := v.under(); {
	case card != nil:
		return v.book.Push(newCard(v.book, *card))
	case v.at == 0:
		return v.book.Push(&pick{book: v.book})
	}
	return v.book.Push(NewTips(v.book))
}

// Point puts the cursor on a row, all of which open.
func (v *cards) Point(row int) bool {
	v.at = row
	return true
}

// Update takes in the cards.
func (v *cards) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		return v.book.Do(v, readCards(v.book))
	case cardsMsg:
		if msg.err != nil {
			return v.book.Tell(v.book.Words.Errors.Say(msg.err))
		}
		v.all, v.tips, v.read = msg.cards, msg.tips, true
		v.at = min(v.at, v.rows()-1)
	}
	return nil
}

// View draws the list.
func (v *cards) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k, t, say := v.book, keysOf(v.book.Window), &v.book.Theme, &v.book.Words.Group
	f := &kit.Frame{Title: say.Title, Where: say.Count.Of(len(v.all)), Status: v.notice}
	f.Keys = []key.Binding{k.Open}
	if v.under() != nil {
		f.Keys = append(f.Keys, k.Delete)
	}
	if v.gone != nil {
		f.Keys = append(f.Keys, k.Undo)
	}
	f.Keys = append(f.Keys, k.Tips, k.Close, k.Help)
	if h > 12 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(say.Intro, min(w, kit.Prose), ""))...)
		f.Add("")
	}
	drawAct(f, t, 0, v.at == 0, act{name: "+ " + say.Make, about: say.MakeAbout}, w)
	f.Add("")
	if v.read && len(v.all) == 0 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(say.NoCards, min(w, kit.Prose), ""))...)
		f.Add("")
	}
	for i := range v.all {
		card := &v.all[i]
		whose := say.Mine
		if !card.Mine() {
			whose = say.Came
		}
		whose += " · " + book.Words.Dates.Column(card.At, book.Now())
		f.Row(t, i+1, v.at == i+1, func(name lipgloss.Style) []string {
			begins := kit.Few(journal.Line(kit.UpTo(card.Card.Moment, 400)), min(w, kit.Prose), 1, "")
			if len(begins) == 0 {
				begins = []string{say.NoWords}
			}
			return []string{name.Render(begins[0]), t.Quiet.Render(kit.Few(whose, w, 1, "")[0])}
		})
		f.Add("")
	}
	drawAct(f, t, v.rows()-1, v.at == v.rows()-1, act{name: say.Tips, about: say.TipCount.Of(v.tips)}, w)
	return f
}

// Chapter is the one of this package, as it is of its other screens.
func (v *cards) Chapter() window.Chapter { return Chapter(v.book.Window) }

// pick asks which moments are taken along.
type pick struct {
	book   *logbook.Logbook
	rows   []store.Summary
	chosen []string
	read   bool
	at     int
	notice string
}

func (v *pick) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, was := keysOf(v.book.Window), v.at
	v.notice = ""
	if len(v.rows) == 0 {
		return nil, false
	}
	if moved, handled := turn(press, k, &v.at, len(v.rows)+1); moved {
		return nil, handled
	}
	switch {
	case key.Matches(press, k.Next), key.Matches(press, k.Choose) && v.at == len(v.rows):
		return v.make(), true
	case key.Matches(press, k.Mark) && v.at < len(v.rows):
		v.toggle(v.rows[v.at].ID)
	case key.Matches(press, k.Choose):
		if id := v.rows[v.at].ID; !slices.Contains(v.chosen, id) {
			v.toggle(id)
		}
		if v.at++; len(v.chosen) == journal.CardsAtOnce {
			v.at = len(v.rows)
		}
	default:
		v.at = was
		return nil, false
	}
	return nil, true
}

// toggle ticks a moment, or leaves it again. A group has time for a few.
func (v *pick) toggle(id string) {
	switch i := slices.Index(v.chosen, id); {
	case i >= 0:
		v.chosen = slices.Delete(v.chosen, i, i+1)
	case len(v.chosen) == journal.CardsAtOnce:
		v.notice = fmt.Sprintf(v.book.Words.Group.Enough, journal.CardsAtOnce)
	default:
		v.chosen = append(v.chosen, id)
	}
}

func (v *pick) make() tea.Cmd {
	if len(v.chosen) == 0 {
		v.notice = v.book.Words.Group.PickFirst
		return nil
	}
	return v.book.Do(v, makeCards(v.book, slices.Clone(v.chosen)))
}

// Point puts the cursor on a moment, which a click ticks, or on the row that leads on.
func (v *pick) Point(row int) bool {
	v.at = row
	return true
}

func (v *pick) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		if !v.read {
			return v.book.Do(v, readMoments(v.book))
		}
	case momentsMsg:
		if msg.err != nil {
			return v.book.Tell(v.book.Words.Errors.Say(msg.err))
		}
		v.rows, v.read = msg.rows, true
	case madeMsg:
		if msg.err != nil {
			return v.book.Tell(v.book.Words.Errors.Say(msg.err))
		}
		return v.book.Swap(newMaker(v.book, msg.cards, wordsPage))
	}
	return nil
}

func (v *pick) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k, t, say := v.book, keysOf(v.book.Window), &v.book.Theme, &v.book.Words.Group
	f := &kit.Frame{Title: say.Pick, Where: fmt.Sprintf(say.PickedOf, len(v.chosen), journal.CardsAtOnce), Status: v.notice}
	f.Keys = []key.Binding{k.Choose, k.Mark, k.Close, k.Help}
	if v.read && len(v.rows) == 0 {
		f.Keys = f.Keys[2:]
		f.Add(kit.Styled(t.Quiet, kit.Wrap(say.NoMoments, min(w, kit.Prose), ""))...)
		return f
	}
	if h > 12 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(say.PickAbout, min(w, kit.Prose), ""))...)
		f.Add("")
	}
	for i := max(0, v.at-h); i < min(len(v.rows), v.at+h); i++ { // the rest is surely out of sight
		s := &v.rows[i]
		f.Row(t, i, i == v.at, func(name lipgloss.Style) []string {
			sign, said := "□ ", ""
			if slices.Contains(v.chosen, s.ID) {
				sign, said = t.Accent.Render("■ "), "  "+book.Words.Stand.Ticked
			}
			who := kit.Few(book.Encounter(s.When, s.Alias), max(1, w-2-lipgloss.Width(said)), 1, "")[0]
			lines := []string{sign + name.Render(who) + t.Accent.Render(said)}
			return append(lines, kit.Styled(t.Quiet, kit.Few(kit.UpTo(s.Line, 400), min(w, kit.Prose)-2, 1, "  "))...)
		})
	}
	f.Pin()
	f.Add("")
	drawAct(f, t, len(v.rows), v.at == len(v.rows), act{name: say.Onward}, w)
	return f
}

func (v *pick) Chapter() window.Chapter { return Chapter(v.book.Window) }
