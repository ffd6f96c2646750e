package cli_test

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"koffiemoment/ui/cli"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

var writeReadme = flag.Bool("readme", false, "write the commands and the keys into README.md anew")

// TestReadmeTellsTheCommands compares the command reference in README.md with the program's own help.
func TestReadmeTellsTheCommands(t *testing.T) { told(t, "commands", reference(t)) }

// TestReadmeTellsTheKeys compares its table of what keys mean everywhere with the one in the program, which help shows.
func TestReadmeTellsTheKeys(t *testing.T) {
	table := "| Key | Means everywhere |\n|---|---|\n"
	for _, row := range kit.Meanings(words.CatalogFor("en").Keys) {
		table += "| " + row.Key + " | " + row.Desc + " |\n"
	}
	told(t, "keys", table)
}

// TestReadmeNamesEveryPackage keeps the table of packages whole: who reads the source for the first time begins there.
func TestReadmeNamesEveryPackage(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	for folder := range floors {
		if folder != "" && !strings.Contains(string(readme), "| `"+folder+"` |") && folder != "ui/measure/table" { // a command of what stands above it
			t.Errorf("README.md has no row for %s", folder)
		}
	}
}

// TestStoreSaysWhereWhatStands holds the package comment of store to its files, which are known there by how their names begin.
func TestStoreSaysWhereWhatStands(t *testing.T) {
	files, err := filepath.Glob("../../store/*.go")
	if err != nil || len(files) == 0 {
		t.Fatal("store has no files:", err)
	}
	source, err := os.ReadFile("../../store/journal.go")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(source), "// # Where what stands\n")
	table, _, found := strings.Cut(table, "// # ")
	if !found {
		t.Fatal("store does not say where what stands")
	}
	for _, path := range files {
		subject, _, _ := strings.Cut(strings.TrimSuffix(filepath.Base(path), ".go"), "_")
		if !strings.HasSuffix(path, "_test.go") && !regexp.MustCompile(`\b`+subject+`\b`).MatchString(table) {
			t.Errorf("%s is about something that store does not name", path)
		}
	}
}

// told compares a part of README.md, between two marks, with what it should be.
func told(t *testing.T, part, want string) {
	t.Helper()
	const file = "../../README.md"
	begin, end := "<!-- "+part+" -->\n", "<!-- /"+part+" -->"
	source, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, found := strings.Cut(string(source), begin)
	got, after, closed := strings.Cut(rest, end)
	if !found || !closed {
		t.Fatalf("README.md has no place for the %s", part)
	}
	if *writeReadme {
		if err := os.WriteFile(file, []byte(before+begin+want+end+after), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if got != want {
		t.Errorf("README.md's %s are not the program's (go test ./ui/cli -run Readme -readme writes them anew):\n%s", part, want)
	}
}

// reference is the English help of the program and of the commands that have most to say.
func reference(t *testing.T) string {
	t.Helper()
	var out strings.Builder
	for _, command := range []string{"", "list", "show", "handin", "answer", "review", "rubric"} {
		printed, err := os.Create(filepath.Join(t.TempDir(), "help"))
		if err != nil {
			t.Fatal(err)
		}
		args := append(strings.Fields(command), "--lang", "en", "--help")
		if status := cli.Main(args, os.Stdin, printed, os.Stderr); status != 0 {
			t.Fatalf("help %s ends with status %d", command, status)
		}
		printed.Close()
		text, err := os.ReadFile(printed.Name())
		if err != nil {
			t.Fatal(err)
		}
		out.WriteString("```\n" + string(text) + "```\n\n")
	}
	return strings.TrimSuffix(out.String(), "\n")
}
