package walk

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
)

// hub is Terugblik, the entry as a table of contents: met whom on top, then each part with its first words. Enter opens a part, and the page
// that opens leads back to here.
type hub struct {
	walk *Walk
	at   int
}

// hubRow is one part of the entry: the page where it is asked, or what is ticked there and then.
type hubRow struct {
	name  string
	value string // plain
	level string // letters before the value, styled
	more  string // said behind the value
	page  journal.PageID
	on    bool          // of a row that is ticked
	tick  func(on bool) // of one that can be
	gap   bool          // a blank line before it
}

func newHub(v *Walk) *hub { return &hub{walk: v} }

func (p *hub) style(*kit.Theme) {}
func (p *hub) leave()           {}

func (p *hub) enter(by int) {
	if p.at = 0; by < 0 {
		p.at = len(p.rows()) - 1
	}
}

func (p *hub) step(by int) (moved, changed bool) {
	if p.at+by < 0 || p.at+by >= len(p.rows()) {
		return false, false
	}
	p.at += by
	return true, false
}

func (p *hub) point(row int) (opens, changed bool) {
	rows := p.rows()
	p.at = max(0, min(row, len(rows)-1))
	if now := rows[p.at]; now.tick != nil {
		return false, p.tick(now, true)
	}
	return true, false
}

// stand puts the cursor on the row of a part of the entry, and says whether there is one.
func (p *hub) stand(part journal.PageID) bool {
	at := slices.IndexFunc(p.rows(), func(r hubRow) bool { return r.page == part })
	if at >= 0 {
		p.at = at
	}
	return at >= 0
}

// rows are made anew for each key and each drawing, because the last one may have changed what they say.
func (p *hub) rows() []hubRow {
	v, d, e := p.walk, &p.walk.draft, &p.walk.draft.Entry
	words := &v.book.Words.Walk
	text := func(kind journal.PageKind, name, value string) hubRow {
		return hubRow{name: name, value: value, page: journal.PageID{Kind: kind}}
	}
	met := v.book.Words.Facts.SayEncounter(&e.Encounter, v.book.Words.Dates.Moment(e.Encounter.When, v.book.Now()))
	rows := []hubRow{text(journal.EncounterPage, words.Met, met), text(journal.StoryPage, words.StoryLabel, e.Story)}
	if e.Thought != "" {
		rows = append(rows, text(journal.StoryPage, words.ThoughtLabel, e.Thought))
	}
	if e.Depth != journal.Short || e.Wanted+e.Theirs != "" {
		rows = append(rows, text(journal.WantsPage, words.PageName(journal.WantsPage), joined(e.Wanted, e.Theirs)))
	}
	rows = append(rows, p.criteria()...)
	last := len(rows)
	if e.Depth != journal.Short || e.Tip != "" {
		rows = append(rows, text(journal.TipPage, words.PageName(journal.TipPage), e.Tip))
	}
	if e.Depth != journal.Short || len(e.Others) > 0 {
		rows = append(rows, text(journal.OthersPage, words.PageName(journal.OthersPage), joined(e.Others...)))
	}
	plan := text(journal.IntentionPage, words.PageName(journal.IntentionPage), "")
	if !e.Intention.Empty() {
		plan.value = strings.Trim(words.SayPlan(*e.Intention), "“”")
	}
	rows = append(rows, plan)
	if len(e.Goals) > 0 || len(d.GoalsAsked(v.rubric)) > 0 {
		row := text(journal.GoalsPage, words.PageName(journal.GoalsPage), "")
		row.more = words.GoalsTicked.Of(len(e.Goals))
		rows = append(rows, row)
	}
	margin := text(journal.MarginPage, words.MarginShort, e.Margin)
	margin.more = words.StaysHere
	rows = append(rows, margin, hubRow{name: words.LookHere, more: words.YesNo(e.LookHere), on: e.LookHere, tick: d.SetLookHere},
		hubRow{name: words.WhoReads, more: words.MayRead(e.Private), on: e.Private, tick: d.SetPrivate},
		hubRow{name: words.DepthRow, more: words.Depths[e.Depth], page: journal.PageID{Kind: journal.DepthPage}})
	rows[last].gap = true
	return rows
}

func joined(texts ...string) string {
	return strings.Join(slices.DeleteFunc(slices.Clone(texts), func(s string) bool { return strings.TrimSpace(s) == "" }), " · ")
}

// criteria gives a row for each criterion that was met, and one for all that were not.
func (p *hub) criteria() []hubRow {
	v := p.walk
	words, lang := &v.book.Words.Walk, v.book.Lang()
	var rows []hubRow
	var missing []string
	for _, id := range v.draft.Asked {
		c, _ := v.rubric.Criterion(id)
		a, row := v.draft.Answer(id), hubRow{name: c.Short.In(lang), page: journal.PageID{Kind: journal.CriterionPage, Criterion: id}}
		row.value = joined(a.Text, a.Deeper)
		switch a.State() {
		case journal.Unanswered:
			missing = append(missing, id)
			continue
		case journal.Placed:
			row.level = kit.Letters(&v.book.Theme, v.rubric, a.Level, lang)
			if row.value == "" {
				row.more = v.rubric.LevelName(a.Level, lang)
			}
		case journal.Written:
			row.more = words.WordsOnly
		case journal.NoOpportunity:
			row.more = v.rubric.NotObserved.Name.In(lang)
		case journal.Skipped:
			row.more = words.Skipped
		}
		rows = append(rows, row)
	}
	if len(missing) == 0 {
		return rows
	}
	return append(rows, hubRow{name: words.Missing.Of(len(missing)), more: p.named(missing),
		page: journal.PageID{Kind: journal.CriterionPage, Criterion: missing[0]}})
}

// named names the first of some criteria, and how many there are besides.
func (p *hub) named(ids []string) string {
	const most = 2
	var names []string
	for _, id := range ids[:min(most, len(ids))] {
		c, _ := p.walk.rubric.Criterion(id)
		names = append(names, c.Short.In(p.walk.book.Lang()))
	}
	said := strings.Join(names, ", ")
	if rest := p.walk.book.Words.Walk.AndOthers.Some(len(ids) - len(names)); rest != "" {
		said += " " + rest
	}
	return said
}

func (p *hub) key(msg tea.Msg) (changed, handled bool) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return false, true
	}
	k, rows := keysOf(p.walk.book.Window), p.rows()
	p.at = min(p.at, len(rows)-1)
	row := rows[p.at]
	switch {
	case key.Matches(press, k.Down) && p.at == len(rows)-1, key.Matches(press, k.Up) && p.at == 0:
		return false, false
	case k.Step(press, &p.at, len(rows)):
		return false, true
	case !key.Matches(press, k.Choose, k.Mark, k.Edit):
		return false, false
	case row.tick != nil:
		return p.tick(row, key.Matches(press, k.Mark)), true
	}
	p.walk.visits = true
	p.walk.draft.At = row.page
	p.walk.open()
	if thought, ok := p.walk.pane.(*storyPane); ok && row.name == p.walk.book.Words.Walk.ThoughtLabel {
		thought.stand(onThought)
	}
	return true, true
}

// tick ticks a row and goes on to the next. What is ticked loses its tick by the key that ticks alone, and by a click; that can be put back.
func (p *hub) tick(row hubRow, alone bool) (changed bool) {
	v, was := p.walk, row.on
	switch {
	case !alone:
		p.at++
		if was {
			return false
		}
	case was:
		v.took(v.book.Words.Walk.Unticked, func() { row.tick(true) })
	}
	row.tick(!was)
	return true
}

func (p *hub) draw(f *kit.Frame, w, h int) {
	v := p.walk
	t, k := &v.book.Theme, keysOf(v.book.Window)
	rows := p.rows()
	f.Keys = []key.Binding{k.Rows, k.OpenPart, k.Back, k.Later, k.Help}
	switch {
	case v.out:
		f.Keys[0], f.Keys[1] = k.FinishNow, k.Rows
	case rows[min(p.at, len(rows)-1)].tick != nil:
		f.Keys[1] = k.Mark
	}
	airy := h >= len(rows)+1
	at := min(menuColumn, w/2)
	for i, row := range rows {
		if row.gap && airy {
			f.Add("")
		}
		f.Row(t, i, !v.out && i == p.at, func(name lipgloss.Style) []string {
			return []string{p.line(row, name, at, w)}
		})
	}
	if v.out { // what lies far above the cursor is what one looks back at first
		f.Focus, f.FocusEnd = 0, 0
	}
}

// line draws one part: its name, the letters of its level, how its words begin, and what else there is to say.
func (p *hub) line(row hubRow, name lipgloss.Style, at, w int) string {
	t := &p.walk.book.Theme
	line, room := name.Render(kit.Cell(row.name, at-1)+" "), w-at
	if row.level != "" {
		line += row.level + "  "
		room -= lipgloss.Width(row.level) + 2
	}
	more := row.more
	if row.value != "" && row.page.Kind != journal.EncounterPage {
		if more != "" {
			room -= lipgloss.Width(more) + 2
		}
		line += strings.Join(kit.Excerpt(row.value, room, 1), "")
		if more != "" {
			more = "  " + more
		}
	} else if row.value != "" {
		more = row.value
	}
	return line + t.Quiet.Render(strings.TrimRight(kit.Cell(more, max(0, w-lipgloss.Width(line))), " "))
}
