package handin

import (
	"cmp"
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// View draws the form with what goes along and what stays, and as much of the list as there is room for: below it, or beside it in a wide
// window.
func (v *choosing) View(w, h int) *kit.Frame {
	wide := w >= kit.Wide
	w = kit.Measure(w)
	book, f := v.book, v.frame(words.ChooseStep)
	f.Keys = v.keys()
	if v.form == nil {
		f.Add(kit.Styled(book.Theme.Quiet, kit.Wrap(book.Words.List.Looking, w, ""))...)
		return &f
	}
	if wide && len(v.tally.Listed) > 0 {
		v.drawSpread(&f, w, f.Room(h))
	} else {
		v.drawForm(&f, w)
		v.drawList(&f, w, f.Room(h)-len(f.Body)-wayLines)
	}
	f.Pin()
	about := book.Words.HandIn.ToCheck
	if len(v.tally.Chosen) == 0 {
		about = book.Words.HandIn.ChooseFirst
	}
	v.way(&f, len(v.form.Rows)+len(v.tally.Listed), v.part == onWay, book.Words.HandIn.GoOn, about, w)
	return &f
}

// wayLines is how many lines the row that leads on takes, and the blank one above it.
const wayLines = 2

// drawForm draws the form, and below it what goes along.
func (v *choosing) drawForm(f *kit.Frame, w int) {
	f.Form(&v.book.Theme, v.form, w, v.part == onForm, 1)
	f.Add("")
	f.Add(v.about(min(w, kit.Prose))...)
}

// drawSpread puts the list beside the form.
func (v *choosing) drawSpread(f *kit.Frame, w, room int) {
	const gap = 6
	half := (w - gap) / 2
	left, right := &kit.Frame{}, &kit.Frame{}
	v.drawForm(left, half)
	v.drawList(right, w-half-gap, room-wayLines)
	f.Columns(left, right, half+gap)
}

func (v *choosing) keys() []key.Binding {
	k := keysOf(v.book.Window)
	switch {
	case v.form == nil:
		return []key.Binding{k.Close, k.Help}
	case v.part == onWay:
		return v.hints(words.ChooseStep)
	case v.part == onForm && v.beside != nil && v.form.Rows[v.form.At] == v.beside:
		return v.hints(words.ChooseStep, k.Choose)
	case v.part == onForm && len(v.tally.Listed) > 0:
		return v.hints(words.ChooseStep, k.Turn, k.ToList)
	case v.part == onForm:
		return v.hints(words.ChooseStep, k.Turn)
	}
	own := []key.Binding{k.Mark, k.Look}
	if v.set.By == exchange.ByHand {
		own = append(own, k.WhyThis)
	}
	if len(v.choice.Before) > 0 {
		own = append(own, k.HandedIn)
	}
	return v.hints(words.ChooseStep, own...)
}

// drawList draws the rows around the cursor that fit, behind a blank line where something stands above. They are numbered on from those
// of the form.
func (v *choosing) drawList(f *kit.Frame, w, room int) {
	if len(v.tally.Listed) == 0 {
		return
	}
	if len(f.Body) > 0 {
		f.Add("")
		room--
	}
	focus, end := f.Focus, f.FocusEnd
	f.Window(&v.book.Theme, len(v.tally.Listed), v.at, v.part == onList, max(3, room), w, func(i int) kit.Line {
		return kit.Line{Row: len(v.form.Rows) + i, Draw: func(name lipgloss.Style) string { return v.line(v.tally.Listed[i], name, w) }}
	})
	if v.part != onList { // another part has the cursor, and stays in sight
		f.Focus, f.FocusEnd = focus, end
	}
}

// line tells one entry, what is to be known of it beside the last hand-in, and at the right whether it goes along.
func (v *choosing) line(m *store.Summary, name lipgloss.Style, w int) string {
	book, phrases, t := v.book, &v.book.Words.HandIn, &v.book.Theme
	sign, state := t.Quiet.Render("□ "), phrases.StaysHere
	if v.goesAlong(m.ID) {
		sign, state = t.Accent.Render("■ "), phrases.GoesAlong
	}
	var parts []string
	if v.set.By == exchange.ByHand && v.set.Why[m.ID] != "" {
		parts = append(parts, phrases.WithWhy)
	}
	switch {
	case v.choice.Last != nil && !v.choice.Handed[m.ID]:
		parts = append(parts, phrases.New)
	case v.choice.Edited[m.ID]:
		parts = append(parts, phrases.Changed)
	}
	if v.unfinished(m.ID) {
		parts = append(parts, phrases.Unfinished)
	}
	day := strings.TrimRight(kit.Cell(book.Words.Dates.Column(m.When, book.Now()), words.ColumnWidth), " ")
	alias := cmp.Or(m.Alias, book.Words.Entry.NoAlias)
	about := strings.Join(present(append(parts, book.AboutSummary(m))...), " · ")
	right := w - 2 - lipgloss.Width(state) - 2
	if right < 24 { // what says whether it goes along stands in front as well
		return sign + name.Render(strings.TrimRight(kit.Cell(day+"  "+alias, w-2), " "))
	}
	dayWidth, aliasWidth := words.ColumnWidth, 19
	if w < 60 {
		dayWidth, aliasWidth = 14, right-14
	}
	said := name.Render(kit.Cell(day, dayWidth)+kit.Cell(alias, aliasWidth)) + " " + t.Quiet.Render(kit.Cell(about, right-dayWidth-aliasWidth-1))
	return sign + kit.Pad(said, right) + "  " + t.Quiet.Render(state)
}

// goesAlong says whether an entry of the list is ticked.
func (v *choosing) goesAlong(id string) bool {
	if v.set.By == exchange.ByHand {
		return v.picked[id]
	}
	return !v.stay[id]
}

// about says what goes along and what stays.
func (v *choosing) about(w int) []string {
	phrases, quiet, private := &v.book.Words.HandIn, v.book.Theme.Quiet, len(v.choice.Private)
	if len(v.choice.Rows) == 0 {
		return kit.Wrap(strings.Join(present(phrases.Nothing, phrases.Private.Some(private)), " "), w, "")
	}
	// How many go is said for none, too: that is what keeps the student here.
	parts := present(phrases.Leaving.Of(len(v.tally.Chosen)), phrases.Stay.Some(v.tally.Stay), phrases.Private.Some(v.tally.Private))
	lines := kit.Wrap(strings.Join(parts, " "), w, "")
	lines = append(lines, kit.Styled(quiet, kit.Wrap(fmt.Sprintf(phrases.Besides, v.besides()), w, ""))...)
	return append(lines, kit.Styled(quiet, kit.Wrap(v.since(), w, ""))...)
}

// besides names what travels with the entries.
func (v *choosing) besides() string {
	phrases, t := &v.book.Words.HandIn, &v.tally
	var parts []string
	for i := range v.choice.Estimates {
		if !v.takesEstimates() {
			break
		}
		parts = append(parts, v.estimate(&v.choice.Estimates[i]))
	}
	parts = append(parts, present(phrases.Plans.Some(t.Plans), phrases.Aliases.Some(t.Aliases), phrases.Replies.Some(t.Replies))...)
	parts = append(parts, v.besidesToo()...)
	if len(parts) == 0 {
		return phrases.NothingElse
	}
	return words.List(parts, v.book.Words.Stand.And)
}

// estimate names an estimate, and says what handing in does to it.
func (v *choosing) estimate(est *journal.Estimate) string {
	phrases := &v.book.Words.HandIn
	state := phrases.EstimateDone
	switch {
	case est.HandedIn:
		state = phrases.EstimateHanded
	case est.Open():
		state = phrases.EstimateOpen
	}
	return fmt.Sprintf(phrases.Estimate, v.book.StageName(est.Stage), est.Version, state)
}

// since says what changed since the last hand-in of the stage, nothing where this is the first.
func (v *choosing) since() string {
	phrases, t, last := &v.book.Words.HandIn, &v.tally, v.choice.Last
	if last == nil {
		return ""
	}
	parts := present(phrases.Fresh.Some(t.Fresh), phrases.Edited.Some(t.Edited), phrases.Absent.Some(t.Absent))
	what := cmp.Or(strings.Join(parts, ", "), phrases.SameAsBefore)
	return fmt.Sprintf(phrases.Since, v.book.Words.Dates.Day(last.Made, v.book.Now()), what)
}
