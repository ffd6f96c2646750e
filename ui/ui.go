// Package ui is the shell of the full-screen program: it runs the loop, owns the window that screens stand in, and keeps what is about the
// program rather than about a wing: signals, theme, and the rescue of text at the end. Begin at Run, and at Shell.Update
// for what happens to a message.
//
// The screens of its own are those that lead to all wings: the overview (home), settings, help, and a file of somebody else that arrives.
// Help leads to an example, which is a whole program inside this one (sample.go).
// It opens a wing by that wing's constructor and hands down what a wing must not know as a function; no wing imports it.
package ui

import (
	"errors"
	"os"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui/desk"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/feedback"
	"koffiemoment/ui/handin"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/review"
	"koffiemoment/ui/terminal"
	"koffiemoment/ui/walk"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// Options are what the program needs from the outside. Every field must be set but Key, Fresh, Begin, Config, ConfigPath,
// Demo, Sample and what it is started for.
type Options struct {
	Open       func(*vault.Key) (*store.Journal, error) // opens or makes the journal, a locked one with a key; nil for a program without one
	Key        *vault.Key                               // opens it without asking where it is locked; nil asks
	Path       string                                   // where the journal is; empty for one that nothing is kept of
	Fresh      bool                                     // there is no journal yet, so its rubric will be the default one
	Begin      func() (*store.Journal, error)           // makes one for a program without, where one comes from another computer; nil where there is one already
	Reviews    func(*vault.Key) (*store.Reviews, error) // opens or makes the lecturer's own file, a locked one with a key; called when it is first needed
	Reviewed   bool                                     // there is such a file already
	ReviewPath string                                   // where that is
	Outbox     string                                   // the folder that hand-ins are put in unless another is chosen
	Config     store.Config
	ConfigPath string // where a change of language or theme is kept; empty keeps none
	Language   string // by its code
	Theme      string // "auto", "dark", "light" or "none"
	Now        func() time.Time
	Default    func() *rubric.Rubric // the rubric of a journal that has none yet
	Demo       bool                  // a throw-away journal, said in the title
	In, Out    *os.File

	// Sample makes an invented journal to look around in, of which nothing is kept, in a language: what a program on it needs, but language,
	// theme and config, and what takes its files away when they are closed. Class does so for a lecturer, with what an invented class handed
	// in. Nil offers none.
	Sample, Class invention
	Evening       string // the passphrase of what is sealed in an invented class: its screens say what to try next; empty in any other program

	Start  string         // "new" opens a walk at once and "handin" the hand-in; empty opens the overview
	Review []string       // files and folders to review at once, without a journal
	Keys   []exchange.Key // what opens sealed ones among them, beside the lecturer's own key
	Phrase string         // a passphrase that does so and seals the answers to what it opened; empty for none
	Watch  bool           // reads them again whenever they change
	File   string         // a .koffie file to open by its kind
	Came   store.Document // what it held when it was looked at before; the zero Document has it read
	Place  func() Place   // looks where the journal lies, beside the first frame; nil where that is no matter
}

// Outcome is how a run of the program ended.
type Outcome struct {
	Draft   bool   // something was being written and is safe in the journal
	Rescue  string // path of a side file with text that no other file is seen to hold; empty normally
	Astray  string // path of a file that was removed, replaced, cut short or written over while it was open; empty normally
	Lost    bool   // text could be written nowhere; it is gone
	Unkept  bool   // choices without words, which a side file can't hold, were not saved
	Crashed bool
	Away    Away       // a folder that was chosen for copies and took none
	Move    bool       // the journal is to be brought to its own place, now that it is closed
	Key     *vault.Key // opens it where it is locked
}

// Away is a folder for copies that took none, as a stick that is not there, and where the copy went instead. It is empty normally.
type Away struct{ Folder, Copy string }

// Run shows the full-screen program until the person quits, the window closes or a signal ends it. Whatever was being
// written is saved before it returns. It returns the error of Open as it is, and an error of the terminal.
func Run(o Options) (out Outcome, err error) {
	defer func() {
		if recover() != nil { // before the loop ran, or after it; the terminal was given back on the way here
			out, err = Outcome{Crashed: true}, nil
		}
	}()
	var early atomic.Bool // a signal came before the loop could take it; the terminal must be given back all the same
	defer onSignal(func() { early.Store(true) })()
	screen := terminal.New(o.In, o.Out)
	defer screen.Leave()
	o.Fresh = o.Fresh && !o.Reviewed && !o.lost() // a lecturer begins on the overview, and who lost a journal is offered a copy
	if o.Fresh {                                  // nothing has to be read to know the first question: it shows while journal and rubric are made
		o.Default = sync.OnceValue(o.Default)
		go func() {
			_ = attempt(func() error { // a panic comes again to whoever needs the rubric
				o.Default()
				debug.FreeOSMemory() // reading YAML leaves more behind than all the rest takes
				return nil
			})
		}()
		screen.Take()
		firstQuestion(o).paint(screen)
	}
	sh, err := start(o, func() {
		if !o.Fresh {
			screen.Take()
		}
	})
	if err != nil {
		return Outcome{}, err
	}
	defer func() {
		sh.close()
		out.Away = sh.away // known only now
	}()
	if sh.paint(screen); sh.crashed.Load() {
		return sh.Outcome(), nil
	}
	if err = sh.run(screen, &early); err == nil {
		err = sh.unopened
	}
	return sh.Outcome(), err
}

// paint shows the first frame before the loop runs, where the size of the window is known.
func (sh *Shell) paint(screen *terminal.Terminal) {
	if w, h, known := screen.Size(); known {
		sh.w, sh.h = w, h
		screen.Paint(sh.View())
	}
}

// firstQuestion is a program without a journal yet, only to be painted.
func firstQuestion(o Options) *Shell {
	sh := newShell(o, nil)
	sh.Book.Rubric = &rubric.Rubric{}
	sh.begin(true)
	return sh
}

// journal opens the journal, with a key where it is locked; nil for a program without one.
func (o *Options) journal(key *vault.Key) (*store.Journal, error) {
	if o.Open == nil {
		return nil, nil
	}
	return o.Open(key)
}

// close lets go of the files.
func (sh *Shell) close() {
	if sh.inner != nil {
		sh.leave()
	}
	sh.backUp()
	if s := sh.Book.Store; s != nil {
		s.Close()
	}
	sh.Desk.Close()
	for _, gone := range sh.gone {
		gone()
	}
}

// New makes the program on a journal, nil for one without, with its first screen open. It returns the error of reading what that shows.
func New(o Options, j *store.Journal) (*Shell, error) {
	sh := newShell(o, j)
	if j == nil {
		sh.beginReview(o)
		return sh, nil
	}
	overview, err := j.Overview(logbook.ShownEntries)
	if err != nil {
		j.Close()
		return nil, err
	}
	sh.init = sh.moveIn(overview)
	return sh, nil
}

// moveIn lays the first screens on the stack for a journal that was opened, of which the overview was read, and gives what goes on beside them.
func (sh *Shell) moveIn(overview store.Overview) tea.Cmd {
	o := &sh.asked
	sh.Book.Doubtful = sh.Book.Store.Doubtful()
	if sh.Book.Take(logbook.OverviewMsg{Overview: overview}); sh.Book.Rubric == nil {
		sh.Book.Rubric = o.Default()
	}
	empty := overview.Entries == 0 && len(overview.Drafts) == 0 && overview.Binned == 0
	sh.begin(!sh.OnlyReads() && (o.Start == "new" || empty && !o.Reviewed && o.Start == "" && o.File == ""))
	if sh.OnlyReads() {
		return nil
	}
	cmds := []tea.Cmd{sh.settle(), entries.PurgeOld(sh.Book), sh.lookAround(o.Place)}
	switch {
	case o.File != "":
		cmds = append(cmds, sh.Push(newReadArrival(sh, o.File, o.Came)))
	case o.Start == "handin":
		cmds = append(cmds, sh.Push(handin.New(sh.Book)))
	}
	return tea.Batch(cmds...)
}

// beginReview puts the first screen on the stack of a program without a journal: a file to open by its kind, or the queue.
func (sh *Shell) beginReview(o Options) {
	var told []store.Secret
	if secret, err := store.NewSecret(o.Phrase); err == nil {
		told = append(told, secret)
	}
	var first window.Screen = review.NewQueue(sh.Desk, o.Review, told...)
	if o.File != "" {
		first = newReadArrival(sh, o.File, o.Came)
	}
	sh.Start(first)
	sh.init = first.Update(window.ShownMsg{})
	if sh.evening != nil {
		sh.init = tea.Batch(sh.init, sh.Push(newLessons(sh)))
	}
}

func newShell(o Options, j *store.Journal) *Shell {
	words := words.CatalogFor(o.Language)
	if j == nil {
		words.Errors = words.Review.File
	}
	// The window comes first: logbook and desk stand in it, and their functions are what it calls when a screen is closed.
	n := &window.Window{Keeper: &window.Keeper{}, Now: o.Now, After: after, Example: o.Demo}
	n.Speak(words)
	sh := &Shell{Window: n, stop: func() {}, asked: o, themed: o.Theme, config: o.Config, sample: o.Sample, class: o.Class, begins: o.Begin}
	sh.Book = &logbook.Logbook{Window: n, Store: j, Stands: map[string]*logbook.Stand{}, Outbox: o.Outbox, Demo: o.Demo}
	sh.Desk = desk.New(n, desk.Options{Reviews: sh.openReviews, Worked: o.Reviewed, Keys: o.Keys, Outbox: o.Outbox, Watch: o.Watch, Trouble: sh.reviewsTrouble, Copies: sh.newReviewCopies, Lock: sh.newReviewLock, Rubric: func() *rubric.Rubric { return sh.Book.Rubric }})
	sh.Book.Reviewed = sh.Desk.Worked
	n.Closed, n.Help, n.Curtain = sh.Book.ReadOverview, func() window.Screen { return newHelp(sh) }, sh.fall
	sh.key.Store(o.Key)
	if o.Evening != "" {
		sh.evening = &evening{desk: sh.Desk, passphrase: o.Evening}
		n.Guide = sh.evening.say
	}
	if !o.Demo { // of which nothing is kept
		sh.configPath = o.ConfigPath
		n.Keeper.Look, n.Rescue = sh.inPlace, sh.rescue
	}
	sh.profile = colorprofile.Env(os.Environ())
	n.Theme = kit.NewTheme(o.Theme, sh.profile, kit.Ground{})
	return sh
}

// Open opens a .koffie file by its kind.
func (sh *Shell) Open(path string) tea.Cmd { return sh.Push(newArrival(sh, path, nil)) }

// newFeedback opens the answers that came home. A file that is chosen there is opened on top.
func (sh *Shell) newFeedback() *feedback.Answers {
	return feedback.New(sh.Book, func(path string, from *feedback.Answers) tea.Cmd { return sh.Push(newArrival(sh, path, from)) })
}

// begin puts the first screens on the stack: the overview, and a new walk on top of it where that is wanted.
func (sh *Shell) begin(walking bool) {
	first := []window.Screen{newHome(sh)}
	if walking {
		first = append(first, walk.Begin(sh.Book))
	}
	sh.Start(first...)
}

// goHome shows the overview of a journal that came into a program without one.
func (sh *Shell) goHome() tea.Cmd { return sh.goIn(false) }

// goOn leads from a start file that was taken: to the first question where nothing was written yet, and else back.
func (sh *Shell) goOn() tea.Cmd {
	o := &sh.Book.Overview
	fresh := o.Entries == 0 && len(o.Drafts) == 0 && o.Binned == 0
	if !fresh && !sh.Alone() {
		return sh.Pop()
	}
	return sh.goIn(fresh)
}

// goIn begins anew on the journal, at the first question or the overview.
func (sh *Shell) goIn(walking bool) tea.Cmd {
	sh.Speak(words.CatalogFor(sh.Lang())) // the errors of a program without a journal are those of the lecturer's file
	if sh.Book.Rubric == nil {
		sh.Book.Rubric = rubric.Default()
	}
	sh.begin(walking)
	return sh.Book.ReadOverview()
}

// patience is how long a signalled program may take to leave by itself.
const patience = 2 * time.Second

// run is the program's loop. Signals that end it save first; the window may be gone by then.
func (sh *Shell) run(screen *terminal.Terminal, early *atomic.Bool) error {
	p := screen.Program(sh)
	sh.stop = p.Quit
	defer onSignal(func() {
		sh.signalled.Store(true)
		time.AfterFunc(patience, func() { p.Beside(p.Kill) }) // a write may hang; the terminal is given back all the same
		p.Beside(func() {
			_ = sh.Keeper.Flush()
			p.Quit()
		})
	})()
	if early.Load() {
		return nil
	}
	err := p.Run()
	sh.finish()
	switch {
	case errors.Is(err, tea.ErrProgramPanic):
		sh.crashed.Store(true)
		return nil
	case sh.signalled.Load():
		return nil
	}
	return err
}

// Outcome is how the program ended, or stands now.
func (sh *Shell) Outcome() Outcome {
	return Outcome{Draft: sh.Keeper.StillOpen(), Rescue: sh.rescued, Astray: sh.astray, Lost: sh.lost, Unkept: sh.unkept, Crashed: sh.crashed.Load(), Move: sh.moves, Key: sh.journalKey()}
}
