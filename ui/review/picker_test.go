package review_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"koffiemoment/ui/pilot"
)

// folders is a place with folders and files of all sorts.
func folders(folder string) {
	for _, name := range []string{"Beeld", "Überzicht", ".verborgen", "leeg", "stage 1", "stage 2"} {
		must(os.MkdirAll(filepath.Join(folder, name), 0o700))
	}
	must(os.Symlink(filepath.Join(folder, "nergens"), filepath.Join(folder, "dode link")))
	must(os.Symlink(filepath.Join(folder, "stage 1"), filepath.Join(folder, "verwijzing")))
	must(os.WriteFile(filepath.Join(folder, "notities.txt"), nil, 0o600))
	pilot.Put(folder, "los.koffie", handInOf(pupil{name: "Los", journal: "j-los", number: 1}))
	pilot.Put(filepath.Join(folder, "stage 2"), "a.koffie", handInOf(pupil{name: "Amber", journal: "j-amber", number: 1}))
}

func TestAFolderIsFoundWithoutTypingItsPath(t *testing.T) {
	d := newDesk(t, folders)
	p := d.open()
	p.Press("m")
	for _, want := range []string{"► Deze map nalezen", "1 bestand", "‹ map hoger", "Beeld", "stage 1", "Überzicht", "verwijzing", "los.koffie"} {
		pilot.Shows(t, p, want)
	}
	for _, not := range []string{"verborgen", "dode link", "notities"} {
		pilot.Hides(t, p, not)
	}
	p.Type("stage 2")
	pilot.Shows(t, p, "► stage 2")
	p.Press("enter", "left")
	pilot.Shows(t, p, "► stage 2")
	p.Type("u")
	pilot.Shows(t, p, "► Überzicht")
	p.Type("l")
	pilot.Shows(t, p, "► leeg") // no name begins with "ul"
	p.Press("enter")
	pilot.Shows(t, p, "Hier staan geen mappen en geen .koffie-bestanden.")
	p.Press("backspace", "down", "down", "enter", "enter")
	pilot.Shows(t, p, "► Amber")
	p.Press("m")
	pilot.Shows(t, p, "► Deze map nalezen")
}

func TestOneFileOfAFolderIsEnough(t *testing.T) {
	d := newDesk(t, folders)
	p := d.open()
	p.Press("m", "end", "enter")
	pilot.Shows(t, p, "► Los")
	pilot.Shows(t, p, "los.koffie")
}

func TestAFolderIsDraggedIn(t *testing.T) {
	d := newDesk(t, folders)
	p := d.open()
	p.Press("m")
	p.Paste("'" + filepath.Join(d.folder, "stage 2") + "' ")
	pilot.Shows(t, p, "a.koffie")
	p.Paste(filepath.Join(d.folder, "notities.txt"))
	pilot.Shows(t, p, "Dat is geen map en geen .koffie-bestand.")
	p.Paste(filepath.Join(d.folder, "weg"))
	pilot.Shows(t, p, "Dit bestand is er niet.")
	p.Paste(filepath.Join(d.folder, "los.koffie"))
	pilot.Shows(t, p, "► Los")
}

func TestAFolderThatCannotBeReadIsSaidAndNotEntered(t *testing.T) {
	d := newDesk(t, folders)
	p := d.open()
	p.Press("m")
	must(os.Remove(filepath.Join(d.folder, "leeg")))
	p.Type("leeg")
	p.Press("enter")
	pilot.Shows(t, p, "Deze map is er niet meer.")
	pilot.Shows(t, p, "► leeg")
	p.Press("home", "enter")
	pilot.Shows(t, p, "► Los")
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
	pilot.Hides(t, p, "Waar staan de logboeken?")
	p.Press("esc")
	pilot.Shows(t, p, "► Amber")
}

// A terminal on macOS types a file that is dragged into it with a backslash before whatever a shell minds: a second download
// is called "amber (1)".
func TestADraggedFileWithBracketsInItsName(t *testing.T) {
	d := newDesk(t, class)
	p := d.open()
	p.Press("m")
	p.Paste(strings.NewReplacer(" ", `\ `, "(", `\(`, ")", `\)`).Replace(filepath.Join(d.folder, "amber (1).koffie")))
	pilot.Shows(t, p, "► Amber")
	pilot.Shows(t, p, "amber (1).koffie")
}
