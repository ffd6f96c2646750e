package words

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/report"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// EntryPage is an entry as it is to be read without the program: every text of it under what was asked, but the private margin, which is put
// there by AddMargin alone.
func (c *Catalog) EntryPage(e *journal.Entry, r *rubric.Rubric) report.Page {
	enc, walk, lang := &e.Encounter, &c.Walk, c.Lang
	page := report.Page{Title: c.Mine.Draft}
	if e.Seq > 0 {
		page.Title = fmt.Sprintf(c.Mine.Entry, numberOf(e.ID))
	}
	stage := ""
	if at := r.Stage(enc.Stage); at != nil {
		stage = at.Name.In(lang)
		if kind := at.Kind(enc.Kind); kind != nil {
			stage += " · " + kind.Name.In(lang)
		}
	}
	flag := func(on bool, name string) string {
		if !on {
			return ""
		}
		return "■ " + name
	}
	page.Facts = Said(c.Facts.SayEncounter(enc, c.Dates.WholeMoment(enc.When)), c.Facts.SayMore(e, stage, numberOf(enc.Follows)),
		flag(e.Private, walk.Private), flag(e.LookHere, walk.LookHere))
	page.Add(walk.Story, e.Story)
	page.Add(walk.Thought, e.Thought)
	page.Add(walk.Wanted, e.Wanted)
	page.Add(walk.Theirs, e.Theirs)
	c.addAnswers(&page, e, r)
	page.Add(walk.Others, e.Others...)
	page.Add(walk.AskTip, e.Tip)
	if !e.Intention.Empty() {
		page.Add(walk.Pages[journal.IntentionPage], walk.SayPlan(*e.Intention))
	}
	if e.CameBack != nil {
		page.Add(walk.Said, Said(labelled(c.Facts.CameBack, c.Facts.Outcomes[e.CameBack.Outcome]), e.CameBack.Said)...)
	}
	goals := make([]string, len(e.Goals))
	for i, id := range e.Goals {
		goals[i] = criterionIn(r, id, lang)
	}
	page.Add(walk.Pages[journal.GoalsPage], strings.Join(goals, "\n"))
	return page
}

// AddMargin puts the private margin of an entry at the end of its page. Nobody but the student reads such a page.
func (c *Catalog) AddMargin(page *report.Page, e *journal.Entry) { page.Add(c.Walk.Margin, e.Margin) }

// addAnswers puts the criteria in the order of the rubric, and behind them those that it does not know.
func (c *Catalog) addAnswers(page *report.Page, e *journal.Entry, r *rubric.Rubric) {
	ids := r.Walked()
	for _, id := range slices.Sorted(maps.Keys(e.Answers)) {
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	for _, id := range ids {
		answer := e.Answers[id]
		heading := criterionIn(r, id, c.Lang)
		switch answer.State() {
		case journal.Unanswered, journal.Skipped:
			continue
		case journal.NoOpportunity:
			heading += " · " + r.NotObserved.Name.In(c.Lang)
		case journal.Placed:
			heading += " · " + r.LevelName(answer.Level, c.Lang)
		}
		page.Parts = append(page.Parts, report.Part{Heading: heading, Texts: Said(answer.Text)}) // a level alone says something too
		if criterion, _ := r.Criterion(id); criterion != nil {
			page.AddWithin(criterion.Deepening.In(c.Lang), answer.Deeper)
		} else {
			page.AddWithin(c.Walk.DeeperLabel, answer.Deeper)
		}
	}
}

// EstimatePage is one version of a self-assessment.
func (c *Catalog) EstimatePage(e *journal.Estimate, r *rubric.Rubric) report.Page {
	say := &c.Mine
	page := report.Page{Title: c.Stand.Assess + " · " + stageIn(r, e.Stage, c.Lang)}
	stands, handed := say.StillOpen, ""
	if !e.Finished.IsZero() {
		stands = fmt.Sprintf(say.Finished, c.Dates.WholeDay(e.Finished))
	}
	if e.HandedIn {
		handed = say.WasHanded
	}
	page.Facts = Said(strings.Join(Said(fmt.Sprintf(say.Version, e.Version), stands, handed), " · "))
	ids := slices.Sorted(maps.Keys(e.Judgements))
	known := allCriteria(r)
	slices.SortStableFunc(ids, func(a, b string) int { return cmp.Compare(place(known, a), place(known, b)) })
	for _, id := range ids {
		judged := e.Judgements[id]
		heading := criterionIn(r, id, c.Lang)
		if judged.Level != "" {
			heading += " · " + r.LevelName(judged.Level, c.Lang)
		}
		numbers := make([]string, len(judged.Moments))
		for i, moment := range judged.Moments {
			numbers[i] = numberOf(moment)
		}
		shown := ""
		if len(numbers) > 0 {
			shown = fmt.Sprintf(say.Moments, strings.Join(numbers, ", "))
		}
		page.Parts = append(page.Parts, report.Part{Heading: heading, Texts: Said(strings.Join(Said(judged.Reason, shown), "\n"))})
	}
	for _, question := range slices.Sorted(maps.Keys(e.Answers)) {
		page.Add(c.Stand.Mirror+" · "+cmp.Or(c.Stand.FactNames[journal.Fact(question)], question), e.Answers[question])
	}
	return page
}

// AnswerPage is what a lecturer said to a hand-in, with what the student replied.
func (c *Catalog) AnswerPage(came *store.Response, replies map[store.Spot]string) report.Page {
	say, answer, r := &c.Feedback, came.Answer, came.Rubric
	page := report.Page{Title: fmt.Sprintf(say.AnswerOf, came.Name())}
	about := say.OnUnknown
	if came.HandIn != nil {
		about = fmt.Sprintf(say.OnHandIn, came.HandIn.Number, c.Dates.WholeDay(came.HandIn.Made))
	}
	page.Facts = Said(c.Dates.WholeDay(came.Made()), about)
	replied := func(criterion, entry string) {
		page.AddWithin(say.YourReply, replies[store.Spot{Answer: answer.ID, Criterion: criterion, Entry: entry}])
	}
	page.Add(say.Agenda, answer.Points...)
	for _, view := range answer.Views {
		heading := criterionIn(r, view.Criterion, c.Lang)
		switch {
		case view.CannotJudge:
			heading += " · " + say.CannotJudge
		case view.Level != "":
			heading += " · " + r.LevelName(view.Level, c.Lang)
		}
		page.Parts = append(page.Parts, report.Part{Heading: heading, Texts: Said(view.Remark)})
		replied(view.Criterion, "")
	}
	for i, comment := range answer.Comments {
		if i == 0 || answer.Comments[i-1].Entry != comment.Entry {
			page.Parts = append(page.Parts, report.Part{Heading: fmt.Sprintf(c.Mine.Entry, numberOf(comment.Entry))})
		}
		last := &page.Parts[len(page.Parts)-1]
		if comment.Sentence != nil {
			last.Texts = append(last.Texts, Quote(comment.Sentence.Words))
		}
		last.Texts = append(last.Texts, comment.Text)
		if i == len(answer.Comments)-1 || answer.Comments[i+1].Entry != comment.Entry {
			replied("", comment.Entry)
		}
	}
	page.Add(c.Review.Closing, answer.Closing)
	page.Add(say.ReplyToAll, replies[store.Spot{Answer: answer.ID}])
	return page
}

// numberOf is the first part of an entry's id, which is how people call it.
func numberOf(id string) string {
	number, _, _ := strings.Cut(id, "-")
	return number
}

func criterionIn(r *rubric.Rubric, id, lang string) string {
	if c, _ := r.Criterion(id); c != nil {
		return c.Name.In(lang)
	}
	return id
}

func stageIn(r *rubric.Rubric, id, lang string) string {
	if stage := r.Stage(id); stage != nil {
		return stage.Name.In(lang)
	}
	return id
}

func allCriteria(r *rubric.Rubric) (ids []string) {
	for _, g := range r.Groups {
		for _, c := range g.Criteria {
			ids = append(ids, c.ID)
		}
	}
	return ids
}

// place puts what is not in a list behind all that is.
func place(all []string, id string) int {
	if at := slices.Index(all, id); at >= 0 {
		return at
	}
	return len(all)
}
