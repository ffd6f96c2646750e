package sheet

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"strconv"
	"strings"

	"koffiemoment/rubric"
)

// What an archive may unpack to, and how far. The parts that a program leaves beside the sheets, such as pictures, are not unpacked.
const (
	maxUnpacked = 32 << 20 // of all parts that are read
	maxRatio    = 100      // above what a small part may have by chance
	maxParts    = 1000
	smallPart   = 1 << 20
)

// workbook is an archive being read.
type workbook struct {
	parts   map[string]*zip.File
	room    int // bytes that may still be unpacked
	strings []string
	dates   []bool // by style
	cells   int    // of the sheets read so far
}

// ReadXLSX reads a workbook of Excel, or of a program that writes its form. The error is rubric.Problems.
func ReadXLSX(file []byte) (*Book, error) {
	archive, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		return nil, unreadable()
	}
	if len(archive.File) > maxParts || len(file) > MaxBytes {
		return nil, tooBig()
	}
	w := &workbook{parts: map[string]*zip.File{}, room: maxUnpacked}
	for _, f := range archive.File {
		w.parts[strings.ToLower(f.Name)] = f
	}
	b, err := w.read()
	if problems := (rubric.Problems{}); err != nil && !errors.As(err, &problems) {
		return nil, unreadable()
	}
	return b, err
}

func (w *workbook) read() (*Book, error) {
	targets := map[string]string{}
	err := w.each("xl/_rels/workbook.xml.rels", func(d *xml.Decoder, e xml.StartElement) error {
		if e.Name.Local == "Relationship" {
			targets[attr(e, "Id")] = attr(e, "Target")
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	if err := w.each("xl/styles.xml", w.styles()); err != nil && !errors.Is(err, errNoPart) {
		return nil, err
	}
	if err := w.each("xl/sharedStrings.xml", w.shared); err != nil && !errors.Is(err, errNoPart) {
		return nil, err
	}
	b := &Book{}
	err = w.each("xl/workbook.xml", func(d *xml.Decoder, e xml.StartElement) error {
		if e.Name.Local != "sheet" {
			return nil
		}
		s := Sheet{Name: plain(attr(e, "name"))}
		target := targets[attr(e, "id")]
		if !strings.HasPrefix(target, "/") {
			target = "xl/" + target
		}
		merged := [][4]int{}
		err := w.each(path.Clean(strings.TrimPrefix(target, "/")), func(d *xml.Decoder, e xml.StartElement) error { return w.cell(d, e, &s, &merged) })
		if err != nil && !errors.Is(err, errNoPart) {
			return err
		}
		if !s.spread(merged) {
			return tooBig()
		}
		w.cells += s.room
		b.Sheets = append(b.Sheets, s)
		return nil
	})
	if err == nil && len(b.Sheets) == 0 {
		err = unreadable()
	}
	return b, err
}

var errNoPart = errors.New("no such part")

// each reads a part and hands on each element that begins in it.
func (w *workbook) each(name string, begin func(*xml.Decoder, xml.StartElement) error) error {
	f := w.parts[strings.ToLower(name)]
	if f == nil {
		return errNoPart
	}
	if f.UncompressedSize64 > smallPart && f.UncompressedSize64/max(1, f.CompressedSize64) > maxRatio {
		return tooBig()
	}
	in, err := f.Open()
	if err != nil {
		return err
	}
	defer in.Close()
	body, err := io.ReadAll(io.LimitReader(in, int64(w.room)+1))
	if err != nil {
		return err
	}
	if w.room -= len(body); w.room < 0 {
		return tooBig()
	}
	d := xml.NewDecoder(bytes.NewReader(body))
	for {
		t, err := d.Token()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if e, ok := t.(xml.StartElement); ok {
			if err := begin(d, e); err != nil {
				return err
			}
		}
	}
}

func attr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// styles notes which styles show a number as a date.
func (w *workbook) styles() func(*xml.Decoder, xml.StartElement) error {
	own, within := map[string]bool{}, false
	return func(d *xml.Decoder, e xml.StartElement) error {
		switch e.Name.Local {
		case "numFmt":
			own[attr(e, "numFmtId")] = isDate(attr(e, "formatCode"))
		case "cellXfs":
			within = true
		case "cellStyles", "dxfs":
			within = false
		case "xf":
			if within {
				id := attr(e, "numFmtId")
				n, _ := strconv.Atoi(id)
				w.dates = append(w.dates, own[id] || n >= 14 && n <= 22 || n >= 45 && n <= 47)
			}
		}
		return nil
	}
}

// isDate tells a format of dates by its letters, outside what it quotes.
func isDate(format string) bool {
	quoted := false
	for i := 0; i < len(format); i++ {
		switch c := format[i]; {
		case c == '"':
			quoted = !quoted
		case c == '\\':
			i++
		case c == '[':
			for i < len(format) && format[i] != ']' {
				i++
			}
		case !quoted && strings.IndexByte("dmyhsDMYHS", c) >= 0:
			return true
		}
	}
	return false
}

// shared reads a text that cells name by its number.
func (w *workbook) shared(d *xml.Decoder, e xml.StartElement) error {
	if e.Name.Local != "si" {
		return nil
	}
	text, err := textOf(d)
	w.strings = append(w.strings, text)
	if len(w.strings) > maxCells {
		return tooBig()
	}
	return err
}

// textOf reads the pieces of a text, each of which may look otherwise, up to the end of the element around them. How it is pronounced, as
// Japanese has it, is no part of it.
func textOf(d *xml.Decoder) (string, error) {
	var b strings.Builder
	depth, spoken, in := 1, 0, false
	for depth > 0 {
		t, err := d.Token()
		if err != nil {
			return "", err
		}
		switch t := t.(type) {
		case xml.StartElement:
			if depth++; t.Name.Local == "rPh" || spoken > 0 {
				spoken++
			}
			in = t.Name.Local == "t"
		case xml.EndElement:
			depth--
			spoken = max(0, spoken-1)
			in = false
		case xml.CharData:
			if in && spoken == 0 {
				b.Write(t)
			}
		}
	}
	return unescaped(b.String()), nil
}

// unescaped undoes what escaped says of Excel.
func unescaped(s string) string {
	for from := 0; ; {
		i := strings.Index(s[from:], "_x")
		if i < 0 {
			return s
		}
		if i += from; len(s) >= i+7 && s[i+6] == '_' {
			if n, err := strconv.ParseUint(s[i+2:i+6], 16, 16); err == nil {
				letter := string(rune(n))
				s, from = s[:i]+letter+s[i+7:], i+len(letter)
				continue
			}
		}
		from = i + 2
	}
}

// cell reads a cell, or notes which cells are one.
func (w *workbook) cell(d *xml.Decoder, e xml.StartElement, s *Sheet, merged *[][4]int) error {
	switch e.Name.Local {
	case "mergeCell":
		from, to, _ := strings.Cut(attr(e, "ref"), ":")
		r1, c1, ok1 := parseRef(from)
		r2, c2, ok2 := parseRef(to)
		if *merged = append(*merged, [4]int{r1, c1, r2, c2}); !ok1 || !ok2 || len(*merged) > maxRows {
			return tooBig()
		}
	case "c":
		row, column, ok := parseRef(attr(e, "r"))
		if !ok {
			return unreadable()
		}
		c, err := w.value(d, attr(e, "t"), attr(e, "s"))
		if err != nil {
			return err
		}
		if !s.set(row, column, c) || w.cells+s.room > maxCells {
			return tooBig()
		}
	}
	return nil
}

// value reads what stands in a cell of some kind and style.
func (w *workbook) value(d *xml.Decoder, kind, style string) (c Cell, err error) {
	raw, inline := "", ""
	for {
		t, err := d.Token()
		if err != nil {
			return c, err
		}
		switch t := t.(type) {
		case xml.EndElement:
			if t.Name.Local != "c" {
				continue
			}
			if kind == "inlineStr" {
				raw = inline
			}
			return w.meant(raw, kind, style)
		case xml.StartElement:
			switch t.Name.Local {
			case "is":
				inline, err = textOf(d)
			case "v":
				raw, err = valueText(d)
			default:
				err = d.Skip() // such as the formula that gave the value
			}
			if err != nil {
				return c, err
			}
		}
	}
}

func valueText(d *xml.Decoder) (string, error) {
	var b strings.Builder
	for {
		t, err := d.Token()
		switch t := t.(type) {
		case nil:
			return "", err
		case xml.CharData:
			b.Write(t)
		case xml.EndElement:
			return b.String(), nil
		}
	}
}

// meant gives what a person sees in a cell.
func (w *workbook) meant(raw, kind, style string) (Cell, error) {
	switch kind {
	case "s":
		n, err := strconv.Atoi(strings.TrimSpace(raw))
		if err != nil || n < 0 || n >= len(w.strings) {
			return Cell{}, unreadable()
		}
		return Cell{Text: w.strings[n]}, nil
	case "inlineStr":
		return Cell{Text: raw}, nil
	case "str":
		return Cell{Text: unescaped(raw)}, nil
	case "e":
		return Cell{Text: raw, Fault: rubric.CellError}, nil
	case "d":
		return Cell{Text: raw, Fault: rubric.DateCell}, nil
	}
	if n, err := strconv.Atoi(style); err == nil && n >= 0 && n < len(w.dates) && w.dates[n] && raw != "" {
		return Cell{Text: raw, Fault: rubric.DateCell}, nil
	}
	return Cell{Text: raw}, nil
}

// spread writes what stands in a block of cells that are one into each of them. It reports false where they are more than a rubric has.
func (s *Sheet) spread(merged [][4]int) bool {
	n := 0
	for _, m := range merged {
		c := s.at(m[0], m[1])
		if c.Text == "" {
			continue
		}
		for row := m[0]; row <= m[2]; row++ {
			for column := m[1]; column <= m[3]; column++ {
				if n++; n > maxCells || s.room > maxCells || !s.set(row, column, c) {
					return false
				}
			}
		}
	}
	return true
}
