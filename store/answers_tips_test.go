package store_test

import (
	"encoding/json"
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

func marksOf(tips []journal.Tip) (marks []string) {
	for _, tip := range tips {
		marks = append(marks, tip.Mark)
	}
	return marks
}

func TestTipsStayTaken(t *testing.T) {
	path := place(t)
	j := open(t, path)
	for _, marks := range [][]string{{"a1", "b2"}, {"b2"}} {
		if err := j.TakeTips(marks); err != nil {
			t.Fatal(err)
		}
		j.Close()
		j = open(t, path)
		got, err := j.Tips()
		if diff := cmp.Diff(marks, marksOf(got)); diff != "" || err != nil {
			t.Errorf("%v %s", err, diff)
		}
	}
	if err := errors.Join(j.TakeTips(nil), j.TakeTips(nil)); err != nil {
		t.Fatal(err)
	}
	if got, err := j.Tips(); len(got) != 0 || err != nil {
		t.Errorf("got %v, %v after all were let go", got, err)
	}
}

// TestATickedTipIsWrittenAsItsMark reads what was kept when there were only marks, and writes it so again.
func TestATickedTipIsWrittenAsItsMark(t *testing.T) {
	const kept = `["a1",{"mark":"b2","text":"Wacht <even>.","for":"momenten"}]`
	var tips []journal.Tip
	if err := json.Unmarshal([]byte(kept), &tips); err != nil {
		t.Fatal(err)
	}
	want := []journal.Tip{{Mark: "a1"}, {Mark: "b2", Text: "Wacht <even>.", For: journal.ForMoments}}
	if diff := cmp.Diff(want, tips); diff != "" {
		t.Error(diff)
	}
	again, err := json.Marshal(tips)
	if want := `["a1",{"mark":"b2","text":"Wacht \u003ceven\u003e.","for":"momenten"}]`; string(again) != want || err != nil {
		t.Errorf("written as %s, %v", again, err)
	}
}

// TestWrittenTipsStayWhenOthersAreTicked guards what a student wrote against a screen that knows of ticks only.
func TestWrittenTipsStayWhenOthersAreTicked(t *testing.T) {
	j := open(t, place(t))
	own := journal.Tip{Text: "Kom een stap dichter.", For: journal.ForMoments, At: noon}
	if err := errors.Join(j.SaveTip(&own), j.TakeTips([]string{"a1"}), j.TakeTips(nil)); err != nil {
		t.Fatal(err)
	}
	tips, err := j.Tips()
	if diff := cmp.Diff([]journal.Tip{own}, tips); diff != "" || err != nil {
		t.Errorf("%v %s", err, diff)
	}
	if err := j.RemoveTip(own.Mark); err != nil {
		t.Fatal(err)
	}
	if tips, err := j.Tips(); len(tips) != 0 || err != nil {
		t.Errorf("after it was removed: %v, %v", tips, err)
	}
}

// TestATickedTipSaysWhatStandsThere gives the lecturer's words and the entry's, copies neither, and takes them along when they go.
func TestATickedTipSaysWhatStandsThere(t *testing.T) {
	j := open(t, place(t))
	d := draft(t, j, "een verhaal")
	d.SetTip("Vraag naar het\nliedje.")
	e := finish(t, j, d)
	a := answer(j, "a-1", "an", 1, "een verhaal")
	a.Views = []exchange.View{{Criterion: "houding.actief", Level: a.Views[0].Level, Remark: "Laat een stilte vallen."}}
	a.Reviewer.Name = "An"
	keepAnswers(t, j, a)
	step := store.TipMark("an", "houding.actief", "Laat een stilte vallen.")
	if err := j.TakeTips([]string{store.TipMark(e.ID), step, "weg"}); err != nil {
		t.Fatal(err)
	}
	tips, err := j.Tips()
	want := []journal.Tip{
		{Mark: store.TipMark(e.ID), Text: "Vraag naar het liedje.", From: journal.FromEntry, Of: e.ID},
		{Mark: step, Text: "Laat een stilte vallen.", Criterion: "houding.actief", From: journal.FromAnswer, Of: "An"},
		{Mark: "weg"},
	}
	if diff := cmp.Diff(want, tips); diff != "" || err != nil {
		t.Errorf("%v %s", err, diff)
	}
	moved := tips[1]
	moved.For = journal.ForMoments
	if err := j.SaveTip(&moved); err != nil {
		t.Fatal(err)
	}
	inBin, err := j.RemoveAnswer("a-1", noon)
	if err != nil {
		t.Fatal(err)
	}
	if tips, _ := j.Tips(); len(tips) != 2 {
		t.Errorf("a tip outlived its answer: %v", tips)
	}
	if err := j.Restore(inBin); err != nil {
		t.Fatal(err)
	}
	if tips, _ := j.Tips(); len(tips) != 3 || tips[2].For != journal.ForMoments || tips[2].Text != moved.Text {
		t.Errorf("it came back as %v", tips)
	}
}

// TestATipComesBackOnceADay never says the same twice a day, and begins with the one that was away longest.
func TestATipComesBackOnceADay(t *testing.T) {
	j := open(t, place(t))
	first := journal.Tip{Text: "Wacht tot drie.", Criterion: "houding.actief", At: noon}
	second := journal.Tip{Text: "Kijk eerst.", Criterion: "houding.actief", At: noon.Add(time.Hour)}
	other := journal.Tip{Text: "Zonder plaats.", At: noon}
	if err := errors.Join(j.SaveTip(&first), j.SaveTip(&second), j.SaveTip(&other)); err != nil {
		t.Fatal(err)
	}
	for _, step := range []struct {
		after time.Duration
		want  string
	}{{0, first.Text}, {time.Minute, second.Text}, {2 * time.Minute, ""}, {24 * time.Hour, first.Text}, {48 * time.Hour, second.Text}} {
		tip, err := j.ComeBack("houding.actief", noon.Add(step.after))
		if got := tip; err != nil || (got == nil) != (step.want == "") || got != nil && got.Text != step.want {
			t.Errorf("after %v: %+v, %v; want %q", step.after, tip, err, step.want)
		}
	}
	if tip, err := j.ComeBack("houding.realisme", noon); tip != nil || err != nil {
		t.Errorf("elsewhere: %v, %v", tip, err)
	}
}

// TestTipsOfACardAreToldAnew keeps each line once, whatever else is kept, and what is known of a line that stays.
func TestTipsOfACardAreToldAnew(t *testing.T) {
	j := open(t, place(t))
	as := journal.Tip{For: journal.ForMyself, From: journal.FromCard, Of: "kaart", At: noon}
	loose := journal.Tip{Text: "Los."}
	if err := errors.Join(j.SaveTip(&loose), j.TellTips(as, []string{"Een.", "Twee."})); err != nil {
		t.Fatal(err)
	}
	before, _ := j.Tips()
	if err := j.TellTips(as, []string{"Twee.", "Drie."}); err != nil {
		t.Fatal(err)
	}
	after, err := j.Tips()
	if len(after) != 3 || err != nil || after[0] != before[0] || after[1] != before[2] || after[2].Text != "Drie." {
		t.Errorf("got %v, %v", after, err)
	}
}
