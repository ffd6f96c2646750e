package ask

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"koffiemoment/journal"
)

// Text is a question that is answered in as many lines as somebody likes.
type Text struct {
	Question string
	About    string            // said for a question mark
	Now      string            // what stands there already; enter keeps it, and what is typed comes behind it
	Keep     func(text string) // called with the whole text, a line at a time and in the middle of one; nil for what is saved later
	Read     func()            // reads out what belongs to it, before the text itself; nil for nothing
	Deeper   bool              // there is a deepening question to go to
	Skip     bool              // it can be passed by
	OneLine  bool              // enter ends it: what is asked fits on one, and may be as long as any text
	Asked    bool              // the question was said already, by Ask
}

// writing is a text that is being typed.
type writing struct {
	*Talk
	Text
	text  string
	was   string // what stood there before somebody began anew; an undo puts it back
	kept  string // what was handed on to be saved last
	begun bool   // a line was typed, so that an empty one parts paragraphs
}

// Text asks for a text. The text holds what was typed whatever word came: only a new beginning, which says so, takes away what stood there,
// and that can be put back.
func (t *Talk) Text(q Text) (text string, w Word) {
	v := &writing{Talk: t, Text: q, text: q.Now, kept: q.Now}
	if !q.Asked {
		t.Ask(q)
	}
	for {
		line, pasted, more := t.read(v.rests)
		w, ended := v.take(line, pasted, more)
		v.keep(v.text)
		if ended {
			return strings.TrimRight(v.text, "\n"), w
		}
	}
}

// Ask says the question of a text, and what stands there.
func (t *Talk) Ask(q Text) {
	t.present(q.Now)
	if q.OneLine {
		t.Once(t.Words.Line.OneLineEnds)
	} else {
		t.Once(t.Words.Line.TextEnds)
	}
	t.Say(q.Question)
}

// take takes a line, and says whether the text ends with it.
func (v *writing) take(line string, pasted, more bool) (w Word, ended bool) {
	bare := strings.TrimSpace(line)
	act := v.act(bare)
	switch {
	case !more:
		v.add(line)
		return End, true
	case pasted:
	case act != nil:
		v.keep(v.text) // without the word, which was kept as text where somebody rested on it
		if act(); v.Ended() {
			return End, true
		}
		v.Say(v.Question)
		return Answered, false
	case bare == "." || bare == "" && !v.begun:
		if v.text == "" && v.was != "" { // begun anew, and nothing came: enter leaves things as they were
			v.text, v.was = v.was, ""
			v.keep(v.text)
			v.Say(v.Words.Line.PutBack)
		}
		return Answered, true
	case v.OneLine && is(bare, v.Words.Line.Empty):
		v.text = ""
		v.keep("")
		return Answered, true
	default:
		if v.idle(bare) {
			v.Say(v.Words.Line.NotHere, v.Question)
			return Answered, false
		}
		w, line = v.word(line)
		if w != Answered {
			return w, true
		}
	}
	v.add(line)
	v.begun = true
	return Answered, v.OneLine && !pasted
}

// act gives what a line does within a text, nil where it is no word for that.
func (v *writing) act(line string) func() {
	say := &v.Words.Line
	switch {
	case line == "?":
		return v.explain
	case is(line, say.Read):
		return v.readOut
	case is(line, say.Again) && v.text != "":
		return v.beginAnew
	case is(line, say.Undo) && v.was != "":
		return v.putBack
	case is(line, say.Editor) && v.Folder != "":
		return v.inEditor
	}
	return nil
}

func (v *writing) beginAnew() {
	v.was, v.text, v.begun = v.text, "", false
	v.Say(fmt.Sprintf(v.Words.Line.BegunAgain, v.Words.Line.Undo))
}

func (v *writing) putBack() {
	v.was, v.text = "", joined(v.was, v.text)
	v.Say(v.Words.Line.PutBack)
}

func (v *writing) readOut() {
	if v.Read != nil {
		v.Read()
	}
	if strings.TrimSpace(v.text) == "" {
		v.Say(v.Words.Line.NothingYet)
		return
	}
	v.Say(v.text)
}

func (v *writing) explain() {
	say := &v.Words.Line
	here := []string{say.Back, say.Read, say.Again, say.Later, say.Done}
	if v.Deeper {
		here = append(here, say.Deeper)
	}
	if v.Skip {
		here = append(here, say.Skip)
	}
	if v.Folder != "" {
		here = append(here, say.Editor)
	}
	if !v.OneLine {
		v.Say(say.TextEnds)
	}
	v.help(v.About, here...)
}

// idle says that a line is a word which means something elsewhere and nothing here; as a text it would stand there unmeant.
func (v *writing) idle(bare string) bool {
	say := &v.Words.Line
	return is(bare, say.Deeper) && !v.Deeper || is(bare, say.Again) || is(bare, say.Empty)
}

// present says what stands there already.
func (t *Talk) present(now string) {
	if strings.TrimSpace(now) == "" {
		return
	}
	t.Say(t.Words.Line.StandsThere, now)
	t.Once(t.Words.Line.EnterKeepsText)
}

// add puts a line behind the text, unless that would be longer than a journal holds.
func (v *writing) add(line string) {
	if line == "" && v.text == "" {
		return
	}
	longer := joined(v.text, line)
	if utf8.RuneCountInString(longer) > journal.MaxText {
		v.Say(v.Words.Walk.TooLong)
		return
	}
	v.text = longer
}

// rests hands on what stands there when somebody rests in the middle of a line.
func (v *writing) rests(typed string) {
	if typed == "" {
		v.keep(v.text)
		return
	}
	v.keep(joined(v.text, typed))
}

// keep hands on a text that differs from what was handed on last.
func (v *writing) keep(text string) {
	if v.Keep != nil && text != v.kept {
		v.kept = text
		v.Keep(text)
	}
}

func joined(text, line string) string {
	if text == "" {
		return line
	}
	return text + "\n" + line
}
