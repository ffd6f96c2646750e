package report

import (
	"bufio"
	"fmt"
	"io"
	"regexp"
	"strings"
	"sync"
)

// Markdown writes a page for any editor: plain to read as it stands, and as a program shows it. Whatever stands in a text, it
// stays text: no heading, list, link, picture or table comes of it, and no web page. An error of w is wrapped.
func Markdown(w io.Writer, page *Page) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "# %s\n", oneLine(page.Title))
	for i, fact := range page.Facts {
		if i == 0 {
			out.WriteByte('\n')
		}
		end := "\n"
		if i < len(page.Facts)-1 {
			end = hardBreak
		}
		out.WriteString(oneLine(fact) + end)
	}
	for _, part := range page.Parts {
		sign := "##"
		if part.Within {
			sign = "###"
		}
		fmt.Fprintf(out, "\n%s %s\n", sign, oneLine(part.Heading))
		for _, text := range part.Texts {
			writeText(out, text)
		}
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("write markdown: %w", err)
	}
	return nil
}

// hardBreak ends a line that goes on as one below it. Two spaces are seen by no reader, and a line end alone would be a space.
const hardBreak = "  \n"

func oneLine(text string) string { return harmless(strings.Join(strings.Fields(text), " ")) }

// writeText writes the paragraphs of a text. What stands before a line would make code of it, and goes.
func writeText(out *bufio.Writer, text string) {
	ended := true
	for line := range strings.Lines(text) {
		line = strings.Join(strings.Fields(line), " ")
		switch {
		case line == "":
			if !ended {
				out.WriteByte('\n')
			}
			ended = true
			continue
		case ended:
			out.WriteByte('\n')
		default:
			out.WriteString(hardBreak)
		}
		out.WriteString(harmless(line))
		ended = false
	}
	if !ended {
		out.WriteByte('\n')
	}
}

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
	line = linking().ReplaceAllStringFunc(line, func(found string) string {
		if last := len(found) - 1; found[last] == '.' {
			return found[:last] + `\.`
		}
		return `\` + found[:1] + `\` + found[1:]
	})
	return opening().ReplaceAllStringFunc(line, func(found string) string {
		last := len(found) - 1
		return found[:last] + `\` + found[last:]
	})
}
