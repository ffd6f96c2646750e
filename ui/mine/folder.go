package mine

import (
	"fmt"
	"io"
	"slices"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/words"
)

// WriteFolder writes what a journal holds as a folder of pages to read: one for each entry and each draft, each version of a
// self-assessment, each stage that something was written over, each answer and each discussion card. The journal is settled first, for nobody sees in a folder what is missing. An entry is read when
// its page is written, so that few are in memory at once. It returns the errors of store.WriteFolder and those of reading the
// journal, ErrDamaged among them, and leaves nothing behind then.
func WriteFolder(j *store.Journal, say *words.Catalog, inUse *rubric.Rubric, path string) error {
	if err := j.Settle(); err != nil {
		return err
	}
	return store.WriteFolder(path, func(folder *store.NewFolder) error {
		w := &pages{j, say, inUse, folder}
		for _, write := range []func() error{w.entries, w.drafts, w.estimates, w.stages, w.answers, w.cards} {
			if err := write(); err != nil {
				return err
			}
		}
		return nil
	})
}

// pages writes into one folder.
type pages struct {
	j      *store.Journal
	say    *words.Catalog
	inUse  *rubric.Rubric // stands in where an answer's own is not known
	folder *store.NewFolder
}

func (w *pages) add(title string, page report.Page) error {
	return w.folder.Add(title, ".md", func(out io.Writer) error { return report.MarkdownPage(out, &page) })
}

// page is an entry with its margin: all of it is the student's own.
func (w *pages) page(e *journal.Entry, r *rubric.Rubric) report.Page {
	page := w.say.EntryPage(e, r)
	w.say.AddMargin(&page, e)
	return page
}

func (w *pages) entries() error {
	all, err := w.j.Moments("")
	if err != nil {
		return err
	}
	for i := range all {
		e, err := w.j.Entry(all[i].ID)
		if err != nil {
			return err
		}
		r, err := w.j.Rubric(e.Rubric)
		if err != nil {
			return err
		}
		title := fmt.Sprintf(w.say.Mine.EntryFile, e.Seq, e.Encounter.When.Format(time.DateOnly)) + " " + e.Encounter.Alias
		beside, err := w.j.Beside(e.ID)
		if err != nil {
			return err
		}
		page := w.page(&e, r)
		words.AddTold(&page, w.say.TellBeside(exchange.BesideWhole(&beside), w.say.OwnDay))
		if err := w.add(title, page); err != nil {
			return err
		}
	}
	return nil
}

// drafts are those that can be taken up again; what lies in the bin was thrown away.
func (w *pages) drafts() error {
	overview, err := w.j.Overview(0)
	if err != nil {
		return err
	}
	for i, d := range overview.Drafts {
		r, err := w.j.Rubric(d.Entry.Rubric)
		if err != nil {
			return err
		}
		d.Entry.Seq = 0 // one of a finished entry, too, is a page of its own
		if err := w.add(fmt.Sprintf(w.say.Mine.DraftFile, i+1), w.page(&d.Entry, r)); err != nil {
			return err
		}
	}
	return nil
}

func (w *pages) estimates() error {
	all, err := w.j.Estimates("")
	if err != nil {
		return err
	}
	slices.SortStableFunc(all, func(a, b journal.Estimate) int { return a.Version - b.Version })
	for i := range all {
		r, err := w.j.Rubric(all[i].Rubric)
		if err != nil {
			return err
		}
		if err := w.add(fmt.Sprintf(w.say.Mine.EstimateFile, all[i].Stage, all[i].Version), w.say.EstimatePage(&all[i], r)); err != nil {
			return err
		}
	}
	return nil
}

// stages are those that something was written over.
func (w *pages) stages() error {
	all, err := w.j.Stages()
	if err != nil {
		return err
	}
	for i := range all {
		if err := w.add(fmt.Sprintf(w.say.Told.OverFile, all[i].Stage), w.say.OverPage(&all[i], w.inUse)); err != nil {
			return err
		}
	}
	return nil
}

// cards are those that were made, and those that came.
func (w *pages) cards() error {
	all, err := w.j.Cards()
	if err != nil {
		return err
	}
	slices.Reverse(all) // the first is number 1, whatever comes after
	for i := range all {
		if err := w.add(fmt.Sprintf(w.say.Told.CardFile, i+1), w.say.CardPage(&all[i], i+1)); err != nil {
			return err
		}
	}
	return nil
}

func (w *pages) answers() error {
	heard, err := w.j.Heard(w.inUse, "")
	if err == nil && heard.Damaged { // a page less would be missed by nobody
		err = store.ErrDamaged
	}
	if err != nil {
		return err
	}
	for _, came := range heard.All() {
		page := w.say.AnswerPage(came, heard.Replies)
		if err := w.add(fmt.Sprintf(w.say.Mine.AnswerFile, came.Place+1, came.Name()), page); err != nil {
			return err
		}
	}
	return nil
}
