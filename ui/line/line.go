// Package line is line mode: the program as a conversation, for whoever has the screen read aloud or braille under the fingers, or just likes
// lines. Begin with Run. It says something and asks one thing; nothing that was said is drawn anew.
//
// It stands on the same draft, store and words as the screens, and knows none of them. What is asked of a student stands in moment, moments,
// stands, goes and around, of a lecturer in evening; how a question is asked at all, in ask. Here is what leads to them: the first
// question, the menu, the settings, and how a conversation ends.
package line

import (
	"cmp"
	"os"
	"path/filepath"
	"time"

	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
	"koffiemoment/ui/line/evening"
	"koffiemoment/ui/line/goes"
	"koffiemoment/ui/line/moment"
	"koffiemoment/ui/words"
)

// Options are what a conversation needs from outside. Begin and Review, Keys, Phrase and File may be empty.
type Options struct {
	Open       func() (*store.Journal, error) // opens or makes the journal, and asks for its passphrase where it is locked; nil for a conversation without one
	Reviews    func() (*store.Reviews, error) // the same for the lecturer's own file, called when it is first needed
	Left       func(*store.Journal)           // what is done with the journal at the end, before it is closed; nil for nothing
	Reviewed   func(*store.Reviews)           // the same for the lecturer's own file, where it was opened
	Outbox     string                         // the folder that hand-ins are put in unless another is chosen
	Config     store.Config
	ConfigPath string // where a change of language is kept; empty keeps none
	Language   string
	Now        func() time.Time
	Default    func() *rubric.Rubric // the rubric of a journal that has none yet
	Demo       bool                  // a throw-away journal
	Fresh      bool                  // there is no journal yet, nor was anything reviewed
	In, Out    *os.File

	Start  string         // "new" begins with a moment, and "handin" with handing in; empty with the menu
	Review []string       // files and folders to review at once
	Keys   []exchange.Key // what opens sealed ones among them
	Phrase string         // a passphrase that does so
	File   string         // a .koffie file to open by its kind
}

// Outcome is how a conversation ended.
type Outcome struct {
	Rescue  string // the path of a side file with text that no other file is seen to hold; empty normally
	Lost    bool   // text could be written nowhere
	Astray  string // the path of the journal where it was removed, replaced, cut short or written over; empty normally
	Unkept  bool   // choices without words, which a side file can't hold, were not saved
	Crashed bool   // by a fault of the program
}

// talk is one conversation.
type talk struct {
	*diary.Diary
	o       Options
	reviews *store.Reviews // the lecturer's own file, once it was needed
	out     Outcome
	told    bool // the last that was said is how it ended
}

// Run talks until the person stops, the input ends, the window closes or ctrl+c. All that was answered is saved by then. It returns the error
// of opening a file as it is.
func Run(o Options) (out Outcome, err error) {
	t := &talk{Diary: &diary.Diary{Now: o.Now, Default: o.Default, Outbox: o.Outbox, Demo: o.Demo}, o: o}
	defer t.close()
	t.guard(func() { err = t.run() })
	return t.out, err
}

// run is the conversation from its beginning to its end.
func (t *talk) run() (err error) {
	if t.o.greets() {
		t.begin()
		moment.Greet(t.Talk)
	}
	if t.o.Open != nil {
		if t.Store, err = t.o.Open(); err != nil {
			return err
		}
	}
	if !t.o.greets() { // only now, since a passphrase may have been asked for
		t.begin()
	}
	talks := func() ask.Word { return t.review(t.o.Review) }
	if t.Store != nil {
		if !t.Store.Locked() { // whose words lie nowhere in the clear
			t.Talk.Folder = filepath.Dir(t.Store.Path())
		}
		if err = t.Reread(); err != nil {
			return err
		}
		talks = t.student
	}
	said := ask.Answered
	t.guard(func() { said = talks() })
	t.leave()
	if t.out == (Outcome{}) {
		t.ends(said)
	}
	return nil
}

// guard notes that work panicked, where what comes after it has to be done all the same. What it panicked with is kept back, because it may
// hold what a person wrote.
func (t *talk) guard(work func()) {
	defer func() {
		if recover() != nil {
			t.out.Crashed = true
		}
	}()
	work()
}

// leave sees to it that all that was written in the journal stands somewhere, and has copies made.
func (t *talk) leave() {
	if t.Store != nil {
		end := t.End()
		t.out.Rescue = cmp.Or(end.Rescue, t.out.Rescue)
		t.out.Astray, t.out.Lost, t.out.Unkept = end.Astray, end.Lost || t.out.Lost, end.Unkept || t.out.Unkept
		_ = t.Store.PurgeOld(t.o.Now()) // now, since nobody waits for a question; what can't be purged is tried again the next time
		if t.o.Left != nil {
			t.o.Left(t.Store)
		}
	}
	if t.reviews != nil && t.o.Reviewed != nil {
		t.o.Reviewed(t.reviews)
	}
}

// close gives back what was opened.
func (t *talk) close() {
	if t.reviews != nil {
		t.reviews.Close()
	}
	if t.Store != nil {
		t.Store.Close()
	}
	if t.Talk != nil {
		t.Close()
	}
}

// greets says that the first question can be asked before there is a journal: nothing has to be read to know it.
func (o *Options) greets() bool {
	return o.Fresh && o.Open != nil && o.File == "" && o.Start != "handin"
}

func (t *talk) begin() {
	t.Talk = ask.New(t.o.In, t.o.Out, words.CatalogFor(t.o.Language))
	t.Say(t.Words.Line.Welcome)
}

// student begins where a student begins, and goes on with the menu.
func (t *talk) student() ask.Word {
	o := &t.Overview
	fresh := o.Entries == 0 && len(o.Drafts) == 0 && o.Binned == 0
	said := ask.Answered
	switch {
	case t.o.greets():
		said = moment.Greeted(t.Diary)
	case t.o.File != "":
		said = goes.Arrive(t.Diary, t.o.File)
	case t.o.Start == "handin":
		said = goes.HandIn(t.Diary)
	case t.o.Start == "new", fresh:
		said = moment.New(t.Diary)
	default: // what was read a moment ago still stands
		return t.menu()
	}
	if said == ask.End {
		return said
	}
	if t.Failed(t.Reread()) {
		return ask.Later
	}
	return t.menu()
}

// review is a lecturer's evening.
func (t *talk) review(from []string) ask.Word {
	return evening.Run(t.Talk, evening.Options{Reviews: t.own, Outbox: t.o.Outbox, Keys: t.o.Keys, Phrase: t.o.Phrase, Now: t.o.Now,
		Rubric: func() *rubric.Rubric { return t.Rubric }, Ended: t.reviewed}, from)
}

// own gives the lecturer's own file, which is opened once.
func (t *talk) own() (rs *store.Reviews, err error) {
	if t.reviews == nil {
		t.Aside(func() { t.reviews, err = t.o.Reviews() }) // which may ask for a passphrase by itself
	}
	return t.reviews, err
}

// reviewed notes how an evening ended, which it said itself.
func (t *talk) reviewed(said ask.Word, end evening.Ending) {
	t.told = said == ask.End || t.Store == nil
	t.out.Rescue, t.out.Lost, t.out.Unkept = cmp.Or(end.Rescue, t.out.Rescue), end.Lost || t.out.Lost, end.Unkept || t.out.Unkept
}

// ends says that nothing is lost where a conversation ended in the middle.
func (t *talk) ends(said ask.Word) {
	switch {
	case t.told:
	case said == ask.End:
		t.Gap()
		t.Say(t.Words.Line.Ended)
	default:
		t.Say(t.Words.Line.Bye)
	}
}
