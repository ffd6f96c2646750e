package report

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goitalic"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
	"golang.org/x/text/unicode/norm"

	"koffiemoment/journal"
)

// face is one of the letters that a document is set in.
type face int

const (
	noFace face = iota - 1
	regular
	bold
	italic
	faces
)

func (a face) name() string { return [faces]string{"", "B", "I"}[a] }

func (a face) file() []byte {
	return [faces][]byte{goregular.TTF, gobold.TTF, goitalic.TTF}[a]
}

const (
	family     = "go"
	lastLetter = 0xffff // that the library writes
	emptyBox   = '□'
	perSize    = 1000 // parts of a letter's size
)

// widths says how wide each letter of a face is in parts of its size, 0 for those that it lacks.
type widths [lastLetter + 1]uint16

func (a face) widths() *widths {
	switch a {
	case bold:
		return boldWidths()
	case italic:
		return italicWidths()
	}
	return regularWidths()
}

var (
	regularWidths = sync.OnceValue(func() *widths { return widthsOf(regular) })
	boldWidths    = sync.OnceValue(func() *widths { return widthsOf(bold) })
	italicWidths  = sync.OnceValue(func() *widths { return widthsOf(italic) })
)

// widthsOf reads them. A face comes with the program, so that one which can't be read shows in every test: all its letters are missing.
func widthsOf(a face) *widths {
	all := new(widths)
	parsed, err := sfnt.Parse(a.file())
	if err != nil {
		return all
	}
	var buf sfnt.Buffer
	for r := ' '; r <= lastLetter; r++ {
		at, err := parsed.GlyphIndex(&buf, r)
		if err != nil || at == 0 {
			continue
		}
		if wide, err := parsed.GlyphAdvance(&buf, at, fixed.I(perSize), font.HintingNone); err == nil {
			all[r] = uint16(max(wide.Round(), 1))
		}
	}
	return all
}

// clean makes a text fit to be drawn. What the faces lack becomes an empty box and is remembered.
func (p *press) clean(text string) string {
	text, _ = journal.Clean(text)
	text = norm.NFC.String(text)
	all := regular.widths()
	if !strings.ContainsFunc(text, func(r rune) bool { return r != '\n' && (r > lastLetter || all[r] == 0) }) {
		return text
	}
	var b strings.Builder
	boxed := false // the sign before
	for _, r := range text {
		was := boxed
		switch boxed = false; {
		case r == '\n' || r <= lastLetter && all[r] != 0:
			b.WriteRune(r)
		case unicode.Is(unicode.Zs, r):
			b.WriteByte(' ')
		case r == '\u2010' || r == '\u2011':
			b.WriteByte('-')
		case unicode.In(r, unicode.Cf, unicode.Variation_Selector): // joins or varies what it stands beside
			boxed = was
		default:
			boxed = true
			if !was || !unicode.IsMark(r) { // a mark shares the box of its letter
				b.WriteRune(emptyBox)
			}
			p.lacks(r)
		}
	}
	return b.String()
}

func (p *press) lacks(r rune) {
	if len(p.missing) <= mostMissing && !slices.Contains(p.missing, r) {
		p.missing = append(p.missing, r)
	}
}

// mostMissing is how many signs are named.
const mostMissing = 8

// lacking says which signs of a document the faces lack, or nothing.
func (p *press) lacking() string {
	if len(p.missing) == 0 || p.d.Words.Missing == "" {
		return ""
	}
	var b strings.Builder
	for i, r := range p.missing {
		if i == mostMissing {
			b.WriteString(" …")
			break
		}
		if i > 0 {
			b.WriteByte(' ')
		}
		fmt.Fprintf(&b, "%U", r)
	}
	return fmt.Sprintf(p.d.Words.Missing, b.String())
}

// style is how letters look.
type style struct {
	face   face
	size   float64
	lead   float64 // from one line to the next
	colour colour
}

// units gives how many parts of its size fit in a width.
func (s *style) units(wide float64) int { return int(math.Max(wide, 0)*perSize/s.size + slack) }

func (p *press) width(text string, s style) float64 {
	all, sum := s.face.widths(), 0
	for _, r := range text {
		sum += int(all[r&lastLetter])
	}
	return float64(sum) * s.size / perSize
}

// wrap cleans a text and breaks it into lines of at most a width, at its own line ends and between words, and within a word that is wider.
// An empty line stays one.
func (p *press) wrap(text string, s style, wide float64) (lines []string) {
	for line := range strings.SplitSeq(p.clean(text), "\n") {
		line = strings.Trim(line, " ")
		if strings.Contains(line, "  ") {
			line = strings.Join(strings.FieldsFunc(line, func(r rune) bool { return r == ' ' }), " ")
		}
		lines = broken(lines, line, s.face.widths(), s.units(wide))
	}
	return lines
}

// broken adds the lines that a text without line ends is broken into.
func broken(lines []string, text string, all *widths, most int) []string {
	start, sum := 0, 0             // of this line
	stop, next, before := -1, 0, 0 // where it may end, where the next one would begin, and how much of sum lies before that
	was := ' '
	for i, r := range text {
		wide := int(all[r&lastLetter])
		if r == ' ' {
			stop, next, before = i, i+1, sum+wide
		} else {
			for sum+wide > most && i > start {
				if stop > start {
					lines, start, sum = append(lines, text[start:stop]), next, sum-before
				} else {
					lines, start, sum = append(lines, text[start:i]), i, 0
				}
				stop = -1
			}
		}
		sum += wide
		if mayEnd(r) && unicode.IsLetter(was) {
			next = i + utf8.RuneLen(r)
			stop, before = next, sum
		}
		was = r
	}
	return append(lines, text[start:])
}

// mayEnd tells the signs within a word behind which a line may end.
func mayEnd(r rune) bool { return r == '-' || r == '/' || r == '–' || r == '—' }

// cutOff gives as much of one clean line as fits in a width, with an ellipsis where something went.
func (p *press) cutOff(text string, s style, wide float64) string {
	all, most := s.face.widths(), s.units(wide)
	if p.width(text, s) <= wide+slack {
		return text
	}
	most -= int(all['…'])
	for i, r := range text {
		if most -= int(all[r&lastLetter]); most < 0 {
			return strings.TrimRight(text[:i], " …") + "…"
		}
	}
	return text
}
