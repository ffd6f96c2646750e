package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// Place says what may befall a file where it lies.
type Place struct {
	Synced string // the service that takes the folder along to other computers, by its own name; empty for none
	Open   bool   // others on this computer may read or write it
}

// PlaceOf looks where a file of the program lies. It only looks at names and modes, never into a file of anybody else.
func PlaceOf(path string) Place {
	path = Whole(path) // a link out of a synced folder is no copy, and one into it is
	look := func(path string) (fs.FileMode, bool) {
		info, err := os.Lstat(path)
		if err != nil {
			return 0, false
		}
		return info.Mode(), true
	}
	at := Place{Synced: syncedBy(filepath.ToSlash(path), os.Getenv, look)}
	if runtime.GOOS != "windows" { // where modes say nothing of who may read
		at.Open = openToOthers(path, look)
	}
	return at
}

// The services that students' laptops come with. Each is known by what it sets itself: a variable, the fixed folder of the
// system in which its folder stands, or the marks that it leaves there. A word in a path is none of that: whoever calls a
// folder “dropbox-vrij” has no Dropbox.
const (
	oneDrive    = "OneDrive"
	dropbox     = "Dropbox"
	iCloud      = "iCloud Drive"
	googleDrive = "Google Drive"
)

// syncVariables name, on Windows, the folder of a service.
var syncVariables = map[string]string{"OneDrive": oneDrive, "OneDriveConsumer": oneDrive, "OneDriveCommercial": oneDrive}

// syncMarks lie in the folder of a service. Dropbox keeps a folder .dropbox in the home of everybody who has it, so only a
// file of that name is one.
var syncMarks = []struct {
	name, service string
	folder        bool
}{
	{".849C9593-D756-4E56-8D6E-42412F2A707B", oneDrive, false},
	{".dropbox", dropbox, false},
	{".dropbox.cache", dropbox, true},
	{".tmp.driveupload", googleDrive, true},
	{".tmp.drivedownload", googleDrive, true},
}

// cloudFolders are what a service calls its folder in ~/Library/CloudStorage, where macOS has all of them, before the
// account.
var cloudFolders = map[string]string{"onedrive": oneDrive, "dropbox": dropbox, "googledrive": googleDrive, "iclouddrive": iCloud}

// syncedBy names the service that syncs the folder of a file, by the path with slashes, the environment, and what stands
// where.
func syncedBy(path string, env func(string) string, look func(string) (fs.FileMode, bool)) string {
	folder := path
	for name, service := range syncVariables {
		if under := strings.TrimSuffix(filepath.ToSlash(env(name)), "/"); under != "" && hasFolder(path, under) {
			return service
		}
	}
	for strings.Contains(folder, "/") {
		folder = folder[:strings.LastIndexByte(folder, '/')]
		if service := syncRoot(folder, env, look); service != "" {
			return service
		}
	}
	return ""
}

// syncRoot names the service whose folder this is.
func syncRoot(folder string, env func(string) string, look func(string) (fs.FileMode, bool)) string {
	above, name := folder[:max(0, strings.LastIndexByte(folder, '/'))], strings.ToLower(folder[strings.LastIndexByte(folder, '/')+1:])
	switch {
	case strings.HasSuffix(folder, "/Library/Mobile Documents"):
		return iCloud
	case strings.HasSuffix(above, "/Library/CloudStorage"):
		service, _, _ := strings.Cut(strings.ReplaceAll(name, " ", ""), "-")
		return cloudFolders[service]
	case name == "iclouddrive" && above != "" && strings.EqualFold(above, filepath.ToSlash(env("USERPROFILE"))):
		return iCloud
	case strings.HasSuffix(above, ":") && (name == "mijn drive" || name == "my drive"): // a drive of its own, on Windows
		return googleDrive
	}
	for _, mark := range syncMarks {
		if mode, found := look(folder + "/" + mark.name); found && mode.IsDir() == mark.folder {
			return mark.service
		}
	}
	return ""
}

// hasFolder says that a path lies in a folder. Windows, where this is asked, does not tell capitals apart.
func hasFolder(path, folder string) bool {
	return len(path) > len(folder) && strings.EqualFold(path[:len(folder)], folder) && path[len(folder)] == '/'
}

// ErrNoModes says that a disk keeps no rights, so that nobody can be kept from what lies on it.
var ErrNoModes = errors.New("the disk keeps no rights of files")

// others is every right of anybody but the owner.
const others fs.FileMode = 0o077

// openToOthers looks at the file, and at its folder where that is the program's own: of another folder its owner decides.
func openToOthers(path string, look func(string) (fs.FileMode, bool)) bool {
	for _, own := range ownPaths(path) {
		if mode, found := look(own); found && mode&others != 0 {
			return true
		}
	}
	return false
}

func ownPaths(path string) []string {
	if folder := filepath.Dir(path); filepath.Base(folder) == appFolder {
		return []string{path, folder}
	}
	return []string{path}
}

// MakePrivate takes from everybody else what they may do with a file, and with its folder where that is the program's own.
// It returns an error of the file system, and ErrNoModes where the disk, as that of many sticks, keeps no such thing.
func MakePrivate(path string) error {
	if followed, err := filepath.EvalSymlinks(path); err == nil {
		path = followed
	}
	for _, own := range ownPaths(path) {
		info, err := os.Stat(own)
		if err == nil {
			err = os.Chmod(own, info.Mode().Perm()&^others)
		}
		if err != nil {
			return fmt.Errorf("make private: %w", err)
		}
	}
	if PlaceOf(path).Open {
		return ErrNoModes
	}
	return nil
}
