package journal

import (
	"slices"
	"strings"
)

// What a person writes and chooses on the way: a method for each thing that is asked. Whoever asks, in a window or line by line, changes a
// draft by these alone, because they clean what was written and know which choices go together.

// SetStory writes what was seen or heard.
func (d *Draft) SetStory(text string) { d.Entry.Story = cleaned(text) }

// SetThought writes what was thought about it.
func (d *Draft) SetThought(text string) { d.Entry.Thought = cleaned(text) }

// SetWanted writes what the student wanted in the encounter.
func (d *Draft) SetWanted(text string) { d.Entry.Wanted = cleaned(text) }

// SetTheirs writes what the student thinks the parent wanted.
func (d *Draft) SetTheirs(text string) { d.Entry.Theirs = cleaned(text) }

// SetExplanation writes another way to explain the encounter, number i of Explanations. A copy of the entry that a store still writes
// keeps its own.
func (d *Draft) SetExplanation(i int, text string) {
	others := make([]string, Explanations)
	copy(others, d.Entry.Others)
	others[i] = cleaned(text)
	for len(others) > 0 && others[len(others)-1] == "" {
		others = others[:len(others)-1]
	}
	d.Entry.Others = others
}

// SetTip writes the tip.
func (d *Draft) SetTip(text string) { d.Entry.Tip = cleaned(text) }

// SetMargin writes what is never handed in.
func (d *Draft) SetMargin(text string) { d.Entry.Margin = cleaned(text) }

// SetIf writes the half of the intention that says when.
func (d *Draft) SetIf(text string) { d.plan(func(p *Plan) { p.If = cleaned(text) }) }

// SetThen writes the half of the intention that says what.
func (d *Draft) SetThen(text string) { d.plan(func(p *Plan) { p.Then = cleaned(text) }) }

// plan changes the intention. An entry without a word of one has none, and neither half is needed for there to be one.
func (d *Draft) plan(change func(*Plan)) {
	var p Plan
	if d.Entry.Intention != nil {
		p = *d.Entry.Intention
	}
	if change(&p); p == (Plan{}) {
		d.Entry.Intention = nil
		return
	}
	d.Entry.Intention = &p
}

// cleaned is Clean without the count, which is for whoever takes the text in and can still tell of it.
func cleaned(text string) string {
	text, _ = Clean(text)
	return text
}

// Answer gives what stands at a criterion.
func (d *Draft) Answer(id string) Answer { return d.Entry.Answers[id] }

// SetText writes the answer to a criterion's opening question.
func (d *Draft) SetText(id, text string) {
	d.change(id, func(a *Answer) { a.Text = cleaned(text) })
}

// SetDeeper writes the answer to a criterion's deepening question.
func (d *Draft) SetDeeper(id, text string) {
	d.change(id, func(a *Answer) { a.Deeper = cleaned(text) })
}

// enough is how many words show that somebody has begun to answer.
const enough = 4

// OffersDeeper says that so much was written at a criterion that its deepening question can be offered without being in the way.
func (d *Draft) OffersDeeper(id string) bool {
	text, words := d.Answer(id).Text, 0
	for range strings.FieldsSeq(text) {
		if words++; words == enough {
			return true
		}
	}
	return false
}

// Place gives a criterion a level. One that is about several moments (rubric.Criterion.Spans) is for the self-assessment: nobody should be
// offered it for one moment.
func (d *Draft) Place(id, level string) {
	d.change(id, func(a *Answer) { a.Level, a.NoOpportunity = level, false })
}

// SetNoOpportunity says that the situation did not occur, which leaves no level either.
func (d *Draft) SetNoOpportunity(id string) {
	d.change(id, func(a *Answer) { a.Level, a.NoOpportunity = "", true })
}

// Unplace takes away the level, or that the situation did not occur. What was written stays.
func (d *Draft) Unplace(id string) {
	d.change(id, func(a *Answer) { a.Level, a.NoOpportunity = "", false })
}

// Skip passes a criterion by. What was already answered stays.
func (d *Draft) Skip(id string) {
	if d.Answer(id).State() == Unanswered {
		d.change(id, func(a *Answer) { a.Skipped = true })
	}
}

// change changes an answer, keeps none that says nothing, and takes "skipped" away for good with the first thing that it says.
func (d *Draft) change(id string, f func(*Answer)) {
	a := d.Entry.Answers[id]
	f(&a)
	if a.State() != Skipped {
		a.Skipped = false
	}
	if a == (Answer{}) {
		delete(d.Entry.Answers, id)
		return
	}
	if d.Entry.Answers == nil {
		d.Entry.Answers = map[string]Answer{}
	}
	d.Entry.Answers[id] = a
}

// ToggleGoal ticks a goal, or takes the tick away. A copy of the entry that a store still writes keeps its own ticks.
func (d *Draft) ToggleGoal(id string) {
	if i := slices.Index(d.Entry.Goals, id); i >= 0 {
		d.Entry.Goals = slices.Delete(slices.Clone(d.Entry.Goals), i, i+1)
		return
	}
	d.Entry.Goals = append(slices.Clone(d.Entry.Goals), id)
}

// SetLookHere asks the lecturer to look at this entry, or does not.
func (d *Draft) SetLookHere(on bool) { d.Entry.LookHere = on }

// SetPrivate keeps the whole entry in the journal, or lets it go along.
func (d *Draft) SetPrivate(on bool) { d.Entry.Private = on }

// AsksAfter says whether the walk asks how an intention went, nil for none: not in a revision of the entry in which it was made.
func (d *Draft) AsksAfter(i *Intention) bool { return i != nil && i.ID != d.Entry.ID }

// SetCameBack says how the intention of that id went; NoOutcomeYet says nothing about it, which can't be where words tell of it.
func (d *Draft) SetCameBack(intention string, o Outcome) {
	if o == NoOutcomeYet {
		if d.CameBackSaid() == "" {
			d.Entry.CameBack = nil
		}
		return
	}
	d.Entry.CameBack = &Return{Intention: intention, Outcome: o, Said: d.CameBackSaid()}
}

// SetCameBackSaid writes how the intention went. Without an outcome there is nothing to say it of.
func (d *Draft) SetCameBackSaid(text string) {
	if back := d.Entry.CameBack; back != nil {
		d.Entry.CameBack = &Return{Intention: back.Intention, Outcome: back.Outcome, Said: cleaned(text)}
	}
}

// CameBackSaid gives how the intention went in the student's words.
func (d *Draft) CameBackSaid() string {
	if d.Entry.CameBack == nil {
		return ""
	}
	return d.Entry.CameBack.Said
}
