package handin

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// card is a lecturer's file that a student opened: whose key it says to be, the words to compare, and what is different from before.
// Nothing of it is kept until the student says so.
type card struct {
	book  *logbook.Logbook
	path  string
	file  *exchange.LecturerFile
	known *store.Acquaintance // nil until it was held against what is known
	at    int
	said  string
	done  bool // there is nothing to decide any more
}

// NewCard shows a lecturer's file.
func NewCard(book *logbook.Logbook, path string, file *exchange.LecturerFile) window.Screen {
	return &card{book: book, path: path, file: file}
}

type (
	weighedMsg struct {
		known store.Acquaintance
		err   error
	}
	cardKeptMsg struct{ err error }
)

func (v *card) weigh() tea.Msg {
	known, err := v.book.Store.WeighLecturer(v.file)
	return weighedMsg{known, err}
}

func (v *card) keep(replace bool) tea.Cmd {
	keep := v.book.Store.RememberLecturer
	if replace {
		keep = v.book.Store.AcceptLecturer
	}
	file := v.file
	return v.book.Do(v, func() tea.Msg { return cardKeptMsg{keep(file)} })
}

// use takes the key; in the place of another only after a question of its own.
func (v *card) use() tea.Cmd {
	book, say := v.book, &v.book.Words.Lecturers
	switch {
	case v.known.Twin && !v.known.Doubted:
		return book.Ask(say.Twin, say.AskReplaceSays, window.Answer{Name: say.Leave, Keys: book.Keys.Close},
			window.Answer{Name: say.Use, Do: func() tea.Cmd { return v.keep(false) }})
	case !v.known.Doubted:
		return v.keep(false)
	}
	return book.Ask(fmt.Sprintf(say.AskReplace, v.known.Name), say.AskReplaceSays,
		window.Answer{Name: say.Leave, Keys: book.Keys.Close},
		window.Answer{Name: say.Replace, Do: func() tea.Cmd { return v.keep(true) }})
}

// Writes says that a key is taken here.
func (*card) Writes() {}

func (v *card) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	switch {
	case key.Matches(press, k.Close), key.Matches(press, k.Choose) && (v.done || v.at == 0):
		return v.leave(), true
	case !v.done && v.known != nil && k.Step(press, &v.at, 2):
		return nil, true
	case key.Matches(press, k.Choose):
		return v.use(), true
	}
	return nil, false
}

// Point puts the cursor on a row, which a click opens.
func (v *card) Point(row int) bool {
	v.at = row
	return true
}

// leave goes back, or ends a program that was started for this file alone.
func (v *card) leave() tea.Cmd {
	if v.book.Alone() {
		return v.book.Quit()
	}
	return v.book.Pop()
}

func (v *card) Update(msg tea.Msg) tea.Cmd {
	book, say := v.book, &v.book.Words.Lecturers
	switch msg := msg.(type) {
	case window.ShownMsg:
		if v.known == nil && !v.done {
			return book.Do(v, v.weigh)
		}
	case weighedMsg:
		if msg.err != nil {
			v.said, v.done = book.Words.Errors.Say(msg.err), true
			return nil
		}
		v.known = &msg.known
		if v.said = book.Words.SayLecturer(v.known); v.known.Known {
			v.said, v.done = say.KnownAlready, true
		}
	case cardKeptMsg:
		switch {
		case errors.As(msg.err, new(*store.DiffersError)): // another file of theirs was taken meanwhile
			return book.Do(v, v.weigh)
		case msg.err != nil:
			return book.Tell(book.Words.Errors.Say(msg.err))
		}
		v.said, v.done, v.at = fmt.Sprintf(say.Used, v.file.Reviewer.Name), true, 0
	}
	return nil
}

// View gives the name and the words in the middle of the attention, and below them what to do, the harmless first.
func (v *card) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k := v.book, keysOf(v.book.Window)
	say, t, width := &book.Words.Lecturers, &book.Theme, min(w, kit.Prose)
	f := &kit.Frame{Title: say.Title, Where: strings.TrimRight(kit.EndOf(filepath.Base(v.path), 30), " "), Keys: []key.Binding{k.Close, k.Help}}
	f.Add(kit.Styled(t.Title, kit.Wrap(v.file.Reviewer.Name, w, ""))...)
	f.Add("", t.Quiet.Render(book.Words.Trust.Fingerprint))
	for four := range slices.Chunk(exchange.Fingerprint(exchange.SignedBy(v.file)), 4) {
		f.Add(kit.Wrap(strings.Join(four, " "), w, "  ")...)
	}
	f.Add("")
	if v.said != "" {
		f.Add(kit.Styled(t.Accent, kit.Wrap("● "+v.said, width, ""))...)
		f.Add("")
	}
	if v.known == nil || v.done {
		return f
	}
	f.Add(kit.Styled(t.Quiet, kit.Wrap(fmt.Sprintf(say.Compare, v.file.Reviewer.Name), width, ""))...)
	f.Keys = []key.Binding{k.Choose, k.Close, k.Help}
	f.Pin()
	f.Add("")
	use := say.Use
	if v.known.Doubted {
		use = say.Replace
	}
	for i, row := range [][2]string{{say.Leave, say.LeaveSays}, {use, fmt.Sprintf(say.UseSays, v.file.Reviewer.Name)}} {
		f.Row(t, i, i == v.at, func(style lipgloss.Style) []string {
			lines := []string{style.Render(row[0])}
			if i == v.at {
				lines = append(lines, kit.Styled(t.Quiet, kit.Wrap(row[1], width-2, ""))...)
			}
			return lines
		})
	}
	return f
}

// lecturers lists those whose keys a student took. One that is taken away is put back by a key.
type lecturers struct {
	book    *logbook.Logbook
	all     []store.Lecturer
	read    bool
	at      int
	dropped *store.Lecturer // the last one; nil for none
	said    string
}

// NewLecturers opens the list.
func NewLecturers(book *logbook.Logbook) window.Screen { return &lecturers{book: book} }

type lecturersMsg struct {
	all  []store.Lecturer
	said string
	err  error
}

// after does something, and reads the list as it is then.
func (v *lecturers) after(said string, do func() error) tea.Cmd {
	s := v.book.Store
	return v.book.Do(v, func() tea.Msg {
		msg := lecturersMsg{said: said}
		if msg.err = do(); msg.err == nil {
			msg.all, msg.err = s.Lecturers()
		}
		return msg
	})
}

// Writes says that keys are taken and removed here.
func (*lecturers) Writes() {}

func (v *lecturers) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	book, k := v.book, keysOf(v.book.Window)
	switch {
	case key.Matches(press, k.Undo) && v.dropped != nil:
		back := *v.dropped
		v.dropped = nil
		return v.after("", func() error { return book.Store.PutBackLecturer(back) }), true
	case k.Step(press, &v.at, len(v.all)):
		return nil, true
	case key.Matches(press, k.Remove) && v.at < len(v.all):
		gone := v.all[v.at]
		v.dropped = &gone
		return v.after(book.Undoable(fmt.Sprintf(book.Words.Lecturers.Dropped, gone.Name)), func() error { return book.Store.DropLecturer(gone) }), true
	}
	return nil, false
}

func (v *lecturers) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		return v.after("", func() error { return nil })
	case lecturersMsg:
		if v.said = ""; msg.err != nil {
			v.dropped = nil
			return v.book.Tell(v.book.Words.Errors.Say(msg.err))
		}
		v.all, v.read, v.said = msg.all, true, msg.said
		v.at = max(0, min(v.at, len(v.all)-1))
	}
	return nil
}

// Point puts the cursor on a row, where there is nothing to open.
func (v *lecturers) Point(row int) bool {
	v.at = row
	return false
}

func (v *lecturers) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k := v.book, keysOf(v.book.Window)
	say, t := &book.Words.Lecturers, &book.Theme
	f := &kit.Frame{Title: say.Known, Status: v.said, Keys: []key.Binding{k.Close, k.Help}}
	if !v.read {
		return f
	}
	f.Where = say.KnownNone
	if n := len(v.all); n > 0 {
		f.Where, f.Keys = say.KnownCount.Of(n), []key.Binding{k.Remove, k.Close, k.Help}
	}
	if v.dropped != nil {
		f.Keys = slices.Insert(f.Keys, 0, k.Undo)
	}
	f.Add(kit.Styled(t.Quiet, kit.Wrap(say.KnownAbout, min(w, kit.Prose), ""))...)
	f.Add("")
	for i := range v.all {
		l := &v.all[i]
		f.Row(t, i, i == v.at, func(style lipgloss.Style) []string {
			lines := []string{style.Render(strings.TrimRight(kit.Cell(l.Name, w), " "))}
			for _, words := range l.Fingerprints() {
				lines = append(lines, kit.Styled(t.Quiet, kit.Wrap(strings.Join(words, " "), w-4, ""))...)
			}
			return lines
		})
	}
	return f
}
