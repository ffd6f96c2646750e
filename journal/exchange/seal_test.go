package exchange_test

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"filippo.io/age"
	"filippo.io/age/armor"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

func sealingCodes() []exchange.Code {
	return []exchange.Code{exchange.Sealed, exchange.WrongKey, exchange.TooMuchWork, exchange.BrokenSeal, exchange.NotSealed, exchange.BadKey, exchange.PrivateKey}
}

func sealed(t *testing.T, l exchange.Lock, doc exchange.Document) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := exchange.Seal(&b, l, doc); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func pair(t *testing.T) (exchange.Key, exchange.Lock, string, string) {
	t.Helper()
	secret, recipient, err := exchange.NewIdentity()
	if err != nil {
		t.Fatal(err)
	}
	k, err := exchange.KeyFrom(secret)
	if err != nil {
		t.Fatal(err)
	}
	l, err := exchange.LockFor(recipient)
	if err != nil {
		t.Fatal(err)
	}
	return k, l, secret, recipient
}

// TestSealedForALecturer walks the circle: sealed there, opened by age itself and by us, and the answer sealed back.
func TestSealedForALecturer(t *testing.T) {
	lecturer, lock, secret, _ := pair(t)
	student, _, _, recipient := pair(t)
	c := choice()
	c.Seal, c.Recipient = exchange.ByKey, recipient
	h := handIn(t, c, source(3))
	b := sealed(t, lock, h)
	if !exchange.IsSealed(b[:64]) || bytes.Contains(b, []byte("koffie")) {
		t.Error("it does not look sealed")
	}
	identity, err := age.ParseX25519Identity(secret)
	if err != nil {
		t.Fatal(err)
	}
	plain, err := age.Decrypt(bytes.NewReader(b), identity)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := io.ReadAll(plain); err != nil || !bytes.Equal(got, written(t, h)) {
		t.Error("age reads something else", err)
	}
	doc, err := new(exchange.Reader).Open(bytes.NewReader(b), lecturer)
	if err != nil {
		t.Fatal(err)
	}
	got := doc.(*exchange.HandIn)
	back, err := exchange.LockFor(got.Recipient)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := new(exchange.Reader).Open(bytes.NewReader(sealed(t, back, answerTo(got))), student); err != nil {
		t.Error(err)
	}
}

// TestSealedWithAPassphrase also opens with what a keyboard wrote that takes an accent for a character of its own. Only
// what LockWith sealed costs what it must; more passphrases are tried on a file that costs next to nothing.
func TestSealedWithAPassphrase(t *testing.T) {
	l, err := exchange.LockWith("caf\u00e9 met melk")
	if err != nil {
		t.Fatal(err)
	}
	h := handIn(t, choice(), source(1))
	b := sealed(t, l, h)
	if !bytes.Contains(b[:200], []byte(" 18\n")) {
		t.Errorf("another work factor: %q", b[:100])
	}
	opens := func(b []byte, passphrase string, want exchange.Code) {
		t.Helper()
		k, err := exchange.KeyWith(passphrase)
		if err != nil {
			t.Fatal(err)
		}
		if doc, err := new(exchange.Reader).Open(bytes.NewReader(b), k); codeOf(err) != want || (doc != nil) != (want == "") {
			t.Errorf("%s: %v", passphrase, err)
		}
	}
	opens(b, "cafe\u0301 met melk", "")
	cheap, err := age.NewScryptRecipient("caf\u00e9 met melk")
	if err != nil {
		t.Fatal(err)
	}
	cheap.SetWorkFactor(1)
	b = sealed(t, exchange.LockTo(cheap), h)
	for passphrase, want := range map[string]exchange.Code{"caf\u00e9 met melk": "", "cafe\u0301 met melk": "", "thee": exchange.WrongKey} {
		opens(b, passphrase, want)
	}
}

// TestArmored opens what a lecturer made with age -a.
func TestArmored(t *testing.T) {
	k, _, _, recipient := pair(t)
	r, err := age.ParseX25519Recipient(recipient)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	a := armor.NewWriter(&b)
	w, err := age.Encrypt(a, r)
	if err != nil {
		t.Fatal(err)
	}
	w.Write([]byte(small(t)))
	w.Close()
	a.Close()
	for name, file := range map[string]string{"as it is": b.String(), "behind a mark": "\ufeff" + b.String(),
		"with the line ends of Windows": strings.ReplaceAll(b.String(), "\n", "\r\n")} {
		if _, err := new(exchange.Reader).Open(strings.NewReader(file), k); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestTheLargestSealed guards against writing what nobody can read: a seal makes a file longer than what is in it.
func TestTheLargestSealed(t *testing.T) {
	k, l, _, _ := pair(t)
	a := answerTo(handIn(t, choice(), source(1)))
	size := len(written(t, a))
	seal := func(below int) (*bytes.Buffer, error) {
		var file bytes.Buffer
		a.Points = nil
		for left := exchange.MaxSize - below - size; left > 0; left -= journal.MaxText + len(`,""`) {
			a.Points = append(a.Points, strings.Repeat("a", min(left, journal.MaxText)))
		}
		return &file, exchange.Seal(&file, l, a)
	}
	if file, err := seal(1000); codeOf(err) != exchange.TooBig || file.Len() > 0 {
		t.Errorf("got %v and %d bytes", err, file.Len())
	}
	file, err := seal(10_000)
	if err == nil {
		_, err = new(exchange.Reader).Open(file, k)
	}
	if err != nil {
		t.Error("one that just fits:", err)
	}
}

// TestNothingOfABrokenSeal damages a sealed file at many bytes and cuts it at many lengths.
func TestNothingOfABrokenSeal(t *testing.T) {
	k, l, _, _ := pair(t)
	good := sealed(t, l, handIn(t, choice(), source(200)))
	for i := 30; i < len(good); i += 1 + len(good)/200 {
		bent := bytes.Clone(good)
		bent[i] ^= 1
		for _, b := range [][]byte{bent, good[:i]} {
			doc, err := new(exchange.Reader).Open(bytes.NewReader(b), k)
			if code := codeOf(err); doc != nil || code != exchange.BrokenSeal && code != exchange.WrongKey {
				t.Fatalf("byte %d: %v", i, err)
			}
		}
	}
}

func TestKeysAreJudged(t *testing.T) {
	_, l, secret, recipient := pair(t)
	k, _, _, _ := pair(t)
	_, noKeys := exchange.LockFor()
	_, secretAsPublic := exchange.LockFor(recipient, secret)
	_, ssh := exchange.LockFor("ssh-ed25519 AAAA")
	_, typo := exchange.LockFor(recipient[:20] + recipient[21:])
	_, publicAsSecret := exchange.KeyFrom(recipient)
	_, emptyLock := exchange.LockWith("")
	_, emptyKey := exchange.KeyWith("")
	b := sealed(t, l, handIn(t, choice(), source(1)))
	_, stranger := new(exchange.Reader).Open(bytes.NewReader(b), k)
	_, unopened := new(exchange.Reader).Read(bytes.NewReader(b))
	_, plain := new(exchange.Reader).Open(strings.NewReader(small(t)), k)
	_, costly := new(exchange.Reader).Open(strings.NewReader(costlyHeader), mustKey(t))
	for name, tt := range map[string]struct {
		err  error
		want exchange.Code
	}{
		"none": {noKeys, exchange.BadKey}, "secret": {secretAsPublic, exchange.PrivateKey}, "ssh": {ssh, exchange.BadKey}, "typo": {typo, exchange.BadKey},
		"public": {publicAsSecret, exchange.BadKey}, "empty lock": {emptyLock, exchange.BadKey}, "empty key": {emptyKey, exchange.BadKey},
		"stranger": {stranger, exchange.WrongKey}, "unopened": {unopened, exchange.Sealed}, "plain": {plain, exchange.NotSealed}, "costly": {costly, exchange.TooMuchWork},
	} {
		if codeOf(tt.err) != tt.want {
			t.Errorf("%s: %v, want %s", name, tt.err, tt.want)
		}
		if tt.err != nil && strings.Contains(tt.err.Error(), secret) {
			t.Errorf("%s tells the secret", name)
		}
	}
	if _, err := exchange.LockFor("  " + recipient + "\n"); err != nil {
		t.Error("a pasted key:", err)
	}
}

// costlyHeader asks for 2^19 steps; its body does not matter.
const costlyHeader = "age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 19\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n0123456789abcdef0123456789abcdef"

func mustKey(t *testing.T) exchange.Key {
	t.Helper()
	k, err := exchange.KeyWith("koffie")
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// TestReadersThatFail guards the difference between a bad file and a bad disk.
func TestReadersThatFail(t *testing.T) {
	broken := errors.New("disk")
	if _, err := new(exchange.Reader).Read(iotest.ErrReader(broken)); !errors.Is(err, broken) || codeOf(err) != "" {
		t.Error(err)
	}
	if _, err := new(exchange.Reader).Open(iotest.ErrReader(broken), mustKey(t)); !errors.Is(err, broken) || codeOf(err) != "" {
		t.Error(err)
	}
}
