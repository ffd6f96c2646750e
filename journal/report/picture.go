package report

// PictureWidth is how wide every picture is, in its own units: on a narrow phone one of them is a pixel, on paper a quarter of a millimetre
// and a little more.
const PictureWidth = 360

// Picture is drawn from data, for eyes. Whoever has none, or reads a form without pictures, gets Facts, which say the same. What a colour
// says in it stands beside it in a word, a letter or a number.
type Picture struct {
	Title  string // what it is of
	About  string // what it shows, in a sentence or two
	High   float64
	Shapes []Shape
	Facts  Table
	Plain  bool // all of its facts stand in it in words and numbers, so that paper needs no table of them
}

// Shape is one thing that is drawn, in the order of the list. The origin lies left above.
type Shape struct {
	Kind           Kind
	X, Y           float64 // of a rectangle its corner left above, of a disc its centre, of a line its beginning, of words their base line
	Wide, High     float64 // of a rectangle; of a line how far its end lies from its beginning; Wide of a disc is its radius
	Tone           Tone
	Words          string
	Anchor         Anchor // of words
	Small, Strong  bool   // words in 9 units where they have 12 otherwise; bold
	Hollow, Dashed bool   // only the edge of a rectangle or a disc; a line in pieces
}

// Kind tells shapes apart.
type Kind int

// The kinds of shapes.
const (
	Box Kind = iota
	Disc
	Stroke
	Label
)

// Anchor says which end of words lies at X.
type Anchor int

// The anchors.
const (
	Start Anchor = iota
	Middle
	End
)

// Tone is what a shape is painted with; each form has its own colours for them. The fills go from milk to strong coffee, and words on the
// last two are in Light.
type Tone int

// The tones.
const (
	Ink Tone = iota
	Quiet
	Hair  // thin lines
	Light // words on a dark fill, and the ground that all lies on
	Fill0 // nearly nothing
	Fill1
	Fill2
	Fill3
	Fill4
	Other // a second voice beside coffee
	endOfTones
)

// Fill gives the tone of a place on a scale of n, from 0 on.
func Fill(at, n int) Tone {
	if n < 2 {
		return Fill2
	}
	return Fill1 + Tone((at*3+(n-1)/2)/(n-1))
}

// On gives the tone of words that stand on a fill.
func (t Tone) On() Tone {
	if t == Fill3 || t == Fill4 {
		return Light
	}
	return Ink
}
