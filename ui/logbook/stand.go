package logbook

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/window"
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
	Answers   []*store.Response // the newest of each lecturer who answered a hand-in of this stage

	begun *rubric.Rubric // of the open estimate, where that began with an earlier version of the one in use
	from  basis
}

// basis is what a stand was read from. Read again from the same it would be no other.
type basis struct {
	journal *store.Journal
	changes int64 // of the journal
	rubric  *rubric.Rubric
	start   time.Time
	lang    string
}

// Foreign is a criterion, or levels of one, that entries of another rubric placed and the rubric in use does not have.
type Foreign struct {
	Name, Levels string
	Moments      []*journal.Summary
}

// StandMsg brings a stand as the journal shows it now.
type StandMsg struct {
	Stand   *Stand
	changes int // of the logbook when the reading began
	err     error
}

// TakeStand takes in what was read of a stage, unless that went wrong, which is told, or something was chosen on the screens since:
// then it is read again.
func (book *Logbook) TakeStand(asker window.Screen, msg StandMsg) (taken bool, cmd tea.Cmd) {
	switch {
	case msg.err != nil:
		return false, book.Tell(book.Words.Errors.Say(msg.err))
	case msg.changes != book.changes:
		return false, book.Run(asker, book.ReadStand(msg.Stand.Stage))
	}
	book.Stands[msg.Stand.Stage] = msg.Stand
	return true, nil
}

// setStart lets the weeks begin with the earliest moment where no start is known.
func (s *Stand) setStart() {
	if !s.Start.IsZero() && s.Stage != "" {
		return
	}
	s.Start = time.Time{}
	for _, m := range s.Period.Moments {
		if s.Start.IsZero() || journal.Wall(m.When) < journal.Wall(s.Start) {
			s.Start = m.When
		}
	}
}

// Stand gives what was read last of a stage, nil when nothing was.
func (book *Logbook) Stand(stage string) *Stand { return book.Stands[stage] }

// Open gives the estimate that may still change: the newest if it is open, or a new one beside it.
func (s *Stand) Open(book *Logbook) journal.Estimate {
	if len(s.Estimates) == 0 {
		return journal.NewEstimate(s.Stage, book.Rubric, nil, book.Now())
	}
	newest := s.Estimates[0]
	switch {
	case !newest.Open():
		return journal.NewEstimate(s.Stage, book.Rubric, &newest, book.Now())
	case newest.Rubric != book.RubricOf(s).Ref():
		again := journal.NewEstimate(s.Stage, book.Rubric, &newest, newest.Begun)
		again.Version = newest.Version
		return again
	}
	return newest.Clone()
}

// RubricOf gives the rubric that a stage is judged by: the one in use, but for an estimate that lies open and was begun with an earlier
// version of it. Who placed half of it by those descriptions reads the same ones for the rest.
func (book *Logbook) RubricOf(s *Stand) *rubric.Rubric {
	if s != nil && s.begun != nil && s.Estimates[0].Open() {
		return s.begun
	}
	return book.Rubric
}

// put shows an estimate that changed as the newest of its stage.
func (s *Stand) put(est journal.Estimate) {
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

// estimateText is a self-assessment as the keeper holds it.
type estimateText struct {
	book     *Logbook
	estimate journal.Estimate
	rubric   *rubric.Rubric
}

func (t *estimateText) Key() string {
	return fmt.Sprintf("estimate %s %09d", t.estimate.Stage, t.estimate.Version)
}

func (t *estimateText) Write() error { return t.book.Store.SaveEstimate(t.estimate, t.rubric) }

func (t *estimateText) Plain() string {
	var b strings.Builder
	for _, id := range slices.Sorted(maps.Keys(t.estimate.Judgements)) {
		j := t.estimate.Judgements[id]
		fmt.Fprintf(&b, "%s %s\n%s\n\n", t.book.Criterion(id), t.book.LevelName(t.rubric, j.Level), j.Reason)
	}
	for _, question := range slices.Sorted(maps.Keys(t.estimate.Answers)) {
		fmt.Fprintf(&b, "%s\n%s\n\n", question, t.estimate.Answers[question])
	}
	return window.Block(t.book.Words.Stand.Assess+" · "+t.book.StageName(t.estimate.Stage), t.Key(), b.String())
}

// aroundText is the surroundings as the keeper holds them.
type aroundText struct {
	book   *Logbook
	around journal.Surroundings
}

func (text *aroundText) Key() string { return "surroundings" }

func (text *aroundText) Write() error { return text.book.Store.SaveSurroundings(text.around) }

// Plain gives the texts, and of the lists names only: the place and the time of a chance are chosen again in a moment.
func (text *aroundText) Plain() string {
	var b strings.Builder
	for _, chance := range text.around.Chances {
		b.WriteString(chance.Name + "\n")
	}
	b.WriteString(strings.Join(text.around.Families, "\n") + "\n\n")
	for _, stage := range slices.Sorted(maps.Keys(text.around.Thresholds)) {
		fmt.Fprintf(&b, "%s\n%s\n\n", text.book.StageName(stage), text.around.Thresholds[stage])
	}
	return window.Block(text.book.Words.Stand.Around, text.Key(), b.String())
}

// KeepEstimate shows a changed estimate at once and hands it to the keeper. A screen may hold an older stand than the one that was read
// last, which the next screen begins from: both show it.
func (book *Logbook) KeepEstimate(s *Stand, est journal.Estimate) tea.Cmd {
	est.Changed = book.Now()
	book.changes++
	s.put(est)
	if newest := book.Stands[s.Stage]; newest != nil && newest != s {
		newest.put(est.Clone())
	}
	return book.Keep(&estimateText{book, est.Clone(), book.RubricOf(s)})
}

// Outdate forgets what was read of every stage, since the journal changed it; what is being read meanwhile is read again.
func (book *Logbook) Outdate() {
	book.changes++
	clear(book.Stands)
}

// KeepAround shows changed surroundings at every stage at once, and hands them to the keeper.
func (book *Logbook) KeepAround(around journal.Surroundings) tea.Cmd {
	book.changes++
	for _, s := range book.Stands {
		s.Around = around
	}
	return book.Keep(&aroundText{book, around})
}

// ReadStand reads a stage and counts, away from the loop: with many entries this takes a while, and what was shown before
// stays on screen meanwhile. Whatever is still to be written is written first, or nothing is read. Where nothing changed
// since the stage was read, as when a student only looks around, that is what it gives.
func (book *Logbook) ReadStand(stage string) tea.Cmd {
	from := basis{journal: book.Store, rubric: book.Rubric, start: book.stageStart(stage), lang: book.Lang()}
	keeper, known, changes := book.Keeper, book.Stands[stage], book.changes
	return func() tea.Msg {
		if err := keeper.Flush(); err != nil {
			return StandMsg{err: err}
		}
		from.changes = from.journal.Changes()
		if known != nil && known.from == from {
			return StandMsg{Stand: known, changes: changes}
		}
		stand, err := readStand(stage, from)
		return StandMsg{Stand: stand, changes: changes, err: err}
	}
}

func readStand(stage string, from basis) (st *Stand, err error) {
	s, r := from.journal, from.rubric
	st = &Stand{Stage: stage, Start: from.start, from: from}
	moments, err := s.Moments(stage)
	if err == nil && stage != "" {
		st.Estimates, err = s.Estimates(stage)
	}
	if err == nil {
		err = st.readBegun(s, r)
	}
	var intentions []journal.Intention
	if err == nil {
		intentions, err = s.Intentions()
	}
	if err == nil {
		st.Around, err = s.Surroundings()
	}
	if err == nil {
		st.School, err = s.SchoolCardInUse(from.lang)
	}
	if err == nil {
		st.Answers, err = s.AnswersFor(r, stage)
	}
	if err == nil && stage != "" {
		st.Over, err = s.OverStage(stage)
	}
	if err != nil {
		return nil, err
	}
	st.Period = journal.NewPeriod(r, moments)
	st.setStart()
	st.Growth = map[string]journal.Growth{}
	for _, id := range r.Walked() {
		st.Growth[id] = st.Period.Growth(id, st.Start)
	}
	st.Mirror, st.Awaited = journal.Ask(journal.Mirror(st.Period, intentions, st.Around.Families))
	st.Met = journal.FamiliesOf(st.Period.Moments)
	st.Foreign = foreigners(s, st.Period, from.lang)
	return st, nil
}

// readBegun reads the rubric of the open estimate, where that is an earlier version of r, the one in use.
func (s *Stand) readBegun(j *store.Journal, r *rubric.Rubric) (err error) {
	if len(s.Estimates) == 0 || !s.Estimates[0].Open() {
		return nil
	}
	if of := s.Estimates[0].Rubric; of.ID == r.ID && rubric.HasNewer(of) {
		s.begun, err = j.Rubric(of)
	}
	return err
}

// foreigners names what stands apart by the rubric that it was written with.
func foreigners(s *store.Journal, p *journal.Period, lang string) []Foreign {
	var out []Foreign
	for _, f := range p.Apart() {
		row := Foreign{Name: f.Criterion, Levels: strings.Join(f.Levels, ", "), Moments: f.Moments}
		if r, err := s.Rubric(rubric.Ref{Digest: f.Moments[0].Rubric}); err == nil {
			row.Name, row.Levels = named(r, f, lang)
		}
		out = append(out, row)
	}
	return out
}

// named gives a criterion and its levels in the words of r, and the ids where r does not have them.
func named(r *rubric.Rubric, f journal.Foreign, lang string) (name, levels string) {
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

// Sentence is what an answer says: to the opening question, or else to the deepening one.
func Sentence(a journal.Answer) string { return cmp.Or(a.Text, a.Deeper) }
