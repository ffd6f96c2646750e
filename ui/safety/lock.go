package safety

import (
	"fmt"
	"strconv"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/store/vault"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// Lockable is one of the person's own files while the program has it open, as its lock needs it.
type Lockable interface {
	Path() string
	Key() *vault.Key
	Lock(*vault.Key) error
	Unlock() error
	FollowLock(progress func(done, all int)) ([]string, error)
	Unfollowed() ([]string, error)
}

// Locking is a file whose lock is set, changed or taken away, and what stands around it.
type Locking struct {
	Of       File
	Open     func() Lockable // as it is now
	Outbox   string          // where other files go; a recovery sheet goes there unless somebody chooses otherwise. Empty for nowhere
	Idle     func() int      // after how many minutes the curtain falls
	KeepIdle func(minutes int) tea.Cmd
}

// usualIdle is after how many minutes the curtain falls once there is a lock, unless somebody chooses otherwise.
const usualIdle = 10

// NewLock opens the way to a lock where there is none, and else what can be done with the one that there is.
func NewLock(win *window.Window, l Locking) window.Screen {
	if l.Open().Key() == nil {
		return newSteps(win, l, setting, nil)
	}
	return &Lock{win: win, l: l}
}

// Lock is the screen of a file that is locked: another passphrase, its recovery sheet, the curtain, and the way out of it.
type Lock struct {
	win    *window.Window
	l      Locking
	form   kit.Form
	acts   map[*kit.Row]func() tea.Cmd
	missed []string // copies that did not follow
	task   *window.Task
}

// Writes says that a lock is changed here, which can't be where one only reads.
func (*Lock) Writes() {}

func (v *Lock) build() {
	say := &v.win.Words.Lock
	v.acts, v.form.Rows = map[*kit.Row]func() tea.Cmd{}, nil
	add := func(label, value string, do func() tea.Cmd) {
		row := &kit.Row{Label: label, Value: value, Set: func(string) {}}
		v.acts[row] = do
		v.form.Rows = append(v.form.Rows, row)
	}
	if len(v.missed) > 0 {
		add(say.Retry, say.RetryValue, v.follow)
	}
	add(say.Change, say.ChangeValue, func() tea.Cmd { return v.ask(changing) })
	add(say.SheetRow, say.SheetValue, func() tea.Cmd { return v.ask(showing) })
	v.form.Rows = append(v.form.Rows, v.idleRow())
	add(say.Remove, say.RemoveValue, func() tea.Cmd { return v.ask(removing) })
	v.form.Enter()
}

func (v *Lock) idleRow() *kit.Row {
	say := &v.win.Words.Lock
	options, chosen := []kit.Option{{ID: "0", Name: say.IdleOff}}, v.l.Idle()
	times := []int{5, usualIdle, 30}
	for i, minutes := range times {
		if chosen > 0 && chosen < minutes && (i == 0 || chosen > times[i-1]) { // one that another program chose
			options = append(options, idleOption(say.IdleFor, chosen))
		}
		options = append(options, idleOption(say.IdleFor, minutes))
	}
	if chosen > times[len(times)-1] {
		options = append(options, idleOption(say.IdleFor, chosen))
	}
	row := kit.ChoiceRow(say.Idle, options, strconv.Itoa(chosen), func(id string) {})
	row.Note = say.IdleNote
	return row
}

func idleOption(name string, minutes int) kit.Option {
	id := strconv.Itoa(minutes)
	return kit.Option{ID: id, Name: fmt.Sprintf(name, id)}
}

// ask has whoever sits here show that it is their lock, and then goes on.
func (v *Lock) ask(what deed) tea.Cmd {
	win, l := v.win, v.l
	held := l.Open().Key()
	return win.Push(NewGate(win, Asks{
		Head:  held.Head(),
		About: win.Words.Lock.File(l.Of.Reviews).Ask,
		With: func(given *vault.Key) (Enter, error) {
			if !given.Same(held) {
				return nil, vault.ErrWrong
			}
			return func() tea.Cmd { return win.Push(newSteps(win, l, what, held)) }, nil
		},
		Leave: win.Pop,
	}))
}

// followedMsg brings which copies did not follow.
type followedMsg struct {
	missed []string
	err    error
}

func (v *Lock) follow() tea.Cmd {
	open := v.l.Open()
	var cmd tea.Cmd
	v.task, cmd = v.win.BeginHeld(v, follows(open))
	return cmd
}

// Key answers the rows.
func (v *Lock) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, row := keysOf(v.win), v.form.Rows[v.form.At]
	switch {
	case key.Matches(press, k.Close):
		return v.win.Pop(), true
	case key.Matches(press, k.Choose) && v.acts[row] != nil:
		return v.acts[row](), true
	case key.Matches(press, k.Switch):
		return nil, v.form.Turn(1)
	case key.Matches(press, k.SwitchBack):
		return nil, v.form.Turn(-1)
	}
	changed, handled := v.form.Key(press, &k.Keys)
	if changed {
		minutes, _ := strconv.Atoi(row.Options[row.Chosen].ID)
		return tea.Batch(v.l.KeepIdle(minutes), v.win.Save()), true
	}
	return nil, handled
}

// Point puts the cursor on a row, of which those that lead somewhere open.
func (v *Lock) Point(row int) bool { return v.form.Point(row) }

// Update reads anew which copies did not follow whenever it is shown, and leaves once there is no lock any more.
func (v *Lock) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		open := v.l.Open()
		if open.Key() == nil {
			return v.win.Pop()
		}
		v.build()
		return v.win.Run(v, func() tea.Msg {
			missed, err := open.Unfollowed()
			return followedMsg{missed, err}
		})
	case followedMsg:
		v.task, v.missed = nil, msg.missed
		v.build()
	}
	return nil
}

// View says how things stand, and what can be done.
func (v *Lock) View(w, h int) *kit.Frame {
	cells := kit.Measure(w)
	say, t, k := &v.win.Words.Lock, &v.win.Theme, keysOf(v.win)
	f := &kit.Frame{Title: say.Title, Keys: []key.Binding{k.Choose, k.Close, k.Help}}
	if v.task != nil {
		f.Keys = nil
		v.task.Draw(f, t, say.Following, say.Locking, cells)
		return f
	}
	if len(v.form.Rows[v.form.At].Options) > 0 {
		f.Keys[0] = k.Turn
	}
	prose(f, t.Plain, say.File(v.l.Of.Reviews).OnLock, cells)
	prose(f, t.Quiet, say.Final, cells)
	f.Add("")
	if len(v.missed) > 0 {
		prose(f, t.Plain, say.SayUnfollowed(v.l.Of.Reviews, true, v.missed), cells)
		f.Add("")
	}
	f.Form(t, &v.form, cells, true, 2)
	return f
}

// Chapter is this screen's page in the help.
func (v *Lock) Chapter() window.Chapter { return lockChapter(v.win) }

func lockChapter(win *window.Window) window.Chapter {
	k, say := keysOf(win), &win.Words.Lock
	return window.Chapter{Name: say.Title, Keys: []key.Binding{k.Choose, k.Close}, Notes: []string{say.Not, say.Final, say.PhraseAbout}}
}
