package exchange

import (
	"cmp"
	"slices"
	"strings"

	"koffiemoment/journal"
)

// Found is what came of reading one file of a folder. A hand-in has a Brief; of a file that was not read it says why.
type Found struct {
	Path    string
	Kind    Kind
	Brief   *journal.Brief
	Why     Why // it was passed over without being read
	Refusal *Refusal
	Err     error // of the file system
	Alleged Alleged
}

// Alleged is whom a file that was not read speaks of, as far as anybody can tell without reading it: nothing of it was checked.
type Alleged struct {
	Name   string
	ByPath bool // the names of the file and of its folders say so, and not the file
}

// Why says why a file is not taken for review.
type Why string

// The reasons.
const (
	SameFile   Why = "same-file"  // the same hand-in lies in another file, too
	Superseded Why = "superseded" // a later hand-in of the same part of the journal is there
	Diverged   Why = "diverged"   // another hand-in of the same part has the same number, as when a backup was restored elsewhere
	IsAnswer   Why = "answer"     // it is no hand-in but an answer
	NeedsKey   Why = "needs-key"  // it is sealed, and none of the keys at hand opens it
	Refused    Why = "refused"    // it is damaged, or something else
	Unreadable Why = "unreadable" // the file itself could not be read
)

// The reasons to pass something over before anybody looks inside.
const (
	OtherFile     Why = "other-file"     // nothing in it or in its name is of a .koffie file
	ClosedFolder  Why = "closed-folder"  // a folder that could not be opened
	TooDeep       Why = "too-deep"       // a folder in more folders than are looked into, or a hidden one
	TooMuch       Why = "too-much"       // more files, or more bytes, than are read for one cohort
	BadArchive    Why = "bad-archive"    // a zip archive that is damaged, or a file in one
	LockedArchive Why = "locked-archive" // a file in a zip archive that has a password
	OtherArchive  Why = "other-archive"  // an archive in an archive, or one of another kind than zip
	BadName       Why = "bad-name"       // a name in an archive that leads out of it, is no file's, or stands twice
)

// Whys gives every reason there is, so that a catalog can be checked to have a text for each.
func Whys() []Why {
	return []Why{SameFile, Superseded, Diverged, IsAnswer, NeedsKey, Refused, Unreadable,
		OtherFile, ClosedFolder, TooDeep, TooMuch, BadArchive, LockedArchive, OtherArchive, BadName}
}

// Aside is a file that is not taken.
type Aside struct {
	Path    string
	Why     Why
	For     string   // the file that is taken in its place, if one is
	Refusal *Refusal // for NeedsKey and Refused
	Err     error    // for Unreadable
	Alleged Alleged  // for NeedsKey, Refused and Unreadable
	Count   int      // for OtherFile: how many there are; Path is the folder that all of them lie in, from two on
}

// MayBeHandIn says that a student's work may be in what was set aside, which is then in nothing that was taken.
func (a *Aside) MayBeHandIn() bool { return a.For == "" && a.Why != IsAnswer && a.Why != OtherFile }

// SortOut takes one hand-in of each part of a journal: the one with the highest number. Of several with that number it takes the
// one made in the latest week, with the most entries, whose id comes first, or whose path is shorter or comes first. Both lists are
// in the order of the paths, which must all be different, and the same whatever the order of found. Other files are set aside as one,
// last of all: they are counted, and none of them is about a student.
func SortOut(found []Found) (taken []Found, aside []Aside) {
	found = slices.SortedFunc(slices.Values(found), func(a, b Found) int { return strings.Compare(a.Path, b.Path) })
	best := map[journal.Part]*Found{}
	others := Aside{Why: OtherFile}
	for i := range found {
		f := &found[i]
		if f.Why == OtherFile {
			others.join(f.Path)
		}
		if f.unfit() == "" && (best[f.Brief.Part()] == nil || f.before(best[f.Brief.Part()])) {
			best[f.Brief.Part()] = f
		}
	}
	for i := range found {
		f := &found[i]
		why, place := f.unfit(), ""
		if why == OtherFile {
			continue
		}
		if why == "" {
			first := best[f.Brief.Part()]
			if f == first {
				taken = append(taken, *f)
				continue
			}
			why, place = f.behind(first), first.Path
		}
		aside = append(aside, Aside{Path: f.Path, Why: why, For: place, Refusal: f.Refusal, Err: f.Err, Alleged: f.Alleged})
	}
	if others.Count > 0 {
		aside = append(aside, others)
	}
	return taken, aside
}

// join counts one more file in a.
func (a *Aside) join(path string) {
	if a.Count++; a.Count == 1 {
		a.Path = path
		return
	}
	same := 0
	for same < len(a.Path) && same < len(path) && a.Path[same] == path[same] {
		same++
	}
	if same == len(a.Path) && same < len(path) && isSeparator(path[same]) {
		return
	}
	for same > 0 && !isSeparator(path[same-1]) {
		same--
	}
	a.Path = path[:max(same-1, min(same, 1))] // of the root its stroke is all there is
}

func isSeparator(c byte) bool { return c == '/' || c == '\\' }

// unfit says why f is no hand-in that can be reviewed, if it is not.
func (f *Found) unfit() Why {
	switch {
	case f.Why != "":
		return f.Why
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
