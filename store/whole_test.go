package store_test

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// document gives the whole of a full journal as JSON.
func document(t testing.TB, j *store.Journal) string {
	t.Helper()
	var b bytes.Buffer
	if err := j.Export(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// What a person changed in the document by hand, or a program lost on the way, is refused with its place: nothing of what was
// written is passed over.
func TestADocumentIsReadStrictly(t *testing.T) {
	whole := document(t, open(t, fullJournal(t)))
	for name, test := range map[string]struct {
		old, new string
		code     exchange.Code
		path     string
	}{
		"another file":        {`{"koffiemoment":"journal"`, `{"reisverslag":"journal"`, exchange.NotKoffie, ""},
		"another kind":        {`{"koffiemoment":"journal"`, `{"koffiemoment":"reviews"`, exchange.UnknownKind, "koffiemoment"},
		"a newer version":     {`"version":1`, `"version":2`, exchange.NewerVersion, "version"},
		"another draft":       {`"version":1`, "\"version\":1,\n\"draft\":7", exchange.OtherDraft, "draft"},
		"a head without id":   {`"journal":"`, `"journaal":"`, exchange.UnknownKey, ""},
		"a value twice":       {"\n\"settings\"", "\n\"settings\":{},\n\"settings\"", exchange.DuplicateKey, ""},
		"an empty list":       {"\n\"settings\"", "\n\"drafts\":[],\n\"settings\"", exchange.Superfluous, "drafts"},
		"an unknown key":      {`"story":"een tweede verhaal"`, `"story":"een tweede verhaal","verhaal":"x"`, exchange.UnknownKey, "entries[1]"},
		"a key twice":         {`"story":"een tweede verhaal"`, `"story":"x","story":"een tweede verhaal"`, exchange.DuplicateKey, "entries[1]"},
		"capitals":            {`"story":"een tweede verhaal"`, `"Story":"een tweede verhaal"`, exchange.KeyCase, "entries[1]"},
		"another order":       {`{"entries":2,"deletions":2,`, `{"deletions":2,"entries":2,`, exchange.KeyOrder, "numbers"},
		"no story":            {`"story":"een tweede verhaal",`, ``, exchange.MissingKey, "entries[1].story"},
		"an empty value":      {`"story":"een tweede verhaal"`, `"story":"een tweede verhaal","thought":""`, exchange.Superfluous, "entries[1].thought"},
		"a number for a text": {`"story":"een tweede verhaal"`, `"story":12`, exchange.WrongType, "entries[1].story"},
		"a hidden character":  {`"story":"een tweede verhaal"`, `"story":"een \u202etweede verhaal"`, exchange.HiddenCharacter, "entries[1].story"},
		"not UTF-8":           {`"story":"een tweede verhaal"`, "\"story\":\"een \xff verhaal\"", exchange.NotUTF8, "entries[1]"},
		"a long text":         {`"story":"een tweede verhaal"`, `"story":"` + strings.Repeat("a", journal.MaxText+1) + `"`, exchange.TooLong, "entries[1].story"},
		"a number of its own": {`"seq":1,"revision":2`, `"seq":9,"revision":2`, exchange.Contradiction, "numbers.entries"},
		"half a number":       {`"seq":1,"revision":2`, `"seq":1,"revision":2.0`, exchange.WrongType, "entries[1].revision"},
		"deep brackets":       {`"tips":[`, `"tips":[` + strings.Repeat("[", 100) + strings.Repeat("]", 100) + `,`, exchange.WrongType, "tips"},
		"a lower number":      {`"numbers":{"entries":2`, `"numbers":{"entries":1`, exchange.Contradiction, "numbers.entries"},
		"a hand-in's number":  {`"handins":1`, `"handins":0`, exchange.Contradiction, "numbers.handins"},
		"an idle time":        {`"stage":"stage1","depth":"volledig"}`, `"stage":"stage1","depth":"volledig","idle":-5}`, exchange.BadNumber, "settings.idle"},
		"another rubric":      {`{"id":"small","version":1,"title"`, `{"id":"smaller","version":1,"title"`, exchange.UnknownReference, "drafts[1].rubric"},
		"a kind of its own":   {`"kind":"lookBacks"`, `"kind":"lookForward"`, exchange.UnknownWord, "extras[2].kind"},
		"the secret key":      {`"kind":"schoolCard","about":"de-regenboog"`, `"kind":"signingKey"`, exchange.UnknownWord, "extras[7].kind"},
		"something behind it": {"\n}\n", "\n}\n{}", exchange.Trailing, ""},
		"a key twice beside":  {`"record":"een verhaal"`, `"record":{"a":1,"a":2}`, exchange.DuplicateKey, "extras[3]"},
		"deep beside":         {`"record":"een verhaal"`, `"record":` + strings.Repeat("[", 100) + strings.Repeat("]", 100), exchange.Syntax, "extras[3]" + strings.Repeat("[1]", 65)},
		"hidden beside":       {`"record":"een verhaal"`, `"record":{"a":["\u0007"]}`, exchange.HiddenCharacter, "extras[3].record.a[1]"},
		"no such answer":      {`"arrivals":[{"id":"a-1"`, `"arrivals":[{"id":"a-2"`, exchange.UnknownReference, "arrivals[1]"},
		"an answer too many":  {`"arrivals":[{"id":"a-1"`, `"arrivals":[],"arrivals":[{"id":"a-1"`, exchange.DuplicateKey, ""},
		"a bad rubric":        {`"levels":[{"id":"start"`, `"levels":[{"id":"groei"`, exchange.BadRubric, "rubrics[1]"},
		"a changed answer":    {`"koffie":2,`, `"koffie":3,`, exchange.NewerVersion, "answers[1].koffie"},
		"half of it":          {"\"extras\":[\n", "\"extras\":[\n\x00", exchange.Syntax, "extras[1]"},
	} {
		t.Run(name, func(t *testing.T) {
			if !strings.Contains(whole, test.old) {
				t.Fatalf("no document has %s in it", test.old)
			}
			j := open(t, place(t))
			_, err := j.TakeIn(strings.NewReader(strings.Replace(whole, test.old, test.new, 1)))
			refusal := new(exchange.Refusal)
			if !errors.As(err, &refusal) || refusal.Code != test.code || refusal.Path != test.path {
				t.Errorf("got %v, want %s at %q", err, test.code, test.path)
			}
			if o, err := j.Overview(1); err != nil || o.Entries != 0 {
				t.Errorf("%d entries are there: %v", o.Entries, err)
			}
		})
	}
}

// Records that each are as they should be can still not belong together.
func TestADocumentHoldsTogether(t *testing.T) {
	whole := document(t, open(t, fullJournal(t)))
	line := func(list string, n int) string {
		_, after, _ := strings.Cut(whole, "\n\""+list+"\":[\n")
		return strings.TrimSuffix(strings.Split(after, "\n")[n], ",")
	}
	_, thrown, _ := strings.Cut(line("bin", 0), `"order":1,`)
	for name, test := range map[string]struct {
		old, new string
		code     exchange.Code
		path     string
	}{
		"an entry twice":           {line("entries", 0), line("entries", 0) + "," + line("entries", 0), exchange.OutOfOrder, "entries[2]"},
		"a version of nothing":     {"\"entries\":[\n" + line("entries", 0) + "\n],\n", "", exchange.UnknownReference, "versions[1]"},
		"in the bin and out of it": {line("entries", 0), line("entries", 0) + ",{" + thrown, exchange.Contradiction, "bin[1]"},
		"an answer without day":    {line("answers", 0), line("answers", 0) + "," + strings.Replace(line("answers", 0), `"id":"a-1"`, `"id":"a-2"`, 1), exchange.MissingKey, "arrivals"},
		"another rubric in use":    {`"rubric":{"id":"small","version":1,"digest":"`, `"rubric":{"id":"small","version":1,"digest":"00`, exchange.UnknownReference, "rubric"},
		"an entry astray":          {`"seq":1,"revision":2`, `"seq":2,"revision":2`, exchange.Contradiction, "entries[1].seq"},
		"an intention of nothing":  {line("intentions", 0), strings.Replace(line("intentions", 0), `"id":"1-`, `"id":"2-`, 1), exchange.UnknownReference, "intentions[1]"},
		"a hand-in too many":       {line("handins", 0), line("handins", 0) + "," + line("handins", 0), exchange.Contradiction, "numbers.handins"},
		"more deleted than ever":   {`"order":1,`, `"order":9,`, exchange.Contradiction, "numbers.deletions"},
	} {
		t.Run(name, func(t *testing.T) {
			if !strings.Contains(whole, test.old) {
				t.Fatalf("no document has %s in it", test.old)
			}
			j := open(t, place(t))
			_, err := j.TakeIn(strings.NewReader(strings.Replace(whole, test.old, test.new, 1)))
			refusal := new(exchange.Refusal)
			if !errors.As(err, &refusal) || refusal.Code != test.code || refusal.Path != test.path {
				t.Errorf("got %v, want %s at %q", err, test.code, test.path)
			}
		})
	}
}

// One record may not fill the memory, whoever wrote it.
func TestARecordWithoutEndIsRefused(t *testing.T) {
	j := open(t, place(t))
	endless := io.MultiReader(strings.NewReader(`{"koffiemoment":"journal","version":1,"journal":"`), strings.NewReader(strings.Repeat("a", 33<<20)))
	if _, err := j.TakeIn(endless); !exchange.IsRefusal(err, exchange.TooBig) {
		t.Errorf("got %v, want a refusal as too big", err)
	}
}

// A file that a program laid out anew for reading, or that an editor put a mark before, says the same.
func TestADocumentMayBeLaidOutAnew(t *testing.T) {
	was := open(t, fullJournal(t))
	laid := "\ufeff" + strings.NewReplacer(",\n", " ,\r\n\t", ":[\n", " : [ \n", "een tweede", `\u0065en tweede`).Replace(document(t, was))
	j := open(t, place(t))
	if _, err := j.TakeIn(strings.NewReader(laid)); err != nil {
		t.Fatal(err)
	}
	if got, want := document(t, j), document(t, was); got != want {
		t.Error("another document came of it")
	}
}

// What ends in the middle, wherever that is, is refused whole.
func TestHalfADocumentIsNone(t *testing.T) {
	whole := document(t, open(t, fullJournal(t)))
	j := open(t, place(t))
	for at := 0; at < len(whole)-2; at += 61 {
		if _, err := j.TakeIn(strings.NewReader(whole[:at])); !exchange.IsRefusal(err, exchange.CutShort, exchange.NotKoffie) {
			t.Errorf("at %d: got %v", at, err)
		}
	}
	list := strings.Index(whole, `"drafts":[`) + len(`"drafts":[`)
	if _, err := j.TakeIn(strings.NewReader(whole[:list])); !exchange.IsRefusal(err, exchange.CutShort) {
		t.Errorf("where a list begins: got %v", err)
	}
	broken := errors.New("the stick is gone")
	if _, err := j.TakeIn(io.MultiReader(strings.NewReader(whole[:2000]), failing{broken})); !errors.Is(err, broken) {
		t.Errorf("got %v, want the error of the disk", err)
	}
	if o, err := j.Overview(1); err != nil || o.Entries != 0 {
		t.Errorf("%d entries are there: %v", o.Entries, err)
	}
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error) { return 0, f.err }

// What is there is never written over, not even by itself.
func TestAJournalIsTakenInWhereNoneIs(t *testing.T) {
	path := fullJournal(t)
	was := open(t, path)
	whole := document(t, was)
	if _, err := was.TakeIn(strings.NewReader(whole)); !errors.Is(err, store.ErrHoldsSomething) {
		t.Errorf("got %v, want ErrHoldsSomething", err)
	}
	if got := document(t, was); got != whole {
		t.Error("what was there has changed")
	}
	j := open(t, place(t))
	draftOnly := open(t, place(t))
	if err := draftOnly.SaveDraft(draft(t, draftOnly, "half"), smallRubric()); err != nil {
		t.Fatal(err)
	}
	if _, err := draftOnly.TakeIn(strings.NewReader(whole)); !errors.Is(err, store.ErrHoldsSomething) {
		t.Errorf("got %v, want ErrHoldsSomething", err)
	}
	if err := j.SaveSettings(journal.Settings{Name: "Noor", Stage: "stage2"}); err != nil { // what a first start asks for
		t.Fatal(err)
	}
	taken, err := j.TakeIn(strings.NewReader(whole))
	if want := (store.Taken{Entries: 1, Drafts: 1, Bin: 1, HandIns: 1, Answers: 1}); err != nil || taken != want {
		t.Errorf("got %+v, %v, want %+v", taken, err, want)
	}
	if j.ID() != was.ID() {
		t.Error("the journal has another id")
	}
	if _, _, number, err := j.BeginHandIn(); err != nil || number != 2 {
		t.Errorf("the next hand-in has number %d: %v", number, err)
	}
	if e, err := j.Finish(draft(t, j, "verder"), smallRubric(), noon); err != nil || e.Seq != 3 {
		t.Errorf("the next entry has number %d: %v", e.Seq, err)
	}
	if left, err := filepath.Glob(filepath.Join(filepath.Dir(path), "*.new")); err != nil || len(left) > 0 {
		t.Errorf("left behind: %q, %v", left, err)
	}
}

// A drop of text that no document may hold, come in before it was cleaned, keeps no journal from coming back.
func TestWhatIsHiddenGoesNowhere(t *testing.T) {
	was := open(t, place(t))
	if err := was.SaveSettings(journal.Settings{Name: "No\u202eor\x1b"}); err != nil {
		t.Fatal(err)
	}
	finish(t, was, draft(t, was, "C:\\users <&>\u2028 \\u202e"))
	j := open(t, place(t))
	if _, err := j.TakeIn(strings.NewReader(document(t, was))); err != nil {
		t.Fatal(err)
	}
	set, err := j.Settings()
	if e, errToo := j.Entry("1"); err != nil || errToo != nil || set.Name != "Noor" || e.Story != "C:\\users <&>\n \\u202e" {
		t.Errorf("got %q and %q: %v, %v", set.Name, e.Story, err, errToo)
	}
}

// A damaged journal gives no document that would be taken for all of it.
func TestADamagedJournalIsNotWritten(t *testing.T) {
	path := fullJournal(t)
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	b = bytes.ReplaceAll(b, []byte("een tweede verhaal"), []byte("een tweede verhaaL"))
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	j, err := store.Open(path, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer j.Close()
	if err := j.Export(io.Discard); !errors.Is(err, store.ErrDamaged) {
		t.Errorf("got %v, want ErrDamaged", err)
	}
}

// What did not come leaves no empty journal behind, and one that was there, even an empty one, stays.
func TestAnImportThatFailsLeavesNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "logboek.db")
	half := func() error {
		return second(importJournal(path, strings.NewReader(`{"koffiemoment":`)))
	}
	if err := half(); !exchange.IsRefusal(err, exchange.CutShort) {
		t.Errorf("got %v", err)
	}
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a journal was left: %v", err)
	}
	open(t, path).Close()
	if err := half(); err == nil {
		t.Error("half a journal came")
	}
	if _, err := os.Lstat(path); err != nil {
		t.Error(err)
	}
	path = filepath.Join(t.TempDir(), "logboek.db")
	j := open(t, path)
	finish(t, j, draft(t, j, "toch begonnen"))
	if err := j.CloseUnwritten(); err != nil {
		t.Fatal(err)
	}
	if n := len(entries(open(t, path))); n != 1 {
		t.Errorf("%d entries are left", n)
	}
}
