package store_test

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"koffiemoment/journal"
	"koffiemoment/store"
)

// A word is compared with many places at once: it has to be found at each, up to the last one, and nothing more.
func TestAWordIsFoundWhereverItStands(t *testing.T) {
	t.Parallel()
	for _, word := range []string{"e", "d", "nd", "ee", "eenden", "denk", "onthouden", "zus", "fuif", "ijs", "”", "мама", "e2", "2"} {
		for _, around := range []string{"e", "dene ", "ned", "fu", "“", "мам"} {
			around = strings.Repeat(around, 220)
			for length := 0; length < 220; length += 1 + length/70*9 {
				for at := range length + 1 {
					for _, put := range []string{word, word[1:], word[:len(word)-1], word[:1] + word} {
						text := around[:at] + put + around[at:length]
						if got, want := store.Finds(word, text), strings.Contains(text, word); got != want {
							t.Fatalf("%q in %q: got %v", word, text, got)
						}
					}
				}
			}
		}
	}
}

func joined(pieces *rapid.Generator[string], most int) *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string { return strings.Join(rapid.SliceOfN(pieces, 0, most).Draw(t, "pieces"), "") })
}

// naive folds everything that was written, and looks for each word in each field.
func naive(e *journal.Entry, search string) bool {
	at := &e.Encounter
	fields := append([]string{e.Story, e.Thought, e.Tip, e.Margin, at.Alias, at.Language, e.Intention.If, e.Intention.Then}, at.Topics...)
	for _, a := range e.Answers {
		fields = append(fields, a.Text, a.Deeper)
	}
	return !slices.ContainsFunc(strings.Fields(journal.Fold(search)), func(word string) bool {
		return !slices.ContainsFunc(fields, func(field string) bool { return strings.Contains(journal.Fold(field), word) })
	})
}

func TestASearchFindsWhatANaiveOneFinds(t *testing.T) {
	t.Parallel()
	pieces := rapid.SampledFrom([]string{
		"een", "Één", "eend", "e\u0301e\u0301n", "nd", "d", "den", "EENDEN", "zus", "œuf", "ŒUF", "“ça”", "'s", "’s", "ﬁjn", "ß", "İ", "\u0308",
		"мама", "أم", "👩‍👧", "½", "12", " ", " ", "\n", "  een lange zin waarin van alles staat en die verder gaat ",
	})
	texts, searches := joined(pieces, 12), joined(pieces, 3)
	rapid.Check(t, func(rt *rapid.T) {
		entries := make([]journal.Entry, rapid.IntRange(1, 12).Draw(rt, "entries"))
		for i := range entries {
			e, text := &entries[i], func(name string) string { return texts.Draw(rt, name) }
			e.Story, e.Thought, e.Tip, e.Margin = "x"+text("story"), text("thought"), text("tip"), text("margin")
			e.Encounter = journal.Encounter{When: noon, Alias: text("alias"), Language: text("language"), Topics: []string{text("topic"), text("topic")}}
			e.Intention = &journal.Plan{If: text("if"), Then: "y" + text("then")}
			e.Answers = map[string]journal.Answer{"open": {Text: text("answer"), Deeper: text("deeper"), Level: "vlot"}}
		}
		j := open(t, place(t))
		defer j.Close()
		store.NoSync(j)
		if _, err := j.Import(entries, smallRubric()); err != nil {
			rt.Fatal(err)
		}
		for range 8 {
			search := searches.Draw(rt, "search")
			page, err := j.List(store.Query{Text: search}, 0, 0)
			if err != nil {
				rt.Fatal(err)
			}
			var got, want []uint64
			for _, s := range page.Rows {
				got = append(got, s.Seq)
			}
			for i := range slices.Backward(entries) {
				if naive(&entries[i], search) {
					want = append(want, uint64(i+1))
				}
			}
			if !slices.Equal(got, want) {
				rt.Fatalf("%q: found %v, naive %v", search, got, want)
			}
		}
	})
}
