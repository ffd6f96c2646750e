package walk

import (
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
)

// depthPane asks how far to go; the depth chosen last is under the cursor, so that going on keeps it.
type depthPane struct {
	walk *Walk
	at   int
}

func newDepthPane(v *Walk) *depthPane {
	return &depthPane{walk: v, at: max(0, slices.Index(journal.Depths(), v.draft.Entry.Depth))}
}

func (p *depthPane) style(*kit.Theme)     {}
func (p *depthPane) enter(int)            {}
func (p *depthPane) leave()               {}
func (p *depthPane) step(int) (_, _ bool) { return false, false }

func (p *depthPane) point(row int) (opens, changed bool) {
	p.at = max(0, min(row, len(journal.Depths())-1))
	return true, false
}

// going sets the depth under the cursor. It counts only when one goes on: a depth that is looked at changes nothing.
func (p *depthPane) going() bool {
	p.walk.draft.SetDepth(journal.Depths()[p.at], p.walk.rubric)
	return false
}

// key only moves the cursor; enter goes on as on any page.
func (p *depthPane) key(msg tea.Msg) (changed, handled bool) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return false, true
	}
	k, depths := keysOf(p.walk.book.Window), len(journal.Depths())
	n := kit.Digit(press)
	switch {
	case n >= 1 && n <= depths:
		p.at = n - 1
		return false, true
	case key.Matches(press, k.Down) && p.at == depths-1, key.Matches(press, k.Up) && p.at == 0:
		return false, false
	}
	return false, k.Step(press, &p.at, depths)
}

// draw says of each depth how long it takes and what it asks, since that is what the choice is about.
func (p *depthPane) draw(f *kit.Frame, w, h int) {
	v := p.walk
	t, words, k := &v.book.Theme, &v.book.Words.Walk, keysOf(v.book.Window)
	f.Keys = v.hints(k.Choose)
	if h > 14 {
		v.storyLine(f, w, 3)
		f.Add("")
	}
	f.Add(kit.Styled(t.Quiet, kit.Wrap(words.AskDepth, min(w, kit.Prose), ""))...)
	for i, d := range journal.Depths() {
		f.Add("")
		f.Row(t, i, !v.out && i == p.at, func(name lipgloss.Style) []string {
			about := kit.Styled(t.Quiet, kit.Wrap(p.about(d), min(w, kit.Prose), "  "))
			said := ""
			if d == v.draft.Entry.Depth {
				said = "  " + t.Accent.Render(words.Chosen)
			}
			return append([]string{name.Render(kit.Cell(words.Depths[d], column)) + " " + t.Quiet.Render(words.DepthTimes[d]) + said}, about...)
		})
	}
}

// about says what a depth asks, with the names of the criteria where they are few. It tries the depth on a copy.
func (p *depthPane) about(depth journal.Depth) string {
	v, tried := p.walk, p.walk.draft
	tried.SetDepth(depth, v.rubric)
	if depth == journal.Full {
		_, steps := tried.Pages(v.rubric)
		return fmt.Sprintf(v.book.Words.Walk.DepthFull, steps)
	}
	names := make([]string, len(tried.Asked))
	for i, id := range tried.Asked {
		c, _ := v.rubric.Criterion(id)
		names[i] = c.Short.In(v.book.Lang())
	}
	return fmt.Sprintf(v.book.Words.Walk.DepthSome, strings.Join(names, ", "))
}
