package kit_test

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// The last line of what is read can be read above what is pinned below it.
func TestWhatIsReadEndsAboveWhatIsPinned(t *testing.T) {
	theme, keys := kit.Theme{}, kit.NewKeys(words.CatalogFor("nl").Keys)
	for h := 1; h < 40; h++ {
		var s kit.Scroll
		frame := func() string {
			f := kit.Frame{}
			for i := range 60 {
				f.Add(fmt.Sprint("regel ", i))
			}
			f.Pin()
			f.Add("", "Verder")
			s.Show(&f, h)
			text, _ := f.Draw(&theme, 40, h)
			return text
		}
		frame()
		s.Key(tea.KeyPressMsg{Code: tea.KeyEnd}, &keys)
		if text := frame(); h > 4 && (!strings.Contains(text, "regel 59") || !strings.Contains(text, "Verder")) {
			t.Errorf("in %d lines:\n%s", h, text)
		}
	}
}
