package words_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"koffiemoment/journal/exchange"
	"koffiemoment/ui/words"
)

// arguments are those that the codes bring, as their comments say.
var arguments = map[exchange.Code][]string{
	exchange.TooBig: {"33554432"}, exchange.TooMany: {"400000"}, exchange.NewerVersion: {"7"}, exchange.OtherDraft: {"3"}, exchange.UnknownKey: {"extra"},
	exchange.DuplicateKey: {"story"}, exchange.KeyCase: {"story"}, exchange.KeyOrder: {"story"}, exchange.WrongType: {"truth"},
	exchange.BadNumber: {"1", "999999999"}, exchange.BadRubric: {"3"}, exchange.BadKey: {"2"}, exchange.PrivateKey: {"2"},
}

// TestEveryRefusalHasItsWords looks for a sentence for each code, which tells its arguments, what is safe and what to do.
func TestEveryRefusalHasItsWords(t *testing.T) {
	for _, lang := range words.Languages() {
		safe := words.CatalogFor(lang).Exchange.Safe
		for _, code := range exchange.Codes() {
			args := arguments[code]
			said := words.CatalogFor(lang).Exchange.Refusal(&exchange.Refusal{Code: code, Offset: -1, Args: args})
			wrong, next, found := strings.Cut(said, " "+safe+" ")
			if !found || len(wrong) < 20 || !strings.HasSuffix(wrong, ".") || !strings.HasSuffix(next, ".") || strings.Contains(said, "%!") {
				t.Errorf("%s, %s: %q", lang, code, said)
			}
			for _, arg := range args {
				if !strings.Contains(wrong, arg) && code != exchange.TooBig && code != exchange.WrongType {
					t.Errorf("%s, %s: %q does not tell %s", lang, code, said, arg)
				}
			}
		}
	}
}

func TestRefusals(t *testing.T) {
	for _, c := range []struct {
		refusal exchange.Refusal
		want    string
	}{
		{exchange.Refusal{Code: exchange.HiddenCharacter, Path: "entries[3].said.story", Offset: 1204},
			"In dit bestand staan tekens die je niet ziet of die tekst onleesbaar maken (bij reflectie 3). " +
				"Er is niets overgenomen. Vraag om het bestand nog eens door te sturen, zonder het te bewerken."},
		{exchange.Refusal{Code: exchange.WrongType, Path: "rubric.levels", Offset: 12, Args: []string{"list"}},
			"In dit bestand staat iets op een plaats waar het niet hoort (hier hoort een lijst, bij de rubric). " +
				"Er is niets overgenomen. Vraag om het bestand nog eens door te sturen, zonder het te bewerken."},
		{exchange.Refusal{Code: exchange.UnknownKey, Path: "made", Offset: 88, Args: []string{""}},
			"In dit bestand staat een onderdeel dat koffiemoment niet kent (bij made). " +
				"Er is niets overgenomen. Vraag om het bestand nog eens door te sturen, zonder het te bewerken."},
		{exchange.Refusal{Code: exchange.TooBig, Offset: 32 << 20, Args: []string{"33554432"}},
			"Dit bestand is groter dan een .koffie-bestand kan zijn (hoogstens 32 MB). Er is niets overgenomen. Ga na of dit het juiste bestand is."},
		{exchange.Refusal{Code: exchange.NewerVersion, Path: "koffie", Offset: 10, Args: []string{"2"}},
			"Dit bestand is gemaakt met een nieuwere versie van koffiemoment (versie 2). " +
				"Er is niets overgenomen. Werk koffiemoment bij en open het bestand dan opnieuw."},
	} {
		if got := words.CatalogFor("nl").Exchange.Refusal(&c.refusal); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.refusal.Code, got, c.want)
		}
	}
}

// TestARefusalReachesNoTerminalWithAnEscape hands it what no refusal should hold.
func TestARefusalReachesNoTerminalWithAnEscape(t *testing.T) {
	said := words.CatalogFor("en").Exchange.Refusal(&exchange.Refusal{Code: exchange.UnknownKey, Path: "a\x1b[31m", Offset: -1, Args: []string{"\u202ekey"}})
	if strings.ContainsAny(said, "\x1b\u202e") {
		t.Errorf("%q", said)
	}
}

// TestRealRefusalsAreWorded reads files as they may come in.
func TestRealRefusalsAreWorded(t *testing.T) {
	for _, file := range []string{"", "PK\x03\x04", `{"koffie":1,"kind":"handin"`, `{"koffie":9,"kind":"handin"}` + "\n", `{"koffie":1,"kind":"x"}` + "\n"} {
		_, err := new(exchange.Reader).Read(strings.NewReader(file))
		var r *exchange.Refusal
		if !errors.As(err, &r) {
			t.Fatalf("%q: %v", file, err)
		}
		if !slices.Contains(exchange.Codes(), r.Code) || strings.Contains(words.CatalogFor("nl").Exchange.Refusal(r), "%!") {
			t.Errorf("%q: %s", file, words.CatalogFor("nl").Exchange.Refusal(r))
		}
	}
}
