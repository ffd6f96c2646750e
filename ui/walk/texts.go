package walk

import (
	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/kit"
)

// texts are the questions of a page that are answered in words, one under the other, each of them a stop.
type texts struct {
	walk *Walk
	all  []text
	at   int // -1 while the cursor is elsewhere
}

// text is one of these questions: its label, the name that the answer has among the texts of its entry, by which hints and checks find it,
// and where the draft keeps it.
type text struct {
	name, label string
	set         func(string)
	field       *kit.Field
}

// add puts a question under the others.
func (p *texts) add(name, label, value string, set func(string)) {
	p.all = append(p.all, text{name, label, set, kit.NewField(&p.walk.book.Theme, value)})
}

// stand puts the cursor in a text, or in none for -1. A field without the focus takes no letters, so each has to be told.
func (p *texts) stand(at int) {
	p.at = at
	for i := range p.all {
		p.all[i].field.Focus(i == at)
	}
}

func (p *texts) enter(by int) {
	if by > 0 {
		p.stand(0)
		return
	}
	p.stand(len(p.all) - 1)
}

func (p *texts) leave() { p.stand(-1) }

func (p *texts) step(by int) (moved, changed bool) {
	if p.at < 0 || p.at+by < 0 || p.at+by >= len(p.all) {
		return false, false
	}
	p.stand(p.at + by)
	return true, false
}

func (p *texts) point(row int) (opens, changed bool) {
	if row >= 0 && row < len(p.all) {
		p.stand(row)
	}
	return false, false
}

// key writes in the text under the cursor. Letters are all text there; the keys that lead away are the walk's.
func (p *texts) key(msg tea.Msg) (changed, handled bool) {
	if p.at < 0 || p.walk.leads(msg) {
		return false, false
	}
	now := &p.all[p.at]
	edited := now.field.Update(msg)
	if edited.Changed {
		now.set(now.field.Text())
	}
	p.walk.tellEdit(edited)
	return edited.Changed, true
}

// written gives the text under the cursor under its name.
func (p *texts) written() kit.Written {
	if p.at < 0 {
		return kit.Written{}
	}
	return p.all[p.at].field.Written(p.all[p.at].name)
}

func (p *texts) style(t *kit.Theme) {
	for i := range p.all {
		p.all[i].field.Style(t)
	}
}

// ask draws question i and its field, in at most so many lines.
func (p *texts) ask(f *kit.Frame, i, w, most int) { p.askTall(f, i, w, 0, most) }

// askTall is ask with a field that rests at so many lines; at 0 it takes as few as it needs.
func (p *texts) askTall(f *kit.Frame, i, w, rest, most int) {
	label := p.label(i, w)
	f.Add(label...)
	f.Add("")
	most = max(1, most-len(label)-1)
	if rest == 0 {
		kit.DrawField(f, p.all[i].field, i, w, most)
		return
	}
	kit.DrawTall(f, p.all[i].field, i, w, rest, most)
}

func (p *texts) label(i, w int) []string {
	style := p.walk.book.Theme.Title
	if p.at >= 0 && p.at != i {
		style = p.walk.book.Theme.Plain
	}
	return kit.Styled(style, kit.Wrap(p.all[i].label, min(w, kit.Prose), ""))
}
