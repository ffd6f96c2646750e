package exchange_test

import (
	"fmt"
	"time"

	"pgregory.net/rapid"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
)

var defaultRubric = rubric.Default()

// drawDocument draws a hand-in or an answer to one, with any text in it.
func drawDocument(t *rapid.T) exchange.Document {
	h, err := exchange.NewHandIn(drawChoice(t), drawSource(t))
	if err != nil {
		t.Fatal(err)
	}
	if rapid.Bool().Draw(t, "hand-in") {
		return h
	}
	a := exchange.NewAnswer("a-1", rapid.IntRange(1, 99).Draw(t, "number"), h, exchange.Reviewer{ID: "r", Name: "An"}, drawTime(t))
	for range rapid.IntRange(0, 5).Draw(t, "views") {
		a.Look(exchange.View{Criterion: drawCriterion(t), Remark: rapid.String().Draw(t, "remark"), Level: drawLevel(t)})
	}
	for i := range h.Entries {
		a.Remark(&h.Entries[i], rapid.String().Draw(t, "comment"))
	}
	a.Raise(rapid.String().Draw(t, "point"))
	return a
}

func drawChoice(t *rapid.T) exchange.Choice {
	c := exchange.Choice{ID: "h", Journal: "j", Number: 1, Student: rapid.String().Draw(t, "student"), Made: drawTime(t),
		Dates: rapid.SampledFrom([]exchange.Dates{exchange.Weeks, exchange.Real}).Draw(t, "dates"), By: exchange.ByHand, Why: map[string]string{}}
	if rapid.Bool().Draw(t, "staged") {
		c.Stage, c.StageName = "stage2", "Stage 2"
	}
	c.Why["1-ab"] = rapid.String().Draw(t, "why")
	return c
}

func drawSource(t *rapid.T) exchange.Source {
	s := exchange.Source{Rubric: defaultRubric}
	for i := range rapid.IntRange(0, 5).Draw(t, "entries") {
		e := drawEntry(t, i+1)
		s.Entries = append(s.Entries, e)
		s.Intentions = append(s.Intentions, journal.Intention{ID: e.ID, Returns: []journal.CameIn{{Entry: drawEntryID(t), Outcome: journal.Worked, At: drawTime(t)}}})
	}
	for v := range rapid.IntRange(0, 2).Draw(t, "estimates") {
		est := journal.NewEstimate("stage1", s.Rubric, nil, drawTime(t))
		est.Version = v + 1
		est.Judge(drawCriterion(t), journal.Judgement{Level: drawLevel(t), Reason: rapid.String().Draw(t, "reason"), Moments: []string{drawEntryID(t)}})
		est.Answer("families", rapid.String().Draw(t, "mirror"))
		s.Estimates = append(s.Estimates, est)
	}
	return s
}

func drawEntry(t *rapid.T, n int) journal.Entry {
	text := func(name string) string { return rapid.String().Draw(t, name) }
	e := journal.Entry{
		ID: fmt.Sprintf("%d-ab", n), Seq: uint64(n), Revision: rapid.IntRange(1, 9).Draw(t, "revision"), Rubric: defaultRubric.Ref(),
		Depth: journal.Full, Story: "s" + text("story"), Thought: text("thought"), Tip: text("tip"), Margin: text("margin"),
		LookHere: rapid.Bool().Draw(t, "look"), Private: rapid.Bool().Draw(t, "private"),
		Encounter: journal.Encounter{Alias: text("alias"), When: drawTime(t), Follows: drawEntryID(t), Language: text("language"),
			Topics: rapid.SliceOfN(rapid.String(), 0, 3).Draw(t, "topics"),
			Place:  rapid.SampledFrom(append(journal.Places(), "")).Draw(t, "place")},
		Answers: map[string]journal.Answer{drawCriterion(t): {Text: text("answer"), Deeper: text("deeper"), Level: drawLevel(t)}},
	}
	if e.Encounter.Follows == e.ID {
		e.Encounter.Follows = ""
	}
	if rapid.Bool().Draw(t, "planned") {
		e.Intention = &journal.Plan{If: text("if"), Then: text("then")}
		if e.Encounter.Follows != "" {
			e.CameBack = &journal.Return{Intention: e.Encounter.Follows, Outcome: journal.LetGo}
		}
	}
	return e
}

func drawEntryID(t *rapid.T) string {
	return rapid.SampledFrom([]string{"", "1-ab", "2-ab", "3-ab", "4-ab"}).Draw(t, "id")
}

func drawCriterion(t *rapid.T) string {
	return rapid.SampledFrom(defaultRubric.Walked()).Draw(t, "criterion")
}

func drawLevel(t *rapid.T) string {
	return rapid.SampledFrom([]string{"", defaultRubric.Levels[0].ID, defaultRubric.Levels[2].ID}).Draw(t, "level")
}

func drawTime(t *rapid.T) time.Time {
	return stageStart.Add(time.Duration(rapid.IntRange(-40_000, 40_000).Draw(t, "hours")) * time.Hour)
}
