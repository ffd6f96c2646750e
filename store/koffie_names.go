package store

import (
	"archive/zip"
	"io/fs"
	"path"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"
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

// isPlainPath says whether a name in an archive stays below it on every system, and can be shown as it is: what one system takes for a
// letter leads out of the folder on another, and answers go back under the same names.
func isPlainPath(name string) bool {
	drive := len(name) > 1 && name[1] == ':'
	if !fs.ValidPath(name) || drive || strings.ContainsRune(name, '\\') || strings.ContainsFunc(name, unicode.IsControl) {
		return false
	}
	for part := range strings.SplitSeq(name, "/") {
		if isDevice(part) {
			return false
		}
	}
	return true
}

// isDevice knows the names that are no files on Windows, whatever comes after their point.
func isDevice(part string) bool {
	stem, _, _ := strings.Cut(strings.ToUpper(part), ".")
	switch stem = strings.TrimRight(stem, " "); stem {
	case "CON", "PRN", "AUX", "NUL":
		return true
	}
	return len(stem) == 4 && (strings.HasPrefix(stem, "COM") || strings.HasPrefix(stem, "LPT")) && '1' <= stem[3] && stem[3] <= '9'
}

// noise tells what nobody handed in, by a path with slashes: what systems leave in folders and archives, and what a platform writes about
// a hand-in beside it.
func noise(name string) bool {
	base := path.Base(name)
	switch strings.ToLower(base) {
	case ".ds_store", "desktop.ini", "thumbs.db", "index.html":
		return true
	}
	return strings.HasPrefix(base, "._") || strings.HasPrefix(base, "~") || strings.HasPrefix(base, ".") && strings.HasSuffix(base, tempSuffix) ||
		base == "__MACOSX" || strings.HasPrefix(name, "__MACOSX/") || strings.Contains(name, "/__MACOSX/") || isReceipt(base)
}

// isReceipt tells what Blackboard writes about an attempt: named as the attempt's files are, up to its time.
func isReceipt(base string) bool {
	const shape = "_0000-00-00-00-00-00.txt"
	if len(base) < len(shape) {
		return false
	}
	for i, c := range []byte(base[len(base)-len(shape):]) {
		digit := '0' <= c && c <= '9'
		if shape[i] == '0' && !digit || shape[i] != '0' && c != shape[i] {
			return false
		}
	}
	return true
}
