package discretion

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"koffiemoment/journal"
)

// document is a text cut into words.
type document struct {
	text    string
	points  []int32 // the code point at each byte, nil for plain ASCII
	words   []word
	parts   parts
	lists   *lists
	allowed map[string]bool
	capital bool // the text writes capitals at all
	common  int  // capitals on common words inside sentences
}

// word is a run of letters, with the apostrophes and hyphens inside it.
type word struct {
	text       string
	folded     string // lower case, no accents
	start, end int    // bytes
	upper      bool   // begins with a capital
	shout      bool   // two or more letters, all capitals
	opens      bool   // the first word of a sentence or of a quotation
	masked     bool   // an alias or something well known
	alias      bool   // an alias
	judged     bool   // meant holds whether it means something besides a name
	meant      bool
	gap        string // what stands between the word before and this one
}

func read(text string) *document {
	d := &document{text: text, lists: loaded()}
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			d.number()
			break
		}
	}
	d.cut()
	return d
}

// number notes the code point at each byte.
func (d *document) number() {
	d.points = make([]int32, len(d.text)+1)
	n, next := int32(0), 0
	for i := range d.text {
		for ; next < i; next++ {
			d.points[next] = n - 1
		}
		d.points[i] = n
		next = i + 1
		n++
	}
	for ; next < len(d.text); next++ {
		d.points[next] = n - 1
	}
	d.points[len(d.text)] = n
}

func (d *document) point(at int) int {
	if d.points == nil {
		return at
	}
	return int(d.points[at])
}

// cut finds the words.
func (d *document) cut() {
	d.words = make([]word, 0, len(d.text)/5)
	before := 0
	for i := 0; i < len(d.text); {
		r, size := utf8.DecodeRuneInString(d.text[i:])
		if !unicode.IsLetter(r) {
			i += size
			continue
		}
		end := d.wordEnd(i)
		d.words = append(d.words, d.newWord(before, i, end, r))
		before, i = end, end
	}
	for i := range d.words {
		d.capital = d.capital || d.words[i].upper && d.words[i].opens
	}
}

// wordEnd gives the end of the word that begins at start.
func (d *document) wordEnd(start int) int {
	i := start
	for i < len(d.text) {
		r, size := utf8.DecodeRuneInString(d.text[i:])
		if inner(r) {
			after, _ := utf8.DecodeRuneInString(d.text[i+size:])
			if !unicode.IsLetter(after) || r != '-' && i-start <= 2 && unicode.IsUpper(after) && unicode.IsLower(rune(d.text[start])) {
				return i // "l'école" is one word, but "d'Inès" two
			}
		} else if !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r) {
			return i
		}
		i += size
	}
	return i
}

// inner tells what may stand between two letters of one word.
func inner(r rune) bool { return r == '\'' || r == '’' || r == '-' }

func (d *document) newWord(before, start, end int, first rune) word {
	w := word{text: d.text[start:end], start: start, end: end, gap: d.text[before:start], upper: unicode.IsUpper(first)}
	w.folded = fold(w.text)
	if w.upper && len(w.folded) > 1 {
		w.shout = strings.IndexFunc(w.text, unicode.IsLower) < 0
	}
	w.opens = len(d.words) == 0 || opens(w.gap) && !(w.gap == ". " && abbreviated.has(d.words[len(d.words)-1].folded))
	return w
}

// opens tells whether a new sentence or quotation begins after what stands between two words.
func opens(gap string) bool {
	trimmed := strings.TrimRight(gap, " \n\t'‘’`*_-–•#")
	return strings.ContainsAny(gap, "!?:\n\"“”«»„•()…") || strings.HasSuffix(trimmed, ".") || strings.Contains(gap, ". ")
}

// letters holds the letters that do not fall apart into a plain one and an accent.
var letters = strings.NewReplacer("ł", "l", "ı", "i", "ø", "o", "æ", "ae", "œ", "oe", "đ", "d", "ð", "d", "þ", "th", "ß", "ss", "ə", "e", "’", "'")

// fold writes a word as the lists do.
func fold(s string) string {
	plain := true
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			plain = false
			break
		}
	}
	if plain {
		return strings.ToLower(s)
	}
	return letters.Replace(journal.Fold(s))
}

// at gives the word at i, or an empty one outside the text.
func (d *document) at(i int) *word {
	if i < 0 || i >= len(d.words) {
		return &word{}
	}
	return &d.words[i]
}

// joined tells whether only a space stands before the word at i.
func (d *document) joined(i int) bool {
	return i > 0 && i < len(d.words) && d.words[i].gap == " "
}
