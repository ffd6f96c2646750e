package walk

import (
	"cmp"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
)

// summaryPane looks back over the walk: what was placed, what is private, and the end of it under the cursor.
type summaryPane struct {
	walk   *Walk
	at     int
	margin *kit.Field // open while the student writes in it
}

// summaryRow is one line of the summary. Open does what enter on it does, and says whether that altered the draft; nil is the row that
// finishes, which the walk itself does.
type summaryRow struct {
	name, value string
	open        func() (changed bool)
	gap         bool // a blank line before it
}

func newSummaryPane(v *Walk) *summaryPane { return &summaryPane{walk: v} }

func (p *summaryPane) style(t *kit.Theme) {
	if p.margin != nil {
		p.margin.Style(t)
	}
}

// rows are made anew for each key and each drawing, because the last one may have changed what they say. What was left out on the way, a
// tip or a goal, has no row: the summary asks for nothing more.
func (p *summaryPane) rows() []summaryRow {
	v, d := p.walk, &p.walk.draft
	words, entry := &v.book.Words.Walk, &d.Entry
	rows := []summaryRow{{name: words.Finish}}
	for i, id := range d.Asked {
		c, _ := v.rubric.Criterion(id)
		rows = append(rows, summaryRow{name: c.Short.In(v.book.Lang()), value: kit.State(v.book.Words, v.rubric, d.Answer(id)), gap: i == 0,
			open: p.jump(journal.PageID{Kind: journal.CriterionPage, Criterion: id})})
	}
	given := func(kind journal.PageKind, value string) {
		rows = append(rows, summaryRow{name: words.PageName(kind), value: value, open: p.jump(journal.PageID{Kind: kind})})
	}
	if entry.Tip != "" {
		given(journal.TipPage, entry.Tip)
	}
	if len(entry.Goals) > 0 {
		given(journal.GoalsPage, p.goals())
	}
	if !entry.Intention.Empty() {
		given(journal.IntentionPage, words.SayPlan(*entry.Intention))
	}
	return append(rows,
		summaryRow{name: words.Margin, value: cmp.Or(entry.Margin, words.MarginAbout), open: p.openMargin, gap: true},
		summaryRow{name: words.LookHere, value: p.tick(entry.LookHere), open: func() bool { d.SetLookHere(!entry.LookHere); return true }},
		summaryRow{name: words.Private, value: p.tick(entry.Private), open: func() bool { d.SetPrivate(!entry.Private); return true }})
}

// jump gives what opens a page to be looked over, from which going on leads back here.
func (p *summaryPane) jump(at journal.PageID) func() bool {
	return func() bool {
		p.walk.draft.At, p.walk.looking = at, true
		p.walk.open()
		return false
	}
}

// goals names the ticked goals.
func (p *summaryPane) goals() string {
	names := make([]string, len(p.walk.draft.Entry.Goals))
	for i, id := range p.walk.draft.Entry.Goals {
		names[i] = id
		if c, _ := p.walk.rubric.Criterion(id); c != nil {
			names[i] = c.Short.In(p.walk.book.Lang())
		}
	}
	return strings.Join(names, ", ")
}

func (p *summaryPane) tick(on bool) string {
	if on {
		return "■ " + p.walk.book.Words.Walk.On
	}
	return "□ " + p.walk.book.Words.Walk.Off
}

// openMargin opens the margin over the summary. It is no page of the walk, so that nobody is asked to fill it.
func (p *summaryPane) openMargin() bool {
	p.margin = kit.NewField(&p.walk.book.Theme, p.walk.draft.Entry.Margin)
	p.margin.Focus(true)
	return false
}

func (p *summaryPane) key(msg tea.Msg) (changed, handled bool) {
	if p.margin != nil {
		return p.marginKey(msg)
	}
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return false, true
	}
	k, rows := keysOf(p.walk.book.Window), p.rows()
	switch {
	case key.Matches(press, k.Up, k.SwitchBack):
		p.at = max(0, p.at-1)
	case key.Matches(press, k.Down, k.Switch):
		p.at = min(len(rows)-1, p.at+1)
	case key.Matches(press, k.Choose, k.Mark) && rows[p.at].open != nil:
		return rows[p.at].open(), true
	default:
		return false, false
	}
	return false, true
}

// scrolls says that a key turns the pages of the margin.
func (p *summaryPane) scrolls(press tea.KeyPressMsg) bool {
	return p.margin != nil && p.margin.Scrolls(press)
}

// marginKey answers a key in the margin. It is no text that leaves, so nothing hints at what stands in it.
func (p *summaryPane) marginKey(msg tea.Msg) (changed, handled bool) {
	k := keysOf(p.walk.book.Window)
	if press, ok := msg.(tea.KeyPressMsg); ok {
		switch {
		case key.Matches(press, k.Stop, k.Switch):
			p.margin = nil
			return false, true
		case key.Matches(press, k.Help):
			return false, false
		}
	}
	edited := p.margin.Update(msg)
	if edited.Changed {
		p.walk.draft.SetMargin(p.margin.Text())
	}
	p.walk.tellEdit(edited)
	return edited.Changed, true
}

func (p *summaryPane) draw(f *kit.Frame, w, h int) {
	k := keysOf(p.walk.book.Window)
	if p.margin != nil {
		f.Keys = []key.Binding{k.Leave, k.Help}
		p.drawMargin(f, w, h)
		return
	}
	t := &p.walk.book.Theme
	f.Keys = p.walk.hints(k.Up, k.Down, k.Choose)
	column := min(26, w/2)
	for i, row := range p.rows() {
		if row.gap && h > 12 {
			f.Add("")
		}
		f.Row(t, i, i == p.at, func(name lipgloss.Style) []string {
			if row.value == "" {
				return []string{name.Render(kit.Cell(row.name, w-4))}
			}
			return []string{name.Render(kit.Cell(row.name, column)) + " " + t.Quiet.Render(kit.Cell(row.value, w-column-6))}
		})
	}
}

func (p *summaryPane) drawMargin(f *kit.Frame, w, h int) {
	words, t := &p.walk.book.Words.Walk, &p.walk.book.Theme
	f.Add(kit.Styled(t.Title, kit.Wrap(words.Margin, w, ""))...)
	f.Add(kit.Styled(t.Quiet, kit.Wrap(words.MarginLong, min(w, kit.Prose), ""))...)
	kit.DrawField(f, p.margin, 0, w, max(3, min(h-4, 12)))
}
