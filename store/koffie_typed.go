package store

import (
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Paths as people give them: typed, or dragged into a window.

// WholePath gives a path as a person typed it from the root on; ~ is the home folder, as in a shell.
func WholePath(typed string) string {
	if rest, found := strings.CutPrefix(typed, "~"); found && (rest == "" || os.IsPathSeparator(rest[0])) {
		if home, err := os.UserHomeDir(); err == nil {
			typed = filepath.Join(home, rest)
		}
	}
	if whole, err := filepath.Abs(typed); err == nil {
		return whole
	}
	return typed
}

// Dragged gives the path that a terminal types when a folder or file is dragged into it.
func Dragged(text string) string {
	path := strings.TrimSpace(text)
	if n := len(path); n > 1 && strings.ContainsRune(`"'`, rune(path[0])) && path[n-1] == path[0] {
		return strings.ReplaceAll(path[1:n-1], `'\''`, "'")
	}
	if runtime.GOOS == "windows" {
		return path
	}
	return unescape(path)
}

// unescape takes away the backslashes that a terminal puts before whatever a shell would not take for a letter of a name.
func unescape(path string) string {
	var b strings.Builder
	for rest := path; rest != ""; {
		before, after, found := strings.Cut(rest, `\`)
		b.WriteString(before)
		if rest = after; !found {
			break
		}
		r, size := utf8.DecodeRuneInString(rest)
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			b.WriteByte('\\')
		}
		b.WriteString(rest[:size])
		rest = rest[size:]
	}
	return b.String()
}

// OnlyFolders says that none of the places is a file: who opens one hand-in has not the class before them.
func OnlyFolders(from []string) bool {
	return !slices.ContainsFunc(from, func(path string) bool {
		info, err := os.Stat(path)
		return err != nil || !info.IsDir()
	})
}

// FolderOf gives the folder that a search for what lies at a path begins in: that of a file or archive, or the folder itself. It is empty where
// the system can't tell.
func FolderOf(path string) string {
	folder, err := filepath.Abs(path)
	switch {
	case err != nil:
		return ""
	case WasKoffie(folder) || IsArchive(folder):
		return filepath.Dir(folder)
	}
	return folder
}

// KoffieName makes a name of a .koffie file that every platform and every disk takes.
func KoffieName(text string) string {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return strings.Join(words, "-") + ".koffie"
}
