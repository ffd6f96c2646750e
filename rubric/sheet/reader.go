package sheet

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

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

// headRow finds the headings: the first row with most of those that are known, since a title or a remark may stand above.
func (s *Sheet) headRow(known func(title string) bool) (head int) {
	most := 0
	for i, row := range s.Rows[:min(len(s.Rows), 10)] {
		n := 0
		for _, c := range row {
			if plain(c.Text) != "" && known(c.Text) {
				n++
			}
		}
		if n > most {
			head, most = i, n
		}
	}
	return head
}

// columnsIn finds which field each column of a table is; -1 for one that is none. It gives the keys that have no column as well.
func columnsIn[T any](d *reader, s *Sheet, head int, fields []field[T], place func(i, j int) spot) (columns []column, missing []string) {
	seen := map[column]spot{}
	for j := range s.columns() {
		title := s.at(head, j).Text
		i, lang, ok := fieldOf(d, fields, title)
		if !ok {
			columns = append(columns, column{field: -1})
			if plain(title) != "" {
				sheet, cell := place(head, j).name(d.book.flat)
				d.left = append(d.left, Left{sheet, cell, plain(title)})
			}
			continue
		}
		c := column{field: i, lang: lang}
		if first, twice := seen[c]; twice {
			_, before := first.name(d.book.flat)
			p := rubric.NewProblem("", rubric.TwiceColumn, plain(title), before)
			p.Sheet, p.Cell = place(head, j).name(d.book.flat)
			d.problems = append(d.problems, p)
			c.field = -1
		} else {
			seen[c] = place(head, j)
		}
		columns = append(columns, c)
	}
	lang := "nl"
	if d.english() {
		lang = "en"
	}
	for _, c := range columnsOf(fields, d.languages, lang) {
		if _, there := seen[column{field: c.field, lang: c.lang}]; there || fields[c.field].may {
			continue
		}
		key := fields[c.field].key
		if c.lang != "" {
			key += "." + c.lang
		}
		missing = append(missing, key)
		p := rubric.NewProblem("", rubric.MissingColumn, c.title)
		p.Sheet, p.Cell = place(head, 0).name(d.book.flat)
		d.problems = append(d.problems, p)
	}
	return columns, missing
}

// fieldOf finds the field and the language that a heading is about.
func fieldOf[T any](d *reader, fields []field[T], title string) (at int, lang string, ok bool) {
	name, lang := parseTitle(title, d.languages)
	for n, try := range []struct{ name, lang string }{{plain(title), ""}, {name, lang}} {
		at := slices.IndexFunc(fields, func(f field[T]) bool { return f.names.is(try.name) })
		if level := levelOf(d.levels, try.name, n > 0); at < 0 && level >= 0 {
			at = slices.IndexFunc(fields, func(f field[T]) bool { return f.key == "descriptors["+d.levels[level].ID+"]" })
		}
		if at < 0 || fields[at].text == nil && try.lang != "" {
			continue
		}
		if try.lang == "" && fields[at].text != nil {
			if len(d.languages) == 0 {
				return at, "", true
			}
			try.lang = d.languages[0]
		}
		return at, try.lang, true
	}
	return 0, "", false
}

// levelOf finds the level that a heading such as "2 Oefenend" is about, by its name, or where no level has that name, by its number:
// somebody may have given the level another name and left the heading. -1 for none.
func levelOf(levels []rubric.Level, title string, byNumber bool) int {
	digits := strings.TrimLeft(title, "0123456789")
	number, err := strconv.Atoi(title[:len(title)-len(digits)])
	numbered := err == nil && number >= 1 && number <= len(levels)
	rest := strings.TrimLeft(digits, " .:·-")
	called := func(l rubric.Level, name string) bool {
		if fold(l.ID) == fold(name) {
			return true
		}
		for _, words := range l.Name {
			if fold(words) == fold(name) {
				return true
			}
		}
		return false
	}
	if numbered && called(levels[number-1], rest) {
		return number - 1
	}
	for _, name := range []string{rest, title} {
		if i := slices.IndexFunc(levels, func(l rubric.Level) bool { return name != "" && called(l, name) }); i >= 0 {
			return i
		}
	}
	if numbered && byNumber {
		return number - 1
	}
	return -1
}

// takenIDs gives the ids that rows have already, so that none is given twice.
func takenIDs[T any](s *Sheet, head int, columns []column, fields []field[T]) map[string]bool {
	taken := map[string]bool{}
	for j, c := range columns {
		if c.field >= 0 && fields[c.field].key == "id" {
			for i := head + 1; i < len(s.Rows); i++ {
				taken[plain(s.at(i, j).Text)] = true
			}
		}
	}
	return taken
}

// giveRowID gives a row that has no id one from its name.
func giveRowID[T any](d *reader, row *line[T], fields []field[T], taken map[string]bool) {
	var id *string
	var name rubric.Text
	for i := range fields {
		switch f := &fields[i]; f.key {
		case "id":
			id = f.word(&row.item)
		case "name", "text":
			name = *f.text(&row.item)
		}
	}
	if id == nil || *id != "" || name == nil {
		return
	}
	*id = slug(name.In("nl"), taken)
	taken[*id] = true
	at, ok := row.places["id"]
	if !ok || at.sheet == nil {
		at = row.places[""]
	}
	sheet, cell := at.name(d.book.flat)
	d.given = append(d.given, Given{sheet, cell, *id})
}

// giveID gives the rubric itself an id from its title.
func (d *reader) giveID(title rubric.Text, taken map[string]bool, path string) string {
	id := slug(title.In("nl"), taken)
	sheet, cell := d.spot(path).name(d.book.flat)
	d.given = append(d.given, Given{sheet, cell, id})
	return id
}

// slug makes an id of a name, which nobody has yet.
func slug(name string, taken map[string]bool) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(strings.ToLower(name)) {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			b.WriteRune(r)
		case !unicode.Is(unicode.Mn, r) && b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	const most, nameless = 56, "onbenoemd"
	id := strings.Trim(b.String()[:min(b.Len(), most)], "-")
	if id == "" {
		id = nameless
	}
	for n, first := 2, id; taken[id]; n++ {
		id = fmt.Sprintf("%s-%d", first, n)
	}
	return id
}
