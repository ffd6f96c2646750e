package store

import (
	"slices"

	"koffiemoment/journal"
)

// keptWords is how many words of each sort are offered for completion. All of them are read and written with each
// finished entry, so there is an end to it; a word that was used so long ago comes back by being typed.
const keptWords = 500

// Vocabulary is what was used before, for completion: the word used last comes first. Words that differ in capitals or
// accents only are one word, spelled as it was last.
type Vocabulary struct {
	Aliases   []Word `json:"a,omitempty"`
	Topics    []Word `json:"t,omitempty"`
	Languages []Word `json:"l,omitempty"`
}

// Word is one word and the sequence number of the entry that used it last.
type Word struct {
	Text string `json:"w"`
	Seq  uint64 `json:"s"`
}

// packVocabulary packs them because all of them are read at every start.
func packVocabulary(p *pack, vocabulary *Vocabulary) {
	for _, list := range []*[]Word{&vocabulary.Aliases, &vocabulary.Topics, &vocabulary.Languages} {
		packList(p, list, func(p *pack, word *Word) { packText(p, &word.Text); p.number(&word.Seq) })
	}
}

// usedWord is a word as an entry uses it: the kind of its token in a row, and as it was typed.
type usedWord struct {
	kind byte
	word string
}

// list goes by the kinds of tokens in a row, in which recall finds the words again.
func (vocabulary *Vocabulary) list(kind byte) *[]Word {
	switch kind {
	case aliasToken:
		return &vocabulary.Aliases
	case topicToken:
		return &vocabulary.Topics
	}
	return &vocabulary.Languages
}

// wordsOf leaves out what folds to nothing, as a space does: it would be offered as an empty line.
func wordsOf(s *Summary) []usedWord {
	words := []usedWord{{aliasToken, s.Alias}, {languageToken, s.Language}}
	for _, topic := range s.Topics {
		words = append(words, usedWord{topicToken, topic})
	}
	return slices.DeleteFunc(words, func(word usedWord) bool { return journal.Fold(word.word) == "" })
}

// use keeps a word as one line, which is how it is offered and typed.
func (vocabulary *Vocabulary) use(s *Summary) {
	for _, word := range wordsOf(s) {
		list := vocabulary.list(word.kind)
		*list = used(*list, Word{journal.Line(word.word), s.Seq})
	}
}

// used puts the word before what was used earlier; words of one entry stand by the alphabet. One that a later entry
// used stays where it is: an old entry can be revised, and a word found again, in any order.
func used(list []Word, word Word) []Word {
	if at := indexWord(list, word.Text); at >= 0 {
		if list[at].Seq >= word.Seq {
			return list
		}
		list = slices.Delete(list, at, at+1)
	}
	at := slices.IndexFunc(list, func(other Word) bool {
		return other.Seq < word.Seq || other.Seq == word.Seq && journal.Fold(other.Text) > journal.Fold(word.Text)
	})
	if at < 0 {
		at = len(list)
	}
	list = slices.Insert(list, at, word)
	return list[:min(len(list), keptWords)]
}

// forget takes out the words that s used last, and gives them. An earlier entry may have used them too, but which one,
// if any, is known to rows only.
func (vocabulary *Vocabulary) forget(s *Summary) (lost []usedWord) {
	for _, word := range wordsOf(s) {
		list := vocabulary.list(word.kind)
		if at := indexWord(*list, word.word); at >= 0 && (*list)[at].Seq == s.Seq {
			*list = slices.Delete(*list, at, at+1)
			lost = append(lost, word)
		}
	}
	return lost
}

// indexWord gives -1 where the list does not have the word in any spelling.
func indexWord(list []Word, text string) int {
	if at := slices.IndexFunc(list, func(word Word) bool { return word.Text == text }); at >= 0 {
		return at // folding a whole list is slow, and most words come back as they were
	}
	folded := journal.Fold(journal.Line(text)) // as use keeps it: an imported word may hold signs that nobody sees
	return slices.IndexFunc(list, func(word Word) bool { return journal.Fold(word.Text) == folded })
}

// recall finds the newest use that is left of a word, in the first row that has its token. Nothing is looked for where
// the change that took the word away brought it back, as a revision mostly does.
func (l *ledger) recall(word usedWord) error {
	if indexWord(*l.words.list(word.kind), word.word) >= 0 {
		return nil
	}
	return l.tx.rowsHolding(token(word.kind, word.word), func(_ *rowView, summary func() (Summary, error)) (bool, error) {
		found, err := summary()
		if err != nil {
			return false, err
		}
		for _, other := range wordsOf(&found) {
			if other.kind == word.kind && journal.Fold(other.word) == journal.Fold(word.word) {
				list := l.words.list(word.kind)
				*list = used(*list, Word{journal.Line(other.word), found.Seq})
				break
			}
		}
		return false, nil
	})
}
