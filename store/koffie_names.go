package store

import (
	"archive/zip"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"

	"koffiemoment/journal/exchange"
	"koffiemoment/store/platform"
)

// memberName gives a member's name as whoever packed it saw it. Windows wrote names in its old page of the west and said nothing about it,
// macOS writes UTF-8 and says nothing about that either, with its accents apart from their letters.
func memberName(f *zip.File) string {
	name := f.Name
	if !utf8.ValidString(name) {
		name, _ = charmap.CodePage850.NewDecoder().String(name) // every byte stands for a letter there
	}
	return norm.NFC.String(name)
}

// isPlainPath says whether a name in an archive stays below it on every system, leads to a file and can be shown as it is.
func isPlainPath(name string) bool {
	return platform.Outside(name) == "" && !strings.ContainsFunc(name, unicode.IsControl)
}

// noise tells what nobody handed in, by a path with slashes. A text that a student wrote on the platform itself is no noise: it is not
// read here, so it has to be counted.
func noise(name string) bool {
	base := path.Base(name)
	growing := strings.HasPrefix(base, ".") && strings.HasSuffix(base, tempSuffix)
	return growing || base != "onlinetext.html" && platform.Noise(name)
}

// belowTheirs gives paths as they go on from the folder that all of them are in: what a lecturer chose is at least that.
func belowTheirs(paths []string) []string {
	below := slices.Clone(paths)
	for len(below) > 1 {
		first, _, found := strings.Cut(below[0], "/")
		if !found || slices.ContainsFunc(below, func(p string) bool { return !strings.HasPrefix(p, first+"/") }) {
			break
		}
		for i := range below {
			below[i] = below[i][len(first)+1:]
		}
	}
	return below
}

// allege says of each file that was not read and says nothing itself whom the names of its folders and of the file speak of.
func allege(found []exchange.Found) {
	paths := make([]string, len(found))
	for i := range found {
		paths[i] = filepath.ToSlash(found[i].Path)
	}
	download := platform.Recognise(belowTheirs(paths))
	for i := range found {
		f := &found[i]
		if f.Brief == nil && f.Kind == "" && f.Alleged.Name == "" {
			f.Alleged = exchange.Alleged{Name: download.Student(paths[i]), ByPath: true}
		}
	}
}
