package ui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/desk"
)

// arrivalMsg is a file of somebody else, read, or why it can't be.
type arrivalMsg struct {
	store.Document
	err  error
	shut error // why the lecturer's file did not open, which may hold a key for it; nil where it did, or was not needed
}

// readArrival reads a file with the keys told for it, the journal's own and the lecturer's own. The lecturer's file is opened for one that is
// sealed only.
func (sh *Shell) readArrival(path string, told []exchange.Key) tea.Cmd {
	s, d := sh.Book.Store, sh.Desk
	return func() tea.Msg {
		doc, err := store.ReadDocument(path, nil)
		if !exchange.IsRefusal(err, exchange.Sealed) {
			return arrivalMsg{doc, err, nil}
		}
		own, shut := ownKeys(s, d)
		keys := append(told, own...)
		if len(keys) > 0 {
			doc, err = store.ReadDocument(path, keys)
		}
		return arrivalMsg{doc, err, shut}
	}
}

// ownKeys gives the secret keys that the journal and the lecturer's file hold. One that can't be read opens nothing; shut is why that file does
// not open.
func ownKeys(s *store.Journal, d *desk.Desk) (keys []exchange.Key, shut error) {
	add := func(secret string) {
		if key, err := exchange.KeyFrom(secret); err == nil {
			keys = append(keys, key)
		}
	}
	if s != nil {
		if secrets, err := s.Opens(); err == nil {
			for _, secret := range secrets {
				add(secret)
			}
		}
	}
	if !d.Worked() {
		return keys, nil
	}
	r, shut := d.OpenReviews()
	if shut == nil {
		if secrets, err := r.Opens(); err == nil {
			for _, secret := range secrets {
				add(secret)
			}
		}
	}
	return keys, shut
}

// answerKeptMsg is the result of taking an answer into the journal.
type answerKeptMsg struct {
	answer *exchange.Answer
	fresh  bool
	err    error
}

// keepAnswer takes an answer into the journal.
func (sh *Shell) keepAnswer(answer *exchange.Answer) tea.Cmd {
	return sh.takeAnswer(answer, sh.Book.Store.KeepAnswer)
}

// acceptAnswer takes one that differs from those before it.
func (sh *Shell) acceptAnswer(answer *exchange.Answer) tea.Cmd {
	return sh.takeAnswer(answer, sh.Book.Store.AcceptAnswer)
}

func (sh *Shell) takeAnswer(answer *exchange.Answer, take func(*exchange.Answer, time.Time) (bool, error)) tea.Cmd {
	now := sh.Now()
	return func() tea.Msg {
		fresh, err := take(answer, now)
		return answerKeptMsg{answer, fresh, err}
	}
}
