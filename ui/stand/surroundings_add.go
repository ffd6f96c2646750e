package stand

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
)

// add opens the fields for a new chance or family. Only a chance with a place is ever counted as used, because an entry says where it was
// and not which chance that is: so one that the school's card names comes with its name and asks for the rest. A family is best called as its entries call it, and so completes from these.
func (v *surroundings) add(kind rowKind, name string) {
	book, facts := v.book, &v.book.Words.Facts
	if v.left != nil && v.adding == kind && name == "" {
		v.form, v.left = v.left, nil
		v.form.Enter()
		return
	}
	v.adding, v.left, v.chance, v.family = kind, nil, journal.Chance{Name: name}, ""
	if kind == addFamily {
		alias := kit.TextRow(&book.Theme, facts.Alias, "", func(s string) { v.family = s }).Complete(&book.Keys, func(string) []string {
			return logbook.Names(book.Overview.Vocabulary.Aliases)
		})
		alias.Note, alias.Family = facts.AliasNote, true
		v.form = &kit.Form{Rows: []*kit.Row{alias}}
	} else {
		v.form = &kit.Form{Rows: []*kit.Row{
			kit.TextRow(&book.Theme, book.Words.Stand.ChanceName, name, func(s string) { v.chance.Name = s }),
			kit.ChoiceRow(facts.Place, kit.OptionsOr(facts.None, facts.Places, journal.Places()...), "", func(s string) { v.chance.Place = s }),
			kit.ChoiceRow(facts.Moment, kit.OptionsOr(facts.None, facts.Moments, journal.Moments()...), "", func(s string) { v.chance.Moment = s }),
		}}
	}
	v.form.Rows = append(v.form.Rows, &kit.Row{Label: book.Words.Stand.AddIt, Set: func(string) {}})
	v.form.Enter()
}

// formKey answers while something is added, and looks over an alias that the cursor was led out of.
func (v *surroundings) formKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	was := v.written()
	cmd, handled := v.answer(press)
	if now := v.written(); was.Field == "" || now.Field == was.Field || v.left != nil {
		return cmd, handled
	}
	was.Words = v.family // what was proposed may have been taken over
	return tea.Batch(cmd, v.hint.Look(v.book, v, was)), handled
}

// answer gives enter and tab to the way from field to field; enter on the last row adds, and so does ctrl+n from any. What was typed stays
// when one leaves, for when one adds again.
func (v *surroundings) answer(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	adds := v.form.At == len(v.form.Rows)-1
	switch {
	case key.Matches(press, k.Choose) && adds:
		return v.keep(), true
	case key.Matches(press, k.Next):
		v.form.Accept()
		return v.keep(), true
	case key.Matches(press, k.Switch):
		return nil, v.move(1)
	case key.Matches(press, k.SwitchBack):
		return nil, v.move(-1)
	}
	if _, handled := v.form.Key(press, &k.Keys); handled {
		return nil, true
	}
	if !key.Matches(press, k.Close) {
		return nil, false
	}
	v.form.Leave()
	v.form, v.left = nil, v.form
	if v.chance.Name == "" && v.family == "" {
		v.left = nil
	}
	v.notice = ""
	v.hint.Take(logbook.HintMsg{})
	return nil, true
}

// move goes to another field, and says false past the last one, having gone round.
func (v *surroundings) move(by int) (within bool) {
	v.form.Accept()
	return v.form.Turn(by)
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
