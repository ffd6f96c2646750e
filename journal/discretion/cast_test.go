package discretion_test

import (
	"slices"
	"strings"
	"testing"

	"koffiemoment/journal/discretion"
)

// proposed gives each name in the texts with what is proposed in its place, in the order in which they are found.
func proposed(cast discretion.Cast, texts []discretion.Text, families map[string]string, english bool) string {
	var aliases []string
	for _, alias := range families {
		aliases = append(aliases, alias)
	}
	issues := discretion.Issues(texts, discretion.Known{Aliases: aliases, English: english})
	cast.Fill(issues, texts, families, english)
	var said []string
	for _, issue := range issues {
		said = append(said, issue.Finding.Text+"="+issue.Finding.Replacement)
	}
	return strings.Join(said, ", ")
}

func entry(id, words string) discretion.Text {
	return discretion.Text{Of: id, Field: "story", Words: words}
}

// The same name has one stand-in in all of a hand-in, another name another one, and only a family's own parent gets its alias.
func TestStandIns(t *testing.T) {
	families := map[string]string{"1": "Ouder Zonnebloem", "2": "Ouder Beuk", "3": ""}
	for _, c := range []struct {
		name    string
		texts   []discretion.Text
		english bool
		want    string
	}{
		{"a child and another", []discretion.Text{entry("1", "De mama van Emma zwaaide naar Lotte. Emma zong.")}, false,
			"Emma=kind 1, Lotte=persoon 2, Emma=Kind 1"},
		{"the family's parent", []discretion.Text{entry("1", "Daar stond mama Katrien met haar zoontje Thomas.")}, false,
			"Katrien=Ouder Zonnebloem, Thomas=kind 1"},
		{"its two parents", []discretion.Text{entry("1", "Eerst kwam mama Katrien, later papa Thomas.")}, false,
			"Katrien=Ouder Zonnebloem, Thomas=ouder 1"},
		{"one name in two families", []discretion.Text{entry("1", "Ik zag mama Katrien."), entry("2", "Ik zag mama Katrien.")}, false,
			"Katrien=ouder 1, Katrien=ouder 1"},
		{"no family", []discretion.Text{entry("3", "Ik zag mama Katrien en juf Sofie, en oma Rita.")}, false,
			"Katrien=ouder 1, Sofie=collega 2, Rita=familielid 3"},
		{"in an entry without a family too", []discretion.Text{entry("1", "Ik zag mama Katrien."), entry("3", "Ik zag mama Katrien.")}, false,
			"Katrien=ouder 1, Katrien=ouder 1"},
		{"in the reason for picking it too", []discretion.Text{entry("1", "Ik zag mama Katrien."), {Of: discretion.Why, Field: "1", Words: "Voor Katrien."}},
			false, "Katrien=Ouder Zonnebloem, Katrien=Ouder Zonnebloem"},
		{"somebody goes by the alias", []discretion.Text{entry("1", "Ouder Zonnebloem kwam, en papa Thomas ook.")}, false, "Thomas=ouder 1"},
		{"a number that somebody has", []discretion.Text{entry("1", "De mama van kind 4 sprak met de mama van Emma.")}, false, "Emma=kind 5"},
		{"whose parent", []discretion.Text{entry("1", "Emma's mama en Thomas zijn papa.")}, false, "Emma's=Kind 1's, Thomas=kind 2"},
		{"the parent of a child", []discretion.Text{entry("1", "Het zoontje van Katrien speelde.")}, false, "Katrien=Ouder Zonnebloem"},
		{"in English", []discretion.Text{entry("1", "The mother of Emma waved. Teacher Sofie too.")}, true, "Emma=child 1, Sofie=colleague 2"},
		{"no name", []discretion.Text{entry("1", "Bel 0475 12 34 56.")}, false, "0475 12 34 56=[telefoon]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := proposed(discretion.Cast{}, c.texts, families, c.english); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

// What was given to a name stays given while a hand-in is made: in places that come later, and beside names that come later.
func TestAStandInStays(t *testing.T) {
	cast, families := discretion.Cast{}, map[string]string{"1": "Ouder Zonnebloem"}
	proposed(cast, []discretion.Text{entry("1", "De mama van Emma zag de papa van Thomas.")}, families, false)
	cast.Give("Thomas", "de kleuter")
	got := proposed(cast, []discretion.Text{entry("1", "De mama van Lotte zag Thomas. Emma zong.")}, families, false)
	if want := "Lotte=kind 2, Thomas=de kleuter, Emma=Kind 1"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// An alias that is somebody's name is no stand-in for another name.
func TestAnAliasThatTellsIsProposedNowhere(t *testing.T) {
	texts := []discretion.Text{{Of: discretion.Alias, Field: "Mama van Emma", Words: "Mama van Emma"}, entry("1", "Ik sprak mama Katrien.")}
	if got := proposed(discretion.Cast{}, texts, map[string]string{"1": "Mama van Emma"}, false); !strings.HasSuffix(got, "Katrien=ouder 2") {
		t.Errorf("got %s", got)
	}
}

// One person has one stand-in by whatever name: in small letters, in capitals, with what is theirs behind it, with the surname, before it
// or behind it. Where two may be meant they stay two.
func TestOnePersonByManyNames(t *testing.T) {
	families := map[string]string{"1": "Ouder Zonnebloem", "2": "Ouder Beuk", "3": ""}
	for _, c := range []struct {
		name  string
		texts []discretion.Text
		want  string
	}{
		{"every form", []discretion.Text{entry("1", "De mama van Emma Maes zag emma en EMMA. Emma's jas, emmas muts en Maes Emma op de lijst.")},
			"Emma Maes=kind 1, emma=kind 1, EMMA=kind 1, Emma's=Kind 1's, emmas=kind 1's, Maes Emma=kind 1"},
		{"in other entries", []discretion.Text{entry("1", "De mama van Emma kwam."), entry("3", "Ik zag Emma Maes.")}, "Emma=kind 1, Emma Maes=kind 1"},
		{"an initial", []discretion.Text{entry("1", "Ik zag Emma M. met haar mama. De mama van Emma Maes lachte naar Emma.")},
			"Emma M.=kind 1, Emma Maes=kind 1, Emma=kind 1"},
		{"two of one name", []discretion.Text{entry("1", "Ik zag Emma Maes en Emma Peeters. Daarna kwam Emma.")},
			"Emma Maes=persoon 1, Emma Peeters=persoon 2, Emma=persoon 3"},
		{"a mother and her child", []discretion.Text{entry("3", "Mevrouw Maes kwam, de mama van Emma Maes.")}, "Maes=persoon 1, Emma Maes=kind 2"},
		{"a teacher and a mother", []discretion.Text{entry("3", "Juf Sofie zag mama Sofie De Smet.")}, "Sofie=collega 1, Sofie De Smet=ouder 2"},
		{"in two families", []discretion.Text{entry("1", "De mama van Emma kwam."), entry("2", "De mama van Emma Maes kwam.")},
			"Emma=kind 1, Emma Maes=kind 2"},
		{"a name in s", []discretion.Text{entry("3", "De mama van Luca zag Lucas. Thomas' jas hing er nog.")}, "Luca=kind 1, Lucas=persoon 2, Thomas=Persoon 3's"},
		{"where the role stands already", []discretion.Text{entry("1", "Ik belde ouder Katrien. Daarna zag ik collega Sofie en kleuter Emma.")},
			"Katrien=Zonnebloem, Sofie=1, Emma=kind 2"},
		{"where a sentence begins", []discretion.Text{entry("3", "Zo.\nEmma zei: “Emma wil niet.” Dr. Maes belde. emma zong.")},
			"Emma=Persoon 1, Emma=persoon 1, Maes=persoon 2, emma=persoon 1"},
		{"explained", []discretion.Text{entry("3", "Daar was Katrien, de mama van Emma. Emma en haar papa. De mama van Lotte en Jef. Haar papa, Wim, zweeg.")},
			"Katrien=ouder 1, Emma=kind 2, Emma=Kind 2, Lotte=kind 3, Jef=kind 4, Wim=ouder 5"},
		{"a name that no list has", []discretion.Text{entry("3", "De mama van Ilay kwam. Ilay Yilmaz stond op de lijst.")}, "Ilay=kind 1, Ilay Yilmaz=Kind 1"},
		{"whose friend", []discretion.Text{entry("3", "De vriendin van Katrien lachte.")}, "Katrien=persoon 1"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := proposed(discretion.Cast{}, c.texts, families, false); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

// Who has a stand-in keeps it when another form of the name is found later.
func TestAStandInHoldsForFormsThatComeLater(t *testing.T) {
	cast := discretion.Cast{}
	cast.Give("Emma", "het meisje")
	for _, later := range []string{"Ik zag Emma Maes.", "Ik zag Maes Emma.", "Ik zag emmas jas.", "Ik zag Emma’s jas."} {
		if got := proposed(cast, []discretion.Text{entry("1", later)}, nil, false); !strings.Contains(got, "=het meisje") {
			t.Errorf("%s: %s", later, got)
		}
	}
	if got := proposed(cast, []discretion.Text{entry("1", "Ik zag Emma Peeters.")}, nil, false); strings.Contains(got, "het meisje") {
		t.Errorf("another Emma: %s", got)
	}
}

// What stands in the place of names reads well, and is no name itself: a check of what would leave finds nothing more.
func TestWhatIsReplacedEverywhereIsFoundNoMore(t *testing.T) {
	texts := []discretion.Text{
		entry("1", "De mama van Emma zwaaide. Emma zong. Emma's jas hing er nog, en Thomas' muts ook."),
		entry("2", "ik sprak de mama van emma en emma lachte. emmas jas. ilay wou niet mee."),
		entry("3", "EMMA riep. Mevrouw Maes kwam binnen met Emma Maes. Juf Roos en collega Roos lachten."),
		entry("4", "Op de lijst stond Maes Emma. De papa van Ilay belde naar 0476 00 33 44. ik gaf roos een boek"),
	}
	want := []string{
		"De mama van kind 1 zwaaide. Kind 1 zong. Kind 1's jas hing er nog, en persoon 2's muts ook.",
		"ik sprak de mama van kind 1 en kind 1 lachte. kind 1's jas. kind 3 wou niet mee.",
		"Kind 1 riep. Mevrouw persoon 4 kwam binnen met kind 1. Juf collega 5 en collega 5 lachten.",
		"Op de lijst stond kind 1. De papa van kind 3 belde naar [telefoon]. ik gaf collega 5 een boek",
	}
	issues := discretion.Issues(texts, discretion.Known{})
	discretion.Cast{}.Fill(issues, texts, nil, false)
	for i := range texts {
		for _, issue := range slices.Backward(issues) {
			if issue.Text.Of == texts[i].Of {
				issue.Text.Words = texts[i].Words
				texts[i].Words = issue.Replace(issue.Finding.Replacement)
			}
		}
		if texts[i].Words != want[i] {
			t.Errorf("got  %s\nwant %s", texts[i].Words, want[i])
		}
	}
	if left := said(discretion.Issues(texts, discretion.Known{})); len(left) > 0 {
		t.Errorf("still found: %q", left)
	}
}
