package kit_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/ui/kit"
)

// TestATextIsCutBetweenWords guards what tells entries apart at a glance: half a word reads as another.
func TestATextIsCutBetweenWords(t *testing.T) {
	const text = "De mama vertelde aan de deur hoe hij daar uitkijkt naar opa"
	for _, c := range []struct {
		width, most int
		indent      string
		want        []string
	}{
		{60, 1, "", []string{text}},
		{20, 1, "", []string{"De mama vertelde …"}},
		{18, 1, "", []string{"De mama vertelde …"}},
		{17, 1, "", []string{"De mama …"}},
		{20, 2, "  ", []string{"  De mama vertelde", "  aan de deur hoe …"}},
		{5, 1, "", []string{"De …"}},
		{3, 1, "  ", []string{"  …"}},
		{1, 1, "", []string{"…"}},
	} {
		if diff := cmp.Diff(c.want, kit.Few(text, c.width, c.most, c.indent)); diff != "" {
			t.Errorf("at %d cells: %s", c.width, diff)
		}
	}
}
