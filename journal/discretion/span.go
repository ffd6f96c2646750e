package discretion

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// particles stand inside a surname.
var particles = newSet("van von de den der d d' da das do dos di del della du des la le el al ben ait ould bin bint abu abou ibn op ter ten te vande vanden vander van't 't t y e dela dela' aït")

// strictParticles are words of their own, too: in lower case they need a surname behind them.
var strictParticles = newSet("van de den der la le op ter ten te du des da do e y al t 't")

// lastOf gives the last word of the name that begins at i: given names, particles, surnames, initials.
func (d *document) lastOf(i int, strengths []strength) int {
	last := i
	for k := i + 1; k < len(d.words); k++ {
		if !d.continues(last, k) {
			break
		}
		switch {
		case d.partOfName(k, strengths):
			last = k
		case particles.has(d.words[k].folded) && k-last <= 3:
			continue
		default:
			return last
		}
	}
	return last
}

// continues tells whether nothing but a space, or an initial's full stop, stands between the words of a name.
func (d *document) continues(last, k int) bool {
	gap := d.words[k].gap
	if gap == "" || gap == " " {
		return !genitive(d.words[last].text) || k > last+1
	}
	initial := utf8.RuneCountInString(d.words[k-1].text) == 1
	return initial && (gap == ". " || gap == "." || gap == ".-" || gap == ". -" || gap == ".’" || gap == "-") || d.words[k-1].folded == "d" && (gap == "'" || gap == "’")
}

func genitive(text string) bool {
	return strings.HasSuffix(text, "'s") || strings.HasSuffix(text, "’s")
}

// partOfName tells whether the word at k belongs to the name before it.
func (d *document) partOfName(k int, strengths []strength) bool {
	w := &d.words[k]
	before := &d.words[k-1]
	if w.masked {
		return false
	}
	if utf8.RuneCountInString(w.text) == 1 && w.upper {
		return strings.HasPrefix(d.gapAfter(k), ".") || k+1 == len(d.words) && strings.HasPrefix(d.text[w.end:], ".")
	}
	afterParticle := particles.has(before.folded)
	if !w.upper {
		surname := d.lists.surnames.has(w.folded) && !d.known(w) && !acting.has(w.folded)
		return surname || strengths[k] >= likely && (!afterParticle || before.folded != "van") && !particles.has(w.folded)
	}
	if functional.has(w.folded) || particles.has(w.folded) {
		return false
	}
	if afterParticle {
		return before.upper || !strictParticles.has(before.folded) || d.surname(k) || d.at(k-2).folded == "van"
	}
	afterInitial := utf8.RuneCountInString(before.text) == 1 && d.lists.surnames.has(w.folded)
	return afterInitial || strengths[k] >= likely || d.surname(k)
}

// nameStart takes the particles before a surname along: De Keersmaecker, meneer de clercq.
func (d *document) nameStart(i int) int {
	first := d.beforeParticles(i)
	titledName := d.titledAt(first)
	_, given := d.lists.given[d.words[i].folded]
	for ; first < i; first++ {
		if b := &d.words[first]; !b.masked && (titledName || b.upper && (!b.opens || !given)) {
			break
		}
	}
	return d.words[first].start
}

// beforeParticles gives the first of the particles that lead to the word at i.
func (d *document) beforeParticles(i int) int {
	first := i
	for d.joined(first) && i-first < 3 && particles.has(d.words[first-1].folded) {
		first--
	}
	return first
}

// nameEnd takes the full stop of an initial and a lone apostrophe along.
func (d *document) nameEnd(i int) int {
	w := &d.words[i]
	if rest := d.text[w.end:]; utf8.RuneCountInString(w.text) == 1 && strings.HasPrefix(rest, ".") {
		return w.end + 1
	} else if strings.HasPrefix(rest, "'s") || strings.HasPrefix(rest, "’s") {
		return w.end + len(rest) - len(strings.TrimLeft(rest, "'’")) + 1
	}
	return w.end
}

// initials takes "G.", "J.P." and the initials before a surname.
func (d *document) initials(i int) (place, bool) {
	w := &d.words[i]
	if !w.upper || w.masked || utf8.RuneCountInString(w.text) != 1 && !compactInitials(w.text) || !strings.HasPrefix(d.text[w.end:], ".") ||
		ourLady(d.text[max(0, w.start-len("O.")):]) {
		return place{}, false
	}
	before, next := d.at(i-1), d.at(i+1)
	listed := w.gap == "" || strings.Contains(w.gap, "\n") || w.gap == "(" || ordinals.has(before.folded)
	surnamed := i+1 < len(d.words) && next.upper && (next.gap == ". " || next.gap == ".-" || next.gap == ".") && (d.surnameLike(i+1) || utf8.RuneCountInString(next.text) == 1)
	acts := next.gap == ". " && !next.upper && acting.has(next.folded)
	if (i == 0 || listed) && !surnamed && !acts {
		return place{}, false
	}
	return place{PersonName, Initials, w.start, w.end + 1}, true
}

// ourLady tells the O.L. of Onze-Lieve-Vrouw, for whom streets and schools are called.
func ourLady(text string) bool {
	at := strings.Index(text, "O.L.")
	return 0 <= at && at <= len("O.")
}

// compactInitials tells "JP" in "JP." apart from other words: it never is, but initials joined by hyphens are.
func compactInitials(text string) bool {
	r, size := utf8.DecodeRuneInString(text)
	return len(text) > size && text[size] == '-' && unicode.IsUpper(r) && utf8.RuneCountInString(text) == 3
}

// surnameLike judges a word behind an initial's full stop, where it looks like the first of a sentence.
func (d *document) surnameLike(i int) bool {
	w := &d.words[i]
	return d.lists.surnames.has(stem(w.folded)) || particles.has(w.folded) && w.upper && d.at(i+1).upper || !d.known(w) && len(w.folded) > 3
}

var ordinals = newSet("vitamine punt plan klas deel groep optie bijlage stap fase type letter kind kleuter ouder gezin vraag")
