// Package evening is a lecturer's evening as a conversation in lines: a class read from a folder, judged student by student, and the answers
// that go back. Begin with Run. What is said goes into the lecturer's own file by the same methods as on the screens, at once; the files of the
// students are only read.
//
// How files become a class stands in read.go, what can be done with the class in class.go and the files after it, one student in student.go,
// criterion.go and entry.go. Each question gives a word where something else came than an answer: End and Later lead out of everything, all
// others one step back.
package evening

import (
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
)

// Options are what an evening needs from outside.
type Options struct {
	Reviews func() (*store.Reviews, error) // opens or makes the lecturer's own file, and asks for its passphrase by itself; who gives it closes it
	Outbox  string                         // the folder for what leaves; empty where there is none
	Keys    []exchange.Key                 // what opens sealed hand-ins besides the lecturer's own key
	Phrase  string                         // a passphrase that was told already; empty for none
	Now     func() time.Time
	Rubric  func() *rubric.Rubric  // in use in the person's own journal; nil, or it gives nil, where there is none
	Ended   func(ask.Word, Ending) // hears how it ended, a fault included; nil where nobody does
}

// Ending is where what was said is, at the end of an evening, when it is not all in the lecturer's file.
type Ending struct {
	Rescue string // the path of a side file with it; empty normally
	Lost   bool   // it could be written nowhere
	Unkept bool   // choices without words, which a side file can't hold, were not saved
}

// evening is one of them.
type evening struct {
	*ask.Talk
	o       Options
	reviews *store.Reviews
	laid    store.Laid
	opens   []exchange.Key // what opens sealed files besides passphrases: the lecturer's own key first
	secrets []store.Secret // passphrases told since the start

	from   []string
	found  []exchange.Found
	opened store.Opened
	cohort store.Cohort
	whole  bool // all that was read are folders

	filter journal.Filter
	search string
	order  []int // the queue, as places in the cohort
	rubric *rubric.Rubric
	last   journal.Part // that was opened last

	to    int             // the place in the cohort to go on to; -1 for none
	same  string          // the criterion that is gone through student by student; empty for none
	undo  func() string   // takes back what was taken away last, and says what; nil for nothing
	heard map[string]bool // menus that were read out whole
	told  string          // the criterion whose levels were described last

	kept   map[journal.Part]*said // what was said in this conversation, the newest state of each
	unkept error                  // why what is kept about the lecturer was not saved last; nil where it was
}

// Run holds the conversation about what files and folders hold; with none it asks which. It gives the word that ended it. Whatever ended it, a
// panic included, what was said is looked after.
func Run(t *ask.Talk, o Options, from []string) (w ask.Word) {
	e := &evening{Talk: t, o: o, filter: journal.All, to: -1, heard: map[string]bool{}, kept: map[journal.Part]*said{}}
	e.Say(e.Words.Review.Title+".", e.Words.Evening.Hint)
	if !e.lay() {
		return ask.Done
	}
	defer func() {
		if end := e.end(w); o.Ended != nil {
			o.Ended(w, end)
		}
	}()
	return e.classes(from)
}

// lay opens the lecturer's own file and reads what it says about the lecturer; where that can't be done it says why.
func (e *evening) lay() bool {
	reviews, err := e.o.Reviews()
	if err == nil {
		e.reviews = reviews
		err = e.relay()
	}
	if err != nil {
		e.Say(e.Words.SayDesk(err))
		return false
	}
	if e.laid.Doubtful {
		e.Say(e.Words.Safety.DoubtfulReviews)
	}
	if missed, _ := reviews.FollowLock(nil); len(missed) > 0 { // is tried again at the next start
		e.Say(e.Words.Lock.SayUnfollowed(true, reviews.Locked(), missed))
	}
	if told, err := store.NewSecret(e.o.Phrase); err == nil {
		e.secrets = append(e.secrets, told)
	}
	return true
}

// relay reads what is kept about the lecturer, once what it did not take is in there.
func (e *evening) relay() error {
	if err := e.deskSaved(); err != nil {
		return err
	}
	laid, err := e.reviews.Lay(e.o.Now())
	if err != nil {
		return err
	}
	e.laid, e.opens = laid, e.o.Keys
	if key, err := exchange.KeyFrom(laid.Opens...); err == nil {
		e.opens = append([]exchange.Key{key}, e.o.Keys...)
	}
	return nil
}

// keepDesk saves what is kept about the lecturer, and says why where that fails. It is tried again with the next change, and at the end.
func (e *evening) keepDesk() (kept bool) {
	e.unkept = e.reviews.SaveDesk(e.laid.Desk)
	return !e.failedDesk(e.unkept)
}

// deskSaved tries again to save what is kept about the lecturer where that failed.
func (e *evening) deskSaved() error {
	if e.unkept != nil {
		e.unkept = e.reviews.SaveDesk(e.laid.Desk)
	}
	return e.unkept
}

// failedDesk says what went wrong with the lecturer's own file, if anything did, and that it did.
func (e *evening) failedDesk(err error) bool {
	if err != nil {
		e.Say(e.Words.SayDesk(err))
	}
	return err != nil
}

// failedFile is failedDesk for a file of somebody else, or one that is written for somebody.
func (e *evening) failedFile(err error) bool {
	if err != nil {
		e.Say(e.Words.SayFile(err))
	}
	return err != nil
}

// keys gives what may open a file, by its path.
func (e *evening) keys(path string) []exchange.Key { return e.opened.Keys(path, e.opens) }

// lang is the language of the words.
func (e *evening) lang() string { return e.Words.Lang }

// out says whether a word leads out of everything.
func out(w ask.Word) bool { return w == ask.End || w == ask.Later }

// item is one thing that can be done where somebody is.
type item struct {
	name, about, number string
	leads               bool // a word that comes of it leads away from the menu
	do                  func() ask.Word
}

// menu asks what to do, until somebody goes back. What there is, is read out whole the first time in a conversation, and on a question mark.
func (e *evening) menu(of, question, about string, items func() []item) ask.Word {
	for {
		all := items()
		options := make([]ask.Option, len(all))
		for i := range all {
			options[i] = ask.Option{Name: all[i].name, About: all[i].about, Number: all[i].number}
		}
		at, w := e.Choose(ask.Choice{Question: question, About: about, Options: options, Now: -1, Must: true, Short: e.heard[of]})
		e.heard[of] = true
		switch {
		case w == ask.Undo:
			e.takeBack()
			continue
		case w == ask.Skip || w == ask.Deeper: // mean nothing here
			e.Say(e.Words.Line.ChooseOne)
			continue
		case w != ask.Answered:
			return w
		}
		if w = all[at].do(); out(w) || e.to >= 0 || all[at].leads && w != ask.Answered {
			return w
		}
	}
}

// undoable remembers how something that was just done is taken back.
func (e *evening) undoable(back func() string) {
	e.undo = back
	e.Once(e.Words.Evening.Undoable)
}

// takeBack puts back what was taken away last.
func (e *evening) takeBack() {
	back := e.undo
	if e.undo = nil; back == nil {
		e.Say(e.Words.Evening.NothingToUndo)
		return
	}
	if said := back(); said != "" {
		e.Say(said)
	}
}

// path asks for a file or a folder, typed or dragged into the window.
func (e *evening) path(question, about, now string, fault func(path string) string) (path string, w ask.Word) {
	typed, w := e.Line(ask.Line{Question: question, About: about, Now: now, Path: true, Fault: func(typed string) string {
		if fault == nil {
			return ""
		}
		return fault(store.WholePath(store.Dragged(typed)))
	}})
	if typed == "" || w != ask.Answered {
		return "", w
	}
	return store.WholePath(store.Dragged(typed)), w
}
