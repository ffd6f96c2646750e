package journal_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// met gives summaries of entries about these encounters, numbered from 1.
func met(encounters ...journal.Encounter) []journal.Summary {
	var out []journal.Summary
	for i, at := range encounters {
		e := journal.Entry{ID: id(uint64(i + 1)), Seq: uint64(i + 1), Encounter: at}
		out = append(out, e.Summary())
	}
	return out
}

// fact finds one fact of the mirror.
func fact(of []journal.Reflection, f journal.Fact) (journal.Reflection, bool) {
	for _, r := range of {
		if r.Fact == f {
			return r, true
		}
	}
	return journal.Reflection{}, false
}

// seen writes a fact as "2 of 3 [Eik] by 3 1 in 3 2 1": its numbers, its names, and the entries behind either number.
func seen(r journal.Reflection) string {
	return fmt.Sprintf("%d of %d %v by %v in %v", r.Part, r.Of, r.Names, seqs(r.Behind), seqs(r.All))
}

func TestMirrorFacts(t *testing.T) {
	type at = journal.Encounter
	tests := []struct {
		name    string
		fact    journal.Fact
		moments []journal.Summary
		list    []string // the class list
		want    string   // empty: nothing is said
	}{
		{"who began", journal.FactInitiative, met(at{Initiator: "ik"}, at{Initiator: "ouder"}, at{}, at{Initiator: "ik"}, at{Initiator: "mentor"}),
			nil, "2 of 4 [] by [4 1] in [5 4 2 1]"},
		{"always somebody else", journal.FactInitiative, met(at{Initiator: "ouder"}, at{Initiator: "kleuter"}), nil, "0 of 2 [] by [] in [2 1]"},
		{"never said who", journal.FactInitiative, met(at{Alias: "Eik"}), nil, ""},

		{"what the parent brought in", journal.FactInput, met(at{Input: "ja"}, at{Input: "nee"}, at{}), nil, "1 of 2 [] by [1] in [2 1]"},
		{"never said whether", journal.FactInput, met(at{}, at{}), nil, ""},

		{"families without a class list", journal.FactFamilies, met(at{Alias: "Eik"}, at{Alias: "Ève"}, at{}, at{Alias: " eve "}), nil,
			"2 of 3 [] by [4 2 1] in [4 2 1]"},
		{"no family named", journal.FactFamilies, met(at{}, at{Alias: " "}), nil, ""},
		{"families of the class list, the others by name", journal.FactFamilies, met(at{Alias: "eik"}, at{Alias: "Vreemd"}, at{Alias: "Eik"}, at{}),
			[]string{"Eik", "Beuk", "Wilg"}, "2 of 4 [Beuk Wilg] by [3 2 1] in [3 2 1]"},
		{"the whole class met", journal.FactFamilies, met(at{Alias: "Beuk"}, at{Alias: "Eik"}), []string{"Eik", "Beuk"}, "2 of 2 [] by [2 1] in [2 1]"},
		{"only families outside the class list", journal.FactFamilies, met(at{Alias: "Vreemd"}), []string{"Eik"}, "1 of 2 [Eik] by [1] in [1]"},
		{"a class list, and no family named in any moment", journal.FactFamilies, met(at{}, at{}), []string{"Eik"}, ""},
		{"a class list and no moment yet", journal.FactFamilies, nil, []string{"Eik"}, ""},

		{"the topic that came up most", journal.FactTopics, met(at{Topics: []string{"eten", "slapen"}}, at{}, at{Topics: []string{"slapen"}}), nil,
			"2 of 2 [slapen eten] by [3 1] in [3 1]"},
		{"a topic counts once a moment, in any spelling", journal.FactTopics,
			met(at{Topics: []string{"slapen"}}, at{Topics: []string{"slapen"}}, at{Topics: []string{"eten", "Eten", "éten"}}), nil,
			"2 of 3 [slapen eten] by [2 1] in [3 2 1]"},
		{"topics are written as in the newest moment", journal.FactTopics,
			met(at{Topics: []string{"ecole"}}, at{Topics: []string{"École", "vriendjes"}}, at{Topics: []string{"école"}}, at{Topics: []string{"Vriendjes"}}), nil,
			"3 of 4 [école Vriendjes] by [3 2 1] in [4 3 2 1]"},
		{"topics as often as each other stand in the alphabet's order", journal.FactTopics, met(at{Topics: []string{"zon", "Élan", "eten"}}), nil,
			"1 of 1 [Élan eten zon] by [1] in [1]"},
		{"a topic of nothing but space", journal.FactTopics, met(at{Topics: []string{"", " "}}), nil, ""},
		{"no topic", journal.FactTopics, met(at{}), nil, ""},

		{"moments that name a language, most frequent first", journal.FactLanguages,
			met(at{Language: "Frans"}, at{Language: "turks"}, at{}, at{Language: "Türks"}, at{Language: "Arabisch"}), nil,
			"4 of 5 [Türks Arabisch Frans] by [5 4 2 1] in [5 4 3 2 1]"},
		{"one language", journal.FactLanguages, met(at{Language: "Frans"}, at{Language: "frans"}), nil, "2 of 2 [frans] by [2 1] in [2 1]"},
		{"no language named", journal.FactLanguages, met(at{}, at{Language: " "}), nil, ""},

		{"quiet criteria", journal.FactQuiet, moments("open=l1", "vraag=-"), nil, "2 of 3 [warm vraag] by [] in [2 1]"},
		{"a criterion met in words is not quiet", journal.FactQuiet, moments("open="), nil, "2 of 3 [warm vraag] by [] in [1]"},
		{"a criterion placed on a level of another rubric is not quiet", journal.FactQuiet, moments("open=l1", "warm=oud"), nil,
			"1 of 3 [vraag] by [] in [2 1]"},
		{"nothing placed", journal.FactQuiet, moments("open=-", "@Eik +doel.een"), nil, ""},
		{"nothing placed of this rubric", journal.FactQuiet, moments("weg=l1"), nil, ""},
		{"goals are never quiet", journal.FactQuiet, moments("open=l1 warm=l1 vraag=l1"), nil, "0 of 3 [] by [] in [1]"},
		{"no moment yet", journal.FactQuiet, nil, nil, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := ""
			if r, ok := fact(journal.Mirror(journal.NewPeriod(scale(4), tt.moments), nil, tt.list), tt.fact); ok {
				got = seen(r)
			}
			if got != tt.want {
				t.Errorf("%s, want %s", got, tt.want)
			}
		})
	}
}

func TestMirrorOfIntentions(t *testing.T) {
	intention := func(seq uint64, outcomes ...journal.Outcome) journal.Intention {
		i := journal.Intention{ID: id(seq), Plan: journal.Plan{If: "een ouder wacht"}}
		for n, out := range outcomes {
			i.Report(id(100+uint64(n)), out, noon)
		}
		return i
	}
	gone := intention(2, journal.Worked)
	gone.Gone = true
	tests := []struct {
		name       string
		intentions []journal.Intention
		want       string
	}{
		{"none made", nil, ""},
		{"worked, or went otherwise", []journal.Intention{intention(1, journal.Worked), intention(2, journal.WentOther)}, "2 of 2 [] by [2 1] in [2 1]"},
		{"open, not yet, or let go", []journal.Intention{intention(1), intention(2, journal.NoChanceYet), intention(3, journal.LetGo)},
			"0 of 3 [] by [] in [3 2 1]"},
		{"first not yet, then worked", []journal.Intention{intention(1, journal.NoChanceYet, journal.Worked)}, "1 of 1 [] by [1] in [1]"},
		{"made in an entry that lies in the bin", []journal.Intention{gone, intention(3)}, "0 of 1 [] by [] in [3]"},
		{"only such ones", []journal.Intention{gone}, ""},
		{"made in another stage", []journal.Intention{intention(9, journal.Worked)}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := ""
			p := journal.NewPeriod(scale(4), moments("", "", ""))
			if r, ok := fact(journal.Mirror(p, tt.intentions, nil), journal.FactReturned); ok {
				got = seen(r)
			}
			if got != tt.want {
				t.Errorf("%s, want %s", got, tt.want)
			}
		})
	}
}

// From the first moment on the mirror asks, or says what it waits for and how far that is: each of its facts is one or the other.
func TestMirrorSaysWhatItWaitsFor(t *testing.T) {
	short := journal.Entry{ID: "1-x", Seq: 1, Story: "Iets.", Answers: map[string]journal.Answer{"open": {Text: "x"}}}
	full := short
	full.Encounter = journal.Encounter{Initiator: "ik", Alias: "Eik", Topics: []string{"eten"}, Input: "ja", Language: "Turks"}
	for name, c := range map[string]struct {
		moments []journal.Summary
		want    []int // for each of the facts: so many moments are there; -1 where it is asked
	}{
		"no moment":             {nil, []int{0, 0, 0, 0, 0, 0, 0}},
		"the shortest":          {[]journal.Summary{short.Summary()}, []int{0, 0, 0, 0, 0, 1, 0}},
		"one with its facts":    {[]journal.Summary{full.Summary()}, []int{1, 1, 1, 1, 1, 1, 0}},
		"three, two with facts": {[]journal.Summary{full.Summary(), full.Summary(), short.Summary()}, []int{2, 2, 2, 2, -1, -1, 0}},
	} {
		asked, awaited := journal.Ask(journal.Mirror(journal.NewPeriod(scale(4), c.moments), nil, nil))
		var got []int
		for _, f := range journal.Facts() {
			at := slices.IndexFunc(awaited, func(a journal.Awaited) bool { return a.Fact == f })
			if _, isAsked := fact(asked, f); isAsked {
				got = append(got, -1)
			} else if at >= 0 {
				got = append(got, awaited[at].Moments)
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: waiting for %v, want %v", name, got, c.want)
		}
	}
}

// Nothing is read out of what the student wrote, but that something was.
func TestMirrorReadsNoText(t *testing.T) {
	text := "De mama van Eik sprak Turks over slapen en eten. Ik begon zelf. Ja, ze bracht iets in."
	e := journal.Entry{ID: "1-x", Seq: 1, Story: text, Thought: text, Tip: text, Margin: text,
		Answers: map[string]journal.Answer{"open": {Text: text, Deeper: text}}}
	for _, r := range journal.Mirror(journal.NewPeriod(scale(4), []journal.Summary{e.Summary()}), nil, []string{"Eik"}) {
		if r.Fact != journal.FactQuiet {
			t.Errorf("%s says %s of an entry that holds words only", r.Fact, seen(r))
		}
	}
}

func TestMirrorOfNothingIsEmpty(t *testing.T) {
	if got := journal.Mirror(journal.NewPeriod(scale(4), nil), []journal.Intention{{ID: "1-x"}}, []string{"Eik"}); len(got) > 0 {
		t.Errorf("a journal without moments is told %v", got)
	}
}

// An answer is kept under the question's id: it must find its question again after the next entry, and the next release.
func TestMirrorQuestionsKeepTheirIDs(t *testing.T) {
	s := met(journal.Encounter{Alias: "Eik", Initiator: "ik", Topics: []string{"eten"}, Input: "ja", Language: "Frans"})
	s[0].Met = []journal.Met{{Criterion: "houding.positief", Level: "oefenend"}}
	intentions := []journal.Intention{{ID: "1-x"}}
	var got [][2]string
	for _, r := range journal.Mirror(journal.NewPeriod(rubric.Default(), s), intentions, nil) {
		got = append(got, [2]string{r.ID, r.Criterion})
	}
	want := [][2]string{
		{"initiative", "vaardigheid.initiatief.contact"}, {"families", "doel.olr6-e1-g6"}, {"topics", "vaardigheid.diversiteit.onderwerpen"},
		{"input", "vaardigheid.diversiteit.inbreng"}, {"languages", "doel.olr6-e2"}, {"quiet", ""}, {"returned", "houding.zelfkennis"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("questions and the criteria they stand beside (-want +got):\n%s", diff)
	}
}

// Each number of the mirror equals what lies behind it, in any order of the entries.
func TestMirrorNumbersEqualWhatIsBehindThem(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all, list := anyMoments(t), rapid.SampledFrom([][]string{nil, {"EIK", "Gezin Eve", "Beuk"}}).Draw(t, "class list")
		var intentions []journal.Intention
		for _, s := range all {
			if s.Input == "ja" {
				i := journal.Intention{ID: s.ID, Gone: s.Language != ""}
				i.Report("", rapid.SampledFrom(append(journal.Outcomes(), "")).Draw(t, "outcome"), noon)
				intentions = append(intentions, i)
			}
		}
		p := journal.NewPeriod(scale(4), all)
		facts := journal.Mirror(p, intentions, list)
		ids := map[string]bool{}
		for _, r := range facts {
			part, of := len(r.Behind), len(r.All)
			switch {
			case r.Fact == journal.FactFamilies && list == nil:
				part = journal.Families(r.Behind)
			case r.Fact == journal.FactFamilies:
				part = journal.Families(r.Behind)
				of = part + len(r.Names)
				if n := listed(r, list); n != len(list) {
					t.Fatalf("%d of the list's %d are met or named: %s", n, len(list), seen(r))
				}
			case r.Fact == journal.FactQuiet:
				part, of = len(r.Names), len(p.Rubric.Walked())
			}
			if r.Part != part || r.Of != of || r.Of == 0 || r.Part > r.Of {
				t.Fatalf("%s says %s; %d of %d lie behind it", r.Fact, seen(r), part, of)
			}
			if !newestFirst(r.Behind) || !newestFirst(r.All) {
				t.Fatalf("%s: %s, want newest first", r.Fact, seen(r))
			}
			for _, s := range r.Behind {
				if times(r.All, s.Seq) != 1 || times(r.Behind, s.Seq) != 1 {
					t.Fatalf("%s: entry %d does not stand once in %s", r.Fact, s.Seq, seen(r))
				}
			}
			if ids[r.ID] {
				t.Fatalf("two questions are called %q", r.ID)
			}
			ids[r.ID] = true
		}
		shuffled := journal.NewPeriod(scale(4), rapid.Permutation(all).Draw(t, "order"))
		if diff := cmp.Diff(facts, journal.Mirror(shuffled, intentions, list)); diff != "" {
			t.Fatalf("the order of entries matters (-want +got):\n%s", diff)
		}
	})
}

// listed counts the families of a class list: those that were met in the moments behind the fact, and those it names.
func listed(r journal.Reflection, list []string) int {
	n := 0
	for _, alias := range list {
		was := slices.ContainsFunc(r.Behind, func(s *journal.Summary) bool { return journal.Fold(s.Alias) == journal.Fold(alias) })
		if was != slices.Contains(r.Names, alias) {
			n++
		}
	}
	return n
}

// The mirror counts what was said of a moment, not how it was judged.
func TestNoOpportunityChangesNoNumberOfTheMirror(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := append(anyMoments(t), moment(50, ""))
		numbers := func(moments []journal.Summary) (out []string) {
			for _, r := range journal.Mirror(journal.NewPeriod(scale(4), moments), nil, []string{"Eik", "Beuk"}) {
				if r.Fact == journal.FactLanguages { // the one that counts over all moments
					r.Of -= len(moments)
				}
				out = append(out, fmt.Sprint(r.ID, r.Part, r.Of, r.Names))
			}
			return out
		}
		if diff := cmp.Diff(numbers(all), numbers(append(all, moment(60, "open=- warm=- vraag=-")))); diff != "" {
			t.Fatalf("an entry with only “geen gelegenheid” (-want +got):\n%s", diff)
		}
	})
}
