package store

import (
	"fmt"
	"slices"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
)

// cardSubject is whose the texts of a discussion card are, with its id behind it.
const cardSubject = "card/"

// CardTexts gives the texts of a card that a group sees. A card that came from somebody else is theirs, and none of it is checked.
func CardTexts(card *journal.KeptCard) (texts []discretion.Text) {
	if !card.Mine() {
		return nil
	}
	of := cardSubject + card.ID
	for _, text := range []discretion.Text{{Of: of, Field: "moment", Words: card.Card.Moment}, {Of: of, Field: "question", Words: card.Card.Question}} {
		if text.Words != "" {
			texts = append(texts, text)
		}
	}
	return texts
}

// Cards gives the discussion cards that were made and those that came, the newest first.
func (j *Journal) Cards() ([]journal.KeptCard, error) {
	cards, err := extrasOf[journal.KeptCard](j, KeptCards)
	slices.SortStableFunc(cards, func(a, b journal.KeptCard) int { return b.At.Compare(a.At) })
	return cards, err
}

// CardID gives a card its name, before there is anything of it to keep.
func (j *Journal) CardID() (string, error) { return randomLetters(j.file.random, longID) }

// SaveCard keeps a card in the place of one with its id, and gives a new one an id.
func (j *Journal) SaveCard(card *journal.KeptCard) error {
	if card.ID == "" {
		id, err := j.CardID()
		if err != nil {
			return fmt.Errorf("save card: %w", err)
		}
		card.ID = id
	}
	return j.putCard(card.ID, card)
}

// RemoveCard takes a card away.
func (j *Journal) RemoveCard(id string) error { return j.putCard(id, nil) }

// putCard takes along what was decided about words that do not stand there any more.
func (j *Journal) putCard(id string, card any) error {
	return j.file.change("save card", func(tx tx) error {
		if err := tx.putBeside(KeptCards, id, card); err != nil {
			return err
		}
		return tx.fade(cardSubject + id)
	})
}

// cardTexts gives the texts of a card as it stands now.
func (tx tx) cardTexts(subject string) ([]discretion.Text, error) {
	var card journal.KeptCard
	if found, err := tx.getJSON(extraBucket, extraKeyOf(KeptCards, strings.TrimPrefix(subject, cardSubject)), &card); !found || err != nil {
		return nil, err
	}
	return CardTexts(&card), nil
}

// removeCardsOf takes away the cards that were made of an entry: they tell it.
func (tx tx) removeCardsOf(entry string) error {
	var ids []string
	err := eachPrefix(tx, extraBucket, extraKeyOf(KeptCards, ""), func(_ []byte, card journal.KeptCard) error {
		if card.Entry == entry {
			ids = append(ids, card.ID)
		}
		return nil
	})
	for _, id := range ids {
		if err == nil {
			err = tx.remove(extraBucket, extraKeyOf(KeptCards, id))
		}
		if err == nil {
			err = tx.remove(decisionBucket, cardSubject+id)
		}
	}
	return err
}
