package store_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

func TestReadCohortTakesEachFileForItself(t *testing.T) {
	mine, recipient := keys(t)
	_, strange := keys(t)
	word := keyWith(t, "appel boom")
	open, bySecret := handIn(t, "j-1", 3, "", ""), handIn(t, "j-2", 3, exchange.ByKey, recipient)
	byWord := handIn(t, "j-3", 3, exchange.ByPassphrase, "")
	paths := inbox(t, map[string][]byte{
		"1-open.koffie":   plain(t, open),
		"2-key.koffie":    sealed(t, bySecret, lockFor(t, recipient)),
		"3-word.koffie":   sealed(t, byWord, lockWith(t, "appel boom")),
		"4-other.koffie":  sealed(t, open, lockFor(t, strange)),
		"5-cut.koffie":    plain(t, open)[:900],
		"6-empty.koffie":  nil,
		"8-large.koffie":  bytes.Repeat([]byte("x"), 2<<20),
		"7-answer.koffie": plain(t, exchange.NewAnswer("a-1", 1, open, exchange.Reviewer{ID: "an", Name: "An"}, noon)),
		"9-els.koffie":    plain(t, lecturerFile(t, lecturer(t, "Els"))),
		"9-rubric.koffie": sealed(t, &exchange.RubricFile{Head: exchange.NewHead(exchange.RubricKind), Rubric: rubric.Default()}, lockFor(t, recipient)),
		"9-school.koffie": plain(t, schoolFile(ownCard(1))),
	})
	folder := filepath.Dir(paths[0])
	paths = append(paths, filepath.Join(folder, "weg.koffie"), folder)
	want := []string{"j-1", "j-2", "j-3", "wrong-key", "cut-short", "cut-short", "answer", "not-koffie", "unknown-kind", "unknown-kind", "unknown-kind", "error", "error"}
	for _, tried := range [][]exchange.Key{{mine, word}, {word, mine}} {
		told := 0
		found, err := store.ReadCohort(context.Background(), paths, tried, func(done, all int) {
			if told++; done != told || all != len(paths) {
				t.Errorf("told %d of %d, want %d of %d", done, all, told, len(paths))
			}
		})
		if diff := cmp.Diff(want, outcomes(found)); diff != "" || err != nil || told != len(paths) {
			t.Errorf("%v, told %d times, %s", err, told, diff)
		}
		for i, f := range found {
			if f.Path != paths[i] {
				t.Errorf("%s stands in the place of %s", f.Path, paths[i])
			}
		}
		if gone, folder := found[11].Err, found[12].Err; !errors.Is(gone, fs.ErrNotExist) || !errors.Is(folder, store.ErrNotRegular) {
			t.Errorf("got %v and %v", gone, folder)
		}
		if diff := cmp.Diff(bySecret.Brief(), *found[1].Brief); diff != "" {
			t.Error(diff)
		}
	}
	found, err := store.ReadCohort(context.Background(), paths[:4], nil, nil)
	if diff := cmp.Diff([]string{"j-1", "sealed", "sealed", "sealed"}, outcomes(found)); diff != "" || err != nil {
		t.Errorf("without keys: %v %s", err, diff)
	}
}

// outcomes says in a word what came of each file.
func outcomes(found []exchange.Found) (words []string) {
	for _, f := range found {
		switch {
		case f.Err != nil:
			words = append(words, "error")
		case f.Refusal != nil:
			words = append(words, string(f.Refusal.Code))
		case f.Brief != nil:
			words = append(words, f.Brief.Journal)
		default:
			words = append(words, string(f.Kind))
		}
	}
	return words
}

func TestReadCohortStops(t *testing.T) {
	files := map[string][]byte{}
	for i := range 10 + 2*runtime.GOMAXPROCS(0) {
		files[fmt.Sprintf("%02d.koffie", i)] = plain(t, handIn(t, fmt.Sprintf("j-%02d", i), 1, "", ""))
	}
	paths := inbox(t, files)
	ctx, stop := context.WithCancel(context.Background())
	told := 0
	found, err := store.ReadCohort(ctx, paths, nil, func(done, _ int) {
		if told = done; done == 3 {
			stop()
		}
	})
	if !errors.Is(err, context.Canceled) || len(found) != told || len(found) < 3 || len(found) == len(paths) {
		t.Errorf("got %d files, told %d, %v", len(found), told, err)
	}
	for _, f := range found {
		if f.Brief == nil {
			t.Errorf("%s was not read: %v %v", f.Path, f.Refusal, f.Err)
		}
	}
	if found, err := store.ReadCohort(ctx, nil, nil, nil); len(found) != 0 || err != nil {
		t.Errorf("of nothing: got %v, %v", found, err)
	}
}

// Whatever a file does to the reader, it ends as an error of that file.
func TestAPanicIsAnErrorOfItsFile(t *testing.T) {
	path := inbox(t, map[string][]byte{"1.koffie": []byte("x")})[0]
	if f := store.ReadBroken(path); f.Path != path || f.Err == nil {
		t.Errorf("got %+v", f)
	}
	if err := store.ReadDocumentBroken(path); !errors.Is(err, store.ErrDamaged) {
		t.Errorf("read by itself: got %v, want ErrDamaged", err)
	}
}
