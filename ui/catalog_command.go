package ui

import (
	"fmt"
	"time"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// CommandWords are the words of the command line: help, messages and what list and show print beside the names that the
// rest of the catalog has.
type CommandWords struct {
	Help     CommandHelp
	Flags    FlagHelp
	Args     ArgWords
	Commands map[string]CommandText // by the names below the root, "" for the root itself
	Exits    []ExitText
	Usage    UsageErrors
	Fail     Failures
	End      Endings
	List     ListOutput
	Rubrics  RubricOutput
	Problems ProblemWords
}

// CommandHelp holds the headings and fixed sentences of a help text.
type CommandHelp struct {
	Usage, Commands, Options, Everywhere, Examples, Exits string
	SomeCommand, SomeOptions                              string // in a usage line
	HelpFlag                                              string
	Default                                               string // a value
	More                                                  string // the program's name
}

// CommandText is the help of one command. Where Long is empty, Short stands for it.
type CommandText struct{ Short, Long, Example string }

// ExitText says what one exit status means.
type ExitText struct {
	Status int
	Text   string
}

// ArgWords name what an argument stands for in a usage line.
type ArgWords struct{ File, ID, Command string }

// FlagHelp says what each flag is for; the word between backquotes names its value.
type FlagHelp struct {
	Journal, Lang, Theme                              string
	Limit, Text, Alias, Criterion, Stage, From, Until string
	JSON, Config                                      string
}

// UsageErrors say what is wrong with a command line.
type UsageErrors struct {
	UnknownCommand string // the word
	Perhaps        string // the command that was perhaps meant
	UnknownFlag    string // the flag
	NeedsValue     string // the flag
	BadValue       string // the value, the flag
	BadChoice      string // the value, the flag, the choices
	BadDate        string // the value, the flag
	BadSyntax      string // what was written
	Missing        string // the argument's name
	TooMany        string // the first one too many
	Ambiguous      string // the word, what it may be
	DemoJournal    string
	Hint           string // the command line that gives help
}

// Failures say what went wrong, what is safe and what to do next.
type Failures struct {
	Locked, Damaged, Empty, NotRegular, Newer, Older, NoJournal string // the journal's path
	Replaced, Full                                              string
	NoEntry, NoCriterion, NoStage                               string // what was asked for
	NoFile, NoAccess                                            string // the path
	NoHome, NoTerminal                                          string
	NoText                                                      string // the number of a line on stdin
	System                                                      string // the system's own words
	PressEnter                                                  string
}

// Endings are the one line that may follow the full-screen program.
type Endings struct {
	Draft, Lost, Crashed, DemoGone string
	Rescue                         string // the path of the side file
}

// ListOutput are the words of a list.
type ListOutput struct {
	None, Nothing string
	More          string // how many are shown
	LookHere      string
}

// RubricOutput are the words about rubrics.
type RubricOutput struct {
	InUse, BuiltIn string
	Version        string // its number
	Levels, Stages string
	Good           string // file, title
	Used           string // title
	Problem        string // file
	Problems       string // file, how many
	Parts          map[rubric.Part]string
}

// ProblemWords say what is wrong with a rubric file.
type ProblemWords struct {
	Texts   map[rubric.ProblemCode]string // with a %s for each argument that is said
	Perhaps string                        // what was perhaps meant
	Kinds   map[string]string             // kinds of values and parts of YAML
}

// Planned writes an intention as a sentence.
func (c *Catalog) Planned(p journal.Plan) string { return c.Walk.planned(p) }

// Told gives the facts of an encounter that are known, on one line.
func (c *Catalog) Told(enc *journal.Encounter) string {
	return c.Facts.line(enc, c.Dates.moment(enc.When, time.Time{}))
}

// Day gives a date with its year, for what may be read at any time.
func (c *Catalog) Day(t time.Time) string { return c.Dates.day(t, time.Time{}) }

// Levels says how many levels there are.
func (c *Catalog) Levels(n int) string { return c.Entry.Levels.of(n) }

// Say words one problem. Some codes have as their last argument what was perhaps meant; it is said only when known.
func (w *ProblemWords) Say(p rubric.Problem) string {
	args, perhaps := p.Args, ""
	switch p.Code {
	case rubric.UnknownKey, rubric.UnknownLevel, rubric.UnknownPart, rubric.UnknownMirror, rubric.UnknownCriterion:
		if len(args) == 2 {
			args, perhaps = args[:1], args[1]
		}
	}
	words := make([]any, len(args))
	for i, a := range args {
		words[i] = a
		if kind, ok := w.Kinds[a]; ok && (p.Code == rubric.WrongType || p.Code == rubric.Unsupported) {
			words[i] = kind
		}
	}
	text := fmt.Sprintf(w.Texts[p.Code], words...)
	if perhaps != "" {
		text += " " + fmt.Sprintf(w.Perhaps, perhaps)
	}
	return text
}
