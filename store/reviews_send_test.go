package store_test

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	"filippo.io/age"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// An answer to what came sealed for the lecturer goes out sealed for the student, whose key lies in the hand-in, or with the passphrase
// that opened it.
func TestSendSealsAsItCame(t *testing.T) {
	t.Parallel()
	mine, recipient := keys(t)
	student, forStudent := keys(t)
	word := keyWith(t, "appel boom")
	paths := inbox(t, map[string][]byte{
		"1.koffie": sealed(t, handIn(t, "j-1", 1, exchange.ByKey, forStudent), lockFor(t, recipient)),
		"2.koffie": plain(t, handIn(t, "j-2", 1, "", "")),
		"3.koffie": sealed(t, handIn(t, "j-3", 1, exchange.ByPassphrase, ""), lockWith(t, "appel boom")),
	})
	s := lecturer(t, "An")
	c := cohort(t, s, found(t, paths, mine, word))
	with := store.Sending{Unready: true, Keys: []exchange.Key{mine, word}, Passphrase: "appel boom", Folder: store.AnswersFolder(paths[0]), Now: noon}
	for i, key := range [][]exchange.Key{{student}, nil, {word}} {
		raise(t, s, c.Parts()[i], "Hoe groet je?")
		sent, err := s.Send(c.Taken[i], with)
		if err != nil || filepath.Dir(sent.File) != filepath.Join(filepath.Dir(paths[0]), "antwoorden") {
			t.Fatalf("got %q, %v", sent.File, err)
		}
		if _, err := store.ReadKoffie(sent.File, nil); exchange.IsRefusal(err, exchange.Sealed) != (key != nil) {
			t.Errorf("without a key: %v", err)
		}
		doc, err := store.ReadKoffie(sent.File, key)
		if a, ok := doc.(*exchange.Answer); !ok || a.HandIn != c.Taken[i].Brief.HandIn || len(a.Points) != 1 {
			t.Errorf("got %+v, %v", doc, err)
		}
		wantReview(t, s, sent.Review)
		if _, err := s.Send(c.Taken[i], with); !errors.Is(err, store.ErrSaidBefore) {
			t.Errorf("once more: got %v, want ErrSaidBefore", err)
		}
	}
	if again := cohort(t, s, found(t, paths, mine, word)); !again.All[0].Standing.Answered || again.All[1].Standing.Stale {
		t.Errorf("they stand at %+v and %+v", again.All[0].Standing, again.All[1].Standing)
	}
}

// Somebody who seals with the plain tool is answered sealed too: with the passphrase that opened it, and where a key did and no other is
// named, not without the lecturer's word.
func TestSendSealsWhatThePlainToolSealed(t *testing.T) {
	t.Parallel()
	mine, recipient := keys(t)
	word := keyWith(t, "appel boom")
	forMe, err := age.ParseX25519Recipient(recipient)
	if err != nil {
		t.Fatal(err)
	}
	withWords, err := age.NewScryptRecipient("appel boom")
	if err != nil {
		t.Fatal(err)
	}
	withWords.SetWorkFactor(2)
	paths := inbox(t, map[string][]byte{
		"1.koffie": byAge(t, handIn(t, "j-1", 1, "", ""), withWords), "2.koffie": byAge(t, handIn(t, "j-2", 1, "", ""), forMe),
	})
	s := lecturer(t, "An")
	c := cohort(t, s, found(t, paths, mine, word))
	for _, of := range c.Parts() {
		raise(t, s, of, "Hoe groet je?")
	}
	with := store.Sending{Unready: true, Keys: []exchange.Key{mine, word}, Folder: t.TempDir(), Now: noon}
	if _, err := s.Send(c.Taken[0], with); !exchange.IsRefusal(err, exchange.Sealed) {
		t.Errorf("without the passphrase: %v", err)
	}
	with.Passphrase = "appel boom"
	sent, err := s.Send(c.Taken[0], with)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := store.ReadKoffie(sent.File, nil); !exchange.IsRefusal(err, exchange.Sealed) {
		t.Errorf("the answer to it is open: %v", err)
	}
	opened[*exchange.Answer](t, sent.File, word)
	if _, err := s.Send(c.Taken[1], with); !errors.Is(err, store.ErrNoRecipient) || store.EndsAnswers(err) {
		t.Errorf("no key is named: got %v, want ErrNoRecipient", err)
	}
	with.Otherwise = &store.Sealing{}
	if sent, err = s.Send(c.Taken[1], with); err != nil {
		t.Fatal(err)
	}
	opened[*exchange.Answer](t, sent.File)
}

// byAge seals a file as the plain tool does, which knows nothing of what is inside.
func byAge(t *testing.T, doc exchange.Document, to age.Recipient) []byte {
	t.Helper()
	var b bytes.Buffer
	w, err := age.Encrypt(&b, to)
	if err == nil {
		_, err = w.Write(plain(t, doc))
	}
	if err := errors.Join(err, w.Close()); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// What the lecturer did not say is ready stays, and so does what a newer hand-in would be answered with; what went before may go again.
// That it was sent is kept apart, and can be taken back.
func TestSendTakesOnlyWhatIsReady(t *testing.T) {
	paths := inbox(t, map[string][]byte{"1.koffie": plain(t, handIn(t, "j-1", 1, "", ""))})
	s := lecturer(t, "An")
	c := cohort(t, s, found(t, paths))
	of, with := c.Parts(), store.Sending{Folder: t.TempDir(), Now: noon}
	raise(t, s, of[0], "Hoe groet je?")
	if _, err := s.Send(c.Taken[0], with); !errors.Is(err, store.ErrNotReady) || store.EndsAnswers(err) {
		t.Errorf("got %v, want ErrNotReady", err)
	}
	if n, err := s.MarkSent(of, noon); n != 0 || err != nil {
		t.Errorf("sent without an answer: %d, %v", n, err)
	}
	r, err := s.Review(of[0])
	if err != nil {
		t.Fatal(err)
	}
	r.MarkReady(c.Taken[0].Brief.HandIn)
	saveReviews(t, s, r)
	sent, err := s.Send(c.Taken[0], with)
	if err != nil {
		t.Fatal(err)
	}
	for _, step := range []struct {
		at   time.Time
		n    int
		want journal.AnswerState
	}{{noon, 1, journal.AnswerSent}, {noon, 0, journal.AnswerSent}, {time.Time{}, 1, journal.AnswerWritten}} {
		n, err := s.MarkSent(of, step.at)
		if got := cohort(t, s, found(t, paths)).All[0].Standing.State; n != step.n || err != nil || got != step.want {
			t.Errorf("%d marked, %v: %s, want %s", n, err, got.Name(), step.want.Name())
		}
	}
	if err := os.Remove(sent.File); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Send(c.Taken[0], with); err != nil {
		t.Errorf("the same again, after its file got lost: %v", err)
	}
}

// What is known without the file is told without it: here it is gone, or would take a passphrase that nobody told.
func TestSendLooksIntoNoFileForNothing(t *testing.T) {
	word := handIn(t, "j-1", 1, exchange.ByPassphrase, "")
	paths := inbox(t, map[string][]byte{"1.koffie": plain(t, word), "2.koffie": plain(t, handIn(t, "j-2", 1, "", ""))})
	s := lecturer(t, "")
	c := cohort(t, s, found(t, paths))
	with := store.Sending{Unready: true, Folder: t.TempDir(), Now: noon}
	send := func(at int, want func(error) bool) {
		t.Helper()
		if sent, err := s.Send(c.Taken[at], with); !want(err) || sent.File != "" {
			t.Errorf("got %q, %v", sent.File, err)
		}
	}
	is := func(want error) func(error) bool { return func(err error) bool { return errors.Is(err, want) } }
	for _, path := range paths {
		if err := os.Remove(path); err != nil {
			t.Fatal(err)
		}
	}
	send(0, is(store.ErrNothingSaid))
	raise(t, s, c.Parts()[0], "Hoe groet je?")
	raise(t, s, c.Parts()[1], "Hoe groet je?")
	send(1, is(store.ErrNoName))
	called(t, s, "An")
	send(0, func(err error) bool { return exchange.IsRefusal(err, exchange.Sealed) })
	send(1, func(err error) bool { return errors.Is(err, fs.ErrNotExist) && !errors.Is(err, store.ErrNotWritten) })
	if left := names(t, with.Folder); len(left) != 0 {
		t.Errorf("there was written %v", left)
	}
}

// What was said about one student goes to no other, and into no file when there is no place for it; in both cases it stays to be answered.
func TestSendThatFailsNotesNothing(t *testing.T) {
	paths := inbox(t, map[string][]byte{"1.koffie": plain(t, handIn(t, "j-1", 1, "", ""))})
	s := lecturer(t, "An")
	c := cohort(t, s, found(t, paths))
	of := c.Parts()[0]
	raise(t, s, of, "Hoe groet je?")
	folder := filepath.Join(t.TempDir(), "antwoorden")
	with := store.Sending{Unready: true, Folder: folder, Now: noon}
	if err := os.WriteFile(folder, []byte("in de weg"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Send(c.Taken[0], with); !errors.Is(err, store.ErrNotWritten) || !store.EndsAnswers(err) {
		t.Errorf("a folder that is a file: got %v, want ErrNotWritten", err)
	}
	if err := errors.Join(os.Remove(folder), os.WriteFile(paths[0], plain(t, handIn(t, "j-2", 1, "", "")), 0o600)); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Send(c.Taken[0], with); !errors.Is(err, store.ErrChanged) {
		t.Errorf("another student's file: got %v, want ErrChanged", err)
	}
	if r, err := s.Review(of); err != nil || r.Answered != nil {
		t.Errorf("noted is %+v, %v", r.Answered, err)
	}
	if _, err := os.Stat(folder); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("there is a folder for answers: %v", err)
	}
}

// What is wrong with the lecturer's own file, or with the folder, holds for every other hand-in as well; what is wrong with one hand-in does not.
func TestWhatEndsAllAnswers(t *testing.T) {
	paths := inbox(t, map[string][]byte{"1.koffie": plain(t, handIn(t, "j-1", 1, "", ""))})
	path := place(t)
	s := openReviews(t, path)
	called(t, s, "An")
	c := cohort(t, s, found(t, paths))
	with := store.Sending{Unready: true, Folder: t.TempDir(), Now: noon}
	if _, err := s.Send(c.Taken[0], with); !errors.Is(err, store.ErrNothingSaid) || store.EndsAnswers(err) {
		t.Errorf("nothing was said: got %v", err)
	}
	raise(t, s, c.Parts()[0], "Hoe groet je?")
	s.Close()
	if _, err := s.Send(c.Taken[0], with); !errors.Is(err, store.ErrReviews) || !errors.Is(err, store.ErrClosed) || !store.EndsAnswers(err) {
		t.Errorf("it can't be read: got %v", err)
	}
	s, err := store.OpenReviews(path, store.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, err := s.Send(c.Taken[0], with); !errors.Is(err, store.ErrReviews) || !errors.Is(err, store.ErrReadOnly) || !store.EndsAnswers(err) {
		t.Errorf("it can't be written: got %v", err)
	}
	if err := os.Remove(paths[0]); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Send(c.Taken[0], with); !errors.Is(err, fs.ErrNotExist) || store.EndsAnswers(err) {
		t.Errorf("the hand-in is gone: got %v", err)
	}
	if left := names(t, with.Folder); len(left) != 0 {
		t.Errorf("there was written %v", left)
	}
}
