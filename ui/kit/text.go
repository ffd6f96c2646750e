package kit

import (
	"strings"
	"unicode/utf8"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/journal"
	"koffiemoment/ui/words"
)

// Wrap breaks a plain text into lines of at most width cells, each begun with indent. An empty text gives no line. What
// must reach no terminal is taken out once more, wherever the text came from.
func Wrap(s string, width int, indent string) []string {
	if s, _ = journal.Clean(s); s == "" {
		return nil
	}
	lines := strings.Split(ansi.Wrap(s, max(1, width-ansi.StringWidth(indent)), ""), "\n")
	for i := range lines {
		lines[i] = indent + strings.TrimRight(lines[i], " ")
	}
	return lines
}

// Styled gives wrapped lines in a style.
func Styled(style lipgloss.Style, lines []string) []string {
	out := make([]string, len(lines))
	for i, line := range lines {
		out[i] = style.Render(line)
	}
	return out
}

// Cell gives a plain text, cleaned as by Wrap, cut or padded to exactly width cells.
func Cell(s string, width int) string {
	if width < 1 {
		return ""
	}
	s = words.InLine(s)
	if ansi.StringWidth(s) > width {
		s = ansi.Truncate(s, width, "…")
	}
	return s + strings.Repeat(" ", max(0, width-ansi.StringWidth(s)))
}

// EndOf is Cell for what says most at its end, such as a path: rather than that, its start is cut.
func EndOf(s string, width int) string {
	s = words.InLine(s)
	if over := ansi.StringWidth(s) - width; over > 0 && width > 1 {
		s = "…" + ansi.TruncateLeft(s, over+1, "")
	}
	return Cell(s, width)
}

// Marked is Cell for a name and the mark that tells it from others of that name: rather than the mark, the name is cut.
func Marked(name, mark string, width int) string {
	mark = strings.TrimRight(Cell(mark, min(ansi.StringWidth(mark), width-6)), " ")
	return Cell(strings.TrimRight(Cell(name, width-ansi.StringWidth(mark)), " ")+mark, width)
}

// Pad gives a styled line followed by spaces up to width cells.
func Pad(line string, width int) string {
	line = ansi.Truncate(line, width, "")
	return line + strings.Repeat(" ", max(0, width-ansi.StringWidth(line)))
}

// UpTo gives at most the first n bytes of a text, so that drawing a line of it costs no more than that line.
func UpTo(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n] + "…"
}

// Few is wrap in at most so many lines; of more, the last ends between two words.
func Few(s string, width, most int, indent string) []string {
	most = max(1, most)
	lines := Wrap(UpTo(s, max(1, width)*most*utf8.UTFMax), width, indent)
	if len(lines) > most {
		lines = lines[:most]
		lines[most-1] = cutShort(lines[most-1], width)
	}
	return lines
}

// Excerpt is how a text begins, between quotation marks, in at most so many lines of w cells. It is cut between words, and what follows
// the opening mark stands under the first letter.
func Excerpt(s string, w, most int) []string {
	w, most = max(4, w), max(1, most)
	lines := Wrap(words.Quote(journal.Line(UpTo(s, w*most*utf8.UTFMax))), w-1, "")
	if len(lines) > most {
		lines = append(lines[:most-1], cutShort(lines[most-1], w-2)+"”")
	}
	for i := 1; i < len(lines); i++ {
		lines[i] = " " + lines[i]
	}
	return lines
}

// cutShort ends a line with " …", for which whole words give way.
func cutShort(line string, width int) string {
	for ansi.StringWidth(line)+2 > width {
		cut := max(0, strings.LastIndexByte(line, ' '))
		if strings.TrimSpace(line[:cut]) == "" {
			return strings.TrimRight(Cell(line+"…", width), " ")
		}
		line = strings.TrimRight(line[:cut], " ")
	}
	return line + " …"
}

// Quoted is a text between quotation marks, on one line and no longer than a few lines need.
func Quoted(s string) string { return words.Quote(journal.Line(UpTo(s, 1000))) }

// tame takes out of a line that was drawn all that is neither text nor a style. Who draws cleans what others wrote, because a style that they
// wrote can't be told from ours any more; this stands behind all of them, at the way out, so that what one forgets steers no terminal.
func tame(line string) string {
	if !strings.ContainsFunc(line, func(r rune) bool { return r < ' ' || r > '~' }) {
		return line
	}
	var b strings.Builder
	for len(line) > 0 {
		n := styled(line)
		b.WriteString(line[:n])
		if line = line[n:]; n > 0 {
			continue
		}
		end := len(line)
		if next := strings.IndexByte(line[1:], '\x1b'); next >= 0 {
			end = next + 1
		}
		b.WriteString(words.InLine(line[:end]))
		line = line[end:]
	}
	return b.String()
}

// styled gives the length of the sequence for a style that a text begins with, 0 where it begins with none.
func styled(s string) int {
	if !strings.HasPrefix(s, "\x1b[") {
		return 0
	}
	end := 2 + len(s[2:]) - len(strings.TrimLeft(s[2:], "0123456789;:"))
	if end == len(s) || s[end] != 'm' {
		return 0
	}
	return end + 1
}
