package reports

import (
	"sort"
	"strings"
	"unicode"

	"koffiemoment/journal/report"
)

// room is a piece of paper of a fixed size, and how much of it is still free. It is measured from above, by the widest letters that a form may
// have, so that what is counted to fit does fit: in letters of 10.5 points on lines of 15.5, with 2 cm of margin. What is too long is cut off
// between two words, and that is said.
type room struct {
	wide float64 // letters as wide as they are high that find room beside each other
	high float64 // lines of text
	left float64 // of those
	cut  bool    // something was cut off
}

// The pieces of paper: a side of A4, half of one, above which another lies, and a quarter.
func sheetRoom() *room   { return &room{wide: 44, high: 47, left: 47} }
func halfRoom() *room    { return &room{wide: 40, high: 20, left: 20} }
func quarterRoom() *room { return &room{wide: 19, high: 20, left: 20} }

// How high something is, in lines of text.
const (
	titleLine   = 1.5
	headingLine = 1.2
	headingGap  = 0.8
	textGap     = 0.5
	rowGap      = 0.4
	handLine    = 1.5 // one to write on by hand
	endOfText   = "…"
)

// take uses up what a part of a page takes.
func (r *room) take(part *report.Part) { r.left -= r.part(part) }

func (r *room) part(p *report.Part) float64 {
	high := headingLine*float64(lines(p.Heading, r.wide/headingLine)) + headingGap + handLine*float64(p.Room)
	for _, text := range p.Texts {
		high += float64(lines(text, r.wide)) + textGap
	}
	if p.Table != nil {
		high += r.table(p.Table)
	}
	return high
}

func (r *room) table(t *report.Table) (high float64) {
	if t.Caption != "" {
		high = float64(lines(t.Caption, r.wide)) + rowGap
	}
	for _, row := range append([][]string{t.Head}, t.Rows...) {
		most := 0
		for i, cell := range row {
			most = max(most, lines(cell, r.column(t, i)))
		}
		high += float64(most) + rowGap
	}
	return high
}

// column is how wide one is, without what lies between it and the next.
func (r *room) column(t *report.Table, at int) float64 {
	all := 0
	for _, share := range t.Shares {
		all += share
	}
	return r.wide*float64(t.Shares[at])/float64(all) - 1
}

// title is how high that of a document or of a page is.
func (r *room) title(words string) float64 {
	if words == "" {
		return 0
	}
	return titleLine*float64(lines(words, r.wide/titleLine)) + headingGap
}

// document is how high what stands above the pages of one is.
func (r *room) document(doc *report.Document) float64 {
	return r.title(doc.Title) + float64(lines(doc.For, r.wide)) + textGap
}

// page is how high one is as a whole.
func (r *room) page(p *report.Page) float64 {
	high := r.title(p.Title)
	for _, fact := range p.Facts {
		high += float64(lines(fact, r.wide))
	}
	for i := range p.Parts {
		high += r.part(&p.Parts[i])
	}
	return high
}

// fits gives as many words of a text as find room in some lines, and remembers that it was not all of them.
func (r *room) fits(text string, wide float64, most int) string {
	text = strings.TrimSpace(text)
	short := begins(text, wide, most)
	r.cut = r.cut || short != text
	return short
}

// begins gives a text in at most so many lines: cut off behind a word, or within one that is too long by itself.
func begins(text string, wide float64, most int) string {
	letters := []rune(text)
	if limit := int(wide*float64(most)*8) + 1; len(letters) > limit { // more than that of the narrowest never fits, whatever it is
		letters = letters[:limit]
	} else if lines(text, wide) <= most {
		return text
	}
	var ends []int // of words
	for i := 1; i < len(letters); i++ {
		if unicode.IsSpace(letters[i]) && !unicode.IsSpace(letters[i-1]) {
			ends = append(ends, i)
		}
	}
	at := func(n int) string { return string(letters[:ends[n]]) + " " + endOfText }
	if n := sort.Search(len(ends), func(n int) bool { return lines(at(n), wide) > most }); n > 0 {
		return at(n - 1)
	}
	n := sort.Search(len(letters), func(n int) bool { return lines(string(letters[:n+1])+endOfText, wide) > most })
	for n > 0 && n < len(letters) && unicode.In(letters[n], unicode.M, unicode.Cf) { // what belongs to the letter before it
		n--
	}
	return string(letters[:n]) + endOfText
}

// lines counts those that a text takes when it is broken between words.
func lines(text string, wide float64) (n int) {
	for line := range strings.Lines(text) {
		n++
		used := 0.0
		for _, word := range strings.Fields(line) {
			w := width(word)
			if used > 0 && used+spaceWide+w > wide {
				n, used = n+1, 0
			} else if used > 0 {
				used += spaceWide
			}
			for used += w; used > wide; used -= wide - 1 { // a letter that does not fit whole goes down as well
				n++
			}
		}
	}
	return n
}

const spaceWide = 0.32

// width says how wide a word is in letters as wide as they are high.
func width(word string) (w float64) {
	for _, letter := range word {
		switch {
		case unicode.In(letter, unicode.M, unicode.Cf):
		case strings.ContainsRune("ijltfrI.,:;'’‘|!()[]-·", letter):
			w += 0.4
		case strings.ContainsRune("mwMW@%—–…", letter) || letter >= 0x0590:
			w += 1.1
		case unicode.IsUpper(letter) || letter >= 0x0370:
			w += 0.8
		default:
			w += 0.6
		}
	}
	return w
}
