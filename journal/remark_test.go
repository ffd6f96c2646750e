package journal_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"koffiemoment/journal"
)

// With no moment at all, each level says what it would want.
func TestRemarkPerLevelOfTheScale(t *testing.T) {
	var (
		none     = journal.Remark{}
		two      = journal.Remark{Moments: 2, Families: 2}
		followUp = journal.Remark{FollowUp: true}
	)
	tests := map[int][]journal.Remark{
		2: {none, followUp},
		3: {none, none, followUp},
		4: {none, none, two, followUp},
		5: {none, none, none, two, followUp},
		6: {none, none, none, two, two, followUp},
		7: {none, none, none, none, two, two, followUp},
	}
	for n, want := range tests {
		p := journal.NewPeriod(scale(n), nil)
		var got []journal.Remark
		for _, l := range p.Rubric.Levels {
			got = append(got, p.Remark("open", l.ID))
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%d levels (-want +got):\n%s", n, diff)
		}
	}
}

func TestRemarkSaysWhatIsStillNeeded(t *testing.T) {
	tests := []struct {
		name    string
		moments []journal.Summary
		of      string
		level   string
		want    journal.Remark
	}{
		{"no level chosen", moments("open=l3"), "open", "", journal.Remark{}},
		{"a level of another rubric", moments("open=l3"), "open", "oud", journal.Remark{}},
		{"one moment", moments("open=l3 @Eik"), "open", "l3", journal.Remark{Moments: 1, Families: 1}},
		{"two moments, one family", moments("open=l3 @Eik", "open=l3 @eik"), "open", "l3", journal.Remark{Families: 1}},
		{"two moments without a family", moments("open=l3", "open=l3"), "open", "l3", journal.Remark{Families: 2}},
		{"two moments, two families", moments("open=l3 @Eik", "open=l3 @Beuk"), "open", "l3", journal.Remark{}},
		{"a higher level shows a lower one", moments("open=l3 @Eik", "open=l4 @Beuk"), "open", "l3", journal.Remark{}},
		{"a lower level does not show a higher one", moments("open=l3 @Eik", "open=l2 @Beuk"), "open", "l3", journal.Remark{Moments: 1, Families: 1}},
		{"no opportunity shows nothing", moments("open=l3 @Eik", "open=- @Beuk"), "open", "l3", journal.Remark{Moments: 1, Families: 1}},
		{"the top without a follow-up", moments("open=l4 @Eik", "open=l4 @Beuk"), "open", "l4", journal.Remark{FollowUp: true}},
		{"the top with a follow-up", moments("open=l1 @Eik", "open=l4 @Eik ^1"), "open", "l4", journal.Remark{}},
		{"a follow-up on a lower level", moments("open=l4 @Eik", "open=l3 @Eik ^1"), "open", "l4", journal.Remark{FollowUp: true}},
		{"a follow-up about something else", moments("open=l4", "warm=l4 ^1"), "open", "l4", journal.Remark{FollowUp: true}},
		{"words without a level show none", moments("open=l3 @Eik", "open= @Beuk"), "open", "l3", journal.Remark{Moments: 1, Families: 1}},
		{"a level without words shows it", moments("open=l3! @Eik", "open=l3! @Beuk"), "open", "l3", journal.Remark{}},
		{"a goal by what supports it", moments("open=l3 @Eik", "vraag=l4 @Beuk"), "doel.een", "l3", journal.Remark{Moments: 2, Families: 2}},
		{"a goal by what ticked it", moments("+doel.een @Eik", "+doel.een @Beuk"), "doel.een", "l3", journal.Remark{}},
		{"a goal at the top", moments("open=l4", "+doel.een ^1"), "doel.een", "l4", journal.Remark{}},
		{"a criterion that the rubric does not have", moments("weg=l3"), "weg", "l3", journal.Remark{}},
		{"a criterion that nobody has", nil, "nergens", "l4", journal.Remark{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := journal.NewPeriod(scale(4), tt.moments).Remark(tt.of, tt.level)
			if got != tt.want {
				t.Errorf("remark %+v, want %+v", got, tt.want)
			}
			if got.Nothing() != (tt.want == journal.Remark{}) {
				t.Errorf("%+v says that it is nothing: %v", got, got.Nothing())
			}
		})
	}
}

// What spans several moments can't be chosen on one, so no number of moments at its level could ever be reached.
func TestRemarkIsSilentOnWhatSpansMoments(t *testing.T) {
	r := scale(4)
	for g := range r.Groups {
		r.Groups[g].Criteria[0].Spanning = []string{"l3", "l4"}
	}
	p := journal.NewPeriod(r, moments("open=l2 @Eik", "+doel.een"))
	for _, id := range []string{"open", "vraag", "doel.een"} {
		for _, level := range []string{"l3", "l4"} {
			if got := p.Remark(id, level); !got.Nothing() {
				t.Errorf("%s on %s: %+v", id, level, got)
			}
		}
	}
	if p.Remark("warm", "l3").Nothing() {
		t.Error("nothing is said of what one moment can show")
	}
}

// Writing one more moment never makes a remark ask for more, and what it asks for is enough.
func TestRemarkIsKeptByDoingWhatItSays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := anyMoments(t)
		p := journal.NewPeriod(scale(rapid.IntRange(2, 7).Draw(t, "levels")), all)
		level := rapid.SampledFrom(p.Rubric.Levels).Draw(t, "level").ID
		before := p.Remark("open", level)
		for _, f := range anyMoments(t) {
			f.Seq += 100
			all = append(all, f)
		}
		after := journal.NewPeriod(p.Rubric, all).Remark("open", level)
		if after.Moments > before.Moments || after.Families > before.Families || after.FollowUp && !before.FollowUp {
			t.Fatalf("with more moments the remark grew from %+v to %+v", before, after)
		}
		for n := range uint64(max(after.Moments, after.Families)) {
			all = append(all, moment(900+n, "open="+level+" @"+[]string{"Spar", "Linde"}[n]))
		}
		if after.FollowUp {
			all = append(all, moment(999, "open="+level+" ^1"))
		}
		if last := journal.NewPeriod(p.Rubric, all).Remark("open", level); !last.Nothing() {
			t.Fatalf("all was done that %+v asked for, and %+v is left", after, last)
		}
	})
}
