package store_test

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"syscall"
	"testing"
)

// TestGateSmallDisk does the same on a disk that is full, where one can be mounted.
func TestGateSmallDisk(t *testing.T) {
	probe := t.TempDir()
	if err := syscall.Mount("tmpfs", probe, "tmpfs", 0, "size=100k"); err != nil {
		t.Skip("no disk can be mounted here:", err)
	}
	if err := syscall.Unmount(probe, 0); err != nil {
		t.Fatal(err)
	}
	eachFile(t, func(t *testing.T, lie func(*testing.T) *victim) {
		gate(t, []string{"small disk"}, 100, 400, func(seed uint64) trial {
			v := lie(t)
			disk := t.TempDir()
			return func(n int) (outcome, string) { return v.fillDisk(t, disk, luck(seed, n)) }
		})
	})
}

// fillDisk gives the file a disk of its own, on which little room is left.
func (v *victim) fillDisk(t *testing.T, disk string, luck *rand.Rand) (o outcome, about string) {
	size := func(bytes int) string { return fmt.Sprintf("size=%dk", bytes>>10) }
	room := inUse(v.content) + luck.IntN(4)*pageSize
	if err := syscall.Mount("tmpfs", disk, "tmpfs", 0, size(room)); err != nil {
		return crashed, err.Error()
	}
	defer func() {
		if err := syscall.Unmount(disk, syscall.MNT_DETACH); err != nil {
			o, about = crashed, err.Error()
		}
	}()
	return v.fillUp(t, filepath.Join(disk, "gate.db"), luck, func() (func() error, error) {
		return func() error { return syscall.Mount("", disk, "", syscall.MS_REMOUNT, size(room+64<<20)) }, nil
	})
}
