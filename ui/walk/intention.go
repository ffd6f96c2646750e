package walk

import (
	"charm.land/bubbles/v2/key"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
)

// planPane asks what is taken along from the encounter in one or two short texts: the tip, or the two halves of an intention.
type planPane struct {
	texts
	intro string
}

func newTipPane(v *Walk) *planPane {
	words, d := &v.book.Words.Walk, &v.draft
	p := &planPane{texts{walk: v}, words.TipAbout}
	p.add("tip", words.AskTip, d.Entry.Tip, d.SetTip)
	p.stand(0)
	return p
}

func newPlanPane(v *Walk) *planPane {
	words, d := &v.book.Words.Walk, &v.draft
	p := &planPane{texts{walk: v}, words.PlanAbout}
	var plan journal.Plan
	if d.Entry.Intention != nil {
		plan = *d.Entry.Intention
	}
	p.add("if", words.If, plan.If, d.SetIf)
	p.add("then", words.Then, plan.Then, d.SetThen)
	p.stand(0)
	return p
}

// draw shares the room among the texts. These are sentences: a higher field would ask for more than that.
func (p *planPane) draw(f *kit.Frame, w, h int) {
	t := &p.walk.book.Theme
	var extra []key.Binding
	if len(p.all) > 1 {
		extra = append(extra, p.walk.book.Keys.Switch)
	}
	f.Keys = p.walk.hints(extra...)
	roomy := h > 8
	if roomy {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(p.intro, min(w, kit.Prose), ""))...)
		f.Add("")
	}
	room := (h-len(f.Body))/len(p.all) - 2
	for i := range p.all {
		if i > 0 && roomy {
			f.Add("")
		}
		p.ask(f, i, w, max(2, min(room, 8)))
	}
}
