package looks

import (
	"cmp"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// newLook is where a student writes which other story fits a moment, with what was seen and thought above it. It is kept beside the entry,
// which stays as it was.
type newLook struct {
	book   *logbook.Logbook
	entry  *journal.Entry
	text   lookText // with its words and whether they may travel
	field  *kit.Field
	onward bool // the cursor is on the row that goes on
	kept   func(*lookText)
	notice string
}

// openNewLook begins a look at an entry; kept hears of it as it is each time it changed, and of nil once it has no words.
func openNewLook(book *logbook.Logbook, entry *journal.Entry, kept func(*lookText)) *newLook {
	v := &newLook{book: book, entry: entry, kept: kept, field: kit.NewField(&book.Theme, "")}
	v.text = lookText{book, entry.ID, journal.LookBack{Question: book.Words.Looks.AsksNew, Made: book.Now()}}
	v.field.Focus(true)
	return v
}

// Writes says that a look is written here.
func (*newLook) Writes() {}

func (v *newLook) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	v.notice = ""
	switch {
	case key.Matches(press, k.Switch, k.SwitchBack):
		within := v.onward == key.Matches(press, k.SwitchBack)
		v.stand(!v.onward)
		return v.book.Save(), within
	case key.Matches(press, k.Stop):
		return tea.Batch(v.book.Save(), v.book.Pop()), true
	case key.Matches(press, k.Help):
		return nil, false
	case key.Matches(press, k.Next), v.onward && key.Matches(press, k.Choose):
		return v.done(), true
	case v.onward && key.Matches(press, k.Up):
		v.stand(false)
		return nil, true
	case v.onward:
		return nil, false
	}
	return v.write(press), true
}

func (v *newLook) stand(onward bool) {
	v.onward = onward
	v.field.Focus(!onward)
}

func (v *newLook) write(msg tea.Msg) tea.Cmd {
	edited := v.field.Update(msg)
	if v.notice = kit.Refusal(&v.book.Words.Walk, edited); !edited.Changed {
		return nil
	}
	v.text.look.Text = v.field.Text()
	return v.keep()
}

func (v *newLook) keep() tea.Cmd {
	text := v.text
	if strings.TrimSpace(text.look.Text) == "" {
		v.kept(nil)
	} else {
		v.kept(&text)
	}
	return v.book.Keep(&text)
}

// done asks whether the look may travel, and goes back; without words there is nothing to ask.
func (v *newLook) done() tea.Cmd {
	if strings.TrimSpace(v.text.look.Text) == "" {
		return tea.Batch(v.book.Save(), v.book.Pop())
	}
	return askShare(v.book, func(shared bool) tea.Cmd {
		v.text.look.Shared = shared
		return tea.Batch(v.keep(), v.book.Save(), v.book.Pop())
	})
}

// Point puts the cursor in the text or on the row that goes on.
func (v *newLook) Point(row int) (opens bool) {
	v.stand(row == 1)
	return v.onward
}

func (v *newLook) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		if !v.onward {
			return v.write(msg)
		}
	case tea.BlurMsg:
		return v.book.Save()
	case window.ThemedMsg:
		v.field.Style(&v.book.Theme)
	}
	return nil
}

// View shows the moment as far as it has room, beside the text in a wide window and above it in another.
func (v *newLook) View(w, h int) *kit.Frame {
	wide := w >= kit.Wide
	w = kit.Measure(w)
	book, k := v.book, keysOf(v.book.Window)
	f := &kit.Frame{Title: book.Words.Looks.NewLook, Where: book.Encounter(v.entry.Encounter.When, v.entry.Encounter.Alias),
		Status: cmp.Or(v.notice, book.Saved()), Keys: []key.Binding{k.Switch, k.Next, k.Close, k.Help}}
	if v.onward {
		f.Keys = []key.Binding{k.Choose, k.Switch, k.Close, k.Help}
	}
	if wide {
		const half, gap = 44, 6
		left, right := &kit.Frame{}, &kit.Frame{}
		v.moment(left, half, f.Room(h)-4)
		v.ask(right, w-half-gap, h)
		f.Columns(left, right, half+gap)
	} else {
		v.moment(f, w, max(2, h-16))
		f.Add("")
		v.ask(f, w, h)
	}
	onwardRow(f, book, 1, v.onward, book.Words.Looks.Story)
	return f
}

// moment shows what was seen and thought in at most so many lines.
func (v *newLook) moment(f *kit.Frame, w, most int) {
	say, room := &v.book.Words.Walk, min(w, kit.Prose)
	part := func(name string, lines []string) {
		if len(lines) > 0 {
			prose(f, v.book.Theme.Quiet, name, w)
			f.Add(lines...)
		}
	}
	thought := kit.Few(v.entry.Thought, room, most/3, "")
	part(say.Story, kit.Few(v.entry.Story, room, most-len(thought)-2, ""))
	part(say.Thought, thought)
}

// ask is the one question, and the field for the answer.
func (v *newLook) ask(f *kit.Frame, w, h int) {
	prose(f, v.book.Theme.Title, v.text.look.Question, w)
	f.Add("")
	kit.DrawField(f, v.field, 0, w, max(3, h-14))
}
