package kit_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/ui/kit"
)

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
