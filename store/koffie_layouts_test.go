package store_test

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/binary"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// packed makes an archive of files in an order, whose names stand there as the bytes that they are.
func packed(t testing.TB, names []string, content func(name string) []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, name := range names {
		member, err := w.CreateHeader(&zip.FileHeader{Name: name, NonUTF8: true, Method: zip.Deflate})
		if err == nil {
			_, err = member.Write(content(name))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// unpackedTo writes files below a folder.
func unpackedTo(t testing.TB, folder string, names []string, content func(name string) []byte) {
	t.Helper()
	for _, name := range names {
		path := filepath.Join(folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, content(name), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// queue reads what paths lead to and sorts it out, as a lecturer meets it.
func queue(t testing.TB, from ...string) (taken []exchange.Found, aside []exchange.Aside) {
	t.Helper()
	files, err := store.Koffies(from...)
	if err != nil {
		t.Fatal(err)
	}
	found, _, err := store.ReadAgain(context.Background(), files, nil, nil, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	return exchange.SortOut(found)
}

// Every way in which a platform, a system or a mail program hands over the same four hand-ins is read, in a folder and as an archive, and
// nobody has to see what it puts beside them.
func TestEveryLayoutIsRead(t *testing.T) {
	contents := [4][]byte{}
	for i, student := range []string{"a", "b", "c", "d"} {
		contents[i] = plain(t, handIn(t, "j-"+student, 1, "", ""))
	}
	oem := func(s string) string {
		b, err := charmap.CodePage850.NewEncoder().String(s)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	for _, layout := range []struct {
		name    string
		members [4]string
		beside  []string
		onlyZip bool
	}{
		{"Moodle, in folders", [4]string{"Céline Vandenberghe_48213_assignsubmission_file/logboek-1.koffie", "Sara Michiels-Dhondt_48214_assignsubmission_file/logboek-1.koffie",
			"Chaïma El Idrissi_48215_assignsubmission_file/logboek-1.koffie", "Olivia Van der Şahin-Dubois_48216_assignsubmission_file/logboek-1.koffie"}, nil, false},
		{"Moodle before 4.1", [4]string{"Els Vos_1_assignsubmission_file_/logboek.koffie", "Lo Ma_2_assignsubmission_file_/logboek.koffie",
			"Jef Bo_3_assignsubmission_file_/logboek.koffie", "Ida Ra_4_assignsubmission_file_/logboek.koffie"}, nil, false},
		{"Moodle, flat", [4]string{"Els Vos_1_assignsubmission_file_logboek.koffie", "Lo Ma_2_assignsubmission_file_logboek.koffie",
			"Jef Bo_3_assignsubmission_file_logboek.koffie", "Ida Ra_4_assignsubmission_file_logboek (1).koffie"}, nil, false},
		{"Canvas", [4]string{"vandenberghecéline_90311_7740011_logboek-1.koffie", "michielsdhondtsara_90312_7740012_logboek-1.koffie",
			"elidrissichaïma_LATE_90313_7740013_logboek-1.koffie", "vanderşahinduboisolivia_90314_7740014_logboek-1-1.koffie"}, nil, false},
		{"Blackboard", [4]string{"Reflectie_r0712001_attempt_2026-11-20-14-03-11_logboek.koffie", "Reflectie_r0712002_attempt_2026-11-20-19-44-52_logboek.koffie",
			"Reflectie_r0712003_poging_2026-11-21-08-15-00_logboek.koffie", "Reflectie_r0712004_poging_2026-11-22-23-58-07_logboek.koffie"},
			[]string{"Reflectie_r0712001_attempt_2026-11-20-14-03-11.txt", "Reflectie_r0712003_poging_2026-11-21-08-15-00.txt"}, false},
		{"Brightspace", [4]string{"90000-551200 - Céline Vandenberghe - Nov 20, 2026 926 PM/logboek.koffie", "90001-551201 - Sara Michiels-D'hondt - Nov 21, 2026 1103 AM/logboek.koffie",
			"90002-551202 - Chaïma El Idrissi - Nov 22, 2026 408 PM/logboek.koffie", "90003-551203 - Olivia Dubois - Nov 23, 2026 1159 PM/logboek.koffie"}, []string{"index.html"}, false},
		{"Chamilo", [4]string{"2026_11_20_14_03_11_r0712001_logboek.koffie", "2026_11_21_14_03_11_r0712002_logboek.koffie",
			"2026_11_22_14_03_11_r0712003_logboek.koffie.dangerous", "2026_11_23_14_03_11_r0712004_logboek"}, nil, false},
		{"Teams", [4]string{"Student Work/Submitted files/Céline V/Reflectie/Version 1/logboek.koffie", "Student Work/Submitted files/Sara M/Reflectie/Version 1/logboek.koffie",
			"Student Work/Submitted files/Chaïma E/Reflectie/logboek.koffie", "Student Work/Submitted files/Olivia D/Reflectie/Version 2/logboek.koffie"}, nil, false},
		{"mail", [4]string{"logboek.koffie.txt", "logboek (1).koffie", "logboek.koffie.download", "ATT00001.bin"}, nil, false},
		{"macOS", [4]string{"inzendingen/a.koffie", "inzendingen/b.koffie", norm.NFD.String("inzendingen/Chaïma.koffie"), "inzendingen/d.koffie"},
			[]string{"__MACOSX/inzendingen/._a.koffie", "inzendingen/.DS_Store", "inzendingen/._b.koffie"}, false},
		{"Windows", [4]string{oem("Map Céline/logboek.koffie"), oem("Map Chaïma/logboek.koffie"), "Map Sara/logboek.koffie", "Map Olivia/~$logboek/logboek.koffie"},
			[]string{"desktop.ini", "~$logboek.koffie", "Thumbs.db"}, true},
	} {
		t.Run(layout.name, func(t *testing.T) {
			content := func(name string) []byte {
				if i := slices.Index(layout.members[:], name); i >= 0 {
					return contents[i]
				}
				return []byte("nothing that anybody handed in")
			}
			names, want := append(layout.members[:], layout.beside...), []string{"j-a", "j-b", "j-c", "j-d"}
			folder, archive := t.TempDir(), filepath.Join(t.TempDir(), "download.zip")
			if err := os.WriteFile(archive, packed(t, names, content), 0o600); err != nil {
				t.Fatal(err)
			}
			asked := []string{archive, filepath.Dir(archive)}
			if !layout.onlyZip {
				unpackedTo(t, folder, names, content)
				asked = append(asked, folder)
			}
			for _, from := range asked {
				taken, aside := queue(t, from)
				var journals []string
				for i := range taken {
					journals = append(journals, taken[i].Brief.Journal)
					if handIn, err := store.ReadHandIn(taken[i], nil); err != nil || handIn.Journal != taken[i].Brief.Journal {
						t.Errorf("%s is not opened again: %v", taken[i].Path, err)
					}
				}
				slices.Sort(journals)
				if diff := cmp.Diff(want, journals); diff != "" || len(aside) > 0 {
					t.Errorf("%s: %s %+v", filepath.Base(from), diff, aside)
				}
			}
		})
	}
}

// A name in an archive is the one that somebody saw, whatever packed it.
func TestNamesInArchivesAreReadable(t *testing.T) {
	content := plain(t, handIn(t, "j-1", 1, "", ""))
	for raw, want := range map[string]string{
		"Map C\x82line/logboek.koffie": "Map Céline/logboek.koffie", // Windows
		"Map Cha\x8bma.koffie":         "Map Chaïma.koffie",
		"Map Chai\u0308ma.koffie":      "Map Chaïma.koffie", // macOS
		"Map Şahin.koffie":             "Map Şahin.koffie",
		"Map gewoon.koffie":            "Map gewoon.koffie",
	} {
		archive := filepath.Join(t.TempDir(), "download.zip")
		if err := os.WriteFile(archive, packed(t, []string{raw}, func(string) []byte { return content }), 0o600); err != nil {
			t.Fatal(err)
		}
		taken, aside := queue(t, archive)
		if len(taken) != 1 || taken[0].Path != filepath.Join(archive, filepath.FromSlash(want)) {
			t.Errorf("%q: got %+v, %+v", raw, taken, aside)
		}
	}
}

// What an editor, a console or a mail program does to all of a file is undone before it is read.
func TestAFileIsTheSameInEveryEncoding(t *testing.T) {
	text := plain(t, handIn(t, "j-1", 1, "", ""))
	ended := func(mark, end string) []byte {
		return slices.Concat([]byte(mark), bytes.TrimSuffix(text, []byte("\n")), []byte(end))
	}
	wide := func(order binary.AppendByteOrder, mark string) []byte {
		b := []byte(mark)
		for _, unit := range utf16.Encode([]rune(string(text))) {
			b = order.AppendUint16(b, unit)
		}
		return b
	}
	for name, content := range map[string][]byte{
		"a byte order mark":          ended("\xef\xbb\xbf", "\n"),
		"UTF-16, little end first":   wide(binary.LittleEndian, "\xff\xfe"),
		"UTF-16, big end first":      wide(binary.BigEndian, "\xfe\xff"),
		"UTF-16 without a mark":      wide(binary.LittleEndian, ""),
		"a line end of Windows":      ended("", "\r\n"),
		"no line end":                ended("", ""),
		"a mark, and no line end":    ended("\xef\xbb\xbf", ""),
		"a line end of an older Mac": ended("", "\r"),
	} {
		path := filepath.Join(t.TempDir(), "document")
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		if taken, aside := queue(t, path); len(taken) != 1 {
			t.Errorf("%s: %+v", name, aside)
		}
	}
}
