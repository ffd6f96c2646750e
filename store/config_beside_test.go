package store_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"koffiemoment/store"
)

// A config that came on a stick can send no backup elsewhere, also not by a link on that stick; what was chosen on this computer stays known.
func TestAConfigBesideTheProgramIsBelievedOfItsOwnFolder(t *testing.T) {
	stick, away := t.TempDir(), t.TempDir()
	file, inside, link := filepath.Join(stick, "logboek.db"), filepath.Join(stick, "kopieen"), filepath.Join(stick, "koppeling")
	if err := os.Mkdir(inside, 0o700); err != nil {
		t.Fatal(err)
	}
	if _ = os.Symlink(away, link); store.Whole(link) != store.Whole(away) {
		link = away // a system that makes no links, or follows none, has none to mistrust
	}
	foreign := store.Config{Theme: "dark"}.WithCopies(file, store.Copies{Folder: link, Also: []string{inside, away}, Last: filepath.Join(away, "x.db")}).
		WithCopies(filepath.Join(away, "ander.db"), store.Copies{Folder: away})
	got := foreign.JoinHome(stick, store.Config{})
	want := store.Config{Theme: "dark"}.WithCopies(file, store.Copies{Also: []string{inside}})
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}

	chosen := got.WithCopies(file, store.Copies{Folder: away, Also: []string{inside, link}, Last: filepath.Join(inside, "x.db")})
	other := store.Config{Language: "en"}.WithCopies(filepath.Join(away, "thuis.db"), store.Copies{Folder: inside})
	beside, home, differs := chosen.PartFrom(stick, other)
	if diff := cmp.Diff(want.WithCopies(file, store.Copies{Also: []string{inside}, Last: filepath.Join(inside, "x.db")}), beside); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(other.WithCopies(file, store.Copies{Folder: away, Also: []string{link}}), home); diff != "" || !differs {
		t.Error(diff)
	}
	back := beside.JoinHome(stick, home)
	if diff := cmp.Diff(chosen.CopiesOf(file), back.CopiesOf(file), cmpopts.SortSlices(func(a, b string) bool { return a < b })); diff != "" {
		t.Error(diff)
	}
	if _, _, again := back.PartFrom(stick, home); again {
		t.Error("the config of this computer would be written for nothing")
	}
}
