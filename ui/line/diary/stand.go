package diary

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/report"
	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
)

// Stand reads where the student stands in a stage, or in the whole study when it is empty. It returns the store's error.
func (d *Diary) Stand(stage string) (*store.Stand, error) {
	return d.Store.Stand(stage, d.Rubric, d.Overview.Start(stage), d.Lang())
}

// KeepEstimate saves a changed self-assessment of a stage, and shows it there.
func (d *Diary) KeepEstimate(st *store.Stand, est journal.Estimate) {
	est.Changed = d.Now()
	st.Put(est.Clone())
	r := st.Judging(d.Rubric)
	head := d.Words.Stand.Assess + " · " + d.StageName(est.Stage)
	d.Keep(fmt.Sprintf("estimate %s %09d", est.Stage, est.Version), head, d.Words.PlainEstimate(&est, r),
		func() error { return d.Store.SaveEstimate(est, r) })
}

// KeepAround saves the changed lists of the surroundings, and shows them at a stage.
func (d *Diary) KeepAround(st *store.Stand, around journal.Surroundings) {
	st.Around = around
	d.Keep("surroundings", d.Words.Stand.Around, d.Words.PlainAround(&around, d.StageName),
		func() error { return d.Store.SaveSurroundings(around) })
}

// Named says when an encounter was, and with whom.
func (d *Diary) Named(when time.Time, alias string) string {
	return d.Words.Dates.Near(when, d.Now()) + ", " + cmp.Or(alias, d.Words.Entry.NoAlias)
}

// ReadOut reads a page out.
func (d *Diary) ReadOut(page report.Page) {
	d.Tell(&report.Document{Lang: d.Lang(), Title: page.Title, Pages: []report.Page{{Facts: page.Facts, Parts: page.Parts}}})
}

// Write asks for a text and keeps it as it is saved on screen: without the line that is only begun, and not where nothing was typed.
func (d *Diary) Write(q ask.Text) ask.Word {
	last, keep := q.Now, q.Keep
	q.Keep = func(text string) {
		if text = strings.TrimRight(text, "\n"); text != last {
			last = text
			keep(text)
		}
	}
	text, w := d.Text(q)
	q.Keep(text)
	return w
}

// Begins is how a story begins, whole words of it.
func Begins(line string) string {
	const most = 100
	runes := []rune(line)
	if len(runes) <= most {
		return line
	}
	cut := string(runes[:most])
	return strings.TrimRight(cut[:max(0, strings.LastIndexByte(cut, ' '))], " ,.;:") + " …"
}
