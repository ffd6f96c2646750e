package cli_test

import (
	"errors"
	"maps"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"koffiemoment/store"
	"koffiemoment/ui/cli"
	"koffiemoment/ui/pilot"
)

// TestScript runs the scripts in testdata/script. Beside testscript's own commands they know:
//
//	gives STATUS PROGRAM ARGS…   runs a program that must end with that exit status
//	invent FILE LANG             makes a journal with the term of the demo, as it stands on Friday 13 March 2026
//	hold FILE                    keeps a journal open until the script ends
//	damage FILE                  overwrites most of a file
//	vast FILE                    makes a file 4 GiB long, with nothing behind what stands in it and so without taking room
//	for FILES… -- COMMAND…       runs exec or gives once with each of the files in the place of FILE, and tells which
//
// and those of koffieCommands and lockCommands.
func TestScript(t *testing.T) {
	commands := maps.Clone(koffieCommands)
	maps.Copy(commands, lockCommands)
	maps.Copy(commands, map[string]func(*testscript.TestScript, bool, []string){
		"gives": gives, "invent": invent, "hold": hold, "damage": damage, "vast": vast, "for": forEach,
	})
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		UpdateScripts:       *pilot.Update,
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup:               settle,
		Cmds:                commands,
	})
}

// settle gives a script a home of its own, so that it finds no journal but its own.
func settle(env *testscript.Env) error {
	temp := env.WorkDir + "/tmp"
	for name, value := range map[string]string{
		"HOME": env.WorkDir, "USERPROFILE": env.WorkDir, "XDG_DATA_HOME": env.WorkDir + "/data", "LOCALAPPDATA": env.WorkDir + "/data",
		"XDG_CONFIG_HOME": env.WorkDir + "/config", "XDG_DOCUMENTS_DIR": env.WorkDir + "/documents", "TMPDIR": temp, "TMP": temp, "TEMP": temp, "TZ": "UTC",
	} {
		env.Setenv(name, value)
	}
	return os.MkdirAll(temp, 0o700)
}

func gives(ts *testscript.TestScript, _ bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	if ended := new(exec.ExitError); errors.As(ts.Exec(args[1], args[2:]...), &ended) {
		got = ended.ExitCode()
	}
	if got != want {
		ts.Fatalf("exit status %d, want %d", got, want)
	}
}

func invent(ts *testscript.TestScript, _ bool, args []string) {
	j, err := store.Open(ts.MkAbs(args[0]), store.Options{})
	ts.Check(err)
	ts.Check(cli.Fill(j, args[1], time.Date(2026, time.March, 13, 16, 0, 0, 0, time.UTC)))
	ts.Check(j.Close())
}

func hold(ts *testscript.TestScript, _ bool, args []string) {
	j, err := store.Open(ts.MkAbs(args[0]), store.Options{})
	ts.Check(err)
	ts.Defer(func() { j.Close() })
}

func damage(ts *testscript.TestScript, _ bool, args []string) {
	path := ts.MkAbs(args[0])
	b, err := os.ReadFile(path)
	ts.Check(err)
	for i := len(b) / 8; i < len(b); i++ {
		b[i] ^= 0x5a
	}
	ts.Check(os.WriteFile(path, b, 0o600))
}

func vast(ts *testscript.TestScript, _ bool, args []string) {
	file, err := os.OpenFile(ts.MkAbs(args[0]), os.O_WRONLY|os.O_CREATE, 0o600)
	ts.Check(err)
	ts.Check(errors.Join(file.Truncate(4<<30), file.Close()))
}

func forEach(ts *testscript.TestScript, _ bool, args []string) {
	at := slices.Index(args, "--")
	for _, file := range args[:at] {
		line := slices.Clone(args[at+1:])
		for i, word := range line {
			if word == "FILE" {
				line[i] = file
			}
		}
		ts.Logf("%s", strings.Join(line, " "))
		if line[0] == "exec" {
			ts.Check(ts.Exec(line[1], line[2:]...))
		} else {
			gives(ts, false, line[1:])
		}
	}
}
