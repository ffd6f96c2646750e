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
	"koffiemoment/store"
	"koffiemoment/ui/desk"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// aside lists the files that are not reviewed, each with its reason. Those that are sealed it tries to open with a passphrase.
type aside struct {
	desk   *desk.Desk
	at     int
	asked  window.Passphrase
	task   *window.Task
	notice string
}

// newAside begins at the first file that a passphrase may open: about the others nothing can be done here.
func newAside(desk *desk.Desk) *aside {
	return newAsideAt(desk, max(0, slices.IndexFunc(desk.Cohort.Aside, func(a exchange.Aside) bool { return a.Why == exchange.NeedsKey })))
}

func newAsideAt(desk *desk.Desk, at int) *aside { return &aside{desk: desk, at: at} }

func (v *aside) files() []exchange.Aside { return v.desk.Cohort.Aside }

func (v *aside) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.desk.Window)
	switch {
	case v.task != nil:
		return nil, v.task.Key(press, &k.Keys)
	case v.asked.Stands():
		return v.asked.Key(press)
	case k.Step(press, &v.at, len(v.files())):
		v.notice = ""
	case key.Matches(press, k.Choose) && v.at < len(v.files()) && v.files()[v.at].Why == exchange.NeedsKey:
		v.notice = ""
		v.asked.Ask(v.desk.Window, v.try)
	case key.Matches(press, k.Choose) && v.at < len(v.files()) && inDoubt(&v.files()[v.at]):
		v.notice = ""
		return v.ask(&v.files()[v.at]), true
	default:
		return nil, false
	}
	return nil, true
}

// inDoubt says that only the student can tell whose a file is.
func inDoubt(file *exchange.Aside) bool { return len(file.Differs) > 0 }

// ask asks whether a file in doubt is taken all the same.
func (v *aside) ask(file *exchange.Aside) tea.Cmd {
	desk, say, path := v.desk, &v.desk.Words.Trust, file.Path
	about := say.TakeSays
	if file.Why == exchange.Altered {
		about = say.SwapSays
	}
	return desk.Ask(fmt.Sprintf(say.TakeIt, filepath.Base(path)), about, window.Answer{Name: say.LeaveIt, Keys: desk.Keys.Close},
		window.Answer{Name: say.TakeName, Do: func() tea.Cmd { return desk.Wait(v, desk.Accept(path)) }})
}

// accepted takes in the cohort as it is with a file that was in doubt.
func (v *aside) accepted(msg desk.AcceptedMsg) tea.Cmd {
	desk := v.desk
	if msg.Err != nil {
		return desk.Tell(desk.Words.SayDesk(msg.Err))
	}
	desk.Cohort.Cohort = *msg.Cohort
	desk.Arrange()
	v.at = max(0, min(v.at, len(v.files())-1))
	v.notice = fmt.Sprintf(desk.Words.Trust.Taken, filepath.Base(msg.Path))
	return nil
}

// try opens what the passphrase opens.
func (v *aside) try(told store.Secret) (cmd tea.Cmd) {
	v.task, cmd = v.desk.Unseal(v, told)
	return cmd
}

func (v *aside) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case desk.UnsealedMsg:
		return v.unsealed(msg)
	case desk.AcceptedMsg:
		return v.accepted(msg)
	}
	v.asked.Hear(msg)
	return nil
}

// unsealed takes in what the passphrase opened. It is remembered if it opened anything; else it may have been mistyped, and is asked for again.
func (v *aside) unsealed(msg desk.UnsealedMsg) tea.Cmd {
	desk, say := v.desk, &v.desk.Words.Review
	if v.task = nil; msg.Err != nil {
		return desk.Tell(desk.Words.SayDesk(msg.Err))
	}
	before := desk.Cohort.Opened
	desk.Cohort = *msg.Cohort
	desk.Arrange()
	var names []string
	for _, path := range slices.Sorted(maps.Keys(desk.Cohort.Opened)) {
		if _, known := before[path]; !known {
			names = append(names, desk.StudentName(desk.Cohort.Opened[path].Found.Brief))
		}
	}
	v.at = max(0, min(v.at, len(v.files())-1))
	switch {
	case len(names) > 0:
		desk.Remember(msg.Secret)
		v.notice = say.Unsealed.Of(len(names)) + words.List(names, desk.Words.Stand.And) + "."
	case msg.Halted:
		v.notice = say.UnsealingStopped
	default:
		v.asked.Ask(desk.Window, v.try)
		v.notice = say.NothingUnsealed
	}
	return nil
}

// View draws what the screen is at: opening seals, asking for what opens them, or else the files.
func (v *aside) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	desk, k, t := v.desk, keysOf(v.desk.Window), &v.desk.Theme
	say := &desk.Words.Review
	files, _ := desk.Cohort.SetAside()
	f := kit.Frame{Title: say.AsideTitle, Where: say.Aside.Of(files), Keys: []key.Binding{k.Up, k.Down, k.Close, k.Help}}
	switch {
	case v.task != nil:
		f.Keys = []key.Binding{k.StopTask, k.Help}
		v.task.Draw(&f, t, say.Unsealing, say.Opening, w)
	case v.asked.Stands():
		f.Keys = []key.Binding{k.OpenFile, k.Close, k.Help}
		v.asked.Draw(&f, say.AskPassphrase.Of(desk.Cohort.Sealed()), w)
		if v.notice != "" {
			f.Add("")
			drawNotice(&f, t, v.notice, min(w, kit.Prose))
		}
	default:
		v.drawFiles(&f, k, w, h)
	}
	return &f
}

// drawFiles lists the files, with what is to be done about the one under the cursor below them.
func (v *aside) drawFiles(f *kit.Frame, k *keys, w, h int) {
	t, files := &v.desk.Theme, v.files()
	if v.notice != "" {
		drawNotice(f, t, v.notice, min(w, kit.Prose))
		f.Add("")
	}
	if len(files) == 0 { // a passphrase opened the last of them
		f.Add(kit.Styled(t.Quiet, kit.Wrap(v.desk.Words.Review.NothingAside, w, ""))...)
		return
	}
	if files[v.at].Why == exchange.NeedsKey {
		f.Keys = append([]key.Binding{k.GivePassphrase}, f.Keys...)
	}
	if inDoubt(&files[v.at]) {
		f.Keys = append([]key.Binding{k.TakeIt}, f.Keys...)
	}
	about := kit.Wrap(v.desk.Words.WhyAside(&files[v.at]), min(w, kit.Prose), "")
	if alleged := v.desk.Words.Aside.Alleged(files[v.at].Alleged); alleged != "" {
		about = append(about, kit.Wrap(alleged, min(w, kit.Prose), "")...)
	}
	name := max(10, min(40, w/2-4))
	f.Window(t, len(files), v.at, true, max(3, f.Room(h)-len(f.Body)-len(about)-1), w, func(i int) kit.Line {
		return kit.Line{Row: i, Draw: func(style lipgloss.Style) string {
			brief := kit.Cell(v.desk.Words.BriefAside(&files[i]), max(0, w-name-6))
			return style.Render(kit.Cell(words.AsideName(&files[i]), name)) + "  " + t.Quiet.Render(brief)
		}}
	})
	f.Add("")
	f.Add(about...)
}
