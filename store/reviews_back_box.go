package store

import (
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/store/platform"
)

// box is where the answers to one download go, and under which names.
type box struct {
	download platform.Download
	archive  bool
	top, in  string         // the folder that is there or is made as a whole, and the box below it
	name     string         // of the zip
	rel      map[int]string // by place in the cohort: the path in the download
	back     map[int]string // and in what is sent
	bare     map[int]bool
}

// boxes are those of a cohort.
type boxes struct {
	all []*box
	of  map[int]*box // by place in the cohort
}

// boxes parts a cohort into the downloads that it came in. All of it counts for the names, answered now or not: the
// name of an answer must not change with how many go out.
func (out *Outgoing) boxes(cohort *Cohort) boxes {
	found := boxes{of: map[int]*box{}}
	roots := map[string]*box{}
	for at := range cohort.Taken {
		root, rel, archive := out.root(cohort.Taken[at].Path)
		b := roots[root]
		if b == nil {
			b = out.box(root, archive, found.all)
			roots[root], found.all = b, append(found.all, b)
		}
		b.rel[at], found.of[at] = rel, b
	}
	aside := map[string][]string{}
	for i := range cohort.Aside {
		root, rel, _ := out.root(cohort.Aside[i].Path)
		aside[root] = append(aside[root], rel)
	}
	for root, b := range roots {
		paths := aside[root]
		for _, rel := range b.rel {
			paths = append(paths, rel)
		}
		b.download = platform.Recognise(paths)
		b.names(cohort)
	}
	return found
}

// root gives the folder or the archive that a path came with, and the path in there.
func (out *Outgoing) root(path string) (root, rel string, archive bool) {
	if root, rel, archive = intoArchive(path); archive {
		return root, rel, true
	}
	root, rel = filepath.Dir(path), filepath.Base(path)
	for _, from := range out.From {
		if longer, inside := relTo(from, path); inside && len(longer) > len(rel) {
			root, rel = from, longer
		}
	}
	return filepath.Clean(root), rel, false
}

// box makes one for a download. That of the folder that was chosen first is the whole; an archive may have others beside
// it, and so may any other folder.
func (out *Outgoing) box(root string, archive bool, others []*box) *box {
	b := &box{archive: archive, rel: map[int]string{}, back: map[int]string{}, bare: map[int]bool{}}
	b.top = out.Folder
	if whole, err := filepath.Abs(root); err == nil {
		root = whole
	}
	name := strings.TrimSuffix(filepath.Base(root), ".zip")
	if platform.Unsafe(name) != "" {
		name = answersFolder
	}
	b.name = name + "-" + answersFolder + ".zip"
	from := root
	if len(out.From) > 0 {
		from = out.From[0]
	}
	usual := AnswersFolder(from)
	if b.top == "" || same(b.top, usual) {
		b.top, b.in = filepath.Dir(usual), answersFolder
	}
	taken := func(in string) bool {
		return slices.ContainsFunc(others, func(o *box) bool { return strings.EqualFold(o.in, in) })
	}
	if archive || !same(root, filepath.Dir(usual)) || taken(b.in) {
		below := path.Join(b.in, name)
		for b.in = below; taken(b.in); {
			below += "-2"
			b.in = below
		}
	}
	return b
}

func (b *box) send() string { return filepath.Join(b.top, filepath.FromSlash(b.in), sendFolder) }

// names gives each answer its own. Those of two students that would be one are told apart by their journals, as Windows
// compares names.
func (b *box) names(cohort *Cohort) {
	count := map[string]int{}
	for at, rel := range b.rel {
		brief, student := cohort.Taken[at].Brief, ""
		if brief.Seal == "" && brief.Student != "" { // what came sealed has a name that tells nobody who wrote it
			student = strings.Trim(plainName(brief.Student)+"-"+plainName(brief.StageName), "-")
		}
		back, mirrored := b.download.Back(rel, student)
		b.back[at], b.bare[at] = back, !mirrored
		count[strings.ToLower(back)]++
	}
	given := map[string]bool{}
	for at := range cohort.Taken { // in the order of paths, so that a name is the same each time
		back, ours := b.back[at]
		if !ours {
			continue
		}
		ext := path.Ext(back)
		stem := strings.TrimSuffix(back, ext)
		if count[strings.ToLower(back)] > 1 {
			stem = fmt.Sprintf("%s-%.8s", stem, cohort.Taken[at].Brief.Journal)
		}
		back = stem + ext
		for n := 2; given[strings.ToLower(back)]; n++ {
			back = fmt.Sprintf("%s-%d%s", stem, n, ext)
		}
		b.back[at] = back
		given[strings.ToLower(back)] = true
	}
}

// place gives what puts an answer where the platform looks for it. The last one about the same leaves what is sent, and
// so does what stands in the way under a name that a platform knows a student by.
func (b *box) place(back string) placing {
	return func(_ string, last *journal.Answered, write func(io.Writer) error) (file string, undo func() error, err error) {
		if err := os.MkdirAll(b.top, 0o700); err != nil {
			return "", nil, err
		}
		folder, err := folderFor(b.top, path.Join(b.in, sendFolder, path.Dir(back)))
		if err != nil {
			return "", nil, err
		}
		name := path.Base(back)
		var moved []retired
		err = throughTemp(folder, ".koffiemoment", write, func(temp string) (err error) {
			if moved, err = b.retire(last, filepath.Join(folder, name)); err == nil {
				file, err = placeFile(temp, folder, name)
			}
			return err
		})
		if err != nil {
			return "", nil, errors.Join(err, putBack(moved))
		}
		return file, func() error { return errors.Join(remove(file), putBack(moved)) }, nil
	}
}

// retired is a file that lies elsewhere now.
type retired struct{ was, is string }

// retire moves out of what is sent what a new answer replaces. What an error leaves moved is given with it.
func (b *box) retire(last *journal.Answered, file string) (moved []retired, err error) {
	old := []retired{}
	if last != nil {
		if rel, inside := relTo(b.send(), last.File); inside {
			stem := strings.TrimSuffix(rel, path.Ext(rel))
			old = append(old, retired{last.File, fmt.Sprintf("%s-%d%s", stem, last.Number, path.Ext(rel))})
		}
	}
	if rel, inside := relTo(b.send(), file); inside && b.download.Zip() && (last == nil || !same(last.File, file)) {
		old = append(old, retired{file, rel})
	}
	for _, o := range old {
		if _, err := os.Lstat(o.was); err != nil {
			continue // its lecturer took it away
		}
		folder, err := folderFor(b.top, path.Join(b.in, oldFolder, path.Dir(o.is)))
		if err != nil {
			return moved, err
		}
		is, err := placeFile(o.was, folder, path.Base(o.is))
		if err == nil {
			err = removeIfThere(o.was)
		}
		if err != nil {
			return moved, err
		}
		moved = append(moved, retired{o.was, is})
	}
	return moved, nil
}

// same says that two paths are one, however they are written.
func same(one, other string) bool {
	one, err := filepath.Abs(one)
	if err != nil {
		return false
	}
	other, err = filepath.Abs(other)
	return err == nil && one == other
}

func putBack(moved []retired) (err error) {
	for _, m := range moved {
		if failed := linkFile(m.is, m.was); failed != nil {
			err = errors.Join(err, failed)
			continue
		}
		err = errors.Join(err, removeIfThere(m.is))
	}
	return err
}

// close writes the list and the zip, over those of before.
func (b *box) close(rows []Recipient, list func(io.Writer, []Recipient) error) Box {
	done := Box{Layout: b.download.Layout, Send: b.send(), Warns: b.download.Warns()}
	unsent := slices.DeleteFunc(slices.Clone(rows), func(r Recipient) bool { return r.File == "" || !r.Sent.IsZero() })
	done.Answers = len(unsent)
	if !slices.ContainsFunc(rows, func(r Recipient) bool { return r.File != "" }) {
		return done // nothing was ever written
	}
	folder, err := folderFor(b.top, b.in)
	if err != nil {
		done.Err = fmt.Errorf("%w: %w", ErrNotWritten, err)
		return done
	}
	over := func(name string, write func(io.Writer) error) string {
		at := filepath.Join(folder, name)
		err := throughTemp(folder, ".koffiemoment", write, func(temp string) error { return replaceFile(temp, at) })
		if err != nil {
			done.Err = errors.Join(done.Err, fmt.Errorf("%w: %w", ErrNotWritten, diskError(err)))
			return ""
		}
		return at
	}
	if list != nil {
		done.List = over(listName, func(w io.Writer) error { return list(w, rows) })
	}
	if len(unsent) > 0 && (b.archive || b.download.Zip()) {
		done.Zip = over(b.name, func(w io.Writer) error { return b.zip(w, unsent) })
	}
	return done
}

// zip holds the same bytes whenever the same answers go: names in order, and times of the answers. Names that are no
// ASCII carry the flag that they are UTF-8.
func (b *box) zip(w io.Writer, rows []Recipient) error {
	rows = slices.SortedFunc(slices.Values(rows), func(x, y Recipient) int { return strings.Compare(x.File, y.File) })
	out := zip.NewWriter(w)
	for _, row := range rows {
		in, err := OpenKoffie(filepath.Join(b.send(), filepath.FromSlash(row.File)))
		if err != nil {
			return err
		}
		to, err := out.CreateHeader(&zip.FileHeader{Name: row.File, Method: zip.Deflate, Modified: row.Written.UTC()})
		if err == nil {
			_, err = io.Copy(to, in)
		}
		if err = errors.Join(err, in.Close()); err != nil {
			return err
		}
	}
	return out.Close()
}
