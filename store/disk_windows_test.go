package store_test

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"koffiemoment/store"
)

// holdOpen opens a file as a program does that looks for viruses: nobody renames or removes it until it is let go of.
func holdOpen(t *testing.T, path string) (letGo func()) {
	t.Helper()
	name, err := syscall.UTF16PtrFromString(path)
	if err != nil {
		t.Fatal(err)
	}
	held, err := syscall.CreateFile(name, syscall.GENERIC_READ, syscall.FILE_SHARE_READ|syscall.FILE_SHARE_WRITE, nil, syscall.OPEN_EXISTING, 0, 0)
	if err != nil {
		t.Fatal(err)
	}
	return func() { _ = syscall.CloseHandle(held) }
}

// A file that something else looks into for a moment is replaced once that lets go, and stays as it was where it doesn't.
func TestAFileThatIsHeldForAMoment(t *testing.T) {
	path := filepath.Join(t.TempDir(), "config.json")
	write := func(language string) error { return store.WriteConfig(path, store.Config{Language: language}) }
	if err := write("nl"); err != nil {
		t.Fatal(err)
	}
	time.AfterFunc(100*time.Millisecond, holdOpen(t, path))
	if err := write("en"); err != nil {
		t.Error(err)
	}
	letGo := holdOpen(t, path)
	if err := write("nl"); err == nil {
		t.Error("it was replaced all the same")
	}
	letGo()
	if config, err := store.ReadConfig(path); err != nil || config.Language != "en" {
		t.Errorf("got %+v, %v", config, err)
	}
	if all, _ := os.ReadDir(filepath.Dir(path)); len(all) != 1 {
		t.Errorf("%d files are left", len(all))
	}
}

// Of a journal that is emptied while something else looks into it nothing is lost, and the emptying comes to its end later.
func TestAJournalThatIsHeldWhileItIsEmptied(t *testing.T) {
	path := place(t)
	j := open(t, path)
	gone, stays := finish(t, j, draft(t, j, "gaat weg")), finish(t, j, draft(t, j, "blijft"))
	if err := j.Delete(gone.ID, noon); err != nil {
		t.Fatal(err)
	}
	letGo := holdOpen(t, path)
	if err := j.Purge([]string{gone.ID}); err == nil {
		t.Error("the file was replaced while it was held")
	}
	if got, err := j.Entry(stays.ID); err != nil || got.Story != stays.Story {
		t.Errorf("got %v", err)
	}
	letGo()
	if err := j.PurgeOld(noon); err != nil {
		t.Error(err)
	}
	if n := countAll(t, filepath.Dir(path), "gaat weg"); n > 0 {
		t.Errorf("the text is left %d times", n)
	}
}

// What OneDrive and the like have not brought yet is a file, and a link of the same kind of mark is none.
func TestAPlaceholderIsAFile(t *testing.T) {
	const point, folder = syscall.FILE_ATTRIBUTE_REPARSE_POINT, syscall.FILE_ATTRIBUTE_DIRECTORY
	for _, tt := range []struct {
		name            string
		attributes, tag uint32
		want            bool
	}{
		{"OneDrive", point, 0x9000601a, true},
		{"the bare mark", point, 0x9000001a, true},
		{"the last of its kind", point | 0x400000, 0x9000f01a, true},
		{"OneDrive of Windows 8", point, 0x80000021, true},
		{"a folder in OneDrive", point | folder, 0x9000601a, false},
		{"a link", point, syscall.IO_REPARSE_TAG_SYMLINK, false},
		{"a mounted disk", point | folder, 0xa0000003, false},
		{"a pipe of Linux", point, 0x80000024, false},
		{"a plain file", 0, 0x9000601a, false},
	} {
		if got := store.IsPlaceholder(tt.attributes, tt.tag); got != tt.want {
			t.Errorf("%s: %v", tt.name, got)
		}
	}
	if !store.IsOnline(&os.PathError{Op: "read", Path: "logboek.koffie", Err: syscall.Errno(362)}) || store.IsOnline(os.ErrNotExist) || store.IsOnline(syscall.Errno(376)) {
		t.Error("why it did not come is not known")
	}
}
