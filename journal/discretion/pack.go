//go:build ignore

// Pack brings each list in data/ into order, one line once, and writes it into packed/, where the program takes it from.
// It runs by `go generate`, is no part of the program, and makes the same bytes of the same lists.
package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

func main() {
	if err := pack(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// pack begins with an empty folder, so that a list that is gone is gone from the program, too.
func pack() error {
	names, err := filepath.Glob("data/*.txt")
	if err != nil {
		return err
	}
	if err := os.RemoveAll("packed"); err != nil {
		return err
	}
	if err := os.Mkdir("packed", 0o755); err != nil {
		return err
	}
	for _, name := range names {
		if err := packList(name); err != nil {
			return fmt.Errorf("pack %s: %w", name, err)
		}
	}
	return nil
}

func packList(name string) error {
	content, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	list := sorted(string(content))
	if list != string(content) {
		if err := os.WriteFile(name, []byte(list), 0o644); err != nil {
			return err
		}
	}
	var packed bytes.Buffer
	zip, err := gzip.NewWriterLevel(&packed, gzip.BestCompression) // without a name or a time in its header
	if err != nil {
		return err
	}
	if _, err := zip.Write([]byte(list)); err != nil {
		return err
	}
	if err := zip.Close(); err != nil {
		return err
	}
	return os.WriteFile("packed/"+strings.TrimSuffix(filepath.Base(name), ".txt")+".gz", packed.Bytes(), 0o644)
}

func sorted(list string) string {
	lines := slices.DeleteFunc(strings.Split(list, "\n"), func(line string) bool { return strings.TrimSpace(line) == "" })
	slices.Sort(lines)
	return strings.Join(slices.Compact(lines), "\n") + "\n"
}
