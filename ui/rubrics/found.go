package rubrics

import (
	"fmt"
	"path/filepath"
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

// Found shows what a file with a rubric holds: all that is wrong with it, what a draft still lacks, or a rubric to look at and take into use.
type Found struct {
	book   *logbook.Logbook
	path   string
	read   bool // the file was read
	found  store.FoundRubric
	err    error
	at     int
	said   string
	folder string
	scroll kit.Scroll
}

// NewFound reads a file and shows it.
func NewFound(book *logbook.Logbook, path string) *Found { return &Found{book: book, path: path} }

// NewArrived shows a .koffie file that was read already.
func NewArrived(book *logbook.Logbook, path string, file *exchange.RubricFile) *Found {
	return &Found{book: book, path: path, read: true, found: store.RubricIn(file)}
}

// acts are the rows: of what can be used, to use it; of a draft, to complete it; of a file with faults, to look again.
func (v *Found) acts() []act {
	book, say := v.book, &v.book.Words.Rubrics
	switch {
	case !v.read:
		return nil
	case v.err != nil:
		return []act{{say.Again, "", v.again}}
	case v.found.Draft:
		return []act{{say.MakeSheet, say.CompleteAbout, func() tea.Cmd {
			if book.Outbox == "" {
				v.said = say.NoFolder
				return nil
			}
			return book.Do(v, write(book, sheetFile, v.found.Rubric))
		}}}
	}
	acts := []act{{say.Look, say.LookAbout, func() tea.Cmd { return book.Push(newLook(book, v.found.Rubric)) }}}
	if book.Store != nil && !v.inUse() {
		acts = append(acts, act{say.Use, say.UseAbout, v.use})
	}
	return acts
}

func (v *Found) inUse() bool {
	return v.book.Rubric != nil && v.found.Rubric.Ref() == v.book.Rubric.Ref()
}

func (v *Found) again() tea.Cmd {
	v.read, v.at, v.said, v.scroll = false, 0, "", kit.Scroll{}
	return v.book.Wait(v, read(v.path, v.book.Lang()))
}

func (v *Found) use() tea.Cmd {
	book, say := v.book, &v.book.Words.Rubrics
	k := keysOf(book.Window)
	return book.Ask(say.AskUse, say.AskUseSafe,
		window.Answer{Name: say.NotNow, Keys: k.Close},
		window.Answer{Name: say.Use, Do: func() tea.Cmd { return book.Do(v, book.UseRubric(v.found.Rubric)) }})
}

// Key answers the rows; where there is one only, the arrows turn what is to be read.
func (v *Found) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, acts := keysOf(v.book.Window), v.acts()
	switch {
	case key.Matches(press, k.Close):
		return v.leave(), true
	case key.Matches(press, k.Folder) && v.folder != "":
		return v.book.ShowFolder(v, v.folder), true
	case key.Matches(press, k.Choose) && len(acts) > 0:
		return acts[v.at].do(), true
	case len(acts) > 1 && k.Step(press, &v.at, len(acts)):
		return nil, true
	}
	return nil, v.scroll.Key(press, &k.Keys)
}

// leave goes back, or ends a program that was started for this file alone.
func (v *Found) leave() tea.Cmd {
	if v.book.Alone() {
		return v.book.Quit()
	}
	return v.book.Pop()
}

// Point puts the cursor on a row, which a click opens.
func (v *Found) Point(row int) bool {
	v.at = row
	return true
}

// Update reads the file when it is first shown, and hears what came of a row.
func (v *Found) Update(msg tea.Msg) tea.Cmd {
	book := v.book
	switch msg := msg.(type) {
	case window.ShownMsg:
		if !v.read {
			return book.Wait(v, read(v.path, book.Lang()))
		}
	case foundMsg:
		v.read, v.found, v.err = true, msg.found, msg.err
	case writtenMsg:
		v.said, v.folder = said(book, msg)
		v.scroll = kit.Scroll{}
	case logbook.RubricMsg:
		if msg.Err != nil {
			v.said = why(book, msg.Err)
			return nil
		}
		used := usedMsg{msg.Before, v.found.Rubric.Title.In(book.Lang())}
		read := book.ReadOverview()
		if book.Alone() {
			v.said = fmt.Sprintf(book.Words.Rubrics.Used, used.title)
			return read
		}
		return tea.Batch(read, book.Pop(), book.All(used))
	case window.FolderShownMsg:
		return book.FolderShown(msg)
	}
	return nil
}

// View gives what was found above the rows, which stay in sight.
func (v *Found) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k := v.book, keysOf(v.book.Window)
	say, t := &book.Words.Rubrics, &book.Theme
	f := &kit.Frame{Title: say.Title, Where: strings.TrimRight(kit.EndOf(filepath.Base(v.path), 40), " "), Keys: []key.Binding{k.Close, k.Help}}
	if !v.read {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(say.Reading, w, ""))...)
		return f
	}
	if v.said != "" {
		f.Add(kit.Wrap(v.said, min(w, kit.Prose), "")...)
		f.Add("")
	}
	v.report(f, min(w, kit.Prose+10))
	if f.Pin(); len(v.acts()) > 0 {
		f.Keys = []key.Binding{k.Choose, k.Close, k.Help}
		f.Add("")
	}
	if v.folder != "" {
		f.Keys = []key.Binding{k.Choose, k.Folder, k.Close, k.Help}
	}
	for i, a := range v.acts() {
		f.Row(t, i, i == v.at, func(style lipgloss.Style) []string {
			line := style.Render(a.name)
			if a.about != "" {
				line += "  " + t.Quiet.Render(a.about)
			}
			return []string{line}
		})
	}
	v.scroll.Show(f, h)
	return f
}

// report says what is in the file, or what is wrong with it.
func (v *Found) report(f *kit.Frame, w int) {
	book := v.book
	say, t, problems := &book.Words.Rubrics, &book.Theme, &book.Words.Command.Problems
	add := func(text string) { f.Add(kit.Wrap(text, w, "")...) }
	found := problemsIn(v.err)
	switch {
	case len(found) > 0:
		add(say.Problems.Of(len(found)))
		add(say.Mend)
		f.Add("")
		for _, p := range found {
			where := problems.Place(p)
			lines := kit.Wrap(strings.TrimPrefix(where+": "+problems.Say(p), ": "), w, "  ")
			lines[0] = strings.Replace(lines[0], where, t.Accent.Render(where), 1)
			f.Add(lines...)
		}
		return
	case v.err != nil:
		add(book.Words.SayFile(v.err))
		return
	}
	r := v.found.Rubric
	head(f, book, r, w)
	f.Add("")
	if v.found.Draft {
		add(say.Draft)
		f.Add("")
		list(f, book.Words.SayDraft(v.found.Found), w)
		return
	}
	add(fmt.Sprintf(say.Fine, r.ID, r.Version))
	if exchangeFile := store.IsKoffie(v.path); exchangeFile && v.found.Signed != "" {
		add(fmt.Sprintf(say.Signed, v.found.Signed[:16]))
	} else if exchangeFile {
		add(say.Unsigned)
	}
	switch {
	case book.Store == nil:
		add(say.NoJournal)
	case v.inUse():
		add(say.SameAsNow)
	}
	if left := book.Words.SayLeft(v.found.Found); len(left) > 0 {
		f.Add("")
		list(f, left, w)
	}
}

// list adds lines of which those that begin with a space stand under the one above.
func list(f *kit.Frame, lines []string, w int) {
	for _, line := range lines {
		indent := line[:len(line)-len(strings.TrimLeft(line, " "))]
		f.Add(kit.Wrap(strings.TrimLeft(line, " "), w, indent)...)
	}
}
