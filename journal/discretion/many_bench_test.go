package discretion_test

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"koffiemoment/journal/discretion"
	"koffiemoment/ui/measure"
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

// book gives a text of so many letters, of the same sentences.
func book(b *testing.B, letters int) string {
	var prose strings.Builder
	for prose.Len() < letters {
		for _, text := range manyTexts(b, 100) {
			prose.WriteString(text.Words + "\n")
		}
	}
	return prose.String()[:letters]
}

// BenchmarkLongTexts checks texts that nobody writes, and a paragraph of the size of a book: time grows with the text, not with its square.
func BenchmarkLongTexts(b *testing.B) {
	checked := func(text string) measure.Turn {
		return measure.Timed(func() error {
			discretion.Check(text, discretion.Known{})
			return nil
		})
	}
	for name, with := range map[string]string{
		"digits": "0", "letters": "a", "capitals": "A", "hyphens": "A-", "initials": "J.P.", "signs": "a@", "dates": "1/2", "names": "Emma ",
		"paragraph": strings.ReplaceAll(book(b, 60_000), "\n", " "),
	} {
		long := strings.Repeat(with, 500_000/len(with)+1)[:500_000]
		measure.Beside(b, name, measure.Figure{Floor: "a quarter of the text", MostOf: 5}, checked(long), checked(long[:125_000]))
	}
}
