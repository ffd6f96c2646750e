package stand

import (
	"fmt"
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/stage"
	"koffiemoment/ui/window"
)

// assess is the self-assessment of a stage: for each criterion the levels given, the moments and families behind them, and
// the student's own level, with what was written and what may still be looked for under the cursor.
type assess struct {
	stageView
	placing   *placing
	shows     evidences
	at        int                       // a row: the criteria, after them what stands apart, and the stage in three answers
	sentences map[string]journal.Answer // by entry, of the criterion that of names
	of        string
	asked     window.Latest // for sentences: keys held down ask faster than a disk answers, and answers may overtake each other
	notice    string
}

// NewAssess opens the self-assessment of the student's present stage.
func NewAssess(book *logbook.Logbook) window.Screen {
	return &assess{stageView: stageView{book: book, stage: book.CurrentStage()}, placing: &placing{book: book}}
}

// current is the criterion under the cursor, empty on a row of another rubric.
func (v *assess) current() string {
	if ids := criteria(v.book); v.at < len(ids) {
		return ids[v.at]
	}
	return ""
}

// apart is the row of another rubric under the cursor, nil on a criterion.
func (v *assess) apart() *store.Foreign {
	if i := v.at - len(criteria(v.book)); v.stand() != nil && i >= 0 && i < len(v.stand().Foreign) {
		return &v.stand().Foreign[i]
	}
	return nil
}

// rows counts both kinds. What stands apart is known once the stage was read.
func (v *assess) rows() int {
	n := len(criteria(v.book))
	if v.stand() != nil {
		n += len(v.stand().Foreign)
	}
	if v.stand() != nil && len(v.book.Questions()) > 0 {
		n++
	}
	return n
}

// whole says that the row under the cursor is that of the stage in three answers.
func (v *assess) whole() bool {
	return v.stand() != nil && len(v.book.Questions()) > 0 && v.at == v.rows()-1
}

func (v *assess) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	v.notice = ""
	if v.keys().Step(press, &v.at, v.rows()) {
		return v.readSentences(), true
	}
	if cmd, turned := v.turn(v, press); turned {
		v.placing.past = nil // what was chosen in another stage is put back there or not at all
		return cmd, true
	}
	switch {
	case v.stand() == nil:
		return nil, false
	case key.Matches(press, v.keys().Undo) && len(v.placing.past) > 0:
		return v.putBack(), true
	case key.Matches(press, v.keys().Whole) && len(v.book.Questions()) > 0, v.whole() && key.Matches(press, v.keys().Choose):
		return v.book.Push(stage.NewWhole(v.book, v.stage)), true
	case v.apart() != nil:
		return v.apartKey(press)
	case v.current() != "":
		return v.criterionKey(press)
	}
	return nil, false
}

func (v *assess) keys() *keys { return keysOf(v.book.Window) }

// Point puts the cursor on a row; a click opens it.
func (v *assess) Point(row int) (opens bool) {
	v.at = max(0, min(row, v.rows()-1))
	return true
}

// apartKey answers on a row of another rubric. It can be looked at, but not judged: what its levels mean is not known here.
func (v *assess) apartKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := v.keys()
	if key.Matches(press, k.Choose) || key.Matches(press, k.Moments) {
		return v.open(v.apart().Name, v.apart().Moments), true
	}
	return nil, false
}

// criterionKey answers on a criterion. Digits mean here what they mean where it is judged.
func (v *assess) criterionKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	book, k, id := v.book, v.keys(), v.current()
	switch n := kit.Digit(press); {
	case key.Matches(press, k.Choose):
		return book.Push(newJudge(v, v.stand(), id)), true
	case n >= 1 && n <= len(v.rubric().Levels):
		return v.placing.level(v.stand(), id, v.rubric().Levels[n-1].ID), true
	case key.Matches(press, k.Clear):
		return v.clear(id), true
	case key.Matches(press, k.Moments):
		return v.open(book.Criterion(id), v.shows.about(v.stand(), id).moments), true
	case key.Matches(press, k.AllMoments):
		return v.open(book.StageName(v.stage), v.stand().Period.Moments), true
	case key.Matches(press, k.FinishEstimate):
		return v.finish(), true
	}
	return nil, false
}

// clear takes the level of a criterion away, and says so with the key that puts it back.
func (v *assess) clear(id string) tea.Cmd {
	now, _ := v.stand().Judgement(id)
	if now.Level == "" {
		return nil
	}
	v.notice = gone(v.book, now.Level)
	return v.placing.level(v.stand(), id, "")
}

// putBack puts the last choice back, and the cursor where that shows.
func (v *assess) putBack() tea.Cmd {
	id, cmd := v.placing.undo(v.stand())
	v.moveTo(id)
	v.notice = fmt.Sprintf(v.book.Words.Stand.PutBack, v.book.Criterion(id))
	return tea.Batch(cmd, v.readSentences())
}

// moveTo puts the cursor on a criterion.
func (v *assess) moveTo(id string) { v.at = max(0, slices.Index(criteria(v.book), id)) }

// open shows the moments behind a number.
func (v *assess) open(title string, moments []*journal.Summary) tea.Cmd {
	return v.book.Push(entries.NewMoments(v.book, title, moments))
}

// finish closes the open estimate, so that it keeps its date and a later one stands beside it. It can't be opened again, and so is asked
// first.
func (v *assess) finish() tea.Cmd {
	book := v.book
	if made := v.stand().Estimates; len(made) == 0 || !made[0].Open() || made[0].Judged(v.rubric()) == 0 {
		v.notice = book.Words.Stand.NothingToFinish
		return nil
	}
	return book.Confirm(book.Words.Stand.AskFinish, func() tea.Cmd {
		stand := v.stand() // a newer one may have come in while the question was open
		finished := stand.Estimates[0].Clone()
		finished.Finished = book.Now()
		v.placing.past = nil
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
	crit, _ := v.rubric().Criterion(v.current())
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
