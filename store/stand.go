package store

import (
	"slices"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// Stand is where a student stands in one stage, or in the whole study when stage is empty: what the entries show, and the
// self-assessments, intentions and surroundings beside it.
type Stand struct {
	Stage     string
	Start     time.Time // from which weeks count
	Period    *journal.Period
	Estimates []journal.Estimate // newest first; none for the whole study
	Around    journal.Surroundings
	School    journal.SchoolCard
	Over      journal.StageExtras       // what was written over the stage as a whole; nothing for the whole study
	Growth    map[string]journal.Growth // by criterion
	Mirror    []journal.Reflection
	Awaited   []journal.Awaited             // the facts that the mirror can't say yet
	Met       map[string][]*journal.Summary // the moments of each family, by its folded alias
	Foreign   []Foreign
	Answers   []*Response // the newest of each lecturer who answered a hand-in of this stage

	begun *rubric.Rubric // of the open estimate, where that began with an earlier version of the one in use
}

// Foreign is a criterion, or levels of one, that entries of another rubric placed and the rubric in use does not have.
type Foreign struct {
	Name, Levels string
	Moments      []*journal.Summary
}

// Stand gives where a student stands in a stage, counted towards the criteria of r, the rubric in use, in weeks from start, or from the
// first moment where that is zero. Lang is the language of names. It returns ErrDamaged when something of it can't be trusted.
func (j *Journal) Stand(stage string, r *rubric.Rubric, start time.Time, lang string) (*Stand, error) {
	st, moments, intentions, err := j.readStand(stage, r, lang)
	if err != nil {
		return nil, err
	}
	st.Period = journal.NewPeriod(r, moments)
	st.setStart(start)
	st.Growth = map[string]journal.Growth{}
	for _, id := range r.Walked() {
		st.Growth[id] = st.Period.Growth(id, st.Start)
	}
	st.Mirror, st.Awaited = journal.Ask(journal.Mirror(st.Period, intentions, st.Around.Families))
	st.Met = journal.FamiliesOf(st.Period.Moments)
	st.Foreign = j.foreigners(st.Period, lang)
	return st, nil
}

// readStand reads what is counted after it: a long transaction would keep others from using again what they free.
func (j *Journal) readStand(stage string, r *rubric.Rubric, lang string) (st *Stand, moments []Summary, intentions []journal.Intention, err error) {
	st = &Stand{Stage: stage}
	moments, err = j.Moments(stage)
	if err == nil && stage != "" {
		st.Estimates, err = j.Estimates(stage)
	}
	if err == nil {
		err = st.readBegun(j, r)
	}
	if err == nil {
		intentions, err = j.Intentions()
	}
	if err == nil {
		st.Around, err = j.Surroundings()
	}
	if err == nil {
		st.School, err = j.SchoolCardInUse(lang)
	}
	if err == nil {
		st.Answers, err = j.AnswersFor(r, stage)
	}
	if err == nil && stage != "" {
		st.Over, err = j.OverStage(stage)
	}
	return st, moments, intentions, err
}

// setStart lets the weeks begin with the earliest moment where no start is known.
func (s *Stand) setStart(start time.Time) {
	if s.Start = start; !start.IsZero() && s.Stage != "" {
		return
	}
	s.Start = time.Time{}
	for _, m := range s.Period.Moments {
		if s.Start.IsZero() || journal.Wall(m.When) < journal.Wall(s.Start) {
			s.Start = m.When
		}
	}
}

// readBegun reads the rubric of the open estimate, where that is an earlier version of r, the one in use.
func (s *Stand) readBegun(j *Journal, r *rubric.Rubric) (err error) {
	if len(s.Estimates) == 0 || !s.Estimates[0].Open() {
		return nil
	}
	if of := s.Estimates[0].Rubric; of.ID == r.ID && rubric.HasNewer(of) {
		s.begun, err = j.Rubric(of)
	}
	return err
}

// Open gives the estimate that may still change: the newest if it is open, or a new one beside it.
func (s *Stand) Open(inUse *rubric.Rubric, now time.Time) journal.Estimate {
	if len(s.Estimates) == 0 {
		return journal.NewEstimate(s.Stage, inUse, nil, now)
	}
	newest := s.Estimates[0]
	switch {
	case !newest.Open():
		return journal.NewEstimate(s.Stage, inUse, &newest, now)
	case newest.Rubric != s.Judging(inUse).Ref():
		again := journal.NewEstimate(s.Stage, inUse, &newest, newest.Begun)
		again.Version = newest.Version
		return again
	}
	return newest.Clone()
}

// Judging gives the rubric that the stage is judged by: the one in use, but for an estimate that lies open and was begun with an earlier
// version of it. Who placed half of it by those descriptions reads the same ones for the rest.
func (s *Stand) Judging(inUse *rubric.Rubric) *rubric.Rubric {
	if s.begun != nil && s.Estimates[0].Open() {
		return s.begun
	}
	return inUse
}

// Put takes in an estimate that changed as the newest of its stage.
func (s *Stand) Put(est journal.Estimate) {
	if len(s.Estimates) > 0 && s.Estimates[0].Version == est.Version {
		s.Estimates[0] = est
		return
	}
	s.Estimates = slices.Insert(s.Estimates, 0, est)
}

// Families gives the class list, and behind it the families that moments name and the list does not, by the alphabet.
func (s *Stand) Families() []string {
	var met []string
	for folded, moments := range s.Met {
		if !slices.ContainsFunc(s.Around.Families, func(alias string) bool { return journal.Fold(alias) == folded }) {
			met = append(met, journal.Line(moments[0].Alias))
		}
	}
	slices.Sort(met)
	return append(slices.Clone(s.Around.Families), met...)
}

// Named says that entries name a family, which is on the list as long as they do.
func (s *Stand) Named(alias string) bool { return len(s.Met[journal.Fold(alias)]) > 0 }

// Listed leaves, of the families that are shown, those that were put on the class list: what entries name alone is not kept there.
func (s *Stand) Listed(around journal.Surroundings) journal.Surroundings {
	around.Families = slices.DeleteFunc(slices.Clone(around.Families), func(alias string) bool {
		return !slices.Contains(s.Around.Families, alias) && s.Named(alias)
	})
	return around
}

// Judgement gives the student's newest judgement of a criterion, and the one before it when that differs.
func (s *Stand) Judgement(id string) (now journal.Judgement, before *journal.Judgement) {
	for i, est := range s.Estimates {
		if i == 0 {
			now = est.Judgements[id]
			continue
		}
		if j := est.Judgements[id]; j.Level != now.Level && j.Level != "" {
			return now, &j
		}
		break
	}
	return now, nil
}

// Earlier gives the finished estimates but the one that may still change, the newest first, that gave a criterion a level.
func (s *Stand) Earlier(id string) (all []journal.Estimate) {
	for i, est := range s.Estimates {
		if est.Finished.IsZero() || i == 0 && len(s.Estimates) > 1 || est.Judgements[id].Level == "" {
			continue
		}
		all = append(all, est)
	}
	return all
}

// foreigners names what stands apart by the rubric that it was written with.
func (j *Journal) foreigners(p *journal.Period, lang string) []Foreign {
	var out []Foreign
	for _, f := range p.Apart() {
		row := Foreign{Name: f.Criterion, Levels: strings.Join(f.Levels, ", "), Moments: f.Moments}
		if r, err := j.Rubric(rubric.Ref{Digest: f.Moments[0].Rubric}); err == nil {
			row.Name, row.Levels = namedBy(r, f, lang)
		}
		out = append(out, row)
	}
	return out
}

// namedBy gives a criterion and its levels in the words of r, and the ids where r does not have them.
func namedBy(r *rubric.Rubric, f journal.Foreign, lang string) (name, levels string) {
	name = f.Criterion
	if c, _ := r.Criterion(f.Criterion); c != nil {
		name = c.Short.In(lang)
	}
	names := make([]string, len(f.Levels))
	for i, id := range f.Levels {
		names[i] = id
		if at := r.LevelIndex(id); at >= 0 {
			names[i] = r.Levels[at].Name.In(lang)
		}
	}
	return name, strings.Join(names, ", ")
}
