package exchange

import (
	"cmp"
	"slices"
	"strings"

	"koffiemoment/journal"
)

// Found is what came of reading one file of a folder. A hand-in has a Brief, and what tells whom it is from; of a file that was not read
// it says why.
type Found struct {
	Path      string
	Kind      Kind
	Brief     *journal.Brief
	Key       string       // that signed it; empty for none
	Recipient string       // that its answer is sealed for
	Digest    string       // of its canonical bytes
	Differs   []Difference // from what is remembered, though it is taken; set by SortOut
	Refusal   *Refusal
	Err       error // of the file system
}

// Why says why a file is not taken for review.
type Why string

// The reasons.
const (
	SameFile   Why = "same-file"  // the same hand-in lies in another file, too
	Superseded Why = "superseded" // a later hand-in of the same part of the journal is there
	Diverged   Why = "diverged"   // another hand-in of the same part has the same number, as when a backup was restored elsewhere
	Differs    Why = "differs"    // who wrote it is in doubt: the student is to be asked
	Altered    Why = "altered"    // it has the id of another hand-in, and says something else
	IsAnswer   Why = "answer"     // it is no hand-in but an answer
	NeedsKey   Why = "needs-key"  // it is sealed, and none of the keys at hand opens it
	Refused    Why = "refused"    // it is damaged, or something else
	Unreadable Why = "unreadable" // the file itself could not be read
)

// Whys gives every reason there is, so that a catalog can be checked to have a text for each.
func Whys() []Why {
	return []Why{SameFile, Superseded, Diverged, Differs, Altered, IsAnswer, NeedsKey, Refused, Unreadable}
}

// Aside is a file that is not taken.
type Aside struct {
	Path    string
	Why     Why
	For     string         // the file that is taken in its place, if one is
	Brief   *journal.Brief // for Differs and Altered: what it says of itself
	Differs []Difference   // for these too
	Refusal *Refusal       // for NeedsKey and Refused
	Err     error          // for Unreadable
}

// SortOut takes one hand-in of each part of a journal: the one with the highest number. Of several with that number it takes the
// one made in the latest week, with the most entries, whose id comes first, or whose path is shorter or comes first. What differs from
// what is remembered of its journal, or from what the other files of it say, takes nobody's place. Both lists are in the order of the
// paths, which must all be different, and the same whatever the order of found.
func SortOut(found []Found, known map[string]Remembered) (taken []Found, aside []Aside) {
	found = slices.SortedFunc(slices.Values(found), func(a, b Found) int { return strings.Compare(a.Path, b.Path) })
	ofJournal := map[string][]*Found{}
	for i := range found {
		if f := &found[i]; f.unfit() == "" {
			ofJournal[f.Brief.Journal] = append(ofJournal[f.Brief.Journal], f)
		}
	}
	doubts := map[*Found]doubt{}
	for id, files := range ofJournal {
		m := known[id]
		m.sort(files, doubts)
	}
	best := map[journal.Part]*Found{}
	for i := range found {
		f := &found[i]
		if _, doubted := doubts[f]; f.unfit() != "" || doubted {
			continue
		}
		if first := best[f.Brief.Part()]; first == nil || f.before(first) {
			best[f.Brief.Part()] = f
		}
	}
	for i := range found {
		f := &found[i]
		out := Aside{Path: f.Path, Why: f.unfit(), Refusal: f.Refusal, Err: f.Err}
		if d, doubted := doubts[f]; doubted {
			out.Why, out.For, out.Brief, out.Differs = d.why, d.instead, f.Brief, d.differs
		} else if out.Why == "" {
			first := best[f.Brief.Part()]
			if f == first {
				taken = append(taken, *f)
				continue
			}
			out.Why, out.For = f.behind(first), first.Path
		}
		aside = append(aside, out)
	}
	return taken, aside
}

// doubt is why a hand-in may not be from whom it says.
type doubt struct {
	why     Why
	instead string // the path of the hand-in that has its id
	differs []Difference
}

// sort weighs the files of one journal, each beside what is remembered and the files before it. Those that a key vouches for come
// first, so that in one folder too a signed one is nobody's copy; then those with the lower number, which were there before the others.
func (m *Remembered) sort(files []*Found, doubts map[*Found]doubt) {
	rank := map[*Found]int{}
	for _, f := range files {
		rank[f] = m.rank(f)
	}
	slices.SortFunc(files, func(a, b *Found) int {
		return cmp.Or(rank[a]-rank[b], cmp.Compare(a.Brief.Number, b.Brief.Number), cmp.Compare(a.Brief.Week, b.Brief.Week),
			cmp.Compare(len(a.Path), len(b.Path)), strings.Compare(a.Path, b.Path))
	})
	first := map[string]*Found{} // by id
	for _, f := range files {
		f.Differs = nil
		of := f.Origin()
		ok, differs := m.Weigh(of)
		same := first[of.ID]
		switch {
		case ok:
			m.Keep(of)
			if f.Differs = differs; same == nil {
				first[of.ID] = f
			}
		case slices.Contains(differs, OtherBytes):
			d := doubt{why: Altered, differs: differs}
			if same != nil {
				if d.instead = same.Path; rank[same] == unsigned && !slices.Contains(same.Differs, OtherBytes) {
					same.Differs = append(slices.Clip(same.Differs), OtherBytes) // nobody can tell which of the two was first
				}
			}
			doubts[f] = d
		default:
			doubts[f] = doubt{why: Differs, differs: differs}
		}
	}
}

const unsigned = 3

// rank says how sure it is that f is of the journal that is remembered: it was taken before, its key is known, or a key signed it.
func (m *Remembered) rank(f *Found) int {
	digest, before := m.Files[f.Brief.HandIn]
	switch {
	case before && digest == f.Digest:
		return 0
	case f.Key != "" && slices.Contains(m.Keys, f.Key):
		return 1
	case f.Key != "":
		return 2
	}
	return unsigned
}

// unfit says why f is no hand-in that can be reviewed, if it is not.
func (f *Found) unfit() Why {
	switch {
	case f.Err != nil:
		return Unreadable
	case f.Refusal != nil && (f.Refusal.Code == Sealed || f.Refusal.Code == WrongKey):
		return NeedsKey
	case f.Refusal != nil:
		return Refused
	case f.Brief == nil:
		return IsAnswer
	}
	return ""
}

// before says whether f is taken rather than other, of the same part of a journal. Of files of one hand-in it is the one with the shorter
// path: copies are called longer.
func (f *Found) before(other *Found) bool {
	a, b := f.Brief, other.Brief
	return cmp.Or(cmp.Compare(b.Number, a.Number), cmp.Compare(b.Week, a.Week), cmp.Compare(len(b.Entries), len(a.Entries)),
		strings.Compare(a.HandIn, b.HandIn), cmp.Compare(len(f.Path), len(other.Path))) < 0
}

// behind says why first is taken rather than f.
func (f *Found) behind(first *Found) Why {
	switch {
	case f.Brief.Number < first.Brief.Number:
		return Superseded
	case f.Brief.HandIn != first.Brief.HandIn:
		return Diverged
	}
	return SameFile
}
