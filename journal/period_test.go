package journal_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// scale gives a rubric with n levels l1 … ln: two attitudes, one indicator, a goal that draws on the first attitude and the
// indicator, and a goal that draws on nothing.
func scale(n int) *rubric.Rubric {
	r := &rubric.Rubric{ID: "schaal", Version: n}
	for i := range n {
		r.Levels = append(r.Levels, rubric.Level{ID: fmt.Sprintf("l%d", i+1)})
	}
	r.Groups = []rubric.Group{
		{ID: "houding", Part: rubric.Hold, Criteria: []rubric.Criterion{{ID: "open"}, {ID: "warm"}}},
		{ID: "vragen", Part: rubric.Pour, Criteria: []rubric.Criterion{{ID: "vraag", Mirror: "initiative"}}},
		{ID: "doelen", Part: rubric.Goals, Criteria: []rubric.Criterion{
			{ID: "doel.een", SupportedBy: []string{"open", "vraag"}}, {ID: "doel.twee", Mirror: "families"},
		}},
	}
	return r
}

func id(seq uint64) string { return fmt.Sprintf("%d-x", seq) }

// moment makes the summary of an entry that was written a week after the one before. Each word is a fact: "open=l2" a
// level with words, "open=l2!" a level without, "open=" words without a level, "open=-" no opportunity, "+doel.een" a ticked
// goal, "@Eik" the family, "^1" the entry that it follows up.
func moment(seq uint64, facts string) journal.Summary {
	e := journal.Entry{ID: id(seq), Seq: seq, Answers: map[string]journal.Answer{}, Story: "Iets."}
	e.Encounter.When = noon.AddDate(0, 0, 7*int(seq-1))
	for _, f := range strings.Fields(facts) {
		criterion, level, placed := strings.Cut(f, "=")
		switch {
		case level == "-":
			e.Answers[criterion] = journal.Answer{NoOpportunity: true}
		case placed:
			level, wordless := strings.CutSuffix(level, "!")
			e.Answers[criterion] = journal.Answer{Level: level, Text: map[bool]string{false: "x"}[wordless]}
		case f[0] == '+':
			e.Goals = append(e.Goals, f[1:])
		case f[0] == '@':
			e.Encounter.Alias = f[1:]
		case f[0] == '^':
			e.Encounter.Follows = f[1:] + "-x"
		default:
			panic("a fact that moment does not know: " + f)
		}
	}
	return e.Summary()
}

// moments makes a journal, oldest first, numbered from 1.
func moments(facts ...string) []journal.Summary {
	var out []journal.Summary
	for i, f := range facts {
		out = append(out, moment(uint64(i+1), f))
	}
	return out
}

// refs points at each of moments, in their order.
func refs(moments []journal.Summary) []*journal.Summary {
	out := make([]*journal.Summary, len(moments))
	for i := range moments {
		out[i] = &moments[i]
	}
	return out
}

// counts gives the number of moments on each level.
func counts(e journal.Evidence) []int {
	var out []int
	for level := range e.At {
		out = append(out, e.Count(level))
	}
	return out
}

func seqs(moments []*journal.Summary) []uint64 {
	out := []uint64{}
	for _, s := range moments {
		out = append(out, s.Seq)
	}
	return out
}

// anyMoments draws a journal as a student might leave it after a change of rubric: level l5 and up, the criterion "weg"
// and the goal "doel.weg" may be unknown to the rubric that looks at it.
func anyMoments(t *rapid.T) []journal.Summary {
	word := func(words ...string) string { return rapid.SampledFrom(words).Draw(t, "word") }
	var out []journal.Summary
	for seq := range uint64(rapid.IntRange(0, 20).Draw(t, "moments")) {
		e := journal.Entry{ID: id(seq + 1), Seq: seq + 1, Answers: map[string]journal.Answer{}}
		for _, criterion := range []string{"open", "warm", "vraag", "weg"} {
			switch level := word("", "", "-", "x", "l1", "l2", "l3", "l4", "l6"); level {
			case "":
			case "x":
				e.Answers[criterion] = journal.Answer{Text: "x"}
			case "-":
				e.Answers[criterion] = journal.Answer{NoOpportunity: true, Text: "x"}
			default:
				e.Answers[criterion] = journal.Answer{Level: level, Deeper: word("", "x")}
			}
		}
		e.Goals = rapid.SampledFrom([][]string{nil, {"doel.een"}, {"doel.twee", "doel.weg"}}).Draw(t, "goals")
		e.Encounter = journal.Encounter{
			Alias: word("", "Eik", "eik", "Gezin Ève", "Gezin  eve"), Follows: word("", "", "1-x"), When: noon.AddDate(0, 0, rapid.IntRange(-30, 30).Draw(t, "day")),
			Initiator: word("", "ik", "ouder"), Input: word("", "ja", "nee"), Language: word("", "Nederlands", "nederlands", "Turks"),
			Topics: rapid.SampledFrom([][]string{nil, {"slapen"}, {"Slapen", "slapen"}, {"école", "slapen"}, {"Ecole"}}).Draw(t, "topics"),
		}
		out = append(out, e.Summary())
	}
	return out
}

// figures is all that a Period shows, to be compared as a whole.
type figures struct {
	Of      map[string]journal.Evidence
	Growth  map[string]journal.Growth
	Remarks map[string]journal.Remark
	Apart   []journal.Foreign
}

func figuresOf(p *journal.Period) figures {
	f := figures{map[string]journal.Evidence{}, map[string]journal.Growth{}, map[string]journal.Remark{}, p.Apart()}
	for _, c := range criteria(p.Rubric) {
		f.Of[c.ID], f.Growth[c.ID] = p.Of(c.ID), p.Growth(c.ID, noon)
		for _, l := range p.Rubric.Levels {
			f.Remarks[c.ID+" "+l.ID] = p.Remark(c.ID, l.ID)
		}
	}
	return f
}

func criteria(r *rubric.Rubric) []rubric.Criterion {
	var out []rubric.Criterion
	for _, g := range r.Groups {
		out = append(out, g.Criteria...)
	}
	return out
}

func TestPeriodCounts(t *testing.T) {
	tests := []struct {
		name     string
		moments  []journal.Summary
		of       string
		counts   []int
		behind   []uint64
		families int
		apart    []uint64
	}{
		{"an empty journal", nil, "open", []int{0, 0, 0, 0}, nil, 0, nil},
		{"levels over moments, newest first", moments("open=l2 @Eik", "open=l2 @Beuk", "open=l4 @Eik"), "open",
			[]int{0, 2, 0, 1}, []uint64{3, 2, 1}, 2, nil},
		{"other criteria do not count", moments("warm=l2 @Eik", "open=l1"), "open", []int{1, 0, 0, 0}, []uint64{2}, 0, nil},
		{"no opportunity counts towards nothing", moments("open=- @Eik", "open=l3"), "open", []int{0, 0, 1, 0}, []uint64{2}, 0, nil},
		{"a family by any spelling is one", moments("open=l1 @Éik", "open=l1 @eik", "open=l1"), "open",
			[]int{3, 0, 0, 0}, []uint64{3, 2, 1}, 1, nil},
		{"a level of another rubric stands apart", moments("open=oud @Eik", "open=l1 @Beuk"), "open",
			[]int{1, 0, 0, 0}, []uint64{2}, 1, []uint64{1}},
		{"words make a moment without a level", moments("open= @Eik", "open=l2 @Beuk"), "open", []int{0, 1, 0, 0}, []uint64{2, 1}, 2, nil},
		{"a level makes one without words", moments("open=l2!"), "open", []int{0, 1, 0, 0}, []uint64{1}, 0, nil},
		{"what supports a goal shows nothing of it", moments("open=l2 @Eik", "warm=l3 @Beuk", "vraag= @Wilg"), "doel.een",
			[]int{0, 0, 0, 0}, nil, 0, nil},
		{"a ticked goal is a moment without a level", moments("+doel.twee @Eik"), "doel.twee", []int{0, 0, 0, 0}, []uint64{1}, 1, nil},
		{"a ticked goal has no level of its support", moments("open=l1 +doel.een"), "doel.een", []int{0, 0, 0, 0}, []uint64{1}, 0, nil},
		{"a criterion that the rubric does not have", moments("weg=l1"), "weg", []int{0, 0, 0, 0}, nil, 0, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := journal.NewPeriod(scale(4), tt.moments).Of(tt.of)
			if !slices.Equal(counts(got), tt.counts) {
				t.Errorf("counts %v, want %v", counts(got), tt.counts)
			}
			if !slices.Equal(seqs(got.Moments), tt.behind) {
				t.Errorf("moments %v, want %v", seqs(got.Moments), tt.behind)
			}
			if got.Families != tt.families {
				t.Errorf("%d families, want %d", got.Families, tt.families)
			}
			if !slices.Equal(seqs(got.Apart), tt.apart) {
				t.Errorf("apart %v, want %v", seqs(got.Apart), tt.apart)
			}
		})
	}
}

// Words without a level, levels without a word, and what may show a goal are told apart from the rest.
func TestPeriodTellsHowAMomentCounts(t *testing.T) {
	p := journal.NewPeriod(scale(4), moments(
		"open=l2", "open=", "open=l3!", "vraag=l2 +doel.een", "open=-", "open=oud", "vraag=", "warm=l1 +doel.twee", "+doel.een"))
	for criterion, want := range map[string]string{
		"open":      "3 2 1, words 2, wordless 3, suggested",
		"vraag":     "7 4, words 7, wordless, suggested",
		"doel.een":  "9 4, words, wordless, suggested 7 3 2 1",
		"doel.twee": "8, words, wordless, suggested",
	} {
		said := func(moments []*journal.Summary) string { return strings.Trim(fmt.Sprint(seqs(moments)), "[]") }
		e := p.Of(criterion)
		got := fmt.Sprintf("%s, words %s, wordless %s, suggested %s", said(e.Moments), said(e.Words), said(e.Wordless), said(e.Suggested))
		if got = strings.TrimSpace(strings.ReplaceAll(got, " ,", ",")); got != want {
			t.Errorf("%s: %s; want %s", criterion, got, want)
		}
	}
}

// Changing the rubric in mid-stage loses nothing: each level, each text and each tick is counted or stands apart.
func TestPeriodLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := anyMoments(t)
		p := journal.NewPeriod(scale(rapid.IntRange(2, 7).Draw(t, "levels")), all)
		apart := map[string][]*journal.Summary{}
		for _, f := range p.Apart() {
			apart[f.Criterion] = f.Moments
		}
		for _, s := range all {
			said := slices.Clone(s.Goals)
			for _, m := range s.Met {
				said = append(said, m.Criterion)
			}
			for _, c := range said {
				shown := slices.Concat(p.Of(c).Moments, apart[c])
				if n := times(shown, s.Seq); n != 1 {
					t.Fatalf("entry %d says something of %s and is shown %d times, want 1", s.Seq, c, n)
				}
			}
		}
		for _, c := range criteria(p.Rubric) {
			if got, want := seqs(p.Of(c.ID).Apart), seqs(apart[c.ID]); !slices.Equal(got, want) {
				t.Fatalf("%s: %v stand apart beside it and %v in the list", c.ID, got, want)
			}
		}
	})
}

func times(moments []*journal.Summary, seq uint64) int {
	n := 0
	for _, s := range moments {
		if s.Seq == seq {
			n++
		}
	}
	return n
}

func TestApart(t *testing.T) {
	tests := []struct {
		name    string
		moments []journal.Summary
		want    []string
	}{
		{"all that was placed is in the rubric", moments("open=l2 +doel.een", "open=-"), nil},
		{"a criterion that it does not have", moments("weg=l1 open=l2", "weg=-", "weg=oud", "weg=l1"), []string{"weg [l1 oud] by [4 3 1]"}},
		{"levels that it does not have", moments("open=oud", "open=l1", "open=ouder", "open=oud"), []string{"open [oud ouder] by [4 3 1]"}},
		{"a goal that it does not have", moments("+doel.weg", "open=l1"), []string{"doel.weg [] by [1]"}},
		{"ticked and placed in one moment", moments("weg=l1 +weg"), []string{"weg [l1] by [1]"}},
		{"words at a criterion that it does not have", moments("weg=", "open="), []string{"weg [] by [1]"}},
		{"several, by their ids", moments("weg=l1 +doel.weg", "warm=oud een.weg=l2"),
			[]string{"doel.weg [] by [1]", "een.weg [l2] by [2]", "warm [oud] by [2]", "weg [l1] by [1]"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, apart(journal.NewPeriod(scale(4), tt.moments))); diff != "" {
				t.Errorf("apart (-want +got):\n%s", diff)
			}
		})
	}
}

// apart writes what stands apart as "weg [l1 oud] by [4 3]".
func apart(p *journal.Period) []string {
	var out []string
	for _, f := range p.Apart() {
		out = append(out, fmt.Sprintf("%s %v by %v", f.Criterion, f.Levels, seqs(f.Moments)))
	}
	return out
}

// Outside the scale there is nothing to count, so a level that the rubric does not have may be asked for.
func TestCountOutsideTheScale(t *testing.T) {
	p := journal.NewPeriod(scale(4), moments("open=l1", "open=oud"))
	e := p.Of("open")
	if got := [...]int{e.Count(p.Rubric.LevelIndex("l1")), e.Count(p.Rubric.LevelIndex("oud")), e.Count(4)}; got != [...]int{1, 0, 0} {
		t.Errorf("counts %v of a level, one of another rubric, and one past the top; want 1, 0 and 0", got)
	}
}

// Every number on the screen can be opened to the entries behind it, and these are as many.
func TestEachNumberEqualsTheMomentsBehindIt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := journal.NewPeriod(scale(rapid.IntRange(2, 7).Draw(t, "levels")), anyMoments(t))
		for _, c := range criteria(p.Rubric) {
			e := p.Of(c.ID)
			for i, level := range p.Rubric.Levels {
				n := 0
				for _, s := range p.Moments {
					if s.LevelOf(c.ID) == level.ID {
						n++
					}
				}
				if e.Count(i) != n || len(e.At[i]) != n || !newestFirst(e.At[i]) {
					t.Fatalf("%s on %s: %d by %v, but %d moments say so", c.ID, level.ID, e.Count(i), seqs(e.At[i]), n)
				}
				for _, s := range e.At[i] {
					if times(e.At[i], s.Seq) != 1 || times(e.Moments, s.Seq) != 1 {
						t.Fatalf("%s on %s: entry %d does not stand once in %v of %v", c.ID, level.ID, s.Seq, seqs(e.At[i]), seqs(e.Moments))
					}
				}
			}
			families := map[string]bool{}
			for _, s := range e.Moments {
				families[journal.Fold(s.Alias)] = true
			}
			delete(families, "")
			if e.Families != len(families) {
				t.Fatalf("%s: %d families, but %v in its moments", c.ID, e.Families, slices.Collect(maps.Keys(families)))
			}
			for _, list := range [][]*journal.Summary{e.Moments, e.Apart, e.Words, e.Wordless, e.Suggested} {
				if !newestFirst(list) {
					t.Fatalf("%s: %v, want newest first", c.ID, seqs(list))
				}
			}
			if g := p.Growth(c.ID, noon); g.Moments != grown(g) || g.Moments != len(e.Moments) {
				t.Fatalf("%s: growth says %d moments and shows %d of %d", c.ID, g.Moments, grown(g), len(e.Moments))
			}
		}
	})
}

func newestFirst(moments []*journal.Summary) bool {
	return slices.IsSortedFunc(moments, func(a, b *journal.Summary) int { return int(b.Seq) - int(a.Seq) })
}

func grown(g journal.Growth) int {
	n := 0
	for _, w := range g.Weeks {
		n += len(w.Moments)
	}
	return n
}

func TestOrderOfEntriesDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := anyMoments(t)
		want := journal.NewPeriod(scale(4), all)
		got := journal.NewPeriod(scale(4), rapid.Permutation(all).Draw(t, "order"))
		if diff := cmp.Diff(want.Moments, got.Moments); diff != "" {
			t.Fatalf("moments (-want +got):\n%s", diff)
		}
		if diff := cmp.Diff(figuresOf(want), figuresOf(got)); diff != "" {
			t.Fatalf("figures (-want +got):\n%s", diff)
		}
	})
}

func TestNoOpportunityChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := anyMoments(t)
		want := figuresOf(journal.NewPeriod(scale(4), all))
		nothing := moment(rapid.Uint64Range(1, 99).Draw(t, "seq"), "open=- warm=- vraag=- weg=- @Spar")
		got := figuresOf(journal.NewPeriod(scale(4), append(all, nothing)))
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("an entry with only “geen gelegenheid” changed a figure (-want +got):\n%s", diff)
		}
	})
}

func TestPeriodLeavesItsMomentsAlone(t *testing.T) {
	all := moments("open=l1", "open=l2", "open=l3")
	p := journal.NewPeriod(scale(4), all)
	p.Growth("open", noon)
	if got := seqs(refs(all)); !slices.Equal(got, []uint64{1, 2, 3}) {
		t.Errorf("the caller's moments stand as %v now", got)
	}
	if got := seqs(p.Of("open").Moments); !slices.Equal(got, []uint64{3, 2, 1}) {
		t.Errorf("growth turned the evidence round: %v", got)
	}
}
