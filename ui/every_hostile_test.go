package ui_test

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// A journal can come from anywhere, and another program can have written it: what its texts hold steers no terminal, on no screen.
func TestNoTextSteersTheTerminal(t *testing.T) {
	var met atomic.Int32
	t.Cleanup(func() {
		if met.Load() < 40 {
			t.Errorf("only %d screens show a text that was poured into", met.Load())
		}
	})
	atEveryPlace(t, func(t *testing.T, at place) {
		p := arriveOn(pouredFile(), filepath.Join(t.TempDir(), pilot.PourName("map")), "nl", at)
		defer p.leave()
		p.Lives(t)
		p.Tame(t, at.name)
		if text, _, _ := p.Frame(); strings.Contains(ansi.Strip(text), "http://kwaad") {
			met.Add(1)
		}
	})
}

// pouredFile is the full journal with something hostile in whatever a person can write, put there below the screens, which clean it.
var pouredFile = sync.OnceValue(func() []byte {
	dir, err := os.MkdirTemp("", "")
	must(err)
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "logboek.db")
	must(os.WriteFile(path, fullFile(), 0o600))
	j, err := store.Open(path, store.Options{})
	must(err)
	pilot.PourOver(j)
	must(j.Close())
	b, err := os.ReadFile(path)
	must(err)
	return b
})
