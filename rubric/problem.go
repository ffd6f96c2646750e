package rubric

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Problem is one thing that is wrong with a rubric. The words for users are the catalog's, one text per Code; String is
// for developers.
type Problem struct {
	Line, Column int    // from 1; 0 where there is no source, as in Validate
	Sheet, Cell  string // where a spreadsheet was read: the name of the sheet, empty where there is one only, and the cell, such as D7
	Path         string // such as groups[1].criteria[2].opening.nl, entries counted from 1; empty for the whole file
	Code         ProblemCode
	Args         []string // as the code's own sentence says; safe to print
}

// Problems is every problem that was found, by line. It is the error of Parse and of Validate.
type Problems []Problem

// ProblemCode says what kind of problem it is.
type ProblemCode string

// The codes of what is wrong with a file's form. After most of these nothing else can be said about the file.
const (
	// TooBig: the file, or what Encode makes of it, is larger than any rubric needs. Args: the most bytes, lines and punctuation marks allowed.
	TooBig ProblemCode = "too-big"
	// LongLine: a line is too long. Args: the most characters allowed.
	LongLine ProblemCode = "long-line"
	// NotUTF8: a line is not UTF-8 text. No Args.
	NotUTF8 ProblemCode = "not-utf8"
	// TooDeep: brackets stand inside each other too deep. Args: the depth allowed.
	TooDeep ProblemCode = "too-deep"
	// Syntax: the file is not YAML here, and none of the slips below is to be seen. No Args.
	Syntax ProblemCode = "syntax"
	// TabIndent: a line is indented with a tab. No Args.
	TabIndent ProblemCode = "tab-indent"
	// Quotes: a quotation mark is missing, or stands in the middle of a text. No Args.
	Quotes ProblemCode = "quotes"
	// Bracket: a bracket has no other one. No Args.
	Bracket ProblemCode = "bracket"
	// KeyColon: a key has no colon and space behind it. No Args.
	KeyColon ProblemCode = "key-colon"
	// TextColon: a text with a colon inside has no quotation marks around it. No Args.
	TextColon ProblemCode = "text-colon"
	// Unsupported: a part of YAML that a rubric does without. Args: anchor, alias, merge, tag, directive, key or document.
	Unsupported ProblemCode = "unsupported"
)

// The codes of a form that this program does not read, or that does not have what the file says.
const (
	// UnknownFormat: the rubric is written in a form that this program does not know. Args: the form and the newest one known.
	UnknownFormat ProblemCode = "unknown-format"
	// OtherDraft: it is written in a draft of a form from before that was settled. Args: its draft, the form.
	OtherDraft ProblemCode = "other-draft"
	// NeedsFormat: a key that came with a later form. Args: the key and that form.
	NeedsFormat ProblemCode = "needs-format"
)

// The codes of what is wrong with the shape: keys and kinds of values.
const (
	// WrongType: a value of another kind is needed. Args: the kind needed and the kind found, each one of text, number,
	// truth, list, mapping and nothing.
	WrongType ProblemCode = "wrong-type"
	// UnknownKey: a key that means nothing here. Args: the key, and the key that was perhaps meant or "".
	UnknownKey ProblemCode = "unknown-key"
	// DuplicateKey: a key that stands twice in one mapping. Args: the key and the line of the first.
	DuplicateKey ProblemCode = "duplicate-key"
	// MissingKey: a key that must be there is not. Args: the key.
	MissingKey ProblemCode = "missing-key"
	// PlainText: one plain text in a file with several languages. Args: the first two of them.
	PlainText ProblemCode = "plain-text"
)

// The codes of what is wrong with a text or an id.
const (
	// MissingLanguage: a wording in one of the file's languages is missing or empty. Args: the language.
	MissingLanguage ProblemCode = "missing-language"
	// ExtraLanguage: a wording in a language that the file does not list. Args: the language.
	ExtraLanguage ProblemCode = "extra-language"
	// TooLong: a text or id is too long. Args: its length and the most characters allowed.
	TooLong ProblemCode = "too-long"
	// LineBreak: a text goes on over several lines. No Args.
	LineBreak ProblemCode = "line-break"
	// HiddenCharacter: a character that cannot be seen or that turns text around. Args: its number, such as U+202E.
	HiddenCharacter ProblemCode = "hidden-character"
	// BadID: an id that is not a lower-case letter or digit, and more of these, dots and hyphens. Args: the id.
	BadID ProblemCode = "bad-id"
	// DuplicateID: an id that was used before. Args: the id and the path where it first stood.
	DuplicateID ProblemCode = "duplicate-id"
)

// The codes of what is wrong with what the file says.
const (
	// TooMany: its lists have more entries than any rubric needs. Args: how many there are and the most allowed.
	TooMany ProblemCode = "too-many"
	// BadVersion: a version that is not 1 or more, or has too many digits. Args: the version and the most allowed.
	BadVersion ProblemCode = "bad-version"
	// UnknownLanguage: a language that the first form does not have. Args: the language.
	UnknownLanguage ProblemCode = "unknown-language"
	// BadLanguage: no code of a language. Args: the code.
	BadLanguage ProblemCode = "bad-language"
	// TooManyLanguages: more languages than a rubric may have. Args: how many there are and the most allowed.
	TooManyLanguages ProblemCode = "too-many-languages"
	// RepeatedLanguage: a language that stands twice in the list. Args: the language.
	RepeatedLanguage ProblemCode = "repeated-language"
	// EmptyList: a list that needs at least one entry has none. Args: the key of the list.
	EmptyList ProblemCode = "empty-list"
	// LevelCount: too few levels or too many. Args: how many there are, the least and the most.
	LevelCount ProblemCode = "level-count"
	// SameShort: two levels have the same short letter. Args: the letter and the path where it first stood.
	SameShort ProblemCode = "same-short"
	// MissingDescriptor: a criterion does not describe a level. Args: the level's id.
	MissingDescriptor ProblemCode = "missing-descriptor"
	// UnknownLevel: a level that the rubric does not have. Args: the level, and the level that was perhaps meant or "".
	UnknownLevel ProblemCode = "unknown-level"
	// UnknownPart: a part that the walk does not have. Args: the part, and the part that was perhaps meant or "".
	UnknownPart ProblemCode = "unknown-part"
	// UnknownMirror: a fact that the mirror does not have. Args: the fact, and the fact that was perhaps meant or "".
	UnknownMirror ProblemCode = "unknown-mirror"
	// NothingWalked: all criteria are goals, so that a walk has nothing to ask. No Args.
	NothingWalked ProblemCode = "nothing-walked"
	// UnknownCriterion: a reference to no criterion. Args: the id, and the id that was perhaps meant or "".
	UnknownCriterion ProblemCode = "unknown-criterion"
	// NotGoal: a stage's goal that is no goal, but a criterion of a walk. Args: the id.
	NotGoal ProblemCode = "not-goal"
	// GoalSupports: a goal that is supported by another goal. Args: the id of that other.
	GoalSupports ProblemCode = "goal-supports"
	// OnlyGoals: a criterion of a walk has something that only a goal has. Args: the key.
	OnlyGoals ProblemCode = "only-goals"
)

// The codes of what only a spreadsheet can have.
const (
	// NoSpreadsheet: the file is no workbook, or a part of it can't be read. No Args.
	NoSpreadsheet ProblemCode = "no-spreadsheet"
	// SheetTooBig: more than any rubric needs. Args: the most rows and the most columns allowed.
	SheetTooBig ProblemCode = "sheet-too-big"
	// MissingSheet: a sheet that must be there is not. Args: its name.
	MissingSheet ProblemCode = "missing-sheet"
	// MissingColumn: a column, or a row of the first sheet, that must be there is not. Args: its heading.
	MissingColumn ProblemCode = "missing-column"
	// TwiceColumn: a heading that stands twice. Args: the heading and the cell of the first.
	TwiceColumn ProblemCode = "twice-column"
	// CellError: a formula that failed. Args: what stands in the cell.
	CellError ProblemCode = "cell-error"
	// DateCell: a text that the spreadsheet made a date of. No Args.
	DateCell ProblemCode = "date-cell"
	// UnknownGroup: a row's group that is none. Args: the group, and the group that was perhaps meant or "".
	UnknownGroup ProblemCode = "unknown-group"
	// UnknownStage: a row's stage that is none. Args: the stage, and the stage that was perhaps meant or "".
	UnknownStage ProblemCode = "unknown-stage"
)

// SheetCodes gives the codes of what only a spreadsheet can have.
func SheetCodes() []ProblemCode {
	return []ProblemCode{NoSpreadsheet, SheetTooBig, MissingSheet, MissingColumn, TwiceColumn, CellError, DateCell, UnknownGroup, UnknownStage}
}

// ProblemCodes gives every code there is, so that a catalog can be checked to have a text for each.
func ProblemCodes() []ProblemCode {
	var codes []ProblemCode
	for code := range wordings() {
		codes = append(codes, code)
	}
	slices.Sort(codes)
	return codes
}

// wordings holds the English of each code, with a %s for each of its Args.
func wordings() map[ProblemCode]string {
	return map[ProblemCode]string{
		TooBig:            "larger than any rubric needs: at most %s bytes, %s lines and %s punctuation marks",
		LongLine:          "line longer than %s characters",
		NotUTF8:           "not UTF-8 text",
		TooDeep:           "brackets more than %s deep",
		Syntax:            "not YAML: look at quotation marks, brackets, colons and indentation here and just above",
		TabIndent:         "indented with a tab: use spaces",
		Quotes:            "a quotation mark is missing, or stands in the middle of a text",
		Bracket:           "a bracket is missing, or one too many",
		KeyColon:          "a key needs a colon and a space behind it",
		TextColon:         "a text with a colon needs quotation marks around it",
		Unsupported:       "YAML's %s is not supported here",
		UnknownFormat:     "format %s: this program reads up to %s",
		OtherDraft:        "draft %s of format %s, from before that was settled",
		NeedsFormat:       "%s needs format: %s",
		WrongType:         "needs a %s, found %s",
		UnknownKey:        "unknown key %q (did you mean %q?)",
		DuplicateKey:      "key %q already stands in line %s",
		MissingKey:        "key %q is missing",
		PlainText:         "plain text in a file with several languages: write {%s: …, %s: …}",
		MissingLanguage:   "no wording in %s",
		ExtraLanguage:     "wording in %s, which is not one of the file's languages",
		TooLong:           "%s characters, at most %s allowed",
		LineBreak:         "must be one line",
		HiddenCharacter:   "hidden character %s",
		BadID:             "id %q: use lower-case letters and digits, and after the first also dots and hyphens",
		DuplicateID:       "id %q already stands at %s",
		TooMany:           "all lists together have %s entries: at most %s",
		BadVersion:        "version %s: must be 1 to %s",
		UnknownLanguage:   "unknown language %q: without format: 2 only nl and en",
		BadLanguage:       "%q is no code of a language, such as fr",
		TooManyLanguages:  "%s languages: at most %s",
		RepeatedLanguage:  "language %q stands twice",
		EmptyList:         "%s needs at least one entry",
		LevelCount:        "%s levels: must be %s to %s",
		SameShort:         "short %q already stands at %s",
		MissingDescriptor: "no descriptor for level %q",
		UnknownLevel:      "unknown level %q (did you mean %q?)",
		UnknownMirror:     "unknown mirror fact %q (did you mean %q?): initiative, families, topics, input, languages or returned",
		UnknownPart:       "unknown part %q (did you mean %q?): houvast, schenken or doelen",
		NothingWalked:     "no criterion for a walk: all are goals",
		UnknownCriterion:  "unknown criterion %q (did you mean %q?)",
		NotGoal:           "%q is not a goal",
		GoalSupports:      "%q is a goal itself: name criteria of a walk",
		OnlyGoals:         "%s is for goals only",
		NoSpreadsheet:     "no spreadsheet that can be read",
		SheetTooBig:       "larger than any rubric needs: at most %s rows and %s columns",
		MissingSheet:      "sheet %q is missing",
		MissingColumn:     "column %q is missing",
		TwiceColumn:       "column %q already stands at %s",
		CellError:         "a formula failed: %s",
		DateCell:          "a date, where a text is needed",
		UnknownGroup:      "unknown group %q (did you mean %q?)",
		UnknownStage:      "unknown stage %q (did you mean %q?)",
	}
}

// String words p in plain English for developers.
func (p Problem) String() string {
	args := make([]any, len(p.Args))
	for i, a := range p.Args {
		args[i] = a
	}
	words := fmt.Sprintf(wordings()[p.Code], args...)
	words = strings.Replace(words, ` (did you mean ""?)`, "", 1)
	if p.Path != "" {
		words = p.Path + ": " + words
	}
	if p.Cell != "" {
		words = strings.TrimPrefix(p.Sheet+"!"+p.Cell, "!") + ": " + words
	}
	if p.Line > 0 {
		words = fmt.Sprintf("line %d: %s", p.Line, words)
	}
	return words
}

// Error words all problems in plain English for developers, one a line.
func (ps Problems) Error() string {
	lines := make([]string, len(ps))
	for i, p := range ps {
		lines[i] = p.String()
	}
	return strings.Join(lines, "\n")
}

// NewProblem makes a problem without a place, with its arguments cut and cleaned so that a hostile file cannot speak through them.
func NewProblem(path string, code ProblemCode, args ...string) Problem {
	p := Problem{Path: path, Code: code}
	for _, a := range args {
		p.Args = append(p.Args, printable(a))
	}
	return p
}

func (ps *Problems) add(at place, path string, code ProblemCode, args ...string) {
	p := NewProblem(path, code, args...)
	p.Line, p.Column = at.line, at.column
	*ps = append(*ps, p)
}

// sorted gives ps by place in the file, and by path where that is the same.
func (ps Problems) sorted() Problems {
	slices.SortStableFunc(ps, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column), cmp.Compare(a.Path, b.Path))
	})
	return ps
}
