package rubric

import (
	"slices"
	"strconv"
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/token"
)

// value is a node of the syntax tree and the path that leads to it. Its node is nil where a key is missing.
type value struct {
	path string
	node ast.Node
}

// entry is a key of a mapping with its value.
type entry struct {
	key string
	value
}

// loader reads values out of a syntax tree. It goes on after a problem, so that all come to light at once: what cannot
// be read is left empty, and its path is marked unread so that nobody complains of the emptiness too.
type loader struct {
	problems  Problems
	places    map[string]place
	unread    map[string]bool
	format    int
	languages []string
	levels    []Level
}

func newLoader(problems Problems) *loader {
	return &loader{problems: problems, places: map[string]place{}, unread: map[string]bool{}}
}

func (l *loader) report(path string, code ProblemCode, args ...string) {
	l.problems.add(l.place(path), path, code, args...)
}

// refuse reports that nothing could be read at path.
func (l *loader) refuse(path string, code ProblemCode, args ...string) {
	l.report(path, code, args...)
	l.unread[path] = true
}

// place finds where path stands in the source, or the nearest thing around it that does.
func (l *loader) place(path string) place {
	for ; path != ""; path = parent(path) {
		if at, ok := l.places[path]; ok {
			return at
		}
	}
	return place{line: 1, column: 1}
}

// parent gives the path of what holds path.
func parent(path string) string {
	return path[:max(strings.LastIndexAny(path, ".["), 0)]
}

// adopt takes over problems found in what was read, but for those about things that could not be read.
func (l *loader) adopt(found Problems) {
	for _, p := range found {
		if !l.isUnread(p.Path) {
			l.report(p.Path, p.Code, p.Args...)
		}
	}
}

func (l *loader) isUnread(path string) bool {
	for ; path != ""; path = parent(path) {
		if l.unread[path] {
			return true
		}
	}
	return l.unread[""]
}

// wrongType refuses v because it is not of the kind that is needed.
func (l *loader) wrongType(v value, needed string) {
	if v.node != nil {
		l.refuse(v.path, WrongType, needed, kindOf(v.node))
	}
}

func kindOf(n ast.Node) string {
	switch n.(type) {
	case *ast.MappingNode:
		return "mapping"
	case *ast.SequenceNode:
		return "list"
	case *ast.NullNode:
		return "nothing"
	case *ast.BoolNode:
		return "truth"
	case *ast.StringNode, *ast.LiteralNode:
		return "text"
	default:
		return "number"
	}
}

// entries gives the entries of a mapping in the order of the file. Of a key that stands twice it gives the first.
func (l *loader) entries(v value, pathOf func(key string) string) []entry {
	mapping, ok := v.node.(*ast.MappingNode)
	if !ok {
		l.wrongType(v, "mapping")
		return nil
	}
	var entries []entry
	seen := map[string]place{}
	for _, pair := range mapping.Values {
		written := pair.Key.GetToken()
		at, key := placeAt(written), written.Value
		path := pathOf(key)
		if first, twice := seen[key]; twice {
			l.problems.add(at, path, DuplicateKey, key, strconv.Itoa(first.line))
			continue
		}
		seen[key], l.places[path] = at, at
		entries = append(entries, entry{key, value{path, pair.Value}})
	}
	return entries
}

// fields gives the values of a mapping by key. Keys that end in ? may be missing; other keys than these are reported.
func (l *loader) fields(v value, keys ...string) map[string]value {
	names := make([]string, len(keys))
	for i, key := range keys {
		names[i] = strings.TrimSuffix(key, "?")
	}
	found, misspelt := map[string]value{}, map[string]bool{}
	for _, e := range l.entries(v, func(key string) string { return join(v.path, key) }) {
		if slices.Contains(names, e.key) {
			found[e.key] = e.value
			continue
		}
		meant := Closest(e.key, names)
		l.report(e.path, UnknownKey, e.key, meant)
		misspelt[meant] = true
	}
	if _, ok := v.node.(*ast.MappingNode); ok {
		l.requireFields(v, keys, found, misspelt)
	}
	return found
}

// requireFields refuses the keys that must be there and are not. One complaint about a misspelt key is enough.
func (l *loader) requireFields(v value, keys []string, found map[string]value, misspelt map[string]bool) {
	for _, key := range keys {
		_, ok := found[key]
		switch {
		case ok || strings.HasSuffix(key, "?"):
		case misspelt[key]:
			l.unread[join(v.path, key)] = true
		default:
			l.refuse(join(v.path, key), MissingKey, key)
		}
	}
}

// join gives the path of a key in the mapping at path, with a strange key cleaned so that the path still reads as one.
func join(path, key string) string {
	key = strings.Map(func(r rune) rune {
		if strings.ContainsRune(".[]", r) {
			return '_'
		}
		return r
	}, printable(key))
	if path == "" {
		return key
	}
	return path + "." + key
}

// list reads each element of a list.
func list[T any](l *loader, v value, read func(value) T) []T {
	items := []T{}
	sequence, ok := v.node.(*ast.SequenceNode)
	if !ok {
		l.wrongType(v, "list")
		return items
	}
	for i, node := range sequence.Values {
		path := nth(v.path, i)
		l.places[path] = placeAt(firstToken(node))
		items = append(items, read(value{path, node}))
	}
	return items
}

// firstToken gives the token that a node begins with: of a mapping in block style that is not its own, but its first
// key's.
func firstToken(n ast.Node) *token.Token {
	if m, ok := n.(*ast.MappingNode); ok && !m.IsFlowStyle && len(m.Values) > 0 {
		return m.Values[0].Key.GetToken()
	}
	return n.GetToken()
}

// word reads a text, without the space around it that a block of YAML may bring along.
func (l *loader) word(v value) string {
	switch n := v.node.(type) {
	case *ast.StringNode:
		return strings.TrimSpace(n.Value)
	case *ast.LiteralNode:
		return strings.TrimSpace(n.Value.Value)
	}
	l.wrongType(v, "text")
	return ""
}

// text reads a wording in the file's languages, or one plain text in a file of one language.
func (l *loader) text(v value) Text {
	switch v.node.(type) {
	case *ast.StringNode, *ast.LiteralNode:
		return l.plain(v)
	case *ast.MappingNode:
		return l.wordings(v)
	}
	l.wrongType(v, "text")
	return Text{}
}

// perhaps reads a text that the canonical form leaves out where there is none.
func (l *loader) perhaps(v value) Text {
	if v.node == nil {
		return nil
	}
	if t := l.text(v); len(t) > 0 {
		return t
	}
	return nil
}

// wordings reads the wording in each language; check says which of them the file should have. One that is listed and may not be is
// complained of in the list alone.
func (l *loader) wordings(v value) Text {
	t := Text{}
	for _, e := range l.entries(v, func(key string) string { return join(v.path, key) }) {
		if !knowsLanguage(l.format, e.key) && !slices.Contains(l.languages, e.key) {
			l.report(e.path, UnknownKey, e.key, Closest(e.key, l.languages))
		} else if words := l.word(e.value); words != "" {
			t[e.key] = words
		}
	}
	return t
}

// plain reads a text without a language. Without a usable list of languages it is left unread: that list was complained
// of already.
func (l *loader) plain(v value) Text {
	switch languages := l.languages; {
	case len(checkLanguages(l.format, languages)) > 0:
		l.unread[v.path] = true
	case len(languages) > 1:
		l.refuse(v.path, PlainText, languages[:2]...)
	default:
		if words := l.word(v); words != "" {
			return Text{languages[0]: words}
		}
	}
	return Text{}
}

// number reads a whole number; 0 where none stands.
func (l *loader) number(v value) int {
	if v.node == nil || kindOf(v.node) != "number" {
		l.wrongType(v, "number")
		return 0
	}
	written := v.node.GetToken().Value
	n, err := strconv.Atoi(written)
	if err != nil {
		l.refuse(v.path, BadVersion, written, strconv.Itoa(MaxVersion))
	}
	return n
}
