package evening

import (
	"cmp"
	"fmt"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/words"
)

// criteria goes from one criterion of a student to the next, until the last or until somebody has enough.
func (e *evening) criteria(s *student, at int) ask.Word {
	for at < len(s.brief.Criteria) {
		switch w := e.criterion(s, at); {
		case out(w):
			return w
		case e.to >= 0:
			return ask.Answered
		case w == ask.Done, w == ask.Back && at == 0:
			e.tellJudged(s)
			return ask.Answered
		case w == ask.Back:
			at--
		case w == ask.Answered:
			at++
		}
	}
	e.Say(e.Words.Student.LastCriterion + ".")
	e.tellJudged(s)
	return ask.Answered
}

// tellJudged says how far the lecturer is with the criteria.
func (e *evening) tellJudged(s *student) {
	standing := s.brief.Standing(&s.review)
	e.Say(sentence(fmt.Sprintf(e.Words.Evening.JudgedOf, standing.Judged, standing.Criteria)))
}

// oneCriterion asks which, and goes on from there.
func (e *evening) oneCriterion(s *student) ask.Word {
	options := make([]ask.Option, len(s.brief.Criteria))
	for i, id := range s.brief.Criteria {
		options[i] = ask.Option{Name: e.criterionName(s, id), About: words.Capital(e.bothSides(s, id)) + "."}
	}
	at, w := e.Choose(ask.Choice{Question: e.Words.Evening.WhichCriterion, Options: options, Now: -1})
	switch {
	case out(w):
		return w
	case w != ask.Answered || at < 0:
		return ask.Answered
	}
	return e.criteria(s, at)
}

func (e *evening) criterionName(s *student, id string) string {
	c, _ := s.handIn.Rubric.Criterion(id)
	return c.Short.In(e.lang())
}

// criterion tells what the student says of a criterion, and asks for the lecturer's level and the next step. It gives Done to go to the student's
// menu and Back to go to the criterion before.
func (e *evening) criterion(s *student, at int) ask.Word {
	id := s.brief.Criteria[at]
	e.Gap()
	e.Say(e.criterionName(s, id) + ". " + words.Capital(fmt.Sprintf(e.Words.Student.CriterionOf, at+1, len(s.brief.Criteria))) + ".")
	e.tellClaim(s, id)
	for {
		if w := e.place(s, id, s.handIn.Shows(id)); w == ask.Skip {
			return ask.Answered
		} else if w != ask.Answered {
			return w
		}
		w := e.remark(s, id)
		switch w {
		case ask.Undo:
			e.putBack(s, id)
			continue
		case ask.Back:
			continue
		case ask.Later, ask.Done, ask.End:
			return w
		}
		if w = e.goOn(s, at); w != ask.Back {
			return w
		}
	}
}

// tellClaim says the student's own level and reason, or that it is held back, and what else there is to know.
func (e *evening) tellClaim(s *student, id string) {
	say := &e.Words.Student
	name, _, _ := strings.Cut(journal.Field(s.brief.Student), " ")
	name = cmp.Or(name, say.Student)
	claim, r := s.claim(id)
	switch {
	case e.hidden(s)(id):
		e.Say(e.Words.Evening.Hidden)
	case claim.Level == "":
		e.Say(ask.Sentence(name + e.Words.Colon + " " + strings.Join(words.Said(say.NoLevel, quoted(claim.Reason)), ". ")))
	default:
		text := fmt.Sprintf(say.PlacesSelf, name) + " " + r.LevelName(claim.Level, e.lang())
		if r != s.handIn.Rubric {
			text += " (" + say.OtherRubric + ")"
		}
		e.Say(ask.Sentence(strings.Join(words.Said(text, quoted(claim.Reason)), e.Words.Colon+" ")))
	}
	if s.brief.Changed(&s.review, id) {
		e.Say(say.ClaimChanged)
	}
	for _, reply := range s.handIn.Replies {
		if reply.Criterion == id {
			e.Say(say.Replied + " " + words.Quote(reply.Text))
		}
	}
	if s.review.Views[id].Level != "" && !s.brief.Judged(&s.review, id) {
		e.Say(say.OwnOther)
	}
	e.tellColleague(s, id)
	e.tellMoments(s, id)
}

// tellMoments counts the moments that show a criterion, and the families.
func (e *evening) tellMoments(s *student, id string) {
	say, families, n := &e.Words.Student, map[string]bool{}, 0
	for _, m := range s.handIn.Shows(id) {
		if !m.Moment {
			continue
		}
		n++
		if alias := s.handIn.Entries[m.Entry].Said.Encounter.Alias; alias != "" {
			families[alias] = true
		}
	}
	switch {
	case n == 0 && len(s.handIn.Shows(id)) == 0:
		e.Say(say.NoMoment)
		return
	case n == 0: // what the claim alone names is to be read below
		return
	}
	e.Say(strings.Join(words.Said(say.MomentsOf.Of(n), say.WithFamilies.Some(len(families))), " ") + ".")
}

// tellColleague says how a colleague sees a criterion; nothing while the lecturer is to look first.
func (e *evening) tellColleague(s *student, id string) {
	if s.colleague == nil || e.hidden(s)(id) {
		return
	}
	for _, view := range s.colleague.Views {
		if view.Criterion == id {
			level := e.Words.Feedback.NoLevel
			if at := s.brief.Placed(journal.View{Level: view.Level, CannotJudge: view.CannotJudge}); at >= 0 {
				level = e.level(s, journal.View{Level: view.Level, CannotJudge: view.CannotJudge})
			}
			e.Say(ask.Sentence(words.InLine(s.colleague.Reviewer.Name) + e.Words.Colon + " " + strings.Join(words.Said(level, quoted(view.Remark)), ". ")))
		}
	}
}

// quoted puts a text between quotation marks; nothing stays nothing.
func quoted(text string) string {
	if strings.TrimSpace(text) == "" {
		return ""
	}
	return words.Quote(strings.TrimSpace(text))
}

// The numbers of what can be chosen beside levels.
const (
	momentNumber = "m%d"
	cannotNumber = "0"
	sameNumber   = "="
	showNumber   = "t"
)

// place asks for the lecturer's level. Moments can be read whole meanwhile; where the student's level is held back, it can be asked for.
func (e *evening) place(s *student, id string, moments []exchange.Shown) ask.Word {
	e.Once(e.Words.Evening.MomentsHint)
	of := s.handIn.Rubric.Ref().Digest + id
	described := e.told == of
	e.told = of
	for short := false; ; short = true {
		options := e.placeOptions(s, id, moments, !described)
		now := s.brief.Placed(s.review.Views[id])
		if now >= 0 {
			now += len(moments)
		}
		at, w := e.Choose(ask.Choice{Question: e.Words.Student.WherePlace, About: e.placeHelp(s, id), Options: options, Now: now, Skip: true, Deeper: true, Short: short})
		switch {
		case w == ask.Undo:
			e.putBack(s, id)
		case w == ask.Deeper:
			criterion, _ := s.handIn.Rubric.Criterion(id)
			e.Say(criterion.Meaning.In(e.lang()))
		case w != ask.Answered:
			return w
		case at < 0 && now >= 0:
			e.wipeLevel(s, id)
		case at < 0:
			return ask.Answered
		case at < len(moments):
			if w := e.readMoment(s, moments[at].Entry); out(w) {
				return w
			}
		case options[at].Number == showNumber:
			s.shown[id] = true
			e.tellClaim(s, id)
		case at == now:
			return e.upheld(s, id)
		case options[at].Number == sameNumber:
			claim, _ := s.claim(id)
			e.grade(s, id, s.handIn.Rubric.LevelIndex(claim.Level))
			return ask.Answered
		default:
			e.grade(s, id, at-len(moments))
			return ask.Answered
		}
	}
}

// placeOptions gives what can be chosen: the moments to read, the levels each with its description, that it can't be judged, the student's own,
// or to be shown that. The levels are not described again where that was done just now, at another student.
func (e *evening) placeOptions(s *student, id string, moments []exchange.Shown, describe bool) (all []ask.Option) {
	criterion, _ := s.handIn.Rubric.Criterion(id)
	for i, m := range moments {
		all = append(all, ask.Option{Name: words.Capital(e.entryName(s, m.Entry)), Number: fmt.Sprintf(momentNumber, i+1), About: e.momentAbout(s, id, &m)})
	}
	for i, l := range s.handIn.Rubric.Levels {
		about := ""
		if describe {
			about = criterion.Levels[i].In(e.lang())
		}
		all = append(all, ask.Option{Name: l.Name.In(e.lang()), Letter: l.Short.In(e.lang()), Number: fmt.Sprint(i + 1), About: about})
	}
	all = append(all, ask.Option{Name: words.Capital(e.Words.Feedback.CannotJudge), Number: cannotNumber})
	claim, _ := s.claim(id)
	switch {
	case e.hidden(s)(id):
		all = append(all, ask.Option{Name: e.Words.Evening.ShowLevel, Number: showNumber})
	case s.handIn.Rubric.LevelIndex(claim.Level) >= 0:
		all = append(all, ask.Option{Name: e.Words.Evening.AsStudent, Number: sameNumber})
	}
	return all
}

// placeHelp says what can be answered, and what each level means.
func (e *evening) placeHelp(s *student, id string) string {
	criterion, _ := s.handIn.Rubric.Criterion(id)
	said := []string{e.Words.Evening.PlaceHelp}
	for i, l := range s.handIn.Rubric.Levels {
		said = append(said, l.Name.In(e.lang())+e.Words.Colon+" "+criterion.Levels[i].In(e.lang()))
	}
	return strings.Join(said, "\n")
}

// mostOfMoment is how much of a moment stands beside a choice: all of most, and the beginning of a long one.
const mostOfMoment = 300

// momentAbout says the level of a moment and what was written there. Where the student's level is held back, so are those of the moments.
func (e *evening) momentAbout(s *student, id string, m *exchange.Shown) string {
	say, en := &e.Words.Student, &s.handIn.Entries[m.Entry]
	level := ""
	if m.Level != "" && !e.hidden(s)(id) {
		level = s.rubricOf(en.Rubric).LevelName(m.Level, e.lang())
	}
	unread, linked, story := "", "", ""
	if s.review.State(en.ID, en.Hash) != journal.EntryRead {
		unread = say.Signs[words.SignUnread]
	}
	if m.Linked {
		linked = say.Linked
	}
	text := m.Text
	if text == "" {
		text, story = en.Said.Story, e.Words.Stand.Story
	}
	about := words.Said(level, unread, linked, story)
	if len(about) > 0 {
		about[0] = words.Capital(about[0])
	}
	return ask.Sentence(strings.Join(words.Said(strings.Join(about, ", "), words.Quote(begun(text))), e.Words.Colon+" "))
}

// begun gives a text as far as it stands beside a choice.
func begun(text string) string {
	letters := []rune(journal.Line(text))
	if len(letters) <= mostOfMoment {
		return string(letters)
	}
	cut := string(letters[:mostOfMoment])
	if at := strings.LastIndexByte(cut, ' '); at > 0 {
		cut = cut[:at]
	}
	return cut + " …"
}

// upheld asks, where the student's view changed since the level was given, whether it holds.
func (e *evening) upheld(s *student, id string) ask.Word {
	if !s.brief.Changed(&s.review, id) {
		return ask.Answered
	}
	yes, w := e.Yes(fmt.Sprintf(e.Words.Evening.StillHolds, e.level(s, s.review.Views[id])), false)
	if yes && w == ask.Answered {
		e.change(s, func(review *journal.Review) { s.brief.Grade(review, id, s.brief.Placed(review.Views[id])) })
	}
	return w
}

// grade says where on the scale a criterion lies.
func (e *evening) grade(s *student, id string, at int) {
	if at != s.brief.Placed(s.review.Views[id]) {
		s.placings.Note(&s.review, id)
	}
	e.change(s, func(review *journal.Review) { s.brief.Grade(review, id, at) })
}

// wipeLevel takes a level away, and says how to put it back.
func (e *evening) wipeLevel(s *student, id string) {
	was := s.review.Views[id]
	s.placings.Note(&s.review, id)
	e.Say(fmt.Sprintf(e.Words.Evening.LevelGone, e.level(s, was), e.Words.Line.Undo))
	e.change(s, func(review *journal.Review) { review.SetView(id, journal.View{Remark: was.Remark, Claim: was.Claim}) })
}

// putBack takes the last change of a level back.
func (e *evening) putBack(s *student, id string) {
	view, ok := s.placings.Back(s.brief, &s.review, id)
	if !ok {
		e.Say(e.Words.Evening.NothingToUndo)
		return
	}
	e.change(s, func(review *journal.Review) { review.SetView(id, view) })
	e.Say(fmt.Sprintf(e.Words.Evening.LevelBack, e.level(s, s.review.Views[id])))
}

// remark asks for the next step that is suggested.
func (e *evening) remark(s *student, id string) ask.Word {
	claim := s.brief.Claims[id]
	set := func(text string) {
		e.change(s, func(review *journal.Review) { review.Remark(id, text, claim) })
	}
	text, w := e.Text(ask.Text{Question: e.about(s, e.Words.Student.NextStep), About: e.Words.Evening.RemarkAbout, Now: s.review.Views[id].Remark, Keep: set})
	set(text)
	return w
}
