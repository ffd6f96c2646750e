package store_test

import (
	"slices"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

func hear(t *testing.T, j *store.Journal) *store.Heard {
	t.Helper()
	h, err := j.Heard(smallRubric(), "stage1")
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func idsOf(answers []*store.Response) []string {
	ids := make([]string, len(answers))
	for i, r := range answers {
		ids[i] = r.Answer.ID
	}
	return ids
}

// judgedHandIn hands in a stage with an estimate that gives open a level.
func judgedHandIn(t *testing.T, j *store.Journal, id, stage, level string) {
	t.Helper()
	_, _, number := beginHandIn(t, j)
	all, err := j.Estimates(stage)
	if err != nil {
		t.Fatal(err)
	}
	e := journal.NewEstimate(stage, smallRubric(), nil, noon)
	e.Version = len(all) + 1
	e.Judge("open", journal.Judgement{Level: level})
	saveEstimates(t, j, e)
	h := store.HandedIn{ID: id, Number: number, Made: noon, Stage: stage, By: exchange.ByStage,
		Estimates: []store.HandedEstimate{{Stage: stage, Version: e.Version}}}
	if err := j.RememberHandIn(h); err != nil {
		t.Fatal(err)
	}
}

func answerTo(j *store.Journal, handIn, id, reviewer string, number int, level string) *exchange.Answer {
	a := answer(j, id, reviewer, number, "een punt")
	a.HandIn, a.Views[0].Level = handIn, level
	return a
}

// Beside an answer lies what was handed in then, and what the student thinks now; a later answer takes the place of an earlier one.
func TestTheOwnViewBesideAnAnswer(t *testing.T) {
	j := sound(t)
	judgedHandIn(t, j, "h-1", "stage1", "start")
	judgedHandIn(t, j, "h-2", "stage1", "vlot")
	judgedHandIn(t, j, "h-3", "stage2", "sterk")
	keepAnswers(t, j, answerTo(j, "h-1", "a-1", "an", 1, "start"), answerTo(j, "h-2", "a-2", "an", 2, "groei"),
		answerTo(j, "h-3", "a-3", "an", 3, "sterk"), answerTo(j, "nergens", "b-1", "bea", 1, "vlot"))
	h := hear(t, j)
	if got := idsOf(h.All()); !slices.Equal(got, []string{"a-3", "a-2", "a-1", "b-1"}) {
		t.Fatalf("got %v", got)
	}
	if got := idsOf(h.Current()); !slices.Equal(got, []string{"a-3", "a-2", "b-1"}) {
		t.Errorf("these stand: %v", got)
	}
	first, second, unknown := h.Answer("a-1"), h.Answer("a-2"), h.Answer("b-1")
	if first.Replaced != second || second.Replaced != nil || !slices.Equal(h.Before(second), []*store.Response{first}) {
		t.Errorf("%v was replaced by %v", first, first.Replaced)
	}
	for _, want := range []struct {
		r        *store.Response
		own, now string
		handed   bool
		stage    string
	}{{first, "start", "vlot", true, "stage1"}, {second, "vlot", "vlot", true, "stage1"}, {h.Answer("a-3"), "sterk", "sterk", true, "stage2"},
		{unknown, "vlot", "vlot", false, "stage1"}} {
		r := want.r
		if r.Own["open"].Level != want.own || r.Now["open"].Level != want.now || r.Handed != want.handed || r.Stage() != want.stage {
			t.Errorf("%s: got %v, now %v, handed in %v, about %s", r.Answer.ID, r.Own, r.Now, r.Handed, r.Stage())
		}
	}
	if h.Main() != unknown || h.Points() != 3 || !slices.Equal(h.Stages(), []string{"stage2", "stage1"}) {
		t.Errorf("got main %s, %d points, about %v", h.Main().Answer.ID, h.Points(), h.Stages())
	}
	part := h.Of("stage2")
	if got := idsOf(part.Current()); !slices.Equal(got, []string{"a-3"}) || part.Apart("open") || !h.Of("stage1").Apart("open") || h.Apart("warm") {
		t.Errorf("of stage 2 there is %v", got)
	}
}

// For the whole study, the latest stage that judges a criterion says how far the student is.
func TestTheOwnViewOfTheWholeStudy(t *testing.T) {
	j := sound(t)
	judgedHandIn(t, j, "h-1", "stage2", "sterk")
	judgedHandIn(t, j, "h-2", "stage1", "start")
	_, _, number := beginHandIn(t, j)
	whole := store.HandedIn{ID: "h-3", Number: number, Made: noon, By: exchange.ByStage,
		Estimates: []store.HandedEstimate{{Stage: "stage1", Version: 1}, {Stage: "stage2", Version: 1}}}
	if err := j.RememberHandIn(whole); err != nil {
		t.Fatal(err)
	}
	keepAnswers(t, j, answerTo(j, "h-3", "a-1", "an", 1, "vlot"))
	if r := hear(t, j).Main(); r.Stage() != "" || r.Own["open"].Level != "sterk" {
		t.Errorf("got %v about %q", r.Own, r.Stage())
	}
}

// A self-assessment of a stage shows what was answered about that stage or the whole study, and nothing of which it is not known.
func TestAnswersForAStage(t *testing.T) {
	j := sound(t)
	judgedHandIn(t, j, "h-1", "stage1", "start")
	judgedHandIn(t, j, "h-2", "stage2", "start")
	_, _, number := beginHandIn(t, j)
	if err := j.RememberHandIn(store.HandedIn{ID: "h-3", Number: number, Made: noon}); err != nil {
		t.Fatal(err)
	}
	keepAnswers(t, j, answerTo(j, "h-1", "a-1", "an", 1, "vlot"), answerTo(j, "h-1", "a-2", "an", 2, "vlot"), answerTo(j, "h-2", "a-3", "an", 3, "vlot"),
		answerTo(j, "h-3", "b-1", "bea", 1, "vlot"), answerTo(j, "nergens", "c-1", "cas", 1, "vlot"))
	for stage, want := range map[string][]string{"stage1": {"a-2", "b-1"}, "stage2": {"a-3", "b-1"}, "": {}} {
		found, err := j.AnswersFor(smallRubric(), stage)
		if got := idsOf(found); err != nil || !slices.Equal(got, want) {
			t.Errorf("stage %q: got %v, %v, want %v", stage, got, err, want)
		}
	}
}

// What the rubric of an answer knows comes in its order, and the rest after it; an answer in a rubric that was never here is read
// with the one in use.
func TestViewsComeInTheOrderOfTheRubric(t *testing.T) {
	j := filled(t, 0)
	a, b := answer(j, "a-1", "an", 1), answer(j, "b-1", "bea", 1)
	a.Views = []exchange.View{{Criterion: "geduld", Level: "vlot"}, {Criterion: "open", Level: "vlot"}, {Criterion: "zwemmen", Level: "vlot"}}
	b.Rubric = smallRubric().Ref().Digest
	keepAnswers(t, j, a, b)
	inUse := rubric.Default()
	h, err := j.Heard(inUse, "stage1")
	if err != nil {
		t.Fatal(err)
	}
	if r := h.Answer("b-1"); r.Rubric.ID != "small" || h.Answer("a-1").Rubric != inUse {
		t.Errorf("got rubrics %s and %s", r.Rubric.ID, h.Answer("a-1").Rubric.ID)
	}
	var got []string
	for _, v := range hear(t, j).Answer("a-1").Views() {
		got = append(got, v.Criterion)
	}
	if want := []string{"open", "geduld", "zwemmen"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// What the student said and takes along is there, and the entries are listed from the latest encounter to what is gone.
func TestWhatIsHeardWithTheAnswers(t *testing.T) {
	j := sound(t)
	var made []journal.Entry
	for _, hours := range []int{2, 0, 1} {
		d := draft(t, j, "verhaal")
		d.Entry.Encounter.When = noon.Add(time.Duration(hours) * time.Hour)
		made = append(made, finish(t, j, d))
	}
	a, old := answer(j, "a-2", "an", 2), answer(j, "a-1", "an", 1)
	a.Comments = []exchange.Comment{}
	for _, id := range []string{made[0].ID, made[1].ID, "8-yyyy", "9-zzzz"} {
		a.Comments = append(a.Comments, exchange.Comment{Entry: id, Revision: 1, Hash: a.Rubric, Text: "mooi"})
	}
	old.Comments[0].Entry = made[2].ID
	keepAnswers(t, j, old, a)
	if err := j.TakeTips([]string{"een merk"}); err != nil {
		t.Fatal(err)
	}
	if err := j.Reply(exchange.StudentReply{Answer: "a-2", Criterion: "open", Text: "ja", Made: noon}); err != nil {
		t.Fatal(err)
	}
	h := hear(t, j)
	if h.Replies[store.Spot{Answer: "a-2", Criterion: "open"}] != "ja" || len(h.Replies) != 1 || !h.Taken["een merk"] || h.Damaged {
		t.Errorf("got replies %v and tips %v", h.Replies, h.Taken)
	}
	var got []string
	for _, d := range h.Discussed() {
		got = append(got, d.ID)
	}
	if want := []string{made[0].ID, made[1].ID, "8-yyyy", "9-zzzz"}; !slices.Equal(got, want) || h.Entries[made[2].ID] == nil {
		t.Errorf("got %v, want %v", got, want)
	}
}

// A damaged answer stands in the way of nothing else.
func TestADamagedAnswerIsNotHeard(t *testing.T) {
	path := t.TempDir() + "/logboek.db"
	j := open(t, path)
	judgedHandIn(t, j, "h-1", "stage1", "start")
	for _, id := range []string{"a-1", "b-1", "c-1", "d-1"} {
		keepAnswers(t, j, answerTo(j, "h-1", id, id[:1], 1, "vlot"))
	}
	if err := j.TakeTips([]string{"een merk"}); err != nil {
		t.Fatal(err)
	}
	want := func(want ...string) {
		t.Helper()
		h := hear(t, j)
		found, err := j.AnswersFor(smallRubric(), "stage1")
		if err != nil || !slices.Equal(idsOf(h.All()), want) || !slices.Equal(idsOf(found), want) || !h.Damaged || !h.Taken["een merk"] {
			t.Errorf("heard %v, damaged %v; for the stage %v, %v; want %v", idsOf(h.All()), h.Damaged, idsOf(found), err, want)
		}
	}
	if err := store.Update(j, func(tx *bolt.Tx) error { return tx.Bucket([]byte("answers")).Put([]byte("b-1"), []byte("kapot")) }); err != nil {
		t.Fatal(err)
	}
	want("a-1", "c-1", "d-1")
}
