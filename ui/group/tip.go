package group

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// tip asks for the words of one tip, what it is good for, and at which criterion it comes back. The words of one that was ticked are
// somebody else's, or an entry's, and stay as they are.
type tip struct {
	book   *logbook.Logbook
	tip    journal.Tip
	field  *kit.Field // nil where the words stay
	form   *kit.Form
	inForm bool
	notice string
}

func newTip(book *logbook.Logbook, of journal.Tip) *tip {
	v := &tip{book: book, tip: of}
	say := &book.Words.Group
	var goods, criteria []kit.Option
	for _, good := range journal.TipsFor() {
		goods = append(goods, kit.Option{ID: string(good), Name: say.For[good]})
	}
	v.form = &kit.Form{Rows: []*kit.Row{kit.ChoiceRow(say.TipFor, goods, string(of.Good()), func(id string) { v.tip.For = journal.TipFor(id) })}}
	if written := of.Text == "" || of.Written(); written {
		v.field = kit.NewField(&book.Theme, of.Text)
		criteria = append(criteria, kit.Option{Name: say.NoCriterion})
		for _, g := range book.Rubric.Groups {
			for i := range g.Criteria {
				criteria = append(criteria, kit.Option{ID: g.Criteria[i].ID, Name: g.Criteria[i].Short.In(book.Lang())})
			}
		}
		known := slices.ContainsFunc(criteria, func(o kit.Option) bool { return o.ID == of.Criterion })
		if !known {
			criteria = append(criteria, kit.Option{ID: of.Criterion, Name: of.Criterion})
		}
		v.form.Rows = append(v.form.Rows, kit.ChoiceRow(say.TipCriterion, criteria, of.Criterion, func(id string) { v.tip.Criterion = id }))
	}
	v.form.Rows = append(v.form.Rows, &kit.Row{Label: say.Done, Set: func(string) {}})
	v.stand(v.field == nil)
	return v
}

// stand puts the cursor in the form, or in the words.
func (v *tip) stand(inForm bool) {
	v.inForm = inForm
	if v.field != nil {
		v.field.Focus(!inForm)
	}
}

// Writes says that a tip is written here.
func (*tip) Writes() {}

func (v *tip) keep() tea.Cmd { return v.book.Keep(&tipText{v.book, v.tip}) }

// Key answers a key. A tip is one line, and so enter in its words goes on.
func (v *tip) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	last := v.form.At == len(v.form.Rows)-1
	v.notice = ""
	switch {
	case key.Matches(press, k.Close, k.Next), v.inForm && last && key.Matches(press, k.Choose):
		return tea.Batch(v.book.Save(), v.book.Pop()), true
	case key.Matches(press, k.Help):
		return nil, false
	case !v.inForm && key.Matches(press, k.Choose, k.Switch):
		v.form.Move(-v.form.At)
		v.stand(true)
		return v.book.Save(), true
	case !v.inForm && key.Matches(press, k.SwitchBack):
		v.form.Move(len(v.form.Rows) - 1 - v.form.At)
		v.stand(true)
		return v.book.Save(), false
	case !v.inForm:
		return v.typed(press), true
	case key.Matches(press, k.Switch) && last:
		v.form.Move(-v.form.At)
		v.stand(v.field == nil)
		return nil, false
	case key.Matches(press, k.Switch):
		return nil, v.form.Turn(1)
	case key.Matches(press, k.SwitchBack, k.Up) && v.form.At == 0:
		v.stand(v.field == nil)
		return nil, v.field != nil
	case key.Matches(press, k.SwitchBack):
		return nil, v.form.Turn(-1)
	}
	changed, handled := v.form.Key(press, &k.Keys)
	if changed {
		return v.keep(), handled
	}
	return nil, handled
}

func (v *tip) typed(msg tea.Msg) tea.Cmd {
	edited := v.field.Update(msg)
	if v.notice = kit.Refusal(&v.book.Words.Walk, edited); !edited.Changed {
		return nil
	}
	v.tip.Text = v.field.Text()
	return v.keep()
}

// wordsRow stands for the words, behind the rows of the form.
const wordsRow = 100

// Point puts the cursor on a row.
func (v *tip) Point(row int) bool {
	if row == wordsRow {
		v.stand(false)
		return false
	}
	v.stand(true)
	return v.form.Point(row)
}

// Update takes pastes.
func (v *tip) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		if !v.inForm {
			return v.typed(msg)
		}
	case tea.BlurMsg:
		return v.book.Save()
	case window.ThemedMsg:
		v.form.Style(&v.book.Theme)
		if v.field != nil {
			v.field.Style(&v.book.Theme)
		}
	}
	return nil
}

// View draws the tip.
func (v *tip) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k, say := v.book, keysOf(v.book.Window), &v.book.Words.Group
	f := &kit.Frame{Title: say.TipText, Where: source(book, &v.tip), Status: v.notice, Keys: []key.Binding{k.Switch, k.Turn, k.Leave, k.Help}}
	if f.Status == "" {
		f.Status = book.Saved()
	}
	if v.field != nil {
		kit.DrawField(f, v.field, wordsRow, w, max(3, h-12))
	} else {
		f.Add(kit.Wrap(v.tip.Text, min(w, kit.Prose), "")...)
	}
	f.Add("")
	f.Form(&book.Theme, v.form, w, v.inForm, 0)
	return f
}

func (v *tip) Chapter() window.Chapter { return Chapter(v.book.Window) }
