package review

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal/exchange"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// aside lists the files that are not reviewed, each with its reason. Those that are sealed it tries to open with a passphrase.
type aside struct {
	desk   *Desk
	at     int
	form   *kit.Form // asks for the passphrase; nil while it does not
	typed  string
	task   *window.Task
	notice string
}

func newAside(desk *Desk) *aside {
	v := &aside{desk: desk}
	v.at = max(0, slices.IndexFunc(v.files(), func(f exchange.Aside) bool { return f.Why == exchange.NeedsKey }))
	return v
}

func (v *aside) files() []exchange.Aside { return v.desk.cohort.Aside }

func (v *aside) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.desk.Window)
	switch {
	case v.task != nil:
		if key.Matches(press, k.Close) {
			v.task.Stop()
		}
		return nil, !key.Matches(press, k.Help)
	case v.form != nil:
		return v.formKey(press)
	case k.Step(press, &v.at, len(v.files())):
		v.notice = ""
	case key.Matches(press, k.Choose) && v.at < len(v.files()) && v.files()[v.at].Why == exchange.NeedsKey:
		v.ask()
	default:
		return nil, false
	}
	return nil, true
}

func (v *aside) formKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.desk.Window)
	switch {
	case key.Matches(press, k.Close):
		v.form = nil
		return nil, true
	case key.Matches(press, k.Choose):
		return v.try(), true
	}
	_, handled := v.form.Key(press, &k.Keys)
	return nil, handled
}

// ask puts the question for the passphrase.
func (v *aside) ask() {
	v.typed, v.notice = "", ""
	v.form = passphraseForm(v.desk, &v.typed)
}

// passphraseForm asks for a passphrase without showing it.
func passphraseForm(desk *Desk, typed *string) *kit.Form {
	r := kit.SecretRow(&desk.Theme, desk.Words.Arrival.Passphrase, "", func(s string) { *typed = s })
	f := &kit.Form{Rows: []*kit.Row{r}}
	f.Enter()
	return f
}

// try opens what the passphrase opens.
func (v *aside) try() (cmd tea.Cmd) {
	k, err := exchange.KeyWith(v.typed)
	if err != nil {
		return nil
	}
	v.form = nil
	v.task, cmd = v.desk.unseal(v, Secret{v.typed, k})
	return cmd
}

func (v *aside) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		if v.form != nil {
			v.form.Key(msg, &v.desk.Keys)
		}
	case unsealedMsg:
		if msg.task == v.task {
			return v.unsealed(msg)
		}
	case window.ThemedMsg:
		if v.form != nil {
			v.form.Style(&v.desk.Theme)
		}
	}
	return nil
}

// unsealed takes in what the passphrase opened; it is remembered if it opened anything.
func (v *aside) unsealed(msg unsealedMsg) tea.Cmd {
	desk, d := v.desk, v.desk
	if v.task = nil; msg.err != nil {
		return desk.Tell(desk.Words.SayDesk(msg.err))
	}
	before := d.cohort.opened
	d.cohort = *msg.cohort
	d.arrange()
	var names []string
	for _, path := range slices.Sorted(maps.Keys(d.cohort.opened)) {
		if _, known := before[path]; !known {
			names = append(names, desk.studentName(d.cohort.opened[path].found.Brief))
		}
	}
	v.at = max(0, min(v.at, len(d.cohort.Aside)-1))
	switch {
	case len(names) > 0:
		d.secrets = append(d.secrets, msg.secret)
		v.notice = desk.Words.Review.Unsealed.Of(len(names)) + words.List(names, desk.Words.Stand.And) + "."
	case msg.halted:
		v.notice = desk.Words.Review.UnsealingStopped
	default:
		v.ask()
		v.notice = desk.Words.Review.NothingUnsealed
	}
	return nil
}

func (v *aside) View(w, h int) (string, *tea.Cursor) {
	desk, k, t := v.desk, keysOf(v.desk.Window), &v.desk.Theme
	words := &desk.Words.Review
	f := kit.Frame{Title: words.AsideTitle, Where: words.Aside.Of(len(v.files())), Keys: []key.Binding{k.Up, k.Down, k.Close, k.Help}}
	switch {
	case v.task != nil:
		f.Keys = []key.Binding{k.StopTask, k.Help}
		drawTask(&f, desk, v.task, words.Unsealing, w)
		return f.Draw(t, w, h)
	case v.form != nil:
		f.Keys = []key.Binding{k.OpenFile, k.Close, k.Help}
		drawPassphrase(&f, v.form, desk, words.AskPassphrase.Of(desk.sealed()), w)
		if v.notice != "" {
			f.Add("")
			f.Add(kit.Styled(t.Accent, kit.Wrap("● "+v.notice, w-2, " "))...)
		}
		return f.Draw(t, w, h)
	}
	if v.notice != "" {
		f.Add(kit.Styled(t.Accent, kit.Wrap("● "+v.notice, w-2, " "))...)
		f.Add("")
	}
	if len(v.files()) == 0 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(words.NothingAside, w-2, "   "))...)
		return f.Draw(t, w, h)
	}
	about := kit.Wrap(v.about(&v.files()[v.at]), min(w-2, 90), " ")
	if v.files()[v.at].Why == exchange.NeedsKey {
		f.Keys = append([]key.Binding{k.GivePassphrase}, f.Keys...)
	}
	room := max(3, f.Room(h)-len(f.Body)-len(about)-1)
	f.Window(t, len(v.files()), v.at, true, room, w, func(i int) kit.Line { return v.row(i, w) })
	f.Add("")
	f.Add(about...)
	return f.Draw(t, w, h)
}

// drawPassphrase shows the question for a passphrase.
func drawPassphrase(f *kit.Frame, asked *kit.Form, desk *Desk, question string, w int) {
	f.Add(kit.Wrap(question, min(w-2, 76), " ")...)
	f.Add("")
	lines, cursor, at := asked.Lines(&desk.Theme, w-2, true)
	if f.Cursor = cursor; cursor != nil {
		cursor.Y += len(f.Body)
	}
	f.Focus, f.FocusEnd = len(f.Body)+at, len(f.Body)+at
	f.Add(lines...)
}

func (v *aside) row(i, w int) kit.Line {
	t, file := &v.desk.Theme, &v.files()[i]
	name := max(10, min(40, w/2-4))
	return kit.Line{Row: i, Draw: func(style lipgloss.Style) string {
		return style.Render(kit.Cell(filepath.Base(file.Path), name)) + "  " + t.Quiet.Render(kit.Cell(v.brief(file), max(0, w-name-6)))
	}}
}

// brief says in a few words why a file lies aside.
func (v *aside) brief(file *exchange.Aside) string {
	words := &v.desk.Words.Review
	if file.Why != exchange.Refused {
		return words.Whys[file.Why]
	}
	switch file.Refusal.Code {
	case exchange.NewerVersion:
		return words.NewerFile
	case exchange.NotKoffie, exchange.UnknownKind:
		return words.NoHandIn
	}
	return words.Whys[file.Why]
}

// about says why a file lies aside, and what to do about it.
func (v *aside) about(file *exchange.Aside) string {
	desk := v.desk
	switch text := desk.Words.Review.WhyAbout[file.Why]; {
	case file.For != "":
		return fmt.Sprintf(text, filepath.Base(file.For))
	case file.Err != nil:
		return desk.Words.SayFile(file.Err)
	case file.Refusal != nil && file.Why == exchange.Refused:
		return desk.Words.Exchange.Refusal(file.Refusal)
	default:
		return text
	}
}
