package judge_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestARemarkIsFoundBesideALostFile takes the lecturer's file away after a remark was saved. The side file says whose it is and about what.
func TestARemarkIsFoundBesideALostFile(t *testing.T) {
	l := atNoor(t, nil)
	l.Press("enter", "2", "tab")
	l.Type("Vraag door.")
	l.Pause()
	must(os.Rename(l.path, l.path+".weg"))
	l.Press("ctrl+c", "j")
	files, err := filepath.Glob(filepath.Join(filepath.Dir(l.path), "koffiemoment-gered-*.txt"))
	must(err)
	if len(files) != 1 {
		t.Fatalf("beside it lies %v", files)
	}
	text, err := os.ReadFile(files[0])
	must(err)
	for _, want := range []string{"Noor", "Positief ingesteld", "Vraag door."} {
		if !strings.Contains(string(text), want) {
			t.Errorf("%q is not in\n%s", want, text)
		}
	}
}
