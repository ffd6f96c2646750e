package group

import (
	"fmt"
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// tips lists what the student takes along, by what it is good for.
type tips struct {
	book   *logbook.Logbook
	all    []journal.Tip
	read   bool
	at     int
	notice string
	gone   *journal.Tip // the one that was removed last
}

// NewTips opens the list of tips.
func NewTips(book *logbook.Logbook) window.Screen { return &tips{book: book} }

// tipRow is one line: a tip, or the way to write one for something, or to what the school's card offers.
type tipRow struct {
	tip    *journal.Tip
	good   journal.TipFor
	school bool
}

// rows gives one group after the other, each with the way to add to it at its end.
func (v *tips) rows() (rows []tipRow) {
	for _, good := range journal.TipsFor() {
		for i := range v.all {
			if v.all[i].Good() == good {
				rows = append(rows, tipRow{tip: &v.all[i], good: good})
			}
		}
		rows = append(rows, tipRow{good: good})
	}
	return append(rows, tipRow{school: true})
}

// Writes says that tips are written here.
func (*tips) Writes() {}

// Key answers a key.
func (v *tips) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	book, k, rows := v.book, keysOf(v.book.Window), v.rows()
	if moved, handled := turn(press, k, &v.at, len(rows)); moved {
		return nil, handled
	}
	row := rows[min(v.at, len(rows)-1)]
	switch {
	case key.Matches(press, k.Choose, k.Edit):
		return v.open(row), true
	case key.Matches(press, k.Delete) && row.tip != nil:
		gone := *row.tip
		v.gone, v.notice = &gone, book.Undoable(book.Words.Group.TipGone)
		return book.Do(v, changeTips(book, func(s *store.Journal) error { return s.RemoveTip(gone.Mark) })), true
	case key.Matches(press, k.Undo) && v.gone != nil:
		back := *v.gone
		v.gone, v.notice = nil, book.Words.Group.TipBack
		return book.Do(v, changeTips(book, func(s *store.Journal) error { return s.SaveTip(&back) })), true
	}
	return nil, false
}

func (v *tips) open(row tipRow) tea.Cmd {
	switch {
	case row.school:
		return v.book.Push(&school{book: v.book})
	case row.tip != nil:
		return v.book.Push(newTip(v.book, *row.tip))
	}
	mark, err := v.book.Store.NewMark()
	if err != nil {
		return v.book.Tell(v.book.Words.Errors.Say(err))
	}
	return v.book.Push(newTip(v.book, journal.Tip{Mark: mark, For: row.good, At: v.book.Now()}))
}

// Point puts the cursor on a row, all of which open.
func (v *tips) Point(row int) bool {
	v.at = row
	return true
}

// Update takes in the tips. One whose words are gone is none any more.
func (v *tips) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		return v.book.Do(v, readTips(v.book))
	case tipsMsg:
		if msg.err != nil {
			return v.book.Tell(v.book.Words.Errors.Say(msg.err))
		}
		v.all = slices.DeleteFunc(msg.tips, func(t journal.Tip) bool { return t.Text == "" })
		v.read, v.at = true, min(v.at, len(v.rows())-1)
	}
	return nil
}

// View draws both groups.
func (v *tips) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	k, t, say := keysOf(v.book.Window), &v.book.Theme, &v.book.Words.Group
	rows := v.rows()
	f := &kit.Frame{Title: say.Tips, Where: say.TipCount.Of(len(v.all)), Status: v.notice, Keys: []key.Binding{k.Open}}
	if rows[v.at].tip != nil {
		f.Keys = append(f.Keys, k.Delete)
	}
	if v.gone != nil {
		f.Keys = append(f.Keys, k.Undo)
	}
	f.Keys = append(f.Keys, k.Close, k.Help)
	if h > 14 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(say.TipsIntro, min(w, kit.Prose), ""))...)
		f.Add("")
	}
	for i, row := range rows {
		if !row.school && (i == 0 || rows[i-1].good != row.good) {
			f.Add(t.Title.Render(kit.Few(say.For[row.good], w, 1, "")[0]))
		}
		switch {
		case row.school:
			drawAct(f, t, i, i == v.at, act{name: say.FromSchool, about: say.FromSchoolAbout}, w)
		case row.tip == nil:
			drawAct(f, t, i, i == v.at, act{name: "+ " + say.AddTip}, w)
			f.Add("")
		default:
			f.Row(t, i, i == v.at, func(name lipgloss.Style) []string { return v.lines(row.tip, name, i == v.at, min(w, kit.Prose)) })
		}
	}
	return f
}

// lines gives a tip, whole under the cursor, with where it came from and where it comes back.
func (v *tips) lines(tip *journal.Tip, name lipgloss.Style, here bool, w int) []string {
	text := kit.Few(kit.UpTo(tip.Text, 4000), w, 2, "")
	if here {
		text = kit.Wrap(tip.Text, w, "")
	}
	if len(text) == 0 {
		text = []string{""}
	}
	about := source(v.book, tip)
	if tip.Criterion != "" {
		about += " · " + v.book.Criterion(tip.Criterion)
	}
	return append(kit.Styled(name, text), v.book.Theme.Quiet.Render(kit.Few(about, w, 1, "")[0]))
}

// source says where a tip came from.
func source(book *logbook.Logbook, tip *journal.Tip) string {
	say := &book.Words.Group
	if tip.From == journal.FromAnswer && tip.Of != "" {
		return fmt.Sprintf(say.FromName, journal.Line(tip.Of))
	}
	return say.From[tip.From]
}

func (v *tips) Chapter() window.Chapter { return Chapter(v.book.Window) }
