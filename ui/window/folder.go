package window

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/adrg/xdg"

	"koffiemoment/journal"
	"koffiemoment/store"
)

// folderMsg brings what a folder holds.
type folderMsg struct {
	path    string
	rows    []pickerRow
	koffies int
	err     error
}

// readFolder reads the folders in a folder, and the files that are taken.
func readFolder(path string, takes func(name string) bool) tea.Cmd {
	return func() tea.Msg {
		rows, koffies, err := folderRows(path, takes)
		return folderMsg{path, rows, koffies, err}
	}
}

// readFirstFolder reads the folder that a search best begins in: the one used last, or else one where a browser or mail
// program may have put files.
func readFirstFolder(last string, takes func(name string) bool) tea.Cmd {
	return func() tea.Msg {
		home, _ := os.UserHomeDir()
		msg := folderMsg{err: fs.ErrNotExist}
		for _, path := range []string{last, xdg.UserDirs.Download, xdg.UserDirs.Documents, home} {
			if msg.err != nil && filepath.IsAbs(path) {
				msg.path = path
				msg.rows, msg.koffies, msg.err = folderRows(path, takes)
			}
		}
		return msg
	}
}

// folderRows gives the folders in a folder, then the files that are taken, each by name. Hidden ones are left out, and links that lead
// to no folder.
func folderRows(path string, takes func(name string) bool) (rows []pickerRow, koffies int, err error) {
	entries, err := os.ReadDir(path)
	if err != nil {
		return nil, 0, err
	}
	var files []pickerRow
	for _, entry := range entries {
		if hidden(entry) {
			continue
		}
		row := pickerRow{name: entry.Name(), path: filepath.Join(path, entry.Name())}
		switch {
		case leadsToFolder(entry, row.path):
			row.folder = true
			rows = append(rows, row)
		case takes(row.name):
			row.changed = changed(entry)
			files = append(files, row)
		}
	}
	byName := func(a, b pickerRow) int { return strings.Compare(journal.Fold(a.name), journal.Fold(b.name)) }
	slices.SortStableFunc(rows, byName)
	slices.SortStableFunc(files, byName)
	in, err := store.KoffiesIn(path)
	return append(rows, files...), len(in), err
}

func leadsToFolder(entry os.DirEntry, path string) bool {
	if entry.Type()&os.ModeSymlink == 0 {
		return entry.IsDir()
	}
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

func changed(entry os.DirEntry) time.Time {
	info, err := entry.Info()
	if err != nil {
		return time.Time{}
	}
	return info.ModTime()
}

// countsMsg says how many .koffie files the folders in a folder hold.
type countsMsg struct {
	path   string
	counts map[string]int
}

// mostCounted is how many folders are looked into for the number of their files.
const mostCounted = 100

// countFolders counts the .koffie files of the folders in a folder, where that is cheap and disturbs nobody: on this computer's
// own disk, and not in the home folder, where some systems ask leave for each folder that is looked into.
func countFolders(path string, rows []pickerRow) tea.Cmd {
	home, err := os.UserHomeDir()
	if err != nil || !liesIn(path, home) {
		return nil
	}
	return func() tea.Msg {
		msg := countsMsg{path, map[string]int{}}
		for _, r := range rows {
			if !r.folder || len(msg.counts) == mostCounted {
				break
			}
			if in, err := store.KoffiesIn(r.path); err == nil {
				msg.counts[r.path] = len(in)
			}
		}
		return msg
	}
}

// liesIn says whether path lies below folder.
func liesIn(path, folder string) bool {
	rel, err := filepath.Rel(folder, path)
	return err == nil && rel != "." && filepath.IsLocal(rel)
}

// pickedMsg is what a path that was typed or dragged leads to.
type pickedMsg struct {
	path   string
	folder bool
	err    error
}

// follow looks what a path leads to.
func follow(path string) tea.Cmd {
	return func() tea.Msg {
		info, err := os.Stat(path)
		return pickedMsg{path, err == nil && info.IsDir(), err}
	}
}
