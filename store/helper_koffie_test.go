package store_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"filippo.io/age"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// handIn makes the first hand-in of a journal, with n entries of a normal walk and an estimate.
func handIn(t testing.TB, journalID string, n int, seal exchange.SealedBy, recipient string) *exchange.HandIn {
	t.Helper()
	r := rubric.Default()
	from := exchange.Source{Rubric: r, Entries: walked(many(n))}
	e := journal.NewEstimate(r.Stages[0].ID, r, nil, noon)
	for i := range from.Entries {
		e := &from.Entries[i]
		e.ID, e.Seq, e.Revision = fmt.Sprintf("%d-bbbb", i+1), uint64(i+1), 1
		e.Thought += " Van " + journalID + "."
	}
	for _, id := range r.Walked() {
		e.Judge(id, journal.Judgement{Level: r.Levels[1].ID, Reason: "dat zie ik vaak", Moments: []string{"1-bbbb"}})
	}
	from.Estimates = []journal.Estimate{e}
	h, err := exchange.NewHandIn(exchange.Choice{ID: "h-" + journalID, Journal: journalID, Number: 1, Student: "Noor", Made: noon,
		Dates: exchange.Weeks, By: exchange.ByStage, Seal: seal, Recipient: recipient}, from)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func plain(t testing.TB, doc exchange.Document) []byte {
	t.Helper()
	b, err := exchange.Encode(doc)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func sealed(t testing.TB, doc exchange.Document, l exchange.Lock) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := exchange.Seal(&b, l, doc); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// inbox makes a folder with files and gives the paths of all, by name.
func inbox(t testing.TB, files map[string][]byte) []string {
	t.Helper()
	folder := t.TempDir()
	for name, b := range files {
		if err := os.WriteFile(filepath.Join(folder, name), b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	paths, err := store.KoffiesIn(folder)
	if err != nil {
		t.Fatal(err)
	}
	return paths
}

// keys makes a pair: what is sealed for the recipient is opened with the key.
func keys(t testing.TB) (key exchange.Key, recipient string) {
	t.Helper()
	secret, recipient, err := exchange.NewIdentity()
	if err != nil {
		t.Fatal(err)
	}
	return keyFrom(t, secret), recipient
}

func keyFrom(t testing.TB, secret string) exchange.Key {
	t.Helper()
	key, err := exchange.KeyFrom(secret)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func keyWith(t testing.TB, passphrase string) exchange.Key {
	t.Helper()
	key, err := exchange.KeyWith(passphrase)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func lockFor(t testing.TB, recipient string) exchange.Lock {
	t.Helper()
	lock, err := exchange.LockFor(recipient)
	if err != nil {
		t.Fatal(err)
	}
	return lock
}

// lockWith is exchange.LockWith without its second of work, for files that are only to be opened: that costs as little then.
func lockWith(t testing.TB, passphrase string) exchange.Lock {
	t.Helper()
	r, err := age.NewScryptRecipient(passphrase)
	if err != nil {
		t.Fatal(err)
	}
	r.SetWorkFactor(1)
	return exchange.LockTo(r)
}

// handed is handIn with a name and a stage, as the number-th hand-in of its journal.
func handed(t testing.TB, journalID, student, stage string, number int) *exchange.HandIn {
	t.Helper()
	h := handIn(t, journalID, 1, "", "")
	h.ID, h.Student, h.Stage, h.StageName, h.Number = fmt.Sprintf("%s-%s-%d", h.ID, stage, number), student, stage, stage, number
	return h
}

// signed signs a document, with the same key for the same words.
func signed[D exchange.Document](t testing.TB, doc D, by string) D {
	t.Helper()
	seed := sha256.Sum256([]byte(by))
	if err := exchange.Sign(doc, ed25519.NewKeyFromSeed(seed[:])); err != nil {
		t.Fatal(err)
	}
	return doc
}

// found reads files.
func found(t testing.TB, paths []string, keys ...exchange.Key) []exchange.Found {
	t.Helper()
	found, err := store.ReadCohort(context.Background(), paths, keys, nil)
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func cohort(t testing.TB, s *store.Reviews, found []exchange.Found) *store.Cohort {
	t.Helper()
	c, err := s.Cohort(found)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// opened reads a document of the kind that it must be.
func opened[D exchange.Document](t testing.TB, path string, keys ...exchange.Key) D {
	t.Helper()
	read, err := store.ReadKoffie(path, keys)
	doc, ok := read.(D)
	if err != nil || !ok {
		t.Fatalf("%s holds a %T: %v", path, read, err)
	}
	return doc
}

// walked gives made-up entries what an entry of the default rubric has: its first stage, its criteria and its levels.
func walked(entries []journal.Entry) []journal.Entry {
	r := rubric.Default()
	for i := range entries {
		e := &entries[i]
		e.Encounter.Stage, e.Rubric = r.Stages[0].ID, r.Ref()
		answers := map[string]journal.Answer{}
		for _, a := range e.Answers {
			a.Level = r.Levels[i%len(r.Levels)].ID
			answers[r.Walked()[(i+len(answers))%len(r.Walked())]] = a
		}
		e.Answers = answers
	}
	return entries
}
