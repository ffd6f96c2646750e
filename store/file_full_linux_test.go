package store_test

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"koffiemoment/store"
)

// A disk without room: the save says so, nothing committed is lost, and saving works again when there is room.
func TestFullDisk(t *testing.T) {
	disk := t.TempDir()
	if err := syscall.Mount("tmpfs", disk, "tmpfs", 0, "size=400k"); err != nil {
		t.Skip("no disk can be mounted here:", err)
	}
	defer syscall.Unmount(disk, syscall.MNT_DETACH)
	path := filepath.Join(disk, "logboek.db")
	j := open(t, path)
	defer j.Close()
	kept := 0
	for ; ; kept++ {
		_, err := j.Finish(draft(t, j, strings.Repeat("tekst ", 1500)), smallRubric(), noon)
		if err == nil && kept < 1000 {
			continue
		}
		if !errors.Is(err, store.ErrFull) || !errors.Is(err, syscall.ENOSPC) {
			t.Fatalf("after %d: got %v, want ErrFull", kept, err)
		}
		break
	}
	if o, err := j.Overview(0); err != nil || o.Entries != kept || kept == 0 {
		t.Errorf("got %d entries of %d, %v", o.Entries, kept, err)
	}
	if err := syscall.Mount("", disk, "", syscall.MS_REMOUNT, "size=4m"); err != nil {
		t.Fatal(err)
	}
	finish(t, j, draft(t, j, "er is weer plaats"))
	if err := j.Verify(); err != nil {
		t.Error(err)
	}
	j.Close()
	checkFile(t, path)
}

// What was found is found all the same where there is no room to remember it, and again where there is.
func TestACheckOnAFullDisk(t *testing.T) {
	disk := t.TempDir()
	if err := syscall.Mount("tmpfs", disk, "tmpfs", 0, "size=8m"); err != nil {
		t.Skip("no disk can be mounted here:", err)
	}
	defer syscall.Unmount(disk, syscall.MNT_DETACH)
	j := fillLarge(t, open(t, filepath.Join(disk, "logboek.db")))
	defer j.Close()
	want := oneByOne(t, j)
	filler := filepath.Join(disk, "filler")
	if err := os.WriteFile(filler, make([]byte, 8<<20), 0o600); !errors.Is(err, syscall.ENOSPC) {
		t.Fatal(err)
	}
	wantFound(t, j, want)
	if n := len(records(t, j)); n != 0 {
		t.Errorf("%d records", n)
	}
	if err := os.Remove(filler); err != nil {
		t.Fatal(err)
	}
	wantFound(t, j, want)
	if n := len(records(t, j)); n != 401 {
		t.Errorf("%d records", n)
	}
}

// A file that finds no room is not there at all, and leaves nothing behind.
func TestNewFilesOnAFullDisk(t *testing.T) {
	disk := t.TempDir()
	if err := syscall.Mount("tmpfs", disk, "tmpfs", 0, "size=100k"); err != nil {
		t.Skip("no disk can be mounted here:", err)
	}
	defer syscall.Unmount(disk, syscall.MNT_DETACH)
	tooMuch := make([]byte, 200<<10)
	path, err := store.WriteKoffie(disk, "logboek.koffie", func(w io.Writer) error {
		_, err := w.Write(tooMuch)
		return err
	})
	if path != "" || !errors.Is(err, store.ErrFull) {
		t.Errorf("got %q, %v, want ErrFull", path, err)
	}
	if err := store.WriteNew(filepath.Join(disk, "tabel.csv"), tooMuch); !errors.Is(err, store.ErrFull) {
		t.Errorf("got %v, want ErrFull", err)
	}
	if left := names(t, disk); len(left) != 0 {
		t.Errorf("left behind: %v", left)
	}
}

// Where a folder can't be synced, as on some disks over a network, what was written is not taken away again for that.
func TestAFolderThatCantBeSynced(t *testing.T) {
	if err := store.SyncFolder("/proc"); err != nil {
		t.Error(err)
	}
}

// A stick without room gets no backup and keeps those that it has.
func TestABackupOnAFullDisk(t *testing.T) {
	disk := t.TempDir()
	if err := syscall.Mount("tmpfs", disk, "tmpfs", 0, "size=300k"); err != nil {
		t.Skip("no disk can be mounted here:", err)
	}
	defer syscall.Unmount(disk, syscall.MNT_DETACH)
	j := filled(t, 5)
	backup(t, j, disk, noon)
	before := names(t, disk)
	if _, err := j.Import(many(500), smallRubric()); err != nil {
		t.Fatal(err)
	}
	if _, err := j.Backup(disk, noon.Add(time.Hour)); !errors.Is(err, store.ErrFull) {
		t.Errorf("got %v, want ErrFull", err)
	}
	if left := names(t, disk); len(left) != 1 || left[0] != before[0] {
		t.Errorf("there are %v", left)
	}
	j.UseCopies(store.Copies{Folder: disk})
	if made, missed, err := j.AutoBackup(noon.Add(time.Hour)); err != nil || missed != disk || filepath.Dir(made.Path) == disk {
		t.Errorf("got %+v, missed %q, %v", made, missed, err)
	}
}
