package cli_test

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// TestFullDisk runs the scripts in testdata/full, in which $DISK is a small disk. Beside what other scripts know they have
//
//	fill REVIEWS   fills the disk that a lecturer's file lies on, until the file takes nothing more
func TestFullDisk(t *testing.T) {
	disk := t.TempDir()
	if err := syscall.Mount("tmpfs", disk, "tmpfs", 0, "size=400k"); err != nil {
		t.Skip("no disk can be mounted here:", err)
	}
	t.Cleanup(func() { syscall.Unmount(disk, syscall.MNT_DETACH) })
	commands := maps.Clone(koffieCommands)
	commands["gives"], commands["fill"] = gives, fill
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/full",
		UpdateScripts:       *pilot.Update,
		RequireExplicitExec: true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("DISK", disk)
			return settle(env)
		},
		Cmds: commands,
	})
}

func fill(ts *testscript.TestScript, _ bool, args []string) {
	path := ts.MkAbs(args[0])
	s, err := store.OpenReviews(path, store.Options{})
	ts.Check(err)
	defer s.Close()
	rest, err := os.Create(filepath.Join(filepath.Dir(path), "rest"))
	ts.Check(err)
	defer rest.Close()
	for err == nil {
		_, err = rest.Write(make([]byte, 4096))
	}
	for full, n := 0, 0; full < 5; n++ { // a later number may still fit where an earlier one did not
		_, _, err := s.BeginAnswer(fmt.Sprintf("journal-%d", n))
		if errors.Is(err, store.ErrFull) {
			full++
		} else {
			ts.Check(err)
		}
	}
}
