package review_test

import (
	"archive/zip"
	"bytes"
	"io/fs"
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
		p.Shows(t, want)
	}
	for _, not := range []string{"verborgen", "dode link", "notities"} {
		p.Hides(t, not)
	}
	p.Type("stage 2")
	p.Shows(t, "► stage 2")
	p.Press("enter", "left")
	p.Shows(t, "► stage 2")
	p.Type("u")
	p.Shows(t, "► Überzicht")
	p.Type("l")
	p.Shows(t, "► leeg") // no name begins with "ul"
	p.Press("enter")
	p.Shows(t, "Hier staan geen mappen, geen zip-bestanden en geen .koffie-bestanden.")
	p.Press("backspace", "down", "down", "enter", "enter")
	p.Shows(t, "► Amber")
	p.Press("m")
	p.Shows(t, "► Deze map nalezen")
}

func TestOneFileOfAFolderIsEnough(t *testing.T) {
	d := newDesk(t, folders)
	p := d.open()
	p.Press("m", "end", "enter")
	p.Shows(t, "► Los")
	p.Shows(t, "los.koffie")
}

func TestAFolderIsDraggedIn(t *testing.T) {
	d := newDesk(t, folders)
	p := d.open()
	p.Press("m")
	p.Paste("'" + filepath.Join(d.folder, "stage 2") + "' ")
	p.Shows(t, "a.koffie")
	p.Paste(filepath.Join(d.folder, "notities.txt"))
	p.Shows(t, "Dat is geen map, geen zip-bestand en geen .koffie-bestand.")
	p.Paste(filepath.Join(d.folder, "weg"))
	p.Shows(t, "Dit bestand is er niet.")
	p.Paste(filepath.Join(d.folder, "los.koffie"))
	p.Shows(t, "► Los")
}

func TestAFolderThatCannotBeReadIsSaidAndNotEntered(t *testing.T) {
	d := newDesk(t, folders)
	p := d.open()
	p.Press("m")
	must(os.Remove(filepath.Join(d.folder, "leeg")))
	p.Type("leeg")
	p.Press("enter")
	p.Shows(t, "Deze map is er niet meer.")
	p.Shows(t, "► leeg")
	p.Press("home", "enter")
	p.Shows(t, "Los")
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
	p.Hides(t, "Waar staan de logboeken?")
	p.Press("esc")
	p.Shows(t, "► Amber")
}

// A terminal on macOS types a file that is dragged into it with a backslash before whatever a shell minds: a second download
// is called "amber (1)".
func TestADraggedFileWithBracketsInItsName(t *testing.T) {
	d := newDesk(t, class)
	p := d.open()
	p.Press("m")
	p.Paste(strings.NewReplacer(" ", `\ `, "(", `\(`, ")", `\)`).Replace(filepath.Join(d.folder, "amber (1).koffie")))
	p.Shows(t, "► Amber")
	p.Shows(t, "amber (1).koffie")
}

// A folder of a platform's folders can be read as it is, and so can what the platform packed.
func TestADownloadIsChosenAsItCame(t *testing.T) {
	download := func(folder string) {
		for _, s := range []string{"amber", "ben"} {
			b := handInOf(pupil{name: strings.ToUpper(s[:1]) + s[1:], journal: "j-" + s, number: 1})
			within := filepath.Join(folder, "download", s+"_4821_assignsubmission_file")
			must(os.MkdirAll(within, 0o700))
			pilot.Put(within, "logboek.koffie", b)
		}
		must(os.WriteFile(filepath.Join(folder, "foto.jpg"), nil, 0o600))
		must(os.WriteFile(filepath.Join(folder, "klas.zip"), zipped(os.DirFS(filepath.Join(folder, "download"))), 0o600))
	}
	d := newDesk(t, download)
	p := d.open()
	p.Press("m")
	p.Shows(t, "► download")
	p.Shows(t, "met alles erin")
	p.Hides(t, "foto.jpg")
	p.Press("enter", "home")
	p.Shows(t, "► Deze map nalezen")
	p.Press("enter")
	p.Shows(t, "► Amber")
	p.Shows(t, "Ben")
	p.Press("m", "left")
	p.Type("klas")
	p.Shows(t, "► klas.zip")
	p.Press("enter")
	p.Shows(t, "► Amber")
	p.Shows(t, "Ben")
	p.Press("enter")
	p.Shows(t, "Amber")
	p.Press("esc", "m")
	p.Shows(t, "klas.zip")
}

// zipped is what a folder holds, as an archive.
func zipped(in fs.FS) []byte {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	must(w.AddFS(in))
	must(w.Close())
	return b.Bytes()
}
