package exchange_test

import (
	"bytes"
	"compress/zlib"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"runtime"
	"slices"
	"strings"
	"testing"

	agetest "c2sp.org/CCTV/age"

	"koffiemoment/journal/exchange"
)

// vector is a sealed file of those that every program for age is held to, and what becomes of it.
type vector struct {
	end, payload string
	secrets      []string
	passphrase   string
	file         []byte
}

// TestEverySealedFileEndsAsItShould reads the vectors of C2SP: whole seals, and each way in which one can be broken, cut short or made to cost
// too much. None of them holds a .koffie file: one whose seal opens is refused for what is in it, and nothing behind a broken seal comes out.
func TestEverySealedFileEndsAsItShould(t *testing.T) {
	files, err := fs.ReadDir(agetest.Vectors, ".")
	if err != nil || len(files) < 140 {
		t.Fatalf("%d vectors, %v", len(files), err)
	}
	for _, file := range files {
		t.Run(file.Name(), func(t *testing.T) {
			v := readVector(t, file.Name())
			key := v.key(t)
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			doc, err := new(exchange.Reader).Open(bytes.NewReader(v.file), key)
			runtime.ReadMemStats(&after)
			var refused *exchange.Refusal
			if doc != nil || !errors.As(err, &refused) {
				t.Fatalf("%s gives %v, %v", v.end, doc, err)
			}
			if want := v.code(file.Name()); want != "" && refused.Code != want || want == "" && slices.Contains(sealingCodes(), refused.Code) {
				t.Errorf("%s is refused as %q, want %q", v.end, refused.Code, want)
			}
			if took, most := after.TotalAlloc-before.TotalAlloc, uint64(4<<20+16*len(v.file)); took > most {
				t.Errorf("%d bytes took %d bytes of memory, want at most %d", len(v.file), took, most)
			}
			if v.end != "success" {
				return
			}
			plain, err := exchange.Unseal(v.file, key)
			if sum := sha256.Sum256(plain); err != nil || hex.EncodeToString(sum[:]) != v.payload {
				t.Errorf("%d other bytes come out, %v", len(plain), err)
			}
		})
	}
}

// code is why a vector is refused, or empty where its seal is whole and only what is inside is no .koffie file.
func (v *vector) code(name string) exchange.Code {
	switch {
	case v.end == "success":
		return ""
	case v.end == "no match":
		return exchange.WrongKey
	case name == "scrypt_work_factor_23": // 8 GiB and a minute, for a file of 100 bytes
		return exchange.TooMuchWork
	case !exchange.IsSealed(v.file):
		return exchange.NotSealed
	}
	return exchange.BrokenSeal
}

func (v *vector) key(t *testing.T) exchange.Key {
	t.Helper()
	var key exchange.Key
	var err error
	switch {
	case v.passphrase != "":
		key, err = exchange.KeyWith(v.passphrase)
	case len(v.secrets) > 0:
		key, err = exchange.KeyFrom(v.secrets...)
	default: // a file without a seal, which no key opens
		key, _, _, _ = pair(t)
	}
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// readVector reads the lines that tell what becomes of a file, and the file behind the empty one.
func readVector(t *testing.T, name string) *vector {
	t.Helper()
	text, err := fs.ReadFile(agetest.Vectors, name)
	if err != nil {
		t.Fatal(err)
	}
	head, file, _ := bytes.Cut(text, []byte("\n\n"))
	v := &vector{file: file}
	for line := range strings.Lines(string(head)) {
		switch key, value, _ := strings.Cut(strings.TrimSuffix(line, "\n"), ": "); key {
		case "expect":
			v.end = value
		case "payload":
			v.payload = value
		case "identity":
			v.secrets = append(v.secrets, value)
		case "passphrase":
			v.passphrase = value
		case "compressed":
			unpacked, err := zlib.NewReader(bytes.NewReader(file))
			if err != nil {
				t.Fatal(err)
			}
			if v.file, err = io.ReadAll(unpacked); err != nil {
				t.Fatal(err)
			}
		}
	}
	return v
}
