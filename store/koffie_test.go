package store_test

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"filippo.io/age"
	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

func TestOpenKoffieRefusesWhatIsNoFile(t *testing.T) {
	folder := t.TempDir()
	path := func(name string) string { return filepath.Join(folder, name) }
	if err := errors.Join(os.WriteFile(path("gewoon"), []byte("tekst"), 0o600), os.Mkdir(path("map"), 0o700)); err != nil {
		t.Fatal(err)
	}
	large, err := os.Create(path("groot"))
	if err := errors.Join(err, large.Truncate(exchange.MaxSize+1), large.Close()); err != nil {
		t.Fatal(err)
	}
	mustLink(t, "gewoon", path("link"))
	for name, want := range map[string]error{
		"gewoon": nil, "map": store.ErrNotRegular, "link": store.ErrNotRegular, "weg": fs.ErrNotExist,
	} {
		f, err := store.OpenKoffie(path(name))
		if !errors.Is(err, want) {
			t.Errorf("%q: got %v, want %v", name, err, want)
		}
		if err != nil {
			continue
		}
		if b, _ := io.ReadAll(f); string(b) != "tekst" {
			t.Errorf("%q holds %q", name, b)
		}
		f.Close()
	}
	var refusal *exchange.Refusal
	if _, err := store.OpenKoffie(path("groot")); !errors.As(err, &refusal) || refusal.Code != exchange.TooBig {
		t.Errorf("got %v, want TooBig", err)
	}
	if err := os.Truncate(path("groot"), exchange.MaxSize); err != nil {
		t.Fatal(err)
	}
	f, err := store.OpenKoffie(path("groot"))
	if err != nil {
		t.Errorf("one that just fits: %v", err)
	}
	f.Close()
}

func text(s string) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, s)
		return err
	}
}

func TestWriteKoffieWritesOverNothing(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "documenten", "koffiemoment")
	for _, want := range []string{"logboek.koffie", "logboek-2.koffie", "logboek-3.koffie"} {
		path, err := store.WriteKoffie(folder, "logboek.koffie", text(want))
		if err != nil || path != filepath.Join(folder, want) {
			t.Errorf("got %s, %v; want %s", path, err, want)
		}
		if runtime.GOOS == "windows" {
			continue
		}
		if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, %v", want, info.Mode(), err)
		}
	}
	for _, name := range names(t, folder) {
		if got := contents(t, filepath.Join(folder, name)); got != name {
			t.Errorf("%s holds %q", name, got)
		}
	}
	if info, err := os.Stat(folder); err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o700 {
		t.Errorf("the folder: %v, %v", info.Mode(), err)
	}
}

// Two who write a file of one name into one folder each get their own.
func TestTwoWriteOneName(t *testing.T) {
	folder := t.TempDir()
	var second string
	first, err := store.WriteKoffie(folder, "cohort.csv", func(w io.Writer) (err error) {
		if err := text("van de ")(w); err != nil {
			return err
		}
		if second, err = store.WriteKoffie(folder, "cohort.csv", text("van de tweede")); err != nil {
			return err
		}
		return text("eerste")(w)
	})
	if err != nil || contents(t, first) != "van de eerste" || contents(t, second) != "van de tweede" {
		t.Errorf("got %s, %s, %v", first, second, err)
	}
}

// What stands under the name, even a link that leads nowhere, stays what it is.
func TestWriteKoffieFollowsNoLink(t *testing.T) {
	folder := t.TempDir()
	elsewhere := filepath.Join(t.TempDir(), "elders")
	mustLink(t, elsewhere, filepath.Join(folder, "logboek.koffie"))
	if path, err := store.WriteKoffie(folder, "logboek.koffie", text("tekst")); err != nil || filepath.Base(path) != "logboek-2.koffie" {
		t.Errorf("got %s, %v", path, err)
	}
	if _, err := os.Stat(elsewhere); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("something was written through the link: %v", err)
	}
	if diff := cmp.Diff([]string{"logboek-2.koffie", "logboek.koffie"}, names(t, folder)); diff != "" {
		t.Error(diff)
	}
}

func TestAFailedWriteLeavesNothing(t *testing.T) {
	broken := errors.New("broken")
	folder := t.TempDir()
	path, err := store.WriteKoffie(folder, "logboek.koffie", func(w io.Writer) error { return errors.Join(text("half")(w), broken) })
	if path != "" || !errors.Is(err, broken) {
		t.Errorf("got %q, %v", path, err)
	}
	for _, name := range []string{"", ".", "..", "../logboek.koffie", "a/b.koffie", "/logboek.koffie"} {
		if path, err := store.WriteKoffie(folder, name, text("tekst")); err == nil {
			t.Errorf("%q was written to %s", name, path)
		}
	}
	if left := names(t, folder); len(left) != 0 {
		t.Errorf("left behind: %v", left)
	}
}

func TestKoffiesIn(t *testing.T) {
	folder := t.TempDir()
	for _, name := range []string{"b.koffie", "A.KOFFIE", "c.koffie.new", "d.txt", "._b.koffie", "e.koffie/f.koffie"} {
		path := filepath.Join(folder, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o700), os.WriteFile(path, nil, 0o600)); err != nil {
			t.Fatal(err)
		}
	}
	want := []string{filepath.Join(folder, "A.KOFFIE"), filepath.Join(folder, "b.koffie"), filepath.Join(folder, "e.koffie")}
	if symlink("nergens", filepath.Join(folder, "f.koffie")) == nil {
		want = append(want, filepath.Join(folder, "f.koffie"))
	}
	got, err := store.KoffiesIn(folder)
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("%v %s", err, diff)
	}
	if _, err := store.KoffiesIn(filepath.Join(folder, "weg")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got %v, want ErrNotExist", err)
	}
}

// A file that a key opened is no matter of keys any more, whatever is wrong inside.
func TestReadKoffieEndsAtTheKeyThatOpens(t *testing.T) {
	own, recipient := keys(t)
	other, _ := keys(t)
	to, err := age.ParseX25519Recipient(recipient)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	in, err := age.Encrypt(&b, to)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(in, "{\"koffie\":3,\"kind\":\"answer\"}\n"); err != nil {
		t.Fatal(err)
	}
	if err := in.Close(); err != nil {
		t.Fatal(err)
	}
	path := inbox(t, map[string][]byte{"antwoord.koffie": b.Bytes()})[0]
	for _, tt := range []struct {
		keys []exchange.Key
		want exchange.Code
	}{
		{nil, exchange.Sealed},
		{[]exchange.Key{other}, exchange.WrongKey},
		{[]exchange.Key{own, other}, exchange.NewerVersion},
		{[]exchange.Key{other, own}, exchange.NewerVersion},
	} {
		if _, err := store.ReadKoffie(path, tt.keys); !exchange.IsRefusal(err, tt.want) {
			t.Errorf("with %d keys: got %v, want %s", len(tt.keys), err, tt.want)
		}
	}
}
