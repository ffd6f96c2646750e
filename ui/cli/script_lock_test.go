package cli_test

import (
	"bytes"
	"encoding/binary"
	"io"
	"os"
	"strings"

	"filippo.io/age"
	"github.com/rogpeppe/go-internal/testscript"

	"koffiemoment/store"
	"koffiemoment/store/vault"
)

// lockCommands are what scripts know about locks:
//
//	latch FILE PASSPHRASE            locks a journal, and its copies; opening it costs next to nothing
//	latch_reviews FILE PASSPHRASE    does so with a lecturer's file
//	box JOURNAL PASSPHRASE TEXT OUT  makes a side file of a locked journal
//	age_alone BOX SHEET OUT          opens a side file with age and a recovery sheet, as README says
//	latch_open FILE PASSPHRASE       takes the lock off a journal
//	hold_locked FILE PASSPHRASE      keeps a locked journal open until the script ends
//	large FILE                       makes a file of a million letters
//	scrap FILE                       overwrites a part of a file, so that it does not open and most of it can be read
var lockCommands = map[string]func(*testscript.TestScript, bool, []string){
	"latch": latch, "latch_reviews": latchReviews, "latch_open": latchOpen, "hold_locked": holdLocked, "box": box, "age_alone": ageAlone, "large": makeLarge, "scrap": scrap,
}

// cheapKey is a key of which the passphrase costs next to nothing to try.
func cheapKey(passphrase string) *vault.Key {
	wrap, err := age.NewScryptRecipient(passphrase)
	if err != nil {
		panic(err)
	}
	wrap.SetWorkFactor(1)
	key, err := vault.NewFor(wrap)
	if err != nil {
		panic(err)
	}
	return key
}

func latch(ts *testscript.TestScript, _ bool, args []string) {
	j, err := store.Open(ts.MkAbs(args[0]), store.Options{})
	ts.Check(err)
	defer j.Close()
	ts.Check(j.Lock(cheapKey(args[1])))
	missed, err := j.FollowLock(nil)
	ts.Check(err)
	if len(missed) > 0 {
		ts.Fatalf("not locked: %q", missed)
	}
}

func latchReviews(ts *testscript.TestScript, _ bool, args []string) {
	rs, err := store.OpenReviews(ts.MkAbs(args[0]), store.Options{})
	ts.Check(err)
	defer rs.Close()
	ts.Check(rs.Lock(cheapKey(args[1])))
	_, err = rs.FollowLock(nil)
	ts.Check(err)
}

func box(ts *testscript.TestScript, _ bool, args []string) {
	j := openLocked(ts, args)
	defer j.Close()
	side, _, err := j.SealSide([]byte(strings.ReplaceAll(args[2], `\x00`, "\x00")))
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[3]), side, 0o600))
}

// openLocked opens a journal with a passphrase.
func openLocked(ts *testscript.TestScript, args []string) *store.Journal {
	head, err := store.HeadOf(ts.MkAbs(args[0]))
	ts.Check(err)
	key, err := head.Open(args[1])
	ts.Check(err)
	j, err := store.Open(ts.MkAbs(args[0]), store.Options{Key: key})
	ts.Check(err)
	return j
}

func latchOpen(ts *testscript.TestScript, _ bool, args []string) {
	j := openLocked(ts, args)
	defer j.Close()
	ts.Check(j.Unlock())
	_, err := j.FollowLock(nil)
	ts.Check(err)
}

func holdLocked(ts *testscript.TestScript, _ bool, args []string) {
	j := openLocked(ts, args)
	ts.Defer(func() { j.Close() })
}

func ageAlone(ts *testscript.TestScript, _ bool, args []string) {
	identities, err := age.ParseIdentities(strings.NewReader(ts.ReadFile(args[1])))
	ts.Check(err)
	sealed := bytes.SplitAfterN([]byte(ts.ReadFile(args[0])), []byte("\n"), 4)[3] // tail -n +4
	in, err := age.Decrypt(bytes.NewReader(sealed), identities...)
	ts.Check(err)
	plain, err := io.ReadAll(in)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), plain[4:], 0o600))
}

func makeLarge(ts *testscript.TestScript, _ bool, args []string) {
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), bytes.Repeat([]byte("k"), 1_000_000), 0o600))
}

func scrap(ts *testscript.TestScript, _ bool, args []string) {
	path := ts.MkAbs(args[0])
	b, err := os.ReadFile(path)
	ts.Check(err)
	const page, leaf = 4096, 2
	for at := len(b) - page; at > 0; at -= page { // the pages of what is sealed; the head of the lock stands on another
		if binary.LittleEndian.Uint16(b[at+8:]) == leaf && bytes.Contains(b[at:at+page], []byte("age-encryption.org")) {
			clear(b[at : at+64])
			break
		}
	}
	ts.Check(os.WriteFile(path, b, 0o600))
}
