package goes

import (
	"fmt"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/words"
)

// signed says by which key something is signed, or that it is not.
func (v *arrival) signed(key, signed, unsigned string) {
	if key == "" {
		v.Say(unsigned)
		return
	}
	v.Say(fmt.Sprintf(signed, key[:16]))
}

// rubric shows a rubric, and takes it into use for new moments once the student says so.
func (v *arrival) rubric(found store.FoundRubric) ask.Word {
	say, r := &v.Words.Rubrics, found.Rubric
	v.Say(r.Title.In(v.Lang())+".", fmt.Sprintf(say.Fine, r.ID, r.Version))
	v.signed(found.Signed, say.Signed, say.Unsigned)
	if r.Ref() == v.Rubric.Ref() {
		v.Say(say.SameAsNow)
		return ask.Answered
	}
	if w := v.readFirst(func() { v.Tell(reports.OfGuide(v.Words, r).Document) }); w != ask.Answered {
		return w
	}
	yes, w := v.use(say.AskUse, say.NotNow, "", say.Use, say.AskUseSafe)
	if !yes {
		return w
	}
	if err := v.Store.UseRubric(r); err != nil {
		text, known := v.Words.SayRubric(err)
		if !known {
			text = v.Words.SayFile(err)
		}
		v.Say(text)
		return ask.Answered
	}
	v.Failed(v.Reread())
	v.Say(fmt.Sprintf(say.Used, r.Title.In(v.Lang())))
	return ask.Answered
}

// readFirst asks whether to hear what came before it is decided on.
func (v *arrival) readFirst(read func()) ask.Word {
	yes, w := v.Yes(v.say.ReadItFirst, false)
	if w == ask.Answered && yes {
		read()
		v.Gap()
	}
	return w
}

// school shows a school's card, and takes it into use once the student says so.
func (v *arrival) school(found store.FoundCard) ask.Word {
	say, card := &v.Words.School, &found.Card
	asked := 0
	for _, head := range card.Headings {
		asked += len(head.Questions)
	}
	v.Say(sentence(card.Title+", "+say.Asked.Of(asked)), fmt.Sprintf(say.Fine, card.ID, card.Version))
	v.signed(found.Signed, say.Signed, say.Unsigned)
	inUse, err := v.Store.SchoolCardInUse(v.Lang())
	if err == nil && inUse.SameWords(card) {
		v.Say(say.SameAsNow)
		return ask.Answered
	}
	if w := v.readFirst(func() { v.readSchool(card) }); w != ask.Answered {
		return w
	}
	yes, w := v.use(say.AskUse, say.NotNow, "", say.Use, say.AskUseSafe)
	if !yes {
		return w
	}
	if _, err := v.Store.UseSchoolCard(*card); err != nil {
		text, known := v.Words.SaySchool(err)
		if !known {
			text = v.Words.SayFile(err)
		}
		v.Say(text)
		return ask.Answered
	}
	v.Say(fmt.Sprintf(say.Used, card.Title))
	return ask.Answered
}

func (v *arrival) readSchool(card *journal.SchoolCard) {
	for _, head := range card.Headings {
		v.Gap()
		v.Say(sentence(head.Title))
		for _, q := range head.Questions {
			v.Say(q.Text)
			if len(q.Chances) > 0 {
				v.Say(v.Words.School.ChancesHead + v.Words.Colon + " " + strings.Join(q.Chances, ", ") + ".")
			}
			v.Say(q.Tips...)
		}
	}
}

// card shows a card of a fellow student, and keeps it, once: the same words are the same card.
func (v *arrival) card(card journal.DiscussionCard) ask.Word {
	say := &v.Words.Group
	v.Say(say.ArrivedAbout)
	if card.About != "" {
		v.Say(sentence(fmt.Sprintf(say.AboutLine, card.About)))
	}
	v.Say(words.Said(card.Moment, card.Question)...)
	yes, w := v.Yes(v.say.KeepCard, false)
	if !yes || w != ask.Answered {
		return w
	}
	mine, had, err := v.Store.TakeCard(card, v.Now())
	switch {
	case v.Failed(err):
		return ask.Answered
	case had:
		v.Say(sentence(say.HadIt))
		return ask.Answered
	}
	v.Say(sentence(say.Kept))
	w = v.Write(ask.Text{Question: sentence(say.ThreeLines), About: say.LinesNote, Keep: func(text string) {
		mine.Lines = text
		now := mine
		v.Keep("card "+now.ID, say.ThreeLines, text, func() error { return v.Store.SaveCard(&now) })
	}})
	return w
}
