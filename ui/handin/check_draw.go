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

// View draws the place under the cursor, and below it what can be done about it, or the form. At the bottom stand how many places are left
// and the row that leads on.
func (v *checking) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	t, f, phrases := &v.book.Theme, v.frame(words.CheckStep), &v.book.Words.HandIn
	f.Keys = v.keys()
	place := v.current()
	switch {
	case v.toldAhead():
		v.task.Draw(&f, t, phrases.Checked, "", w)
		return &f
	case v.found == nil:
		f.Add(kit.Styled(t.Quiet, kit.Wrap(phrases.Checking, w, ""))...)
		return &f
	case place == nil:
		v.drawClear(&f, w)
	default:
		v.drawPlace(&f, place, w, f.Room(h))
	}
	switch {
	case v.form != nil:
		f.Form(t, v.form, w, true, 0)
		return &f
	case place != nil:
		v.drawActs(&f, w)
	}
	f.Pin()
	if place != nil && f.Room(h) >= 16 {
		f.Add("")
		f.Add(v.left(place, w))
	}
	acts := len(v.acts())
	v.way(&f, acts, v.row == acts, phrases.GoOn, v.aboutWay(), w)
	return &f
}

// aboutWay says what comes, or what has to come first.
func (v *checking) aboutWay() string {
	phrases := &v.book.Words.HandIn
	if n := v.checked.Open(); n > 0 {
		return phrases.StillOpen.Of(n)
	}
	return phrases.ToPreview
}

func (v *checking) keys() []key.Binding {
	k := keysOf(v.book.Window)
	switch {
	case v.toldAhead():
		return []key.Binding{k.Stop}
	case v.found == nil:
		return v.hints(words.CheckStep)
	case v.form != nil && len(v.form.Rows) > 1:
		return []key.Binding{k.ReplaceNow, k.Up, k.Down, k.Turn, k.Close, k.Help}
	case v.form != nil:
		return []key.Binding{k.ReplaceNow, k.Close, k.Help}
	}
	own := []key.Binding{k.Choose}
	if len(v.undo) > 0 && v.notice == "" {
		own = append(own, k.Undo)
	}
	if len(v.shown()) > 1 {
		own = append(own, k.OtherPlace)
	}
	return v.hints(words.CheckStep, append(own, v.decidedKey()...)...)
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
	phrases, width := &v.book.Words.HandIn, min(w, kit.Prose)
	text := phrases.NothingFound
	if len(v.found) > 0 || v.done != [kinds]int{} { // what was replaced is found no more
		text = phrases.AllDecided
	}
	f.Add(kit.Styled(v.book.Theme.Title, kit.Wrap(text, width, ""))...)
	f.Add("")
	f.Add(kit.Styled(v.book.Theme.Quiet, kit.Wrap(phrases.NoGuarantee, width, ""))...)
}

// drawPlace shows one place with what stands around it. In a low window the empty lines go, and what was said about the step is
// said as a status: that this is a help and no promise is never left out.
func (v *checking) drawPlace(f *kit.Frame, place *found, w, room int) {
	book, t, width := v.book, &v.book.Theme, min(w, kit.Prose)
	phrases, low := &book.Words.HandIn, room <= 8
	gap := func() {
		if !low {
			f.Add("")
		}
	}
	about := phrases.CheckAbout.Of(v.done[identifying] + v.checked.Open())
	if place.kind() == sensitive {
		about = phrases.SensitiveAbout
	}
	if low {
		f.Status = cmp.Or(v.notice, phrases.NoPromise)
	} else {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(about, width, ""))...)
	}
	gap()
	v.drawHead(f, place, w)
	gap()
	f.Add(kit.Styled(t.Quiet, kit.Wrap(v.standsIn(place), width, ""))...)
	f.Add(v.sentence(place, width, room)...)
	if v.unfinished(place.entry()) {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(phrases.DraftOpen, width, ""))...)
	}
	if gap(); room > 16 {
		f.Add("")
	}
}

// drawHead says what was found, which place of how many of its kind it is, and what was decided about it.
func (v *checking) drawHead(f *kit.Frame, place *found, w int) {
	book, t, phrases := v.book, &v.book.Theme, &v.book.Words.HandIn
	head := book.Words.Discretion.Say(&place.Finding)
	if place.kind() == sensitive {
		head = fmt.Sprintf(phrases.SensitiveAsk, book.Words.Discretion.Kinds[place.Finding.Kind].Within)
	}
	right := v.number(place)
	if place.kept {
		right = phrases.Kept + " · " + right
	}
	lines := kit.Styled(t.Title, kit.Wrap(head, max(10, w-lipgloss.Width(right)-2), ""))
	if len(lines) > 0 {
		lines[0] = kit.Pad(lines[0], w-lipgloss.Width(right)) + t.Quiet.Render(right)
	}
	f.Add(lines...)
}

// mostSquares is how many places still make a picture.
const mostSquares = 20

// left says how many places of a kind were decided on and how many are left, each a square.
func (v *checking) left(place *found, w int) string {
	t, phrases, done, open := &v.book.Theme, &v.book.Words.HandIn, v.done[place.kind()], 0
	for i := range v.found {
		if f := &v.found[i]; !f.kept && f.kind() == place.kind() {
			open++
		}
	}
	line := t.Quiet.Render(kit.Cell(phrases.Decided, wayAbout))
	if done+open <= mostSquares && w >= 60 {
		line += t.Accent.Render(strings.Repeat("■ ", done)) + t.Quiet.Render(strings.Repeat("□ ", open)+"  ")
	}
	return line + t.Quiet.Render(fmt.Sprintf(phrases.Tally, done, open))
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
	over, inOver := place.over()
	entry, beside := place.beside()
	switch of := place.Text.Of; {
	case place.isAlias():
		return phrases.InAlias
	case of == discretion.Reply:
		return phrases.InReply
	case of == discretion.Why:
		return v.moment(place.Text.Field) + " · " + phrases.Why
	case beside:
		return v.moment(entry) + " · " + book.Words.BesideField(place.Text.Field)
	case inOver:
		return book.StageName(over) + " · " + book.Words.OverField(place.Text.Field, v.source.Stages)
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

// sentence gives the words with what stands around them, in quotation marks and at most four lines: those that were found, or those that
// take their place while these are typed.
func (v *checking) sentence(place *found, w, room int) []string {
	lines := 1
	if room > 8 {
		lines = 3
	}
	before, marked, after := place.Around(max(8, lines*w*3/4))
	if v.form != nil {
		marked = kit.UpTo(v.with, lines*w)
	}
	if v.form != nil && place.isAlias() {
		before, after = "", ""
	}
	plain := func(s string) string { s, _ = journal.Clean(s); return strings.ReplaceAll(s, "\n", " ") }
	quote := words.Quote(plain(before) + "\x00" + plain(after)) // which nobody's text holds
	opened, closed, _ := strings.Cut(quote, "\x00")
	text := lipgloss.Wrap(opened+v.book.Theme.Found.Render(plain(marked))+closed, max(1, w-1), "")
	said := strings.Split(text, "\n")
	for i := range said {
		if said[i] = strings.TrimRight(said[i], " "); i > 0 {
			said[i] = " " + said[i]
		}
	}
	return said[:min(len(said), lines+1)]
}

// drawActs draws what can be done and what it means, each with its key at the right, which is quicker the next time. A narrow window says
// what it means for the row under the cursor only, below its name.
func (v *checking) drawActs(f *kit.Frame, w int) {
	for i, a := range v.acts() {
		f.Row(&v.book.Theme, i, i == v.row, func(name lipgloss.Style) []string {
			if w >= 60 {
				return []string{v.actLine(&a, name, w)}
			}
			lines := []string{kit.Pad(name.Render(kit.Cell(a.name, w-3)), w-2) + " " + v.book.Theme.Key.Render(a.key.Help().Key)}
			if about := kit.Few(a.about, w, 2, ""); i == v.row {
				lines = append(lines, kit.Styled(v.book.Theme.Quiet, about)...)
			}
			return lines
		})
	}
}

// actAbout is where what an act means is said.
const actAbout = 27

func (v *checking) actLine(a *act, name lipgloss.Style, w int) string {
	t, label := &v.book.Theme, kit.Cell(a.name, actAbout)
	if lipgloss.Width(a.name) > actAbout-2 { // it says all itself
		label = strings.TrimRight(kit.Cell(a.name, w-4), " ")
		if a.about != "" {
			label += "  "
		}
	}
	about := strings.TrimRight(kit.Cell(a.about, w-lipgloss.Width(label)-3), " ")
	return kit.Pad(name.Render(label)+t.Quiet.Render(about), w-2) + " " + t.Key.Render(a.key.Help().Key)
}
