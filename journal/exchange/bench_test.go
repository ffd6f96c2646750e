package exchange_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/ui/measure"
)

// cohort makes hand-ins that differ in a word, as students' do.
func cohort(b *testing.B, students, entries int) (files [][]byte) {
	b.Helper()
	s := source(entries)
	for i := range students {
		c := choice()
		c.Journal, c.ID = fmt.Sprintf("j-%d", i), fmt.Sprintf("h-%d", i)
		for k := range s.Entries {
			s.Entries[k].Thought = fmt.Sprintf("Gedachte %d van student %d: zou ze zich zorgen maken?", k, i)
		}
		files = append(files, written(b, handIn(b, c, s)))
	}
	return files
}

// reading is how a file is read.
type reading func(io.Reader) error

// every is a turn of reading all files, one after the other.
func every(files [][]byte, read reading) measure.Turn {
	return measure.Timed(func() error {
		for _, f := range files {
			if err := read(bytes.NewReader(f)); err != nil {
				return err
			}
		}
		return nil
	})
}

func decode(r io.Reader) error {
	raw, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	sha256.Sum256(raw)
	return json.Unmarshal(raw, &exchange.HandIn{})
}

// BenchmarkCohort reads what a lecturer finds in a folder.
func BenchmarkCohort(b *testing.B) {
	files, d := cohort(b, 150, 60), &exchange.Reader{}
	for _, of := range []struct {
		name string
		read reading
	}{
		{"read", func(r io.Reader) error { return second(d.Read(r)) }},
		{"brief", func(r io.Reader) error { return second(brief(d, r)) }},
		{"read-apart", func(r io.Reader) error { return second(new(exchange.Reader).Read(r)) }},
	} {
		measure.Beside(b, "150x60/"+of.name, measure.Figure{Floor: "reads, hashes and decodes the same bytes, on one core as well", Without: "the disk"}, every(files, of.read), every(files, decode))
	}
	measure.Beside(b, "150x60/held", measure.Figure{Floor: "all hand-ins kept whole", Unit: "MiB", Without: "the files' bytes"},
		held(files, func(r io.Reader) (journal.Brief, error) { return brief(d, r) }), held(files, d.Read))
}

func second[T any](_ T, err error) error { return err }

func brief(d *exchange.Reader, r io.Reader) (journal.Brief, error) {
	doc, err := d.Read(r)
	if err != nil {
		return journal.Brief{}, err
	}
	return d.Brief(doc.(*exchange.HandIn)), nil
}

// held is a turn that gives how much memory is held once all files are read, when so much of each is kept.
func held[T any](files [][]byte, read func(io.Reader) (T, error)) measure.Turn {
	return func() (measure.Sample, error) {
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		kept := make([]T, 0, len(files))
		for _, f := range files {
			doc, err := read(bytes.NewReader(f))
			if err != nil {
				return measure.Sample{}, err
			}
			kept = append(kept, doc)
		}
		runtime.GC()
		runtime.ReadMemStats(&after)
		runtime.KeepAlive(kept)
		return measure.Of((float64(after.HeapAlloc) - float64(before.HeapAlloc)) / (1 << 20)), nil
	}
}

// BenchmarkLargest makes the hand-in of the largest journal, reads it, and writes what was read.
func BenchmarkLargest(b *testing.B) {
	s := source(10_000)
	kept := make([][]byte, len(s.Entries))
	for i := range s.Entries {
		kept[i], _ = json.Marshal(&s.Entries[i])
	}
	entries := func() ([]journal.Entry, error) {
		entries := make([]journal.Entry, len(kept))
		for i := range kept {
			if err := json.Unmarshal(kept[i], &entries[i]); err != nil {
				return nil, err
			}
		}
		return entries, nil
	}
	measure.Beside(b, "make", measure.Figure{Floor: "decodes the entries as a journal keeps them and encodes them", Without: "looking for names; the disk"},
		measure.Timed(func() (err error) {
			if s.Entries, err = entries(); err != nil {
				return err
			}
			return exchange.Write(io.Discard, handIn(b, choice(), s))
		}), measure.Timed(func() error {
			all, err := entries()
			if err == nil {
				_, err = json.Marshal(all)
			}
			return err
		}))
	file := cohort(b, 1, 10_000)
	plainly := func(writes bool) measure.Turn {
		return every(file, func(r io.Reader) error {
			raw, err := io.ReadAll(r)
			if err != nil {
				return err
			}
			h := &exchange.HandIn{}
			if err = json.Unmarshal(raw, h); err == nil && writes {
				_, err = json.Marshal(h)
			}
			return err
		})
	}
	measure.Beside(b, "read", measure.Figure{Floor: "decodes the same bytes", Without: "the disk"},
		every(file, func(r io.Reader) error { return second(new(exchange.Reader).Read(r)) }), plainly(false))
	measure.Beside(b, "read-write", measure.Figure{Floor: "decodes and encodes the same bytes", Without: "the disk"}, every(file, func(r io.Reader) error {
		doc, err := new(exchange.Reader).Read(r)
		if err != nil {
			return err
		}
		return exchange.Write(io.Discard, doc)
	}), plainly(true))
}

// BenchmarkTheLargest measures the file that costs most of the largest that somebody could send.
func BenchmarkTheLargest(b *testing.B) {
	files := theLargest(b)
	worst := func(of func(file string) float64) measure.Turn {
		return func() (measure.Sample, error) {
			most := 0.0
			for _, tt := range files {
				most = max(most, of(tt.file))
			}
			return measure.Of(most), nil
		}
	}
	read := func(file string) { _, _ = new(exchange.Reader).Read(strings.NewReader(file)) }
	hash := func(file string) { sha256.Sum256([]byte(file)) }
	took := func(work func(string)) measure.Turn {
		return worst(func(file string) float64 {
			start := time.Now()
			work(file)
			return measure.Milliseconds(time.Since(start))
		})
	}
	peak := func(work func(string)) measure.Turn {
		return worst(func(file string) float64 { return float64(peakOf(func() { work(file) })) / (1 << 20) })
	}
	measure.Beside(b, "slowest", measure.Figure{Floor: "hashes the same files", Most: 2000}, took(read), took(hash))
	measure.Beside(b, "peak", measure.Figure{Floor: "hashes a copy of the same files", Unit: "MiB", Most: 256, Without: "what was there before"}, peak(read), peak(hash))
}

// peakOf gives the most bytes that the heap grew by while f ran.
func peakOf(f func()) (peak uint64) {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	before, done := m.HeapAlloc, make(chan struct{})
	go func() {
		defer close(done)
		f()
	}()
	for {
		runtime.ReadMemStats(&m)
		peak = max(peak, m.HeapAlloc-min(before, m.HeapAlloc))
		select {
		case <-done:
			return peak
		case <-time.After(2 * time.Millisecond):
		}
	}
}
