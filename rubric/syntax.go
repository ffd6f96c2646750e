package rubric

import (
	"strings"
)

// The library says in English what it met, where it met it. Whoever writes a rubric for the first time is helped by what they did, and
// that often stands a line or two higher: these are the slips that people make, looked for near the place.

// slipNear names the slip in text that made at unreadable, and where it stands.
func slipNear(text string, at place) (place, ProblemCode) {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if indent := line[:len(line)-len(strings.TrimLeft(line, " \t"))]; strings.Contains(indent, "\t") && !blank(line) {
			return place{i + 1, 1 + strings.IndexByte(line, '\t')}, TabIndent
		}
	}
	const near = 3
	looked := 0
	for i := min(at.line, len(lines)) - 1; i >= 0 && looked < near; i-- {
		if blank(lines[i]) {
			continue
		}
		if code := unpaired(lines[i]); code != "" {
			return place{i + 1, 1}, code
		}
		if looked++; looked > 1 {
			continue
		}
		if code := colonSlip(lines[i]); code != "" {
			return place{i + 1, 1}, code
		}
	}
	return at, Syntax
}

// blank tells a line that says nothing.
func blank(line string) bool {
	line = strings.TrimSpace(line)
	return line == "" || line[0] == '#'
}

// unpaired finds a quotation mark that does not close, or that closes in the middle of a text, and a bracket without its pair. A text
// in single quotation marks may hold others, and so may one without: only what begins a text opens one.
func unpaired(line string) ProblemCode {
	open, depth, before := byte(0), 0, byte(' ')
	for i := 0; i < len(line); i++ {
		c := line[i]
		switch {
		case open == '"' && c == '\\':
			i++
		case open != 0 && c == open:
			if rest := strings.TrimLeft(line[i+1:], " "); rest != "" && !strings.ContainsRune(",}]:#", rune(rest[0])) {
				return Quotes
			}
			open = 0
		case open != 0:
		case (c == '"' || c == '\'') && strings.IndexByte("{[,:- ", before) >= 0 && (i == 0 || before != ' ' || starts(line[:i])):
			open = c
		case c == '#' && before == ' ':
			i = len(line)
		case c == '{' || c == '[':
			depth++
		case c == '}' || c == ']':
			depth--
		}
		before = c
	}
	switch {
	case open != 0:
		return Quotes
	case depth != 0:
		return Bracket
	}
	return ""
}

// starts says whether a text may begin behind these letters of a line.
func starts(before string) bool {
	before = strings.TrimRight(before, " ")
	return before == "" || strings.IndexByte("{[,:-", before[len(before)-1]) >= 0
}

// colonSlip finds a key without its colon and space, and a text without quotation marks that has a colon inside.
func colonSlip(line string) ProblemCode {
	line = strings.TrimPrefix(strings.TrimSpace(line), "- ")
	colon := strings.IndexByte(line, ':')
	if colon < 0 {
		return KeyColon
	}
	key, rest := line[:colon], line[colon+1:]
	switch {
	case strings.ContainsAny(key, " \"'") && !strings.ContainsAny(line[:1], "\"'{["), rest != "" && rest[0] != ' ':
		return KeyColon
	case strings.Contains(rest, ": ") && !strings.ContainsAny(strings.TrimSpace(rest)[:1], "\"'{[|>"):
		return TextColon
	}
	return ""
}
