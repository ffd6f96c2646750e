package cli_test

import (
	"os"
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
	testscript.Main(m, map[string]func(){"koffiemoment": program})
}

func program() {
	os.Exit(cli.Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
