package ui

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
)

// stand is where a student stands in one stage, or in the whole study when stage is empty: what the entries show, and the
// self-assessments, intentions and surroundings beside it.
type stand struct {
	stage     string
	start     time.Time // from which weeks count
	period    *journal.Period
	estimates []journal.Estimate // newest first; none for the whole study
	around    journal.Surroundings
	growth    map[string]journal.Growth // by criterion
	mirror    []journal.Reflection
	foreign   []foreign
	answers   []*store.Response // the newest of each lecturer who answered a hand-in of this stage
}

// foreign is a criterion, or levels of one, that entries of another rubric placed and the rubric in use does not have.
type foreign struct {
	name, levels string
	moments      []*journal.Summary
}

// standMsg brings a stand as the journal shows it now.
type standMsg struct {
	stand   *stand
	changes int // env.changes when the reading began
	err     error
}

// TakeStand takes in what was read of a stage, unless that went wrong, which is told, or something was chosen on the screens since:
// then it is read again.
func (book *logbook) takeStand(asker screen, msg standMsg) (taken bool, cmd tea.Cmd) {
	switch {
	case msg.err != nil:
		return false, book.tell(book.words.Errors.Say(msg.err))
	case msg.changes != book.changes:
		return false, book.run(asker, book.readStand(msg.stand.stage))
	}
	book.stands[msg.stand.stage] = msg.stand
	return true, nil
}

// setStart lets the weeks begin with the earliest moment where no start is known.
func (s *stand) setStart() {
	if !s.start.IsZero() && s.stage != "" {
		return
	}
	s.start = time.Time{}
	for _, m := range s.period.Moments {
		if s.start.IsZero() || m.When.Before(s.start) {
			s.start = m.When
		}
	}
}

// stand gives what was read last of a stage, nil when nothing was.
func (book *logbook) stand(stage string) *stand { return book.stands[stage] }

// open gives the estimate that may still change: the newest if it is open, or a new one beside it.
func (s *stand) open(book *logbook) journal.Estimate {
	if len(s.estimates) == 0 {
		return journal.NewEstimate(s.stage, book.rubric, nil, book.now())
	}
	newest := s.estimates[0]
	switch {
	case !newest.Open():
		return journal.NewEstimate(s.stage, book.rubric, &newest, book.now())
	case newest.Rubric != book.rubric.Ref():
		again := journal.NewEstimate(s.stage, book.rubric, &newest, newest.Begun)
		again.Version = newest.Version
		return again
	}
	return newest.Clone()
}

// put shows an estimate that changed as the newest of its stage.
func (s *stand) put(est journal.Estimate) {
	if len(s.estimates) > 0 && s.estimates[0].Version == est.Version {
		s.estimates[0] = est
		return
	}
	s.estimates = slices.Insert(s.estimates, 0, est)
}

// judgement gives the student's newest judgement of a criterion, and the one before it when that differs.
func (s *stand) judgement(id string) (now journal.Judgement, before *journal.Judgement) {
	for i, est := range s.estimates {
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
	book     *logbook
	estimate journal.Estimate
	rubric   *rubric.Rubric
}

func (t *estimateText) key() string {
	return fmt.Sprintf("estimate %s %09d", t.estimate.Stage, t.estimate.Version)
}

func (t *estimateText) write() error { return t.book.store.SaveEstimate(t.estimate, t.rubric) }

func (t *estimateText) plain() string {
	var b strings.Builder
	for id, j := range t.estimate.Judgements {
		fmt.Fprintf(&b, "%s %s\n%s\n\n", t.book.criterion(id), j.Level, j.Reason)
	}
	for question, answer := range t.estimate.Answers {
		fmt.Fprintf(&b, "%s\n%s\n\n", question, answer)
	}
	return b.String()
}

// keepEstimate shows a changed estimate at once and hands it to the keeper.
func (book *logbook) keepEstimate(s *stand, est journal.Estimate) tea.Cmd {
	est.Changed = book.now()
	book.changes++
	s.put(est)
	return book.keep(&estimateText{book, est.Clone(), book.rubric})
}

// stages gives the stages that can be looked at, and the whole study last when all says so.
func (book *logbook) stages(all bool) []kit.Option {
	var out []kit.Option
	for _, s := range book.rubric.Stages {
		out = append(out, kit.Option{Id: s.ID, Name: s.Name.In(book.lang())})
	}
	if all {
		out = append(out, kit.Option{Id: "", Name: book.words.Stand.WholeStudy})
	}
	return out
}

// stageName gives the name of a stage, or that of the whole study.
func (book *logbook) stageName(id string) string {
	for _, o := range book.stages(true) {
		if o.Id == id {
			return o.Name
		}
	}
	return id
}

// currentStage is the stage of the settings, or the rubric's first.
func (book *logbook) currentStage() string {
	if s := book.rubric.Stage(book.settings().Stage); s != nil {
		return s.ID
	}
	if len(book.rubric.Stages) > 0 {
		return book.rubric.Stages[0].ID
	}
	return ""
}

// stageView is what the screens over a stage share: which stage, and how to go to another.
type stageView struct {
	book  *logbook
	stage string
	all   bool // the whole study can be chosen as well
}

func (v *stageView) stand() *stand { return v.book.stand(v.stage) }

// turn goes to the next or the previous stage and reads it.
func (v *stageView) turn(asker screen, by int) tea.Cmd {
	stages := v.book.stages(v.all)
	at := slices.IndexFunc(stages, func(o kit.Option) bool { return o.Id == v.stage })
	if len(stages) == 0 {
		return nil
	}
	v.stage = stages[(at+by+len(stages))%len(stages)].Id
	return v.book.run(asker, v.book.readStand(v.stage))
}

// title says which screen over which stage.
func (v *stageView) title(name string) string { return name + " ── " + v.book.stageName(v.stage) }

// about says how much the stage's picture rests on.
func (v *stageView) about() string {
	s := v.stand()
	if s == nil {
		return ""
	}
	w := &v.book.words.Stand
	return w.Moments.Of(len(s.period.Moments)) + " · " + w.Families.Of(journal.Families(s.period.Moments))
}

// loading draws what stands there while a stage is read for the first time, or when it has no moments.
func (v *stageView) loading(f *kit.Frame, w int) bool {
	text := ""
	switch s := v.stand(); {
	case s == nil:
		text = v.book.words.List.Looking
	case len(s.period.Moments) == 0:
		text = v.book.words.Stand.Nothing
	}
	f.Add(kit.Styled(v.book.theme.Quiet, kit.Wrap(text, min(w-2, 90), "   "))...)
	return v.stand() == nil
}

// StandChapter is about the screens over a stage.
func standChapter(n *window) chapter {
	k := &n.keys
	return chapter{name: n.words.Help.Standing,
		keys: []key.Binding{k.Assess, k.Growth, k.Mirror, k.Intentions, k.Around, k.Moments, k.AllMoments, k.FinishEstimate, k.TurnStage}}
}

func (v *stageView) chapter() chapter { return standChapter(v.book.window) }

func (v *judge) chapter() chapter { return standChapter(v.book.window) }

func (v *intentions) chapter() chapter { return standChapter(v.book.window) }
