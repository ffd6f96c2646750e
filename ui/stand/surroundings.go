package stand

import (
	"fmt"
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/school"
	"koffiemoment/ui/window"
)

// surroundings shows the chances that the stage school gives and which were used, the thresholds that it sets, and the families of the
// class with whom there was contact. The student keeps all three. The lists are the same for every stage; what is counted beside them is
// not, and neither is the question about thresholds.
type surroundings struct {
	stageView
	at        int
	form      *kit.Form // open while something is added
	adding    rowKind
	chance    journal.Chance // what was filled in so far
	family    string
	left      *kit.Form             // with words that were not added yet, for when one adds again
	threshold *kit.Field            // open while it is written
	gone      *journal.Surroundings // the lists as they were before something was taken from them
	notice    string
	hint      logbook.Hint
}

// aroundRow is one line: a chance or a family of the lists, the way to add one, or what is written about thresholds.
type aroundRow struct {
	kind  rowKind
	index int
}

type rowKind int

const (
	chanceRow rowKind = iota
	cardChance
	addChance
	schoolRow
	thresholdRow
	familyRow
	addFamily
)

// NewSurroundings opens the surroundings, counted over the student's present stage.
func NewSurroundings(book *logbook.Logbook) window.Screen {
	return &surroundings{stageView: stageView{book: book, stage: book.CurrentStage(), study: true}}
}

// around gives the lists as they stand, with the families that entries name; a student who kept none yet starts from what the course
// names. A list that was emptied stays empty.
func (v *surroundings) around() journal.Surroundings {
	around := v.stand().Around
	if around.Chances == nil {
		around.Chances = v.book.Words.Stand.StartingChances()
	}
	around.Families = v.stand().Families()
	return around
}

// rows gives one list after the other, each with the way to add to it at its end, and between them what is asked about thresholds.
func (v *surroundings) rows() []aroundRow {
	if v.stand() == nil {
		return nil
	}
	var rows []aroundRow
	around := v.around()
	for i := range around.Chances {
		rows = append(rows, aroundRow{chanceRow, i})
	}
	for i := range v.unlisted() {
		rows = append(rows, aroundRow{cardChance, i})
	}
	rows = append(rows, aroundRow{addChance, 0}, aroundRow{schoolRow, 0})
	if v.question() != "" {
		rows = append(rows, aroundRow{thresholdRow, 0})
	}
	for i := range around.Families {
		rows = append(rows, aroundRow{familyRow, i})
	}
	return append(rows, aroundRow{addFamily, 0})
}

// unlisted are the chances that the school's card names where something was ticked, and that the student's list does not have.
func (v *surroundings) unlisted() []string { return v.stand().School.Unlisted(v.around().Chances) }

// Writes says that chances are noted here.
func (*surroundings) Writes() {}

func (v *surroundings) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	switch {
	case v.form != nil:
		return v.formKey(press)
	case v.threshold != nil:
		return v.thresholdKey(press)
	}
	v.notice = ""
	v.hint.Take(logbook.HintMsg{}) // it was about what was added last
	if cmd, turned := v.turn(v, press); turned {
		return cmd, true
	}
	k, rows := keysOf(v.book.Window), v.rows()
	switch {
	case len(rows) == 0:
		return nil, false
	case k.Step(press, &v.at, len(rows)):
		return nil, true
	case key.Matches(press, k.Choose):
		return v.open(rows[v.at]), true
	case key.Matches(press, k.Remove) && v.named(rows[v.at]):
		v.notice = v.book.Words.Stand.FamilyStays
		return nil, true
	case key.Matches(press, k.Remove):
		return v.remove(rows[v.at]), true
	case key.Matches(press, k.Undo) && v.gone != nil:
		back := *v.gone
		v.gone, v.notice = nil, v.book.Words.Stand.ListBack
		return v.save(back), true
	}
	return nil, false
}

// Point puts the cursor on a row of the lists, which a click opens, or of what is being added.
func (v *surroundings) Point(row int) (opens bool) {
	if v.form == nil {
		written := v.threshold != nil && row == v.at
		if v.at = max(0, min(row, len(v.rows())-1)); !written {
			v.threshold = nil
		}
		return !written && len(v.rows()) > 0
	}
	v.form.Accept()
	v.form.Move(row - v.form.At)
	return row == len(v.form.Rows)-1
}

func (v *surroundings) open(row aroundRow) tea.Cmd {
	around, moments := v.around(), v.stand().Period.Moments
	switch row.kind {
	case chanceRow:
		chance := around.Chances[row.index]
		return v.book.Push(entries.NewMoments(v.book, chance.Name, chance.Used(moments)))
	case familyRow:
		alias := around.Families[row.index]
		return v.book.Push(entries.NewMoments(v.book, alias, v.stand().Met[journal.Fold(alias)]))
	case thresholdRow:
		v.writeThreshold()
		return nil
	case schoolRow:
		return v.book.Push(school.New(v.book))
	case cardChance:
		v.add(addChance, v.unlisted()[row.index])
		return nil
	}
	v.add(row.kind, "")
	return nil
}

// remove takes a chance or a family from its list, and says which key puts it back; the entries about it stay.
func (v *surroundings) remove(row aroundRow) tea.Cmd {
	around := v.around()
	before, name := around, ""
	switch row.kind {
	case chanceRow:
		name = around.Chances[row.index].Name
		around.Chances = slices.Delete(slices.Clone(around.Chances), row.index, row.index+1)
	case familyRow:
		name = around.Families[row.index]
		around.Families = slices.Delete(slices.Clone(around.Families), row.index, row.index+1)
	default:
		return nil
	}
	v.gone, v.notice = &before, v.book.Undoable(fmt.Sprintf(v.book.Words.Stand.GoneFromList, name))
	return v.save(around)
}

// named says that a row is of a family that entries name, which is on the list as long as they do.
func (v *surroundings) named(row aroundRow) bool {
	return row.kind == familyRow && v.stand().Named(v.stand().Families()[row.index])
}

// save writes the lists at once: nothing that follows would. Of the families it keeps those that were put on the list.
func (v *surroundings) save(around journal.Surroundings) tea.Cmd {
	around = v.stand().Listed(around)
	return tea.Batch(v.book.KeepAround(around), v.book.Save())
}

func (v *surroundings) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		switch {
		case v.form != nil:
			v.form.Key(msg, &v.book.Keys)
			return nil
		case v.threshold != nil:
			return v.write(msg)
		}
	case logbook.HintMsg:
		v.hint.Take(msg)
	case tea.BlurMsg:
		return v.book.Save()
	case window.ThemedMsg:
		v.style()
	}
	taken, cmd := v.hear(v, msg)
	if taken {
		v.at = max(0, min(v.at, len(v.rows())-1))
	}
	return cmd
}

// style gives what is being written the colours of a theme.
func (v *surroundings) style() {
	for _, form := range []*kit.Form{v.form, v.left} {
		if form != nil {
			form.Style(&v.book.Theme)
		}
	}
	if v.threshold != nil {
		v.threshold.Style(&v.book.Theme)
	}
}
