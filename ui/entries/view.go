package entries

import (
	"cmp"
	"fmt"
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/beside"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/walk"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// View shows one entry whole, and on demand its earlier versions. The cursor goes from part to part of it: where it stands, editing begins.
type View struct {
	book     *logbook.Logbook
	read     logbook.EntryMsg // what it shows, as it was read
	versions []journal.Entry  // the newest first; the first is the entry itself
	shown    int
	at       int // the part under the cursor; behind the last come the rows of what stands beside the entry
	page     page
	done     string  // what was written beside it a moment ago
	undo     tea.Cmd // puts that back; nil when there is nothing
}

// Rows behind the last part of an entry.
const (
	turnRow = iota
	lookRow
	mentorRow
	besideRows
)

// Show opens what was read, or says why it can't.
func Show(book *logbook.Logbook, msg logbook.EntryMsg) tea.Cmd {
	if msg.Err != nil {
		return book.Tell(book.Words.Errors.Say(msg.Err))
	}
	return book.Push(NewView(book, msg))
}

// NewView gives the view of an entry that was read without an error, with the cursor on the story, which is what one came for.
func NewView(book *logbook.Logbook, msg logbook.EntryMsg) *View {
	v := &View{book: book, read: msg, versions: append([]journal.Entry{msg.Entry}, msg.Versions...)}
	v.toStory()
	return v
}

func (v *View) toStory() {
	v.page.top = 0
	v.at = max(0, slices.IndexFunc(v.parts(), func(p kit.Part) bool { return p.At.Kind == journal.StoryPage }))
}

// Entry is the entry as it counts now, whichever version is shown.
func (v *View) Entry() *journal.Entry { return &v.versions[0] }

// parts are those of the version that is shown.
func (v *View) parts() []kit.Part {
	entry := &v.versions[v.shown]
	return v.Sheet(entry).Parts(entry)
}

// onBeside gives the row of what stands beside the entry that is under the cursor. What lies in the bin has none.
func (v *View) onBeside() (row int, there bool) {
	row = v.at - len(v.parts())
	return row, row >= 0 && !v.read.Binned
}

// part is the page of the walk on which the part under the cursor is changed.
func (v *View) part() journal.PageID {
	parts := v.parts()
	return parts[min(v.at, len(parts)-1)].At
}

// Key answers a key. Editing and deepening are of the entry as it counts now; an earlier version is only read, and so is what lies in the
// bin.
func (v *View) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	book, k := v.book, keysOf(v.book.Window)
	row, besides := v.onBeside()
	switch {
	case key.Matches(press, k.Versions) && len(v.versions) > 1:
		v.shown = (v.shown + 1) % len(v.versions)
		v.toStory()
	case v.page.key(press, &v.at, k):
	case v.read.Binned && key.Matches(press, k.Restore):
		return book.Do(v, Restore(book, v.Entry().ID)), true
	case v.read.Binned:
		return nil, false
	case key.Matches(press, k.Undo) && v.undo != nil:
		return v.book.Do(v, v.undo), true
	case key.Matches(press, k.ParentTurn), besides && row == turnRow && key.Matches(press, k.Edit, k.EditPart):
		return v.write(beside.NewTurn), true
	case key.Matches(press, k.LookAgain), besides && row == lookRow && key.Matches(press, k.Edit, k.EditPart):
		return v.write(beside.NewLook), true
	case key.Matches(press, k.MentorWords), besides && row == mentorRow && key.Matches(press, k.Edit, k.EditPart):
		return v.write(beside.NewMentor), true
	case key.Matches(press, k.Edit, k.EditPart):
		at := v.part()
		return v.revise(func(of logbook.RevisionMsg) *walk.Walk { return walk.Revise(book, of, at) }), true
	case key.Matches(press, k.DeepenEntry):
		return v.revise(func(of logbook.RevisionMsg) *walk.Walk { return walk.Deepen(book, of) }), true
	case key.Matches(press, k.Delete):
		return book.Do(v, remove(book, v.Entry().ID)), true
	case key.Matches(press, k.Report):
		return v.report(), true
	default:
		return nil, false
	}
	return nil, true
}

// write opens where something is written beside the entry as it counts now.
func (v *View) write(way func(*logbook.Logbook, logbook.EntryMsg) window.Screen) tea.Cmd {
	v.done, v.undo = "", nil
	return v.book.Push(way(v.book, v.read))
}

// Point puts the cursor on a part. A click opens nothing: it may be the first of somebody who only reads.
func (v *View) Point(row int) bool {
	v.at = row
	return false
}

// revisedMsg is the entry, read to be revised in one of the ways that the walk has.
type revisedMsg struct {
	way func(logbook.RevisionMsg) *walk.Walk
	of  logbook.RevisionMsg
}

// open opens the walk, or says why it can't.
func (m revisedMsg) open(book *logbook.Logbook) tea.Cmd {
	if m.of.Err != nil {
		return book.Tell(book.Words.Errors.Say(m.of.Err))
	}
	return book.Push(m.way(m.of))
}

func (v *View) revise(way func(logbook.RevisionMsg) *walk.Walk) tea.Cmd {
	return readToRevise(v.book, v, v.Entry().ID, way)
}

// readToRevise reads an entry for the walk. What is shown won't do: a new version may have been begun and left since.
func readToRevise(book *logbook.Logbook, asker window.Screen, id string, way func(logbook.RevisionMsg) *walk.Walk) tea.Cmd {
	read := book.ReadRevision(id)
	return book.Do(asker, func() tea.Msg { return revisedMsg{way, read().(logbook.RevisionMsg)} })
}

// Update reads the entry anew once a revision of it was finished, and closes when it went to the bin or came back from there. An entry that
// can't be read any more stays on screen as it was.
func (v *View) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case logbook.ChangedMsg:
		if msg.Done == logbook.Finished && msg.Entry == v.Entry().ID {
			return v.book.Do(v, v.book.ReadEntry(msg.Entry))
		}
	case logbook.EntryMsg:
		if msg.Err == nil {
			at := v.at
			*v = *NewView(v.book, msg)
			v.at = min(at, len(v.parts())+besideRows-1)
		}
	case beside.KeptMsg:
		if msg.Entry == v.Entry().ID {
			v.done, v.undo = msg.Said, msg.Undo
			return v.book.Do(v, beside.Read(v.book, msg.Entry))
		}
	case beside.ReadMsg:
		if msg.Err != nil {
			return v.book.Tell(v.book.Words.Errors.Say(msg.Err))
		}
		v.read.Beside = msg.Beside
	case beside.UndoneMsg:
		return msg.Pass(v.book)
	case revisedMsg:
		return msg.open(v.book)
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
	wide := w >= kit.Wide
	w = kit.Measure(w)
	book, t := v.book, &v.book.Theme
	entry := &v.versions[v.shown]
	f := kit.Frame{Title: cmp.Or(entry.Encounter.Alias, book.Words.Entry.NoAlias), Where: v.where(), Keys: v.keys(), Status: v.done}
	if v.drafted() && !v.read.Binned {
		f.Add(kit.Styled(t.Accent, kit.Wrap("● "+book.Words.Entry.DraftWaits, min(w, kit.Prose), ""))...)
		f.Add("")
	}
	v.page.parts = v.page.parts[:0]
	for i, part := range v.Sheet(entry).Parts(entry) {
		if i > 0 {
			f.Add("")
		}
		from := len(f.Body)
		f.Row(t, i, i == v.at, func(name lipgloss.Style) []string {
			if i != v.at {
				name = t.Quiet
			}
			if wide {
				return withNotes(&part, t, name, w)
			}
			return part.Lines(t, name, w)
		})
		v.page.parts = append(v.page.parts, stretch{from, len(f.Body) - 1})
	}
	if !v.read.Binned {
		v.drawBeside(&f, len(v.page.parts), w)
	}
	if len(v.read.Remarks) > 0 {
		f.Add("")
		f.Add(RemarkLines(book, v.read.Remarks, min(w, kit.Prose))...)
	}
	v.page.show(&f, h, v.at)
	return &f
}

// drawBeside adds what was written beside the entry, which is the same whichever version is shown, and where one writes it.
func (v *View) drawBeside(f *kit.Frame, first, w int) {
	book, t, k, say := v.book, &v.book.Theme, keysOf(v.book.Window), &v.book.Words.Beside
	row := func(i int, draw func(name lipgloss.Style) []string) {
		from := len(f.Body)
		f.Row(t, first+i, first+i == v.at, func(name lipgloss.Style) []string {
			if first+i != v.at {
				name = t.Quiet
			}
			return draw(name)
		})
		v.page.parts = append(v.page.parts, stretch{from, len(f.Body) - 1})
	}
	f.Add("")
	row(turnRow, func(name lipgloss.Style) []string {
		return beside.Offer(book, beside.Turn(book, &v.read, name, w), name, say.Turn, say.TurnAbout, k.ParentTurn, w)
	})
	x := &v.read.Beside
	if x.ParentTurn != nil || len(x.LookBacks) > 0 {
		f.Add("")
	}
	row(lookRow, func(name lipgloss.Style) []string {
		return beside.Offer(book, beside.Looks(book, &v.read, name, w), name, say.Look, say.LookAbout, k.LookAgain, w)
	})
	if len(x.LookBacks) > 0 || x.MentorWords != nil {
		f.Add("")
	}
	row(mentorRow, func(name lipgloss.Style) []string {
		return beside.Offer(book, beside.Mentor(book, &v.read, name, w), name, say.Mentor, say.MentorAbout, k.MentorWords, w)
	})
}

// withNotes writes a part out with what its level means at its right.
func withNotes(part *kit.Part, t *kit.Theme, name lipgloss.Style, w int) []string {
	const gap = 4
	left := (w - gap) * 3 / 5
	lines, notes := part.Bare(t, name, left), part.Notes(t, w-left-gap)
	for i, note := range notes {
		if i == len(lines) {
			lines = append(lines, "")
		}
		lines[i] = kit.Pad(lines[i], left+gap) + note
	}
	return lines
}

// where says which day it was, and which version this is where there are several.
func (v *View) where() string {
	book, entry := v.book, &v.versions[v.shown]
	where := book.Words.Dates.Near(entry.Encounter.When, book.Now())
	if len(v.versions) > 1 {
		where = fmt.Sprintf(book.Words.Entry.Version, entry.Revision, v.Entry().Revision) + " · " + where
	}
	if v.read.Binned {
		where = book.Words.Entry.Deleted + " · " + where
	}
	return where
}

func (v *View) keys() []key.Binding {
	k := keysOf(v.book.Window)
	var keys []key.Binding
	if v.read.Binned {
		keys = append(keys, k.Restore)
	} else {
		keys = append(keys, k.EditPart, k.DeepenEntry)
	}
	if _, besides := v.onBeside(); besides {
		keys[0] = k.Write
	}
	if v.undo != nil {
		keys = slices.Insert(keys, 0, k.Undo)
	}
	if len(v.versions) > 1 {
		keys = append(keys, k.Versions)
	}
	if v.read.Binned {
		return append(keys, k.Close, k.Help)
	}
	return append(keys, k.Delete, k.Close, k.Report, k.ParentTurn, k.LookAgain, k.MentorWords, k.Help) // those of rows stand there as well
}

// drafted says that a new version was begun and not finished.
func (v *View) drafted() bool {
	return slices.ContainsFunc(v.book.Overview.Drafts, func(d journal.Draft) bool { return d.Of == v.Entry().ID })
}

// Sheet is what writes a version of the entry out below its day and name, by the rubric that it was written with.
func (v *View) Sheet(entry *journal.Entry) *kit.Sheet {
	book := v.book
	s := &kit.Sheet{Words: book.Words, Theme: &book.Theme, Rubric: v.read.Rubric, When: words.Clock(entry.Encounter.When), Named: true}
	if before := v.read.Follows; before != nil {
		s.Follows = book.Encounter(before.Encounter.When, before.Encounter.Alias)
	}
	return s
}

// ViewChapter is the part of the help about one entry.
func ViewChapter(n *window.Window) window.Chapter {
	k := keysOf(n)
	return window.Chapter{Name: n.Words.Help.InEntry, Keys: []key.Binding{k.EditPart, k.Edit, k.DeepenEntry, k.ParentTurn, k.LookAgain, k.MentorWords, k.Versions, k.Delete, k.Report}}
}

// Chapter is what the help begins with on an entry.
func (v *View) Chapter() window.Chapter { return ViewChapter(v.book.Window) }
