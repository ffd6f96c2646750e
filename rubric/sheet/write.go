package sheet

import (
	"slices"
	"strconv"
	"strings"

	"koffiemoment/rubric"
)

// Of makes the workbook of a rubric, with headings in one of the program's languages and a guide of some lines in front. What it makes,
// Rubric reads back to the same digest. A draft may have gaps.
func Of(r *rubric.Rubric, lang string, guide []string) *Book {
	b := &Book{}
	about := Sheet{Name: guideSheet().in(lang), prose: true, widths: []int{100}}
	for _, line := range guide {
		about.Rows = append(about.Rows, []Cell{{Text: line}})
	}
	b.Sheets = append(b.Sheets, about, frontOf(r, lang))
	walked, goals, kinds := filedOf(r)
	languages := r.Languages
	b.Sheets = append(b.Sheets,
		tableOf(levelSheet(), levelFields(), r.Levels, languages, lang, 2),
		tableOf(groupSheet(), groupFields(), r.Groups, languages, lang, 2),
		tableOf(criterionSheet(), criterionFields(r.Levels, lang, false), walked, languages, lang, 3),
		tableOf(goalSheet(), criterionFields(r.Levels, lang, true), goals, languages, lang, 3),
		tableOf(stageSheet(), stageFields(), r.Stages, languages, lang, 2),
		tableOf(kindSheet(), kindFields(), kinds, languages, lang, 3),
		tableOf(statementSheet(), statementFields(), r.Statements, languages, lang, 1),
		tableOf(questionSheet(), questionFields(), r.Questions, languages, lang, 2))
	return b
}

// filedOf gives the criteria and the kinds of assignment with what each belongs to.
func filedOf(r *rubric.Rubric) (walked, goals []filed[rubric.Criterion], kinds []filed[rubric.Kind]) {
	for _, g := range r.Groups {
		for _, c := range g.Criteria {
			c.Levels = append(slices.Clone(c.Levels), make([]rubric.Text, max(0, len(r.Levels)-len(c.Levels)))...)
			if one := (filed[rubric.Criterion]{g.ID, c}); g.Part == rubric.Goals {
				goals = append(goals, one)
			} else {
				walked = append(walked, one)
			}
		}
	}
	for _, s := range r.Stages {
		for _, k := range s.Kinds {
			kinds = append(kinds, filed[rubric.Kind]{s.ID, k})
		}
	}
	return walked, goals, kinds
}

// frontOf makes the first sheet, whose columns lie: one thing a row.
func frontOf(r *rubric.Rubric, lang string) Sheet {
	whole := front{ID: r.ID, Version: strconv.Itoa(r.Version), Format: strconv.Itoa(max(1, r.Format)), Languages: r.Languages,
		Title: r.Title, Named: r.NotObserved.Name, Meaning: r.NotObserved.Meaning}
	table := tableOf(frontSheet(), frontFields(), []front{whole}, r.Languages, lang, 1)
	s := turned(&table)
	s.widths = []int{36, 80}
	return *s
}

// turned gives s with its rows as columns.
func turned(s *Sheet) *Sheet {
	t := &Sheet{Name: s.Name, top: s.top, frozen: s.frozen}
	for i, row := range s.Rows {
		for j, cell := range row {
			t.set(j, i, cell)
		}
	}
	return t
}

func tableOf[T any](names heading, fields []field[T], items []T, languages []string, lang string, frozen int) Sheet {
	s := Sheet{Name: names.in(lang), frozen: frozen}
	columns := columnsOf(fields, languages, lang)
	for j, c := range columns {
		f := &fields[c.field]
		s.set(0, j, Cell{Text: c.title})
		s.widths = append(s.widths, f.width)
		switch {
		case f.choice != nil:
			s.lists = append(s.lists, choice{column: j, words: f.choice})
		case f.from != nil:
			s.lists = append(s.lists, choice{column: j, from: f.from.in(lang)})
		}
		for i := range items {
			s.set(i+1, j, Cell{Text: f.say(&items[i], c.lang)})
		}
	}
	return s
}

// say gives what stands in the field of an item.
func (f *field[T]) say(item *T, lang string) string {
	switch {
	case f.text != nil:
		return (*f.text(item))[lang]
	case f.word != nil:
		return *f.word(item)
	}
	return strings.Join(*f.list(item), ", ")
}
