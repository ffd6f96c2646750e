package stand

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/logbook"
)

// placing gives and takes levels and moments by single keys, and remembers how each judgement was before, so that every one of them can be
// put back. The table shares it with the place where one criterion is judged, so that what happened there can be put back from the table.
type placing struct {
	book *logbook.Logbook
	past []placed
}

// placed is a judgement as it was before a key changed it.
type placed struct {
	criterion string
	was       journal.Judgement
}

// change keeps another judgement of a criterion. The estimate is a copy, because it is changed again with the next key.
func (p *placing) change(stand *logbook.Stand, criterion string, to func(*journal.Judgement)) tea.Cmd {
	est := stand.Open(p.book)
	said := est.Judgements[criterion]
	to(&said)
	est.Judge(criterion, said)
	return p.book.KeepEstimate(stand, est)
}

// choose is change for what undo puts back. The reason is not among that: a text has an undo of its own.
func (p *placing) choose(stand *logbook.Stand, criterion string, to func(*journal.Judgement)) tea.Cmd {
	was, _ := stand.Judgement(criterion)
	was.Moments = slices.Clone(was.Moments)
	p.past = append(p.past, placed{criterion, was})
	return p.change(stand, criterion, to)
}

// level gives a criterion a level, or takes it away with the empty id. One that stands there already is no change.
func (p *placing) level(stand *logbook.Stand, criterion, id string) tea.Cmd {
	if now, _ := stand.Judgement(criterion); now.Level == id {
		return nil
	}
	return p.choose(stand, criterion, func(said *journal.Judgement) { said.Level = id })
}

// undo puts back what was chosen last, and says of which criterion.
func (p *placing) undo(stand *logbook.Stand) (criterion string, cmd tea.Cmd) {
	last := p.past[len(p.past)-1]
	p.past = p.past[:len(p.past)-1]
	return last.criterion, p.change(stand, last.criterion, func(said *journal.Judgement) {
		said.Level, said.Moments = last.was.Level, last.was.Moments
	})
}
