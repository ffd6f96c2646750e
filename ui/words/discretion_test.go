package words_test

import (
	"strings"
	"testing"

	"koffiemoment/journal/discretion"
	"koffiemoment/ui/words"
)

func TestEveryKindAndReasonHasItsWords(t *testing.T) {
	for _, lang := range words.Languages() {
		words := words.CatalogFor(lang).Discretion
		for _, kind := range discretion.Kinds() {
			if words.Kinds[kind].Name == "" || words.Kinds[kind].Within == "" {
				t.Errorf("%s: no words for %s", lang, kind)
			}
			for _, reason := range discretion.Reasons() {
				said := words.Say(&discretion.Finding{Kind: kind, Reason: reason, Text: "L."})
				if !strings.Contains(said, "“L.” ") || strings.ContainsAny(said, "{}") {
					t.Errorf("%s, %s, %s: %q", lang, kind, reason, said)
				}
			}
		}
	}
}

func TestFindings(t *testing.T) {
	for text, want := range map[string]string{
		"Vandaag kwam L. langs.":                       "“L.” lijkt een initiaal",
		"Ik zag Emma.":                                 "“Emma” lijkt een naam",
		"Bel 0476 00 33 44 maar.":                      "“0476 00 33 44” lijkt een telefoonnummer",
		"Ze wonen in de Molenstraat 8 bus 3.":          "“Molenstraat 8 bus 3” lijkt een adres",
		"Ze zijn gescheiden.":                          "“gescheiden” raakt aan de gezinssituatie",
		"Zie https://www.voorbeeld.be/foto/album/klas": "“https://www.voorbeeld.be/foto/a…” lijkt een link",
	} {
		found := discretion.Check(text, discretion.Known{})
		if len(found) != 1 {
			t.Fatalf("%s: %+v", text, found)
		}
		if got := words.CatalogFor("nl").Discretion.Say(&found[0]); got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}
