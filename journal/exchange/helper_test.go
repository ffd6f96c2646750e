package exchange_test

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
)

var stageStart = time.Date(2026, time.February, 2, 8, 0, 0, 0, time.UTC)

const (
	storyText  = "De mama van Ouder Wilg bleef even staan aan de klasdeur.\nZe vroeg of haar dochter “écht” meespeelde & lachte <zacht>."
	answerText = "Ik ging op ooghoogte zitten en luisterde eerst. Daarna vroeg ik wat zij thuis zag; dat wist ik nog niet."
)

// entryN makes a finished entry that fills every field which may leave.
func entryN(n int, r rubric.Ref, walked []string) journal.Entry {
	e := journal.Entry{
		ID: fmt.Sprintf("%d-k7qf", n), Seq: uint64(n), Revision: 1 + n%3, Rubric: r, Depth: journal.Normal, Story: storyText,
		Thought: "Zou ze zich zorgen maken?", Wanted: "Haar geruststellen.", Theirs: "Weten of haar dochter vrienden heeft.",
		Others: []string{"Misschien had ze gewoon even tijd."}, Tip: "Eerst luisteren, dan pas vertellen.", LookHere: n%5 == 0,
		Encounter: journal.Encounter{Alias: fmt.Sprintf("Ouder Wilg %d", n%7), When: stageStart.AddDate(0, 0, n%80), Place: "klasdeur",
			Moment: "brengen", Initiator: "ouder", Duration: "<1", Topics: []string{"wennen", "spel"}, Language: "Français",
			Input: "ja", Stage: "stage1", Kind: "informeel"},
		Intention: &journal.Plan{If: "een ouder aan de poort wacht", Then: "ga ik er zelf naartoe"},
		Answers:   map[string]journal.Answer{}, Finished: stageStart, Edited: stageStart,
	}
	for i := range 3 {
		e.Answers[walked[(n+i)%len(walked)]] = journal.Answer{Text: answerText, Level: "l2"}
	}
	if n > 1 {
		e.Encounter.Follows = fmt.Sprintf("%d-k7qf", n-1)
		e.CameBack = &journal.Return{Intention: fmt.Sprintf("%d-k7qf", n-1), Outcome: journal.Worked, Said: "Ik ging naar haar toe, en ze vertelde."}
	}
	return e
}

// source makes n entries with their intentions and an estimate.
func source(n int) exchange.Source {
	r := rubric.Default()
	s := exchange.Source{Rubric: r, Starts: map[string]time.Time{"stage1": stageStart}}
	ref, walked, level := r.Ref(), r.Walked(), r.Levels[1].ID
	for i := 1; i <= n; i++ {
		e := entryN(i, ref, walked)
		for id, a := range e.Answers {
			a.Level = level
			e.Answers[id] = a
		}
		s.Entries = append(s.Entries, e)
		plan := journal.Intention{ID: e.ID, Plan: *e.Intention, Made: stageStart}
		if i < n {
			plan.Report(fmt.Sprintf("%d-k7qf", i+1), journal.Worked, stageStart.AddDate(0, 0, i%80))
		}
		s.Intentions = append(s.Intentions, plan)
	}
	est := journal.NewEstimate("stage1", r, nil, stageStart)
	for _, id := range walked {
		est.Judge(id, journal.Judgement{Level: level, Reason: answerText, Moments: []string{"1-k7qf"}})
	}
	est.Answer("initiative", "Ik wacht vaak tot de ouder begint.")
	est.Finished = stageStart.AddDate(0, 0, 70)
	s.Estimates = []journal.Estimate{est}
	return s
}

func choice() exchange.Choice {
	return exchange.Choice{ID: "h-3f9a", Journal: "5d0c0f0e", Number: 1, Student: "Noor", Stage: "stage1", StageName: "Stage 1",
		Made: stageStart.AddDate(0, 0, 75), Dates: exchange.Weeks, By: exchange.ByStage, Why: map[string]string{"1-k7qf": "Hier durfde ik."}}
}

func handIn(t testing.TB, c exchange.Choice, s exchange.Source) *exchange.HandIn {
	t.Helper()
	h, err := exchange.NewHandIn(c, s)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func written(t testing.TB, doc exchange.Document) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := exchange.Write(&b, doc); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func read(t testing.TB, b []byte) exchange.Document {
	t.Helper()
	doc, err := new(exchange.Reader).Read(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// answerTo fills every field of an answer.
func answerTo(h *exchange.HandIn) *exchange.Answer {
	a := exchange.NewAnswer("a-77", 1, h, exchange.Reviewer{ID: "r-1", Name: "An Devos"}, time.Date(2026, time.April, 20, 21, 0, 0, 0, time.UTC))
	walked := h.Rubric.Walked()
	a.Look(exchange.View{Criterion: walked[1], Level: h.Rubric.Levels[0].ID, Remark: "Volgende stap: begin zelf."})
	a.Look(exchange.View{Criterion: walked[0], CannotJudge: true})
	a.Remark(&h.Entries[0], "Mooi hoe je wachtte.")
	a.Raise("Hoe voelde het om zelf te beginnen?")
	return a
}

func codeOf(err error) exchange.Code {
	var r *exchange.Refusal
	if !errors.As(err, &r) {
		return ""
	}
	return r.Code
}

// small is a hand-in that is short enough to spoil by hand.
func small(t testing.TB) string {
	t.Helper()
	return string(written(t, handIn(t, choice(), smallSource(t))))
}

func smallSource(t testing.TB) exchange.Source {
	t.Helper()
	s := source(2)
	s.Estimates[0].Judgements = map[string]journal.Judgement{"acceptatie": {Level: s.Rubric.Levels[1].ID, Moments: []string{"1-k7qf"}}}
	s.Rubric = tiny(t)
	ref := s.Rubric.Ref()
	for i := range s.Entries {
		s.Entries[i].Rubric = ref
		s.Entries[i].Answers = map[string]journal.Answer{"luisteren": {Text: "Eerst gewacht.", Level: "ja"}, "wachten": {Level: "nee"}}
	}
	s.Estimates[0].Rubric = ref
	s.Estimates[0].Judgements = map[string]journal.Judgement{"luisteren": {Level: "ja", Reason: "Twee keer.", Moments: []string{"1-k7qf", "2-k7qf"}}, "wachten": {Level: "nee"}}
	s.Replies = []exchange.StudentReply{{Answer: "a-1", Criterion: "luisteren", Text: "Dat zie ik ook zo.", Made: stageStart}, {Answer: "a-1", Entry: "1-k7qf", Text: "Ja.", Made: stageStart}}
	return s
}

// tiny is a rubric in one language with two levels and two criteria.
func tiny(t testing.TB) *rubric.Rubric {
	t.Helper()
	nl := func(s string) rubric.Text { return rubric.Text{"nl": s} }
	criterion := func(id string) rubric.Criterion {
		name := nl(strings.ToUpper(id[:1]) + id[1:])
		return rubric.Criterion{ID: id, Name: name, Short: name, Meaning: name, Opening: nl("Wat deed je?"), Deepening: nl("En toen?"), Levels: []rubric.Text{nl("Nog niet."), nl("Ja.")}}
	}
	r := &rubric.Rubric{ID: "klein", Version: 1, Title: nl("Klein & <fijn>"), Languages: []string{"nl"},
		Levels:      []rubric.Level{{ID: "nee", Name: nl("Nog niet"), Short: nl("N"), Meaning: nl("Nog niet.")}, {ID: "ja", Name: nl("Ja"), Short: nl("J"), Meaning: nl("Ja.")}},
		NotObserved: rubric.Option{Name: nl("Geen gelegenheid"), Meaning: nl("Het kwam niet voor.")},
		Groups:      []rubric.Group{{ID: "houding", Part: rubric.Hold, Name: nl("Houding"), Meaning: nl("Hoe je er staat."), Criteria: []rubric.Criterion{criterion("luisteren"), criterion("wachten")}}},
		Stages:      []rubric.Stage{{ID: "stage1", Name: nl("Stage 1"), Goals: []string{}, Kinds: nil}}}
	if err := r.Validate(); err != nil {
		t.Fatal(err)
	}
	return r
}
