// Package ui is the full-screen program: the root that routes and owns the window, one file a screen, the words of each
// language, and every command that touches the journal.
package ui

import (
	"errors"
	"os"
	"path/filepath"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// Options are what the program needs from the outside. Every field must be set but Fresh, Config, ConfigPath, Demo and
// what it is started for.
type Options struct {
	Open       func() (*store.Journal, error) // opens or makes the journal; called once; nil for a program without one
	Fresh      bool                           // there is no journal yet, so its rubric will be the default one
	Reviews    func() (*store.Reviews, error) // opens or makes the lecturer's own file; called when it is first needed
	Reviewed   bool                           // there is such a file already
	Outbox     string                         // the folder that hand-ins are put in unless another is chosen
	Config     store.Config
	ConfigPath string // where a change of language or theme is kept; empty keeps none
	Language   string // "nl" or "en"
	Theme      string // "auto", "dark", "light" or "none"
	Now        func() time.Time
	Default    func() *rubric.Rubric // the rubric of a journal that has none yet
	Demo       bool                  // a throw-away journal, said in the title
	In, Out    *os.File

	Start  string         // "new" opens a walk at once and "handin" the hand-in; empty opens the overview
	Review []string       // files and folders to review at once, without a journal
	Keys   []exchange.Key // what opens sealed ones among them, beside the lecturer's own key
	Phrase string         // a passphrase that does so and seals the answers to what it opened; empty for none
	Watch  bool           // reads them again whenever they change
	File   string         // a .koffie file to open by its kind
}

// Outcome is how a run of the program ended.
type Outcome struct {
	Draft   bool   // something was being written and is safe in the journal
	Rescue  string // path of a side file that holds text the journal would not take; empty normally
	Lost    bool   // text could be written nowhere; it is gone
	Unkept  bool   // choices without words, which a side file can't hold, were not saved
	Crashed bool
}

// Run shows the full-screen program until the person quits, the window closes or a signal ends it. Whatever was being
// written is saved before it returns. It returns the error of Open as it is, and an error of the terminal.
func Run(o Options) (Outcome, error) {
	var early atomic.Bool // a signal came before the loop could take it; the terminal must be given back all the same
	defer onSignal(func() { early.Store(true) })()
	screen := &terminal{}
	o.Fresh = o.Fresh && !o.Reviewed // a lecturer begins on the overview
	if o.Fresh {                     // nothing has to be read to know the first question: it shows while journal and rubric are made
		o.Default = sync.OnceValue(o.Default)
		go func() {
			o.Default()
			debug.FreeOSMemory() // reading YAML leaves more behind than all the rest takes
		}()
		screen = takeTerminal(o.In, o.Out)
		screen.paint(firstQuestion(o))
	}
	defer func() { screen.giveBack() }()
	j, err := o.journal()
	if err != nil {
		screen.leave()
		return Outcome{}, err
	}
	if !o.Fresh {
		screen = takeTerminal(o.In, o.Out)
	}
	a, err := prepare(o, j)
	if err != nil {
		screen.leave()
		return Outcome{}, err
	}
	defer a.close()
	if screen.paint(a); a.crashed {
		screen.leave()
		return a.outcome(), nil
	}
	if err = a.run(o, &early); err != nil || early.Load() {
		screen.leave()
	}
	return a.outcome(), err
}

// firstQuestion is a program without a journal yet, only to be painted.
func firstQuestion(o Options) *app {
	a := newApp(o, nil)
	a.book.rubric = &rubric.Rubric{}
	a.begin(true)
	return a
}

// journal opens the journal, nil for a program without one.
func (o *Options) journal() (*store.Journal, error) {
	if o.Open == nil {
		return nil, nil
	}
	return o.Open()
}

// close lets go of the files.
func (a *app) close() {
	if s := a.book.store; s != nil {
		s.Close()
	}
	a.desk.close()
}

// prepare reads what the first screen shows and opens it.
func prepare(o Options, j *store.Journal) (*app, error) {
	a := newApp(o, j)
	if j == nil {
		a.beginReview(o)
		return a, nil
	}
	overview, err := j.Overview(shownEntries)
	if err != nil {
		j.Close()
		return nil, err
	}
	a.book.overview = overview
	if a.book.rubric = overview.Rubric; a.book.rubric == nil {
		a.book.rubric = o.Default()
	}
	empty := overview.Entries == 0 && len(overview.Drafts) == 0 && overview.Binned == 0
	a.begin(o.Start == "new" || empty && !o.Reviewed && o.Start == "" && o.File == "")
	a.init = a.book.emptyOld()
	switch {
	case o.File != "":
		a.init = tea.Batch(a.init, a.push(newArrival(a, o.File, nil)))
	case o.Start == "handin":
		a.init = tea.Batch(a.init, a.push(newHandIn(a.book)))
	}
	return a, nil
}

// beginReview puts the first screen on the stack of a program without a journal: a file to open by its kind, or the queue.
func (a *app) beginReview(o Options) {
	var told []secret
	if k, err := exchange.KeyWith(o.Phrase); err == nil {
		told = []secret{{o.Phrase, k}}
	}
	var first screen = newQueue(a.desk, o.Review, told...)
	if o.File != "" {
		first = newArrival(a, o.File, nil)
	}
	a.stack = []screen{first}
	a.init = first.update(shownMsg{})
}

func newApp(o Options, j *store.Journal) *app {
	words := words.CatalogFor(o.Language)
	if j == nil {
		words.Errors = words.Review.File
	}
	n := &window{words: words, keys: kit.NewKeys(&words.Keys), keeper: &keeper{}, now: o.Now, after: after}
	a := &app{window: n, stop: func() {}, themed: o.Theme, choice: o.Theme, config: o.Config}
	a.book = &logbook{window: n, store: j, stands: map[string]*stand{}, outbox: o.Outbox, demo: o.Demo}
	a.desk = newDesk(n, deskOptions{reviews: o.Reviews, worked: o.Reviewed, keys: o.Keys, watch: o.Watch, rubric: func() *rubric.Rubric { return a.book.rubric }})
	a.book.reviewed = a.desk.worked
	n.closed, n.help = a.book.readOverview, func() screen { return newHelp(a) }
	if !o.Demo {
		a.configPath = o.ConfigPath
	}
	a.profile = colorprofile.Env(os.Environ())
	n.theme = kit.NewTheme(o.Theme, a.profile)
	return a
}

// newFeedback opens the answers that came home. A file that is chosen there is opened on top.
func (a *app) newFeedback() *feedback {
	return newFeedback(a.book, func(path string, from *feedback) tea.Cmd { return a.push(newArrival(a, path, from)) })
}

// begin puts the first screens on the stack: the overview, and a new walk on top of it where that is wanted.
func (a *app) begin(walking bool) {
	a.stack = []screen{newHome(a)}
	if walking {
		a.stack = append(a.stack, newWalk(a.book, a.book.newDraft(), a.book.rubric, a.book.overview.Intention))
	}
}

// patience is how long a signalled program may take to leave by itself.
const patience = 2 * time.Second

// run is the program's loop. Signals that end it save first; the window may be gone by then.
func (a *app) run(o Options, early *atomic.Bool) error {
	p := tea.NewProgram(a, tea.WithFPS(120), tea.WithoutSignalHandler(), tea.WithInput(o.In), tea.WithOutput(o.Out))
	a.stop = p.Quit
	defer onSignal(func() {
		a.signalled.Store(true)
		_ = a.keeper.flush()
		time.AfterFunc(patience, p.Kill)
		p.Quit()
	})()
	if early.Load() {
		return nil
	}
	_, err := p.Run()
	if a.keeper.flush() != nil {
		a.rescue(a.folder())
	}
	switch {
	case errors.Is(err, tea.ErrProgramPanic):
		a.crashed = true
		return nil
	case a.signalled.Load():
		return nil
	}
	return err
}

// rescue writes what the journal would not take into a side file that a person can read: beside the journal, or in the
// home folder when that place takes nothing either. Where nothing was written out there is nothing to rescue.
func (a *app) rescue(folder string) {
	texts := ""
	if texts, a.unkept = a.keeper.texts(); texts == "" {
		return
	}
	home, _ := os.UserHomeDir()
	for _, place := range []string{folder, home} {
		name := filepath.Join(place, "koffiemoment-gered-"+a.now().Format("2006-01-02-150405")+".txt")
		if place != "" && store.WriteNew(name, []byte(texts)) == nil {
			a.rescued = name
			return
		}
	}
	a.lost = true
}

// folder is where side files go: beside the journal, or else beside the lecturer's own file.
func (a *app) folder() string {
	if s := a.book.store; s != nil {
		return filepath.Dir(s.Path())
	}
	return a.desk.folder()
}

func (a *app) outcome() Outcome {
	return Outcome{Draft: a.keeper.stillOpen(), Rescue: a.rescued, Lost: a.lost, Unkept: a.unkept, Crashed: a.crashed}
}
