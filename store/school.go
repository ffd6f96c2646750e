package store

import (
	"fmt"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/schoolcard"
	"koffiemoment/rubric/sheet"
)

// A school's card is read from a file in whichever of its forms, kept under its id, and one of those that are kept is in use. What is ticked
// on it is the student's: it is kept with the card, and follows the questions when other words for them come.

// FoundCard is a school's card from a file.
type FoundCard struct {
	*schoolcard.Found
	Signed string // the public key that signed it, in hexadecimal; empty where none did
}

// SameCard is the refusal of a card that has the id and version of one with other words.
type SameCard struct {
	ID            string
	Version, Next int // Next is the first version that is free
}

// Error says it for developers.
func (s *SameCard) Error() string {
	return fmt.Sprintf("school card %s has another version %d already: the next is %d", s.ID, s.Version, s.Next)
}

// ReadSchoolCard reads a card from a file of somebody else, which it knows by what is in it: a workbook, CSV or .koffie. It returns
// ErrNotRegular for what is no file, rubric.Problems for a table that is not as it should be, an *exchange.Refusal for a .koffie file that is
// not, and the errors of the file system.
func ReadSchoolCard(path string) (FoundCard, error) {
	content, err := readNamed(path, sheet.MaxBytes)
	if err != nil {
		return FoundCard{}, fmt.Errorf("read school card: %w", err)
	}
	if !isKoffie(content) {
		found, err := schoolcard.Read(content)
		return FoundCard{Found: found}, err
	}
	doc, err := ReadKoffie(path, nil)
	if err != nil {
		return FoundCard{}, err
	}
	file, ok := doc.(*exchange.SchoolFile)
	if !ok {
		return FoundCard{}, &exchange.Refusal{Code: exchange.UnknownKind, Path: "kind", Offset: -1}
	}
	return SchoolCardIn(file), nil
}

// SchoolCardIn gives what stands in a .koffie file with a card. What somebody else ticked goes no further than that: UseSchoolCard keeps the
// student’s own ticks alone.
func SchoolCardIn(file *exchange.SchoolFile) FoundCard {
	return FoundCard{&schoolcard.Found{Card: file.Card}, exchange.SignedBy(file)}
}

// SchoolFile gives a card as the document that travels in a .koffie file, with nothing ticked and unsigned.
func SchoolFile(card *journal.SchoolCard) *exchange.SchoolFile {
	return &exchange.SchoolFile{Head: exchange.NewHead(exchange.SchoolKind), Card: card.Blank()}
}

// SchoolFile gives it signed with the journal's key, as hand-ins are; unsigned without a journal.
func (j *Journal) SchoolFile(card *journal.SchoolCard) (*exchange.SchoolFile, error) {
	doc := SchoolFile(card)
	if j == nil {
		return doc, nil
	}
	key, err := j.file.signs()
	if err == nil {
		err = exchange.Sign(doc, key)
	}
	if err != nil {
		return nil, fmt.Errorf("sign school card: %w", err)
	}
	return doc, nil
}

// SchoolTips gives the tips on cards as they are taken along, each under the name that it has when it was.
func SchoolTips(cards []journal.SchoolCard) (tips []journal.Tip) {
	for _, card := range cards {
		for _, head := range card.Headings {
			for _, q := range head.Questions {
				for _, text := range q.Tips {
					if text = journal.Line(text); text != "" {
						tips = append(tips, journal.Tip{Mark: TipMark("school", q.ID, text), Text: text, For: journal.ForMoments, From: journal.FromSchool, Of: q.ID})
					}
				}
			}
		}
	}
	return tips
}

// SchoolCardInUse gives the card that the student reads, with what they ticked: the one they chose, else one that came, else the one that
// comes with the program, in a language.
func (j *Journal) SchoolCardInUse(lang string) (journal.SchoolCard, error) {
	return read(j.file, "read school card", func(tx tx) (journal.SchoolCard, error) { return tx.schoolCardInUse(lang) })
}

func (tx tx) schoolCardInUse(lang string) (journal.SchoolCard, error) {
	settings, err := tx.settings()
	if err != nil {
		return journal.SchoolCard{}, err
	}
	kept, ticked, first := journal.SchoolCard{}, journal.SchoolCard{}, true
	err = eachPrefix(tx, extraBucket, string([]byte{byte(SchoolCard)}), func(_ []byte, card journal.SchoolCard) error {
		switch {
		case card.ID == schoolcard.DefaultID:
			ticked = card
		case card.ID == settings.School, settings.School == "" && first:
			kept, first = card, false
		}
		return nil
	})
	if err != nil || kept.ID != "" {
		return kept, err
	}
	own := schoolcard.Default(lang)
	return own.With(&ticked), nil
}

// UseSchoolCard makes a card the one in use, in the place of one with its id, whose ticks stay by question. It gives the card as it is kept
// now. It returns *SameCard where other words have its id and version.
func (j *Journal) UseSchoolCard(card journal.SchoolCard) (kept journal.SchoolCard, err error) {
	err = j.file.change("use school card", func(tx tx) error {
		var before journal.SchoolCard
		key := extraKeyOf(SchoolCard, card.ID)
		if _, err := tx.getJSON(extraBucket, key, &before); err != nil {
			return err
		}
		if err := newCard(&card, &before); err != nil {
			return err
		}
		kept = card.With(&before)
		if err := tx.putJSON(extraBucket, key, kept); err != nil {
			return err
		}
		return tx.chooseSchool(card.ID)
	})
	return kept, err
}

// newCard holds a card beside the one that is kept under its id, and beside ours, which is nobody else's.
func newCard(card, before *journal.SchoolCard) error {
	if card.ID == schoolcard.DefaultID {
		if own := schoolcard.Default(""); !schoolcard.IsDefault(card) {
			return &SameCard{card.ID, card.Version, own.Version + 1}
		}
		return nil
	}
	if before.ID != "" && before.Version == card.Version && !before.SameWords(card) {
		return &SameCard{card.ID, card.Version, before.Version + 1}
	}
	return nil
}

// ChooseSchool makes a card that is kept, or ours, the one in use, by its id. It returns ErrNotFound for another.
func (j *Journal) ChooseSchool(id string) error {
	return j.file.change("choose school card", func(tx tx) error {
		if id != schoolcard.DefaultID && !tx.hasExtra(SchoolCard, id) {
			return ErrNotFound
		}
		return tx.chooseSchool(id)
	})
}

func (tx tx) chooseSchool(id string) error {
	settings, err := tx.settings()
	if err != nil || settings.School == id {
		return err
	}
	settings.School = id
	return tx.putJSON(metaBucket, keySettings, settings)
}

// TickSchool says of one question of the card in use whether it happens here. It gives the card as it is kept now.
func (j *Journal) TickSchool(lang, question string, here bool) (kept journal.SchoolCard, err error) {
	err = j.file.change("tick school card", func(tx tx) error {
		card, err := tx.schoolCardInUse(lang)
		if err != nil {
			return err
		}
		kept = card.Tick(question, here)
		return tx.putJSON(extraBucket, extraKeyOf(SchoolCard, kept.ID), kept)
	})
	return kept, err
}
