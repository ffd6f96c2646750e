package discretion_test

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
	"time"

	"koffiemoment/journal/discretion"
)

// manyTexts gives what n entries say, each in a story and two shorter texts of about 700 bytes together: sentences of the
// labelled reflections, with all the names and numbers in them, in another order each time.
func manyTexts(t testing.TB, n int) []discretion.Text {
	t.Helper()
	var sentences []string
	for _, name := range []string{"train", "own", "heldback", "sample"} {
		for _, r := range reflections(t, name) {
			sentences = append(sentences, regexp.MustCompile(`[^.!?]+[.!?]+ ?`).FindAllString(r.Text, -1)...)
		}
	}
	random := rand.New(rand.NewPCG(1, 2))
	write := func(letters int) string {
		var text strings.Builder
		for text.Len() < letters {
			text.WriteString(strings.TrimSpace(sentences[random.IntN(len(sentences))]) + " ")
		}
		return strings.TrimSpace(text.String())
	}
	var texts []discretion.Text
	for i := range n {
		of := fmt.Sprintf("%d-bbbb", i+1)
		texts = append(texts,
			discretion.Text{Of: of, Field: "story", Words: write(360)},
			discretion.Text{Of: of, Field: "thought", Words: write(120)},
			discretion.Text{Of: of, Field: "text:houding.positief", Words: write(80)},
		)
	}
	return texts
}

// manyKnown is a class list, and aliases of the years before.
func manyKnown() discretion.Known {
	known := discretion.Known{}
	for i := range 25 {
		known.Aliases = append(known.Aliases, fmt.Sprintf("Gezin %c", 'A'+i), fmt.Sprintf("Ouder %d", i))
	}
	return known
}

// BenchmarkManyIssues checks what a thousand entries say.
func BenchmarkManyIssues(b *testing.B) {
	texts, known := manyTexts(b, 1000), manyKnown()
	bytes := 0
	for _, text := range texts {
		bytes += len(text.Words)
	}
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	for b.Loop() {
		discretion.Issues(texts, known)
	}
}

// BenchmarkGrowth checks texts that nobody writes, and a paragraph of the size of a book, and says how many times as long four times
// as much takes: 4 where the time grows with the text, 16 where with its square.
func BenchmarkGrowth(b *testing.B) {
	prose := ""
	for _, text := range manyTexts(b, 100) {
		prose += text.Words + " "
	}
	fill := func(with string, letters int) string { return strings.Repeat(with, letters/len(with)+1)[:letters] }
	for name, with := range map[string]string{
		"digits": "0", "letters": "a", "capitals": "A", "hyphens": "A-", "initials": "J.P.", "signs": "a@", "dates": "1/2", "names": "Emma ",
		"paragraph": prose,
	} {
		b.Run(name, func(b *testing.B) {
			var short, long time.Duration
			for b.Loop() {
				start := time.Now()
				discretion.Check(fill(with, 125_000), discretion.Known{})
				middle := time.Now()
				discretion.Check(fill(with, 500_000), discretion.Known{})
				short, long = short+middle.Sub(start), long+time.Since(middle)
			}
			b.ReportMetric(float64(long)/float64(short), "times")
			b.ReportMetric(float64(long.Milliseconds())/float64(b.N), "ms/500k")
			b.ReportMetric(0, "ns/op")
		})
	}
}

// BenchmarkNear looks for a hint in the middle of a text of half a million letters, beside a check of what it looks through of that.
func BenchmarkNear(b *testing.B) {
	prose := ""
	for _, text := range manyTexts(b, 100) {
		prose += text.Words + "\n"
	}
	book := discretion.Text{Words: strings.Repeat(prose, 500_000/len(prose)+1)}
	known := manyKnown()
	b.Run("floor", func(b *testing.B) {
		for b.Loop() {
			discretion.Check(book.Words[200_000:208_000], known)
		}
	})
	b.Run("near", func(b *testing.B) {
		for b.Loop() {
			discretion.Near(book, 250_000, known)
		}
	})
}
