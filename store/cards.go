package store

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
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

// StandIns are what a card says in the place of an alias: the first of a card, and every other.
type StandIns struct{ One, Another string }

// CardOf begins a card of an entry with what was seen, and gives what was thought for whoever wants it there too, both without aliases. It
// returns ErrNotFound, also for a private entry, which goes nowhere.
func (j *Journal) CardOf(entry string, with StandIns, now time.Time) (card *journal.KeptCard, thought string, err error) {
	err = j.file.once(func(tx tx) error {
		e, err := tx.entry(entry)
		if err != nil {
			return err
		}
		if e.Private {
			return ErrNotFound
		}
		aliases, err := tx.cardAliases()
		told := journal.WithoutAliases(strings.TrimRight(e.Story, "\n"), aliases, with.One, with.Another)
		card = &journal.KeptCard{Entry: entry, Card: journal.DiscussionCard{Moment: told}, At: now}
		thought = journal.WithoutAliases(e.Thought, aliases, with.One, with.Another)
		return err
	})
	if err != nil {
		return nil, "", fmt.Errorf("make card: %w", err)
	}
	return card, thought, nil
}

// Aliases gives every alias of the journal, of the class list as of all moments, also those in the bin: what may not stand in anything that
// is shown to those who know the families.
func (j *Journal) Aliases() ([]string, error) { return read(j.file, "read aliases", tx.cardAliases) }

func (tx tx) cardAliases() (aliases []string, err error) {
	texts, err := tx.aliasTexts()
	for i := range texts {
		aliases = append(aliases, texts[i].Words)
	}
	return aliases, err
}

// CheckedCard is what was found in a card, each place with a stand-in, and what the student decided to leave as it is.
type CheckedCard struct {
	Issues []discretion.Issue
	Kept   map[string]bool // by mark
}

// Open gives the places that may identify someone and are not decided on, and behind them the sensitive ones. An alias is always open: a
// group would know by it whom a hand-in is about.
func (c *CheckedCard) Open() (open []discretion.Issue) {
	for i, mark := range discretion.Marks(c.Issues) {
		if !c.Kept[mark] || c.Issues[i].Finding.Reason == OwnAlias {
			open = append(open, c.Issues[i])
		}
	}
	return open
}

// Must counts the open places that have to be decided on before a group sees the card.
func (c *CheckedCard) Must() (n int) {
	for _, issue := range c.Open() {
		if !issue.Finding.Kind.Sensitive() {
			n++
		}
	}
	return n
}

// OwnAlias is the reason of a finding that is an alias of the journal, of which only cards are kept free.
const OwnAlias discretion.Reason = "own_alias"

// CheckCard looks through what a group would see of a card. No alias vouches for a name here.
func (j *Journal) CheckCard(card *journal.KeptCard, with StandIns, english bool) (*CheckedCard, error) {
	aliases, err := j.Aliases()
	if err != nil {
		return nil, err
	}
	texts := CardTexts(card)
	found := make([][]discretion.Finding, len(texts))
	checker := discretion.NewChecker(discretion.Known{English: english})
	for i, text := range texts {
		found[i] = cardFindings(text, aliases, checker.Check(text), with)
	}
	checked := &CheckedCard{Issues: discretion.Order(texts, found)}
	own := map[int]string{}
	for i := range checked.Issues {
		if f := &checked.Issues[i].Finding; f.Reason == OwnAlias {
			own[i] = f.Replacement
		}
	}
	discretion.Cast{}.Fill(checked.Issues, texts, nil, english)
	for i, standIn := range own {
		checked.Issues[i].Finding.Replacement = standIn
	}
	checked.Kept, err = j.Decided(checked.Issues)
	return checked, err
}

// cardFindings puts the aliases in a text before what was found in the same words.
func cardFindings(text discretion.Text, aliases []string, found []discretion.Finding, with StandIns) []discretion.Finding {
	places := journal.AliasesIn(text.Words, aliases)
	found = slices.DeleteFunc(found, func(f discretion.Finding) bool {
		return slices.ContainsFunc(places, func(p journal.Place) bool { return f.Start < p.End && p.Start < f.End })
	})
	runes := []rune(text.Words)
	for i, p := range places {
		found = append(found, discretion.Finding{Kind: discretion.PersonName, Start: p.Start, End: p.End, Text: string(runes[p.Start:p.End]),
			Reason: OwnAlias, Replacement: journal.StandIn(text.Words, places, i, with.One, with.Another)})
	}
	slices.SortStableFunc(found, func(a, b discretion.Finding) int { return a.Start - b.Start })
	return found
}

// CardFile is a card on its way to a group. Two files of one card are the same bytes: nothing in them says whose it is.
func CardFile(card *journal.DiscussionCard) *exchange.CardFile {
	line := func(s string) string { s, _ = journal.Clean(s); return strings.TrimSpace(s) }
	return &exchange.CardFile{Head: exchange.NewHead(exchange.CardKind),
		Card: journal.DiscussionCard{About: journal.Field(card.About), Moment: line(card.Moment), Question: line(card.Question)}}
}

// Cards gives the discussion cards that were made and those that came, the newest first.
func (j *Journal) Cards() ([]journal.KeptCard, error) {
	cards, err := extrasOf[journal.KeptCard](j, KeptCards)
	slices.SortStableFunc(cards, func(a, b journal.KeptCard) int { return b.At.Compare(a.At) })
	return cards, err
}

// NewMark gives a card or a tip its name, before there is anything of it to keep.
func (j *Journal) NewMark() (string, error) { return randomLetters(j.file.random, longID) }

// SaveCard keeps a card in the place of one with its id, and gives a new one an id.
func (j *Journal) SaveCard(card *journal.KeptCard) error {
	if card.ID == "" {
		id, err := j.NewMark()
		if err != nil {
			return fmt.Errorf("save card: %w", err)
		}
		card.ID = id
	}
	return j.putCard(card.ID, card)
}

// TakeCard keeps a card that came from a fellow student, once: the same words are the same card, and had says that it was here already.
func (j *Journal) TakeCard(came journal.DiscussionCard, now time.Time) (kept journal.KeptCard, had bool, err error) {
	all, err := j.Cards()
	if err != nil {
		return kept, false, err
	}
	for i := range all {
		if !all[i].Mine() && all[i].Card == came {
			return all[i], true, nil
		}
	}
	kept = journal.KeptCard{Card: came, At: now}
	return kept, false, j.SaveCard(&kept)
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
