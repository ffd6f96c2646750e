package discretion

import (
	"strings"
	"unicode"
)

// fewestShouted is how many words in capitals, one behind the other, say nothing by their capitals.
const fewestShouted = 3

// hush reads words in capitals for the rules that ask who is named: many behind each other as if they stood in small letters, a few as if
// only their first letter were large where they can be a name, and not an abbreviation.
func (d *document) hush(l *lexicon) {
	for i := 0; i < len(d.words); i++ {
		first, shouts := i, 0
		for ; i < len(d.words) && (d.words[i].shout || d.words[i].upper && d.words[i].isLetter()); i++ {
			if d.words[i].shout {
				shouts++
			}
		}
		for j := first; shouts > 0 && j < i; j++ {
			if shouts >= fewestShouted {
				d.words[j].spelling = l.spell(strings.ToLower(d.words[j].text))
				d.words[j].hushed = true
			} else {
				d.hushName(j, l)
			}
		}
	}
	d.capital = false
	for i := range d.words {
		w := &d.words[i]
		d.capital = d.capital || w.upper && w.opens
		d.inside = d.inside || w.upper && !w.opens && !w.masked && !w.shout && !w.isLetter()
	}
}

// hushName writes a name in capitals as names are: mevrouw VERSTRAETE.
func (d *document) hushName(i int, l *lexicon) {
	w := &d.words[i]
	if !w.shout || w.masked || strings.Contains(w.text, "-") && len(w.text) < 6 {
		return
	}
	_, given := d.given(w)
	listed := given || d.lists.surnames.has(w.stem)
	named := d.cued(i) && (listed || len(w.folded) > 4 && !d.lists.isWord(w.folded)) || listed && !d.lists.hasAsWord(w.folded) && len(w.folded) > 2
	behind := d.joined(i) && i > 0 && d.words[i-1].hushed && !d.lists.hasAsWord(w.folded) && len(w.folded) > 3
	if named || behind {
		runes := []rune(strings.ToLower(w.text))
		runes[0] = unicode.ToUpper(runes[0])
		w.spelling, w.hushed = l.spell(string(runes)), true
	}
}

// small tells whether a word in small letters may be a name for all that its letters say: no sentence begins with a capital, or no word inside
// one has any, as on a telephone.
func (d *document) small(i int) bool { return !d.capital || !d.inside || d.words[i].hushed }
