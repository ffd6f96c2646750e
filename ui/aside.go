package ui

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/exchange"
	"koffiemoment/ui/words"
)

// aside lists the files that are not reviewed, each with its reason. Those that are sealed it tries to open with a passphrase.
type aside struct {
	desk   *desk
	at     int
	form   *form // asks for the passphrase; nil while it does not
	typed  string
	task   *task
	notice string
}

func newAside(desk *desk) *aside {
	v := &aside{desk: desk}
	v.at = max(0, slices.IndexFunc(v.files(), func(f exchange.Aside) bool { return f.Why == exchange.NeedsKey }))
	return v
}

func (v *aside) files() []exchange.Aside { return v.desk.cohort.Aside }

func (v *aside) key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := &v.desk.keys
	switch {
	case v.task != nil:
		if key.Matches(press, k.Close) {
			v.task.stop()
		}
		return nil, !key.Matches(press, k.Help)
	case v.form != nil:
		return v.formKey(press)
	case k.step(press, &v.at, len(v.files())):
		v.notice = ""
	case key.Matches(press, k.Choose) && v.at < len(v.files()) && v.files()[v.at].Why == exchange.NeedsKey:
		v.ask()
	default:
		return nil, false
	}
	return nil, true
}

func (v *aside) formKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := &v.desk.keys
	switch {
	case key.Matches(press, k.Close):
		v.form = nil
		return nil, true
	case key.Matches(press, k.Choose):
		return v.try(), true
	}
	_, handled := v.form.key(press, k)
	return nil, handled
}

// ask puts the question for the passphrase.
func (v *aside) ask() {
	v.typed, v.notice = "", ""
	v.form = passphraseForm(v.desk, &v.typed)
}

// passphraseForm asks for a passphrase without showing it.
func passphraseForm(desk *desk, typed *string) *form {
	r := secretRow(&desk.theme, desk.words.Arrival.Passphrase, "", func(s string) { *typed = s })
	f := &form{rows: []*row{r}}
	f.enter()
	return f
}

// try opens what the passphrase opens.
func (v *aside) try() (cmd tea.Cmd) {
	k, err := exchange.KeyWith(v.typed)
	if err != nil {
		return nil
	}
	v.form = nil
	v.task, cmd = v.desk.unseal(v, secret{v.typed, k})
	return cmd
}

func (v *aside) update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		if v.form != nil {
			v.form.key(msg, &v.desk.keys)
		}
	case unsealedMsg:
		if msg.task == v.task {
			return v.unsealed(msg)
		}
	case themedMsg:
		if v.form != nil {
			v.form.style(&v.desk.theme)
		}
	}
	return nil
}

// unsealed takes in what the passphrase opened; it is remembered if it opened anything.
func (v *aside) unsealed(msg unsealedMsg) tea.Cmd {
	desk, d := v.desk, v.desk
	if v.task = nil; msg.err != nil {
		return desk.tell(desk.words.SayDesk(msg.err))
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
		v.notice = desk.words.Review.Unsealed.Of(len(names)) + words.List(names, desk.words.Stand.And) + "."
	case msg.halted:
		v.notice = desk.words.Review.UnsealingStopped
	default:
		v.ask()
		v.notice = desk.words.Review.NothingUnsealed
	}
	return nil
}

func (v *aside) view(w, h int) (string, *tea.Cursor) {
	desk, k, t := v.desk, &v.desk.keys, &v.desk.theme
	words := &desk.words.Review
	f := frame{title: words.AsideTitle, where: words.Aside.Of(len(v.files())), keys: []key.Binding{k.Up, k.Down, k.Close, k.Help}}
	switch {
	case v.task != nil:
		f.keys = []key.Binding{k.StopTask, k.Help}
		drawTask(&f, desk, v.task, words.Unsealing, w)
		return f.draw(t, w, h)
	case v.form != nil:
		f.keys = []key.Binding{k.OpenFile, k.Close, k.Help}
		drawPassphrase(&f, v.form, desk, words.AskPassphrase.Of(desk.sealed()), w)
		if v.notice != "" {
			f.add("")
			f.add(styled(t.Accent, wrap("● "+v.notice, w-2, " "))...)
		}
		return f.draw(t, w, h)
	}
	if v.notice != "" {
		f.add(styled(t.Accent, wrap("● "+v.notice, w-2, " "))...)
		f.add("")
	}
	if len(v.files()) == 0 {
		f.add(styled(t.Quiet, wrap(words.NothingAside, w-2, "   "))...)
		return f.draw(t, w, h)
	}
	about := wrap(v.about(&v.files()[v.at]), min(w-2, 90), " ")
	if v.files()[v.at].Why == exchange.NeedsKey {
		f.keys = append([]key.Binding{k.GivePassphrase}, f.keys...)
	}
	room := max(3, f.room(h)-len(f.body)-len(about)-1)
	f.window(t, len(v.files()), v.at, room, w, func(i int) string { return v.row(i, w) })
	f.add("")
	f.add(about...)
	return f.draw(t, w, h)
}

// drawPassphrase shows the question for a passphrase.
func drawPassphrase(f *frame, asked *form, desk *desk, question string, w int) {
	f.add(wrap(question, min(w-2, 76), " ")...)
	f.add("")
	lines, cursor, at := asked.lines(&desk.theme, w-2, true)
	if f.cursor = cursor; cursor != nil {
		cursor.Y += len(f.body)
	}
	f.focus, f.focusEnd = len(f.body)+at, len(f.body)+at
	f.add(lines...)
}

func (v *aside) row(i, w int) string {
	t, file := &v.desk.theme, &v.files()[i]
	mark, style := t.mark(i == v.at)
	name := max(10, min(40, w/2-4))
	return mark + style.Render(cell(filepath.Base(file.Path), name)) + "  " + t.Quiet.Render(cell(v.brief(file), max(0, w-name-6)))
}

// brief says in a few words why a file lies aside.
func (v *aside) brief(file *exchange.Aside) string {
	words := &v.desk.words.Review
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
	switch text := desk.words.Review.WhyAbout[file.Why]; {
	case file.For != "":
		return fmt.Sprintf(text, filepath.Base(file.For))
	case file.Err != nil:
		return desk.words.SayFile(file.Err)
	case file.Refusal != nil && file.Why == exchange.Refused:
		return desk.words.Exchange.Refusal(file.Refusal)
	default:
		return text
	}
}
