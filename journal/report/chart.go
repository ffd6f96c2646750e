package report

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// Caption says what a picture is of, what it shows, and what the columns of its facts are called: the first names the rows.
type Caption struct {
	Title, About string
	Head         []string
	Week         string // names a week in the facts: its number
}

// Scale is the levels of a rubric, lowest first.
type Scale struct {
	Names  []string
	Shorts []string // of one or two letters
}

// name gives a level in words, none for what is no place on the scale.
func (s *Scale) name(at int) string { return of(s.Names, at) }

func (s *Scale) short(at int) string { return of(s.Shorts, at) }

func of(all []string, at int) string {
	if at < 0 || at >= len(all) {
		return ""
	}
	return all[at]
}

// Measures of every chart, in units.
const (
	names   = 128.0 // what the names of rows may take
	plot    = 132.0 // where the drawing beside them begins
	rowHigh = 22.0
	letter  = 6.3 // of words, on average and a little more; of small ones three quarters of that
)

// chart is a picture on its way.
type chart struct {
	Picture
	at float64 // where the next row begins
}

func begin(c *Caption) *chart {
	return &chart{Picture: Picture{Title: c.Title, About: c.About, Facts: Table{Caption: c.Title, Head: c.Head}}, at: 4}
}

func (c *chart) draw(shapes ...Shape) { c.Shapes = append(c.Shapes, shapes...) }

func (c *chart) fact(cells ...string) { c.Facts.Rows = append(c.Facts.Rows, cells) }

// row begins a row of a height, and gives the base line of its words. A name that is too long is cut short: the facts have it whole.
func (c *chart) row(name string, high float64) (base float64) {
	base = c.at + high/2 + 4
	c.draw(Shape{Kind: Label, Y: base, Words: fitted(name, names, letter)})
	c.at += high
	return base
}

// end closes the picture below what was drawn.
func (c *chart) end() *Picture {
	c.High = c.at + 4
	return &c.Picture
}

// fitted cuts words to a width, where a letter has another width on average.
func fitted(words string, wide, letter float64) string {
	room, used, cut := wide/letter, 0.0, 0 // with room for what says that it was cut
	for i, r := range words {
		w := 1.0
		switch {
		case r > 0x2e80:
			w = 1.8
		case unicode.IsUpper(r) || r == 'm' || r == 'w':
			w = 1.3
		case strings.ContainsRune("iljtf.,;:' ", r):
			w = 0.6
		}
		if used+1.6 <= room {
			cut = i
		}
		if used += w; used > room {
			return strings.TrimRightFunc(words[:cut], unicode.IsSpace) + "…"
		}
	}
	return words
}

// sign is one of a legend: what is drawn, 14 units wide around the middle of a line, and what it stands for.
type sign struct {
	shapes func(x, y float64) []Shape
	words  string
}

// legend writes signs one after another, on as many lines as they take.
func (c *chart) legend(signs ...sign) {
	x := 0.0
	c.at += 6
	for _, s := range signs {
		wide := 20 + float64(len([]rune(s.words)))*letter*0.8 + 12
		if x > 0 && x+wide > PictureWidth {
			x, c.at = 0, c.at+16
		}
		c.draw(s.shapes(x+7, c.at+8)...)
		c.draw(Shape{Kind: Label, X: x + 20, Y: c.at + 11.5, Words: fitted(s.words, PictureWidth-x-20, letter*0.8), Small: true, Tone: Quiet})
		x += wide
	}
	c.at += 16
}

// levels are the signs of a scale.
func (s *Scale) levels() (signs []sign) {
	for i := range s.Names {
		signs = append(signs, sign{func(x, y float64) []Shape { return s.cell(i, x-8, y-6, 16, 12) }, s.Names[i]})
	}
	return signs
}

// cell draws a level as a box in its strength of coffee, with its letters on it.
func (s *Scale) cell(at int, x, y, wide, high float64) []Shape {
	tone := Fill(at, len(s.Names))
	return []Shape{
		{X: x, Y: y, Wide: wide, High: high, Tone: tone},
		{Kind: Label, X: x + wide/2, Y: y + high/2 + 3.3, Words: s.short(at), Small: true, Anchor: Middle, Tone: tone.On()},
	}
}

// WeekRow is how one criterion went over the weeks.
type WeekRow struct {
	Name  string
	Weeks [][]int // per week of the picture, in order, the places of the levels that were given in it, the last one last; -1 for words alone
}

// mostWeeks is how many weeks find a place beside each other; of more, the latest are drawn.
const mostWeeks = 16

// Weeks draws the levels of criteria over the weeks of a stage: per week a box with the letters of its last level, in stronger coffee the
// higher that is. Weeks are named by their numbers; words stands for a moment with words and no level. The facts have two columns, and in the
// second all levels of all weeks. It gives nil where there is nothing to draw.
func Weeks(c Caption, scale Scale, weeks []int, words string, rows []WeekRow) *Picture {
	if len(weeks) == 0 || len(rows) == 0 {
		return nil
	}
	p, first := begin(&c), max(0, len(weeks)-mostWeeks)
	p.Facts.Shares = []int{1, 3}
	wide := min(30, (PictureWidth-plot)/float64(len(weeks)-first))
	for i, week := range weeks[first:] {
		x := plot + (float64(i)+0.5)*wide
		p.draw(Shape{Kind: Label, X: x, Y: p.at + 9, Words: strconv.Itoa(week), Small: true, Anchor: Middle, Tone: Quiet})
	}
	p.at += 14
	bare := func(x, y float64) []Shape {
		return []Shape{{Kind: Disc, X: x, Y: y, Wide: 3.5, Tone: Quiet, Hollow: true}}
	}
	alone := false
	for _, r := range rows {
		middle := p.row(r.Name, rowHigh) - 4
		p.draw(Shape{Kind: Stroke, X: plot, Y: middle, Wide: wide * float64(len(weeks)-first), Tone: Hair})
		for i, levels := range r.Weeks[first:] {
			x := plot + float64(i)*wide
			switch n := len(levels); {
			case n == 0:
			case levels[n-1] < 0:
				p.draw(bare(x+wide/2, middle)...)
				alone = true
			default:
				p.draw(scale.cell(levels[n-1], x+0.75, middle-8, wide-1.5, 16)...)
			}
		}
		p.fact(r.Name, c.weekly(&scale, weeks, words, r.Weeks))
	}
	signs := scale.levels()
	if alone {
		signs = append(signs, sign{bare, words})
	}
	p.legend(signs...)
	return p.end()
}

// weekly says in words what happened in which week.
func (c *Caption) weekly(scale *Scale, weeks []int, words string, all [][]int) string {
	var said []string
	for i, levels := range all {
		var names []string
		for _, at := range levels {
			if at < 0 {
				names = append(names, words)
			} else {
				names = append(names, scale.name(at))
			}
		}
		if len(names) > 0 {
			week := strconv.Itoa(weeks[i])
			if c.Week != "" {
				week = fmt.Sprintf(c.Week, weeks[i])
			}
			said = append(said, week+": "+strings.Join(names, ", "))
		}
	}
	return strings.Join(said, "; ")
}

// BesideRow is where two people place one criterion, -1 where one of them doesn't.
type BesideRow struct {
	Name        string
	Self, Other int
}

// Beside draws two views side by side: per criterion a scale with a disc for the first voice and a square for the second, which are named
// voices, and both in letters at its end. The facts have a column for each. It gives nil where neither placed anything.
func Beside(c Caption, scale Scale, voices [2]string, rows []BesideRow) *Picture {
	const wide = PictureWidth - plot - 52
	p, step, placed := begin(&c), wide/float64(max(1, len(scale.Names))), false
	x := func(at int) float64 { return plot + (float64(at)+0.5)*step }
	for i := range scale.Names {
		p.draw(Shape{Kind: Label, X: x(i), Y: p.at + 9, Words: scale.short(i), Small: true, Anchor: Middle, Tone: Quiet})
	}
	p.at += 14
	disc := func(x, y float64) []Shape { return []Shape{{Kind: Disc, X: x, Y: y, Wide: 4.5, Tone: Fill4}} }
	square := func(x, y float64) []Shape {
		edge := Shape{X: x - 7, Y: y - 7, Wide: 14, High: 14, Tone: Other, Hollow: true}
		ground := edge
		ground.Tone, ground.Hollow = Light, false // lines end at its edge
		return []Shape{ground, edge}
	}
	for _, r := range rows {
		base := p.row(r.Name, rowHigh)
		middle := base - 4
		p.draw(Shape{Kind: Stroke, X: x(0), Y: middle, Wide: x(len(scale.Names)-1) - x(0), Tone: Hair})
		if r.Self >= 0 && r.Other >= 0 {
			p.draw(Shape{Kind: Stroke, X: x(r.Self), Y: middle, Wide: x(r.Other) - x(r.Self), Tone: Quiet})
		}
		if r.Other >= 0 {
			p.draw(square(x(r.Other), middle)...)
		}
		if r.Self >= 0 {
			p.draw(disc(x(r.Self), middle)...)
		}
		placed = placed || r.Self >= 0 || r.Other >= 0
		p.draw(Shape{Kind: Label, X: PictureWidth, Y: base, Anchor: End, Small: true,
			Words: dash(scale.short(r.Self)) + " · " + dash(scale.short(r.Other))})
		p.fact(r.Name, dash(scale.name(r.Self)), dash(scale.name(r.Other)))
	}
	if !placed {
		return nil
	}
	p.legend(sign{disc, voices[0]}, sign{square, voices[1]})
	p.Plain = true
	return p.end()
}

func dash(text string) string {
	if text == "" {
		return "–"
	}
	return text
}

// Bar is one of the things that are counted beside each other.
type Bar struct {
	Name string
	N    int
}

// Bars draws counts as bars, each with its number. none stands at a bar of 0; it may be empty. It gives nil where there are no bars.
func Bars(c Caption, none string, bars []Bar) *Picture {
	if len(bars) == 0 {
		return nil
	}
	const wide = PictureWidth - plot - 32
	p, most := begin(&c), 1
	for _, b := range bars {
		most = max(most, b.N)
	}
	for _, b := range bars {
		base, long := p.row(b.Name, rowHigh-3), wide*float64(b.N)/float64(most)
		words, tone := strconv.Itoa(b.N), Ink
		if b.N > 0 {
			p.draw(Shape{X: plot, Y: base - 10, Wide: long, High: 12, Tone: Fill3})
		} else if none != "" {
			words, tone = none, Quiet
		}
		p.draw(Shape{Kind: Stroke, X: plot, Y: base - 12, High: 16, Tone: Hair},
			Shape{Kind: Label, X: plot + long + 5, Y: base, Words: words, Small: true, Tone: tone})
		p.fact(b.Name, strconv.Itoa(b.N))
	}
	p.Plain = true
	return p.end()
}

// SpreadRow is how a group is spread over the levels of one criterion: how many on each, and how many on none, by the first voice and by the
// second.
type SpreadRow struct {
	Name                string
	Self, Other         []int
	SelfNone, OtherNone int
}

// Spread draws how a group is spread: per criterion two rows of boxes, one a voice, each with how many are on that level, in stronger coffee
// the more there are. none names the column of those on no level. The facts have a column for each level and one for none, which their head need
// not name. It gives nil where there are no rows.
func Spread(c Caption, scale Scale, voices [2]string, none string, rows []SpreadRow) *Picture {
	if len(rows) == 0 {
		return nil
	}
	const left, high = plot + 46, 15.0
	p := begin(&c)
	p.Facts.Head = append(append([]string{of(c.Head, 0)}, scale.Names...), none)
	columns := append(append([]string{}, scale.Shorts...), none)
	wide := (PictureWidth - left) / (float64(len(columns)) + 0.7)
	widths := slices.Repeat([]float64{wide}, len(columns))
	widths[len(widths)-1] += wide * 0.7 // its name is a word or two
	for i, name := range columns {
		p.draw(Shape{Kind: Label, X: left + float64(i)*wide + widths[i]/2, Y: p.at + 9, Words: fitted(name, widths[i], letter*0.75), Small: true,
			Anchor: Middle, Tone: Quiet})
	}
	p.at += 14
	most := 1
	for _, r := range rows {
		for _, n := range append(append([]int{r.SelfNone, r.OtherNone}, r.Self...), r.Other...) {
			most = max(most, n)
		}
	}
	for _, r := range rows {
		for i, counts := range [][]int{append(append([]int{}, r.Self...), r.SelfNone), append(append([]int{}, r.Other...), r.OtherNone)} {
			name := r.Name
			if i > 0 {
				name = ""
			}
			base := p.row(name, high)
			p.draw(Shape{Kind: Label, X: left - 4, Y: base, Words: fitted(voices[i], 44, letter*0.75), Small: true, Anchor: End, Tone: Quiet})
			cells := []string{r.Name + " · " + voices[i]}
			for k, n := range counts {
				p.draw(count(n, most, left+float64(k)*wide+0.75, base-11, widths[min(k, len(widths)-1)]-1.5, high-1.5)...)
				cells = append(cells, strconv.Itoa(n))
			}
			p.fact(cells...)
		}
		p.at += 4
	}
	p.Plain = true
	return p.end()
}

// count draws a number on a box, which is stronger the more of the most it is.
func count(n, most int, x, y, wide, high float64) []Shape {
	tone := Fill0
	if n > 0 {
		tone = Fill(n*3/most, 4)
	}
	return []Shape{
		{X: x, Y: y, Wide: wide, High: high, Tone: tone},
		{Kind: Label, X: x + wide/2, Y: y + high/2 + 3.3, Words: strconv.Itoa(n), Small: true, Anchor: Middle, Tone: tone.On()},
	}
}
