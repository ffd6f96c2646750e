package discretion_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal/discretion"
)

// inAll checks texts as those of one journal, and gives each with its names in brackets.
func inAll(texts ...string) []string {
	var all []discretion.Text
	for i, words := range texts {
		of := discretion.Text{Of: string(rune('a' + i)), Field: "story", Words: words}
		if alias, is := strings.CutPrefix(words, "alias: "); is {
			of = discretion.Text{Of: discretion.Alias, Field: alias, Words: alias}
		}
		all = append(all, of)
	}
	return bracketed(all, discretion.Issues(all, discretion.Known{}))
}

func bracketed(all []discretion.Text, issues []discretion.Issue) (said []string) {
	for _, text := range all {
		words, at, out := []rune(text.Words), 0, ""
		for _, issue := range issues {
			if f := issue.Finding; issue.Text == text && f.Kind == discretion.PersonName {
				out += string(words[at:f.Start]) + "[" + f.Text + "]"
				at = f.End
			}
		}
		said = append(said, out+string(words[at:]))
	}
	return said
}

// Who is surely named in one text of a journal is found in the others, where the same text alone tells nothing; and what may be a common
// word only where something beside it says that it is somebody.
func TestNamesMetElsewhere(t *testing.T) {
	for _, c := range []struct{ name, sure, other, want string }{
		{"in small letters", "De papa van Ilay kwam.", "Vandaag wou ilay niet mee.", "Vandaag wou [ilay] niet mee."},
		{"and of a phone in both", "ik sprak de mama van ilay", "ilay wou niet mee, ilays jas hing er nog", "[ilay] wou niet mee, [ilays] jas hing er nog"},
		{"of three letters", "Kleuter Jef huilde.", "Daarna was jef stil.", "Daarna was [jef] stil."},
		{"a surname that no list has", "Daar stond mevrouw Zwiebelhof.", "Ik mailde zwiebelhof terug.", "Ik mailde [zwiebelhof] terug."},
		{"in capitals", "De papa van Ilay kwam.", "Toen riep ILAY heel luid.", "Toen riep [ILAY] heel luid."},
		{"a flower's with a capital", "De mama van Roos belde.", "We maakten samen met Roos soep.", "We maakten samen met [Roos] soep."},
		{"a flower's in small letters", "De mama van Roos belde.", "ik gaf roos een boek", "ik gaf [roos] een boek"},
		{"behind what was said", "De mama van Roos belde.", "Zij zei dat Roos moe was.", "Zij zei dat [Roos] moe was."},
		{"a flower's in English", "The mother of Lily called.", "Then lily cried at the door.", "Then [lily] cried at the door."},
		{"the flower", "De mama van Roos belde.", "De roos stond in een vaas, en ze tekende een roos.", ""},
		{"one of many", "De mama van Roos belde.", "Zij tekende een Roos in het zand, en 2 Roos-posters.", ""},
		{"what roses are", "De mama van Roos belde.", "We gebruikten roos en blauw papier.", ""},
		{"a wolf in a story", "De papa van Wolf kwam.", "De kinderen speelden wolf. Er kwam een wolf voorbij, en wolven huilen.", ""},
		{"a season", "Juf Lente zong.", "In de lente zaaien we. Het wordt lente. Wij zongen over lente en zomer.", ""},
		{"a month", "Ik sprak met de mama van Mei.", "Op 6 mei gaan we op stap, en in mei ook. In mei wil ik slapen.", ""},
		{"a town", "Mevrouw Van Gent kwam.", "We gingen met de bus naar Gent.", ""},
		{"a baker", "Meneer Bakker zwaaide.", "We gingen naar de bakker. Zij is bakker van beroep.", ""},
		{"only a guess", "Ik zag Kaplo.", "Daarna was er kaplo in de hoek.", ""},
		{"a class animal", "Klaspop Jules ging mee. De pop heet Jules.", "De pop heet Jules.", ""},
		{"an alias", "De papa van Ilay kwam.", "alias: Ouder Ilay", "Ouder [Ilay]"},
		{"an alias that tells", "alias: mama van Ilay", "Vandaag wou ilay niet mee.", "Vandaag wou [ilay] niet mee."},
		{"an alias of a flower", "De mama van Roos belde.", "alias: Ouder Roos", ""},
	} {
		want := c.want
		if want == "" {
			want = strings.TrimPrefix(c.other, "alias: ")
		}
		for order, got := range map[string]string{"behind": inAll(c.sure, c.other)[1], "before": inAll(c.other, c.sure)[0]} {
			if got != want {
				t.Errorf("%s, %s: got %q, want %q", c.name, order, got, want)
			}
		}
	}
}

// An alias that says whose parent it is, is a finding itself, in every way to say it.
func TestANameInAnAlias(t *testing.T) {
	for alias, want := range map[string]string{
		"mama van Emma": "mama van [Emma]", "Mama van emma": "Mama van [emma]", "mama van ilay": "mama van [ilay]", "mama Emma": "mama [Emma]",
		"Emma's mama": "[Emma's] mama", "Ouder van Emma": "Ouder van [Emma]", "Gezin Emma": "Gezin [Emma]",
		"ouders van Ilay": "ouders van [Ilay]", "Mama van Roos": "Mama van [Roos]", "oma van emma": "oma van [emma]", "Familie Maes": "Familie [Maes]",
		"mevrouw Maes": "mevrouw [Maes]", "mum of Emma": "mum of [Emma]", "Ouder Zonnebloem": "Ouder Zonnebloem", "de mama met de fiets": "de mama met de fiets",
	} {
		if got := inAll("alias: " + alias)[0]; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// What is found in the texts of a journal does not depend on their order.
func TestTheOrderOfTextsTellsNothing(t *testing.T) {
	texts := manyTexts(t, 60)
	want := map[string]int{}
	for _, issue := range discretion.Issues(texts, discretion.Known{}) {
		want[issue.Mark()]++
	}
	random := rand.New(rand.NewPCG(3, 4))
	for range 3 {
		random.Shuffle(len(texts), func(i, j int) { texts[i], texts[j] = texts[j], texts[i] })
		got := map[string]int{}
		for _, issue := range discretion.Issues(texts, discretion.Known{}) {
			got[issue.Mark()]++
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Error(diff)
		}
	}
}
