package handin

import (
	"path/filepath"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// over tells where the file is and what comes now. From here there is no way back into the steps: what was handed in is handed in.
type over struct {
	*handIn
	handed store.HandedIn
}

func (v *over) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	if key.Matches(press, k.Choose) || key.Matches(press, k.Next) || key.Matches(press, k.Close) {
		return v.book.Pop(), true
	}
	return nil, false
}

func (v *over) Update(tea.Msg) tea.Cmd { return nil }

// Point goes back to the overview when the row that does is clicked, which is the only one.
func (v *over) Point(int) bool { return true }

// View draws folder and name each on lines of their own, to be found in an attachment's window.
func (v *over) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	phrases, t, k, width := &v.book.Words.HandIn, &v.book.Theme, keysOf(v.book.Window), min(w, kit.Prose)
	f := v.frame(words.WriteStep)
	f.Where, f.Brief, f.Keys = phrases.Over, phrases.Over, []key.Binding{k.Close, k.Help}
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
