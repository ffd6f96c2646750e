package handin

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// swaps shows what would stand in the place of everything that identifies someone, before all of it is replaced in one act. It lies over the
// check, which looks through everything again after it.
type swaps struct {
	*checking
	all    []swap
	n      int // of places
	scroll kit.Scroll
}

// swap is what stands for one person, or for another thing, with the words that it takes the place of.
type swap struct {
	with  string
	found []string // each once
	n     int
}

// replaceable gives the places for which something is proposed, and that are not decided on. An alias is given anew by who knows the family.
func (v *checking) replaceable() (places []*found) {
	for i := range v.found {
		if f := &v.found[i]; !f.kept && f.kind() == identifying && !f.isAlias() && f.Finding.Replacement != "" {
			places = append(places, f)
		}
	}
	return places
}

// openSwaps opens the list of all that would be replaced.
func (v *checking) openSwaps() tea.Cmd {
	list := &swaps{checking: v}
	at := map[string]int{}
	for _, place := range v.replaceable() {
		with, words := v.inSentence(place), kit.UpTo(place.Finding.Text, 60)
		by := string(place.Finding.Kind) + "\x00" + strings.TrimSuffix(strings.TrimSuffix(with, "'s"), "’s")
		if _, known := at[by]; !known {
			at[by] = len(list.all)
			list.all = append(list.all, swap{with: with})
		}
		one := &list.all[at[by]]
		if len(with) < len(one.with) {
			one.with = with // without a genitive
		}
		if !slices.Contains(one.found, words) {
			one.found = append(one.found, words)
		}
		one.n++
		list.n++
	}
	return v.book.Push(list)
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
	return v.lookThrough(v.rewordings(v.replaceable()), false)
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
func (v *swaps) drawSwap(f *kit.Frame, one *swap, w int) {
	quoted := make([]string, len(one.found))
	for i, found := range one.found {
		quoted[i] = words.Quote(found)
	}
	lines := kit.Wrap(strings.Join(quoted, ", ")+" · "+v.book.Words.HandIn.Places.Of(one.n), max(10, w-withWidth), "")
	label := v.book.Theme.Title.Render(one.with)
	if lipgloss.Width(one.with) > withWidth-2 { // on a line of its own
		f.Add(kit.Styled(v.book.Theme.Title, kit.Wrap(one.with, w, ""))...)
		label = ""
	}
	for i, line := range lines {
		if i > 0 {
			label = ""
		}
		f.Add(kit.Pad(label, withWidth) + line)
	}
}

// rewordings gives what is proposed for places as changes of their texts.
func (v *checking) rewordings(places []*found) []store.Rewording {
	instead := make([]store.Instead, len(places))
	for i, f := range places {
		instead[i] = store.Instead{Issue: f.Issue, Here: f.Finding.Replacement, With: v.inSentence(f)}
	}
	return store.Rewordings(instead)
}
