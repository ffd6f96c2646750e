package note

import (
	"fmt"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal/note"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// preview shows what would come of a note, a row for each part, and what came of it.
type preview struct {
	book   *logbook.Logbook
	note   note.Note
	as     note.Encoding
	naming int // parts in which something may identify someone, as far as it is known by now
	out    map[int]bool
	at     int
	notice string
	made   []string // the drafts, once they are there
	text   string   // what was pasted, for whoever puts them back
}

func newPreview(book *logbook.Logbook, read readMsg) *preview {
	return &preview{book: book, note: read.note, as: read.as, out: map[int]bool{}}
}

// Writes says that drafts are made here.
func (*preview) Writes() {}

// chosen are the parts that drafts are made of.
func (v *preview) chosen() (parts []note.Part) {
	for i, p := range v.note.Parts {
		if !v.out[i] {
			parts = append(parts, p)
		}
	}
	return parts
}

func (v *preview) onLast() bool { return v.at == len(v.note.Parts) }

// Key answers a key.
func (v *preview) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := &v.book.Keys
	v.notice = ""
	if v.made != nil {
		return v.doneKey(press, k)
	}
	if moved, handled := turn(press, k, &v.at, len(v.note.Parts)+1); moved {
		return nil, handled
	}
	switch {
	case key.Matches(press, k.Next), key.Matches(press, k.Choose) && v.onLast():
		return v.make(), true
	case key.Matches(press, k.Mark) && !v.onLast():
		v.out[v.at] = !v.out[v.at]
	case key.Matches(press, k.Choose):
		v.at++
	default:
		return nil, false
	}
	return nil, true
}

// doneKey answers a key when the drafts are there.
func (v *preview) doneKey(press tea.KeyPressMsg, k *kit.Keys) (tea.Cmd, bool) {
	switch {
	case key.Matches(press, k.Undo):
		return v.book.Do(v, undo(v.book, v.made)), true
	case key.Matches(press, k.Choose, k.Close):
		return v.home(), true
	case key.Matches(press, k.Up, k.Down):
		return nil, true
	}
	return nil, false
}

// home closes all that lies above the overview.
func (v *preview) home() tea.Cmd {
	var cmds []tea.Cmd
	for !v.book.Alone() {
		cmds = append(cmds, v.book.Pop())
	}
	return tea.Batch(cmds...)
}

func (v *preview) make() tea.Cmd {
	parts := v.chosen()
	if len(parts) == 0 {
		v.notice = v.book.Words.Note.PickOne
		return nil
	}
	return v.book.Do(v, begin(v.book, parts))
}

// Point puts the cursor on a row. A click on the last one opens it.
func (v *preview) Point(row int) bool {
	if v.made == nil {
		v.at = row
	}
	return v.made != nil || v.onLast()
}

// Update takes in what was found, and what was made.
func (v *preview) Update(msg tea.Msg) tea.Cmd {
	book := v.book
	switch msg := msg.(type) {
	case window.ShownMsg:
		return book.Run(v, findNames(book, v.note.Parts))
	case namingMsg:
		v.naming = msg.n
	case begunMsg:
		if msg.err != nil {
			return book.Tell(book.Words.Errors.Say(msg.err))
		}
		v.made, v.at, v.text, book.Note = msg.drafts, 0, book.Note, ""
		return book.ReadOverview()
	case undoneMsg:
		if msg.err != nil {
			return book.Tell(book.Words.Errors.Say(msg.err))
		}
		v.made, v.notice, book.Note = nil, fmt.Sprintf(book.Words.Note.Undone, store.BinDays), v.text
		return book.ReadOverview()
	}
	return nil
}

// View draws the parts, or what came of them.
func (v *preview) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	if v.made != nil {
		return v.drawMade(w)
	}
	book, k, t, say := v.book, &v.book.Keys, &v.book.Theme, &v.book.Words.Note
	f := &kit.Frame{Title: say.Comes, Where: say.Parts.Of(len(v.note.Parts)), Keys: []key.Binding{k.Choose, k.Mark, k.Close, k.Help}}
	if v.onLast() {
		f.Keys = []key.Binding{k.Choose, k.Close, k.Help}
	}
	if h > 12 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(say.ComesIntro, min(w, kit.Prose), ""))...)
		f.Add("")
	}
	for i := max(0, v.at-h); i < min(len(v.note.Parts), v.at+h); i++ { // the rest is surely out of sight
		v.drawPart(f, i, w, h)
	}
	f.Pin()
	if v.notice != "" {
		f.Add(kit.Wrap(v.notice, min(w, kit.Prose), "")...)
	}
	told := v.told()
	for _, line := range told[:min(len(told), max(0, h-14))] {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(line, min(w, kit.Prose), ""))...)
	}
	f.Add("")
	drawAct(f, book.Window, len(v.note.Parts), v.onLast(), say.Make.Of(len(v.chosen())), "", w)
	return f
}

// told is what there is to know beside the parts, the weightiest first.
func (v *preview) told() (lines []string) {
	say := &v.book.Words.Note
	if v.naming > 0 {
		lines = append(lines, say.Naming.Of(v.naming))
	}
	lines = append(lines, v.book.Words.SayLeftOut(&v.note)...)
	if v.as != "" && v.as != note.UTF8 {
		lines = append(lines, fmt.Sprintf(say.ReadAs, v.as))
	}
	return lines
}

// drawPart draws one part: its day, how long it is and how it begins, and under the cursor more of it.
func (v *preview) drawPart(f *kit.Frame, i, w, h int) {
	book, t, p := v.book, &v.book.Theme, &v.note.Parts[i]
	here := i == v.at
	f.Row(t, i, here, func(style lipgloss.Style) []string {
		sign, said := t.Accent.Render("■ "), book.Words.Stand.Ticked
		if v.out[i] {
			sign, said = "□ ", book.Words.Note.LeftOut
		}
		said = book.Words.WordsIn(p) + " · " + said
		day := kit.Few(book.Words.SayPartDay(p, book.Now()), max(1, w-4-lipgloss.Width(said)), 1, "")[0]
		lines := []string{sign + style.Render(day) + "  " + t.Quiet.Render(said)}
		most := 1
		if here {
			most = max(1, min(6, h-14))
		}
		return append(lines, kit.Styled(t.Quiet, kit.Few(kit.UpTo(p.Story, 2000), min(w, kit.Prose)-2, most, "  "))...)
	})
}

// drawMade says what was made, and where the text still is.
func (v *preview) drawMade(w int) *kit.Frame {
	book, k, say := v.book, &v.book.Keys, &v.book.Words.Note
	f := &kit.Frame{Title: say.Title, Keys: []key.Binding{k.Choose, k.Undo, k.Help}}
	f.Add(kit.Wrap(say.Made.Of(len(v.made)), min(w, kit.Prose), "")...)
	f.Add("")
	f.Add(kit.Styled(book.Theme.Quiet, kit.Wrap(say.StillThere, min(w, kit.Prose), ""))...)
	f.Pin()
	f.Add("")
	drawAct(f, book.Window, 0, true, say.ToOverview, "", w)
	return f
}

func (v *preview) Chapter() window.Chapter { return chapter(v.book.Window) }
