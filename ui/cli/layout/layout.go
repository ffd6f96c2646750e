// Package layout lays out what a command prints: text broken into lines that read well, and rows under each other. Begin with Wrap and
// Columns. It knows no command and no word.
package layout

import (
	"os"
	"strings"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/term"
)

// The widths at which text is wrapped: the terminal's, between bounds that read well, and a common one elsewhere.
const (
	Narrowest   = 24
	widest      = 100
	widthOfFile = 80
)

// Width gives the width at which text to a file is wrapped, which may be a terminal.
func Width(to *os.File) int {
	w, _, err := term.GetSize(int(to.Fd()))
	if err != nil || w <= 0 {
		return widthOfFile
	}
	return max(Narrowest, min(w, widest))
}

// unbroken stands for a hyphen while text is broken into lines: an option must stay whole.
const unbroken = "\u2011"

// Wrap breaks text into lines of at most w cells and sets each off by indent.
func Wrap(text string, w int, indent string) []string {
	// However narrow it is, a few cells are left beside the indent, so that each line has a word or two.
	whole := ansi.Wrap(strings.ReplaceAll(text, "-", unbroken), max(8, w-len(indent)), " ")
	lines := strings.Split(strings.ReplaceAll(whole, unbroken, "-"), "\n")
	for i, line := range lines {
		if line = strings.TrimRight(line, " "); line != "" {
			line = indent + line
		}
		lines[i] = line
	}
	return lines
}

// Pad fills text up to w cells.
func Pad(text string, w int) string {
	return text + strings.Repeat(" ", max(0, w-cells(text)))
}

// cells gives the width of text. Most names are plain letters, and the tables for all others are slow to come from disk.
func cells(text string) int {
	for i := range len(text) {
		if text[i] >= 0x80 {
			return ansi.StringWidth(text)
		}
	}
	return len(text)
}

// Columns sets rows of cells under each other, two spaces apart.
func Columns(rows [][]string) []string {
	var widths []int
	for _, row := range rows {
		for i, cell := range row {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], cells(cell))
		}
	}
	lines := make([]string, len(rows))
	for n, row := range rows {
		var line strings.Builder
		for i, cell := range row {
			line.WriteString(Pad(cell, widths[i]+2))
		}
		lines[n] = strings.TrimRight(line.String(), " ")
	}
	return lines
}

// Explained sets names to the left of their texts, which are wrapped in the room beside them. On a narrow terminal that room keeps
// a width that can be read, and lines run over the edge instead.
func Explained(rows [][2]string, w int) []string {
	left := 0
	for _, row := range rows {
		left = max(left, len([]rune(row[0])))
	}
	var lines []string
	for _, row := range rows {
		for i, text := range Wrap(row[1], max(w-left-4, Narrowest), "") {
			label := ""
			if i == 0 {
				label = row[0]
			}
			lines = append(lines, strings.TrimRight("  "+Pad(label, left+2)+text, " "))
		}
	}
	return lines
}
