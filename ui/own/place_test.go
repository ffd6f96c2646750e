package own_test

import (
	"path/filepath"
	"testing"
	"time"

	"github.com/adrg/xdg"

	"koffiemoment/store"
	"koffiemoment/ui/own"
	"koffiemoment/ui/words"
)

// What was chosen on the screen, and kept, after the command line read the settings is there still when the journal has moved.
func TestAMoveKeepsWhatWasChosenMeanwhile(t *testing.T) {
	t.Cleanup(xdg.Reload)
	t.Setenv("XDG_DATA_HOME", t.TempDir())
	xdg.Reload()
	folder := t.TempDir()
	path, settings := filepath.Join(folder, "logboek.db"), filepath.Join(folder, "config.json")
	made, err := store.Open(path, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	made.Close()
	j := own.Journal{Path: path, ConfigPath: settings, Now: time.Now, Words: words.CatalogFor("nl"), Tell: func(string) {}}
	chosen := store.Config{Language: "en"}.WithCopies(path, store.Copies{Folder: "/stick"})
	if err := store.WriteConfig(settings, chosen); err != nil {
		t.Fatal(err)
	}
	if err := j.ToOwnPlace(); err != nil {
		t.Fatal(err)
	}
	now, err := store.DefaultJournal()
	if err != nil {
		t.Fatal(err)
	}
	if c, err := store.ReadConfig(settings); err != nil || c.Language != "en" || c.CopiesOf(now).Folder != "/stick" {
		t.Errorf("got %+v, %v", c, err)
	}
}
