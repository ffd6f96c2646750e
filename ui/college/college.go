// Package college is what a college gives its students on the first day: the start file, with the rubric, a school's card, the days on which
// stages begin, and the keys of lecturers. Begin with arrived, the screen that says what comes and from whom.
//
// What a start file would change is said by store, and so is what becomes of it; nothing is taken before the student says so. The package does
// not know where one goes on from here: whoever opens the screen hands that to it.
package college

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
	"koffiemoment/ui/words"
)

// arrived is a start file that a student opened: whose it is, the words to compare, and what it brings.
type arrived struct {
	book   *logbook.Logbook
	path   string
	file   *exchange.StartFile
	ways   Ways
	brings *store.Beginning // nil until the file was held against what is there
	at     int
	said   string
	done   bool // there is nothing to decide any more
	taken  bool
	scroll kit.Scroll
}

// Ways lead on: they open a new journal where there is none, and go to the first question, or back, once the file was taken.
type Ways struct {
	Begin func() (*store.Journal, error)
	On    func() tea.Cmd
}

// NewArrived shows a start file that was read.
func NewArrived(book *logbook.Logbook, path string, file *exchange.StartFile, ways Ways) window.Screen {
	return &arrived{book: book, path: path, file: file, ways: ways}
}

// Writes says that what is in the file is taken here.
func (*arrived) Writes() {}

func (v *arrived) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	switch {
	case key.Matches(press, k.Close), key.Matches(press, k.Choose) && (v.done || v.at == 0):
		return v.leave(), true
	case !v.done && v.brings != nil && k.Step(press, &v.at, 2):
		return nil, true
	case key.Matches(press, k.Choose):
		return v.use(), true
	}
	return nil, v.scroll.Key(press, &k.Keys)
}

// Point puts the cursor on a row, which a click opens.
func (v *arrived) Point(row int) bool {
	v.at = row
	return true
}

// leave goes on with what was taken, or goes back, or ends a program that was started for this file alone.
func (v *arrived) leave() tea.Cmd {
	switch {
	case v.taken:
		return v.ways.On()
	case v.book.Alone():
		return v.book.Quit()
	}
	return v.book.Pop()
}

// use takes the file; one of a sender about whom there is doubt only after a question of its own.
func (v *arrived) use() tea.Cmd {
	book, say, sender := v.book, &v.book.Words.Start, &v.brings.Sender
	leave := window.Answer{Name: say.NotNow, Keys: book.Keys.Close}
	switch {
	case sender.Doubted:
		return book.Ask(fmt.Sprintf(say.AskReplace, v.sender()), book.Words.Lecturers.AskReplaceSays, leave,
			window.Answer{Name: say.TakeAnyway, Do: func() tea.Cmd { return v.take(true) }})
	case sender.Twin:
		return book.Ask(book.Words.Lecturers.Twin, book.Words.Lecturers.AskReplaceSays, leave,
			window.Answer{Name: say.TakeNow, Do: func() tea.Cmd { return v.take(false) }})
	}
	return v.take(false)
}

func (v *arrived) sender() string { return v.file.Sender().Reviewer.Name }

func (v *arrived) take(whatever bool) tea.Cmd {
	v.said = v.book.Words.Start.Taking
	return v.book.Wait(v, takes(v.book, v.ways.Begin, v.file, whatever))
}

func (v *arrived) Update(msg tea.Msg) tea.Cmd {
	book, say := v.book, &v.book.Words.Start
	switch msg := msg.(type) {
	case window.ShownMsg:
		if v.brings == nil && !v.done {
			return book.Do(v, weighs(book.Store, v.file))
		}
	case weighedMsg:
		if msg.err != nil {
			v.said, v.done = v.why(msg.err), true
			return nil
		}
		v.brings, v.said = &msg.brings, ""
		if v.done = msg.brings.Known; v.done {
			v.said = say.KnownAlready
		}
	case takenMsg:
		switch {
		case errors.As(msg.err, new(*store.DiffersError)): // another file of theirs was taken meanwhile
			return book.Do(v, weighs(book.Store, v.file))
		case msg.err != nil:
			v.said = v.why(msg.err)
			return nil
		}
		if msg.fresh != nil {
			book.Store = msg.fresh
		}
		v.said, v.done, v.taken, v.at, v.scroll = say.Taken, true, true, 0, kit.Scroll{}
		book.Take(logbook.OverviewMsg{Overview: msg.overview})
		return book.All(logbook.ChangedMsg{})
	}
	return nil
}

func (v *arrived) why(err error) string {
	if text, known := v.book.Words.SayRubric(err); known {
		return text
	}
	return v.book.Words.Errors.Say(err)
}

// View gives the name and the words first, then what comes, and below that what to do, the harmless first.
func (v *arrived) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k := v.book, keysOf(v.book.Window)
	say, t, width := &book.Words.Start, &book.Theme, min(w, kit.Prose)
	f := &kit.Frame{Title: say.Title, Where: strings.TrimRight(kit.EndOf(filepath.Base(v.path), 30), " "), Keys: []key.Binding{k.Close, k.Help}}
	f.Add(kit.Styled(t.Title, kit.Wrap(fmt.Sprintf(say.From, v.sender()), w, ""))...)
	f.Add("", t.Quiet.Render(book.Words.Trust.Fingerprint))
	for four := range slices.Chunk(exchange.Fingerprint(exchange.SignedBy(v.file)), 4) {
		f.Add(kit.Wrap(strings.Join(four, " "), w, "  ")...)
	}
	if v.said != "" {
		f.Add("")
		f.Add(kit.Styled(t.Accent, kit.Wrap("● "+v.said, width, ""))...)
	}
	if v.brings != nil && !v.done {
		v.drawBrings(f, width)
	}
	f.Pin()
	switch {
	case v.taken:
		f.Keys = []key.Binding{k.Choose, k.Help}
		f.Add("")
		f.Row(t, 0, true, func(style lipgloss.Style) []string { return []string{style.Render(say.GoOn)} })
	case v.brings != nil && !v.done:
		f.Keys = []key.Binding{k.Choose, k.Close, k.Help}
		v.drawChoice(f, width, h >= 16)
	}
	v.scroll.Show(f, h)
	return f
}

// drawBrings says what is to be known about the sender, and what comes.
func (v *arrived) drawBrings(f *kit.Frame, w int) {
	book := v.book
	say, t := &book.Words.Start, &book.Theme
	if about := book.Words.SayLecturer(&v.brings.Sender); about != "" {
		f.Add("")
		f.Add(kit.Styled(t.Accent, kit.Wrap("● "+about, w, ""))...)
	}
	f.Add("")
	for _, row := range book.Words.SayStart(v.file, v.brings) {
		const labels = 14
		for i, line := range kit.Wrap(row.Text, max(12, w-labels), "") {
			label := ""
			if i == 0 {
				label = row.Label
			}
			f.Add(t.Quiet.Render(kit.Cell(label, labels)) + line)
		}
	}
	for _, l := range v.file.Lecturers {
		if l.Key != v.file.Sender().Key && slices.Contains(v.brings.Lecturers, l) {
			f.Add(kit.Styled(t.Quiet, kit.Wrap(l.Reviewer.Name+": "+strings.Join(exchange.Fingerprint(l.Key), " "), w, "  "))...)
		}
	}
	if len(v.brings.SetAside) > 0 {
		var names []string
		for _, l := range v.brings.SetAside {
			names = append(names, l.Reviewer.Name)
		}
		f.Add(kit.Styled(t.Quiet, kit.Wrap(fmt.Sprintf(say.SetAside, words.List(names, book.Words.Stand.And)), w, ""))...)
	}
	f.Add("")
	f.Add(kit.Styled(t.Quiet, kit.Wrap(fmt.Sprintf(say.Compare, v.sender()), w, ""))...)
}

// drawChoice leaves out what a row means where that would leave no room to read what comes.
func (v *arrived) drawChoice(f *kit.Frame, w int, roomy bool) {
	say, t := &v.book.Words.Start, &v.book.Theme
	take := [2]string{say.TakeNow, say.TakeSays}
	if v.brings.Sender.Doubted {
		take = [2]string{say.TakeAnyway, say.TakeAnywaySays}
	}
	f.Add("")
	for i, row := range [][2]string{{say.NotNow, v.book.Words.Lecturers.LeaveSays}, take} {
		f.Row(t, i, i == v.at, func(style lipgloss.Style) []string {
			lines := kit.Styled(style, kit.Few(row[0], w, 1, ""))
			if i == v.at && roomy {
				lines = append(lines, kit.Styled(t.Quiet, kit.Wrap(row[1], w-2, ""))...)
			}
			return lines
		})
	}
}
