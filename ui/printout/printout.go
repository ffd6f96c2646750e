// Package printout is the screen where somebody has a report made: which one, with or without the own margins, in which form; and then opens it, if
// they want. Begin with New. Every wing that has something to report opens it with what can be reported there, as Papers. It knows no journal and no
// lecturer's file, and no other wing; what is in a report, and how it is written, is the work of ui/reports.
package printout

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal/report"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// Printout shows which reports there are, and has one made.
type Printout struct {
	win    *window.Window
	outbox string // the folder that reports are put in; empty where there is none
	say    func(error) string
	papers []reports.Paper

	paper   *reports.Paper // that was chosen; nil while there is a choice
	at      int
	margins bool
	private bool
	found   []string  // what is to be said of the line before anything is made
	form    *kit.Form // in which the line of the report is being written; nil otherwise
	task    *window.Task
	notice  string
	path    string // of what was made last
}

// New opens it on the reports that there are, of which there is one at least. say words an error of making one.
func New(win *window.Window, outbox string, say func(error) string, papers ...reports.Paper) *Printout {
	v := &Printout{win: win, outbox: outbox, say: say, papers: papers}
	if len(papers) == 1 {
		v.paper = &papers[0]
		v.look()
	}
	return v
}

// madeMsg brings where a report was written, or why not.
type madeMsg struct {
	path string
	err  error
}

// row is one that can be chosen.
type row struct {
	name, about string
	do          func() tea.Cmd
	first       bool // of those that belong together
}

func (v *Printout) rows() (rows []row) {
	say := &v.win.Words.Report.Screen
	if v.paper == nil {
		for i := range v.papers {
			p := &v.papers[i]
			rows = append(rows, row{name: p.Name, about: p.About, do: func() tea.Cmd {
				v.paper, v.at, v.notice, v.path, v.margins, v.private = p, 0, "", "", false, false
				v.look()
				return nil
			}})
		}
		return rows
	}
	if v.path != "" {
		rows = append(rows, row{name: say.Open, about: say.OpenAbout, do: func() tea.Cmd { return v.win.ShowFile(v, v.path) }},
			row{name: say.Folder, about: filepath.Dir(v.path), do: func() tea.Cmd { return v.win.ShowFolder(v, filepath.Dir(v.path)) }})
	}
	if l := v.paper.Line; l != nil {
		about := l.About
		if text := strings.TrimSpace(*l.Text); text != "" {
			about = strings.Join(append([]string{words.Quote(text)}, v.found...), "\n")
		}
		rows = append(rows, row{name: l.Name, about: about, do: v.write, first: true})
	}
	for i, as := range v.paper.Forms {
		form := say.Forms[string(as)]
		rows = append(rows, row{name: form.Name, about: form.About, do: func() tea.Cmd { return v.asked(as) }, first: i == 0})
	}
	return append(rows, v.choices()...)
}

// choices are what of the person's own may come along, as it stands now.
func (v *Printout) choices() (rows []row) {
	say := &v.win.Words.Report.Screen
	for _, one := range []struct {
		has              bool
		on               *bool
		with, not, about string
	}{{v.paper.Private, &v.private, say.WithPrivate, say.WithoutPrivate, say.PrivateAbout}, {v.paper.Margins, &v.margins, say.WithMargins, say.WithoutMargins, say.MarginsAbout}} {
		if !one.has {
			continue
		}
		name := one.not
		if *one.on {
			name = one.with
		}
		rows = append(rows, row{name: name, about: one.about, first: len(rows) == 0, do: func() tea.Cmd {
			*one.on = !*one.on
			return nil
		}})
	}
	return rows
}

// asked has a form made, after a line that may say whom it is about was left as it is.
func (v *Printout) asked(as reports.Form) tea.Cmd {
	if len(v.found) == 0 {
		return v.make(as)
	}
	say, k := &v.win.Words.Report.Screen, &v.win.Keys
	return v.win.Ask(say.AskWish, strings.Join(append(slices.Clone(v.found), say.AskWishAbout), "\n"),
		window.Answer{Name: say.MendWish, Keys: k.Close, Do: v.write},
		window.Answer{Name: say.LeaveWish, Do: func() tea.Cmd { return v.make(as) }})
}

// look looks the line through, once it was written and not with each drawing.
func (v *Printout) look() {
	v.found = nil
	if l := v.paper.Line; l != nil {
		v.found = l.Look(*l.Text)
	}
}

// write lets the person write the line.
func (v *Printout) write() tea.Cmd {
	field := kit.TextRow(&v.win.Theme, v.paper.Line.Name, *v.paper.Line.Text, func(text string) { *v.paper.Line.Text = text })
	field.Whole = true
	v.form = &kit.Form{Rows: []*kit.Row{field}}
	v.form.Enter()
	return nil
}

// make writes the report beside the loop, after whatever is still to be saved. It can be stopped.
func (v *Printout) make(as reports.Form) (cmd tea.Cmd) {
	if v.notice, v.path = "", ""; v.outbox == "" {
		v.notice = v.win.Words.Report.Screen.NoFolder
		return nil
	}
	keeper, paper, folder, separator := v.win.Keeper, v.paper, v.outbox, v.win.Words.Command.Review.CSV.Separator
	o := reports.Options{Margins: v.margins, Private: v.private, Now: v.win.Now()}
	if paper.Line != nil {
		o.Wish = *paper.Line.Text
	}
	v.task, cmd = v.win.BeginHeld(v, func(ctx context.Context, t *window.Task) tea.Msg {
		if err := keeper.Flush(); err != nil {
			return madeMsg{err: err}
		}
		made, err := paper.Make(ctx, o, t.Tell)
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return madeMsg{err: err}
		}
		path, err := made.Write(folder, as, separator)
		return madeMsg{path, err}
	})
	return cmd
}

// Key answers the rows. From the forms of a report one goes back to the others, where there are any.
func (v *Printout) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, rows := &v.win.Keys, v.rows()
	switch {
	case v.task != nil:
		return nil, v.task.Key(press, k)
	case v.form != nil:
		return nil, v.formKey(press, k)
	case k.Step(press, &v.at, len(rows)):
		return nil, true
	case key.Matches(press, k.Choose):
		return rows[min(v.at, len(rows)-1)].do(), true
	case key.Matches(press, k.Close) && v.paper != nil && len(v.papers) > 1:
		v.at, v.paper, v.notice, v.path = max(0, v.place()), nil, "", ""
		return nil, true
	}
	return nil, false
}

// formKey writes the line, which is kept as it is typed; enter, tab and esc go on.
func (v *Printout) formKey(press tea.KeyPressMsg, k *kit.Keys) (handled bool) {
	switch {
	case key.Matches(press, k.Help):
		return false
	case key.Matches(press, k.Accept, k.Close, k.Switch, k.SwitchBack, k.Next):
		v.form = nil
		v.look()
	default:
		v.form.Key(press, k)
	}
	return true
}

// place is that of the report among all.
func (v *Printout) place() int {
	for i := range v.papers {
		if v.paper == &v.papers[i] {
			return i
		}
	}
	return -1
}

// Point puts the cursor on a row, which a click chooses.
func (v *Printout) Point(row int) bool {
	v.at = row
	return true
}

// Update hears what came of a row.
func (v *Printout) Update(msg tea.Msg) tea.Cmd {
	say := &v.win.Words.Report.Screen
	switch msg := msg.(type) {
	case tea.PasteMsg:
		if v.form != nil {
			v.form.Key(msg, &v.win.Keys)
		}
	case window.ThemedMsg:
		if v.form != nil {
			v.form.Style(&v.win.Theme)
		}
	case madeMsg:
		v.task = nil
		switch {
		case errors.Is(msg.err, context.Canceled):
			v.notice = say.Stopped
		case errors.Is(msg.err, reports.ErrNothing):
			v.notice = v.paper.Empty
		case errors.Is(msg.err, report.ErrTooLong):
			v.notice = say.TooLong
		case msg.err != nil:
			v.notice = v.say(msg.err)
		default:
			v.path, v.at, v.notice = msg.path, 0, fmt.Sprintf(say.Made, filepath.Base(msg.path), filepath.Dir(msg.path))
		}
	case window.FileShownMsg:
		if msg.Err != nil {
			return v.win.Tell(fmt.Sprintf(say.Unopened, msg.Path))
		}
	case window.FolderShownMsg:
		switch {
		case errors.Is(msg.Err, fs.ErrNotExist):
			return v.win.Tell(fmt.Sprintf(v.win.Words.Home.FolderGone, msg.Path))
		case msg.Err != nil:
			return v.win.Tell(fmt.Sprintf(v.win.Words.Home.FolderUnopened, msg.Path))
		}
	}
	return nil
}

// View gives the reports, or the forms of the one that was chosen.
func (v *Printout) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	say, t, k := &v.win.Words.Report.Screen, &v.win.Theme, &v.win.Keys
	f := &kit.Frame{Title: say.Title, Keys: []key.Binding{k.Choose, k.Close, k.Help}}
	prose := min(w, kit.Prose)
	if v.paper != nil && len(v.papers) > 1 {
		f.Where = v.paper.Name
	}
	switch {
	case v.task != nil:
		f.Keys = []key.Binding{k.Stop, k.Help}
		v.task.Draw(f, t, say.DoneOf, say.Making, prose)
		return f
	case v.notice != "":
		f.Add(kit.Wrap(v.notice, prose, "")...)
	case v.paper == nil:
		f.Add(kit.Styled(t.Quiet, kit.Wrap(say.About, prose, ""))...)
	default:
		f.Add(kit.Styled(t.Quiet, kit.Wrap(v.paper.About, prose, ""))...)
	}
	if v.form != nil {
		f.Keys = []key.Binding{k.Accept, k.Help}
		f.Add("")
		f.Form(t, v.form, w, true, 0)
		return f
	}
	rows := v.rows()
	apart := h >= 3*len(rows)+8 // in a small window they stand close together
	for i, r := range rows {
		if apart || i == 0 || r.first && f.Room(h) > len(rows)+6 {
			f.Add("")
		}
		f.Row(t, i, i == v.at, func(name lipgloss.Style) []string {
			lines := []string{name.Render(r.name)}
			if r.about != "" && (apart || i == v.at) {
				lines = append(lines, kit.Styled(t.Quiet, kit.Wrap(r.about, prose-3, ""))...)
			}
			return lines
		})
	}
	return f
}
