package pilot

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/google/go-cmp/cmp"

	"koffiemoment/store"
	"koffiemoment/ui/words"
)

// Update has what tests hold results against written anew.
var Update = flag.Bool("update", false, "write the golden frames anew")

// Scene is one screen and the way there.
type Scene struct {
	Name string
	Open func(t *testing.T, lang string) *Pilot
	Walk func(*Pilot)
}

// OnJournal is a scene of the program on a journal that fill fills; nil leaves it empty.
func OnJournal(name string, fill func(*store.Journal), walk func(*Pilot)) Scene {
	return Scene{name, func(t *testing.T, lang string) *Pilot { return Open(t, lang, fill) }, walk}
}

// Press gives a way that is keys only.
func Press(keys ...string) func(*Pilot) {
	return func(p *Pilot) { p.Press(keys...) }
}

// Downs is the same key so many times.
func Downs(n int) []string { return strings.Fields(strings.Repeat("down ", n)) }

// Framed are the languages in which what a test compares stands in a file. In the others a scene is drawn, and no word of it may be cut short
// that is whole in these.
func Framed() []string { return []string{"nl", "en"} }

// Screens compares every scene, in two languages and at two sizes, with a frame that a person can read, and draws it in the others.
func Screens(t *testing.T, scenes []Scene) {
	for _, lang := range words.Languages() {
		for _, s := range scenes {
			t.Run(lang+"/"+s.Name, func(t *testing.T) {
				t.Parallel()
				p := s.Open(t, lang)
				s.Walk(p)
				p.Frames(t, s.Name, lang, [][2]int{{80, 24}, {40, 12}})
			})
		}
	}
}

// Frames compares a scene at some sizes with its frames, or where its language has none wants it whole.
func (p *Pilot) Frames(t *testing.T, scene, lang string, sizes [][2]int) {
	t.Helper()
	if !slices.Contains(Framed(), lang) {
		p.whole(t, scene)
		return
	}
	for _, size := range sizes {
		p.Resize(size[0], size[1])
		p.Golden(t, fmt.Sprintf("%s-%s-%dx%d", scene, lang, size[0], size[1]))
	}
}

// cut finds a word that was cut short.
var cut = regexp.MustCompile(`\pL…`)

// whole wants no more words cut short at 80×24 than in the frames of that scene.
func (p *Pilot) whole(t *testing.T, name string) {
	t.Helper()
	p.Resize(80, 24)
	p.Fits(t, 80, 24)
	most := 0
	for _, lang := range Framed() {
		frame, err := os.ReadFile(filepath.Join("testdata", "screens", fmt.Sprintf("%s-%s-80x24.txt", name, lang)))
		must(err)
		most = max(most, len(cut.FindAll(frame, -1)))
	}
	text, _, _ := p.Frame()
	if found := cut.FindAllString(text, -1); len(found) > most {
		t.Errorf("%d words are cut short, at most %d elsewhere:\n%s", len(found), most, text)
	}
}

// Sizes draws every scene at sizes from 1×1 to 300×100: no panic, never more than the window holds, and the cursor inside it.
func Sizes(t *testing.T, scenes []Scene) {
	widths := []int{1, 2, 3, 5, 8, 13, 19, 20, 21, 39, 40, 60, 71, 72, 79, 80, 81, 90, 119, 120, 121, 200, 300}
	heights := []int{1, 2, 3, 4, 5, 7, 9, 10, 11, 12, 13, 14, 15, 16, 23, 24, 25, 40, 100}
	for _, s := range scenes {
		t.Run(s.Name, func(t *testing.T) {
			t.Parallel()
			p := s.Open(t, "nl")
			s.Walk(p)
			for _, w := range widths {
				for _, h := range heights {
					p.Resize(w, h)
					if p.Quit {
						t.Fatalf("the program ended at %d×%d", w, h)
					}
					p.Fits(t, w, h)
				}
			}
		})
	}
}

// Fits holds the frame and its cursor to a window of that size.
func (p *Pilot) Fits(t *testing.T, w, h int) {
	t.Helper()
	lines := strings.Split(p.Raw(), "\n")
	if len(lines) > h {
		t.Errorf("%d lines at %d×%d", len(lines), w, h)
	}
	for _, line := range lines {
		if ansi.StringWidth(line) > w {
			t.Errorf("a line of %d cells at %d×%d: %q", ansi.StringWidth(line), w, h, line)
			return
		}
	}
	if _, x, y := p.Frame(); x >= w || y >= h {
		t.Errorf("cursor at %d,%d at %d×%d", x, y, w, h)
	}
}

// Hint gives the line above the keys, where what may identify someone is told of.
func (p *Pilot) Hint() string {
	text, _, _ := p.Frame()
	lines := strings.Split(text, "\n")
	return strings.TrimSpace(lines[len(lines)-2])
}

// Shows wants a text on the screen.
func (p *Pilot) Shows(t *testing.T, want string) {
	t.Helper()
	if text, _, _ := p.Frame(); !strings.Contains(text, want) {
		t.Fatalf("the screen does not show %q:\n%s", want, text)
	}
}

// Says wants a text on the screen, however its words are spread over lines.
func (p *Pilot) Says(t *testing.T, want string) {
	t.Helper()
	spread := func(text string) string { return strings.Join(strings.Fields(text), " ") }
	if frame, _, _ := p.Frame(); !strings.Contains(spread(frame), spread(want)) {
		t.Fatalf("the screen does not say %q:\n%s", want, frame)
	}
}

// Hides wants a text to be nowhere on the screen.
func (p *Pilot) Hides(t *testing.T, text string) {
	t.Helper()
	if frame, _, _ := p.Frame(); strings.Contains(frame, text) {
		t.Fatalf("the screen shows %q:\n%s", text, frame)
	}
}

// Lives wants the program to run still.
func (p *Pilot) Lives(t *testing.T) {
	t.Helper()
	if p.Quit {
		t.Fatalf("the program ended; by a fault: %v", p.Crashed)
	}
}

// folder finds where the journal lies, which differs with each run.
var folder = regexp.MustCompile(`(?s)(hier|here): .*?\n\n`)

// temporary finds what else differs with each run: paths of this test's own folders, and keys.
var temporary = regexp.MustCompile(`\S*(Screens|/0\d\d)\S*|age1\w+(\n \w{1,60}$)?`)

// groups finds the lines of a recovery key, which is another in each run.
var groups = regexp.MustCompile(`(?m)^( +)[02-9AC-HJ-NP-Z]{4}( [02-9AC-HJ-NP-Z]{2,4})+$`)

// Golden compares the frame with that in testdata/screens, or writes it there with -update.
func (p *Pilot) Golden(t *testing.T, name string) {
	t.Helper()
	text, x, y := p.Frame()
	text = folder.ReplaceAllString(text, "$1: …\n\n")
	text = temporary.ReplaceAllString(text, "…")
	text = groups.ReplaceAllString(text, "$1…")
	got := []byte(fmt.Sprintf("%s\n--- cursor %d,%d\n", text, x, y))
	file := filepath.Join("testdata", "screens", name+".txt")
	if *Update {
		must(os.MkdirAll(filepath.Dir(file), 0o755))
		must(os.WriteFile(file, got, 0o644))
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs (-want +got; go test with -update writes it anew):\n%s", name, cmp.Diff(string(want), string(got)))
	}
}
