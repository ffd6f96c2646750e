//go:build unix

package cli_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"koffiemoment/store"
)

// What is chosen in a conversation outlives the copy that is made at its end elsewhere, of which the settings tell where it is.
func TestAChoiceOutlivesTheCopyAtTheEnd(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	elsewhere, path := filepath.Join(m.home, "stick"), filepath.Join(m.home, "config", "koffiemoment", "config.json")
	must(t, os.Mkdir(elsewhere, 0o700))
	must(t, store.WriteConfig(path, store.Config{}.WithCopies(m.path(), store.Copies{Folder: elsewhere})))
	c := m.command("", "--lines")
	c.Stdin = strings.NewReader("Papa zwaaide.\n.\n\n1\n\n2\n\n\n\ninstellingen\ntaal\nEnglish\nin lines\nyes\n\nstop\n")
	if said, err := c.CombinedOutput(); err != nil {
		t.Fatal(err, string(said))
	}
	held, err := store.ReadConfig(path)
	must(t, err)
	if copies := held.CopiesOf(m.path()); held.Language != "en" || !held.Lines || filepath.Dir(copies.Last) != elsewhere {
		t.Errorf("the settings hold %+v", held)
	}
}
