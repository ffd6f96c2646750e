package handin

import (
	"path/filepath"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// over tells where the file is and what comes now. From here there is no way back into the steps: what was handed in is handed in.
type over struct {
	*handIn
	handed store.HandedIn
}

func (v *over) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	switch {
	case key.Matches(press, k.Choose, k.Next, k.Close):
		return v.book.Pop(), true
	case key.Matches(press, k.Folder):
		return v.book.ShowFolder(v, filepath.Dir(v.handed.File)), true
	}
	return nil, false
}

// Update hears whether the folder could be opened.
func (v *over) Update(msg tea.Msg) tea.Cmd {
	if shown, ok := msg.(window.FolderShownMsg); ok {
		return v.book.FolderShown(shown)
	}
	return nil
}

// Point goes back to the overview when the row that does is clicked, which is the only one.
func (v *over) Point(int) bool { return true }

// View draws folder and name each on lines of their own, to be found in an attachment's window.
func (v *over) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	phrases, t, k, width := &v.book.Words.HandIn, &v.book.Theme, keysOf(v.book.Window), min(w, kit.Prose)
	f := v.frame(words.WriteStep)
	f.Where, f.Brief, f.Keys = phrases.Over, phrases.Over, []key.Binding{k.Folder, k.Close, k.Help}
	paragraph := func(text string) {
		f.Add("")
		f.Add(kit.Wrap(text, width, "")...)
	}
	folder, name := filepath.Split(v.handed.File)
	f.Add(kit.Styled(t.Title, kit.Wrap(phrases.FileMade, width, ""))...)
	f.Add("")
	f.Add(kit.Styled(t.Quiet, kit.Wrap(phrases.FileNamed, width, ""))...)
	f.Add(kit.Styled(t.Selected, kit.Wrap(name, w, ""))...)
	f.Add(kit.Styled(t.Quiet, kit.Wrap(phrases.FileIn, width, ""))...)
	f.Add(kit.Wrap(folder, w, "")...)
	paragraph(phrases.SendIt)
	if v.handed.Seal == exchange.ByPassphrase {
		paragraph(phrases.PassApart)
	}
	if len(v.handed.Estimates) > 0 {
		paragraph(phrases.Fixed)
	}
	paragraph(phrases.AnswerLater)
	f.Pin()
	v.way(&f, 0, true, phrases.ToOverview, "", w)
	f.Focus, f.FocusEnd = 0, 0 // the name above goes before the row below where not both find room
	return &f
}
