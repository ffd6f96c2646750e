package stage

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
)

// readRow is a row of what may be read, with what enter does there.
type readRow struct {
	name, value string
	may         bool // it is one of those that say whether what was said may travel
	do          func() tea.Cmd
}

// pair is the one in sight, nil where none may be read, and behind the last.
func (v *statements) pair() *journal.Pair {
	if pairs := v.pairs(); v.at < len(pairs) {
		return &pairs[v.at]
	}
	return nil
}

// between are the moments of the pair in sight.
func (v *statements) between() []*journal.Summary {
	if p := v.pair(); p != nil {
		return p.Between(v.stand().Period.Moments)
	}
	return nil
}

// lines counts what the cursor goes along while nothing is asked: moments of the pair in sight and the rows below them.
func (v *statements) lines() int { return len(v.between()) + len(v.rows()) }

// rows are those below what is read: the way on, or at the end of it all that can be done.
func (v *statements) rows() (rows []readRow) {
	say, stand := &v.book.Words.Stage, &v.book.Words.Stand
	if v.pair() != nil {
		name := say.ToEnd
		if v.at+1 < len(v.pairs()) {
			name = say.NextStatement
		}
		return []readRow{{name: stand.Onward, value: name, do: func() tea.Cmd { return v.leaf(1) }}}
	}
	paired, said := len(v.pairs()) > 0, !v.stand().Over.Untouched()
	if paired {
		rows = append(rows, v.mayRow(false), v.mayRow(true))
	}
	if said && len(v.round().Open) > 0 {
		rows = append(rows, readRow{name: say.Rest, value: say.RestAbout, do: v.ask})
	}
	rows = append(rows, readRow{name: say.Done, value: say.DoneAbout, do: v.leave})
	if said && !paired { // below the way back: who hurries on does not come to the end of a stage by it
		rows = append(rows, readRow{name: say.Again, value: say.AgainHow, do: func() tea.Cmd {
			v.again = true
			return v.ask()
		}})
	}
	return rows
}

func (v *statements) ask() tea.Cmd {
	v.begin()
	return nil
}

// mayRow says yes or no to what was said on both sides, and goes on.
func (v *statements) mayRow(may bool) readRow {
	return readRow{may: true, do: func() tea.Cmd {
		if v.line = mayRows; v.stand().Over.MayTravel() == may {
			return nil
		}
		return v.book.KeepPositions(v.stand(), journal.Shared(v.stand().Over.Positions, may))
	}}
}

// readKey answers while nothing is asked.
func (v *statements) readKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, moments := keysOf(v.book.Window), v.between()
	switch {
	case k.Step(press, &v.line, v.lines()):
	case key.Matches(press, k.Switch, k.SwitchBack):
		return nil, v.tab(press)
	case key.Matches(press, k.Next, k.Right):
		return v.leaf(1), true
	case key.Matches(press, k.Before, k.Left):
		return v.leaf(-1), true
	case key.Matches(press, k.NextStage) && v.turns():
		v.opened, v.again, v.at, v.line = false, false, 0, 0
		return v.turn(v), true
	case key.Matches(press, k.Choose) && v.line < len(moments):
		return v.book.Do(v, v.book.ReadEntry(moments[v.line].ID)), true
	case key.Matches(press, k.Choose):
		return v.rows()[v.line-len(moments)].do(), true
	default:
		return nil, false
	}
	return nil, true
}

// tab goes from row to row, and says false past the last one, having gone to the first.
func (v *statements) tab(press tea.KeyPressMsg) (within bool) {
	to, n := v.line+1, v.lines()
	if key.Matches(press, v.book.Keys.SwitchBack) {
		to = v.line - 1
	}
	v.line = (to + n) % n
	return to >= 0 && to < n
}

// leaf goes to another pair. Behind the last one stands what can be done with them.
func (v *statements) leaf(by int) tea.Cmd {
	to := v.at + by
	if to >= 0 && to <= len(v.pairs()) {
		v.at, v.line = to, 0
	}
	return nil
}
