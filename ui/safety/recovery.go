package safety

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// Recovery is the screen of a file that does not open: how much of it is whole, and what can be done, best first. It comes where the overview
// would, or over what stands when damage is found later; what is being written then stays with the keeper, which writes it into what comes back.
type Recovery struct {
	win   *window.Window
	of    File
	cause error
	ways  Ways

	at      int
	looked  bool
	whole   *store.Examined // what can be read of it; nil where nothing can
	copies  []store.Backup  // the newest first
	working bool
	done    *store.Rescued
	said    string
}

// NewRecovery opens it for the reason why a file does not open: store.ErrDamaged, store.ErrEmptyFile or fs.ErrNotExist.
func NewRecovery(win *window.Window, of File, cause error, ways Ways) *Recovery {
	return &Recovery{win: win, of: of, cause: cause, ways: ways}
}

// Look finds out what is whole and which copies there are. Who lays the screen on the stack without showing it runs this.
func (v *Recovery) Look() tea.Cmd {
	of, damaged, release := v.of, v.damaged(), v.ways.Close
	return v.win.Run(v, func() tea.Msg {
		if release != nil { // nothing can be written to it any more, and nobody looks into a file that is open
			release()
		}
		return look(of, damaged)
	})
}

// look finds out what is whole of a file, which copies there are, and whether a passphrase is needed to know.
func look(of File, damaged bool) (msg lookedMsg) {
	sealed := new(store.SealedError)
	msg.copies, _ = of.backups() // where none can be read there is none to offer
	if damaged {
		switch x, err := store.Examine(of.Path, of.Key); {
		case err == nil:
			msg.whole = &x
		case errors.As(err, &sealed):
			msg.sealed = &sealed.Head
		}
	}
	open := func(b store.Backup) bool { return !b.Sealed }
	if msg.sealed == nil && of.Key == nil && len(msg.copies) > 0 && !slices.ContainsFunc(msg.copies, open) {
		if head, err := store.HeadOf(msg.copies[0].Path); err == nil {
			msg.sealed = &head
		}
	}
	return msg
}

// ask asks for the passphrase of a locked file. Before that nothing is told of it but that it does not open.
func (v *Recovery) ask(head vault.Head) tea.Cmd {
	of, damaged := v.of, v.damaged()
	asks := asksFor(v.win, of, head)
	asks.With = func(key *vault.Key) (Enter, error) {
		of.Key = key
		msg := look(of, damaged)
		if msg.sealed != nil {
			return nil, vault.ErrWrong
		}
		return func() tea.Cmd {
			v.of.Key = key
			return v.Update(msg)
		}, nil
	}
	if leave := v.ways.Leave; leave != nil {
		asks.Leave = func() tea.Cmd {
			v.win.Drop()
			return leave()
		}
	}
	return v.win.Push(NewGate(v.win, asks))
}

// lookedMsg brings what is left of a file, and the copies of it.
type lookedMsg struct {
	whole  *store.Examined
	copies []store.Backup
	missed []string    // those that may hold what was removed for good
	behind []string    // those that did not follow the lock
	sealed *vault.Head // what has to be opened before anything can be told; nil where nothing has
}

// rescuedMsg brings what came of taking a file back.
type rescuedMsg struct {
	done store.Rescued
	key  *vault.Key // opens what is there now
	err  error
}

func (v *Recovery) damaged() bool {
	return !errors.Is(v.cause, store.ErrEmptyFile) && !errors.Is(v.cause, fs.ErrNotExist)
}

// choices gives the rows. What is there to be chosen is known once the file was looked at; before that one can stop.
func (v *Recovery) choices() []choice {
	say := &v.win.Words.Safety
	stop := choice{say.Stop, "", func() tea.Cmd { return v.win.Quit() }}
	if v.ways.Leave != nil {
		stop = choice{say.LeaveIt, "", v.ways.Leave}
	}
	switch {
	case v.done != nil:
		return []choice{{v.of.words(v.win).Next, "", v.open}}
	case !v.looked:
		return []choice{stop}
	}
	var rows []choice
	if len(v.copies) > 0 {
		rows = append(rows, v.backRow(v.copies[0]))
	} else {
		rows = append(rows, choice{say.Seek, fmt.Sprintf(say.None, strings.Join(v.of.places(v.win), ", ")), v.seek})
	}
	if v.whole != nil && v.whole.Entries > 0 {
		gather := choice{say.Gather, v.of.words(v.win).Holds.Of(v.whole.Entries), v.gather}
		rows = append(rows, gather)
		if v.ways.Read != nil {
			rows = append(rows, choice{say.Only, say.OnlyAbout, v.readOnly})
		}
	}
	if len(v.copies) > 0 {
		rows = append(rows, choice{say.SeekOther, "", v.seek})
	}
	if v.ways.Fresh {
		rows = append(rows, choice{v.of.words(v.win).Fresh, say.FreshAbout, v.open})
	}
	return append(rows, stop)
}

func (v *Recovery) backRow(b store.Backup) choice {
	say := &v.win.Words.Safety
	about := holds(v.win, &v.of, b)
	if v.damaged() && !b.Sealed {
		about = fmt.Sprintf(say.BackAbout, about)
	}
	return choice{backName(v.win, b), about, func() tea.Cmd { return v.take(b) }}
}

// backName says which copy would come back.
func backName(win *window.Window, b store.Backup) string {
	if b.Made.IsZero() {
		return win.Words.Safety.BackUnnamed
	}
	return fmt.Sprintf(win.Words.Safety.Back, win.Words.Dates.Moment(b.Made.Local(), win.Now()))
}

// Key answers the rows, and leaves the program as it was by the keys that leave. Letters do nothing: whoever was typing when damage was found
// types on for a word.
func (v *Recovery) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.win)
	if key.Matches(press, k.Quit) || key.Matches(press, k.Close) {
		rows := v.choices()
		return rows[len(rows)-1].do(), true
	}
	return choose(v.win, press, &v.at, v.choices())
}

// Point puts the cursor on a row, which a click chooses.
func (v *Recovery) Point(row int) bool {
	v.at = row
	return true
}

// restore takes a copy back, and what the damaged file has beyond it.
func (v *Recovery) restore(b store.Backup, key *vault.Key) tea.Cmd {
	now := v.win.Now()
	return v.work(key, func(path string) (store.Rescued, error) { return store.Restore(path, b, key, now) })
}

// take takes a copy back, and asks for its passphrase first where it has another.
func (v *Recovery) take(b store.Backup) tea.Cmd {
	if b.Sealed {
		return unlockCopy(v.win, v.of, b.Path, v.restore, v.say)
	}
	return v.restore(b, v.of.Key)
}

func (v *Recovery) say(said string) { v.said = said }

// gather brings together what can be read.
func (v *Recovery) gather() tea.Cmd {
	key, now := v.of.Key, v.win.Now()
	return v.work(key, func(path string) (store.Rescued, error) { return store.Salvage(path, key, now) })
}

// work makes a new file, which a key opens where it is locked.
func (v *Recovery) work(key *vault.Key, do func(path string) (store.Rescued, error)) tea.Cmd {
	path := v.of.Path
	v.working, v.said = true, ""
	return v.win.Wait(v, func() tea.Msg {
		done, err := do(path)
		return rescuedMsg{done, key, err}
	})
}

func (v *Recovery) open() tea.Cmd {
	way, key := v.ways.Open, v.of.Key
	return v.win.Wait(v, func() tea.Msg { return opened(func() (Enter, error) { return way(key) }) })
}

// readOnly opens what can be read of the file.
func (v *Recovery) readOnly() tea.Cmd {
	of, read, sign := v.of, v.ways.Read, v.win.Words.Safety.SignDamaged
	v.working, v.said = true, ""
	return v.win.Wait(v, func() tea.Msg { return opened(func() (Enter, error) { return readDamaged(of, sign, read) }) })
}

// seek lets a person show where a copy is.
func (v *Recovery) seek() tea.Cmd {
	return pickCopy(v.win, v.of, v.restore, v.say)
}

// Update hears what was found, and what came of what was chosen.
func (v *Recovery) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		if !v.looked {
			return v.Look()
		}
	case lookedMsg:
		if msg.sealed != nil {
			return v.ask(*msg.sealed)
		}
		v.looked, v.whole, v.copies, v.at = true, msg.whole, msg.copies, 0
	case rescuedMsg:
		if v.working = false; msg.err != nil {
			v.said = v.win.Words.SaySafety(v.of.Reviews, msg.err)
			return nil
		}
		v.done, v.said, v.at, v.of.Key = &msg.done, "", 0, msg.key
	case pickedMsg:
		return msg.take()
	case openedMsg:
		if v.working = false; msg.err != nil {
			v.said = v.win.Words.SaySafety(v.of.Reviews, msg.err)
			return nil
		}
		return msg.enter()
	}
	return nil
}

// View says what happened and what is whole, then what can be done, and last that nothing of it is thrown away.
func (v *Recovery) View(w, h int) *kit.Frame {
	cells := kit.Measure(w)
	say, t, k := &v.win.Words.Safety, &v.win.Theme, keysOf(v.win)
	f := &kit.Frame{Title: "koffiemoment", Where: say.Title, Keys: []key.Binding{k.Choose, k.Quit, k.Help}}
	if v.ways.Leave != nil {
		f.Keys[1] = k.Close
	}
	switch {
	case v.done != nil:
		f.Keys = []key.Binding{k.Choose, k.Help}
		for i, line := range v.win.Words.SayRescued(v.of.Reviews, v.done, v.win.Now()) {
			style := t.Plain
			if i == 0 {
				style = t.Title
			}
			prose(f, style, line, cells)
			f.Add("")
		}
	case v.working:
		prose(f, t.Title, v.heading(), cells)
		f.Add("")
		prose(f, t.Quiet, say.Working, cells)
		return f
	default:
		v.happened(f, cells)
		f.Add("")
	}
	promise := ""
	if v.looked && v.done == nil && v.damaged() {
		promise = say.Aside
	}
	room := f.Room(h) - len(f.Body)
	if promise != "" {
		room -= 2
	}
	drawChoices(f, v.win, v.choices(), v.at, room, cells)
	if promise != "" {
		f.Add("")
		prose(f, t.Quiet, promise, cells)
	}
	return f
}

func (v *Recovery) heading() string {
	say := v.of.words(v.win)
	switch {
	case errors.Is(v.cause, fs.ErrNotExist):
		return say.Gone
	case errors.Is(v.cause, store.ErrEmptyFile):
		return say.Empty
	case v.looked && (v.whole == nil || v.whole.Kind == ""):
		return say.Unread
	}
	return say.Damaged
}

// happened says why this screen stands here, and what is whole.
func (v *Recovery) happened(f *kit.Frame, w int) {
	say, t := &v.win.Words.Safety, &v.win.Theme
	prose(f, t.Title, v.heading(), w)
	f.Add("")
	switch {
	case v.said != "":
		prose(f, t.Plain, v.said, w)
	case !v.looked:
		prose(f, t.Plain, say.Looking, w)
	case !v.damaged():
		prose(f, t.Plain, say.Untouched, w)
	case v.whole == nil || v.whole.Entries == 0:
		prose(f, t.Plain, say.Causes+" "+say.Untouched, w)
	default:
		prose(f, t.Plain, say.Causes+" "+v.win.Words.SayWhole(v.of.Reviews, v.whole, v.win.Now())+" "+say.Untouched, w)
	}
}

// Chapter is this screen's page in the help.
func (v *Recovery) Chapter() window.Chapter { return chapter(v.win) }

// chapter is the page of this wing in the help.
func chapter(win *window.Window) window.Chapter {
	k, say := keysOf(win), &win.Words.Safety
	return window.Chapter{Name: say.Copies, Keys: []key.Binding{k.Choose, k.Quit}, Notes: []string{say.CopiesAbout, say.Aside}}
}
