package walk

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/kit"
)

// encounterPane asks with whom and how: all of it has a sensible answer already, or may stay empty.
type encounterPane struct {
	walk *Walk
	form *kit.Form
}

func newEncounterPane(v *Walk) *encounterPane {
	p := &encounterPane{walk: v, form: &kit.Form{}}
	p.form.Rows = newFacts(v, p.build)
	return p
}

// build makes the rows anew when an answer brings others along.
func (p *encounterPane) build() {
	p.form.Leave()
	p.form.Rows = newFacts(p.walk, p.build)
	p.form.Enter()
}

func (p *encounterPane) style(t *kit.Theme) { p.form.Style(t) }

func (p *encounterPane) enter(by int) {
	if p.form.At = 0; by < 0 {
		p.form.At = len(p.form.Rows) - 1
	}
	p.form.Enter()
}

// leave takes over what is proposed: what stands on the screen is what is kept.
func (p *encounterPane) leave() {
	p.form.Accept()
	p.form.Leave()
}

func (p *encounterPane) step(by int) (moved, changed bool) {
	changed = p.form.Accept()
	return p.form.Move(by), changed
}

func (p *encounterPane) point(row int) (opens, changed bool) {
	if row >= 0 && row < len(p.form.Rows) {
		changed = p.form.Accept()
		p.form.Leave()
		p.form.At = row
		p.form.Enter()
	}
	return false, changed
}

func (p *encounterPane) key(msg tea.Msg) (changed, handled bool) {
	press, isKey := msg.(tea.KeyPressMsg)
	k := keysOf(p.walk.book.Window)
	if isKey && key.Matches(press, k.Help) {
		return false, false
	}
	changed, handled = p.form.Key(msg, &k.Keys)
	return changed, handled || !isKey
}

// written gives the alias, which is a text that leaves as well.
func (p *encounterPane) written() kit.Written { return p.form.Written() }

func (p *encounterPane) draw(f *kit.Frame, w, h int) {
	book := p.walk.book
	words, t, k := &book.Words.Walk, &book.Theme, keysOf(book.Window)
	f.Keys = p.walk.hints(k.Onward)
	if row := p.form.Rows[p.form.At]; len(row.Options) > 0 && !p.walk.out {
		f.Keys = p.walk.hints(k.Onward, k.Turn)
	}
	if h > len(p.form.Rows)+5 {
		p.walk.storyLine(f, w, 3)
		f.Add("")
	}
	if h > len(p.form.Rows)+2 {
		f.Add(t.Title.Render(words.MetHow) + "  " + t.Quiet.Render(kit.Cell(words.MetAbout, w-len([]rune(words.MetHow))-2)))
		f.Add("")
	}
	f.Form(t, p.form, w, !p.walk.out, 1)
}
