package entries

import (
	"fmt"
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/walk"
	"koffiemoment/ui/window"
)

// list shows the entries and the drafts of new ones, newest first, and reads only as many as it shows. A filter is asked in the journal
// itself, by a command; answers to an older question are passed over.
type list struct {
	table
	filter *filter
	page   window.Latest // the question for a page
	next   uint64        // where the next page begins, 0 when all is read
	asked  bool
	asking bool // a page is under way
	soon   bool // enter came before the rows: the first of them is opened when they are there
	notice string
	undo   func() tea.Cmd // brings back what was thrown away last
}

// pageRows is how many entries are read at a time: more than a window has lines, so that the next page is there before one comes to it.
const pageRows = 60

// firstRow is the number of the first entry among the rows of the frame, behind those of the filter.
const firstRow = 10

// NewList gives the list of all entries, which reads them when it is shown.
func NewList(book *logbook.Logbook) window.Screen {
	return &list{table: table{book: book}, filter: newFilter(book)}
}

// Key answers a key: while a filter is open every key is its own.
func (v *list) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	cmd, handled := v.handle(press)
	return tea.Batch(cmd, v.look(v)), handled
}

func (v *list) handle(press tea.KeyPressMsg) (tea.Cmd, bool) {
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
		v.soon = false // who goes on elsewhere waits for no entry
		return v.book.Push(newBin(v.book)), true
	case key.Matches(press, k.Undo) && v.undo != nil:
		undo := v.undo
		v.notice, v.undo = "", nil
		return undo(), true
	case v.step(press):
		return v.more(), true
	default:
		return v.rowKey(press, k)
	}
	return nil, true
}

// rowKey answers a key about what is under the cursor.
func (v *list) rowKey(press tea.KeyPressMsg, k *keys) (tea.Cmd, bool) {
	r := v.under()
	switch {
	case r == nil && v.last != "" && key.Matches(press, k.Choose):
		return v.book.Push(newBin(v.book)), true
	case r == nil:
		v.soon = v.asking && key.Matches(press, k.Choose)
		return nil, v.soon
	case key.Matches(press, k.Choose), r.draft != nil && key.Matches(press, k.Edit):
		return v.open(v), true
	case key.Matches(press, k.Edit):
		return readToRevise(v.book, v, r.ID, func(of logbook.RevisionMsg) *walk.Walk {
			return walk.Revise(v.book, of, journal.PageID{Kind: journal.StoryPage})
		}), true
	case r.draft != nil && key.Matches(press, k.Delete):
		return v.book.Do(v, v.book.Discard(r.draft.ID)), true
	case key.Matches(press, k.Delete):
		return v.book.Do(v, remove(v.book, r.ID)), true
	}
	return nil, false
}

// Point puts the cursor on a row of the filter, or on an entry, which a click opens.
func (v *list) Point(row int) bool {
	if row < firstRow {
		v.filter.point(row)
		return false
	}
	v.filter.close()
	v.at = row - firstRow
	return true
}

// ask begins the list anew with the filter as it stands, with so many rows at first.
func (v *list) ask(rows int) tea.Cmd {
	v.rows, v.last, v.peeks, v.sought = nil, "", nil, v.filter.words()
	v.next, v.at, v.asked, v.soon = 0, 0, true, false
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
	book := v.book
	switch msg := msg.(type) {
	case tea.PasteMsg:
		return v.askIf(v.filter.paste(msg))
	case window.ShownMsg:
		return v.askIf(!v.asked)
	case pageMsg:
		return tea.Batch(v.take(msg), v.look(v))
	case peeksMsg:
		v.saw(msg)
	case logbook.EntryMsg:
		return Show(book, msg)
	case logbook.DraftRubricMsg:
		if msg.Err != nil {
			return book.Tell(book.Words.Errors.Say(msg.Err))
		}
		return book.Push(walk.New(book, msg.Draft, msg.Rubric, msg.Came))
	case revisedMsg:
		return msg.open(book)
	case logbook.DiscardedMsg:
		return v.discarded(msg)
	case MovedMsg:
		return msg.pass(book)
	case logbook.ChangedMsg:
		return v.changed(msg)
	}
	return nil
}

// take adds a page. A search stops before it has looked through a large journal, so where it found little yet it goes on by itself.
func (v *list) take(msg pageMsg) tea.Cmd {
	v.asking = false
	if msg.err != nil {
		return v.book.Tell(v.book.Words.Errors.Say(msg.err))
	}
	rows := v.rows
	if len(rows) == 0 {
		rows = v.filter.drafts()
	}
	for i := range msg.page.Rows {
		rows = append(rows, row{Summary: &msg.page.Rows[i]})
	}
	v.next = msg.page.Next
	if v.show(rows); len(rows) < pageRows && v.next != 0 {
		return v.readPage(pageRows - len(rows))
	}
	if soon := v.soon; soon && len(v.rows) > 0 {
		if v.soon = false; v.book.Idle(v) {
			return v.open(v)
		}
	}
	return nil
}

// show puts rows on the screen, with the bin behind the last of all.
func (v *list) show(rows []row) {
	v.unread, v.last = v.next != 0, ""
	if !v.unread && !v.filter.on() && v.book.Overview.Binned > 0 {
		v.last, v.lastKey = v.book.Words.List.BinTitle, keysOf(v.book.Window).Bin.Help().Key
	}
	v.put(rows)
}

// redraft shows the drafts as they are now.
func (v *list) redraft() tea.Cmd {
	if v.asking || !v.asked {
		return nil
	}
	rows := slices.DeleteFunc(slices.Clone(v.rows), func(r row) bool { return r.draft != nil })
	v.show(append(v.filter.drafts(), rows...))
	return v.look(v)
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
	case logbook.Reread:
		return v.redraft()
	}
	return v.again()
}

// discarded says that a draft was thrown away, and offers to put it back.
func (v *list) discarded(msg logbook.DiscardedMsg) tea.Cmd {
	if msg.Err != nil {
		return v.book.Tell(v.book.Words.Errors.Say(msg.Err))
	}
	book := v.book
	v.notice = book.Words.Home.Discarded
	v.undo = func() tea.Cmd { return book.Do(v, Restore(book, msg.Draft)) }
	return book.ReadOverview()
}

// View draws the filter that is on, and the rows below it.
func (v *list) View(w, h int) *kit.Frame {
	wide := w >= kit.Wide
	w = kit.Measure(w)
	book, k := v.book, keysOf(v.book.Window)
	f := &kit.Frame{Title: book.Words.List.Title, Where: v.where() + " · " + book.Words.List.Newest, Brief: v.where(), Status: v.notice}
	f.Keys = []key.Binding{k.Read, k.Filter, k.Fields, k.Edit, k.Delete, k.Close, k.Help}
	switch {
	case len(v.rows) == 0 && v.filter.on():
		f.Keys = []key.Binding{k.Wipe, k.Filter, k.Fields, k.Help}
	case len(v.rows) == 0:
		f.Keys = []key.Binding{k.Filter, k.Fields, k.Close, k.Help}
	case v.under() == nil: // the row of the bin
		f.Keys = []key.Binding{k.Choose, k.Filter, k.Fields, k.Close, k.Help}
	case v.filter.on():
		f.Keys = []key.Binding{k.Read, k.Wipe, k.Filter, k.Fields, k.Delete, k.Edit, k.Help}
	}
	if v.undo != nil {
		f.Keys = append([]key.Binding{k.Undo}, f.Keys...)
	}
	v.filter.draw(f, w)
	if len(f.Body) > 0 {
		f.Add("")
	}
	if v.count() > 0 {
		v.draw(f, w, h, firstRow, wide, !v.filter.open())
		return f
	}
	f.Add(kit.Styled(book.Theme.Quiet, kit.Wrap(v.nothing(), min(w, kit.Prose), ""))...)
	return f
}

// nothing says why no entry is shown.
func (v *list) nothing() string {
	texts := &v.book.Words.List
	switch {
	case v.asking:
		return texts.Looking
	case v.filter.on():
		return texts.Nothing
	}
	return texts.Empty
}

// where says how many there are. What a filter finds is counted as it is read, so that is "at least" until all is.
func (v *list) where() string {
	texts, all := &v.book.Words.List, v.book.Overview.Entries
	switch shown := len(v.rows); {
	case !v.filter.on():
		return texts.Count.Of(all)
	case v.next != 0 || v.asking:
		return texts.AtLeast.Of(shown)
	default:
		return fmt.Sprintf(texts.FoundOf, shown, all)
	}
}

// ListChapter is the part of the help about the list and the bin.
func ListChapter(n *window.Window) window.Chapter {
	k := keysOf(n)
	return window.Chapter{Name: n.Words.Help.InList, Keys: []key.Binding{k.Read, k.Filter, k.Fields, k.Clear, k.Edit, k.Delete, k.Bin, k.Restore, k.Purge, k.PurgeAll}}
}

// Chapter is what the help begins with on the list.
func (v *list) Chapter() window.Chapter { return ListChapter(v.book.Window) }
