package words

import (
	"fmt"
	"maps"

	"koffiemoment/rubric"
)

// CommandWords are the words of the command line: help, messages and what list and show print beside the names that the
// rest of the catalog has.
type CommandWords struct {
	Help     CommandHelp
	Manual   ManualWords
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
	Entries  Plural
	HandIn   HandInOutput
	Review   ReviewOutput
	Answer   AnswerOutput
	Lock     LockOutput
	Licences string // above the licences of what is in the program, which are in the words of their makers
}

// CommandHelp holds the headings and fixed sentences of a help text.
type CommandHelp struct {
	Usage, Commands, Topics, Options, Everywhere, Examples, Exits string
	SomeCommand, SomeOptions                                      string // in a usage line
	HelpFlag                                                      string
	Default                                                       string // a value
	More                                                          string // the program's name
}

// ManualWords are what a page of the system's manual has beside the help of a command: its title, and headings.
type ManualWords struct{ Title, Name, About, Also string }

// CommandText is the help of one command. Where Long is empty, Short stands for it.
type CommandText struct{ Short, Long, Example string }

// together is the help of commands from several areas.
func together(all ...map[string]CommandText) map[string]CommandText {
	texts := map[string]CommandText{}
	for _, area := range all {
		maps.Copy(texts, area)
	}
	return texts
}

// ExitText says what one exit status means.
type ExitText struct {
	Status int
	Text   string
}

// ArgWords name what an argument stands for in a usage line.
type ArgWords struct{ File, ID, Subject, Files, Some, Folder, Backup, Target, Stage string }

// FlagHelp says what each flag is for; the word between backquotes names its value.
type FlagHelp struct {
	Journal, Reviews, Lang, Theme, Lines               string
	Limit, Text, Alias, Criterion, Stage, From, Until  string
	JSON, Config, OwnPlace, Licences                   string
	Entry, All, Why, Dates, Name, For, Out             string
	RemoveAnswer                                       string
	Assessment, Beside                                 string
	Check, Preview, KeepFound, ReplaceFound            string
	Watch, List, CSV, AnswerAll, Answers, Key          string
	AlsoUnready, DryRun, MarkSent                      string
	SignAs, Identity, Seal, Unseal                     string
	RubricFrom, RubricForm                             string
	StartRubric, StartCard, StartBegins, StartLecturer string
}

// SayLang says which languages there are.
func (w *FlagHelp) SayLang() string { return fmt.Sprintf(w.Lang, Choices()) }

// UsageErrors say what is wrong with a command line.
type UsageErrors struct {
	UnknownCommand string // the word
	Perhaps        string // the command that was perhaps meant
	UnknownFlag    string // the flag
	NeedsValue     string // the flag
	BadValue       string // the value, the flag
	LongValue      string // the flag, the most characters
	LongWord       string // which word, the most characters
	BadChoice      string // the value, the flag, the choices
	BadDate        string // the value, the flag
	BadSyntax      string // what was written
	Missing        string // the argument's name
	TooMany        string // the first one too many
	Ambiguous      string // the word, what it may be
	DemoJournal    string
	Together       string // two flags
	Needs          string // the flag, the flag that it belongs to
	NoChoice       string
	BadWhy         string
	BadLock        string // why
	Hint           string // the command line that gives help
}

// Failures say what went wrong, what is safe and what to do next.
type Failures struct {
	Journal, Reviews              FileFailures
	NoJournal, NoReviews          string // its path
	Full, Stale                   string
	NoEntry, NoCriterion, NoStage string // what was asked for
	NoFile, NoFolder, NoAccess    string // the path
	Taken                         string // the path of a file that is there already
	NoPassphrase, NoIdentity      string // the path
	NoSecret, NotOpened           string // the path of a file with a passphrase or keys
	NotWritten                    string // the folder, the system's own words
	NoHome, NoTerminal            string
	NoText                        string // the number of a line on stdin
	System                        string // the system's own words
	PressEnter                    string
}

// FileFailures say why one of the person's own files does not open. Each has a place for its path.
type FileFailures struct {
	Locked, Damaged, Empty, NotRegular, OtherKind, Newer, Draft, Older, Replaced, Overwritten, NoAccess string
}

// Endings are the one line that may follow the full-screen program.
type Endings struct {
	Draft, Lost, Unkept, Crashed, DemoGone string
	Rescue                                 string // the path of the side file
	Astray, AstrayRescue                   string // the path of the file that is not what it was, and of the side file
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
	Spans          string // of a description
	Statements     string
	Questions      string
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

	EmptyCell         string // said where a spreadsheet has nothing and needs something
	Sheet, Cell, Line string // where it is: a sheet and its cell, a cell of the only one, a line
}

// Place says where a problem is, in the words of the program that the file was made with; empty for the whole file.
func (w *ProblemWords) Place(p rubric.Problem) string {
	switch {
	case p.Cell != "" && p.Sheet != "":
		return fmt.Sprintf(w.Sheet, p.Sheet, p.Cell)
	case p.Cell != "":
		return fmt.Sprintf(w.Cell, p.Cell)
	case p.Line > 0:
		return fmt.Sprintf(w.Line, p.Line)
	}
	return ""
}

// Say words one problem. Some codes have as their last argument what was perhaps meant; it is said only when known.
func (w *ProblemWords) Say(p rubric.Problem) string {
	args, perhaps := p.Args, ""
	if p.Cell != "" && (p.Code == rubric.MissingLanguage || p.Code == rubric.MissingDescriptor || len(args) > 0 && args[0] == "") {
		return w.EmptyCell
	}
	switch p.Code {
	case rubric.UnknownKey, rubric.UnknownLevel, rubric.UnknownPart, rubric.UnknownMirror, rubric.UnknownCriterion, rubric.UnknownGroup, rubric.UnknownStage:
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

// InFile words a problem with the file that it is in. It begins as compilers do, because editors can go to such a place; of a spreadsheet
// it names the cell instead.
func (w *ProblemWords) InFile(path string, one rubric.Problem) string {
	where := fmt.Sprintf("%s:%d: ", path, one.Line)
	switch {
	case one.Cell != "":
		where = path + ": " + w.Place(one) + ": "
	case one.Line == 0 && one.Path != "":
		where = path + ": " + one.Path + ": "
	case one.Line == 0:
		where = path + ": "
	case one.Path != "":
		where += one.Path + ": "
	}
	return where + w.Say(one)
}
