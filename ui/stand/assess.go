package stand

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// assess is the self-assessment of a stage: for each criterion the levels given, the moments and families behind them, and
// the student's own level, with what was written and what may still be looked for under the cursor.
type assess struct {
	stageView
	at        int                       // a row: the criteria, and after them what stands apart
	sentences map[string]journal.Answer // by entry, of the criterion that of names
	of        string
	asked     window.Latest // for sentences: keys held down ask faster than a disk answers, and answers may overtake each other
	notice    string
}

// NewAssess opens the self-assessment of the student's present stage.
func NewAssess(book *logbook.Logbook) window.Screen {
	return &assess{stageView: stageView{book: book, stage: book.CurrentStage()}}
}

// criteria gives all criteria of the rubric in use, goals last.
func (v *assess) criteria() []string {
	var ids []string
	for _, g := range v.book.Rubric.Groups {
		for _, c := range g.Criteria {
			ids = append(ids, c.ID)
		}
	}
	return ids
}

// current is the criterion under the cursor, empty on a row of another rubric.
func (v *assess) current() string {
	if ids := v.criteria(); v.at < len(ids) {
		return ids[v.at]
	}
	return ""
}

// apart is the row of another rubric under the cursor, nil on a criterion.
func (v *assess) apart() *logbook.Foreign {
	if i := v.at - len(v.criteria()); v.stand() != nil && i >= 0 && i < len(v.stand().Foreign) {
		return &v.stand().Foreign[i]
	}
	return nil
}

// rows counts both kinds. What stands apart is known once the stage was read.
func (v *assess) rows() int {
	n := len(v.criteria())
	if v.stand() != nil {
		n += len(v.stand().Foreign)
	}
	return n
}

func (v *assess) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	v.notice = ""
	if keysOf(v.book.Window).Step(press, &v.at, v.rows()) {
		return v.readSentences(), true
	}
	if cmd, turned := v.turn(v, press); turned {
		return cmd, true
	}
	switch {
	case v.apart() != nil:
		return v.apartKey(press)
	case v.stand() != nil && v.current() != "":
		return v.criterionKey(press)
	}
	return nil, false
}

// apartKey answers on a row of another rubric. It can be looked at, but not judged: what its levels mean is not known here.
func (v *assess) apartKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	if key.Matches(press, k.Choose) || key.Matches(press, k.Moments) {
		return v.open(v.apart().Name, v.apart().Moments), true
	}
	return nil, false
}

// criterionKey answers on a criterion: every number in its row opens the moments that it counts.
func (v *assess) criterionKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	book, k, id := v.book, keysOf(v.book.Window), v.current()
	evidence, levels := v.stand().Period.Of(id), book.Rubric.Levels
	switch n := kit.Digit(press); {
	case key.Matches(press, k.Choose):
		return book.Push(newJudge(book, v.stand(), id)), true
	case key.Matches(press, k.Moments):
		return v.open(book.Criterion(id), evidence.Moments), true
	case key.Matches(press, k.AllMoments):
		return v.open(book.StageName(v.stage), v.stand().Period.Moments), true
	case n >= 1 && n <= len(levels):
		return v.open(book.Criterion(id)+" · "+levels[n-1].Name.In(book.Lang()), evidence.At[n-1]), true
	case key.Matches(press, k.FinishEstimate):
		return v.finish(), true
	}
	return nil, false
}

// open shows the moments behind a number.
func (v *assess) open(title string, moments []*journal.Summary) tea.Cmd {
	return v.book.Push(entries.NewMoments(v.book, title, moments))
}

// finish closes the open estimate, so that it keeps its date and a later one stands beside it. It can't be opened again, and so is asked
// first.
func (v *assess) finish() tea.Cmd {
	book := v.book
	if made := v.stand().Estimates; len(made) == 0 || !made[0].Open() || made[0].Judged(book.Rubric) == 0 {
		v.notice = book.Words.Stand.NothingToFinish
		return nil
	}
	return book.Confirm(book.Words.Stand.AskFinish, func() tea.Cmd {
		stand := v.stand() // a newer one may have come in while the question was open
		finished := stand.Estimates[0].Clone()
		finished.Finished = book.Now()
		timer := book.KeepEstimate(stand, finished)
		v.notice = book.Words.Stand.EstimateFinished
		return tea.Batch(timer, book.Save())
	})
}

// readSentences asks for what was written at the criterion under the cursor, unless it is there.
func (v *assess) readSentences() tea.Cmd {
	if v.stand() == nil || v.of == v.current() || v.current() == "" {
		return nil
	}
	crit, _ := v.book.Rubric.Criterion(v.current())
	return v.book.RunLatest(v, &v.asked, readSentences(v.book, crit, v.stand().Period.Of(crit.ID).Moments))
}

func (v *assess) Update(msg tea.Msg) tea.Cmd {
	if msg, ok := msg.(sentencesMsg); ok {
		v.of, v.sentences = msg.criterion, msg.answers
		return nil
	}
	taken, cmd := v.hear(v, msg)
	if !taken {
		return cmd
	}
	v.at = max(0, min(v.at, v.rows()-1))
	v.of = "" // an entry may have been rewritten
	return v.readSentences()
}
