package entries

import (
	"cmp"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// list shows the entries, newest first, and reads only as many as it shows. A filter is asked in the journal itself, by a
// command; answers to an older question are passed over.
type list struct {
	book   *logbook.Logbook
	query  store.Query
	page   window.Latest // the question for a page
	rows   []*store.Summary
	next   uint64 // where the next page begins, 0 when all is read
	asked  bool
	asking bool // a page is under way
	open   bool // enter came before the rows: the first of them is opened when they are there
	at     int
	search *kit.Row  // the search field, which takes the keys while typing
	typing bool      // the cursor is in it
	fields *kit.Form // the other filters, open over the list
	notice string
	undo   func() tea.Cmd
}

// pageRows is how many entries are read at a time.
const pageRows = 60

func NewList(book *logbook.Logbook) *list {
	l := &list{book: book}
	l.search = kit.TextRow(&book.Theme, book.Words.List.Search, "", func(v string) { l.query.Text = v })
	return l
}

// ask begins the list anew with the query as it stands.
func (l *list) ask() tea.Cmd {
	l.rows, l.next, l.at, l.asked, l.asking, l.open = nil, 0, 0, true, true, false
	return l.book.RunLatest(l, &l.page, readList(l.book, l.query, 0, pageRows))
}

func (l *list) more() tea.Cmd {
	if l.asking || l.next == 0 || l.at < len(l.rows)-pageRows/2 {
		return nil
	}
	l.asking = true
	return l.book.RunLatest(l, &l.page, readList(l.book, l.query, l.next, pageRows))
}

func (l *list) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	switch {
	case l.fields != nil:
		return l.fieldsKey(press)
	case l.typing:
		return l.searchKey(press)
	}
	k := keysOf(l.book.Window)
	switch {
	case key.Matches(press, k.Filter):
		l.typing = true
		l.search.Input.Focus()
	case key.Matches(press, k.Fields):
		l.openFields()
	case key.Matches(press, k.Clear) && l.filtered():
		l.query = store.Query{}
		l.search.Input.SetValue("")
		return l.ask(), true
	case key.Matches(press, k.Close) && l.filtered():
		l.query = store.Query{}
		l.search.Input.SetValue("")
		return l.ask(), true
	case key.Matches(press, k.Bin):
		return l.book.Push(newBin(l.book)), true
	case key.Matches(press, k.Undo) && l.undo != nil:
		undo := l.undo
		l.notice, l.undo = "", nil
		return undo(), true
	case k.Step(press, &l.at, len(l.rows)):
		return l.more(), true
	case len(l.rows) == 0:
		l.open = l.asking && key.Matches(press, k.Choose)
		return nil, l.open
	case key.Matches(press, k.Choose):
		return l.book.Do(l, l.book.ReadEntry(l.rows[l.at].ID)), true
	case key.Matches(press, k.Delete):
		return l.book.Do(l, remove(l.book, l.rows[l.at].ID)), true
	default:
		return nil, false
	}
	return nil, true
}

func (l *list) searchKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(l.book.Window)
	switch {
	case key.Matches(press, k.Choose), key.Matches(press, k.Down), key.Matches(press, k.Switch):
		l.leaveSearch()
		return nil, true
	case key.Matches(press, k.Close):
		l.leaveSearch()
		if l.query.Text == "" {
			return nil, true
		}
		l.query.Text = ""
		l.search.Input.SetValue("")
		return l.ask(), true
	}
	return l.typed(press)
}

func (l *list) leaveSearch() {
	l.typing = false
	l.search.Input.Blur()
}

func (l *list) typed(msg tea.Msg) (tea.Cmd, bool) {
	changed, handled := l.search.Write(msg)
	if changed {
		return l.ask(), true
	}
	return nil, handled
}

func (l *list) filtered() bool { return l.query != (store.Query{}) }

// openFields opens the filters other than text, each on one line.
func (l *list) openFields() {
	book, w, lang := l.book, &l.book.Words.List, l.book.Lang()
	any := kit.Option{Id: "", Name: w.Any}
	alias := kit.TextRow(&book.Theme, w.Alias, l.query.Alias, func(v string) { l.query.Alias = knownAlias(book, v) }).Complete(func(string) []string {
		return logbook.Names(book.Overview.Vocabulary.Aliases)
	})
	alias.Echo = func() string {
		if l.query.Alias == alias.Input.Value() {
			return ""
		}
		return l.query.Alias
	}
	criteria, stages := []kit.Option{any}, []kit.Option{any}
	for _, g := range book.Rubric.Groups {
		if g.Part == rubric.Goals {
			continue
		}
		for _, c := range g.Criteria {
			criteria = append(criteria, kit.Option{Id: c.ID, Name: c.Short.In(lang)})
		}
	}
	for _, s := range book.Rubric.Stages {
		stages = append(stages, kit.Option{Id: s.ID, Name: s.Name.In(lang)})
	}
	l.fields = &kit.Form{Rows: []*kit.Row{
		alias,
		kit.ChoiceRow(w.Criterion, criteria, l.query.Criterion, func(v string) { l.query.Criterion = v }),
		kit.ChoiceRow(w.Stage, stages, l.query.Stage, func(v string) { l.query.Stage = v }),
		l.book.LimitRow(w.From, &l.query.From, 0),
		l.book.LimitRow(w.Until, &l.query.Until, 1),
	}}
	l.fields.Enter()
}

// knownAlias gives the alias used last that holds what was typed, and what was typed when none does.
func knownAlias(book *logbook.Logbook, typed string) string {
	for _, a := range logbook.Names(book.Overview.Vocabulary.Aliases) {
		if typed != "" && strings.Contains(journal.Fold(a), journal.Fold(typed)) {
			return a
		}
	}
	return typed
}

func (l *list) fieldsKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(l.book.Window)
	if key.Matches(press, k.Close) || key.Matches(press, k.Choose) {
		l.fields = nil
		return nil, true
	}
	changed, handled := l.fields.Key(press, &k.Keys)
	if changed {
		return l.ask(), true
	}
	return nil, handled
}

func (l *list) Update(msg tea.Msg) tea.Cmd {
	book := l.book
	switch msg := msg.(type) {
	case tea.PasteMsg:
		if l.typing {
			cmd, _ := l.typed(msg)
			return cmd
		}
	case window.ShownMsg:
		if !l.asked {
			return l.ask()
		}
	case listMsg:
		return l.read(msg)
	case logbook.EntryMsg:
		return Show(book, msg)
	case MovedMsg:
		return l.moved(msg)
	case logbook.ChangedMsg:
		return l.changed(msg)
	}
	return nil
}

// again reads as many rows as are shown anew, with the cursor where it was.
func (l *list) again() tea.Cmd {
	at, most := l.at, max(pageRows, len(l.rows))
	l.ask()
	l.at = at
	return l.book.RunLatest(l, &l.page, readList(l.book, l.query, 0, most))
}

func (l *list) read(msg listMsg) tea.Cmd {
	l.asking = false
	defer func() { l.at = max(0, min(l.at, len(l.rows)-1)) }()
	if msg.err != nil {
		return l.book.Tell(l.book.Words.Errors.Say(msg.err))
	}
	for i := range msg.page.Rows {
		l.rows = append(l.rows, &msg.page.Rows[i])
	}
	if l.next = msg.page.Next; len(l.rows) < pageRows && l.next != 0 {
		l.asking = true
		return l.book.RunLatest(l, &l.page, readList(l.book, l.query, l.next, pageRows-len(l.rows)))
	}
	if l.open && len(l.rows) > 0 {
		l.open = false
		return l.book.Do(l, l.book.ReadEntry(l.rows[0].ID))
	}
	return nil
}

// moved tells of an entry that went to the bin from here, or came back.
func (l *list) moved(msg MovedMsg) tea.Cmd {
	switch {
	case msg.Err != nil:
		return l.book.Tell(l.book.Words.Errors.Say(msg.Err))
	case msg.back:
		return l.book.Changed(logbook.Restored, msg.Id)
	}
	return l.book.Changed(logbook.Deleted, msg.Id)
}

// changed reads the list anew after whatever changes what stands in it.
func (l *list) changed(msg logbook.ChangedMsg) tea.Cmd {
	book := l.book
	switch msg.Done {
	case logbook.Deleted:
		l.notice = book.Words.Entry.Deleted
		l.undo = func() tea.Cmd { return book.Do(l, Restore(book, msg.Entry)) }
	case logbook.Restored:
		l.notice, l.undo = book.Words.Entry.Restored, nil
	case logbook.Finished:
	default:
		return nil
	}
	return l.again()
}

func (l *list) View(w, h int) (string, *tea.Cursor) {
	book := l.book
	words, t, k := &book.Words.List, &book.Theme, keysOf(book.Window)
	f := kit.Frame{Title: words.Title, Where: l.count(), Status: l.notice}
	f.Keys = []key.Binding{k.Choose, k.Filter, k.Fields, k.Delete, k.Bin, k.Close, k.Help}
	if l.undo != nil {
		f.Keys = append([]key.Binding{k.Undo}, f.Keys...)
	}
	if l.filtered() {
		f.Keys = append([]key.Binding{k.Clear}, f.Keys...)
	}
	if l.typing || l.query.Text != "" {
		line, x := l.search.Line(&book.Theme, len([]rune(words.Search))+2, w-2, l.typing)
		if l.typing {
			f.Keys = []key.Binding{k.Done, k.Wipe}
			f.Cursor = tea.NewCursor(x, len(f.Body))
		}
		f.Add(line)
	}
	if l.fields != nil {
		l.drawFields(&f, w)
	} else if about := l.about(); about != "" {
		f.Add(" " + t.Quiet.Render(kit.Cell(about, w-2)))
	}
	if len(f.Body) > 0 {
		f.Add("")
	}
	l.drawRows(&f, w, f.Room(h))
	return f.Draw(t, w, h)
}

func (l *list) drawFields(f *kit.Frame, w int) {
	lines, cursor, at := l.fields.Lines(&l.book.Theme, w-2, true)
	if cursor != nil {
		cursor.Y += len(f.Body)
		f.Cursor = cursor
	}
	f.Focus, f.FocusEnd = len(f.Body)+at, len(f.Body)+at+1
	f.Keys = []key.Binding{l.book.Keys.Up, l.book.Keys.Down, l.book.Keys.Left, l.book.Keys.Right, l.book.Keys.Done, l.book.Keys.Help}
	f.Add(lines...)
}

func (l *list) drawRows(f *kit.Frame, w, room int) {
	book := l.book
	if len(l.rows) == 0 {
		text := book.Words.List.Empty
		switch {
		case l.asking:
			text = book.Words.List.Looking
		case l.filtered():
			text = book.Words.List.Nothing
		}
		f.Add(kit.Styled(book.Theme.Quiet, kit.Wrap(text, w-2, "   "))...)
		return
	}
	drawSummaries(f, book, l.rows, l.at, l.fields == nil && !l.typing, w, room)
}

// drawSummaries draws the rows around the cursor that fit; drawing all would cost more with each page read.
func drawSummaries(f *kit.Frame, book *logbook.Logbook, rows []*store.Summary, at int, here bool, w, room int) {
	room = max(1, room-len(f.Body))
	top := max(0, min(at-room/2, len(rows)-room))
	for i := top; i < min(len(rows), top+room); i++ {
		mark, style := "   ", book.Theme.Plain
		if i == at && here {
			f.See(1)
			mark, style = book.Theme.Accent.Render(" ► "), book.Theme.Selected
		}
		f.Add(mark + style.Render(kit.Cell(SummaryLine(book, rows[i], w), w-5)))
	}
}

// SummaryLine tells one entry: when, with whom, where and what was placed; then how the story begins where there is room.
func SummaryLine(book *logbook.Logbook, s *store.Summary, w int) string {
	line := kit.Cell(book.Words.Dates.Column(s.When, book.Now()), words.ColumnWidth) + kit.Cell(cmp.Or(s.Alias, book.Words.Entry.NoAlias), 20) + " "
	about := book.AboutSummary(s)
	if w < 100 {
		return line + about
	}
	return line + kit.Cell(about, 34) + "  " + s.Line
}

// count says how many are shown, and "more" while there are.
func (l *list) count() string {
	n := len(l.rows)
	switch {
	case !l.filtered():
		return l.book.Words.List.Count.Of(l.book.Overview.Entries)
	case l.next != 0 || l.asking:
		return l.book.Words.List.AtLeast.Of(n)
	}
	return l.book.Words.List.Found.Of(n)
}

// about tells which filters are on, besides the text.
func (l *list) about() string {
	book, q := l.book, &l.query
	var parts []string
	if q.Alias != "" {
		parts = append(parts, q.Alias)
	}
	if q.Criterion != "" {
		parts = append(parts, book.Criterion(q.Criterion))
	}
	if s := book.Rubric.Stage(q.Stage); s != nil {
		parts = append(parts, s.Name.In(book.Lang()))
	}
	if !q.From.IsZero() {
		parts = append(parts, book.Words.List.From+" "+book.Words.Dates.Day(q.From, book.Now()))
	}
	if !q.Until.IsZero() {
		parts = append(parts, book.Words.List.Until+" "+book.Words.Dates.Day(q.Until.AddDate(0, 0, -1), book.Now()))
	}
	return strings.Join(parts, " · ")
}

// ListChapter is about the list and the bin.
func ListChapter(n *window.Window) window.Chapter {
	k := keysOf(n)
	return window.Chapter{Name: n.Words.Help.InList, Keys: []key.Binding{k.Filter, k.Fields, k.Clear, k.Choose, k.Delete, k.Bin, k.Restore, k.PurgeAll}}
}

func (l *list) Chapter() window.Chapter { return ListChapter(l.book.Window) }
