package mine

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// move asks for the passphrase of a file to another computer, twice, and writes it.
type move struct {
	book          *logbook.Logbook
	form          kit.Form
	phrase, again string
	notice        string
	made          string // what is said of the file that was made; empty before
	folder        string
}

func newMove(book *logbook.Logbook) *move {
	v := &move{book: book}
	v.build()
	return v
}

func (v *move) build() {
	book, phrases := v.book, &v.book.Words.HandIn
	v.form.Rows = []*kit.Row{
		kit.SecretRow(&book.Theme, phrases.Phrase, v.phrase, func(s string) { v.phrase = s }),
		kit.SecretRow(&book.Theme, phrases.Again, v.again, func(s string) { v.again = s }),
		{Value: book.Words.Mine.MoveNow, Set: func(string) {}},
	}
	v.form.Enter()
}

// write writes the file, or says what is wanting and goes there.
func (v *move) write() tea.Cmd {
	book, phrases := v.book, &v.book.Words.HandIn
	wanting := func(row int, text string) tea.Cmd {
		v.form.Move(row - v.form.At)
		v.notice = text
		return nil
	}
	switch {
	case v.phrase == "":
		return wanting(0, phrases.NeedPhrase)
	case v.phrase != v.again:
		return wanting(1, phrases.NotAlike)
	case book.Outbox == "":
		return wanting(2, book.Words.Rubrics.NoFolder)
	}
	v.notice = book.Words.Mine.Writing
	return book.Wait(v, writeMove(book, v.phrase))
}

func (v *move) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	switch {
	case v.made != "" && key.Matches(press, k.Folder):
		return v.book.ShowFolder(v, v.folder), true
	case v.made != "" && key.Matches(press, k.Choose):
		return v.book.Pop(), true
	case v.made != "":
		return nil, false
	case key.Matches(press, k.Choose) && v.form.At == len(v.form.Rows)-1:
		return v.write(), true
	case key.Matches(press, k.Switch):
		return nil, v.form.Turn(1)
	case key.Matches(press, k.SwitchBack):
		return nil, v.form.Turn(-1)
	}
	v.notice = ""
	_, handled := v.form.Key(press, &k.Keys)
	return nil, handled
}

// Point puts the cursor on a row; the last one is clicked to write.
func (v *move) Point(row int) bool {
	v.form.Move(row - v.form.At)
	return row == len(v.form.Rows)-1
}

func (v *move) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case writtenMsg:
		if v.notice = ""; msg.err != nil {
			v.notice, _ = msg.said(v.book)
			return nil
		}
		v.made, v.folder = msg.said(v.book)
		v.phrase, v.again = "", "" // kept no longer than needed
	case window.ThemedMsg:
		v.form.Style(&v.book.Theme)
	case window.FolderShownMsg:
		return v.book.FolderShown(msg)
	case tea.PasteMsg:
		if v.made == "" {
			v.form.Key(msg, &v.book.Keys)
		}
	}
	return nil
}

func (v *move) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k := v.book, keysOf(v.book.Window)
	say, t := &book.Words.Mine, &book.Theme
	f := &kit.Frame{Title: say.MoveTitle, Keys: []key.Binding{k.Choose, k.Close, k.Help}}
	if v.made != "" {
		f.Keys = slices.Insert(f.Keys[1:], 0, k.Folder)
		f.Add(kit.Wrap(v.made, min(w, kit.Prose), "")...)
		return f
	}
	for _, text := range []string{say.MoveHolds, say.MoveAsks} {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(text, min(w, kit.Prose), ""))...)
		f.Add("")
	}
	f.Form(t, &v.form, w, true, 2)
	if v.notice != "" {
		f.Hint = t.Accent.Render("!") + " " + v.notice
	}
	return f
}
