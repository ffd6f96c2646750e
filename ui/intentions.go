package ui

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
)

// intentions lists what the student meant to do, with what came of it. None is ever overdue.
type intentions struct {
	env  *logbook
	rows []journal.Intention
	read bool
	at   int
}

// intentionsMsg is the list as it stands in the journal.
type intentionsMsg struct {
	rows []journal.Intention
	err  error
}

func newIntentions(e *logbook) *intentions { return &intentions{env: e} }

func (v *intentions) key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	e, k := v.env, &v.env.keys
	switch {
	case k.step(press, &v.at, len(v.rows)):
	case len(v.rows) == 0:
		return nil, false
	case key.Matches(press, k.Choose):
		return e.do(v, e.readEntry(v.rows[v.at].ID)), true
	case key.Matches(press, k.CameBack):
		if returns := v.rows[v.at].Returns; len(returns) > 0 && returns[len(returns)-1].Entry != "" {
			return e.do(v, e.readEntry(returns[len(returns)-1].Entry)), true
		}
	case key.Matches(press, k.LetGo):
		if v.rows[v.at].Open() {
			id := v.rows[v.at].ID
			return e.confirm(e.words.Stand.AskLetGo, func() tea.Cmd { return e.do(v, e.letGo(id)) }), true
		}
	default:
		return nil, false
	}
	return nil, true
}

func (v *intentions) update(msg tea.Msg) tea.Cmd {
	e := v.env
	switch msg := msg.(type) {
	case shownMsg:
		return e.run(v, e.readIntentions())
	case intentionsMsg:
		if msg.err != nil {
			return e.tell(e.words.Errors.say(msg.err))
		}
		v.rows, v.read = msg.rows, true
		v.at = max(0, min(v.at, len(v.rows)-1))
	case entryMsg:
		return showEntry(e, msg)
	}
	return nil
}

func (v *intentions) view(w, h int) (string, *tea.Cursor) {
	e, k, t := v.env, &v.env.keys, &v.env.theme
	f := frame{title: e.words.Stand.Intentions}
	f.keys = []key.Binding{k.Read, k.CameBack, k.LetGo, k.Close, k.Help}
	if len(v.rows) == 0 && v.read {
		f.add(styled(t.Quiet, wrap(e.words.Stand.NoIntention, min(w-2, 90), "   "))...)
		f.keys = []key.Binding{k.Close, k.Help}
	}
	if len(v.rows) > 0 && !v.rows[v.at].Open() {
		f.keys = []key.Binding{k.Read, k.CameBack, k.Close, k.Help}
	}
	for i := range v.rows {
		v.row(&f, &v.rows[i], i == v.at, w)
	}
	return f.draw(t, w, h)
}

func (v *intentions) row(f *frame, i *journal.Intention, here bool, w int) {
	e, t := v.env, &v.env.theme
	lines := wrap(e.words.Walk.planned(i.Plan), min(w-4, 90), "   ")
	mark, style := "   ", t.Plain
	if here {
		f.see(len(lines) + 2)
		mark, style = t.Accent.Render(" ► "), t.Selected
	}
	for n, line := range lines {
		if line = style.Render(strings.TrimPrefix(line, "   ")); n == 0 {
			line = mark + line
		} else {
			line = "   " + line
		}
		f.add(line)
	}
	f.add(styled(t.Quiet, wrap(v.told(i), w-4, "   "))...)
	f.add("")
}

// told says when an intention was made and what came of it since.
func (v *intentions) told(i *journal.Intention) string {
	e := v.env
	parts := []string{e.words.Dates.day(i.Made, e.now())}
	for _, r := range i.Returns {
		parts = append(parts, e.words.Facts.Outcomes[r.Outcome]+" ("+e.words.Dates.column(r.At, e.now())+")")
	}
	if i.Gone {
		parts = append(parts, e.words.Entry.Deleted)
	} else if i.Open() {
		parts = append(parts, e.words.Stand.StillOpen)
	}
	return strings.Join(parts, " · ")
}
