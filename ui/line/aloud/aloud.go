// Package aloud is what conversations about a journal have in common: a list of what can be done, moments to choose from and to read, whether
// something may travel, a folder. Begin with Menu. It asks and says through the diary, and knows nothing of what it is asked for.
package aloud

import (
	"cmp"
	"fmt"
	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
	"koffiemoment/ui/words"
	"slices"
	"strings"
)

// Rows are things that can be done.
type Rows []row

type row struct {
	name, about string
	open        func() ask.Word
}

// Add puts one behind the others, with what is said of it.
func (r *Rows) Add(name, about string, open func() ask.Word) {
	*r = append(*r, row{name, Sentence(about), open})
}

// Options are the rows as they are chosen from.
func (r Rows) Options() []ask.Option {
	options := make([]ask.Option, len(r))
	for i := range r {
		options[i] = ask.Option{Name: r[i].name, About: r[i].about}
	}
	return options
}

// Open does what a row is for.
func (r Rows) Open(at int) ask.Word { return r[at].open() }

// Menu asks for one of some rows until somebody leaves. They are read out when they are others than before. undo puts back what was taken away
// last; nil where nothing can be.
func Menu(d *diary.Diary, question string, rows func() Rows, undo func()) ask.Word {
	for before := []string(nil); ; {
		all := rows()
		options, names := all.Options(), make([]string, len(all))
		for i := range all {
			names[i] = all[i].name
		}
		d.Once(fmt.Sprintf(d.Words.LineAround.Leads, d.Words.Line.Back))
		heard := slices.Equal(names, before)
		if heard {
			d.Once(d.Words.LineAround.ListAgain)
		}
		at, w := d.Choose(ask.Choice{Question: question, Options: options, Now: -1, Must: true, Short: heard})
		before = names
		switch {
		case w == ask.Undo && undo != nil:
			undo()
			continue
		case w != ask.Answered || at < 0:
			return w
		}
		if w = all.Open(at); w == ask.End {
			return w
		}
	}
}

// Leaves says that a word ends what is being done, and not only one question of it.
func Leaves(w ask.Word) bool { return w == ask.Later || w == ask.End }

// Head says what begins.
func Head(d *diary.Diary, parts ...string) {
	d.Gap()
	d.Say(Sentence(strings.Join(words.Said(parts...), ", ")))
}

// Sentence gives a text as a sentence: with a capital and an end, and without the dots that part things on a screen.
func Sentence(text string) string {
	if text = strings.ReplaceAll(strings.TrimSpace(text), " · ", ", "); text == "" {
		return ""
	}
	return ask.Sentence(words.Capital(text))
}

// Share asks whether what was written may travel; what is proposed is what was said of it before.
func Share(d *diary.Diary, now bool) (may bool, w ask.Word) {
	d.Once(d.Words.Beside.ShareHelp)
	return d.Yes(d.Words.Beside.AskShare, now)
}

// Hint says what may identify somebody in a text that may leave.
func Hint(d *diary.Diary, field, text, alias string) {
	d.Hint(discretion.Text{Field: field, Words: text}, alias)
}

// Where names the moment of an entry.
func Where(d *diary.Diary, e *journal.Entry) string {
	return d.Words.Dates.Near(e.Encounter.When, d.Now()) + ", " + cmp.Or(journal.Line(e.Encounter.Alias), d.Words.Entry.NoAlias)
}

// ReadEntry reads a moment out with what stands beside it.
func ReadEntry(d *diary.Diary, id string) {
	e, err := d.Store.Entry(id)
	if d.Failed(err) {
		return
	}
	beside, err := d.Store.Beside(id)
	if d.Failed(err) {
		return
	}
	r, err := d.Store.Rubric(e.Rubric)
	if d.Failed(err) {
		return
	}
	page := d.Words.EntryPage(&e, r)
	words.AddTold(&page, d.Words.TellBeside(exchange.BesideWhole(&beside), d.Words.OwnDay))
	d.Tell(&report.Document{Pages: []report.Page{page}})
}

// atOnce is how many moments are read out before one asks for more.
const atOnce = 9

// Picking asks for some of many moments, one after the other. What was read out of them once is not read again.
type Picking struct {
	*diary.Diary
	Moments []*journal.Summary
	from    int
	heard   bool
}

// Pick asks for one; nothing is chosen where somebody only goes on.
func (p *Picking) Pick(question string) (at int, w ask.Word) {
	for {
		some := p.Moments[p.from:min(len(p.Moments), p.from+atOnce)]
		options := make([]ask.Option, len(some))
		for i, m := range some {
			options[i] = ask.Option{Name: words.Capital(p.Moment(m)), About: Short(m.Line)}
		}
		if len(p.Moments) > atOnce {
			options = append(options, ask.Option{Name: p.Words.LineAround.OlderMoments, Number: "0"})
		}
		at, w := p.Choose(ask.Choice{Question: question, Options: options, Now: -1, Short: p.heard})
		p.heard = true
		switch {
		case w != ask.Answered || at < 0:
			return -1, w
		case at < len(some):
			return p.from + at, w
		}
		if p.from, p.heard = p.from+atOnce, false; p.from >= len(p.Moments) {
			p.from = 0
		}
	}
}

// briefly is how many characters of a text are read in a list.
const briefly = 80

// Short gives how a text begins, in whole words.
func Short(text string) string {
	text = journal.Line(text)
	if runes := []rune(text); len(runes) > briefly {
		text = string(runes[:briefly])
		return strings.TrimRight(text[:max(strings.LastIndex(text, " "), 1)], " ,;:") + " …"
	}
	return text
}

// ReadSome lets somebody read some moments, one after the other, until they go on.
func ReadSome(d *diary.Diary, moments []*journal.Summary) ask.Word {
	for p := (Picking{Diary: d, Moments: moments}); len(moments) > 0; {
		at, w := p.Pick(d.Words.LineAround.ReadAll)
		if w != ask.Answered || at < 0 {
			return w
		}
		ReadEntry(d, moments[at].ID)
	}
	return ask.Answered
}
