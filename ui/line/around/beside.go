package around

import (
	"fmt"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/ui/line/aloud"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
)

// page asks one thing after another beside a moment, and at the end whether the answers may travel.
type page struct {
	*diary.Diary
	of     *journal.Entry
	key    string // under which it is held on to
	asks   []asked
	shared bool // as it was said when all words were those of now
	wrote  bool
	keep   func(answers []string, shared bool)
	undo   func() error // puts back how it stood before
	kept   string       // said of what was written
	gone   string       // and once it was put back
}

// asked is one question with its answer as it was and is.
type asked struct{ field, question, about, was, text string }

// open reads an entry with what stands beside it, and says what begins; false where it can't be read.
func open(d *diary.Diary, entry, name string) (*journal.Entry, journal.Extras, bool) {
	e, err := d.Store.Entry(entry)
	if d.Failed(err) {
		return nil, journal.Extras{}, false
	}
	beside, err := d.Store.Beside(entry)
	if d.Failed(err) {
		return nil, beside, false
	}
	aloud.Head(d, name, aloud.Where(d, &e))
	return &e, beside, true
}

// Turn lets a student tell an entry as the parent might. One that was told before is written on, and takes its own place.
func Turn(d *diary.Diary, entry string) ask.Word {
	say := &d.Words.Beside
	e, beside, ok := open(d, entry, say.Turn)
	if !ok {
		return ask.Answered
	}
	before, was := beside.ParentTurn, journal.ParentTurn{}
	if before != nil {
		was = *before
	}
	p := page{Diary: d, of: e, key: "parent-turn " + entry, shared: was.Shared, kept: say.TurnKept, gone: say.TurnGone,
		asks: []asked{{"turn:told", say.AskTold, say.ToldAbout, was.Told, was.Told}, {"turn:answer", say.AskParent, "", was.Answer, was.Answer}},
		undo: func() error { return d.Store.TellAsParent(entry, before) }}
	p.keep = func(all []string, shared bool) {
		now := before.Rewritten(all[0], say.AskParent, all[1], shared, d.Now())
		d.Keep(p.key, say.Turn+" · "+aloud.Where(d, e), strings.Join(all, "\n\n"), func() error { return d.Store.TellAsParent(entry, now) })
	}
	return p.run()
}

// Look lets a student look back on an entry. What was seen before is read out first, and nothing of it changes.
func Look(d *diary.Diary, entry string) ask.Word {
	say := &d.Words.Beside
	e, beside, ok := open(d, entry, say.Look)
	if !ok {
		return ask.Answered
	}
	for i := range beside.LookBacks {
		l := &beside.LookBacks[i]
		d.Say(aloud.Sentence(say.Later+", "+d.Words.Dates.Near(l.Made, d.Now()))+" "+besideState(d, l.Shared && !e.Private), l.Text)
	}
	return lookBack(d, e, say.Look, say.AskLook, say.LookStays, say.LookKept, say.LookGone)
}

// lookBack asks for a look back with a question. It is known among others by when it was begun.
func lookBack(d *diary.Diary, e *journal.Entry, name, question, about, kept, gone string) ask.Word {
	look := journal.LookBack{Question: question, Made: d.Now()}
	key := "look-back " + e.ID + " " + look.Made.UTC().Format("20060102150405.000000000")
	p := page{Diary: d, of: e, key: key, kept: kept, gone: gone, asks: []asked{{field: "look:text", question: question, about: about}},
		undo: func() error { return d.Store.TakeBackLook(e.ID, look.Made) }}
	p.keep = func(all []string, shared bool) {
		look.Text, look.Shared = all[0], shared
		now := look
		d.Keep(p.key, name+" · "+aloud.Where(d, e), all[0], func() error { return d.Store.KeepLook(e.ID, now) })
	}
	return p.run()
}

// Mentor lets a student type over what the mentor wrote about an entry. What was typed over before is written on.
func Mentor(d *diary.Diary, entry string) ask.Word {
	say := &d.Words.Beside
	e, beside, ok := open(d, entry, say.MentorWrote)
	if !ok {
		return ask.Answered
	}
	before, was := beside.MentorWords, journal.MentorWords{}
	if before != nil {
		was = *before
	}
	d.Say(say.TypeOver)
	p := page{Diary: d, of: e, key: "mentor-words " + entry, shared: was.Shared, kept: say.MentorKept, gone: say.MentorGone,
		asks: []asked{{"mentor", say.AskMentor, say.TypeOver, was.Text, was.Text}},
		undo: func() error { return d.Store.KeepMentorWords(entry, before) }}
	p.keep = func(all []string, shared bool) {
		now := before.Rewritten(all[0], shared, d.Now())
		d.Keep(p.key, say.MentorWrote+" · "+aloud.Where(d, e), all[0], func() error { return d.Store.KeepMentorWords(entry, now) })
	}
	return p.run()
}

// besideState says whether one of them may travel.
func besideState(d *diary.Diary, shared bool) string {
	if shared {
		return aloud.Sentence(d.Words.Beside.Travels)
	}
	return aloud.Sentence(d.Words.Beside.Mine)
}

// run asks, and ends with whether it may travel.
func (p *page) run() ask.Word {
	p.Once(fmt.Sprintf(p.Words.LineAround.ReadsMoment, p.Words.Line.Read))
	for at := 0; at < len(p.asks); {
		switch w := p.ask(&p.asks[at]); {
		case w == ask.Back && at > 0:
			at--
		case w == ask.Back && !p.wrote, aloud.Leaves(w):
			return w
		case w == ask.Done:
			at = len(p.asks)
		default:
			at++
		}
	}
	return p.end()
}

func (p *page) ask(a *asked) ask.Word {
	_, w := p.Text(ask.Text{Question: a.question, About: a.about, Now: a.text, Skip: len(p.asks) > 1,
		Read: func() { aloud.ReadEntry(p.Diary, p.of.ID) },
		Keep: func(text string) {
			a.text, p.wrote = strings.TrimRight(text, "\n"), true
			p.keep(p.answers(), p.shared && p.same())
		}})
	if a.text != a.was {
		aloud.Hint(p.Diary, a.field, a.text, p.of.Encounter.Alias)
	}
	return w
}

func (p *page) answers() (all []string) {
	for i := range p.asks {
		all = append(all, p.asks[i].text)
	}
	return all
}

// same says that every answer is as it was when it was opened.
func (p *page) same() bool {
	for i := range p.asks {
		if p.asks[i].text != p.asks[i].was {
			return false
		}
	}
	return true
}

func (p *page) blank() bool { return strings.TrimSpace(strings.Join(p.answers(), "")) == "" }

// end asks whether it may travel, of what somebody else may read and has words; what was written can be put back there.
func (p *page) end() ask.Word {
	say, asks := &p.Words.Beside, !p.of.Private && !p.blank()
	var options []ask.Option
	now, question := -1, p.Words.LineAround.EnterLeaves
	if asks {
		options = []ask.Option{{Name: say.ShareNo, About: aloud.Sentence(say.NoAbout)}, {Name: say.ShareYes, About: aloud.Sentence(say.YesAbout)}}
		if now, question = 0, say.AskShare; p.shared && p.same() {
			now = 1
		}
	}
	if p.wrote && !p.same() {
		p.Say(aloud.Sentence(p.kept))
		options = append(options, ask.Option{Name: p.Words.LineAround.PutBackLooks})
	}
	if len(options) == 0 {
		return ask.Answered
	}
	at, w := p.Choose(ask.Choice{Question: question, Options: options, Now: now})
	takes := p.wrote && !p.same()
	switch {
	case takes && (w == ask.Undo || w == ask.Answered && at == len(options)-1):
		if !p.Failed(p.undo()) {
			p.Gone(p.key)
			p.Say(aloud.Sentence(p.gone))
		}
		w = ask.Answered
	case w != ask.Answered || at < 0:
	case asks && (!p.same() || (at == 1) != p.shared):
		p.keep(p.answers(), at == 1)
	}
	return w
}
