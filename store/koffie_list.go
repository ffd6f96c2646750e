package store

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

const koffieExt = ".koffie"

// Koffie is a file as a listing met it. Two listings are equal (slices.Equal) while no file of them came, went, or has
// another size or time, so that a folder can be watched without reading what is in it.
type Koffie struct {
	Path  string
	Stamp Stamp
}

// Stamp tells a file from what it is after a change. It is the zero Stamp where no file can be seen. The size stands
// beside the time because a program that syncs or unpacks may give a new file the time of an old one. Of two with
// the same size and time it tells nothing: that a file is another one is for the system to say, as Document.Stands asks.
type Stamp struct{ size, changed int64 }

// StampOf gives the stamp of the file at a path. Of a link it is the link's own: what that leads to is never read.
func StampOf(path string) Stamp {
	info, err := os.Lstat(path)
	if err != nil {
		return Stamp{}
	}
	return stampOf(info)
}

func stampOf(info fs.FileInfo) Stamp { return Stamp{info.Size(), info.ModTime().UnixNano()} }

// IsKoffie says whether a file is named as a .koffie file.
func IsKoffie(path string) bool { return strings.EqualFold(filepath.Ext(path), koffieExt) }

// Koffies lists files, and the .koffie files directly in folders, in the order asked for and those of a folder by name.
// Each is listed once, however many of the paths lead to it by name: named beside its folder, it would else be set
// aside as a copy of itself. A .koffie file that is not there is listed too, so that reading it tells; for anything
// else, as for a folder, an error of the file system is returned.
func Koffies(from ...string) (files []Koffie, err error) {
	seen := map[string]bool{}
	for _, asked := range from {
		paths, err := koffiesAt(asked)
		if err != nil {
			return nil, fmt.Errorf("list koffie files: %w", err)
		}
		for _, path := range paths {
			whole, err := filepath.Abs(path)
			if err != nil { // the working folder is gone: the same name twice is still the same file
				whole = path
			}
			if !seen[whole] {
				seen[whole] = true
				files = append(files, Koffie{path, StampOf(path)})
			}
		}
	}
	return files, nil
}

// koffiesAt gives what one of the paths asked for stands for.
func koffiesAt(path string) ([]string, error) {
	info, err := os.Stat(path) // through a link, as shortcuts to a shared folder are; a link to a file is refused when it is opened
	switch {
	case err == nil && info.IsDir():
		return koffiesIn(path)
	case err != nil && !IsKoffie(path):
		return nil, err
	}
	return []string{filepath.Clean(path)}, nil
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

// Paths gives the paths of files, as ReadCohort takes them.
func Paths(files []Koffie) []string {
	paths := make([]string, len(files))
	for i := range files {
		paths[i] = files[i].Path
	}
	return paths
}
