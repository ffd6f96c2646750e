package ask

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"time"
	"unicode/utf8"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/words"
)

// editorFile is where a text lies while an editor has it. The name is always the same, so that what a program that was killed left is found.
const editorFile = "koffiemoment-editor.txt"

// hurried is how fast no person closes an editor: one that ends by then, with the text as it was, did not wait for anybody.
const hurried = time.Second

// inEditor lets somebody change a text in an editor of their own, who said so: an editor may keep copies of it, which is asked about first.
// The text lies in a file beside the journal meanwhile, which goes when what came of it is kept.
func (v *writing) inEditor() {
	say := &v.Words.Line
	program := editor()
	if program == "" {
		v.Say(say.NoEditor)
		return
	}
	path := filepath.Join(v.Folder, editorFile)
	if !v.takeLeft(path) {
		return
	}
	if yes, w := v.Yes(fmt.Sprintf(say.EditorWarns, program), false); w != Answered || !yes {
		return
	}
	if err := store.WriteNew(path, []byte(v.text)); err != nil {
		v.Say(say.EditorFailed)
		return
	}
	began := time.Now()
	well := v.runs(program, path)
	if v.takeEdited(path, well, time.Since(began) < hurried) {
		v.keep(v.text)
		_ = os.Remove(path)
	}
}

// takeLeft offers what an editor held when the program was killed, and says whether the file is gone.
func (v *writing) takeLeft(path string) bool {
	say := &v.Words.Line
	left, err := readBack(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return true
	case err != nil:
		v.Say(say.EditorFailed, words.Fill(say.EditorStays, path))
		return false
	case !strings.Contains(v.text, left):
		longer := joined(v.text, left)
		if journal.Longer(longer, journal.MaxText) {
			v.Say(v.Words.Walk.TooLong, words.Fill(say.EditorStays, path))
			return false
		}
		v.Say(say.EditorLeft, left)
		yes, w := v.Yes(fmt.Sprintf(say.AskEditorLeft, say.No), true)
		if w != Answered {
			return false
		}
		if yes {
			v.text, v.begun = longer, true
			v.keep(longer)
		}
	}
	if err := os.Remove(path); err != nil {
		v.Say(say.EditorFailed, words.Fill(say.EditorStays, path))
		return false
	}
	return true
}

// takeEdited takes what an editor left, also of one that ended with an error, and says whether its file may go.
func (v *writing) takeEdited(path string, well, fast bool) bool {
	say := &v.Words.Line
	put, _ := journal.Clean(strings.TrimRight(v.text, "\n"))
	edited, err := readBack(path)
	switch {
	case errors.Is(err, fs.ErrNotExist), err == nil && !well && (edited == put || edited == ""):
		v.Say(say.EditorFailed)
	case err != nil:
		v.Say(say.EditorFailed, words.Fill(say.EditorStays, path))
		return false
	case journal.Longer(edited, journal.MaxText):
		v.Say(v.Words.Walk.TooLong, words.Fill(say.EditorStays, path))
		return false
	case edited == put && fast:
		v.Say(say.EditorHurried)
	case !well:
		v.was, v.text = v.text, edited
		v.Say(fmt.Sprintf(say.EditorKept, say.Undo))
	default:
		v.text = edited
	}
	return true
}

// readBack reads what an editor left.
func readBack(path string) (text string, err error) {
	file, err := store.OpenNamed(path)
	if err != nil {
		return "", err
	}
	defer file.Close()
	b, err := io.ReadAll(io.LimitReader(file, longest+utf8.UTFMax))
	text, _ = journal.Clean(strings.TrimRight(string(b), "\n"))
	return text, err
}

// editor gives the person's own editor, as systems ask for it; empty where none is named.
func editor() string {
	named := cmp.Or(strings.TrimSpace(os.Getenv("VISUAL")), strings.TrimSpace(os.Getenv("EDITOR")))
	if named != "" || runtime.GOOS != "windows" {
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
