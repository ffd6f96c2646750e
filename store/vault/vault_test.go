package vault_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"filippo.io/age"
	"pgregory.net/rapid"

	"koffiemoment/store/vault"
)

// cheap is a key whose passphrase costs next to nothing.
func cheap(t testing.TB, passphrase string) *vault.Key {
	t.Helper()
	wrap, err := age.NewScryptRecipient(passphrase)
	if err != nil {
		t.Fatal(err)
	}
	wrap.SetWorkFactor(1)
	key, err := vault.NewFor(wrap)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// What a passphrase locks costs what it must, whichever of Unicode's forms a keyboard writes, and opens with the sheet as well.
func TestAPassphraseAndASheetOpen(t *testing.T) {
	key, err := vault.New("caf\u00e9 met melk")
	if err != nil {
		t.Fatal(err)
	}
	head := key.Head()
	if !bytes.Contains(head.Wrapped, []byte(" 18\n")) || len(head.Wrapped) > vault.MaxHead {
		t.Errorf("the head is %d bytes: %q", len(head.Wrapped), head.Wrapped[:80])
	}
	sealed, err := key.Seal([]byte("een verhaal"))
	if err != nil {
		t.Fatal(err)
	}
	opens := func(name string, key *vault.Key, err error) {
		t.Helper()
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if plain, err := key.Open(sealed); err != nil || string(plain) != "een verhaal" {
			t.Errorf("%s: %q, %v", name, plain, err)
		}
	}
	again, err := head.Open("cafe\u0301 met melk")
	opens("the passphrase", again, err)
	sheet := key.Recovery()
	for _, copied := range []string{sheet, strings.ToLower(sheet), " " + sheet[:20] + "\n" + sheet[20:40] + "  " + sheet[40:] + "\r\n"} {
		if !vault.LooksLikeRecovery(copied) {
			t.Errorf("%q does not look like a recovery key", copied)
		}
		again, err := head.Recover(copied)
		opens("the sheet", again, err)
	}
	other, err := key.Rewrap("thee")
	opens("another passphrase", other, err)
	if other.Head().ID != head.ID || bytes.Equal(other.Head().Wrapped, head.Wrapped) || !other.Same(key) {
		t.Error("another passphrase made another lock, or none")
	}
}

func TestWhatDoesNotOpen(t *testing.T) {
	key := cheap(t, "koffie")
	head := key.Head()
	costly, err := age.NewScryptRecipient("koffie")
	if err != nil {
		t.Fatal(err)
	}
	costly.SetWorkFactor(19)
	if _, err := head.Open("thee"); !errors.Is(err, vault.ErrWrong) {
		t.Errorf("another passphrase: %v", err)
	}
	for _, nothing := range []string{""} {
		if _, err := head.Open(nothing); !errors.Is(err, vault.ErrNoKey) {
			t.Errorf("no passphrase: %v", err)
		}
	}
	for _, sheet := range []string{"", "AGE-SECRET-KEY-1", key.Recovery()[:60], strings.Replace(key.Recovery(), "1", "2", 1)} {
		if _, err := head.Recover(sheet); !errors.Is(err, vault.ErrNoKey) || strings.Contains(err.Error(), "SECRET") {
			t.Errorf("%q: %v", sheet, err)
		}
	}
	for name, wrapped := range map[string][]byte{"nothing": nil, "rubbish": []byte("rubbish"), "cut": head.Wrapped[:len(head.Wrapped)-1]} {
		if _, err := (vault.Head{ID: head.ID, Wrapped: wrapped}).Open("koffie"); !errors.Is(err, vault.ErrBroken) {
			t.Errorf("a head of %s: %v", name, err)
		}
	}
	key19, err := vault.NewFor(costly)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := key19.Head().Open("koffie"); !errors.Is(err, vault.ErrBroken) {
		t.Errorf("a head that costs too much: %v", err)
	}
	sealed, err := key.Seal([]byte("een verhaal"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := cheap(t, "koffie").Open(sealed); !errors.Is(err, vault.ErrWrong) {
		t.Errorf("another key: %v", err)
	}
	var none *vault.Key
	if _, err := none.Open(sealed); !errors.Is(err, vault.ErrWrong) {
		t.Errorf("no key: %v", err)
	}
	for at := range sealed {
		spoilt := bytes.Clone(sealed)
		spoilt[at] ^= 1
		if plain, err := key.Open(spoilt); err == nil || plain != nil {
			t.Fatalf("with byte %d spoilt it opens: %q", at, plain)
		}
	}
}

// Of two texts of nearly one length nobody tells which is the longer; and no text takes much more room than it must.
func TestLengthsAreHidden(t *testing.T) {
	key := cheap(t, "koffie")
	length := func(n int) int {
		sealed, err := key.Seal(make([]byte, n))
		if err != nil {
			t.Fatal(err)
		}
		return len(sealed)
	}
	if length(0) != length(200) || length(2_000) != length(2_030) {
		t.Error("lengths tell texts apart")
	}
	rapid.Check(t, func(t *rapid.T) {
		plain := rapid.SliceOfN(rapid.Byte(), 0, 5_000).Draw(t, "plain")
		sealed, err := key.Seal(plain)
		if err != nil {
			t.Fatal(err)
		}
		back, err := key.Open(sealed)
		if err != nil || !bytes.Equal(back, plain) {
			t.Fatalf("%d bytes come back as %d, %v", len(plain), len(back), err)
		}
		if most := 512 + max(256, (len(plain)+4)*9/8); len(sealed) > most {
			t.Fatalf("%d bytes take %d", len(plain), len(sealed))
		}
	})
}

// A box stands alone: what opens it is in it, for whoever knows the passphrase.
func TestABoxStandsAlone(t *testing.T) {
	key := cheap(t, "koffie")
	box, err := key.SealFile([]byte("## Een verhaal\n"))
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(box, []byte("verhaal")) || !vault.IsBox(box[:32]) {
		t.Error("it is no box")
	}
	head, err := vault.HeadOfBox(box)
	if err != nil {
		t.Fatal(err)
	}
	again, err := head.Open("koffie")
	if err != nil {
		t.Fatal(err)
	}
	if plain, err := again.OpenFile(box); err != nil || string(plain) != "## Een verhaal\n" {
		t.Errorf("%q, %v", plain, err)
	}
	for name, other := range map[string][]byte{"another file": []byte("## Een verhaal\n"), "nothing": nil} {
		if _, err := key.OpenFile(other); !errors.Is(err, vault.ErrNoBox) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, other := range map[string][]byte{
		"a head without end": append([]byte("koffiemoment-slot 1\nlock x "), bytes.Repeat([]byte("A"), 1<<20)...), "no head": []byte("koffiemoment-slot 1\n\nabc"),
		"half": box[:len(box)/2], "another letter": bytes.Replace(box, []byte("lock "), []byte("lack "), 1),
	} {
		if _, err := key.OpenFile(other); !errors.Is(err, vault.ErrBroken) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
