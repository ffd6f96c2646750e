package store_test

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/rubric"
	"koffiemoment/store"
)

var update = flag.Bool("update", false, "write what is settled anew: the files of schema 2, the digests and the shapes of records")

// What the last program wrote that had schema 2 as a draft is read as it is, to the last record, and says no more that it is one.
func TestFilesOfTheLastDraft(t *testing.T) {
	path := frozen(t, "journal-2-draft-3")
	before := contents(t, path)
	reading, err := store.Open(path, store.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	want := payloadsOf(t, reading)
	if err := errors.Join(reading.Verify(), reading.Close()); err != nil || contents(t, path) != before {
		t.Fatal("reading changed it", err)
	}
	j := open(t, path)
	got := payloadsOf(t, j)
	if want["meta"]["draft"] == "" || got["meta"]["draft"] != "" {
		t.Error("it does not say what it is")
	}
	for _, all := range []map[string]map[string]string{want, got} {
		delete(all["meta"], "draft")
		delete(all["meta"], "change")
		delete(all, "census")
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	comesBack(t, j)
	o, err := j.Overview(9)
	if err != nil || len(o.Drafts) != 2 || o.Entries != 1 || o.Rubric.Draft != 1 || o.Rubric.ID != rubric.DefaultID {
		t.Errorf("got %+v, %v", o, err)
	}
	if heard, err := j.Feedback(); err != nil || len(heard) != 1 {
		t.Errorf("%d answers, %v", len(heard), err)
	}
	if err := errors.Join(j.Verify(), j.Close()); err != nil {
		t.Error(err)
	}
	if n := names(t, filepath.Dir(path)); !slices.Equal(n, []string{"logboek.db", "logboek.db.lock", "logboek.db.schema-2"}) {
		t.Errorf("beside it lies %v", n)
	}
	s := openReviews(t, frozen(t, "reviews-2-draft-3"))
	wantReview(t, s, review("abc", "mooi gezien"))
	if _, n, err := s.BeginAnswer("abc"); n != 2 || err != nil {
		t.Errorf("the next answer got number %d, %v", n, err)
	}
	if err := s.Verify(); err != nil {
		t.Error(err)
	}
}

// A journal and a lecturer's file of schema 2, as it was settled, open for good and have all that they had.
func TestFilesOfTheSecondSchema(t *testing.T) {
	if *update {
		settle(t)
	}
	j := open(t, frozen(t, "journal-2"))
	comesBack(t, j)
	if err := j.Verify(); err != nil {
		t.Error(err)
	}
	s := openReviews(t, frozen(t, "reviews-2"))
	wantReview(t, s, review("abc", "mooi gezien"))
	if err := s.Verify(); err != nil {
		t.Error(err)
	}
}

// settle writes the files of schema 2.
func settle(t *testing.T) {
	pack(t, fullJournal(t), "journal-2")
	path := place(t)
	s := openReviews(t, path)
	called(t, s, "An Claes")
	saveReviews(t, s, review("abc", "mooi gezien"))
	if _, _, err := s.BeginAnswer("abc"); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	pack(t, path, "reviews-2")
}

func pack(t *testing.T, path, name string) {
	t.Helper()
	packed, err := base64.StdEncoding.DecodeString(zipped(contents(t, path)))
	if err == nil {
		err = os.WriteFile(filepath.Join("testdata", name+".db.gz"), packed, 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// What lies here of files that programs wrote is as they wrote it.
func TestEveryFixtureIsAsItWas(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "*.db.gz"))
	if err != nil {
		t.Fatal(err)
	}
	var list strings.Builder
	for _, file := range files {
		sum := sha256.Sum256([]byte(contents(t, file)))
		fmt.Fprintf(&list, "%s  %s\n", hex.EncodeToString(sum[:]), filepath.Base(file))
	}
	settled(t, "digests", list.String())
}

// What is written today has the form of what was settled: a key that is renamed, added or of another type wants another schema. What stands
// packed, by the order of its fields, is read back by the other tests here.
func TestRecordsHaveTheFormThatWasSettled(t *testing.T) {
	forms := map[string]bool{}
	for room, all := range payloadsOf(t, open(t, fullJournal(t))) {
		for key, payload := range all {
			if path := room; path == "meta" {
				formOf(forms, "meta "+key, payload)
			} else {
				formOf(forms, path, payload)
			}
		}
	}
	settled(t, "forms", strings.Join(slices.Sorted(maps.Keys(forms)), "\n")+"\n")
}

// formOf adds the keys of a record, each with the type of its value.
func formOf(forms map[string]bool, path, payload string) {
	var value any
	if json.Unmarshal([]byte(payload), &value) != nil {
		forms[path+": packed"] = true
		return
	}
	var walk func(string, any)
	walk = func(path string, value any) {
		switch value := value.(type) {
		case map[string]any:
			for key, one := range value {
				if strings.HasPrefix(key, "1-") { // by an entry
					key = "1-…"
				}
				walk(path+"."+key, one)
			}
		case []any:
			for _, one := range value {
				walk(path+"[]", one)
			}
		default:
			forms[fmt.Sprintf("%s: %T", path, value)] = true
		}
	}
	walk(path, value)
}

func settled(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if want := contents(t, path); want != got {
		t.Errorf("%s (-want +got):\n%s", name, cmp.Diff(want, got))
	}
}
