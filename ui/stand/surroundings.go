package stand

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// surroundings shows the chances that the stage school gives and which were used, and the families of the class with whom
// there was contact. The student keeps both lists. They are the same for every stage; what is counted beside them is not.
type surroundings struct {
	stageView
	at     int
	form   *kit.Form // open while something is added
	adding rowKind
	chance journal.Chance // what was filled in so far
	family string
	left   *kit.Form             // with words that were not added yet, for when one adds again
	gone   *journal.Surroundings // the lists as they were before something was taken from them
	notice string
	hint   logbook.Hint
}

// aroundRow is one line: a chance or a family of the lists, or the way to add one.
type aroundRow struct {
	kind  rowKind
	index int
}

type rowKind int

const (
	chanceRow rowKind = iota
	addChance
	familyRow
	addFamily
)

// NewSurroundings opens the surroundings, counted over the student's present stage.
func NewSurroundings(book *logbook.Logbook) window.Screen {
	return &surroundings{stageView: stageView{book: book, stage: book.CurrentStage(), study: true}}
}

// around gives the lists as they stand, with the families that entries name; a student who kept none yet starts from what the course names. A list that was emptied stays
// empty.
func (v *surroundings) around() journal.Surroundings {
	around := v.stand().Around
	if around.Chances == nil {
		around.Chances = v.book.Words.Stand.StartingChances()
	}
	around.Families = v.stand().Families()
	return around
}

// rows gives one list after the other, each with the way to add to it at its end.
func (v *surroundings) rows() []aroundRow {
	if v.stand() == nil {
		return nil
	}
	var rows []aroundRow
	around := v.around()
	for i := range around.Chances {
		rows = append(rows, aroundRow{chanceRow, i})
	}
	rows = append(rows, aroundRow{addChance, 0})
	for i := range around.Families {
		rows = append(rows, aroundRow{familyRow, i})
	}
	return append(rows, aroundRow{addFamily, 0})
}

func (v *surroundings) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	if v.form != nil {
		return v.formKey(press)
	}
	v.notice = ""
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
		v.at = max(0, min(row, len(v.rows())-1))
		return len(v.rows()) > 0
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
	}
	v.add(row.kind)
	return nil
}

// add opens the fields for a new chance or family. Only a chance with a place is ever counted as used, because an entry says where it was
// and not which chance that is; a family is best called as its entries call it, and so completes from these.
func (v *surroundings) add(kind rowKind) {
	book, facts := v.book, &v.book.Words.Facts
	if v.left != nil && v.adding == kind {
		v.form, v.left = v.left, nil
		v.form.Enter()
		return
	}
	v.adding, v.left, v.chance, v.family = kind, nil, journal.Chance{}, ""
	if kind == addFamily {
		alias := kit.TextRow(&book.Theme, facts.Alias, "", func(s string) { v.family = s }).Complete(&book.Keys, func(string) []string {
			return logbook.Names(book.Overview.Vocabulary.Aliases)
		})
		alias.Note, alias.Family = facts.AliasNote, true
		v.form = &kit.Form{Rows: []*kit.Row{alias}}
	} else {
		v.form = &kit.Form{Rows: []*kit.Row{
			kit.TextRow(&book.Theme, book.Words.Stand.ChanceName, "", func(s string) { v.chance.Name = s }),
			kit.ChoiceRow(facts.Place, kit.OptionsOr(facts.None, facts.Places, journal.Places()...), "", func(s string) { v.chance.Place = s }),
			kit.ChoiceRow(facts.Moment, kit.OptionsOr(facts.None, facts.Moments, journal.Moments()...), "", func(s string) { v.chance.Moment = s }),
		}}
	}
	v.form.Rows = append(v.form.Rows, &kit.Row{Label: book.Words.Stand.AddIt, Set: func(string) {}})
	v.form.Enter()
}

// formKey answers while something is added. Enter and tab go from field to field, and enter on the last row adds; so does ctrl+n from any.
// What was typed stays when one leaves, for when one adds again.
func (v *surroundings) formKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	adds := v.form.At == len(v.form.Rows)-1
	switch {
	case key.Matches(press, k.Choose) && adds:
		return v.keepAndLook(), true
	case key.Matches(press, k.Onward):
		v.form.Accept()
		return v.keepAndLook(), true
	case key.Matches(press, k.Switch):
		v.form.Accept()
		if !v.form.Move(1) {
			v.form.Move(-v.form.At)
			return nil, false
		}
		return nil, true
	case key.Matches(press, k.SwitchBack):
		v.form.Accept()
		if !v.form.Move(-1) {
			v.form.Move(len(v.form.Rows) - 1)
			return nil, false
		}
		return nil, true
	}
	if _, handled := v.form.Key(press, &k.Keys); handled {
		return nil, true
	}
	if key.Matches(press, k.Close) {
		v.form.Leave()
		v.form, v.left = nil, v.form
		if v.chance.Name == "" && v.family == "" {
			v.left = nil
		}
		return nil, true
	}
	return nil, false
}

// keepAndLook keeps what was filled in, and looks over the alias that was left.
func (v *surroundings) keepAndLook() tea.Cmd {
	was := v.written()
	return tea.Batch(v.keep(), v.hint.Look(v.book, v, was))
}

// written gives the alias being added, for the hint when it was.
func (v *surroundings) written() kit.Written {
	if v.form == nil {
		return kit.Written{}
	}
	return v.form.Written()
}

// keep adds what was filled in, or says why an alias is refused. What was listed before is shared with what is under way to the disk, so
// that each change makes a list of its own.
func (v *surroundings) keep() tea.Cmd {
	around := v.around()
	if v.adding == addFamily {
		if fault := journal.CheckAlias(v.family, around.Families); fault != journal.AliasFine {
			v.notice = v.book.Words.Stand.AliasFaults[fault]
			v.form.Move(-v.form.At)
			return nil
		}
		around.Families = append(slices.Clone(around.Families), v.family)
	} else {
		if v.chance.Name == "" {
			return nil
		}
		around.Chances = append(slices.Clone(around.Chances), v.chance)
	}
	v.form, v.notice, v.gone = nil, "", nil
	return v.save(around)
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
	return row.kind == familyRow && len(v.stand().Met[journal.Fold(v.stand().Families()[row.index])]) > 0
}

// save writes the lists at once: nothing that follows would. Of the families it keeps those that were put on the list.
func (v *surroundings) save(around journal.Surroundings) tea.Cmd {
	listed := v.stand().Around.Families
	around.Families = slices.DeleteFunc(slices.Clone(around.Families), func(alias string) bool {
		return !slices.Contains(listed, alias) && len(v.stand().Met[journal.Fold(alias)]) > 0
	})
	return tea.Batch(v.book.KeepAround(around), v.book.Save())
}

func (v *surroundings) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		if v.form != nil {
			v.form.Key(msg, &v.book.Keys)
			return nil
		}
	case logbook.HintMsg:
		v.hint.Take(msg)
	}
	taken, cmd := v.hear(v, msg)
	if taken {
		v.at = max(0, min(v.at, len(v.rows())-1))
	}
	return cmd
}

// View shows the lists, or in their place the fields while something is added. It needs no moments: the lists can be kept from the first
// day.
func (v *surroundings) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k, t := v.book, keysOf(v.book.Window), &v.book.Theme
	texts := &book.Words.Stand
	f := &kit.Frame{Title: texts.Around, Where: v.about(), Status: cmp.Or(v.notice, book.Saved()), Hint: v.hint.Say(book, v.written())}
	f.Keys = v.keys()
	switch {
	case v.stand() == nil:
		v.excuse(f, w)
	case v.form != nil:
		f.Keys = []key.Binding{k.Choose, k.Switch, k.Turn, k.Close}
		title := texts.AddChance
		if v.adding == addFamily {
			title = texts.AddFamily
		}
		f.Add(t.Title.Render(title), "")
		f.Form(t, v.form, w, true, 2)
	default:
		v.draw(f, w)
	}
	return f
}

// keys offers nothing that would do nothing.
func (v *surroundings) keys() []key.Binding {
	k, shown := keysOf(v.book.Window), []key.Binding(nil)
	rows := v.rows()
	adds := len(rows) > 0 && (rows[v.at].kind == addChance || rows[v.at].kind == addFamily)
	switch {
	case adds:
		shown = append(shown, k.Choose)
	case len(rows) > 0:
		shown = append(shown, k.Open, k.Remove)
	}
	if v.gone != nil {
		shown = append(shown, k.Undo)
	}
	return append(shown, k.TurnStage, k.Close, k.Help)
}

// draw lists the chances and then the families, each with how often they came up and with the way to add one at the end.
func (v *surroundings) draw(f *kit.Frame, w int) {
	t, texts, around, prose := &v.book.Theme, &v.book.Words.Stand, v.around(), min(w, kit.Prose)
	for i, row := range v.rows() {
		switch {
		case i == 0:
			f.Add(kit.Styled(t.Quiet, kit.Wrap(texts.ChancesHead, prose, ""))...)
		case row.kind == familyRow && row.index == 0, row.kind == addFamily && len(around.Families) == 0:
			f.Add("")
			f.Add(kit.Styled(t.Quiet, kit.Wrap(texts.FamiliesHead, prose, ""))...)
		}
		name, used := v.count(row, &around)
		f.Row(t, i, i == v.at, func(style lipgloss.Style) []string {
			if used < 0 {
				return []string{style.Render(strings.TrimRight(kit.Cell(name, w), " "))}
			}
			return []string{style.Render(kit.Cell(name, min(42, w-14))) + "  " + v.times(used)}
		})
	}
}

// count names a row and says in how many moments it came up, -1 for one that adds.
func (v *surroundings) count(row aroundRow, around *journal.Surroundings) (name string, used int) {
	switch row.kind {
	case chanceRow:
		chance := around.Chances[row.index]
		for _, s := range v.stand().Period.Moments {
			if chance.Fits(s) {
				used++
			}
		}
		return chance.Name, used
	case familyRow:
		alias := around.Families[row.index]
		return alias, len(v.stand().Met[journal.Fold(alias)])
	case addChance:
		return "+ " + v.book.Words.Stand.AddChance, -1
	}
	return "+ " + v.book.Words.Stand.AddFamily, -1
}

// times says how often something happened, in words and in squares where so many find room.
func (v *surroundings) times(n int) string {
	t, texts := &v.book.Theme, &v.book.Words.Stand
	if n == 0 {
		return t.Quiet.Render(texts.NotUsedYet)
	}
	text := kit.Cell(texts.UsedTimes.Of(n), 9)
	if n <= 10 {
		text += t.Accent.Render(strings.TrimSuffix(strings.Repeat("■ ", n), " "))
	}
	return text
}
