package stand

import (
	"slices"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/logbook"
)

// evidence is what the moments of a stage say of a criterion, the newest first. Words make a moment as a level does.
type evidence struct {
	goal      bool
	moments   []*journal.Summary // with words or a level at it; of a goal, those that ticked it
	at        []int              // of these, how many are on each level; none of a goal, which gets no level on the way
	words     int                // of these, how many have words only
	families  int                // different ones among them
	suggested []*journal.Summary // of a goal: moments of what supports it, in which a student may see the goal as well
	apart     int                // placed on a level that this rubric does not have
}

// evidences are those of one stand, as they are asked for. With thousands of moments they are not gathered for every frame.
type evidences struct {
	from *logbook.Stand
	of   map[string]evidence
}

func (e *evidences) about(stand *logbook.Stand, criterion string) evidence {
	if e.from != stand {
		e.from, e.of = stand, map[string]evidence{}
	}
	found, known := e.of[criterion]
	if !known {
		found = gather(stand.Period, criterion)
		e.of[criterion] = found
	}
	return found
}

func gather(p *journal.Period, criterion string) evidence {
	crit, group := p.Rubric.Criterion(criterion)
	counted := p.Of(criterion)
	e := evidence{moments: counted.Moments, families: counted.Families, apart: len(counted.Apart)}
	if crit != nil && group.Part == rubric.Goals {
		return gatherGoal(p, crit, e)
	}
	levelled := 0
	for level := range counted.At {
		e.at = append(e.at, counted.Count(level))
		levelled += counted.Count(level)
	}
	e.words = len(e.moments) - levelled
	return e
}

// gatherGoal parts the moments that ticked a goal from those of what supports it.
func gatherGoal(p *journal.Period, goal *rubric.Criterion, e evidence) evidence {
	ticked := func(m *journal.Summary) bool { return slices.Contains(m.Goals, goal.ID) }
	e.goal, e.moments = true, slices.DeleteFunc(slices.Clone(e.moments), func(m *journal.Summary) bool { return !ticked(m) })
	e.families = journal.Families(e.moments)
	suggests := map[*journal.Summary]bool{}
	for _, id := range goal.SupportedBy {
		for _, m := range p.Of(id).Moments {
			suggests[m] = !ticked(m)
		}
	}
	for _, m := range p.Moments {
		if suggests[m] {
			e.suggested = append(e.suggested, m)
		}
	}
	return e
}
