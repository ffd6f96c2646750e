package beside

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// page asks one thing after another beside a moment that can be read whole meanwhile, and at the end whether the answers may travel.
type page struct {
	book   *logbook.Logbook
	of     logbook.EntryMsg
	record record
	asks   []asked
	at     int  // which of them; behind the last comes whether it may travel
	out    bool // the cursor is on the row that goes on
	shared bool // as it was said when all words were those of now
	yes    int  // the answer under the cursor there: 0 for no, 1 for yes
	wrote  bool
	kept   bool // as shared, of what was kept last
	scroll kit.Scroll
	notice string
	hint   logbook.Hint
}

// asked is one question with its answer.
type asked struct {
	name, question, about, was string
	field                      *kit.Field
}

// Rows, as a click finds them: the field, what goes on, and from there the answers to whether it may travel.
const (
	fieldRow = iota
	outRow
	shareRow
)

func newPage(book *logbook.Logbook, of logbook.EntryMsg, r record, shared bool, asks ...asked) *page {
	p := &page{book: book, of: of, record: r, asks: asks, shared: shared}
	for i := range p.asks {
		p.asks[i].field = kit.NewField(&book.Theme, p.asks[i].was)
	}
	p.enter(0)
	return p
}

// enter goes to a question, with the cursor in its field.
func (p *page) enter(at int) {
	p.at, p.notice = at, ""
	p.stand(false)
	p.scroll.Top = 0
	if at > 0 {
		p.scroll.Top = 1 << 20 // what was told last stands lowest
	}
	if p.yes = 0; p.asksShare() && p.shared && p.same() {
		p.yes = 1
	}
}

// stand puts the cursor on the row that goes on, or in the field.
func (p *page) stand(out bool) {
	p.out = out
	for i := range p.asks {
		p.asks[i].field.Focus(i == p.at && !out)
	}
}

func (p *page) asksShare() bool { return p.at == len(p.asks) }

// same says that every answer is as it was when the screen was opened.
func (p *page) same() bool {
	for _, a := range p.asks {
		if a.field.Text() != a.was {
			return false
		}
	}
	return true
}

func (p *page) answers() (all []string) {
	for _, a := range p.asks {
		all = append(all, a.field.Text())
	}
	return all
}

// Writes says that a text is written here.
func (*page) Writes() {}

// Key offers the ways on and out first. While something is written all else is text.
func (p *page) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(p.book.Window)
	switch {
	case key.Matches(press, k.Stop):
		return p.leave(), true
	case key.Matches(press, k.Help):
		return nil, false
	case key.Matches(press, k.Next):
		return p.next(), true
	case key.Matches(press, k.Back):
		return p.back(), true
	case key.Matches(press, k.PageUp, k.PageDown) && (p.out || p.asksShare() || !p.asks[p.at].field.Scrolls(press)):
		return nil, p.scroll.Key(press, &k.Keys)
	case p.asksShare():
		return p.shareKey(press)
	case key.Matches(press, k.Switch, k.SwitchBack):
		within := p.out == key.Matches(press, k.SwitchBack)
		p.stand(!p.out)
		return p.book.Save(), within
	case p.out:
		return p.outKey(press)
	}
	return p.write(press), true
}

// outKey answers on the row that goes on.
func (p *page) outKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(p.book.Window)
	switch {
	case key.Matches(press, k.Choose):
		return p.next(), true
	case key.Matches(press, k.Up):
		p.stand(false)
		return nil, true
	}
	return nil, key.Matches(press, k.Down)
}

// shareKey answers whether it may travel.
func (p *page) shareKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(p.book.Window)
	switch {
	case k.Step(press, &p.yes, 2):
		return nil, true
	case key.Matches(press, k.Choose):
		return p.finish(p.yes == 1), true
	}
	return nil, false
}

// next goes to the next question. What travels is not asked of what nobody may read, or where nothing was written.
func (p *page) next() tea.Cmd {
	switch {
	case p.asksShare():
		return p.finish(p.yes == 1)
	case p.last():
		return p.leave()
	}
	a := &p.asks[p.at]
	w := a.field.Written(a.name)
	w.Alias = p.of.Entry.Encounter.Alias
	p.enter(p.at + 1)
	return tea.Batch(p.book.Save(), p.hint.Look(p.book, p, w))
}

// last says that nothing is asked any more.
func (p *page) last() bool {
	return p.at == len(p.asks)-1 && (p.of.Entry.Private || blank(p.answers()...))
}

func (p *page) back() tea.Cmd {
	if p.at > 0 {
		p.enter(p.at - 1)
	}
	return p.book.Save()
}

// write gives a key or a paste to the field. What was shared is not any more once it has other words, until that is said again.
func (p *page) write(msg tea.Msg) tea.Cmd {
	edited := p.asks[p.at].field.Update(msg)
	if p.notice = kit.Refusal(&p.book.Words.Walk, edited); !edited.Changed {
		return nil
	}
	return p.keep(p.shared && p.same())
}

func (p *page) keep(shared bool) tea.Cmd {
	p.wrote, p.kept = true, shared
	return p.book.Keep(p.record.text(p, p.answers(), shared))
}

// finish keeps whether it may travel.
func (p *page) finish(shared bool) tea.Cmd {
	if p.same() && shared == p.shared {
		return p.leave()
	}
	return tea.Batch(p.keep(shared), p.leave())
}

// leave closes the screen, and lets who shows the entry know of what was written.
func (p *page) leave() tea.Cmd {
	book, entry, undo := p.book, p.of.Entry.ID, p.record.undo
	cmds := []tea.Cmd{book.Save(), book.Pop()}
	if !p.wrote || p.unmade() {
		return tea.Batch(cmds...)
	}
	kept, gone := p.record.said(book)
	_, looked := p.record.(*look)
	back := undoing(book, p.record.key(entry), func(s *store.Journal) error { return undo(s, entry) }, KeptMsg{Entry: entry, Said: gone})
	return tea.Batch(append(cmds, book.All(KeptMsg{Entry: entry, Said: kept, Looked: looked, Undo: back}))...)
}

// unmade says that what was kept is as it was before.
func (p *page) unmade() bool { return p.same() && p.kept == p.shared }

// Point puts the cursor where a click was.
func (p *page) Point(row int) (opens bool) {
	switch {
	case row >= shareRow:
		p.yes = row - shareRow
		return true
	case row == outRow:
		p.stand(true)
		return true
	}
	p.stand(false)
	return false
}

func (p *page) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		if !p.asksShare() && !p.out {
			return p.write(msg)
		}
	case logbook.HintMsg:
		p.hint.Take(msg)
	case tea.BlurMsg:
		return p.book.Save()
	case window.ThemedMsg:
		for i := range p.asks {
			p.asks[i].field.Style(&p.book.Theme)
		}
	}
	return nil
}

// Chapter is the part of the help about what is written beside an entry.
func Chapter(n *window.Window) window.Chapter {
	k, w := keysOf(n), &n.Words.Beside
	return window.Chapter{Name: w.Chapter, Keys: []key.Binding{k.Next, k.Back, k.Turn, k.Stop},
		Notes: []string{w.TurnHelp, w.LookHelp, w.MentorHelp, w.ShareHelp, w.QuietNot}}
}

// Chapter is what the help begins with here.
func (p *page) Chapter() window.Chapter { return Chapter(p.book.Window) }
