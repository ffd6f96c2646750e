// Package stage is what a student writes over a whole stage: where they stand on statements, before it and after it, and the stage in three
// answers, for head, heart and hands.
//
// Begin with over, which both screens share, and go on with statements. What is asked when, and what may be read when, is journal's
// (statements.go there): a screen shows no stand that those rules keep shut. What is written goes through the logbook to the keeper, which
// writes it; whether it may travel is asked at the end of each, and no is what stands there until somebody says yes.
//
// Nothing here is counted, compared or due. Entries are opened through package entries; the screens over a stage that show where a student
// stands open these, so they may not be imported here.
package stage

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// over is what the screens share: which stage they are about, and how to go to another.
type over struct {
	book   *logbook.Logbook
	stage  string
	notice string
}

// stand is what was read last of the stage, nil while nothing was. It may be another after each message, so nobody keeps it.
func (v *over) stand() *logbook.Stand { return v.book.Stand(v.stage) }

func (v *over) read(asker window.Screen) tea.Cmd {
	return v.book.Run(asker, v.book.ReadStand(v.stage))
}

// turns says that there is another stage to go to.
func (v *over) turns() bool { return len(v.book.Stages(false)) > 1 }

// turn goes to the next stage, behind the last one to the first.
func (v *over) turn(asker window.Screen) tea.Cmd {
	all := v.book.Stages(false)
	at := slices.IndexFunc(all, func(o kit.Option) bool { return o.ID == v.stage })
	v.stage = all[(at+1)%len(all)].ID
	return tea.Batch(v.book.Save(), v.read(asker))
}

// hear asks for the stage when the screen is shown, and takes in what was read.
func (v *over) hear(asker window.Screen, msg tea.Msg) (taken bool, cmd tea.Cmd) {
	switch msg := msg.(type) {
	case window.ShownMsg:
		return false, v.read(asker)
	case tea.BlurMsg:
		return false, v.book.Save()
	case logbook.StandMsg:
		taken, cmd := v.book.TakeStand(asker, msg)
		return taken && msg.Stand.Stage == v.stage, cmd
	}
	return false, nil
}

// leave closes the screen with all that was written on it saved.
func (v *over) leave() tea.Cmd { return tea.Batch(v.book.Save(), v.book.Pop()) }

// row is a line with a name, and from a column on what it leads to or how it stands.
func (v *over) row(f *kit.Frame, i int, here bool, name, value string, w int) {
	at := min(27, w/2)
	f.Row(&v.book.Theme, i, here, func(style lipgloss.Style) []string {
		return []string{style.Render(kit.Cell(name, at-1)+" ") + v.book.Theme.Quiet.Render(kit.Cell(value, w-at))}
	})
}

// prose adds text as paragraphs, and a blank line behind it.
func (v *over) prose(f *kit.Frame, style lipgloss.Style, text string, w int) {
	f.Add(kit.Styled(style, kit.Wrap(text, min(w, kit.Prose), ""))...)
	f.Add("")
}

// mayRows is how many rows drawMay draws: no, and yes.
const mayRows = 2

// drawMay asks whether what was written may travel, in rows from first on.
func (v *over) drawMay(f *kit.Frame, first, at int, may bool, w, h int) {
	t, say := &v.book.Theme, &v.book.Words.Stage
	f.Add(kit.Styled(t.Title, kit.Wrap(say.May, min(w, kit.Prose), ""))...)
	for i, name := range []string{say.StaysHere, say.GoesAlong} {
		f.Row(t, first+i, at == first+i, func(style lipgloss.Style) []string {
			if may != (i == 1) {
				return []string{style.Render("○ " + name)}
			}
			return []string{t.Accent.Render("● ") + style.Render(name) + "  " + t.Accent.Render(v.book.Words.Stand.Chosen)}
		})
	}
	if h > 18 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(say.MayAbout, min(w, kit.Prose), ""))...)
	}
	f.Add("")
}

// Chapter is about the screens of this package.
func Chapter(win *window.Window) window.Chapter {
	k := keysOf(win)
	return window.Chapter{Name: win.Words.Stage.Statements + ", " + win.Words.Stage.Whole,
		Keys: []key.Binding{k.TakeStand, k.Clear, k.Undo, k.Next, k.Before, k.NextStage}}
}

func (v *over) Chapter() window.Chapter { return Chapter(v.book.Window) }
