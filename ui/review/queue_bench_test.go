package review_test

import (
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"

	bolt "go.etcd.io/bbolt"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/measure"
	"koffiemoment/ui/pilot"
)

// large is a desk with so many students with so many entries of about the size that students write.
func large(b *testing.B, students, entries int) *atDesk {
	b.Helper()
	return newDesk(b, func(folder string) {
		for i := range students {
			name := fmt.Sprintf("Student %04d", i)
			pilot.Put(folder, fmt.Sprintf("%04d.koffie", i), handInOf(pupil{name: name, journal: fmt.Sprintf("j-%04d", i), number: 1, entries: entries, level: "oefenend", sentences: 30}))
		}
	})
}

// BenchmarkFolder reads a folder until its queue is drawn.
func BenchmarkFolder(b *testing.B) {
	d := large(b, 150, 60)
	p := d.open()
	measure.Beside(b, "150x60", measure.Figure{Floor: "reads, hashes and decodes the same files on every core", Without: "the terminal"}, pressed(p, "R"),
		measure.Timed(func() error {
			paths, err := store.KoffiesIn(d.folder)
			if err != nil {
				return err
			}
			return decodeAll(paths)
		}))
}

// pressed is a turn of pressing keys, each until its frame is drawn.
func pressed(p *pilot.Pilot, keys ...string) measure.Turn {
	return measure.Timed(func() error {
		p.Press(keys...)
		return nil
	})
}

func decodeAll(paths []string) error {
	next, errs := make(chan string), make([]error, runtime.GOMAXPROCS(0))
	var all sync.WaitGroup
	for i := range errs {
		all.Go(func() {
			for path := range next {
				errs[i] = errors.Join(errs[i], decode(path))
			}
		})
	}
	for _, path := range paths {
		next <- path
	}
	close(next)
	all.Wait()
	return errors.Join(errs...)
}

func decode(path string) error {
	raw, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	sha256.Sum256(raw)
	return json.Unmarshal(raw, &exchange.HandIn{})
}

// BenchmarkNextStudent goes from one student's hand-in to the next, which is remembered as read.
func BenchmarkNextStudent(b *testing.B) {
	d := large(b, 150, 60)
	db, err := bolt.Open(filepath.Join(b.TempDir(), "plain.db"), 0o600, nil)
	must(err)
	b.Cleanup(func() { db.Close() })
	measure.Beside(b, "150x60", measure.Figure{Floor: "reads, hashes and decodes one hand-in, and commits one value in plain bbolt", Without: "the terminal"},
		pressed(d.open(), "n", "esc"), measure.Timed(func() error {
			return errors.Join(decode(filepath.Join(d.folder, "0001.koffie")), db.Update(func(tx *bolt.Tx) error {
				read, err := tx.CreateBucketIfNotExists([]byte("read"))
				if err != nil {
					return err
				}
				return read.Put([]byte("0001"), []byte("read"))
			}))
		}))
}

// BenchmarkManyStudents is what keys cost in a queue of 2,000.
func BenchmarkManyStudents(b *testing.B) {
	d := large(b, 2000, 3)
	names, levels := make([]string, 2000), map[int]int{}
	for i := range names {
		names[i] = fmt.Sprintf("Student %04d", i)
	}
	look := func(needle string) error {
		var shown []string
		for _, name := range names {
			if strings.Contains(name, needle) && len(shown) < 20 {
				shown = append(shown, name)
			}
		}
		if strings.Join(shown, "\n") == "" {
			return errors.New("nothing is shown")
		}
		return nil
	}
	count := func() error {
		for i := range len(names) * 13 {
			levels[i%52]++
		}
		return nil
	}
	const looks = "looks through 2,000 names and joins twenty lines, once a key"
	for _, of := range []struct {
		name  string
		keys  []string
		does  string
		floor func() error
	}{
		{"down", []string{"down", "up"}, looks, func() error { return errors.Join(look(""), look("")) }},
		{"filter", []string{"f"}, looks, func() error { return look("") }},
		{"search", []string{"/", "1", "9", "esc"}, looks, func() error { return errors.Join(look(""), look("1"), look("19"), look("")) }},
		{"picture", []string{"c", "esc"}, "counts thirteen levels for each of 2,000 students", count},
	} {
		measure.Beside(b, of.name, measure.Figure{Floor: of.does, Without: fmt.Sprintf("the terminal; %d keys", len(of.keys))},
			pressed(d.open(), of.keys...), measure.Timed(of.floor))
	}
}
