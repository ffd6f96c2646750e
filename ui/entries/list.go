package entries

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// list shows the entries, newest first, and reads only as many as it shows. A filter is asked in the journal itself, by a command; answers
// to an older question are passed over.
type list struct {
	book   *logbook.Logbook
	filter *filter
	page   window.Latest // the question for a page
	rows   []*store.Summary
	next   uint64 // where the next page begins, 0 when all is read
	asked  bool
	asking bool // a page is under way
	open   bool // enter came before the rows: the first of them is opened when they are there
	at     int
	notice string
	undo   func() tea.Cmd // brings back what was deleted last
}

// pageRows is how many entries are read at a time: more than a window has lines, so that the next page is there before one comes to it.
const pageRows = 60

// NewList gives the list of all entries, which reads them when it is shown.
func NewList(book *logbook.Logbook) window.Screen { return &list{book: book, filter: newFilter(book)} }

// Key answers a key: while a filter is open every key is its own.
func (v *list) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	if v.filter.open() {
		changed, handled := v.filter.key(press)
		return v.askIf(changed), handled
	}
	k := keysOf(v.book.Window)
	switch {
	case key.Matches(press, k.Filter):
		v.filter.openSearch()
	case key.Matches(press, k.Fields):
		v.filter.openFields()
	case key.Matches(press, k.Clear, k.Close) && v.filter.on():
		v.filter.clear()
		return v.ask(pageRows), true
	case key.Matches(press, k.Bin):
		v.open = false // who goes on elsewhere waits for no entry
		return v.book.Push(newBin(v.book)), true
	case key.Matches(press, k.Undo) && v.undo != nil:
		undo := v.undo
		v.notice, v.undo = "", nil
		return undo(), true
	case k.Step(press, &v.at, len(v.rows)):
		return v.more(), true
	default:
		return v.rowKey(press, k)
	}
	return nil, true
}

// rowKey answers a key about the entry under the cursor.
func (v *list) rowKey(press tea.KeyPressMsg, k *keys) (tea.Cmd, bool) {
	switch {
	case len(v.rows) == 0:
		v.open = v.asking && key.Matches(press, k.Choose)
		return nil, v.open
	case key.Matches(press, k.Choose):
		return v.read(v.at), true
	case key.Matches(press, k.Delete):
		return v.book.Do(v, remove(v.book, v.rows[v.at].ID)), true
	}
	return nil, false
}

// read opens the entry of a row.
func (v *list) read(row int) tea.Cmd { return v.book.Do(v, v.book.ReadEntry(v.rows[row].ID)) }

// ask begins the list anew with the filter as it stands, with so many rows at first.
func (v *list) ask(rows int) tea.Cmd {
	v.rows, v.next, v.at, v.asked, v.open = nil, 0, 0, true, false
	return v.readPage(rows)
}

func (v *list) askIf(changed bool) tea.Cmd {
	if !changed {
		return nil
	}
	return v.ask(pageRows)
}

// again reads as many rows as are shown anew, with the cursor where it was.
func (v *list) again() tea.Cmd {
	at := v.at
	cmd := v.ask(max(pageRows, len(v.rows)))
	v.at = at
	return cmd
}

// more reads on when the cursor comes near the last row that is there.
func (v *list) more() tea.Cmd {
	if v.asking || v.next == 0 || v.at < len(v.rows)-pageRows/2 {
		return nil
	}
	return v.readPage(pageRows)
}

// Update takes pastes, what was read, and what all screens hear.
func (v *list) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		return v.askIf(v.filter.paste(msg))
	case window.ShownMsg:
		return v.askIf(!v.asked)
	case pageMsg:
		return v.take(msg)
	case logbook.EntryMsg:
		return Show(v.book, msg)
	case MovedMsg:
		return msg.pass(v.book)
	case logbook.ChangedMsg:
		return v.changed(msg)
	}
	return nil
}

// take adds a page. A search stops before it has looked through a large journal, so where it found little yet it goes on by itself.
func (v *list) take(msg pageMsg) tea.Cmd {
	v.asking = false
	defer func() { v.at = max(0, min(v.at, len(v.rows)-1)) }()
	if msg.err != nil {
		return v.book.Tell(v.book.Words.Errors.Say(msg.err))
	}
	for i := range msg.page.Rows {
		v.rows = append(v.rows, &msg.page.Rows[i])
	}
	if v.next = msg.page.Next; len(v.rows) < pageRows && v.next != 0 {
		return v.readPage(pageRows - len(v.rows))
	}
	if open := v.open; open && len(v.rows) > 0 {
		if v.open = false; v.book.Idle(v) {
			return v.read(0)
		}
	}
	return nil
}

// changed reads the list anew after whatever changes what stands in it.
func (v *list) changed(msg logbook.ChangedMsg) tea.Cmd {
	book := v.book
	switch msg.Done {
	case logbook.Deleted:
		v.notice = book.Words.Entry.Deleted
		v.undo = func() tea.Cmd { return book.Do(v, Restore(book, msg.Entry)) }
	case logbook.Restored:
		v.notice, v.undo = book.Words.Entry.Restored, nil
	case logbook.Purged: // what could be put back may be gone for good
		v.notice, v.undo = "", nil
		return nil
	case logbook.Finished:
	default:
		return nil
	}
	return v.again()
}

// View draws the filter that is on, and the rows below it.
func (v *list) View(w, h int) *kit.Frame { return v.frame(kit.Measure(w), h) }

func (v *list) frame(w, h int) *kit.Frame {
	book, k := v.book, keysOf(v.book.Window)
	f := &kit.Frame{Title: book.Words.List.Title, Where: v.count(), Status: v.notice}
	f.Keys = []key.Binding{k.Choose, k.Filter, k.Fields, k.Delete, k.Bin, k.Close, k.Help}
	if v.undo != nil {
		f.Keys = append([]key.Binding{k.Undo}, f.Keys...)
	}
	if v.filter.on() {
		f.Keys = append([]key.Binding{k.Clear}, f.Keys...)
	}
	v.filter.draw(f, w)
	if len(f.Body) > 0 {
		f.Add("")
	}
	v.drawRows(f, w, f.Room(h))
	return f
}

func (v *list) drawRows(f *kit.Frame, w, room int) {
	words := &v.book.Words.List
	if len(v.rows) > 0 {
		drawSummaries(f, v.book, v.rows, v.at, !v.filter.open(), w, room)
		return
	}
	text := words.Empty
	switch {
	case v.asking:
		text = words.Looking
	case v.filter.on():
		text = words.Nothing
	}
	f.Add(kit.Styled(v.book.Theme.Quiet, kit.Wrap(text, w, ""))...)
}

// count says how many there are. What a filter finds is counted as it is read, so that is "at least" until all is.
func (v *list) count() string {
	words, shown := &v.book.Words.List, len(v.rows)
	switch {
	case !v.filter.on():
		return words.Count.Of(v.book.Overview.Entries)
	case v.next != 0 || v.asking:
		return words.AtLeast.Of(shown)
	}
	return words.Found.Of(shown)
}

// ListChapter is the part of the help about the list and the bin.
func ListChapter(n *window.Window) window.Chapter {
	k := keysOf(n)
	return window.Chapter{Name: n.Words.Help.InList, Keys: []key.Binding{k.Filter, k.Fields, k.Clear, k.Choose, k.Delete, k.Bin, k.Restore, k.PurgeAll}}
}

// Chapter is what the help begins with on the list.
func (v *list) Chapter() window.Chapter { return ListChapter(v.book.Window) }
