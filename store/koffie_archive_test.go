package store_test

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// reasons gives why each thing was set aside, by the end of its path.
func reasons(aside []exchange.Aside) map[string]exchange.Why {
	whys := map[string]exchange.Why{}
	for _, a := range aside {
		whys[filepath.Base(a.Path)] = a.Why
	}
	return whys
}

// archiveAt writes an archive in a folder of its own.
func archiveAt(t testing.TB, b []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "download.zip")
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// Whatever else an archive holds, the hand-in in it is read, and each thing that is not has its reason.
func TestAnArchiveGivesNothingThatLeadsOutOfIt(t *testing.T) {
	good, other := plain(t, handIn(t, "j-1", 1, "", "")), plain(t, handIn(t, "j-2", 1, "", ""))
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	put := func(h *zip.FileHeader, content []byte) {
		t.Helper()
		member, err := w.CreateHeader(h)
		if err == nil {
			_, err = member.Write(content)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	put(&zip.FileHeader{Name: "Els/logboek.koffie"}, good)
	for _, name := range []string{"../up.koffie", "a/../../up2.koffie", "/absolute.koffie", `C:\drive.koffie`, "C:drive2.koffie", `a\slash.koffie`,
		"CON/device.koffie", "nul.koffie", "a//empty.koffie", "a/./point.koffie", "bel\a.koffie"} {
		put(&zip.FileHeader{Name: name}, other)
	}
	put(&zip.FileHeader{Name: "twice.koffie"}, good)
	put(&zip.FileHeader{Name: "twice.koffie"}, other)
	link := &zip.FileHeader{Name: "link.koffie"}
	link.SetMode(0o777 | fs.ModeSymlink)
	put(link, []byte("/etc/passwd"))
	put(&zip.FileHeader{Name: "locked.koffie", Flags: 1}, other)
	put(&zip.FileHeader{Name: "nested.zip"}, packed(t, []string{"x.koffie"}, func(string) []byte { return other }))
	put(&zip.FileHeader{Name: "kind.rar"}, []byte("Rar!"))
	put(&zip.FileHeader{Name: strings.Repeat("map/", 9) + "deep.koffie"}, other)
	put(&zip.FileHeader{Name: "photo.jpg"}, []byte("no hand-in"))
	raw, err := w.CreateRaw(&zip.FileHeader{Name: "method.koffie", Method: 14, UncompressedSize64: 3, CompressedSize64: 3})
	if err == nil {
		_, err = io.WriteString(raw, "abc")
	}
	if err != nil || w.Close() != nil {
		t.Fatal(err)
	}
	taken, aside := queue(t, archiveAt(t, b.Bytes()))
	if len(taken) != 1 || taken[0].Brief.Journal != "j-1" {
		t.Errorf("taken %+v", taken)
	}
	got := map[exchange.Why]int{}
	for _, a := range aside {
		got[a.Why]++
	}
	want := map[exchange.Why]int{exchange.BadName: 13, exchange.SameFile: 1, exchange.LockedArchive: 1, exchange.OtherArchive: 3, exchange.TooDeep: 1, exchange.OtherFile: 1}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s\n%v", diff, reasons(aside))
	}
}

// Of an archive that was cut or changed on its way nothing is taken for what it was.
func TestADamagedArchiveIsNamed(t *testing.T) {
	names := []string{"Els/logboek.koffie", "Jef/logboek.koffie"}
	whole := packed(t, names, func(name string) []byte { return plain(t, handIn(t, "j-"+strings.ToLower(name[:1]), 1, "", "")) })
	bent := bytes.Clone(whole)
	bent[len(bent)/4] ^= 1
	for _, tt := range []struct {
		name    string
		content []byte
		taken   int
	}{{"cut", whole[:len(whole)-30], 0}, {"empty", nil, 0}, {"another file", []byte("PK is what it begins with"), 0}, {"one bit", bent, 1}} {
		taken, aside := queue(t, archiveAt(t, tt.content))
		if len(taken) != tt.taken || len(aside) != 1 || aside[0].Why != exchange.BadArchive {
			t.Errorf("%s: %d taken, aside %+v", tt.name, len(taken), aside)
		}
	}
	// A hand-in that somebody called an archive is one all the same.
	if taken, aside := queue(t, archiveAt(t, plain(t, handIn(t, "j-1", 1, "", "")))); len(taken) != 1 {
		t.Errorf("a hand-in with the name of an archive: %+v", aside)
	}
}

// What would fill the memory or the evening is left out with its reason, and takes no honest file's place.
func TestAnArchiveStaysWithinItsBounds(t *testing.T) {
	good := plain(t, handIn(t, "j-1", 1, "", ""))
	bomb := append([]byte(`{"koffie":1,"kind":"handin","id":"`), bytes.Repeat([]byte("a"), 20<<20)...)
	taken, aside := queue(t, archiveAt(t, packed(t, []string{"a.koffie", "bomb.koffie"}, func(name string) []byte {
		if name == "a.koffie" {
			return good
		}
		return bomb
	})))
	if len(taken) != 1 || reasons(aside)["bomb.koffie"] != exchange.TooMuch {
		t.Errorf("a bomb: %d taken, %v", len(taken), reasons(aside))
	}
	var names []string
	for i := range 5001 {
		names = append(names, fmt.Sprintf("%04d.txt", i))
	}
	content := func(name string) []byte {
		if name == "0000.txt" {
			return good
		}
		return nil
	}
	taken, aside = queue(t, archiveAt(t, packed(t, names, content)))
	whys := func(a exchange.Aside) exchange.Why { return a.Why }
	if got := mapped(aside, whys); len(taken) != 1 || !slices.Equal(got, []exchange.Why{exchange.TooMuch, exchange.OtherFile}) || aside[1].Count != 4999 {
		t.Errorf("one file too many: %d taken, %v", len(taken), got)
	}
	endless := archiveAt(t, hollow(t, 400_000))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	taken, aside = queue(t, endless)
	runtime.ReadMemStats(&after)
	if got := mapped(aside, whys); len(taken) != 0 || !slices.Equal(got, []exchange.Why{exchange.TooMuch}) {
		t.Errorf("a directory without end: %v", got)
	}
	if spent := (after.TotalAlloc - before.TotalAlloc) >> 20; spent > 64 {
		t.Errorf("a directory without end took %d MiB", spent)
	}
}

func mapped[T, U any](all []T, of func(T) U) (out []U) {
	for _, one := range all {
		out = append(out, of(one))
	}
	return out
}

// hollow is an archive that is nothing but its directory, of so many members.
func hollow(t testing.TB, members int) []byte {
	t.Helper()
	small := packed(t, []string{"a"}, func(string) []byte { return nil })
	at := bytes.Index(small, []byte("PK\x01\x02"))
	end := bytes.Index(small, []byte("PK\x05\x06"))
	out := slices.Concat(small[:at], bytes.Repeat(small[at:end], members), small[end:])
	tail := out[len(out)-22:]
	binary.LittleEndian.PutUint16(tail[8:], uint16(members))
	binary.LittleEndian.PutUint16(tail[10:], uint16(members))
	binary.LittleEndian.PutUint32(tail[12:], uint32(members*(end-at)))
	return out
}

// A student's file is opened by its path, in an archive too, and stands while the archive does.
func TestAFileInAnArchiveIsAFile(t *testing.T) {
	archive := archiveAt(t, packed(t, []string{"Els/logboek.koffie"}, func(string) []byte { return plain(t, handIn(t, "j-1", 1, "", "")) }))
	path := filepath.Join(archive, "Els", "logboek.koffie")
	d, err := store.ReadDocument(path, nil)
	if err != nil || !d.Stands() || d.Stamp != store.StampOf(archive) || d.Stamp != store.StampOf(path) {
		t.Errorf("got %+v, %v", d, err)
	}
	if taken, aside := queue(t, path); len(taken) != 1 {
		t.Errorf("named by itself: %+v", aside)
	}
	if err := os.Chtimes(archive, noon, noon); err != nil || d.Stands() {
		t.Errorf("it stands, and its archive is another: %v", err)
	}
	for _, gone := range []string{filepath.Join(archive, "Els", "weg.koffie"), filepath.Join(archive, "..", "weg", "x.koffie")} {
		if _, err := store.ReadKoffie(gone, nil); err == nil {
			t.Errorf("%s is read", gone)
		}
	}
}
