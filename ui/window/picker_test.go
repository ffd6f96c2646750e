package window

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/words"
)

// An empty memory stick on Windows: E:\ has nothing in it and nothing above it.
func TestAnEmptyDriveIsSaid(t *testing.T) {
	n := &Window{Keeper: &Keeper{}, Now: time.Now}
	n.Speak(words.CatalogFor("nl"))
	v := NewPicker(n, "Map", "", true, func(string) tea.Cmd { return nil })
	n.Start(v)
	v.going = "/"
	v.Update(folderMsg{path: "/"})
	for _, code := range []rune{tea.KeyEnter, tea.KeyDown, tea.KeyRight, tea.KeyLeft} {
		n.Input(tea.KeyPressMsg{Code: code})
	}
	if text, _ := n.Draw(80, 24); !strings.Contains(text, "Hier staan geen mappen") {
		t.Errorf("the screen shows:\n%s", text)
	}
}

// Where a person went to stays in sight, though the folder of last time was read later.
func TestAFolderDraggedInIsNotOvertaken(t *testing.T) {
	n := &Window{Keeper: &Keeper{}, Now: time.Now}
	n.Speak(words.CatalogFor("nl"))
	v := NewPicker(n, "Map", "", true, func(string) tea.Cmd { return nil })
	n.Start(v)
	v.Update(ShownMsg{})
	v.Update(pickedMsg{path: "/klas", folder: true})
	v.Update(folderMsg{path: "/downloads"})
	v.Update(folderMsg{path: "/klas"})
	if v.path != "/klas" {
		t.Errorf("the folder in sight is %s", v.path)
	}
}
