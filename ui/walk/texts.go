package walk

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/kit"
)

// texts are the questions of a page that are answered in words, one under the other. Tab goes round them, and round what lies below them as
// one more stop: the facts of the story, the levels of a criterion.
type texts struct {
	walk  *Walk
	all   []text
	at    int  // len(all) is what lies below
	lower bool // something does
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

// stand puts the cursor in a text, or below them all. A field without the focus takes no letters, so each has to be told.
func (p *texts) stand(at int) {
	p.at = at
	for i := range p.all {
		p.all[i].field.Focus(i == at)
	}
}

func (p *texts) move(by int) {
	stops := len(p.all)
	if p.lower {
		stops++
	}
	p.stand((p.at + by + stops) % stops)
}

// below says that the cursor is in none of the texts.
func (p *texts) below() bool { return p.at == len(p.all) }

// key goes from text to text and writes in the one under the cursor. Letters are all text, so what lies below answers its own keys first.
func (p *texts) key(msg tea.Msg) (changed, handled bool) {
	k := keysOf(p.walk.book.Window)
	by := k.tab(msg)
	switch {
	case by != 0:
		p.move(by)
		return false, true
	case p.below() || k.leaves(msg): // a text takes whatever it gets
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

// scrolls says that a key turns the pages of the text under the cursor.
func (p *texts) scrolls(press tea.KeyPressMsg) bool {
	return !p.below() && p.all[p.at].field.Scrolls(press)
}

// tab gives the way that a key goes round a page: 1, -1, and 0 for any other.
func (k *keys) tab(msg tea.Msg) int {
	press, ok := msg.(tea.KeyPressMsg)
	switch {
	case ok && key.Matches(press, k.Switch):
		return 1
	case ok && key.Matches(press, k.SwitchBack):
		return -1
	}
	return 0
}

// leaves says that a key leads away from the page, so that no text may take it.
func (k *keys) leaves(msg tea.Msg) bool {
	press, ok := msg.(tea.KeyPressMsg)
	return ok && key.Matches(press, k.Stop, k.Help)
}

// written gives the text under the cursor under its name.
func (p *texts) written() kit.Written {
	if p.below() {
		return kit.Written{}
	}
	return p.all[p.at].field.Written(p.all[p.at].name)
}

func (p *texts) style(t *kit.Theme) {
	for i := range p.all {
		p.all[i].field.Style(t)
	}
}

// ask draws question i and its field, in so many lines.
func (p *texts) ask(f *kit.Frame, i, w, height int) {
	f.Add(p.label(i, w)...)
	kit.DrawField(f, p.all[i].field, i, w, height)
}

func (p *texts) label(i, w int) []string {
	return kit.Styled(p.walk.book.Theme.Title, kit.Wrap(p.all[i].label, w, ""))
}
