package pages_test

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	bolt "go.etcd.io/bbolt"

	"koffiemoment/store/pages"
)

func check(t testing.TB, path string) (pages.Metas, error) {
	t.Helper()
	all, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return pages.Check(bytes.NewReader(all), int64(len(all)))
}

// history writes a file of bbolt as somebody could, and gives what is in it.
type history struct {
	*rand.Rand
	db      *bolt.DB
	buckets []string
	all     map[string]map[string]string
}

// seeded writes the seed where it can be read after a failure.
func seeded(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 12)) }

func begin(t testing.TB, r *rand.Rand) *history {
	t.Helper()
	options := &bolt.Options{
		PageSize: []int{0, 0, 1024, 4096, 16384, 65536}[r.IntN(6)], NoSync: true,
		FreelistType: []bolt.FreelistType{bolt.FreelistArrayType, bolt.FreelistMapType}[r.IntN(2)],
	}
	db, err := bolt.Open(filepath.Join(t.TempDir(), "a.db"), 0o600, options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	h := &history{Rand: r, db: db, all: map[string]map[string]string{}}
	for i := range 1 + r.IntN(20) {
		h.buckets = append(h.buckets, fmt.Sprintf("bucket %d", i))
	}
	return h
}

// commit changes a few things at once, or gives up half-way.
func (h *history) commit() error {
	after := map[string]map[string]string{}
	for name, values := range h.all {
		after[name] = maps.Clone(values)
	}
	giveUp := errors.New("given up")
	err := h.db.Update(func(tx *bolt.Tx) error {
		for range 1 + h.IntN(12) {
			if err := h.change(tx, after); err != nil {
				return err
			}
		}
		if h.IntN(10) == 0 {
			return giveUp
		}
		return nil
	})
	if errors.Is(err, giveUp) {
		return nil
	}
	h.all = after
	return err
}

func (h *history) change(tx *bolt.Tx, after map[string]map[string]string) error {
	name := h.buckets[h.IntN(len(h.buckets))]
	if h.IntN(60) == 0 && after[name] != nil {
		delete(after, name)
		return tx.DeleteBucket([]byte(name))
	}
	b, err := tx.CreateBucketIfNotExists([]byte(name))
	if err != nil {
		return err
	}
	if after[name] == nil {
		after[name] = map[string]string{}
	}
	if h.IntN(3) == 0 {
		b.FillPercent = 0.1 + 0.9*h.Float64()
	}
	switch h.IntN(8) {
	case 0:
		_, err = b.NextSequence()
		return err
	case 1, 2:
		for key := range after[name] { // any
			delete(after[name], key)
			return b.Delete([]byte(key))
		}
	case 3: // many at once, as an emptied bin
		c := b.Cursor()
		for k, _ := c.First(); k != nil && h.IntN(8) > 0; k, _ = c.Next() {
			delete(after[name], string(k))
			if err := c.Delete(); err != nil {
				return err
			}
		}
		return nil
	}
	for range 1 + h.IntN(30) {
		key := fmt.Sprintf("%0*d", 1+h.IntN(20), h.IntN(500))
		value := make([]byte, h.length())
		for i := range value {
			value[i] = byte(h.Uint32())
		}
		after[name][key] = string(value)
		if err := b.Put([]byte(key), value); err != nil {
			return err
		}
	}
	return nil
}

// length is mostly short, and now and then more than several pages.
func (h *history) length() int {
	switch h.IntN(40) {
	case 0:
		return h.IntN(60_000)
	case 1, 2, 3, 4:
		return h.IntN(5_000)
	case 5:
		return 0
	}
	return h.IntN(300)
}

// Whatever bbolt wrote passes, and all of it is found.
func TestNoFalseAlarm(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	files := 0
	for n := range uint64(30) {
		h := begin(t, seeded(seed+n))
		for range 1 + h.IntN(40) {
			if err := h.commit(); err != nil {
				t.Fatal(err)
			}
			if metas, err := check(t, h.db.Path()); err != nil || metas.Bad != 0 {
				t.Fatalf("file %d: %+v, %v", n, metas, err)
			}
			files++
		}
		h.wantAll(t, h.db.Path())
		h.wantCopiesSound(t)
	}
	t.Logf("%d files", files)
}

func (h *history) wantCopiesSound(t *testing.T) {
	t.Helper()
	folder := t.TempDir()
	compacted, err := bolt.Open(folder+"/b.db", 0o600, &bolt.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	err = errors.Join(bolt.Compact(compacted, h.db, 64<<10), compacted.Close())
	err = errors.Join(err, h.db.View(func(tx *bolt.Tx) error { return tx.CopyFile(folder+"/c.db", 0o600) }))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"/b.db", "/c.db"} {
		if metas, err := check(t, folder+name); err != nil || metas.Bad != 0 {
			t.Errorf("%s: %+v, %v", name, metas, err)
		}
		h.wantAll(t, folder+name)
	}
}

func (h *history) wantAll(t *testing.T, path string) {
	t.Helper()
	all, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	got, stale := map[string]map[string]string{}, 0
	survey, err := pages.Scan(bytes.NewReader(all), int64(len(all)), func(bucket, key, value []byte, standing pages.Standing) {
		if standing != pages.Live {
			stale++
			if standing == pages.Lost {
				t.Error("a page of a whole file is lost")
			}
			return
		}
		if got[string(bucket)] == nil {
			got[string(bucket)] = map[string]string{}
		}
		got[string(bucket)][string(key)] = string(value)
	})
	for name, values := range h.all {
		if !maps.Equal(got[name], values) {
			t.Errorf("%s: %d values, want %d", name, len(got[name]), len(values))
		}
	}
	if err != nil || len(survey.Gaps) > 0 {
		t.Errorf("%d gaps, %v", len(survey.Gaps), err)
	}
}
