package exchange_test

import (
	"bytes"
	"errors"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

// FuzzRead looks for a panic, and for an accepted file that is written again as other bytes or holds unclean text. Each
// input is tried as it is and with its hashes made to fit, so that the words of entries are reached.
func FuzzRead(f *testing.F) {
	good := small(f)
	f.Add([]byte(good))
	f.Add(written(f, answerTo(handIn(f, choice(), source(2)))))
	for _, tt := range spoiledHandIns() {
		if len(tt.new) < 1000 {
			f.Add(bytes.Replace([]byte(good), []byte(tt.old), []byte(tt.new), 1))
		}
	}
	for _, bad := range hostile() {
		if len(bad) < 1000 {
			f.Add([]byte(bad))
		}
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		for _, b := range [][]byte{b, []byte(rehash(string(b)))} {
			doc, err := new(exchange.Reader).Read(bytes.NewReader(b))
			var r *exchange.Refusal
			if err != nil {
				if doc != nil || !errors.As(err, &r) {
					t.Fatalf("%v, %v", doc, err)
				}
				continue
			}
			again, err := exchange.Encode(doc)
			if err != nil || !bytes.Equal(again, b) {
				t.Fatalf("written again: %v\n%q\n%q", err, b, again)
			}
			if clean, removed := journal.Clean(string(b)); removed > 0 || clean != string(b) {
				t.Fatalf("unclean: %q", b)
			}
		}
	})
}
