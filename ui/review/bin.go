package review

import (
	"cmp"
	"fmt"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/store"
	"koffiemoment/ui/desk"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// bin shows about which students something was wiped and can still be put back, and takes that away for good on request.
type bin struct {
	desk   *desk.Desk
	rows   []store.Forgotten
	read   bool // so that a bin that was not read yet does not say that it is empty
	at     int
	notice string
}

// Key answers a key. To put back has a key of its own, and so has what can't be taken back.
func (v *bin) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	d, k := v.desk, keysOf(v.desk.Window)
	switch {
	case k.Step(press, &v.at, len(v.rows)):
	case len(v.rows) == 0:
		return nil, false
	case key.Matches(press, k.Undo):
		return d.Do(v, d.Restore(v.rows[v.at:v.at+1])), true
	case key.Matches(press, k.Purge):
		return v.askPurge(v.rows[v.at : v.at+1]), true
	default:
		return nil, false
	}
	return nil, true
}

// askPurge asks before what can't be taken back, and says about whom.
func (v *bin) askPurge(rows []store.Forgotten) tea.Cmd {
	say := &v.desk.Words.Review
	return v.desk.Ask(fmt.Sprintf(say.AskPurge, v.name(&rows[0])), "", window.Answer{Name: say.KeepIt},
		window.Answer{Name: v.desk.Words.List.PurgeIt, About: v.desk.Words.List.PurgeItAbout, Do: func() tea.Cmd { return v.desk.Do(v, v.desk.Purge(rows)) }})
}

func (v *bin) name(one *store.Forgotten) string { return nameOrID(v.desk, one.Student, one.Journal) }

// nameOrID is what a student is called whose hand-in may not be at hand.
func nameOrID(d *desk.Desk, student, journalID string) string {
	return cmp.Or(kit.UpTo(student, 100), fmt.Sprintf("%s %.8s", d.Words.Student.NoName, journalID))
}

// Point puts the cursor on a row.
func (v *bin) Point(row int) bool {
	v.at = row
	return false
}

// Update takes what was read, and reads anew after each change.
func (v *bin) Update(msg tea.Msg) tea.Cmd {
	var err error
	switch msg := msg.(type) {
	case window.ShownMsg:
		return v.desk.Run(v, v.desk.ReadBin())
	case desk.BinMsg:
		v.rows, v.read, err = msg.Bin, true, msg.Err
		v.at = max(0, min(v.at, len(v.rows)-1))
	case desk.RestoredMsg:
		v.desk.Marked(msg.MarkedMsg)
		if err = msg.Err; err == nil {
			v.notice = v.desk.Words.Review.PutBack
			return v.desk.Run(v, v.desk.ReadBin())
		}
	case desk.PurgedMsg:
		if err = msg.Err; err == nil {
			v.notice = v.desk.Words.List.Purged
			return tea.Batch(v.desk.Run(v, v.desk.ReadBin()), v.desk.TellUnreached(msg.Missed))
		}
	}
	if err != nil {
		return v.desk.Tell(v.desk.Words.SayDesk(err))
	}
	return nil
}

func (v *bin) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	d, t, k := v.desk, &v.desk.Theme, keysOf(v.desk.Window)
	say := &d.Words.Review
	f := &kit.Frame{Title: d.Words.List.BinTitle, Where: say.Students.Of(len(v.rows)), Status: v.notice, Keys: []key.Binding{k.Close, k.Help}}
	if len(v.rows) == 0 && v.read {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(d.Words.List.BinEmpty, w, ""))...)
		return f
	}
	f.Add(kit.Styled(t.Quiet, kit.Wrap(fmt.Sprintf(say.BinAbout, store.BinDays), min(w, kit.Prose), ""))...)
	f.Add("")
	if len(v.rows) > 0 {
		f.Keys = []key.Binding{k.Undo, k.Purge, k.Up, k.Down, k.Close, k.Help}
	}
	f.Window(t, len(v.rows), v.at, true, f.Room(h)-len(f.Body), w, func(i int) kit.Line {
		return kit.Line{Row: i, Draw: func(style lipgloss.Style) string {
			when := d.Words.List.DaysLeft.Of(v.rows[i].Left)
			if w >= 60 {
				when = fmt.Sprintf(say.WipedOn, d.Words.Dates.Near(v.rows[i].Forgotten, d.Now())) + " · " + when
			}
			name := max(8, w-len([]rune(when))-2)
			return style.Render(kit.Cell(v.name(&v.rows[i]), name)) + "  " + t.Quiet.Render(when)
		}}
	})
	return f
}
