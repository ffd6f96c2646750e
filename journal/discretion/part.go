package discretion

import (
	"slices"
	"strings"
)

// part is a stretch of the text in which something may be known by its form.
type part struct {
	from, to int
	lower    string
	digits   int
}

// reach is how far around a digit or sign a form may lie.
const reach = 48

func (d *document) newPart(from, to int) part {
	made := part{from: from, to: to, lower: strings.ToLower(d.text[from:to])}
	for at := from; at < to; at++ {
		if digit(d.text[at]) {
			made.digits++
		}
	}
	return made
}

const figures = "0123456789"

func digit(c byte) bool { return '0' <= c && c <= '9' }

// signs gives the parts around what an address on the internet cannot do without.
func (d *document) signs() []part { return d.parts.signs }

// digits gives the parts around digits.
func (d *document) digits() []part { return d.parts.digits }

// marked gives the parts around digits and marks inside a word, as the name of an account has them, in a text that speaks of
// accounts or has such a name with an underscore.
func (d *document) marked() []part {
	if !strings.Contains(d.text, "_") && !slices.ContainsFunc(d.words, func(w word) bool { return w.account }) {
		return nil
	}
	return d.partsAround("._"+figures, func(at int) bool { return at > 0 && at+1 < len(d.text) && d.text[at+1] > ' ' })
}

// accountSigns are what a word that speaks of accounts has in it.
var accountSigns = [...]string{"insta", "tiktok", "snap", "faceb", "account", "volg", "discord"}

func speaksOfAccounts(folded string) bool {
	return slices.ContainsFunc(accountSigns[:], func(sign string) bool { return strings.Contains(folded, sign) })
}

// numbers gives the runs of digits and of the marks that stand inside numbers.
func (d *document) numbers() []part { return d.parts.numbers }

// parts are the text divided in three ways, from which rules take their own.
type parts struct{ signs, digits, numbers []part }

// divide finds the parts once, for all rules.
func (d *document) divide() {
	d.parts.signs = d.partsAround("@./([", func(at int) bool {
		switch d.text[at] {
		case '.', '/':
			return at+1 < len(d.text) && d.text[at+1] > ' '
		case '(', '[':
			return strings.HasPrefix(strings.ToLower(d.text[at+1:min(at+3, len(d.text))]), "at")
		}
		return true
	})
	d.parts.digits = d.partsAround(figures, func(int) bool { return true })
	for _, in := range d.parts.digits {
		d.divideNumbers(in)
	}
}

func (d *document) divideNumbers(in part) {
	for at := in.from; at < in.to; at++ {
		if !numeric(d.text[at]) {
			continue
		}
		from := at
		for at < in.to && numeric(d.text[at]) {
			at++
		}
		if run := d.newPart(from, at); run.digits > 0 {
			d.parts.numbers = append(d.parts.numbers, run)
		}
	}
}

func numeric(c byte) bool { return digit(c) || strings.IndexByte(" +./()-'", c) >= 0 }

// partsAround gives the parts of the text around those of the signs that are wanted, cut at white space.
func (d *document) partsAround(signs string, wanted func(at int) bool) []part {
	var found []part
	from, to := 0, -1
	for at := 0; ; at++ {
		next := strings.IndexAny(d.text[at:], signs)
		if next < 0 {
			break
		}
		if at += next; at+reach <= to || !wanted(at) {
			continue // what lies around it is in the part already: looking for its end would cross a text without spaces each time
		}
		start, end := d.space(max(at-reach, to), -1), d.space(at+reach, 1)
		if to >= 0 && start <= to {
			to = max(to, end)
			continue
		}
		if to >= 0 {
			found = append(found, d.newPart(from, to))
		}
		from, to = start, end
	}
	if to >= 0 {
		found = append(found, d.newPart(from, to))
	}
	return found
}

// partsBehind gives the parts that begin with a word that is wanted.
func (d *document) partsBehind(wanted func(w *word) bool) []part {
	var at []span
	for i := range d.words {
		w := &d.words[i]
		if !wanted(w) {
			continue
		}
		if last := len(at) - 1; last >= 0 && w.end+reach <= at[last].end {
			continue // as partsAround does
		} else if end := d.space(w.end+reach, 1); last >= 0 && w.start < at[last].end {
			at[last].end = end
		} else {
			at = append(at, span{w.start, end})
		}
	}
	var found []part
	for _, one := range at {
		found = append(found, d.newPart(one.start, one.end))
	}
	return found
}

// space gives the next byte from at on, in the direction of step, where no word is cut.
func (d *document) space(at, step int) int {
	for ; at > 0 && at < len(d.text); at += step {
		if d.text[at] == ' ' || d.text[at] == '\n' {
			return at
		}
	}
	return max(0, min(at, len(d.text)))
}
