package ui

import (
	"cmp"
	"fmt"
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
)

// entryView shows one entry whole, and on demand its earlier versions.
type entryView struct {
	book     *logbook
	rubric   *rubric.Rubric
	versions []journal.Entry // the newest first; the first is the entry itself
	follows  *journal.Entry
	came     *journal.Intention
	remarks  []store.Remark // of the lecturers
	shown    int
	scroll   kit.Scroll
}

// showEntry opens what was read, or says why it can't.
func showEntry(book *logbook, msg entryMsg) tea.Cmd {
	if msg.err != nil {
		return book.tell(book.words.Errors.Say(msg.err))
	}
	return book.push(newEntryView(book, msg))
}

func newEntryView(book *logbook, msg entryMsg) *entryView {
	return &entryView{book: book, rubric: msg.rubric, follows: msg.follows, came: msg.came, remarks: msg.remarks, versions: append([]journal.Entry{msg.entry}, msg.versions...)}
}

func (v *entryView) entry() *journal.Entry { return &v.versions[0] }

func (v *entryView) key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	book, k := v.book, &v.book.keys
	switch {
	case key.Matches(press, k.Edit):
		return book.push(revise(book, *v.entry(), v.rubric, v.came, journal.PageID{Kind: journal.StoryPage}, "")), true
	case key.Matches(press, k.DeepenEntry):
		return book.push(v.deepen()), true
	case key.Matches(press, k.Delete):
		return book.do(v, book.deleteEntry(v.entry().ID)), true
	case key.Matches(press, k.Versions) && len(v.versions) > 1:
		v.shown, v.scroll.Top = (v.shown+1)%len(v.versions), 0
	default:
		return nil, v.scroll.Key(press, k)
	}
	return nil, true
}

// deepen goes on with the entry at full depth, at the first criterion that holds no answer yet.
func (v *entryView) deepen() *walk {
	w := revise(v.book, *v.entry(), v.rubric, v.came, journal.PageID{Kind: journal.SummaryPage}, journal.Full)
	if missing := w.draft.Missing(); len(missing) > 0 && w.draft.At.Kind == journal.SummaryPage {
		w.draft.At = journal.PageID{Kind: journal.CriterionPage, Criterion: missing[0]}
		w.open()
	}
	return w
}

func (v *entryView) update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case changedMsg:
		if msg.done == changeFinished && msg.entry == v.entry().ID {
			return v.book.do(v, v.book.readEntry(msg.entry))
		}
	case entryMsg:
		if msg.err == nil {
			*v = *newEntryView(v.book, msg)
		}
	case movedMsg:
		if msg.err != nil {
			return v.book.tell(v.book.words.Errors.Say(msg.err))
		}
		return tea.Batch(v.book.pop(), v.book.changed(changeDeleted, msg.id))
	}
	return nil
}

func (v *entryView) view(w, h int) (string, *tea.Cursor) {
	book, k := v.book, &v.book.keys
	entry := &v.versions[v.shown]
	f := kit.Frame{Title: cmp.Or(entry.Encounter.Alias, book.words.Entry.NoAlias), Where: book.words.Dates.Near(entry.Encounter.When, book.now())}
	f.Keys = []key.Binding{k.Edit, k.DeepenEntry, k.Delete, k.Close, k.Help}
	if len(v.versions) > 1 {
		f.Where = fmt.Sprintf(book.words.Entry.Version, entry.Revision, v.versions[0].Revision) + " · " + f.Where
		f.Keys = append([]key.Binding{k.Versions}, f.Keys...)
	}
	if v.drafted() {
		f.Add(kit.Styled(book.theme.Accent, kit.Wrap("● "+book.words.Entry.DraftWaits, min(w-2, 100), " "))...)
		f.Add("")
	}
	f.Add(v.sheet(entry).Lines(entry, min(w-2, 100))...)
	if len(v.remarks) > 0 {
		f.Add("")
		f.Add(book.remarkLines(v.remarks, min(w, 102))...)
	}
	v.scroll.Show(&f, h)
	return f.Draw(&book.theme, w, h)
}

// drafted says that a new version was begun and not finished.
func (v *entryView) drafted() bool {
	return slices.ContainsFunc(v.book.overview.Drafts, func(d journal.Draft) bool { return d.Of == v.entry().ID })
}

func (v *entryView) sheet(entry *journal.Entry) *kit.Sheet {
	book, when := v.book, entry.Encounter.When
	s := &kit.Sheet{Words: book.words, Theme: &book.theme, Rubric: v.rubric, When: book.words.Dates.Moment(when, book.now())}
	if f := v.follows; f != nil {
		s.Follows = book.words.Dates.Near(f.Encounter.When, book.now()) + ", " + cmp.Or(f.Encounter.Alias, book.words.Entry.NoAlias)
	}
	return s
}

// EntryChapter is about one entry.
func entryChapter(n *window) chapter {
	k := &n.keys
	return chapter{name: n.words.Help.InEntry, keys: []key.Binding{k.Edit, k.DeepenEntry, k.Versions, k.Delete}}
}

func (v *entryView) chapter() chapter { return entryChapter(v.book.window) }
