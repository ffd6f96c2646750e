package kit

import (
	"image/color"
	"math"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// palette is the tones of a theme, mixed for one background. A tone that is nil is the terminal's own.
type palette struct {
	accent, quiet color.Color
	levels        [4]color.Color // from pale to strong
	field, row    color.Color    // surfaces: under what is being written, and under the row of the cursor
}

// hue is the one hue of the program, coffee, as it reads on a dark and on a light background.
type hue struct {
	accent, quiet, text, background color.RGBA
	levels                          [4]color.RGBA
	field, row                      float64 // how much of the accent a surface takes
}

func darkHue() hue {
	return hue{accent: rgb(0xe0ab6c), quiet: rgb(0xa8a096), text: rgb(0xd8d8e0), background: rgb(0x16161e), field: 0.07, row: 0.15,
		levels: [4]color.RGBA{rgb(0xa2937f), rgb(0xc09c6b), rgb(0xe0ab6c), rgb(0xffd094)}}
}

func lightHue() hue {
	return hue{accent: rgb(0x8a4b08), quiet: rgb(0x655f57), text: rgb(0x22222a), background: rgb(0xfbfaf5), field: 0.05, row: 0.11,
		levels: [4]color.RGBA{rgb(0x735f4a), rgb(0x85592a), rgb(0x874a0c), rgb(0x5e2f00)}}
}

// readable is the least contrast of a letter on what lies under it (WCAG 2.2, success criterion 1.4.3).
const readable = 4.5

// mix makes the palette for what the terminal said of itself; text may be nil, when it said nothing of its letters. Surfaces are mixed from
// the background. Where the terminal's own letters would not read on a row there are none, and a tone that would not is mixed towards the
// letters, in steps of a tenth, until it does.
func (h hue) mix(background, text color.Color) palette {
	ground, letters := solid(background, h.background), solid(text, h.text)
	p := palette{field: blend(ground, h.accent, h.field), row: blend(ground, h.accent, h.row)}
	under := p.row.(color.RGBA)
	if contrast(letters, under) < readable {
		p.field, p.row, under = nil, nil, ground
	}
	lift := func(tone color.RGBA) color.Color {
		for part := 0.0; part <= 1; part += 0.1 {
			if mixed := blend(tone, letters, part); contrast(mixed, under) >= readable {
				return mixed
			}
		}
		return nil
	}
	p.accent, p.quiet = lift(h.accent), lift(h.quiet)
	for i, tone := range h.levels {
		p.levels[i] = lift(tone)
	}
	return p
}

// plain is the palette where nobody knows what the background is like, only whether it is dark: tones without surfaces.
func (h hue) plain() palette {
	p := palette{accent: h.accent, quiet: h.quiet}
	for i, tone := range h.levels {
		p.levels[i] = tone
	}
	return p
}

// of256 is the palette of a terminal with 256 colours, which are the same everywhere.
func of256(dark, surfaces bool) palette {
	tone := func(d, l uint8) color.Color {
		if dark {
			return ansi.IndexedColor(d)
		}
		return ansi.IndexedColor(l)
	}
	p := palette{accent: tone(179, 94), quiet: tone(247, 59),
		levels: [4]color.Color{tone(247, 59), tone(180, 94), tone(179, 94), tone(222, 235)}}
	if surfaces {
		p.field, p.row = tone(235, 255), tone(236, 254)
	}
	return p
}

// of16 is the palette of a terminal that shows its own idea of sixteen colours: its yellow on dark. On light that would not read.
func of16(dark bool) palette {
	if !dark {
		return palette{}
	}
	return palette{accent: lipgloss.Yellow, levels: [4]color.Color{nil, nil, lipgloss.Yellow, lipgloss.Yellow}}
}

// Dark says whether a background asks for light letters.
func Dark(background color.Color) bool {
	return luminance(solid(background, color.RGBA{})) < 0.18
}

func rgb(hex uint32) color.RGBA {
	return color.RGBA{R: uint8(hex >> 16), G: uint8(hex >> 8), B: uint8(hex), A: 0xff}
}

// solid gives a colour without what shines through it, or another one where there is none.
func solid(c color.Color, otherwise color.RGBA) color.RGBA {
	if c == nil {
		return otherwise
	}
	r, g, b, _ := c.RGBA()
	return color.RGBA{R: uint8(r >> 8), G: uint8(g >> 8), B: uint8(b >> 8), A: 0xff}
}

// blend gives a with so much of b in it.
func blend(a, b color.RGBA, part float64) color.RGBA {
	of := func(x, y uint8) uint8 { return uint8(math.Round(float64(x) + (float64(y)-float64(x))*part)) }
	return color.RGBA{R: of(a.R, b.R), G: of(a.G, b.G), B: of(a.B, b.B), A: 0xff}
}

// contrast is that of WCAG 2.2, from 1 to 21.
func contrast(a, b color.RGBA) float64 {
	la, lb := luminance(a), luminance(b)
	return (max(la, lb) + 0.05) / (min(la, lb) + 0.05)
}

// luminance is the relative luminance of WCAG 2.2.
func luminance(c color.RGBA) float64 {
	of := func(v uint8) float64 {
		x := float64(v) / 255
		if x <= 0.04045 {
			return x / 12.92
		}
		return math.Pow((x+0.055)/1.055, 2.4)
	}
	return 0.2126*of(c.R) + 0.7152*of(c.G) + 0.0722*of(c.B)
}
