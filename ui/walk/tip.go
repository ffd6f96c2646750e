package walk

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
)

// tipMsg brings the tip that comes back at a criterion, empty where none does.
type tipMsg struct{ criterion, text string }

// comeBack asks for a tip that fits the criterion of this page, once a walk. Where tips can't be read, or that one came back can't be
// noted, there is none: nobody waits for it.
func (v *Walk) comeBack() tea.Cmd {
	at := v.draft.At
	if _, asked := v.tips[at.Criterion]; asked || at.Kind != journal.CriterionPage || v.book.Store == nil || v.draft.Of != "" {
		return nil
	}
	if v.tips == nil {
		v.tips = map[string]string{}
	}
	v.tips[at.Criterion] = ""
	s, now := v.book.Store, v.book.Now()
	return v.book.Run(v, func() tea.Msg {
		tip, err := s.ComeBack(at.Criterion, now)
		if tip == nil || err != nil {
			return tipMsg{at.Criterion, ""}
		}
		return tipMsg{at.Criterion, tip.Text}
	})
}

// tip is the line that says a tip again.
func (v *Walk) tip(w int) string {
	text := v.tips[v.draft.At.Criterion]
	if text == "" || v.draft.At.Kind != journal.CriterionPage {
		return ""
	}
	t, say := &v.book.Theme, &v.book.Words.Group
	return t.Quiet.Render(kit.Few(fmt.Sprintf(say.TipLine, kit.UpTo(text, 1000)), w, 1, "")[0])
}
