package reports

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/words"
)

// Entry is one entry of one's own journal with what was written beside it. The journal is settled first, for nobody sees in a report what is
// missing. It returns store.ErrNotFound where the journal has no entry of that id, store.ErrDamaged, and the other errors of reading it.
func Entry(j *store.Journal, c *words.Catalog, id string, o Options) (*report.Document, error) {
	if err := j.Settle(); err != nil {
		return nil, err
	}
	e, err := j.Entry(id)
	if err != nil {
		return nil, err
	}
	beside, err := j.Beside(e.ID)
	if err != nil {
		return nil, err
	}
	r, err := j.Rubric(e.Rubric)
	if err != nil {
		return nil, err
	}
	w := &own{c: c, o: o}
	page := w.entry(&e, r, &beside)
	doc := w.document(page.Title)
	page.Title = c.Report.Own.Moment
	if levels := w.levels(&e, r); len(levels) > 1 {
		page.AddTable(c.Report.Own.Levels, report.Table{Head: []string{c.Report.Own.Criterion, c.Report.Own.Level}, Rows: levels})
	}
	doc.Pages = []report.Page{page}
	w.finish(doc, e.Private, c.Report.Own.PrivateOnly)
	return doc, nil
}

// Stage is one stage of one's own journal, by the id that a rubric gives it: an overview, the self-assessments, the intentions, what was
// written over the stage, the chances of the school, and each entry, the oldest first. Without an id it is Study. It returns
// store.ErrNotFound for a stage that neither the rubric in use nor anything in the journal names, store.ErrDamaged, and the other errors of
// reading the journal, which is settled first.
func Stage(j *store.Journal, c *words.Catalog, stage string, o Options) (*report.Document, error) {
	if stage == "" {
		return Study(j, c, o)
	}
	w, err := readOwn(j, c, stage, o)
	if err != nil {
		return nil, err
	}
	period := w.period(stage)
	doc := w.document(fmt.Sprintf(c.Report.Own.Stage, period.name))
	doc.Pages = w.pages(period)
	w.finish(doc, slices.ContainsFunc(w.Entries, func(e journal.Entry) bool { return e.Private }), c.Report.Own.Private)
	return doc, nil
}

// Study is all of one's own journal, stage by stage, each as Stage has it; a stage of which there is nothing is left out. Entries that belong
// to no stage come last. It returns the errors of Stage but store.ErrNotFound.
func Study(j *store.Journal, c *words.Catalog, o Options) (*report.Document, error) {
	w, err := readOwn(j, c, "", o)
	if err != nil {
		return nil, err
	}
	doc := w.document(c.Report.Own.Study)
	for _, period := range w.periods() {
		doc.Pages = append(doc.Pages, w.pages(period)...)
	}
	if len(doc.Pages) == 0 {
		page := report.Page{Title: c.Stand.WholeStudy}
		page.Add(c.Stand.MomentsRow, c.Report.Own.NothingYet)
		doc.Pages = []report.Page{page}
	}
	w.finish(doc, slices.ContainsFunc(w.Entries, func(e journal.Entry) bool { return e.Private }), c.Report.Own.Private)
	return doc, nil
}

// own makes reports of what was read of a journal.
type own struct {
	store.Portfolio
	c       *words.Catalog
	o       Options
	r       *rubric.Rubric // by which it is counted
	margins bool           // one stands in the report
	stays   int            // private entries that are not in it
}

// readOwn reads all that is told of a stage, or of every one, after it was looked at whether anything is missing. It returns store.ErrNotFound
// for a stage that neither the rubric in use nor anything in the journal names.
func readOwn(j *store.Journal, c *words.Catalog, stage string, o Options) (*own, error) {
	if err := j.Settle(); err != nil {
		return nil, err
	}
	kept, err := j.Portfolio(stage)
	if err != nil {
		return nil, err
	}
	w := &own{Portfolio: kept, c: c, o: o, r: kept.Rubric}
	if w.r == nil {
		w.r = rubric.Default()
	}
	if !o.Private {
		all := len(w.Entries)
		w.Entries = slices.DeleteFunc(w.Entries, func(e journal.Entry) bool { return e.Private })
		w.stays = all - len(w.Entries)
	}
	if stage != "" && w.r.Stage(stage) == nil && w.period(stage).empty() {
		return nil, fmt.Errorf("report stage: %w", store.ErrNotFound)
	}
	return w, nil
}

func (w *own) document(title string) *report.Document {
	return &report.Document{Lang: w.c.Lang, Title: title, Layout: report.Flowing, Words: w.c.Report.Paper}
}

// finish says whom a report is for, as it has turned out by then what is in it, over how long it goes, and when it was made.
func (w *own) finish(doc *report.Document, private bool, says string) {
	say, margins, made := &w.c.Report.Own, "", ""
	if w.margins {
		margins = say.Margins
	}
	if !private {
		says = ""
	}
	if !w.o.Now.IsZero() {
		made = fmt.Sprintf(say.Made, w.c.Dates.WholeDay(w.o.Now))
	}
	doc.For = strings.Join(words.Said(say.For, says, margins), " ")
	doc.Facts = words.Said(append(w.span(w.Entries), say.PrivateStays.Some(w.stays), made)...)
}

// span says from when to when entries go, how many they are and with how many families: facts, of which none is a mark.
func (w *own) span(entries []journal.Entry) []string {
	if len(entries) == 0 {
		return nil
	}
	first, last, summaries := entries[0].Encounter.When, entries[0].Encounter.When, make([]*journal.Summary, len(entries))
	for i := range entries {
		when, s := entries[i].Encounter.When, entries[i].Summary()
		summaries[i] = &s
		if journal.Wall(when) < journal.Wall(first) {
			first = when
		}
		if journal.Wall(when) > journal.Wall(last) {
			last = when
		}
	}
	days := w.c.Dates.WholeDay(first)
	if !words.SameDay(first, last) {
		days = fmt.Sprintf(w.c.Report.Own.Period, days, w.c.Dates.WholeDay(last))
	}
	return []string{days, w.c.Stand.Moments.Of(len(entries)) + " · " + w.c.Stand.Families.Of(journal.Families(summaries))}
}

// entry is the page of one, with what stands beside it. Its margin is there only where somebody asked for it.
func (w *own) entry(e *journal.Entry, r *rubric.Rubric, beside *journal.Extras) report.Page {
	page := w.c.EntryPage(e, r)
	private := ""
	if e.Private {
		private = "■ " + w.c.Entry.PrivateShort
	}
	page.Title = strings.Join(words.Said(page.Title, words.InLine(e.Encounter.Alias), private), " · ")
	words.AddTold(&page, w.c.TellBeside(exchange.BesideWhole(beside), w.c.OwnDay))
	if w.o.Margins {
		w.margins = w.margins || strings.TrimSpace(e.Margin) != ""
		w.c.AddMargin(&page, e)
	}
	return page
}

// levels gives how each criterion stands that an entry says something of, in the order of its rubric.
func (w *own) levels(e *journal.Entry, r *rubric.Rubric) (rows [][]string) {
	for _, id := range inOrder(r, e.Answers) {
		if stands := w.stands(e.Answers[id], r); stands != "" {
			rows = append(rows, []string{criterionName(r, id, w.c.Lang), stands})
		}
	}
	return rows
}

// stands says what was chosen at a criterion, in a word or two; nothing where nothing was.
func (w *own) stands(a journal.Answer, r *rubric.Rubric) string {
	switch a.State() {
	case journal.Placed:
		return r.LevelName(a.Level, w.c.Lang)
	case journal.Written:
		return w.c.Stand.WordsOnly
	case journal.NoOpportunity:
		return r.NotObserved.Name.In(w.c.Lang)
	}
	return ""
}

// start gives the day from which the weeks of a stage count: the one that was set, or that of its first moment.
func (w *own) start(stage string, moments []journal.Summary) (start time.Time) {
	if set := w.Settings.Starts[stage]; stage != "" && !set.IsZero() {
		return set
	}
	for i := range moments {
		if start.IsZero() || journal.Wall(moments[i].When) < journal.Wall(start) {
			start = moments[i].When
		}
	}
	return start
}
