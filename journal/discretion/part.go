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

func digit(c byte) bool { return '0' <= c && c <= '9' }

// has is the gate of a pattern that cannot fit without one of the cues.
func has(cues ...string) func(part) bool {
	return func(in part) bool {
		return slices.ContainsFunc(cues, func(cue string) bool { return strings.Contains(in.lower, cue) })
	}
}

// count is the gate of a pattern that cannot fit without so many digits.
func count(digits int) func(part) bool {
	return func(in part) bool { return in.digits >= digits }
}

// whole gives the text as one part, for what has neither sign nor digit.
func (d *document) whole() []part { return d.parts.whole }

// signs gives the parts around what an address on the internet cannot do without.
func (d *document) signs() []part { return d.parts.signs }

// digits gives the parts around digits.
func (d *document) digits() []part { return d.parts.digits }

// numbers gives the runs of digits and of the marks that stand inside numbers.
func (d *document) numbers() []part { return d.parts.numbers }

// parts are the text divided in four ways, from which each rule takes its own.
type parts struct{ whole, signs, digits, numbers []part }

// divide finds the parts once, for all rules.
func (d *document) divide() {
	d.parts.whole = []part{d.newPart(0, len(d.text))}
	d.parts.signs = d.partsAround(func(at int) bool {
		switch d.text[at] {
		case '@':
			return true
		case '.', '/':
			return at+1 < len(d.text) && d.text[at+1] > ' '
		case '(', '[':
			return strings.HasPrefix(strings.ToLower(d.text[at+1:min(at+3, len(d.text))]), "at")
		}
		return false
	})
	d.parts.digits = d.partsAround(func(at int) bool { return digit(d.text[at]) })
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

// partsAround gives the parts of the text around the bytes that are wanted, cut at white space.
func (d *document) partsAround(wanted func(at int) bool) []part {
	var found []part
	from, to := 0, -1
	for at := range len(d.text) {
		if !wanted(at) {
			continue
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

// space gives the next byte from at on, in the direction of step, where no word is cut.
func (d *document) space(at, step int) int {
	for ; at > 0 && at < len(d.text); at += step {
		if d.text[at] == ' ' || d.text[at] == '\n' {
			return at
		}
	}
	return max(0, min(at, len(d.text)))
}
