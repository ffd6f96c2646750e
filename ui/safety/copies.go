package safety

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// Open is one of the person's own files while the program has it open.
type Open interface {
	Backup(folder string, now time.Time) (store.Backup, error)
	Verify() error
	Unreached() ([]string, error)
	Unfollowed() ([]string, error)
}

// Copies is the screen of the copies of a file that is open and well: make one, say where they go, look whether all is whole, and take one back.
type Copies struct {
	win  *window.Window
	of   File
	open func() Open        // as it is now: another one after a copy was taken back
	ways func() Ways        // as they are now
	keep func(store.Copies) // keeps where copies are for the next start

	at     int
	copies []store.Backup
	looked bool
	missed []string   // copies that may hold what was removed for good
	behind []string   // copies that did not follow the lock
	wasKey *vault.Key // opens what stood there before a copy was taken back
	busy   string
	said   string
	before string // what stood there before a copy was taken back, which u puts back; empty for nothing
}

// NewCopies opens it on a file that is open. Where copies are from then on is told to keep.
func NewCopies(win *window.Window, of File, open func() Open, keep func(store.Copies), ways func() Ways) *Copies {
	return &Copies{win: win, of: of, open: open, keep: keep, ways: ways}
}

// madeMsg brings a copy that was made, or why none was.
type madeMsg struct {
	made store.Backup
	err  error
}

// checkedMsg brings what came of reading everything.
type checkedMsg struct{ err error }

// backMsg brings a copy that was taken back and is open again, with what the screen shows of it.
type backMsg struct {
	rescuedMsg
	openedMsg
	undo bool
}

// Key answers the rows. Nothing is taken back without a question.
func (v *Copies) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.win)
	switch {
	case key.Matches(press, k.Close):
		return v.win.Pop(), true
	case key.Matches(press, k.Undo) && v.before != "":
		return v.putBack(), true
	case key.Matches(press, k.Folder) && len(v.copies) > 0:
		return v.win.ShowFolder(v, filepath.Dir(v.copies[0].Path)), true
	}
	return choose(v.win, press, &v.at, v.choices())
}

// Point puts the cursor on a row, which a click chooses.
func (v *Copies) Point(row int) bool {
	v.at = row
	return true
}

func (v *Copies) choices() []choice {
	say := &v.win.Words.Safety
	rows := []choice{
		{say.Make, fmt.Sprintf(say.MakeAbout, v.place()), v.make},
		{say.Where, say.WhereAbout, v.where},
	}
	if v.of.Copies.Folder != "" {
		rows[1] = choice{say.Home, fmt.Sprintf(say.HomeAbout, v.of.words(v.win).Beside), v.home}
	}
	rows = append(rows, choice{say.Check, say.CheckAbout, v.check}, choice{say.Elsewhere, say.ElsewhereAbout, v.seek})
	for _, b := range v.copies {
		rows = append(rows, choice{v.win.Words.Dates.Moment(b.Made.Local(), v.win.Now()), v.holds(b), func() tea.Cmd { return v.take(b) }})
	}
	return rows
}

// holds says what is in a copy, and in which folder it is unless that is the one beside the file: two of the same minute look alike without it.
func (v *Copies) holds(b store.Backup) string {
	said, in := holds(v.win, &v.of, b), filepath.Dir(b.Path)
	if in == store.BackupsFolder(v.of.Path) {
		return said
	}
	return said + " · " + in
}

// holds says what is in a copy, or that it is locked with another passphrase than the file.
func holds(win *window.Window, of *File, b store.Backup) string {
	if b.Sealed {
		return win.Words.Gate.LockedAs
	}
	return of.words(win).Holds.Of(b.Entries)
}

// deeds is how many rows stand above the copies.
const deeds = 4

// place says where copies go.
func (v *Copies) place() string {
	if v.of.Copies.Folder == "" {
		return v.win.Words.Safety.Beside
	}
	return v.of.Copies.Folder
}

func (v *Copies) make() tea.Cmd {
	open, folder, now, keeper := v.open(), v.of.Copies.Folder, v.win.Now(), v.win.Keeper
	v.busy, v.said, v.before = v.win.Words.Safety.Working, "", ""
	return v.win.Wait(v, func() tea.Msg {
		if err := keeper.Flush(); err != nil {
			return madeMsg{err: err}
		}
		made, err := open.Backup(folder, now)
		return madeMsg{made, err}
	})
}

// notMade says why there is no new copy: the file can't be read, its disk is full, or the folder is not there, as a stick that was drawn out.
func (v *Copies) notMade(err error) string {
	switch {
	case errors.Is(err, store.ErrDamaged):
		return v.of.words(v.win).Damaged
	case errors.Is(err, store.ErrFull):
		return v.win.Words.Errors.Full
	}
	return fmt.Sprintf(v.win.Words.Safety.NotMade, v.place())
}

func (v *Copies) check() tea.Cmd {
	open := v.open()
	v.busy, v.said = v.win.Words.Safety.Checking, ""
	return v.win.Wait(v, func() tea.Msg { return checkedMsg{open.Verify()} })
}

// where lets a person choose a folder, and makes the first copy there at once: a stick is drawn out again.
func (v *Copies) where() tea.Cmd {
	say := &v.win.Words.Safety
	return v.win.Push(window.NewPlacePicker(v.win, say.Where, v.of.Copies.Folder, say.Nowhere, say.NotAFolder, nil, func(path string) tea.Cmd {
		v.use(path)
		return v.make()
	}))
}

func (v *Copies) home() tea.Cmd {
	v.use("")
	v.said = v.win.Words.Safety.BackBeside
	return v.look()
}

// use has copies go into a folder from now on, beside the file where it is empty. The folder before is still looked in.
func (v *Copies) use(folder string) {
	c := v.of.Copies
	if c.Folder != "" && !slices.Contains(c.Also, c.Folder) {
		c.Also = append(slices.Clone(c.Also), c.Folder)
	}
	c.Folder = folder
	v.know(c)
}

func (v *Copies) know(c store.Copies) {
	v.of.Copies = c
	v.keep(c)
}

func (v *Copies) seek() tea.Cmd {
	return pickCopy(v.win, v.of, v.ask, v.say)
}

func (v *Copies) say(said string) { v.said = said }

// take asks about a copy, and for its passphrase first where it has another than the file.
func (v *Copies) take(b store.Backup) tea.Cmd {
	if b.Sealed {
		return unlockCopy(v.win, v.of, b.Path, v.ask, v.say)
	}
	return v.ask(b, v.of.Key)
}

// ask asks before a copy takes the place of a file that is well.
func (v *Copies) ask(b store.Backup, key *vault.Key) tea.Cmd {
	say, k := &v.win.Words.Safety, keysOf(v.win)
	question := say.AskBackUnnamed
	if !b.Made.IsZero() {
		question = fmt.Sprintf(say.AskBack, v.win.Words.Dates.Moment(b.Made.Local(), v.win.Now()))
	}
	return v.win.Ask(question, say.AskBackAbout, window.Answer{Name: say.NotBack, Keys: k.No},
		window.Answer{Name: say.PutBack, Keys: k.Yes, Do: func() tea.Cmd { return v.restore(b, key) }})
}

// restore takes a copy back and opens it. Where that fails, what stood there is opened again.
func (v *Copies) restore(b store.Backup, key *vault.Key) tea.Cmd {
	path, now := v.of.Path, v.win.Now()
	return v.replace(false, key, func() (store.Rescued, error) { return store.Restore(path, b, key, now) })
}

// putBack puts back what stood there before.
func (v *Copies) putBack() tea.Cmd {
	path, aside, now := v.of.Path, v.before, v.win.Now()
	return v.replace(true, v.wasKey, func() (done store.Rescued, err error) {
		done.Put, err = store.PutBack(path, aside, now)
		return done, err
	})
}

func (v *Copies) replace(undo bool, key *vault.Key, do func() (store.Rescued, error)) tea.Cmd {
	ways, keeper := v.ways(), v.win.Keeper
	was := v.of.Key
	v.busy, v.said, v.before = v.win.Words.Safety.Working, "", ""
	return v.win.Wait(v, func() tea.Msg {
		var msg backMsg
		msg.key = was
		if msg.rescuedMsg.err = keeper.Flush(); msg.rescuedMsg.err != nil {
			return msg
		}
		ways.Close()
		if msg.done, msg.rescuedMsg.err = do(); msg.rescuedMsg.err != nil {
			key = was
		}
		msg.key = key
		msg.enter, msg.openedMsg.err = ways.Open(key)
		msg.undo = undo
		return msg
	})
}

func (v *Copies) look() tea.Cmd {
	of, open := v.of, v.open()
	return v.win.Run(v, func() tea.Msg {
		found, _ := of.backups()
		missed, _ := open.Unreached() // what can't be told of the one is no reason to keep silent about the other
		behind, _ := open.Unfollowed()
		return lookedMsg{copies: found, missed: missed, behind: behind}
	})
}

// Update hears what came of a row.
func (v *Copies) Update(msg tea.Msg) tea.Cmd {
	say := &v.win.Words.Safety
	switch msg := msg.(type) {
	case window.ShownMsg:
		return v.look()
	case lookedMsg:
		v.looked, v.copies, v.missed, v.behind = true, msg.copies, msg.missed, msg.behind
	case madeMsg:
		if v.busy = ""; msg.err != nil {
			v.said = v.notMade(msg.err)
			return v.look()
		}
		v.know(v.of.Copies.With(msg.made))
		v.said = fmt.Sprintf(say.Made, v.of.words(v.win).Holds.Of(msg.made.Entries), filepath.Dir(msg.made.Path))
		return v.look()
	case checkedMsg:
		if v.busy, v.said = "", v.of.words(v.win).Checked; msg.err != nil {
			v.said = v.of.words(v.win).Damaged
		}
	case pickedMsg:
		return msg.take()
	case backMsg:
		return v.back(msg)
	case window.FolderShownMsg:
		if msg.Err != nil {
			return v.win.Tell(fmt.Sprintf(v.win.Words.Home.FolderUnopened, msg.Path))
		}
	}
	return nil
}

// back takes in what stands there now.
func (v *Copies) back(msg backMsg) tea.Cmd {
	if v.busy = ""; msg.enter == nil && msg.rescuedMsg.err == nil {
		msg.rescuedMsg.err = msg.openedMsg.err
	}
	var cmd tea.Cmd
	if msg.enter != nil {
		cmd = msg.enter()
	}
	v.wasKey, v.of.Key = v.of.Key, msg.key
	switch err := msg.rescuedMsg.err; {
	case err != nil:
		v.said = v.win.Words.SaySafety(v.of.Reviews, err)
	case msg.undo:
		v.said = v.win.Words.Safety.Undone
	default:
		v.said = v.win.Undoable(v.win.Words.SayRescued(v.of.Reviews, &msg.done, v.win.Now())[0])
		v.before = msg.done.Put
	}
	return tea.Batch(cmd, v.look())
}

// View gives what can be done, and below it the copies, the newest first.
func (v *Copies) View(w, h int) *kit.Frame {
	cells := kit.Measure(w)
	say, t, k := &v.win.Words.Safety, &v.win.Theme, keysOf(v.win)
	f := &kit.Frame{Title: say.Copies, Keys: []key.Binding{k.Choose, k.Folder, k.Close, k.Help}}
	if len(v.copies) == 0 {
		f.Keys = []key.Binding{k.Choose, k.Close, k.Help}
	}
	if v.before != "" {
		f.Keys = append([]key.Binding{k.Undo}, f.Keys...)
	}
	if v.busy != "" {
		prose(f, t.Quiet, v.busy, cells)
		return f
	}
	prose(f, t.Quiet, say.CopiesAbout, cells)
	f.Add("")
	if v.said != "" {
		prose(f, t.Plain, v.said, cells)
		f.Add("")
	}
	if len(v.missed) > 0 {
		prose(f, t.Plain, fmt.Sprintf(say.Unreached, strings.Join(v.missed, ", ")), cells)
		f.Add("")
	}
	if said := v.win.Words.Lock.SayUnfollowed(v.of.Reviews, v.of.Key != nil, v.behind); said != "" {
		prose(f, t.Plain, said, cells)
		f.Add("")
	}
	rows := v.choices()
	v.at = max(0, min(v.at, len(rows)-1))
	for i, r := range rows {
		if i == deeds {
			f.Add("", t.Quiet.Render(kit.Cell(say.Listed, cells)))
		}
		f.Row(t, i, i == v.at, func(style lipgloss.Style) []string {
			return []string{numbered(t, i, twoColumns(t, style, r, cells-3), cells)}
		})
	}
	if v.looked && len(v.copies) == 0 {
		f.Add("")
		prose(f, t.Quiet, say.NoneHere, cells)
	}
	return f
}

// nameCells is where what is said of a row begins.
const nameCells = 34

// twoColumns draws a row on one line: its name, and what comes of it where that has room.
func twoColumns(t *kit.Theme, style lipgloss.Style, r choice, w int) string {
	if w < nameCells+16 {
		return style.Render(ansi.Truncate(r.name, w, "…"))
	}
	return style.Render(kit.Cell(r.name, nameCells)) + t.Quiet.Render(ansi.Truncate(r.about, w-nameCells, "…"))
}

// Chapter is this screen's page in the help.
func (v *Copies) Chapter() window.Chapter { return chapter(v.win) }
