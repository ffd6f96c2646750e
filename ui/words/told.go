package words

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// ToldWords are about what a student wrote beside entries and over a stage: what it is called, and what of it is handed in.
type ToldWords struct {
	Turn, TurnQuestion, TurnAnswer string // what it is, and its texts where they are called by name
	Look, LookAt, LookQuestion     string // LookAt: which of several
	Mentor                         string // what the mentor wrote
	Statements, Whole, Writing     string
	Sides                          map[journal.Side]string // behind Statements
	Why                            string                  // the words of a statement
	Head, Heart, Hands             string
	Stands                         map[journal.Stand]string

	// Handing in.
	Also, AlsoShort         string // of the screen, and of the row that leads there
	AlsoAbout               string
	MyStatements, MyWhole   string // in a sentence on what goes along
	MyWriting               string
	Goes, Stays             Plural
	NoneHere                string
	Turns, Looks, Mentors   Plural
	AlongDone, AlongBack    string
	InPart                  string // some of it goes along
	Leave                   string
	LeaveBeside, LeaveOver  string
	KeptHere                Plural
	OverFile, OverTitle     string // a stage
	CardFile, CardTitle     string // number
	CardAbout, CardQuestion string
	CardLines               string
}

// Told is what was written in one go beside an entry or over a stage, as it is read.
type Told struct {
	Head  string
	When  string
	Texts []ToldText
}

// ToldText is a text, or the question that the next one answers.
type ToldText struct {
	Words string
	Asked bool
}

func (t *Told) ask(question, answer string) {
	for _, text := range []ToldText{{question, true}, {answer, false}} {
		if strings.TrimSpace(text.Words) != "" {
			t.Texts = append(t.Texts, text)
		}
	}
}

// Heading gives what it is and when it was written.
func (t *Told) Heading() string { return t.Head + " · " + t.When }

// Lines gives its texts without what tells a question from an answer.
func (t *Told) Lines() (lines []string) {
	for _, text := range t.Texts {
		lines = append(lines, text.Words)
	}
	return lines
}

// paragraphs gives its texts, each answer in the lines below its question.
func (t *Told) paragraphs() (all []string) {
	below := false
	for _, text := range t.Texts {
		if below && !text.Asked {
			all[len(all)-1] += "\n" + text.Words
		} else {
			all = append(all, text.Words)
		}
		below = text.Asked
	}
	return all
}

// TellBeside gives what stands beside an entry, with each day as its reader gets to see it.
func (c *Catalog) TellBeside(x *exchange.Extras, day func(exchange.When) string) (all []Told) {
	if x == nil {
		return nil
	}
	if p := x.ParentTurn; p != nil {
		told := Told{Head: c.Told.Turn, When: day(p.Made)}
		told.ask("", p.Told)
		told.ask(p.Question, p.Answer)
		all = append(all, told)
	}
	for _, l := range x.LookBacks {
		told := Told{Head: c.Told.Look, When: day(l.Made)}
		told.ask(l.Question, l.Text)
		all = append(all, told)
	}
	if m := x.MentorWords; m != nil {
		told := Told{Head: c.Told.Mentor, When: day(m.Made)}
		told.ask("", m.Text)
		all = append(all, told)
	}
	return all
}

// TellHanded is TellBeside as it is read by others than whose entry it is.
func (c *Catalog) TellHanded(x *exchange.Extras, day func(exchange.When) string) []Told {
	all := c.TellBeside(x, day)
	for i := range all {
		if all[i].Head == c.Told.Mentor {
			all[i].Head = c.Handed.Mentor
		}
	}
	return all
}

// TellOver gives what was written over a stage. What was said to the statements before it comes before what was said after.
func (c *Catalog) TellOver(x *exchange.StageExtras, day func(exchange.When) string) (all []Told) {
	for _, side := range journal.Sides() {
		told := Told{Head: c.Told.Statements + ", " + c.Told.Sides[side]}
		for _, p := range x.Positions {
			if p.Side == side {
				told.When = day(p.Made)
				told.ask(Quote(p.Words), strings.Join(Said(c.Told.Stands[p.Stand], p.Why), ". "))
			}
		}
		if len(told.Texts) > 0 {
			all = append(all, told)
		}
	}
	if w := x.Whole; w != nil {
		told := Told{Head: c.Told.Whole, When: day(w.Made)}
		for _, part := range [][2]string{{c.Told.Head, w.Head}, {c.Told.Heart, w.Heart}, {c.Told.Hands, w.Hands}} {
			if part[1] != "" {
				told.ask(part[0], part[1])
			}
		}
		all = append(all, told)
	}
	if w := x.Writing; w != nil {
		told := Told{Head: c.Told.Writing, When: day(w.Made)}
		for _, fact := range w.Facts {
			told.ask(c.SayFact(fact), "")
		}
		told.ask("", w.Text)
		all = append(all, told)
	}
	return all
}

// OwnDay says a day in full, as whoever wrote something reads it.
func (c *Catalog) OwnDay(w exchange.When) string {
	if day, err := time.Parse(time.DateOnly, w.Date); err == nil {
		return c.Dates.WholeDay(day)
	}
	return c.Dates.SayWeek(w.Week)
}

// AddTold puts what was written beside something at the end of its page.
func AddTold(page *report.Page, all []Told) {
	for i := range all {
		page.Add(all[i].Heading(), all[i].paragraphs()...)
	}
}

// OverPage is what was written over a stage, as it is to be read without the program.
func (c *Catalog) OverPage(x *journal.StageExtras, r *rubric.Rubric) report.Page {
	page := report.Page{Title: fmt.Sprintf(c.Told.OverTitle, stageIn(r, x.Stage, c.Lang))}
	AddTold(&page, c.TellOver(exchange.OverWhole(x), c.OwnDay))
	return page
}

// CardPage is a discussion card, with what the student wrote beside it.
func (c *Catalog) CardPage(card *journal.KeptCard, number int) report.Page {
	page := report.Page{Title: fmt.Sprintf(c.Told.CardTitle, number), Facts: Said(c.Dates.WholeDay(card.At))}
	page.Add(c.Told.CardAbout, card.Card.About)
	page.Add(c.Walk.Story, card.Card.Moment)
	page.Add(c.Told.CardQuestion, card.Card.Question)
	page.Add(c.Told.CardLines, card.Lines)
	return page
}

// PieceName names a piece, without what it stands beside.
func (c *Catalog) PieceName(p *store.Piece) string {
	say := &c.Told
	switch p.Kind {
	case store.ParentTurn:
		return say.Turn
	case store.LookBacks:
		return say.Look
	case store.MentorWords:
		return say.Mentor
	case store.Statements:
		return say.Statements + ", " + say.Sides[p.Side]
	case store.HeadHeartHands:
		return say.Whole
	}
	return say.Writing
}

// BesideField names a text that stands beside an entry, by its field in a discretion check.
func (c *Catalog) BesideField(field string) string {
	say := &c.Told
	switch kind, rest, _ := strings.Cut(field, ":"); {
	case field == "turn:question":
		return say.TurnQuestion
	case field == "turn:answer":
		return say.TurnAnswer
	case kind == discretion.Turn:
		return say.Turn
	case kind == discretion.Mentor:
		return say.Mentor
	default:
		place, text, _ := strings.Cut(rest, ":")
		if text == "question" {
			return fmt.Sprintf(say.LookQuestion, place)
		}
		return fmt.Sprintf(say.LookAt, place)
	}
}

// OverField names a text that stands over a stage in the same way, a line on a statement with its words.
func (c *Catalog) OverField(field string, all []journal.StageExtras) string {
	say := &c.Told
	switch kind, rest, _ := strings.Cut(field, ":"); kind {
	case "why":
		at := max(0, strings.LastIndex(rest, ":"))
		id, side := rest[:at], journal.Side(strings.TrimPrefix(rest[at:], ":"))
		return say.Statements + ", " + say.Sides[side] + " · " + fmt.Sprintf(say.Why, Quote(statement(all, id)))
	case "head":
		return say.Whole + " · " + say.Head
	case "heart":
		return say.Whole + " · " + say.Heart
	case "hands":
		return say.Whole + " · " + say.Hands
	}
	return say.Writing
}

// statement gives the words of one, its id where nobody said anything to it.
func statement(all []journal.StageExtras, id string) string {
	for i := range all {
		for _, p := range all[i].Positions {
			if p.Statement == id {
				return journal.Line(p.Words)
			}
		}
	}
	return id
}

// PlaceOf says where a text of a hand-in stands: the entry, or what else it belongs to, and the question that it answers.
func (c *Catalog) PlaceOf(text *discretion.Text, from *exchange.Source) string {
	return c.PlaceNamed(text, from, func(entry string) string { return entry })
}

// PlaceNamed is PlaceOf with entries called as name calls them.
func (c *Catalog) PlaceNamed(text *discretion.Text, from *exchange.Source, name func(entry string) string) string {
	words := &c.Command.HandIn.Places
	if stage, estimate := strings.CutPrefix(text.Of, discretion.Estimate); estimate {
		return words.Estimate + " · " + stageAmong(from, stage, c.Lang) + " · " + c.fieldOf(text.Field, from.Rubric)
	}
	if entry, beside := strings.CutPrefix(text.Of, discretion.Beside); beside {
		return name(entry) + " · " + c.BesideField(text.Field)
	}
	if stage, over := strings.CutPrefix(text.Of, discretion.Stage); over {
		return stageAmong(from, stage, c.Lang) + " · " + c.OverField(text.Field, from.Stages)
	}
	switch text.Of {
	case discretion.Alias:
		return words.Alias
	case discretion.Why:
		return name(text.Field) + " · " + words.Why
	case discretion.Reply:
		return words.Reply
	}
	return name(text.Of) + " · " + c.fieldOf(text.Field, rubricOf(text.Of, from))
}

// rubricOf gives the rubric that an entry was written with; the newest stands for one that is not known.
func rubricOf(entry string, from *exchange.Source) *rubric.Rubric {
	for i := range from.Entries {
		for _, r := range from.Older {
			if from.Entries[i].ID == entry && r.Ref().Digest == from.Entries[i].Rubric.Digest {
				return r
			}
		}
	}
	return from.Rubric
}

// stageAmong names a stage in the words of the first rubric that has it: an older one may know a stage that was since dropped.
func stageAmong(from *exchange.Source, id, lang string) string {
	for _, r := range append([]*rubric.Rubric{from.Rubric}, from.Older...) {
		if stage := r.Stage(id); stage != nil {
			return stage.Name.In(lang)
		}
	}
	return id
}

// fieldOf names the field of an entry or a self-assessment by what was asked there. What is left is what was written at a criterion.
func (c *Catalog) fieldOf(field string, r *rubric.Rubric) string {
	kind, id, _ := strings.Cut(field, ":")
	switch kind {
	case "deeper":
		return criterionIn(r, id, c.Lang) + " · " + c.Command.HandIn.Places.Deeper
	case "mirror":
		return c.MirrorQuestion(id, r)
	}
	return cmp.Or(c.FieldName(kind), criterionIn(r, id, c.Lang))
}

// MirrorQuestion names a question of the mirror: by the fact that it is about, or by its criterion.
func (c *Catalog) MirrorQuestion(id string, r *rubric.Rubric) string {
	return c.Stand.Mirror + " · " + cmp.Or(c.Stand.FactNames[journal.Fact(id)], criterionIn(r, id, c.Lang))
}
