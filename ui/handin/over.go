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

// View draws folder and name each on lines of their own, to be found in an attachment's window.
func (v *over) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	phrases, t, k, width := &v.book.Words.HandIn, &v.book.Theme, keysOf(v.book.Window), min(w-2, 76)
	f := v.frame(words.WriteStep)
	f.Title, f.Keys = phrases.Title+" ── "+phrases.Over, []key.Binding{k.ToOverview, k.Help}
	paragraph := func(text string) {
		f.Add("")
		f.Add(kit.Wrap(text, width, "")...)
	}
	folder, name := filepath.Split(v.handed.File)
	f.Add(kit.Wrap(phrases.FileIn, width, "")...)
	f.Add(kit.Wrap(folder, w, "")...)
	paragraph(phrases.FileNamed)
	f.Add(kit.Styled(t.Selected, kit.Wrap(name, w, ""))...)
	paragraph(phrases.SendIt)
	if v.handed.Seal == exchange.ByPassphrase {
		paragraph(phrases.PassApart)
	}
	if len(v.handed.Estimates) > 0 {
		paragraph(phrases.Fixed)
	}
	paragraph(phrases.AnswerLater)
	return &f
}
