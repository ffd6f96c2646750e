package words

import (
	"cmp"
	"strings"

	"koffiemoment/journal"
)

// WalkWords are what the walk asks and says.
type WalkWords struct {
	Parts        [4]string // named after pouring coffee for a guest
	Pages        map[journal.PageKind]string
	Step         string // step, steps
	Question     string // question, questions
	Greeting     string // to somebody who sees the program for the first time
	FirstStory   string
	FirstThought string
	OneSentence  string
	Story        string // seeing and thinking are asked apart
	Thought      string
	StoryLabel   string // short, before what was written
	ThoughtLabel string
	Wanted       string // what the writer meant by it
	Theirs       string // what the parent may have meant
	WantsAbout   string
	Others       string // other ways to explain what happened
	OthersAbout  string
	AskOthers    [2]string
	Said         string // how an earlier intention went
	Worry        string // always near the story
	Revises      string
	TakesOver    string // where going on takes a new version over
	Onward       string // the row that goes on; it says where to
	WhoWhereWhen string
	ForLecturers string // two keys
	Met          string // the row with the facts of the encounter
	MetHow       string
	MetAbout     string
	Planned      string
	AskDepth     string
	Depths       map[journal.Depth]string
	DepthTimes   map[journal.Depth]string
	DepthSome    string // names of criteria
	DepthFull    string // number of steps
	DepthRow     string
	AskLevel     string
	Level        string // the row that stands for the levels
	NotChosen    string
	Chosen       string
	Cleared      string // a level
	Was          string // a level that another took the place of
	Spans        string // behind a description that no single moment shows
	SpansSaid    string
	DeeperLabel  string
	AskTip       string
	TipAbout     string
	PlanAbout    string
	If, Then     string
	PlanForm     string // if, then
	HalfAPlan    string
	AskGoals     string
	GoalsAbout   string
	Ticked       string
	Unticked     string
	GoalsTicked  Plural
	Finish       string
	FinishAbout  string
	Missing      Plural // criteria without an answer
	AndOthers    Plural // behind the names of some of them
	WordsOnly    string
	Margin       string
	MarginShort  string
	MarginLong   string
	StaysHere    string
	LookHere     string
	Private      string
	WhoReads     string
	Goes, Stays  string // who may read it
	On, Off      string
	NoLevel      string
	Skipped      string
	Unanswered   string
	Saved        string // followed by a time
	NotSaved     string
	NeedsStory   string
	TooLong      string
	Hidden       string
}

// PageName names a page of the walk; the criterion pages have their criterion's name.
func (w *WalkWords) PageName(kind journal.PageKind) string { return w.Pages[kind] }

// YesNo says whether something was chosen.
func (w *WalkWords) YesNo(on bool) string {
	if on {
		return "■ " + w.On
	}
	return "□ " + w.Off
}

// MayRead says who may read an entry.
func (w *WalkWords) MayRead(private bool) string {
	if private {
		return w.Stays
	}
	return w.Goes
}

// SayPlan writes an intention as a sentence, without saying twice the words that stand before its two fields. One that does not say yet what
// to do then ends in dots.
func (w *WalkWords) SayPlan(p journal.Plan) string {
	when, then := bare(p.If, w.If), bare(p.Then, w.Then)
	if when == "" {
		return Quote(then)
	}
	return Quote(strings.NewReplacer("{if}", when, "{then}", cmp.Or(then, "…")).Replace(w.PlanForm))
}

// bare gives a text without the label's own first word, which many people type again, and without a comma at its end.
func bare(text, label string) string {
	text = strings.TrimRight(journal.Line(text), ", ")
	word, _, _ := strings.Cut(label, " ")
	if first, rest, more := strings.Cut(text, " "); more && strings.EqualFold(first, word) {
		return rest
	}
	return text
}

// FieldName gives the question that a text of an entry answers, by the kind of its field; empty for what is about a criterion.
func (c *Catalog) FieldName(kind string) string {
	w := &c.Walk
	switch kind {
	case "story":
		return w.Story
	case "thought":
		return w.Thought
	case "wanted":
		return w.Wanted
	case "theirs":
		return w.Theirs
	case "other":
		return w.Others
	case "went":
		return w.Said
	case "tip":
		return w.PageName(journal.TipPage)
	case "if", "then":
		return w.PageName(journal.IntentionPage)
	case "topic":
		return c.Facts.Topics
	case "language":
		return c.Facts.Language
	}
	return ""
}
