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

// View draws the form, what goes along and what stays, and below it as much of the list as there is room for.
func (v *choosing) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, t, f := v.book, &v.book.Theme, v.frame(words.ChooseStep)
	f.Keys = v.keys()
	if v.form == nil {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(book.Words.List.Looking, w, ""))...)
		return &f
	}
	f.Form(t, v.form, w, !v.onList, 1)
	f.Add("")
	f.Add(v.about(min(w-2, 90))...)
	if len(v.tally.Listed) > 0 {
		f.Add("")
		v.drawList(&f, w, f.Room(h))
	}
	return &f
}

func (v *choosing) keys() []key.Binding {
	k := keysOf(v.book.Window)
	switch {
	case v.form == nil:
		return []key.Binding{k.Close, k.Help}
	case !v.onList && len(v.tally.Listed) > 0:
		return v.hints(words.ChooseStep, k.ToList, k.Turn)
	case !v.onList:
		return v.hints(words.ChooseStep, k.Turn)
	}
	own := []key.Binding{k.Mark}
	if v.set.By == exchange.ByHand {
		own = append(own, k.WhyThis)
	}
	own = append(own, k.Read, k.ToForm)
	if len(v.choice.Before) > 0 {
		own = append(own, k.HandedIn)
	}
	return v.hints(words.ChooseStep, own...)
}

// drawList draws the rows around the cursor that fit, numbered on from those of the form.
func (v *choosing) drawList(f *kit.Frame, w, room int) {
	focus, end := f.Focus, f.FocusEnd
	f.Window(&v.book.Theme, len(v.tally.Listed), v.at, v.onList, max(3, room-len(f.Body)), w, func(i int) kit.Line {
		return kit.Line{Row: len(v.form.Rows) + i, Draw: func(name lipgloss.Style) string {
			return name.Render(kit.Cell(v.line(v.tally.Listed[i]), w-5))
		}}
	})
	if !v.onList { // the form has the cursor, and stays in sight
		f.Focus, f.FocusEnd = focus, end
	}
}

// line tells one entry, whether it goes along, and what is to be known of it beside the last hand-in.
func (v *choosing) line(m *store.Summary) string {
	book, phrases, sign := v.book, &v.book.Words.HandIn, "□ "
	if v.goesAlong(m.ID) {
		sign = "■ "
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
	day := kit.Cell(book.Words.Dates.Column(m.When, book.Now()), words.ColumnWidth)
	alias := kit.Cell(cmp.Or(m.Alias, book.Words.Entry.NoAlias), 20)
	return sign + day + alias + " " + strings.Join(append(parts, book.AboutSummary(m)), " · ")
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
		parts = append(parts, v.estimate(&v.choice.Estimates[i]))
	}
	parts = append(parts, present(phrases.Plans.Some(t.Plans), phrases.Aliases.Some(t.Aliases), phrases.Replies.Some(t.Replies))...)
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
