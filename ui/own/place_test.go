package own_test

import (
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/adrg/xdg"

	"koffiemoment/store"
	"koffiemoment/ui/own"
	"koffiemoment/ui/words"
)

// A journal is moved after the screen on which that was chosen has closed; what was set there stays set.
func TestAMoveKeepsWhatTheConfigSaysByNow(t *testing.T) {
	home := t.TempDir()
	t.Cleanup(xdg.Reload) // once the variable is what it was
	t.Setenv("XDG_DATA_HOME", filepath.Join(home, "data"))
	xdg.Reload()
	path, config, stick := filepath.Join(home, "wolk", "mijn.db"), filepath.Join(home, "config.json"), filepath.Join(home, "stick")
	j, err := store.Open(path, store.Options{})
	if err == nil {
		err = j.Close()
	}
	now := store.Config{Language: "en", Backups: map[string]store.Copies{store.Whole(path): {Folder: stick}}}
	if err == nil {
		err = store.WriteConfig(config, now)
	}
	if err != nil {
		t.Fatal(err)
	}
	book := &own.Journal{Path: path, Config: store.Config{Language: "nl"}, ConfigPath: config, Words: words.CatalogFor("nl"),
		Now: func() time.Time { return time.Date(2026, 3, 12, 15, 42, 0, 0, time.UTC) }, Tell: func(string) {}, Print: func(...string) {}}
	if err := book.ToOwnPlace(); err != nil {
		t.Fatal(err)
	}
	kept, err := store.ReadConfig(config)
	if err != nil {
		t.Fatal(err)
	}
	copies := kept.Backups[store.Whole(filepath.Join(home, "data", "koffiemoment", "logboek.db"))]
	if kept.Language != "en" || copies.Folder != stick || !slices.Contains(copies.Also, filepath.Dir(store.Whole(filepath.Join(home, "wolk", "x")))) {
		t.Errorf("the config says %+v", kept)
	}
}
