package cli

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
	"github.com/inconshreveable/mousetrap"
	"golang.org/x/term"

	"koffiemoment/journal"
	"koffiemoment/ui/words"
)

// What goes where, for every command:
//
//   - stdout gets what was asked for and nothing else, all of it at once and only when it is whole, so that a command that
//     fails leaves no half of it in a pipe. Checks are the exception, for what they find is what was asked for; and so are
//     answers and review --answer-all, which tell of each file by itself.
//   - stderr gets messages: what went wrong, what is safe, what to do next. They are in the person's language and never hold
//     a word of an entry.
//   - Both get plain text: no colour, and none of the characters that could steer a terminal, whoever wrote them.
//   - list prints facts, and show prints what was written: somebody may look along.
//   - The full-screen program leaves at most one line behind, on stderr; three when it brought the journal to another place.

// print puts lines aside for stdout, each on one line whatever it holds: the name of a file can hold a line end, and what stands behind it
// would read as a line of ours.
func (p *program) print(lines ...string) {
	for _, line := range lines {
		p.printed.WriteString(words.InLine(line))
		p.printed.WriteByte('\n')
	}
}

// flush writes what was printed. It is cleaned here, at the one way out, and not by each command that prints what somebody wrote.
func (p *program) flush() error {
	text, _ := journal.Clean(p.printed.String())
	p.printed.Reset()
	if text == "" {
		return nil
	}
	_, err := p.out.WriteString(text)
	return err
}

// tell writes the lines of a message to stderr, each on one as print does. A message that cannot be written has nowhere else to go.
func (p *program) tell(lines ...string) {
	for _, line := range lines {
		p.errs.WriteString(words.InLine(line) + "\n")
	}
}

// tellAll is tell for a message of which what was put in begins no line.
func (p *program) tellAll(message string) { p.tell(strings.Split(message, "\n")...) }

// holdWindow keeps a window open that Windows made for this run alone, so that an error can be read in it.
func (p *program) holdWindow(status int) {
	if status == statusDone || !mousetrap.StartedByExplorer() {
		return
	}
	p.tell("", p.words.Command.Fail.PressEnter)
	var key [1]byte
	p.in.Read(key[:])
}

// The widths that text is wrapped at: the terminal's, between bounds that read well, and a common one elsewhere.
const (
	narrowest   = 24
	widest      = 100
	widthOfFile = 80
)

// width gives the width that text on stdout is wrapped at.
func (p *program) width() int {
	w, _, err := term.GetSize(int(p.out.Fd()))
	if err != nil || w <= 0 {
		return widthOfFile
	}
	return max(narrowest, min(w, widest))
}

// unbroken stands for a hyphen while text is broken into lines: an option must stay whole.
const unbroken = "\u2011"

// wrap breaks text into lines of at most w cells and sets each off by indent.
func wrap(text string, w int, indent string) []string {
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

// pad fills s up to w cells.
func pad(text string, w int) string {
	return text + strings.Repeat(" ", max(0, w-cells(text)))
}

// cells gives the width of s. Most names are plain letters, and the tables for all others are slow to come from disk.
func cells(text string) int {
	for i := range len(text) {
		if text[i] >= 0x80 {
			return ansi.StringWidth(text)
		}
	}
	return len(text)
}

// columns sets rows of cells under each other, two spaces apart.
func columns(rows [][]string) []string {
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
			line.WriteString(pad(cell, widths[i]+2))
		}
		lines[n] = strings.TrimRight(line.String(), " ")
	}
	return lines
}
