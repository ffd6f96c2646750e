// Package ask is a conversation in lines, for whoever has the screen read aloud: it says something, asks one thing, and waits for the
// answer. Nothing that was said is ever changed: no line is drawn anew, no colour, no box, no clock. Begin with Talk.
//
// What may be answered is the same everywhere. A choice takes its number, its letter or the beginning of its name; a text goes on until a
// line with a single dot; and a few words (words.LineWords) lead elsewhere when they stand on a line by themselves. A dot in front makes text
// of such a line. What was typed is handed on line by line, so that whoever asked can save it: the end of the input, a closed window and
// ctrl+c are an answer like any other, End, and the question gives what it has.
//
// It knows neither journal nor file; only words.
package ask

import (
	"fmt"
	"os"
	"strings"
	"unicode/utf8"

	"koffiemoment/journal"
	"koffiemoment/journal/report"
	"koffiemoment/ui/cli/layout"
	"koffiemoment/ui/words"
)

// Word is what came in the place of an answer: a word that leads elsewhere.
type Word int

// The words. Answered is none of them: the question got its answer. End says that nothing more will come.
const (
	Answered Word = iota
	Back          // to the question before
	Deeper        // asks the deepening question
	Skip          // passes this one by
	Later         // stops here, and keeps all
	Done          // to the end of what is being filled in
	Undo          // puts back what was taken away last
	End
)

// Talk is one conversation.
type Talk struct {
	Words *words.Catalog

	in     *input
	out    *os.File
	wide   int // 0 where lines are not broken: nobody reads them in a window
	hinted map[string]bool

	// Folder is where a text lies while an editor of the person's own has it; empty offers none, as for a journal that is locked: there the
	// text would lie open beside it.
	Folder string
}

// New begins a conversation. Close ends it.
func New(in, out *os.File, c *words.Catalog) *Talk {
	t := &Talk{Words: c, in: open(in, out), out: out, hinted: map[string]bool{}}
	if t.in.seen {
		t.wide = layout.Width(out)
	}
	return t
}

// Close gives the terminal back.
func (t *Talk) Close() { t.in.close() }

// Aside lends the terminal to somebody else who asks something by itself, as for a passphrase. Signals mean what they mean to a program that
// does not talk meanwhile: nobody would hear them here.
func (t *Talk) Aside(asks func()) {
	t.in.unheard()
	defer t.in.heard()
	t.in.lend()
	defer t.in.take()
	asks()
}

// Ended says that nothing more will come.
func (t *Talk) Ended() bool { return t.in.ended }

// Say says something, a paragraph a line. What would steer a terminal is taken out here, whoever wrote it.
func (t *Talk) Say(paragraphs ...string) {
	for _, text := range paragraphs {
		text, _ = journal.Clean(text)
		for _, line := range strings.Split(strings.TrimRight(text, "\n"), "\n") {
			if line == "" && text != "" {
				continue
			}
			t.line(line)
		}
	}
}

// Sentence gives a text that ends as a sentence does, so that a voice rests behind it.
func Sentence(text string) string {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, "”’)\""))
	if text == "" || strings.ContainsRune(".?!…:", last) {
		return text
	}
	return text + "."
}

// line writes one line, broken at a space where it is wider than the window.
func (t *Talk) line(text string) {
	lines := []string{text}
	if t.wide > 0 {
		lines = layout.Wrap(text, t.wide, "")
	}
	_, _ = t.out.WriteString(strings.Join(lines, "\n") + "\n")
}

// Gap leaves a line open: something else begins.
func (t *Talk) Gap() { t.line("") }

// Once says what is worth saying a single time in a conversation.
func (t *Talk) Once(hint string) {
	if hint != "" && !t.hinted[hint] {
		t.hinted[hint] = true
		t.Say(hint)
	}
}

// Tell reads a document out: headings, then what stands under them; a table a sentence a row, and of a picture what it says in words.
func (t *Talk) Tell(doc *report.Document) {
	for _, line := range spoken(doc) {
		t.Say(line)
	}
}

// word gives the word that a line is, if it is one, and else the line as text. A dot in front makes text of any line.
func (t *Talk) word(line string) (w Word, text string) {
	bare := strings.TrimSpace(line)
	if strings.HasPrefix(bare, ".") && bare != "." {
		return Answered, strings.Replace(line, ".", "", 1)
	}
	say, said := &t.Words.Line, journal.Fold(bare)
	for _, known := range []struct {
		word Word
		name string
	}{{Back, say.Back}, {Deeper, say.Deeper}, {Skip, say.Skip}, {Later, say.Later}, {Done, say.Done}, {Undo, say.Undo}} {
		if said == journal.Fold(known.name) {
			return known.word, ""
		}
	}
	return Answered, line
}

// leads says whether a line is a word that leads elsewhere.
func (t *Talk) leads(line string) bool {
	w, _ := t.word(line)
	return w != Answered
}

// is says whether a line is a word of ours.
func is(line, word string) bool { return journal.Fold(strings.TrimSpace(line)) == journal.Fold(word) }

// read gives the next line, and false where nothing more comes; then it holds what was typed of one.
func (t *Talk) read(keep func(typed string)) (line string, pasted, more bool) {
	t.in.hidden = false
	line, pasted, more = t.in.line(keep)
	line, hidden := journal.Clean(line)
	if hidden > 0 || t.in.hidden {
		t.Say(t.Words.Walk.Hidden)
	}
	return line, pasted, more
}

// help says what can be answered here: what the question is about, and the words that mean something.
func (t *Talk) help(about string, wordsHere ...string) {
	if about != "" {
		t.Say(about)
	}
	if here := words.Said(wordsHere...); len(here) > 0 {
		t.Say(fmt.Sprintf(t.Words.Line.WordsHere, words.List(quoted(here), t.Words.Line.And)))
	}
	t.Say(t.Words.Line.DotMakesText)
}

func quoted(all []string) []string {
	out := make([]string, len(all))
	for i, w := range all {
		out[i] = words.Quote(w)
	}
	return out
}
