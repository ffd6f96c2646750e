package sheet

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"koffiemoment/rubric"
)

// What others call the columns of their tables, folded. A column that is none of these is a level; without weights and points, which a
// rubric here has no place for.
func columnNames() map[string][]string {
	return map[string][]string{
		"group":     {"groep", "categorie", "category", "group", "domein", "domain", "competentie", "competence"},
		"id":        {"id", "code"},
		"name":      {"criterium", "criteria", "criterion", "naam", "name", "indicator", "criteria name"},
		"short":     {"korte naam", "short name"},
		"meaning":   {"toelichting", "omschrijving", "beschrijving", "betekenis", "description", "meaning", "criteria description"},
		"opening":   {"openingsvraag", "opening question"},
		"deepening": {"verdiepende vraag", "deepening question"},
		"weight":    {"gewicht", "weging", "weight", "punten", "points", "score", "percentage", "%", "criteria enable range", "max"},
	}
}

// Draft makes what can be made of a table that somebody else laid out, one criterion a row and one level a column. What a rubric needs and
// no such table has, is left open, but for what base has as well: stages, and what stands for no opportunity.
func (b *Book) Draft(base *rubric.Rubric, lang string) (*Found, error) {
	s, head := b.table()
	if s == nil {
		return nil, unreadable()
	}
	f := &Found{Draft: true, Rubric: begin(base, lang)}
	known, levels := map[string]int{}, []int{}
	for j := range s.columns() {
		title := plain(s.at(head, j).Text)
		kind := kindOf(title)
		_, twice := known[kind]
		switch {
		case title == "" && !s.says(head, j):
		case kind == "weight", title == "", kind != "" && twice, kind == "" && s.numeric(head, j), kind == "" && len(levels) == maxLevels:
			f.Left = append(f.Left, Left{Sheet: s.Name, Cell: ref(s.top+head, j), Title: title})
		case kind != "":
			known[kind] = j
		default:
			levels = append(levels, j)
			f.Rubric.Levels = append(f.Rubric.Levels, rubric.Level{Name: words(title, lang)})
		}
	}
	at := func(row int, kind string) string {
		if j, there := known[kind]; there {
			return plain(s.at(row, j).Text)
		}
		return ""
	}
	of := ""
	for i := head + 1; i < len(s.Rows); i++ {
		name := at(i, "name")
		if name == "" && at(i, "meaning") == "" {
			continue
		}
		if group := at(i, "group"); group != "" {
			of = group
		}
		c := rubric.Criterion{ID: at(i, "id"), Name: words(name, lang), Short: words(at(i, "short"), lang), Meaning: words(at(i, "meaning"), lang),
			Opening: words(at(i, "opening"), lang), Deepening: words(at(i, "deepening"), lang)}
		for _, j := range levels {
			c.Levels = append(c.Levels, words(plain(s.at(i, j).Text), lang))
		}
		file(f.Rubric, of, c, lang)
	}
	return finish(f, lang)
}

const maxLevels = 7

// table finds the sheet with criteria, and the row with its headings.
func (b *Book) table() (found *Sheet, head int) {
	for i := range b.Sheets {
		s := &b.Sheets[i]
		h := s.headRow(func(title string) bool { return kindOf(title) != "" })
		for j := range s.columns() {
			if kindOf(s.at(h, j).Text) == "name" {
				return s, h
			}
		}
	}
	return nil, 0
}

// kindOf says what a column is by its heading; "" for what may be a level.
func kindOf(title string) string {
	for kind, names := range columnNames() {
		if slices.Contains(names, fold(title)) {
			return kind
		}
	}
	return ""
}

// says whether anything stands below a heading.
func (s *Sheet) says(head, column int) bool {
	for i := head; i < len(s.Rows); i++ {
		if plain(s.at(i, column).Text) != "" {
			return true
		}
	}
	return false
}

// numeric tells a column of weights or points by what stands in it.
func (s *Sheet) numeric(head, column int) bool {
	n := 0
	for i := head + 1; i < len(s.Rows); i++ {
		if text := plain(s.at(i, column).Text); text != "" {
			if n++; strings.Trim(text, "0123456789,.%/- ") != "" {
				return false
			}
		}
	}
	return n > 0
}

// words gives a text in one language; none for no words.
func words(text, lang string) rubric.Text {
	if text == "" {
		return rubric.Text{}
	}
	return rubric.Text{lang: text}
}

// begin makes a rubric of one language with what base has besides criteria.
func begin(base *rubric.Rubric, lang string) *rubric.Rubric {
	only := func(t rubric.Text) rubric.Text { return words(t[lang], lang) }
	r := &rubric.Rubric{Format: rubric.Format, Version: 1, Languages: []string{lang},
		NotObserved: rubric.Option{Name: only(base.NotObserved.Name), Meaning: only(base.NotObserved.Meaning)}}
	for _, s := range base.Stages {
		mine := rubric.Stage{ID: s.ID, Name: only(s.Name), Goals: []string{}}
		for _, k := range s.Kinds {
			mine.Kinds = append(mine.Kinds, rubric.Kind{ID: k.ID, Name: only(k.Name), Prompt: only(k.Prompt)})
		}
		r.Stages = append(r.Stages, mine)
	}
	return r
}

// file puts a criterion under its group, which it makes when there is none of that name. Which part of the walk it belongs to, nobody has
// said.
func file(r *rubric.Rubric, group string, c rubric.Criterion, lang string) {
	at := slices.IndexFunc(r.Groups, func(g rubric.Group) bool { return fold(g.Name[lang]) == fold(group) })
	if at < 0 {
		r.Groups = append(r.Groups, rubric.Group{Name: words(group, lang)})
		at = len(r.Groups) - 1
	}
	r.Groups[at].Criteria = append(r.Groups[at].Criteria, c)
}

// finish gives what has none an id, and levels and criteria their short names. A draft without criteria or levels is none.
func finish(f *Found, lang string) (*Found, error) {
	r := f.Rubric
	if len(r.Groups) == 0 || len(r.Levels) == 0 {
		return nil, unreadable()
	}
	r.ID = slug(r.Title[lang], nil)
	levels, shorts := map[string]bool{}, map[string]bool{}
	for i := range r.Levels {
		l := &r.Levels[i]
		l.ID = slug(l.Name[lang], levels)
		levels[l.ID] = true
		if short := shortOf(l.Name[lang], shorts); short != "" {
			l.Short = rubric.Text{lang: short}
		}
	}
	groups, criteria := map[string]bool{}, map[string]bool{}
	for i := range r.Groups {
		g := &r.Groups[i]
		g.ID = slug(g.Name[lang], groups)
		groups[g.ID] = true
		for j := range g.Criteria {
			c := &g.Criteria[j]
			if c.ID == "" || criteria[c.ID] {
				c.ID = slug(c.Name[lang], criteria)
			}
			criteria[c.ID] = true
			if c.Short[lang] == "" {
				c.Short = words(rubric.ShortName(c.Name[lang]), lang)
			}
		}
	}
	if hostile := hostileIn(r); len(hostile) > 0 {
		return nil, hostile
	}
	return f, nil
}

// hostileIn gives what nobody completes in a draft, but takes out: what cannot be seen, and more than a cell of a spreadsheet holds.
func hostileIn(r *rubric.Rubric) (found rubric.Problems) {
	var problems rubric.Problems
	errors.As(r.Validate(), &problems)
	for _, p := range problems {
		long := 0
		if p.Code == rubric.TooLong {
			long, _ = strconv.Atoi(p.Args[0])
		}
		if p.Code == rubric.HiddenCharacter || long > maxCell {
			found = append(found, p)
		}
	}
	return found
}

// shortOf gives the first two letters of a name that no other level has.
func shortOf(name string, taken map[string]bool) string {
	letters := []rune(name)
	for i := 1; i < len(letters); i++ {
		if short := string(letters[0]) + string(letters[i]); letters[i] != ' ' && !taken[strings.ToLower(short)] {
			taken[strings.ToLower(short)] = true
			return short
		}
	}
	return ""
}

// Gap is what a draft still has to be given: what stands under a heading of a sheet, and in how many places.
type Gap struct {
	Sheet, Title string
	Count        int
}

// Gaps gives what is missing in a draft, in the order and with the names of the workbook that Of makes of it.
func (f *Found) Gaps(lang string) (gaps []Gap) {
	_, err := Of(f.Rubric, lang, nil).Rubric()
	var problems rubric.Problems
	if !errors.As(err, &problems) {
		return nil
	}
	b := Of(f.Rubric, lang, nil)
	for _, p := range problems {
		g := Gap{Sheet: p.Sheet}
		for i := range b.Sheets {
			if row, column, ok := parseRef(p.Cell); ok && b.Sheets[i].Name == p.Sheet {
				if g.Title = b.Sheets[i].at(0, column).Text; b.Sheets[i].lying() {
					g.Title = b.Sheets[i].at(row, 0).Text
				}
			}
		}
		if at := slices.IndexFunc(gaps, func(have Gap) bool { return have.Sheet == g.Sheet && have.Title == g.Title }); at >= 0 {
			gaps[at].Count++
		} else {
			g.Count = 1
			gaps = append(gaps, g)
		}
	}
	return gaps
}
