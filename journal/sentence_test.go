package journal_test

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"koffiemoment/journal"
)

var secret = []byte("the secret of a lecturer's file")

func TestSentencesEndWhereTheyDo(t *testing.T) {
	for _, tt := range []struct {
		text string
		want []string
	}{
		{"", nil},
		{" \n ", nil},
		{"Zonder punt", []string{"Zonder punt"}},
		{"Mama lachte. Ze zong het voor.", []string{"Mama lachte.", "Ze zong het voor."}},
		{"Echt? Ja! En toen … Stil.", []string{"Echt?", "Ja!", "En toen …", "Stil."}},
		{"Ik vroeg bv. naar thuis, enz. en zweeg.", []string{"Ik vroeg bv. naar thuis, enz. en zweeg."}},
		{"De oma van L. Zingt veel.", []string{"De oma van L. Zingt veel."}},
		{"Om 8.30 uur kwam ze. “Ga je mee?” Toen ging ze.", []string{"Om 8.30 uur kwam ze.", "“Ga je mee?”", "Toen ging ze."}},
		{"Een lijst\n- brood\n\nEn dan.", []string{"Een lijst", "- brood", "En dan."}},
		{"3 ouders kwamen. 2 bleven. 'k Zag het.", []string{"3 ouders kwamen.", "2 bleven. 'k Zag het."}},
	} {
		var got []string
		for _, s := range journal.Sentences(tt.text) {
			got = append(got, s.Words)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%q: got %q, want %q", tt.text, got, tt.want)
		}
	}
}

// TestSentencesStandWhereTheySay guards that no letter of a text is in two sentences or in none, and that each is found at its place.
func TestSentencesStandWhereTheySay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOf(rapid.SampledFrom([]string{"a", "É", ". ", "? ", "\n", " ", "…", "“", "👩🏽", "L.", "8"})).Draw(t, "text"), "")
		letters, read := []rune(text), 0
		for _, s := range journal.Sentences(text) {
			end := s.At + len([]rune(s.Words))
			if s.At < read || string(letters[s.At:end]) != s.Words || strings.TrimSpace(string(letters[read:s.At])) != "" {
				t.Fatalf("%q: %+v after %d", text, s, read)
			}
			read = end
		}
		if strings.TrimSpace(string(letters[read:])) != "" {
			t.Fatalf("%q ends in no sentence", text)
		}
	})
}

func TestNewSentences(t *testing.T) {
	before := "Mama kwam. Ze had haast. Ja."
	for _, tt := range []struct{ name, now, want string }{
		{"the same", before, ""},
		{"another order and other spaces", "Ze  had haast.\nMama kwam. Ja.", ""},
		{"one added", "Mama kwam. Ze lachte. Ze had haast. Ja.", "Ze lachte."},
		{"one changed", "Mama kwam. Ze had veel haast. Ja.", "Ze had veel haast."},
		{"one said twice", before + " Ja.", "Ja."},
		{"one taken away", "Mama kwam.", ""},
	} {
		var got []string
		for _, s := range journal.NewSentences(tt.now, before) {
			got = append(got, s.Words)
		}
		if strings.Join(got, "|") != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

// TestASentenceIsFoundAgain guards what a lecturer said about a sentence while the student writes on around it.
func TestASentenceIsFoundAgain(t *testing.T) {
	text := "Ja. Mama kwam. Ja. Ze lachte."
	second := journal.Sentences(text)[2]
	anchor := second.Anchor(secret)
	if got, ok := anchor.Find(secret, text); !ok || got != second {
		t.Errorf("of two alike the other: %+v %v", got, ok)
	}
	moved, ok := journal.Sentences(text)[3].Anchor(secret).Find(secret, "Zé wachtten. Ze  lachte. Ja.")
	if want := (journal.Sentence{At: 13, Words: "Ze  lachte."}); !ok || moved != want {
		t.Errorf("moved along: %+v %v, want %+v", moved, ok, want)
	}
	if _, ok := anchor.Find(secret, "Mama kwam. Ze lachte."); ok {
		t.Error("found although it is gone")
	}
	if _, ok := anchor.Find([]byte("another"), text); ok {
		t.Error("found with another secret")
	}
	if strings.Contains(anchor.Digest, "Ja") || anchor.Digest == journal.Sentences("Nee.")[0].Anchor(secret).Digest {
		t.Errorf("%q", anchor.Digest)
	}
}
