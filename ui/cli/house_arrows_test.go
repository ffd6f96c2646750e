package cli_test

import (
	"os/exec"
	"strings"
	"testing"
)

const module = "koffiemoment"

// floors says how deep each package lies. A package may import those with a smaller number only.
var floors = map[string]int{
	"rubric": 0, "rubric/sheet": 1, "ui/terminal": 0, "journal": 1, "journal/discretion": 2, "journal/exchange": 2,
	"store/platform": 2, "store/pages": 2, "store/vault": 2, "journal/report": 3, "store": 3, "ui/textarea": 4, "ui/cli/demo": 5,
	"ui/cli/layout": 0, "ui/cli/forms": 4, "ui/cli/findings": 4, "ui/cli/unlock": 8, "ui/words": 4, "ui/kit": 5, "ui/window": 6,
	"ui/logbook": 7, "ui/desk": 7, "ui/own": 7, "ui/judge": 8, "ui/review": 9, "ui/walk": 8, "ui/entries": 9, "ui/stand": 11,
	"ui/feedback": 10, "ui/handin": 12, "ui/rubrics": 12, "ui/safety": 12, "ui/mine": 12, "ui": 13, "ui/cli/lines": 14, "ui/cli/tryout": 14, "ui/cli": 15, "ui/pilot": 14,
	"ui/measure": 14, "ui/measure/table": 15, "": 16, "journal/schoolcard": 2, "ui/cli/paper": 5, "ui/cli/schoolcmd": 8,
	"ui/school": 8, "ui/cli/manual": 5, "ui/cli/startfile": 8, "ui/college": 11, "ui/guide": 8, "ui/stage": 10, "ui/beside": 8,
	"ui/looks": 10, "ui/note": 8, "journal/note": 2, "ui/cli/notecmd": 8, "ui/group": 11, "ui/reports": 5, "ui/printout": 7, "ui/cli/reportcmd": 9,
	"ui/cli/shells": 6, "ui/cli/manual/pages": 16,
	"ui/line/ask": 5, "ui/line/diary": 6, "ui/line/moment": 7, "ui/line/moments": 10, "ui/line/stands": 8, "ui/line/goes": 8, "ui/line/around": 9, "ui/line/group": 8, "ui/line/aloud": 7, "ui/line/evening": 8, "ui/line": 12,
	"ui/cli/place": 8, "ui/cli/register": 5,
}

// TestImportsPointOneWay holds every package to the house's order, whatever system it is built for.
func TestImportsPointOneWay(t *testing.T) {
	for _, system := range []string{"linux", "darwin", "windows"} {
		for _, line := range goList(t, system, "{{.ImportPath}} {{join .Imports \" \"}}", module+"/...") {
			path, imports, _ := strings.Cut(line, " ")
			from, known := floors[below(path)]
			if !known {
				t.Errorf("%s has no place in the order", path)
			}
			for _, i := range strings.Fields(imports) {
				if to, ours := floors[below(i)]; i != path && (i == module || strings.HasPrefix(i, module+"/")) && (!ours || to >= from) {
					t.Errorf("%s imports %s, which does not lie below it", path, i)
				}
			}
		}
	}
}

// TestNothingCanConnect holds the program to its promise: no package for connections over a network is part of it. What its own source
// imports is looked at with the rules for that; this is about what the libraries bring along.
func TestNothingCanConnect(t *testing.T) {
	for _, system := range []string{"linux", "darwin", "windows"} {
		for _, path := range goList(t, system, "{{.ImportPath}}", "-deps", module) {
			switch path {
			case "net/http", "crypto/tls", "net/rpc", "net/smtp", "net/textproto", "github.com/xuri/excelize/v2": // the last links the first
				t.Errorf("%s: %s is linked", system, path)
			}
		}
	}
}

// TestNoStartSearchesForPrograms keeps out what looks through PATH for programs of the clipboard before anybody copies: 53 looks at the
// disk for a command that prints its version. The text fields of bubbles bring it along.
func TestNoStartSearchesForPrograms(t *testing.T) {
	for _, system := range []string{"linux", "darwin", "windows"} {
		for _, path := range goList(t, system, "{{.ImportPath}}", "-deps", module) {
			switch path {
			case "github.com/atotto/clipboard", "charm.land/bubbles/v2/textarea", "charm.land/bubbles/v2/textinput":
				t.Errorf("%s: %s is linked", system, path)
			}
		}
	}
}

func below(path string) string {
	return strings.TrimPrefix(strings.TrimPrefix(path, module), "/")
}

func goList(t *testing.T, system, format string, args ...string) []string {
	t.Helper()
	list := exec.Command("go", append([]string{"list", "-f", format}, args...)...)
	list.Env = append(list.Environ(), "GOOS="+system, "CGO_ENABLED=0")
	out, err := list.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	return strings.Split(strings.TrimSpace(string(out)), "\n")
}
