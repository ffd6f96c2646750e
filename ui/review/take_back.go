package review

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/desk"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// takeBack shows whose keys a file holds, beside those that are here, and puts them in their place once the lecturer says so.
type takeBack struct {
	desk  *desk.Desk
	moved *store.Moved
	at    int
	said  string
	done  bool
	back  *store.Moved // the keys that were here before; nil where there is nothing to put back
}

// NewTakeBack shows a file of keys that was opened.
func NewTakeBack(desk *desk.Desk, moved *store.Moved) window.Screen {
	return &takeBack{desk: desk, moved: moved}
}

// same says that the keys are those that are here.
func (v *takeBack) same() bool {
	return v.moved.Signs == v.desk.Signs && v.moved.Recipient == v.desk.Own && v.moved.Reviewer.ID == v.desk.Set.Reviewer.ID
}

func (v *takeBack) take() tea.Cmd {
	desk, say := v.desk, &v.desk.Words.Lecturers
	take := func() tea.Cmd { return desk.Do(v, desk.TakeBack(v.moved)) }
	if v.same() {
		return take()
	}
	return desk.Ask(say.AskTake, say.AskTakeSays, window.Answer{Name: say.NotNow, Keys: desk.Keys.Close}, window.Answer{Name: say.TakeNow, Do: take})
}

func (v *takeBack) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	desk, k := v.desk, keysOf(v.desk.Window)
	switch {
	case v.back != nil && key.Matches(press, k.Undo):
		v.moved = v.back
		return desk.Do(v, desk.TakeBack(v.moved)), true
	case key.Matches(press, k.Close), key.Matches(press, k.Choose) && (v.done || v.at == 0):
		if desk.Alone() {
			return desk.Quit(), true
		}
		return desk.Pop(), true
	case !v.done && desk.Ready() && k.Step(press, &v.at, 2):
		return nil, true
	case key.Matches(press, k.Choose):
		return v.take(), true
	}
	return nil, false
}

// Point puts the cursor on a row, which a click opens.
func (v *takeBack) Point(row int) bool {
	v.at = row
	return true
}

func (v *takeBack) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		if !v.desk.Ready() {
			return v.desk.Do(v, v.desk.Lay())
		}
	case desk.LaidMsg:
		if msg.Err != nil {
			v.said, v.done = v.desk.Words.SayDesk(msg.Err), true
			return nil
		}
		v.desk.Settle(msg)
	case desk.TakenBackMsg:
		return v.taken(msg)
	}
	return nil
}

// taken says what came, and holds what was here for the key that puts it back.
func (v *takeBack) taken(msg desk.TakenBackMsg) tea.Cmd {
	desk, say := v.desk, &v.desk.Words.Lecturers
	if msg.Err != nil {
		return desk.Tell(desk.Words.SayDesk(msg.Err))
	}
	same := v.same()
	desk.Settle(msg.Laid)
	said := []string{fmt.Sprintf(say.Taken, v.moved.Reviewer.Name), say.TakenReviews.Some(msg.Taken.Came), say.TakenStayed.Some(msg.Taken.Stayed)}
	v.said, v.done, v.back, v.at = strings.Join(words.Said(said...), " "), true, nil, 0
	if back, err := store.ReadMoved(msg.Taken.Before); err == nil && !same {
		v.back, v.said = back, desk.Undoable(v.said)
	}
	return nil
}

func (v *takeBack) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	desk, k := v.desk, keysOf(v.desk.Window)
	say, t, width := &desk.Words.Lecturers, &desk.Theme, min(w, kit.Prose)
	f := &kit.Frame{Title: say.TakeTitle, Keys: []key.Binding{k.Close, k.Help}}
	if v.done {
		if v.back != nil {
			f.Keys = []key.Binding{k.Undo, k.Close, k.Help}
		}
		f.Add(kit.Wrap(v.said, width, "")...)
		return f
	}
	f.Add(kit.Styled(t.Title, kit.Wrap(fmt.Sprintf(say.TakeAbout, cmp.Or(v.moved.Reviewer.Name, desk.Words.Trust.Nameless)), width, ""))...)
	f.Add("", t.Quiet.Render(desk.Words.Trust.Fingerprint))
	for four := range slices.Chunk(exchange.Fingerprint(v.moved.Signs), 4) {
		f.Add(kit.Wrap(strings.Join(four, " "), w, "  ")...)
	}
	f.Add("")
	holds := say.TakeKeys
	if v.moved.Reviews > 0 {
		holds = say.TakeReviews.Of(v.moved.Reviews)
	}
	f.Add(kit.Wrap(holds, width, "")...)
	if !desk.Ready() {
		return f
	}
	about := say.TakeSame
	if !v.same() {
		about = fmt.Sprintf(say.TakeInstead, cmp.Or(desk.Set.Reviewer.Name, desk.Words.Trust.Nameless))
	}
	f.Add(kit.Wrap(about, width, "")...)
	f.Keys = []key.Binding{k.Choose, k.Close, k.Help}
	f.Pin()
	f.Add("")
	for i, name := range []string{say.NotNow, say.TakeNow} {
		f.Row(t, i, i == v.at, func(style lipgloss.Style) []string { return []string{style.Render(name)} })
	}
	return f
}
