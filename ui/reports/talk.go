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
	return talkHome(c, doc, nil, aliases, answers)
}

// talkHome is TalkHome with what the journal tells of the hand-in by now, nil where it is not at hand.
func talkHome(c *words.Catalog, doc *exchange.HandIn, now *byNow, aliases []string, answers []*store.Response) *report.Document {
	t := &talk{c: c, paper: sheetPaper(), aliases: aliases, now: now}
	if doc != nil {
		t.of = newHanded(c, doc)
		if now != nil {
			t.of.hidden = now.hidden
		}
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
		if came.HandIn != nil {
			t.numbers = append(t.numbers, came.HandIn.Number)
		}
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
	now   *byNow // nil where no journal is at hand

	numbers []int    // of other hand-ins that were answered
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
	levelsLines            = 2
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
	if about := t.about(); about != "" {
		page.Facts = append(page.Facts, inLine(about, t.paper.fact.wide, 1))
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

// about says which hand-in the sheet is about: the student may have written on since. Its day is told as it was handed in.
func (t *talk) about() string {
	say, when, which := &t.c.Report.Handed, "", ""
	if t.of != nil {
		made := t.of.doc.Made
		when = fmt.Sprintf(say.AsOfWeek, t.c.OwnDay(made))
		if made.Date != "" {
			when = fmt.Sprintf(say.AsOfDay, t.c.OwnDay(made))
		}
	}
	if len(t.numbers) > 0 {
		slices.Sort(t.numbers)
		var all []string
		for _, n := range slices.Compact(t.numbers) {
			all = append(all, strconv.Itoa(n))
		}
		which = fmt.Sprintf(say.AsOfNumber, strings.Join(all, ", "))
	}
	return strings.Join(words.Said(when, which), " · ")
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
