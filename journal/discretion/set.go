package discretion

import (
	"strings"
	"sync"
)

// The words in a set are folded, lower case without accents, but where it says otherwise.

type set map[string]struct{}

func (words set) has(folded string) bool {
	_, ok := words[folded]
	return ok
}

// wordSet is a set that is made when it is first asked for, so that the program's start does not pay for it.
type wordSet struct {
	spaced string
	once   sync.Once
	words  set
}

// newSet makes a set of the words that stand beside a rule, with spaces or line breaks between.
func newSet(spaced string) *wordSet { return &wordSet{spaced: spaced} }

func (s *wordSet) has(folded string) bool { return s.all().has(folded) }

func (s *wordSet) all() set {
	s.once.Do(func() {
		s.words = set{}
		for folded := range strings.FieldsSeq(s.spaced) {
			s.words[folded] = struct{}{}
		}
	})
	return s.words
}
