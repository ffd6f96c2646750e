package discretion

import "strings"

// spoken holds how many digits the words of a telephone number stand for.
var spoken = [...]*wordSet{
	1: newSet(`
		nul een twee drie vier vijf zes zeven acht negen zero oh one two three four five six seven eight nine un deux trois quatre cinq sept
		huit neuf`),
	2: newSet(`
		tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig
		negentig ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
		eighty ninety onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante`),
}

// digitsOf gives how many digits a number in words stands for, or 0.
func digitsOf(folded string) int {
	for n := 1; n < len(spoken); n++ {
		if spoken[n].has(folded) {
			return n
		}
	}
	if left, right, cut := strings.Cut(folded, "-"); cut && digitsOf(left) == 2 && digitsOf(right) == 1 {
		return 2 // fifty-five
	}
	if head, rest, cut := strings.Cut(folded, "honderd"); cut && digitsOf(head) == 1 && (rest == "" || digitsOf(rest) > 0) {
		return 3 // vierhonderdzeventig
	}
	for _, ten := range [...]string{"twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"} {
		if head, cut := strings.CutSuffix(folded, "en"+ten); cut && digitsOf(head) == 1 {
			return 2 // vierendertig
		}
	}
	return 0
}

// between stands between the pieces of a number that someone says.
var between = newSet("en dan nog streepje spatie and then et puis schuine streep slash")

const (
	fewestNumber = 9 // digits in a telephone number
	mostNumber   = 10
)

// dictated gives the telephone numbers that are said rather than written, or cut by words: nul vier zeven nul, 0470 en dan 12 34 56.
func (d *document) dictated() []place {
	var found []place
	for _, in := range d.parts.digits {
		for at := in.from; at < in.to; at++ {
			if d.text[at] == '0' && (at == 0 || strings.IndexByte(" (:\n.", d.text[at-1]) >= 0) {
				if p, ok := d.dictatedFrom(at); ok {
					found, at = append(found, p), p.end
				}
			}
		}
	}
	for i := range d.words {
		switch d.words[i].folded {
		case "nul", "zero", "oh":
			if p, ok := d.dictatedFrom(d.words[i].start); ok {
				found = append(found, p)
			}
		}
	}
	return found
}

// dictatedFrom takes the number whose first digit or word stands at a byte.
func (d *document) dictatedFrom(start int) (place, bool) {
	digits, end, pieces, words, first := 0, start, 0, 0, 0
	for at, i := start, d.wordAt(start); at < len(d.text) && digits < mostNumber; {
		n, next := d.piece(at, i)
		if n < 0 {
			break
		}
		for i < len(d.words) && d.words[i].start < next {
			i++
		}
		if n > 0 {
			if pieces++; first == 0 {
				first = n
			}
			if digits += n; !digit(d.text[at]) {
				words++
			}
			end = next
		}
		for at = next; at < len(d.text) && at-next < 4 && strings.IndexByte(" ,./-", d.text[at]) >= 0; at++ {
		}
		if at == next && n > 0 {
			break
		}
	}
	cut := words > 0 && (words == pieces || first >= 3) || words == 0 && (first >= 3 || pieces == digits)
	whole := digits == mostNumber || digits == fewestNumber && !strings.HasPrefix(d.text[start:], "04")
	counts := strings.HasPrefix(compact(d.text[start:end]), "012") || words == pieces && d.countsUp(start)
	return place{kind: Phone, reason: Form, start: start, end: end}, cut && whole && !counts && d.alone(span{start, end})
}

// piece gives how many digits stand at a byte, in figures or in the word at i, and what follows on them; none for a word between, and less
// for anything else.
func (d *document) piece(at, i int) (digits, next int) {
	if digit(d.text[at]) {
		for next = at; next < len(d.text) && digit(d.text[next]); next++ {
		}
		return next - at, next
	}
	w := d.at(i)
	if w.start != at || w.folded == "" {
		return -1, at
	}
	if between.has(w.folded) {
		return 0, w.end
	}
	if n := digitsOf(w.folded); n > 0 {
		return n, w.end
	}
	return -1, at
}

// countsUp tells counting from a number: nul, een, twee.
func (d *document) countsUp(start int) bool {
	i := d.wordAt(start)
	next, after := d.at(i+1).folded, d.at(i+2).folded
	return next == "een" && after == "twee" || next == "one" && after == "two"
}
