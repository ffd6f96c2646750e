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

// fault reads one of the files that went wrong.
func fault(t *testing.T, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", "faults", name+".koffie"))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func differs(t *testing.T, err error, want ...exchange.Difference) {
	t.Helper()
	said := new(store.DiffersError)
	if !errors.As(err, &said) || !slices.Equal(said.Differs, want) {
		t.Errorf("got %v, want it to differ in %v", err, want)
	}
}

// whys says of each file set aside why it is, and in what it differs.
func whys(c *store.Cohort) map[string][]string {
	out := map[string][]string{}
	for _, a := range c.Aside {
		said := []string{string(a.Why)}
		for _, d := range a.Differs {
			said = append(said, string(d))
		}
		out[filepath.Base(a.Path)] = said
	}
	return out
}

func only(t *testing.T, c *store.Cohort, file string) exchange.Found {
	t.Helper()
	if len(c.Taken) != 1 || filepath.Base(c.Taken[0].Path) != file {
		t.Fatalf("taken is %+v", c.Taken)
	}
	return c.Taken[0]
}

// A copied journal id, with another name and another's key, took the place of the true hand-in, and the answer about that one was
// sealed for whoever copied it.
func TestAStolenJournalIDTakesNobodysPlace(t *testing.T) {
	all := found(t, inbox(t, map[string][]byte{"lotte.koffie": fault(t, "same-id-original"), "ben.koffie": fault(t, "stolen-journal-id")}))
	want := map[string][]string{"ben.koffie": {"differs", "other-name", "other-recipient", "far-number"}}
	s := soundReviews(t)
	c := cohort(t, s, all)
	lotte := only(t, c, "lotte.koffie")
	if diff := cmp.Diff(want, whys(c)); diff != "" {
		t.Error(diff)
	}
	if kept, err := s.Journals(); len(kept) > 0 || err != nil {
		t.Errorf("looking remembers %q, %v", kept, err)
	}
	if err := s.Meet(lotte); err != nil {
		t.Fatal(err)
	}
	alone := found(t, inbox(t, map[string][]byte{"ben.koffie": fault(t, "stolen-journal-id")}))
	if c := cohort(t, s, alone); len(c.Taken) > 0 {
		t.Errorf("once the true one was opened, the other is taken when it comes alone")
	}
	differs(t, s.Meet(alone[0]), exchange.OtherName, exchange.OtherRecipient, exchange.FarNumber)
	_, err := s.Send(alone[0], store.Sending{Folder: t.TempDir(), Now: noon})
	if !errors.Is(err, store.ErrNothingSaid) {
		t.Errorf("an answer for it: %v", err)
	}
	if err := s.Accept(alone[0]); err != nil {
		t.Fatal(err)
	}
	if c := cohort(t, s, alone); len(c.Taken) != 1 || len(c.Taken[0].Differs) > 0 {
		t.Errorf("what was accepted is taken: %+v", c.Taken)
	}
}

// Two files with one id and other words: the one that was opened before, or was signed, is the hand-in, and the other is named.
func TestAnAlteredHandInIsNamed(t *testing.T) {
	files := map[string][]byte{"same-id-original.koffie": fault(t, "same-id-original"), "other.koffie": fault(t, "same-id-other-bytes")}
	altered := []string{"altered", "other-bytes"}
	all := found(t, inbox(t, files))
	if c := cohort(t, nil, all); !slices.Equal(only(t, c, "other.koffie").Differs, []exchange.Difference{exchange.OtherBytes}) ||
		!slices.Equal(whys(c)["same-id-original.koffie"], altered) {
		t.Errorf("with nothing to tell by, both are in doubt: %+v, %v", c.Taken, whys(c))
	}
	s := soundReviews(t)
	for _, f := range all {
		if filepath.Base(f.Path) == "same-id-original.koffie" {
			if err := s.Meet(f); err != nil {
				t.Fatal(err)
			}
		}
	}
	if c := cohort(t, s, all); len(only(t, c, "same-id-original.koffie").Differs) > 0 || !slices.Equal(whys(c)["other.koffie"], altered) {
		t.Errorf("after one was opened: %+v, %v", c.Taken, whys(c))
	}

	words, unsigned := handed(t, "j-1", "Emma", "stage-1", 1), handed(t, "j-1", "Emma", "stage-1", 1)
	signed(t, words, "Emma")
	c := cohort(t, nil, found(t, inbox(t, map[string][]byte{"a.koffie": plain(t, unsigned), "langer.koffie": plain(t, words)})))
	if only(t, c, "langer.koffie"); !slices.Equal(whys(c)["a.koffie"], altered) {
		t.Errorf("beside a signed one: %v", whys(c))
	}
}

// A class that was read before there were keys stays as it was read, and the first signed file of a journal makes its key known.
func TestAnOldFileStaysInItsPlace(t *testing.T) {
	s := soundReviews(t)
	old, next := handed(t, "j-1", "Emma", "stage-1", 1), signed(t, handed(t, "j-1", "Emma", "stage-2", 2), "Emma")
	first := found(t, inbox(t, map[string][]byte{"1.koffie": plain(t, old)}))
	if err := s.Meet(first[0]); err != nil {
		t.Fatal(err)
	}
	forged := handed(t, "j-1", "Emma", "stage-3", 3)
	all := found(t, inbox(t, map[string][]byte{"1.koffie": plain(t, old), "2.koffie": plain(t, next), "3.koffie": plain(t, forged)}))
	c := cohort(t, s, all)
	if diff := cmp.Diff(map[string][]string{"3.koffie": {"differs", "not-signed"}}, whys(c)); diff != "" || len(c.Taken) != 2 {
		t.Errorf("%s taken: %+v", diff, c.Taken)
	}
}

// What the program writes is signed by one key, and an answer is known again by it.
func TestWhatIsWrittenIsSigned(t *testing.T) {
	s, write := answering(t, func(r *journal.Review) { r.Raise("Hoe was dat?") })
	key, err := s.Signs()
	if err != nil || len(exchange.Fingerprint(key)) != exchange.FingerprintLength {
		t.Fatalf("got %q, %v", key, err)
	}
	sent, err := write()
	if err != nil {
		t.Fatal(err)
	}
	if got := exchange.SignedBy(opened[*exchange.Answer](t, sent.File)); got != key {
		t.Errorf("the answer is signed by %q, not %q", got, key)
	}
	j := reflected(t)
	one, two := exchange.SignedBy(handOver(t, j)), exchange.SignedBy(handOver(t, j))
	if one == "" || one != two || one == key {
		t.Errorf("hand-ins are signed by %q and %q", one, two)
	}
}

// A forged answer far ahead outranked every later one of the true reviewer.
func TestAForgedAnswerIsAskedAbout(t *testing.T) {
	j := sound(t)
	doc, err := new(exchange.Reader).Decode(fault(t, "answer-number-max"))
	forged, is := doc.(*exchange.Answer)
	if err != nil || !is {
		t.Fatal(err)
	}
	forged.Journal = j.ID()
	_, err = j.KeepAnswer(forged, noon)
	differs(t, err, exchange.FarNumber)
	wantFeedback(t, j)

	first := signed(t, answer(j, "a-1", "an", 1), "an")
	keepAnswers(t, j, first)
	unsigned, other := answer(j, "a-2", "an", 2), signed(t, answer(j, "a-3", "an", 2), "bea")
	_, err = j.KeepAnswer(unsigned, noon)
	differs(t, err, exchange.NotSigned)
	_, err = j.KeepAnswer(other, noon)
	differs(t, err, exchange.OtherKey)
	wantFeedback(t, j, store.Received{Answer: first, At: noon})

	if fresh, err := j.AcceptAnswer(other, noon); !fresh || err != nil {
		t.Fatalf("got %v, %v", fresh, err)
	}
	keepAnswers(t, j, signed(t, answer(j, "a-4", "an", 3), "bea"), signed(t, answer(j, "a-5", "an", 4), "an"))
}

// A key that a lecturer handed out is known before the first answer comes.
func TestALecturersKeyIsKnownBeforeTheirAnswer(t *testing.T) {
	j := sound(t)
	_, recipient := keys(t)
	card := func(by string) *exchange.LecturerFile {
		return signed(t, &exchange.LecturerFile{Head: exchange.NewHead(exchange.LecturerKind),
			Reviewer: exchange.Reviewer{ID: "an", Name: "Juf an"}, Recipient: recipient}, by)
	}
	if err := errors.Join(j.RememberLecturer(card("an")), j.RememberLecturer(card("an"))); err != nil {
		t.Fatal(err)
	}
	differs(t, j.RememberLecturer(card("bea")), exchange.OtherKey)
	_, err := j.KeepAnswer(answer(j, "a-1", "an", 1), noon)
	differs(t, err, exchange.NotSigned)
	keepAnswers(t, j, signed(t, answer(j, "a-2", "an", 1), "an"))
	if err := j.AcceptLecturer(card("bea")); err != nil {
		t.Fatal(err)
	}
	keepAnswers(t, j, signed(t, answer(j, "a-3", "an", 2), "bea"))
}
