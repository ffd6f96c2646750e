package store

import (
	"cmp"
	"errors"
	"path/filepath"
	"slices"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

// parcel is one file that may be read, and how large it is once it is.
type parcel struct {
	Koffie
	size    int64
	archive *archive // nil for a file by itself
}

// unpack puts the members of each archive in its place, and marks what is beyond the bounds of a cohort. It opens no member.
func (job *reading) unpack(files []Koffie) []Koffie {
	var all []parcel
	for _, file := range files {
		if file.Skip != "" || !IsArchive(file.Path) {
			all = append(all, parcel{Koffie: file, size: file.Stamp.size})
			continue
		}
		all = append(all, job.unpacked(file)...)
	}
	job.bound(all)
	left := make([]Koffie, 0, min(len(all), maxFiles))
	for i := range all {
		if len(left) == maxFiles && len(files) < len(all) { // a listing of files by themselves is bounded already
			return append(left, Koffie{Path: filepath.Dir(all[i].Path), Skip: exchange.TooMuch})
		}
		left = append(left, all[i].Koffie)
	}
	return left
}

// unpacked gives what stands in an archive. One that gives nothing stands for itself: it may be a file of ours under such a name, and is
// told what is wrong with it when it is read.
func (job *reading) unpacked(file Koffie) []parcel {
	a := job.archives.at(file.Path)
	if out := new(LeftOutError); errors.As(a.err, &out) && out.Why == exchange.TooMuch {
		file.Skip = out.Why
	}
	if a.err != nil {
		return []parcel{{Koffie: file, size: file.Stamp.size}}
	}
	all := make([]parcel, len(a.members))
	for i, m := range a.members {
		all[i] = parcel{Koffie{filepath.Join(file.Path, filepath.FromSlash(m.name)), file.Stamp, m.why}, int64(min(m.zip.UncompressedSize64, 1<<62)), a}
		if m.why == exchange.BadName { // to join such a name would lead elsewhere
			all[i].Path = file.Path + string(filepath.Separator) + journal.Line(m.name)
		}
	}
	return all
}

// bound marks what is beyond the bytes of a cohort, or more than an archive of its size can honestly hold. The largest are left out first,
// so that one that is far too large takes nobody else's place.
func (job *reading) bound(all []parcel) {
	bySize := make([]*parcel, len(all))
	for i := range all {
		bySize[i] = &all[i]
	}
	slices.SortStableFunc(bySize, func(a, b *parcel) int { return cmp.Compare(a.size, b.size) })
	job.over = map[string]bool{}
	sum, within := int64(0), map[*archive]int64{}
	for _, p := range bySize {
		if p.Skip != "" || p.size > exchange.MaxSize {
			continue
		}
		sum += p.size
		within[p.archive] += p.size
		if sum > maxUnpacked || p.archive != nil && within[p.archive] > maxRatio*p.archive.info.Size() {
			job.over[p.Path] = true
		}
	}
}
