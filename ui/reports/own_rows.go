package reports

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/words"
)

// EntryRows gives the entries of a stage of one's own journal, of all of it when that is empty, as a table for report.List: a row each, the
// oldest first, below the names of the columns. A margin is in it only where it was asked for. It returns the errors of Stage.
func EntryRows(j *store.Journal, c *words.Catalog, stage string, o Options) ([][]string, error) {
	w, err := readOwn(j, c, stage, o)
	if err != nil {
		return nil, err
	}
	columns := append(w.factColumns(), w.levelColumns()...)
	columns = append(columns, w.textColumns()...)
	rows := make([][]string, 1+len(w.Entries))
	for _, column := range columns {
		rows[0] = append(rows[0], column.name)
		for i := range w.Entries {
			rows[1+i] = append(rows[1+i], column.cell(&w.Entries[i]))
		}
	}
	return rows, nil
}

// ownColumn is one of a table of entries.
type ownColumn struct {
	name string
	cell func(*journal.Entry) string
}

// factColumns are about the encounter. A day stands as spreadsheets everywhere read it.
func (w *own) factColumns() []ownColumn {
	f, walk := &w.c.Facts, &w.c.Walk
	met := func(name string, cell func(enc *journal.Encounter) string) ownColumn {
		return ownColumn{name, func(e *journal.Entry) string { return cell(&e.Encounter) }}
	}
	return []ownColumn{
		{w.c.Report.Own.Number, func(e *journal.Entry) string { return entryNumber(e.ID) }},
		{walk.Private, func(e *journal.Entry) string { return w.yes(e.Private) }}, // seen before the row is given to anybody
		met(f.Day, func(enc *journal.Encounter) string { return enc.When.Format(time.DateOnly) }),
		met(f.Clock, func(enc *journal.Encounter) string { return words.Clock(enc.When) }),
		met(f.Stage, func(enc *journal.Encounter) string { return w.stageCell(enc.Stage) }),
		{f.Kind, w.kind},
		met(f.Alias, func(enc *journal.Encounter) string { return enc.Alias }),
		met(f.Place, func(enc *journal.Encounter) string { return f.SayPlace(enc.Place) }),
		met(f.Moment, func(enc *journal.Encounter) string { return f.Moments[enc.Moment] }),
		met(f.Initiator, func(enc *journal.Encounter) string { return f.Initiators[enc.Initiator] }),
		met(f.Duration, func(enc *journal.Encounter) string { return f.Durations[enc.Duration] }),
		met(f.Topics, func(enc *journal.Encounter) string { return strings.Join(enc.Topics, ", ") }),
		met(f.Language, func(enc *journal.Encounter) string { return enc.Language }),
		met(f.Input, func(enc *journal.Encounter) string { return f.Inputs[enc.Input] }),
		met(f.Follows, func(enc *journal.Encounter) string { return entryNumber(enc.Follows) }),
		{walk.LookHere, func(e *journal.Entry) string { return w.yes(e.LookHere) }},
	}
}

// levelColumns are the criteria of the rubric in use, and behind them those that entries of other rubrics placed. Behind the level of a
// criterion stands what was written at it, where anything was.
func (w *own) levelColumns() (columns []ownColumn) {
	ids := w.r.Walked()
	for i := range w.Entries {
		e := &w.Entries[i]
		for _, id := range inOrder(w.Rubrics[e.Rubric.Digest], e.Answers) {
			if !slices.Contains(ids, id) && e.Answers[id].State() != journal.Unanswered {
				ids = append(ids, id)
			}
		}
	}
	for _, id := range ids {
		columns = append(columns, ownColumn{w.called(id), func(e *journal.Entry) string { return w.stands(e.Answers[id], w.Rubrics[e.Rubric.Digest]) }})
		if slices.ContainsFunc(w.Entries, func(e journal.Entry) bool { return wrote(&e, id) != "" }) {
			columns = append(columns, ownColumn{fmt.Sprintf(w.c.Report.Own.Wrote, w.called(id)), func(e *journal.Entry) string { return wrote(e, id) }})
		}
	}
	return columns
}

// wrote gives what was written at a criterion, and deeper into it.
func wrote(e *journal.Entry, id string) string {
	return strings.Join(words.Said(e.Answers[id].Text, e.Answers[id].Deeper), "\n")
}

// textColumns are what was written, each under what was asked.
func (w *own) textColumns() []ownColumn {
	walk, told := &w.c.Walk, &w.c.Told
	columns := []ownColumn{
		{walk.Story, func(e *journal.Entry) string { return e.Story }},
		{walk.Thought, func(e *journal.Entry) string { return e.Thought }},
		{walk.Wanted, func(e *journal.Entry) string { return e.Wanted }},
		{walk.Theirs, func(e *journal.Entry) string { return e.Theirs }},
		{walk.Others, func(e *journal.Entry) string { return strings.Join(words.Said(e.Others...), "\n") }},
		{walk.AskTip, func(e *journal.Entry) string { return e.Tip }},
		{walk.Pages[journal.IntentionPage], func(e *journal.Entry) string {
			if e.Intention.Empty() {
				return ""
			}
			return walk.SayPlan(*e.Intention)
		}},
		{w.c.Facts.CameBack, func(e *journal.Entry) string {
			if e.CameBack == nil {
				return ""
			}
			return strings.Join(words.Said(w.c.Facts.Outcomes[e.CameBack.Outcome], e.CameBack.Said), "\n")
		}},
		{walk.Pages[journal.GoalsPage], func(e *journal.Entry) string {
			names := make([]string, len(e.Goals))
			for i, id := range e.Goals {
				names[i] = criterionName(w.Rubrics[e.Rubric.Digest], id, w.c.Lang)
			}
			return strings.Join(names, "\n")
		}},
		{told.Turn, func(e *journal.Entry) string { return w.beside(e, told.Turn) }},
		{told.Look, func(e *journal.Entry) string { return w.beside(e, told.Look) }},
		{told.Mentor, func(e *journal.Entry) string { return w.beside(e, told.Mentor) }},
	}
	if w.o.Margins {
		columns = append(columns, ownColumn{walk.Margin, func(e *journal.Entry) string { return e.Margin }})
	}
	return columns
}

// beside gives what stands beside an entry of one kind, by its name.
func (w *own) beside(e *journal.Entry, kind string) string {
	var lines []string
	beside := w.Beside[e.ID]
	for _, told := range w.c.TellBeside(exchange.BesideWhole(&beside), w.c.OwnDay) {
		if told.Head == kind {
			lines = append(lines, told.Lines()...)
		}
	}
	return strings.Join(lines, "\n")
}

func (w *own) kind(e *journal.Entry) string {
	if stage := w.Rubrics[e.Rubric.Digest].Stage(e.Encounter.Stage); stage != nil {
		if kind := stage.Kind(e.Encounter.Kind); kind != nil {
			return kind.Name.In(w.c.Lang)
		}
	}
	return ""
}

// stageCell names a stage, and nothing where there is none.
func (w *own) stageCell(id string) string {
	if id == "" {
		return ""
	}
	return w.stageName(id)
}

func (w *own) yes(on bool) string {
	if on {
		return w.c.Walk.On
	}
	return w.c.Walk.Off
}

// called names a criterion in the words of the rubric in use, or of another that has it; by its id where none does.
func (w *own) called(id string) string {
	known := []*rubric.Rubric{w.r}
	for _, digest := range slices.Sorted(maps.Keys(w.Rubrics)) {
		known = append(known, w.Rubrics[digest])
	}
	for _, r := range known {
		if c, _ := r.Criterion(id); c != nil {
			return c.Name.In(w.c.Lang)
		}
	}
	return words.InLine(id)
}

// CriterionRows gives what a stage of one's own journal shows of each criterion, each stage of it when that is empty, as a table for
// report.List below the names of its columns: on how many moments it rests, on which levels they are, and where the student places it. It
// returns the errors of EntryRows.
func CriterionRows(j *store.Journal, c *words.Catalog, stage string, o Options) ([][]string, error) {
	w, err := readOwn(j, c, stage, o)
	if err != nil {
		return nil, err
	}
	periods := w.periods()
	if stage != "" {
		periods = []*ownStage{w.period(stage)}
	}
	head := []string{c.Facts.Stage, c.Report.Own.Criterion, c.Stand.MomentsRow, c.Stand.FactNames[journal.FactFamilies]}
	for i := range w.r.Levels {
		head = append(head, w.r.Levels[i].Name.In(c.Lang))
	}
	rows := [][]string{append(head, words.Capital(c.Stand.WordsOnly), c.Report.Own.OwnLevel, c.Report.Own.Reason)}
	for _, p := range periods {
		rows = append(rows, w.criterionRows(p)...)
	}
	return rows, nil
}

// criterionRows gives those of one stage: the criteria that it asks for, and behind them what else was placed in the newest self-assessment.
func (w *own) criterionRows(p *ownStage) (rows [][]string) {
	est, r := &journal.Estimate{}, w.r
	if n := len(p.estimates); n > 0 {
		est = &p.estimates[n-1]
		r = w.Rubrics[est.Rubric.Digest]
	}
	ids := journal.Asked(w.r, p.stage)
	for _, id := range inOrder(r, est.Judgements) {
		if _, judged := est.Judgements[id]; judged && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	for _, id := range ids {
		counted, own := p.counted.Of(id), est.Judgements[id]
		level := ""
		if own.Level != "" {
			level = r.LevelName(own.Level, w.c.Lang)
		}
		row := []string{w.stageCell(p.stage), w.called(id), strconv.Itoa(len(counted.Moments)), strconv.Itoa(counted.Families)}
		rows = append(rows, append(append(row, w.placed(id, &counted)...), level, own.Reason))
	}
	return rows
}

// placed counts the moments of a criterion on each level, and in words alone. A goal is ticked and gets no level on the way.
func (w *own) placed(id string, counted *journal.Evidence) (cells []string) {
	if _, g := w.r.Criterion(id); g == nil || g.Part == rubric.Goals {
		return make([]string, len(w.r.Levels)+1)
	}
	for at := range w.r.Levels {
		cells = append(cells, strconv.Itoa(counted.Count(at)))
	}
	return append(cells, strconv.Itoa(len(counted.Words)))
}

// inOrder gives the criteria of a rubric in its order, and behind them those that something is said of and it does not have.
func inOrder[T any](r *rubric.Rubric, said map[string]T) (ids []string) {
	for _, g := range r.Groups {
		for _, c := range g.Criteria {
			ids = append(ids, c.ID)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(said)) {
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
}
