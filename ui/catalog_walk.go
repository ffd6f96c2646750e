package ui

import (
	"strings"

	"koffiemoment/journal"
)

// WalkWords are what the walk asks and says.
type WalkWords struct {
	Parts        [4]string
	Pages        map[journal.PageKind]string
	Step         string // step, steps
	Question     string // question, questions
	Story        string
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

func (w *WalkWords) pageName(kind journal.PageKind) string { return w.Pages[kind] }

// planned writes an intention as a sentence, without saying twice the words that stand before its two fields.
func (w *WalkWords) planned(p journal.Plan) string {
	when, then := bare(p.If, w.If), bare(p.Then, w.Then)
	if when == "" {
		return "“" + then + "”"
	}
	return "“" + strings.NewReplacer("{if}", when, "{then}", then).Replace(w.PlanForm) + "”"
}

// refusal says what a field could not take, nothing when it took all.
func (w *WalkWords) refusal(e edited) string {
	switch {
	case e.refused:
		return w.TooLong
	case e.removed > 0:
		return w.Hidden
	}
	return ""
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

func walkNL() WalkWords {
	return WalkWords{
		Parts: [4]string{"Welkom", "Houvast", "Koffie schenken", "Aandacht schenken"},
		Pages: map[journal.PageKind]string{
			journal.StoryPage: "De ontmoeting", journal.DepthPage: "Hoe ver ga je?", journal.CriterionPage: "Criterium",
			journal.TipPage: "Wat neem ik mee?", journal.IntentionPage: "Mijn voornemen", journal.GoalsPage: "Doelen",
			journal.SummaryPage: "Terugblik",
		},
		Step: "stap %d van %d", Question: "vraag %d van %d",
		Story: "Wat zag of hoorde ik?", Thought: "Wat dacht ik erbij?",
		Amends: "%s neemt je nieuwe versie over", Revises: "tot je afrondt, geldt de vorige versie",
		ForLecturers: "Stagebegeleider? %s, dan %s.",
		Worry:        "Een echte zorg over een kind? Die hoort bij je mentor of de directie, niet in dit logboek.",
		Facts:        "Gegevens",
		Planned:      "Je nam je voor:",
		AskDepth:     "Hoeveel tijd heb je? Later verder gaan kan altijd.",
		Depths:       map[journal.Depth]string{journal.Short: "Kort", journal.Normal: "Gewoon", journal.Full: "Volledig"},
		DepthTimes: map[journal.Depth]string{journal.Short: "ongeveer 2 minuten", journal.Normal: "ongeveer 5 minuten",
			journal.Full: "ongeveer 10 minuten"},
		DepthSome: "Je voornemen, en dit: %s", DepthFull: "Alle %d stappen: elke grondhouding en elke vaardigheid",
		AskLevel: "Waar zou je dit plaatsen?",
		AskTip:   "Welke tip neem ik mee uit dit moment?", TipAbout: "Voor jezelf over een maand, of voor wie na jou in deze klas komt.",
		PlanAbout: "Een klein plan werkt het best als het aan één moment vasthangt. Leeg laten mag.",
		If:        "Als …", Then: "dan …", PlanForm: "Als {if}, dan {then}",
		AskGoals:   "Welke doelen toont dit moment?",
		GoalsAbout: "Vink aan wat je hier liet zien. Een niveau geef je pas bij je zelfinschatting over de hele stage.",
		Finish:     "Afronden", Margin: "Kantlijn, alleen voor jou", MarginAbout: "leeg",
		MarginLong: "Wat je hier schrijft, verlaat dit logboek nooit: niet bij indienen, niet in een verslag.",
		LookHere:   "Vraag: kijk hier even naar", Private: "Hele reflectie privé", On: "ja", Off: "nee",
		NoLevel: "geschreven, geen niveau", Skipped: "overgeslagen", Unanswered: "nog niet beantwoord",
		Saved: "bewaard", NotSaved: "! nog niet bewaard",
		NeedsStory: "Vertel eerst kort wat er gebeurde", TooLong: "Dit is te lang voor één veld: plak het in stukken",
		Hidden: "Verborgen tekens zijn weggelaten",
	}
}

func walkEN() WalkWords {
	return WalkWords{
		Parts: [4]string{"Welcome", "Something to hold on to", "Pouring coffee", "Giving attention"},
		Pages: map[journal.PageKind]string{
			journal.StoryPage: "The encounter", journal.DepthPage: "How far will you go?", journal.CriterionPage: "Criterion",
			journal.TipPage: "What do I take along?", journal.IntentionPage: "My intention", journal.GoalsPage: "Goals",
			journal.SummaryPage: "Looking back",
		},
		Step: "step %d of %d", Question: "question %d of %d",
		Story: "What did I see or hear?", Thought: "What did I think about it?",
		Amends: "%s takes your new version over", Revises: "until you finish, the earlier version counts",
		ForLecturers: "A lecturer? %s, then %s.",
		Worry:        "A real worry about a child? That belongs with your mentor or the head teacher, not in this journal.",
		Facts:        "Details",
		Planned:      "You meant to do this:",
		AskDepth:     "How much time do you have? You can always go on later.",
		Depths:       map[journal.Depth]string{journal.Short: "Short", journal.Normal: "Normal", journal.Full: "Full"},
		DepthTimes: map[journal.Depth]string{journal.Short: "about 2 minutes", journal.Normal: "about 5 minutes",
			journal.Full: "about 10 minutes"},
		DepthSome: "Your intention, and this: %s", DepthFull: "All %d steps: every attitude and every skill",
		AskLevel: "Where would you place this?",
		AskTip:   "Which tip do I take along from this moment?", TipAbout: "For yourself in a month, or for whoever comes to this class after you.",
		PlanAbout: "A small plan works best when it hangs on one moment. Leaving it empty is fine.",
		If:        "If …", Then: "then …", PlanForm: "If {if}, then {then}",
		AskGoals:   "Which goals does this moment show?",
		GoalsAbout: "Tick what you showed here. You give a level only in your self-assessment of the whole stage.",
		Finish:     "Finish", Margin: "Margin, for you alone", MarginAbout: "empty",
		MarginLong: "What you write here never leaves this journal: not in a hand-in, not in a report.",
		LookHere:   "Request: please look at this one", Private: "Whole entry private", On: "yes", Off: "no",
		NoLevel: "written, no level", Skipped: "skipped", Unanswered: "not answered yet",
		Saved: "saved", NotSaved: "! not saved yet",
		NeedsStory: "First tell briefly what happened", TooLong: "This is too long for one field: paste it in pieces",
		Hidden: "Hidden characters were left out",
	}
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
		return w.pageName(journal.TipPage)
	case "if", "then":
		return w.pageName(journal.IntentionPage)
	case "topic":
		return c.Facts.Topics
	case "language":
		return c.Facts.Language
	}
	return ""
}
