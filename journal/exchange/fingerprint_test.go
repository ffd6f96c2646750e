package exchange_test

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
	"testing"

	"koffiemoment/journal/exchange"
)

// keyFor gives what a fingerprint takes for a public key, one whose digest begins with b.
func keyFor(t *testing.T, b byte) string {
	for i := range 1 << 16 {
		key := []byte{byte(i), byte(i >> 8)}
		if sum := sha256.Sum256(key); sum[0] == b {
			return hex.EncodeToString(key)
		}
	}
	t.Fatalf("no key begins with %d", b)
	return ""
}

// Two who compare words over the phone take none for another: a word that was misheard would make a stranger's key the lecturer's.
func TestWordsOfAFingerprintAreToldApart(t *testing.T) {
	var words []string
	for b := range 256 {
		words = append(words, exchange.Fingerprint(keyFor(t, byte(b)))[0])
	}
	for i, word := range words {
		if strings.ToLower(word) != word || len(word) < 4 || len(word) > 9 {
			t.Errorf("%q is no short word in small letters", word)
		}
		for _, other := range words[:i] {
			if word[:4] == other[:4] || oneLetterApart(word, other) {
				t.Errorf("%q and %q are easily confused", word, other)
			}
		}
	}
}

// oneLetterApart says whether a word becomes the other when a letter is changed, added or left out.
func oneLetterApart(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	same := 0
	for same < len(a) && a[same] == b[same] {
		same++
	}
	switch len(b) - len(a) {
	case 0:
		return same == len(a) || a[same+1:] == b[same+1:]
	case 1:
		return a[same:] == b[same+1:]
	}
	return false
}

// A student and a lecturer with different versions of the program see the same words: those of one key are held here for good.
func TestAFingerprintStaysWhatItIs(t *testing.T) {
	key := strings.Repeat("5a", 32)
	want := []string{"graffiti", "rugby", "aquarium", "sardine", "magma", "pasta", "sprint", "minimum"}
	if got := exchange.Fingerprint(key); !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
	for _, none := range []string{"", "geen sleutel"} {
		if got := exchange.Fingerprint(none); got != nil {
			t.Errorf("%q has the fingerprint %q", none, got)
		}
	}
}
