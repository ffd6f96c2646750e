package safety

import (
	"context"
	"errors"
	"fmt"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/store/vault"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// steps is the way to a lock, to another passphrase of it, away from it, or to its sheet: one thing is asked at a time. Nothing of the file
// changes before the last step, and esc leaves all as it was until then.
type steps struct {
	win  *window.Window
	l    Locking
	deed deed
	step step

	at            int // among the rows of a step
	form          kit.Form
	phrase, again string
	shown         bool       // what is typed shows
	key           *vault.Key // the one of the lock, or the new one
	sheet         string     // the file that the sheet was written to; empty for none
	said          string     // why a step does not go on, or what it did
	idles         bool       // the curtain is to fall by itself because of the lock
	task          *window.Task
	ended         endedMsg
}

// deed is what all of it is for.
type deed int

const (
	setting deed = iota
	changing
	showing
	removing
)

// step is what is asked or told now.
type step int

const (
	reading  step = iota // what a lock does
	choosing             // a passphrase
	making               // the key
	keeping              // the recovery sheet
	parting              // whether the lock is to go
	writing              // the file, and its copies
	over
)

// newSteps begins with what has to be read or chosen first. The key is that of the lock that there is.
func newSteps(win *window.Window, l Locking, what deed, held *vault.Key) *steps {
	v := &steps{win: win, l: l, deed: what, key: held}
	v.begin(map[deed]step{setting: reading, changing: choosing, showing: keeping, removing: parting}[what])
	return v
}

// Writes says that a lock is set here, which can't be where one only reads.
func (*steps) Writes() {}

func (v *steps) begin(s step) {
	v.step, v.at, v.said = s, 0, ""
	v.build(phraseRow)
}

// The rows where a passphrase is chosen.
const (
	phraseRow = iota
	againRow
	onRow
	showPhraseRow
)

// build makes the fields, with the cursor on one of the rows.
func (v *steps) build(at int) {
	say, t, none := &v.win.Words.Lock, &v.win.Theme, func(string) {}
	phrase := kit.SecretRow(t, say.Phrase, v.phrase, func(s string) { v.phrase, v.said = s, "" })
	phrase.Echo = func() string {
		if n := len([]rune(v.phrase)); n > 0 && n < advised {
			return say.Short
		}
		return ""
	}
	again := kit.SecretRow(t, say.Again, v.again, func(s string) { v.again, v.said = s, "" })
	for _, row := range []*kit.Row{phrase, again} {
		row.Input.Reveal(v.shown)
	}
	show := say.Show
	if v.shown {
		show = say.Hide
	}
	v.form = kit.Form{At: at, Rows: []*kit.Row{phrase, again, {Label: say.On, Set: none}, {Label: show, Set: none}}}
	v.form.Enter()
}

// advised is how many characters a passphrase had better have.
const advised = 10

// choices are the rows of a step without fields. The first of them is the one that changes nothing, or goes on to what is read first.
func (v *steps) choices() []choice {
	say := &v.win.Words.Lock
	switch v.step {
	case reading:
		return []choice{{say.Begin, "", func() tea.Cmd { v.begin(choosing); return nil }}, {say.NotNow, "", v.leave}}
	case keeping:
		file := choice{say.ToFile, say.ToFileAbout, v.place}
		if v.deed == showing {
			return []choice{file, {say.Done, "", v.leave}}
		}
		return []choice{file, {say.Kept, say.KeptAbout, v.set}, {say.Without, say.WithoutAbout, v.without}}
	case parting:
		off := func() tea.Cmd { return v.write(Lockable.Unlock) }
		return []choice{{say.KeepLock, say.KeepAbout, v.leave}, {say.Off, "", off}}
	case over:
		return []choice{{say.Done, "", v.leave}}
	}
	return nil
}

// leave goes away, and says so where a sheet was written for a lock that was not set.
func (v *steps) leave() tea.Cmd {
	void := v.deed == setting && v.sheet != "" && v.step != over
	cmd := v.win.Pop()
	if void {
		return tea.Batch(cmd, v.win.Tell(fmt.Sprintf(v.win.Words.Lock.SheetVoid, v.sheet)))
	}
	return cmd
}

// Key answers the rows and fields of the step.
func (v *steps) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.win)
	switch {
	case v.step == making, v.step == writing:
		return nil, true
	case key.Matches(press, k.Close):
		return v.leave(), true
	case v.step != choosing:
		return choose(v.win, press, &v.at, v.choices())
	case key.Matches(press, k.Choose) && v.form.At >= onRow:
		return v.act(), true
	case key.Matches(press, k.Switch):
		return nil, v.form.Turn(1)
	case key.Matches(press, k.SwitchBack):
		return nil, v.form.Turn(-1)
	}
	_, handled := v.form.Key(press, &k.Keys)
	return nil, handled
}

// Point puts the cursor on a row, which a click chooses, but for a field.
func (v *steps) Point(row int) bool {
	if v.step != choosing {
		v.at = row
		return true
	}
	return v.form.Point(row)
}

// act does what the row under the cursor says, below the fields.
func (v *steps) act() tea.Cmd {
	say := &v.win.Words.Lock
	switch {
	case v.form.At == showPhraseRow:
		v.shown = !v.shown
		v.build(showPhraseRow)
	case v.phrase == "":
		v.build(phraseRow)
		v.said = say.NeedPhrase
	case v.phrase != v.again:
		v.build(againRow)
		v.said = say.NotAlike
	default:
		return v.make()
	}
	return nil
}

// keyMsg brings a key under the passphrase that was chosen.
type keyMsg struct {
	key *vault.Key
	err error
}

// make wraps a key by the passphrase: a new one, or for another passphrase the one that there is. That takes about a second.
func (v *steps) make() tea.Cmd {
	phrase, wrap := v.phrase, vault.New
	if v.deed == changing {
		wrap = v.key.Rewrap
	}
	v.step, v.said = making, ""
	return v.win.Wait(v, func() tea.Msg {
		key, err := wrap(phrase)
		return keyMsg{key, err}
	})
}

func (v *steps) made(msg keyMsg) tea.Cmd {
	if msg.err != nil { // a passphrase of signs that do not show
		v.begin(choosing)
		v.said = v.win.Words.Lock.NeedPhrase
		return nil
	}
	v.key, v.phrase, v.again = msg.key, "", "" // kept no longer than needed
	if v.deed == setting {
		v.begin(keeping)
		return nil
	}
	return v.set()
}

// without goes on without a sheet once it was said what comes of that.
func (v *steps) without() tea.Cmd {
	say, k := &v.win.Words.Lock, keysOf(v.win)
	return v.win.Ask(say.AskWithout, say.File(v.l.Of.Reviews).Forget, window.Answer{Name: say.BackToSheet, Keys: k.Close},
		window.Answer{Name: say.Without, Do: v.set})
}

// set puts the lock on. Where the curtain never fell by itself it does from now on.
func (v *steps) set() tea.Cmd {
	var idles tea.Cmd
	if v.idles = v.deed == setting && v.l.Idle() == 0; v.idles {
		idles = v.l.KeepIdle(usualIdle) // is saved before the lock goes on, so that it is never without
	}
	key := v.key
	return tea.Batch(idles, v.write(func(open Lockable) error { return open.Lock(key) }))
}

// endedMsg brings what came of it. Without an error the file is under its new lock, and the copies are but for those missed.
type endedMsg struct {
	followedMsg
	err error
}

// write changes the lock of the file, after whatever is still to be saved, and has the copies follow. What was begun goes on to its end.
func (v *steps) write(change func(Lockable) error) tea.Cmd {
	open, keeper := v.l.Open(), v.win.Keeper
	v.step, v.said = writing, ""
	var cmd tea.Cmd
	v.task, cmd = v.win.BeginHeld(v, func(ctx context.Context, t *window.Task) tea.Msg {
		err := keeper.Flush()
		if err == nil {
			err = ctx.Err() // esc in the very moment
		}
		if err == nil {
			err = change(open)
		}
		if err != nil {
			return endedMsg{err: err}
		}
		return endedMsg{followedMsg: follows(open)(ctx, t).(followedMsg)}
	})
	return cmd
}

// follows has the copies of a file follow its lock.
func follows(open Lockable) func(context.Context, *window.Task) tea.Msg {
	return func(_ context.Context, t *window.Task) tea.Msg {
		missed, err := open.FollowLock(t.Tell)
		return followedMsg{missed, err}
	}
}

// end tells what came of it. Where it did not work, the step before stands again, and all is as it was then.
func (v *steps) end(msg endedMsg) (cmd tea.Cmd) {
	if v.task = nil; msg.err == nil {
		v.begin(over)
		v.ended, v.key = msg, nil
		return nil
	}
	if v.idles {
		v.idles, cmd = false, v.l.KeepIdle(0)
	}
	v.begin(map[deed]step{setting: keeping, changing: choosing, removing: parting}[v.deed])
	if !errors.Is(msg.err, context.Canceled) {
		v.said = v.win.Words.SayLock(v.l.Of.Reviews, msg.err)
	}
	return cmd
}

// Update hears what came of a step.
func (v *steps) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case keyMsg:
		return v.made(msg)
	case writtenMsg:
		v.written(msg)
	case endedMsg:
		return v.end(msg)
	case tea.PasteMsg:
		if v.step == choosing {
			v.form.Key(msg, &v.win.Keys)
		}
	case window.ThemedMsg:
		v.form.Style(&v.win.Theme)
	}
	return nil
}
