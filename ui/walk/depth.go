package walk

import (
	"fmt"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
)

// depthPane asks how far to go; the depth chosen last is under the cursor.
type depthPane struct {
	walk *Walk
	at   int
}

func newDepthPane(w *Walk) *depthPane {
	return &depthPane{walk: w, at: max(0, slices.Index(journal.Depths(), w.Draft.Entry.Depth))}
}

func (p *depthPane) style(*kit.Theme) {}

// take sets the depth under the cursor.
func (p *depthPane) take() {
	p.walk.Draft.SetDepth(journal.Depths()[p.at], p.walk.rubric)
	p.walk.Draft.At = journal.PageID{Kind: journal.DepthPage}
}

func (p *depthPane) key(msg tea.Msg) (changed, handled bool) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return false, true
	}
	k := keysOf(p.walk.book.Window)
	switch n := kit.Digit(press); {
	case k.Step(press, &p.at, len(journal.Depths())):
	case n >= 1 && n <= len(journal.Depths()):
		p.at = n - 1
	default:
		return false, false
	}
	return false, true
}

func (p *depthPane) draw(f *kit.Frame, w, _ int) {
	book := p.walk.book
	t, words := &book.Theme, &book.Words.Walk
	f.Keys = p.walk.hints(book.Keys.Choose)
	f.Add(kit.Styled(t.Title, kit.Wrap(words.AskDepth, w-2, " "))...)
	for i, d := range journal.Depths() {
		f.Add("")
		if i == p.at {
			f.See(3)
			f.Add(t.Selected.Render(" ► "+words.Depths[d]) + "  " + t.Quiet.Render(words.DepthTimes[d]))
		} else {
			f.Add("   " + words.Depths[d] + "  " + t.Quiet.Render(words.DepthTimes[d]))
		}
		f.Add(kit.Styled(t.Quiet, kit.Wrap(p.about(d), min(w-2, 90), "   "))...)
	}
}

// about says what a depth asks, with the names of the criteria where they are few.
func (p *depthPane) about(depth journal.Depth) string {
	w := p.walk
	d := w.Draft
	d.SetDepth(depth, w.rubric)
	_, steps := d.Pages(w.rubric)
	if depth == journal.Full {
		return fmt.Sprintf(w.book.Words.Walk.DepthFull, steps)
	}
	names := make([]string, len(d.Asked))
	for i, id := range d.Asked {
		c, _ := w.rubric.Criterion(id)
		names[i] = c.Short.In(w.book.Lang())
	}
	return fmt.Sprintf(w.book.Words.Walk.DepthSome, strings.Join(names, ", "))
}
