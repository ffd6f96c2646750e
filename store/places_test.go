package store_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"koffiemoment/store"
)

// A folder that a service takes along is known by what the service sets, and by nothing that merely sounds like it.
func TestSyncedFoldersAreKnown(t *testing.T) {
	const folder = fs.ModeDir
	for name, c := range map[string]struct {
		path  string
		env   map[string]string
		there map[string]fs.FileMode
		want  string
	}{
		"its own place":           {"/home/jan/.local/share/koffiemoment/logboek.db", nil, nil, ""},
		"a word in the path":      {"/home/jan/dropbox-vrij/logboek.db", nil, nil, ""},
		"a name and no more":      {"/home/jan/OneDrive/logboek.db", nil, nil, ""},
		"OneDrive":                {"C:/Users/jan/OneDrive - Hogeschool/stage/logboek.db", map[string]string{"OneDriveCommercial": `C:/Users/jan/OneDrive - Hogeschool`}, nil, "OneDrive"},
		"capitals":                {"c:/users/jan/onedrive/logboek.db", map[string]string{"OneDrive": "C:/Users/jan/OneDrive/"}, nil, "OneDrive"},
		"beside OneDrive":         {"C:/Users/jan/OneDrive-oud/logboek.db", map[string]string{"OneDrive": "C:/Users/jan/OneDrive"}, nil, ""},
		"OneDrive by its mark":    {"/Volumes/schijf/Wolk/stage/logboek.db", nil, map[string]fs.FileMode{"/Volumes/schijf/Wolk/.849C9593-D756-4E56-8D6E-42412F2A707B": 0o600}, "OneDrive"},
		"OneDrive on a Mac":       {"/Users/jan/Library/CloudStorage/OneDrive-Hogeschool/logboek.db", nil, nil, "OneDrive"},
		"Dropbox":                 {"/home/jan/Dropbox/stage/logboek.db", nil, map[string]fs.FileMode{"/home/jan/Dropbox/.dropbox.cache": folder | 0o700}, "Dropbox"},
		"Dropbox by its file":     {"/home/jan/wolk/logboek.db", nil, map[string]fs.FileMode{"/home/jan/wolk/.dropbox": 0o600}, "Dropbox"},
		"a home with Dropbox":     {"/home/jan/stage/logboek.db", nil, map[string]fs.FileMode{"/home/jan/.dropbox": folder | 0o700}, ""},
		"Dropbox on a Mac":        {"/Users/jan/Library/CloudStorage/Dropbox/logboek.db", nil, nil, "Dropbox"},
		"another cloud on a Mac":  {"/Users/jan/Library/CloudStorage/Box-Box/logboek.db", nil, nil, ""},
		"iCloud":                  {"/Users/jan/Library/Mobile Documents/com~apple~CloudDocs/stage/logboek.db", nil, nil, "iCloud Drive"},
		"iCloud on Windows":       {"C:/Users/jan/iCloudDrive/logboek.db", map[string]string{"USERPROFILE": "C:/Users/jan"}, nil, "iCloud Drive"},
		"named like it":           {"D:/oud/iCloudDrive/logboek.db", map[string]string{"USERPROFILE": "C:/Users/jan"}, nil, ""},
		"Google Drive":            {"G:/Mijn Drive/stage/logboek.db", nil, nil, "Google Drive"},
		"Google Drive in English": {"G:/My Drive/logboek.db", nil, nil, "Google Drive"},
		"my drive at home":        {"/home/jan/My Drive/logboek.db", nil, nil, ""},
		"a mirror of Google's":    {"/home/jan/My Drive/logboek.db", nil, map[string]fs.FileMode{"/home/jan/My Drive/.tmp.driveupload": folder | 0o700}, "Google Drive"},
		"Google Drive on a Mac":   {"/Users/jan/Library/CloudStorage/GoogleDrive-jan@voorbeeld.be/Mijn Drive/logboek.db", nil, nil, "Google Drive"},
	} {
		look := func(path string) (fs.FileMode, bool) {
			mode, found := c.there[path]
			return mode, found
		}
		if got := store.SyncedBy(c.path, func(name string) string { return c.env[name] }, look); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

// A path is looked at from the root on, also where it was named from where one stands.
func TestAFolderIsKnownFromWhereOneStands(t *testing.T) {
	home := t.TempDir()
	if err := os.MkdirAll(filepath.Join(home, "wolk", "stage"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(home, "wolk", ".dropbox"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	t.Chdir(filepath.Join(home, "wolk", "stage"))
	if at := store.PlaceOf("logboek.db"); at.Synced != "Dropbox" {
		t.Errorf("got %+v", at)
	}
}

// What others may read is said, and mended by one act. Of a folder that is not the program's own its owner decides.
func TestAFileThatOthersCanReadIsMadePrivate(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("modes say nothing there of who may read")
	}
	for name, c := range map[string]struct {
		folder    string
		dir, file fs.FileMode
		open      bool
		dirAfter  fs.FileMode
	}{
		"as it is made":       {"koffiemoment", 0o700, 0o600, false, 0o700},
		"a file":              {"koffiemoment", 0o700, 0o644, true, 0o700},
		"its folder":          {"koffiemoment", 0o755, 0o600, true, 0o700},
		"somebody's folder":   {"stage", 0o755, 0o600, false, 0o755},
		"a file in another's": {"stage", 0o755, 0o660, true, 0o755},
	} {
		folder := filepath.Join(t.TempDir(), c.folder)
		path := filepath.Join(folder, "logboek.db")
		if err := os.MkdirAll(folder, 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, nil, 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(path, c.file); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(folder, c.dir); err != nil {
			t.Fatal(err)
		}
		if got := store.PlaceOf(path).Open; got != c.open {
			t.Errorf("%s: open to others: %v", name, got)
		}
		if err := store.MakePrivate(path); err != nil || store.PlaceOf(path).Open {
			t.Errorf("%s: still open, %v", name, err)
		}
		if info, err := os.Stat(folder); err != nil || info.Mode().Perm() != c.dirAfter {
			t.Errorf("%s: the folder became %v, %v", name, info.Mode(), err)
		}
	}
}
