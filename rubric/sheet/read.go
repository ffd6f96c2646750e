package sheet

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"koffiemoment/rubric"
)

// Found is what a file says, and what somebody should know who wants to use it.
type Found struct {
	Rubric *rubric.Rubric
	Draft  bool    // it came from a form that has no place for all of a rubric, and must be completed first
	Given  []Given // the rows that had no id
	Left   []Left  // what was not read, because a rubric has no place for it
}

// Given is an id that a row got from its name. It has to be written down, since another name would give another one.
type Given struct{ Sheet, Cell, ID string }

// Left is a column or a sheet that was not read.
type Left struct{ Sheet, Cell, Title string }

// Rubric reads the rubric in a workbook that Of made, whatever was done with it since. The error is rubric.Problems, which holds all that
// is wrong, each with its cell.
func (b *Book) Rubric() (*Found, error) {
	d := &reader{book: b, places: map[string]spot{}, unread: map[string]bool{}}
	r := d.rubric()
	var found rubric.Problems
	if errors.As(r.Validate(), &found) {
		d.adopt(found)
	}
	if len(d.problems) > 0 {
		return nil, d.sorted()
	}
	return &Found{Rubric: r, Given: d.given, Left: d.left}, nil
}

// Ours says whether b has the sheets that Of makes, so that Rubric is what reads it.
func (b *Book) Ours() bool { return b.sheet(frontSheet()) != nil && b.sheet(levelSheet()) != nil }

// sheet finds a sheet by its name in one of the languages; nil for none.
func (b *Book) sheet(names heading) *Sheet {
	for i := range b.Sheets {
		if names.is(b.Sheets[i].Name) {
			return &b.Sheets[i]
		}
	}
	return nil
}

func (d *reader) rubric() *rubric.Rubric {
	r := &rubric.Rubric{Groups: []rubric.Group{}, Stages: []rubric.Stage{}, Levels: []rubric.Level{}, Languages: []string{}}
	d.languages = []string{}
	d.front(r)
	for _, l := range tableFrom(d, levelSheet(), levelFields(), "levels") {
		r.Levels = append(r.Levels, l.item)
		d.keep(l.places, nth("levels", len(r.Levels)))
	}
	d.nameLevels(r.Levels)
	groups := tableFrom(d, groupSheet(), groupFields(), "groups")
	names := map[string]string{}
	for _, g := range groups {
		g.item.Criteria = []rubric.Criterion{}
		r.Groups = append(r.Groups, g.item)
		d.keep(g.places, nth("groups", len(r.Groups)))
		note(names, g.item.ID, g.item.Name)
	}
	d.criteria(r, names)
	d.stages(r)
	for _, s := range tableFrom(d, statementSheet(), statementFields(), "") {
		r.Statements = append(r.Statements, s.item)
		d.keep(s.places, nth("statements", len(r.Statements)))
	}
	for _, q := range tableFrom(d, questionSheet(), questionFields(), "") {
		r.Questions = append(r.Questions, q.item)
		d.keep(q.places, nth("questions", len(r.Questions)))
	}
	d.others()
	return r
}

// front reads what the first sheet says of the whole; its languages decide which columns the others have.
func (d *reader) front(r *rubric.Rubric) {
	s := d.book.sheet(frontSheet())
	if s == nil {
		d.missingSheet(frontSheet(), "")
		return
	}
	for i := range s.Rows {
		if languageRow().is(s.at(i, 0).Text) {
			d.languages = listed(s.at(i, 1).Text)
		}
	}
	const most = 24 // as many as a rubric may have, which the check says
	if d.languages = d.languages[:min(len(d.languages), most)]; len(d.languages) == 0 {
		d.languages = []string{"nl"}
	}
	across := turned(s)
	if len(across.Rows) > 2 {
		across.Rows = across.Rows[:2] // what stands beside the answers are remarks
	}
	read := rowsOf(d, across, s, frontFields(), true)
	d.places[""] = spot{s, 0, 0}
	if len(read) == 0 {
		read = append(read, line[front]{})
	}
	f := read[0].item
	r.ID, r.Languages = f.ID, f.Languages
	if r.Languages == nil {
		r.Languages = []string{}
	}
	r.Title, r.NotObserved = f.Title, rubric.Option{Name: f.Named, Meaning: f.Meaning}
	d.keep(read[0].places, "")
	r.Version = d.number("version", f.Version)
	if r.Format = d.number("format", f.Format); f.Format == "" {
		r.Format = rubric.Format
	}
	if r.Format == 1 {
		r.Format = 0
	}
	if f.ID == "" {
		r.ID = d.giveID(f.Title, nil, "id")
	}
}

// number reads a whole number; an empty cell is 0.
func (d *reader) number(path, words string) int {
	whole := strings.TrimSuffix(strings.TrimSuffix(words, ",0"), ".0")
	n, err := strconv.Atoi(whole)
	if err != nil && words != "" {
		d.report(path, rubric.WrongType, "number", "text")
		d.unread[path] = true
	}
	return n
}

// criteria reads both sheets of criteria, and files each under its group.
func (d *reader) criteria(r *rubric.Rubric, groups map[string]string) {
	read := tableFrom(d, criterionSheet(), criterionFields(r.Levels, "", false), "groups")
	read = append(read, tableFrom(d, goalSheet(), criterionFields(r.Levels, "", true), "")...)
	names, of := map[string]string{}, ""
	for i := range read {
		note(names, read[i].item.item.ID, read[i].item.item.Name)
	}
	for i := range read {
		row := &read[i]
		if row.item.in == "" && i > 0 && row.sheet == read[i-1].sheet {
			row.item.in = of // as where one cell is merged over several rows
		}
		of = row.item.in
		c := row.item.item
		c.SupportedBy = resolve(c.SupportedBy, names)
		c.Spanning = resolve(c.Spanning, d.levelNames)
		for _, lang := range d.languages {
			if c.Short[lang] == "" && c.Name[lang] != "" {
				c.Short[lang] = rubric.ShortName(c.Name[lang])
			}
		}
		id, known := groups[fold(of)]
		at := slices.IndexFunc(r.Groups, func(g rubric.Group) bool { return known && g.ID == id })
		if at < 0 {
			if len(r.Groups) > 0 {
				d.problems = append(d.problems, row.problem("group", rubric.UnknownGroup, of, meant(of, groups)))
			}
			d.aside = append(d.aside, c.ID)
			continue
		}
		g := &r.Groups[at]
		g.Criteria = append(g.Criteria, c)
		d.keep(row.places, nth(nth("groups", at+1)+".criteria", len(g.Criteria)))
	}
	d.criterionNames = names
}

func (d *reader) stages(r *rubric.Rubric) {
	names := map[string]string{}
	for _, s := range tableFrom(d, stageSheet(), stageFields(), "stages") {
		s.item.Goals, s.item.Kinds = resolve(s.item.Goals, d.criterionNames), []rubric.Kind{}
		if s.item.Goals == nil {
			s.item.Goals = []string{}
		}
		if id := resolve([]string{s.item.Expected}, d.levelNames); s.item.Expected != "" {
			s.item.Expected = id[0]
		}
		r.Stages = append(r.Stages, s.item)
		d.keep(s.places, nth("stages", len(r.Stages)))
		note(names, s.item.ID, s.item.Name)
	}
	of := ""
	for _, k := range tableFrom(d, kindSheet(), kindFields(), "") {
		if k.item.in != "" {
			of = k.item.in
		}
		id, known := names[fold(of)]
		at := slices.IndexFunc(r.Stages, func(s rubric.Stage) bool { return known && s.ID == id })
		if at < 0 {
			if len(r.Stages) > 0 {
				d.problems = append(d.problems, k.problem("stage", rubric.UnknownStage, of, meant(of, names)))
			}
			continue
		}
		s := &r.Stages[at]
		s.Kinds = append(s.Kinds, k.item.item)
		d.keep(k.places, nth(nth("stages", at+1)+".kinds", len(s.Kinds)))
	}
}

// nameLevels notes by which names other sheets may call a level.
func (d *reader) nameLevels(levels []rubric.Level) {
	d.levels, d.levelNames = levels, map[string]string{}
	for _, l := range levels {
		note(d.levelNames, l.ID, l.Name)
	}
}

// others names the sheets that were not read.
func (d *reader) others() {
	known := []heading{guideSheet(), frontSheet(), levelSheet(), groupSheet(), criterionSheet(), goalSheet(), stageSheet(), kindSheet(),
		statementSheet(), questionSheet()}
	for i := range d.book.Sheets {
		s := &d.book.Sheets[i]
		if len(s.Rows) > 0 && !slices.ContainsFunc(known, func(h heading) bool { return h.is(s.Name) }) {
			d.left = append(d.left, Left{Sheet: s.Name, Cell: ref(s.top, 0), Title: s.Name})
		}
	}
}

// note lets an item be called by its id and by its name in each language. What was noted first holds, ids before names.
func note(names map[string]string, id string, name rubric.Text) {
	names[fold(id)] = id
	for _, words := range name {
		if _, taken := names[fold(words)]; !taken && words != "" {
			names[fold(words)] = id
		}
	}
}

// resolve gives ids for what is called by id or name. What is neither stays as it is, for the check to name.
func resolve(called []string, names map[string]string) []string {
	for i, one := range called {
		if id, known := names[fold(one)]; known {
			called[i] = id
		}
	}
	return called
}

// meant gives the name that was perhaps meant.
func meant(typed string, names map[string]string) string {
	known := []string{}
	for name := range names {
		known = append(known, name)
	}
	slices.Sort(known)
	return rubric.Closest(typed, known)
}

// listed parts a cell with several names.
func listed(cell string) (names []string) {
	for _, one := range strings.FieldsFunc(cell, func(r rune) bool { return r == ',' || r == ';' || r == '\n' || r == '\r' }) {
		if one = strings.TrimSpace(one); one != "" {
			names = append(names, one)
		}
	}
	return names
}
