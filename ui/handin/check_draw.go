package handin

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// View draws the place under the cursor, and below it what can be done about it, or the form.
func (v *checking) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	t, f := &v.book.Theme, v.frame(words.CheckStep)
	f.Keys = v.keys()
	switch place := v.current(); {
	case v.toldAhead():
		v.task.Draw(&f, t, v.book.Words.HandIn.Checked, "", w)
	case v.found == nil:
		f.Add(kit.Styled(t.Quiet, kit.Wrap(v.book.Words.HandIn.Checking, w, ""))...)
	case place == nil:
		v.drawClear(&f, w)
	default:
		v.drawPlace(&f, place, w, f.Room(h))
		if v.form != nil {
			f.Form(t, v.form, w, true, 0)
		} else {
			v.drawActs(&f, w)
		}
	}
	return &f
}

func (v *checking) keys() []key.Binding {
	k := keysOf(v.book.Window)
	switch {
	case v.toldAhead():
		return []key.Binding{k.Stop}
	case v.found == nil:
		return v.hints(words.CheckStep)
	case v.current() == nil:
		return v.hints(words.CheckStep, v.decidedKey()...)
	case v.form == nil:
		return v.hints(words.CheckStep, append([]key.Binding{k.Choose, k.OtherPlace}, v.decidedKey()...)...)
	case len(v.form.Rows) > 1:
		return []key.Binding{k.ReplaceNow, k.Up, k.Down, k.Turn, k.Close, k.Help}
	}
	return []key.Binding{k.ReplaceNow, k.Close, k.Help}
}

// toldAhead says whether looking through everything takes long enough to show how far it is.
func (v *checking) toldAhead() bool { return v.task != nil && v.task.All > 0 }

// decidedKey is the key for what was decided, where there is any. It is one key, and says what it does next.
func (v *checking) decidedKey() []key.Binding {
	switch k := keysOf(v.book.Window); {
	case v.all:
		return []key.Binding{k.Undecided}
	case slices.ContainsFunc(v.found, func(f found) bool { return f.kept }):
		return []key.Binding{k.Decided}
	}
	return nil
}

// drawClear says that nothing is left to decide.
func (v *checking) drawClear(f *kit.Frame, w int) {
	phrases, width := &v.book.Words.HandIn, min(w-2, 76)
	text := phrases.NothingFound
	if len(v.found) > 0 || v.done != [kinds]int{} { // what was replaced is found no more
		text = phrases.AllDecided
	}
	f.Add(kit.Wrap(text, width, "")...)
	f.Add("")
	f.Add(kit.Styled(v.book.Theme.Quiet, kit.Wrap(phrases.NoGuarantee, width, ""))...)
}

// drawPlace shows one place with what stands around it. In a low window the empty lines go, and what was said about the step is
// said as a status: that this is a help and no promise is never left out.
func (v *checking) drawPlace(f *kit.Frame, place *found, w, room int) {
	book, t, width := v.book, &v.book.Theme, min(w-2, 90)
	phrases, low := &book.Words.HandIn, room <= 8
	gap := func() {
		if !low {
			f.Add("")
		}
	}
	about := phrases.CheckAbout
	if place.kind() == sensitive {
		about = phrases.SensitiveAbout
	}
	if low {
		f.Status = cmp.Or(v.notice, phrases.NoPromise)
	} else {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(about, width, ""))...)
	}
	gap()
	f.Add(t.Title.Render(kit.Cell(v.head(place), w-2)))
	f.Add(kit.Styled(t.Quiet, kit.Wrap(v.standsIn(place), width, ""))...)
	gap()
	f.Add(v.around(place, w))
	gap()
	if place.kind() == sensitive {
		f.Add(kit.Wrap(fmt.Sprintf(phrases.SensitiveAsk, book.Words.Discretion.Kinds[place.Finding.Kind].Within), width, "")...)
	} else if v.form == nil {
		f.Add(kit.Wrap(book.Words.Discretion.Say(&place.Finding)+".", width, "")...)
	}
	if v.unfinished(place.entry()) {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(phrases.DraftOpen, width, ""))...)
	}
	gap()
}

// head names a place by its number and kind, and says what was decided about it.
func (v *checking) head(place *found) string {
	phrases := &v.book.Words.HandIn
	parts := []string{v.number(place), v.book.Words.Discretion.Kinds[place.Finding.Kind].Name}
	if place.kind() == sensitive {
		parts = slices.Insert(parts, 0, phrases.Sensitive)
	}
	if place.kept {
		parts = append(parts, "● "+phrases.Kept)
	}
	return strings.Join(parts, " · ")
}

// number says which place of how many of its kind is shown: those decided on since the choice was made count along.
func (v *checking) number(place *found) string {
	at, of := 1, 0
	for _, other := range v.shown() {
		if other.kind() != place.kind() {
			continue
		}
		if of++; other == place {
			at = of
		}
	}
	if !v.all {
		at, of = at+v.done[place.kind()], of+v.done[place.kind()]
	}
	return fmt.Sprintf(v.book.Words.HandIn.Number, at, of)
}

// standsIn says where a place stands: when the moment was, with whom, and under which question.
func (v *checking) standsIn(place *found) string {
	book, phrases := v.book, &v.book.Words.HandIn
	kind, id, _ := strings.Cut(place.Text.Field, ":")
	stage, inEstimate := place.stage()
	switch of := place.Text.Of; {
	case place.isAlias():
		return phrases.InAlias
	case of == discretion.Reply:
		return phrases.InReply
	case of == discretion.Why:
		return v.moment(place.Text.Field) + " · " + phrases.Why
	case inEstimate:
		about := book.Words.Stand.Mirror
		if kind == "reason" {
			about = book.Criterion(id)
		}
		return strings.Join([]string{book.Words.Stand.Assess, book.StageName(stage), about}, " · ")
	default:
		return v.moment(of) + " · " + cmp.Or(book.Words.FieldName(kind), book.Criterion(id))
	}
}

// moment names an entry by its day and alias.
func (v *checking) moment(id string) string {
	m := v.summary(id)
	if m == nil {
		return id
	}
	return v.book.Encounter(m.When, m.Alias)
}

// around draws the line with the words between marks: those that were found, or those that take their place while these are typed.
func (v *checking) around(place *found, w int) string {
	room := min(w-8, 86)
	if v.form != nil { // longer words push the line out of sight
		room -= max(0, len([]rune(v.with))-len([]rune(place.Finding.Text)))
	}
	before, marked, after := place.Around(max(8, room))
	if v.form != nil {
		marked = v.with
	}
	if v.form != nil && place.isAlias() {
		before, after = "", ""
	}
	plain := func(s string) string { s, _ = journal.Clean(s); return strings.ReplaceAll(s, "\n", " ") }
	return "   " + plain(before) + v.book.Theme.Selected.Render("«"+plain(marked)+"»") + plain(after)
}

// drawActs draws what can be done, each with its key, which is quicker the next time.
func (v *checking) drawActs(f *kit.Frame, w int) {
	t := &v.book.Theme
	for i, a := range v.acts() {
		f.Row(t, i, i == v.row, func(name lipgloss.Style) []string {
			return []string{name.Render(kit.Cell(a.name, min(40, w-8))) + " " + t.Key.Render(a.key.Help().Key)}
		})
	}
}
