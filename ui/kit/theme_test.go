package kit_test

import (
	"fmt"
	"image/color"
	"math"
	"strings"
	"testing"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/ui/kit"
)

// terminals are backgrounds and letters of what people have: the schemes of Windows Terminal and PowerShell (its settings reference and
// defaults.json), xterm, Terminal on macOS, Visual Studio Code (its default colour themes), and Solarized (ethanschoonover.com/solarized).
var terminals = []struct {
	name             string
	background, text string
	surfaces         bool // its letters read on a row
}{
	{"Campbell", "#0C0C0C", "#CCCCCC", true},
	{"PowerShell", "#012456", "#CCCCCC", true},
	{"One Half Dark", "#282C34", "#DCDFE4", true},
	{"One Half Light", "#FAFAFA", "#383A42", true},
	{"xterm", "#000000", "#E5E5E5", true},
	{"xterm on white", "#FFFFFF", "#000000", true},
	{"macOS Basic", "#FFFFFF", "#000000", true},
	{"macOS Pro", "#000000", "#F2F2F2", true},
	{"VS Code dark", "#1E1E1E", "#CCCCCC", true},
	{"VS Code light", "#FFFFFF", "#3B3B3B", true},
	{"Dracula", "#282A36", "#F8F8F2", true},
	{"Solarized dark", "#002B36", "#839496", false},
	{"Solarized light", "#FDF6E3", "#657B83", false},
}

// Every tone can be read on what lies under it in the terminals that people have, and it is never the terminal's letters that can't be.
func TestTonesCanBeRead(t *testing.T) {
	for _, c := range terminals {
		ground := kit.Ground{Background: lipgloss.Color(c.background), Text: lipgloss.Color(c.text)}
		for _, profile := range []colorprofile.Profile{colorprofile.TrueColor, colorprofile.ANSI256} {
			theme := kit.NewTheme("auto", profile, ground)
			row, field := theme.Surfaces()
			if (row != "") != c.surfaces || (field != "") != c.surfaces {
				t.Errorf("%s: surfaces %q, %q; want them: %v", c.name, row, field, c.surfaces)
			}
			under := []color.Color{ground.Background}
			if row != "" {
				under = append(under, surface(t, row), surface(t, field))
			}
			tones := map[string]color.Color{"accent": theme.Accent.GetForeground(), "quiet": theme.Quiet.GetForeground(), "text": ground.Text}
			for i := range 4 {
				tones[fmt.Sprint("level ", i)] = theme.Level(i, 4).GetForeground()
			}
			least := 4.5
			if !c.surfaces {
				least = 4.1 // of Solarized's own letters, which no theme of ours makes better
			}
			for name, tone := range tones {
				if _, none := tone.(lipgloss.NoColor); none {
					continue
				}
				for _, ground := range under {
					if got := contrast(tone, ground); got < least {
						t.Errorf("%s, %v: %s on %v has a contrast of %.2f", c.name, profile, name, ground, got)
					}
				}
			}
		}
	}
}

// Where the terminal says nothing of its background there is no tone at all, and none of sixteen colours on light.
func TestNoToneWhereNothingIsKnown(t *testing.T) {
	light := kit.Ground{Background: lipgloss.Color("#FFFFFF")}
	for name, theme := range map[string]kit.Theme{
		"silent terminal": kit.NewTheme("auto", colorprofile.TrueColor, kit.Ground{}),
		"none asked for":  kit.NewTheme("none", colorprofile.TrueColor, light),
		"sixteen, light":  kit.NewTheme("auto", colorprofile.ANSI, light),
		"no colours":      kit.NewTheme("dark", colorprofile.ASCII, kit.Ground{}),
	} {
		row, field := theme.Surfaces()
		if got := theme.Accent.Render("x") + theme.Quiet.Render("x") + theme.Level(3, 4).Render("x") + row + field; got != "xxx" {
			t.Errorf("%s: drawn as %q", name, got)
		}
	}
}

// A background that is the other way round than what was chosen lends no surface.
func TestAChosenThemeIsBelieved(t *testing.T) {
	theme := kit.NewTheme("light", colorprofile.TrueColor, kit.Ground{Background: lipgloss.Color("#000000")})
	if row, _ := theme.Surfaces(); row != "" {
		t.Errorf("a light theme lays %q on a dark terminal", row)
	}
	if theme.Accent.GetForeground() != (color.RGBA{0x8a, 0x4b, 0x08, 0xff}) {
		t.Errorf("its accent is %v", theme.Accent.GetForeground())
	}
}

// surface reads the colour of a background sequence.
func surface(t *testing.T, sequence string) color.Color {
	t.Helper()
	var r, g, b uint8
	if _, err := fmt.Sscanf(sequence, "\x1b[48;2;%d;%d;%dm", &r, &g, &b); err == nil {
		return color.RGBA{r, g, b, 0xff}
	}
	var index int
	if _, err := fmt.Sscanf(sequence, "\x1b[48;5;%dm", &index); err != nil {
		t.Fatalf("%q is no background", sequence)
	}
	return lipgloss.Color(fmt.Sprint(index))
}

// contrast is that of WCAG 2.2.
func contrast(a, b color.Color) float64 {
	light := func(c color.Color) float64 {
		r, g, b, _ := c.RGBA()
		of := func(v uint32) float64 {
			x := float64(v) / 0xffff
			if x <= 0.04045 {
				return x / 12.92
			}
			return math.Pow((x+0.055)/1.055, 2.4)
		}
		return 0.2126*of(r) + 0.7152*of(g) + 0.0722*of(b)
	}
	la, lb := light(a), light(b)
	return (max(la, lb) + 0.05) / (min(la, lb) + 0.05)
}

// What was found in a text stands out by more than its tone, which some terminals do not have.
func TestWhatWasFoundStandsOutWithoutATone(t *testing.T) {
	for choice, toned := range map[string]bool{"dark": true, "none": false} {
		theme := kit.NewTheme(choice, colorprofile.TrueColor, kit.Ground{})
		found := theme.Found.Render("Emma")
		if ansi.Strip(found) != "Emma" || !strings.Contains(found, "1;4") || strings.Contains(found, "38;2") != toned {
			t.Errorf("%s: %q", choice, found)
		}
	}
}
