package cli_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"koffiemoment/ui/cli"
)

var writeReadme = flag.Bool("readme", false, "write the commands into README.md anew")

// TestReadmeTellsTheCommands compares the command reference in README.md with the program's own help.
func TestReadmeTellsTheCommands(t *testing.T) {
	const file, begin, end = "../../README.md", "<!-- commands -->\n", "<!-- /commands -->"
	source, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, found := strings.Cut(string(source), begin)
	got, after, closed := strings.Cut(rest, end)
	if !found || !closed {
		t.Fatal("README.md has no place for the commands")
	}
	want := reference(t)
	if *writeReadme {
		if err := os.WriteFile(file, []byte(before+begin+want+end+after), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if got != want {
		t.Errorf("README.md's commands are not the program's (go test ./ui/cli -run Readme -readme writes them anew):\n%s", want)
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
		args := append([]string{"--lang", "en", "help"}, strings.Fields(command)...)
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
