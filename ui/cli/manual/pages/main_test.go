package main

import (
	"io/fs"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
)

// TestTheSamePagesEachTime writes all of it twice: packages are made from the same bytes, with the date that was asked for and no other.
func TestTheSamePagesEachTime(t *testing.T) {
	first, again := written(t, "1790000000"), written(t, "1790000000")
	if !maps.Equal(first, again) {
		t.Error("the second time, something else was written")
	}
	for _, name := range []string{
		"man/man1/koffiemoment.1", "man/man1/koffiemoment-review.1", "man/man1/koffiemoment-rubric-check.1", "man/nl/man1/koffiemoment.1",
		"completions/koffiemoment.bash", "completions/_koffiemoment", "completions/koffiemoment.fish", "completions/koffiemoment.ps1",
	} {
		if first[name] == "" {
			t.Errorf("no %s, but %q", name, slices.Sorted(maps.Keys(first)))
		}
	}
	page := "man/man1/koffiemoment.1"
	if !strings.Contains(first[page], `"2026-09-21"`) {
		t.Error("the date is another one than SOURCE_DATE_EPOCH")
	}
	if undated := written(t, "")[page]; !strings.Contains(undated, `1 ""`) {
		t.Error("without SOURCE_DATE_EPOCH there is a date")
	}
}

func written(t *testing.T, epoch string) map[string]string {
	t.Helper()
	t.Setenv("SOURCE_DATE_EPOCH", epoch)
	dir, files := t.TempDir(), map[string]string{}
	if err := write(dir); err != nil {
		t.Fatal(err)
	}
	err := fs.WalkDir(os.DirFS(dir), ".", func(at string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := fs.ReadFile(os.DirFS(dir), at)
		files[at] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}
