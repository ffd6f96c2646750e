package store_test

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// lecturerFile is what a lecturer hands to students, by way of a file.
func lecturerFile(t *testing.T, s *store.Reviews) *exchange.LecturerFile {
	t.Helper()
	card, err := s.LecturerFile()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "sleutel.koffie")
	if err := os.WriteFile(path, plain(t, card), 0o600); err != nil {
		t.Fatal(err)
	}
	doc, err := store.ReadKoffie(path, nil)
	if err != nil {
		t.Fatal(err)
	}
	return doc.(*exchange.LecturerFile)
}

func wantLecturers(t *testing.T, j *store.Journal, want ...*exchange.LecturerFile) []store.Lecturer {
	t.Helper()
	all, err := j.Lecturers()
	var got, wanted []string
	for i := range all {
		got = append(got, all[i].Name+" "+all[i].Recipient())
	}
	for _, card := range want {
		wanted = append(wanted, card.Reviewer.Name+" "+card.Recipient)
	}
	if diff := cmp.Diff(wanted, got); diff != "" || err != nil {
		t.Errorf("%v %s", err, diff)
	}
	return all
}

// A student who opened a lecturer's file can seal for them by name, what is sealed so is opened by nobody else, and the lecturer can
// be taken away and put back.
func TestASealForALecturerByName(t *testing.T) {
	s, j := lecturer(t, "Els Peeters"), reflected(t)
	card := lecturerFile(t, s)
	if err := j.RememberLecturer(card); err != nil {
		t.Fatal(err)
	}
	all := wantLecturers(t, j, card)
	if known, err := j.WeighLecturer(card); err != nil || !known.Known {
		t.Errorf("the same file again: %+v, %v", known, err)
	}
	secrets, err := s.Opens()
	if err != nil {
		t.Fatal(err)
	}
	key, err := exchange.KeyFrom(secrets...)
	if err != nil {
		t.Fatal(err)
	}
	path := inbox(t, map[string][]byte{"h.koffie": sealed(t, handIn(t, "j-1", 1, exchange.ByKey, card.Recipient), lockFor(t, all[0].Recipient()))})[0]
	if _, err := store.ReadKoffie(path, []exchange.Key{key}); err != nil {
		t.Error(err)
	}

	if err := j.DropLecturer(all[0]); err != nil {
		t.Fatal(err)
	}
	wantLecturers(t, j)
	if err := j.PutBackLecturer(all[0]); err != nil {
		t.Fatal(err)
	}
	wantLecturers(t, j, card)
}

// Somebody else's file under the id and name of a known lecturer would have hand-ins sealed for them.
func TestASecondKeyOfALecturerIsSetAside(t *testing.T) {
	s, other, j := lecturer(t, "Els Peeters"), lecturer(t, "Els Peeters"), sound(t)
	card, forged := lecturerFile(t, s), lecturerFile(t, other)
	forged.Reviewer.ID = card.Reviewer.ID
	signed(t, forged, "iemand anders")
	if err := j.RememberLecturer(card); err != nil {
		t.Fatal(err)
	}
	weighed, err := j.WeighLecturer(forged)
	if err != nil || !weighed.Doubted || !slices.Equal(weighed.Differs, []exchange.Difference{exchange.OtherKey, exchange.OtherRecipient}) {
		t.Errorf("%+v, %v", weighed, err)
	}
	if err := j.RememberLecturer(forged); !errors.As(err, new(*store.DiffersError)) {
		t.Errorf("got %v", err)
	}
	wantLecturers(t, j, card)
	if err := j.AcceptLecturer(forged); err != nil {
		t.Fatal(err)
	}
	wantLecturers(t, j, forged)
}

// Without a name a student would not know whose key it is.
func TestAKeyWithoutANameIsNotHandedOut(t *testing.T) {
	if _, err := soundReviews(t).LecturerFile(); !errors.Is(err, store.ErrNoName) {
		t.Errorf("got %v", err)
	}
}

// The keys of a lecturer are taken back on another computer: what was sealed for them opens there, answers are signed as before, what
// was said is there, and what this other computer had is lost by none of it.
func TestKeysAreTakenBackOnAnotherComputer(t *testing.T) {
	t.Parallel()
	old, fresh := lecturer(t, "Els Peeters"), lecturer(t, "Els op school")
	said, kept := review("j-1", "Mooi."), review("j-2", "Hier gezegd.")
	saveReviews(t, old, said, review("j-2", "Daar gezegd."))
	saveReviews(t, fresh, kept)
	card, before := lecturerFile(t, old), lecturerFile(t, fresh)
	path, err := old.WriteMove(t.TempDir(), "sleutels.koffie", "appel boom", true)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := store.ReadKoffie(path, nil); !exchange.IsRefusal(err, exchange.Sealed) {
		t.Errorf("a secret key lies open: %v", err)
	}
	moved := readMoved(t, path)
	if moved.Reviewer != card.Reviewer || moved.Signs != exchange.SignedBy(card) || moved.Reviews != 2 {
		t.Errorf("got %+v", moved)
	}
	taken, err := fresh.TakeBack(moved)
	if err != nil || taken.Came != 1 || taken.Stayed != 1 {
		t.Errorf("got %+v, %v", taken, err)
	}
	if diff := cmp.Diff(card, lecturerFile(t, fresh)); diff != "" {
		t.Error(diff)
	}
	wantReview(t, fresh, said)
	wantReview(t, fresh, kept)
	wantOpens(t, fresh, card.Recipient, before.Recipient)
	if err := fresh.Verify(); err != nil {
		t.Error(err)
	}

	back, err := store.ReadMoved(taken.Before)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := fresh.TakeBack(back); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(before, lecturerFile(t, fresh)); diff != "" {
		t.Error(diff)
	}
	wantOpens(t, fresh, before.Recipient, card.Recipient)
}

func readMoved(t *testing.T, path string) *store.Moved {
	t.Helper()
	doc, err := store.ReadKoffie(path, []exchange.Key{keyWith(t, "appel boom")})
	if err != nil {
		t.Fatal(err)
	}
	moved, err := store.ReadMoved(doc.(*exchange.MoveFile))
	if err != nil {
		t.Fatal(err)
	}
	return moved
}

// wantOpens wants the secrets of these public keys, in this order.
func wantOpens(t *testing.T, s *store.Reviews, recipients ...string) {
	t.Helper()
	secrets, err := s.Opens()
	var got []string
	for _, secret := range secrets {
		r, err := exchange.RecipientOf(secret)
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, r)
	}
	if diff := cmp.Diff(recipients, got); diff != "" || err != nil {
		t.Errorf("%v %s", err, diff)
	}
}

// The number of the next answer goes on past the highest: a student's program would set a lower one aside.
func TestNumbersGoOnAfterKeysAreTakenBack(t *testing.T) {
	old, fresh := lecturer(t, "Els"), lecturer(t, "Els")
	for range 3 {
		if _, _, err := old.BeginAnswer("j-1"); err != nil {
			t.Fatal(err)
		}
	}
	if _, _, err := fresh.BeginAnswer("j-1"); err != nil {
		t.Fatal(err)
	}
	move, err := old.Move(true)
	if err != nil {
		t.Fatal(err)
	}
	moved, err := store.ReadMoved(move)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := fresh.TakeBack(moved); err != nil {
		t.Fatal(err)
	}
	if _, number, err := fresh.BeginAnswer("j-1"); err != nil || number != 4 {
		t.Errorf("got number %d, %v", number, err)
	}
}

// A file of keys made by hand may neither break the lecturer's file nor have students seal for somebody else.
func TestAFileOfKeysIsHeldAgainstItself(t *testing.T) {
	s := lecturer(t, "Els")
	saveReviews(t, s, review("j-1", "Mooi."))
	whole := func() *exchange.MoveFile {
		move, err := s.Move(true)
		if err != nil {
			t.Fatal(err)
		}
		return move
	}
	strange, err := lecturer(t, "Bea").Move(false)
	if err != nil {
		t.Fatal(err)
	}
	for name, harm := range map[string]func(*exchange.MoveFile){
		"another identity":  func(m *exchange.MoveFile) { m.Identity = strange.Identity },
		"another reviewer":  func(m *exchange.MoveFile) { m.Journal = strange.Journal },
		"no signing key":    func(m *exchange.MoveFile) { m.Signing = "" },
		"an unknown kind":   func(m *exchange.MoveFile) { m.Records[0].Kind = "entries" },
		"a key that is not": func(m *exchange.MoveFile) { m.Records[0].Key = "zz" },
		"half a record":     func(m *exchange.MoveFile) { r := &m.Records[len(m.Records)-1]; r.Body = r.Body[:8] },
		"nothing of a lecturer": func(m *exchange.MoveFile) {
			m.Records = slices.DeleteFunc(m.Records, func(r exchange.Record) bool { return r.Kind == "meta" })
		},
	} {
		move := whole()
		harm(move)
		if m, err := store.ReadMoved(move); err == nil {
			t.Errorf("%s: got %+v", name, m)
		}
	}
}

// A long remark is no line of the file that it travels in.
func TestALongRemarkMoves(t *testing.T) {
	t.Parallel()
	s := lecturer(t, "Els")
	long := string(slices.Repeat([]byte("Een lange opmerking over luisteren. "), 2000))
	saveReviews(t, s, journal.Review{Journal: "j-1", Closing: long, Revision: 1})
	s2 := lecturer(t, "Els")
	path, err := s.WriteMove(t.TempDir(), "sleutels.koffie", "appel boom", true)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s2.TakeBack(readMoved(t, path)); err != nil {
		t.Fatal(err)
	}
	wantReview(t, s2, journal.Review{Journal: "j-1", Closing: long, Revision: 1})
}
