package journal

// Remark is what would still be needed to show a level: never a refusal, only something to look for.
type Remark struct {
	FollowUp bool // one moment that follows up an earlier one
	Moments  int  // so many more moments
	Families int  // so many more families among them
}

// Nothing says that the moments show the level already.
func (r Remark) Nothing() bool { return r == Remark{} }

// Remark says what is missing for a level of a criterion. The top level wants a moment at that level that follows up an
// earlier one; the rest of the upper half wants two moments at that level or above with two families; the lower half wants
// nothing. So the rule holds for 2 to 7 levels. Words without a level show none of them. A goal gets no levels on the way,
// so there every moment that ticked it counts. Of a criterion or a level that the rubric does not have it says nothing, and
// neither of a level that spans several moments: no single one can be placed on it.
func (p *Period) Remark(id, level string) Remark {
	t, at, top := p.of[id], p.Rubric.LevelIndex(level), len(p.Rubric.Levels)-1
	if t == nil || at < 0 || 2*at < top+1 {
		return Remark{}
	}
	if c, _ := p.Rubric.Criterion(id); c.Spans(level) {
		return Remark{}
	}
	shows, followed, met := 0, false, map[int]bool{}
	for i, shown := range t.shown {
		if shown.level() > at || t.goal && shown&(1<<tickedBit) != 0 {
			shows++
			followed = followed || p.Moments[i].Follows != ""
			met[p.family[i]] = true
		}
	}
	if at == top {
		return Remark{FollowUp: !followed}
	}
	delete(met, 0)
	return Remark{Moments: max(0, 2-shows), Families: max(0, 2-len(met))}
}
