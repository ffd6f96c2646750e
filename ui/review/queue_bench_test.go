package review_test

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"testing"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
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

// BenchmarkFolder reads a folder until its queue is drawn. The floor reads, hashes and decodes the same files on one core.
func BenchmarkFolder(b *testing.B) {
	d := large(b, 150, 60)
	b.Run("floor", func(b *testing.B) {
		for b.Loop() {
			paths, err := store.KoffiesIn(d.folder)
			must(err)
			for _, path := range paths {
				raw, err := os.ReadFile(path)
				must(err)
				sha256.Sum256(raw)
				must(json.Unmarshal(raw, &exchange.HandIn{}))
			}
		}
	})
	b.Run("queue", func(b *testing.B) {
		p := d.open()
		for b.Loop() {
			p.Press("R")
		}
	})
}

// BenchmarkNextStudent goes from one student's hand-in to the next.
func BenchmarkNextStudent(b *testing.B) {
	p := large(b, 150, 60).open()
	for b.Loop() {
		p.Press("n", "esc")
	}
}

// BenchmarkManyStudents is what keys cost in a queue of 2,000.
func BenchmarkManyStudents(b *testing.B) {
	d := large(b, 2000, 3)
	for name, keys := range map[string][]string{"down": {"down", "up"}, "filter": {"f"}, "search": {"/", "1", "9", "esc"}, "picture": {"c", "esc"}} {
		b.Run(name, func(b *testing.B) {
			p := d.open()
			for b.Loop() {
				p.Press(keys...)
			}
		})
	}
}
