package window

import (
	"path/filepath"
	"slices"
	"strings"
	"time"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
)

// picker lets a person who never uses a terminal find a .koffie file, or a folder of them. It leaves the screen before it
// tells what was chosen.
type picker struct {
	win     *Window
	title   string
	folders bool   // a folder may be chosen as well
	bare    bool   // how many .koffie files lie in a folder does not matter
	last    string // the folder that a search began in before; empty for none
	takes   func(name string) bool
	nothing string // said of a folder without any that is taken
	wrong   string // said of a file that is not taken
	chosen  func(path string) tea.Cmd

	path    string // the folder in sight; empty until the first is read
	rows    []pickerRow
	koffies int // .koffie files in it
	within  int // folders and archives in it, which may hold more
	counts  map[string]int
	at      int
	going   string // the folder that is being read
	notice  string
	typed   string // the beginning of a name
	touched time.Time
}

// pickerRow is one line of a picker: what may be chosen, or a way to another folder.
type pickerRow struct {
	name, path string
	folder     bool
	this, up   bool      // the folder in sight itself, and the one that it is in
	changed    time.Time // of a file
}

// typingPause is after how long a letter begins a name anew.
const typingPause = 1500 * time.Millisecond

// NewPicker lets a person choose a .koffie file or, with folders, a folder of them or an archive too, beginning in last where that is still there. Whoever
// chooses closes the picker, and chosen says what follows.
func NewPicker(win *Window, title, last string, folders bool, chosen func(path string) tea.Cmd) *picker {
	say := &win.Words.Review
	v := &picker{win: win, title: title, last: last, folders: folders, chosen: chosen, takes: store.WasKoffie, nothing: say.NothingToPick, wrong: say.NotAKoffie}
	if folders {
		v.takes = func(name string) bool { return store.WasKoffie(name) || store.IsArchive(name) }
		v.nothing, v.wrong = say.NothingToReview, say.NotForReview
	}
	return v
}

// NewFilePicker lets a person choose a file of which takes tells by its name that it may be one, as NewPicker does a .koffie file. Nothing is
// said of a folder without any, wrong of another file.
func NewFilePicker(win *Window, title, nothing, wrong string, takes func(name string) bool, chosen func(path string) tea.Cmd) *picker {
	return &picker{win: win, title: title, chosen: chosen, takes: takes, nothing: nothing, wrong: wrong}
}

// NewPlacePicker is NewFilePicker that begins in a folder where that is still there. Without takes it lets a person choose a folder, whatever
// lies in that.
func NewPlacePicker(win *Window, title, last, nothing, wrong string, takes func(name string) bool, chosen func(path string) tea.Cmd) *picker {
	v := NewFilePicker(win, title, nothing, wrong, takes, chosen)
	if v.last = last; takes == nil {
		v.folders, v.takes = true, func(string) bool { return false }
	}
	v.bare = true
	return v
}

func (v *picker) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.win)
	switch {
	case k.Step(press, &v.at, len(v.rows)):
		v.typed = ""
	case key.Matches(press, k.FolderUp):
		return v.up(), true
	case len(v.rows) == 0:
		return nil, false
	case key.Matches(press, k.Choose):
		return v.choose(v.rows[v.at]), true
	case key.Matches(press, k.Right) && v.rows[v.at].folder && !v.rows[v.at].this:
		return v.open(v.rows[v.at].path), true
	case press.Text == "" || press.String() == "?":
		return nil, false
	default:
		v.jump(press.Text)
	}
	return nil, true
}

func (v *picker) choose(r pickerRow) tea.Cmd {
	if r.folder && !r.this {
		return v.open(r.path)
	}
	return v.give(r.path)
}

// give tells what was chosen.
func (v *picker) give(path string) tea.Cmd {
	v.win.Drop()
	return v.chosen(path)
}

// open reads another folder; until that is done the one in sight stays.
func (v *picker) open(path string) tea.Cmd {
	v.going, v.notice, v.typed = path, "", ""
	return v.win.Run(v, readFolder(path, v.takes))
}

func (v *picker) up() tea.Cmd {
	if parent := filepath.Dir(v.path); v.path != "" && parent != v.path {
		return v.open(parent)
	}
	return nil
}

// jump goes to the next name that begins with what was typed just now.
func (v *picker) jump(letters string) {
	now := v.win.Now()
	if now.Sub(v.touched) > typingPause {
		v.typed = ""
	}
	v.touched = now
	for _, beginning := range []string{v.typed + letters, letters} {
		i := slices.IndexFunc(v.rows, func(r pickerRow) bool {
			return !r.this && !r.up && strings.HasPrefix(journal.Fold(r.name), journal.Fold(beginning))
		})
		if i >= 0 {
			v.at, v.typed = i, beginning
			return
		}
	}
}

func (v *picker) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case ShownMsg:
		if v.path == "" && v.going == "" {
			return v.win.Run(v, readFirstFolder(v.last, v.takes))
		}
	case tea.PasteMsg:
		if path := store.Dragged(msg.Content); filepath.IsAbs(path) {
			return v.win.Do(v, follow(path))
		}
	case pickedMsg:
		return v.picked(msg)
	case folderMsg:
		if msg.path == v.going || v.path == "" && v.going == "" { // else another one is on its way
			return v.read(msg)
		}
	case countsMsg:
		if msg.path == v.path {
			v.counts = msg.counts
		}
	}
	return nil
}

func (v *picker) picked(msg pickedMsg) tea.Cmd {
	switch {
	case msg.err != nil:
		v.notice = v.win.Words.SayFile(msg.err)
		return nil
	case msg.folder:
		return v.open(msg.path)
	case !v.takes(msg.path):
		v.notice = v.wrong
		return nil
	}
	return v.give(msg.path)
}

// read takes in what a folder holds. After a step up the cursor stands on the folder where one came from.
func (v *picker) read(msg folderMsg) tea.Cmd {
	v.going = ""
	if msg.err != nil {
		v.notice = v.win.Words.SayFolder(msg.err)
		return nil
	}
	from := v.path
	v.path, v.koffies, v.within, v.counts, v.rows, v.at = msg.path, msg.koffies, max(0, len(msg.rows)-msg.koffies), nil, nil, 0
	if v.folders && (v.bare || len(msg.rows) > 0) {
		v.rows = append(v.rows, pickerRow{path: msg.path, folder: true, this: true})
	}
	if parent := filepath.Dir(msg.path); parent != msg.path {
		v.rows = append(v.rows, pickerRow{path: parent, folder: true, up: true})
	}
	beside := len(v.rows)
	if v.rows = append(v.rows, msg.rows...); !v.folders {
		slices.SortStableFunc(v.rows[beside:], filesFirst)
	}
	if i := slices.IndexFunc(v.rows, func(r pickerRow) bool { return r.path == from && !r.up && !r.this }); i >= 0 {
		v.at = i
	} else if beside < len(v.rows) && !v.bare && (!v.folders || msg.koffies == 0) { // a folder of folders is seldom read whole
		v.at = beside
	}
	if v.bare {
		return nil
	}
	return v.win.Run(v, countFolders(msg.path, msg.rows))
}

// filesFirst puts files before folders and the newest file first, for whoever looks for the one that just came in.
func filesFirst(a, b pickerRow) int {
	switch {
	case a.folder && b.folder:
		return 0
	case a.folder:
		return 1
	case b.folder:
		return -1
	}
	return b.changed.Compare(a.changed)
}

func (v *picker) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	win, k, t := v.win, keysOf(v.win), &v.win.Theme
	words := &win.Words.Review
	f := kit.Frame{Title: v.title, Where: v.typed, Keys: []key.Binding{k.Choose, k.FolderUp, k.Close, k.Help}}
	if v.path == "" && v.notice == "" {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(words.LookingAround, w, ""))...)
	} else {
		f.Add(t.Quiet.Render(strings.TrimRight(kit.EndOf(v.path, w), " ")))
	}
	if f.Add(""); v.notice != "" {
		f.Add(kit.Wrap(v.notice, min(w, kit.Prose), "")...)
		f.Add("")
	}
	var about []string
	if h >= 16 {
		about = append([]string{""}, kit.Styled(t.Quiet, kit.Wrap(words.PickerAbout, min(w, kit.Prose), ""))...)
	}
	if v.path != "" && len(v.rows) < 2 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(v.nothing, w, ""))...)
	}
	f.Window(t, len(v.rows), v.at, true, f.Room(h)-len(f.Body)-len(about), w, func(i int) kit.Line {
		return kit.Line{Row: i, Draw: func(style lipgloss.Style) string { return v.row(i, style, w) }}
	})
	f.Pin()
	f.Add(about...)
	return &f
}

// Point puts the cursor on a row, which a click opens or chooses as enter does.
func (v *picker) Point(row int) bool {
	v.at, v.typed = row, ""
	return true
}

func (v *picker) row(i int, style lipgloss.Style, w int) string {
	t, r := &v.win.Theme, &v.rows[i]
	name, about := v.say(r)
	width := min(46, max(12, w-18))
	if about == "" {
		width = w
	}
	line := style.Render(kit.Cell(name, width)) + "  " + t.Quiet.Render(kit.Cell(about, max(0, w-width-2)))
	return strings.TrimRight(line, " ")
}

// say gives the name of a row, and what it is.
func (v *picker) say(r *pickerRow) (name, about string) {
	win, words := v.win, &v.win.Words.Review
	switch {
	case r.this && v.bare:
		return win.Words.Safety.ThisFolder, ""
	case r.this && v.koffies == 0:
		return words.ThisFolder, words.AllWithin
	case r.this && v.within > 0:
		return words.ThisFolder, words.Files.Of(v.koffies) + ", " + words.AndWithin
	case r.this:
		return words.ThisFolder, words.Files.Of(v.koffies)
	case r.up:
		return words.FolderUp, ""
	case !r.folder:
		return r.name, win.Words.Dates.Column(r.changed, win.Now())
	case v.bare:
		return r.name, ""
	case v.counts[r.path] > 0:
		return r.name, words.Folder + " · " + words.Files.Of(v.counts[r.path])
	}
	return r.name, words.Folder
}
