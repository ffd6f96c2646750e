package handin

import (
	"cmp"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// handIn walks a student through handing in: what goes along, who might be recognised, what the lecturer will see, and the
// file. Nothing leaves the journal before the last step.
type handIn struct {
	book *logbook.Logbook
	at   int // step
	legs [words.HandInSteps]leg

	choose *choosing
	check  *checker
	write  *sealing

	set    store.HandingIn // what was chosen so far
	picked map[string]bool // beside set.Picked and set.Stay
	stay   map[string]bool
	name   string

	source  exchange.Source // what would leave, as it was checked
	checked store.Checked
	handed  *store.HandedIn // what was written; nil until then

	why    *kit.Field // open while the student writes why an entry was picked
	whyOf  *store.Summary
	notice string
}

// leg is one step of handing in.
type leg interface {
	open() tea.Cmd                   // it comes to lie open
	key(msg tea.Msg) (tea.Cmd, bool) // a key or a paste
	pass() tea.Cmd                   // on to the next step, or why not yet
	update(msg tea.Msg) tea.Cmd      // any other message
	draw(f *kit.Frame, w, h int)     // h lines are free
}

func New(book *logbook.Logbook) *handIn {
	v := &handIn{book: book, name: book.Settings().Name}
	v.choose, v.check, v.write = newChoosing(v), &checker{in: v}, newSealing(v)
	v.legs = [words.HandInSteps]leg{v.choose, v.check, &preview{in: v}, v.write}
	return v
}

func (v *handIn) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	v.notice = ""
	switch {
	case v.handed != nil:
		return v.over(press)
	case v.why != nil:
		return v.whyKey(press)
	}
	if cmd, handled := v.legs[v.at].key(press); handled {
		return cmd, true
	}
	switch {
	case key.Matches(press, k.Next):
		return v.legs[v.at].pass(), true
	case key.Matches(press, k.Back) && v.at > 0:
		return v.goTo(v.at - 1), true
	case key.Matches(press, k.Close):
		return v.leave(), true
	}
	return nil, false
}

func (v *handIn) goTo(step int) tea.Cmd {
	v.at = step
	return v.legs[step].open()
}

func (v *handIn) leave() tea.Cmd {
	return tea.Batch(v.book.Save(), v.book.Pop())
}

// over answers the keys once the file is there.
func (v *handIn) over(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	if key.Matches(press, k.Choose) || key.Matches(press, k.Next) || key.Matches(press, k.Close) {
		return v.book.Pop(), true
	}
	return nil, false
}

// keep saves what was chosen: at once what was ticked, in a while what is being typed. A key is kept only when it is the
// public one that it should be, and a passphrase never.
func (v *handIn) keep(typed bool) tea.Cmd {
	v.set.Picked, v.set.Stay = slices.Sorted(maps.Keys(v.picked)), slices.Sorted(maps.Keys(v.stay))
	set := v.set.Clone()
	if _, err := exchange.LockFor(set.Key); err != nil {
		set.Key = ""
	}
	cmd := v.book.Keep(&handingText{v.book, set})
	if typed {
		return cmd
	}
	return tea.Batch(cmd, v.book.Save())
}

// handingText is what was chosen for a hand-in, as the keeper holds it.
type handingText struct {
	book *logbook.Logbook
	set  store.HandingIn
}

func (t *handingText) Key() string { return "handing in" }

func (t *handingText) Write() error { return t.book.Store.SaveHandingIn(t.set) }

func (t *handingText) Plain() string {
	var b strings.Builder
	for _, id := range slices.Sorted(maps.Keys(t.set.Why)) {
		fmt.Fprintf(&b, "%s\n%s\n\n", id, t.set.Why[id])
	}
	return b.String()
}

// choice is what was chosen, as a hand-in holds it. One from which entries were taken out by hand counts as picked by hand:
// a lecturer must not take it for all of a stage.
func (v *handIn) choice() exchange.Choice {
	t := &v.choose.tally
	c := exchange.Choice{Student: v.name, Stage: v.set.Stage, Made: v.book.Now(), Dates: v.set.Dates, By: v.set.By, Why: v.reasons(),
		Seal: v.set.Seal}
	if c.Stage != "" {
		c.StageName = v.book.StageName(c.Stage)
	}
	if t.Stay > 0 {
		c.By = exchange.ByHand
	}
	if c.By == exchange.ByRange {
		c.From, c.To = t.Period(&v.set, v.book.Now())
	}
	return c
}

// reasons are the lines on why entries were picked; they travel only where the student picked.
func (v *handIn) reasons() map[string]string {
	why := map[string]string{}
	for _, m := range v.choose.tally.Chosen {
		if text := v.set.Why[m.ID]; v.set.By == exchange.ByHand && strings.TrimSpace(text) != "" {
			why[m.ID] = text
		}
	}
	return why
}

// leaveHere takes an entry out of what is handed in.
func (v *handIn) leaveHere(id string) tea.Cmd {
	if v.set.By == exchange.ByHand {
		delete(v.picked, id)
	} else {
		v.stay[id] = true
	}
	v.choose.count()
	return v.keep(false)
}

// openWhy lets the student write why an entry was picked.
func (v *handIn) openWhy(m *store.Summary) {
	v.whyOf, v.why = m, kit.NewField(&v.book.Theme, v.set.Why[m.ID])
	v.why.Focus(true)
}

func (v *handIn) whyKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	switch {
	case key.Matches(press, k.Stop), key.Matches(press, k.Switch), key.Matches(press, k.Next):
		v.why = nil
		if v.at == words.CheckStep {
			return v.check.open(), true
		}
		return v.book.Save(), true
	case key.Matches(press, k.Help):
		return nil, false
	}
	return v.writeWhy(press), true
}

func (v *handIn) writeWhy(msg tea.Msg) tea.Cmd {
	e := v.why.Update(msg)
	if v.notice = kit.Refusal(&v.book.Words.Walk, e); !e.Changed {
		return nil
	}
	if v.set.Why == nil {
		v.set.Why = map[string]string{}
	}
	if v.set.Why[v.whyOf.ID] = v.why.Text; strings.TrimSpace(v.why.Text) == "" {
		delete(v.set.Why, v.whyOf.ID)
	}
	return v.keep(true)
}

func (v *handIn) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		switch {
		case v.why != nil:
			return v.writeWhy(msg)
		case v.handed == nil:
			cmd, _ := v.legs[v.at].key(msg)
			return cmd
		}
		return nil
	case tea.BlurMsg:
		return v.book.Save()
	case window.ShownMsg:
		return v.shown()
	case logbook.OverviewMsg:
		_, cmd := v.book.Hear(msg)
		return cmd
	case window.ThemedMsg:
		if v.why != nil {
			v.why.Style(&v.book.Theme)
		}
	}
	var cmds []tea.Cmd
	for _, l := range v.legs {
		cmds = append(cmds, l.update(msg))
	}
	return tea.Batch(cmds...)
}

// shown looks again at what a step is about. At the check that begins with the choice: an entry that was edited there may be
// private by now, or of another stage.
func (v *handIn) shown() tea.Cmd {
	switch {
	case v.handed != nil:
		return nil
	case v.at == words.CheckStep:
		return v.choose.open()
	}
	return v.legs[v.at].open()
}

// tell puts an error of the journal in front.
func (v *handIn) tell(err error) tea.Cmd {
	return v.book.Tell(v.book.Words.Errors.Say(err))
}

func (v *handIn) View(w, h int) (string, *tea.Cursor) {
	book, k := v.book, keysOf(v.book.Window)
	say := &book.Words.HandIn
	f := kit.Frame{Title: say.Title + " ── " + say.Steps[v.at], Where: v.where(), Status: cmp.Or(v.notice, book.Saved())}
	f.Brief = fmt.Sprintf("%d/%d", v.at+1, words.HandInSteps)
	switch {
	case v.handed != nil:
		f.Title = say.Title + " ── " + say.Over
		f.Keys = []key.Binding{k.ToOverview, k.Help}
		v.drawOver(&f, w)
	case v.why != nil:
		f.Keys = []key.Binding{k.Leave, k.Help}
		v.drawWhy(&f, w, f.Room(h))
	default:
		v.legs[v.at].draw(&f, w, f.Room(h))
	}
	return f.Draw(&book.Theme, w, h)
}

// where shows the four cups, those of the steps so far filled.
func (v *handIn) where() string {
	cups := make([]string, words.HandInSteps)
	for i := range cups {
		cups[i] = "○"
		if i <= v.at {
			cups[i] = "●"
		}
	}
	return strings.Join(cups, " ") + "  " + fmt.Sprintf(v.book.Words.Walk.Step, v.at+1, words.HandInSteps)
}

// hints are the keys of a step, with its own in between.
func (v *handIn) hints(extra ...key.Binding) []key.Binding {
	k := keysOf(v.book.Window)
	keys := []key.Binding{k.Next}
	if v.at > 0 {
		keys = append(keys, k.Back)
	}
	keys = append(keys, extra...)
	return append(keys, k.Stop, k.Help)
}

func (v *handIn) drawWhy(f *kit.Frame, w, room int) {
	book, t := v.book, &v.book.Theme
	f.Add(kit.Styled(t.Quiet, kit.Wrap(entries.SummaryLine(book, v.whyOf, min(w-2, 99)), w-2, " "))...)
	if room > 8 {
		f.Add("")
	}
	f.Add(kit.Styled(t.Title, kit.Wrap(book.Words.HandIn.Why, w-2, " "))...)
	if room > 8 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(book.Words.HandIn.WhyAbout, min(w-2, 90), " "))...)
	}
	kit.DrawField(f, v.why, w, max(2, min(room-len(f.Body), 6)))
}

// drawOver tells where the file is and what comes now.
func (v *handIn) drawOver(f *kit.Frame, w int) {
	words, t, width := &v.book.Words.HandIn, &v.book.Theme, min(w-2, 76)
	folder, name := filepath.Split(v.handed.File)
	say := func(text string) {
		f.Add("")
		f.Add(kit.Wrap(text, width, " ")...)
	}
	f.Add(kit.Wrap(words.FileIn, width, " ")...)
	f.Add(kit.Wrap(folder, w-2, "   ")...)
	say(words.FileNamed)
	f.Add(kit.Styled(t.Selected, kit.Wrap(name, w-2, "   "))...)
	say(words.SendIt)
	if v.handed.Seal == exchange.ByPassphrase {
		say(words.PassApart)
	}
	if len(v.handed.Estimates) > 0 {
		say(words.Fixed)
	}
	say(words.AnswerLater)
}

// About says when something was handed in last.
func About(book *logbook.Logbook) string {
	at := book.Overview.HandedIn
	if at.IsZero() {
		return book.Words.Home.NotHandedIn
	}
	return fmt.Sprintf(book.Words.Home.HandedIn, book.Words.Dates.Day(at, book.Now()))
}

// HandInChapter is about handing in.
func Chapter(n *window.Window) window.Chapter {
	k := keysOf(n)
	return window.Chapter{Name: n.Words.Help.HandingIn, Keys: []key.Binding{k.HandIn, k.Next, k.Back, k.Mark, k.WhyThis, k.HandedIn, k.Replace, k.Keep, k.Stay, k.KeepAll, k.Reopen, k.Decided}}
}

func (v *handIn) Chapter() window.Chapter { return Chapter(v.book.Window) }
