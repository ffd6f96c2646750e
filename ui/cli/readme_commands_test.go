//go:build unix

package cli_test

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"koffiemoment/ui/pilot"
)

// readmeCommands are those that stand in README.md, with what is run for each: of what asks for a passphrase or a name, or takes a file that
// nobody has, its help. What would show a screen talks in lines, to nobody.
var readmeCommands = map[string]string{
	"":                                       "--lines",
	"demo":                                   "demo --lines",
	"demo review":                            "demo review --lines",
	"list -n 5":                              "list -n 5",
	"help":                                   "help",
	"--lines":                                "--lines",
	"--lines review FOLDER":                  "--lines review class",
	"review FOLDER":                          "review class --lines",
	"school sheet":                           "school sheet",
	"review Downloads/inzendingen.zip":       "review Downloads/reflection.zip --lines",
	"review download.zip":                    "review Downloads/reflection.zip --lines",
	"review --key":                           "review --key",
	"review Downloads/reflection.zip":        "review Downloads/reflection.zip --lines",
	"review --list Downloads/reflection.zip": "review --list Downloads/reflection.zip",
	"review --answer-all --dry-run Downloads/reflection.zip":            "review --answer-all --dry-run Downloads/reflection.zip",
	`review --answer-all --name "Els Peeters" Downloads/reflection.zip`: "review --answer-all --name Els Downloads/reflection.zip",
	"backup FOLDER":   "backup stick",
	"check":           "check",
	"completion fish": "completion fish",
	"export move.koffie --passphrase-file FILE": "export move.koffie --passphrase-file zin.txt",
	"export":                                "export all.json",
	"help handing-in":                       "help handing-in",
	"import":                                "import --help",
	"lock":                                  "lock --help",
	"merge FILE":                            "merge --help",
	"note":                                  "note zin.txt",
	"path":                                  "path",
	"path --own":                            "path --own --help",
	"path --portable":                       "path --portable --help",
	"register":                              "register",
	"rubric check FILE":                     "rubric check rubric.yaml",
	"rubric sheet":                          "rubric sheet",
	"rubric source":                         "rubric source",
	"rubric use FILE":                       "rubric use rubric.yaml",
	"startfile --begins stage-1=2026-10-05": "startfile --begins stage-1=2026-10-05 --help",
	"unlock":                                "unlock --help",
	"unregister":                            "unregister",
	"version":                               "version",
	"version --licences":                    "version --licences",
}

// TestReadmeCommandsRun runs every command of README.md, so that nobody types one that is not there any more.
func TestReadmeCommandsRun(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	must(t, err)
	m := newMachine(t)
	m.hasJournal("nl", "Mama bleef even staan.")
	must(t, os.WriteFile(filepath.Join(m.home, "zin.txt"), []byte("vier losse woorden samen\n"), 0o600))
	must(t, os.Mkdir(filepath.Join(m.home, "stick"), 0o700))
	must(t, os.Mkdir(filepath.Join(m.home, "Downloads"), 0o700))
	key, _, _ := m.run("review", "--key")
	download := pilot.Download(m.home, pilot.Class(filepath.Join(m.home, "class"), 2, strings.TrimSpace(key)))
	must(t, os.Rename(download, filepath.Join(m.home, "Downloads", "reflection.zip")))
	source, _, _ := m.run("rubric", "source")
	must(t, os.WriteFile(filepath.Join(m.home, "rubric.yaml"), []byte(source), 0o600))
	found := map[string]bool{}
	text := regexp.MustCompile("go run \\.([ `])").ReplaceAllString(string(readme), "koffiemoment$1")
	for _, at := range regexp.MustCompile("(?m)^koffiemoment( [^\n]*)$|`koffiemoment(\\s[^`]*)?`").FindAllStringSubmatch(text, -1) {
		line, _, _ := strings.Cut(at[1]+at[2], "#")
		line, _, _ = strings.Cut(line, "|")
		if line = strings.Join(strings.Fields(line), " "); !strings.HasPrefix(line, "is a ") {
			found[line] = true
		}
	}
	for line := range found {
		run, known := readmeCommands[line]
		if !known {
			t.Errorf("README.md has a command of which nobody knows how it is run: %q", line)
			continue
		}
		c := m.command("", strings.Fields(run)...)
		var out bytes.Buffer
		c.Stdout, c.Stderr, c.Stdin = &out, &out, strings.NewReader("")
		if err := c.Run(); err != nil {
			t.Errorf("koffiemoment %s: %v\n%s", run, err, out.String())
		}
	}
	for line := range readmeCommands {
		if !found[line] {
			t.Errorf("README.md has no command %q any more", line)
		}
	}
}
