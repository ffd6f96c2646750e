package entries

import (
	"cmp"
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

// View shows one entry whole, and on demand its earlier versions.
type View struct {
	book     *logbook.Logbook
	read     logbook.EntryMsg // what it shows, as it was read
	versions []journal.Entry  // the newest first; the first is the entry itself
	shown    int
	scroll   kit.Scroll
}

// Show opens what was read, or says why it can't.
func Show(book *logbook.Logbook, msg logbook.EntryMsg) tea.Cmd {
	if msg.Err != nil {
		return book.Tell(book.Words.Errors.Say(msg.Err))
	}
	return book.Push(NewView(book, msg))
}

// NewView gives the view of an entry that was read without an error.
func NewView(book *logbook.Logbook, msg logbook.EntryMsg) *View {
	return &View{book: book, read: msg, versions: append([]journal.Entry{msg.Entry}, msg.Versions...)}
}

// Entry is the entry as it counts now, whichever version is shown.
func (v *View) Entry() *journal.Entry { return &v.versions[0] }

// Key answers a key. Editing and deepening are of the entry as it counts now; an earlier version is only read.
func (v *View) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	book, k := v.book, keysOf(v.book.Window)
	switch {
	case key.Matches(press, k.Edit):
		return v.revise(func(book *logbook.Logbook, of logbook.RevisionMsg) *walk.Walk {
			return walk.Revise(book, of, journal.PageID{Kind: journal.StoryPage})
		}), true
	case key.Matches(press, k.DeepenEntry):
		return v.revise(walk.Deepen), true
	case key.Matches(press, k.Delete):
		return book.Do(v, remove(book, v.Entry().ID)), true
	case key.Matches(press, k.Versions) && len(v.versions) > 1:
		v.shown, v.scroll.Top = (v.shown+1)%len(v.versions), 0
	default:
		return nil, v.scroll.Key(press, &k.Keys)
	}
	return nil, true
}

// revisedMsg is the entry, read to be revised in one of the ways that the walk has.
type revisedMsg struct {
	way func(*logbook.Logbook, logbook.RevisionMsg) *walk.Walk
	of  logbook.RevisionMsg
}

// revise reads the entry for the walk. What is shown won't do: a new version may have been begun and left since.
func (v *View) revise(way func(*logbook.Logbook, logbook.RevisionMsg) *walk.Walk) tea.Cmd {
	read := v.book.ReadRevision(v.Entry().ID)
	return v.book.Do(v, func() tea.Msg { return revisedMsg{way, read().(logbook.RevisionMsg)} })
}

// Update reads the entry anew once a revision of it was finished, and closes when it went to the bin. An entry that can't be read any more
// stays on screen as it was.
func (v *View) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case logbook.ChangedMsg:
		if msg.Done == logbook.Finished && msg.Entry == v.Entry().ID {
			return v.book.Do(v, v.book.ReadEntry(msg.Entry))
		}
	case logbook.EntryMsg:
		if msg.Err == nil {
			*v = *NewView(v.book, msg)
		}
	case revisedMsg:
		if msg.of.Err != nil {
			return v.book.Tell(v.book.Words.Errors.Say(msg.of.Err))
		}
		return v.book.Push(msg.way(v.book, msg.of))
	case MovedMsg:
		if msg.Err != nil {
			return msg.pass(v.book)
		}
		return tea.Batch(v.book.Pop(), msg.pass(v.book))
	}
	return nil
}

// View draws the version that is shown, and what lecturers said about the entry below it.
func (v *View) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k := v.book, keysOf(v.book.Window)
	entry := &v.versions[v.shown]
	f := kit.Frame{Title: cmp.Or(entry.Encounter.Alias, book.Words.Entry.NoAlias), Where: book.Words.Dates.Near(entry.Encounter.When, book.Now())}
	f.Keys = []key.Binding{k.Edit, k.DeepenEntry, k.Delete, k.Close, k.Help}
	if len(v.versions) > 1 {
		f.Where = fmt.Sprintf(book.Words.Entry.Version, entry.Revision, v.Entry().Revision) + " · " + f.Where
		f.Keys = append([]key.Binding{k.Versions}, f.Keys...)
	}
	if v.drafted() {
		f.Add(kit.Styled(book.Theme.Accent, kit.Wrap("● "+book.Words.Entry.DraftWaits, min(w, kit.Prose), ""))...)
		f.Add("")
	}
	f.Add(v.Sheet(entry).Lines(entry, min(w-2, 100))...)
	if len(v.read.Remarks) > 0 {
		f.Add("")
		f.Add(RemarkLines(book, v.read.Remarks, min(w, 102))...)
	}
	v.scroll.Show(&f, h)
	return &f
}

// drafted says that a new version was begun and not finished.
func (v *View) drafted() bool {
	return slices.ContainsFunc(v.book.Overview.Drafts, func(d journal.Draft) bool { return d.Of == v.Entry().ID })
}

// Sheet is what writes a version of the entry out, by the rubric that it was written with.
func (v *View) Sheet(entry *journal.Entry) *kit.Sheet {
	book := v.book
	s := &kit.Sheet{Words: book.Words, Theme: &book.Theme, Rubric: v.read.Rubric, When: book.Words.Dates.Moment(entry.Encounter.When, book.Now())}
	if before := v.read.Follows; before != nil {
		s.Follows = book.Encounter(before.Encounter.When, before.Encounter.Alias)
	}
	return s
}

// ViewChapter is the part of the help about one entry.
func ViewChapter(n *window.Window) window.Chapter {
	k := keysOf(n)
	return window.Chapter{Name: n.Words.Help.InEntry, Keys: []key.Binding{k.Edit, k.DeepenEntry, k.Versions, k.Delete}}
}

// Chapter is what the help begins with on an entry.
func (v *View) Chapter() window.Chapter { return ViewChapter(v.book.Window) }
