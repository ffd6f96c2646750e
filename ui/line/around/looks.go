package around

import (
	"fmt"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/line/aloud"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
	"koffiemoment/ui/words"
)

// story asks of which family one's own sentences are read out, from the oldest moment on.
func story(d *diary.Diary) ask.Word {
	say := &d.Words.Looks
	aloud.Head(d, say.Story)
	moments, err := d.Store.Moments("")
	if d.Failed(err) {
		return ask.Answered
	}
	families := journal.StoryFamilies(moments)
	if len(families) == 0 {
		d.Say(say.NoPair)
		return ask.Answered
	}
	options := make([]ask.Option, len(families))
	for i, f := range families {
		span := fmt.Sprintf(say.Span, d.Words.Dates.Near(f.First, d.Now()), d.Words.Dates.Near(f.Latest, d.Now()))
		options[i] = ask.Option{Name: f.Alias, About: aloud.Sentence(d.Words.Stand.Moments.Of(f.Moments) + ", " + span)}
	}
	at, w := d.Choose(ask.Choice{Question: d.Words.LineAround.WhichFamily + " " + d.Words.LineAround.EnterOnward, Options: options, Now: -1})
	if w != ask.Answered || at < 0 {
		return w
	}
	return storyOf(d, families[at].Alias)
}

// storyOf reads a story out, and lets somebody write a new look at one of its moments, which stands beside that.
func storyOf(d *diary.Diary, alias string) ask.Word {
	entries, err := d.Store.Entries(store.Query{Alias: alias})
	if d.Failed(err) {
		return ask.Answered
	}
	told := journal.StoryOf(alias, entries)
	aloud.Head(d, alias, d.Words.Stand.Moments.Of(len(told)))
	d.Say(d.Words.SayReturning(told.Returning()))
	options := make([]ask.Option, len(told))
	for i := range told {
		e := told[i].Entry
		options[i].Name = words.Capital(d.Words.Dates.Near(e.Encounter.When, d.Now()))
		if !tellMoment(d, i+1, e) {
			return ask.Answered
		}
	}
	for {
		d.Gap()
		at, w := d.Choose(ask.Choice{Question: d.Words.LineAround.WhichNewLook, Options: options, Now: -1, Short: true})
		if w != ask.Answered || at < 0 {
			return w
		}
		say := &d.Words.Looks
		aloud.Head(d, say.NewLook, aloud.Where(d, told[at].Entry))
		if w = lookBack(d, told[at].Entry, say.NewLook, say.AsksNew, "", say.NewLookKept, say.NewLookGone); aloud.Leaves(w) {
			return w
		}
	}
}

// tellMoment says one moment of a story: what was seen, what was thought, and what was seen in it later.
func tellMoment(d *diary.Diary, n int, e *journal.Entry) bool {
	say := &d.Words.Looks
	beside, err := d.Store.Beside(e.ID)
	if d.Failed(err) {
		return false
	}
	d.Gap()
	d.Say(fmt.Sprintf(d.Words.LineAround.InMoment, n, words.Capital(d.Words.Dates.Near(e.Encounter.When, d.Now()))))
	tell := func(name, text string) {
		if text = strings.TrimSpace(text); text != "" {
			d.Say(aloud.Sentence(name + d.Words.Colon + " " + text))
		}
	}
	tell(say.Saw, e.Story)
	tell(say.Thought, e.Thought)
	for _, l := range beside.LookBacks {
		tell(fmt.Sprintf(say.Later, d.Words.Dates.Near(l.Made, d.Now())), l.Text)
	}
	return true
}

// writing gives facts about a student's own writing back as questions, and asks what they see in them.
func writing(d *diary.Diary, stage string) ask.Word {
	say := &d.Words.Looks
	aloud.Head(d, say.Writing, d.StageName(stage))
	entries, err := d.Store.Entries(store.Query{Stage: stage})
	if d.Failed(err) {
		return ask.Answered
	}
	over, err := d.Store.OverStage(stage)
	if d.Failed(err) {
		return ask.Answered
	}
	facts := journal.WritingMirror(entries)
	if len(facts) == 0 {
		d.Say(fmt.Sprintf(say.WritingWaits, journal.MirrorNeeds))
		return ask.Answered
	}
	d.Say(say.WritingOpens)
	if w := readFacts(d, facts, over.Writing); w == ask.Back || aloud.Leaves(w) {
		return w
	}
	return sayToFacts(d, stage, facts, over.Writing)
}

// readFacts says the facts, and lets somebody read the moments behind them.
func readFacts(d *diary.Diary, facts []journal.Noted, before *journal.WritingFacts) ask.Word {
	say, signs := &d.Words.Looks, []string(nil)
	options := make([]ask.Option, len(facts))
	for i := range facts {
		now, texts := facts[i].Counted(), say.Facts[facts[i].Fact]
		about := aloud.Sentence(fmt.Sprintf(say.OfMoments, now.Count, now.Of))
		if then := before.Then(now.Fact); then != nil && (then.Count != now.Count || then.Of != now.Of) {
			about += " " + fmt.Sprintf(d.Words.LineAround.WasThen, then.Count, then.Of)
		}
		options[i] = ask.Option{Name: texts.Name, About: about + " " + texts.Asks}
		signs = append(signs, texts.Name+d.Words.Colon+" "+texts.Signs)
	}
	for heard := false; ; heard = true {
		at, w := d.Choose(ask.Choice{Question: d.Words.LineAround.WhichFact, About: strings.Join(signs, "\n"), Options: options, Now: -1, Short: heard})
		if w != ask.Answered || at < 0 {
			return w
		}
		moments := facts[at].Behind
		if len(moments) == 0 {
			d.Say(d.Words.LineAround.NoneBehind)
			moments = facts[at].All
		}
		if w = aloud.ReadSome(d, moments); aloud.Leaves(w) {
			return w
		}
	}
}

// sayToFacts asks what a student sees in the facts, and keeps that with the facts as they are now.
func sayToFacts(d *diary.Diary, stage string, facts []journal.Noted, said *journal.WritingFacts) ask.Word {
	say, now, wrote := &d.Words.Looks, "", false
	if said != nil {
		now = said.Text
	}
	keep := func() {
		kept, text := said, ""
		if kept != nil {
			text = kept.Text
		}
		d.Keep("writing "+stage, say.Writing+" · "+d.StageName(stage), text, func() error { return d.Store.SaveWriting(stage, kept) })
	}
	text, w := d.Text(ask.Text{Question: say.AsksWriting, Now: now, Keep: func(text string) {
		said, wrote = journal.SaidTo(facts, strings.TrimRight(text, "\n"), d.Now()), true
		keep()
	}})
	if wrote {
		aloud.Hint(d, "writing", text, "")
	}
	if !wrote || said == nil || aloud.Leaves(w) {
		return w
	}
	may, w := aloud.Share(d, false)
	if w == ask.Answered && may {
		again := *said
		again.Shared, said = may, &again
		keep()
	}
	return w
}

// thenNow asks to which question the first and the latest answer are read out.
func thenNow(d *diary.Diary) ask.Word {
	say := &d.Words.Looks
	aloud.Head(d, say.ThenNow)
	entries, err := d.Store.Entries(store.Query{})
	if d.Failed(err) {
		return ask.Answered
	}
	all := journal.AnsweredTwice(d.Rubric, entries)
	if len(all) == 0 {
		d.Say(say.NoTwice)
		return ask.Answered
	}
	options := make([]ask.Option, len(all))
	for i := range all {
		both := &all[i]
		options[i] = ask.Option{Name: d.Criterion(both.Criterion), About: aloud.Sentence(fmt.Sprintf(say.FromTo,
			d.Words.Dates.Near(both.Then.Encounter.When, d.Now()), d.Words.Dates.Near(both.Now.Encounter.When, d.Now())))}
	}
	for heard := false; ; heard = true {
		at, w := d.Choose(ask.Choice{Question: d.Words.LineAround.WhichAnswers + " " + d.Words.LineAround.EnterOnward, Options: options, Now: -1, Short: heard})
		if w != ask.Answered || at < 0 {
			return w
		}
		if w = tellBoth(d, &all[at]); aloud.Leaves(w) {
			return w
		}
	}
}

// tellBoth reads both answers out whole, and lets somebody read their moments.
func tellBoth(d *diary.Diary, both *journal.ThenNow) ask.Word {
	aloud.Head(d, d.Criterion(both.Criterion))
	if c, _ := d.Rubric.Criterion(both.Criterion); c != nil {
		d.Say(c.Opening.In(d.Lang()))
	}
	tellAnswer(d, d.Words.Looks.Then, both.Then, &both.ThenA)
	tellAnswer(d, d.Words.Looks.Now, both.Now, &both.NowA)
	say := &d.Words.LineAround
	options := []ask.Option{{Name: say.ReadThen, About: aloud.Sentence(aloud.Where(d, both.Then))}, {Name: say.ReadNow, About: aloud.Sentence(aloud.Where(d, both.Now))}}
	d.Gap()
	for heard := false; ; heard = true {
		at, w := d.Choose(ask.Choice{Question: say.WhichThen, Options: options, Now: -1, Short: heard})
		if w != ask.Answered || at < 0 {
			return w
		}
		aloud.ReadEntry(d, []*journal.Entry{both.Then, both.Now}[at].ID)
	}
}

// tellAnswer reads one answer out under its day, with the level of that day.
func tellAnswer(d *diary.Diary, title string, e *journal.Entry, a *journal.Answer) {
	say, level := &d.Words.Looks, d.Words.Looks.NoLevel
	if a.Level != "" {
		level = fmt.Sprintf(say.AtLevel, levelName(d, e.Rubric, a.Level))
	}
	aloud.Head(d, fmt.Sprintf(title, d.Words.Dates.Near(e.Encounter.When, d.Now())))
	d.Say(aloud.Sentence(level))
	if text := strings.TrimSpace(a.Text); text != "" {
		d.Say(text)
	}
	if deeper := strings.TrimSpace(a.Deeper); deeper != "" {
		d.Say(say.Deeper+d.Words.Colon, deeper)
	}
}

// levelName names a level in the words of the rubric that an entry was written with.
func levelName(d *diary.Diary, of rubric.Ref, level string) string {
	if r, err := d.Store.Rubric(of); err == nil {
		return r.LevelName(level, d.Lang())
	}
	return d.Rubric.LevelName(level, d.Lang())
}
