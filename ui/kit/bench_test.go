package kit_test

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/measure"
)

// BenchmarkField types into one long paragraph, from the key to the frame of 80×24 with the field in it.
func BenchmarkField(b *testing.B) {
	theme := kit.NewTheme("none", colorprofile.TrueColor, kit.Ground{})
	for _, letters := range []int{500, 5_000, 20_000, 100_000} {
		text := strings.Repeat("Oma haalt haar op en ze zingen samen. ", letters/38+1)[:letters]
		for _, place := range []struct {
			name string
			at   int
		}{{"end", letters}, {"middle", letters / 2}, {"start", 0}} {
			measure.Beside(b, fmt.Sprintf("%d/%s", letters, place.name), measure.Figure{Most: 0.05, Without: "the program around the field, and the terminal",
				Floor: "splices the letter into the string and cuts twenty rows out around it"}, typed(b, &theme, text, place.at), spliced(text, place.at))
		}
	}
}

// keysAtOnce is how many keys one turn presses: the text must stay about as long as it is.
const keysAtOnce = 10

// typed is a turn of keys in a field with the cursor at a place, each drawn. The letters go again, uncounted. To get to the place, what
// comes before it is pasted in front of the rest.
func typed(b *testing.B, theme *kit.Theme, text string, at int) measure.Turn {
	field := kit.NewField(theme, text[at:])
	field.Focus(true)
	if at < len(text) {
		field.Update(tea.KeyPressMsg{Code: tea.KeyHome, Mod: tea.ModCtrl})
	}
	if at > 0 && at < len(text) {
		field.Update(tea.PasteMsg{Content: text[:at]})
	}
	if at == len(text) {
		field = kit.NewField(theme, text)
		field.Focus(true)
	}
	draw := func() {
		f := &kit.Frame{Title: "Koffiemoment"}
		kit.DrawField(f, field, 0, 80, 18)
		f.Draw(theme, 80, 24)
	}
	field.Update(tea.KeyPressMsg{Code: 'q', Text: "q"})
	if field.Text() != text[:at]+"q"+text[at:] {
		b.Fatalf("the cursor does not stand at %d of %d", at, len(text))
	}
	field.Update(tea.KeyPressMsg{Code: tea.KeyBackspace})
	draw()
	press := measure.Prepared(func() error {
		for len(field.Text()) > len(text) {
			field.Update(tea.KeyPressMsg{Code: tea.KeyBackspace})
		}
		draw()
		return nil
	}, func() error {
		for range keysAtOnce {
			field.Update(tea.KeyPressMsg{Code: 'x', Text: "x"})
			draw()
		}
		return nil
	})
	return perKey(press)
}

// spliced is the floor of the same keys.
func spliced(text string, at int) measure.Turn {
	const width, rows = 76, 20
	return perKey(measure.Timed(func() error {
		written := text
		for i := range keysAtOnce {
			written = written[:at+i] + "x" + written[at+i:]
			var frame strings.Builder
			from := max(0, at+i-width*rows)
			for row := from; row < min(from+width*rows, len(written)); row += width {
				frame.WriteString(written[row:min(row+width, len(written))])
				frame.WriteByte('\n')
			}
		}
		return nil
	}))
}

// perKey gives what one of the keys of a turn takes.
func perKey(turn measure.Turn) measure.Turn {
	return func() (measure.Sample, error) {
		s, err := turn()
		return measure.Sample{Value: s.Value / keysAtOnce, CPU: s.CPU / keysAtOnce, Garbage: s.Garbage / keysAtOnce}, err
	}
}
