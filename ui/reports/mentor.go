package reports

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/report"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/words"
)

// MentorAsk is what a student asks of the mentor for a week. It holds no moment, and no family but in Aliases, which say what may not stand
// on the page.
type MentorAsk struct {
	Name    string   // the student's own
	Named   bool     // it may stand on the page
	Stage   string   // id
	Focus   []string // ids of criteria
	Chances []string // that the school offers, by their names
	Asked   []string // what parents of the school ask for, as it was ticked on its card
	Wish    string   // how the sentence goes on that begins “Geef me deze week …”; without words there are lines to write it on
	Aliases []string
}

// mentorFocus is how many criteria are looked at in a week.
const mentorFocus = 3

// MentorOf reads what a student would ask of the mentor now: about the criteria that a walk of normal depth would ask, in the stage of the
// settings, with the school's card in a language where none came. The wish is empty, and the name may not stand there yet.
func MentorOf(j *store.Journal, r *rubric.Rubric, lang string) (MentorAsk, error) {
	set, err := j.Settings()
	if err != nil {
		return MentorAsk{}, err
	}
	ask := MentorAsk{Name: set.Name, Stage: set.Stage}
	coverage, err := j.Coverage(set.Stage)
	if err != nil {
		return ask, err
	}
	walk := journal.NewDraft("", time.Time{}, r, journal.Encounter{}, journal.Normal, coverage, set.Focus)
	ask.Focus = walk.Asked
	around, err := j.Surroundings()
	if err != nil {
		return ask, err
	}
	school, err := j.SchoolCardInUse(lang)
	if err != nil {
		return ask, err
	}
	for _, chance := range around.Chances {
		ask.Chances = append(ask.Chances, chance.Name)
	}
	ask.Chances = append(ask.Chances, school.Unlisted(around.Chances)...)
	ask.Asked = school.Ticked()
	ask.Aliases, err = j.Aliases()
	return ask, err
}

// Check looks through the student's own sentence for what may identify somebody, so that they can see it before the page is made. An alias is
// none of it: it does not come on the page.
func (a *MentorAsk) Check(english bool) []discretion.Issue {
	texts := []discretion.Text{{Of: "mentor", Field: "wish", Words: a.Wish}}
	found := discretion.NewChecker(discretion.Known{Aliases: a.Aliases, English: english}).Check(texts[0])
	return discretion.Order(texts, [][]discretion.Finding{found})
}

// Mentor is one side of A4 for the mentor, who has no terminal: what the student asks of them this week, and room to write. Nothing of any
// moment is in it, and where an alias stands in the student's own words, “a parent” does. What is too long for the page is cut off, and the
// page says so. Its one page has no title of its own: that of the document says it all.
func Mentor(c *words.Catalog, r *rubric.Rubric, ask MentorAsk) *report.Document {
	doc := &report.Document{Lang: c.Lang, Title: c.Report.Give.Mentor, For: c.Report.Give.MentorFor, Layout: report.Sheet, Words: c.Report.Paper}
	if len(ask.Check(c.Lang == "en")) > 0 {
		doc.For = c.Report.Give.MentorNamed
	}
	m := mentorPage{words: c, say: &c.Report.Give, rubric: r, ask: &ask, room: newRoom(sheetPaper())}
	if m.fill(doc); m.room.cut { // what says so takes room as well
		m.page, m.room = report.Page{}, newRoom(sheetPaper())
		m.fill(doc, m.say.MentorCut)
	}
	doc.Pages = []report.Page{m.page}
	return doc
}

// How the page is divided, in lines. What has least to say takes least, and the mentor gets what is left.
const (
	wishLines    = 3
	nameLines    = 3 // of a criterion
	meaningLines = 3
	levelLines   = 8 // of all of them
	leastRoom    = 3
	mostRoom     = 14
	wishRoom     = 2
	chanceLines  = 3
	askedLines   = 4
	chanceRoom   = 2
)

// fill lays out the page of a document, with a note or without.
func (m *mentorPage) fill(doc *report.Document, note ...string) {
	m.page.Facts = append(words.Said(m.room.fits(m.from(), m.room.fact.wide, 1)), note...)
	m.room.left -= m.room.above(doc) + m.room.takes(&m.page)
	m.wish()
	m.focus()
	levels, own := m.levels(), report.Part{Heading: m.say.RoomHead, Texts: []string{m.say.RoomAsk}, Room: leastRoom}
	m.room.take(&levels)
	m.room.take(&own)
	m.chances()
	own.Room = min(own.Room+m.room.hand(), mostRoom)
	m.page.Parts = append(m.page.Parts, levels, own)
}

// mentorPage is the page while it is made.
type mentorPage struct {
	words  *words.Catalog
	say    *words.ReportGiveWords
	rubric *rubric.Rubric
	ask    *MentorAsk
	room   *room
	page   report.Page
}

func (m *mentorPage) add(part report.Part) {
	m.room.take(&part)
	m.page.Parts = append(m.page.Parts, part)
}

// from says whose page it is, if they want that, and in which stage.
func (m *mentorPage) from() string {
	name, stage := "", ""
	if m.ask.Named {
		name = m.own(m.ask.Name)
	}
	if at := m.rubric.Stage(m.ask.Stage); at != nil {
		stage = journal.Line(at.Name.In(m.words.Lang))
	}
	return strings.Join(words.Said(name, stage), " · ")
}

// own is a text of the student's in which no family stands, as much of it as could ever find room.
func (m *mentorPage) own(text string) string {
	const most = 2000
	if journal.Longer(text, most) {
		text = string([]rune(text)[:most])
	}
	text, _ = journal.Clean(text)
	return journal.WithoutAliases(journal.Line(text), m.ask.Aliases, m.words.Group.StandIn, m.words.Group.OtherOne)
}

func (m *mentorPage) wish() {
	wish := m.room.fits(m.own(m.ask.Wish), m.room.text.wide, wishLines)
	part := report.Part{Heading: m.say.GiveMe, Texts: words.Said(wish)}
	if wish == "" {
		part.Room = wishRoom
	}
	m.add(part)
}

// focus lists the criteria with what they mean. One that the rubric does not have says nothing to a mentor.
func (m *mentorPage) focus() {
	t := report.Table{Head: []string{m.say.Criterion, m.say.Meaning}, Shares: []int{2, 5}}
	for _, id := range m.ask.Focus {
		if at, _ := m.rubric.Criterion(id); at != nil && len(t.Rows) < mentorFocus {
			t.Rows = append(t.Rows, []string{m.room.fits(journal.Line(at.Name.In(m.words.Lang)), m.room.column(t.Shares, 0), nameLines),
				m.room.fits(journal.Line(at.Meaning.In(m.words.Lang)), m.room.column(t.Shares, 1), meaningLines)})
		}
	}
	if len(t.Rows) > 0 {
		m.add(report.Part{Heading: m.say.FocusHead, Table: &t})
	}
}

func (m *mentorPage) levels() report.Part {
	each := max(1, levelLines/max(1, len(m.rubric.Levels)))
	all := make([]string, len(m.rubric.Levels))
	for i := range m.rubric.Levels {
		level := &m.rubric.Levels[i]
		all[i] = m.room.fits(journal.Line(level.Name.In(m.words.Lang)+": "+level.Meaning.In(m.words.Lang)), m.room.text.wide, each)
	}
	return report.Part{Heading: m.say.LevelsHead, Texts: []string{strings.Join(all, "\n")}}
}

// chances names those that the school offers, and what parents ask for there as far as that finds room. Without any chance there is room to
// write them down together.
func (m *mentorPage) chances() {
	part := report.Part{Heading: m.say.ChancesHead}
	m.room.take(&part)
	names := m.all(m.ask.Chances, " · ")
	m.tell(&part, cmp.Or(names, m.say.NoChances), chanceLines)
	if names == "" {
		part.Room = min(chanceRoom, m.room.hand())
		m.room.left -= m.room.room * float64(part.Room)
	}
	if asked := m.all(m.ask.Asked, " "); asked != "" {
		m.tell(&part, fmt.Sprintf(m.say.Asked, asked), askedLines)
	}
	m.page.Parts = append(m.page.Parts, part)
}

// tell puts a text into a part, as far as there is room for some lines of it.
func (m *mentorPage) tell(part *report.Part, text string, most int) {
	short := m.room.fits(text, m.room.text.wide, min(most, m.room.text.most(m.room.left)))
	m.room.left -= m.room.text.takes(short)
	part.Texts = append(part.Texts, words.Said(short)...)
}

func (m *mentorPage) all(texts []string, between string) string {
	own := make([]string, len(texts))
	for i, text := range texts {
		own[i] = m.own(text)
	}
	return strings.Join(words.Said(own...), between)
}
