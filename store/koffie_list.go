package store

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"koffiemoment/journal/exchange"
)

const koffieExt = ".koffie"

// The bounds of what is looked at for one cohort: above the largest year of a college, and little enough to wait for.
const (
	maxFiles   = 5000
	maxFolders = 5000
	maxDepth   = 8
)

// Koffie is a file as a listing met it. Two listings are equal (slices.Equal) while no file of them came, went, or has
// another size or time, so that a folder can be watched without reading what is in it.
type Koffie struct {
	Path  string
	Stamp Stamp
	Skip  exchange.Why // why it is passed over, as a folder too deep is; empty for what is to be read
}

// Stamp tells a file from what it is after a change. It is the zero Stamp where no file can be seen. The size stands
// beside the time because a program that syncs or unpacks may give a new file the time of an old one. Of two with
// the same size and time it tells nothing: that a file is another one is for the system to say, as Document.Stands asks.
type Stamp struct{ size, changed int64 }

// StampOf gives the stamp of the file at a path, of one in an archive that of the archive. Of a link it is the link's own: what that
// leads to is never read.
func StampOf(path string) Stamp {
	info, err := onDisk(path)
	if err != nil {
		return Stamp{}
	}
	return stampOf(info)
}

func stampOf(info fs.FileInfo) Stamp { return Stamp{info.Size(), info.ModTime().UnixNano()} }

// IsKoffie says whether a file is named as a .koffie file.
func IsKoffie(path string) bool { return strings.EqualFold(filepath.Ext(path), koffieExt) }

// WasKoffie says whether a file is named as one that was a .koffie file before a mail program, a browser or a platform took
// it. What is in it decides; a name is only what there is to choose by.
func WasKoffie(path string) bool {
	name := strings.ToLower(filepath.Base(path))
	ext := filepath.Ext(name)
	return strings.Contains(name, koffieExt) || ext == ".age" || ext == ".dangerous"
}

// Koffies lists files, and all that lies in folders and the folders in them, in the order asked for and those of a folder by name.
// What a name says is no reason to leave a file out, since platforms and mail programs rename; only what nobody handed in is not
// listed. Each file is listed once, however many of the paths lead to it by name: named beside its folder, it would else be set
// aside as a copy of itself. A .koffie file that is not there is listed too, so that reading it tells; for anything else, as for a
// folder asked for, an error of the file system is returned. What lies too deep, can't be opened or is more than a cohort is listed
// with the reason in its place.
func Koffies(from ...string) ([]Koffie, error) {
	l := &listing{seen: map[string]bool{}}
	for _, asked := range from {
		if err := l.add(asked); err != nil {
			return nil, fmt.Errorf("list koffie files: %w", err)
		}
	}
	return l.files, nil
}

// listing is what was met so far.
type listing struct {
	files         []Koffie
	seen          map[string]bool
	read, folders int
}

// add takes in what one of the paths asked for stands for. It looks through a link there, as shortcuts to a shared folder are; a link to a
// file is refused when it is opened.
func (l *listing) add(asked string) error {
	info, err := os.Stat(asked)
	switch {
	case err == nil && info.IsDir():
		met := len(l.files)
		within, err := l.folder(filepath.Clean(asked), 0, false)
		if !within {
			l.files = slices.Insert(l.files, met, Koffie{Path: filepath.Clean(asked), Skip: exchange.TooMuch})
		}
		return err
	case err != nil && !IsKoffie(asked) && StampOf(asked) == Stamp{}:
		return err
	}
	l.file(Koffie{Path: filepath.Clean(asked), Stamp: StampOf(asked)})
	return nil
}

func (l *listing) file(file Koffie) {
	whole, err := filepath.Abs(file.Path)
	if err != nil { // the working folder is gone: the same name twice is still the same file
		whole = file.Path
	}
	if !l.seen[whole] {
		l.seen[whole] = true
		l.files = append(l.files, file)
	}
}

// folder lists what lies in a folder, but for what this program itself puts into one for answers. It says within while that is no more
// than a cohort has.
func (l *listing) folder(path string, depth int, answers bool) (within bool, err error) {
	entries, within, err := readFolder(path)
	if err != nil {
		return true, err
	}
	for _, item := range entries {
		path := filepath.Join(path, item.Name())
		switch {
		case noise(item.Name()) || answers && isOurs(item):
			continue
		case !item.IsDir():
			if l.read++; l.read > maxFiles {
				return false, nil
			}
			l.file(Koffie{Path: path, Stamp: stampIn(item)})
			continue
		case depth == maxDepth || strings.HasPrefix(item.Name(), "."): // a hidden one is a program's
			l.file(Koffie{Path: path, Skip: exchange.TooDeep})
			continue
		}
		if l.folders++; l.folders > maxFolders {
			return false, nil
		}
		inside, err := l.folder(path, depth+1, answers && depth < 2 || depth == 0 && item.Name() == answersFolder)
		if err != nil {
			l.file(Koffie{Path: path, Skip: exchange.ClosedFolder})
		}
		if !inside {
			return false, nil
		}
	}
	return within, nil
}

// isOurs tells what SendAll and its lecturer put into a folder for answers, and nobody handed in. All else in there is listed: a
// platform may call an assignment so.
func isOurs(item fs.DirEntry) bool {
	name := item.Name()
	if item.IsDir() {
		return name == sendFolder || name == oldFolder
	}
	return strings.EqualFold(filepath.Ext(name), ".csv") || strings.HasSuffix(name, "-"+answersFolder+".zip")
}

// readFolder gives what lies in a folder by name, and within false when that is more than is looked at.
func readFolder(path string) (entries []fs.DirEntry, within bool, err error) {
	folder, err := openFolder(path)
	if err != nil {
		return nil, false, err
	}
	defer folder.Close()
	most := maxFiles + maxFolders
	entries, err = folder.ReadDir(most + 1)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, false, err
	}
	slices.SortFunc(entries, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return entries, len(entries) <= most, nil
}

func stampIn(item fs.DirEntry) Stamp {
	info, err := item.Info()
	if err != nil {
		return Stamp{}
	}
	return stampOf(info)
}

// KoffiesIn gives the paths of all files directly in a folder that are named as .koffie files, by name. It looks at
// none of them, as Koffies does for their stamps: on a folder over a network that takes its time for each. Links and
// folders with such a name are among them, so that they can be refused with a reason. It returns an error of the file
// system.
func KoffiesIn(folder string) ([]string, error) {
	paths, err := koffiesIn(folder)
	if err != nil {
		return nil, fmt.Errorf("list koffie files: %w", err)
	}
	return paths, nil
}

func koffiesIn(folder string) (paths []string, err error) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil, err
	}
	for _, item := range entries {
		name := item.Name()
		notes := strings.HasPrefix(name, "._") // what macOS leaves beside a file on a disk of another system
		if IsKoffie(name) && !notes {
			paths = append(paths, filepath.Join(folder, name))
		}
	}
	return paths, nil
}

// Paths gives the paths of the files that are to be read, as ReadCohort takes them.
func Paths(files []Koffie) (paths []string) {
	for i := range files {
		if files[i].Skip == "" {
			paths = append(paths, files[i].Path)
		}
	}
	return paths
}
