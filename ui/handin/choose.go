package handin

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// choosing is the first step: which entries go along, with which dates and under which name. A form stands above the list of
// entries or beside it, and the row that leads on below; tab goes from the one to the other.
type choosing struct {
	*handIn
	form   *kit.Form // nil until the choice was read
	before *kit.Row  // of the form: what was handed in before; nil where nothing was
	assess *kit.Row  // of the form: whether the self-assessment goes along; nil where that is no question
	beside *kit.Row  // of the form: what stands beside it and may go along; nil where nothing does
	part   part      // that has the cursor
	at     int       // in the list
	left   string    // what lost its tick there last; empty for nothing
}

// part is a part of the first step.
type part int

const (
	onForm part = iota
	onList
	onWay
)

// Writes says that what is handed in is chosen here, and kept.
func (*choosing) Writes() {}

func (v *choosing) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	v.notice = ""
	if v.form != nil {
		if cmd, handled := v.key(press); handled {
			return cmd, true
		}
	}
	return v.leaf(press, words.ChooseStep, v.pass)
}

// key answers the keys of each part.
func (v *choosing) key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	switch {
	case key.Matches(press, k.Switch):
		return nil, v.turn(1)
	case key.Matches(press, k.SwitchBack):
		return nil, v.turn(-1)
	case v.part == onList:
		return v.listKey(press)
	case v.part == onWay:
		return v.wayKey(press)
	case key.Matches(press, k.Next), key.Matches(press, k.Close): // they lead away from every row, also one in which is typed
		return nil, false
	case key.Matches(press, k.Down) && v.form.At == len(v.form.Rows)-1:
		v.turn(1)
		return nil, true
	case key.Matches(press, k.Choose) && v.form.At == v.lastField():
		if v.turn(1); v.set.By != exchange.ByHand { // what goes along is said already; only ticks are made in the list
			v.goOn(onWay)
		}
		return nil, true
	}
	return v.fill(press)
}

// lastField is the last row of the form in which something is chosen: what was handed in before is there to be looked at.
func (v *choosing) lastField() int {
	if v.before != nil {
		return len(v.form.Rows) - 2
	}
	return len(v.form.Rows) - 1
}

// turn goes to the next part or the one before, passing by a list that is empty, and says false past the last one, having gone round.
func (v *choosing) turn(by int) bool {
	const parts = 3
	to := (v.part + part(by) + parts) % parts
	if to == onList && len(v.tally.Listed) == 0 {
		to = (to + part(by) + parts) % parts
	}
	inside := to != onForm
	if by < 0 {
		inside = v.part != onForm
	}
	v.goOn(to)
	return inside
}

// goOn gives the cursor to a part.
func (v *choosing) goOn(to part) {
	if v.part = to; to == onForm {
		v.form.Enter()
	} else {
		v.form.Leave()
	}
}

// wayKey answers the keys of the row that leads on.
func (v *choosing) wayKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	switch {
	case key.Matches(press, k.Up):
		v.turn(-1)
	case key.Matches(press, k.Choose):
		return v.pass(), true
	default:
		return nil, false
	}
	return nil, true
}

// fill gives a key or a paste to the form. What is chosen otherwise is counted and listed anew; of another stage, once it was read.
func (v *choosing) fill(msg tea.Msg) (tea.Cmd, bool) {
	stage, name, row := v.set.Stage, v.name, v.form.Rows[v.form.At]
	changed, handled := v.form.Key(msg, &v.book.Keys)
	press, isKey := msg.(tea.KeyPressMsg)
	switch {
	case changed && row == v.beside:
		return v.book.Push(&along{handIn: v.handIn}), true
	case changed && row == v.before, isKey && !handled && v.asksEarlier(press):
		return v.openEarlier(), true
	case !changed:
		return nil, handled
	case name != v.name:
		return v.keepName(), true
	case stage != v.set.Stage:
		return tea.Batch(v.keepNow(), v.book.Do(v, v.readChoice())), true
	}
	v.count()
	v.settle()
	return v.keep(), true
}

// keepName keeps the name where the settings have it, because it is for nothing but handing in.
func (v *choosing) keepName() tea.Cmd {
	set := v.book.Settings()
	set.Name = v.name
	return v.book.KeepSettings(set)
}

// asksEarlier says that the key is the one for what was handed in before, where something was.
func (v *choosing) asksEarlier(press tea.KeyPressMsg) bool {
	return key.Matches(press, keysOf(v.book.Window).HandedIn) && len(v.choice.Before) > 0
}

func (v *choosing) openEarlier() tea.Cmd {
	return v.book.Push(&earlier{book: v.book, rows: v.choice.Before})
}

// listKey answers the keys of the list; up from its first row leads back to the form, and down from the last one to the way on. Enter
// only ever ticks, so that whoever goes down the list with it loses nothing.
func (v *choosing) listKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, last := keysOf(v.book.Window), len(v.tally.Listed)-1
	switch {
	case key.Matches(press, k.Up) && v.at == 0:
		v.turn(-1)
	case key.Matches(press, k.Down) && v.at == last:
		v.turn(1)
	case k.Step(press, &v.at, last+1):
	case key.Matches(press, k.Mark):
		return v.tick(), true
	case key.Matches(press, k.Undo) && v.left != "":
		return v.putBack(), true
	case key.Matches(press, k.Choose):
		return v.tickOn(), true
	case key.Matches(press, k.WhyThis) && v.set.By == exchange.ByHand:
		m := v.tally.Listed[v.at]
		v.picked[m.ID] = true // who says why it was picked picks it
		v.count()
		written := v.book.Save // nothing that is counted here changes by words on why
		return tea.Batch(v.keepNow(), v.book.Push(newReason(v.handIn, words.ChooseStep, m, written))), true
	case key.Matches(press, k.Look):
		return v.book.Do(v, v.book.ReadEntry(v.tally.Listed[v.at].ID)), true
	case v.asksEarlier(press):
		return v.openEarlier(), true
	default:
		return nil, false
	}
	return nil, true
}

// tickOn ticks what is not ticked yet, and goes on to the next row.
func (v *choosing) tickOn() tea.Cmd {
	var cmd tea.Cmd
	if !v.goesAlong(v.tally.Listed[v.at].ID) {
		cmd = v.tick()
	}
	if v.at++; v.at >= len(v.tally.Listed) {
		v.at = len(v.tally.Listed) - 1
		v.goOn(onWay)
	}
	return cmd
}

// Point puts the cursor on a row: of the form, of the list, or the one that leads on.
func (v *choosing) Point(row int) bool {
	if v.form == nil {
		return false
	}
	list := row - len(v.form.Rows)
	switch {
	case list < 0:
		v.goOn(onForm)
		return v.form.Point(row)
	case list < len(v.tally.Listed):
		v.goOn(onList)
		v.at = list
		return !v.goesAlong(v.tally.Listed[list].ID)
	}
	v.goOn(onWay)
	return true
}

// tick takes the entry under the cursor along, or leaves it here. The ticks of one way of choosing wait while another is tried.
func (v *choosing) tick() tea.Cmd {
	id, marks := v.tally.Listed[v.at].ID, v.stay
	if v.set.By == exchange.ByHand {
		marks = v.picked
	}
	if marks[id] {
		delete(marks, id)
	} else {
		marks[id] = true
	}
	v.count()
	if v.left = ""; !v.goesAlong(id) {
		v.left, v.notice = id, v.book.Undoable(v.book.Words.HandIn.Stayed)
	}
	return v.keepNow()
}

// putBack takes along again what was left here last.
func (v *choosing) putBack() tea.Cmd {
	id := v.left
	v.left, v.notice = "", v.book.Words.HandIn.PutBack
	cmd := v.takeAlong(id)
	v.count()
	return cmd
}

// pass goes on once something goes along.
func (v *choosing) pass() tea.Cmd {
	switch {
	case v.form == nil:
		return nil
	case len(v.tally.Chosen) == 0:
		v.notice = v.book.Words.HandIn.ChooseFirst
		return nil
	}
	v.done = [kinds]int{} // places of another choice are counted from the first again
	return tea.Batch(v.keepNow(), v.goTo(words.CheckStep))
}

func (v *choosing) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg: // what it counts may have changed under another screen
		return v.book.Do(v, v.readChoice())
	case choiceMsg:
		if msg.err != nil {
			return v.tell(msg.err)
		}
		v.take(msg)
		v.settle()
		v.build()
	case logbook.EntryMsg:
		return entries.Show(v.book, msg)
	case tea.PasteMsg:
		if v.form != nil {
			cmd, _ := v.fill(msg)
			return cmd
		}
	case tea.BlurMsg:
		return v.book.Save()
	case window.ThemedMsg:
		if v.form != nil {
			v.form.Style(&v.book.Theme)
		}
	}
	return nil
}

// settle keeps the cursor on what is listed. A list that ran empty gives it back to the form.
func (v *choosing) settle() {
	v.at = max(0, min(v.at, len(v.tally.Listed)-1))
	if v.part == onList && len(v.tally.Listed) == 0 {
		v.goOn(onForm)
	}
}

// build makes the rows anew, as another way of choosing needs. The cursor stays on its row, for all that comes and goes by a row stands
// below it.
func (v *choosing) build() {
	book, phrases, at := v.book, &v.book.Words.HandIn, 0
	if v.form != nil {
		at = v.form.At
	}
	stage := kit.ChoiceRow(book.Words.Facts.Stage, book.Stages(true), v.set.Stage, func(id string) { v.set.Stage = id })
	rows := []*kit.Row{v.whatRow(), stage}
	if v.set.By == exchange.ByRange {
		rows = append(rows, book.LimitRow(book.Words.List.From, &v.set.From, 0), book.LimitRow(book.Words.List.Until, &v.set.Until, 1))
	}
	if v.assess = nil; v.set.By == exchange.ByHand && len(v.choice.Estimates) > 0 {
		v.assess = v.assessRow()
		rows = append(rows, v.assess)
	}
	if v.beside = v.alongRow(); v.beside != nil {
		rows = append(rows, v.beside)
	}
	rows = append(rows, v.datesRow(), v.nameRow())
	v.left = "" // another way of choosing has other ticks
	if v.before = nil; len(v.choice.Before) > 0 {
		v.before = &kit.Row{Label: phrases.Before, Value: phrases.Times.Of(len(v.choice.Before)), Set: func(string) {}}
		rows = append(rows, v.before)
	}
	v.form = &kit.Form{Rows: rows, At: min(at, len(rows)-1)}
	if v.part == onForm {
		v.form.Enter()
	}
}

func (v *choosing) whatRow() *kit.Row {
	phrases := &v.book.Words.HandIn
	ways := kit.Options(phrases.Ways, exchange.ByStage, exchange.ByRange, exchange.ByHand)
	row := kit.ChoiceRow(phrases.What, ways, string(v.set.By), func(by string) { v.set.By = exchange.Choosing(by); v.build() })
	if v.set.By == exchange.ByHand {
		row.Note = phrases.ByHand
	}
	return row
}

// assessRow asks whether the self-assessment goes along. Until the student says so, how many moments are ticked decides.
func (v *choosing) assessRow() *kit.Row {
	phrases := &v.book.Words.HandIn
	ways := []kit.Option{{ID: string(store.AssessAlong), Name: phrases.GoesAlong}, {ID: string(store.AssessStays), Name: phrases.StaysHere}}
	chosen := store.AssessStays
	if v.takesEstimates() {
		chosen = store.AssessAlong
	}
	row := kit.ChoiceRow(v.book.Words.Stand.Assess, ways, string(chosen), func(how string) { v.set.Assess = store.Assess(how); v.build() })
	row.Note = phrases.AssessAbout
	return row
}

// count counts anew, and shows what that means for the self-assessment and for what stands beside it.
func (v *choosing) count() {
	if v.handIn.count(); v.assess != nil {
		v.assess.Chosen = v.assessRow().Chosen
	}
	if v.beside != nil {
		v.beside.Value = v.alongRow().Value
	}
}

func (v *choosing) datesRow() *kit.Row {
	phrases := &v.book.Words.HandIn
	dates := kit.Options(phrases.Dates, exchange.Weeks, exchange.Real) // the first is what is meant unless the student says otherwise
	row := kit.ChoiceRow(phrases.Days, dates, string(v.set.Dates), func(d string) { v.set.Dates = exchange.Dates(d); v.build() })
	row.Note = phrases.DatesAbout[v.set.Dates]
	return row
}

// nameRow says beside an empty name what the lecturer will read in its place.
func (v *choosing) nameRow() *kit.Row {
	phrases := &v.book.Words.HandIn
	row := kit.TextRow(&v.book.Theme, phrases.Name, v.name, func(name string) { v.name = name })
	row.Note = phrases.NameNote
	row.Echo = func() string {
		if v.name == "" {
			return phrases.NoName
		}
		return ""
	}
	return row
}
