package kit_test

import (
	"strings"
	"testing"

	"charm.land/bubbles/v2/key"
	"github.com/charmbracelet/colorprofile"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/pilot"
)

// A screen that forgets to clean what it adds still steers no terminal: nothing leaves a frame or a sheet but text and styles, on as many
// lines as the window has.
func TestNothingLeavesAFrameButTextAndStyles(t *testing.T) {
	theme := kit.NewTheme("none", colorprofile.TrueColor, kit.Ground{})
	poured := strings.NewReplacer("\x1b[8m", "", "\x1b[3;55;1234m", "").Replace(pilot.Pour("Ouder"))
	f := &kit.Frame{Title: poured, Where: poured, Status: poured, Hint: poured,
		Keys: []key.Binding{key.NewBinding(key.WithKeys("enter"), key.WithHelp("enter", poured))}}
	f.Add(poured, theme.Selected.Render(poured), poured)
	f.Pin()
	f.Add(poured)
	for _, size := range [][2]int{{80, 24}, {40, 12}, {20, 5}} {
		frame, _ := f.Draw(&theme, size[0], size[1])
		sheet, _ := f.DrawSheet(&theme, frame, size[0], size[1])
		for what, drawn := range map[string]string{"frame": frame, "sheet": sheet} {
			if wild := pilot.WildIn(drawn, size[1]); wild != "" {
				t.Errorf("the %s of %d×%d: %s leaves it:\n%q", what, size[0], size[1], wild, drawn)
			}
		}
		if !strings.Contains(frame, "titel") {
			t.Errorf("nothing is left of the text:\n%s", frame)
		}
	}
}
