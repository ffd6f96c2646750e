package store_test

import (
	"errors"
	"io/fs"
	"os"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// classroom is a folder with two students called Emma, of whom one handed in two stages, one who goes by another name since, and one without
// a name.
func classroom(t testing.TB) []exchange.Found {
	t.Helper()
	return found(t, inbox(t, map[string][]byte{
		"1.koffie": plain(t, handed(t, "j-1", "Emma", "stage-1", 1)),
		"2.koffie": plain(t, handed(t, "j-1", "Emma", "stage-2", 2)),
		"3.koffie": plain(t, handed(t, "j-2", "Emma", "stage-1", 1)),
		"4.koffie": plain(t, signed(t, handed(t, "j-3", "Emma", "stage-1", 1), "j-3")),
		"5.koffie": plain(t, signed(t, handed(t, "j-3", "Sami", "stage-1", 2), "j-3")),
		"6.koffie": plain(t, handed(t, "j-4", "Noor", "stage-1", 1)),
		"7.koffie": plain(t, handed(t, "j-5", "", "stage-1", 1)),
		"8.koffie": plain(t, handed(t, "j-6", "", "stage-1", 1)),
		"9.koffie": []byte("Beste student,"),
	}))
}

// Who has the name of another is told apart, and so are the hand-ins of one student. What was set aside counts for neither.
func TestACohortKnowsWhomANameIsNotEnoughFor(t *testing.T) {
	c := cohort(t, soundReviews(t), classroom(t))
	type who struct {
		journal, stage, name, twin string
		stages                     int
	}
	var got []who
	for _, at := range journal.Queue(c.All, journal.All) {
		b := c.All[at].Brief
		got = append(got, who{b.Journal, b.Stage, b.Student, c.Twin(b), c.Stages(b.Journal)})
	}
	want := []who{
		{"j-1", "stage-1", "Emma", "j-1", 2}, {"j-1", "stage-2", "Emma", "j-1", 2}, {"j-2", "stage-1", "Emma", "j-2", 1},
		{"j-4", "stage-1", "Noor", "", 1}, {"j-3", "stage-1", "Sami", "", 1},
		{"j-5", "stage-1", "", "", 1}, {"j-6", "stage-1", "", "", 1},
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(who{})); diff != "" {
		t.Error(diff)
	}
	if len(c.Aside) != 2 || c.Aside[0].Why != exchange.Superseded || c.Aside[1].Why != exchange.Refused {
		t.Errorf("aside lie %+v", c.Aside)
	}
	if c.Stages("j-9") != 0 {
		t.Error("a journal that is not there has a stage")
	}
}

// A name is the same name however its letters are written, and ids that begin alike are given as far as they differ.
func TestTwinsAreToldApart(t *testing.T) {
	ids := []string{"6c6f1111", "6c6f1122", "6c6f", "77", "6d000000"}
	names := []string{"Zo\u00eb", "Zoe\u0308", "ZOË", "zoe", "Noor"}
	want := []string{"6c6f111", "6c6f112", "6c6f", "77", ""}
	var all []exchange.Found
	for i, id := range ids {
		brief := &journal.Brief{HandIn: "h-" + id, Number: 1, Journal: id, Student: names[i]}
		all = append(all, exchange.Found{Path: id, Kind: exchange.HandInKind, Brief: brief})
	}
	c := cohort(t, nil, all)
	for i := range c.Taken {
		at := slices.Index(ids, c.Taken[i].Brief.Journal)
		if got := c.Twin(c.Taken[i].Brief); got != want[at] {
			t.Errorf("%s of %s is told apart by %q, want %q", names[at], ids[at], got, want[at])
		}
	}
}

// A hand-in that took the place of another may be of a student with another name, and makes twins or parts them. Whoever has a copy of the
// cohort goes on with what it was.
func TestARenewedHandInIsCountedAnew(t *testing.T) {
	c := cohort(t, nil, classroom(t))
	before := *c
	at := c.At(journal.Part{Journal: "j-2", Stage: "stage-1"})
	newer := *c.Taken[at].Brief
	newer.Student, newer.Number = "Noor", 2
	c.Renew(exchange.Found{Path: c.Taken[at].Path, Brief: &newer})
	c.Renew(exchange.Found{Path: "elders", Brief: &journal.Brief{Journal: "j-9"}})
	emma, noor := c.All[c.At(journal.Part{Journal: "j-1", Stage: "stage-1"})].Brief, c.All[c.At(journal.Part{Journal: "j-4", Stage: "stage-1"})].Brief
	if c.Twin(emma) != "" || c.Twin(noor) != "j-4" || c.Twin(c.Taken[at].Brief) != "j-2" || c.All[at].Brief != &newer || c.Stages("j-9") != 0 {
		t.Errorf("Emma is told apart by %q, Noor by %q", c.Twin(emma), c.Twin(noor))
	}
	if before.Twin(emma) != "j-1" || before.Twin(noor) != "" || before.All[at].Brief.Student != "Emma" || before.Taken[at].Brief.Student != "Emma" {
		t.Error("the copy changed")
	}
}

// What was said about one stage of one student stands beside that hand-in, and is looked for in no file when there is none.
func TestACohortBesideWhatWasSaid(t *testing.T) {
	s, all := soundReviews(t), classroom(t)
	r := journal.Review{Journal: "j-1", Stage: "stage-2"}
	r.Raise("Hoe was dat?")
	saveReviews(t, s, r)
	for name, tt := range map[string]struct {
		s    *store.Reviews
		want int
	}{"with a file": {s, 1}, "without": {nil, 0}} {
		c := cohort(t, tt.s, all)
		for i, of := range c.Parts() {
			want := 0
			if of == r.Part() {
				want = tt.want
			}
			if w := &c.All[i]; w.Standing.Points != want || w.Standing.Unread != 1 || w.Brief != c.Taken[i].Brief || w.Brief.Part() != of {
				t.Errorf("%s: %+v stands at %+v", name, of, w.Standing)
			}
		}
		if len(c.All) != 7 {
			t.Errorf("%s: there are %d hand-ins", name, len(c.All))
		}
	}
	if _, err := (*store.Reviews)(nil).Review(r.Part()); err != nil {
		t.Errorf("of nobody: %v", err)
	}
	shut := openReviews(t, place(t))
	shut.Close()
	if c, err := shut.Cohort(all); c != nil || !errors.Is(err, store.ErrClosed) {
		t.Errorf("got %v, %v, want ErrClosed", c, err)
	}
}

// One hand-in that went away or became another's does not take the rubric of a class along.
func TestARubricIsFoundInAnyHandIn(t *testing.T) {
	paths := inbox(t, map[string][]byte{
		"1.koffie": plain(t, handed(t, "j-1", "An", "", 1)), "2.koffie": plain(t, handed(t, "j-2", "Bo", "", 1)), "3.koffie": plain(t, handed(t, "j-3", "Cas", "", 1)),
	})
	c, digest := cohort(t, nil, found(t, paths)), rubric.Default().Ref().Digest
	noKeys := func(string) []exchange.Key { return nil }
	if r, err := c.Rubrics(noKeys).Find("een ander"); r != nil || !errors.Is(err, store.ErrChanged) {
		t.Errorf("of nobody: got %v, %v", r, err)
	}
	if err := errors.Join(os.Remove(paths[0]), os.WriteFile(paths[1], plain(t, handed(t, "j-9", "Dries", "", 1)), 0o600)); err != nil {
		t.Fatal(err)
	}
	book := c.Rubrics(noKeys)
	for range 2 {
		r, err := book.Find(digest)
		if err != nil || r.Ref().Digest != digest {
			t.Fatalf("got %v", err)
		}
		os.Remove(paths[2]) // what was read is not read again
	}
	last := new(store.HandInError)
	if r, err := c.Rubrics(noKeys).Find(digest); r != nil || !errors.Is(err, fs.ErrNotExist) || !errors.As(err, &last) || last.Path != paths[2] {
		t.Errorf("when all are gone: got %v, %v", r, err)
	}
}

// A passphrase takes a second, so a hand-in that needs one is read for its rubric only when no other has it.
func TestARubricIsFoundWithoutAPassphrase(t *testing.T) {
	word, open := handed(t, "j-1", "An", "", 1), handed(t, "j-2", "Bo", "", 1)
	word.Seal = exchange.ByPassphrase
	c := cohort(t, nil, found(t, inbox(t, map[string][]byte{"1.koffie": plain(t, word), "2.koffie": plain(t, open)})))
	book := c.Rubrics(func(path string) []exchange.Key {
		if path == c.Taken[0].Path {
			t.Error("the sealed one was to be opened")
		}
		return nil
	})
	if _, err := book.Find(rubric.Default().Ref().Digest); err != nil {
		t.Error(err)
	}
}

// A file of somebody else that dies while it is read is no damage of the lecturer's own file, which is read after all of them.
func TestRubricsAreFoundOutsideTheLecturersFile(t *testing.T) {
	c := cohort(t, nil, found(t, inbox(t, map[string][]byte{"1.koffie": plain(t, handed(t, "j-1", "An", "", 1))})))
	died := errors.New("somebody else's file")
	book := c.Rubrics(func(string) []exchange.Key { panic(died) })
	defer func() {
		if got := recover(); got != died {
			t.Errorf("got %v", got)
		}
	}()
	err := soundReviews(t).EachWithRubric(c.InQueue(), book, func(int, *journal.Review, *rubric.Rubric) error { return nil })
	t.Errorf("it is told as %v", err)
}

// Nobody is a stranger who may lie in a file that was not read, nor beside one student's files alone: what is forgotten by one answer to
// one question was a whole class.
func TestStrangersAreSureOfAWholeClassOnly(t *testing.T) {
	all, kept := classroom(t), []string{"j-1", "j-9"}
	answered := exchange.Found{Path: "antwoord.koffie", Kind: exchange.AnswerKind}
	sealedOne := exchange.Found{Path: "dicht.koffie", Refusal: &exchange.Refusal{Code: exchange.Sealed}}
	for name, tt := range map[string]struct {
		found []exchange.Found
		whole bool
		sure  bool
	}{
		"all of it was read":        {append(slices.Clone(all[:8]), answered), true, true},
		"a folder was not read":     {all[:8], false, false},
		"two stages of one student": {all[:2], true, false},
		"a file that is no hand-in": {all, true, false},
		"a file that nobody opened": {append(slices.Clone(all[:8]), sealedOne), true, false},
		"nothing":                   {nil, true, false},
	} {
		others, sure := cohort(t, nil, tt.found).Strangers(kept, tt.whole)
		want := []string{"j-9"}
		if tt.found == nil {
			want = kept
		}
		if !slices.Equal(others, want) || sure != tt.sure {
			t.Errorf("%s: %q, sure %v", name, others, sure)
		}
	}
}
