package aloud_test

import (
	"os"
	"path/filepath"
	"testing"

	"koffiemoment/ui/line/aloud"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
	"koffiemoment/ui/words"
)

// A folder that is dragged into the window is looked for by its own name, and enter takes what is proposed as it stands there.
func TestAFolderIsDraggedIn(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "Mijn map")
	outbox := filepath.Join(t.TempDir(), `met\ schuine streep`)
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	for answer, want := range map[string]string{"'" + folder + "'\n": folder, "\n": outbox, "/nergens\n'" + folder + "'\n": folder} {
		in := filepath.Join(t.TempDir(), "in")
		if err := os.WriteFile(in, []byte(answer), 0o600); err != nil {
			t.Fatal(err)
		}
		from, err := os.Open(in)
		if err != nil {
			t.Fatal(err)
		}
		out, err := os.Create(in + "out")
		if err != nil {
			t.Fatal(err)
		}
		c := words.CatalogFor("nl")
		talk := ask.New(from, out, c)
		if got, w := aloud.AskFolder(&diary.Diary{Talk: talk, Outbox: outbox}); got != want || w != ask.Answered {
			t.Errorf("of %q: got %q, %v", answer, got, w)
		}
		talk.Close()
		from.Close()
		out.Close()
	}
}
