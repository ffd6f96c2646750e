package handin

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// openReplace asks which words to put in the place of those that were found, and where. An alias is given anew as a whole.
func (c *checker) openReplace(f *found) {
	book := c.in.book
	words := &book.Words.HandIn
	c.with, c.wide = f.Finding.Replacement, false
	label, note := words.With, ""
	if f.Text.Of == discretion.Alias {
		c.with, label, note = "", words.NewAlias, words.WithAlias
	}
	input := kit.TextRow(&book.Theme, label, c.with, func(s string) { c.with = s })
	input.Whole, input.Note = true, note
	c.form = &kit.Form{Rows: []*kit.Row{input}}
	if n := len(c.alike(f)) - 1; n > 0 {
		places := []kit.Option{{Id: "", Name: words.OnlyHere}, {Id: "all", Name: words.Everywhere.Of(n)}}
		c.form.Rows = append(c.form.Rows, kit.ChoiceRow(words.Where, places, "", func(s string) { c.wide = s != "" }))
	}
	c.form.Enter()
}

// alike gives the places that are not decided on and hold the same words of the same kind. An alias stands by itself.
func (c *checker) alike(f *found) []*found {
	var same []*found
	for i := range c.found {
		o := &c.found[i]
		if o.Issue == f.Issue || !o.kept && o.Finding.Kind == f.Finding.Kind && o.Finding.Text == f.Finding.Text &&
			o.Text.Of != discretion.Alias && f.Text.Of != discretion.Alias {
			same = append(same, o)
		}
	}
	return same
}

func (c *checker) replaceKey(msg tea.Msg) (tea.Cmd, bool) {
	k := keysOf(c.in.book.Window)
	if press, ok := msg.(tea.KeyPressMsg); ok {
		switch {
		case key.Matches(press, k.Close):
			c.form = nil
			return nil, true
		case key.Matches(press, k.Choose), key.Matches(press, k.Next):
			return c.replace(), true
		case key.Matches(press, k.Help):
			return nil, false
		}
	}
	c.form.Key(msg, &k.Keys)
	return nil, true
}

// replace puts the words in their places, which makes new versions.
func (c *checker) replace() tea.Cmd {
	v, book, f := c.in, c.in.book, c.current()
	places := []*found{f}
	if c.wide {
		places = c.alike(f)
	}
	changes := reworded(places, c.with)
	if f.Text.Of == discretion.Alias {
		changes = []store.Rewording{{Of: discretion.Alias, Field: f.Text.Field, Words: journal.Line(c.with)}}
	}
	if changes[0].Words == f.Text.Words {
		v.notice = book.Words.HandIn.SameWords
		return nil
	}
	fault := journal.CheckAlias(c.with, nil) // whether another family has it is seen when it is given
	if f.Text.Of == discretion.Alias && fault != journal.AliasFine {
		v.notice = book.Words.Stand.AliasFaults[fault]
		return nil
	}
	return book.Do(c.in, reword(book, c.asked(), changes))
}

// reworded gives the texts with the words in their places. Within a text the last place is changed first, so that the others
// stay where they were found.
func reworded(places []*found, with string) []store.Rewording {
	slices.SortStableFunc(places, func(a, b *found) int {
		if of := strings.Compare(a.Text.Of+"\x00"+a.Text.Field, b.Text.Of+"\x00"+b.Text.Field); of != 0 {
			return of
		}
		return b.Finding.Start - a.Finding.Start
	})
	var changes []store.Rewording
	for _, p := range places {
		last := len(changes) - 1
		if last >= 0 && changes[last].Of == p.Text.Of && changes[last].Field == p.Text.Field {
			issue := *p.Issue
			issue.Text.Words = changes[last].Words
			changes[last].Words = issue.Replace(with)
			continue
		}
		changes = append(changes, store.Rewording{Of: p.Text.Of, Field: p.Text.Field, Words: p.Replace(with), Found: p.Finding.Text, With: with})
	}
	return changes
}

// takeOver follows what was changed in the journal. Lines on why entries were picked are kept again, in case an older choice
// waits to be.
func (v *handIn) takeOver(changes []store.Rewording) tea.Cmd {
	if len(changes) == 0 {
		return nil
	}
	clear(v.book.Stands)
	v.book.Changes++
	overview := v.book.Do(v, v.book.ReadOverview()) // its drafts and aliases are others now
	why := func(r store.Rewording) bool { return r.Of == discretion.Why }
	if !slices.ContainsFunc(changes, why) {
		return overview
	}
	for _, r := range changes {
		if why(r) {
			v.set.Why[r.Field] = r.Words
		}
	}
	return tea.Batch(overview, v.keep(false))
}

func (c *checker) draw(f *kit.Frame, w, h int) {
	v, book := c.in, c.in.book
	words, t, k := &book.Words.HandIn, &book.Theme, keysOf(book.Window)
	place := c.current()
	f.Keys = v.hints()
	switch {
	case !c.ready:
		f.Add(kit.Styled(t.Quiet, kit.Wrap(words.Checking, w-2, " "))...)
		return
	case place == nil:
		f.Keys = v.hints(c.decidedKey()...)
		c.drawClear(f, w)
		return
	case c.form != nil:
		f.Keys = []key.Binding{k.ReplaceNow, k.Close, k.Help}
		if len(c.form.Rows) > 1 {
			f.Keys = []key.Binding{k.ReplaceNow, k.Up, k.Down, k.Turn, k.Close, k.Help}
		}
	default:
		f.Keys = v.hints(append([]key.Binding{k.Choose, k.OtherPlace}, c.decidedKey()...)...)
	}
	c.drawPlace(f, place, w, h)
	if c.form != nil {
		lines, cursor, at := c.form.Lines(&book.Theme, w-2, true)
		if f.Cursor = cursor; cursor != nil {
			cursor.Y += len(f.Body)
		}
		f.Focus, f.FocusEnd = len(f.Body)+at, len(f.Body)+at
		f.Add(lines...)
		return
	}
	c.drawActs(f, w)
}

// decidedKey is the key for what was decided, where there is any.
func (c *checker) decidedKey() []key.Binding {
	switch k := keysOf(c.in.book.Window); {
	case c.all:
		return []key.Binding{k.Undecided}
	case slices.ContainsFunc(c.found, func(f found) bool { return f.kept }):
		return []key.Binding{k.Decided}
	}
	return nil
}

// drawClear says that nothing is left to decide.
func (c *checker) drawClear(f *kit.Frame, w int) {
	words, width := &c.in.book.Words.HandIn, min(w-2, 76)
	text := words.NothingFound
	if len(c.found) > 0 || c.done != [2]int{} {
		text = words.AllDecided
	}
	f.Add(kit.Wrap(text, width, " ")...)
	f.Add("")
	f.Add(kit.Styled(c.in.book.Theme.Quiet, kit.Wrap(words.NoGuarantee, width, " "))...)
}

// drawPlace shows one place with what stands around it.
func (c *checker) drawPlace(f *kit.Frame, place *found, w, h int) {
	v, book := c.in, c.in.book
	words, t, width := &book.Words.HandIn, &book.Theme, min(w-2, 90)
	if h <= 8 {
		f.Status = cmp.Or(v.notice, words.NoPromise)
	} else {
		about := words.CheckAbout
		if place.kind() == sensitive {
			about = words.SensitiveAbout
		}
		f.Add(kit.Styled(t.Quiet, kit.Wrap(about, width, " "))...)
		f.Add("")
	}
	f.Add(" " + t.Title.Render(kit.Cell(c.head(place), w-2)))
	f.Add(kit.Styled(t.Quiet, kit.Wrap(v.standsIn(place), width, " "))...)
	if h > 8 {
		f.Add("")
	}
	f.Add(c.around(place, w))
	if h > 8 {
		f.Add("")
	}
	if place.kind() == sensitive {
		f.Add(kit.Wrap(fmt.Sprintf(words.SensitiveAsk, book.Words.Discretion.Kinds[place.Finding.Kind].Within), width, " ")...)
	} else if c.form == nil {
		f.Add(kit.Wrap(book.Words.Discretion.Say(&place.Finding)+".", width, " ")...)
	}
	if v.unfinished(c.entryOf(place)) {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(words.DraftOpen, width, " "))...)
	}
	if h > 8 {
		f.Add("")
	}
}

// head names a place by its number and kind, and says what was decided about it.
func (c *checker) head(place *found) string {
	words := c.in.book.Words
	parts := []string{c.number(place), words.Discretion.Kinds[place.Finding.Kind].Name}
	if place.kind() == sensitive {
		parts = append([]string{words.HandIn.Sensitive}, parts...)
	}
	if place.kept {
		parts = append(parts, "● "+words.HandIn.Kept)
	}
	return strings.Join(parts, " · ")
}

// unfinished says whether a new version of the entry is still being written.
func (v *handIn) unfinished(id string) bool {
	return slices.ContainsFunc(v.book.Overview.Drafts, func(d journal.Draft) bool { return id != "" && d.Of == id })
}

// around draws the line with the words between marks: those that were found, or those that take their place.
func (c *checker) around(place *found, w int) string {
	t := &c.in.book.Theme
	room := min(w-8, 86)
	if c.form != nil {
		room -= max(0, len([]rune(c.with))-len([]rune(place.Finding.Text)))
	}
	before, words, after := place.Around(max(8, room))
	switch {
	case c.form != nil && place.Text.Of == discretion.Alias:
		before, words, after = "", c.with, ""
	case c.form != nil:
		words = c.with
	}
	plain := func(s string) string { s, _ = journal.Clean(s); return strings.ReplaceAll(s, "\n", " ") }
	return "   " + plain(before) + t.Selected.Render("«"+plain(words)+"»") + plain(after)
}

// standsIn says where a place stands: when the moment was, with whom, and under which question.
func (v *handIn) standsIn(place *found) string {
	book := v.book
	words, field := &book.Words.HandIn, place.Text.Field
	kind, id, _ := strings.Cut(field, ":")
	switch of := place.Text.Of; {
	case of == discretion.Alias:
		return words.InAlias
	case of == discretion.Reply:
		return words.InReply
	case of == discretion.Why:
		return strings.Join([]string{v.moment(field), words.Why}, " · ")
	case strings.HasPrefix(of, discretion.Estimate):
		about := book.Words.Stand.Mirror
		if kind == "reason" {
			about = book.Criterion(id)
		}
		return strings.Join([]string{book.Words.Stand.Assess, book.StageName(strings.TrimPrefix(of, discretion.Estimate)), about}, " · ")
	default:
		return strings.Join([]string{v.moment(of), fieldName(book, kind, id)}, " · ")
	}
}

// moment names an entry by its day and alias.
func (v *handIn) moment(id string) string {
	book := v.book
	i := slices.IndexFunc(v.choose.tally.Chosen, func(m *store.Summary) bool { return m.ID == id })
	if i < 0 {
		return id
	}
	m := v.choose.tally.Chosen[i]
	return book.Words.Dates.Near(m.When, book.Now()) + ", " + cmp.Or(m.Alias, book.Words.Entry.NoAlias)
}

func (c *checker) drawActs(f *kit.Frame, w int) {
	t := &c.in.book.Theme
	for i, a := range c.acts() {
		mark, style := "   ", t.Plain
		if i == c.act {
			f.See(1)
			mark, style = t.Accent.Render(" ► "), t.Selected
		}
		f.Add(mark + style.Render(kit.Cell(a.name, min(40, w-8))) + " " + t.Key.Render(a.key.Help().Key))
	}
}

// replace names what putting other words in a place means there.
func replace(w *words.HandInWords, f *found) string {
	if f.Text.Of == discretion.Alias {
		return w.OtherAlias
	}
	return w.Replace
}

// edit names what would be opened, empty where nothing can.
func edit(w *words.HandInWords, f *found) string {
	switch of := f.Text.Of; {
	case of == discretion.Alias || of == discretion.Reply:
		return ""
	case of == discretion.Why:
		return w.EditWhy
	case strings.HasPrefix(of, discretion.Estimate):
		return w.EditEstimate
	}
	return w.EditEntry
}

// number says which place of how many is shown: those decided on since the step was opened count along.
func (c *checker) number(f *found) string {
	at, all := 1, 0
	for _, other := range c.shown() {
		if other.kind() != f.kind() {
			continue
		}
		if all++; other == f {
			at = all
		}
	}
	if !c.all {
		at, all = at+c.done[f.kind()], all+c.done[f.kind()]
	}
	return fmt.Sprintf(c.in.book.Words.HandIn.Number, at, all)
}
