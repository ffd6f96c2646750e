package exchange_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

// FuzzRead looks for a panic, and for an accepted file that is written again as other bytes than its canonical ones
// or holds unclean text. Each
// input is tried as it is and with its hashes made to fit, so that the words of entries are reached.
func FuzzRead(f *testing.F) {
	good := small(f)
	f.Add([]byte(good))
	f.Add(written(f, answerTo(handIn(f, choice(), source(2)))))
	for _, all := range documents(f) {
		for _, doc := range all {
			f.Add(carried(f, doc))
		}
	}
	for _, name := range []string{"handin", "answer"} { // of version 1
		b, err := os.ReadFile(filepath.Join("testdata", name+".koffie"))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Add([]byte("\xff\xfe{\x00\"\x00k\x00"))
	f.Add([]byte("\xef\xbb\xbf" + good))
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
			other := strings.HasPrefix(string(b), `{"`) && string(again) != strings.TrimSuffix(strings.TrimSuffix(string(b), "\n"), "\r")+"\n"
			if err != nil || other {
				t.Fatalf("written again: %v\n%q\n%q", err, b, again)
			}
			if clean, removed := journal.Clean(string(again)); removed > 0 || clean != string(again) {
				t.Fatalf("unclean: %q", again)
			}
		}
	})
}
