package discretion

import "strings"

// part is a stretch of the text in which something may be known by its form.
type part struct {
	from, to int
	lower    string
	digits   int
}

// reach is how far around a digit or sign a form may lie.
const reach = 48

func (d *document) newPart(from, to int) part {
	p := part{from: from, to: to, lower: strings.ToLower(d.text[from:to])}
	for i := from; i < to; i++ {
		if digit(d.text[i]) {
			p.digits++
		}
	}
	return p
}

func digit(c byte) bool { return '0' <= c && c <= '9' }

func has(words ...string) func(part) bool {
	return func(p part) bool {
		for _, w := range words {
			if strings.Contains(p.lower, w) {
				return true
			}
		}
		return false
	}
}

func count(digits int) func(part) bool {
	return func(p part) bool { return p.digits >= digits }
}

func (d *document) whole() []part { return d.parts.whole }

// signs gives the parts around what an address on the internet cannot do without.
func (d *document) signs() []part { return d.parts.signs }

func (d *document) digits() []part { return d.parts.digits }

// numbers gives the runs of digits and of the marks that stand inside numbers.
func (d *document) numbers() []part { return d.parts.numbers }

type parts struct{ whole, signs, digits, numbers []part }

func (d *document) divide() {
	d.parts.whole = []part{d.newPart(0, len(d.text))}
	d.parts.signs = d.near(func(i int) bool {
		switch d.text[i] {
		case '@':
			return true
		case '.', '/':
			return i+1 < len(d.text) && d.text[i+1] > ' '
		case '(', '[':
			return strings.HasPrefix(strings.ToLower(d.text[i+1:min(i+3, len(d.text))]), "at")
		}
		return false
	})
	d.parts.digits = d.near(func(i int) bool { return digit(d.text[i]) })
	for _, p := range d.parts.digits {
		d.divideNumbers(p)
	}
}

func (d *document) divideNumbers(p part) {
	for i := p.from; i < p.to; i++ {
		if !numeric(d.text[i]) {
			continue
		}
		from := i
		for i < p.to && numeric(d.text[i]) {
			i++
		}
		if run := d.newPart(from, i); run.digits > 0 {
			d.parts.numbers = append(d.parts.numbers, run)
		}
	}
}

func numeric(c byte) bool { return digit(c) || strings.IndexByte(" +./()-'", c) >= 0 }

// near gives the parts of the text around the bytes that are wanted, cut at white space.
func (d *document) near(wanted func(i int) bool) []part {
	var found []part
	from, to := 0, -1
	for i := range len(d.text) {
		if !wanted(i) {
			continue
		}
		start, end := d.space(max(i-reach, to), -1), d.space(i+reach, 1)
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

// space gives the next place from i on, in the direction of step, where no word is cut.
func (d *document) space(i, step int) int {
	for ; i > 0 && i < len(d.text); i += step {
		if d.text[i] == ' ' || d.text[i] == '\n' {
			return i
		}
	}
	return max(0, min(i, len(d.text)))
}
