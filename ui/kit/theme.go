package kit

import (
	"image/color"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
)

// Theme is how things look. Text stays in the terminal's own foreground; there is one accent and one quiet tone, both
// with a contrast of at least 4.5 on the background they are meant for. Nothing is said by colour alone.
type Theme struct {
	Title    lipgloss.Style // names of screens and questions
	Accent   lipgloss.Style // what is chosen, where the cursor stands
	Quiet    lipgloss.Style // secondary words
	Key      lipgloss.Style // keys in the footer
	Plain    lipgloss.Style
	Selected lipgloss.Style // the row under the cursor
	Cells    ansi.Method    // how the terminal counts the cells of what is typed
}

// NewTheme makes the theme for a choice of "dark", "light" or "none"; any other choice gives tones that read on both,
// for as long as the terminal has not said what its background is. A terminal of sixteen colours shows its own idea of
// them, red among it, so there the accent is its yellow on dark and none on light.
func NewTheme(choice string, profile colorprofile.Profile) Theme {
	var accent, quiet color.Color = lipgloss.NoColor{}, lipgloss.NoColor{}
	switch rich := profile >= colorprofile.ANSI256; {
	case choice == "none":
	case choice == "dark" && rich:
		accent, quiet = lipgloss.Color("#DDA869"), lipgloss.Color("#A39C92")
	case choice == "light" && rich:
		accent, quiet = lipgloss.Color("#8A4B08"), lipgloss.Color("#655F57")
	case rich:
		accent, quiet = lipgloss.Color("#A06A2C"), lipgloss.Color("#7A746C")
	case choice == "dark":
		accent = lipgloss.Yellow
	}
	plain := lipgloss.NewStyle()
	return Theme{
		Title:    plain.Bold(true),
		Accent:   plain.Foreground(accent),
		Quiet:    plain.Foreground(quiet),
		Key:      plain.Bold(true),
		Plain:    plain,
		Selected: plain.Foreground(accent).Bold(true),
	}
}
