package report

import (
	"bufio"
	"fmt"
	"io"
	"regexp"
	"strings"
	"sync"

	"koffiemoment/journal"
)

// MarkdownPage writes a page for any editor: plain to read as it stands, and as a program shows it. Whatever stands in a text, it
// stays text: no heading, list, link, picture or table comes of it, and no web page. An error of w is wrapped.
func MarkdownPage(w io.Writer, page *Page) error {
	m := &markdown{out: bufio.NewWriter(w)}
	m.page(page, "#")
	return m.done()
}

// Markdown writes a document as MarkdownPage writes a page: whom it is for first, as a quotation, and the names of its pages before them
// where there are several. An error of w is wrapped.
func Markdown(w io.Writer, d *Document) error {
	m := &markdown{out: bufio.NewWriter(w)}
	if whom := oneLine(d.For); whom != "" {
		m.block("> " + whom)
	}
	m.heading("#", d.Title)
	m.facts(d.Facts)
	if at := d.listed(); len(at) > 0 {
		m.text(d.Words.Contents)
		names := make([]string, len(at))
		for i := range at {
			names[i] = "- " + oneLine(d.Pages[at[i]].Title)
		}
		m.block(names...)
	}
	for i := range d.Pages {
		m.page(&d.Pages[i], "##")
	}
	return m.done()
}

// markdown is what is being written: blocks with an empty line between each and the next.
type markdown struct {
	out   *bufio.Writer
	begun bool
}

func (m *markdown) done() error {
	if err := m.out.Flush(); err != nil {
		return fmt.Errorf("write markdown: %w", err)
	}
	return nil
}

func (m *markdown) block(lines ...string) {
	if m.begun {
		m.out.WriteByte('\n')
	}
	m.begun = true
	for _, line := range lines {
		m.out.WriteString(line)
		m.out.WriteByte('\n')
	}
}

// page writes a page below a heading with the sign, which is longer for its parts.
func (m *markdown) page(page *Page, sign string) {
	m.heading(sign, page.Title)
	m.facts(page.Facts)
	for i := range page.Parts {
		part := &page.Parts[i]
		below := sign + "#"
		if part.Within {
			below += "#"
		}
		m.heading(below, part.Heading)
		for _, text := range part.Texts {
			m.text(text)
		}
		if part.Picture != nil {
			title, about := part.Picture.told(part.Heading)
			m.text(title)
			m.text(about)
			m.table(part.Picture.facts())
		}
		if part.Table != nil {
			m.table(part.Table)
		}
		for range part.Room {
			m.block(freeLine)
		}
	}
}

// freeLine is a line to write on by hand. One of dashes or underscores would be drawn across the page, or need a backslash before each.
const freeLine = "………………………………………………………………………………"

// heading leaves one out that says nothing: whoever listens would hear of it all the same.
func (m *markdown) heading(sign, text string) {
	if text = oneLine(text); text != "" {
		m.block(sign + " " + text)
	}
}

func (m *markdown) facts(facts []string) { m.text(strings.Join(linesOf(facts), "\n")) }

// hardBreak ends a line that goes on as one below it. Two spaces are seen by no reader, and a line end alone would be a space.
const hardBreak = "  "

// text writes the paragraphs of a text. What stands before a line would make code of it, and goes.
func (m *markdown) text(text string) {
	for _, lines := range paragraphsOf(text) {
		for i := range lines {
			lines[i] = oneLine(lines[i])
			if i < len(lines)-1 {
				lines[i] += hardBreak
			}
		}
		m.block(lines...)
	}
}

// table writes a table, each row in a line, since nothing else is one.
func (m *markdown) table(t *Table) {
	n := t.columns()
	if n == 0 {
		return
	}
	m.text(journal.Line(t.Caption))
	lines := []string{tableRow(t.Head, n), strings.Repeat("| --- ", n) + "|"}
	for _, row := range t.Rows {
		lines = append(lines, tableRow(row, n))
	}
	m.block(lines...)
}

// tableRow puts a stroke where a line ended.
func tableRow(row []string, n int) string {
	var b strings.Builder
	for i := range n {
		var said []string
		if i < len(row) {
			said = linesOf(strings.Split(cleaned(row[i]), "\n"))
		}
		b.WriteString("| " + harmless(strings.Join(said, " / ")) + " ")
	}
	return b.String() + "|"
}

func oneLine(text string) string { return harmless(journal.Line(text)) }

// signs are all that begins something in a line, in Markdown and in what editors add to it, and linking is what they make a link
// of unasked.
var (
	signs   = strings.NewReplacer(escaped("\\`*_[]<>&~|$^#@{}")...)
	opening = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^([-+=:]|\d+[.)])`) })
	linking = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?i)://|\bwww\.|==|%%`) })
)

func escaped(all string) (pairs []string) {
	for _, sign := range all {
		pairs = append(pairs, string(sign), `\`+string(sign))
	}
	return pairs
}

// harmless puts a backslash before each sign that would make something of a line of text. Readers drop it.
func harmless(line string) string {
	line = signs.Replace(line)
	if mayLink(line) {
		line = linking().ReplaceAllStringFunc(line, func(found string) string {
			if last := len(found) - 1; found[last] == '.' {
				return found[:last] + `\.`
			}
			return `\` + found[:1] + `\` + found[1:]
		})
	}
	return opening().ReplaceAllStringFunc(line, func(found string) string {
		last := len(found) - 1
		return found[:last] + `\` + found[last:]
	})
}

// mayLink spares nearly all lines the pattern, which takes most of the time that a document does.
func mayLink(line string) bool {
	for _, part := range []string{"://", "w.", "W.", "==", "%%"} {
		if strings.Contains(line, part) {
			return true
		}
	}
	return false
}
