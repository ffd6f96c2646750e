//go:build unix

package cli_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"koffiemoment/store"
	"koffiemoment/ui/measure"
	"koffiemoment/ui/words"
)

// bookLetters is how long a book is; its paragraphs have about 500 letters.
const bookLetters = 500_000

// pageful is how the program and its floors got through a book, in ms.
type pageful struct{ paste, key, save, quit float64 }

// BenchmarkBook pastes a book, types in the middle of it and saves it. To get to the middle, its second half is pasted first and the
// first half in front of that.
func BenchmarkBook(b *testing.B) {
	const rounds = 3
	l := newLab(b)
	saved := words.CatalogFor("nl").Walk.Saved
	var ours, textarea, paint [rounds]pageful
	for i := range rounds {
		ours[i] = l.read(l.writing(), saved)
		textarea[i] = l.read(l.textarea(), "")
		paint[i] = l.read(l.paint(), "")
		paint[i].save = plainSave(b)
	}
	show := func(name string, f measure.Figure, floor [rounds]pageful, of func(pageful) float64) {
		var figures, floors []measure.Sample
		for i := range rounds {
			figures, floors = append(figures, measure.Of(of(ours[i]))), append(floors, measure.Of(of(floor[i])))
		}
		measure.Show(b, name, f, figures, floors)
	}
	painted := "a program without a framework that keeps what is pasted and shows its end"
	show("paste", measure.Figure{Floor: painted, Most: 1000}, paint, func(p pageful) float64 { return p.paste })
	show("paste/textarea", measure.Figure{Floor: sameProgram}, textarea, func(p pageful) float64 { return p.paste })
	show("key-p95", measure.Figure{Floor: sameProgram, Most: 100}, textarea, func(p pageful) float64 { return p.key })
	show("save", measure.Figure{Floor: "a file of that size is written and synced", Most: 100,
		Without: "the half second of rest before a text is saved"}, paint, func(p pageful) float64 { return p.save })
	show("quit", measure.Figure{Floor: sameProgram, Most: 1000, Without: "nothing: a key and ctrl+c until the process is gone, with all saved"}, textarea,
		func(p pageful) float64 { return p.quit })
}

// book gives the paragraphs from one number to before another.
func book(from, to int) string {
	var b strings.Builder
	for i := from; i < to; i++ {
		fmt.Fprintf(&b, "%06d %s\n", i, prose(492))
	}
	return b.String()
}

// read takes one program through the book. Without a word for it, nothing is saved.
func (l *lab) read(s subject, saved string) (took pageful) {
	p := s.start(l.b, window{})
	p.waitFor(s.full...)
	half := bookLetters / 500 / 2
	took.paste = p.pasted(book(half, 2*half) + "slotwoord ")
	p.put("\x1b[1;5H") // ctrl+home
	p.settle(time.Second)
	took.paste += p.pasted(book(0, half) + "middenwoord ")
	p.settle(time.Second)
	if s.name != "paint" {
		var keys []float64
		for i := range 20 {
			outOfStep()
			keys = append(keys, measure.Milliseconds(p.keyToScreen(i)))
		}
		took.key = percentile(keys, 95)
	}
	if saved != "" {
		p.waitFor(saved)
		sent := time.Now()
		p.put("x")
		p.waitUntil("a text that is not saved", func(s screen) bool { return !s.has(saved) })
		took.save = measure.Milliseconds(p.await("a text that is saved", func() bool { return p.snapshot().has(saved) }).Sub(sent) - 500*time.Millisecond)
	}
	sent := time.Now()
	p.put("y")
	p.send("ctrl+c")
	p.wait()
	took.quit = measure.Milliseconds(time.Since(sent))
	if saved != "" {
		l.wholeBook(s.writes)
	}
	return took
}

// pasted gives how long it takes until the end of a text that is pasted is on the screen.
func (p *terminal) pasted(text string) float64 {
	last := text[strings.LastIndexByte(text, '\n')+1:]
	sent := time.Now()
	p.paste(text)
	return measure.Milliseconds(p.await(last, func() bool { return p.snapshot().has(strings.TrimSpace(last)) }).Sub(sent))
}

// wholeBook holds the draft in a journal against the book: a figure of a text that is cut short says nothing.
func (l *lab) wholeBook(path string) {
	j, err := store.Open(path, store.Options{})
	if err != nil {
		l.b.Fatal(err)
	}
	defer j.Close()
	o, err := j.Overview(0)
	if err != nil || len(o.Drafts) != 1 {
		l.b.Fatal(len(o.Drafts), err)
	}
	if got := utf8.RuneCountInString(o.Drafts[0].Entry.Story); got < bookLetters {
		l.b.Fatalf("%d letters were saved", got)
	}
}

// plainSave writes and syncs a file of a book's size.
func plainSave(b *testing.B) float64 {
	text := []byte(book(0, bookLetters/500))
	start := time.Now()
	out, err := os.Create(filepath.Join(b.TempDir(), "book"))
	if err == nil {
		_, err = out.Write(text)
	}
	if err == nil {
		err = out.Sync()
	}
	if err != nil {
		b.Fatal(err)
	}
	took := measure.Milliseconds(time.Since(start))
	out.Close()
	return took
}
