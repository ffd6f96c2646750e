package store

import (
	"slices"

	"koffiemoment/journal"
)

// keptWords is how many words of each sort are offered for completion.
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

func packVocabulary(p *pack, v *Vocabulary) {
	for _, list := range []*[]Word{&v.Aliases, &v.Topics, &v.Languages} {
		packList(p, list, func(p *pack, w *Word) { packText(p, &w.Text); p.number(&w.Seq) })
	}
}

// lostWord is a word whose last use went; an earlier one has to be looked for.
type lostWord struct {
	kind byte
	word string
}

func (v *Vocabulary) list(kind byte) *[]Word {
	switch kind {
	case aliasToken:
		return &v.Aliases
	case topicToken:
		return &v.Topics
	}
	return &v.Languages
}

func wordsOf(e *journal.Entry) []lostWord {
	at := e.Encounter
	words := []lostWord{{aliasToken, at.Alias}, {languageToken, at.Language}}
	for _, t := range at.Topics {
		words = append(words, lostWord{topicToken, t})
	}
	return slices.DeleteFunc(words, func(w lostWord) bool { return journal.Fold(w.word) == "" })
}

func (v *Vocabulary) use(e *journal.Entry) {
	for _, w := range wordsOf(e) {
		list := v.list(w.kind)
		*list = used(*list, Word{journal.Line(w.word), e.Seq})
	}
}

// used puts w before what was used earlier; words of one entry stand by the alphabet.
func used(list []Word, w Word) []Word {
	if at := indexWord(list, w.Text); at >= 0 {
		if list[at].Seq >= w.Seq {
			return list
		}
		list = slices.Delete(list, at, at+1)
	}
	at := slices.IndexFunc(list, func(o Word) bool {
		return o.Seq < w.Seq || o.Seq == w.Seq && journal.Fold(o.Text) > journal.Fold(w.Text)
	})
	if at < 0 {
		at = len(list)
	}
	list = slices.Insert(list, at, w)
	return list[:min(len(list), keptWords)]
}

// forget takes out the words that e used last.
func (v *Vocabulary) forget(e *journal.Entry) (lost []lostWord) {
	for _, w := range wordsOf(e) {
		list := v.list(w.kind)
		if at := indexWord(*list, w.word); at >= 0 && (*list)[at].Seq == e.Seq {
			*list = slices.Delete(*list, at, at+1)
			lost = append(lost, w)
		}
	}
	return lost
}

func indexWord(list []Word, text string) int {
	if at := slices.IndexFunc(list, func(w Word) bool { return w.Text == text }); at >= 0 {
		return at // folding a whole list is slow, and most words come back as they were
	}
	folded := journal.Fold(text)
	return slices.IndexFunc(list, func(w Word) bool { return journal.Fold(w.Text) == folded })
}

// recall finds the newest use that is left of a word.
func (l *ledger) recall(w lostWord) error {
	if indexWord(*l.words.list(w.kind), w.word) >= 0 {
		return nil
	}
	return l.tx.rowsHolding(token(w.kind, w.word), func(_ *row, s func() (Summary, error)) (bool, error) {
		found, err := s()
		if err != nil {
			return false, err
		}
		part := stub(&found)
		for _, o := range wordsOf(&part) {
			if o.kind == w.kind && journal.Fold(o.word) == journal.Fold(w.word) {
				list := l.words.list(w.kind)
				*list = used(*list, Word{journal.Line(o.word), found.Seq})
				break
			}
		}
		return false, nil
	})
}
