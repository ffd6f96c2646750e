package stand

import (
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
	wordless  int                // and how many a level only
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

// gather takes what was counted. A goal gets no level on the way, so nothing is said of those of what supports it.
func gather(p *journal.Period, criterion string) evidence {
	_, group := p.Rubric.Criterion(criterion)
	counted := p.Of(criterion)
	e := evidence{moments: counted.Moments, words: len(counted.Words), wordless: len(counted.Wordless), families: counted.Families, suggested: counted.Suggested, apart: len(counted.Apart)}
	if e.goal = group != nil && group.Part == rubric.Goals; e.goal {
		return e
	}
	for level := range counted.At {
		e.at = append(e.at, counted.Count(level))
	}
	return e
}
