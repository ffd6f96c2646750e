package cli_test

import (
	"io"
	"os"
	"regexp"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"koffiemoment/ui/cli"
)

// runsProgram is the environment variable that makes the test binary be koffiemoment.
const runsProgram = "KOFFIEMOMENT_TEST_RUNS"

func TestMain(m *testing.M) {
	if os.Getenv(runsProgram) != "" {
		program()
	}
	testscript.Main(m, map[string]func(){"koffiemoment": program, "masked": masked})
}

func program() {
	os.Exit(cli.Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// masked copies its input with what fits a pattern replaced: what a day or a chance put into an output that is compared.
func masked() {
	text, err := io.ReadAll(os.Stdin)
	if err != nil {
		os.Exit(1)
	}
	os.Stdout.Write(regexp.MustCompile("(?m)"+os.Args[1]).ReplaceAll(text, []byte(os.Args[2])))
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
