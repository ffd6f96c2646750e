package ui

import (
	"cmp"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/kit"
)

// note is one short text in a list that a lecturer keeps, or the place where one is added.
type note struct {
	heading string // of the notes from here on, where another begins
	group   string // what it is kept for, such as a level
	about   string // what adding it means
	text    string
	at      int  // in the list
	adds    bool // nothing stands there yet
}

// notes is such a list. Put gives a note that is there other words, takes it away when it has none, and adds one that is not.
type notes interface {
	notes() []note
	put(note) tea.Cmd
}

// notebook shows notes, to be written, rewritten and taken away, and where pick is given to be picked.
type notebook struct {
	win    *window
	list   notes
	title  string
	where  string
	about  string
	pick   func(text string) tea.Cmd
	at     int
	field  *kit.Field // open while a note is written
	open   note       // that one
	gone   *note      // taken away last
	notice string
}

func (v *notebook) key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, all := &v.win.keys, v.list.notes()
	if v.field != nil {
		return v.writeKey(press)
	}
	v.notice = ""
	switch {
	case k.Step(press, &v.at, len(all)):
	case key.Matches(press, k.Undo) && v.gone != nil:
		back := *v.gone
		v.gone = nil
		back.adds = true
		return v.save(back), true
	case v.at >= len(all):
		return nil, false
	case key.Matches(press, k.Choose):
		return v.choose(all[v.at]), true
	case key.Matches(press, k.Edit) && !all[v.at].adds:
		v.write(all[v.at])
	case key.Matches(press, k.Remove) && !all[v.at].adds:
		return v.remove(all[v.at]), true
	default:
		return nil, false
	}
	return nil, true
}

// choose picks a note, keeps one that is offered, or opens it to be written.
func (v *notebook) choose(n note) tea.Cmd {
	switch {
	case n.adds && n.text != "":
		v.notice = v.win.words.Student.PhraseKept
		return v.save(n)
	case n.adds, v.pick == nil:
		v.write(n)
		return nil
	}
	return v.pick(n.text)
}

func (v *notebook) write(n note) {
	v.open, v.field = n, kit.NewField(&v.win.theme, n.text)
	v.field.Focus(true)
}

func (v *notebook) remove(n note) tea.Cmd {
	was := n
	v.gone, v.notice = &was, v.win.words.Student.NoteGone+" · "+v.win.keys.Undo.Help().Key+" "+v.win.keys.Undo.Help().Desc
	n.text = ""
	return v.save(n)
}

// save puts a note and writes it at once.
func (v *notebook) save(n note) tea.Cmd {
	cmd := v.list.put(n)
	v.at = max(0, min(v.at, len(v.list.notes())-1))
	return tea.Batch(cmd, v.win.save())
}

func (v *notebook) writeKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := &v.win.keys
	switch {
	case key.Matches(press, k.Stop), key.Matches(press, k.Switch):
		return v.leave(), true
	case key.Matches(press, k.Help):
		return nil, false
	}
	return v.typed(press), true
}

// leave closes the note that is written; one without words goes.
func (v *notebook) leave() tea.Cmd {
	empty := strings.TrimSpace(v.field.Text) == ""
	v.field = nil
	if empty && !v.open.adds {
		v.open.text = ""
		return v.save(v.open)
	}
	return v.win.save()
}

// typed keeps what is written. While there are no words the earlier ones stay kept, so that the note keeps its place.
func (v *notebook) typed(msg tea.Msg) tea.Cmd {
	e := v.field.Update(msg)
	v.notice = kit.Refusal(&v.win.words.Walk, e)
	if !e.Changed || strings.TrimSpace(v.field.Text) == "" {
		return nil
	}
	v.open.text = v.field.Text
	cmd := v.list.put(v.open)
	if v.open.adds {
		v.open.adds = false
		v.follow()
	}
	return cmd
}

// follow puts the cursor on the note that is open.
func (v *notebook) follow() {
	for i, n := range v.list.notes() {
		if !n.adds && n.at == v.open.at {
			v.at = i
		}
	}
}

func (v *notebook) update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		if v.field != nil {
			return v.typed(msg)
		}
	case tea.BlurMsg:
		return v.win.save()
	case themedMsg:
		if v.field != nil {
			v.field.Style(&v.win.theme)
		}
	}
	return nil
}

func (v *notebook) view(w, h int) (string, *tea.Cursor) {
	win, k := v.win, &v.win.keys
	f := kit.Frame{Title: v.title, Where: v.where, Status: cmp.Or(v.notice, win.saved())}
	f.Keys = []key.Binding{k.Rewrite, k.Remove, k.Close, k.Help}
	if all := v.list.notes(); v.at < len(all) && all[v.at].adds {
		f.Keys = []key.Binding{k.Choose, k.Close, k.Help}
	} else if v.pick != nil {
		f.Keys = []key.Binding{k.Insert, k.Edit, k.Remove, k.Close, k.Help}
	}
	if v.field != nil {
		f.Keys = []key.Binding{k.Leave, k.Help}
	}
	if h > 14 {
		f.Add(kit.Styled(win.theme.Quiet, kit.Wrap(v.about, min(w-2, 90), " "))...)
		f.Add("")
	}
	for i, n := range v.list.notes() {
		if n.heading != "" && i > 0 {
			f.Add("")
		}
		if n.heading != "" {
			f.Add(" " + win.theme.Title.Render(kit.Cell(n.heading, w-2)))
		}
		v.draw(&f, &n, i == v.at, w, h)
	}
	return f.Draw(&win.theme, w, h)
}

func (v *notebook) draw(f *kit.Frame, n *note, here bool, w, h int) {
	if here && v.field != nil {
		kit.DrawField(f, v.field, w, max(2, min(6, h-12)))
		return
	}
	t := &v.win.theme
	mark, style := t.Mark(here)
	text := n.text
	if n.adds {
		text = "+ " + n.about
	}
	lines := kit.Few(text, w-6, 3, "")
	if here {
		f.See(len(lines))
	}
	for i, line := range lines {
		if i > 0 {
			mark = "     " // so that a long text does not read as several
		}
		f.Add(mark + style.Render(line))
	}
}
