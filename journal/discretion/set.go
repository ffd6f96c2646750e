package discretion

import (
	"strings"
	"sync"
)

type set map[string]struct{}

func (words set) has(word string) bool {
	_, ok := words[word]
	return ok
}

// wordSet is a set that is made when it is first asked for, so that the program's start does not pay for it.
type wordSet func() set

func (words wordSet) has(word string) bool { return words().has(word) }

// newSet makes a set of the words that stand beside a rule, with spaces or line breaks between.
func newSet(spaced string) wordSet {
	return sync.OnceValue(func() set {
		all := set{}
		for word := range strings.FieldsSeq(spaced) {
			all[word] = struct{}{}
		}
		return all
	})
}
