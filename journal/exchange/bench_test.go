package exchange_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"runtime"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

// cohort makes hand-ins that differ in a word, as students' do.
func cohort(b *testing.B, students, entries int) (files [][]byte) {
	b.Helper()
	s, size := source(entries), 0
	for i := range students {
		c := choice()
		c.Journal, c.ID = fmt.Sprintf("j-%d", i), fmt.Sprintf("h-%d", i)
		for k := range s.Entries {
			s.Entries[k].Thought = fmt.Sprintf("Gedachte %d van student %d: zou ze zich zorgen maken?", k, i)
		}
		files = append(files, written(b, handIn(b, c, s)))
		size += len(files[i])
	}
	b.SetBytes(int64(size))
	return files
}

// BenchmarkCohort reads what a lecturer finds in a folder. Its floor reads, hashes and decodes the same bytes.
func BenchmarkCohort(b *testing.B) {
	files := cohort(b, 150, 60)
	b.Run("floor", func(b *testing.B) { each(b, files, floorRead) })
	b.Run("read", func(b *testing.B) {
		d := &exchange.Reader{}
		each(b, files, func(r io.Reader) error {
			_, err := d.Read(r)
			return err
		})
	})
	b.Run("brief", func(b *testing.B) {
		d := &exchange.Reader{}
		each(b, files, func(r io.Reader) error {
			_, err := brief(d, r)
			return err
		})
	})
	b.Run("read-apart", func(b *testing.B) {
		each(b, files, func(r io.Reader) error {
			_, err := new(exchange.Reader).Read(r)
			return err
		})
	})
}

func floorRead(r io.Reader) error {
	raw, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	sha256.Sum256(raw)
	return json.Unmarshal(raw, &exchange.HandIn{})
}

func each(b *testing.B, files [][]byte, read func(io.Reader) error) {
	b.ReportAllocs()
	size := 0
	for _, f := range files {
		size += len(f)
	}
	b.SetBytes(int64(size))
	for b.Loop() {
		for _, f := range files {
			if err := read(bytes.NewReader(f)); err != nil {
				b.Fatal(err)
			}
		}
	}
}

func brief(d *exchange.Reader, r io.Reader) (journal.Brief, error) {
	doc, err := d.Read(r)
	if err != nil {
		return journal.Brief{}, err
	}
	return doc.(*exchange.HandIn).Brief(), nil
}

// BenchmarkCohortHeld says how much is held when all of a cohort is, or only what a queue needs of it.
func BenchmarkCohortHeld(b *testing.B) {
	files, d := cohort(b, 150, 60), &exchange.Reader{}
	b.Run("hand-ins", func(b *testing.B) { held(b, files, d.Read) })
	b.Run("briefs", func(b *testing.B) {
		held(b, files, func(r io.Reader) (journal.Brief, error) { return brief(d, r) })
	})
}

func held[T any](b *testing.B, files [][]byte, read func(io.Reader) (T, error)) {
	var before, after runtime.MemStats
	for b.Loop() {
		runtime.GC()
		runtime.ReadMemStats(&before)
		kept := make([]T, 0, len(files))
		for _, f := range files {
			doc, err := read(bytes.NewReader(f))
			if err != nil {
				b.Fatal(err)
			}
			kept = append(kept, doc)
		}
		runtime.GC()
		runtime.ReadMemStats(&after)
		runtime.KeepAlive(kept)
	}
	b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/(1<<20), "MiB-held")
}

// BenchmarkHandIn10000 makes a hand-in of the largest journal. Its floor decodes the entries as a journal keeps them and
// encodes them.
func BenchmarkHandIn10000(b *testing.B) {
	s := source(10_000)
	kept := make([][]byte, len(s.Entries))
	for i := range s.Entries {
		kept[i], _ = json.Marshal(&s.Entries[i])
	}
	decode := func() []journal.Entry {
		entries := make([]journal.Entry, len(kept))
		for i := range kept {
			if err := json.Unmarshal(kept[i], &entries[i]); err != nil {
				b.Fatal(err)
			}
		}
		return entries
	}
	b.Run("floor", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := json.Marshal(decode()); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("write", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			s.Entries = decode()
			if err := exchange.Write(io.Discard, handIn(b, choice(), s)); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkRead10000 reads that hand-in and writes it again. Its floor decodes and encodes the same bytes.
func BenchmarkRead10000(b *testing.B) {
	file := cohort(b, 1, 10_000)
	b.Run("floor", func(b *testing.B) {
		each(b, file, func(r io.Reader) error {
			raw, err := io.ReadAll(r)
			if err != nil {
				return err
			}
			h := &exchange.HandIn{}
			if err := json.Unmarshal(raw, h); err != nil {
				return err
			}
			_, err = json.Marshal(h)
			return err
		})
	})
	b.Run("read-write", func(b *testing.B) {
		each(b, file, func(r io.Reader) error {
			doc, err := new(exchange.Reader).Read(r)
			if err != nil {
				return err
			}
			return exchange.Write(io.Discard, doc)
		})
	})
	b.Run("read", func(b *testing.B) {
		each(b, file, func(r io.Reader) error {
			_, err := new(exchange.Reader).Read(r)
			return err
		})
	})
}
