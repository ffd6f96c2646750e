package discretion

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Met gives the names of which findings are sure, for the Names of what is Known: who is named in one text of a journal is often
// met again in another, in small letters or by a name that is a common word. Found holds what a check without any Names found in each
// text, so that the order of texts tells nothing, and nobody is met by being met. An alias that is known is no name.
func Met(texts []Text, found [][]Finding, known Known) []string {
	fine, names := map[string]bool{}, set{}
	for _, alias := range known.Aliases {
		fine[alias] = true
	}
	var read reading
	for i := range texts {
		if texts[i].Of == Alias && fine[texts[i].Words] {
			continue
		}
		for k := range found[i] {
			issue := Issue{texts[i], found[i][k]}
			issue.meets(names, &read)
		}
	}
	met := make([]string, 0, len(names))
	for name := range names {
		met = append(met, name)
	}
	slices.Sort(met)
	return met
}

// meets notes the words of a name that is sure: what stands behind a role, a given name of the lists that is no common word, and all of
// a name of several words. Towns are left out, which surnames are made of: Van Gent.
func (issue *Issue) meets(names set, read *reading) {
	f := &issue.Finding
	if f.Kind != PersonName || f.Reason != AfterRole && f.Reason != ListedName {
		return
	}
	words, lists := strings.Fields(f.Text), loaded()
	for _, word := range words {
		first, _ := utf8.DecodeRuneInString(word)
		name := stem(fold(strings.Trim(word, ",;")))
		switch {
		case strings.HasSuffix(word, "."), lists.towns.has(name):
		case len(words) == 1 && f.Reason == ListedName && lists.soft.has(name):
		case len(words) == 1 && f.Reason == AfterRole && !unicode.IsUpper(first) && !presents(read.split(issue)):
		default:
			names[name] = struct{}{}
		}
	}
}

// presents tells whether what stands before a name in small letters asks for one, and not just for any word: behind "mama" alone a
// verb in dialect may follow.
func presents(before, _, _ string) bool {
	last, beforeThat := lastWords(before)
	return last == "van" && related.has(beforeThat) || titled.has(last) && !parents.has(last)
}

// met holds the names of Known, and tells quickly which texts may have one of them.
type met struct {
	names   set
	opening set         // the first letters of each, up to a sign
	lengths [256]uint64 // of what begins with a byte
}

// shortestMet keeps what may be anything from being looked for everywhere.
const shortestMet = 3

func newMet(names []string) *met {
	m := &met{names: set{}, opening: set{}}
	for _, name := range names {
		for word := range strings.FieldsSeq(name) {
			m.add(stem(fold(word)))
		}
	}
	return m
}

func (m *met) add(name string) {
	opening := name
	if at := strings.IndexFunc(name, func(r rune) bool { return !unicode.IsLetter(r) }); at >= 0 {
		opening = name[:at]
	}
	if utf8.RuneCountInString(name) < shortestMet || opening == "" || particles.has(name) || functional.has(name) || acting.has(name) {
		return
	}
	m.names[name], m.opening[opening] = struct{}{}, struct{}{}
	m.lengths[opening[0]] |= 3 << min(len(opening), 62) // and with the s of a genitive
}

func (m *met) has(w *word) bool {
	return m.names.has(w.stem) || strings.HasSuffix(w.folded, "s") && m.names.has(w.folded[:len(w.folded)-1])
}

// count says how many words of a text may be one of the names: no fewer than are.
func (m *met) count(text string) (n int) {
	var folded [64]byte
	for at := 0; at < len(text); {
		start, plain := at, true
		for at < len(text) {
			c := text[at]
			if lower := c | 0x20; 'a' <= lower && lower <= 'z' {
				if at-start < len(folded) {
					folded[at-start] = lower
				}
				at++
				continue
			}
			if c < utf8.RuneSelf {
				break
			}
			r, size := utf8.DecodeRuneInString(text[at:])
			if !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r) {
				break
			}
			plain, at = false, at+size
		}
		switch length := at - start; {
		case length == 0:
			_, size := utf8.DecodeRuneInString(text[at:])
			at += size
		case !plain:
			if m.opens([]byte(fold(text[start:at]))) {
				n++
			}
		case length <= len(folded) && m.opens(folded[:length]):
			n++
		}
	}
	return n
}

func (m *met) opens(folded []byte) bool {
	if len(folded) == 0 || m.lengths[folded[0]]>>min(len(folded), 62)&1 == 0 {
		return false
	}
	if m.opening.has(string(folded)) {
		return true
	}
	last := len(folded) - 1
	return folded[last] == 's' && m.opening.has(string(folded[:last]))
}

// recognise takes the words that are names elsewhere.
func (d *document) recognise(strengths []strength, reasons []Reason) {
	if d.met == nil {
		return
	}
	for i := range d.words {
		if w := &d.words[i]; strengths[i] < likely && d.met.has(w) && !w.masked && !w.functional && !w.particle && d.isMet(i, strengths) {
			strengths[i], reasons[i] = likely, NamedBefore
		}
	}
}

// isMet tells whether a word that is a name elsewhere is one here. What is no word can be nothing else. A common word is one by its
// capital inside a sentence, and in small letters, or where a sentence begins, only if something beside it says so.
func (d *document) isMet(i int, strengths []strength) bool {
	w := &d.words[i]
	switch {
	case w.shout:
		return !d.lists.isWord(w.folded) && !(d.at(i-1).shout && d.at(i+1).shout)
	case d.isThing(w):
		return false
	case !d.isOrdinary(w):
		return true
	case d.determined(i) && !(w.upper && d.before(i) == "dat"), d.numberBefore(i), d.isModal(w.folded): // zei dat Roos moe was
		return false
	case w.upper && !w.opens:
		return d.proper() && d.before(i) != "in"
	}
	return !neverLower.has(w.folded) && !d.isTime(i) && d.isSomeoneBeside(i, strengths)
}

// isSomeoneBeside tells whether what stands beside a common word makes someone of it: what only people do, or have, or a name.
func (d *document) isSomeoneBeside(i int, strengths []strength) bool {
	if d.joined(i+1) && !d.words[i+1].upper {
		next := d.words[i+1].folded
		if speaking.has(next) || saidWords.has(next) || owning.has(next) && d.joined(i+2) && isRelative(d.words[i+2].folded) {
			return true
		}
	}
	if d.joined(i) && !d.words[i].opens && addressing.has(d.before(i)) {
		return true
	}
	return d.pairs(i, -1, strengths) || d.pairs(i, 1, strengths)
}

// saidWords is speaking in English.
var saidWords = newSet("said says asked asks cried cries laughed laughs smiled smiles waved waves shouted whispered told answered")

// addressing stands before someone: ik gaf roos een boek.
var addressing = newSet(`
	gaf geeft vroeg vraagt riep roept hielp helpt belde belt knuffelde knuffelt troostte troost tegen naast gave asked told helped called
	hugged comforted`)
