package journal_test

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

var noon = time.Date(2026, time.March, 12, 12, 0, 0, 0, time.UTC)

// draft begins a walk in a journal without entries.
func draft(depth journal.Depth, focus ...string) (*journal.Draft, *rubric.Rubric) {
	r := rubric.Default()
	d := journal.NewDraft("d1", noon, r, journal.Encounter{Stage: r.Stages[0].ID}, depth, journal.Coverage{}, focus)
	return &d, r
}

// outline names every page of a walk in a few letters: its kind or criterion, and its place in the count.
func outline(d *journal.Draft, r *rubric.Rubric) []string {
	pages, _ := d.Pages(r)
	var lines []string
	for _, p := range pages {
		line := string(p.Kind)
		if p.Kind == journal.CriterionPage {
			line = fmt.Sprintf("%s %d", p.Criterion, p.Step)
		}
		if p.Questions > 0 {
			line += fmt.Sprintf(" (%d/%d)", p.Question, p.Questions)
		}
		lines = append(lines, line)
	}
	return lines
}

func TestPagesPerDepth(t *testing.T) {
	tests := []struct {
		depth journal.Depth
		focus []string
		want  []string
		steps int
	}{
		{journal.Short, nil, []string{"story", "depth", "houding.positief 1", "intention", "summary"}, 1},
		{journal.Short, []string{"houding.realisme"}, []string{"story", "depth", "houding.positief 1", "intention", "summary"}, 1},
		{journal.Normal, nil, []string{
			"story", "depth", "wants", "houding.positief 1", "houding.gelijkwaardig 2", "houding.nieuwsgierig 3", "tip", "others", "intention", "summary"}, 3},
		{journal.Normal, []string{"vaardigheid.initiatief.vragen", "vaardigheid.initiatief.contact", "not.a.criterion"}, []string{
			"story", "depth", "wants", "houding.positief 1", "vaardigheid.initiatief.contact 2 (1/2)", "vaardigheid.initiatief.vragen 2 (2/2)",
			"tip", "others", "intention", "summary"}, 2},
		{journal.Full, nil, []string{
			"story", "depth", "wants",
			"houding.positief 1", "houding.gelijkwaardig 2", "houding.nieuwsgierig 3", "houding.luisteren 4",
			"houding.realisme 5", "houding.perspectief 6", "houding.zelfkennis 7",
			"vaardigheid.initiatief.contact 8 (1/2)", "vaardigheid.initiatief.vragen 8 (2/2)",
			"vaardigheid.diversiteit.onderwerpen 9 (1/3)", "vaardigheid.diversiteit.persoonlijk 9 (2/3)", "vaardigheid.diversiteit.inbreng 9 (3/3)",
			"vaardigheid.interactie.samen 10 (1/1)",
			"tip", "others", "intention", "goals", "summary"}, 10},
	}
	for _, tt := range tests {
		t.Run(fmt.Sprint(tt.depth, len(tt.focus)), func(t *testing.T) {
			d, r := draft(tt.depth, tt.focus...)
			if diff := cmp.Diff(tt.want, outline(d, r)); diff != "" {
				t.Errorf("pages (-want +got):\n%s", diff)
			}
			if _, steps := d.Pages(r); steps != tt.steps {
				t.Errorf("steps = %d, want %d", steps, tt.steps)
			}
		})
	}
}

func TestPartsFollowTheMetaphor(t *testing.T) {
	d, r := draft(journal.Full)
	want := map[journal.PageKind]int{
		journal.StoryPage: journal.Welcome, journal.DepthPage: journal.Welcome, journal.WantsPage: journal.Welcome, journal.OthersPage: journal.GiveAttention,
		journal.TipPage:       journal.GiveAttention,
		journal.IntentionPage: journal.GiveAttention, journal.GoalsPage: journal.GiveAttention, journal.SummaryPage: journal.GiveAttention,
	}
	pages, _ := d.Pages(r)
	for _, p := range pages {
		part, fixed := want[p.Kind]
		if !fixed {
			_, group := r.Criterion(p.Criterion)
			part = map[rubric.Part]int{rubric.Hold: journal.HoldOn, rubric.Pour: journal.PourCoffee}[group.Part]
		}
		if p.Part != part {
			t.Errorf("%v stands in part %d, want %d", p.PageID, p.Part, part)
		}
	}
}

// The facts of the encounter and the margin lie off the way: they are met by who asks for them, and left for where one would go on.
func TestPagesOffTheWay(t *testing.T) {
	d, r := draft(journal.Short)
	d.At = journal.PageID{Kind: journal.EncounterPage}
	if to, found := d.Beside(r, 1); !found || to.Kind != journal.DepthPage {
		t.Errorf("behind the encounter lies %v", to)
	}
	if to, found := d.Beside(r, -1); !found || to.Kind != journal.StoryPage {
		t.Errorf("before the encounter lies %v", to)
	}
	d.At = journal.PageID{Kind: journal.StoryPage}
	if to, _ := d.Beside(r, 1); to.Kind != journal.DepthPage {
		t.Errorf("behind the story lies %v", to)
	}
	d.At = journal.PageID{Kind: journal.MarginPage}
	if to, _ := d.Beside(r, 1); to.Kind != journal.SummaryPage {
		t.Errorf("behind the margin lies %v", to)
	}
}

// The deepening question is offered once a few words stand there, and not before.
func TestGoingDeeperIsOfferedAfterAFewWords(t *testing.T) {
	d, _ := draft(journal.Short)
	for text, want := range map[string]bool{"": false, "Ze lachte even": false, "Ze lachte even mee": true, " een  twee\ndrie vier vijf": true} {
		if d.SetText("houding.positief", text); d.OffersDeeper("houding.positief") != want {
			t.Errorf("after %q it is offered: %v", text, !want)
		}
	}
}

func TestFivePressesFinishAShortWalk(t *testing.T) {
	d, r := draft(journal.Short)
	d.Entry.Story = "Even gezwaaid aan de poort."
	for press := 1; press <= 4; press++ {
		if !d.Next(r) {
			t.Fatalf("press %d of next went nowhere from %v", press, d.At)
		}
	}
	if d.At.Kind != journal.SummaryPage {
		t.Fatalf("after four presses at %v, want the summary", d.At)
	}
	e, err := d.Finish(noon.Add(time.Minute))
	if err != nil || e.Story != d.Entry.Story || e.Finished != noon.Add(time.Minute) {
		t.Errorf("finish gave %+v, %v", e, err)
	}
}

func TestTurningStopsAtBothEnds(t *testing.T) {
	for _, depth := range journal.Depths() {
		d, r := draft(depth)
		if d.Back(r) || d.At.Kind != journal.StoryPage {
			t.Errorf("%s: back on the first page moved to %v", depth, d.At)
		}
		var seen []journal.PageID
		for ok := true; ok; ok = d.Next(r) {
			seen = append(seen, d.At)
		}
		pages, _ := d.Pages(r)
		if len(seen) != len(pages) || d.At != pages[len(pages)-1].PageID {
			t.Errorf("%s: next saw %d of %d pages and ended at %v", depth, len(seen), len(pages), d.At)
		}
		for i := len(seen) - 2; i >= 0; i-- {
			if !d.Back(r) || d.At != seen[i] {
				t.Fatalf("%s: back led to %v, want %v", depth, d.At, seen[i])
			}
		}
	}
}

func TestPageSaysWhereTheDraftStands(t *testing.T) {
	d, r := draft(journal.Full)
	d.At = journal.PageID{Kind: journal.CriterionPage, Criterion: "vaardigheid.diversiteit.persoonlijk"}
	p, steps := d.Page(r)
	if p.Step != 9 || p.Question != 2 || p.Questions != 3 || steps != 10 {
		t.Errorf("step %d of %d, question %d of %d; want 9 of 10, 2 of 3", p.Step, steps, p.Question, p.Questions)
	}
	d.At = journal.PageID{Kind: journal.CriterionPage, Criterion: "gone.from.the.rubric"}
	if p, _ := d.Page(r); p.Kind != journal.StoryPage {
		t.Errorf("an unknown page gave %v, want the story", p.PageID)
	}
}

func TestChangingDepthKeepsAnswers(t *testing.T) {
	d, r := draft(journal.Full)
	d.SetText("houding.zelfkennis", "Ik werd er stil van.")
	d.Place("vaardigheid.diversiteit.inbreng", "oefenend")
	d.SetNoOpportunity("houding.realisme")
	before := maps.Clone(d.Entry.Answers)
	for _, depth := range []journal.Depth{journal.Short, journal.Normal, journal.Full, journal.Short} {
		d.SetDepth(depth, r)
		if diff := cmp.Diff(before, d.Entry.Answers); diff != "" {
			t.Fatalf("%s changed the answers (-before +after):\n%s", depth, diff)
		}
		for id := range d.Entry.Answers {
			if !slices.Contains(d.Asked, id) {
				t.Errorf("%s took %s out of sight", depth, id)
			}
		}
	}
	if want := []string{"houding.realisme", "houding.zelfkennis", "vaardigheid.diversiteit.inbreng"}; !slices.Equal(d.Asked, want) {
		t.Errorf("kort with three answers asks %v, want just these", d.Asked)
	}
}

func TestGoingDeeperKeepsThePlace(t *testing.T) {
	d, r := draft(journal.Short)
	d.Next(r)
	d.Next(r)
	at := d.At
	d.SetDepth(journal.Full, r)
	if d.At != at {
		t.Errorf("going deeper moved from %v to %v", at, d.At)
	}
	d.At = journal.PageID{Kind: journal.CriterionPage, Criterion: "houding.zelfkennis"}
	d.SetDepth(journal.Short, r)
	if d.At.Kind != journal.DepthPage {
		t.Errorf("a page that is gone led to %v, want the depth question", d.At)
	}
}

func TestThePageOneStandsOnStays(t *testing.T) {
	d, r := draft(journal.Short)
	d.Entry.Tip, d.At = "een tip", journal.PageID{Kind: journal.TipPage}
	d.Entry.Tip = ""
	if !d.Next(r) || d.At.Kind != journal.IntentionPage {
		t.Errorf("after emptying the tip, next led to %v", d.At)
	}
	d.ToggleGoal("doel.olr6-e2")
	d.At = journal.PageID{Kind: journal.GoalsPage}
	d.ToggleGoal("doel.olr6-e2")
	if !d.Back(r) || d.At.Kind != journal.IntentionPage {
		t.Errorf("after unticking the last goal, back led to %v", d.At)
	}
}

func TestAnswerStates(t *testing.T) {
	const id = "houding.luisteren"
	tests := []struct {
		name    string
		do      func(*journal.Draft)
		want    journal.State
		missing bool
	}{
		{"untouched", func(d *journal.Draft) {}, journal.Unanswered, true},
		{"skipped", func(d *journal.Draft) { d.Skip(id) }, journal.Skipped, false},
		{"no opportunity", func(d *journal.Draft) { d.SetNoOpportunity(id) }, journal.NoOpportunity, false},
		{"no opportunity taken back", func(d *journal.Draft) { d.SetNoOpportunity(id); d.Unplace(id) }, journal.Unanswered, true},
		{"words", func(d *journal.Draft) { d.SetText(id, "Ze zei het twee keer.") }, journal.Written, false},
		{"words taken away", func(d *journal.Draft) { d.SetText(id, "x"); d.SetText(id, "") }, journal.Unanswered, true},
		{"deeper words", func(d *journal.Draft) { d.SetDeeper(id, "Tussen de regels.") }, journal.Written, false},
		{"level", func(d *journal.Draft) { d.Place(id, "oefenend") }, journal.Placed, false},
		{"same level again", func(d *journal.Draft) { d.Place(id, "oefenend"); d.Place(id, "oefenend") }, journal.Placed, false},
		{"level taken back", func(d *journal.Draft) { d.Place(id, "oefenend"); d.Unplace(id) }, journal.Unanswered, true},
		{"level taken back from words", func(d *journal.Draft) { d.SetText(id, "x"); d.Place(id, "oefenend"); d.Unplace(id) }, journal.Written, false},
		{"other level", func(d *journal.Draft) { d.Place(id, "oefenend"); d.Place(id, "zelfstandig") }, journal.Placed, false},
		{"level after no opportunity", func(d *journal.Draft) { d.SetNoOpportunity(id); d.Place(id, "oefenend") }, journal.Placed, false},
		{"no opportunity after level", func(d *journal.Draft) { d.Place(id, "oefenend"); d.SetNoOpportunity(id) }, journal.NoOpportunity, false},
		{"skipping what is written", func(d *journal.Draft) { d.SetText(id, "x"); d.Skip(id) }, journal.Written, false},
		{"writing what was skipped", func(d *journal.Draft) { d.Skip(id); d.SetText(id, "x"); d.SetText(id, "") }, journal.Unanswered, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d, _ := draft(journal.Full)
			tt.do(d)
			if got := d.Answer(id).State(); got != tt.want {
				t.Errorf("state = %v, want %v", got, tt.want)
			}
			if got := slices.Contains(d.Missing(), id); got != tt.missing {
				t.Errorf("missing = %v, want %v", got, tt.missing)
			}
			if _, kept := d.Entry.Answers[id]; kept == tt.missing {
				t.Errorf("an answer stands in the entry: %v", kept)
			}
		})
	}
}

func TestFinish(t *testing.T) {
	d, _ := draft(journal.Short)
	d.Entry.Story = " \n\t"
	if _, err := d.Finish(noon); !errors.Is(err, journal.ErrNoStory) {
		t.Errorf("finishing white space gave %v, want ErrNoStory", err)
	}
	d.Entry.Story = "Ze lachte."
	d.Entry.Intention = &journal.Plan{If: " "}
	d.Entry.CameBack = &journal.Return{Intention: "3-abcd"}
	e, err := d.Finish(noon)
	if err != nil || e.Intention != nil || e.CameBack != nil {
		t.Errorf("empty plan and report stayed: %+v, %v", e, err)
	}
}

func TestFinishSharesNothingWithTheDraft(t *testing.T) {
	d, _ := draft(journal.Short)
	d.Entry.Story = "Ze lachte."
	d.Entry.Encounter.Topics = []string{"jas"}
	d.SetText("houding.positief", "Haar lach.")
	e, err := d.Finish(noon)
	if err != nil {
		t.Fatal(err)
	}
	d.Entry.Encounter.Topics[0] = "slapen"
	d.SetText("houding.positief", "")
	if e.Encounter.Topics[0] != "jas" || e.Answers["houding.positief"].Text == "" {
		t.Errorf("writing on changed the finished entry: %+v", e)
	}
}

func TestRevise(t *testing.T) {
	d, r := draft(journal.Short)
	d.Entry.Story = "Ze lachte."
	d.Place("houding.positief", "oefenend")
	first, err := d.Finish(noon)
	if err != nil {
		t.Fatal(err)
	}
	first.ID, first.Seq = "7-k7qf", 7

	again := journal.Revise("d2", noon.Add(time.Hour), r, first)
	again.SetDepth(journal.Full, r)
	again.SetText("houding.luisteren", "“Tot morgen!”")
	second, err := again.Finish(noon.Add(2 * time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	if second.ID != first.ID || second.Seq != first.Seq || second.Revision != 2 || !second.Finished.Equal(noon) || !second.Edited.Equal(noon.Add(2*time.Hour)) {
		t.Errorf("the revision lost who it is: %+v", second)
	}
	if second.Answers["houding.positief"].Level != "oefenend" || len(first.Answers) != 1 {
		t.Errorf("answers: first %v, second %v", first.Answers, second.Answers)
	}
	if again.Blank() {
		t.Error("a revision counts as blank, so that it would be thrown away")
	}
}

func TestBlank(t *testing.T) {
	tests := map[string]func(*journal.Draft){
		"story":    func(d *journal.Draft) { d.Entry.Story = "x" },
		"thought":  func(d *journal.Draft) { d.Entry.Thought = "x" },
		"tip":      func(d *journal.Draft) { d.Entry.Tip = "x" },
		"margin":   func(d *journal.Draft) { d.Entry.Margin = "x" },
		"alias":    func(d *journal.Draft) { d.Entry.Encounter.Alias = "Ouder Wilg" },
		"topic":    func(d *journal.Draft) { d.Entry.Encounter.Topics = []string{"jas"} },
		"plan":     func(d *journal.Draft) { d.Entry.Intention = &journal.Plan{Then: "x"} },
		"report":   func(d *journal.Draft) { d.Entry.CameBack = &journal.Return{Intention: "1-a", Outcome: journal.Worked} },
		"goal":     func(d *journal.Draft) { d.ToggleGoal("doel.olr6-e2") },
		"skip":     func(d *journal.Draft) { d.Skip("houding.positief") },
		"answer":   func(d *journal.Draft) { d.SetText("houding.positief", "x") },
		"revision": func(d *journal.Draft) { d.Of = "1-a" },
	}
	for name, do := range tests {
		d, _ := draft(journal.Full)
		d.Entry.Story = "  \n"
		if !d.Blank() {
			t.Fatal("a new draft is not blank")
		}
		if do(d); d.Blank() {
			t.Errorf("a draft with a %s counts as blank", name)
		}
	}
}

func TestGoals(t *testing.T) {
	d, r := draft(journal.Short)
	asked := d.GoalsAsked(r)
	if !slices.Equal(asked, r.Stages[0].Goals) {
		t.Errorf("asked %v, want the goals of the stage %v", asked, r.Stages[0].Goals)
	}
	d.ToggleGoal(asked[0])
	if !slices.Contains(outline(d, r), "goals") {
		t.Error("a ticked goal is out of sight in a short walk")
	}
	d.ToggleGoal(asked[0])
	if slices.Contains(outline(d, r), "goals") {
		t.Error("a short walk asks for goals")
	}
	d.Entry.Encounter.Stage = ""
	var all []string
	for _, g := range r.Groups {
		if g.Part == rubric.Goals {
			for _, c := range g.Criteria {
				all = append(all, c.ID)
			}
		}
	}
	if got := d.GoalsAsked(r); !slices.Equal(got, all) {
		t.Errorf("without a stage %v are asked, want %v", got, all)
	}
}
