package ask

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/ui/words"
)

// Option is one of the things that can be chosen.
type Option struct {
	Name   string
	Letter string // short, as that of a level or the key of a screen; empty for none
	About  string // said behind the name
	Number string // what it is chosen by in the place of its own number; empty for that
}

// Choice is a question of which the answers are known.
type Choice struct {
	Question string
	About    string // said for a question mark
	Options  []Option
	Now      int    // what is chosen, -1 for nothing: then enter only goes on
	Must     bool   // enter alone is no answer where nothing is chosen
	Deeper   bool   // there is a deepening question to go to
	Skip     bool   // it can be passed by
	Brief    bool   // on one line: what is chosen from says itself
	Short    bool   // what is chosen from was said before: a question mark says it again
	Read     func() // reads out what belongs to it; nil for nothing
}

// Choose asks for one of some options and gives its place, -1 where nothing was chosen. The word for empty takes a choice away.
func (t *Talk) Choose(q Choice) (at int, w Word) {
	t.offer(&q)
	for {
		line, _, more := t.read(nil)
		bare := journal.Line(line)
		switch say := &t.Words.Line; {
		case !more:
			return q.Now, End
		case bare == "?":
			t.explainChoice(&q)
			continue
		case bare == ".": // it ended the text before this, or so somebody thought
			continue
		case q.Read != nil && is(bare, say.Read):
			q.Read()
			t.Say(q.Question + t.now(&q))
			continue
		case bare == "" && (q.Now >= 0 || !q.Must):
			return q.Now, Answered
		case is(bare, say.Empty) && !q.Must:
			t.Say(say.ChosenNone)
			return -1, Answered
		}
		if at := q.find(bare, t.leads(bare)); at >= 0 {
			t.chosen(&q, at)
			return at, Answered
		}
		switch w, _ := t.word(line); {
		case w == Deeper && !q.Deeper:
			t.Say(t.Words.Line.NotHere, q.Question+t.now(&q))
		case w != Answered:
			return q.Now, w
		default:
			t.Say(t.notKnown(&q, bare), q.Question+t.now(&q))
		}
	}
}

// offer says what there is to choose from, and the question last.
func (t *Talk) offer(q *Choice) {
	say := &t.Words.Line
	switch {
	case q.Short:
		t.Say(q.Question + t.now(q))
		return
	case q.Brief:
		names := make([]string, len(q.Options))
		for i := range q.Options {
			names[i] = fmt.Sprintf(say.Option, q.number(i), Sentence(words.InLine(q.Options[i].Name)))
		}
		t.Say(strings.Join(names, " ") + " " + q.Question + t.now(q))
		return
	}
	t.list(q)
	t.Say(q.Question + t.now(q))
}

func (t *Talk) list(q *Choice) {
	for i := range q.Options {
		o := &q.Options[i]
		said := fmt.Sprintf(t.Words.Line.Option, q.number(i), Sentence(words.InLine(o.Name)))
		if o.About != "" {
			said += " " + Sentence(words.InLine(o.About))
		}
		t.Say(said)
	}
}

// now says what is chosen and that enter keeps it.
func (t *Talk) now(q *Choice) string {
	if q.Now < 0 {
		return ""
	}
	return " " + fmt.Sprintf(t.Words.Line.NowEnterKeeps, within(q.Options[q.Now].Name))
}

func (t *Talk) chosen(q *Choice, at int) {
	t.Say(fmt.Sprintf(t.Words.Line.Chosen, q.number(at), within(q.Options[at].Name)))
}

// within gives a name as it stands in a sentence that goes on or ends by itself.
func within(name string) string { return strings.TrimRight(name, ".?!… ") }

// number gives what an option is chosen by.
func (q *Choice) number(at int) string {
	if n := q.Options[at].Number; n != "" {
		return n
	}
	return strconv.Itoa(at + 1)
}

// find gives the option that an answer names: by its number, its letter or its name, or else by the beginning of that, or of a word in it, where
// no other begins so. A word that leads elsewhere does so, whatever name has it within. It is -1 for none.
func (q *Choice) find(answer string, leads bool) int {
	answer = strings.TrimSuffix(answer, ".")
	folded := journal.Fold(answer)
	if folded == "" {
		return -1
	}
	for i := range q.Options {
		o := &q.Options[i]
		if answer == q.number(i) || o.Letter != "" && folded == journal.Fold(o.Letter) || folded == journal.Fold(o.Name) {
			return i
		}
	}
	if leads { // a word that leads elsewhere does so, whatever a name begins with
		return -1
	}
	for _, begins := range []func(name string) bool{
		func(name string) bool { return strings.HasPrefix(name, folded) },
		func(name string) bool { return strings.Contains(name, " "+folded) },
	} {
		if at, several := q.only(begins); at >= 0 || several {
			return at
		}
	}
	return -1
}

// only gives the one option whose name fits, -1 where none does, or several do.
func (q *Choice) only(fits func(name string) bool) (at int, several bool) {
	at = -1
	for i := range q.Options {
		if !fits(journal.Fold(q.Options[i].Name)) {
			continue
		}
		if at >= 0 {
			return -1, true
		}
		at = i
	}
	return at, false
}

func (t *Talk) notKnown(q *Choice, answer string) string {
	plain := !slices.ContainsFunc(q.Options, func(o Option) bool { return o.Number != "" })
	if n := len(q.Options); n > 0 && answer != "" && plain {
		return fmt.Sprintf(t.Words.Line.NotKnown, q.number(0), q.number(n-1))
	}
	return t.Words.Line.ChooseOne
}

func (t *Talk) explainChoice(q *Choice) {
	say := &t.Words.Line
	here := []string{say.Back, say.Empty, say.Later, say.Done}
	if q.Read != nil {
		here = append(here, say.Read)
	}
	if q.Deeper {
		here = append(here, say.Deeper)
	}
	if q.Skip {
		here = append(here, say.Skip)
	}
	t.Say(say.HowToChoose)
	t.help(q.About, here...)
	q.Short = false
	t.offer(q)
}

// Ticks is a question of which several answers may hold.
type Ticks struct {
	Question string
	About    string
	Options  []Option
	On       []bool       // as they stand
	Most     int          // can be ticked at a time; 0 for all
	Tick     func(at int) // called for each that is turned
}

// Tick lets somebody tick some of the options: numbers turn them, and enter goes on.
func (t *Talk) Tick(q Ticks) (w Word) {
	c := Choice{Question: q.Question, About: q.About, Options: q.Options, Now: -1}
	t.listTicks(&q, &c)
	t.Once(t.Words.Line.HowToTick)
	for t.Say(q.Question); ; {
		line, _, more := t.read(nil)
		bare := journal.Line(line)
		switch {
		case !more:
			return End
		case bare == "":
			return Answered
		case bare == "?":
			t.Say(t.Words.Line.HowToTick)
			t.help(q.About, t.Words.Line.Back, t.Words.Line.Later, t.Words.Line.Done)
			t.listTicks(&q, &c)
			continue
		}
		if all := c.findAll(bare, t.leads(bare)); all != nil {
			for _, at := range all {
				if !q.On[at] && q.full() {
					t.Say(fmt.Sprintf(t.Words.Line.TickFull, q.Most))
					break
				}
				q.On[at] = !q.On[at]
				q.Tick(at)
				t.Say(t.ticked(&q, &c, at))
			}
			continue
		}
		if w, _ := t.word(line); w != Answered {
			return w
		}
		t.Say(t.notKnown(&c, bare))
	}
}

// full says that no more can be ticked.
func (q *Ticks) full() bool {
	n := 0
	for _, on := range q.On {
		if on {
			n++
		}
	}
	return q.Most > 0 && n >= q.Most
}

func (t *Talk) listTicks(q *Ticks, c *Choice) {
	for i := range q.Options {
		said := t.ticked(q, c, i)
		if about := q.Options[i].About; about != "" {
			said += " " + words.InLine(about)
		}
		t.Say(said)
	}
}

// ticked says an option and whether it is ticked.
func (t *Talk) ticked(q *Ticks, c *Choice, at int) string {
	how := t.Words.Line.NotTicked
	if q.On[at] {
		how = t.Words.Walk.Ticked
	}
	return words.Fill(t.Words.Line.Tick, c.number(at), q.Options[at].Name, how)
}

// findAll gives the options that an answer names, as "2 5" or "2, 5" or one by its name; nil where one of them is none.
func (q *Choice) findAll(answer string, leads bool) (all []int) {
	if at := q.find(answer, leads); at >= 0 {
		return []int{at}
	}
	for _, one := range strings.FieldsFunc(answer, func(r rune) bool { return r == ' ' || r == ',' }) {
		at := q.find(one, leads)
		if at < 0 {
			return nil
		}
		all = append(all, at)
	}
	return all
}
