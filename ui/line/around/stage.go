package around

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/line/aloud"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
	"koffiemoment/ui/words"
)

// stands asks the statements over a stage, keeps shut what was said first, and lays both beside each other once the same was asked again.
type stands struct {
	*diary.Diary
	stage string
	over  journal.StageExtras
	again bool // the student chose to answer again
	past  *journal.Position
	told  bool // that what was said first lies shut
}

func statements(d *diary.Diary, stage string) ask.Word {
	over, err := d.Store.OverStage(stage)
	if d.Failed(err) {
		return ask.Answered
	}
	v := &stands{Diary: d, stage: stage, over: over}
	aloud.Head(d, d.Words.Stage.Statements, d.StageName(stage))
	switch {
	case len(v.all()) == 0 && over.Untouched():
		d.Say(d.Words.Stage.NoStatements)
		return ask.Answered
	case over.Untouched():
		if w := v.ask(); aloud.Leaves(w) {
			return w
		}
	}
	return v.read()
}

func (v *stands) all() []rubric.Statement { return v.Rubric.Statements }

func (v *stands) round() journal.Round { return v.over.Round(v.Rubric.StatementIDs(), v.again) }

// ask asks one after the other, from the first that has no stand yet.
func (v *stands) ask() ask.Word {
	about := v.Words.Stage.NoWrong
	if v.round().Side == journal.After {
		about = v.Words.Stage.NotShown
	}
	v.Once(about)
	at := 0
	if open := v.round().Open; len(open) > 0 {
		at = slices.Index(v.Rubric.StatementIDs(), open[0])
	}
	for at < len(v.all()) {
		switch w := v.askOne(at); w {
		case ask.Back:
			if at == 0 {
				return w
			}
			at--
		case ask.Later, ask.Done, ask.End:
			return w
		default:
			at++
		}
	}
	return ask.Answered
}

// askOne asks where one stands, and once that is said, why.
func (v *stands) askOne(at int) ask.Word {
	say, s := &v.Words.Stage, &v.all()[at]
	v.Gap()
	v.Say(aloud.Sentence(fmt.Sprintf(say.StatementOf, at+1, len(v.all()))), words.Quote(s.Text.In(v.Lang())))
	options := make([]ask.Option, len(journal.Stands()))
	for i, stand := range journal.Stands() {
		options[i].Name = say.Stands[stand]
	}
	for v.past = nil; ; {
		p, taken := v.over.Position(s.ID, v.round().Side)
		i, w := v.Choose(ask.Choice{Question: say.WhereStand, Options: options, Now: slices.Index(journal.Stands(), p.Stand), Skip: true, Brief: true})
		switch {
		case w == ask.Undo && v.past != nil:
			v.take(s, *v.past)
			v.past = nil
			v.Say(aloud.Sentence(say.StandBack))
			continue
		case w != ask.Answered, i < 0 && !taken:
			return w
		case i < 0:
			v.past = &p
			v.keep(journal.Withdrawn(v.over.Positions, s.ID, p.Side))
			v.Say(fmt.Sprintf(v.Words.LineAround.PutBackWord, words.Capital(fmt.Sprintf(say.StandGone, say.Stands[p.Stand])), v.Words.Line.Undo))
			continue
		case p.Stand != journal.Stands()[i]:
			p.Stand = journal.Stands()[i]
			v.take(s, p)
		}
		if w = v.why(s); w != ask.Back {
			return w
		}
	}
}

func (v *stands) why(s *rubric.Statement) ask.Word {
	p, _ := v.over.Position(s.ID, v.round().Side)
	why, w := v.Text(ask.Text{Question: v.Words.Stage.WhyStand, Now: p.Why, Skip: true, OneLine: true, Keep: func(text string) {
		p.Why = strings.TrimRight(text, "\n")
		v.take(s, p)
	}})
	if why != "" {
		aloud.Hint(v.Diary, "why", why, "")
	}
	return w
}

// take keeps what was said to a statement, in the words in which it was asked.
func (v *stands) take(s *rubric.Statement, p journal.Position) {
	p.Statement, p.Words, p.Side, p.Made = s.ID, s.Text.In(v.Lang()), v.round().Side, v.Now()
	v.keep(journal.Taken(v.over.Positions, p))
}

func (v *stands) keep(all []journal.Position) {
	v.over.Positions = all
	var b strings.Builder
	say := &v.Words.Stage
	for _, p := range all {
		fmt.Fprintf(&b, "%s\n%s: %s\n%s\n\n", p.Words, say.Sides[p.Side], say.Stands[p.Stand], p.Why)
	}
	v.Keep("statements "+v.stage, say.Statements+" · "+v.StageName(v.stage), b.String(), func() error { return v.Store.SaveStands(v.stage, all) })
}

// read says what may be read, and what can be done then.
func (v *stands) read() ask.Word {
	for {
		pairs := v.over.Pairs(v.Rubric.StatementIDs())
		if v.over.Untouched() {
			return ask.Answered
		}
		w := v.shut
		if len(pairs) > 0 {
			w = func() (bool, ask.Word) { return v.pairs(pairs) }
		}
		if again, word := w(); !again {
			return word
		}
	}
}

// shut says that what was said first lies shut, and offers what is still open, and to answer again.
func (v *stands) shut() (again bool, w ask.Word) {
	say := &v.Words.Stage
	if v.Gap(); !v.told {
		v.told = true
		v.Say(fmt.Sprintf(say.Shut, v.Words.Dates.Near(v.over.Positions[0].Made, v.Now())))
	}
	options := []ask.Option{{Name: say.Again, About: aloud.Sentence(say.AgainHow)}}
	if len(v.round().Open) > 0 {
		options = append([]ask.Option{{Name: say.Rest, About: aloud.Sentence(say.RestAbout)}}, options...)
	}
	at, w := v.Choose(ask.Choice{Question: v.Words.LineAround.AskMenu + " " + v.Words.LineAround.EnterLeaves, Options: options, Now: -1})
	if w != ask.Answered || at < 0 {
		return false, w
	}
	v.again = at == len(options)-1
	w = v.ask()
	return !aloud.Leaves(w), w
}

// pairs says what was said then and now, one statement after the other, and at the end asks whether it may travel.
func (v *stands) pairs(pairs []journal.Pair) (again bool, w ask.Word) {
	moments, err := v.Store.Moments(v.stage)
	if v.Failed(err) {
		return false, ask.Answered
	}
	all := make([]*journal.Summary, len(moments))
	for i := range moments {
		all[i] = &moments[i]
	}
	v.Once(fmt.Sprintf(v.Words.LineAround.ToEnd, v.Words.Line.Done))
	for i := range pairs {
		v.pair(i, len(pairs), &pairs[i])
		if w := v.between(pairs[i].Between(all)); w == ask.Done {
			break
		} else if w == ask.Back || aloud.Leaves(w) {
			return false, w
		}
	}
	v.Gap()
	v.Say(v.Words.Stage.PairsEnd)
	was := v.over.MayTravel()
	may, w := aloud.Share(v.Diary, was)
	if may != was && w == ask.Answered {
		v.keep(journal.Shared(v.over.Positions, may))
	}
	if w != ask.Answered || len(v.round().Open) == 0 {
		return false, w
	}
	more, w := v.Yes(v.Words.LineAround.RestAsk, false)
	if w != ask.Answered || !more {
		return false, w
	}
	w = v.ask()
	return !aloud.Leaves(w), w
}

func (v *stands) pair(i, of int, pair *journal.Pair) {
	say := &v.Words.Stage
	v.Gap()
	v.Say(aloud.Sentence(fmt.Sprintf(say.StatementOf, i+1, of)))
	if first := pair.First; first != nil && first.Words != pair.Again.Words {
		v.Say(words.Quote(first.Words))
	}
	v.Say(words.Quote(pair.Again.Words), v.side(pair.First, journal.Before), v.side(&pair.Again, journal.After))
}

// side says what was said on one side as a sentence.
func (v *stands) side(p *journal.Position, side journal.Side) string {
	say := &v.Words.Stage
	if p == nil {
		return aloud.Sentence(say.NotThen)
	}
	why := aloud.Sentence(say.NoWhy)
	if text := strings.TrimSpace(p.Why); text != "" {
		why = words.Quote(text)
	}
	return fmt.Sprintf(v.Words.LineAround.Said, say.Sides[side], v.Words.Dates.Near(p.Made, v.Now()), say.Stands[p.Stand]) + " " + why
}

// between lets somebody read the moments that lie between.
func (v *stands) between(moments []*journal.Summary) ask.Word {
	if len(moments) == 0 {
		v.Say(v.Words.Stage.NoneBetween)
		return ask.Answered
	}
	options := []ask.Option{{Name: v.Words.LineAround.ReadBetween.Of(len(moments))}}
	at, w := v.Choose(ask.Choice{Question: v.Words.LineAround.EnterOnward, Options: options, Now: -1, Brief: true})
	if w == ask.Answered && at >= 0 {
		return aloud.ReadSome(v.Diary, moments)
	}
	return w
}

// whole asks the three questions over a stage, and behind them whether the answers may travel. Where there are answers already, those are read
// out, and somebody writes on at one of them.
func whole(d *diary.Diary, stage string) ask.Word {
	over, err := d.Store.OverStage(stage)
	if d.Failed(err) {
		return ask.Answered
	}
	v := &three{Diary: d, stage: stage, all: over.Whole}
	aloud.Head(d, d.Words.Stage.Whole, d.StageName(stage))
	if v.all == nil {
		d.Say(d.Words.Stage.WholeHint)
		if w := v.askAll(); aloud.Leaves(w) || w == ask.Back {
			return w
		}
	} else if w := v.writeOn(); w != ask.Answered {
		return w
	}
	if v.all == nil {
		return ask.Answered
	}
	may, w := aloud.Share(d, v.all.Shared)
	if w == ask.Answered && may != v.all.Shared {
		again := v.answers()
		again.Shared = may
		v.save(&again)
	}
	return w
}

// three are a stage in three answers.
type three struct {
	*diary.Diary
	stage string
	all   *journal.HeadHeartHands // nil while nothing was answered
}

func (v *three) questions() []rubric.Question { return journal.OverQuestions(v.Rubric) }

func (v *three) answers() journal.HeadHeartHands {
	if v.all == nil {
		return journal.HeadHeartHands{}
	}
	return *v.all
}

func (v *three) askAll() ask.Word {
	for at := 0; at < len(v.questions()); {
		switch w := v.askOne(at); {
		case w == ask.Back && at > 0:
			at--
		case w == ask.Back, w == ask.Done, aloud.Leaves(w):
			return w
		default:
			at++
		}
	}
	return ask.Answered
}

func (v *three) askOne(at int) ask.Word {
	q, all := &v.questions()[at], v.answers()
	v.Gap()
	v.Say(aloud.Sentence(fmt.Sprintf(v.Words.Stage.QuestionOf, at+1, len(v.questions())) + v.Words.Colon + " " + q.Name.In(v.Lang())))
	text, w := v.Text(ask.Text{Question: q.Asks.In(v.Lang()), About: v.Words.Stage.WholeHint, Now: *all.Answers()[at], Skip: true,
		Keep: func(text string) {
			again := v.answers()
			*again.Answers()[at] = strings.TrimRight(text, "\n")
			again.Made = v.Now()
			v.save(&again)
		}})
	aloud.Hint(v.Diary, "whole", text, "")
	return w
}

func (v *three) save(all *journal.HeadHeartHands) {
	if all.Empty() {
		all = nil
	}
	v.all = all
	var b strings.Builder
	if all != nil {
		for _, answer := range all.Answers() {
			b.WriteString(*answer + "\n\n")
		}
	}
	v.Keep("whole "+v.stage, v.Words.Stage.Whole+" · "+v.StageName(v.stage), b.String(), func() error { return v.Store.SaveWhole(v.stage, all) })
}

// writeOn reads the answers out, and asks at which of them one writes on.
func (v *three) writeOn() ask.Word {
	v.Say(v.Words.Stage.WholeEnd)
	for heard := false; ; heard = true {
		options, all := make([]ask.Option, len(v.questions())), v.answers()
		for i, q := range v.questions() {
			options[i] = ask.Option{Name: q.Name.In(v.Lang()), About: cmp.Or(strings.TrimSpace(*all.Answers()[i]), aloud.Sentence(v.Words.Stand.Empty))}
		}
		at, w := v.Choose(ask.Choice{Question: v.Words.LineAround.WriteOn, Options: options, Now: -1, Short: heard})
		if w != ask.Answered || at < 0 {
			return w
		}
		if w = v.askOne(at); aloud.Leaves(w) {
			return w
		}
	}
}
