// Package logbook is the student's open journal as the screens of the student's side share it: what was read last of the overview and of
// each stage, how drafts and settings are kept, an entry read with all that lies beside it, and the hint about what may identify someone.
// Begin with Logbook. It stands in a window and reads the store; it knows no screen, and nothing of the lecturer's side.
//
// Its fields are set before the program runs; after that every screen reads them and its own methods alone change them, in the loop: Take,
// Hear and KeepSettings for the overview, TakeStand, KeepEstimate, KeepAround and Outdate for the stages. What its commands read goes by a
// message, so that nothing here is touched beside the loop.
//
// Nothing is read while something can't be written: it would be older than what a person wrote, and be shown or taken up in its place.
package logbook

import (
	"fmt"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// Logbook is the student's open journal as the screens share it.
type Logbook struct {
	*window.Window
	Store    *store.Journal    // nil in a program without a journal
	Rubric   *rubric.Rubric    // in use for new entries
	Overview store.Overview    // as last read, with the settings as they were changed since: what new walks start from
	Stands   map[string]*Stand // by stage, as last read, with the estimates that were changed on screen since
	Outbox   string            // the folder that hand-ins are put in unless another is chosen
	Reviewed func() bool       // a lecturer worked here, before or now: who reviews finds the queue on the overview
	Demo     bool              // a throw-away journal

	Wish string // what the mentor is asked for, as it was typed since the start
	Note string // a note from the phone of which no drafts were made yet, as it was pasted since the start

	Doubtful bool // the last save may be missing; said until it is sent away

	newer   bool // that the rubric in use has a newer version
	tried   int  // how many suggestions of an example were sent away
	changes int  // counts what was changed on the screens of what else is read from the journal: settings, and what a stand holds
}

// Settings are the student's, as they were read or changed last.
func (book *Logbook) Settings() journal.Settings { return book.Overview.Settings }

// Criterion gives the short name of a criterion of the rubric in use, and its id when there is none of that id.
func (book *Logbook) Criterion(id string) string {
	if c, _ := book.Rubric.Criterion(id); c != nil {
		return c.Short.In(book.Lang())
	}
	return id
}

// LimitRow asks for the first or last day of a period, which stays as it is while what was typed can't be read. An end day
// counts whole, so the period's own end lies so many days after it.
func (book *Logbook) LimitRow(label string, value *time.Time, after int) *kit.Row {
	shown := ""
	if !value.IsZero() {
		shown = value.AddDate(0, 0, -after).Format("2/1/2006")
	}
	understood := true
	r := kit.TextRow(&book.Theme, label, shown, func(typed string) {
		day, ok := book.Words.Dates.ParseDay(typed, book.Now())
		switch understood = ok || typed == ""; {
		case ok:
			*value = day.AddDate(0, 0, after)
		case understood:
			*value = time.Time{}
		}
	})
	r.Note = book.Words.Facts.DayNote
	r.Echo = func() string {
		day := book.Words.Dates.Day(value.AddDate(0, 0, -after), book.Now())
		switch {
		case understood && value.IsZero():
			return ""
		case understood:
			return day
		case value.IsZero():
			return book.Words.Dates.NotADay
		}
		return fmt.Sprintf(book.Words.Facts.NotUnderstood, day)
	}
	return r
}

// Names gives the words alone, in their order.
func Names(words []store.Word) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = w.Text
	}
	return out
}

// AboutSummary says where an encounter was and which levels it got.
func (book *Logbook) AboutSummary(s *store.Summary) string {
	var parts []string
	if name := book.Words.Facts.SayPlace(s.Place); name != "" {
		parts = append(parts, name)
	}
	switch placed := s.Placed(); {
	case len(placed) == 1:
		parts = append(parts, book.Criterion(placed[0].Criterion)+" "+book.Letter(placed[0].Level))
	case len(placed) > 1:
		parts = append(parts, book.Words.Entry.Levels.Of(len(placed)))
	}
	if s.Private {
		parts = append(parts, book.Words.Entry.PrivateShort)
	}
	return strings.Join(parts, " · ")
}

// Letter gives the short letter of a level, "?" when the rubric in use has none of that id, and a dot where there are words
// and no level.
func (book *Logbook) Letter(level string) string {
	if level == "" {
		return "·"
	}
	if i := book.Rubric.LevelIndex(level); i >= 0 {
		return book.Rubric.Levels[i].Short.In(book.Lang())
	}
	return "?"
}

// DraftID gives a new draft its name. The random source of an operating system does not fail.
func (book *Logbook) DraftID() string {
	if book.Store == nil {
		return ""
	}
	id, _ := book.Store.NewDraftID()
	return id
}

// EntryKey is what the keeper holds an entry by that was finished in this session.
func EntryKey(id string) string { return "entry " + id }

// Dropper gives what throws a draft away.
func (book *Logbook) Dropper(id string) func() error {
	keeper, s := book.Keeper, book.Store
	return func() error { return keeper.Settle(id, func() error { return s.DiscardDraft(id) }) }
}
