package discretion

import (
	"hash/maphash"
	"strings"
)

// list is a set of many words that takes little more room than their letters: all of them as one text, and where each begins. A map would
// take five times as much.
type list struct {
	text  string // a line each; a star ends the line of a word that has one
	slots []uint32
	seed  maphash.Seed
}

// readList gives a list of data/.
func readList(name string) list {
	l := list{text: unpack(name), seed: maphash.MakeSeed()}
	words := strings.Count(l.text, "\n")
	size := 2
	for size < 2*words {
		size *= 2
	}
	l.slots = make([]uint32, size)
	for at := 0; at < len(l.text); {
		end := at + strings.IndexByte(l.text[at:], '\n')
		slot := l.slot(strings.TrimSuffix(l.text[at:end], "*"))
		for l.slots[slot] != 0 {
			slot = (slot + 1) % len(l.slots)
		}
		l.slots[slot], at = uint32(at)+1, end+1
	}
	return l
}

// slot is where the search for a word begins. Each slot holds one more than where a word begins in the text, 0 for none; at least every
// second one is empty.
func (l *list) slot(word string) int {
	return int(maphash.String(l.seed, word) % uint64(len(l.slots)))
}

// find says whether a word is listed, and whether it has a star.
func (l *list) find(word string) (starred, listed bool) {
	if len(l.slots) == 0 {
		return false, false
	}
	for slot := l.slot(word); l.slots[slot] != 0; slot = (slot + 1) % len(l.slots) {
		line, same := strings.CutPrefix(l.text[l.slots[slot]-1:], word)
		if same && (line[0] == '\n' || line[0] == '*') {
			return line[0] == '*', true
		}
	}
	return false, false
}

func (l *list) has(word string) bool {
	_, listed := l.find(word)
	return listed
}
