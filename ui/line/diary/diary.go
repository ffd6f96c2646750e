// Package diary is the student's open journal as the conversation in lines shares it: what was read of the overview, how what was written is
// kept, what may identify someone in it, and how moments, levels and stages are said. Begin with Diary.
//
// Whatever is written goes through Keep: it is saved at once, a failure is said with what is safe, and it is held on to until the program
// ends. Then End looks whether the file still holds it, and puts what no file is seen to hold into a side file, as the screens do.
package diary

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/words"
)

// shown is how many of the newest moments are read with the overview.
const shown = 20

// Diary is the student's open journal. Its fields are set before the conversation begins, but for Rubric and Overview, which Reread renews.
type Diary struct {
	*ask.Talk
	Store    *store.Journal
	Now      func() time.Time
	Default  func() *rubric.Rubric // the rubric of a journal that has none yet
	Outbox   string                // the folder that hand-ins and reports are put in unless another is chosen; empty where one has to be
	Demo     bool                  // a throw-away journal
	Rubric   *rubric.Rubric        // in use for new moments
	Overview store.Overview

	kept []kept // what was written in this conversation, the newest state of each
}

// Reread reads the overview anew. It returns the store's error.
func (d *Diary) Reread() error {
	o, err := d.Store.Overview(shown)
	if err != nil {
		return err
	}
	d.Overview, d.Rubric = o, o.Rubric
	if d.Rubric == nil {
		d.Rubric = d.Default()
	}
	return nil
}

// Lang is the language of the words.
func (d *Diary) Lang() string { return d.Words.Lang }

// Settings are the student's.
func (d *Diary) Settings() journal.Settings { return d.Overview.Settings }

// KeepSettings saves changed settings, and says why where that fails.
func (d *Diary) KeepSettings(set journal.Settings) {
	d.Overview.Settings = set
	d.Keep("settings", d.Words.Settings.Title, "", func() error { return d.Store.SaveSettings(set) })
}

// Failed says what went wrong, if anything did, and that it did.
func (d *Diary) Failed(err error) bool {
	if err == nil {
		return false
	}
	d.Say(d.Words.Errors.Say(err))
	return true
}

// Criterion gives the short name of a criterion of the rubric in use, and its id where there is none of that id.
func (d *Diary) Criterion(id string) string {
	if c, _ := d.Rubric.Criterion(id); c != nil {
		return c.Short.In(d.Lang())
	}
	return id
}

// Stages gives the stages there are, with the whole study last where all says so: their ids, and what they are called.
func (d *Diary) Stages(all bool) (ids []string, names []ask.Option) {
	for _, s := range d.Rubric.Stages {
		ids, names = append(ids, s.ID), append(names, ask.Option{Name: s.Name.In(d.Lang())})
	}
	if all {
		ids, names = append(ids, ""), append(names, ask.Option{Name: d.Words.Stand.WholeStudy})
	}
	return ids, names
}

// StageName gives the name of a stage, or that of the whole study.
func (d *Diary) StageName(id string) string {
	ids, names := d.Stages(true)
	if at := slices.Index(ids, id); at >= 0 {
		return names[at].Name
	}
	return id
}

// Stage is the stage of the settings, or the rubric's first; empty where the rubric has none.
func (d *Diary) Stage() string {
	if s := d.Rubric.Stage(d.Settings().Stage); s != nil {
		return s.ID
	}
	if len(d.Rubric.Stages) > 0 {
		return d.Rubric.Stages[0].ID
	}
	return ""
}

// Week says the stage of the settings and the week of it that a time lies in.
func (d *Diary) Week(t time.Time) string {
	id := d.Stage()
	if id == "" {
		return ""
	}
	said := d.StageName(id)
	start := d.Overview.First
	if set, known := d.Settings().Starts[id]; known {
		start = set
	}
	if week := journal.Week(start, t); !start.IsZero() && week > 0 {
		said += ", " + d.Words.Dates.SayWeek(week)
	}
	return said
}

// Moment says a moment in one sentence, without what was written: the day, the family, where, and how many levels it has.
func (d *Diary) Moment(s *store.Summary) string {
	parts := words.Said(d.Words.Dates.Near(s.When, d.Now()), cmp.Or(s.Alias, d.Words.Entry.NoAlias), d.Words.Facts.SayPlace(s.Place),
		d.Words.Entry.Levels.Some(len(s.Placed())))
	if s.Private {
		parts = append(parts, d.Words.Entry.PrivateShort)
	}
	return strings.Join(parts, ", ")
}

// Levels gives the levels of a criterion as a choice, each with its whole description, and “no opportunity” as 0 where it may be said.
func (d *Diary) Levels(r *rubric.Rubric, c *rubric.Criterion, none bool) []ask.Option {
	lang, say := d.Lang(), &d.Words.Walk
	var all []ask.Option
	for i, level := range r.Levels {
		about := c.Levels[i].In(lang)
		if c.Spans(level.ID) {
			about += " " + say.Spans
		}
		all = append(all, ask.Option{Name: level.Name.In(lang), Letter: level.Short.In(lang), About: about})
	}
	if none {
		all = append(all, ask.Option{Name: r.NotObserved.Name.In(lang), Number: "0", About: r.NotObserved.Meaning.In(lang)})
	}
	return all
}

// Step says where one is: "Step 1 of 3."
func (d *Diary) Step(n, of int) string {
	return words.Capital(fmt.Sprintf(d.Words.Walk.Step, n, of)) + "."
}
