package cli_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"koffiemoment/ui/cli"
)

// A word of the command that no person types is refused before anything is done with it, by the flag or the place where it stands, and
// is not said again.
func TestAWordOfTheCommandHasAnEnd(t *testing.T) {
	t.Setenv("HOME", t.TempDir())
	t.Setenv("XDG_DATA_HOME", "")
	t.Setenv("XDG_CONFIG_HOME", "")
	endless, joiners, line := strings.Repeat("naam ", 6<<20), strings.Repeat("\u200d", 3_000_000), strings.Repeat("a", 201)
	for want, args := range map[string][]string{
		"Word 3 of":                 {endless},
		"Word 4 of":                 {"show", joiners},
		"Word 5 of":                 {"answer", "a.koffie", endless},
		"--name is longer than 327": {"handin", "--all", "--name=" + joiners},
		"--out is longer than 327":  {"handin", "--all", "--out", endless},
		"--why is longer than 1000": {"handin", "--entry", "1", "--why", endless},
		"--for is longer than 327":  {"handin", "--all", "--for", "age1" + joiners},
		"--lang":                    {"list", "--lang", endless},
		"--name is longer than 200": {"handin", "--all", "--name", line},
		"--text is longer than 200": {"list", "--text", line},
		"--entry is longer":         {"handin", "--entry", line},
		"--name is longer than 20":  {"review", "--name", line, "map"},
	} {
		said := filepath.Join(t.TempDir(), "said")
		out, err := os.Create(said)
		if err != nil {
			t.Fatal(err)
		}
		status := cli.Main(append([]string{"--lang", "en"}, args...), os.Stdin, out, out)
		out.Close()
		text, err := os.ReadFile(said)
		if err != nil {
			t.Fatal(err)
		}
		if status != 2 || !strings.Contains(string(text), want) || len(text) > 800 {
			t.Errorf("%s: status %d, %d bytes: %.200s", want, status, len(text), text)
		}
	}
}
