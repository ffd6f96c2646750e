package schoolcard

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/rubric/sheet"
)

// The tables, and their columns by their places.
func guidePage() [2]string { return [2]string{"Uitleg", "Instructions"} }
func cardTable() [2]string { return [2]string{"Schoolkaart", "School card"} }
func askTable() [2]string  { return [2]string{"Wat ouders vragen", "What parents ask"} }

const (
	cardID = iota
	cardVersion
	cardTitle
)

func cardColumns() []sheet.Column {
	return []sheet.Column{
		{Names: [2]string{"Id", "Id"}, Width: 30},
		{Names: [2]string{"Versie", "Version"}, Width: 10},
		{Names: [2]string{"Titel", "Title"}, Width: 60},
	}
}

const (
	askHead = iota
	askID
	askText
	askChances
	askClass
	askSchool
	askTips
)

func askColumns() []sheet.Column {
	return []sheet.Column{
		{Names: [2]string{"Kop", "Heading"}, Width: 24},
		{Names: [2]string{"Id", "Id"}, Width: 20, May: true},
		{Names: [2]string{"Vraag", "Question"}, Width: 48},
		{Names: [2]string{"Kansen", "Chances"}, Width: 36, May: true},
		{Names: [2]string{"Tips in de klas", "Tips in class"}, Width: 44, May: true},
		{Names: [2]string{"Tips op school", "Tips at school"}, Width: 44, May: true},
		{Names: [2]string{"Andere tips", "Other tips"}, Width: 44, May: true},
	}
}

// in gives a name in a language, the English one where it is not Dutch.
func in(names [2]string, lang string) string {
	if lang == "nl" {
		return names[0]
	}
	return names[1]
}

// Of makes the workbook of a card, with headings in one of the program's languages and a guide of some lines in front. Read gives the card
// back. What was ticked stays with who ticked it.
func Of(card *journal.SchoolCard, lang string, guide []string) *sheet.Book {
	var rows [][]string
	for _, h := range card.Headings {
		for _, q := range h.Questions {
			class, school, other := parted(q.Tips, lang)
			rows = append(rows, []string{h.Title, q.ID, q.Text, lines(q.Chances), lines(class), lines(school), lines(other)})
		}
	}
	return &sheet.Book{Sheets: []sheet.Sheet{
		sheet.Page(in(guidePage(), lang), guide),
		sheet.Table(in(cardTable(), lang), lang, cardColumns(), 1, [][]string{{card.ID, strconv.Itoa(card.Version), card.Title}}),
		sheet.Table(in(askTable(), lang), lang, askColumns(), 3, rows),
	}}
}

func lines(all []string) string { return strings.Join(all, "\n") }

// parted gives tips by where they are for. One that says so in another language than the headings stands among the others, whole, so that it
// comes back as it went.
func parted(tips []string, lang string) (class, school, other []string) {
	for _, tip := range tips {
		if words, ok := strings.CutPrefix(tip, in(inClass(), lang)); ok {
			class = append(class, words)
		} else if words, ok := strings.CutPrefix(tip, in(atSchool(), lang)); ok {
			school = append(school, words)
		} else {
			other = append(other, tip)
		}
	}
	return class, school, other
}

// Found is what a file says, and what somebody should know who wants to use it.
type Found struct {
	Card  journal.SchoolCard
	Given []sheet.Given // the questions that had no id
	Left  []sheet.Left  // the columns that were not read
}

// Read reads a card in a workbook or in CSV. The error is rubric.Problems, which holds all that is wrong, each with its cell.
func Read(file []byte) (*Found, error) {
	book, err := sheet.ReadTables(file)
	if err != nil {
		return nil, err
	}
	r := &reader{found: &Found{}}
	about, left, problems := book.Rows(cardTable(), cardColumns())
	asked, others, more := book.Rows(askTable(), askColumns())
	r.found.Left, r.problems = slices.Concat(left, others), slices.Concat(problems, more)
	r.english = book.Has([2]string{askTable()[1], askTable()[1]})
	r.about(about)
	r.ask(asked)
	switch {
	case len(about) > 0 && (len(asked) > 0 || len(more) == 0):
		r.judge()
	case len(about) == 0 && len(problems) == 0:
		r.problems = append(r.problems, rubric.NewProblem("", rubric.EmptyList, in(cardTable(), r.lang())))
	}
	if len(r.problems) > 0 {
		return nil, r.sorted(book)
	}
	return r.found, nil
}

// reader makes a card of rows, and goes on after a problem, so that all come to light at once.
type reader struct {
	found    *Found
	problems rubric.Problems
	english  bool
	card     *sheet.Row
	rows     [][]*sheet.Row // of each question, by heading
}

func (r *reader) about(rows []sheet.Row) {
	if len(rows) == 0 {
		return
	}
	r.card = &rows[0]
	card, version := &r.found.Card, r.card.Text(cardVersion)
	card.ID, card.Title = r.card.Text(cardID), r.card.Text(cardTitle)
	const most = 999_999_999
	n, err := strconv.Atoi(version)
	if err != nil || n < 1 || n > most {
		r.problems = append(r.problems, r.card.Problem(cardVersion, rubric.BadVersion, version, strconv.Itoa(most)))
		n = 1
	}
	card.Version = n
	r.id(r.card, cardID, card.ID)
}

// id says what is wrong with how an id is written.
func (r *reader) id(row *sheet.Row, column int, id string) {
	if id != "" && !isID(id) {
		r.problems = append(r.problems, row.Problem(column, rubric.BadID, id))
	}
}

// isID says so as the file does that the card travels in.
func isID(id string) bool {
	const letters = "abcdefghijklmnopqrstuvwxyz0123456789"
	return len(id) <= 64 && strings.ContainsRune(letters, rune(id[0])) && strings.Trim(id, letters+".-") == ""
}

// ask files each question under its heading; an empty one is that of the row above.
func (r *reader) ask(rows []sheet.Row) {
	card, taken := &r.found.Card, map[string]bool{}
	for i := range rows {
		taken[rows[i].Text(askID)] = true
	}
	for i := range rows {
		row := &rows[i]
		title := row.Text(askHead)
		if last := len(card.Headings) - 1; last < 0 || title != "" && title != card.Headings[last].Title {
			card.Headings, r.rows = append(card.Headings, journal.SchoolHead{Title: title}), append(r.rows, nil)
		}
		last := len(card.Headings) - 1
		card.Headings[last].Questions = append(card.Headings[last].Questions, r.question(row, taken))
		r.rows[last] = append(r.rows[last], row)
	}
}

func (r *reader) question(row *sheet.Row, taken map[string]bool) journal.SchoolQuestion {
	q := journal.SchoolQuestion{ID: row.Text(askID), Text: row.Text(askText), Chances: row.Lines(askChances)}
	if q.ID == "" && q.Text != "" {
		q.ID = sheet.Slug(q.Text, taken)
		taken[q.ID] = true
		where, cell := row.At(askID)
		r.found.Given = append(r.found.Given, sheet.Given{Sheet: where, Cell: cell, ID: q.ID})
	}
	r.id(row, askID, q.ID)
	for _, tip := range row.Lines(askClass) {
		q.Tips = append(q.Tips, in(inClass(), r.lang())+tip)
	}
	for _, tip := range row.Lines(askSchool) {
		q.Tips = append(q.Tips, in(atSchool(), r.lang())+tip)
	}
	q.Tips = append(q.Tips, row.Lines(askTips)...)
	for column := range askColumns() {
		r.hidden(row, column)
	}
	return q
}

// lang is the language of the headings.
func (r *reader) lang() string {
	if r.english {
		return "en"
	}
	return "nl"
}

// hidden says that a cell has a letter that nobody sees.
func (r *reader) hidden(row *sheet.Row, column int) {
	if letter := rubric.HiddenIn(row.Text(column)); letter != "" {
		r.problems = append(r.problems, row.Problem(column, rubric.HiddenCharacter, letter))
	}
}

// judge gives each fault of the card its cell.
func (r *reader) judge() {
	for column := range cardColumns() {
		r.hidden(r.card, column)
	}
	for _, f := range r.found.Card.Faults() {
		row, column := r.card, map[string]int{"id": cardID, "version": cardVersion, "title": cardTitle}[f.Field]
		switch {
		case f.Question >= 0:
			row = r.rows[f.Head][f.Question]
			column = map[string]int{"id": askID, "text": askText, "chances": askChances, "tips": askTips}[f.Field]
			if f.Field == "tips" {
				column = r.tipColumn(row, f.At)
			}
		case f.Head >= 0:
			row, column = r.rows[f.Head][0], askHead
		case f.Field == "questions" && f.Code == journal.CardMissing:
			r.problems = append(r.problems, rubric.NewProblem("", rubric.EmptyList, in(askTable(), r.lang())))
			continue
		case f.Field == "headings", f.Field == "questions":
			r.problems = append(r.problems, rubric.NewProblem("", rubric.TooMany, f.Args...))
			continue
		}
		r.problems = append(r.problems, r.problem(row, column, f))
	}
}

func (r *reader) problem(row *sheet.Row, column int, f journal.CardFault) rubric.Problem {
	switch f.Code {
	case journal.CardTooLong:
		return row.Problem(column, rubric.TooLong, f.Args...)
	case journal.CardTooMany:
		return row.Problem(column, rubric.TooMany, f.Args...)
	case journal.CardTwice:
		return row.Problem(column, rubric.DuplicateID, f.Args[0], r.first(f.Args[0]))
	}
	return row.Problem(column, rubric.MissingDescriptor, "") // a cell that is empty and may not be
}

// first names the cell in which an id stands first.
func (r *reader) first(id string) string {
	for i, h := range r.found.Card.Headings {
		for j, q := range h.Questions {
			if q.ID == id {
				where, cell := r.rows[i][j].At(askID)
				return strings.TrimSpace(where + " " + cell)
			}
		}
	}
	return ""
}

// tipColumn gives the column that a tip stands in: those in class come first, then those at school.
func (r *reader) tipColumn(row *sheet.Row, at int) int {
	for _, column := range []int{askClass, askSchool} {
		n := len(row.Lines(column))
		if at < n {
			return column
		}
		at -= n
	}
	return askTips
}

// sorted gives the problems in the order of the workbook.
func (r *reader) sorted(book *sheet.Book) rubric.Problems {
	order := map[string]int{}
	for i := range book.Sheets {
		order[book.Sheets[i].Name] = i
	}
	row := func(p rubric.Problem) int {
		n, _ := strconv.Atoi(strings.TrimLeft(p.Cell, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
		return n
	}
	slices.SortStableFunc(r.problems, func(a, b rubric.Problem) int {
		return cmp.Or(cmp.Compare(order[a.Sheet], order[b.Sheet]), cmp.Compare(row(a), row(b)), cmp.Compare(len(a.Cell), len(b.Cell)), cmp.Compare(a.Cell, b.Cell))
	})
	return slices.CompactFunc(r.problems, func(a, b rubric.Problem) bool { // a formula that failed leaves its cell empty as well
		return a.Cell != "" && a.Sheet == b.Sheet && a.Cell == b.Cell
	})
}
