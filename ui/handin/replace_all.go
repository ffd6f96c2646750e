package handin

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal/discretion"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// swaps shows what would stand in the place of everything that identifies someone, before all of it is replaced in one act. It lies over the
// check, which looks through everything again after it.
type swaps struct {
	*checking
	all    []store.Swap
	n      int // of places
	scroll kit.Scroll
}

// replaceable gives the places for which something is proposed, and that are not decided on. An alias is given anew by who knows the family.
func (v *checking) replaceable() (places []*discretion.Issue) {
	for i := range v.found {
		if f := &v.found[i]; !f.kept && f.kind() == identifying && !f.isAlias() && f.Finding.Replacement != "" {
			places = append(places, f.Issue)
		}
	}
	return places
}

// openSwaps opens the list of all that would be replaced.
func (v *checking) openSwaps() tea.Cmd {
	places := store.AsProposed(v.cast, v.replaceable()...)
	return v.book.Push(&swaps{checking: v, all: store.Swaps(places), n: len(places)})
}

func (v *swaps) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	switch k := keysOf(v.book.Window); {
	case v.scroll.Key(press, &k.Keys):
		return nil, true
	case key.Matches(press, k.Choose):
		v.book.Drop() // the check goes on where it was: nothing else changed meanwhile
		return v.replaceAll(), true
	case key.Matches(press, k.Close):
		v.book.Drop()
		return nil, true
	}
	return nil, false
}

// replaceAll replaces everything that can be, as one change of the journal.
func (v *checking) replaceAll() tea.Cmd {
	v.at = 0
	return v.lookThrough(store.Rewordings(store.AsProposed(v.cast, v.replaceable()...)), false)
}

func (v *swaps) Update(tea.Msg) tea.Cmd { return nil }

// Point replaces when the row that does is clicked, which is the only one.
func (v *swaps) Point(int) bool { return true }

// View draws each swap, and at the bottom the row that makes them.
func (v *swaps) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	t, k, f, phrases := &v.book.Theme, keysOf(v.book.Window), v.frame(words.CheckStep), &v.book.Words.HandIn
	f.Status = ""
	f.Keys = []key.Binding{k.ReplaceNow, k.Close, k.Up, k.Down, k.Help}
	width := min(w, kit.Prose)
	f.Add(kit.Styled(t.Title, kit.Wrap(phrases.SwapsHead, width, ""))...)
	if f.Room(h) > 8 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(phrases.SwapsAbout, width, ""))...)
	}
	f.Add("")
	for i := range v.all {
		v.drawSwap(&f, &v.all[i], width)
	}
	f.Pin()
	v.way(&f, 0, true, phrases.SwapAll.Of(v.n), phrases.SwapAllAbout, w)
	v.scroll.Show(&f, h)
	return &f
}

// withWidth is how wide a stand-in is, mostly.
const withWidth = 14

// drawSwap draws what comes at the left, and what it takes the place of beside it.
func (v *swaps) drawSwap(f *kit.Frame, one *store.Swap, w int) {
	quoted := make([]string, len(one.Found))
	for i, found := range one.Found {
		quoted[i] = words.Quote(kit.UpTo(found, 60))
	}
	lines := kit.Wrap(strings.Join(quoted, ", ")+" · "+v.book.Words.HandIn.Places.Of(one.Places), max(10, w-withWidth), "")
	label := v.book.Theme.Title.Render(one.With)
	if lipgloss.Width(one.With) > withWidth-2 { // on a line of its own
		f.Add(kit.Styled(v.book.Theme.Title, kit.Wrap(one.With, w, ""))...)
		label = ""
	}
	for i, line := range lines {
		if i > 0 {
			label = ""
		}
		f.Add(kit.Pad(label, withWidth) + line)
	}
}
