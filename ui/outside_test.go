package ui_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/ui"
)

// A file that is named twice, or beside its folder, is not set aside for itself.
func TestHandInsNamesEachFileOnce(t *testing.T) {
	folder := t.TempDir()
	file := filepath.Join(folder, "logboek.koffie")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	t.Chdir(folder)
	for _, from := range [][]string{{folder, file}, {file, folder, file}, {file, "logboek.koffie", "."}} {
		got, err := ui.HandIns(from)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff([]string{file}, got); diff != "" {
			t.Errorf("%v: -want +got:\n%s", from, diff)
		}
	}
}
