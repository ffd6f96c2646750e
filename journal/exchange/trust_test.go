package exchange_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

// from is a hand-in of journal j-1 with what tells whom it is from.
func from(path, handIn string, number int, student, key, digest string) exchange.Found {
	f := found(path, "j-1", handIn, number, 1, 1)
	f.Brief.Student, f.Brief.Stage, f.Key, f.Digest = student, fmt.Sprint("stage-", number), key, digest
	return f
}

func knows(keys ...string) exchange.Remembered {
	return exchange.Remembered{Keys: keys, Name: "Lotte", Recipient: "age1lotte", Number: 2, Files: map[string]string{"h-1": "d-1", "h-2": "d-2"}}
}

// What the remembered key signed is taken, and what else changed is said; all else that changed is set aside, and so nothing of it
// comes to stand under a student's name, or is answered to somebody else.
func TestWhoWroteThis(t *testing.T) {
	is := func(d ...exchange.Difference) []exchange.Difference { return d }
	own, none, nobody := knows("k-1"), knows(), exchange.Remembered{}
	unsealed := none
	unsealed.Recipient = ""
	for name, tt := range map[string]struct {
		m       exchange.Remembered
		o       exchange.Origin
		taken   bool
		differs []exchange.Difference
	}{
		"the first":                       {nobody, exchange.Origin{ID: "h-1", Number: 7, Name: "Lotte"}, true, nil},
		"the first, far":                  {nobody, exchange.Origin{ID: "h-1", Number: 999999999, Name: "Ben"}, false, is(exchange.FarNumber)},
		"the same key":                    {own, exchange.Origin{ID: "h-3", Number: 3, Name: "lotte", Recipient: "age1lotte", Key: "k-1"}, true, nil},
		"the same key, another name":      {own, exchange.Origin{ID: "h-3", Number: 3, Name: "Lotte Maes", Key: "k-1"}, true, is(exchange.OtherName)},
		"the same key, an earlier name":   {own, exchange.Origin{ID: "h-0", Number: 1, Name: "L", Key: "k-1"}, true, nil},
		"the same key, another recipient": {own, exchange.Origin{ID: "h-3", Number: 3, Name: "Lotte", Recipient: "age1ben", Key: "k-1"}, true, is(exchange.OtherRecipient)},
		"the same key, far":               {own, exchange.Origin{ID: "h-3", Number: 103, Name: "Lotte", Key: "k-1"}, true, is(exchange.FarNumber)},
		"no key any more":                 {own, exchange.Origin{ID: "h-3", Number: 3, Name: "Lotte"}, false, is(exchange.NotSigned)},
		"another key":                     {own, exchange.Origin{ID: "h-3", Number: 3, Name: "Ben", Key: "k-2"}, false, is(exchange.OtherKey, exchange.OtherName)},
		"taken before, unsigned":          {own, exchange.Origin{ID: "h-1", Number: 1, Name: "Lotte", Digest: "d-1"}, true, nil},
		"taken before, altered":           {own, exchange.Origin{ID: "h-1", Number: 1, Name: "Lotte", Digest: "d-9", Key: "k-2"}, false, is(exchange.OtherBytes)},
		"no key known, as before":         {none, exchange.Origin{ID: "h-3", Number: 3, Name: "Lotte", Recipient: "age1lotte"}, true, nil},
		"no key known, its first key":     {none, exchange.Origin{ID: "h-3", Number: 3, Name: "Lotte", Key: "k-1"}, true, nil},
		"no key known, another name":      {none, exchange.Origin{ID: "h-3", Number: 3, Name: "Ben", Key: "k-2"}, false, is(exchange.OtherName)},
		"no key known, no name any more":  {none, exchange.Origin{ID: "h-3", Number: 3}, false, is(exchange.OtherName)},
		"no key known, another recipient": {none, exchange.Origin{ID: "h-3", Number: 3, Name: "Lotte", Recipient: "age1ben"}, false, is(exchange.OtherRecipient)},
		"no key known, a first recipient": {unsealed, exchange.Origin{ID: "h-3", Number: 3, Name: "Lotte", Recipient: "age1ben"}, false, is(exchange.OtherRecipient)},
		"no key known, far":               {none, exchange.Origin{ID: "h-3", Number: 103, Name: "Lotte"}, false, is(exchange.FarNumber)},
		"no key known, hardly far":        {none, exchange.Origin{ID: "h-3", Number: 102, Name: "Lotte"}, true, nil},
	} {
		if taken, differs := tt.m.Weigh(tt.o); taken != tt.taken || !slices.Equal(differs, tt.differs) {
			t.Errorf("%s: taken %v, differs in %v", name, taken, differs)
		}
		for _, d := range tt.differs {
			if !slices.Contains(exchange.Differences(), d) {
				t.Errorf("%s has no place among the differences", d)
			}
		}
	}
}

// Whoever accepts a file that differs accepts its key as well, and loses nothing that was taken before.
func TestWhatIsKeptIsTakenAgain(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var m exchange.Remembered
		var kept []exchange.Origin
		for i := range rapid.IntRange(1, 6).Draw(t, "files") {
			o := origin(t, fmt.Sprint("h-", i))
			before := m
			if m.Keep(o); len(before.Files) != i {
				t.Fatalf("keeping one changed a copy from before: %+v", before)
			}
			kept = append(kept, o)
			for _, o := range kept {
				if taken, differs := m.Weigh(o); !taken || len(differs) > 0 {
					t.Fatalf("%+v is taken %v and differs in %v", o, taken, differs)
				}
				if m.Keep(o) {
					t.Fatalf("%+v is news when it comes again", o)
				}
			}
		}
	})
}

func origin(t *rapid.T, id string) exchange.Origin {
	pick := func(what string, from ...string) string { return rapid.SampledFrom(from).Draw(t, what) }
	o := exchange.Origin{ID: id, Number: rapid.SampledFrom([]int{1, 2, 3, 999}).Draw(t, "number"), Name: pick("name", "", "Lotte", "Ben"),
		Recipient: pick("recipient", "", "age1lotte", "age1ben"), Key: pick("key", "", "k-1", "k-2")}
	o.Digest = fmt.Sprint(o, pick("words", "these", "others")) // of all that the file says
	return o
}

// A folder is the same folder in whatever order its files are read, and what nobody vouches for takes the place of nothing that
// somebody does.
func TestTrustInAnyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var in []exchange.Found
		for i := range rapid.IntRange(0, 8).Draw(t, "files") {
			o := origin(t, fmt.Sprint("h-", rapid.IntRange(1, 3).Draw(t, "id")))
			f := from(fmt.Sprintf("%02d.koffie", i), o.ID, o.Number, o.Name, o.Key, o.Digest)
			f.Recipient, f.Brief.Stage = o.Recipient, rapid.SampledFrom([]string{"", "stage-1"}).Draw(t, "stage")
			in = append(in, f)
		}
		known := map[string]exchange.Remembered{}
		if rapid.Bool().Draw(t, "known") {
			known["j-1"] = rapid.SampledFrom([]exchange.Remembered{knows(), knows("k-1")}).Draw(t, "remembered")
		}
		taken, aside := exchange.SortOut(in, known)
		again, asideAgain := exchange.SortOut(rapid.Permutation(in).Draw(t, "permuted"), known)
		if diff := cmp.Diff(taken, again) + cmp.Diff(aside, asideAgain); diff != "" {
			t.Fatal(diff)
		}
		if m, kept := known["j-1"]; kept && m.Number != 2 {
			t.Fatal("looking remembers")
		}
		if len(taken)+len(aside) != len(in) {
			t.Fatalf("%d taken and %d aside of %d", len(taken), len(aside), len(in))
		}
		signed := map[string]bool{}
		for _, f := range taken {
			signed[f.Key] = true
			if m, met := known["j-1"]; met && len(m.Keys) > 0 && f.Key != "k-1" && m.Files[f.Brief.HandIn] != f.Digest {
				t.Fatalf("%s is taken, signed by %q", f.Path, f.Key)
			}
		}
		if known["j-1"].Keys == nil && signed["k-1"] && signed["k-2"] {
			t.Fatal("two keys stand for one journal")
		}
	})
}

// In one folder, with nothing remembered, the true ones keep their place: the one that was signed, and the one that was there first.
func TestAFolderSpeaksForItself(t *testing.T) {
	for name, tt := range map[string]struct {
		in    []exchange.Found
		taken []string
		aside []exchange.Aside
	}{
		"a stolen id": {
			[]exchange.Found{from("a", "bens", 999999999, "Ben", "", "d-2"), from("b", "h-1", 1, "Lotte", "", "d-1")}, []string{"b"},
			[]exchange.Aside{{Path: "a", Why: exchange.Differs, Differs: []exchange.Difference{exchange.OtherName, exchange.FarNumber}}},
		},
		"a signed one is nobody's copy": {
			[]exchange.Found{from("a", "h-1", 1, "Lotte", "", "d-2"), from("b", "h-1", 1, "Lotte", "k-1", "d-1")}, []string{"b"},
			[]exchange.Aside{{Path: "a", Why: exchange.Altered, For: "b", Differs: []exchange.Difference{exchange.OtherBytes}}},
		},
		"a later unsigned one beside a signed one": {
			[]exchange.Found{from("a", "h-1", 1, "Lotte", "k-1", "d-1"), from("b", "h-2", 2, "Lotte", "", "d-2")}, []string{"a"},
			[]exchange.Aside{{Path: "b", Why: exchange.Differs, Differs: []exchange.Difference{exchange.NotSigned}}},
		},
		"a copy of the same": {
			[]exchange.Found{from("a", "h-1", 1, "Lotte", "k-1", "d-1"), from("a (1)", "h-1", 1, "Lotte", "k-1", "d-1")}, []string{"a"},
			[]exchange.Aside{{Path: "a (1)", Why: exchange.SameFile, For: "a"}},
		},
	} {
		taken, aside := exchange.SortOut(tt.in, nil)
		var paths []string
		for _, f := range taken {
			paths = append(paths, f.Path)
		}
		for i := range aside {
			aside[i].Brief = (*journal.Brief)(nil)
		}
		if diff := cmp.Diff(tt.taken, paths) + cmp.Diff(tt.aside, aside); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// Of two unsigned files with one id nobody can tell which was first. So both are said to be in doubt, whichever is shown.
func TestWhatNobodyCanTellIsSaidOfBoth(t *testing.T) {
	taken, aside := exchange.SortOut([]exchange.Found{from("b", "h-1", 1, "Lotte", "", "d-2"), from("aa", "h-1", 1, "Lotte", "", "d-1")}, nil)
	both := []exchange.Difference{exchange.OtherBytes}
	if len(taken) != 1 || taken[0].Path != "b" || !slices.Equal(taken[0].Differs, both) {
		t.Errorf("taken is %+v", taken)
	}
	if len(aside) != 1 || aside[0].Why != exchange.Altered || aside[0].For != "b" || !slices.Equal(aside[0].Differs, both) {
		t.Errorf("aside lies %+v", aside)
	}
}

// Of two hand-ins with one id, a digest tells whether they are one, wherever they differ; what a mail program does to a file makes no
// other of it.
func TestADigestNamesAllOfAHandIn(t *testing.T) {
	named := func(b []byte) string {
		t.Helper()
		var d exchange.Reader
		doc, err := d.Decode(b)
		if err != nil {
			t.Fatal(err)
		}
		name := d.Found("a", doc.(*exchange.HandIn)).Digest
		doc, err = d.Decode(b)
		if again := d.Found("a", doc.(*exchange.HandIn)).Digest; err != nil || again != name {
			t.Errorf("it is named %s when it is read again, %v", again, err)
		}
		return name
	}
	h := handIn(t, choice(), source(3))
	b := written(t, h)
	name := named(b)
	for _, way := range [][]byte{append([]byte("\xef\xbb\xbf"), b...), b[:len(b)-1], append(b[:len(b)-1:len(b)-1], "\r\n"...)} {
		if named(way) != name {
			t.Error("on its way it got another name")
		}
	}
	for what, change := range map[string]func(*exchange.HandIn){
		"the student":         func(h *exchange.HandIn) { h.Student += "x" },
		"a reason to choose":  func(h *exchange.HandIn) { h.Entries[0].Why += "x" },
		"a week":              func(h *exchange.HandIn) { h.Entries[0].When.Week++ },
		"a reason of a level": func(h *exchange.HandIn) { h.Estimates[0].Claims[0].Reason += "x" },
		"the rubric": func(h *exchange.HandIn) {
			r := *h.Rubric
			r.Version++
			h.Rubric = &r
		},
	} {
		h := handIn(t, choice(), source(3))
		change(h)
		if named(written(t, h)) == name {
			t.Errorf("with %s changed it keeps its name", what)
		}
	}
}
