// Package handin is handing in: a student chooses what goes along, decides about what may identify someone, sees what the lecturer
// will see, and writes the file. Nothing leaves the journal before the last of these steps.
//
// Begin with New and handIn, below. Each step is a screen that takes the place of the one before it: choosing (choose.go), checking
// (check.go), preview (preview.go), writing (write.go), and over (over.go) at the end. They share one handIn. What they ask of the
// journal stands in work.go.
//
// It opens screens of the wings walk, entries and stand. It may know nothing of the lecturer's side (review), of answers that came home
// (feedback), or of the shell (ui).
package handin

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// handIn is one hand-in in the making, as its screens share it. Only the one that lies open changes it: what a step asked for reaches
// that step, and nobody once another took its place.
type handIn struct {
	book  *logbook.Logbook
	steps [words.HandInSteps]window.Screen

	name   string          // under which the student hands in; the settings keep it
	set    store.HandingIn // what was chosen so far; its lists of ticks are made from the two below when it is kept
	picked map[string]bool // by hand
	stay   map[string]bool // left here by hand, where all would go along
	choice *store.Choice   // what can be chosen from; nil until it was read
	tally  store.Tally     // what of it goes along

	lecturers []store.Lecturer // whom it can be sealed for by name

	source  exchange.Source // what would leave, as it was checked
	checked store.Checked
	cast    discretion.Cast // what stands for each name, from check to check
	done    [kinds]int      // places that were decided on since the choice was made
	notice  string          // until the next key
}

// New gives the first step of handing in.
func New(book *logbook.Logbook) window.Screen {
	in := &handIn{book: book, name: book.Settings().Name, cast: discretion.Cast{}}
	in.steps = [words.HandInSteps]window.Screen{&choosing{handIn: in}, &checking{handIn: in}, &preview{handIn: in}, &writing{handIn: in}}
	return in.steps[words.ChooseStep]
}

// goTo opens a step in the place of the one that lies open, so that esc leaves handing in from each of them. When it is shown, a step
// looks anew at what it is about: what it was about may have changed in another.
func (in *handIn) goTo(step int) tea.Cmd { return in.book.Swap(in.steps[step]) }

// leaf answers the keys that lead away from a step, once it has been asked for its own. Pass goes on, or says why not yet.
func (in *handIn) leaf(press tea.KeyPressMsg, step int, pass func() tea.Cmd) (tea.Cmd, bool) {
	k := keysOf(in.book.Window)
	switch {
	case key.Matches(press, k.Next):
		return pass(), true
	case key.Matches(press, k.Back) && step > 0:
		return in.goTo(step - 1), true
	case key.Matches(press, k.Close):
		return tea.Batch(in.book.Save(), in.book.Pop()), true
	}
	return nil, false
}

// take takes in what can be chosen from; the first time with what was chosen when the student was here last.
func (in *handIn) take(msg choiceMsg) {
	if in.choice == nil {
		in.begin(msg.set, msg.stage)
	}
	in.choice, in.lecturers = msg.choice, msg.lecturers
	in.count()
}

// begin takes up what was chosen the last time. The stage is the one that was read: that of the choice, unless there is none any more.
func (in *handIn) begin(set store.HandingIn, stage string) {
	in.set = set
	if in.set.By == "" {
		in.set = store.HandingIn{By: exchange.ByStage, Dates: exchange.Weeks}
	}
	in.set.Stage = stage
	in.picked, in.stay = ticks(set.Picked), ticks(set.Stay)
}

func ticks(ids []string) map[string]bool {
	set := map[string]bool{}
	for _, id := range ids {
		set[id] = true
	}
	return set
}

// count counts anew what goes along, after each change of the choice.
func (in *handIn) count() { in.tally = in.choice.Tally(&in.set, in.picked, in.stay) }

// takesEstimates says whether self-assessments go along, where there are any.
func (in *handIn) takesEstimates() bool { return in.set.TakesEstimates(len(in.tally.Chosen)) }

// leaveHere takes an entry out of what is handed in.
func (in *handIn) leaveHere(id string) tea.Cmd {
	if in.set.By == exchange.ByHand {
		delete(in.picked, id)
	} else {
		in.stay[id] = true
	}
	in.count()
	return in.keepNow()
}

// takeAlong takes it up again.
func (in *handIn) takeAlong(id string) tea.Cmd {
	if in.set.By == exchange.ByHand {
		in.picked[id] = true
	} else {
		delete(in.stay, id)
	}
	in.count()
	return in.keepNow()
}

// keep hands what was chosen to the keeper. A key is kept only when it is the public one that it should be, and a passphrase never.
func (in *handIn) keep() tea.Cmd {
	in.set.Picked, in.set.Stay = slices.Sorted(maps.Keys(in.picked)), slices.Sorted(maps.Keys(in.stay))
	set := in.set.Kept() // the keeper reads it beside the loop
	return in.book.Keep(&handingText{in.book, set, in.picks()})
}

// keepNow is keep for what is no typing, and so need not wait for the next key.
func (in *handIn) keepNow() tea.Cmd { return tea.Batch(in.keep(), in.book.Save()) }

// handingText is what was chosen for a hand-in, as the keeper holds it.
type handingText struct {
	book  *logbook.Logbook
	set   store.HandingIn
	picks []pick
}

// pick is why a moment was chosen, with its name.
type pick struct{ entry, name, why string }

// picks are those with a word on why, in the order of the list.
func (in *handIn) picks() (all []pick) {
	for _, m := range in.tally.Chosen {
		if why := in.set.Why[m.ID]; strings.TrimSpace(why) != "" {
			all = append(all, pick{m.ID, in.book.Encounter(m.When, m.Alias), why})
		}
	}
	return all
}

// Key is the same for every choice: a journal keeps the last one only.
func (t *handingText) Key() string { return "handing in" }

func (t *handingText) Write() error { return t.book.Store.SaveHandingIn(t.set) }

// Plain is the lines on why: the rest has no words to lose.
func (t *handingText) Plain() (texts string) {
	for _, p := range t.picks {
		texts += window.Block(t.book.Words.Side.Why+" · "+p.name, logbook.EntryKey(p.entry), p.why)
	}
	return texts
}

// chosen is what was chosen, as a hand-in holds it.
func (in *handIn) chosen() exchange.Choice {
	return in.set.Chosen(&in.tally, in.name, in.book.StageName(in.set.Stage), in.book.Now())
}

// unfinished says whether a new version of an entry is still being written: what goes along is the one before it.
func (in *handIn) unfinished(id string) bool {
	return slices.ContainsFunc(in.book.Overview.Drafts, func(d journal.Draft) bool { return id != "" && d.Of == id })
}

// tell puts an error of the journal in front.
func (in *handIn) tell(err error) tea.Cmd { return in.book.Tell(in.book.Words.Errors.Say(err)) }

// frame begins the drawing of a step.
func (in *handIn) frame(step int) kit.Frame {
	book, phrases := in.book, &in.book.Words.HandIn
	where := fmt.Sprintf(book.Words.Walk.Step, step+1, words.HandInSteps) + " · " + phrases.Steps[step]
	brief := fmt.Sprintf("%d/%d", step+1, words.HandInSteps)
	return kit.Frame{Title: phrases.Title, Where: where, Brief: brief, Status: cmp.Or(in.notice, book.Saved())}
}

// wayAbout is where what a way out leads to is said.
const wayAbout = 9

// way adds the row that leads on at the bottom of a step, behind a blank line; row is the number that it goes by.
func (in *handIn) way(f *kit.Frame, row int, here bool, name, about string, w int) {
	f.Add("")
	f.Row(&in.book.Theme, row, here, func(style lipgloss.Style) []string {
		label := kit.Cell(name, max(wayAbout, lipgloss.Width(name)+3))
		return []string{style.Render(label) + in.book.Theme.Quiet.Render(strings.TrimRight(kit.Cell(about, w-lipgloss.Width(label)), " "))}
	})
}

// hints are the keys of a step: its own, and those that lead away from it.
func (in *handIn) hints(step int, own ...key.Binding) []key.Binding {
	k := keysOf(in.book.Window)
	keys := append(own, k.Later, k.Next)
	if step > 0 {
		keys = append(keys, k.Back)
	}
	return append(keys, k.Help)
}

// Chapter is about handing in, from whichever of its screens the help is opened.
func (in *handIn) Chapter() window.Chapter { return Chapter(in.book.Window) }

// Chapter is about handing in.
func Chapter(win *window.Window) window.Chapter {
	k := keysOf(win)
	return window.Chapter{Name: win.Words.Help.HandingIn, Keys: []key.Binding{k.Next, k.Back, k.Mark, k.Look, k.WhyThis, k.HandedIn,
		k.Replace, k.Other, k.ReplaceAll, k.Keep, k.Stay, k.KeepAll, k.Reopen, k.Decided, k.Undo, k.Folder}}
}

// About says when something was handed in last, for the row that leads here.
func About(book *logbook.Logbook) string {
	at := book.Overview.HandedIn
	if at.IsZero() {
		return book.Words.Home.NotHandedIn
	}
	return fmt.Sprintf(book.Words.Home.HandedIn, book.Words.Dates.Day(at, book.Now()))
}

// present leaves out the parts of a sentence that have nothing to say.
func present(parts ...string) []string {
	return slices.DeleteFunc(parts, func(part string) bool { return part == "" })
}
