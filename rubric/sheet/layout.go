package sheet

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"koffiemoment/rubric"
)

// The names of sheets and columns stand here and nowhere else, in both languages: they are the form of the file, as the keys are of YAML.
// Which of them a file has says nothing about the language of the screen.

// field is a column of a table of T, or on the first sheet a row. One of the three last says what it holds.
type field[T any] struct {
	key    string // in the path of a problem
	names  heading
	width  int
	may    bool // the column may be missing
	text   func(*T) *rubric.Text
	word   func(*T) *string
	list   func(*T) *[]string
	choice []string
	from   *heading // the sheet whose first column it chooses from
}

// heading is a name in Dutch and in English; a screen in another language takes the English one.
type heading [2]string

func (h heading) in(lang string) string {
	if lang == "nl" {
		return h[0]
	}
	return h[1]
}

// is says whether words are h in one of its languages, whatever the capitals.
func (h heading) is(words string) bool { return fold(words) == fold(h[0]) || fold(words) == fold(h[1]) }

func fold(s string) string { return strings.ToLower(norm.NFC.String(plain(s))) }

// The sheets, in their order.
func guideSheet() heading     { return heading{"Uitleg", "Instructions"} }
func frontSheet() heading     { return heading{"Rubriek", "Rubric"} }
func levelSheet() heading     { return heading{"Niveaus", "Levels"} }
func groupSheet() heading     { return heading{"Groepen", "Groups"} }
func criterionSheet() heading { return heading{"Criteria", "Criteria"} }
func goalSheet() heading      { return heading{"Doelen", "Goals"} }
func stageSheet() heading     { return heading{"Stages", "Placements"} }
func kindSheet() heading      { return heading{"Opdrachten", "Assignments"} }
func statementSheet() heading { return heading{"Stellingen", "Statements"} }
func questionSheet() heading  { return heading{"Vragen", "Questions"} }

// front is what the first sheet says of the whole.
type front struct {
	ID, Version, Format   string
	Languages             []string
	Title, Named, Meaning rubric.Text
}

// filed is a criterion or a kind with what it belongs to.
type filed[T any] struct {
	in   string
	item T
}

func languageRow() heading { return heading{"Talen", "Languages"} }

func frontFields() []field[front] {
	return []field[front]{
		{key: "id", names: heading{"Id", "Id"}, word: func(f *front) *string { return &f.ID }},
		{key: "version", names: heading{"Versie", "Version"}, word: func(f *front) *string { return &f.Version }},
		{key: "format", names: heading{"Vorm", "Format"}, may: true, word: func(f *front) *string { return &f.Format }},
		{key: "languages", names: languageRow(), list: func(f *front) *[]string { return &f.Languages }},
		{key: "title", names: heading{"Titel", "Title"}, text: func(f *front) *rubric.Text { return &f.Title }},
		{key: "not_observed.name", names: heading{"Geen gelegenheid", "No opportunity"}, text: func(f *front) *rubric.Text { return &f.Named }},
		{key: "not_observed.meaning", names: heading{"Geen gelegenheid: betekenis", "No opportunity: meaning"},
			text: func(f *front) *rubric.Text { return &f.Meaning }},
	}
}

func levelFields() []field[rubric.Level] {
	return []field[rubric.Level]{
		{key: "id", names: heading{"Id", "Id"}, width: 16, may: true, word: func(l *rubric.Level) *string { return &l.ID }},
		{key: "name", names: heading{"Naam", "Name"}, width: 20, text: func(l *rubric.Level) *rubric.Text { return &l.Name }},
		{key: "short", names: heading{"Letter", "Letter"}, width: 8, text: func(l *rubric.Level) *rubric.Text { return &l.Short }},
		{key: "meaning", names: heading{"Betekenis", "Meaning"}, width: 60, text: func(l *rubric.Level) *rubric.Text { return &l.Meaning }},
	}
}

func groupFields() []field[rubric.Group] {
	return []field[rubric.Group]{
		{key: "id", names: heading{"Id", "Id"}, width: 18, may: true, word: func(g *rubric.Group) *string { return &g.ID }},
		{key: "name", names: heading{"Naam", "Name"}, width: 24, text: func(g *rubric.Group) *rubric.Text { return &g.Name }},
		{key: "part", names: heading{"Deel", "Part"}, width: 12, word: func(g *rubric.Group) *string { return (*string)(&g.Part) },
			choice: []string{string(rubric.Hold), string(rubric.Pour), string(rubric.Goals)}},
		{key: "meaning", names: heading{"Betekenis", "Meaning"}, width: 50, text: func(g *rubric.Group) *rubric.Text { return &g.Meaning }},
		{key: "why", names: heading{"Waarom", "Why"}, width: 40, may: true, text: func(g *rubric.Group) *rubric.Text { return &g.Why }},
		{key: "where", names: heading{"Waar in de opleiding", "Where in the programme"}, width: 40, may: true,
			text: func(g *rubric.Group) *rubric.Text { return &g.Where }},
	}
}

// spansColumn has a name that no table of others has.
func spansColumn() heading { return heading{"Over meer momenten", "Spans moments"} }

// criterionFields are those of criteria, with a column for each level, and of goals.
func criterionFields(levels []rubric.Level, lang string, goals bool) []field[filed[rubric.Criterion]] {
	type row = filed[rubric.Criterion]
	groups := groupSheet()
	fields := []field[row]{
		{key: "group", names: heading{"Groep", "Group"}, width: 16, word: func(r *row) *string { return &r.in }, from: &groups},
		{key: "id", names: heading{"Id", "Id"}, width: 22, may: true, word: func(r *row) *string { return &r.item.ID }},
		{key: "name", names: heading{"Naam", "Name"}, width: 24, text: func(r *row) *rubric.Text { return &r.item.Name }},
		{key: "short", names: heading{"Korte naam", "Short name"}, width: 20, may: true, text: func(r *row) *rubric.Text { return &r.item.Short }},
		{key: "meaning", names: heading{"Betekenis", "Meaning"}, width: 36, text: func(r *row) *rubric.Text { return &r.item.Meaning }},
		{key: "opening", names: heading{"Openingsvraag", "Opening question"}, width: 36, text: func(r *row) *rubric.Text { return &r.item.Opening }},
		{key: "deepening", names: heading{"Verdiepende vraag", "Deepening question"}, width: 36,
			text: func(r *row) *rubric.Text { return &r.item.Deepening }},
	}
	for i := range levels {
		name := fmt.Sprintf("%d %s", i+1, levels[i].Name.In(lang))
		fields = append(fields, field[row]{key: "descriptors[" + levels[i].ID + "]", names: heading{name, name}, width: 36,
			text: func(r *row) *rubric.Text { return &r.item.Levels[i] }})
	}
	fields = append(fields,
		field[row]{key: "spans", names: spansColumn(), width: 18, may: true,
			list: func(r *row) *[]string { return &r.item.Spanning }},
		field[row]{key: "source", names: heading{"Bron", "Source"}, width: 36, may: true, word: func(r *row) *string { return &r.item.Source }},
		field[row]{key: "mirror", names: heading{"Spiegel", "Mirror"}, width: 14, may: true, word: func(r *row) *string { return &r.item.Mirror },
			choice: rubric.Mirrors()})
	if goals {
		fields = append(fields, field[row]{key: "supported_by", names: heading{"Gesteund door", "Supported by"}, width: 30, may: true,
			list: func(r *row) *[]string { return &r.item.SupportedBy }})
	}
	return fields
}

func stageFields() []field[rubric.Stage] {
	return []field[rubric.Stage]{
		{key: "id", names: heading{"Id", "Id"}, width: 16, may: true, word: func(s *rubric.Stage) *string { return &s.ID }},
		{key: "name", names: heading{"Naam", "Name"}, width: 24, text: func(s *rubric.Stage) *rubric.Text { return &s.Name }},
		{key: "goals", names: heading{"Doelen", "Goals"}, width: 40, may: true, list: func(s *rubric.Stage) *[]string { return &s.Goals }},
		{key: "expected", names: heading{"Verwacht niveau", "Expected level"}, width: 18, may: true,
			word: func(s *rubric.Stage) *string { return &s.Expected }},
		{key: "thresholds", names: heading{"Drempels", "Thresholds"}, width: 50, may: true,
			text: func(s *rubric.Stage) *rubric.Text { return &s.Thresholds }},
	}
}

func kindFields() []field[filed[rubric.Kind]] {
	type row = filed[rubric.Kind]
	stages := stageSheet()
	return []field[row]{
		{key: "stage", names: heading{"Stage", "Placement"}, width: 16, word: func(r *row) *string { return &r.in }, from: &stages},
		{key: "id", names: heading{"Id", "Id"}, width: 18, may: true, word: func(r *row) *string { return &r.item.ID }},
		{key: "name", names: heading{"Naam", "Name"}, width: 30, text: func(r *row) *rubric.Text { return &r.item.Name }},
		{key: "prompt", names: heading{"Vraag", "Prompt"}, width: 60, may: true, text: func(r *row) *rubric.Text { return &r.item.Prompt }},
	}
}

func statementFields() []field[rubric.Statement] {
	return []field[rubric.Statement]{
		{key: "id", names: heading{"Id", "Id"}, width: 18, may: true, word: func(s *rubric.Statement) *string { return &s.ID }},
		{key: "text", names: heading{"Stelling", "Statement"}, width: 80, text: func(s *rubric.Statement) *rubric.Text { return &s.Text }},
	}
}

func questionFields() []field[rubric.Question] {
	return []field[rubric.Question]{
		{key: "id", names: heading{"Id", "Id"}, width: 18, may: true, word: func(q *rubric.Question) *string { return &q.ID }},
		{key: "name", names: heading{"Naam", "Name"}, width: 24, text: func(q *rubric.Question) *rubric.Text { return &q.Name }},
		{key: "asks", names: heading{"Vraag", "Question"}, width: 80, text: func(q *rubric.Question) *rubric.Text { return &q.Asks }},
	}
}

// column is a field as it stands in a file: that of a text in one of its languages.
type column struct {
	field int
	lang  string // of a text
	title string
}

// columnsOf gives the columns of a table: all fields with the first language, then the texts in each of the others.
func columnsOf[T any](fields []field[T], languages []string, lang string) (columns []column) {
	for n, language := range languages {
		for i := range fields {
			title := fields[i].names.in(lang)
			switch {
			case fields[i].text == nil && n == 0:
				columns = append(columns, column{i, "", title})
			case fields[i].text != nil && len(languages) > 1:
				columns = append(columns, column{i, language, title + " (" + language + ")"})
			case fields[i].text != nil:
				columns = append(columns, column{i, language, title})
			}
		}
	}
	return columns
}

// parseTitle parts the title of a column from its language. What stands between brackets and is no language is part of the title.
func parseTitle(title string, languages []string) (name, lang string) {
	title = plain(title)
	if open := strings.LastIndexByte(title, '('); open > 0 && strings.HasSuffix(title, ")") {
		if code := strings.ToLower(title[open+1 : len(title)-1]); slices.Contains(languages, code) {
			return strings.TrimSpace(title[:open]), code
		}
	}
	return title, ""
}
