package discretion

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"koffiemoment/journal"
)

// document is a text cut into words, and what is found out about it on the way. It lives for one check.
//
// In this package i and j are places of words, and at is a byte, or the span of bytes that a pattern fits; n is a count.
type document struct {
	text    string  // in plain signs
	written string  // as it was given
	origins []int32 // where each code point of the text begins in what was written, nil where the two are the same
	points  []int32 // the code point at each byte, nil for plain ASCII
	words   []word
	parts   parts
	outside word // stands for those before and behind the text
	lists   *lists
	met     *met // nil where no names are known
	capital bool // some sentence begins with a capital: a text without any tells nothing by small letters
	inside  bool // some word inside a sentence has a capital, and is nothing well known
	common  int  // capitals on common words inside sentences: where there are many, one more tells nothing
}

// word is a run of letters, with the apostrophes and hyphens inside it.
type word struct {
	*spelling
	start, end int    // bytes
	opens      bool   // the first word of a sentence or of a quotation
	masked     bool   // an alias or something well known, which is no name
	alias      bool   // an alias
	hushed     bool   // stood in capitals
	gap        string // what stands between the word before and this one
}

// read cuts a text into words, and what was read before with the same lexicon is over. Whether it is in English is not known before its words are.
func read(text string, l *lexicon) *document {
	d := &document{text: plain(text), written: text, lists: loaded()}
	if d.text != text {
		d.trace()
	}
	d.outside.spelling = l.spell("")
	if !isASCII(d.text) {
		d.number()
	}
	d.cut(l)
	return d
}

func isASCII(s string) bool {
	for at := range len(s) {
		if s[at] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// number notes the code point at each byte. A byte inside a code point has that of the first.
func (d *document) number() {
	d.points = make([]int32, len(d.text)+1)
	n, next := int32(0), 0
	for at := range d.text {
		for ; next < at; next++ {
			d.points[next] = n - 1
		}
		d.points[at] = n
		next = at + 1
		n++
	}
	for ; next < len(d.text); next++ {
		d.points[next] = n - 1
	}
	d.points[len(d.text)] = n
}

// point gives the code point at a byte.
func (d *document) point(at int) int {
	if d.points == nil {
		return at
	}
	return int(d.points[at])
}

// cut finds the words.
func (d *document) cut(l *lexicon) {
	d.words = slices.Grow(l.words[:0], len(d.text)/5) // a Dutch word and its space take more than five bytes
	before := 0
	for at := 0; at < len(d.text); {
		r, size := utf8.DecodeRuneInString(d.text[at:])
		if !unicode.IsLetter(r) {
			at += size
			continue
		}
		end := d.wordEnd(at)
		w := d.newWord(before, at, end, l)
		if w.glued > 0 { // to the name behind it: jufLotte
			d.words = append(d.words, d.newWord(before, at, at+w.glued, l))
			w = d.newWord(at+w.glued, at+w.glued, end, l)
			w.gap = " "
		}
		d.words = append(d.words, w)
		before, at = end, end
	}
	l.words = d.words
	for i := range d.words {
		d.capital = d.capital || d.words[i].upper && d.words[i].opens
	}
}

// wordEnd gives the end of the word that begins at start.
func (d *document) wordEnd(start int) int {
	at := start
	for at < len(d.text) {
		if c := d.text[at] | 0x20; 'a' <= c && c <= 'z' { // most are
			at++
			continue
		}
		r, size := utf8.DecodeRuneInString(d.text[at:])
		if inner(r) {
			after, _ := utf8.DecodeRuneInString(d.text[at+size:])
			elided := r != '-' && at-start <= 2 && unicode.IsLower(rune(d.text[start]))
			if !unicode.IsLetter(after) || elided && unicode.IsUpper(after) {
				return at // "l'école" is one word, but "d'Inès" two
			}
		} else if !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r) {
			return at
		}
		at += size
	}
	return at
}

// inner tells what may stand between two letters of one word.
func inner(r rune) bool { return r == '\'' || r == '’' || r == '-' }

func (d *document) newWord(before, start, end int, l *lexicon) word {
	w := word{spelling: l.spell(d.text[start:end]), start: start, end: end, gap: d.text[before:start]}
	if len(w.gap) > 1 && strings.Trim(w.gap, " ") == "" {
		w.gap = " "
	}
	w.opens = len(d.words) == 0 || opens(w.gap) && !d.abbreviates(w.gap)
	return w
}

// abbreviates tells a full stop that only ends the title before it: dr. Maes.
func (d *document) abbreviates(gap string) bool {
	return (gap == ". " || gap == ".") && abbreviated.has(d.words[len(d.words)-1].folded)
}

// opens tells whether a new sentence or quotation begins after what stands between two words.
func opens(gap string) bool {
	trimmed := strings.TrimRight(gap, " \n\t'‘’`*_-–•#")
	return strings.ContainsAny(gap, "!?:\n\"“”«»„•()…") || strings.HasSuffix(trimmed, ".") || strings.Contains(gap, ". ")
}

// plainLetters stand for those that do not fall apart into a plain one and an accent.
var plainLetters = strings.NewReplacer("ł", "l", "ı", "i", "ø", "o", "æ", "ae", "œ", "oe", "đ", "d", "ð", "d", "þ", "th", "ß", "ss", "ə", "e",
	"’", "'")

// fold writes a word as the lists do. Most words are plain ASCII, which is quick.
func fold(s string) string {
	if isASCII(s) {
		return strings.ToLower(s)
	}
	return plainLetters.Replace(journal.Fold(s))
}

// at gives the word at i, or an empty one outside the text.
func (d *document) at(i int) *word {
	if i < 0 || i >= len(d.words) {
		return &d.outside
	}
	return &d.words[i]
}

// joined tells whether only a space stands before the word at i.
func (d *document) joined(i int) bool {
	return i > 0 && i < len(d.words) && d.words[i].gap == " "
}

// bound is joined, also before the word that an apostrophe opens: van 't Hek, van 's Gravesande.
func (d *document) bound(i int) bool {
	return d.joined(i) || i > 0 && d.elided(i) && (d.words[i].gap == " '" || d.words[i].gap == " ’")
}

// elided tells the t and s of 't and 's.
func (d *document) elided(i int) bool {
	w := d.at(i)
	return (w.folded == "t" || w.folded == "s") && (strings.HasSuffix(w.gap, "'") || strings.HasSuffix(w.gap, "’"))
}

// before gives the word right before the one at i, folded, or nothing at the start of the text.
func (d *document) before(i int) string { return d.at(i - 1).folded }

// sentenceBetween tells whether a sentence begins after the word at i and no later than at j.
func (d *document) sentenceBetween(i, j int) bool {
	for between := i + 1; between <= j; between++ {
		if d.words[between].opens {
			return true
		}
	}
	return false
}

// determined tells whether an article or the like stands right before, which makes a noun of a word.
func (d *document) determined(i int) bool { return d.joined(i) && determiners.has(d.before(i)) }

// proper tells whether a text keeps its capitals for names: hardly a common word has one inside a sentence.
func (d *document) proper() bool { return d.common < 2 }

// inEnglish tells whether the English lists were taken.
func (d *document) inEnglish() bool { return len(d.lists.english.slots) > 0 }

func (w *word) isLetter() bool { return utf8.RuneCountInString(w.text) == 1 }
