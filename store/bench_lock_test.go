package store_test

import (
	"errors"
	"strings"
	"testing"

	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui/measure"
)

// BenchmarkUnlock is the way from a passphrase to a journal in which everything can be read. The floor is what makes guessing costly.
func BenchmarkUnlock(b *testing.B) {
	atSizes(b, func(name string, n int, j *store.Journal, _ *plainFile) {
		if n == 0 {
			return
		}
		key, err := vault.New("vier gewone woorden samen")
		if err := errors.Join(err, j.Lock(key), j.Close()); err != nil {
			b.Fatal(err)
		}
		f := measure.Figure{Floor: "age's scrypt alone, on the wrapped key of the same journal"}
		if n == 1_000 {
			f.MostOf = 2
		}
		measure.Beside(b, name, f, measure.Timed(func() error {
			key, err := key.Head().Open("vier gewone woorden samen")
			if err != nil {
				return err
			}
			j, err := store.Open(j.Path(), store.Options{Key: key})
			if err != nil {
				return err
			}
			return errors.Join(second(j.Overview(10)), j.Close())
		}), measure.Timed(func() error { return second(key.Head().Open("vier gewone woorden samen")) }))
	})
}

// BenchmarkLocked is what goes on in an unlocked journal, beside the same in an open one.
func BenchmarkLocked(b *testing.B) {
	atSizes(b, func(name string, n int, _ *store.Journal, _ *plainFile) {
		if n == 0 {
			return
		}
		locked, open := filled(b, n), filled(b, n)
		if err := locked.Lock(lockKey()); err != nil {
			b.Fatal(err)
		}
		search := store.Query{Text: "verwarring afspraak"}
		for _, deed := range []struct {
			name string
			do   func(*store.Journal) error
			most float64
		}{
			{"overview", func(j *store.Journal) error { return second(j.Overview(10)) }, 1},
			{"list", func(j *store.Journal) error { return second(j.List(store.Query{}, 0, 50)) }, 1},
			{"search", func(j *store.Journal) error { return second(j.List(search, 0, 0)) }, 1},
			{"draft", saveAgain(b), 0},
		} {
			measure.Beside(b, name+"/"+deed.name, measure.Figure{Floor: "the same in a journal that is not locked", MostOf: deed.most},
				measure.Timed(func() error { return deed.do(locked) }), measure.Timed(func() error { return deed.do(open) }))
		}
	})
}

// saveAgain saves a draft of two thousand letters as somebody writes on.
func saveAgain(b *testing.B) func(*store.Journal) error {
	revision := uint64(1)
	return func(j *store.Journal) error {
		d := draft(b, j, "")
		d.ID, d.Revision = "bench", revision
		d.Entry.Story = strings.Repeat("mama zei ", 222)
		revision++
		return j.SaveDraft(d, smallRubric())
	}
}
