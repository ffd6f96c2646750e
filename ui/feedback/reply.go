package feedback

import (
	"cmp"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// replying is where the student says something back: a field for each answer, of which one at most has the cursor.
type replying struct {
	book   *logbook.Logbook
	heard  *store.Heard
	spots  []store.Spot
	fields []*kit.Field // beside spots
	at     int          // -1 while nothing is being typed
	notice string
}

func newReplying(book *logbook.Logbook, h *store.Heard, spots ...store.Spot) *replying {
	r := &replying{book: book, heard: h, spots: spots, at: -1}
	for _, at := range spots {
		r.fields = append(r.fields, kit.NewField(&book.Theme, h.Replies[at]))
	}
	return r
}

func (r *replying) writing() bool { return r.at >= 0 }

// key answers the keys that go to a field and those that are typed in it.
func (r *replying) key(press tea.KeyPressMsg) (cmd tea.Cmd, handled bool) {
	k := keysOf(r.book.Window)
	switch {
	case len(r.fields) == 0:
		return nil, false
	case key.Matches(press, k.Switch):
		r.move(1)
	case key.Matches(press, k.SwitchBack):
		r.move(-1)
	case !r.writing(), key.Matches(press, k.Stop), key.Matches(press, k.Help):
		return nil, false
	default:
		return r.write(press), true
	}
	return nil, true
}

// move goes to another field, or back to reading after the last one.
func (r *replying) move(by int) {
	n := len(r.fields) + 1
	r.at = (r.at+1+by+n)%n - 1
	r.notice = ""
	for i, f := range r.fields {
		f.Focus(i == r.at)
	}
}

func (r *replying) write(msg tea.Msg) tea.Cmd {
	f := r.fields[r.at]
	e := f.Update(msg)
	if r.notice = kit.Refusal(&r.book.Words.Walk, e); !e.Changed {
		return nil
	}
	return reply(r.book, r.heard, r.spots[r.at], f.Text)
}

// update takes pastes and what else concerns the fields.
func (r *replying) update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		if r.writing() {
			return r.write(msg)
		}
	case tea.BlurMsg:
		return r.book.Save()
	case window.ThemedMsg:
		for _, f := range r.fields {
			f.Style(&r.book.Theme)
		}
	}
	return nil
}

// leave saves and goes back to the screen below.
func (r *replying) leave() tea.Cmd {
	return tea.Batch(r.book.Save(), r.book.Pop())
}

func (r *replying) status() string { return cmp.Or(r.notice, r.book.Saved()) }

// keys are those of the screen around, or the few that work while something is being typed.
func (r *replying) keys(around ...key.Binding) []key.Binding {
	k := keysOf(r.book.Window)
	switch {
	case r.writing():
		return []key.Binding{k.Switch, k.Close, k.Help}
	case len(r.fields) > 0:
		around = append([]key.Binding{k.Reply}, around...)
	}
	return append(around, k.Close, k.Help)
}

// draw adds the field of a spot with its label, and says below it when the reply leaves.
func (r *replying) draw(f *kit.Frame, at store.Spot, label, note string, w int) {
	for i := range r.spots {
		if r.spots[i] != at {
			continue
		}
		t, height := &r.book.Theme, 2
		if i == r.at {
			height = 4
		}
		f.Add("")
		f.Add(kit.Styled(t.Title, kit.Wrap(label, w-2, " "))...)
		kit.DrawField(f, r.fields[i], w, height)
		if i == r.at {
			f.Add(kit.Styled(t.Quiet, kit.Wrap(note, w-2, " "))...)
		}
	}
}
