package group

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// school lists the tips on cards of schools, of which some are taken along.
type school struct {
	book *logbook.Logbook
	rows []journal.Tip
	mine map[string]bool // by mark
	read bool
	at   int
}

// Writes says that tips are taken along here.
func (*school) Writes() {}

func (v *school) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	if len(v.rows) == 0 {
		return nil, false
	}
	if moved, handled := turn(press, k, &v.at, len(v.rows)); moved {
		return nil, handled
	}
	row := v.rows[v.at]
	switch {
	case key.Matches(press, k.Mark):
		return v.take(row, !v.mine[row.Mark]), true
	case key.Matches(press, k.Choose):
		v.at = min(v.at+1, len(v.rows)-1)
		return v.take(row, true), true
	}
	return nil, false
}

// take ticks a tip, or leaves it again.
func (v *school) take(row journal.Tip, on bool) tea.Cmd {
	if v.mine[row.Mark] == on {
		return nil
	}
	v.mine[row.Mark] = on
	row.At = v.book.Now()
	return v.book.Do(v, changeTips(v.book, func(s *store.Journal) error {
		if on {
			return s.SaveTip(&row)
		}
		return s.RemoveTip(row.Mark)
	}))
}

// Point puts the cursor on a tip, which a click takes along.
func (v *school) Point(row int) bool {
	v.at = row
	return true
}

func (v *school) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		if !v.read {
			return v.book.Do(v, readSchool(v.book))
		}
	case schoolMsg:
		if msg.err != nil {
			return v.book.Tell(v.book.Words.Errors.Say(msg.err))
		}
		v.read = true
		v.rows = store.SchoolTips(msg.cards)
		v.heard(msg.tips)
	case tipsMsg:
		if msg.err != nil {
			return v.book.Tell(v.book.Words.Errors.Say(msg.err))
		}
		v.heard(msg.tips)
	}
	return nil
}

func (v *school) heard(tips []journal.Tip) {
	v.mine = map[string]bool{}
	for i := range tips {
		v.mine[tips[i].Mark] = true
	}
}

func (v *school) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k, t, say := v.book, keysOf(v.book.Window), &v.book.Theme, &v.book.Words.Group
	f := &kit.Frame{Title: say.FromSchool, Status: book.Saved(), Keys: []key.Binding{k.Choose, k.Mark, k.Close, k.Help}}
	if v.read && len(v.rows) == 0 {
		f.Keys = f.Keys[2:]
		f.Add(kit.Styled(t.Quiet, kit.Wrap(say.NoSchool, min(w, kit.Prose), ""))...)
		return f
	}
	if h > 12 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(say.SchoolIntro, min(w, kit.Prose), ""))...)
		f.Add("")
	}
	for i := max(0, v.at-h); i < min(len(v.rows), v.at+h); i++ { // the rest is surely out of sight
		row := &v.rows[i]
		f.Row(t, i, i == v.at, func(name lipgloss.Style) []string {
			sign, said := "□ ", ""
			if v.mine[row.Mark] {
				sign, said = t.Accent.Render("■ "), "  "+book.Words.Stand.Ticked
			}
			lines := kit.Styled(name, kit.Wrap(row.Text, max(1, min(w, kit.Prose)-2-lipgloss.Width(said)), ""))
			lines[0] = sign + lines[0] + t.Accent.Render(said)
			for i := range lines[1:] {
				lines[i+1] = "  " + lines[i+1]
			}
			return lines
		})
	}
	return f
}

func (v *school) Chapter() window.Chapter { return Chapter(v.book.Window) }
