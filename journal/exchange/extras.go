package exchange

import (
	"cmp"
	"slices"
	"strings"

	"koffiemoment/journal"
)

// Extras are what a student lets travel beside an entry, each kind under its own key.
type Extras struct {
	ParentTurn  *ParentTurn  `json:"parentTurn,omitempty"`
	LookBacks   []LookBack   `json:"lookBacks,omitempty"`
	MentorWords *MentorWords `json:"mentorWords,omitempty"`
}

// ParentTurn is the encounter as the parent might tell it.
type ParentTurn struct {
	Told     string `json:"told"`
	Question string `json:"question,omitempty"`
	Answer   string `json:"answer,omitempty"`
	Made     When   `json:"made"`
}

// LookBack is what the student saw in the entry later.
type LookBack struct {
	Question string `json:"question"`
	Text     string `json:"text"`
	Made     When   `json:"made"`
}

// MentorWords are what the mentor wrote about the moment, as the student typed it over.
type MentorWords struct {
	Text string `json:"text"`
	Made When   `json:"made"`
}

// StageExtras are what a student lets travel that is about a whole stage.
type StageExtras struct {
	Stage     string          `json:"stage"`
	Positions []Position      `json:"positions,omitempty"`
	Whole     *HeadHeartHands `json:"whole,omitempty"`
	Writing   *WritingFacts   `json:"writing,omitempty"`
}

// Position is where the student stands on a statement.
type Position struct {
	Statement string        `json:"statement"`
	Words     string        `json:"words"`
	Side      journal.Side  `json:"side"`
	Stand     journal.Stand `json:"stand"`
	Why       string        `json:"why,omitempty"`
	Made      When          `json:"made"`
}

// HeadHeartHands is a stage in three answers.
type HeadHeartHands struct {
	Head  string `json:"head,omitempty"`
	Heart string `json:"heart,omitempty"`
	Hands string `json:"hands,omitempty"`
	Made  When   `json:"made"`
}

// WritingFacts are facts about the student's own writing.
type WritingFacts struct {
	Facts []journal.WritingFact `json:"facts"`
	Text  string                `json:"text,omitempty"`
	Made  When                  `json:"made"`
}

// Along says what travels of that which stands beside entries and over stages.
type Along string

// What the student said of each thing counts, unless they say it of all things at once, for one hand-in.
const (
	AsShared Along = ""
	AllAlong Along = "all"
	NotAlong Along = "none"
)

// Takes says whether a thing travels that was shared or was not.
func (a Along) Takes(shared bool) bool { return a == AllAlong || a == AsShared && shared }

// BesideWhole gives all that stands beside an entry, in real dates, as it is read by whoever wrote it; nil for nothing.
func BesideWhole(x *journal.Extras) *Extras { return whole().extras("", *x) }

// OverWhole gives the same of what was written over a stage.
func OverWhole(x *journal.StageExtras) *StageExtras {
	out := whole().stage(x)
	return &out
}

func whole() *builder { return &builder{Choice: Choice{Dates: Real}, beside: AllAlong} }

func (f *form) extras(x *Extras) {
	f.open()
	optional(f, "parentTurn", &x.ParentTurn, (*form).parentTurn)
	list(f, "lookBacks", &x.LookBacks, (*form).lookBack)
	optional(f, "mentorWords", &x.MentorWords, (*form).mentorWords)
	f.close()
}

func (f *form) parentTurn(p *ParentTurn) {
	f.open()
	must(f, "told", &p.Told, anyText)
	may(f, "question", &p.Question, anyText)
	may(f, "answer", &p.Answer, anyText)
	object(f, "made", &p.Made, (*form).when)
	f.close()
}

func (f *form) lookBack(l *LookBack) {
	f.open()
	must(f, "question", &l.Question, anyText)
	must(f, "text", &l.Text, anyText)
	object(f, "made", &l.Made, (*form).when)
	f.close()
}

func (f *form) mentorWords(m *MentorWords) {
	f.open()
	must(f, "text", &m.Text, anyText)
	object(f, "made", &m.Made, (*form).when)
	f.close()
}

func (f *form) stageExtras(x *StageExtras) {
	f.open()
	must(f, "stage", &x.Stage, isID)
	list(f, "positions", &x.Positions, (*form).position)
	optional(f, "whole", &x.Whole, (*form).headHeartHands)
	optional(f, "writing", &x.Writing, (*form).writing)
	f.close()
}

func (f *form) position(p *Position) {
	f.open()
	must(f, "statement", &p.Statement, isID)
	must(f, "words", &p.Words, anyText)
	must(f, "side", &p.Side, isSide)
	must(f, "stand", &p.Stand, isStand)
	may(f, "why", &p.Why, anyText)
	object(f, "made", &p.Made, (*form).when)
	f.close()
}

func (f *form) headHeartHands(w *HeadHeartHands) {
	f.open()
	may(f, "head", &w.Head, anyText)
	may(f, "heart", &w.Heart, anyText)
	may(f, "hands", &w.Hands, anyText)
	object(f, "made", &w.Made, (*form).when)
	f.close()
}

func (f *form) writing(w *WritingFacts) {
	f.open()
	some(f, "facts", &w.Facts, (*form).writingFact)
	may(f, "text", &w.Text, anyText)
	object(f, "made", &w.Made, (*form).when)
	f.close()
}

func (f *form) writingFact(w *journal.WritingFact) {
	f.open()
	must(f, "fact", &w.Fact, isID)
	f.number("count", &w.Count, 0)
	f.number("of", &w.Of, 0)
	f.close()
}

// extras takes of what stands beside an entry that which the student lets travel; nil for nothing.
func (b *builder) extras(stage string, from journal.Extras) *Extras {
	var out Extras
	if p := from.ParentTurn; p != nil && b.beside.Takes(p.Shared) && worded(p.Told) {
		out.ParentTurn = &ParentTurn{clean(p.Told), clean(p.Question), clean(p.Answer), b.when(stage, p.Made)}
	}
	for _, l := range from.LookBacks {
		if b.beside.Takes(l.Shared) && worded(l.Question, l.Text) {
			out.LookBacks = append(out.LookBacks, LookBack{clean(l.Question), clean(l.Text), b.when(stage, l.Made)})
		}
	}
	if m := from.MentorWords; m != nil && b.beside.Takes(m.Shared) && worded(m.Text) {
		out.MentorWords = &MentorWords{clean(m.Text), b.when(stage, m.Made)}
	}
	if out.empty() {
		return nil
	}
	slices.SortStableFunc(out.LookBacks, func(a, b LookBack) int { return cmp.Compare(a.Made.Week, b.Made.Week) })
	return &out
}

// stages takes the same of what was written over stages.
func (b *builder) stages(all []journal.StageExtras) []StageExtras {
	var out []StageExtras
	for i := range all {
		if x := b.stage(&all[i]); !x.empty() {
			out = append(out, x)
		}
	}
	slices.SortFunc(out, func(a, b StageExtras) int { return strings.Compare(a.Stage, b.Stage) })
	return out
}

func (b *builder) stage(from *journal.StageExtras) StageExtras {
	out := StageExtras{Stage: from.Stage}
	for _, p := range from.Positions {
		if b.beside.Takes(p.Shared) && worded(p.Words) {
			out.Positions = append(out.Positions, Position{p.Statement, clean(p.Words), p.Side, p.Stand, clean(p.Why), b.when(from.Stage, p.Made)})
		}
	}
	slices.SortFunc(out.Positions, comparePositions)
	if w := from.Whole; w != nil && b.beside.Takes(w.Shared) && clean(w.Head+w.Heart+w.Hands) != "" {
		out.Whole = &HeadHeartHands{clean(w.Head), clean(w.Heart), clean(w.Hands), b.when(from.Stage, w.Made)}
	}
	if w := from.Writing; w != nil && b.beside.Takes(w.Shared) && len(w.Facts) > 0 {
		out.Writing = &WritingFacts{slices.Clone(w.Facts), clean(w.Text), b.when(from.Stage, w.Made)}
		slices.SortFunc(out.Writing.Facts, compareFacts)
	}
	return out
}

func (x *Extras) empty() bool {
	return x.ParentTurn == nil && len(x.LookBacks) == 0 && x.MentorWords == nil
}

func (x *StageExtras) empty() bool {
	return len(x.Positions) == 0 && x.Whole == nil && x.Writing == nil
}

// worded says whether something is left of each of the texts where it leaves.
func worded(texts ...string) bool {
	return !slices.ContainsFunc(texts, func(s string) bool { return clean(s) == "" })
}

// comparePositions orders by statement, and puts what was said before a stage first.
func comparePositions(a, b Position) int {
	return cmp.Or(strings.Compare(a.Statement, b.Statement), slices.Index(journal.Sides(), a.Side)-slices.Index(journal.Sides(), b.Side))
}

func compareFacts(a, b journal.WritingFact) int { return strings.Compare(a.Fact, b.Fact) }

func (c *checker) extras(i int, x *Extras) {
	c.need(!x.empty(), Superfluous, "entries[%d].extras", i)
	if x.ParentTurn != nil {
		c.when(&x.ParentTurn.Made, "entries[%d].extras.parentTurn.made", i)
	}
	for j := range x.LookBacks {
		c.when(&x.LookBacks[j].Made, "entries[%d].extras.lookBacks[%d].made", i, j)
		c.need(j == 0 || x.LookBacks[j-1].Made.Week <= x.LookBacks[j].Made.Week, OutOfOrder, "entries[%d].extras.lookBacks[%d].made", i, j)
	}
	if x.MentorWords != nil {
		c.when(&x.MentorWords.Made, "entries[%d].extras.mentorWords.made", i)
	}
}

func (c *checker) stageExtras(i int, x *StageExtras) {
	c.need(!x.empty(), Superfluous, "extras[%d]", i)
	for j := range x.Positions {
		c.when(&x.Positions[j].Made, "extras[%d].positions[%d].made", i, j)
		c.need(j == 0 || comparePositions(x.Positions[j-1], x.Positions[j]) < 0, OutOfOrder, "extras[%d].positions[%d]", i, j)
	}
	if w := x.Whole; w != nil {
		c.when(&w.Made, "extras[%d].whole.made", i)
		c.need(w.Head+w.Heart+w.Hands != "", Superfluous, "extras[%d].whole", i)
	}
	if w := x.Writing; w != nil {
		c.when(&w.Made, "extras[%d].writing.made", i)
		for j, fact := range w.Facts {
			c.need(j == 0 || compareFacts(w.Facts[j-1], fact) < 0, OutOfOrder, "extras[%d].writing.facts[%d].fact", i, j)
			c.need(fact.Count <= fact.Of, Contradiction, "extras[%d].writing.facts[%d].count", i, j)
		}
	}
}
