// Package words holds every sentence that a person reads, in each language, and says in words what the journal and the store know as
// values: days, levels, fields, stages, errors, findings. Begin with Catalog. Screens, commands and what else speaks to people take their
// words from here; it knows none of these.
//
// # How a sentence is kept
//
// Words are Go: a struct an area, in the file with the area's name, and one function a language that fills it, in nl_walk.go, en_walk.go
// and fr_walk.go beside walk.go; nl_catalog.go and its like put them together. So a sentence that a screen needs and nobody wrote does not
// compile, nothing has to be read at the start, and another language is new files, with one line in languages. The tests of the package
// compare the languages field by field: none is empty, and all take the same values.
//
// A comment beside a field names the values that its verbs take, in order. What may stand in another order in another language has a name
// in braces instead. What depends on a number is a Plural. Signs keep to those that the fonts of old Windows consoles have; there are no
// emoji, and no sign says what no word beside it says.
//
// # Errors
//
// An error is a value until it reaches a person. Say, SayFile, SayDesk and SayFolder turn it into what happened, what is safe and what to
// do next; none of them repeats the error's own text, because that may name a path or, in another library, hold what somebody wrote.
package words

import (
	"fmt"
	"slices"
	"strings"
)

// Catalog holds every sentence that a person reads, in one language. A missing one does not compile into a reader's
// sight: a test checks that no field is empty and that the verbs of all languages agree.
type Catalog struct {
	Lang     string // the language's code
	Language string // the language's own name
	Unread   string // what is said beside that as long as nobody who grew up with the language has read its words; else empty
	Colon    string // behind a label, with the space that the language puts before it
	Asks     string // behind a label that is asked
	Dates    DateWords
	Keys     KeyWords
	Home     HomeWords
	Walk     WalkWords
	Facts    FactWords
	List     ListWords
	Entry    EntryWords
	Stand    StandWords
	Stage    StageWords
	Settings SettingsWords
	Help     HelpWords
	Lessons  LessonWords
	Errors   ErrorWords
	Side     SideWords
	Command  CommandWords

	HandIn     HandInWords
	Told       ToldWords
	Feedback   FeedbackWords
	Review     ReviewWords
	Student    StudentWords
	Arrival    ArrivalWords
	Lecturers  LecturerWords
	Trust      TrustWords
	Rubrics    RubricWords
	School     SchoolWords
	Exchange   ExchangeWords
	Upload     UploadWords
	Aside      AsideWords
	Discretion DiscretionWords
	Safety     SafetyWords
	Mine       MineWords
	Where      WhereWords
	Merge      MergeWords
	Lock       LockWords
	Gate       GateWords
	Start      StartWords
	Guide      GuideWords
	Handed     HandedWords
	Beside     BesideWords
	Looks      LooksWords
	Group      GroupWords
	Report     ReportWords
	Note       NoteWords
	Line       LineWords
	LineAround LineAroundWords
	Evening    EveningWords
	LineStand  LineStandWords
	LineGoes   LineGoesWords
	Portable   PortableWords
	Register   RegisterWords
}

// languages are those there is a catalog for, the default first.
var languages = [...]struct {
	code    string
	catalog func() *Catalog
	unread  string // what is said of one that nobody read whose first language it is; empty for others
}{{"nl", dutch, ""}, {"en", english, ""}, {"fr", french, "pas encore relu par un locuteur natif"}}

// Languages gives the codes of the languages there is a catalog for, the default first.
func Languages() []string {
	codes := make([]string, len(languages))
	for i, l := range languages {
		codes[i] = l.code
	}
	return codes
}

// Choices names the languages by their codes, and says of each what its reader should know.
func Choices() string {
	var choices []string
	for _, l := range languages {
		choice := l.code
		if l.unread != "" {
			choice += " (" + l.unread + ")"
		}
		choices = append(choices, choice)
	}
	return strings.Join(choices, ", ")
}

// CatalogFor gives the catalog of a language, the default one when there is none of that code.
func CatalogFor(lang string) *Catalog {
	for _, l := range languages {
		if l.code == lang {
			c := l.catalog()
			c.Unread = l.unread
			return c
		}
	}
	return languages[0].catalog()
}

// Plural is a wording for one thing and for any other number of them, which it names with %d.
type Plural struct{ One, Many string }

// Of gives the wording for n things.
func (p Plural) Of(n int) string {
	counts := strings.Contains(p.One, "%d")
	switch {
	case counts && (n == 0 || n == 1):
		return fmt.Sprintf(p.One, n)
	case n == 1:
		return p.One
	}
	return fmt.Sprintf(p.Many, n)
}

// Some gives the wording for n things, and "" for none.
func (p Plural) Some(n int) string {
	if n < 1 {
		return ""
	}
	return p.Of(n)
}

// Said gives those of some parts that say anything, as they are joined or told one by one.
func Said(parts ...string) []string {
	return slices.DeleteFunc(parts, func(part string) bool { return part == "" })
}

// Quote puts a text of somebody between quotation marks; those in it become single ones, so that no two of the same kind meet.
func Quote(text string) string {
	return "“" + strings.NewReplacer("“", "‘", "”", "’").Replace(text) + "”"
}

// List joins words as in a sentence: "2, 3 en 5"; more than a dozen are cut short in the middle.
func List(words []string, and string) string {
	if len(words) > 12 {
		words = append(append(append([]string{}, words[:3]...), "…"), words[len(words)-2:]...)
	}
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:len(words)-1], ", ") + " " + and + " " + words[len(words)-1]
}
