package ui

import (
	"context"
	"reflect"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// Pilot drives the program without a terminal: it feeds messages to the root, runs commands at once and gives the frame.
type Pilot struct {
	app     *app
	timers  []tea.Msg
	holding bool
	held    []tea.Cmd
	Quit    bool
	Crashed bool
}

// NewPilot opens the program on a journal, at 80×24.
func NewPilot(o Options, j *store.Journal) (*Pilot, error) {
	a, err := prepare(o, j)
	if err != nil {
		return nil, err
	}
	p := &Pilot{app: a}
	a.stop = func() {}
	a.after = func(_ time.Duration, msg tea.Msg) tea.Cmd {
		p.timers = append(p.timers, msg)
		return nil
	}
	p.Send(tea.WindowSizeMsg{Width: 80, Height: 24})
	if j == nil || o.Start != "" || o.File != "" {
		p.run(a.init)
	}
	return p, nil
}

// Send feeds a message and everything that follows from it.
func (p *Pilot) Send(msg tea.Msg) {
	if msg == nil || p.Quit {
		return
	}
	switch msg := msg.(type) {
	case tea.QuitMsg:
		p.Quit, p.Crashed = true, p.app.crashed
		return
	case tea.BatchMsg:
		for _, cmd := range msg {
			p.run(cmd)
		}
		return
	}
	_, cmd := p.app.Update(msg)
	p.app.View()
	p.run(cmd)
}

func (p *Pilot) run(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	if p.holding {
		p.held = append(p.held, cmd)
		return
	}
	p.Send(cmd())
}

// Hold keeps commands from finishing until Release.
func (p *Pilot) Hold() { p.holding = true }

// Release lets the held commands finish now.
func (p *Pilot) Release() {
	held := p.held
	p.holding, p.held = false, nil
	for _, cmd := range held {
		p.run(cmd)
	}
}

// Timers says how many timers are under way.
func (p *Pilot) Timers() int { return len(p.timers) }

// PressTogether sends keys as the program's loop does: each command runs beside the others, and what comes first comes first.
func (p *Pilot) PressTogether(keys ...string) {
	msgs, running := make(chan tea.Msg, 100), 0
	start := func(cmds ...tea.Cmd) {
		for _, cmd := range cmds {
			if cmd != nil {
				running++
				go func() { msgs <- cmd() }()
			}
		}
	}
	for _, k := range keys {
		_, cmd := p.app.Update(keyNamed(k))
		start(cmd)
		for running > 0 {
			msg := <-msgs
			running--
			if batch, ok := msg.(tea.BatchMsg); ok {
				start(batch...)
			} else if msg != nil {
				_, cmd := p.app.Update(msg)
				start(cmd)
			}
		}
	}
}

// CloseReviews lets go of the lecturer's file.
func (p *Pilot) CloseReviews() {
	p.app.desk.close()
}

// Elapse lets the timers that are under way go off.
func (p *Pilot) Elapse() {
	timers := p.timers
	p.timers = nil
	for _, msg := range timers {
		p.Send(msg)
	}
}

// Press sends keys by name, such as "ctrl+n", "enter" or "x".
func (p *Pilot) Press(keys ...string) {
	for _, k := range keys {
		p.Send(keyNamed(k))
	}
}

// Type sends a text key by key.
func (p *Pilot) Type(text string) {
	for _, r := range text {
		if r == '\n' {
			p.Press("enter")
			continue
		}
		p.Send(tea.KeyPressMsg{Code: r, Text: string(r)})
	}
}

// Paste sends a text in one piece, as a terminal does.
func (p *Pilot) Paste(text string) { p.Send(tea.PasteMsg{Content: text}) }

// Resize gives the window another size.
func (p *Pilot) Resize(w, h int) { p.Send(tea.WindowSizeMsg{Width: w, Height: h}) }

// Frame gives what the screen shows, without styles, and the cursor; x is -1 when it is hidden.
func (p *Pilot) Frame() (text string, x, y int) {
	p.app.hold, p.app.burst = false, 0
	v := p.app.View()
	lines := strings.Split(ansi.Strip(v.Content), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	if v.Cursor == nil {
		return strings.Join(lines, "\n"), -1, -1
	}
	return strings.Join(lines, "\n"), v.Cursor.X, v.Cursor.Y
}

// Raw gives the frame with its styles.
func (p *Pilot) Raw() string {
	p.app.hold, p.app.burst = false, 0
	return p.app.View().Content
}

// Break makes the top screen panic at the next message, as a fault in the program would.
func (p *Pilot) Break() { p.app.stack = append(p.app.stack, broken{}) }

type broken struct{}

func (broken) key(tea.KeyPressMsg) (tea.Cmd, bool) { panic("what the person wrote") }
func (broken) update(tea.Msg) tea.Cmd              { return nil }
func (broken) view(int, int) (string, *tea.Cursor) { return "", nil }

// BreakCommand runs a command that panics.
func (p *Pilot) BreakCommand() {
	p.run(p.app.guard(func() tea.Msg { panic("what the person wrote") }))
}

// Flush writes what is not written yet, as the end of the program does.
func (p *Pilot) Flush() error { return p.app.keeper.flush() }

// Rescue does what the end of the program does with text that the journal would not take.
func (p *Pilot) Rescue(folder string) (path string) {
	p.app.rescue(folder)
	return p.app.rescued
}

// Outcome gives how the program ended.
func (p *Pilot) Outcome() Outcome { return p.app.outcome() }

// Keys gives every key that a language's bindings hold.
func Keys(lang string) map[string][]string {
	k := kit.NewKeys(&words.CatalogFor(lang).Keys)
	out := map[string][]string{}
	v := reflect.ValueOf(k)
	for i := range v.NumField() {
		b := v.Field(i).Interface().(interface{ Keys() []string })
		out[v.Type().Field(i).Name] = b.Keys()
	}
	return out
}

// ParseDay and ParseClock are the readers of typed dates and times.
func ParseDay(lang, s string, now time.Time) (time.Time, bool) {
	return words.CatalogFor(lang).Dates.ParseDay(s, now)
}

// ParseClock reads a time of day.
func ParseClock(s string) (hour, minute int, ok bool) { return words.ParseClock(s) }

// Refusal words why a file was refused.
func Refusal(lang string, r *exchange.Refusal) string {
	return words.CatalogFor(lang).Exchange.Refusal(r)
}

// Finding words what was found in a text.
func Finding(lang string, f discretion.Finding) string {
	return words.CatalogFor(lang).Discretion.Say(&f)
}

func keyNamed(name string) tea.KeyPressMsg {
	var msg tea.KeyPressMsg
	for {
		mod, rest, found := strings.Cut(name, "+")
		if !found || rest == "" {
			break
		}
		switch mod {
		case "ctrl":
			msg.Mod |= tea.ModCtrl
		case "shift":
			msg.Mod |= tea.ModShift
		case "alt":
			msg.Mod |= tea.ModAlt
		}
		name = rest
	}
	named := map[string]rune{"enter": tea.KeyEnter, "tab": tea.KeyTab, "esc": tea.KeyEscape, "up": tea.KeyUp, "down": tea.KeyDown,
		"left": tea.KeyLeft, "right": tea.KeyRight, "pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown, "home": tea.KeyHome,
		"end": tea.KeyEnd, "backspace": tea.KeyBackspace, "delete": tea.KeyDelete, "space": tea.KeySpace, "f1": tea.KeyF1}
	if code, ok := named[name]; ok {
		if msg.Code = code; name == "space" {
			msg.Text = " "
		}
		return msg
	}
	if msg.Code = []rune(name)[0]; msg.Mod == 0 {
		msg.Text = name
	}
	return msg
}

// Arrive opens a file of somebody else, as choosing it from a list does.
func (p *Pilot) Arrive(path string) { p.run(p.app.push(newArrival(p.app, path, nil))) }

// Choose takes a file in the list of files that is open.
func (p *Pilot) Choose(path string) { p.run(p.app.top().(*picker).give(path)) }

// Judged gives how many criteria the queue says are judged, by student.
func (p *Pilot) Judged() map[string]int {
	judged := map[string]int{}
	for _, w := range p.app.desk.cohort.All {
		judged[w.Brief.Student] = w.Standing.Judged
	}
	return judged
}

// Reread reads the folder of the queue again, whatever lies on top.
func (p *Pilot) Reread(folder string) { p.run(p.app.stack[0].(*queue).read([]string{folder}, false)) }

// BreakTask runs work beside the loop that panics.
func (p *Pilot) BreakTask() {
	_, cmd := p.app.window.begin(p.app.top(), func(context.Context, *task) tea.Msg { panic("what the person wrote") })
	p.run(p.app.guard(cmd))
}

// FolderRead brings what a folder holds to the list of files that is open: nothing but the way up, if there is one.
func (p *Pilot) FolderRead(path string) {
	v := p.app.top().(*picker)
	v.going = path
	p.Send(resultMsg{to: v, result: folderMsg{picker: v, path: path}})
}
