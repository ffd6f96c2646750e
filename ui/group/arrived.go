package group

import (
	"path/filepath"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// arrived shows a card that came as a file, before it is kept.
type arrived struct {
	book *logbook.Logbook
	path string
	card journal.DiscussionCard
	at   int

	scroll kit.Scroll
}

// NewArrived shows a card that was read from a file.
func NewArrived(book *logbook.Logbook, path string, file *exchange.CardFile) window.Screen {
	return &arrived{book: book, path: path, card: file.Card}
}

func (v *arrived) acts() []act {
	book, say := v.book, &v.book.Words.Group
	acts := []act{{say.Show, say.ShowAbout, func() tea.Cmd { return book.Push(newShow(book, v.card)) }}}
	if book.Store != nil {
		acts = append([]act{{say.KeepIt, say.KeepAbout, func() tea.Cmd { return book.Do(v, keepCard(book, v.card)) }}}, acts...)
	}
	return acts
}

// Key answers a key.
func (v *arrived) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, acts := keysOf(v.book.Window), v.acts()
	if key.Matches(press, k.PageUp, k.PageDown) {
		return nil, v.scroll.Key(press, &k.Keys)
	}
	if moved, handled := turn(press, k, &v.at, len(acts)); moved {
		return nil, handled
	}
	switch {
	case key.Matches(press, k.Choose):
		return acts[v.at].do(), true
	case key.Matches(press, k.Close) && v.book.Alone():
		return v.book.Quit(), true
	}
	return nil, false
}

// Point puts the cursor on a row, which a click opens.
func (v *arrived) Point(row int) bool {
	v.at = row
	return true
}

// Update keeps the card, once: the same words are the same card.
func (v *arrived) Update(msg tea.Msg) tea.Cmd {
	book := v.book
	switch msg := msg.(type) {
	case takenMsg:
		if msg.err != nil {
			return book.Tell(book.Words.Errors.Say(msg.err))
		}
		kept := newCard(book, msg.card)
		if kept.notice = book.Words.Group.Kept; msg.had {
			kept.notice = book.Words.Group.HadIt
		}
		return book.Swap(kept)
	}
	return nil
}

// takenMsg brings the card as it is kept, and whether it was here already.
type takenMsg struct {
	card journal.KeptCard
	had  bool
	err  error
}

// keepCard keeps it after what waits to be written.
func keepCard(book *logbook.Logbook, came journal.DiscussionCard) tea.Cmd {
	s, keeper, now := book.Store, book.Keeper, book.Now()
	return func() tea.Msg {
		if err := keeper.Flush(); err != nil {
			return takenMsg{err: err}
		}
		kept, had, err := s.TakeCard(came, now)
		return takenMsg{kept, had, err}
	}
}

// View shows the card above what can be done.
func (v *arrived) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k, say := v.book, keysOf(v.book.Window), &v.book.Words.Group
	f := &kit.Frame{Title: say.Title, Where: strings.TrimRight(kit.EndOf(filepath.Base(v.path), 40), " ")}
	f.Keys = []key.Binding{k.Choose, k.Close, k.Help}
	about := say.ArrivedAbout
	if book.Store == nil {
		about += " " + say.NoJournal
	}
	if h > 12 {
		f.Add(kit.Styled(book.Theme.Quiet, kit.Wrap(about, min(w, kit.Prose), ""))...)
		f.Add("")
	}
	drawCard(f, book, &v.card, min(w, kit.Prose))
	f.Pin()
	f.Add("")
	for i, a := range v.acts() {
		drawAct(f, &book.Theme, i, i == v.at, a, w)
	}
	if h >= scrolls {
		v.scroll.Show(f, h)
	}
	return f
}

func (v *arrived) Chapter() window.Chapter { return Chapter(v.book.Window) }
