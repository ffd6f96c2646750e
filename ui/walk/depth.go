package walk

import (
	"fmt"
	"slices"
	"strings"

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

func (p *depthPane) style(*kit.Theme) {}

// take sets the depth under the cursor. It counts only when one goes on: a depth that is looked at changes nothing.
func (p *depthPane) take() { p.walk.draft.SetDepth(journal.Depths()[p.at], p.walk.rubric) }

// key only moves the cursor; enter goes on as on any page, and the walk takes the depth then.
func (p *depthPane) key(msg tea.Msg) (changed, handled bool) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return false, true
	}
	k, depths := keysOf(p.walk.book.Window), len(journal.Depths())
	if n := kit.Digit(press); n >= 1 && n <= depths {
		p.at = n - 1
		return false, true
	}
	return false, k.Step(press, &p.at, depths)
}

// draw says of each depth how long it takes and what it asks, since that is what the choice is about.
func (p *depthPane) draw(f *kit.Frame, w, _ int) {
	book := p.walk.book
	t, words := &book.Theme, &book.Words.Walk
	f.Keys = p.walk.hints(book.Keys.Choose)
	f.Add(kit.Styled(t.Title, kit.Wrap(words.AskDepth, w, ""))...)
	for i, d := range journal.Depths() {
		f.Add("")
		f.Row(t, i, i == p.at, func(name lipgloss.Style) []string {
			about := kit.Styled(t.Quiet, kit.Wrap(p.about(d), min(w, kit.Prose), ""))
			return append([]string{name.Render(words.Depths[d]) + "  " + t.Quiet.Render(words.DepthTimes[d])}, about...)
		})
		if i == p.at {
			f.FocusEnd = f.Focus + 2 // as of a long goal
		}
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
