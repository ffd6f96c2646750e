package handin

import (
	"cmp"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// choosing is the first step of handing in: which entries go along, with which dates and under which name. A form stands
// above the list of entries; tab goes from the one to the other.
type choosing struct {
	in     *handIn
	form   *kit.Form // nil until the choice was read
	onList bool
	choice *store.Choice
	tally  store.Tally
	cursor int // in the list
}

func newChoosing(v *handIn) *choosing { return &choosing{in: v} }

// open reads the choice anew, for what it counts may have changed.
func (c *choosing) open() tea.Cmd {
	return c.in.book.Do(c.in, askChoice(c.in.book, c.stage(), c.form == nil))
}

func (c *choosing) stage() string {
	if c.form == nil {
		return c.in.book.CurrentStage()
	}
	return c.in.set.Stage
}

func (c *choosing) update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case choiceMsg:
		if msg.err != nil {
			return c.in.tell(msg.err)
		}
		c.read(msg)
	case logbook.EntryMsg:
		if c.in.at == words.ChooseStep {
			return entries.Show(c.in.book, msg)
		}
	case window.ThemedMsg:
		if c.form != nil {
			c.build()
		}
	}
	return nil
}

func (c *choosing) read(msg choiceMsg) {
	v := c.in
	if c.form == nil {
		v.begin(msg.set, msg.stage)
	}
	c.choice = msg.choice
	c.count()
	c.build()
}

// begin takes up what was chosen the last time.
func (v *handIn) begin(set store.HandingIn, stage string) {
	v.set = set
	if v.set.By == "" {
		v.set = store.HandingIn{By: exchange.ByStage, Dates: exchange.Weeks}
	}
	v.set.Stage = stage
	v.picked, v.stay = map[string]bool{}, map[string]bool{}
	for _, id := range set.Picked {
		v.picked[id] = true
	}
	for _, id := range set.Stay {
		v.stay[id] = true
	}
}

// count counts anew after a change of the choice.
func (c *choosing) count() {
	c.tally = c.choice.Tally(&c.in.set, c.in.picked, c.in.stay)
	c.cursor = max(0, min(c.cursor, len(c.tally.Listed)-1))
	c.onList = c.onList && len(c.tally.Listed) > 0
}

// build makes the rows anew, as another way of choosing needs.
func (c *choosing) build() {
	v, book := c.in, c.in.book
	words, at := &book.Words.HandIn, 0
	if c.form != nil {
		at = c.form.At
	}
	rows := []*kit.Row{c.whatRow(), kit.ChoiceRow(book.Words.Facts.Stage, book.Stages(true), v.set.Stage, func(s string) { v.set.Stage = s })}
	if v.set.By == exchange.ByRange {
		rows = append(rows, book.LimitRow(book.Words.List.From, &v.set.From, 0), book.LimitRow(book.Words.List.Until, &v.set.Until, 1))
	}
	rows = append(rows, c.datesRow(), v.nameRow())
	if n := len(c.choice.Before); n > 0 {
		rows = append(rows, &kit.Row{Label: words.Before, Value: words.Times.Of(n), Set: func(string) {}})
	}
	c.form = &kit.Form{Rows: rows, At: min(at, len(rows)-1)}
	if !c.onList {
		c.form.Enter()
	}
}

func (c *choosing) whatRow() *kit.Row {
	v, words := c.in, &c.in.book.Words.HandIn
	var ways []kit.Option
	for _, by := range []exchange.Choosing{exchange.ByStage, exchange.ByRange, exchange.ByHand} {
		ways = append(ways, kit.Option{Id: string(by), Name: words.Ways[by]})
	}
	r := kit.ChoiceRow(words.What, ways, string(v.set.By), func(s string) { v.set.By = exchange.Choosing(s); c.build() })
	if v.set.By == exchange.ByHand {
		r.Note = words.ByHand
	}
	return r
}

func (c *choosing) datesRow() *kit.Row {
	v, words := c.in, &c.in.book.Words.HandIn
	var dates []kit.Option
	for _, d := range []exchange.Dates{exchange.Weeks, exchange.Real} {
		dates = append(dates, kit.Option{Id: string(d), Name: words.Dates[d]})
	}
	r := kit.ChoiceRow(words.Days, dates, string(v.set.Dates), func(s string) { v.set.Dates = exchange.Dates(s); c.build() })
	r.Note = words.DatesAbout[v.set.Dates]
	return r
}

func (v *handIn) nameRow() *kit.Row {
	words := &v.book.Words.HandIn
	r := kit.TextRow(&v.book.Theme, words.Name, v.name, func(s string) { v.name = s })
	r.Note = words.NameNote
	r.Echo = func() string {
		if v.name == "" {
			return words.NoName
		}
		return ""
	}
	return r
}

func (c *choosing) key(msg tea.Msg) (tea.Cmd, bool) {
	k := keysOf(c.in.book.Window)
	press, ok := msg.(tea.KeyPressMsg)
	switch {
	case c.form == nil:
		return nil, false
	case !ok:
		return c.fill(msg)
	case key.Matches(press, k.Switch), key.Matches(press, k.SwitchBack):
		c.turn()
		return nil, true
	case c.onList:
		return c.listKey(press)
	case key.Matches(press, k.Next), key.Matches(press, k.Close):
		return nil, false
	case key.Matches(press, k.Down) && c.form.At == len(c.form.Rows)-1:
		c.turn()
		return nil, true
	}
	return c.fill(msg)
}

// turn goes from the form to the list, if there is one, or back.
func (c *choosing) turn() {
	if c.onList = !c.onList && len(c.tally.Listed) > 0; c.onList {
		c.form.Leave()
		c.in.notice = ""
	} else {
		c.form.Enter()
	}
}

// fill gives a key or a paste to the form.
func (c *choosing) fill(msg tea.Msg) (tea.Cmd, bool) {
	v, book := c.in, c.in.book
	stage, name, before := v.set.Stage, v.name, c.form.Rows[c.form.At].Label == book.Words.HandIn.Before
	changed, handled := c.form.Key(msg, &book.Keys)
	press, isKey := msg.(tea.KeyPressMsg)
	switch {
	case changed && before, isKey && !handled && key.Matches(press, keysOf(book.Window).HandedIn) && len(c.choice.Before) > 0:
		return book.Push(newEarlier(book, c.choice.Before)), true
	case !changed:
		return nil, handled
	case name != v.name:
		return v.keepName(), true
	case stage != v.set.Stage:
		return tea.Batch(v.keep(false), book.Do(c.in, askChoice(book, v.set.Stage, false))), true
	}
	c.count()
	return v.keep(true), true
}

// keepName keeps the name where the settings have it, because it is for nothing but handing in.
func (v *handIn) keepName() tea.Cmd {
	set := v.book.Settings()
	set.Name = v.name
	return v.book.KeepSettings(set)
}

func (c *choosing) listKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	v, k := c.in, keysOf(c.in.book.Window)
	switch {
	case key.Matches(press, k.Up) && c.cursor == 0:
		c.turn()
	case k.Step(press, &c.cursor, len(c.tally.Listed)):
	case key.Matches(press, k.Mark):
		return c.tick(), true
	case key.Matches(press, k.WhyThis) && v.set.By == exchange.ByHand:
		m := c.tally.Listed[c.cursor]
		v.picked[m.ID] = true
		c.count()
		v.openWhy(m)
		return v.keep(false), true
	case key.Matches(press, k.Choose):
		return v.book.Do(c.in, v.book.ReadEntry(c.tally.Listed[c.cursor].ID)), true
	case key.Matches(press, k.HandedIn) && len(c.choice.Before) > 0:
		return v.book.Push(newEarlier(v.book, c.choice.Before)), true
	default:
		return nil, false
	}
	return nil, true
}

// tick takes the entry under the cursor along, or leaves it here.
func (c *choosing) tick() tea.Cmd {
	v, id := c.in, c.tally.Listed[c.cursor].ID
	marks := v.stay
	if v.set.By == exchange.ByHand {
		marks = v.picked
	}
	if marks[id] {
		delete(marks, id)
	} else {
		marks[id] = true
	}
	c.count()
	return v.keep(false)
}

func (c *choosing) pass() tea.Cmd {
	v := c.in
	if c.form == nil {
		return nil
	}
	if len(c.tally.Chosen) == 0 {
		v.notice = v.book.Words.HandIn.ChooseFirst
		return nil
	}
	v.check.done = [2]int{}
	return tea.Batch(v.keep(false), v.goTo(words.CheckStep))
}

func (c *choosing) draw(f *kit.Frame, w, h int) {
	book, k := c.in.book, keysOf(c.in.book.Window)
	if c.form == nil {
		f.Keys = []key.Binding{k.Close, k.Help}
		f.Add(kit.Styled(book.Theme.Quiet, kit.Wrap(book.Words.List.Looking, w-2, "   "))...)
		return
	}
	switch f.Keys = c.in.hints(k.Turn); {
	case !c.onList && len(c.tally.Listed) > 0:
		f.Keys = c.in.hints(k.ToList, k.Turn)
	case c.onList:
		f.Keys = c.in.hints(c.listKeys()...)
	}
	lines, cursor, at := c.form.Lines(&book.Theme, w-2, !c.onList)
	if f.Cursor = cursor; !c.onList {
		f.Focus, f.FocusEnd = at, min(at+1, len(lines)-1)
	}
	f.Add(lines...)
	f.Add("")
	f.Add(c.about(min(w-2, 90))...)
	if len(c.tally.Listed) > 0 {
		f.Add("")
		c.drawList(f, w, h)
	}
}

func (c *choosing) listKeys() []key.Binding {
	k := keysOf(c.in.book.Window)
	keys := []key.Binding{k.Mark}
	if c.in.set.By == exchange.ByHand {
		keys = append(keys, k.WhyThis)
	}
	keys = append(keys, k.Read, k.ToForm)
	if len(c.choice.Before) > 0 {
		keys = append(keys, k.HandedIn)
	}
	return keys
}

// drawList draws the rows around the cursor that fit.
func (c *choosing) drawList(f *kit.Frame, w, h int) {
	t, rows := &c.in.book.Theme, c.tally.Listed
	room := max(3, h-len(f.Body))
	top := max(0, min(c.cursor-room/2, len(rows)-room))
	shown := make([]string, 0, room)
	for i := top; i < min(len(rows), top+room); i++ {
		mark, style := "   ", t.Plain
		if c.onList && i == c.cursor {
			mark, style = t.Accent.Render(" ► "), t.Selected
		}
		shown = append(shown, mark+style.Render(kit.Cell(c.line(rows[i], w), w-5)))
	}
	kit.MarkMore(t, shown, top, len(rows), w)
	if c.onList {
		f.Focus, f.FocusEnd = len(f.Body)+c.cursor-top, len(f.Body)+c.cursor-top
	}
	f.Add(shown...)
}

// line tells one entry, whether it goes along, and what is to be known of it beside the last hand-in.
func (c *choosing) line(m *store.Summary, w int) string {
	v, book := c.in, c.in.book
	say, sign := &book.Words.HandIn, "□ "
	byHand := v.set.By == exchange.ByHand
	if byHand && v.picked[m.ID] || !byHand && !v.stay[m.ID] {
		sign = "■ "
	}
	var parts []string
	if v.set.Why[m.ID] != "" && byHand {
		parts = append(parts, say.WithWhy)
	}
	switch {
	case c.choice.Last != nil && !c.choice.Handed[m.ID]:
		parts = append(parts, say.New)
	case c.choice.Edited[m.ID]:
		parts = append(parts, say.Changed)
	}
	if slices.ContainsFunc(book.Overview.Drafts, func(d journal.Draft) bool { return d.Of == m.ID }) {
		parts = append(parts, say.Unfinished)
	}
	line := sign + kit.Cell(book.Words.Dates.Column(m.When, book.Now()), words.ColumnWidth) + kit.Cell(cmp.Or(m.Alias, book.Words.Entry.NoAlias), 20) + " "
	return line + strings.Join(append(parts, book.AboutSummary(m)), " · ")
}
