package handin

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// preview is the third step: what the lecturer will read, drawn from the very document that will be written.
type preview struct {
	*handIn
	doc    *exchange.HandIn         // nil until it is made
	to     map[string]string        // whom its replies are to, by answer
	lines  func(width int) []string // it written out
	scroll kit.Scroll
}

// Key scrolls first: page up and page down, which leaf through the steps elsewhere, must not carry off a student who reads on.
func (v *preview) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	v.notice = ""
	switch k := keysOf(v.book.Window); {
	case v.scroll.Key(press, &k.Keys):
		return nil, true
	case key.Matches(press, k.Choose):
		return v.pass(), true
	}
	return v.leaf(press, words.PreviewStep, v.pass)
}

// pass goes on; a document that could not be made has led back to the choice.
func (v *preview) pass() tea.Cmd {
	if v.doc == nil {
		return nil
	}
	return v.goTo(words.WriteStep)
}

func (v *preview) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg: // not after a look at the keys, which is dropped over it: the student reads on where it was
		v.doc, v.scroll = nil, kit.Scroll{}
		return v.book.Wait(v, v.makeDocument()) // all that goes along is written out once
	case previewMsg:
		if msg.err != nil {
			return tea.Batch(v.goTo(words.ChooseStep), v.book.Tell(v.sayWrite(msg.err)))
		}
		v.doc, v.to, v.lines = msg.doc, msg.to, v.write(msg.doc, msg.to)
	case window.ThemedMsg:
		v.lines = v.write(v.doc, v.to)
	}
	return nil
}

// write gives what writes a document out. It remembers what it gave for the last width: a long hand-in takes longer than a key may.
func (v *preview) write(doc *exchange.HandIn, to map[string]string) func(width int) []string {
	var lines []string
	last := -1
	kept := slices.DeleteFunc(v.pieces(), func(p store.Piece) bool { return p.Goes() })
	return func(width int) []string {
		if width != last {
			paper := &paper{book: v.book, choice: v.choice, doc: doc, kept: len(kept), to: to, w: width}
			last, lines = width, paper.lines()
		}
		return lines
	}
}

// Point goes on when the row that does is clicked, which is the only one.
func (v *preview) Point(int) bool { return true }

// View draws the part of the document that is in sight, and below it the row that leads on.
func (v *preview) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	t, k, f := &v.book.Theme, keysOf(v.book.Window), v.frame(words.PreviewStep)
	f.Keys = v.hints(words.PreviewStep, k.Up, k.Down, k.PageDown)
	phrases := &v.book.Words.HandIn
	if v.doc == nil {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(phrases.Checking, w, ""))...)
	} else {
		f.Body = slices.Clone(v.lines(min(w, kit.Prose)))
		f.Pin()
		v.way(&f, 0, true, phrases.GoOn, phrases.ToWriting, w)
		v.scroll.Show(&f, h)
	}
	return &f
}
