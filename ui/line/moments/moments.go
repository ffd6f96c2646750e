// Package moments is the list of moments as a conversation in lines: read one, search, change, throw away and put back. Begin with List.
package moments

import (
	"fmt"

	"koffiemoment/store"
	"koffiemoment/ui/line/around"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
	"koffiemoment/ui/line/moment"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/words"
)

// helping is how many moments are said at a time.
const helping = 10

// list is the list, as far as it was read.
type list struct {
	*diary.Diary
	query  store.Query
	before []uint64 // where each helping so far began
	page   store.Page
}

// List says the newest moments, and opens those that are chosen.
func List(d *diary.Diary) ask.Word {
	l := &list{Diary: d, before: []uint64{0}}
	for {
		var err error
		if l.page, err = d.Store.List(l.query, l.before[len(l.before)-1], helping); d.Failed(err) {
			return ask.Later
		}
		if said := l.choose(); said != ask.Answered {
			return said
		}
	}
}

// choose says a helping and does what is chosen.
func (l *list) choose() ask.Word {
	say, line := &l.Words.List, &l.Words.Line
	var opts []ask.Option
	var acts []func() ask.Word
	add := func(name string, act func() ask.Word) {
		opts, acts = append(opts, ask.Option{Name: name}), append(acts, act)
	}
	for i := range l.page.Rows {
		row := &l.page.Rows[i]
		add(l.Moment(row), func() ask.Word { return l.open(row.ID) })
	}
	if len(l.page.Rows) == 0 {
		l.Say(say.Nothing)
	}
	if l.page.Next > 0 {
		add(line.Older, func() ask.Word {
			l.before = append(l.before, l.page.Next)
			return ask.Answered
		})
	}
	add(say.Search, l.search)
	if l.query != (store.Query{}) {
		add(line.AllMoments, func() ask.Word {
			l.query, l.before = store.Query{}, []uint64{0}
			return ask.Answered
		})
	}
	add(say.BinTitle, l.bin)
	l.Gap()
	at, said := l.Choose(ask.Choice{Question: fmt.Sprintf(line.WhichMoment, line.Back), Options: opts, Now: -1, Must: true})
	switch {
	case said == ask.Back && len(l.before) > 1:
		l.before = l.before[:len(l.before)-1]
		return ask.Answered
	case said == ask.Undo:
		l.Say(line.NothingToPutBack)
		return ask.Answered
	case said != ask.Answered:
		return said
	}
	if w := acts[at](); w == ask.End {
		return w
	}
	return ask.Answered
}

// search asks for words that all stand in a moment.
func (l *list) search() ask.Word {
	text, said := l.Line(ask.Line{Question: l.Words.Line.SearchFor})
	if said == ask.Answered {
		l.query, l.before = store.Query{Text: text}, []uint64{0}
	}
	return said
}

// open reads a moment out, and does what is chosen with it.
func (l *list) open(id string) ask.Word {
	doc, err := reports.Entry(l.Store, l.Words, id, reports.Options{Margins: true, Private: true, Now: l.Now()})
	if l.Failed(err) {
		return ask.Answered
	}
	l.Gap()
	l.Tell(doc)
	for {
		at, said := l.Choose(ask.Choice{Question: fmt.Sprintf(l.Words.Line.WithMoment, l.Words.Line.Back), Options: l.deeds(), Now: -1, Must: true})
		if said != ask.Answered {
			return said
		}
		if said, gone := l.do(at, id); said == ask.End || gone {
			return said
		}
	}
}

// deeds are what can be done with a moment, in the order of do.
func (l *list) deeds() []ask.Option {
	say, beside := &l.Words.Line, &l.Words.Beside
	return []ask.Option{{Name: say.Change}, {Name: say.Deepen}, {Name: beside.Turn}, {Name: beside.Look}, {Name: beside.Mentor}, {Name: l.Words.Report.Screen.Title}, {Name: say.ThrowAway}}
}

// do does one of them, and says whether the moment is gone.
func (l *list) do(at int, id string) (said ask.Word, gone bool) {
	switch at {
	case 0, 1:
		said = moment.Revise(l.Diary, id, at == 1)
	case 2:
		said = around.Turn(l.Diary, id)
	case 3:
		said = around.Look(l.Diary, id)
	case 4:
		said = around.Mentor(l.Diary, id)
	case 5:
		said = around.Report(l.Diary, id)
	default:
		return l.throwAway(id)
	}
	l.Failed(l.Reread())
	return said, false
}

// throwAway moves a moment to the bin, from which the next word puts it back.
func (l *list) throwAway(id string) (said ask.Word, gone bool) {
	if l.Failed(l.Store.Delete(id, l.Now())) {
		return ask.Answered, false
	}
	l.Gone("entry " + id)
	l.Failed(l.Reread())
	back := l.Words.Line.Undo
	l.Say(ask.Sentence(l.Words.Entry.Deleted))
	_, said = l.Choose(ask.Choice{Question: fmt.Sprintf(l.Words.Line.OrPutBack, back), Now: -1})
	if said != ask.Undo {
		return said, true
	}
	if !l.Failed(l.Store.Restore(id)) {
		l.Say(ask.Sentence(l.Words.Entry.Restored))
		l.Failed(l.Reread())
	}
	return ask.Answered, false
}

// bin says what lies in the bin, puts one of it back, or removes one for good after asking.
func (l *list) bin() ask.Word {
	for {
		rows, err := l.Store.Bin()
		if l.Failed(err) {
			return ask.Answered
		}
		if len(rows) == 0 {
			l.Say(l.Words.List.BinEmpty)
			return ask.Answered
		}
		l.Say(fmt.Sprintf(l.Words.List.BinAbout, store.BinDays))
		opts := make([]ask.Option, len(rows))
		for i := range rows {
			opts[i] = ask.Option{Name: l.binned(&rows[i]), About: l.Words.List.DaysLeft.Of(rows[i].Left)}
		}
		at, said := l.Choose(ask.Choice{Question: fmt.Sprintf(l.Words.Line.WhichBinned, l.Words.Line.Back), Options: opts, Now: -1, Must: true})
		if said != ask.Answered {
			return said
		}
		if said := l.outOfBin(&rows[at]); said != ask.Answered && said != ask.Back {
			return said
		}
	}
}

func (l *list) binned(row *store.Binned) string {
	switch {
	case row.Answer:
		return row.From
	case row.Draft:
		return l.Words.List.Draft + ", " + l.Moment(&row.Summary)
	}
	return l.Moment(&row.Summary)
}

// outOfBin puts one thing back, or removes it for good.
func (l *list) outOfBin(row *store.Binned) ask.Word {
	say := &l.Words.Line
	at, said := l.Choose(ask.Choice{Question: say.AskBinned, Options: []ask.Option{{Name: say.Undo}, {Name: l.Words.List.PurgeIt}}, Now: -1, Must: true})
	switch {
	case said == ask.Undo || said == ask.Answered && at == 0:
		if !l.Failed(l.Store.Restore(row.ID)) {
			l.Say(ask.Sentence(l.Words.Entry.Restored))
			l.Failed(l.Reread())
		}
		return ask.Answered
	case said != ask.Answered:
		return said
	}
	sure, said := l.Yes(words.Fill(say.AskPurge, l.binned(row)), false)
	if said == ask.Answered && sure && !l.Failed(l.Store.Purge([]string{row.ID})) {
		l.Say(ask.Sentence(l.Words.List.Purged))
	}
	return said
}
