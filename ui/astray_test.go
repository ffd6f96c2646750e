package ui_test

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// taken is a program in which somebody wrote, all of which was saved, and whose file was taken away then.
func taken(t *testing.T, write func(*pilot.Pilot)) (p *pilot.Pilot, path string) {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("on Windows a file that is open can't be moved away")
	}
	path = filepath.Join(t.TempDir(), "logboek.db")
	j, err := store.Open(path, store.Options{})
	must(err)
	t.Cleanup(func() { j.Close() })
	pilot.Filled(j)
	p = pilot.OpenOn(t, "nl", j)
	write(p)
	p.Pause()
	must(os.Rename(path, path+".weg"))
	return p, path
}

// beside gives what the side files in a folder hold.
func beside(t *testing.T, path string) (texts []string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(filepath.Dir(path), "koffiemoment-gered-*.txt"))
	must(err)
	for _, file := range files {
		text, err := os.ReadFile(file)
		must(err)
		texts = append(texts, string(text))
	}
	return texts
}

// TestWhoComesBackHearsThatTheFileIsGone takes the file away while somebody is in another window.
func TestWhoComesBackHearsThatTheFileIsGone(t *testing.T) {
	p, path := taken(t, func(p *pilot.Pilot) {
		p.Press("n")
		p.Type("Papa bleef staan.")
	})
	p.Shows(t, "bewaard 15:42")
	p.Send(tea.FocusMsg{})
	p.Shows(t, "verplaatst of veranderd")
	p.Shows(t, "staat veilig in")
	if texts := beside(t, path); len(texts) != 1 || !strings.Contains(texts[0], "Papa bleef staan.") {
		t.Fatalf("beside the journal lies %q", texts)
	}
	p.Elapse()
	p.Shows(t, "nog niet bewaard")

	p.Type(" Nog wat.")
	p.Send(tea.FocusMsg{})
	if texts := beside(t, path); len(texts) != 1 || !strings.Contains(texts[0], "Papa bleef staan. Nog wat.") {
		t.Fatalf("beside the journal lies %q", texts)
	}

	must(os.Rename(path+".weg", path))
	p.Send(tea.FocusMsg{})
	p.Press("ctrl+c")
	if p.Shell.Finish(); !p.Quit || p.Shell.Outcome().Rescue != "" || len(beside(t, path)) != 0 {
		t.Errorf("all is where it belongs: quit %v, outcome %+v, beside it %q", p.Quit, p.Shell.Outcome(), beside(t, path))
	}
}

// TestASaveThatFindsTheFileGonePutsAllAside goes on typing: what was saved before is in no file either, and nobody waits for the end.
func TestASaveThatFindsTheFileGonePutsAllAside(t *testing.T) {
	p, path := taken(t, func(p *pilot.Pilot) {
		p.Press("o")
		p.Type("elien")
		p.Press("esc", "n")
	})
	p.Type("Papa bleef staan.")
	p.Pause()
	p.Shows(t, "staat veilig in")
	if texts := beside(t, path); len(texts) != 1 || !strings.Contains(texts[0], "Papa bleef staan.") || !strings.Contains(texts[0], "Noorelien") {
		t.Errorf("beside the journal lies %q", texts)
	}
}

// TestWhatWasFinishedIsHeldUntilTheEnd finishes an entry, and takes the file away.
func TestWhatWasFinishedIsHeldUntilTheEnd(t *testing.T) {
	p, path := taken(t, func(p *pilot.Pilot) {
		p.Press("n")
		p.Type("Oma kwam mee.")
		p.Press("ctrl+n", "enter", "ctrl+n", "ctrl+n", "enter")
	})
	p.Press("q")
	p.Shows(t, "Toch stoppen?")
	p.Press("j")
	text, err := os.ReadFile(p.Shell.Finish())
	for _, want := range []string{"## Reflectie · zonder schuilnaam · do 12 maart 2026 · Stage 1\nid: draft ", ", entry 4-", "Oma kwam mee."} {
		if err != nil || !strings.Contains(string(text), want) {
			t.Errorf("%q is not in it: %q, %v", want, text, err)
		}
	}
	if out := p.Shell.Outcome(); !p.Quit || out.Astray != path || len(beside(t, path)) != 1 {
		t.Errorf("quit %v, outcome %+v", p.Quit, out)
	}
}

// TestWhatWasThrownAwayIsNotRescued throws away a draft and an entry, and takes the file away.
func TestWhatWasThrownAwayIsNotRescued(t *testing.T) {
	p, _ := taken(t, func(p *pilot.Pilot) {
		p.Press(strings.Fields("v" + strings.Repeat(" ctrl+p", 9))...)
		p.Type("Deze ook.")
		p.Press("esc", "x", "j")
		p.Press("n")
		p.Type("Deze gaat weg.")
		p.Press("ctrl+n", "enter", "ctrl+n", "ctrl+n", "enter")
		p.Press("l", "x", "esc")
		p.Press("o")
		p.Type("elien")
		p.Press("esc")
	})
	p.Press("q", "j")
	text, err := os.ReadFile(p.Shell.Finish())
	if err != nil || strings.Contains(string(text), "weg.") || strings.Contains(string(text), "Deze") || !strings.Contains(string(text), "Noorelien") {
		t.Errorf("it holds %q, %v", text, err)
	}
}

// TestWhoOnlyReadIsAskedNothing takes the file away from somebody who wrote nothing.
func TestWhoOnlyReadIsAskedNothing(t *testing.T) {
	p, path := taken(t, func(p *pilot.Pilot) { p.Press("l", "esc") })
	p.Press("q")
	if p.Shell.Finish(); !p.Quit || p.Shell.Outcome().Astray != path || p.Shell.Outcome().Rescue != "" {
		t.Errorf("quit %v, outcome %+v", p.Quit, p.Shell.Outcome())
	}
}
