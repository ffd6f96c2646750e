package sheet

import (
	"slices"
	"strconv"
	"strings"

	"koffiemoment/rubric"
)

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
