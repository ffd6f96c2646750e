package ask

import (
	"fmt"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/ui/words"
)

// Line is a question that is answered in one line.
type Line struct {
	Question string
	About    string              // said for a question mark
	Now      string              // what stands there; enter keeps it, and the word for empty takes it away
	Known    []string            // answers that were given before: said for a question mark
	Fault    func(string) string // what is wrong with an answer, empty for nothing; nil takes all
	Path     bool                // it is a path: of any length, and taken as it is
}

// Line asks for one line, of which the first 200 characters are taken, and that is said.
func (t *Talk) Line(q Line) (text string, w Word) {
	say := &t.Words.Line
	question := q.Question
	if q.Now != "" {
		question += " " + fmt.Sprintf(say.NowEnterKeeps, words.InLine(q.Now))
	}
	for t.Say(question); ; {
		line, pasted, more := t.read(nil)
		if !more {
			return q.Now, End
		}
		bare := journal.Line(line)
		switch {
		case bare == "?" && !pasted:
			t.help(q.About, say.Back, say.Empty, say.Later, say.Done)
			if len(q.Known) > 0 {
				t.Say(words.Fill(say.Known, strings.Join(q.Known, ", ")))
			}
			t.Say(question)
			continue
		case bare == "." && !pasted: // it ended the text before this, or so somebody thought
			continue
		case !pasted && (is(bare, say.Again) || is(bare, say.Read) || is(bare, say.Deeper)):
			t.Say(say.NotHere, question)
			continue
		case bare == "":
			return q.Now, Answered
		case is(bare, say.Empty) && !pasted:
			return "", Answered
		}
		if !pasted {
			if w, line = t.word(line); w != Answered {
				return q.Now, w
			}
		}
		if text = journal.Line(line); q.Path {
			text = strings.TrimSpace(line)
		} else if journal.Longer(text, journal.MaxLine) {
			text = string([]rune(text)[:journal.MaxLine])
			t.Say(fmt.Sprintf(say.Cut, journal.MaxLine))
		}
		if fault := t.fault(q, text); fault != "" {
			t.Say(fault, question)
			continue
		}
		return text, Answered
	}
}

func (t *Talk) fault(q Line, text string) string {
	if q.Fault == nil {
		return ""
	}
	return q.Fault(text)
}

// Secret asks for what nobody may read along, as a passphrase: it is not shown, and no word leads away from it but an empty line, which is
// Back.
func (t *Talk) Secret(question string) (secret string, w Word) {
	t.Say(question)
	line, more := t.in.secret()
	switch {
	case !more:
		return "", End
	case line == "":
		return "", Back
	}
	return line, Answered
}

// Yes asks a question that is answered by yes or no; enter is what is proposed.
func (t *Talk) Yes(question string, proposed bool) (yes bool, w Word) {
	say := &t.Words.Line
	now := 1
	if proposed {
		now = 0
	}
	at, w := t.Choose(Choice{Question: question, Options: []Option{{Name: say.Yes}, {Name: say.No}}, Now: now, Brief: true})
	return at == 0, w
}
