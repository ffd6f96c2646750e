package ask

import (
	"cmp"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/store"
)

// edit lets somebody change a text in an editor of their own, who said so: an editor may keep copies of it, which is asked about first. The
// text lies in a file beside the journal meanwhile, which goes when the editor is closed.
func (t *Talk) edit(text string) (edited string, ok bool) {
	say := &t.Words.Line
	program := editor()
	if program == "" {
		t.Say(say.NoEditor)
		return "", false
	}
	if yes, w := t.Yes(fmt.Sprintf(say.EditorWarns, program), false); w != Answered || !yes {
		return "", false
	}
	path := filepath.Join(t.Folder, fmt.Sprintf("koffiemoment-editor-%d.txt", os.Getpid()))
	if err := store.WriteNew(path, []byte(text)); err != nil {
		t.Say(say.EditorFailed)
		return "", false
	}
	defer os.Remove(path)
	if !t.runs(program, path) {
		t.Say(say.EditorFailed)
		return "", false
	}
	edited, err := readBack(path)
	if err != nil {
		t.Say(say.EditorFailed)
		return "", false
	}
	if journal.Longer(edited, journal.MaxText) {
		t.Say(t.Words.Walk.TooLong)
		return "", false
	}
	return edited, true
}

// readBack reads what an editor left.
func readBack(path string) (text string, err error) {
	file, err := store.OpenNamed(path)
	if err != nil {
		return "", err
	}
	defer file.Close()
	b, err := io.ReadAll(io.LimitReader(file, longest))
	text, _ = journal.Clean(strings.TrimRight(string(b), "\n"))
	return text, err
}

// editor gives the person's own editor, as systems ask for it; empty where none is named.
func editor() string {
	if named := cmp.Or(os.Getenv("VISUAL"), os.Getenv("EDITOR")); named != "" || runtime.GOOS != "windows" {
		return named
	}
	return "notepad"
}

// runs runs an editor on a file, in the terminal as it was found, and says whether it ended well.
func (t *Talk) runs(program, path string) bool {
	args := append(strings.Fields(program), path)
	run := exec.Command(args[0], args[1:]...)
	run.Stdin, run.Stdout, run.Stderr = os.Stdin, os.Stdout, os.Stderr
	t.in.lend()
	defer t.in.take()
	return run.Run() == nil
}
