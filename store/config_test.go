package store_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/store"
)

func TestConfigComesBack(t *testing.T) {
	path := filepath.Join(t.TempDir(), "map", "config.json")
	if _, err := store.ReadConfig(path); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got %v, want ErrNotExist", err)
	}
	for _, want := range []store.Config{{Language: "nl", Theme: "dark", NoMouse: true}, {Language: "en", Backups: map[string]store.Copies{
		"/een/logboek.db": {Folder: "/twee", Also: []string{"/drie"}, Last: "/twee/kopie.db"},
	}}} {
		if err := store.WriteConfig(path, want); err != nil {
			t.Fatal(err)
		}
		if got, err := store.ReadConfig(path); err != nil || !cmp.Equal(got, want) {
			t.Errorf("got %+v, %v", got, err)
		}
	}
	if info, _ := os.Stat(path); runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
		t.Errorf("mode is %o", info.Mode().Perm())
	}
}

// A journal has its backups whatever name it goes by: from where somebody stands, or by way of a folder that is a link, as one to another disk is.
func TestCopiesAreKnownByEveryNameOfTheFile(t *testing.T) {
	there := filepath.Join(t.TempDir(), "schijf")
	link := filepath.Join(t.TempDir(), "documenten")
	if err := errors.Join(os.Mkdir(there, 0o700), symlink(there, link)); err != nil {
		t.Skip("this system makes no links:", err)
	}
	t.Chdir(there)
	names := []string{"logboek.db", filepath.Join(there, "logboek.db"), filepath.Join(link, "logboek.db")}
	for _, stands := range []bool{false, true} {
		if stands {
			j, err := store.Open("logboek.db", store.Options{})
			if err != nil {
				t.Fatal(err)
			}
			defer j.Close()
			names = append(names, j.Path())
		}
		for _, kept := range names {
			c := store.Config{}.WithCopies(kept, store.Copies{Folder: "/stick"})
			for _, name := range names {
				if c.CopiesOf(name).Folder != "/stick" {
					t.Errorf("what was kept for %s is not known for %s", kept, name)
				}
			}
		}
	}
}

func TestADamagedConfigIsNone(t *testing.T) {
	for _, content := range []string{"", "geheim", `{"language": 7}`, strings.Repeat(" ", 1<<20), `{"language": "en"}` + strings.Repeat(" ", 1<<20)} {
		path := filepath.Join(t.TempDir(), "config.json")
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		c, err := store.ReadConfig(path)
		if !errors.Is(err, store.ErrConfig) || !cmp.Equal(c, store.Config{}) || strings.Contains(err.Error(), "geheim") {
			t.Errorf("got %+v, %v", c, err)
		}
	}
}

func TestDefaultPlaces(t *testing.T) {
	for name, give := range map[string]func() (string, error){
		"logboek.db": store.DefaultJournal, "config.json": store.DefaultConfig, "nalezen.db": store.DefaultReviews,
	} {
		path, err := give()
		if err != nil {
			t.Fatal(err)
		}
		if filepath.Base(path) != name || filepath.Base(filepath.Dir(path)) != "koffiemoment" {
			t.Errorf("got %s", path)
		}
	}
	if path, err := store.DefaultOutbox(); err != nil || filepath.Base(path) != "koffiemoment" {
		t.Errorf("got %s, %v", path, err)
	}
}
