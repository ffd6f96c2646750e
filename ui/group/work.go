package group

import (
	"io"
	"path/filepath"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// cardsMsg brings the cards, and how many tips there are.
type cardsMsg struct {
	cards []journal.KeptCard
	tips  int
	err   error
}

// readCards reads them after what waits to be written.
func readCards(book *logbook.Logbook) tea.Cmd {
	s, keeper := book.Store, book.Keeper
	return func() tea.Msg {
		var msg cardsMsg
		if msg.err = keeper.Flush(); msg.err != nil {
			return msg
		}
		if msg.cards, msg.err = s.Cards(); msg.err != nil {
			return msg
		}
		tips, err := s.Tips()
		for i := range tips {
			if tips[i].Text != "" {
				msg.tips++
			}
		}
		msg.err = err
		return msg
	}
}

func removeCard(book *logbook.Logbook, id string) tea.Cmd {
	s, keeper, read := book.Store, book.Keeper, readCards(book)
	return func() tea.Msg {
		err := keeper.Flush()
		if err == nil {
			err = keeper.Settle(cardKey(id), func() error { return s.RemoveCard(id) })
		}
		if err != nil {
			return cardsMsg{err: err}
		}
		return read()
	}
}

func saveCard(book *logbook.Logbook, card journal.KeptCard) tea.Cmd {
	s, read := book.Store, readCards(book)
	return func() tea.Msg {
		if err := s.SaveCard(&card); err != nil {
			return cardsMsg{err: err}
		}
		return read()
	}
}

// momentsMsg brings the moments that a card can be made of, the newest first.
type momentsMsg struct {
	rows []store.Summary
	err  error
}

// momentsShown is how far back one can choose.
const momentsShown = 200

func readMoments(book *logbook.Logbook) tea.Cmd {
	s := book.Store
	return func() tea.Msg {
		page, err := s.List(store.Query{}, 0, momentsShown)
		msg := momentsMsg{err: err}
		for _, row := range page.Rows {
			if !row.Private {
				msg.rows = append(msg.rows, row)
			}
		}
		return msg
	}
}

// begun is a card that is being written, with what was thought, for whoever wants it there too, and the criteria that the entry speaks of.
type begun struct {
	card     journal.KeptCard
	thought  string
	criteria []string
}

// madeMsg brings cards to be written on.
type madeMsg struct {
	cards []begun
	err   error
}

// makeCards begins a card of each moment and keeps it.
func makeCards(book *logbook.Logbook, entries []string) tea.Cmd {
	s, with, now := book.Store, standIns(book), book.Now()
	return func() tea.Msg {
		var msg madeMsg
		for _, id := range entries {
			one, err := begin(s, id, with, func(card *journal.KeptCard) error {
				card.At = now
				return s.SaveCard(card)
			})
			if err != nil {
				return madeMsg{err: err}
			}
			msg.cards = append(msg.cards, one)
		}
		return msg
	}
}

// reopen goes on with a card that was kept, of an entry that may be gone.
func reopen(book *logbook.Logbook, kept journal.KeptCard) tea.Cmd {
	s, keeper, with := book.Store, book.Keeper, standIns(book)
	return func() tea.Msg {
		if err := keeper.Flush(); err != nil {
			return madeMsg{err: err}
		}
		one, err := begin(s, kept.Entry, with, func(card *journal.KeptCard) error {
			*card = kept
			return nil
		})
		if err != nil {
			one = begun{card: kept}
		}
		return madeMsg{cards: []begun{one}}
	}
}

func begin(s *store.Journal, entry string, with store.StandIns, keep func(*journal.KeptCard) error) (begun, error) {
	card, thought, err := s.CardOf(entry, with, time.Time{})
	if err != nil {
		return begun{}, err
	}
	e, err := s.Entry(entry)
	if err == nil {
		err = keep(card)
	}
	one := begun{card: *card, thought: thought}
	for _, a := range e.Met() {
		one.criteria = append(one.criteria, a.Criterion)
	}
	return one, err
}

// checkedMsg brings what was found in a card.
type checkedMsg struct {
	checked *store.CheckedCard
	err     error
}

// check looks through a card as it stands on the screen. What was decided before about words that stand no more is gone with them, so it is
// written first.
func check(book *logbook.Logbook, card journal.KeptCard) tea.Cmd {
	s, with, english := book.Store, standIns(book), book.Lang() == "en"
	return func() tea.Msg {
		err := s.SaveCard(&card)
		if err != nil {
			return checkedMsg{err: err}
		}
		checked, err := s.CheckCard(&card, with, english)
		return checkedMsg{checked, err}
	}
}

// shownMsg brings the cards that are shown to a group, and which of them first.
type shownMsg struct {
	cards []journal.DiscussionCard
	at    int
	err   error
}

// readShown gives a card with the others that were begun at the same time, in which nothing is left to decide.
func readShown(book *logbook.Logbook, first journal.KeptCard) tea.Cmd {
	s, keeper, with, english := book.Store, book.Keeper, standIns(book), book.Lang() == "en"
	return func() tea.Msg {
		if err := keeper.Flush(); err != nil {
			return shownMsg{err: err}
		}
		all, err := s.Cards()
		msg := shownMsg{err: err}
		for i := range all {
			one := &all[i]
			if one.ID != first.ID && (!one.Mine() || !first.Mine() || !one.At.Equal(first.At)) {
				continue
			}
			checked, err := s.CheckCard(one, with, english)
			if err != nil {
				return shownMsg{err: err}
			}
			if checked.Must() > 0 {
				continue
			}
			if one.ID == first.ID {
				msg.at = len(msg.cards)
			}
			msg.cards = append(msg.cards, one.Card)
		}
		if len(msg.cards) == 0 && err == nil {
			msg.cards = []journal.DiscussionCard{first.Card}
		}
		return msg
	}
}

// writtenMsg says where a card was written, or why not.
type writtenMsg struct {
	path string
	err  error
}

// write puts a card into the folder for what leaves, under a name that says nothing and that nobody has.
func write(book *logbook.Logbook, card journal.DiscussionCard) tea.Cmd {
	folder, name := book.Outbox, book.Words.Group.FileName+".koffie"
	return func() tea.Msg {
		doc := store.CardFile(&card)
		path, err := store.WriteKoffie(folder, name, func(w io.Writer) error { return exchange.Write(w, doc) })
		return writtenMsg{path, err}
	}
}

func folderOf(path string) string { return filepath.Dir(path) }

func cardKey(id string) string { return "card " + id }

// cardText is a card that is being written, as the keeper holds it.
type cardText struct {
	book *logbook.Logbook
	card journal.KeptCard
}

func (text *cardText) Key() string { return cardKey(text.card.ID) }

func (text *cardText) Write() error { return text.book.Store.SaveCard(&text.card) }

func (text *cardText) Plain() string {
	say, card := &text.book.Words.Group, &text.card
	if card.Mine() {
		return window.Block(say.Title, text.Key(), card.Card.Moment+"\n\n"+card.Card.Question)
	}
	return window.Block(say.ThreeLines, text.Key(), card.Lines)
}

// tipsMsg brings the tips.
type tipsMsg struct {
	tips []journal.Tip
	err  error
}

func readTips(book *logbook.Logbook) tea.Cmd {
	s, keeper := book.Store, book.Keeper
	return func() tea.Msg {
		if err := keeper.Flush(); err != nil {
			return tipsMsg{err: err}
		}
		tips, err := s.Tips()
		return tipsMsg{tips, err}
	}
}

// changeTips does something to the tips, and reads them anew.
func changeTips(book *logbook.Logbook, change func(*store.Journal) error) tea.Cmd {
	s, read := book.Store, readTips(book)
	return func() tea.Msg {
		if err := change(s); err != nil {
			return tipsMsg{err: err}
		}
		return read()
	}
}

// tipLines are the tips from one card that are being written, a line each, as the keeper holds them.
type tipLines struct {
	book *logbook.Logbook
	as   journal.Tip
	text string
}

func (text *tipLines) Key() string { return "tips " + text.as.Of + " " + string(text.as.For) }

func (text *tipLines) Write() error {
	return text.book.Store.TellTips(text.as, journal.TipLines(text.text))
}

func (text *tipLines) Plain() string {
	return window.Block(text.book.Words.Group.WhichTips, text.Key(), text.text)
}

// tipText is one tip that is being written.
type tipText struct {
	book *logbook.Logbook
	tip  journal.Tip
}

func (text *tipText) Key() string { return "tip " + text.tip.Mark }

// Write keeps no tip without words.
func (text *tipText) Write() error {
	if journal.Line(text.tip.Text) == "" {
		return text.book.Store.RemoveTip(text.tip.Mark)
	}
	return text.book.Store.SaveTip(&text.tip)
}

func (text *tipText) Plain() string {
	return window.Block(text.book.Words.Group.TipText, text.Key(), text.tip.Text)
}

// schoolMsg brings the cards of schools and the tips.
type schoolMsg struct {
	cards []journal.SchoolCard
	tips  []journal.Tip
	err   error
}

func readSchool(book *logbook.Logbook) tea.Cmd {
	s := book.Store
	return func() tea.Msg {
		cards, err := s.SchoolCards()
		if err != nil {
			return schoolMsg{err: err}
		}
		tips, err := s.Tips()
		return schoolMsg{cards, tips, err}
	}
}
