package cli_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/ui/cli"
)

// What the command reads, to see what there is to show, the program gets as it was read and does not read again. What is sealed it leaves to
// the program, which can ask for what opens it.
func TestTheCommandHandsOnWhatItRead(t *testing.T) {
	dir := t.TempDir()
	h, err := exchange.NewHandIn(exchange.Choice{ID: "h-1", Journal: "j-1", Number: 1, Made: time.Now(), Dates: exchange.Weeks, By: exchange.ByStage},
		exchange.Source{Rubric: rubric.Default()})
	if err != nil {
		t.Fatal(err)
	}
	whole, err := exchange.Encode(h)
	if err != nil {
		t.Fatal(err)
	}
	for name, tt := range map[string]struct {
		bytes string
		kind  exchange.Kind // empty for what is not read
	}{
		"a hand-in":     {string(whole), exchange.HandInKind},
		"a sealed file": {"age-encryption.org/v1\nwhat comes after is not looked at", ""},
	} {
		file := filepath.Join(dir, name+".koffie")
		if err := os.WriteFile(file, []byte(tt.bytes), 0o600); err != nil {
			t.Fatal(err)
		}
		o, err := cli.WithFile(file, filepath.Join(dir, "nalezen.db"))
		if err != nil || o.File != file || o.Open != nil || o.Came.Found().Kind != tt.kind || o.Came.Stands() != (tt.kind != "") {
			t.Errorf("%s: came %+v, with a journal %v, %v", name, o.Came, o.Open != nil, err)
		}
	}
}
