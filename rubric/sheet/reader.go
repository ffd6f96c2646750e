package sheet

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"koffiemoment/rubric"
)

// reader reads tables out of a workbook. It goes on after a problem, so that all come to light at once.
type reader struct {
	book      *Book
	languages []string
	levels    []rubric.Level
	problems  rubric.Problems
	places    map[string]spot // by path of what stands there
	unread    map[string]bool // paths that have no place, because their column is missing: that was said already
	aside     []string        // criteria without a group, which others may name all the same
	given     []Given
	left      []Left

	levelNames, criterionNames map[string]string
}

// spot is a cell, from 0.
type spot struct {
	sheet       *Sheet
	row, column int
}

// name gives the sheet and the cell as a person finds them.
func (s spot) name(flat bool) (sheet, cell string) {
	if s.sheet == nil {
		return "", ""
	}
	if sheet = s.sheet.Name; flat {
		sheet = ""
	}
	return sheet, ref(s.sheet.top+s.row, s.column)
}

// line is a row of a table: an item with the cells that it stands in, by path.
type line[T any] struct {
	item   T
	sheet  *Sheet
	flat   bool
	places map[string]spot
}

// problem is one about a field of the row.
func (l *line[T]) problem(key string, code rubric.ProblemCode, args ...string) rubric.Problem {
	p := rubric.NewProblem("", code, args...)
	at := l.places[key]
	if p.Sheet, p.Cell = at.name(l.flat); at.sheet == nil {
		p.Sheet, p.Cell = l.places[""].name(l.flat)
	}
	return p
}

func nth(path string, i int) string { return path + "[" + strconv.Itoa(i) + "]" }

// keep notes where the parts of what now has a path stand.
func (d *reader) keep(places map[string]spot, path string) {
	for key, at := range places {
		whole := path
		if key != "" {
			whole = strings.TrimPrefix(path+"."+key, ".")
		}
		if d.places[whole] = at; at.sheet == nil {
			d.unread[whole] = true
			delete(d.places, whole)
		}
	}
}

func parent(path string) string { return path[:max(strings.LastIndexAny(path, ".["), 0)] }

func (d *reader) spot(path string) spot {
	for {
		if at, ok := d.places[path]; ok || path == "" {
			return at
		}
		path = parent(path)
	}
}

func (d *reader) report(path string, code rubric.ProblemCode, args ...string) {
	p := rubric.NewProblem(path, code, args...)
	p.Sheet, p.Cell = d.spot(path).name(d.book.flat)
	d.problems = append(d.problems, p)
}

// adopt takes over problems found in what was read, but for those about columns that are missing.
func (d *reader) adopt(found rubric.Problems) {
	for _, p := range found {
		if d.isUnread(p.Path) || p.Code == rubric.UnknownCriterion && slices.Contains(d.aside, p.Args[0]) {
			continue
		}
		if p.Code == rubric.DuplicateID || p.Code == rubric.SameShort {
			sheet, cell := d.spot(p.Args[1]).name(d.book.flat)
			p.Args[1] = strings.TrimPrefix(sheet+" "+cell, " ")
		}
		p.Sheet, p.Cell = d.spot(p.Path).name(d.book.flat)
		d.problems = append(d.problems, p)
	}
}

func (d *reader) isUnread(path string) bool {
	for ; path != ""; path = parent(path) {
		if d.unread[path] {
			return true
		}
	}
	return false
}

// sorted gives the problems in the order of the workbook.
func (d *reader) sorted() rubric.Problems {
	order := map[string]int{}
	for i, s := range d.book.Sheets {
		order[s.Name] = i
	}
	slices.SortStableFunc(d.problems, func(a, b rubric.Problem) int {
		arow, acol, _ := parseRef(a.Cell)
		brow, bcol, _ := parseRef(b.Cell)
		return cmp.Or(cmp.Compare(order[a.Sheet], order[b.Sheet]), cmp.Compare(arow, brow), cmp.Compare(acol, bcol))
	})
	return slices.CompactFunc(d.problems, func(a, b rubric.Problem) bool {
		return a.Sheet == b.Sheet && a.Cell == b.Cell && a.Code == b.Code && slices.Equal(a.Args, b.Args)
	})
}

func (d *reader) missingSheet(names heading, path string) {
	name := names[0]
	if d.english() {
		name = names[1]
	}
	d.problems = append(d.problems, rubric.NewProblem("", rubric.MissingSheet, name))
	d.unread[path] = true
}

// english says whether the sheets have their English names.
func (d *reader) english() bool {
	s := d.book.sheet(levelSheet())
	return s != nil && fold(s.Name) == fold(levelSheet()[1])
}

// tableFrom reads the rows of a sheet. One that is not there is empty, or where path says what stands in it, a problem.
func tableFrom[T any](d *reader, names heading, fields []field[T], path string) []line[T] {
	s := d.book.sheet(names)
	switch {
	case s != nil:
		if path != "" && names != criterionSheet() {
			d.places[path] = spot{s, 0, 0}
		}
		return rowsOf(d, s, nil, fields, false)
	case path != "":
		d.missingSheet(names, path)
	}
	return nil
}

// rowsOf reads the rows below the headings of s. Where those lie, shown is the sheet as it is looked at.
func rowsOf[T any](d *reader, s, shown *Sheet, fields []field[T], lies bool) (rows []line[T]) {
	place := func(i, j int) spot { return spot{s, i, j} }
	if lies {
		place = func(i, j int) spot { return spot{shown, j, i} }
	}
	head := s.headRow(func(title string) bool { _, _, ok := fieldOf(d, fields, title); return ok })
	columns, missing := columnsIn(d, s, head, fields, place)
	ids := takenIDs(s, head, columns, fields)
	for i := head + 1; i < len(s.Rows); i++ {
		if !slices.ContainsFunc(s.Rows[i], func(c Cell) bool { return plain(c.Text) != "" || c.Fault != "" }) {
			continue
		}
		row := line[T]{places: map[string]spot{"": place(i, 0)}, flat: d.book.flat, sheet: s}
		makeTexts(d, fields, &row.item)
		for _, key := range missing {
			row.places[key] = spot{}
		}
		for j, c := range columns {
			if c.field >= 0 {
				fill(d, &row, &fields[c.field], c.lang, s.at(i, j), place(i, j))
			}
		}
		giveRowID(d, &row, fields, ids)
		rows = append(rows, row)
	}
	return rows
}

// makeTexts gives every text of an item an empty map, or none where the canonical form leaves it out.
func makeTexts[T any](d *reader, fields []field[T], item *T) {
	if c, ok := any(item).(*filed[rubric.Criterion]); ok {
		c.item.Levels = make([]rubric.Text, len(d.levels))
	}
	for i := range fields {
		if f := &fields[i]; f.text != nil && !slices.Contains([]string{"why", "where", "thresholds"}, f.key) {
			*f.text(item) = rubric.Text{}
		}
	}
}

// fill puts what a cell says into the field of an item.
func fill[T any](d *reader, row *line[T], f *field[T], lang string, c Cell, at spot) {
	key := f.key
	if lang != "" {
		key += "." + lang
	}
	row.places[key] = at
	if _, there := row.places[f.key]; !there {
		row.places[f.key] = at
	}
	if c.Fault != "" {
		d.problems = append(d.problems, row.problem(key, c.Fault, faultArgs(c)...))
		row.places[key] = spot{}
		return
	}
	words := plain(c.Text)
	switch {
	case f.text != nil && words != "":
		if *f.text(&row.item) == nil {
			*f.text(&row.item) = rubric.Text{}
		}
		(*f.text(&row.item))[lang] = words
	case f.word != nil:
		*f.word(&row.item) = words
	case f.list != nil:
		*f.list(&row.item) = listed(c.Text)
	}
}

func faultArgs(c Cell) []string {
	if c.Fault == rubric.CellError {
		return []string{c.Text}
	}
	return nil
}
