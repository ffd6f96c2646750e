package cli_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui"
	"koffiemoment/ui/cli"
	"koffiemoment/ui/pilot"
	"koffiemoment/ui/words"
)

// steps are the keys by which a lecturer does what the evening of the demo proposes, one proposal after another.
var steps = []string{
	"down down enter",                 // Amina
	"down down enter 2",               // a level
	"f6",                              // somebody else
	"esc esc o down right esc",        // blind first
	"end enter enter type: enter esc", // what is sealed
	"home space",                      // ready
	"a enter down enter down enter down enter", // written
	"v", // sent
}

// TestDemoEveningSaysWhatToTryNext follows the evening from its first line to its last, and looks whether every line has room beside its keys.
func TestDemoEveningSaysWhatToTryNext(t *testing.T) {
	for _, lang := range words.Languages() {
		t.Run(lang, func(t *testing.T) {
			o, gone, err := cli.Evening(lang, func() time.Time { return pilot.Now })
			if err != nil {
				t.Fatal(err)
			}
			defer gone()
			o.Language, o.Theme = lang, "none"
			p, err := pilot.New(o, nil)
			if err != nil {
				t.Fatal(err)
			}
			say := &words.CatalogFor(lang).Lessons
			p.Shows(t, say.Class.Title)
			p.Press("esc")
			for i, keys := range steps {
				line := "● " + fmt.Sprintf(say.Try, i+1, len(steps)) + " " + strings.ReplaceAll(say.Steps[i], "%s", o.Evening)
				if ansi.StringWidth(line) > 76 {
					t.Errorf("the line is too long: %s", line)
				}
				p.Shows(t, line)
				for _, press := range strings.Fields(keys) {
					if press == "type:" {
						p.Type(o.Evening)
						continue
					}
					p.Press(press)
				}
			}
			p.Shows(t, say.AllTried)
		})
	}
}

// TestDemoEveningLeavesNothingBehind opens the invented class from the overview, works in it and leaves it. On the whole disk of this
// person there is then what was there before.
func TestDemoEveningLeavesNothingBehind(t *testing.T) {
	home, temp := t.TempDir(), t.TempDir()
	for _, name := range []string{"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA", "APPDATA", "USERPROFILE"} {
		t.Setenv(name, home)
	}
	for _, name := range []string{"TMPDIR", "TMP", "TEMP"} {
		t.Setenv(name, temp)
	}
	j, err := store.Open(filepath.Join(t.TempDir(), "logboek.db"), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer j.Close()
	class := func(lang string) (ui.Options, func() error, error) {
		return cli.Evening(lang, func() time.Time { return pilot.Now })
	}
	p, err := pilot.New(ui.Options{Language: "nl", Theme: "none", Default: rubric.Default, Reviewed: true, Class: class}, j)
	if err != nil {
		t.Fatal(err)
	}
	say := &words.CatalogFor("nl").Lessons
	p.Press("home", "down", "down", "down", "down", "enter")
	p.Shows(t, say.Class.Title)
	if made := names(t, temp); len(made) != 1 {
		t.Errorf("the evening lies in %v", made)
	}
	p.Press("esc")
	for _, keys := range []string{steps[0], steps[1], "esc esc space a enter", "esc", "esc"} {
		p.Press(strings.Fields(keys)...)
	}
	p.Press("q")
	p.Shows(t, words.CatalogFor("nl").Home.Evening)
	if left := append(names(t, home), names(t, temp)...); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

func names(t *testing.T, folder string) (all []string) {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		all = append(all, e.Name())
	}
	return all
}
