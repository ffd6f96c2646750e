package cli_test

import (
	"path/filepath"
	"slices"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/cli"
	"koffiemoment/ui/words"
)

// TestDemoHoldsTheWholeCourse wants one of everything that is written beside the walk, from statements to statements, of which some is shared
// and some is not. Nobody would look for what an example has nothing of.
func TestDemoHoldsTheWholeCourse(t *testing.T) {
	for _, lang := range words.Languages() {
		t.Run(lang, func(t *testing.T) {
			j, err := store.Open(filepath.Join(t.TempDir(), "demo.db"), store.Options{})
			if err != nil {
				t.Fatal(err)
			}
			defer j.Close()
			now := time.Date(2026, 3, 13, 7, 0, 0, 0, time.UTC)
			if err := cli.Fill(j, lang, now, t.TempDir()); err != nil {
				t.Fatal(err)
			}
			over, err := j.OverStage("stage-1")
			if err != nil {
				t.Fatal(err)
			}
			checkStands(t, over.Positions)
			if w := over.Whole; w == nil || w.Head == "" || w.Heart == "" || w.Hands == "" {
				t.Errorf("the stage as a whole: %+v", w)
			}
			if w := over.Writing; w == nil || len(w.Facts) != 4 || w.Text == "" {
				t.Errorf("the writing mirror: %+v", w)
			}
			checkBeside(t, j)
			checkGroup(t, j, lang)
			checkTravels(t, j, now)
		})
	}
}

// checkStands wants a stand on every statement before the stage, and after it on all but one, so that this one can be tried.
func checkStands(t *testing.T, all []journal.Position) {
	t.Helper()
	sides, stays, shared := map[journal.Side]int{}, 0, 0
	before := map[string]journal.Stand{}
	for _, p := range all {
		if sides[p.Side]++; p.Words == "" || p.Why == "" || !slices.Contains(journal.Stands(), p.Stand) {
			t.Errorf("%+v", p)
		}
		if p.Side == journal.Before {
			before[p.Statement] = p.Stand
		} else if before[p.Statement] == p.Stand {
			stays++
		}
		if p.Shared {
			shared++
		}
	}
	if n := len(rubric.Default().Statements); sides[journal.Before] != n || sides[journal.After] != n-1 || stays == 0 || stays == n-1 || shared == len(all) {
		t.Errorf("%v of %d statements, of which %d stay what they were; %d of %d shared", sides, n, stays, shared, len(all))
	}
}

// checkBeside wants two parent's turns, three looks back and two words of the mentor, and some of each at home.
func checkBeside(t *testing.T, j *store.Journal) {
	t.Helper()
	entries, err := j.Entries(store.Query{})
	if err != nil {
		t.Fatal(err)
	}
	var turns, looks, mentors []bool // each shared or not
	for i := range entries {
		beside, err := j.Beside(entries[i].ID)
		if err != nil {
			t.Fatal(err)
		}
		if turn := beside.ParentTurn; turn != nil {
			if turns = append(turns, turn.Shared); turn.Told == "" || turn.Answer == "" || !turn.Made.After(entries[i].Encounter.When) {
				t.Errorf("beside entry %d: %+v", i+1, turn)
			}
		}
		if m := beside.MentorWords; m != nil {
			if mentors = append(mentors, m.Shared); m.Text == "" || !m.Made.After(entries[i].Encounter.When) {
				t.Errorf("beside entry %d: %+v", i+1, m)
			}
		}
		for _, look := range beside.LookBacks {
			if looks = append(looks, look.Shared); look.Text == "" || look.Made.Sub(entries[i].Encounter.When) < 21*24*time.Hour {
				t.Errorf("beside entry %d: %+v", i+1, look)
			}
		}
	}
	if !slices.Equal(turns, []bool{true, false}) || !slices.Equal(looks, []bool{true, true, false}) || !slices.Equal(mentors, []bool{true, false}) {
		t.Errorf("parent's turns %v, looks back %v, of the mentor %v", turns, looks, mentors)
	}
}

// checkGroup wants the school's card ticked, a card made here and one that came, and tips of both groups.
func checkGroup(t *testing.T, j *store.Journal, lang string) {
	t.Helper()
	school, err := j.SchoolCardInUse(lang)
	if err != nil {
		t.Fatal(err)
	}
	if here := len(school.Happens(chanceOf(lang))); here == 0 {
		t.Error("nothing of the school's card happens at a coffee moment")
	}
	cards, err := j.Cards()
	if err != nil || len(cards) != 2 || cards[0].Mine() == cards[1].Mine() {
		t.Fatalf("cards: %+v, %v", cards, err)
	}
	for i := range cards {
		c := &cards[i]
		if lines := journal.TipLines(c.Lines); !c.Mine() && len(lines) != 3 {
			t.Errorf("beside the card that came: %q", lines)
		}
		checked, err := j.CheckCard(c, store.StandIns{One: "x", Another: "y"}, lang == "en")
		if err != nil || len(checked.Open()) > 0 {
			t.Errorf("a card says who it is about: %+v, %v", checked.Open(), err)
		}
	}
	tips, err := j.Tips()
	if err != nil {
		t.Fatal(err)
	}
	good := map[journal.TipFor]int{}
	for i := range tips {
		if good[tips[i].Good()]++; tips[i].Text == "" {
			t.Errorf("a tip says nothing: %+v", tips[i])
		}
	}
	if good[journal.ForMyself] != 2 || good[journal.ForMoments] != 2 {
		t.Errorf("tips: %v", good)
	}
}

func chanceOf(lang string) string { return words.CatalogFor(lang).Stand.Chances["koffiemoment "] }

// checkTravels hands the stage in, and wants all that is shared and nothing that is not.
func checkTravels(t *testing.T, j *store.Journal, now time.Time) {
	t.Helper()
	from, err := j.Collect(store.Query{Stage: "stage-1"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	h, err := exchange.NewHandIn(exchange.Choice{ID: "i", Journal: "j", Number: 1, Student: "Noor", Stage: "stage-1", StageName: "Stage 1", Made: now,
		Dates: exchange.Weeks, By: exchange.ByStage}, from)
	if err != nil {
		t.Fatal(err)
	}
	turns, looks := 0, 0
	for i := range h.Entries {
		if x := h.Entries[i].Extras; x != nil {
			looks += len(x.LookBacks)
			if x.ParentTurn != nil {
				turns++
			}
		}
	}
	if len(h.Extras) != 1 || len(h.Extras[0].Positions) != 10 || h.Extras[0].Whole == nil || h.Extras[0].Writing == nil || turns != 1 || looks != 2 {
		t.Errorf("over the stage %+v; %d turns and %d looks travel", h.Extras, turns, looks)
	}
	if _, err := exchange.Encode(h); err != nil {
		t.Error(err)
	}
}

// TestDemoEveningHasTheWholeCourse wants some students who let such things travel, and some who do not.
func TestDemoEveningHasTheWholeCourse(t *testing.T) {
	for _, lang := range words.Languages() {
		inbox, passphrase, err := cli.HandInAll(t.TempDir(), lang, time.Date(2026, 3, 13, 20, 0, 0, 0, time.UTC))
		if err != nil {
			t.Fatal(err)
		}
		files, err := store.Koffies(inbox)
		if err != nil {
			t.Fatal(err)
		}
		key, err := exchange.KeyWith(passphrase)
		if err != nil {
			t.Fatal(err)
		}
		var stands, wholes, writings, turns, looks, silent int
		for _, path := range store.Paths(files) {
			doc, err := store.ReadKoffie(path, []exchange.Key{key})
			if err != nil {
				continue // one upload broke off
			}
			h := doc.(*exchange.HandIn)
			for _, x := range h.Extras {
				if len(x.Positions) > 0 {
					stands++
				}
				if x.Whole != nil {
					wholes++
				}
				if x.Writing != nil {
					writings++
				}
			}
			own := len(h.Extras)
			for i := range h.Entries {
				if x := h.Entries[i].Extras; x != nil {
					if own++; x.ParentTurn != nil {
						turns++
					}
					looks += len(x.LookBacks)
				}
			}
			if own == 0 {
				silent++
			}
		}
		got, want := []int{stands, wholes, writings, turns, looks}, []int{3, 2, 1, 2, 1}
		if !slices.Equal(got, want) || silent < 5 {
			t.Errorf("%s: statements, wholes, writing, turns, looks: %v, want %v; %d without", lang, got, want, silent)
		}
	}
}
