package store_test

import (
	"archive/zip"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// FuzzArchive looks for a panic, and for a path that leads anywhere but below the archive.
func FuzzArchive(f *testing.F) {
	content := plain(f, handIn(f, "j-1", 1, "", ""))
	for _, names := range [][]string{{"a.koffie"}, {"Els/logboek.koffie", "../x"}, {"Cha\x8bma.koffie", `C:\a`, "nul", "a/b/c.zip"}, {"__MACOSX/._a", "x.rar"}} {
		f.Add(packed(f, names, func(name string) []byte { return content[:len(content)/len(name)] }))
	}
	f.Add([]byte("PK\x05\x06" + strings.Repeat("\x00", 18)))
	folder := f.TempDir()
	f.Fuzz(func(t *testing.T, b []byte) {
		archive := filepath.Join(folder, "download.zip")
		if err := os.WriteFile(archive, b, 0o600); err != nil {
			t.Fatal(err)
		}
		found, _, err := store.ReadAgain(context.Background(), []store.Koffie{{Path: archive}}, nil, nil, nil, nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range found {
			below, err := filepath.Rel(archive, file.Path)
			if file.Why != exchange.BadName && (err != nil || !filepath.IsLocal(below)) {
				t.Errorf("%q leads out of the archive", file.Path)
			}
		}
	})
}

// FuzzMemberName looks for a name that is no text, that is not in the form that names are compared in, or that changes what was text already.
func FuzzMemberName(f *testing.F) {
	for _, name := range []string{"Cha\x8bma", "Chai\u0308ma", "Şahin", "\xff\xfe", "../a", "a\x00b", "CON", "com1.koffie", "a\u202eb"} {
		f.Add(name)
	}
	f.Fuzz(func(t *testing.T, raw string) {
		name, plain := store.MemberName(&zip.File{FileHeader: zip.FileHeader{Name: raw}})
		if !utf8.ValidString(name) || !norm.NFC.IsNormalString(name) || utf8.ValidString(raw) && name != norm.NFC.String(raw) {
			t.Errorf("%q became %q", raw, name)
		}
		if plain && (!filepath.IsLocal(filepath.FromSlash(name)) || strings.Contains(name, `\`) || strings.ContainsFunc(name, unicode.IsControl)) {
			t.Errorf("%q is no plain path", name)
		}
	})
}
