package reports

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
	"koffiemoment/store"
	"koffiemoment/ui/words"
)

// Talk is one side of A4 for the talk about a hand-in between student, mentor and lecturer, with answers to it or without. What does not fit is
// chosen, never drawn smaller, and the sheet says how much of it there is elsewhere. No family is named on it.
func Talk(c *words.Catalog, doc *exchange.HandIn, answers ...*exchange.Answer) *report.Document {
	t := &talk{c: c, paper: sheetPaper(), of: newHanded(c, doc)}
	t.aliases = t.of.aliases()
	for _, a := range answers {
		t.sides = append(t.sides, t.of.sides(a))
	}
	return t.sheet()
}

// TalkHome is Talk for the student, whose journal knows the answers and the aliases but no longer the words of the hand-in: doc is the file of that
// one, and nil where it is gone. Then what was met and intended is not on the sheet.
func TalkHome(c *words.Catalog, doc *exchange.HandIn, aliases []string, answers ...*store.Response) *report.Document {
	t := &talk{c: c, paper: sheetPaper(), aliases: aliases}
	if doc != nil {
		t.of = newHanded(c, doc)
		t.aliases = append(t.of.aliases(), aliases...)
	}
	for _, came := range answers {
		if doc != nil && came.Answer.HandIn == doc.ID {
			t.sides = append(t.sides, t.of.sides(came.Answer))
			continue
		}
		s := viewsAtHome(c, came)
		s.self = c.Report.Handed.Student
		t.sides = append(t.sides, s)
		t.stage = cmp.Or(stageNamed(came, c.Lang), t.stage)
	}
	return t.sheet()
}

// talk is a talk sheet on its way.
type talk struct {
	c     *words.Catalog
	paper *paper
	of    *handed // nil where there are only answers
	sides []*twoSides
	stage string // where there is no hand-in

	aliases []string // that no text may name
	told    map[string]string
}

// said is a text as it was written with somebody in the place of each family, as much of it as any place of the sheet takes.
func (t *talk) said(text string) string {
	text = journal.Line(upToBytes(text, mostBytes))
	said, known := t.told[text]
	if !known {
		said = journal.WithoutAliases(text, t.aliases, t.c.Group.StandIn, t.c.Group.OtherOne)
		if t.told == nil {
			t.told = map[string]string{}
		}
		t.told[text] = said
	}
	return said
}

// How much of a text a sheet takes, in lines, and how many lines it leaves to write on.
const (
	pointLines             = 2
	planLines              = 2
	fewRoom, muchRoom      = 4, 8
	mostLines, fewestLines = 6, 2

	mostBytes = 4000 // of a text, more than the lines of any take
	mostTexts = 64   // of a side, which has no more lines
)

// sheet lays out what has a place of its own, and then as much as fits of what there can be any number of.
func (t *talk) sheet() *report.Document {
	say := &t.c.Report.Handed
	doc := &report.Document{Lang: t.c.Lang, Title: say.Talk, For: say.TalkFor, Layout: report.Sheet, Words: t.c.Report.Paper}
	page := report.Page{Title: inLine(t.name(), t.paper.name.wide, 1)}
	if who := t.lecturers(); who != "" {
		page.Facts = []string{inLine(say.Lecturer+": "+who, t.paper.fact.wide, 1)}
	}
	talked, apart := t.talked(), t.apart()
	plan, open := t.plan()
	var rest report.Page
	rest.Add(say.LastIntention, plan...)
	rest.Add(say.Covered, t.covered())
	rest.Add(say.Question, t.question(open))
	room := report.Part{Heading: say.Room, Room: fewRoom}
	doc.Pages = []report.Page{page}
	doc.Pages[0].Parts = append(slices.Clone(rest.Parts), room)

	chosen := t.choose(t.paper.high-t.paper.document(doc), talked, apart)
	parts := append(chosen, rest.Parts...)
	doc.Pages[0].Parts = append(parts, room)
	last := &doc.Pages[0].Parts[len(parts)]
	left := (t.paper.high - t.paper.document(doc)) / t.paper.room
	last.Room = min(last.Room+max(0, int(left)), muchRoom)
	return doc
}

// name says whose talk it is, and about which stage.
func (t *talk) name() string {
	if t.of == nil {
		return strings.Join(words.Said(t.c.Report.Handed.Student, t.stage), " · ")
	}
	d := t.of.doc
	return strings.Join(words.Said(cmp.Or(d.Student, t.c.Report.Handed.Student), cmp.Or(d.StageName, t.c.Stand.WholeStudy)), " · ")
}

// lecturers names those who gave a name.
func (t *talk) lecturers() string {
	var names []string
	for _, s := range t.sides {
		if s.other != t.c.Report.Handed.Lecturer && !slices.Contains(names, s.other) {
			names = append(names, s.other)
		}
	}
	return strings.Join(names, ", ")
}

// list is what there can be any number of: a part with the first n of it, in which a text may take so many lines.
type list struct {
	n    int
	part func(n, lines int) report.Part
	more words.Plural // of what there is
	none string       // said where there is nothing
}

// laid gives the part with the first n, and behind it says how many there are besides.
func (l *list) laid(n, lines int) (parts []report.Part) {
	part := l.part(n, lines)
	if l.n == 0 && l.none != "" {
		part.Texts = []string{l.none}
	}
	rest := l.more.Some(l.n - n)
	if len(part.Texts) > 0 || part.Table != nil || rest != "" {
		parts = append(parts, part)
	}
	if rest != "" {
		parts = append(parts, report.Part{Texts: []string{rest}})
	}
	return parts
}

// choose takes as much of two lists as so much height holds: all of both where that fits, in ever fewer lines, and else by turns from the
// beginning of each.
func (t *talk) choose(room float64, a, b *list) []report.Part {
	lay := func(n, m, lines int) (parts []report.Part, fits bool) {
		parts = append(a.laid(n, lines), b.laid(m, lines)...)
		high := 0.0
		for i := range parts {
			high += t.paper.part(&parts[i])
		}
		return parts, high <= room
	}
	for lines := mostLines; lines >= fewestLines && a.n+b.n <= mostTexts; lines-- {
		if parts, fits := lay(a.n, b.n, lines); fits {
			return parts
		}
	}
	n, m := 0, 0
	for more := true; more; {
		more = false
		if _, fits := lay(n+1, m, fewestLines); fits && n < a.n {
			n, more = n+1, true
		}
		if _, fits := lay(n, m+1, fewestLines); fits && m < b.n {
			m, more = m+1, true
		}
	}
	parts, _ := lay(n, m, fewestLines)
	return parts
}

// talked is what the lecturers want to talk about, numbered through; where they name nothing, what the student asks to look at.
func (t *talk) talked() *list {
	say := &t.c.Report.Handed
	var texts []string
	for _, s := range t.sides {
		for _, point := range s.answer.Points {
			texts = append(texts, strconv.Itoa(len(texts)+1)+". "+upToBytes(point, mostBytes))
		}
	}
	if len(texts) > 0 {
		return t.texts(t.c.Feedback.Agenda, texts, say.MorePoints)
	}
	if t.of != nil {
		for i := range t.of.doc.Entries {
			if e := &t.of.doc.Entries[i]; e.Said.LookHere {
				about := fmt.Sprintf(say.EntryShort, i+1, t.c.OwnDay(e.When))
				texts = append(texts, about+": "+upToBytes(cmp.Or(e.Why, e.Said.Story, say.LookUnworded), mostBytes))
			}
		}
	}
	return t.texts(say.LookAt, texts, say.MoreLooks)
}

func (t *talk) texts(heading string, texts []string, more words.Plural) *list {
	return &list{n: len(texts), more: more, part: func(n, lines int) report.Part {
		part := report.Part{Heading: heading}
		for _, text := range texts[:min(n, len(texts))] {
			part.Texts = append(part.Texts, inLine(t.said(text), t.paper.text.wide, min(lines, pointLines)))
		}
		return part
	}}
}

// difference is a criterion that the two place apart.
type difference struct {
	*sidesRow
	by *twoSides
}

// differences gives them, the largest first, and says whether there is any criterion that both placed.
func (t *talk) differences() (all []difference, both bool) {
	for _, s := range t.sides {
		for i := range s.rows {
			row := &s.rows[i]
			both = both || row.ownAt >= 0 && row.levelAt >= 0
			if row.apart() > 0 {
				all = append(all, difference{row, s})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b difference) int { return b.apart() - a.apart() })
	return all, both
}

// apart is where the two views differ; where there are no two, the student's own, those with a reason first.
func (t *talk) apart() *list {
	say := &t.c.Report.Handed
	all, both := t.differences()
	if !both && t.of != nil {
		return t.own()
	}
	l := &list{n: len(all), more: say.MoreApart}
	if both {
		l.none = say.Alike
	}
	l.part = func(n, lines int) report.Part {
		part := report.Part{Heading: say.Apart}
		table := &report.Table{Head: []string{say.Criterion, say.Student, say.Lecturer}, Shares: []int{28, 36, 36}}
		for _, d := range all[:min(n, len(all))] {
			other := ""
			if len(t.sides) > 1 {
				other = d.by.other + ": "
			}
			table.Rows = append(table.Rows, []string{
				inLine(d.short, t.paper.column(table.Shares, 0), lines),
				cellOf(d.own, t.said(d.reason), t.paper.column(table.Shares, 1), lines),
				cellOf(other+d.level, t.said(d.remark), t.paper.column(table.Shares, 2), lines),
			})
		}
		if len(table.Rows) > 0 {
			part.Table = table
		}
		return part
	}
	return l
}

// cellOf is a level on a line of its own, and what was said of it below that.
func cellOf(level, said string, wide float64, lines int) string {
	return strings.Join(words.Said(inLine(level, wide, 1), inLine(said, wide, lines)), "\n")
}

// own is the student's own view.
func (t *talk) own() *list {
	say := &t.c.Report.Handed
	alone := t.of.sides(&exchange.Answer{})
	rows := alone.rows
	slices.SortStableFunc(rows, func(a, b sidesRow) int {
		return cmp.Compare(min(1, len(b.reason)), min(1, len(a.reason)))
	})
	return &list{n: len(rows), more: say.MoreOwn, part: func(n, lines int) report.Part {
		part := report.Part{Heading: say.OwnView}
		table := &report.Table{Head: []string{say.Criterion, say.Level, say.Reason}, Shares: []int{28, 22, 50}}
		for i := range rows[:min(n, len(rows))] {
			row := &rows[i]
			table.Rows = append(table.Rows, []string{inLine(row.short, t.paper.column(table.Shares, 0), lines),
				inLine(cmp.Or(row.own, t.c.HandIn.NoLevel), t.paper.column(table.Shares, 1), lines), inLine(t.said(row.reason), t.paper.column(table.Shares, 2), lines)})
		}
		if len(table.Rows) > 0 {
			part.Table = table
		}
		return part
	}}
}

// plan is the last intention with what came of it, and says whether it is still open.
func (t *talk) plan() (texts []string, open bool) {
	if t.of == nil {
		return nil, false
	}
	say, entries := &t.c.Report.Handed, t.of.doc.Entries
	for i := len(entries) - 1; i >= 0; i-- {
		e := &entries[i]
		if e.Said.Intention.Empty() {
			continue
		}
		made := *e.Said.Intention
		made.If, made.Then = t.said(made.If), t.said(made.Then)
		said := t.c.Walk.SayPlan(made)
		if len(e.Outcomes) == 0 {
			return []string{inLine(said+" · "+say.StillOpen, t.paper.text.wide, planLines)}, true
		}
		texts = []string{inLine(said, t.paper.text.wide, planLines)}
		last := e.Outcomes[len(e.Outcomes)-1]
		came := fmt.Sprintf(say.Came, t.c.Facts.Outcomes[last.Outcome], t.c.OwnDay(last.When))
		if at := t.of.place(last.Entry); at >= 0 && entries[at].Said.OutcomeSaid != "" {
			came += " " + t.said(entries[at].Said.OutcomeSaid)
		}
		return append(texts, inLine(came, t.paper.text.wide, planLines)), false
	}
	return nil, false
}

// covered says in three lines what came up how often.
func (t *talk) covered() string {
	if t.of == nil {
		return ""
	}
	say := &t.c.Report.Handed
	var quiet, seldom, often []string
	for _, met := range t.of.met() {
		switch {
		case met.n == 0:
			quiet = append(quiet, met.short)
		case met.n < 3:
			seldom = append(seldom, met.short)
		default:
			often = append(often, met.short)
		}
	}
	var lines []string
	for _, these := range []struct {
		say   string
		names []string
	}{{say.QuietYet, quiet}, {say.Seldom, seldom}, {say.Often, often}} {
		if len(these.names) > 0 {
			lines = append(lines, inLine(fmt.Sprintf(these.say, strings.Join(these.names, ", ")), t.paper.text.wide, 2))
		}
	}
	return strings.Join(lines, "\n")
}

// question asks about what has been quiet; where nothing was, about the largest difference, then about an intention that is open still.
func (t *talk) question(open bool) string {
	say := &t.c.Report.Handed
	asked := say.AskNext
	all, _ := t.differences()
	switch quiet := t.quiet(); {
	case quiet != "":
		asked = fmt.Sprintf(say.AskQuiet, quiet)
	case len(all) > 0:
		asked = fmt.Sprintf(say.AskApart, all[0].short)
	case open:
		asked = say.AskPlan
	}
	return inLine(asked, t.paper.text.wide, 2)
}

// quiet names the first attitude or skill without a moment, empty where there is none.
func (t *talk) quiet() string {
	if t.of == nil || len(t.of.doc.Entries) == 0 {
		return ""
	}
	for _, met := range t.of.met() {
		if met.n == 0 {
			return met.name
		}
	}
	return ""
}
