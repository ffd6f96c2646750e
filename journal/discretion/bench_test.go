package discretion_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"koffiemoment/journal/discretion"
	"koffiemoment/ui/measure"
)

const lookUp = "looks each word up in one table of the lists' words, without rules"

// listed are the words of the lists, in lower case.
func listed(b *testing.B) map[string]bool {
	words := map[string]bool{}
	for _, name := range []string{"dutch", "rare", "given", "surnames", "towns", "foreign", "sensitive"} {
		text, err := os.ReadFile("data/" + name + ".txt")
		if err != nil {
			b.Fatal(err)
		}
		for _, word := range strings.Fields(string(text)) {
			words[strings.ToLower(word)] = true
		}
	}
	return words
}

// lookedUp counts the words of a text that a list has.
func lookedUp(words map[string]bool, text string) (n int) {
	for word := range strings.FieldsFuncSeq(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if words[word] {
			n++
		}
	}
	return n
}

// BenchmarkCheck checks texts of 2,000 characters, some of which nobody would write.
func BenchmarkCheck(b *testing.B) {
	words, texts := listed(b), []string(nil)
	for _, r := range reflections(b, "sample") {
		texts = append(texts, r.Text)
	}
	text := string([]rune(strings.Join(slices.Concat(texts, texts), "\n"))[:2_000])
	numbers := strings.Repeat("0476 00 33 44, 13/01/2021; ", 75)[:2_000]
	for _, of := range []struct{ name, text string }{
		{"reflections", text}, {"numbers", numbers}, {"one_word", strings.Repeat("a", 2_000)}, {"capitals", strings.Repeat("Van De ", 285)},
	} {
		measure.Beside(b, of.name, measure.Figure{Floor: lookUp, Without: "unpacking the lists, at the first check"}, measure.Timed(func() error {
			discretion.Check(of.text, discretion.Known{})
			return nil
		}), measure.Timed(func() error {
			lookedUp(words, of.text)
			return nil
		}))
	}
}

// BenchmarkIssues checks a stage's worth of entries, joined into what a student decides about.
func BenchmarkIssues(b *testing.B) {
	var texts []discretion.Text
	for n, r := range reflections(b, "sample") {
		texts = append(texts, discretion.Text{Of: fmt.Sprint(n), Field: "story", Words: r.Text})
	}
	words, known := listed(b), discretion.Known{Aliases: []string{"Ouder Linde", "Gezin Kastanje"}}
	issues := measure.Timed(func() error {
		for _, issue := range discretion.Issues(texts, known) {
			issue.Mark()
		}
		return nil
	})
	measure.Beside(b, "words", measure.Figure{Floor: lookUp}, issues, measure.Timed(func() error {
		for _, text := range texts {
			lookedUp(words, text.Words)
		}
		return nil
	}))
	measure.Beside(b, "checks", measure.Figure{Floor: "each text checked by itself, on one core"}, issues, measure.Timed(func() error {
		for _, text := range texts {
			discretion.Check(text.Words, known)
		}
		return nil
	}))
}
