package walk

import (
	"fmt"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
)

// planPane asks for one or two short texts under a line that says what for: what both wanted, the tip, other explanations, or the two halves
// of an intention.
type planPane struct {
	texts
	intro string
}

func newWantsPane(v *Walk) *planPane {
	words, d := &v.book.Words.Walk, &v.draft
	p := &planPane{texts{walk: v}, words.WantsAbout}
	p.add("wanted", words.Wanted, d.Entry.Wanted, d.SetWanted)
	p.add("theirs", words.Theirs, d.Entry.Theirs, d.SetTheirs)
	return p
}

func newTipPane(v *Walk) *planPane {
	words, d := &v.book.Words.Walk, &v.draft
	p := &planPane{texts{walk: v}, words.TipAbout}
	p.add("tip", words.AskTip, d.Entry.Tip, d.SetTip)
	return p
}

func newOthersPane(v *Walk) *planPane {
	words, d := &v.book.Words.Walk, &v.draft
	p := &planPane{texts{walk: v}, words.OthersAbout}
	for i := range journal.Explanations {
		said := ""
		if i < len(d.Entry.Others) {
			said = d.Entry.Others[i]
		}
		p.add(fmt.Sprintf("other:%d", i+1), words.AskOthers[min(i, len(words.AskOthers)-1)], said, func(text string) { d.SetExplanation(i, text) })
	}
	return p
}

func newMarginPane(v *Walk) *planPane {
	words, d := &v.book.Words.Walk, &v.draft
	p := &planPane{texts{walk: v}, words.MarginLong}
	p.add("", words.Margin, d.Entry.Margin, d.SetMargin)
	return p
}

// intentionPane is the planPane of an intention. Going on with one half of it empty leads to that half first, once.
type intentionPane struct{ planPane }

func newPlanPane(v *Walk) *intentionPane {
	words, d := &v.book.Words.Walk, &v.draft
	p := &intentionPane{planPane{texts{walk: v}, words.PlanAbout}}
	var plan journal.Plan
	if d.Entry.Intention != nil {
		plan = *d.Entry.Intention
	}
	p.add("if", words.If, plan.If, d.SetIf)
	p.add("then", words.Then, plan.Then, d.SetThen)
	return p
}

func (p *intentionPane) going() (holds bool) {
	v := p.walk
	half, first := v.draft.Entry.Intention.Half()
	if !half || v.halved {
		return false
	}
	v.halved, v.out = true, false
	if p.stand(1); first {
		p.stand(0)
	}
	v.notice = v.book.Words.Walk.HalfAPlan
	return true
}

// written says nothing of the margin, which never goes along.
func (p *planPane) written() kit.Written {
	if p.at < 0 || p.all[p.at].name == "" {
		return kit.Written{}
	}
	return p.texts.written()
}

// draw shares the room among the texts.
func (p *planPane) draw(f *kit.Frame, w, h int) {
	v := p.walk
	t, k := &v.book.Theme, keysOf(v.book.Window)
	f.Keys = v.hints(k.Onward)
	if h > 12 && v.draft.At.Kind != journal.MarginPage {
		v.storyLine(f, w, 3)
		f.Add("")
	}
	if h > 8 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(p.intro, min(w, kit.Prose), ""))...)
		f.Add("")
	}
	room := (h - len(f.Body)) / len(p.all)
	for i := range p.all {
		if i > 0 {
			f.Add("")
		}
		p.ask(f, i, w, room-1)
	}
}
