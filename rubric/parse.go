package rubric

import (
	"bytes"
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/lexer"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"
)

// The largest file that is read. The YAML library takes time by the square of some of these, and recurses by the others;
// within them the worst file found takes well under a second. The default rubric is a seventh of them.
const (
	maxLines  = 5000
	maxSigns  = 20000 // of the characters in signs
	maxInLine = 2000
	maxDepth  = 16
	signs     = "[]{},:-?&*!@`|<>%#'\""
)

// Parse reads a rubric from its YAML source. A bad file is refused whole: the error is then Problems, which holds every
// problem found, by line.
func Parse(source []byte) (*Rubric, error) {
	root, problems := parseYAML(source)
	if root == nil {
		return nil, problems.sorted()
	}
	l := newLoader(problems)
	r := l.rubric(value{node: root})
	found := r.check()
	if r.CheckFormat() != nil && !l.unread["format"] && !l.unread["draft"] {
		l.problems = nil // of a form that is not known, nothing else can be said
	}
	l.adopt(found)
	if len(l.problems) > 0 {
		return nil, l.problems.sorted()
	}
	return r, nil
}

// parseYAML gives the syntax tree of source, or nil and what is wrong with its form. It may give a tree and problems
// with the comments.
func parseYAML(source []byte) (root ast.Node, problems Problems) {
	source = bytes.TrimPrefix(source, []byte("\ufeff"))
	text := strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(string(source))
	if checkSize(text, &problems); len(problems) > 0 {
		return nil, problems
	}
	// The guards here are ours; a panic of the library on some odd text is not something a college should see.
	defer func() {
		if recover() != nil {
			root = nil
			problems.add(place{line: 1, column: 1}, "", Syntax)
		}
	}()
	tokens := lexer.Tokenize(text)
	if !checkTokens(text, tokens, &problems) {
		return nil, problems
	}
	file, err := parser.Parse(tokens, 0, parser.AllowDuplicateMapKey())
	if err != nil {
		at, code := slipNear(text, placeOf(err))
		problems.add(at, "", code)
		return nil, problems
	}
	if len(file.Docs) == 0 || file.Docs[0].Body == nil {
		problems.add(place{line: 1, column: 1}, "", WrongType, "mapping", "nothing")
		return nil, problems
	}
	return file.Docs[0].Body, problems
}

// checkSize notes what makes text too large to be read in good time, or no text at all.
func checkSize(text string, problems *Problems) {
	count := 0
	for i := range len(text) {
		if strings.IndexByte(signs, text[i]) >= 0 {
			count++
		}
	}
	if len(text) > MaxBytes || strings.Count(text, "\n") > maxLines || count > maxSigns {
		problems.tooBig()
		return
	}
	n := 0
	for line := range strings.SplitSeq(text, "\n") {
		n++
		switch {
		case !utf8.ValidString(line):
			problems.add(place{line: n, column: 1}, "", NotUTF8)
		case utf8.RuneCountInString(line) > maxInLine:
			problems.add(place{line: n, column: maxInLine + 1}, "", LongLine, strconv.Itoa(maxInLine))
		}
	}
}

func (ps *Problems) tooBig() {
	ps.add(place{line: 1, column: 1}, "", TooBig, strconv.Itoa(MaxBytes), strconv.Itoa(maxLines), strconv.Itoa(maxSigns))
}

// checkTokens notes what the lexer could not read, what a rubric does without, and hidden characters in comments. It
// reports whether the tokens can be parsed.
func checkTokens(text string, tokens token.Tokens, problems *Problems) bool {
	ok, depth, started := true, 0, false
	refuse := func(t *token.Token, code ProblemCode, args ...string) {
		problems.add(placeAt(t), "", code, args...)
		ok = false
	}
	for _, t := range tokens {
		switch t.Type {
		case token.CommentType:
			if hidden := HiddenIn(t.Value); hidden != "" {
				problems.add(placeAt(t), "", HiddenCharacter, hidden)
			}
			continue
		case token.InvalidType:
			at, code := slipNear(text, placeAt(t))
			problems.add(at, "", code)
			return false
		case token.MappingStartType, token.SequenceStartType:
			if depth++; depth > maxDepth {
				refuse(t, TooDeep, strconv.Itoa(maxDepth))
				return false
			}
		case token.MappingEndType, token.SequenceEndType:
			depth--
		default:
			if part := unsupported(t, started); part != "" {
				refuse(t, Unsupported, part)
			}
		}
		started = true
	}
	return ok
}

// unsupported names the part of YAML that t begins and that a rubric does without, or "". A document may have its
// header, but only as the first thing in the file.
func unsupported(t *token.Token, started bool) string {
	switch t.Type {
	case token.AnchorType:
		return "anchor"
	case token.AliasType:
		return "alias"
	case token.MergeKeyType:
		return "merge"
	case token.TagType:
		return "tag"
	case token.DirectiveType:
		return "directive"
	case token.MappingKeyType:
		return "key"
	case token.DocumentEndType:
		return "document"
	case token.DocumentHeaderType:
		if started {
			return "document"
		}
	}
	return ""
}

// place is a position in the source, from 1.
type place struct{ line, column int }

func placeAt(t *token.Token) place {
	if t == nil || t.Position == nil {
		return place{line: 1, column: 1}
	}
	return place{line: t.Position.Line, column: t.Position.Column}
}

// syntaxError is what the library's errors have in common.
type syntaxError interface {
	error
	GetMessage() string
	GetToken() *token.Token
}

func placeOf(err error) place {
	var at syntaxError
	if errors.As(err, &at) {
		return placeAt(at.GetToken())
	}
	return place{line: 1, column: 1}
}
