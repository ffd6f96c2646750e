package stand

import (
	"cmp"
	"strconv"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/walk"
	"koffiemoment/ui/window"
)

// surroundings shows the chances that the stage school gives and which were used, and the families of the class with whom
// there was contact. The student keeps both lists.
type surroundings struct {
	stageView
	at     int
	form   *kit.Form // open while something is added
	adding surroundingsRow
	chance journal.Chance
	family string
	notice string
	hint   logbook.Hint
}

// surroundingsRow is one line: a chance, a family, or the way to add one.
type surroundingsRow struct {
	kind  int // chanceRow, familyRow, addChance or addFamily
	index int
}

const (
	chanceOf = iota
	addChance
	familyOf
	addFamily
)

func NewSurroundings(book *logbook.Logbook) *surroundings {
	return &surroundings{stageView: stageView{book: book, Stage: book.CurrentStage(), all: true}}
}

// around gives the lists as they stand; a student who kept none yet starts from what the course names.
func (v *surroundings) around() journal.Surroundings {
	a := v.stand().Around
	if a.Chances == nil {
		a.Chances = v.book.Words.Stand.StartingChances()
	}
	return a
}

func (v *surroundings) rows() []surroundingsRow {
	if v.stand() == nil {
		return nil
	}
	var rows []surroundingsRow
	a := v.around()
	for i := range a.Chances {
		rows = append(rows, surroundingsRow{chanceOf, i})
	}
	rows = append(rows, surroundingsRow{addChance, 0})
	for i := range a.Families {
		rows = append(rows, surroundingsRow{familyOf, i})
	}
	return append(rows, surroundingsRow{addFamily, 0})
}

func (v *surroundings) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	if v.form != nil {
		return v.formKey(press)
	}
	rows := v.rows()
	v.notice = ""
	switch {
	case key.Matches(press, k.Left):
		return v.turn(v, -1), true
	case key.Matches(press, k.Right):
		return v.turn(v, 1), true
	case len(rows) == 0:
		return nil, false
	case k.Step(press, &v.at, len(rows)):
	case key.Matches(press, k.Choose):
		return v.open(rows[min(v.at, len(rows)-1)]), true
	case key.Matches(press, k.Remove):
		return v.remove(rows[min(v.at, len(rows)-1)]), true
	default:
		return nil, false
	}
	return nil, true
}

func (v *surroundings) open(row surroundingsRow) tea.Cmd {
	a, all := v.around(), v.stand().Period.Moments
	switch row.kind {
	case chanceOf:
		c := a.Chances[row.index]
		return v.book.Push(entries.NewMoments(v.book, c.Name, c.Used(all)))
	case familyOf:
		alias := a.Families[row.index]
		return v.book.Push(entries.NewMoments(v.book, alias, journal.FamiliesOf(all)[journal.Fold(alias)]))
	}
	v.add(row)
	return nil
}

// add opens the fields for a new chance or family.
func (v *surroundings) add(to surroundingsRow) {
	book, w := v.book, &v.book.Words.Facts
	v.adding, v.chance, v.family = to, journal.Chance{}, ""
	if to.kind == addFamily {
		alias := kit.TextRow(&book.Theme, w.Alias, "", func(s string) { v.family = s }).Complete(func(string) []string {
			return logbook.Names(book.Overview.Vocabulary.Aliases)
		})
		alias.Note, alias.Family = w.AliasNote, true
		v.form = &kit.Form{Rows: []*kit.Row{alias}}
	} else {
		v.form = &kit.Form{Rows: []*kit.Row{
			kit.TextRow(&book.Theme, book.Words.Stand.ChanceName, "", func(s string) { v.chance.Name = s }),
			kit.ChoiceRow(w.Place, walk.Options(w.None, journal.Places(), w.Places), "", func(s string) { v.chance.Place = s }),
			kit.ChoiceRow(w.Moment, walk.Options(w.None, journal.Moments(), w.Moments), "", func(s string) { v.chance.Moment = s }),
		}}
	}
	v.form.Enter()
}

func (v *surroundings) formKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	switch {
	case key.Matches(press, k.Close):
		v.form = nil
		return nil, true
	case key.Matches(press, k.Choose) && v.form.At == len(v.form.Rows)-1, key.Matches(press, k.Next):
		return v.keep(), true
	}
	_, handled := v.form.Key(press, &k.Keys)
	return v.hint.Touch(v.book, v, v.Written()), handled
}

// Written gives the alias being added.
func (v *surroundings) Written() kit.Written {
	if v.form == nil {
		return kit.Written{}
	}
	return v.form.Written()
}

// keep adds what was filled in, or says why an alias is refused.
func (v *surroundings) keep() tea.Cmd {
	a := v.around()
	if v.adding.kind == addFamily {
		if fault := journal.CheckAlias(v.family, a.Families); fault != journal.AliasFine {
			v.notice = v.book.Words.Stand.AliasFaults[fault]
			return nil
		}
		a.Families = append(a.Families[:len(a.Families):len(a.Families)], v.family)
	} else {
		if v.chance.Name == "" {
			return nil
		}
		a.Chances = append(a.Chances[:len(a.Chances):len(a.Chances)], v.chance)
	}
	v.form, v.notice = nil, ""
	return v.save(a)
}

func (v *surroundings) remove(row surroundingsRow) tea.Cmd {
	a := v.around()
	switch row.kind {
	case chanceOf:
		a.Chances = append(a.Chances[:row.index:row.index], a.Chances[row.index+1:]...)
	case familyOf:
		a.Families = append(a.Families[:row.index:row.index], a.Families[row.index+1:]...)
	default:
		return nil
	}
	return v.save(a)
}

func (v *surroundings) save(a journal.Surroundings) tea.Cmd {
	v.book.Changes++
	for _, s := range v.book.Stands {
		s.Around = a
	}
	return tea.Batch(v.book.Keep(&aroundText{v.book, a}), v.book.Save())
}

// aroundText is the two lists as the keeper holds them.
type aroundText struct {
	book   *logbook.Logbook
	around journal.Surroundings
}

func (t *aroundText) Key() string { return "surroundings" }

func (t *aroundText) Write() error { return t.book.Store.SaveSurroundings(t.around) }

func (t *aroundText) Plain() string {
	var b strings.Builder
	for _, c := range t.around.Chances {
		b.WriteString(c.Name + "\n")
	}
	return b.String() + strings.Join(t.around.Families, "\n") + "\n\n"
}

func (v *surroundings) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		return v.book.Run(v, v.book.ReadStand(v.Stage))
	case tea.PasteMsg:
		if v.form != nil {
			v.form.Key(msg, &v.book.Keys)
			return v.hint.Touch(v.book, v, v.Written())
		}
	case logbook.StandMsg:
		_, cmd := v.book.TakeStand(v, msg)
		return cmd
	case logbook.HintDueMsg, logbook.HintMsg:
		return v.hint.Update(v.book, v, msg, v.Written())
	}
	return nil
}

func (v *surroundings) View(w, h int) (string, *tea.Cursor) {
	book, k, t := v.book, keysOf(v.book.Window), &v.book.Theme
	words := &book.Words.Stand
	f := kit.Frame{Title: v.title(words.Around), Where: v.about(), Status: cmp.Or(v.notice, book.Saved()),
		Hint: v.hint.Say(book, v.Written())}
	f.Keys = []key.Binding{k.Choose, k.Remove, k.TurnStage, k.Close, k.Help}
	if v.stand() == nil {
		v.loading(&f, w)
		return f.Draw(t, w, h)
	}
	if v.form != nil {
		f.Keys = []key.Binding{k.Down, k.Left, k.Right, k.Done, k.Close}
		f.Add(" "+t.Title.Render(map[int]string{addChance: words.AddChance, addFamily: words.AddFamily}[v.adding.kind]), "")
		lines, cursor, at := v.form.Lines(&book.Theme, w-2, true)
		if cursor != nil {
			cursor.Y += len(f.Body)
			f.Cursor = cursor
		}
		f.Focus, f.FocusEnd = len(f.Body)+at, len(f.Body)+at+2
		f.Add(lines...)
		return f.Draw(t, w, h)
	}
	v.draw(&f, w)
	return f.Draw(t, w, h)
}

func (v *surroundings) draw(f *kit.Frame, w int) {
	book, t := v.book, &v.book.Theme
	words, a, all := &book.Words.Stand, v.around(), v.stand().Period.Moments
	met := journal.FamiliesOf(all)
	for i, r := range v.rows() {
		switch {
		case i == 0:
			f.Add(kit.Styled(t.Quiet, kit.Wrap(words.ChancesHead, w-2, " "))...)
		case r.kind == familyOf && r.index == 0, r.kind == addFamily && len(a.Families) == 0:
			f.Add("")
			f.Add(kit.Styled(t.Quiet, kit.Wrap(words.FamiliesHead, w-2, " "))...)
		}
		mark, style := "   ", t.Plain
		if i == v.at {
			f.See(1)
			mark, style = t.Accent.Render(" ► "), t.Selected
		}
		name, used := "", -1
		switch r.kind {
		case chanceOf:
			name, used = a.Chances[r.index].Name, len(a.Chances[r.index].Used(all))
		case familyOf:
			name, used = a.Families[r.index], len(met[journal.Fold(a.Families[r.index])])
		case addChance:
			name = "+ " + words.AddChance
		case addFamily:
			name = "+ " + words.AddFamily
		}
		if used < 0 {
			f.Add(mark + style.Render(kit.Cell(name, w-4)))
			continue
		}
		width := min(44, w-14)
		f.Add(mark + style.Render(kit.Cell(name, width)) + " " + t.Accent.Render(kit.Cell(times(used), 10)))
	}
}

// times draws how often something happened: a square each, with the number behind.
func times(n int) string {
	if n == 0 {
		return "·"
	}
	return squares(min(n, 4), 4) + " " + strconv.Itoa(n)
}
