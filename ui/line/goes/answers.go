package goes

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/line/aloud"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
	"koffiemoment/ui/words"
)

// answers is what lecturers answered. What is said of the student's own levels changes nothing of them.
type answers struct {
	*diary.Diary
	say   *words.LineGoesWords
	heard *store.Heard
	gone  []string // ids in the bin of what was removed here, the last one last
}

// Answers reads what lecturers answered: an answer whole, both views beside each other, comments, what to talk about, and the tips to take
// along. To each of these the student can say something back.
func Answers(d *diary.Diary) ask.Word {
	v := &answers{Diary: d, say: &d.Words.LineGoes}
	d.Gap()
	d.Say(d.Words.Feedback.Title + ".")
	for {
		if !v.read() {
			return ask.Answered
		}
		if v.heard.Damaged {
			d.Once(d.Words.Feedback.Damaged)
		}
		if len(v.heard.Current()) == 0 {
			if !v.heard.Damaged {
				d.Say(v.say.NoAnswers)
			}
		} else {
			d.Once(d.Words.Feedback.About)
		}
		switch w, did := choose(d, v.say.WhichAnswer, "", false, v.rows()); {
		case w == ask.Undo:
			v.putBack()
		case w == ask.End:
			return ask.End
		case !did:
			return ask.Answered
		}
		d.Gap()
	}
}

// read reads all answers, as the journal holds them now.
func (v *answers) read() bool {
	heard, err := v.Store.Heard(v.Rubric, v.Stage())
	v.heard = heard
	return !v.Failed(err)
}

// rows gives the answers, each with those that it replaced, and after them what can be done with those that stand.
func (v *answers) rows() (rows []act) {
	say := &v.Words.Feedback
	for _, r := range v.heard.All() {
		name := fmt.Sprintf(say.AnswerOf, r.Name()) + v.ofStage(r)
		if r.Replaced != nil {
			name = words.Capital(say.EarlierAnswer) + ", " + r.Name()
		}
		rows = append(rows, act{name, v.about(r), func() ask.Word { return v.whole(r) }})
	}
	if len(v.heard.Current()) > 0 {
		for _, stage := range v.heard.Stages() {
			name := say.Beside
			if len(v.heard.Stages()) > 1 {
				name += ", " + v.StageName(stage)
			}
			rows = append(rows, act{name, say.BesideAbout, func() ask.Word { return v.besideEach(v.heard.Of(stage)) }})
		}
		if n := len(v.heard.Discussed()); n > 0 {
			rows = append(rows, act{say.Comments, say.OnEntries.Of(n), v.comments})
		}
		if n := v.heard.Points(); n > 0 {
			rows = append(rows, act{say.Agenda, say.ToTalk.Of(n), v.agenda})
		}
		rows = append(rows, act{strings.TrimSuffix(say.Tips, v.Words.Asks), say.TipsAbout, v.tips})
	}
	return append(rows, act{say.OpenFile, say.OpenFileAbout, v.open})
}

// ofStage names the stage that an answer is about where there are answers about several.
func (v *answers) ofStage(r *store.Response) string {
	if r.HandIn == nil || len(v.heard.Stages()) < 2 {
		return ""
	}
	return ", " + v.StageName(r.HandIn.Stage)
}

// about tells what an answer holds, in short.
func (v *answers) about(r *store.Response) string {
	say, day := &v.Words.Feedback, v.Words.Dates.Day(r.Made(), v.Now())
	if r.Replaced != nil {
		return day + ", " + say.Replaced
	}
	parts := []string{day}
	if !r.Seen {
		parts = []string{say.New, day}
	}
	if n := len(r.Answer.Views); n > 0 {
		parts = append(parts, say.Criteria.Of(n))
	}
	if n := len(r.Answer.Comments); n > 0 {
		parts = append(parts, say.CommentCount.Of(n))
	}
	return strings.Join(parts, ", ")
}

// open opens a file whose path is typed.
func (v *answers) open() ask.Word {
	path, w := aloud.AskPath(v.Diary, ask.Line{Question: v.say.WhichFile, About: v.say.WhichFileAbout})
	if w != ask.Answered || path == "" {
		return w
	}
	return Arrive(v.Diary, path)
}

// whole reads one answer from top to bottom, and then asks what to do with it.
func (v *answers) whole(r *store.Response) ask.Word {
	say := &v.Words.Feedback
	if !r.Seen && !v.Failed(v.Store.SeeAnswer(r.Answer.ID)) {
		v.Failed(v.Reread())
	}
	v.Gap()
	v.Say(fmt.Sprintf(say.AnswerOf, r.Name()) + v.ofStage(r) + ", " + v.Words.Dates.Day(r.Made(), v.Now()) + ".")
	v.Say(v.aboutAnswer(r)...)
	page := v.Words.AnswerPage(r, v.heard.Replies)
	page.Title, page.Facts = "", nil
	v.ReadOut(page)
	v.Gap()
	acts := []act{}
	if r.Replaced == nil {
		acts = append(acts, act{v.say.ReplyAll, say.ReplyTravels, func() ask.Word { return v.reply(store.Spot{Answer: r.Answer.ID}, say.ReplyToAll) }},
			act{say.Beside, say.BesideAbout, func() ask.Word { return v.besideEach(v.heard.Of(r.Stage())) }})
	}
	acts = append(acts, act{v.say.Remove, v.say.RemoveAbout, func() ask.Word { return v.remove(r) }})
	w, _ := choose(v.Diary, v.Words.LineStand.WhatNext, "", false, acts)
	if w == ask.Undo {
		v.putBack()
	}
	return w
}

// aboutAnswer says which hand-in an answer is to, whether it took the place of another, or another its own, and by which words a first one is
// compared.
func (v *answers) aboutAnswer(r *store.Response) (said []string) {
	say := &v.Words.Feedback
	text := say.OnUnknown
	if handIn := r.HandIn; handIn != nil {
		text = fmt.Sprintf(say.OnHandIn, handIn.Number, v.Words.Dates.Day(handIn.Made, v.Now()))
	}
	if later := r.Replaced; later != nil {
		text += " " + fmt.Sprintf(say.ReplacedBy, v.Words.Dates.Day(later.Made(), v.Now()))
	}
	if before := v.heard.Before(r); len(before) > 0 {
		text += " " + fmt.Sprintf(say.Replaces, v.Words.Dates.Day(before[0].Made(), v.Now()))
	}
	said = append(said, text)
	if key := v.firstKey(r); key != "" {
		said = append(said, fmt.Sprintf(v.Words.Trust.First, r.Name()), v.Words.Trust.Fingerprint+v.Words.Colon+" "+strings.Join(exchange.Fingerprint(key), " ")+".")
	}
	return said
}

// firstKey is the key that signed an answer, where it is the first answer of a reviewer that it signed; empty else.
func (v *answers) firstKey(r *store.Response) string {
	key := exchange.SignedBy(r.Answer)
	if slices.ContainsFunc(v.heard.All(), func(other *store.Response) bool {
		return other.Place < r.Place && other.Answer.Reviewer.ID == r.Answer.Reviewer.ID && exchange.SignedBy(other.Answer) == key
	}) {
		return ""
	}
	return key
}

// remove moves an answer to the bin, with what was said to it.
func (v *answers) remove(r *store.Response) ask.Word {
	inBin, err := v.Store.RemoveAnswer(r.Answer.ID, v.Now())
	if v.Failed(err) {
		return ask.Answered
	}
	for spot := range v.heard.Replies {
		if spot.Answer == r.Answer.ID {
			v.Gone(replyKey(spot))
		}
	}
	v.gone = append(v.gone, inBin)
	v.Failed(v.Reread())
	v.Say(fmt.Sprintf(v.say.Removed, v.Words.Line.Undo))
	return ask.Answered
}

func (v *answers) putBack() {
	if len(v.gone) == 0 {
		v.Say(v.Words.LineStand.NothingBack)
		return
	}
	last := len(v.gone) - 1
	back := v.gone[last]
	v.gone = v.gone[:last]
	if !v.Failed(v.Store.Restore(back)) {
		v.Failed(v.Reread())
		v.Say(v.say.RemovedBack)
	}
}

func replyKey(at store.Spot) string {
	return "reply " + at.Answer + " " + at.Criterion + " " + at.Entry
}

// reply asks what the student says back, and keeps it with every line.
func (v *answers) reply(at store.Spot, question string) ask.Word {
	head := v.Words.Feedback.YourReply
	if at.Criterion != "" {
		head += " · " + v.Criterion(at.Criterion)
	}
	w := v.Write(ask.Text{Question: question + v.Words.Asks, Now: v.heard.Replies[at], Keep: func(text string) {
		v.heard.Replies[at] = text
		reply := exchange.StudentReply{Answer: at.Answer, Criterion: at.Criterion, Entry: at.Entry, Text: text, Made: v.Now()}
		v.Keep(replyKey(at), head, text, func() error { return v.Store.Reply(reply) })
	}})
	return w
}

// besideEach reads both views beside each other, criterion by criterion; those of which nobody said anything are named at the end.
func (v *answers) besideEach(heard *store.Heard) ask.Word {
	var all []store.Compared
	var silent []string
	for _, one := range heard.Criteria() {
		said := slices.ContainsFunc(heard.Current(), func(r *store.Response) bool { return r.Says(one.Criterion.ID) })
		if own := heard.Own(one.Criterion.ID); !said && own.Empty() {
			silent = append(silent, one.Criterion.Short.In(v.Lang()))
			continue
		}
		all = append(all, one)
	}
	group := ""
	for i := 0; i < len(all); {
		v.Gap()
		if name := v.group(&all[i]); name != group {
			group = name
			v.Say(group + ".")
		}
		v.Say(fmt.Sprintf(v.say.CriterionOf, i+1, len(all), all[i].Criterion.Name.In(v.Lang())))
		switch w := v.compared(heard, all[i].Criterion); w {
		case ask.Back:
			i = max(0, i-1)
		case ask.Answered, ask.Skip:
			i++
		default:
			return w
		}
	}
	v.Gap()
	if len(silent) > 0 {
		v.Say(fmt.Sprintf(v.say.Silent, words.List(silent, v.Words.Stand.And)))
	}
	v.Say(v.Words.LineStand.LastOne)
	return ask.Answered
}

// compared says both views of a criterion, and asks what to do with that until one goes on.
func (v *answers) compared(heard *store.Heard, crit *rubric.Criterion) ask.Word {
	v.views(heard, crit)
	for {
		acts := v.criterionActs(heard, crit)
		if len(acts) == 0 {
			return ask.Answered
		}
		w, did := choose(v.Diary, v.say.OnOrElse, "", false, acts)
		switch {
		case w == ask.Undo:
			v.Say(v.Words.LineStand.NothingBack)
		case w == ask.End || !did:
			return w
		}
	}
}

// group names what a criterion belongs to.
func (v *answers) group(one *store.Compared) string {
	if one.Group == nil {
		return v.Words.Stand.OtherRubric
	}
	return one.Group.Name.In(v.Lang())
}

// views says the student's own view of a criterion as it was handed in, and then what each lecturer says.
func (v *answers) views(heard *store.Heard, crit *rubric.Criterion) {
	say, main, own := &v.Words.Feedback, heard.Main(), heard.Own(crit.ID)
	said := say.YouNoLevel
	if own.Level != "" {
		said = say.YouTitle + v.Words.Colon + " " + v.Words.LevelIn(main, own.Level, v.Rubric) + "."
	}
	if own.Reason != "" {
		said += " " + words.Quote(own.Reason)
	}
	v.Say(said)
	if now := main.Now[crit.ID].Level; now != "" && now != own.Level {
		v.Say(fmt.Sprintf(say.Now, v.Words.LevelIn(main, now, v.Rubric)))
	}
	for _, r := range heard.Current() {
		if !r.Says(crit.ID) {
			v.Say(r.Name() + v.Words.Colon + " " + say.SaysNothing)
			continue
		}
		v.Say(sentence(r.Name() + v.Words.Colon + " " + cmp.Or(v.Words.Judged(r, crit.ID, v.Rubric), say.NoLevel)))
		if remark := r.View(crit.ID).Remark; remark != "" {
			v.Say(say.NextStep + v.Words.Colon + " " + words.Quote(remark))
		}
		if then := r.Own[crit.ID].Level; then != own.Level && then != "" {
			v.Say(fmt.Sprintf(say.Then, v.Words.LevelIn(r, then, v.Rubric)))
		}
		for _, before := range heard.Before(r) {
			if judged := v.Words.Judged(before, crit.ID, v.Rubric); judged != "" {
				v.Say(fmt.Sprintf(say.Before, v.Words.Dates.Day(before.Made(), v.Now()), judged))
			}
		}
		if reply := v.heard.Replies[store.Spot{Answer: r.Answer.ID, Criterion: crit.ID}]; reply != "" {
			v.Say(say.YourReply + v.Words.Colon + " " + words.Quote(reply))
		}
	}
}

// criterionActs are a reply to each lecturer, taking a next step along, and the moments that the student laid beside the level.
func (v *answers) criterionActs(heard *store.Heard, crit *rubric.Criterion) (acts []act) {
	say := &v.Words.Feedback
	for _, r := range heard.Current() {
		if r.Says(crit.ID) {
			at := store.Spot{Answer: r.Answer.ID, Criterion: crit.ID}
			question := fmt.Sprintf(say.YourReplyTo, r.Name())
			acts = append(acts, act{question, say.ReplyTravels, func() ask.Word { return v.reply(at, question) }})
		}
		if remark := r.View(crit.ID).Remark; remark != "" {
			mark := store.TipMark(r.Answer.Reviewer.ID, crit.ID, remark)
			name, done := v.say.TakeStep, v.say.StepTaken
			if v.heard.Taken[mark] {
				name, done = v.say.LeaveStep, v.say.StepLeft
			}
			acts = append(acts, act{fmt.Sprintf(name, r.Name()), "", func() ask.Word {
				v.take(mark, !v.heard.Taken[mark])
				v.Say(done)
				return ask.Answered
			}})
		}
	}
	if linked := heard.Own(crit.ID).Moments; len(linked) > 0 {
		acts = append(acts, act{v.say.YourMoments, v.Words.Stand.Moments.Of(len(linked)), func() ask.Word { return v.linked(linked, crit.ID) }})
	}
	return acts
}

// linked tells the moments that the student laid beside a level. One that is gone is no mishap.
func (v *answers) linked(ids []string, criterion string) ask.Word {
	for _, id := range ids {
		e, err := v.Store.Entry(id)
		if err != nil {
			continue
		}
		answer := e.Answers[criterion]
		v.Say(v.Named(e.Encounter.When, e.Encounter.Alias) + v.Words.Colon + " " + words.Quote(journal.Line(cmp.Or(answer.Says(), e.Story))))
	}
	return ask.Answered
}

// agenda says what there is to talk about, over all answers that stand, numbered through.
func (v *answers) agenda() ask.Word {
	v.Gap()
	v.Say(v.Words.Feedback.AgendaAbout)
	n := 0
	for _, r := range v.heard.Current() {
		if len(r.Answer.Points) == 0 {
			continue
		}
		v.Say(r.Name() + v.ofStage(r) + ".")
		for _, p := range r.Answer.Points {
			n++
			v.Say(fmt.Sprintf("%d. %s", n, p))
		}
	}
	return ask.Answered
}
