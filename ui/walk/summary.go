package walk

import (
	"cmp"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
)

// summaryPane looks back over the walk: what was placed, what is private, and the end of it under the cursor.
type summaryPane struct {
	walk   *Walk
	at     int
	margin *kit.Field // open while the student writes in it
}

// summaryRow is one line of the summary; change says whether open alters the draft.
type summaryRow struct {
	name, value string
	open        func() (changed bool)
	gap         bool // a blank line before it
}

func newSummaryPane(w *Walk) *summaryPane { return &summaryPane{walk: w} }

func (p *summaryPane) style(t *kit.Theme) {
	if p.margin != nil {
		p.margin.Style(t)
	}
}

func (p *summaryPane) rows() []summaryRow {
	w := p.walk
	words, entry := &w.book.Words.Walk, &w.Draft.Entry
	rows := []summaryRow{{name: words.Finish}}
	jump := func(at journal.PageID) func() bool {
		return func() bool { w.Draft.At, w.looking = at, true; return false }
	}
	for i, id := range w.Draft.Asked {
		c, _ := w.rubric.Criterion(id)
		rows = append(rows, summaryRow{name: c.Short.In(w.book.Lang()), value: kit.State(w.book.Words, w.rubric, w.Draft.Answer(id)), gap: i == 0,
			open: jump(journal.PageID{Kind: journal.CriterionPage, Criterion: id})})
	}
	if entry.Tip != "" {
		rows = append(rows, summaryRow{name: words.PageName(journal.TipPage), value: entry.Tip, open: jump(journal.PageID{Kind: journal.TipPage})})
	}
	if len(entry.Goals) > 0 {
		rows = append(rows, summaryRow{name: words.PageName(journal.GoalsPage), value: w.goals(), open: jump(journal.PageID{Kind: journal.GoalsPage})})
	}
	if !entry.Intention.Empty() {
		rows = append(rows, summaryRow{name: words.PageName(journal.IntentionPage), value: words.SayPlan(*entry.Intention),
			open: jump(journal.PageID{Kind: journal.IntentionPage})})
	}
	return append(rows,
		summaryRow{name: words.Margin, value: cmp.Or(entry.Margin, words.MarginAbout), open: p.openMargin, gap: true},
		summaryRow{name: words.LookHere, value: w.yes(entry.LookHere), open: func() bool { entry.LookHere = !entry.LookHere; return true }},
		summaryRow{name: words.Private, value: w.yes(entry.Private), open: func() bool { entry.Private = !entry.Private; return true }})
}

// goals names the ticked goals.
func (w *Walk) goals() string {
	names := make([]string, len(w.Draft.Entry.Goals))
	for i, id := range w.Draft.Entry.Goals {
		names[i] = id
		if c, _ := w.rubric.Criterion(id); c != nil {
			names[i] = c.Short.In(w.book.Lang())
		}
	}
	return strings.Join(names, ", ")
}

func (w *Walk) yes(on bool) string {
	if on {
		return "■ " + w.book.Words.Walk.On
	}
	return "□ " + w.book.Words.Walk.Off
}

func (p *summaryPane) openMargin() bool {
	p.margin = kit.NewField(&p.walk.book.Theme, p.walk.Draft.Entry.Margin)
	p.margin.Focus(true)
	return false
}

func (p *summaryPane) key(msg tea.Msg) (changed, handled bool) {
	k := keysOf(p.walk.book.Window)
	press, ok := msg.(tea.KeyPressMsg)
	if p.margin != nil {
		if ok && (key.Matches(press, k.Stop, k.Switch, k.Next)) {
			p.margin = nil
			return false, true
		}
		e := p.margin.Update(msg)
		p.walk.Draft.Entry.Margin = p.margin.Text
		p.walk.tellEdit(e)
		return e.Changed, true
	}
	rows := p.rows()
	switch {
	case !ok:
	case key.Matches(press, k.Up), key.Matches(press, k.SwitchBack):
		p.at = max(0, p.at-1)
	case key.Matches(press, k.Down), key.Matches(press, k.Switch):
		p.at = min(len(rows)-1, p.at+1)
	case (key.Matches(press, k.Choose) || key.Matches(press, k.Mark)) && rows[p.at].open != nil:
		changed = rows[p.at].open()
		if p.walk.Draft.At.Kind != journal.SummaryPage {
			p.walk.Open()
		}
	default:
		return false, false
	}
	return changed, true
}

func (p *summaryPane) draw(f *kit.Frame, w, h int) {
	book := p.walk.book
	t := &book.Theme
	k := keysOf(book.Window)
	f.Keys = p.walk.hints(k.Up, k.Down, k.Choose)
	if p.margin != nil {
		f.Keys = []key.Binding{k.Leave, k.Help}
		f.Add(kit.Styled(t.Title, kit.Wrap(book.Words.Walk.Margin, w-2, " "))...)
		f.Add(kit.Styled(t.Quiet, kit.Wrap(book.Words.Walk.MarginLong, min(w-2, 90), " "))...)
		kit.DrawField(f, p.margin, w, max(3, min(h-4, 12)))
		return
	}
	name := min(26, w/2)
	for i, r := range p.rows() {
		if r.gap && h > 12 {
			f.Add("")
		}
		mark, style := "   ", t.Plain
		if i == p.at {
			f.See(1)
			mark, style = t.Accent.Render(" ► "), t.Selected
		}
		if r.value == "" {
			f.Add(mark + style.Render(kit.Cell(r.name, w-4)))
			continue
		}
		f.Add(mark + style.Render(kit.Cell(r.name, name)) + " " + t.Quiet.Render(kit.Cell(r.value, w-name-6)))
	}
}
