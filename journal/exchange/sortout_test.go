package exchange_test

import (
	"fmt"
	"io/fs"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

func found(path, journalID, handIn string, number, week, entries int) exchange.Found {
	return exchange.Found{Path: path, Kind: exchange.HandInKind, Brief: &journal.Brief{
		HandIn: handIn, Journal: journalID, Number: number, Week: week, Entries: make([]journal.BriefEntry, entries)}}
}

func refused(path string, code exchange.Code) exchange.Found {
	return exchange.Found{Path: path, Refusal: &exchange.Refusal{Code: code}}
}

func TestSortOut(t *testing.T) {
	sealed, wrong, cut := refused("k", exchange.Sealed), refused("l", exchange.WrongKey), refused("m", exchange.CutShort)
	in := []exchange.Found{
		found("a", "j-1", "h-1", 1, 3, 5), found("b", "j-1", "h-2", 2, 2, 4), found("b (1)", "j-1", "h-2", 2, 2, 4),
		found("c", "j-1", "h-1", 1, 3, 5), // an older one twice
		found("d", "j-2", "h-3", 3, 8, 9), found("e", "j-2", "h-4", 3, 9, 1), found("f", "j-2", "h-5", 3, 9, 2),
		found("g", "j-3", "h-6", 1, 1, 1), found("h", "j-4", "h-6", 1, 1, 1), // somebody copied an id: the other is no student less
		sealed, wrong, cut, {Path: "n", Kind: exchange.AnswerKind}, {Path: "o", Err: fs.ErrPermission},
	}
	taken, aside := exchange.SortOut(in, nil)
	var paths []string
	for _, f := range taken {
		paths = append(paths, f.Path)
	}
	if want := []string{"b", "f", "g", "h"}; !slices.Equal(paths, want) {
		t.Errorf("taken %v, want %v", paths, want)
	}
	want := []exchange.Aside{
		{Path: "a", Why: exchange.Superseded, For: "b"}, {Path: "b (1)", Why: exchange.SameFile, For: "b"},
		{Path: "c", Why: exchange.Superseded, For: "b"}, {Path: "d", Why: exchange.Diverged, For: "f"},
		{Path: "e", Why: exchange.Diverged, For: "f"}, {Path: "k", Why: exchange.NeedsKey, Refusal: sealed.Refusal},
		{Path: "l", Why: exchange.NeedsKey, Refusal: wrong.Refusal}, {Path: "m", Why: exchange.Refused, Refusal: cut.Refusal},
		{Path: "n", Why: exchange.IsAnswer}, {Path: "o", Why: exchange.Unreadable, Err: fs.ErrPermission},
	}
	if diff := cmp.Diff(want, aside, cmpopts.EquateErrors()); diff != "" {
		t.Errorf("aside (-want +got):\n%s", diff)
	}
	for _, a := range aside {
		if !slices.Contains(exchange.Whys(), a.Why) {
			t.Errorf("%s has no place among the reasons", a.Why)
		}
	}
}

// A hand-in of the next stage, or of the whole study, is no newer version of one of the stage before.
func TestHandInsOfTwoStagesStandBesideEachOther(t *testing.T) {
	one, two, whole := found("a", "j-1", "h-1", 1, 9, 5), found("b", "j-1", "h-2", 2, 2, 4), found("c", "j-1", "h-3", 3, 2, 9)
	one.Brief.Stage, two.Brief.Stage = "stage-1", "stage-2"
	again := found("d", "j-1", "h-4", 4, 10, 5)
	again.Brief.Stage = "stage-1"
	if taken, aside := exchange.SortOut([]exchange.Found{one, two, whole}, nil); len(taken) != 3 || len(aside) != 0 {
		t.Errorf("got %d taken, %+v aside", len(taken), aside)
	}
	_, aside := exchange.SortOut([]exchange.Found{one, two, whole, again}, nil)
	if diff := cmp.Diff([]exchange.Aside{{Path: "a", Why: exchange.Superseded, For: "d"}}, aside); diff != "" {
		t.Errorf("aside (-want +got):\n%s", diff)
	}
}

// TestSortOutInAnyOrder guards the lecturer's queue against the order in which files happen to be read: each file ends up in
// one of the lists, each stage of a journal is taken once, and its newest hand-in is.
func TestSortOutInAnyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := func(most int) int { return rapid.IntRange(1, most).Draw(t, "n") }
		var in []exchange.Found
		newest := map[journal.Part]int{}
		for i := range rapid.IntRange(0, 12).Draw(t, "files") {
			path := fmt.Sprintf("%02d.koffie", i)
			switch rapid.IntRange(0, 5).Draw(t, "kind") {
			case 0:
				in = append(in, refused(path, rapid.SampledFrom([]exchange.Code{exchange.Sealed, exchange.CutShort}).Draw(t, "code")))
			case 1:
				in = append(in, exchange.Found{Path: path, Kind: exchange.AnswerKind})
			default:
				f := found(path, fmt.Sprint("j-", n(3)), fmt.Sprint("h-", n(6)), n(3), n(2), n(2))
				f.Brief.Stage = rapid.SampledFrom([]string{"", "stage-1"}).Draw(t, "stage")
				newest[f.Brief.Part()] = max(newest[f.Brief.Part()], f.Brief.Number)
				in = append(in, f)
			}
		}
		taken, aside := exchange.SortOut(in, nil)
		again, asideAgain := exchange.SortOut(rapid.Permutation(in).Draw(t, "permuted"), nil)
		if diff := cmp.Diff(taken, again) + cmp.Diff(aside, asideAgain); diff != "" {
			t.Fatal(diff)
		}
		if len(taken) != len(newest) || len(taken)+len(aside) != len(in) {
			t.Fatalf("%d taken and %d aside of %d", len(taken), len(aside), len(in))
		}
		for _, f := range taken {
			if f.Brief.Number != newest[f.Brief.Part()] {
				t.Fatalf("%s is not the newest", f.Path)
			}
		}
	})
}
