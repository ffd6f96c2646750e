package journal_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// Whatever asks, what was pasted into a text reaches no entry with signs that steer a terminal.
func TestATextIsCleanedOnItsWayIn(t *testing.T) {
	const pasted, want = "rood\x1b[31m\r\nen\u202e om", "rood[31m\nen om"
	for name, way := range map[string]struct {
		set func(*journal.Draft, string)
		got func(*journal.Entry) string
	}{
		"story":   {(*journal.Draft).SetStory, func(e *journal.Entry) string { return e.Story }},
		"thought": {(*journal.Draft).SetThought, func(e *journal.Entry) string { return e.Thought }},
		"tip":     {(*journal.Draft).SetTip, func(e *journal.Entry) string { return e.Tip }},
		"margin":  {(*journal.Draft).SetMargin, func(e *journal.Entry) string { return e.Margin }},
		"if":      {(*journal.Draft).SetIf, func(e *journal.Entry) string { return e.Intention.If }},
		"then":    {(*journal.Draft).SetThen, func(e *journal.Entry) string { return e.Intention.Then }},
		"text": {func(d *journal.Draft, s string) { d.SetText("houding.positief", s) },
			func(e *journal.Entry) string { return e.Answers["houding.positief"].Text }},
		"deeper": {func(d *journal.Draft, s string) { d.SetDeeper("houding.positief", s) },
			func(e *journal.Entry) string { return e.Answers["houding.positief"].Deeper }},
	} {
		d, _ := draft(journal.Full)
		if way.set(d, pasted); way.got(&d.Entry) != want {
			t.Errorf("%s: kept %q, want %q", name, way.got(&d.Entry), want)
		}
	}
}

func TestAPlanIsThereWithEitherHalfAndGoneWithBoth(t *testing.T) {
	d, _ := draft(journal.Short)
	d.SetThen("vraag ik iets")
	copied := d.Entry.Clone()
	if d.SetIf("iemand blijft staan"); copied.Intention == nil || copied.Intention.If != "" {
		t.Errorf("writing on changed a copy: %+v", copied.Intention)
	}
	d.SetThen("")
	if d.Entry.Intention == nil || d.Entry.Intention.If != "iemand blijft staan" {
		t.Errorf("with one half left the plan is %+v", d.Entry.Intention)
	}
	if d.SetIf(""); d.Entry.Intention != nil {
		t.Errorf("without a word the plan is %+v", d.Entry.Intention)
	}
}

func TestAnOutcomeIsTakenBackByNone(t *testing.T) {
	d, _ := draft(journal.Short)
	d.SetCameBack("3-abcd", journal.Worked)
	if got := d.Entry.CameBack; got == nil || *got != (journal.Return{Intention: "3-abcd", Outcome: journal.Worked}) {
		t.Errorf("kept %+v", got)
	}
	if d.SetCameBack("3-abcd", journal.NoOutcomeYet); d.Entry.CameBack != nil {
		t.Errorf("kept %+v", d.Entry.CameBack)
	}
}

func TestAPlanIsNotAskedAfterWhereItWasMade(t *testing.T) {
	d, _ := draft(journal.Short)
	made := journal.Intention{ID: "3-abcd"}
	if d.AsksAfter(nil) || !d.AsksAfter(&made) {
		t.Error("a new entry is asked after no plan, or not after an open one")
	}
	if d.Entry.ID = made.ID; d.AsksAfter(&made) {
		t.Error("the entry in which the plan was made is asked how it went")
	}
}

func TestTheDayAndTheClockChangeApart(t *testing.T) {
	d, _ := draft(journal.Short)
	home := time.FixedZone("", 2*60*60)
	d.Entry.Encounter.When = time.Date(2026, time.March, 12, 15, 42, 30, 0, home)
	d.SetDay(time.Date(2026, time.February, 3, 23, 0, 0, 0, time.UTC))
	d.SetClock(8, 5)
	if got, want := d.Entry.Encounter.When, time.Date(2026, time.February, 3, 8, 5, 0, 0, home); !got.Equal(want) {
		t.Errorf("the encounter was at %v, want %v", got, want)
	}
}

func TestFactsThatCanBeChosen(t *testing.T) {
	for name, way := range map[string]struct {
		ids []string
		set func(*journal.Draft, string)
		got func(*journal.Encounter) string
	}{
		"place":     {journal.Places(), (*journal.Draft).SetPlace, func(e *journal.Encounter) string { return e.Place }},
		"moment":    {journal.Moments(), (*journal.Draft).SetMoment, func(e *journal.Encounter) string { return e.Moment }},
		"initiator": {journal.Initiators(), (*journal.Draft).SetInitiator, func(e *journal.Encounter) string { return e.Initiator }},
		"duration":  {journal.Durations(), (*journal.Draft).SetDuration, func(e *journal.Encounter) string { return e.Duration }},
		"input":     {journal.Inputs(), (*journal.Draft).SetInput, func(e *journal.Encounter) string { return e.Input }},
	} {
		d, _ := draft(journal.Short)
		for _, id := range append(way.ids, "") {
			if way.set(d, id); way.got(&d.Entry.Encounter) != id {
				t.Errorf("%s: %q became %q", name, id, way.got(&d.Entry.Encounter))
			}
		}
		way.set(d, way.ids[0])
		if way.set(d, "iets anders"); way.got(&d.Entry.Encounter) != "" {
			t.Errorf("%s: what nobody can choose was kept", name)
		}
	}
}

func TestTypedFacts(t *testing.T) {
	for typed, want := range map[string][]string{
		"jas,  slapen , jas,": {"jas", "slapen"},
		"\x1b[31meten":        {"[31meten"},
		" , ":                 nil,
	} {
		d, _ := draft(journal.Short)
		if d.SetTopics(typed); !slices.Equal(d.Entry.Encounter.Topics, want) {
			t.Errorf("%q became %q, want %q", typed, d.Entry.Encounter.Topics, want)
		}
	}
	d, _ := draft(journal.Short)
	d.SetAlias(" Ouder\nWilg ")
	d.SetLanguage("Frans\t")
	d.SetFollows("3-abcd")
	if e := d.Entry.Encounter; e.Alias != "Ouder Wilg" || e.Language != "Frans" || e.Follows != "3-abcd" {
		t.Errorf("kept %+v", e)
	}
}

// What is kept of a line is what may leave of it, wherever it came from: two families that differ behind that would else be one to a lecturer.
func TestALineIsKeptWithinItsBound(t *testing.T) {
	var d journal.Draft
	long := strings.Repeat("é", journal.MaxLine)
	for _, typed := range []string{long, long + "n"} {
		d.SetAlias(typed)
		d.SetTopics(typed + ", b")
		d.SetLanguage(typed)
		at := d.Entry.Encounter
		want := typed
		if typed != long {
			want = long[:2*(journal.MaxLine-1)] + "…"
		}
		for _, got := range []string{at.Alias, at.Topics[0], at.Language} {
			if got != want {
				t.Errorf("kept %d characters, ending in %q", len([]rune(got)), got[len(got)-3:])
			}
		}
	}
}

func TestAnotherStageBringsItsOwnKinds(t *testing.T) {
	r := rubric.Default()
	first, second := &r.Stages[0], &r.Stages[1]
	d, _ := draft(journal.Short)
	d.SetStage(first.ID, r)
	if d.Entry.Encounter.Kind != first.Kinds[0].ID {
		t.Errorf("a stage began with kind %q", d.Entry.Encounter.Kind)
	}
	last := first.Kinds[len(first.Kinds)-1].ID
	if d.SetKind(last, r); d.Entry.Encounter.Kind != last {
		t.Errorf("kind %q became %q", last, d.Entry.Encounter.Kind)
	}
	if d.SetStage(second.ID, r); d.Entry.Encounter.Stage != second.ID || second.Kind(d.Entry.Encounter.Kind) == nil {
		t.Errorf("in another stage the kind is %q", d.Entry.Encounter.Kind)
	}
	if d.SetKind("onbekend", r); d.Entry.Encounter.Kind != "" {
		t.Errorf("a kind that the stage does not have became %q", d.Entry.Encounter.Kind)
	}
	if d.SetStage("", r); d.Entry.Encounter.Stage != "" || d.Entry.Encounter.Kind != "" {
		t.Errorf("without a stage: %+v", d.Entry.Encounter)
	}
}

func TestBegin(t *testing.T) {
	r := rubric.Default()
	at := func(hour int) time.Time { return time.Date(2026, time.March, 12, hour, 0, 0, 0, time.UTC) }
	for hour, want := range map[int]string{6: "anders", 7: "brengen", 9: "brengen", 10: "anders", 15: "halen", 17: "halen", 18: "anders"} {
		d := journal.Begin("d", at(hour), r, journal.Settings{}, nil)
		if got := d.Entry.Encounter; got.Moment != want || !got.When.Equal(at(hour)) {
			t.Errorf("at %d the moment is %q at %v, want %q", hour, got.Moment, got.When, want)
		}
	}
	last := r.Stages[len(r.Stages)-1]
	for _, tt := range []struct {
		set   journal.Settings
		stage string
		depth journal.Depth
	}{
		{journal.Settings{}, r.Stages[0].ID, journal.Short},
		{journal.Settings{Stage: "gone", Depth: journal.Full}, r.Stages[0].ID, journal.Full},
		{journal.Settings{Stage: last.ID, Depth: journal.Normal}, last.ID, journal.Normal},
	} {
		d := journal.Begin("d", noon, r, tt.set, nil)
		if e := &d.Entry; e.Encounter.Stage != tt.stage || r.Stage(tt.stage).Kind(e.Encounter.Kind) == nil || e.Depth != tt.depth {
			t.Errorf("%+v begins with %+v at depth %q", tt.set, e.Encounter, e.Depth)
		}
		if !d.Blank() || d.At.Kind != journal.StoryPage {
			t.Errorf("%+v begins at %v, blank: %v", tt.set, d.At, d.Blank())
		}
	}
}

// Looking an entry through makes no version of it, however empty and absent were told apart on the way.
func TestAlters(t *testing.T) {
	d, r := draft(journal.Short)
	d.SetStory("Ze lachte.")
	d.Place("houding.positief", "oefenend")
	first, err := d.Finish(noon)
	if err != nil {
		t.Fatal(err)
	}
	first.ID, first.Seq = "7-k7qf", 7
	for name, tt := range map[string]struct {
		change func(*journal.Draft)
		want   bool
	}{
		"nothing":              {func(*journal.Draft) {}, false},
		"a plan and back":      {func(d *journal.Draft) { d.SetIf("x"); d.SetIf("") }, false},
		"a goal and back":      {func(d *journal.Draft) { d.ToggleGoal("doel.olr6-e2"); d.ToggleGoal("doel.olr6-e2") }, false},
		"a tip":                {func(d *journal.Draft) { d.SetTip("x") }, true},
		"another depth":        {func(d *journal.Draft) { d.SetDepth(journal.Full, r) }, true},
		"an answer taken away": {func(d *journal.Draft) { d.Unplace("houding.positief") }, true},
		"a story taken away":   {func(d *journal.Draft) { d.SetStory("") }, true},
	} {
		again := journal.Revise("d2", noon.Add(time.Hour), r, first)
		if tt.change(&again); again.Alters(first) != tt.want {
			t.Errorf("%s alters the entry: %v", name, !tt.want)
		}
	}
}
