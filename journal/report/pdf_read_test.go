package report_test

import (
	"bytes"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf16"
)

// paper is what a reader finds in a PDF.
type paper struct {
	sides     [][]lettering
	bookmarks []string
	names     map[string]string // of its properties
	lang      string
	shape     string // its objects without what is said in them
}

// lettering is a text on a side, with its left end on the base line counted from below.
type lettering struct {
	x, y float64
	text string
}

// side gives the texts of a side, one a line.
func (p *paper) side(i int) string {
	var lines []string
	for _, w := range p.sides[i] {
		lines = append(lines, w.text)
	}
	return strings.Join(lines, "\n")
}

// all gives the texts of all sides.
func (p *paper) all() string {
	var sides []string
	for i := range p.sides {
		sides = append(sides, p.side(i))
	}
	return strings.Join(sides, "\n")
}

// object is one of a PDF: the tokens of its dictionary, and its stream unpacked.
type object struct {
	tokens []string
	stream []byte
}

// after gives the token behind a name.
func (o *object) after(name string) string {
	for i, token := range o.tokens[:max(len(o.tokens)-1, 0)] {
		if token == name {
			return o.tokens[i+1]
		}
	}
	return ""
}

// readPDF reads what PDF writes, and refuses whatever has anything between its objects, or an object that is no object.
func readPDF(data []byte) (*paper, error) {
	objects, trailer, err := objectsOf(data)
	if err != nil {
		return nil, err
	}
	p := &paper{names: map[string]string{}}
	var shape strings.Builder
	for n := 1; n < len(objects); n++ {
		o := objects[n]
		fmt.Fprintf(&shape, "%d:", n)
		for _, token := range o.tokens {
			switch token[0] {
			case '/', '<', '>':
				shape.WriteString(token)
			case '(':
				shape.WriteString("()")
			}
		}
		shape.WriteByte('\n')
		if title := o.after("/Title"); title != "" && o.after("/Dest") != "" {
			p.bookmarks = append(p.bookmarks, decoded(title[1:]))
		}
		if lang := o.after("/Lang"); lang != "" {
			p.lang = lang[1:]
		}
	}
	info := objects[number(after(trailer, "/Info"))]
	for i, token := range info.tokens[1 : len(info.tokens)-1] {
		if token[0] == '(' && info.tokens[i][0] == '/' {
			p.names[info.tokens[i]] = decoded(token[1:])
		}
	}
	for _, kid := range regexp.MustCompile(`(\d+) 0 R`).FindAllStringSubmatch(strings.Join(objects[1].tokens, " "), -1) {
		side, operators, err := readSide(objects[number(objects[number(kid[1])].after("/Contents"))].stream)
		if err != nil {
			return nil, err
		}
		p.sides = append(p.sides, side)
		shape.WriteString(operators + "\n")
	}
	p.shape = shape.String()
	return p, nil
}

func objectsOf(data []byte) (objects []object, trailer []string, err error) {
	at := bytes.LastIndex(data, []byte("startxref\n"))
	if at < 0 {
		return nil, nil, errors.New("no end")
	}
	from := number(string(data[at+10:]))
	table := string(data[from:at])
	lines := strings.Split(table, "\n")
	n := number(strings.TrimPrefix(lines[1], "0 "))
	_, tail, _ := strings.Cut(table, "trailer\n")
	objects = make([]object, n)
	ends := map[int]int{}
	begins := map[int]bool{}
	for i := 1; i < n; i++ {
		begin := number(lines[2+i])
		o, end, err := readObject(data, begin, i)
		if err != nil {
			return nil, nil, fmt.Errorf("object %d: %w", i, err)
		}
		objects[i], begins[begin], ends[i] = o, true, end
	}
	for i, end := range ends {
		if !begins[end] && end != from {
			return nil, nil, fmt.Errorf("something stands behind object %d", i)
		}
	}
	trailer, _, err = tokens([]byte(tail))
	return objects, trailer, err
}

func readObject(data []byte, at, n int) (o object, end int, err error) {
	head := fmt.Sprintf("%d 0 obj\n", n)
	if !bytes.HasPrefix(data[at:], []byte(head)) {
		return o, 0, errors.New("not where it should be")
	}
	at += len(head)
	var read int
	if o.tokens, read, err = tokens(data[at:]); err != nil {
		return o, 0, err
	}
	at += read
	if bytes.HasPrefix(data[at:], []byte("stream\n")) {
		at += len("stream\n")
		long := number(o.after("/Length"))
		o.stream = data[at : at+long]
		if o.after("/Filter") == "/FlateDecode" {
			z, err := zlib.NewReader(bytes.NewReader(o.stream))
			if err != nil {
				return o, 0, err
			}
			if o.stream, err = io.ReadAll(z); err != nil {
				return o, 0, err
			}
		}
		if at += long; !bytes.HasPrefix(data[at:], []byte("\nendstream\n")) {
			return o, 0, errors.New("its stream does not end")
		}
		at += len("\nendstream\n")
	}
	if !bytes.HasPrefix(data[at:], []byte("endobj\n")) {
		return o, 0, errors.New("it does not end")
	}
	return o, at + len("endobj\n"), nil
}

// tokens cuts a text into what it consists of, up to its end or a word that ends a dictionary.
func tokens(data []byte) (all []string, read int, err error) {
	for i := 0; i < len(data); {
		c := data[i]
		switch {
		case bytes.IndexByte([]byte(" \n"), c) >= 0:
			i++
		case c == '(':
			said, n, err := quoted(data[i+1:])
			if err != nil {
				return nil, 0, err
			}
			all, i = append(all, "("+said), i+1+n
		case bytes.HasPrefix(data[i:], []byte("<<")), bytes.HasPrefix(data[i:], []byte(">>")):
			all, i = append(all, string(data[i:i+2])), i+2
		case c == '[' || c == ']':
			all, i = append(all, string(c)), i+1
		default:
			n := 1
			for i+n < len(data) && bytes.IndexByte([]byte(" \n()<>[]/"), data[i+n]) < 0 {
				n++
			}
			word := string(data[i : i+n])
			if word == "stream" || word == "endobj" {
				return all, i, nil
			}
			all, i = append(all, word), i+n
		}
	}
	return all, len(data), nil
}

func quoted(data []byte) (string, int, error) {
	var b strings.Builder
	for i := 0; i < len(data); i++ {
		switch c := data[i]; c {
		case ')':
			return b.String(), i + 1, nil
		case '(', '\r':
			return "", 0, fmt.Errorf("%q bare in a text", c)
		case '\\':
			i++
			if data[i] == 'r' {
				b.WriteByte('\r')
				continue
			}
			b.WriteByte(data[i])
		default:
			b.WriteByte(c)
		}
	}
	return "", 0, errors.New("a text without an end")
}

// readSide gives what is written on a side, and what is done on it in which order. Nothing may be written outside of it.
func readSide(stream []byte) (side []lettering, operators string, err error) {
	all, _, err := tokens(stream)
	if err != nil {
		return nil, "", err
	}
	var at lettering
	var b strings.Builder
	for i, token := range all {
		switch token {
		case "Td":
			at.x, _ = strconv.ParseFloat(all[i-2], 64)
			at.y, _ = strconv.ParseFloat(all[i-1], 64)
			if at.x < 0 || at.x > 595.28 || at.y < 0 || at.y > 841.89 {
				return nil, "", fmt.Errorf("written at %v, %v", at.x, at.y)
			}
		case "Tj":
			at.text = decoded(all[i-1][1:])
			side = append(side, at)
		}
		if c := token[0]; c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' {
			b.WriteString(token + " ")
		}
	}
	return side, b.String(), nil
}

func decoded(said string) string {
	said = strings.TrimPrefix(said, "\xfe\xff")
	units := make([]uint16, len(said)/2)
	for i := range units {
		units[i] = uint16(said[2*i])<<8 | uint16(said[2*i+1])
	}
	return string(utf16.Decode(units))
}

func after(all []string, name string) string { return (&object{tokens: all}).after(name) }

// number reads the one at the beginning of a text.
func number(text string) int {
	n := 0
	for _, c := range text {
		if c < '0' || c > '9' {
			break
		}
		n = n*10 + int(c-'0')
	}
	return n
}
