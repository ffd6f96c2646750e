package ui_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// folders is a place with folders and files of all sorts.
func folders(folder string) {
	for _, name := range []string{"Beeld", "Überzicht", ".verborgen", "leeg", "stage 1", "stage 2"} {
		must(os.MkdirAll(filepath.Join(folder, name), 0o700))
	}
	must(os.Symlink(filepath.Join(folder, "nergens"), filepath.Join(folder, "dode link")))
	must(os.Symlink(filepath.Join(folder, "stage 1"), filepath.Join(folder, "verwijzing")))
	must(os.WriteFile(filepath.Join(folder, "notities.txt"), nil, 0o600))
	put(folder, "los.koffie", handInOf(pupil{name: "Los", journal: "j-los", number: 1}))
	put(filepath.Join(folder, "stage 2"), "a.koffie", handInOf(pupil{name: "Amber", journal: "j-amber", number: 1}))
}

func TestAFolderIsFoundWithoutTypingItsPath(t *testing.T) {
	d := newDesk(t, folders)
	p := d.open()
	p.Press("m")
	for _, want := range []string{"► Deze map nalezen", "1 bestand", "‹ map hoger", "Beeld", "stage 1", "Überzicht", "verwijzing", "los.koffie"} {
		shows(t, p, want)
	}
	for _, not := range []string{"verborgen", "dode link", "notities"} {
		hides(t, p, not)
	}
	p.Type("stage 2")
	shows(t, p, "► stage 2")
	p.Press("enter", "left")
	shows(t, p, "► stage 2")
	p.Type("u")
	shows(t, p, "► Überzicht")
	p.Type("l")
	shows(t, p, "► leeg") // no name begins with "ul"
	p.Press("enter")
	shows(t, p, "Hier staan geen mappen en geen .koffie-bestanden.")
	p.Press("backspace", "down", "down", "enter", "enter")
	shows(t, p, "► Amber")
	p.Press("m")
	shows(t, p, "► Deze map nalezen")
}

func TestOneFileOfAFolderIsEnough(t *testing.T) {
	d := newDesk(t, folders)
	p := d.open()
	p.Press("m", "end", "enter")
	shows(t, p, "► Los")
	shows(t, p, "los.koffie")
}

func TestAFolderIsDraggedIn(t *testing.T) {
	d := newDesk(t, folders)
	p := d.open()
	p.Press("m")
	p.Paste("'" + filepath.Join(d.folder, "stage 2") + "' ")
	shows(t, p, "a.koffie")
	p.Paste(filepath.Join(d.folder, "notities.txt"))
	shows(t, p, "Dat is geen map en geen .koffie-bestand.")
	p.Paste(filepath.Join(d.folder, "weg"))
	shows(t, p, "Dit bestand is er niet.")
	p.Paste(filepath.Join(d.folder, "los.koffie"))
	shows(t, p, "► Los")
}

func TestAFolderThatCannotBeReadIsSaidAndNotEntered(t *testing.T) {
	d := newDesk(t, folders)
	p := d.open()
	p.Press("m")
	must(os.Remove(filepath.Join(d.folder, "leeg")))
	p.Type("leeg")
	p.Press("enter")
	shows(t, p, "Deze map is er niet meer.")
	shows(t, p, "► leeg")
	p.Press("home", "enter")
	shows(t, p, "► Los")
}

// An empty memory stick on Windows: E:\ has nothing in it and nothing above it.
func TestAnEmptyDriveDoesNotEndTheProgram(t *testing.T) {
	d := newDesk(t, class)
	p := d.open()
	p.Press("m")
	p.FolderRead("/")
	lives(t, p)
	shows(t, p, "Hier staan geen mappen")
}

// A path that was dragged in leads on although the keys are looked at meanwhile.
func TestADraggedFolderWhileTheKeysAreShown(t *testing.T) {
	d := newDesk(t, folders)
	p := d.open()
	p.Press("m")
	p.Hold()
	p.Paste(filepath.Join(d.folder, "stage 2", "a.koffie"))
	p.Press("f1")
	p.Release()
	hides(t, p, "Waar staan de logboeken?")
	p.Press("esc")
	shows(t, p, "► Amber")
}

// A terminal on macOS types a file that is dragged into it with a backslash before whatever a shell minds: a second download
// is called "amber (1)".
func TestADraggedFileWithBracketsInItsName(t *testing.T) {
	d := newDesk(t, class)
	p := d.open()
	p.Press("m")
	p.Paste(strings.NewReplacer(" ", `\ `, "(", `\(`, ")", `\)`).Replace(filepath.Join(d.folder, "amber (1).koffie")))
	shows(t, p, "► Amber")
	shows(t, p, "amber (1).koffie")
}
