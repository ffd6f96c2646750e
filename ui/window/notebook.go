package window

import (
	"cmp"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/ui/kit"
)

// Note is one short text in a list that a lecturer keeps, or the place where one is added.
type Note struct {
	Heading string // of the notes from here on, where another begins
	Group   string // what it is kept for, such as a level
	About   string // what adding it means
	Text    string
	At      int  // in the list
	Adds    bool // nothing stands there yet
}

// Notes is such a list. Put gives a note that is there other words, takes it away when it has none, and adds one that is not.
type Notes interface {
	Notes() []Note
	Put(Note) tea.Cmd
}

// Notebook shows notes, to be written, rewritten and taken away, and where pick is given to be picked.
type Notebook struct {
	Win    *Window
	List   Notes
	Title  string
	Where  string
	About  string
	Pick   func(text string) tea.Cmd
	At     int
	field  *kit.Field // open while a note is written
	open   Note       // that one
	was    Note       // and how it stood before
	gone   []Note     // taken away, the last one last
	notice string
}

// Writes says that a notebook is to write in.
func (*Notebook) Writes() {}

func (v *Notebook) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, all := &v.Win.Keys, v.List.Notes()
	if v.field != nil {
		return v.writeKey(press)
	}
	v.notice = ""
	switch {
	case k.Step(press, &v.At, len(all)):
	case key.Matches(press, k.Undo) && len(v.gone) > 0:
		last := len(v.gone) - 1
		back := v.gone[last]
		v.gone, back.Adds = v.gone[:last], true
		return v.save(back), true
	case v.At >= len(all):
		return nil, false
	case key.Matches(press, k.Choose):
		return v.choose(all[v.At]), true
	case key.Matches(press, k.Edit) && !all[v.At].Adds:
		v.write(all[v.At])
	case key.Matches(press, k.Remove) && !all[v.At].Adds:
		return v.remove(all[v.At]), true
	case all[v.At].Adds && all[v.At].Text == "" && strings.TrimSpace(press.Text) != "":
		v.write(all[v.At])
		return v.typed(press), true
	default:
		return nil, false
	}
	return nil, true
}

// choose picks a note, keeps one that is offered, or opens it to be written.
func (v *Notebook) choose(n Note) tea.Cmd {
	switch {
	case n.Adds && n.Text != "":
		v.notice = v.Win.Words.Student.PhraseKept
		return v.save(n)
	case n.Adds, v.Pick == nil:
		v.write(n)
		return nil
	}
	return v.Pick(n.Text)
}

func (v *Notebook) write(n Note) {
	v.open, v.was, v.field = n, n, kit.NewField(&v.Win.Theme, n.Text)
	v.field.Focus(true)
}

func (v *Notebook) remove(n Note) tea.Cmd {
	v.gone, v.notice = append(v.gone, n), v.Win.Undoable(v.Win.Words.Student.NoteGone)
	return v.save(Note{Group: n.Group, At: n.At})
}

// save puts a note and writes it at once.
func (v *Notebook) save(n Note) tea.Cmd {
	cmd := v.List.Put(n)
	v.At = max(0, min(v.At, len(v.List.Notes())-1))
	return tea.Batch(cmd, v.Win.Save())
}

func (v *Notebook) writeKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := &v.Win.Keys
	switch {
	case key.Matches(press, k.Stop), key.Matches(press, k.Switch):
		return v.leave(), true
	case key.Matches(press, k.Help):
		return nil, false
	}
	return v.typed(press), true
}

// leave closes the note that is written; one without words goes, and comes back by the key for that with those that it had.
func (v *Notebook) leave() tea.Cmd {
	empty := strings.TrimSpace(v.field.Text()) == ""
	v.field = nil
	if !empty || v.open.Adds {
		return v.Win.Save()
	}
	if v.was.Adds { // it was begun just now
		v.was = v.open
	}
	v.was.At = v.open.At
	return v.remove(v.was)
}

// Point puts the cursor on a note, which a click opens or picks as enter does. While one is written it stays there.
func (v *Notebook) Point(row int) bool {
	if v.field != nil {
		return false
	}
	v.At = row
	return true
}

// typed keeps what is written. While there are no words the earlier ones stay kept, so that the note keeps its place.
func (v *Notebook) typed(msg tea.Msg) tea.Cmd {
	edited := v.field.Update(msg)
	v.notice = kit.Refusal(&v.Win.Words.Walk, edited)
	if !edited.Changed || strings.TrimSpace(v.field.Text()) == "" {
		return nil
	}
	v.open.Text = v.field.Text()
	cmd := v.List.Put(v.open)
	if v.open.Adds {
		v.open.Adds = false
		v.follow()
	}
	return cmd
}

// follow puts the cursor on the note that is open.
func (v *Notebook) follow() {
	for i, n := range v.List.Notes() {
		if !n.Adds && n.At == v.open.At {
			v.At = i
		}
	}
}

func (v *Notebook) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		if all := v.List.Notes(); v.field == nil && v.At < len(all) && all[v.At].Adds && all[v.At].Text == "" {
			v.write(all[v.At])
		}
		if v.field != nil {
			return v.typed(msg)
		}
	case tea.BlurMsg:
		return v.Win.Save()
	case ThemedMsg:
		if v.field != nil {
			v.field.Style(&v.Win.Theme)
		}
	}
	return nil
}

func (v *Notebook) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	win, k := v.Win, keysOf(v.Win)
	f := kit.Frame{Title: v.Title, Where: v.Where, Status: cmp.Or(v.notice, win.Saved())}
	f.Keys = []key.Binding{k.Rewrite, k.Remove, k.Close, k.Help}
	if all := v.List.Notes(); v.At < len(all) && all[v.At].Adds {
		f.Keys = []key.Binding{k.Choose, k.Close, k.Help}
	} else if v.Pick != nil {
		f.Keys = []key.Binding{k.Insert, k.Edit, k.Remove, k.Close, k.Help}
	}
	if len(v.gone) > 0 && v.notice == "" {
		f.Keys = append([]key.Binding{k.Undo}, f.Keys...)
	}
	if v.field != nil {
		f.Keys = []key.Binding{k.Leave, k.Help}
	}
	if h > 14 {
		f.Add(kit.Styled(win.Theme.Quiet, kit.Wrap(v.About, min(w, kit.Prose), ""))...)
		f.Add("")
	}
	for i, n := range v.List.Notes() {
		if n.Heading != "" && i > 0 {
			f.Add("")
		}
		if n.Heading != "" {
			f.Add(win.Theme.Title.Render(strings.TrimRight(kit.Cell(n.Heading, w), " ")))
		}
		v.draw(&f, i, &n, w, h)
	}
	return &f
}

func (v *Notebook) draw(f *kit.Frame, i int, n *Note, w, h int) {
	if i == v.At && v.field != nil {
		kit.DrawField(f, v.field, i, w, max(2, min(8, h-12)))
		return
	}
	text := n.Text
	if n.Adds {
		text = "+ " + n.About
	}
	lines := kit.Few(text, min(w, kit.Prose)-2, 3, "")
	f.Row(&v.Win.Theme, i, i == v.At, func(style lipgloss.Style) []string {
		lines = kit.Styled(style, lines)
		for i := 1; i < len(lines); i++ {
			lines[i] = "  " + lines[i] // so that a long text does not read as several
		}
		return lines
	})
}
