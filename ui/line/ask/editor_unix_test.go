//go:build unix

package ask_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/words"
)

// edits answers a text by an editor that does what a script says, in a folder that holds what left says, and gives the text, what was kept of
// it last, what was said, and what is left in the folder.
func edits(t *testing.T, script, left, answers string) (text, kept, said, remains string) {
	t.Helper()
	folder, program := t.TempDir(), filepath.Join(t.TempDir(), "ed")
	if err := os.WriteFile(program, []byte("#!/bin/sh\n"+script+"\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(folder, "koffiemoment-editor.txt")
	if left != "" {
		if err := os.WriteFile(path, []byte(left), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("VISUAL", program)
	said = talk(t, answers, func(c *ask.Talk) {
		c.Folder = folder
		text, _ = c.Text(ask.Text{Question: "Wat zag je?", Now: "Er stond al.", Keep: func(text string) { kept = text }})
	})
	b, _ := os.ReadFile(path)
	if all, _ := filepath.Glob(filepath.Join(folder, "*")); len(all) > 1 || len(all) == 1 && all[0] != path {
		t.Errorf("the folder holds %q", all)
	}
	return text, kept, said, string(b)
}

func TestAnEditorOfOnesOwnLosesNothing(t *testing.T) {
	say := words.CatalogFor("nl").Line
	change := `printf 'Nieuw.\n' > "$1"`
	for name, test := range map[string]struct{ script, left, answers, want, says string }{
		"it changes the text":              {change, "", "editor\nja\n.\n", "Nieuw.", ""},
		"it is not wanted":                 {change, "", "editor\nnee\n.\n", "Er stond al.", ""},
		"an error behind a change":         {change + "; exit 1", "", "editor\nja\n.\n", "Nieuw.", fmt.Sprintf(say.EditorKept, say.Undo)},
		"what stood before an error":       {change + "; exit 1", "", "editor\nja\nzet terug\n.\n", "Er stond al.\nNieuw.", say.PutBack},
		"an error":                         {"exit 1", "", "editor\nja\n.\n", "Er stond al.", say.EditorFailed},
		"an error that emptied the file":   {`: > "$1"; exit 1`, "", "editor\nja\n.\n", "Er stond al.", say.EditorFailed},
		"it removes the file":              {`rm "$1"`, "", "editor\nja\n.\n", "Er stond al.", say.EditorFailed},
		"it does not wait":                 {"exit 0", "", "editor\nja\n.\n", "Er stond al.", `EDITOR="code --wait"`},
		"of the time before, wanted":       {"exit 1", "Van toen.", "editor\nja\nnee\n.\n", "Er stond al.\nVan toen.", say.EditorLeft + "\nVan toen.\n"},
		"of the time before, edited":       {`printf ' En nu.' >> "$1"`, "Van toen.", "editor\nja\nja\n.\n", "Er stond al.\nVan toen. En nu.", say.EditorLeft},
		"of the time before, not wanted":   {change, "Van toen.", "editor\nnee\nnee\n.\n", "Er stond al.", say.EditorLeft},
		"of the time before, stands there": {change, "stond al.\n", "editor\nja\n.\n", "Nieuw.", ""},
	} {
		t.Run(name, func(t *testing.T) {
			text, kept, said, remains := edits(t, test.script, test.left, test.answers)
			if kept == "" {
				kept = "Er stond al."
			}
			if text != test.want || kept != text || !strings.Contains(said, test.says) || remains != "" {
				t.Errorf("the text is %q, %q is kept, %q remains, said\n%s", text, kept, remains, said)
			}
			if test.left == "" && strings.Contains(said, say.EditorLeft) {
				t.Error("it offers what is not there")
			}
		})
	}
}

// What can't be taken back stays in its file, and the file is named.
func TestAnEditedTextThatIsTooLongStays(t *testing.T) {
	for name, answers := range map[string]string{"as it was edited": "editor\nja\n.\n", "and the next time": "editor\nja\neditor\n.\n"} {
		t.Run(name, func(t *testing.T) {
			text, _, said, remains := edits(t, `head -c 1000001 /dev/zero | tr '\0' a > "$1"`, "", answers)
			if text != "Er stond al." || len(remains) != 1000001 || !strings.Contains(said, "koffiemoment-editor.txt") {
				t.Errorf("the text is %.80q, %d letters remain", text, len(remains))
			}
		})
	}
}

// Where the answer to what was left never comes, it waits for the next time.
func TestWhatAnEditorLeftWaits(t *testing.T) {
	if _, _, _, remains := edits(t, "exit 0", "Van toen.", "editor\n"); remains != "Van toen." {
		t.Errorf("%q remains", remains)
	}
}
