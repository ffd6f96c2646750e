package discretion

import (
	"slices"
	"strings"
)

// phrases finds phrases by their first word.
type phrases struct {
	whole   map[string][]phrase
	prefix  map[string][]phrase // by the first affixLetters letters
	suffix  map[string][]phrase // by as many of the last
	classes map[string]set
}

// phrase is a small pattern: "a|b" is one of two words, a word that ends in * all that begin so and one that begins with * all that end
// so, @class one of a class, ".." up to two words of any kind and "..." up to five. What stands in brackets is what it finds, and the rest
// only what must be around that: "naar de [logo|kine]".
type phrase struct {
	tokens []token
	kind   Kind
	says   int // how much it says about the words it takes: a gap says less than nothing
}

// token stands for one word of a phrase, or for a gap of some.
type token struct {
	words    []string
	open     []string // what stands before a *
	ending   []string // what stands behind one
	classes  []set
	gap      int    // how many words it may stand for
	from, to bool   // what is found begins with it, or ends
	initials uint32 // of all that it takes: most words differ in the first letter already
}

const (
	// affixLetters is how many letters of a first word find its prefixes, and its endings.
	affixLetters = 3
	// narrowGap and wideGap are how many words ".." and "..." may stand for.
	narrowGap, wideGap = 2, 5
)

func newPhrases() phrases {
	return phrases{map[string][]phrase{}, map[string][]phrase{}, map[string][]phrase{}, map[string]set{}}
}

func (ps *phrases) add(line string, kind Kind) {
	made := phrase{kind: kind}
	for field := range strings.FieldsSeq(line) {
		one := ps.newToken(field)
		made.tokens = append(made.tokens, one)
		if made.says += 2; one.gap > 0 {
			made.says -= 3
		}
	}
	begins := &made.tokens[0]
	for _, class := range begins.classes {
		for first := range class {
			ps.whole[first] = append(ps.whole[first], made)
		}
	}
	for _, first := range begins.words {
		ps.whole[first] = append(ps.whole[first], made)
	}
	for _, first := range begins.open {
		ps.prefix[first[:affixLetters]] = append(ps.prefix[first[:affixLetters]], made)
	}
	for _, last := range begins.ending {
		key := last[len(last)-affixLetters:]
		ps.suffix[key] = append(ps.suffix[key], made)
	}
}

func (ps *phrases) newToken(field string) token {
	switch field {
	case "..":
		return token{gap: narrowGap}
	case "...":
		return token{gap: wideGap}
	}
	var one token
	field, one.from = strings.CutPrefix(field, "[")
	field, one.to = strings.CutSuffix(field, "]")
	for word := range strings.SplitSeq(field, "|") {
		if class, isClass := strings.CutPrefix(word, "@"); isClass {
			one.addClass(ps.classes[class])
			continue
		}
		one.add(word)
		for _, said := range asSaid[word] {
			one.add(said)
		}
	}
	return one
}

// asSaid are small words as they are said, and written on a phone, and verbs as they are told of the past. A phrase has them without
// naming them.
var asSaid = map[string][]string{
	"de": {"den", "d"}, "een": {"n", "ne", "nen", "ene"}, "geen": {"gin", "gene", "genen"}, "haar": {"heur", "heure", "hare", "haren", "d'r"},
	"het": {"t", "et"}, "met": {"me"}, "naar": {"nr", "nor"}, "niet": {"nie", "ni"}, "niets": {"niks"}, "teveel": {"tvl"}, "thuis": {"tuis"},

	"drinkt": {"dronk"}, "gaat": {"ging"}, "hebben": {"hadden"}, "heeft": {"had", "eeft", "heef"}, "is": {"was", "es"}, "kan": {"kon"},
	"komen": {"kwamen"}, "komt": {"kwam"}, "krijgen": {"kregen"}, "krijgt": {"kreeg"}, "kunnen": {"konden"}, "leeft": {"leefde"},
	"leven": {"leefden"}, "liggen": {"lagen"}, "ligt": {"lag"}, "mag": {"mocht"}, "moet": {"moest"}, "moeten": {"moesten"},
	"mogen": {"mochten"}, "slaapt": {"sliep"}, "slapen": {"sliepen"}, "spreekt": {"sprak"}, "spreken": {"spraken"}, "wonen": {"woonden"},
	"woont": {"woonde"}, "wordt": {"werd", "word"}, "zijn": {"waren", "zijne", "zijnen", "zn", "z'n", "zen"}, "zit": {"zat"}, "zitten": {"zaten"},
}

func (one *token) add(word string) {
	prefix, open := strings.CutSuffix(word, "*")
	last, ending := strings.CutPrefix(word, "*")
	switch {
	case ending:
		one.ending, one.initials = append(one.ending, last), allInitials
		return
	case open:
		one.open = append(one.open, prefix)
	default:
		one.words = append(one.words, word)
	}
	one.initials |= initial(word)
}

func (one *token) addClass(class set) {
	one.classes = append(one.classes, class)
	for word := range class {
		one.initials |= initial(word)
	}
}

// allInitials are those of a token whose words may begin with any letter.
const allInitials = 1<<32 - 1

// initial gives a bit for the first letter of a word, which some letters share.
func initial(folded string) uint32 {
	if folded == "" {
		return 0
	}
	return 1 << (folded[0] % 32)
}

// classify adds a word to a class, for the phrases that are added after it: in its list, @ sorts before every letter.
func (ps *phrases) classify(folded, class string) {
	if ps.classes[class] == nil {
		ps.classes[class] = set{}
	}
	ps.classes[class][folded] = struct{}{}
}

// match is where a phrase fits: the words from first on, as far as next, and among them those that it finds.
type match struct {
	kind        Kind
	from, to    int // to is behind the last of them
	first, next int
}

// length is how many words a phrase takes, what it finds and what must be around it; none where it does not fit.
func (m *match) length() int { return m.next - m.first }

// longest gives the longest of the phrases that word i begins; of two as long, the one that says more about their words, and of two that
// say as much the one that was added first.
func (d *document) longest(begun []phrase, i int) match {
	var best match
	says := 0
	for j := range begun {
		if !d.mayFollow(begun[j].tokens[1:], i+1) {
			continue
		}
		found := d.match(&begun[j], i)
		if n := found.length(); n > best.length() || n > 0 && n == best.length() && begun[j].says > says {
			best, says = found, begun[j].says
		}
	}
	return best
}

// mayFollow tells by a first letter, which is quick, whether tokens may take the words from the one at i on.
func (d *document) mayFollow(tokens []token, i int) bool {
	return len(tokens) == 0 || tokens[0].gap > 0 || i < len(d.words) && tokens[0].initials&d.words[i].initial != 0
}

// match gives where a phrase fits whose first word is the one at i.
func (d *document) match(candidate *phrase, i int) match {
	m := match{kind: candidate.kind, from: i, first: i}
	m.next = d.follow(candidate.tokens[1:], i+1, i, &m)
	candidate.tokens[0].mark(&m, i)
	if m.to == 0 {
		m.to = m.next
	}
	return m
}

// mark notes that a word begins what a phrase finds, or ends it.
func (one *token) mark(m *match, i int) {
	if one.from {
		m.from = i
	}
	if one.to {
		m.to = i + 1
	}
}

// beginning gives the phrases that a word begins: those that are open at either end, then those whose whole first word it is, in its
// genitive too where none has that.
func (ps *phrases) beginning(folded string) (begun []phrase) {
	if len(folded) >= affixLetters {
		for _, open := range ps.prefix[folded[:affixLetters]] {
			if open.tokens[0].takes(folded, stem(folded)) {
				begun = append(begun, open)
			}
		}
		for _, ending := range ps.suffix[folded[len(folded)-affixLetters:]] {
			if ending.tokens[0].takes(folded, stem(folded)) {
				begun = append(begun, ending)
			}
		}
	}
	whole := ps.whole[folded]
	if whole == nil {
		whole = ps.whole[stem(folded)]
	}
	return append(begun, whole...)
}

// hasWhole tells whether a word is a phrase by itself, as it is spelled there.
func (ps *phrases) hasWhole(folded string) bool {
	return slices.ContainsFunc(ps.whole[folded], func(candidate phrase) bool { return len(candidate.tokens) == 1 })
}

// hasWord tells whether a word is a phrase by itself, or begins or ends as one that is open.
func (ps *phrases) hasWord(folded string) bool {
	if ps.hasWhole(folded) {
		return true
	}
	takes := func(candidate phrase) bool {
		return len(candidate.tokens) == 1 && candidate.tokens[0].takes(folded, stem(folded))
	}
	return len(folded) >= affixLetters && (slices.ContainsFunc(ps.prefix[folded[:affixLetters]], takes) ||
		slices.ContainsFunc(ps.suffix[folded[len(folded)-affixLetters:]], takes))
}

// follow gives the word after those that the tokens take from word i on, or the first of the phrase where they do not fit. It notes in m
// which of them are found.
func (d *document) follow(tokens []token, i, first int, m *match) int {
	if len(tokens) == 0 {
		return i
	}
	one := &tokens[0]
	if one.gap == 0 {
		if d.breaks(i, first) || one.initials&d.words[i].initial == 0 || !one.takes(d.words[i].folded, d.words[i].stem) {
			return first
		}
		end := d.follow(tokens[1:], i+1, first, m)
		if end > first {
			one.mark(m, i)
		}
		return end
	}
	for skip := 0; skip <= one.gap && (skip == 0 || !d.breaks(i+skip-1, first)); skip++ {
		if !d.mayFollow(tokens[1:], i+skip) {
			continue
		}
		if end := d.follow(tokens[1:], i+skip, first, m); end > first {
			return end
		}
	}
	return first
}

// breaks tells whether a phrase cannot go on with word i.
func (d *document) breaks(i, first int) bool {
	return i >= len(d.words) || i > first && d.words[i].gap != " " && strings.ContainsAny(d.words[i].gap, ".,;:!?()\n\"")
}

// takes tells whether a word, or what a genitive leaves of it, is one of those that the token stands for.
func (one *token) takes(folded, stem string) bool {
	for _, want := range one.words {
		if folded == want || stem == want {
			return true
		}
	}
	for _, prefix := range one.open {
		if strings.HasPrefix(folded, prefix) {
			return true
		}
	}
	for _, last := range one.ending {
		if len(folded) > len(last) && strings.HasSuffix(folded, last) {
			return true
		}
	}
	return slices.ContainsFunc(one.classes, func(class set) bool { return class.has(folded) })
}
