package words

import (
	"strings"

	"koffiemoment/journal"
)

// WalkWords are what the walk asks and says.
type WalkWords struct {
	Parts        [4]string // named after pouring coffee for a guest
	Pages        map[journal.PageKind]string
	Step         string // step, steps
	Question     string // question, questions
	Story        string // seeing and thinking are asked apart
	Thought      string
	Worry        string // always near the story
	Amends       string // a key
	Revises      string
	ForLecturers string // two keys
	Facts        string // the line that stands for the facts of the encounter
	Planned      string
	AskDepth     string
	Depths       map[journal.Depth]string
	DepthTimes   map[journal.Depth]string
	DepthSome    string // names of criteria
	DepthFull    string // number of steps
	AskLevel     string
	AskTip       string
	TipAbout     string
	PlanAbout    string
	If, Then     string
	PlanForm     string // if, then
	AskGoals     string
	GoalsAbout   string
	Finish       string
	Margin       string
	MarginAbout,
	MarginLong string
	LookHere   string
	Private    string
	On, Off    string
	NoLevel    string
	Skipped    string
	Unanswered string
	Saved      string // followed by a time
	NotSaved   string
	NeedsStory string
	TooLong    string
	Hidden     string
}

// PageName names a page of the walk; the criterion pages have their criterion's name.
func (w *WalkWords) PageName(kind journal.PageKind) string { return w.Pages[kind] }

// SayPlan writes an intention as a sentence, without saying twice the words that stand before its two fields.
func (w *WalkWords) SayPlan(p journal.Plan) string {
	when, then := bare(p.If, w.If), bare(p.Then, w.Then)
	if when == "" {
		return Quote(then)
	}
	return Quote(strings.NewReplacer("{if}", when, "{then}", then).Replace(w.PlanForm))
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
