package discretion_test

import (
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestListsArePacked guards against words that stand in a list for all to read and not in the program, or the other way round.
func TestListsArePacked(t *testing.T) {
	const remedy = "; run go generate ./journal/discretion"
	var names []string
	for _, path := range glob(t, "data/*.txt") {
		name := strings.TrimSuffix(filepath.Base(path), ".txt")
		names = append(names, name)
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		list := string(content)
		if lines := strings.Split(strings.TrimSuffix(list, "\n"), "\n"); !slices.IsSorted(lines) || len(slices.Compact(lines)) != strings.Count(list, "\n") {
			t.Errorf("%s: the lines are not sorted, or one stands twice%s", path, remedy)
		}
		if unpack(t, "packed/"+name+".gz") != list {
			t.Errorf("%s: the program has another list%s", path, remedy)
		}
	}
	for _, path := range glob(t, "packed/*") {
		if !slices.Contains(names, strings.TrimSuffix(filepath.Base(path), ".gz")) {
			t.Errorf("%s: no list in data%s", path, remedy)
		}
	}
}

func glob(t *testing.T, pattern string) []string {
	t.Helper()
	paths, err := filepath.Glob(pattern)
	if err != nil || len(paths) == 0 {
		t.Fatalf("%s: %d files, %v", pattern, len(paths), err)
	}
	return paths
}

// unpack gives a packed list, or nothing where there is none.
func unpack(t *testing.T, path string) string {
	t.Helper()
	file, err := os.Open(path)
	if os.IsNotExist(err) {
		return ""
	}
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	unzipped, err := gzip.NewReader(file)
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	content, err := io.ReadAll(unzipped)
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return string(content)
}
