package store_test

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// moved gives a journal, and what goes of it to another computer, after the file was sealed, opened and read.
func moved(t *testing.T, path string) (*store.Journal, *exchange.MoveFile) {
	t.Helper()
	was := open(t, path)
	if err := was.SaveExtra(store.SigningKey, "", map[string]string{"seed": strings.Repeat("ab", 32)}); err != nil { // a full journal holds none that signs
		t.Fatal(err)
	}
	move, err := was.Move()
	if err != nil {
		t.Fatal(err)
	}
	secret, recipient, err := exchange.NewIdentity()
	if err != nil {
		t.Fatal(err)
	}
	lock, err := exchange.LockFor(recipient)
	if err != nil {
		t.Fatal(err)
	}
	var sealed bytes.Buffer
	if err := exchange.Seal(&sealed, lock, move); err != nil {
		t.Fatal(err)
	}
	key, err := exchange.KeyFrom(secret)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := new(exchange.Reader).Open(&sealed, key)
	if err != nil {
		t.Fatal(err)
	}
	return was, doc.(*exchange.MoveFile)
}

// On another computer a journal is the same one, secrets and all: the lecturer's program sees the student that it knows, and
// what was sealed for the journal opens.
func TestAJournalMovesWhole(t *testing.T) {
	for name, made := range journalsOfEveryKind() {
		t.Run(name, func(t *testing.T) { movesWhole(t, made(t)) })
	}
}

func movesWhole(t *testing.T, path string) {
	was, move := moved(t, path)
	j := open(t, place(t))
	if _, err := j.MoveIn(move); err != nil {
		t.Fatal(err)
	}
	if j = reopen(t, j, lockKey()); j.Locked() != was.Locked() {
		t.Errorf("locked: %v, and was %v", j.Locked(), was.Locked())
	}
	before, after := payloadsOf(t, was), payloadsOf(t, j)
	for _, all := range []map[string]map[string]string{before, after} {
		for _, key := range []string{"change", "kind", "schema", "draft", "following"} {
			delete(all["meta"], key)
		}
		for _, room := range []string{"rows", "open", "state", "census"} {
			delete(all, room)
		}
	}
	if diff := cmp.Diff(before, after); diff != "" {
		t.Error(diff)
	}
	if err := j.Verify(); err != nil {
		t.Error(err)
	}
	if _, _, number, err := j.BeginHandIn(); err != nil || number <= len(before["handins"]) {
		t.Errorf("the next hand-in has number %d: %v", number, err)
	}
}

func TestAMoveFileIsWhatItSays(t *testing.T) {
	for name, test := range map[string]struct {
		spoil func(*exchange.MoveFile)
		want  func(error) bool
	}{
		"a lecturer's keys": {func(m *exchange.MoveFile) { m.Records[0].Kind = "meta" }, is(store.ErrNotMoved)},
		"something beside it": {func(m *exchange.MoveFile) {
			m.Records = append(m.Records, exchange.Record{Kind: "reviews", Key: "1", Body: ""})
		}, is(store.ErrNotMoved)},
		"no base64":  {func(m *exchange.MoveFile) { m.Records[0].Body = "?" + m.Records[0].Body }, is(store.ErrDamaged)},
		"not packed": {func(m *exchange.MoveFile) { m.Records[0].Body = "bW9vaQ==" }, is(store.ErrDamaged)},
		"a bomb": {func(m *exchange.MoveFile) {
			m.Records[0].Body = zipped(`{"koffiemoment":"journal",` + strings.Repeat(" ", 10<<20))
		}, refusedAs(exchange.TooBig)},
		"half of it":      {func(m *exchange.MoveFile) { m.Records[0].Body = m.Records[0].Body[:400] }, is(store.ErrDamaged)},
		"another journal": {func(m *exchange.MoveFile) { m.Journal = "0123456789abcdef" }, refusedAs(exchange.Contradiction)},
		"no key of age":   {func(m *exchange.MoveFile) { m.Identity = "geheim" }, is(store.ErrDamaged)},
		"no key":          {func(m *exchange.MoveFile) { m.Signing = "abcd" }, is(store.ErrDamaged)},
	} {
		t.Run(name, func(t *testing.T) {
			_, move := moved(t, fullJournal(t))
			test.spoil(move)
			j := open(t, place(t))
			if _, err := j.MoveIn(move); !test.want(err) {
				t.Errorf("got %v", err)
			}
			if o, err := j.Overview(1); err != nil || o.Entries != 0 {
				t.Errorf("%d entries are there: %v", o.Entries, err)
			}
		})
	}
}

func zipped(text string) string {
	var b bytes.Buffer
	zip := gzip.NewWriter(&b)
	_, _ = zip.Write([]byte(text)) // into memory
	_ = zip.Close()
	return base64.StdEncoding.EncodeToString(b.Bytes())
}

func is(want error) func(error) bool { return func(err error) bool { return errors.Is(err, want) } }

func refusedAs(code exchange.Code) func(error) bool {
	return func(err error) bool { return exchange.IsRefusal(err, code) }
}

// A lecturer's keys and a student's journal come in files of one kind; neither is taken for the other.
func TestAJournalIsNoLecturersKeys(t *testing.T) {
	_, move := moved(t, fullJournal(t))
	if _, err := store.ReadMoved(move); !errors.Is(err, store.ErrNotMoved) {
		t.Errorf("got %v, want ErrNotMoved", err)
	}
	if !store.MovesJournal(move) || slices.ContainsFunc(move.Records, func(r exchange.Record) bool { return len(r.Body) > 1_000_000 }) {
		t.Error("it moves no journal, or in pieces that are too large")
	}
}
