package journal_test

import (
	"slices"
	"testing"
	"time"

	"koffiemoment/journal"
)

var asked = []string{"een", "twee", "drie"}

func march(day int) time.Time { return time.Date(2026, 3, day, 15, 42, 0, 0, time.UTC) }

func stands(statement string, side journal.Side, day int) journal.Position {
	return journal.Position{Statement: statement, Words: "Zin " + statement, Side: side, Stand: journal.Depends, Made: march(day)}
}

// A stage goes from one side to the other by the student's choice, and never back.
func TestStatementsAreAskedOnOneSideAtATime(t *testing.T) {
	x := journal.StageExtras{}
	if r := x.Round(asked, false); r.Side != journal.Before || !slices.Equal(r.Open, asked) || !x.Untouched() {
		t.Errorf("at the start %+v is asked", r)
	}
	x.Positions = journal.Taken(x.Positions, stands("twee", journal.Before, 2))
	if r := x.Round(asked, false); r.Side != journal.Before || !slices.Equal(r.Open, []string{"een", "drie"}) {
		t.Errorf("after one answer %+v is asked", r)
	}
	if r := x.Round(asked, true); r.Side != journal.After || !slices.Equal(r.Open, asked) {
		t.Errorf("again, %+v is asked", r)
	}
	x.Positions = journal.Taken(x.Positions, stands("een", journal.After, 20))
	if r := x.Round(asked, false); r.Side != journal.After || !slices.Equal(r.Open, []string{"twee", "drie"}) {
		t.Errorf("with one answer at the end %+v is asked", r)
	}
}

// What was said first may be read beside what was said again, and nowhere before that.
func TestTheFirstStaysShutUntilTheSameWasAskedAgain(t *testing.T) {
	x := journal.StageExtras{Positions: []journal.Position{stands("een", journal.Before, 2), stands("twee", journal.Before, 2), stands("oud", journal.After, 20)}}
	pairs := x.Pairs(asked)
	if len(pairs) != 1 || pairs[0].Again.Statement != "oud" || pairs[0].First != nil {
		t.Errorf("side by side stand %+v", pairs)
	}
	x.Positions = append(x.Positions, stands("drie", journal.After, 20), stands("twee", journal.After, 20))
	pairs = x.Pairs(asked)
	if len(pairs) != 3 || pairs[0].Again.Statement != "twee" || pairs[0].First == nil || pairs[1].Again.Statement != "drie" || pairs[2].Again.Statement != "oud" {
		t.Errorf("side by side stand %+v", pairs)
	}
}

func TestTakingAStandLeavesTheOtherSideAlone(t *testing.T) {
	all := journal.Taken(nil, stands("een", journal.Before, 2))
	both := journal.Taken(all, stands("een", journal.After, 20))
	other := stands("een", journal.After, 21)
	other.Why = "Toch niet."
	again := journal.Taken(both, other)
	if len(both) != 2 || len(again) != 2 || again[0] != all[0] || again[1] != other || both[1].Why != "" {
		t.Errorf("taken: %+v, %+v", both, again)
	}
	if left := journal.Withdrawn(again, "een", journal.Before); len(left) != 1 || left[0].Side != journal.After || len(again) != 2 {
		t.Errorf("withdrawn: %+v", left)
	}
	x := journal.StageExtras{Positions: journal.Shared(again, true)}
	if !x.MayTravel() || again[0].Shared {
		t.Errorf("shared: %+v", x.Positions)
	}
	if x.Positions = journal.Taken(x.Positions, stands("twee", journal.After, 21)); x.MayTravel() {
		t.Error("what was said since travels unasked")
	}
}

func TestTheMomentsBetweenTwoStands(t *testing.T) {
	var moments []*journal.Summary
	for _, day := range []int{25, 20, 9, 2, 1} { // the newest first, as a period has them
		moments = append(moments, &journal.Summary{When: march(day).Add(-8 * time.Hour)})
	}
	first := stands("een", journal.Before, 2)
	pair := journal.Pair{First: &first, Again: stands("een", journal.After, 20)}
	days := func() (days []int) {
		for _, m := range pair.Between(moments) {
			days = append(days, m.When.Day())
		}
		return days
	}
	if got := days(); !slices.Equal(got, []int{2, 9, 20}) {
		t.Errorf("between them lie those of the %v", got)
	}
	if pair.First = nil; !slices.Equal(days(), []int{1, 2, 9, 20}) {
		t.Errorf("without a first they are those of the %v", days())
	}
}

// The offer stands at the two ends of a stage, and nowhere between them.
func TestStatementsAreOfferedAtTheEndsOfAStage(t *testing.T) {
	none, first := journal.StageExtras{}, journal.StageExtras{Positions: []journal.Position{stands("een", journal.Before, 2)}}
	both := journal.StageExtras{Positions: []journal.Position{stands("een", journal.Before, 2), stands("een", journal.After, 20)}}
	for _, at := range []struct {
		name     string
		x        journal.StageExtras
		began    time.Time
		now      time.Time
		finished bool
		want     journal.Side
	}{
		{"nothing written", none, time.Time{}, march(2), false, journal.Before},
		{"the first days", none, march(2), march(8), false, journal.Before},
		{"a week on", none, march(2), march(9), false, ""},
		{"answered", first, march(2), march(3), false, ""},
		{"rounded off", first, march(2), march(20), true, journal.After},
		{"rounded off, never asked", none, march(2), march(3), true, ""},
		{"answered again", both, march(2), march(20), true, ""},
	} {
		if got := at.x.Offers(at.began, at.now, at.finished); got != at.want {
			t.Errorf("%s: offered is %q", at.name, got)
		}
	}
}
