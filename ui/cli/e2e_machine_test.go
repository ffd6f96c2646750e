//go:build unix

package cli_test

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// machine is the computer of one student: folders and environment that stay from one start to the next. Nothing of the
// machine that the test runs on shows through but the search path.
type machine struct {
	t    testing.TB
	home string
	env  []string
}

func newMachine(t testing.TB) *machine {
	m := &machine{t: t, home: t.TempDir()}
	m.env = []string{"PATH=" + os.Getenv("PATH"), "TERM=xterm-256color", "COLORTERM=truecolor", "LANG=C.UTF-8", "USER=student", runsProgram + "=1"}
	for name, dir := range map[string]string{
		"HOME": "", "USERPROFILE": "", "LOCALAPPDATA": "local", "APPDATA": "roaming", "TMPDIR": "tmp", "XDG_DATA_HOME": "data",
		"XDG_CONFIG_HOME": "config", "XDG_STATE_HOME": "state", "XDG_CACHE_HOME": "cache", "XDG_RUNTIME_DIR": "run", "XDG_DOCUMENTS_DIR": "documents",
	} {
		path := filepath.Join(m.home, dir)
		if err := os.MkdirAll(path, 0o700); err != nil {
			t.Fatal(err)
		}
		m.env = append(m.env, name+"="+path)
	}
	return m
}

// start opens a window with the program in it.
func (m *machine) start(w window, args ...string) *terminal {
	m.t.Helper()
	return open(m.t, w, m.command(w.program, args...))
}

// run runs the program without a window and gives what it wrote and its exit status.
func (m *machine) run(args ...string) (stdout, stderr string, status int) {
	m.t.Helper()
	var out, errs bytes.Buffer
	cmd := m.command("", args...)
	cmd.Stdout, cmd.Stderr = &out, &errs
	err := cmd.Run()
	if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) {
		m.t.Fatalf("run %s: %v", strings.Join(args, " "), err)
	}
	return out.String(), errs.String(), cmd.ProcessState.ExitCode()
}

func (m *machine) command(program string, args ...string) *exec.Cmd {
	if program == "" {
		self, err := os.Executable()
		if err != nil {
			m.t.Fatal(err)
		}
		program = self
	}
	cmd := exec.Command(program, args...)
	cmd.Dir, cmd.Env = m.home, m.env
	return cmd
}
