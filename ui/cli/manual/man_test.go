package manual_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"koffiemoment/ui/cli"
	"koffiemoment/ui/cli/manual"
	"koffiemoment/ui/words"
)

// requests are the lines that are meant for roff.
var requests = regexp.MustCompile(`^\.(TH |SH "|TP$|PP$|nh$|ad l$|nf$|fi$)`)

// TestEveryPageTellsItsCommand looks, in each language, for every command and option of the tree in its page, and for text that roff would
// take for a request.
func TestEveryPageTellsItsCommand(t *testing.T) {
	for _, lang := range words.Languages() {
		eachCommand(cli.Tree(lang), func(cmd *cobra.Command) {
			page := manual.Page(cmd, words.CatalogFor(lang), "2026-03-12")
			for line := range strings.Lines(page) {
				if strings.HasPrefix(line, "'") || strings.HasPrefix(line, ".") && !requests.MatchString(strings.TrimSuffix(line, "\n")) {
					t.Errorf("%s, %s: roff takes a line of text for a request: %s", lang, manual.PageName(cmd), line)
				}
			}
			wants := func(what string) {
				if !strings.Contains(page, strings.ReplaceAll(what, "-", `\-`)) {
					t.Errorf("%s, %s: the page does not tell of %s", lang, manual.PageName(cmd), what)
				}
			}
			wants(manual.PageName(cmd) + " - ")
			flag := func(flag *pflag.Flag) { wants(`\fB--` + flag.Name + `\fR`) }
			cmd.LocalFlags().VisitAll(flag)
			cmd.InheritedFlags().VisitAll(flag)
			for _, below := range cmd.Commands() {
				wants(`\fB` + below.Name() + `\fR`)
				wants(manual.PageName(below) + "(1)")
			}
		})
	}
}

func eachCommand(cmd *cobra.Command, do func(*cobra.Command)) {
	do(cmd)
	for _, below := range cmd.Commands() {
		eachCommand(below, do)
	}
}

// TestSignsOfRoffStayText takes a help with all that roff would read otherwise: who takes an example over from the page types it.
func TestSignsOfRoffStayText(t *testing.T) {
	cmd := &cobra.Command{Use: "x", Short: ".koffie", Long: "'n ~/map\\new ^ `a`\n\n.bestand --op", Example: ".\\x \"Ouder Zon\"", Run: func(*cobra.Command, []string) {}}
	page := manual.Page(cmd, words.CatalogFor("nl"), "")
	for _, want := range []string{
		"\n" + `\(aqn \(ti/map\enew \(ha \(gaa\(ga` + "\n", "\n" + `\&.bestand \-\-op` + "\n", "\n" + `\&.\ex \(dqOuder Zon\(dq` + "\n",
	} {
		if !strings.Contains(page, want) {
			t.Errorf("no %q in:\n%s", want, page)
		}
	}
}

// TestReadersOfPagesFindNoFault lets a program that reads such pages judge all of them, where there is one.
func TestReadersOfPagesFindNoFault(t *testing.T) {
	mandoc, err := exec.LookPath("mandoc")
	if err != nil {
		t.Skip("mandoc is not installed, so no reader of manual pages judges them; the package mandoc brings it")
	}
	for _, lang := range words.Languages() {
		dir, files := t.TempDir(), []string{"-T", "lint", "-W", "warning"}
		eachCommand(cli.Tree(lang), func(cmd *cobra.Command) {
			path := filepath.Join(dir, manual.PageName(cmd)+".1")
			if err := os.WriteFile(path, []byte(manual.Page(cmd, words.CatalogFor(lang), "2026-03-12")), 0o600); err != nil {
				t.Fatal(err)
			}
			files = append(files, path)
		})
		if said, _ := exec.Command(mandoc, files...).CombinedOutput(); len(said) > 0 {
			t.Errorf("%s:\n%s", lang, said)
		}
	}
}
